"""A diff for prose: paragraphs aligned, words marked as an editor would, with the reason where it is known."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from repair.core.text import Span
from repair.formats.text import kind_of
from repair.pipeline import Choice
from repair.report.align import Operation, operations
from repair.report.outcome import Outcome
from repair.report.paragraphs import pair, split
from repair.report.places import Lines
from repair.report.sentences import sentences
from repair.report.trace import trace


@dataclass(frozen=True, slots=True)
class Reason:
    """Why words changed."""

    rule: str
    message: str
    trust: str = ""
    origin: str = ""


@dataclass(frozen=True, slots=True)
class Known:
    """A change whose reason is known: where it stands in the text before and after (code points)."""

    before: Span
    after: Span
    reason: Reason

    def moved(self, before: int, after: int) -> Known:
        """Return the same, counted from other places; what lies before them is cut off."""

        def shift(span: Span, by: int) -> Span:
            return Span(max(span.start - by, 0), max(span.end - by, 0))

        return Known(shift(self.before, before), shift(self.after, after), self.reason)


@dataclass(frozen=True)
class Paragraph:
    """A paragraph on both sides.

    `line` is where it starts before and after (1-based, None where it is not); `kind` is that of its segment.
    """

    operations: tuple[Operation, ...]
    line: tuple[int | None, int | None] = (None, None)
    kind: str = "paragraph"

    @property
    def before(self) -> str:
        """The text before."""
        return "".join(o.before for o in self.operations)

    @property
    def after(self) -> str:
        """The text after."""
        return "".join(o.after for o in self.operations)

    @property
    def changed(self) -> bool:
        """Whether any operation changes it."""
        return any(o.changed for o in self.operations)

    @property
    def reworded(self) -> bool:
        """Whether anything but its typography changed."""
        return any(o.changed and not o.typography for o in self.operations)

    @cached_property
    def sentences(self) -> tuple[tuple[Operation, ...], ...]:
        """The operations by sentence; a change is never divided."""
        return sentences(self.operations)


@dataclass(frozen=True)
class Difference:
    """Two texts, paragraph by paragraph. All paragraphs are there, the unchanged ones as well."""

    before_name: str
    after_name: str
    paragraphs: tuple[Paragraph, ...]
    reasons: tuple[Reason, ...] = ()

    @property
    def sides(self) -> tuple[str, str]:
        """What to call the two texts where they stand side by side."""
        if self.before_name != self.after_name:
            return self.before_name, self.after_name
        return f"{self.before_name}, before", f"{self.after_name}, after"

    @property
    def operations(self) -> Iterator[Operation]:
        """All operations in reading order."""
        return (o for p in self.paragraphs for o in p.operations)

    @property
    def changed(self) -> bool:
        """Whether the texts differ."""
        return any(p.changed for p in self.paragraphs)

    @cached_property
    def counts(self) -> Counts:
        """How much changed."""
        changed = [o for o in self.operations if o.changed]
        return Counts(
            changes=sum(not o.typography for o in changed),
            typography=sum(o.typography for o in changed),
            sentences=sum(any(o.changed and not o.typography for o in s) for p in self.paragraphs for s in p.sentences),
        )


@dataclass(frozen=True, slots=True)
class Counts:
    """How many operations change words, how many only typography, and in how many sentences words change."""

    changes: int = 0
    typography: int = 0
    sentences: int = 0

    def __add__(self, other: Counts) -> Counts:
        return Counts(
            self.changes + other.changes,
            self.typography + other.typography,
            self.sentences + other.sentences,
        )


def prose_diff(
    before: str, after: str, known: Sequence[Known] = (), *, names: tuple[str, str] = ("before", "after")
) -> Difference:
    """Compare two texts (decoded files). Joined, the paragraphs' `before` and `after` are the two exactly."""
    reasons = tuple(dict.fromkeys(k.reason for k in known))
    old, new = split(before, after)
    paragraphs = []
    at = [0, 0]
    line = [1, 1]
    for i, j in pair(old, new):
        a = old[i] if i is not None else ""
        b = new[j] if j is not None else ""
        near = [
            k.moved(*at)
            for k in known
            if at[0] <= k.before.start <= at[0] + len(a) or at[1] <= k.after.start <= at[1] + len(b)
        ]
        numbers = (line[0] if a else None, line[1] if b else None)
        changes = _attributed(operations(a, b), near, reasons)
        paragraphs.append(Paragraph(changes, numbers, kind_of((b or a).strip())))
        for side, text in enumerate((a, b)):
            at[side] += len(text)
            line[side] += text.count("\n")
    return Difference(*names, tuple(paragraphs), reasons)


def outcome_diff(outcome: Outcome) -> Difference:
    """Return what a repair changed in a file (its `fixed`), segment by segment, with the reasons."""
    fixed = outcome.fixed
    if fixed is None or outcome.parsed is None:
        return Difference(outcome.path, outcome.path, ())
    traced = trace(fixed)
    reasons = tuple(dict.fromkeys(_reason(t.choice) for group in traced.values() for t in group))
    lines = Lines(outcome.parsed)
    paragraphs = []
    for segment in fixed.before:
        known = [Known(t.before, t.after, _reason(t.choice)) for t in traced.get(segment.id, ())]
        line = lines.of(segment.id, Span(0, 0)).line
        changes = operations(segment.target, fixed.after[segment.id].target)
        paragraphs.append(Paragraph(_attributed(changes, known, reasons), (line, line), segment.kind))
    return Difference(outcome.path, outcome.path, tuple(paragraphs), reasons)


def _reason(choice: Choice) -> Reason:
    finding, suggestion = choice.finding, choice.suggestion
    return Reason(finding.rule, finding.message, str(suggestion.trust), suggestion.origin)


_NEAR = 4  # code points between a change and where its reason says it was made, at most


def _attributed(
    changes: Sequence[Operation], known: Sequence[Known], reasons: Sequence[Reason]
) -> tuple[Operation, ...]:
    """Give operations the reasons of the known changes that they overlap, else of the nearest one close by."""
    if not known:
        return tuple(changes)
    place = {reason: n for n, reason in enumerate(reasons)}
    result = []
    i = j = 0
    for change in changes:
        before, after = Span(i, i + len(change.before)), Span(j, j + len(change.after))
        i, j = before.end, after.end
        if change.changed:
            gaps = [(min(_gap(before, k.before), _gap(after, k.after)), place[k.reason]) for k in known]
            nearest = min(gap for gap, _ in gaps)
            if nearest <= _NEAR:
                found = {p for gap, p in gaps if gap == nearest}
                change = replace(change, reasons=tuple(sorted(found)))
        result.append(change)
    return tuple(result)


def _gap(a: Span, b: Span) -> int:
    """Return how far apart two spans are; 0 where they share a code point."""
    if a.overlaps(b):
        return 0
    return 1 + max(a.start - b.end, b.start - a.end, 0)
