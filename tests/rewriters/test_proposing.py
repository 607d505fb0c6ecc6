"""Proposing: a model's words go past the guard and the scorer, and say where they come from."""

from collections.abc import Sequence

import pytest

from repair.core.edit import Change, apply
from repair.core.finding import Trust
from repair.fixpoint import fix
from repair.glossary import Term
from repair.models.interface import Gap, Identity, Prompt

WRONG = "les pourparlers font des progrès ."
TERM = Term("t:progres", "[faire] des progrès", "[progresser]")


class Inflecting:
    """Fills a gap with the forms of the hint's verb, whether they fit or not."""

    identity = Identity("formes", "0123")

    def __init__(self) -> None:
        self.calls = 0

    def fillings(self, gaps: Sequence[Gap], count: int) -> list[tuple[str, ...]]:
        from repair.languages import load

        self.calls += 1
        forms = [load("fr").forms(gap.options[1].split()[-1]) for gap in gaps]
        wanted = [("3", "p", "ind.pres"), ("3", "s", "ind.pres"), ("1", "p", "ind.fut")]
        return [tuple(f for w in wanted for f, a in own if (a.person, a.number, a.tense) == w)[:count] for own in forms]


class Scripted:
    """Answers by a function of what it is asked."""

    identity = Identity("assistant", "4567")

    def __init__(self, answer) -> None:
        self.answer, self.prompts = answer, []

    def answers(self, prompts: Sequence[Prompt], tokens: int) -> list[str]:
        self.prompts += prompts
        return [self.answer(p.user) for p in prompts]


def rewriting(old: str, new: str):
    """Return a function that rewrites the sentence of a prompt as a careless model might."""

    def answer(user: str) -> str:
        sentence = user.splitlines()[0].removeprefix("Sentence: ").replace("⟦", "").replace("⟧", "")
        return '{"sentence": "' + sentence.replace(old, new) + '"}'

    return answer


@pytest.fixture
def hint(rule):
    return rule("font des progrès", term=TERM.id)


def test_a_filler_inflects_what_the_glossary_says(hint, rewriter, pipeline, document, scorer) -> None:
    filler = Inflecting()
    model = rewriter(scorer=scorer, filler=filler, propose=9.0, terms=(TERM,))
    running = pipeline(model, hint)
    [finding] = running.check(document(WRONG))
    assert [s.edits[0].text for s in finding.suggestions] == ["progressent"]
    [suggestion] = finding.suggestions
    assert suggestion.trust is Trust.REVIEW
    assert suggestion.origin == "formes@0123 + bigrams@1a2b3c4d5e6f"
    assert model.tally.refused == {"unlikely": 2}
    assert model.summary().endswith("0 chosen, 1 proposed, 2 refused (2 unlikely)")
    fixed = fix(running, document(WRONG), Trust.REVIEW)
    assert fixed.after["p0"].target == "les pourparlers progressent ."
    assert fix(running, document(WRONG), Trust.SAFE).after["p0"].target == WRONG
    assert filler.calls == 1
    assert model.tally.refused == {"unlikely": 2}  # nothing is counted twice


def test_a_filler_is_not_asked_where_the_glossary_says_nothing(rule, rewriter, pipeline, document, scorer) -> None:
    filler = Inflecting()
    model = rewriter(scorer=scorer, filler=filler, propose=0.1, terms=(TERM,))
    [finding] = pipeline(model, rule("font des progrès")).check(document(WRONG))
    assert not finding.suggestions
    assert filler.calls == 0


def test_an_instruct_model_repairs_and_says_by_which_prompt(rule, rewriter, pipeline, document, scorer) -> None:
    generator = Scripted(rewriting("font des progrès", "progressent"))
    model = rewriter(identity=generator.identity, scorer=scorer, generator=generator, propose=0.1)
    text = document("Titre.", f"{WRONG} Et voilà.", "Fin.", source="Hello. The talks are making progress. There.")
    [finding] = pipeline(model, rule("font des progrès")).check(text)
    [suggestion] = finding.suggestions
    assert suggestion.origin == "assistant@4567 fill-1 + bigrams@1a2b3c4d5e6f"
    assert suggestion.edits[0].text == "progressent"
    assert "making progress" in generator.prompts[0].user
    assert "Sentence before: Titre." in generator.prompts[0].user
    assert "Sentence after: Et voilà." in generator.prompts[0].user
    assert model.report()["prompt"] == "fill-1"
    assert model.report()["proposed"] == 1


@pytest.mark.parametrize(
    ("answer", "why"),
    [
        (lambda user: "Bien sûr ! Voici la phrase.", "malformed"),
        (rewriting("font des progrès", "avancent de 3 pas"), "numbers"),
        (rewriting("pourparlers font des progrès", "choses progressent"), "outside"),
        (rewriting("font des progrès", "salue"), "unlikely"),
        (rewriting("font", "font"), None),
        (lambda user: '{"sentence": null}', None),
    ],
)
def test_what_an_instruct_model_may_not_do(
    rule, rewriter, pipeline, document, scorer, caplog, answer, why: str | None
) -> None:
    caplog.set_level("INFO")
    generator = Scripted(answer)
    model = rewriter(identity=generator.identity, scorer=scorer, generator=generator, propose=20.0)
    running = pipeline(model, rule("font des progrès"))
    for _ in range(2):
        [finding] = running.check(document(WRONG))
        assert not finding.suggestions
    assert len(generator.prompts) == 1
    assert model.tally.refused == ({why: 1} if why else {})
    assert ("refused" in caplog.text) is bool(why)
    assert "progrès" not in caplog.text  # no words of an article at this level


def test_two_findings_of_a_sentence_are_one_question(rule, rewriter, pipeline, document, scorer) -> None:
    generator = Scripted(lambda user: '{"sentence": "le roi salue la foule et les pourparlers progressent ."}')
    model = rewriter(identity=generator.identity, scorer=scorer, generator=generator, propose=0.1)
    rules = (rule("fait salut à"), rule("font des progrès"))
    text = document("le roi fait salut à la foule et les pourparlers font des progrès .")
    found = pipeline(model, *rules).check(text)
    assert len(generator.prompts) == 1
    after = [apply(text, [Change(f.suggestions[0].edits)]).document["p0"].target for f in found]
    assert after == [
        "le roi salue la foule et les pourparlers font des progrès .",
        "le roi fait salut à la foule et les pourparlers progressent .",
    ]


@pytest.mark.parametrize("calibrated", [False, True])
def test_without_a_calibrated_margin_words_stay_hints(
    rule, rewriter, pipeline, document, scorer, calibrated: bool
) -> None:
    generator = Scripted(rewriting("font des progrès", "progressent"))
    parts = {"scorer": scorer, "propose": 0.1} if calibrated else {}
    model = rewriter(identity=generator.identity, generator=generator, **parts)
    [finding] = pipeline(model, rule("font des progrès")).check(document(WRONG))
    assert finding.trust is (Trust.REVIEW if calibrated else Trust.HINT)
    assert finding.suggestions[0].edits[0].text == "progressent"
