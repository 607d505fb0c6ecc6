"""Marking what no rule knows: words that a noticer finds strange, as hints of a place to look at."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from repair.core.finding import Finding, Severity
from repair.core.language import Language
from repair.core.text import Document, Segment, Span
from repair.formats.base import OPAQUE
from repair.models.batching import Progress
from repair.models.errors import ModelError
from repair.models.interface import Identity, Noticed, Noticer
from repair.models.opened import Opened
from repair.models.opening import open_model
from repair.rewriters.participant import Participant
from repair.rules.sentences import ends

RULE = "noticed"  # the family of what is marked here
SHORTEST = 5  # words of a sentence that is looked at: what is shorter is a label
_REMEMBERED = 20_000  # sentences
_END = (".", "!", "?", "…", ":", ";", "»", '"', "”", ")")

# By what a noticer calls it: rule, category, and what a reviewer reads.
KINDS = {
    "calque": ("calque", "calque", "does not fit the words around it: a literal translation, or another sense?"),
    "preposition": ("preposition", "calque", "may be the wrong small word here: that of the English?"),
    "missing": ("missing", "scramble", "a word may be missing before this"),
    "form": ("form", "scramble", "may be in the wrong form here"),
    "scramble": ("order", "scramble", "may be in the wrong place"),
}
_OTHER = ("strange", "scramble", "does not seem to belong here")

NAMES = {f"{RULE}.{name}": category for name, category, _ in (*KINDS.values(), _OTHER)}  # rules, and their categories
Said = Callable[[str, str], bool]  # by rule and category, whether it is said


class ModelNoticing(Participant):
    """The noticer of a run (see `repair.pipeline.Noticing`): opened when first needed, gone once it fails."""

    def __init__(
        self,
        name: str,
        language: Language,
        *,
        opener: Callable[..., Opened | None] | None = None,
        progress: Progress | None = None,
    ) -> None:
        self.name, self.language = name, language
        self._opener, self._progress = opener or open_model, progress
        self._known: dict[str, tuple[Noticed, ...]] = {}

    @cached_property
    def _noticer(self) -> Noticer:
        opened = self._opener(self.name, progress=self._progress)
        if opened is None or opened.noticer is None:
            what = ", ".join(opened.can()) if opened else ""
            raise ModelError(f"{self.name}: marks no words (it can {what or 'nothing'})")
        return opened.noticer

    @property
    def identity(self) -> Identity | None:
        """Which weights notice, opened now if they were not; None where they can't be had."""
        with self._leaving():
            return self._noticer.identity
        return None

    def only(self, said: Said) -> Noticing | None:
        """Return it as a pipeline takes it, silent on what is not to be said; None where that is all it marks."""
        return Noticing(self, said) if any(said(rule, category) for rule, category in NAMES.items()) else None

    def look_ahead(self, documents: Iterable[Document]) -> None:
        """Ask in one call what `notice` will ask about several documents; the answers are remembered."""
        if not self.failure:
            with self._leaving():
                self._ask([text for document in documents for s in document for text, _ in sentences(s)])

    def notice(self, document: Document, findings: Sequence[Finding], said: Said) -> list[Finding]:
        """Return hints for what is strange in a document, but for what touches one of `findings`."""
        if self.failure:
            return []
        with self._leaving():
            taken: dict[str, list[Span]] = {}
            for finding in findings:
                taken.setdefault(finding.segment_id, []).append(finding.span)
            noticed = [
                _finding(segment, word)
                for segment, words in zip(document, self.words_of(document.segments), strict=True)
                for word in joined(words, self._noticer.threshold)
                if not any(span.overlaps(word.span) for span in taken.get(segment.id, ()))
            ]
            return [f for f in noticed if said(f.rule, f.category)]
        return []

    def words(self, segment: Segment) -> list[Noticed]:
        """Return the words of a segment that can be judged, by their place in it.

        Raises:
            ModelError: the noticer could not answer.
        """
        return self.words_of([segment])[0]

    def words_of(self, segments: Sequence[Segment]) -> list[list[Noticed]]:
        """Return the same of several segments, asked about in one call."""
        pieces = [list(sentences(segment)) for segment in segments]
        self._ask([text for own in pieces for text, _ in own])
        return [
            [
                word._replace(start=word.start + start, end=word.end + start)
                for text, start in own
                for word in self._known.get(text, ())
                if self.language.knows(text[word.start : word.end].lower())
            ]
            for own in pieces
        ]

    def _ask(self, texts: list[str]) -> None:
        new = [text for text in dict.fromkeys(texts) if text not in self._known]
        if not new:
            return
        if len(self._known) > _REMEMBERED:
            self._known = {text: self._known[text] for text in texts if text in self._known}
        self._known.update(zip(new, self._noticer.notice(new), strict=True))


@dataclass(frozen=True)
class Noticing:
    """What is noticed in a run, as far as it is to be said."""

    model: ModelNoticing
    said: Said

    def notice(self, document: Document, findings: Sequence[Finding]) -> list[Finding]:
        """Return hints for what is strange in a document, but for what touches one of `findings`."""
        return self.model.notice(document, findings, self.said)


def sentences(segment: Segment) -> Iterator[tuple[str, int]]:
    """Yield the sentences of a segment that are worth a look, and where they begin; headings and labels are not."""
    text = segment.target
    if segment.kind == "heading" or OPAQUE in text:
        return
    start = 0
    for end in (*ends(text), len(text)):
        sentence = text[start:end].rstrip()
        if sentence.endswith(_END) and sentence.count(" ") >= SHORTEST - 1:
            yield sentence, start
        start = end


def joined(words: Iterable[Noticed], threshold: float) -> list[Noticed]:
    """Return the words above a threshold, those side by side as one, with the likeliest kind of all."""
    found: list[Noticed] = []
    before = False
    for word in words:
        above = word.probability > threshold
        if above and before:
            best = max(found[-1], word, key=lambda w: w.probability)
            found[-1] = best._replace(start=found[-1].start, end=word.end)
        elif above:
            found.append(word)
        before = above
    return found


def _finding(segment: Segment, word: Noticed) -> Finding:
    name, category, why = KINDS.get(word.kind, _OTHER)
    span = Span(word.start, word.end)
    message = f"“{span.of(segment.target)}” {why} ({word.probability:.0%})"
    return Finding(f"{RULE}.{name}", segment.id, span, category, Severity.MINOR, message)
