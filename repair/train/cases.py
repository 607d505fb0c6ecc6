"""Decisions as sentences to learn from: as the words stood, and as a person wants them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from repair.batch.reading import decode, read_bytes
from repair.core.decision import Decision, Verdict
from repair.core.edit import splice
from repair.core.text import Document, Segment, Span, fold
from repair.formats import registry
from repair.formats.base import FormatError
from repair.review.decide import CONTEXT
from repair.review.store import FOLDER, DecisionStore, Entry
from repair.rewriters.drafts import Draft
from repair.train.errors import TrainError

LOG = "decisions.jsonl"
_NEAR = 16  # code points around a place that find it again where its farther neighbours were changed


@dataclass(frozen=True, slots=True)
class Case:
    """A place that a person decided about: `before` + `wrong` + `after` is its sentence as it stood.

    `right` is what was accepted or written instead; after a rejection it equals `wrong`.
    """

    group: str  # the article, or what else must not be on both sides of a split
    verdict: Verdict
    before: str
    wrong: str
    right: str
    after: str
    place: Span  # of the finding's own words in the sentence as it stood
    stem: str = ""  # of the finding's key; empty for what no rule found
    whole: bool = True  # whether the sentence is all there, or only what the log quotes

    @property
    def original(self) -> str:
        """The sentence as it stood."""
        return self.before + self.wrong + self.after

    @property
    def accepted(self) -> str:
        """The sentence as the person wants it."""
        return self.before + self.right + self.after


def stores(paths: Iterable[Path]) -> list[DecisionStore]:
    """Return the logs that paths name: files, or folders with a log in them or in their .repair.

    Raises:
        TrainError: there is none.
    """
    found = []
    for path in paths:
        known = [path] if path.is_file() else [path / FOLDER / LOG, path / LOG]
        log = next((file for file in known if file.is_file()), None)
        if log is None:
            raise TrainError(f"{path}: no decisions here ({known[0]}); repair review writes them")
        found.append(DecisionStore(log))
    return found


def read(store: DecisionStore) -> list[Case]:
    """Return what holds in a log; what was taken back or decided anew is left out.

    Articles are looked up for the whole sentence, as they were or as they were repaired since. Where one is gone, or
    too much changed, what the log quotes has to do.

    Raises:
        StoreError: the log can't be read.
    """
    articles = _Articles(store.root)
    return [case for entry in _held(store.entries()) if (case := _case(entry, articles.get(entry.article)))]


def _held(entries: Iterable[Entry]) -> list[Entry]:
    """Return the entries that no later one about the same words in the same surroundings takes back."""
    held: dict[tuple[str, ...], Entry] = {}
    for entry in entries:
        quote = entry.decision.quote
        stem = entry.decision.key.rpartition("/")[0]
        key = (_group(entry), stem, quote.prefix[-CONTEXT:], quote.exact, quote.suffix[:CONTEXT])
        held.pop(key, None)
        if entry.decision.verdict is not Verdict.RESET:
            held[key] = entry
    return list(held.values())


def _group(entry: Entry) -> str:
    return entry.article or entry.digest


def _case(entry: Entry, document: Document | None) -> Case | None:
    """Return the case of an entry; None where its edits reach beyond what it quotes."""
    decision = entry.decision
    quote = decision.quote
    window, base = quote.prefix + quote.exact + quote.suffix, len(quote.prefix)
    place = _hull(decision, base)
    if place is None or place.end > len(window):
        return None
    wrong = place.of(window)
    inside = [(Span(base + a - place.start, base + b - place.start), text) for a, b, text in decision.edits]
    right = splice(wrong, inside) if decision.verdict is not Verdict.REJECT else wrong
    found = _found(document, window, place, right) if document else None
    text, there = found or _cut(window, place)
    around = Draft(Segment("s", text), (), (there,)).sentence(there)
    start = len(around.before) + base - place.start
    return Case(
        _group(entry),
        decision.verdict,
        around.before,
        wrong,
        right,
        around.after,
        Span(start, start + len(quote.exact)),
        decision.key.rpartition("/")[0],
        found is not None,
    )


def _hull(decision: Decision, base: int) -> Span | None:
    """Return what a decision touches in its quote, the finding's words included."""
    edits = decision.edits if decision.verdict is not Verdict.REJECT else ()
    start = base + min(0, *(a for a, _, _ in edits)) if edits else base
    end = base + max([len(decision.quote.exact), *(b for _, b, _ in edits)])
    return Span(start, end) if 0 <= start <= end else None


def _found(document: Document, window: str, place: Span, right: str) -> tuple[str, Span] | None:
    """Return the segment that holds a place, with the words as they stood, and where; None where none does."""
    wrong = place.of(window)
    for reach in (len(window), _NEAR):
        head, tail = window[max(0, place.start - reach) : place.start], window[place.end : place.end + reach]
        for words in (wrong, right):
            needle = fold(head + words + tail)
            for segment in document:
                at = segment.folded.find(needle)
                if at >= 0:
                    start = at + len(head)
                    text = segment.target[:start] + wrong + segment.target[start + len(words) :]
                    return text, Span(start, start + len(wrong))
    return None


def _cut(window: str, place: Span) -> tuple[str, Span]:
    """Return what a log quotes without the words that it cuts in two."""
    head, tail = window[: place.start], window[place.end :]
    if len(head) >= CONTEXT:
        head = head.partition(" ")[2]
    if len(tail) >= CONTEXT:
        tail = tail.rpartition(" ")[0]
    return head + place.of(window) + tail, Span(len(head), len(head) + len(place))


class _Articles:
    """Articles by the path that a log names, each read once; None for what can't be read."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._known: dict[str, Document | None] = {}

    def get(self, path: str) -> Document | None:
        if path not in self._known:
            self._known[path] = self._read(path)
        return self._known[path]

    def _read(self, path: str) -> Document | None:
        if not path:
            return None
        try:
            return document(self._root / path)
        except FormatError:
            return None


def document(path: Path) -> Document:
    """Return an article.

    Raises:
        FormatError: it can't be read.
    """
    return registry.for_path(str(path)).parse(decode(read_bytes(path)), str(path)).document


def texts(paths: Iterable[Path]) -> Iterator[str]:
    """Yield the segments of articles.

    Raises:
        TrainError: one can't be read.
    """
    for path in paths:
        try:
            yield from (segment.target for segment in document(path))
        except FormatError as error:
            raise TrainError(f"{path}: {error}") from None
