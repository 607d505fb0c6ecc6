"""Word salad: stretches that no French sentence has."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from importlib import resources
from itertools import pairwise

from repair.core.finding import Severity, Trust
from repair.core.rule import Bad, Context, Good, Hit, Passage, Rule, anchors, hit
from repair.rules.lazy import lazy


@cache
def _pairs() -> frozenset[tuple[str, str]]:
    """Return the pairs of function words that never meet in 22 million words of French."""
    path = resources.files("repair.languages.french") / "data" / "impossible_pairs.txt"
    rows = (line.split() for line in path.read_text("utf-8").splitlines())
    return frozenset((first, second) for first, *seconds in rows for second in seconds)


def _check_pairs(passage: Passage, context: Context) -> Iterable[Hit]:
    words = passage.text.split(" ")
    if _pairs().isdisjoint(pairwise(words)):
        return
    for first, second in set(pairwise(words)) & _pairs():
        pattern = lazy(rf"(?<![^\s]){first} {second}(?![^\s])")
        for match in pattern.finditer(passage.text):
            yield hit(
                passage,
                *match.span(),
                f"No French sentence has {first} before {second}: words are missing, left over or out of order.",
            )


_ASKED = lazy(
    r"\b(?:[Qq]uand|[Ll]orsqu'|[Ll]orsque) ?il (?:est|était|a été|fut) (?P<verb>demandé|interrogé|dit)(?=[,.])"
    r"(?:, (?:des|les|du|de la) [\w' -]{3,30}(?=\.))?"
)


def _check_asked(passage: Passage, context: Context) -> Iterable[Hit]:
    for match in _ASKED.finditer(passage.text):
        yield hit(
            passage,
            *match.span(),
            "Remains of *when asked …*: who was asked what got lost.",
        )


RULES = (
    Rule(
        name="scramble.asked",
        category="scramble",
        severity=Severity.MAJOR,
        doc="*When asked …* became an impersonal passive whose question is lost (quand il est demandé, des civils).",
        bad=(
            Bad("Il a ri quand il est demandé, des civils."),
            Bad("Lorsqu'il a été demandé, il a refusé de répondre."),
        ),
        good=(
            Good("Quand il est demandé aux élèves de lire, ils lisent."),
            Good("Lorsqu'il a été interrogé par la police, il a nié."),
        ),
        anchors=anchors("demandé interrogé dit", all_of=(anchors("quand lorsqu lorsque"),)),
        trust=Trust.HINT,
        check=_check_asked,
    ),
    Rule(
        name="scramble.pair",
        category="scramble",
        severity=Severity.MAJOR,
        doc=(
            "Two function words stand side by side that never do in 22 million words of French, though both are "
            "frequent: a word is missing, left over or out of order. The place is shown; a person mends it."
        ),
        bad=(
            Bad("Il a parlé de avec son ministre de la guerre."),
            Bad("Les prix des avec le marché ont monté."),
            Bad("La force de leur par un total a grandi."),
        ),
        good=(
            Good("Il pèse le pour et le contre."),
            Good("Ce que dit la loi, il l'ignore."),
            Good("À une heure où tout dort, elle y va."),
            Good("Le film « Y a-t-il un pilote dans l'avion ? » est drôle."),
            Good("Elle est de celles qui y sont allées."),
        ),
        anchors=anchors(always=True),
        trust=Trust.HINT,
        check=_check_pairs,
    ),
)
