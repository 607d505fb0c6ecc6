"""The column `regional`: what a row says where French differs from that of France, and examples of it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from repair.core.finding import Trust
from repair.glossary.errors import GlossaryError
from repair.glossary.pattern import parse_target

HOME = "FR"
REGIONS = (HOME, "BE", "CA", "CH")
_MARK = re.compile(r"\[([A-Z]{2})\]\s*")

Regional = tuple[tuple[str, str], ...]  # region -> what is right there, "" where the row is silent


@dataclass(frozen=True, slots=True)
class Abroad:
    """An example of one region: a wrong sentence and its repair ("" for none), or with None a good one."""

    region: str
    text: str
    repaired: str | None


@dataclass(frozen=True, slots=True)
class Examples:
    """The example sentences of a row: those of France, and those of other regions."""

    bad: tuple[tuple[str, str], ...]
    good: tuple[str, ...]
    abroad: tuple[Abroad, ...] = ()


def region_of(variant: str) -> str:
    """Return the region of a BCP 47 tag, that of France where it names none that is known."""
    region = variant.rpartition("-")[2].upper()
    return region if region in REGIONS else HOME


def read(cell: str) -> Regional:
    """Read a cell: `CA=fin de semaine; BE`.

    Raises:
        GlossaryError: a region is not known or there twice, or a target can't be read.
    """
    found: dict[str, str] = {}
    for part in filter(None, (p.strip() for p in cell.split(";"))):
        region, _, target = (p.strip() for p in part.partition("="))
        if region not in REGIONS:
            known = ", ".join(REGIONS)
            raise GlossaryError(f"{region!r} is none of {known}: write CA=fin de semaine, or CA for silence there")
        if region in found:
            raise GlossaryError(f"{region} is there twice")
        if target and region == HOME:
            raise GlossaryError(f"{part!r}: what is right in France goes into target")
        parse_target(target)
        found[region] = target
    return tuple(sorted(found.items()))


def shown(regional: Regional) -> str:
    """Return it as the column writes it."""
    return "; ".join(f"{region}={target}" if target else region for region, target in regional)


def examples(
    bad: Sequence[str], repaired: Sequence[str], good: Sequence[str], target: str, regional: Regional, trust: Trust
) -> Examples:
    """Sort the sentences of a row by region: `[CA] …` opens one of Canada, any other is of France.

    Raises:
        GlossaryError: a sentence is missing, or is of the wrong kind.
    """
    if not bad or not good:
        raise GlossaryError("is empty: each row needs sentences of both kinds", column="good" if bad else "bad")
    abroad = dict(regional)
    if not target and any(abroad.values()):
        raise GlossaryError("needs a target, the one of France", column="regional")
    proposes = bool(target) and trust is not Trust.HINT
    if proposes and len(repaired) != len(bad):
        raise GlossaryError(f"has {len(repaired)} sentences for {len(bad)} in bad: they go in pairs", column="repaired")
    if not proposes and repaired:
        raise GlossaryError("must be empty where there is no target, or trust is hint", column="repaired")
    pairs = [(*_marked(text), new) for text, new in zip(bad, repaired or ("",) * len(bad), strict=True)]
    right = [_marked(text) for text in good]
    for column, regions in (("bad", [region for region, *_ in pairs]), ("good", [region for region, _ in right])):
        for region in regions:
            if region not in REGIONS:
                raise GlossaryError(f"[{region}] is none of {', '.join(REGIONS)}", column=column)
    for region, said in regional:
        if not said and any(place == region for place, *_ in pairs):
            raise GlossaryError(f"the row is silent in {region}: put its sentence into good", column="bad")
        tried = region in [place for place, *_ in (pairs if said else right)]
        if not tried and region != HOME and (said or HOME not in abroad):
            column, kind = ("bad", "wrong") if said else ("good", "good")
            raise GlossaryError(f"no example for {region}: write a {kind} sentence [{region}] …", column=column)
    return Examples(
        tuple((text, new) for region, text, new in pairs if region == HOME),
        tuple(text for region, text in right if region == HOME),
        (
            *(Abroad(region, text, _marked(new)[1]) for region, text, new in pairs if region != HOME),
            *(Abroad(region, text, None) for region, text in right if region != HOME),
        ),
    )


def _marked(text: str) -> tuple[str, str]:
    mark = _MARK.match(text)
    return (mark[1], text[mark.end() :]) if mark else (HOME, text)
