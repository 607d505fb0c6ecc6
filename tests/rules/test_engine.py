"""Which rules are asked, what is dropped, and what findings carry."""

from collections.abc import Iterable

from repair.core.finding import Severity, Trust
from repair.core.rule import Anchors, Bad, Context, Good, Hit, Passage, Rule, anchors, hit
from repair.core.style import HouseStyle
from repair.core.text import Document, Segment
from repair.languages import load
from repair.rules.engine import Engine

FRENCH = load("fr")


def rule(name: str, woken: Anchors, word: str, *new: str) -> Rule:
    def check(passage: Passage, context: Context) -> Iterable[Hit]:
        asked.append((name, passage.id))
        at = passage.text.find(word)
        if at >= 0:
            yield hit(passage, at, at + len(word), "because", *new)

    asked: list[tuple[str, str]] = []
    made = Rule(name, "calque", Severity.MINOR, "doc", (Bad(word),), (Good("x"),), woken, Trust.REVIEW, check)
    object.__setattr__(made, "asked", asked)
    return made


def run(rules: list[Rule], *texts: str) -> list[tuple[str, str]]:
    document = Document("d", tuple(Segment(f"p{i}", t) for i, t in enumerate(texts)))
    found = Engine(rules).run(document, FRENCH, HouseStyle())
    return [(f.rule, f.span.of(document[f.segment_id].target)) for f in found]


def test_only_woken_rules_are_asked() -> None:
    sleeper = rule("a.b", anchors("chat", all_of=(anchors(chars="!"),)), "chat", "chien")
    assert run([sleeper], "Le chat dort.", "Le CHAT dort !", "Le chat dort !", "Rien !") == [("a.b", "chat")]
    assert sleeper.asked == [("a.b", "p1"), ("a.b", "p2")]  # type: ignore[attr-defined]


def test_an_apostrophe_ends_a_word() -> None:
    assert run([rule("a.b", anchors("ouverture"), "ouverture", "fin")], "L’ouverture") == [("a.b", "ouverture")]


def test_a_finding_without_proposal_yields_to_one_that_has_one() -> None:
    empty, full = rule("a.hint", anchors("chat"), "chat dort"), rule("b.full", anchors("chat"), "chat", "chien")
    assert run([empty, full], "Le chat dort.") == [("b.full", "chat")]
    assert run([empty], "Le chat dort.") == [("a.hint", "chat dort")]


def test_of_findings_that_make_the_same_text_one_is_said() -> None:
    wide = rule("a.wide", anchors("chat"), "chat dort", "chien dort")
    narrow, other = rule("b.narrow", anchors("chat"), "chat", "chien"), rule("c.other", anchors("chat"), "chat", "loup")
    assert run([wide, narrow], "Le chat dort.") == [("a.wide", "chat dort")]
    assert set(run([wide, narrow, other], "Le chat dort.")) == {("a.wide", "chat dort"), ("c.other", "chat")}


def test_what_is_put_in_has_the_apostrophes_of_the_document() -> None:
    found = Engine([rule("a.b", anchors("chat"), "chat", "l'oiseau")])
    for text, apostrophe in (("L’eau, chat", "’"), ("L'eau, chat", "'")):
        document = Document("d", (Segment("p", text),))
        (finding,) = found.run(document, FRENCH, HouseStyle())
        assert finding.suggestions[0].edits[0].text == f"l{apostrophe}oiseau"
        assert finding.suggestions[0].origin == "a.b"
