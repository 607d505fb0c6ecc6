"""Review at a terminal: one finding at a time in its sentence."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TextIO

from repair.core.decision import Decision, Verdict
from repair.core.finding import Trust
from repair.report import diff_terminal
from repair.report.diff import outcome_diff
from repair.report.outcome import Outcome
from repair.report.paint import Run, block, measure, message_runs, paint, safe, terminal_width
from repair.report.places import Lines
from repair.report.terminal import label, words
from repair.review import decide
from repair.review.keys import END, Keys, keys
from repair.review.session import Item, Recorded, RefusedError, Session, accepted
from repair.review.store import DecisionStore

HELP = """\
  y    accept the proposal              n    nothing is wrong: stay silent about it from now on
  1-9  accept that choice               e    write it yourself
  a    accept it wherever the same      s    skip: ask again next time
       rule proposes the same           u    take the last answer back
  q    quit; what is decided is kept    ?    this help"""


@dataclass(frozen=True, slots=True)
class Reviewed:
    """What a review came to: how many findings are decided and open, and whether files were written."""

    decided: int
    open: int
    written: bool


def run(
    outcomes: Sequence[Outcome],
    store: DecisionStore,
    *,
    input: TextIO,
    output: TextIO,
    color: bool,
    by: str,
    preview: Callable[[Outcome, Mapping[str, Decision]], Outcome],
    write: Callable[[Sequence[Outcome]], None],
    width: int | None = None,
) -> Reviewed:
    """Ask about every open finding; show the diff of what was accepted and offer to write it.

    Args:
        outcomes: of `check`, with findings; those with an error or skipped are passed over.
        store: gets each decision at once; what it holds already is not asked again.
        input, output: a terminal (single keys, prefilled line editing) or pipes (a line an answer).
        color: whether `output` may be coloured.
        by: who decides, for the log.
        preview: returns an outcome with `fixed`, by decisions (`fix(pipeline, document, trust, decisions)`).
        write: writes the previewed outcomes; it reports by itself and raises what it wants.
        width: of the output; that of the terminal by default.
    """
    review = _Review(outcomes, store, keys(input, output), output, color, by, measure(terminal_width(width)))
    ended = review.ask()
    progress = review.session.progress
    written = False if ended else review.finish(preview, write)
    return Reviewed(progress.decided, progress.open, written)


class _Review:
    def __init__(
        self,
        outcomes: Sequence[Outcome],
        store: DecisionStore,
        source: Keys,
        output: TextIO,
        color: bool,
        by: str,
        width: int,
    ) -> None:
        self.outcomes = {o.path: o for o in outcomes if o.document is not None and not o.error and not o.skipped}
        self.store = store
        self.source = source
        self.output = output
        self.color = color
        self.width = width
        self.lines = {path: Lines(o.parsed) for path, o in self.outcomes.items() if o.parsed}
        self.session = Session([i for o in self.outcomes.values() for i in self._open(o)], by=by)
        self.earlier = sum(len(o.findings) for o in self.outcomes.values()) - len(self.session.items)

    def _open(self, outcome: Outcome) -> Iterable[Item]:
        """Yield what is not decided yet, typography last."""
        assert outcome.document is not None
        held = self.store.for_document(outcome.path, outcome.document, outcome.findings)
        for finding in sorted(outcome.findings, key=lambda f: f.typography):
            if finding.key not in held:
                yield Item(outcome.path, outcome.document, finding)

    def ask(self) -> bool:
        """Ask until all is answered or the user quits; tell whether the answers ended before."""
        if not self.session.items:
            self._say(f"Nothing to decide{f': {self.earlier} decided before' if self.earlier else ''}.")
        while (item := self.session.current) is not None:
            self._show(item)
            while True:
                key = self.source.key()
                if key == END:
                    self._close()
                    return True
                if key == "q":
                    self._close()
                    return False
                if self._answered(key, item):
                    break
        return False

    def _answered(self, key: str, item: Item) -> bool:
        """Carry a key out; tell whether the question is settled."""
        session = self.session
        try:
            if key == "y":
                self._record(session.accept())
            elif key == "n":
                self._record(session.reject())
            elif key == "s":
                self._record(session.skip())
                self._say("  skipped", dim=True)
            elif key == "a":
                self._record(session.accept_alike())
            elif key == "u":
                self._record(session.undo())
            elif key.isdecimal() and key != "0":
                self._record(session.accept(int(key)))
            elif key == "e":
                text = self.source.line(session.editable)
                if text is None:
                    self._say("  not changed", dim=True)
                    return False
                self._record(session.amend(text))
            else:
                self._say(HELP if key == "?" else "  ? shows the keys")
                return False
        except RefusedError as refusal:
            self._say(f"  {refusal}")
            return False
        return True

    def _record(self, records: Sequence[Recorded]) -> None:
        for record in records:
            self.store.add(record.item.article, record.item.document, record.decision)
        if records:
            self._say(f"  {_echo(records)}", dim=True)

    def _show(self, item: Item) -> None:
        outcome = self.outcomes[item.article]
        finding = item.finding
        place = self.lines[item.article].of(finding.segment_id, finding.span)
        progress = self.session.progress
        where = f"{safe(item.article)}:{place.line}:{place.column}"
        count = f"{progress.place}/{progress.total}"
        gap = " " * max(self.width - len(where) - len(count), 2)
        self._say("")
        self._write(paint([Run(where, "bold"), Run(gap), Run(count, "dim")], color=self.color))
        self._say("")
        self._block(words(outcome, finding, room=2 * self.width))
        self._say("")
        self._block([*message_runs(finding.message), Run(f"  {finding.rule} · {label(finding)}", "dim")])
        shown = item.proposal is not None and item.proposal.trust >= Trust.REVIEW  # in its place, by `words`
        if len(item.choices) > 1 or (item.choices and not shown):
            for number, choice in enumerate(item.choices[:9], 1):
                text = safe(decide.reading(item.document, finding, choice)).strip()
                why = [Run(f"  {safe(choice.reason)}", "dim")] if choice.reason else []
                self._block([Run(f"{number} ", "dim"), Run(text, "insert") if text else Run("(delete)"), *why])
        self._block([Run(self._keys(item), "dim")])

    def _keys(self, item: Item) -> str:
        parts = []
        if item.proposal is not None:
            parts.append("y accept")
        if len(item.choices) > 1 or (item.choices and item.proposal is None):
            parts.append(f"1-{min(len(item.choices), 9)} choose" if len(item.choices) > 1 else "1 choose")
        parts += ["n leave", "e edit"]
        if self.session.alike > 1:
            parts.append(f"a accept all {self.session.alike} alike")
        return " · ".join(part.replace(" ", "\u00a0") for part in [*parts, "s skip", "u undo", "q quit", "?"])

    def _close(self) -> None:
        progress = self.session.progress
        self._say("")
        self._say(f"{progress.decided} decided and kept, {progress.open} open; run it again to go on with those.")

    def finish(
        self,
        preview: Callable[[Outcome, Mapping[str, Decision]], Outcome],
        write: Callable[[Sequence[Outcome]], None],
    ) -> bool:
        """Show what the decisions come to and offer to write it."""
        changed = []
        for outcome in self.outcomes.values():
            assert outcome.document is not None
            decisions = self.store.for_document(outcome.path, outcome.document, outcome.findings)
            if not accepted(decisions):
                continue
            result = preview(outcome, decisions)
            if result.fixed is None:
                continue
            difference = outcome_diff(result)
            if difference.changed:
                changed.append(result)
                self._say("")
                for line in diff_terminal.lines(difference, color=self.color, width=self.width):
                    self._write(line)
            for choice, why in result.fixed.dropped:
                finding = choice.finding
                text = safe(finding.span.of(outcome.document[finding.segment_id].target))
                self._say(f"  not applied: “{text}” ({finding.rule}): {why}")
        if not changed:
            self._say("Nothing was accepted, so there is nothing to write.")
            return False
        files = safe(changed[0].path) if len(changed) == 1 else f"{len(changed)} files"
        self._say("")
        self._say(f"Write {files}? y n")
        if self.source.key() != "y":
            self._say("Nothing was written; the decisions are kept.")
            return False
        write(changed)
        return True

    def _block(self, runs: Sequence[Run]) -> None:
        for line in block(runs, color=self.color, width=self.width, first="  ", indent="  "):
            self._write(line)

    def _say(self, text: str, *, dim: bool = False) -> None:
        self._write(paint([Run(text, "dim" if dim else "")], color=self.color))

    def _write(self, line: str) -> None:
        self.output.write(f"{line}\n")
        self.output.flush()


def _echo(records: Sequence[Recorded]) -> str:
    verdict = records[0].decision.verdict
    names = {
        Verdict.ACCEPT: "accepted",
        Verdict.AMEND: "amended",
        Verdict.REJECT: "left as it is",
        Verdict.RESET: "taken back",
    }
    return names[verdict] + (f", {len(records)} times" if len(records) > 1 else "")
