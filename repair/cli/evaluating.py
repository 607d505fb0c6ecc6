"""What repair evaluate does once its options are read."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace
from functools import cache, cached_property
from pathlib import Path
from typing import Any

import click

from repair.batch.config import Configuration, display
from repair.batch.errors import ConfigError
from repair.batch.running import Runner
from repair.batch.selection import UnknownNameError
from repair.cli.common import Failure
from repair.core.finding import Trust
from repair.core.text import Document
from repair.evaluate import comparing, corpora, effect, ledger, present, runs
from repair.evaluate.errors import EvaluationError, MissingCorpusError
from repair.evaluate.peers import Grammalecte, LanguageTool, Peer
from repair.evaluate.present_silence import sheet
from repair.evaluate.report import Report, Section, Text
from repair.evaluate.session import Session, Settings
from repair.evaluate.silence import judged
from repair.evaluate.summary import summary
from repair.evaluate.texts import Columns, Parallel, read_plain, read_table, read_text
from repair.formats import registry
from repair.formats.base import Source
from repair.pipeline import Pipeline
from repair.rewriters import NONE

Run = dict[str, Any]

_PLAN_KEYS = (
    "title", "text", "hypothesis", "reference", "gold", "silence", "trust", "overlaps", "brief", "show", "model",
)  # fmt: skip


class Command:
    """One call of the command."""

    def __init__(self, configuration: Configuration, options: Mapping[str, Any], trust: Trust) -> None:
        self._configuration, self._options, self._trust = configuration, options, trust
        self._folder = configuration.folder

    @cached_property
    def _runner(self) -> Runner:
        return Runner(self._configuration)

    @cached_property
    def _pipeline(self) -> Pipeline:
        return _pipeline(self._runner)

    @cache  # noqa: B019 (one command a process)
    def _with(self, model: str) -> Runner:
        given = {**(self._configuration.command_line or {}), "model": model}
        return Runner(replace(self._configuration, command_line=given))

    @cached_property
    def _corpora(self) -> corpora.Catalogue:
        file, folder = self._options["corpora"], self._options["data"]
        return corpora.load(Path(file) if file else None, Path(folder) if folder else None)

    @cached_property
    def _ledger(self) -> Path:
        given = self._options["ledger"]
        return Path(given) if given else self._folder / "ledger.jsonl"

    @cached_property
    def _session(self) -> Session:
        from repair.glossary.files import builtin_folder

        o = self._options
        general = self._configuration.general
        peers: list[Peer] = []
        if o["grammalecte"]:
            peers.append(Grammalecte(Path(o["grammalecte"])))
        if o["languagetool"]:
            peers.append(LanguageTool(o["languagetool"]))
        selection = ",".join((*general.select, *(f"-{name}" for name in general.ignore)))
        own = map(Path, general.glossaries)
        settings = Settings(
            trust=self._trust,
            lines=o["lines"],
            seed=o["seed"],
            samples=o["samples"],
            overlaps=o["overlaps"],
            model=_name(self._runner),
            glossaries=(*sorted(builtin_folder(self._pipeline.language.code).rglob("*.csv")), *own),
            selection=selection,
            peers=tuple(peers),
        )
        return Session(self._pipeline, settings, self._progress)

    def _progress(self, items: Sequence[Any], label: str) -> AbstractContextManager[Iterable[Any]]:
        if self._options["quiet"] or not sys.stderr.isatty():
            return nullcontext(items)
        return click.progressbar(items, label=label, file=sys.stderr)

    def run(self, paths: tuple[str, ...]) -> None:
        """Do it all."""
        self._measure(paths)
        self._say(self._runner)

    def _say(self, runner: Runner) -> None:
        """Say what the model did.

        Raises:
            Failure: it failed, so that the figures are no figures of it.
        """
        model = runner.model
        if model and model.failure:
            raise Failure(f"the figures are of a run that the model left: {model.failure}")
        if runner.noticing and runner.noticing.failure:
            raise Failure(f"the figures are of a run that the noticer left: {runner.noticing.failure}")
        if model and not model.tally.empty:
            self._note(model.summary())

    def _measure(self, paths: tuple[str, ...]) -> None:
        if self._options["plan"]:
            self._plan(Path(self._options["plan"]))
            return
        old = runs.load(Path(self._options["against"])) if self._options["against"] else None
        if old and not paths and not self._options["silence"]:
            run = self._again(old)
        elif self._options["gold"]:
            run = self._gold(paths)
        elif self._options["silence"]:
            run = self._silence(self._options["silence"], apart=self._options["apart"])
        else:
            run = self._session.texts(self._texts(paths[0]))
        show = self._options["show"]
        sections = [present.section(run, show=show)]
        data: dict[str, Any] = run
        if old:
            found = comparing.compare(old, run)
            sections.insert(0, present.difference(found, display(Path(self._options["against"])), show))
            data = {**run, "against": found}
        title = f"repair evaluate: {run['title']}"
        self._print(Report(title, tuple(sections)), data)
        self._save(run)

    def _save(self, run: Run) -> None:
        if self._options["no_save"]:
            return
        given = self._options["save"]
        path = Path(given) if given else self._folder / runs.FOLDER / runs.name(run)
        runs.save(run, path)
        self._note(f"saved; compare later with: repair evaluate --against {display(path)}")

    def _note(self, text: str) -> None:
        if not self._options["quiet"]:
            click.echo(text, err=True)

    def _print(self, report: Report, data: Any) -> None:
        form = self._options["form"]
        if form == "json":
            import json

            text = json.dumps(data, ensure_ascii=False, indent=2) + "\n"
        elif form == "html":
            from repair.evaluate import html

            text = html.render(report, self._pipeline.language.code)
        else:
            from repair.evaluate import markdown

            text = markdown.render(report)
        output = self._options["output"]
        if output and output != "-":
            try:
                Path(output).write_text(text, "utf-8")
            except OSError as error:
                raise Failure(f"{output}: can't be written: {error.strerror}") from None
        else:
            click.echo(text, nl=False)

    def _texts(self, name: str) -> Parallel:
        o = self._options
        path = Path(name)
        if not path.is_file():
            if name in self._corpora:
                if self._corpora.corpora[name].kind == "marked":
                    raise EvaluationError(f"corpus {name} has marked errors: repair evaluate --gold {name}")
                return self._corpora.read(name)
            raise EvaluationError(f"{name}: no such file, and no corpus of that name ({', '.join(self._names())})")
        if not o["column"]:
            if o["reference_column"] or o["source_column"] or o["where"]:
                raise EvaluationError(f"{name}: say with --column which column holds the machine's words")
            reference, source = (Path(o[k]) if o[k] else None for k in ("reference", "source"))
            return read_plain(path, reference, source)
        where = dict(pair.partition("=")[::2] for pair in o["where"])
        columns = (o["column"], o["reference_column"] or "", o["source_column"] or "", o["document_column"] or "")
        return read_table(path, Columns(*columns, where=where))

    def _names(self) -> list[str]:
        return sorted(self._corpora.corpora)

    def _gold(self, names: Sequence[str]) -> Run:
        paths: list[Path] = []
        for name in names:
            path = Path(name)
            if path.is_dir():
                paths += sorted(p for p in path.iterdir() if p.suffix in (".json", ".jsonl", ".tsv", ".xlf", ".xliff"))
            elif path.is_file():
                paths.append(path)
            elif name in self._corpora:
                paths.append(self._corpora.file(name))
            else:
                known = ", ".join(self._names())
                raise EvaluationError(f"{name}: no such file, and no corpus of that name ({known})")
        if not paths:
            raise EvaluationError(f"{', '.join(names)}: no marked files there")
        title = names[0] if len(names) == 1 else f"{len(paths)} marked files"
        return self._session.gold(title, paths, names)

    def _silence(self, name: str, *, apart: bool) -> Run:
        documents = self._human(name, apart=apart)
        entries = ledger.read(self._ledger)
        given = ledger.read_verdicts(Path(self._options["judge"])) if self._options["judge"] else {}
        inputs = {"silence": name, **({"apart": True} if apart else {})}
        run, found = self._session.silence(name, documents, entries, inputs)
        if given:
            new = judged(found, given, name)
            ledger.write(self._ledger, {**entries, **{e.hash: e for e in new}}.values())
            left = len(given) - len(new)
            self._note(
                f"{len(new)} verdicts written to {display(self._ledger)}"
                + (f"; {left} hashes are of no hit in {name}" if left else "")
            )
            run, found = self._session.silence(name, documents, ledger.read(self._ledger), inputs)
        if self._options["sheet"]:
            lines = list(sheet(run["results"]))
            Path(self._options["sheet"]).write_text("\n".join(lines) + "\n", "utf-8")
            self._note(f"what is not judged is in {self._options['sheet']}; hand it back with --judge")
        return run

    def _human(self, name: str, *, apart: bool) -> list[Document]:
        """Return the documents of a file of lines, of a folder of articles, or of a corpus."""
        path = Path(name)
        if path.is_dir():
            known = [p for p in sorted(path.rglob("*")) if p.suffix in registry.SUFFIXES]
            parsed = [registry.for_path(p.name).parse(Source(read_text(p)), str(p)) for p in known]
            return [p.document for p in parsed if p.document.segments]
        if path.is_file():
            texts = read_plain(path)
        elif name in self._corpora:
            texts = self._corpora.read(name)
            apart = apart or self._corpora.corpora[name].apart
        else:
            raise EvaluationError(f"{name}: no such file, and no corpus of that name ({', '.join(self._names())})")
        return [d for d in texts.documents(1 if apart else self._options["lines"]) if d.segments]

    def _again(self, old: Mapping[str, Any]) -> Run:
        """Do what a saved run did."""
        inputs, signed = old["inputs"], old["signature"]
        trust = Trust[signed["trust"].upper()]
        lines = signed.get("lines", "")
        self._session = Session(
            self._pipeline,
            replace(
                self._session.settings,
                trust=trust,
                lines=int(lines) if lines.isdecimal() else self._options["lines"],
                seed=int(signed.get("seed", self._options["seed"])),
                samples=int(signed.get("bs", self._options["samples"])),
                overlaps="keep" if "gold" in inputs else self._options["overlaps"],
            ),
            self._progress,
        )
        if "gold" in inputs:
            return self._gold(inputs["gold"])
        if "silence" in inputs:
            return self._silence(inputs["silence"], apart=bool(inputs.get("apart")))
        given = {k: inputs.get(k) for k in ("reference", "source", "column", "reference_column", "source_column")}
        where = tuple(inputs["where"].split()) if inputs.get("where") else ()
        self._options = {
            **self._options, **given, "document_column": inputs.get("document_column"), "where": where
        }  # fmt: skip
        return self._session.texts(self._texts(inputs["hypothesis"]))

    def _plan(self, path: Path) -> None:
        import tomllib

        try:
            plan = tomllib.loads(path.read_text("utf-8"))
        except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
            raise EvaluationError(f"{path}: not a plan: {error}") from None
        sections: list[Section] = []
        done: list[Run] = []
        for number, entry in enumerate(plan.get("run", ()), 1):
            unknown = [k for k in entry if k not in _PLAN_KEYS]
            if unknown:
                known = ", ".join(_PLAN_KEYS)
                raise EvaluationError(f"{path}: run {number}: unknown key {unknown[0]!r}; known are {known}")
            self._note(f"{number}/{len(plan['run'])} {entry.get('title', '')}")
            try:
                run = self._planned(entry)
            except MissingCorpusError as error:
                sections.append(Section(entry.get("title", ""), "", (Text(str(error)),)))
                continue
            run["title"] = entry.get("title", run["title"])
            done.append(run)
            made = present.section(run, show=entry.get("show", 0), brief=entry.get("brief", True))
            intro = (Text(entry["text"].strip()),) if entry.get("text") else ()
            sections.append(replace(made, parts=(*intro, *made.parts)))
            if "model" in run["results"]:
                sections.append(effect.section(run, show=entry.get("show", 0)))
        if len(done) > 1:
            sections.insert(0, summary(done))
        report = Report(plan.get("title", "repair evaluate"), tuple(sections), tuple(plan.get("intro", ())))
        self._print(report, done)

    def _planned(self, entry: Mapping[str, Any]) -> Run:
        trust = Trust[entry.get("trust", str(self._trust)).upper()]
        overlaps = entry.get("overlaps", self._options["overlaps"])
        runner = self._with(entry["model"]) if "model" in entry else self._runner
        settings = replace(self._session.settings, trust=trust, overlaps=overlaps, model=_name(runner))
        self._session = Session(_pipeline(runner), settings, self._progress)
        if "gold" in entry:
            return self._gold(entry["gold"])
        if "silence" in entry:
            return self._silence(entry["silence"], apart=False)
        self._options = {**self._options, "reference": entry.get("reference")}
        texts = self._texts(entry["hypothesis"])
        run = self._session.texts(texts)
        if "model" in entry and texts.reference:
            plain = Session(_pipeline(self._with(NONE)), replace(settings, model=NONE), self._progress)
            run["results"]["model"] = effect.effect(plain.texts(texts), run)
            self._say(runner)
        return run


def _pipeline(runner: Runner) -> Pipeline:
    try:
        return runner.pipeline(())
    except (ConfigError, UnknownNameError) as error:
        raise Failure(str(error)) from None


def _name(runner: Runner) -> str:
    """Return the name of the model with its revision, for the signature; figures without it would be others."""
    if runner.model and runner.model.identity is None:
        raise Failure(runner.model.failure)
    if runner.noticing and runner.noticing.identity is None:
        raise Failure(runner.noticing.failure)
    name = str(runner.model.identity) if runner.model else NONE
    return f"{name}+noticer:{runner.noticing.identity}" if runner.noticing else name
