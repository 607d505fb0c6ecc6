"""From a log of decisions to sentences, and which of them are held out."""

from pathlib import Path
from random import Random

import pytest

from repair.core.decision import Decision, Quote, Verdict
from repair.core.text import Document, Segment, Span
from repair.models.calibrating import Pair
from repair.models.opening import open_model
from repair.review.store import DecisionStore
from repair.rewriters.prompting import parse
from repair.train import cases, rewriter
from repair.train.again import Rules
from repair.train.cases import Case
from repair.train.corruptions import corrupted, swaps
from repair.train.data import gather
from repair.train.errors import TrainError
from repair.train.figures import Figures, difference, sign_test
from repair.train.network import open_network
from repair.train.split import split

LONG = "Ce matin, à la sortie du conseil, le ministre secoue les mains du roi devant la presse réunie. Puis il part."


def _kept(folder: Path, *verdicts: str, text: str = LONG, file: str = LONG) -> list[Case]:
    """Decide about "secoue les mains" in an article, and read the decisions when the article reads as `file`."""
    (folder / "article.txt").write_text(file + "\n", "utf-8")
    store = DecisionStore(folder / ".repair" / "decisions.jsonl")
    start = text.index("secoue les mains")
    end = start + len("secoue les mains")
    quote = Quote(text[start:end], text[max(0, start - 32) : start], text[end : end + 32])
    for verdict in verdicts:
        edits = ((0, 16, "serre la main"),) if verdict in ("accept", "amend") else ()
        decision = Decision("calque/1234567890/1", Verdict(verdict), edits, quote, "eva", "2025-01-01")
        store.add(str(folder / "article.txt"), Document("a", (Segment("p", text),)), decision)
    return cases.read(store)


def test_the_sentence_of_an_article_that_was_not_changed(tmp_path):
    (case,) = _kept(tmp_path, "accept")
    assert case.original == LONG.removesuffix(" Puis il part.")
    assert case.accepted == case.original.replace("secoue les mains", "serre la main")
    assert case.place.of(case.original) == "secoue les mains"
    assert case.whole


def test_the_sentence_of_an_article_that_was_repaired(tmp_path):
    file = LONG.replace("secoue les mains", "serre la main").replace("Ce matin", "Hier")
    (case,) = _kept(tmp_path, "accept", file=file)
    assert case.original == "Hier, à la sortie du conseil, le ministre secoue les mains du roi devant la presse réunie."


def test_what_the_log_quotes_where_the_article_is_gone(tmp_path):
    (case,) = _kept(tmp_path, "amend", file="Autre chose.")
    assert case.original == "sortie du conseil, le ministre secoue les mains du roi devant la presse"
    assert not case.whole


def test_the_last_decision_holds(tmp_path):
    (case,) = _kept(tmp_path, "accept", "reject")
    assert (case.verdict, case.right) == (Verdict.REJECT, case.wrong)
    assert _kept(tmp_path, "reset") == []


def _case(group: str, text: str) -> Case:
    return Case(group, Verdict.ACCEPT, "", text, f"{text} bien", "", Span(0, 1))


def test_no_article_and_no_sentence_is_on_both_sides():
    many = [_case(f"article {n // 3}", f"phrase {n}" if n % 7 else "phrase commune") for n in range(300)]
    learned, held = split(many, 0.2)
    assert not {c.group for c in learned} & {c.group for c in held}
    assert not {c.original for c in learned} & {c.original for c in held}
    assert 0.1 < len({c.group for c in held}) / 100 < 0.3
    _, later = split([*many, *(_case(f"new {n}", f"neuf {n}") for n in range(50))], 0.2)
    assert {c.group for c in held} <= {c.group for c in later}


def test_an_article_with_nearly_all_decisions_leaves_too_few_to_measure():
    with pytest.raises(TrainError, match="one article has nearly all"):
        split([*(_case("big", f"a {n}") for n in range(30)), _case("small", "b")], 0.1)
    with pytest.raises(TrainError, match="all decisions are on one article"):
        split([_case("big", f"a {n}") for n in range(30)], 0.1)


HANDS = Pair("Il secoue les mains du roi.", "Il serre la main du roi.")
WORD = Pair("Un mot fort.", "Un terme fort.")  # no rule says so


def test_the_texts_of_a_team_are_spoilt_where_the_rules_know_the_way_back(tmp_path):
    texts = [
        "Hier, le maire serre la main du préfet. Il part.",
        "Rien.",
        "Il desserre la main du roi.",
        "Un terme fort.",
    ]
    made = corrupted(texts, swaps([HANDS, WORD]), 10, 1, Rules.of(tmp_path))
    assert [(c.original, c.accepted) for c in made] == [
        ("Hier, le maire secoue les mains du préfet.", "Hier, le maire serre la main du préfet.")
    ]
    assert made[0].place.of(made[0].original) == "secoue les mains"


def test_what_is_spoilt_is_learned_from_but_not_where_it_is_held_out(newsroom, tmp_path):
    texts = tmp_path / "ours.txt"
    some = [f"Le {who} serre la main du roi {n}." for n, who in enumerate(("pape", "juge", "préfet", "maire"))]
    asked = {"share": 0.2, "seed": 1}
    data = gather((newsroom,), (), 0, tuple, **asked)
    held = next(case.accepted for case in data.held if "serre" in case.accepted)
    texts.write_text("\n\n".join([*some, held]), "utf-8")
    data = gather((newsroom,), (texts,), 10, lambda: [HANDS], **asked)
    assert sorted(case.accepted for case in data.spoilt) == sorted(some)
    assert data.said().endswith("; 4 corruptions")
    texts.write_text("Rien.", "utf-8")
    with pytest.raises(TrainError, match="holds none of the right words"):
        gather((newsroom,), (texts,), 10, lambda: [HANDS], **asked)


def test_figures_say_when_they_may_be_chance():
    few, more = Figures((True, False, False)), Figures((True, True, False))
    assert difference(few, more) == "+33.3 points (1 gained, 0 lost); on so few decisions that may be chance"
    assert sign_test(9, 1) < 0.05 < sign_test(4, 1)
    assert Figures((True,), 60.0, 50.0).beats(Figures((True,), 59.0, 50.0))


def test_an_instruct_model_learns_the_answers_to_what_it_is_asked(small, newsroom):
    (store,) = cases.stores([newsroom])
    rules = Rules.of(newsroom)
    asked = rewriter.answerable([rules.ask(case) for case in cases.read(store)[:3]])
    assert [case.verdict.value for case, _ in asked] == ["accept", "amend", "reject"]
    assert "Le ministre ⟦secoue les mains du roi⟧ lundi à Paris." in asked[0][1].user
    assert "shake hands" in asked[0][1].user
    network = open_network(str(small("chat")))
    assert (network.role, open_model(str(small("chat"))).can()) == ("rewrite", ("score", "generate"))
    work = rewriter.AnswerWork(network, asked, asked)
    tokenizer = network.loaded.tokenizer
    answers = [tokenizer.decode(row.targets) for row in work._rows]
    assert all(answer.endswith("</s>") for answer in answers)
    assert [parse(answer.removesuffix("</s>")) for answer in answers] == [
        "Le ministre serre la main du roi lundi à Paris.",
        "Rien n’est définitif, dit le ministre lundi à Paris.",
        None,
    ]
    assert float(work.loss([0, 1, 2], Random(1)).detach()) > 0
    assert work.figures().right == (False, False, True)  # it writes nonsense, which leaves the words as they are
