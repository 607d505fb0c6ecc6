"""Readings, paradigms, gender, word list."""

from __future__ import annotations

import pytest

from repair.core.language import Analysis
from repair.languages.french.morphology import analyses, forms, frequency, gender, inflect, knows
from repair.languages.french.morphology.nominal import plural

READINGS = """
secoue secouer VERB ind.pres 3s
secoue secouer VERB ind.pres 1s
secoue secouer VERB sub.pres 3s
secoue secouer VERB imp 2s
publié publier VERB part.past ms
publié publié ADJ - ms
livre livre NOUN - s
livre livrer VERB ind.pres 3s
fut être AUX ind.past 3s
vinrent venir VERB ind.past 3p
appelle appeler VERB ind.pres 3s
mangeait manger VERB ind.impf 3s
passeraient passer VERB cond 3p
agissaient agir VERB ind.impf 3p
apparaitra apparaitre VERB ind.fut 3s
maisons maison NOUN - fp
chevaux cheval NOUN - mp
temps temps NOUN - m
belles beau ADJ - fp
vieil vieux ADJ - ms
importante important ADJ - fs
rapidement rapidement ADV - -
actrices acteur NOUN - fp
machine machine NOUN - fs
vente vente NOUN - fs
les le DET - p
les le PRON - 3p
que que SCONJ - -
que que PRON - -
podcasts podcast NOUN - mp
cyberattaques cyberattaque NOUN - fp
prérémunération prérémunération NOUN - fs
brèves bref ADJ - fp
dus dû ADJ - mp
facturent facturer VERB ind.pres 3p
lobbies lobby NOUN - mp
finals final ADJ - mp
finaux final ADJ - mp
"""


@pytest.mark.parametrize("line", READINGS.strip().splitlines())
def test_reading(line: str) -> None:
    form, lemma, pos, tense, features = line.split()
    number = next((c for c in features if c in "sp"), "")
    person = next((c for c in features if c in "123"), "")
    gender_ = next((c for c in features if c in "mf"), "")
    found = [a for a in analyses(form) if (a.lemma, a.pos) == (lemma, pos) and a.tense == tense.strip("-")]
    assert any((not gender_ or a.gender == gender_) and a.number == number and a.person == person for a in found), (
        analyses(form)
    )


def test_capitals_and_apostrophes_do_not_matter() -> None:
    assert analyses("MAISON") == analyses("maison") == analyses("Maison")
    assert analyses("l’") == analyses("l'") != ()


def test_likeliest_comes_first() -> None:
    assert analyses("maison")[0].pos == "NOUN"
    assert analyses("mangeait")[0].pos == "VERB"
    assert analyses("important")[0].pos == "ADJ"
    assert analyses("est")[0].lemma == "être"


def test_nothing_is_known_of_noise() -> None:
    for noise in ("", "x9", "zzz", "18:54", "..."):
        assert analyses(noise) == ()
        assert not knows(noise)


GENDERS = {
    "m": "homme jour problème système musée lycée château gouvernement siècle groupe podcast communiqué pays bras "
    "gène lobbies chromosome paludisme",
    "f": "maison ville main voix mer eau fois guerre cybersécurité radio photo tempête clé dent image nuit",
    "": "livre tour poste platine journaliste enfant élève",
}


@pytest.mark.parametrize(("wanted", "noun"), [(g, n) for g, nouns in GENDERS.items() for n in nouns.split()])
def test_gender(wanted: str, noun: str) -> None:
    assert gender(noun) == wanted


def test_gender_of_plural_and_of_unlisted_words() -> None:
    assert gender("maisons") == "f"
    assert gender("chevaux") == "m"
    assert gender("blablatisation") == "f"
    assert gender("blablatisme") == "m"


KNOWN = (
    "maison mangeaient président aujourd'hui quelqu'un cœur coeur chaîne chaine évènement cybersécurité podcast "
    "smartphones surconsommation antiterroriste dit-il homme-là États-Unis gouvernementales km "
    "proliférer synchronisée écocides limogeage coéquipiers endométriose anxiolytiques mondialement"
)
UNKNOWN = "the of and download headline between zxcv mangaieent présidnet wouldn"


@pytest.mark.parametrize("word", KNOWN.replace("États-Unis ", "").split())
def test_known(word: str) -> None:
    assert knows(word)


@pytest.mark.parametrize("word", UNKNOWN.split())
def test_unknown(word: str) -> None:
    assert not knows(word)


def test_frequency_is_ordered() -> None:
    assert frequency("maison") > frequency("mairie") > frequency("maisonnée") > frequency("zxcv") == 0


ADJECTIVES = """
petit petite petits petites
beau belle beaux belles
blanc blanche blancs blanches
national nationale nationaux nationales
final finale finaux finales
naval navale navals navales
européen européenne européens européennes
premier première premiers premières
actif active actifs actives
long longue longs longues
aigu aiguë aigus aiguës
complet complète complets complètes
public publique publics publiques
grec grecque grecs grecques
doux douce doux douces
heureux heureuse heureux heureuses
gros grosse gros grosses
supérieur supérieure supérieurs supérieures
créateur créatrice créateurs créatrices
menteur menteuse menteurs menteuses
rouge rouge rouges rouges
frais fraîche frais fraîches
bref brève brefs brèves
dû due dus dues
gentil gentille gentils gentilles
fou folle fous folles
"""


@pytest.mark.parametrize("line", ADJECTIVES.strip().splitlines())
def test_adjective(line: str) -> None:
    him, *wanted = [line.split()[0], *line.split()]
    slots = [("m", "s"), ("f", "s"), ("m", "p"), ("f", "p")]
    assert [inflect(him, Analysis("", "ADJ", g, n)) for g, n in slots] == wanted


PLURALS = (
    "maison:maisons cheval:chevaux festival:festivals bateau:bateaux feu:feux pneu:pneus bijou:bijoux clou:clous "
    "travail:travaux détail:détails œil:yeux temps:temps prix:prix nez:nez acteur:acteurs porte-parole:porte-parole"
)


@pytest.mark.parametrize("pair", PLURALS.split())
def test_plural(pair: str) -> None:
    one, many = pair.split(":")
    assert inflect(one, Analysis("", "NOUN", "", "p")) == many
    assert inflect(one, Analysis("", "NOUN", "", "s")) == one


def test_no_reading_that_was_learned_wrongly() -> None:
    assert {a.lemma for a in analyses("brèves") if a.pos == "ADJ"} == {"bref"}
    assert {a.lemma for a in analyses("lobbies")} == {"lobby"}
    assert "duer" not in {a.lemma for a in analyses("due")}


def test_women() -> None:
    assert inflect("acteur", Analysis("", "NOUN", "f", "p")) == "actrices"
    assert inflect("bâton", Analysis("", "NOUN", "f", "s")) == "bâton"


def test_forms_without_part_of_speech() -> None:
    assert {a.pos for _, a in forms("manger")} == {"VERB"}
    assert ("maisons", Analysis("maison", "NOUN", "f", "p")) in forms("maison")
    assert ("grandes", Analysis("grand", "ADJ", "f", "p")) in forms("grand")
    assert forms("le", "DET")


def test_what_is_inflected_is_read_back() -> None:
    for lemma in ("prendre", "jeter", "finir", "céder", "placer", "nager", "essayer"):
        for form, reading in forms(lemma, "VERB"):
            assert reading in analyses(form)


@pytest.mark.parametrize(
    "pair",
    """
    station-service:stations-service timbre-poste:timbres-poste arc-en-ciel:arcs-en-ciel mot-clé:mots-clés
    chef-d'œuvre:chefs-d'œuvre ville-fantôme:villes-fantômes année-lumière:années-lumière assurance-vie:assurances-vie
    pause-café:pauses-café sage-femme:sages-femmes ex-président:ex-présidents vice-président:vice-présidents
    e-mail:e-mails week-end:week-ends porte-avions:porte-avions sous-marin:sous-marins avant-poste:avant-postes
    coffre-fort:coffres-forts stock-option:stock-options haut-fonctionnaire:hauts-fonctionnaires non-lieu:non-lieux
    haut-parleur:haut-parleurs garde-côte:garde-côtes camion-citerne:camions-citernes pays-membre:pays-membres
    beau-frère:beaux-frères carte-cadeau:cartes-cadeaux chef-lieu:chefs-lieux compte-rendu:comptes-rendus
    belle-mère:belles-mères contre-attaque:contre-attaques demi-heure:demi-heures bric-à-brac:bric-à-brac
    site-web:sites-web rock-star:rock-stars main-d'œuvre:mains-d'œuvre bateau-pilote:bateaux-pilotes
    """.split(),
)
def test_plural_of_compounds(pair: str) -> None:
    one, many = pair.split(":")
    assert plural(one) == many


@pytest.mark.parametrize("word", ["stations-service", "arcs-en-ciel", "mots-clés", "beaux-frères", "chefs-lieux"])
def test_compounds_are_found_by_their_plural(word: str) -> None:
    assert any(a.lemma != word and a.number == "p" for a in analyses(word))
