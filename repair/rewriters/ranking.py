"""Choosing: which of the rules' proposals reads best in its sentence, and whether the words should stay."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from repair.core.edit import Edit, splice
from repair.core.finding import Finding, Suggestion, Trust
from repair.core.text import Document, Span
from repair.models.interface import Gap
from repair.rewriters.drafts import Draft, hull
from repair.rewriters.judging import Judge
from repair.rewriters.tally import Tally

# What is right there is a fact, a spelling or a sign: how likely a sentence is says nothing of it.
FACTS = frozenset(("time", "number", "name", "brand", "source", "encoding", "punctuation", "case", "repetition"))
_LONGEST = 300  # characters that proposals may span

LIKELIER = "The words as they stand are likelier to {model}."


@dataclass(frozen=True, slots=True)
class Contest:
    """A finding whose proposals are to be compared: the options of the gap are the words as they stand, then theirs."""

    finding: Finding
    rivals: tuple[Suggestion, ...]
    gap: Gap


def contest(document: Document, finding: Finding, safe: Mapping[str, tuple[Edit, ...]]) -> Contest | None:
    """Return what a model may say of a finding's proposals; None where it has no say."""
    if finding.typography or finding.category in FACTS or finding.trust is not Trust.REVIEW:
        return None
    if any(s.competing for s in finding.suggestions):
        return None
    rivals = tuple(s for s in finding.suggestions if s.trust is Trust.REVIEW)
    edits = [e for s in rivals for e in s.edits]
    if not edits or any(e.segment_id != finding.segment_id for e in edits):
        return None
    place = hull(edits)
    if len(place) > _LONGEST:
        return None
    segment = document[finding.segment_id]
    options = [place.of(segment.target)]
    for rival in rivals:
        shifted = [(Span(e.span.start - place.start, e.span.end - place.start), e.text) for e in rival.edits]
        options.append(splice(options[0], shifted))
    sentence = Draft(segment, safe.get(segment.id, ()), (place,)).sentence(place)
    gap = Gap(sentence.before, tuple(options), sentence.after)
    return Contest(finding, rivals, gap) if all(reading.strip() for reading in gap.readings()) else None


def rank(document: Document, contests: Sequence[Contest], judge: Judge, tally: Tally) -> dict[str, Finding]:
    """Return, by key, the findings whose suggestions the model changes; all gaps are scored in one call.

    A proposal that beats the rules' first one by more than the calibrated margin goes in front of it. Where the words
    as they stand beat every proposal by more than theirs, the proposals go down to hints.

    Raises:
        ModelError: the model could not answer.
    """
    asked = [c for c in contests if undecided(c, judge)]
    return {
        c.finding.key: revised
        for c, gains in zip(asked, judge.gains([c.gap for c in asked]), strict=True)
        if (revised := _revised(document, c, gains, judge, tally)) is not None
    }


def undecided(asked: Contest, judge: Judge) -> bool:
    """Tell whether there is anything to decide: between proposals, or against the only one."""
    return judge.margins.veto is not None or (len(asked.rivals) > 1 and judge.margins.choose is not None)


def _revised(
    document: Document, asked: Contest, gains: tuple[float, ...], judge: Judge, tally: Tally
) -> Finding | None:
    finding, where = asked.finding, (document.name, asked.finding.key)
    best = max(range(len(gains)), key=lambda place: (gains[place], -place))
    likeliest = asked.rivals[best]
    rest = [s for s in asked.rivals if s is not likeliest]
    veto, choose = judge.margins.veto, judge.margins.choose
    if veto is not None and -gains[best] > veto:
        tally.lowered.add(where)
        ranked = [_lowered(s, finding, judge) for s in (likeliest, *rest)]
    elif choose is not None and gains[best] - gains[0] > choose:
        tally.chosen.add(where)
        ranked = [replace(likeliest, origin=f"{likeliest.origin} + {judge.identity}"), *rest]
    else:
        return None
    others = tuple(s for s in finding.suggestions if s not in asked.rivals)
    return replace(finding, suggestions=(*ranked, *others))


def _lowered(suggestion: Suggestion, finding: Finding, judge: Judge) -> Suggestion:
    own, why = suggestion.reason, LIKELIER.format(model=judge.identity)
    return replace(
        suggestion,
        trust=Trust.HINT,
        origin=f"{suggestion.origin} + {judge.identity}",
        reason=f"{own} {why}" if own not in ("", finding.message) else why,
    )
