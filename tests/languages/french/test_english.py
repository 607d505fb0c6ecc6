"""English words in French sentences: the table, its forms, and what they become where they stand."""

import pytest

from repair.languages.french.english import phrases, table
from repair.languages.french.rendering import renderings
from repair.languages.french.rules import untranslated_phrases


def rendered(sentence: str) -> str:
    """Return the sentence with its word in brackets put into French, the likeliest first."""
    start, end = sentence.index("["), sentence.index("]") - 1
    text = sentence.replace("[", "").replace("]", "")
    first = renderings(text, start, end)[0]
    return text[: first.start] + first.text + text[first.end :]


@pytest.mark.parametrize(
    ("english", "pos", "form"),
    [
        ("stole", "VERB", "past"),
        ("stolen", "VERB", "part"),
        ("tried", "VERB", "past"),
        ("banned", "VERB", "past"),
        ("called off", "VERB", "part"),
        ("lawmakers", "NOUN", "p"),
        ("inquiries", "NOUN", "p"),
        ("defence", "NOUN", "s"),
    ],
)
def test_forms(english: str, pos: str, form: str) -> None:
    assert (pos, form) in {(reading.pos, reading.form) for reading in table()[english]}


def test_every_last_word_of_a_phrase_wakes_the_rule() -> None:
    (rule,) = (r for r in untranslated_phrases.RULES if r.name == "untranslated.phrase")
    assert rule.anchors.words == set(phrases())


@pytest.mark.parametrize(
    ("sentence", "french"),
    [
        ("Les élus [claimed] que oui.", "Les élus ont affirmé que oui."),
        ("Elle [resigned] hier.", "Elle a démissionné hier."),
        ("Les sénateurs ont [blocked] le texte.", "Les sénateurs ont bloqué le texte."),
        ("Les victimes ont été [identified] hier.", "Les victimes ont été identifiées hier."),
        ("Il va [testify] mardi.", "Il va témoigner mardi."),
        ("La ville est [struggling] encore.", "La ville peine encore."),
        ("Le prix de l'[housing] monte.", "Le prix du logement monte."),
        ("La [lawsuit] est rejetée.", "La plainte est rejetée."),
        ("La [ongoing] enquête avance.", "L'enquête en cours avance."),
        ("Il vit [near] le parc.", "Il vit près du parc."),
        ("Il faudra [nearly] un an.", "Il faudra près d'un an."),
        ("[However], le maire hésite.", "Cependant, le maire hésite."),
    ],
)
def test_a_word_is_inflected_for_its_place(sentence: str, french: str) -> None:
    assert rendered(sentence) == french
