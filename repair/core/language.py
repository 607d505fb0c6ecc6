"""What the language-neutral parts may ask of a target language.

The glossary, the matcher and the pipeline receive a `Language`; they import none.
"""

from __future__ import annotations

from typing import NamedTuple, Protocol

from repair.core.phrasing import Phrasing


class Analysis(NamedTuple):
    """One reading of a word form.

    Part of speech names are those of Universal Dependencies. Features that do not apply, or that the form
    does not tell (an epicene noun, an invariable plural), are the empty string.
    """

    lemma: str
    pos: str  # NOUN VERB AUX ADJ ADV DET PRON ADP CCONJ SCONJ NUM PROPN INTJ
    gender: str = ""  # "m" "f"
    number: str = ""  # "s" "p"
    person: str = ""  # "1" "2" "3"
    tense: str = ""  # verbs: see TENSES

    def agrees(self, gender: str, number: str) -> bool:
        """Tell whether this reading may stand for `gender` and `number` (an unknown one agrees with all)."""
        return (not gender or not self.gender or self.gender == gender) and (
            not number or not self.number or self.number == number
        )


# The tense of a verb form, mood included:
# ind.pres ind.impf ind.past (passé simple) ind.fut cond sub.pres sub.impf imp inf part.pres part.past
TENSES = (
    "ind.pres",
    "ind.impf",
    "ind.past",
    "ind.fut",
    "cond",
    "sub.pres",
    "sub.impf",
    "imp",
    "inf",
    "part.pres",
    "part.past",
)


class Language(Protocol):
    """A target language: its words and their forms. `TargetLanguage` of repair.core.rule has its rules as well."""

    @property
    def code(self) -> str:
        """ISO 639-1 code, as in `fr`."""
        ...

    @property
    def phrasing(self) -> Phrasing:
        """Its function words, and how words of a phrase agree."""
        ...

    def analyses(self, form: str) -> tuple[Analysis, ...]:
        """Return every reading of `form` (any case), the likeliest first; empty when nothing is known."""
        ...

    def forms(self, lemma: str, pos: str = "") -> tuple[tuple[str, Analysis], ...]:
        """Return the paradigm of `lemma`, as (form, reading); restricted to `pos` when it is given."""
        ...

    def inflect(self, lemma: str, like: Analysis) -> str | None:
        """Return the form of `lemma` that has the features of `like`, or None when there is none."""
        ...

    def knows(self, form: str) -> bool:
        """Tell whether `form` is a word of the language, by its word list."""
        ...

    def join(self, text: str) -> str:
        """Mend what meets at seams of composed text: contraction and elision ("de le" is "du" in French)."""
        ...
