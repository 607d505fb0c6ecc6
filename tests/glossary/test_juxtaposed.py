"""Derived patterns with two nouns side by side: good French with a verb or an adjective there stays silent."""

import pytest

from repair.glossary import Glossary, Term, rule
from repair.glossary.examples import find
from repair.languages import load

FRENCH = load("fr")


@pytest.mark.parametrize(
    ("source", "text", "found"),
    [
        ("chat [frappe:n]", "Le chat frappe à la porte.", False),
        ("chat [frappe:n]", "La chat frappe à Lyon dure.", True),
        ("chat [frappe:n]", "Le chat frappe a duré.", True),
        ("chat [frappe:n]", "Ils craignent un chat frappe.", True),
        ("chat [sauvage:a] [frappe:n]", "Un chat sauvage frappe.", False),
        ("requin [prêt:n]", "Un requin prêt à tout.", False),
        ("requin [prêt:n]", "Des requin prêts.", True),
        ("pouvoir [coupe:n]", "Le pouvoir coupe les vivres.", False),
        ("pouvoir [coupe:n]", "La pouvoir coupe dure.", True),
        ("[attaque:n] (de/des) [coupe:n]", "L'attaque coupe la ville en deux.", False),
        ("[attaque:n] (de/des) [coupe:n]", "L'attaque coupe est finie.", True),
        ("[attaque:n] (de/des) [coupe:n]", "L'attaque de coupe la ville.", True),
        ("aid [travailleur:n]", "Un aid travailleur est mort.", True),
        ("[équipe:n] (de/des/en/aux) [balle:n]", "Une équipe de balle.", True),
        ("[équipe:n] (de/des/en/aux) [balle:n]", "Une équipe des balles.", True),
        ("[équipe:n] (de/des/en/aux) [balle:n]", "Une équipe des balle.", False),
        ("[équipe:n] (de/des/en/aux) [balle:n]", "Une équipe en balle.", True),
        ("[équipe:n] (de/des/en/aux) [balle:n]", "Une équipe en balles.", False),
        ("[équipe:n] (de/des/en/aux) [poids:n]", "Une équipe des poids.", True),
        ("[fondre:v] en [larme:n]", "Il fond en larmes.", True),
    ],
)
def test_verbs_and_adjectives_are_no_nouns(source: str, text: str, found: bool) -> None:
    row = Term(id="calques/x:y", source=source, target="[grève:n] sauvage")
    assert bool(find(text, rule(Glossary((row,)), FRENCH), FRENCH)[1]) == found


def test_a_row_written_by_hand_means_what_it_says() -> None:
    row = Term(id="x:y", source="chat [frappe:n]", target="[grève:n] sauvage")
    assert find("Le chat frappe à la porte.", rule(Glossary((row,)), FRENCH), FRENCH)[1]
