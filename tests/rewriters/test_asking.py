"""Prompts, the parsing of answers, and the way from a whole sentence to edits."""

import pytest

from repair.core.edit import splice
from repair.core.text import Span
from repair.rewriters.alignment import changes
from repair.rewriters.prompting import VERSION, MalformedAnswerError, Mark, parse, prompt, system


def test_a_prompt_says_all_that_is_known() -> None:
    marks = [Mark(Span(3, 9), "Calque of *x*.", ("progresser",)), Mark(Span(10, 14), "Not French.")]
    asked = prompt("Il marche vite.", marks, "Avant.", "Après.", "He walks.")
    assert asked.system == system(VERSION)
    assert "Sentence: Il ⟦marche⟧ ⟦vite⟧." in asked.user
    assert "1. ⟦marche⟧: Calque of *x*.\n   Right words, to be inflected: progresser" in asked.user
    for part in (
        "2. ⟦vite⟧: Not French.",
        "The English: He walks.",
        "Sentence before: Avant.",
        "Sentence after: Après.",
    ):
        assert part in asked.user
    assert '{"sentence": null}' in asked.system


@pytest.mark.parametrize(
    ("answer", "sentence"),
    [
        ('{"sentence": "Il va."}', "Il va."),
        ('```json\n{"sentence": "Il va."}\n```', "Il va."),
        ('<think>Voyons…</think>\n{"sentence": "Il ⟦va⟧."}', "Il va."),
        ('{"sentence": null}', None),
    ],
)
def test_answers_in_form(answer: str, sentence: str | None) -> None:
    assert parse(answer) == sentence


@pytest.mark.parametrize(
    "answer",
    [
        "", "Il va.", '{"sentence": "Il va."} Voilà !', '["Il va."]', '{"sentence": 1}', '{"sentence": ""}', "{}",
        '{"sentence": "Il va.", "trust": "safe"}', '{"sentence": "Il', "null", "[" * 100_000,
    ],
)  # fmt: skip
def test_answers_out_of_form(answer: str) -> None:
    with pytest.raises(MalformedAnswerError):
        parse(answer)


@pytest.mark.parametrize(
    ("marked", "new", "expected"),
    [
        ("Il ⟦a fait⟧ ça.", "Il fit ça.", [["fit"]]),
        ("Il ⟦a fait⟧ ça.", "Il a fait ça.", [[]]),
        ("L’an ⟦dernier⟧, il va.", "L'an passé, il va.", [["passé"]]),
        ("Un ⟦pas⟧ grand.", "Une marche grande.", [["Une", "marche", "grande"]]),
        ("Il ⟦a⟧ un ⟦truc⟧ là.", "Il voit un objet là.", [["voit"], ["objet"]]),
        ("Il ⟦a⟧ un ⟦truc⟧ là.", "Il a un objet là.", [[], ["objet"]]),
    ],
)
def test_a_sentence_becomes_edits(marked: str, new: str, expected: list[list[str]]) -> None:
    marks, text = [], ""
    for part in marked.split("⟦"):
        inside, _, rest = part.partition("⟧")
        if "⟧" in part:
            marks.append(Span(len(text), len(text) + len(inside)))
        text += inside + rest
    found = changes(text, new, marks)
    assert [[put for _, put in own] for own in found] == expected
    assert splice(text, [c for own in found for c in own]).replace("’", "'") == new
