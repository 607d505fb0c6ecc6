"""The conjugator: one form or more of every class and model."""

from __future__ import annotations

import time

import pytest

from repair.core.language import TENSES, Analysis
from repair.languages.french.morphology import conjugate, forms, inflect

# infinitive, tense, person and number (or gender and number), form
FORMS = """
parler ind.pres 1s parle
parler ind.past 3p parlèrent
commencer ind.pres 1p commençons
commencer ind.impf 3s commençait
commencer ind.impf 1p commencions
commencer ind.past 3s commença
manger ind.pres 1p mangeons
manger ind.impf 3p mangeaient
manger ind.past 3s mangea
jogger ind.impf 3s joggait
appeler ind.pres 3s appelle
appeler ind.fut 3s appellera
appeler ind.impf 3s appelait
jeter ind.pres 3p jettent
acheter ind.pres 3s achète
geler ind.fut 3s gèlera
lever cond 3s lèverait
renouveler ind.pres 3s renouvelle
céder ind.pres 3s cède
céder ind.fut 3s cédera
célébrer sub.pres 3s célèbre
alléguer ind.pres 3s allègue
régner ind.pres 3p règnent
créer ind.pres 3s crée
payer ind.pres 3s paie
payer ind.fut 3s paiera
nettoyer ind.pres 3s nettoie
essuyer ind.fut 3p essuieront
envoyer ind.fut 3s enverra
renvoyer cond 3s renverrait
grasseyer ind.pres 3s grasseye
finir ind.pres 3p finissent
finir sub.impf 3s finît
haïr ind.pres 1s hais
haïr ind.pres 1p haïssons
aller ind.pres 3p vont
aller ind.fut 3s ira
aller sub.pres 3s aille
être ind.past 3p furent
être sub.pres 1p soyons
avoir ind.past 3s eut
avoir sub.pres 3s ait
venir ind.past 3p vinrent
maintenir ind.fut 3s maintiendra
prendre sub.pres 3p prennent
entreprendre ind.past 3s entreprit
mettre ind.past 3s mit
faire ind.pres 2p faites
faire sub.pres 3s fasse
faire ind.fut 3s fera
dire ind.pres 2p dites
contredire ind.pres 2p contredisez
maudire ind.pres 3p maudissent
voir ind.fut 3s verra
prévoir ind.fut 3s prévoira
pourvoir ind.past 3s pourvut
devoir ind.past 3s dut
pouvoir sub.pres 3s puisse
pouvoir ind.fut 3s pourra
vouloir sub.pres 3s veuille
vouloir sub.pres 1p voulions
savoir imp 2s sache
naître ind.past 3s naquit
connaître ind.pres 3s connaît
paraître ind.past 3p parurent
conduire ind.past 3s conduisit
nuire part.past ms nui
écrire ind.impf 3s écrivait
lire ind.past 3s lut
craindre ind.pres 3p craignent
joindre ind.past 3s joignit
peindre part.past fs peinte
rendre ind.pres 3s rend
perdre ind.past 3s perdit
battre ind.pres 3s bat
suivre part.past mp suivis
vivre ind.past 3s vécut
courir ind.fut 3s courra
mourir ind.pres 3p meurent
ouvrir ind.pres 3s ouvre
ouvrir imp 2s ouvre
offrir part.past fs offerte
souffrir ind.pres 3s souffre
partir ind.pres 3s part
répartir ind.pres 3s répartit
sortir ind.impf 3s sortait
dormir ind.pres 3s dort
servir part.pres - servant
asservir part.pres - asservissant
recevoir ind.pres 3p reçoivent
apercevoir ind.past 3s aperçut
valoir sub.pres 3s vaille
prévaloir sub.pres 3s prévale
falloir ind.fut 3s faudra
asseoir ind.pres 3s assied
surseoir ind.pres 3s sursoit
conclure ind.pres 3s conclut
inclure part.past fs incluse
exclure part.past fs exclue
résoudre ind.pres 3p résolvent
dissoudre part.past fs dissoute
vaincre ind.pres 3s vainc
vaincre ind.pres 3p vainquent
acquérir ind.fut 3s acquerra
cueillir ind.fut 3s cueillera
fuir ind.pres 3p fuient
plaire ind.pres 3s plaît
rire ind.impf 1p riions
boire ind.past 3s but
croire sub.pres 1p croyions
croître ind.past 3s crût
accroître ind.past 3s accrut
coudre ind.pres 3p cousent
moudre part.past ms moulu
bouillir ind.pres 3s bout
vêtir part.past ms vêtu
pleuvoir ind.fut 3s pleuvra
émouvoir ind.pres 3p émeuvent
promouvoir part.past fs promue
devoir part.past ms dû
devoir part.past mp dus
mouvoir part.past fs mue
extraire part.past fp extraites
échoir ind.pres 3s échoit
clore ind.pres 3s clôt
suffire ind.past 3s suffit
interrompre ind.pres 3s interrompt
tressaillir ind.pres 3s tressaille
assaillir part.past fp assaillies
"""


@pytest.mark.parametrize("line", FORMS.strip().splitlines())
def test_form(line: str) -> None:
    infinitive, tense, features, form = line.split()
    number = next((c for c in features if c in "sp"), "")
    person = next((c for c in features if c in "123"), "")
    gender = next((c for c in features if c in "mf"), "")
    pos = "AUX" if infinitive in ("être", "avoir") else "VERB"
    assert inflect(infinitive, Analysis("", pos, gender, number, person, tense)) == form


@pytest.mark.parametrize("verb", ["parler", "finir", "prendre", "aller", "être", "avoir", "payer", "craindre"])
def test_paradigm_is_whole(verb: str) -> None:
    found = conjugate(verb)
    assert {slot.tense for _, slot in found} == set(TENSES)
    assert len({slot for _, slot in found}) == (48 if verb == "être" else 51)
    assert all(form for form, _ in found)


def test_every_reading_of_a_paradigm_has_its_lemma() -> None:
    assert {reading.lemma for _, reading in forms("venir", "VERB")} == {"venir"}
    assert ("venues", Analysis("venir", "VERB", "f", "p", "", "part.past")) in forms("venir", "VERB")


def test_variants_follow_the_usual_form() -> None:
    like = Analysis("", "VERB", "", "s", "3", "ind.pres")
    assert [f for f, a in forms("payer", "VERB") if a.tense == like.tense and a.person + a.number == "3s"] == [
        "paie",
        "paye",
    ]


def test_no_verb_has_no_paradigm() -> None:
    assert conjugate("table") == ()
    assert inflect("table", Analysis("", "VERB", "", "s", "3", "ind.pres")) is None


def test_quick() -> None:
    verbs = [f"re{stem}{end}" for stem in ("parl", "mang", "lanc", "cél", "nett") for end in ("er", "oyer", "ir")]
    start = time.perf_counter()
    for verb in verbs:
        conjugate(verb)
    assert (time.perf_counter() - start) / len(verbs) < 0.002
