"""The command line. Commands are imported when they are called: `repair --help` is quick."""

from __future__ import annotations

import gc
import sys
from importlib import import_module
from io import TextIOWrapper

import click

from repair import __version__

# name -> (module:attribute, what it does in a line)
_COMMANDS = {
    "check": ("check:check", "Show what is wrong in articles, and what would mend it."),
    "fix": ("fix:fix", "Repair articles: show the diff, or write."),
    "undo": ("undo:undo", "Take a run of fix back exactly."),
    "diff": ("diff:diff", "Compare two versions of an article word by word."),
    "review": ("review:review", "Decide finding by finding what is repaired."),
    "evaluate": ("evaluate:evaluate", "Measure whether repairs help: scores, marked spans, human text."),
    "glossary": ("glossary:glossary", "Check, test, list and extend the tables of terms."),
    "rules": ("rules:rules", "List the rules, or explain one."),
    "models": ("models:models", "List, fetch, try and calibrate the models that can help."),
    "train": ("train:train", "Teach a model what you accepted, amended and rejected."),
    "config": ("config:config", "Show the settings in force and where they come from."),
}


class LazyGroup(click.Group):
    """A group whose commands are imported on demand."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names in the order of use."""
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import a command."""
        if cmd_name not in _COMMANDS:
            return None
        module, _, attribute = _COMMANDS[cmd_name][0].partition(":")
        command: click.Command = getattr(import_module(f"{__name__}.{module}"), attribute)
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find a command; suggest a near one for a name that is none."""
        if args[0] not in _COMMANDS and not args[0].startswith("-"):
            from difflib import get_close_matches

            close = get_close_matches(args[0], _COMMANDS, n=1)
            hint = f" Did you mean {close[0]!r}?" if close else f" Commands are {', '.join(_COMMANDS)}."
            ctx.fail(f"No such command {args[0]!r}.{hint}")
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """List the commands without importing them."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, text) for name, (_, text) in _COMMANDS.items()])


@click.group(
    cls=LazyGroup,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="Start with: repair check ARTICLE.txt, then repair fix ARTICLE.txt",
)
@click.version_option(__version__, "-V", "--version", prog_name="repair", message="%(prog)s %(version)s")
def main() -> None:
    """Find and repair what machine translation leaves in French news."""
    gc.set_threshold(100_000, 20, 100)  # most of what a run makes lives until its end
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):  # a file name may hold what can't be printed
            stream.reconfigure(errors="backslashreplace")
