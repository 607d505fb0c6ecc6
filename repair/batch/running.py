"""Checking and repairing one article after the other; what goes wrong with one stays with it."""

from __future__ import annotations

import hashlib
import os
import re
import sys
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from repair.batch import available
from repair.batch.articles import ArticlePipeline, fitting
from repair.batch.config import Configuration
from repair.batch.discovery import Article
from repair.batch.errors import ConfigError
from repair.batch.reading import decode, read_bytes
from repair.batch.selection import UnknownNameError, noticed, select
from repair.core.decision import Decision
from repair.core.edit import splice
from repair.core.finding import Finding, Trust
from repair.core.rule import Rule, TargetLanguage
from repair.core.text import Document
from repair.fixpoint import Fixed, fix
from repair.formats import registry
from repair.formats.base import Format, FormatError, Parsed, Source
from repair.formats.rendering import LOST, Rendered, render
from repair.languages import detect, load
from repair.report.outcome import Outcome
from repair.review.store import DecisionStore, StoreError
from repair.rewriters import NONE

if TYPE_CHECKING:
    from repair.rewriters.noticing import ModelNoticing
    from repair.rewriters.team import ModelRewriter

DECISIONS = "decisions.jsonl"


@dataclass(frozen=True)
class Repaired:
    """An article after a repair: its outcome, its bytes as they were and as they are to be.

    Where nothing was changed, and for an article that was skipped, `after` equals `before`; an article with
    an error has neither.
    """

    article: Article
    outcome: Outcome
    before: bytes = b""
    after: bytes = b""
    rendered: Rendered | None = None

    @property
    def changed(self) -> bool:
        """Whether the repair changed the file."""
        return self.before != self.after


@dataclass
class Runner:
    """Reads, checks and repairs articles by a configuration; rules and glossaries are set up once a selection."""

    configuration: Configuration
    stdin_name: str = ""  # decides the format of what comes through a pipe
    only: tuple[Rule, ...] = ()  # instead of all the rules that the configuration selects
    progress: Callable[[int, int], None] | None = None  # told of a model's work: done, of how many
    _pipelines: dict[tuple[int, ...], ArticlePipeline] = field(default_factory=dict)

    @cached_property
    def language(self) -> TargetLanguage:
        """The target language."""
        return load("fr")

    @cached_property
    def model(self) -> ModelRewriter | None:
        """The model that takes part, opened when there is something to ask it; None without one."""
        settings = self.configuration.general
        if settings.model == NONE or self.only:
            return None
        from repair.rewriters.team import ModelRewriter

        return ModelRewriter(
            settings.model,
            self.language,
            lambda: available.terms(self.language, settings.glossaries),
            progress=self.progress,
        )

    @cached_property
    def noticing(self) -> ModelNoticing | None:
        """What marks strange words, opened when there is something to read; None without it."""
        settings = self.configuration.general
        if settings.noticer == NONE or self.only:
            return None
        from repair.rewriters.noticing import ModelNoticing

        return ModelNoticing(settings.noticer, self.language, progress=self.progress)

    @property
    def notices(self) -> bool:
        """Whether what is noticed is said of any article, by the selections set up so far."""
        return any(pipeline.noticing for pipeline in self._pipelines.values())

    @cached_property
    def _decisions(self) -> DecisionStore | None:
        log = self.configuration.folder / DECISIONS
        return self.decisions(log) if log.is_file() else None

    def decisions(self, path: Path | None = None) -> DecisionStore:
        """Return the log of decisions at `path`, or that of the project."""
        known = available.renamed(self.language.rules)
        return DecisionStore(path or self.configuration.folder / DECISIONS, self.configuration.root, renamed=known)

    def rules(self, path: str = ".") -> tuple[Rule, ...]:
        """Return the rules that are in force for a path.

        Raises:
            UnknownNameError: the selection names what is not there.
        """
        return self._pipeline(path).rules

    def _pipeline(self, path: str) -> ArticlePipeline:
        return self.pipeline(self.configuration.active(path))

    def pipeline(self, active: tuple[int, ...]) -> ArticlePipeline:
        """Return what runs where these overrides (by number) hold.

        Raises:
            UnknownNameError: the selection names what is not there.
        """
        if active not in self._pipelines:
            settings = self.configuration.for_overrides(active)
            known = self.only or available.rules(self.language, settings.glossaries)
            self._pipelines[active] = ArticlePipeline(
                self.language,
                known if self.only else select(known, settings.select, settings.ignore),
                (self.model,) if self.model else (),
                settings.style,
                noticing=self.noticing.only(noticed(settings.select, settings.ignore)) if self.noticing else None,
            )
        return self._pipelines[active]

    def check(self, article: Article) -> Outcome:
        """Return what is found in an article."""
        return _guarded(article, lambda: self._check(article)[0])

    def fix(self, article: Article, at_least: Trust, decided: DecisionStore | None = None) -> Repaired:
        """Return an article as repaired, in memory; with `decided` only what people decided is done."""
        repaired: list[Repaired] = []

        def work() -> Outcome:
            repaired.append(self._fix(article, at_least, decided))
            return repaired[0].outcome

        outcome = _guarded(article, work)
        return repaired[0] if repaired else Repaired(article, outcome)

    def decide(self, outcome: Outcome, decisions: Mapping[str, Decision]) -> Repaired:
        """Return the article of a check's outcome with what `decisions` make of it."""
        article = Article(outcome.path, Path(outcome.path).name)
        if outcome.parsed is None:
            return Repaired(article, outcome)
        source = outcome.parsed.source
        pipeline = self._pipeline(outcome.path).writing(source.encoding).alone()
        fixed = fix(pipeline, outcome.parsed.document, Trust.SAFE, decisions, outcome.findings)
        try:
            return _repaired(article, self._format(article), outcome, fixed, source.encode(source.text))
        except FormatError as error:  # a person may write what the file's encoding lacks
            return Repaired(article, replace(outcome, error=str(error)))

    def _read(self, article: Article) -> tuple[bytes, Parsed]:
        data = sys.stdin.buffer.read() if article.is_pipe else read_bytes(Path(article.path))
        source = decode(data)
        return data, self._format(article).parse(source, article.path)

    def _format(self, article: Article) -> Format:
        return registry.for_path(self.stdin_name if article.is_pipe else article.path)

    def look_ahead(self, articles: Iterable[Article]) -> None:
        """Ask the models, where there are any, about several articles in one call, before each has its turn.

        What goes wrong with an article is said when it has its turn.
        """
        if self.model is None and self.noticing is None:
            return
        batch: list[tuple[Document, ArticlePipeline, tuple[Finding, ...]]] = []
        for article in articles:
            if article.is_pipe:  # it can be read once
                continue
            with suppress(Exception):
                outcome, _, pipeline = self._open(article)
                if not outcome.skipped and outcome.document:
                    batch.append((outcome.document, pipeline, pipeline.look_ahead(outcome.document)))
        if self.noticing:
            self.noticing.look_ahead(document for document, pipeline, _ in batch if pipeline.noticing)
        if self.model:
            self.model.look_ahead((document, pipeline.notice(document, found)) for document, pipeline, found in batch)

    def _check(self, article: Article) -> tuple[Outcome, bytes, ArticlePipeline]:
        outcome, data, pipeline = self._open(article)
        document = outcome.document
        if outcome.skipped or document is None:
            return outcome, data, pipeline
        everything = pipeline.check(document)
        hushed = self.configuration.ignored(article.path) | self._rejected(article, document, everything)
        pipeline = pipeline.hushing(hushed, everything)
        return replace(outcome, findings=pipeline.audible(everything)), data, pipeline

    def _open(self, article: Article) -> tuple[Outcome, bytes, ArticlePipeline]:
        """Return an article as it was read, skipped where it is in another language, and what is to run on it."""
        data, parsed = self._read(article)
        pipeline = self._pipeline(article.path).writing(parsed.source.encoding)
        outcome = Outcome(article.path, parsed, self.language.code)
        if self.configuration.for_path(article.path).language == "auto":
            judged = detect.judge(parsed.document, self.language.code)
            if not judged.enough(self.language.code):
                why = (
                    f"reads as {detect.name(judged.language)}, not French ({judged.share:.0%} French by words); "
                    "use --language fr to process it all the same"
                )
                return Outcome(article.path, parsed, judged.language or None, skipped=why), data, pipeline
        return outcome, data, pipeline

    def _rejected(self, article: Article, document: Document, findings: tuple[Finding, ...]) -> frozenset[str]:
        if self._decisions is None or article.is_pipe:
            return frozenset()
        return self._decisions.silenced(article.path, document, findings)

    def _fix(self, article: Article, at_least: Trust, decided: DecisionStore | None) -> Repaired:
        outcome, data, pipeline = self._check(article)
        if outcome.skipped or outcome.parsed is None:
            return Repaired(article, outcome, data, data)
        document = outcome.parsed.document
        decisions = decided.for_document(article.path, document, outcome.findings) if decided else None
        fixed = fix(pipeline, document, at_least, decisions, outcome.findings)
        return _repaired(article, self._format(article), outcome, fixed, data)


def _guarded(article: Article, work: Callable[[], Outcome]) -> Outcome:
    try:
        return work()
    except FormatError as error:
        return Outcome(article.path, error=str(error))
    except (ConfigError, UnknownNameError, StoreError):
        raise
    except Exception as error:  # a rule that fails must not stop the other files
        if os.environ.get("REPAIR_DEBUG"):
            raise
        what = f"{type(error).__name__}: {error}".splitlines()[0]
        return Outcome(
            article.path,
            error=f"repair itself failed on this file ({what}); REPAIR_DEBUG=1 shows where, please report it",
        )


def _repaired(article: Article, form: Format, outcome: Outcome, fixed: Fixed, data: bytes) -> Repaired:
    assert outcome.parsed is not None
    fixed, rendered = _expressible(outcome.parsed, fixed)
    source = outcome.parsed.source
    changes = tuple((span, fitting(text, source.encoding)) for span, text in rendered.changes)
    rendered = replace(rendered, text=splice(source.text, changes), changes=changes)
    after = source.encode(rendered.text)
    _verify(form, rendered.text, fixed.after)
    return Repaired(article, replace(outcome, fixed=fixed), data, after, rendered)


def _verify(form: Format, text: str, meant: Document) -> None:
    """Raise FormatError where a repaired file would not read as it is meant to: new words that act as markup."""
    if form.name == "text":
        return
    if _words(form.parse(Source(text), meant.name).document) != _words(meant):
        raise FormatError(f"the repairs would change the {form.name} of this file; it was left as it is")


def _words(document: Document) -> list[str]:
    return [word for segment in document for word in re.findall(r"\w+", segment.target)]


def _expressible(parsed: Parsed, fixed: Fixed) -> tuple[Fixed, Rendered]:
    """Return a repair without what can't be written back into its file, and the file."""
    rendered = render(parsed, fixed.after)
    if not rendered.left:
        return fixed, rendered
    after = fixed.after.replaced({s: fixed.before[s].target for s in rendered.left})
    lost = tuple(c for c in fixed.made if any(e.segment_id in rendered.left for e in c.suggestion.edits))
    return replace(
        fixed,
        after=after,
        made=tuple(c for c in fixed.made if c not in lost),
        dropped=fixed.dropped + tuple((c, LOST) for c in lost),
    ), rendered


def digest(data: bytes) -> str:
    """Return the hash by which logs know a file."""
    return hashlib.sha256(data).hexdigest()
