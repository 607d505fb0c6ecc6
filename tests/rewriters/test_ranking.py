"""Choosing: what reads best comes first, what should stay goes down, and facts stay with people."""

import pytest

from repair.core.finding import Trust
from repair.fixpoint import BRINGS_NEW, fix
from repair.rewriters.ranking import LIKELIER

WRONG = "le président secoue les mains du roi ."
HANDS = ("secoue les mains", "salue la paume", "serre la main")


def test_the_likeliest_comes_first_and_says_who_chose(rule, rewriter, pipeline, document, scorer) -> None:
    model = rewriter(scorer=scorer)
    [finding] = pipeline(model, rule(*HANDS)).check(document(WRONG))
    assert [s.edits[0].text for s in finding.suggestions] == ["serre la main", "salue la paume"]
    assert [s.origin for s in finding.suggestions] == ["calque.secoue + bigrams@1a2b3c4d5e6f", "calque.secoue"]
    assert {s.trust for s in finding.suggestions} == {Trust.REVIEW}
    assert model.summary() == "model bigrams@1a2b3c4d5e6f: 1 chosen, 0 proposed, 0 refused"


@pytest.mark.parametrize(
    ("more", "category"),
    [({"competing": True}, "calque"), ({"trust": Trust.SAFE}, "calque"), ({}, "number"), ({}, "name")],
)
def test_facts_and_what_is_safe_are_not_asked_about(rule, rewriter, pipeline, document, scorer, more, category) -> None:
    own = rule(*HANDS, **more, category=category)
    [finding] = pipeline(rewriter(scorer=scorer, veto=-9.0), own).check(document(WRONG))
    assert [s.edits[0].text for s in finding.suggestions] == ["salue la paume", "serre la main"]
    assert scorer.calls == 0


def test_words_that_are_likelier_as_they_stand_lower_the_proposal(rule, rewriter, pipeline, document, scorer) -> None:
    own, text = rule("serre la main", "secoue les mains"), document("le ministre serre la main du roi .")
    model = rewriter(scorer=scorer, veto=0.5)
    [finding] = pipeline(model, own).check(text)
    [suggestion] = finding.suggestions
    assert suggestion.trust is Trust.HINT
    assert suggestion.reason.endswith(LIKELIER.format(model="bigrams@1a2b3c4d5e6f"))
    assert suggestion.origin.endswith(" + bigrams@1a2b3c4d5e6f")
    assert fix(pipeline(model, own), text, Trust.REVIEW).after == text
    assert "1 lowered to a hint" in model.summary()
    for margin in (None, 50.0):
        [finding] = pipeline(rewriter(scorer=scorer, veto=margin), own).check(text)
        assert finding.suggestions[0].trust is Trust.REVIEW


def test_one_call_a_document_and_no_gap_twice(rule, rewriter, pipeline, document, scorer) -> None:
    rules = (rule(*HANDS), rule("font des progrès", "vont bien", "progressent"))
    running = pipeline(rewriter(scorer=scorer), *rules)
    text = document(WRONG, "les travaux font des progrès .", WRONG)
    first = running.check(text)
    assert scorer.calls == 1
    assert len(scorer.asked) == 2  # the first and the last paragraph are one question
    assert running.check(text) == first
    assert scorer.calls == 1


def test_safe_repairs_beside_do_not_change_the_question(rule, rewriter, pipeline, document, scorer) -> None:
    rules = (rule(*HANDS), rule("présidant", "président", trust=Trust.SAFE), rule(" ,", ",", trust=Trust.SAFE))
    running = pipeline(rewriter(scorer=scorer), *rules)
    text = document("Ce soir , le présidant secoue les mains du roi . Et puis ?")
    fixed = fix(running, text, Trust.SAFE)
    assert fixed.after["p0"].target == "Ce soir, le président secoue les mains du roi . Et puis ?"
    assert len(scorer.asked) == 1
    assert scorer.asked[0].before == "Ce soir, le président "
    assert scorer.asked[0].after.startswith(" du roi .")


def test_a_repair_is_the_same_the_second_time(rule, rewriter, pipeline, document, scorer) -> None:
    running = pipeline(rewriter(scorer=scorer, veto=0.5), rule(*HANDS), rule("serre la main", "secoue les mains"))
    once = fix(running, document(WRONG), Trust.REVIEW)
    assert once.after["p0"].target == "le président serre la main du roi ."
    again = fix(running, once.after, Trust.REVIEW)
    assert again.after == once.after
    assert not again.made


def test_what_is_safe_is_repaired_as_without_a_model(rule, rewriter, pipeline, document, scorer) -> None:
    # The safe repair brings a new finding: it is refused, though the model would make no more than a hint of that.
    rules = (rule("serrent", "serre la main", trust=Trust.SAFE), rule("serre la main", "secoue les mains"))
    text = document("le ministre serrent du roi .")
    for model in (rewriter(scorer=scorer), rewriter(scorer=scorer, veto=0.5)):
        fixed = fix(pipeline(model, *rules), text, Trust.SAFE)
        assert fixed.after == text
        assert [why for _, why in fixed.dropped] == [BRINGS_NEW]


def test_the_sentence_is_cut_out_and_apostrophes_are_plain(rule, rewriter, pipeline, document, scorer) -> None:
    text = document("Il pleut. Le roi l’a dit : il secoue les mains du roi. Rien d’autre.")
    pipeline(rewriter(scorer=scorer), rule(*HANDS)).check(text)
    [gap] = scorer.asked
    assert (gap.before, gap.after) == ("Le roi l'a dit : il ", " du roi.")
    assert gap.options == HANDS
