"""Contraction, elision and agreement where words meet."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from repair.languages.french.morphology import aspirated, determiner, elides, join

JOINED = {
    "de le président": "du président",
    "De le côté": "Du côté",
    "de les arbres": "des arbres",
    "à le ministre": "au ministre",
    "À le ministre": "Au ministre",
    "à les ministres": "aux ministres",
    "de le arbre": "de l'arbre",
    "à le hôpital": "à l'hôpital",
    "de lequel": "duquel",
    "à lesquels": "auxquels",
    "à lesquelles": "auxquelles",
    "le ami": "l'ami",
    "la eau de le lac": "l'eau du lac",
    "la eau, l’air": "l’eau, l’air",
    "Le arbre": "L'arbre",
    "que il": "qu'il",
    "jusque à": "jusqu'à",
    "lorsque elle": "lorsqu'elle",
    "parce que ils": "parce qu'ils",
    "si il vient": "s'il vient",
    "je aime": "j'aime",
    "sa amie": "son amie",
    "Ma idée": "Mon idée",
    "ce arbre": "cet arbre",
    "ce est": "c'est",
    "ce était": "c'était",
    "un nouveau ordre": "un nouvel ordre",
    "cet président": "ce président",
    "l'président": "le président",
    "l'maison": "la maison",
    "d'président": "de président",
    "de le dîner": "du dîner",
    "de yeux": "d'yeux",
    "l'hernie": "la hernie",
    "de Haïti": "d'Haïti",
    "Le héros de le roman": "Le héros du roman",
}
KEPT = (
    "il essaie de le faire|content de les voir|à le croire|de le lui dire|de Le Pen|le héros|la haine|le onze|le oui|"
    "la une|le yacht|le 11|le huit|donne-le à Paul|est-ce à lui|puis-je entrer|si elle vient|ce à quoi|ces vieux amis|"
    "la Hollande|le HLM|l'on|d'Holbach|du vieux et du neuf|beau et grand|sa hache|ce héros|la ouate|que oui|"
    "les voitures de Honda|M. Ma est là|la IIIe République|le ou les|Me Olivier Metzner|de un à trois mois|"
    'le droit de les "sanctionner"|le hiatus|la hernie|porte d\'ntrée'
)


@pytest.mark.parametrize(("text", "wanted"), JOINED.items())
def test_joined(text: str, wanted: str) -> None:
    assert join(text) == wanted


@pytest.mark.parametrize("text", KEPT.split("|"))
def test_kept(text: str) -> None:
    assert join(text) == text


WORDS = st.sampled_from(
    "de le la les à ce sa ma que si il elle je arbre homme héros maison président ami amie onze une est faire voir lui "
    "beau nouveau vieux l'eau d' , . Paul Le De À lequel lesquels jusque école hôpital haine grand petite".split()
)
TEXTS = st.lists(WORDS, max_size=12).map(" ".join)


@given(TEXTS)
def test_joining_twice_changes_nothing(text: str) -> None:
    once = join(text)
    assert join(once) == once


@given(TEXTS)
def test_no_bare_contraction_is_left(text: str) -> None:
    for match in re.finditer(r"(?<![\w'-])(?:de|à) les? (\w+)", join(text)):
        assert match[1] in ("faire", "voir", "lui")


@given(st.text(max_size=40))
def test_any_text_is_taken(text: str) -> None:
    assert join(join(text)) == join(text)


def test_elision() -> None:
    for word in "arbre homme Amérique haïtien hôpital yeux y hier huile œuvre Élysée hésitation huître".split():
        assert elides(word), word
    for word in "héros haine huit onze oui yacht table hibou hauteur Hongrie hiérarchie handicap HLM".split():
        assert not elides(word), word
    assert not elides("")
    assert aspirated("haricot")
    assert not aspirated("habit")
    assert not aspirated("arbre")


DETERMINED = """
le m s chat le
le f s table la
la m s arbre l'
le f p tables les
un f s table une
un f p tables des
ce m s arbre cet
ce m s héros ce
ce f s amie cette
cette m p amis ces
mon f s amie mon
son f s hache sa
sa m s livre son
ses f s table sa
du f s eau de_l'
du f s table de_la
des m s pain un
au m s hôpital à_l'
aux m s marché au
quel f p villes quelles
tout f s ville toute
tous f p villes toutes
aucun f s idée aucune
certains f p idées certaines
chaque f s idée chaque
notre m p amis nos
de m s arbre d'
Le f s table La
plusieurs m p amis plusieurs
"""


@pytest.mark.parametrize("line", DETERMINED.strip().splitlines())
def test_determiner(line: str) -> None:
    det, gender, number, word, wanted = line.split()
    assert determiner(det, gender, number, word) == wanted.replace("_", " ")


def test_unknown_determiner_is_kept() -> None:
    assert determiner("xyz", "f", "s", "table") == "xyz"
