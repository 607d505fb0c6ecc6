"""The conditions in the columns context and unless."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from repair.core.language import Language
from repair.core.rule import Context, Passage
from repair.glossary.anchors import Needs
from repair.glossary.errors import GlossaryError
from repair.glossary.matcher import Match, Matcher
from repair.glossary.pattern import Pattern, parse
from repair.glossary.tokens import Token, tokenize

WHERE = ("doc", "before", "after")


@dataclass(frozen=True)
class Condition:
    """One condition: a pattern that must match somewhere in the segment, or in the place that its prefix names."""

    where: str  # "" doc before after
    pattern: Pattern
    language: Language

    @cached_property
    def matcher(self) -> Matcher:
        """The matcher of the pattern."""
        return Matcher(self.pattern, self.language)

    @cached_property
    def _needs(self) -> Needs:
        return Needs(self.pattern, self.language)

    def holds(self, tokens: Sequence[Token], match: Match, passage: Passage, context: Context, *, inside: bool) -> bool:
        """Tell whether it holds for `match`; `inside` says that words in the match count as well.

        A single word there is part of the error and says nothing of what it is about.
        """
        if self.where == "doc":
            return context.fact(self._in_document)
        if not self._needs.met(passage):
            return False
        if self.where == "before":
            return self.matcher.ending_at(tokens, match.start)
        if self.where == "after":
            return self.matcher.beginning_at(tokens, match.end)
        inside = inside and (len(self.pattern.elements) > 1 or self.pattern.at_start or self.pattern.at_end)
        return any(inside or m.end <= match.start or m.start >= match.end for m in self.matcher.all(tokens))

    def end_after(self, tokens: Sequence[Token], match: Match) -> int:
        """Return where the words after the match that it asks for end."""
        found = self.matcher.at(tokens, match.end) if self.where == "after" and match.end < len(tokens) else None
        return found.end if found else match.end

    def _in_document(self, context: Context) -> bool:
        word = context.language.phrasing.word
        for passage in context.passages:
            if self._needs.met(passage):
                tokens = tokenize(passage.text, word)
                if any(True for _ in self.matcher.all(tokens)):
                    return True
        return False

    def possible(self, passage: Passage) -> bool:
        """Tell whether the words that it asks for are there; those elsewhere in the document are not looked for."""
        return self.where == "doc" or self._needs.met(passage)


@dataclass(frozen=True)
class Gate:
    """Alternatives, each of one or several conditions that must hold together."""

    alternatives: tuple[tuple[Condition, ...], ...]
    inside: bool

    def possible(self, passage: Passage) -> bool:
        """Tell whether the passage has the words that an alternative asks for."""
        return any(all(c.possible(passage) for c in conditions) for conditions in self.alternatives)

    def opened_by(
        self, tokens: Sequence[Token], match: Match, passage: Passage, context: Context
    ) -> tuple[Condition, ...] | None:
        """Return the alternative that holds, None when none does."""
        for conditions in self.alternatives:
            if all(c.holds(tokens, match, passage, context, inside=self.inside) for c in conditions):
                return conditions
        return None


def split_gate(cell: str) -> list[list[tuple[str, str]]]:
    """Read a cell into alternatives of (prefix, pattern)."""
    alternatives = []
    for part in filter(None, (p.strip() for p in cell.split(";"))):
        conditions = []
        for each in part.split("&"):
            where, colon, rest = each.strip().partition(":")
            if not colon or where not in WHERE:
                if colon and where.isalpha() and "[" not in where:
                    raise GlossaryError(f"there is no prefix {where!r}: use {', '.join(WHERE)}")
                where, rest = "", each.strip()
            if not rest.strip():
                raise GlossaryError(f"an empty condition in {cell!r}")
            if rest.strip().startswith("@"):
                raise GlossaryError(f"{rest.strip()!r}: subjects are for expressions; a French pattern lists words")
            conditions.append((where, rest.strip()))
        alternatives.append(conditions)
    return alternatives


def gate(cell: str, language: Language, *, inside: bool) -> Gate | None:
    """Return the gate of a cell, None for an empty one."""
    if not cell:
        return None
    return Gate(
        tuple(
            tuple(Condition(where, parse(pattern, slots=True), language) for where, pattern in conditions)
            for conditions in split_gate(cell)
        ),
        inside,
    )
