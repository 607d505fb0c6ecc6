"""What the glossary says for a finding, in words that a model can inflect."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from repair.core.finding import Finding
from repair.core.language import Language
from repair.glossary.pattern import Option, parse_target
from repair.glossary.term import Term

_CONTENT = frozenset(("NOUN", "VERB", "ADJ", "ADV"))


@dataclass(frozen=True)
class Hints:
    """The right words of terms, by the id that findings carry; `terms` is called when one is first needed."""

    language: Language
    terms: Callable[[], Iterable[Term]]

    @cached_property
    def _by_id(self) -> Mapping[str, list[Term]]:
        found: dict[str, list[Term]] = {}
        for term in self.terms():
            if term.target:
                found.setdefault(term.id, []).append(term)
        return found

    def _targets(self, finding: Finding) -> list[tuple[Option, ...]]:
        terms = self._by_id.get(finding.term, ()) if finding.term else ()
        return [options for term in terms for options in parse_target(term.target)]

    def of(self, finding: Finding) -> tuple[str, ...]:
        """Return the right words for a finding, uninflected, the best first; what is copied from the text left out."""
        texts = (
            " ".join(o.text for o in options if o.kind in ("word", "lemma", "se")) for options in self._targets(finding)
        )
        return tuple(dict.fromkeys(self.language.join(" ".join(text.split())) for text in texts if text))

    def obeyed(self, words: str, finding: Finding) -> bool:
        """Tell whether `words` hold the content words of one of the glossary's answers, in whatever form."""
        targets = self._targets(finding)
        if not targets:
            return True
        there = {w for word in words.lower().split() for w in (word, *(a.lemma for a in self.language.analyses(word)))}
        return any(all(self._lemma(o) in there for o in options if self._lemma(o)) for options in targets)

    def _lemma(self, option: Option) -> str:
        if option.kind == "lemma":
            return option.text
        if option.kind != "word":
            return ""
        reading = next(iter(self.language.analyses(option.text)), None)
        return reading.lemma if reading and reading.pos in _CONTENT else ""
