"""A sentence cut into words, with what the French language pack says of each."""

from __future__ import annotations

import re
from functools import cached_property, lru_cache

from repair.core.language import Analysis
from repair.languages import load
from repair.languages.french.morphology import frequency, knows

FRENCH = load("fr")
_ELIDED = "[ldjnmtsc]|qu|jusqu|lorsqu|puisqu|quoiqu"
_WORD = re.compile(
    rf"(?:aujourd|quelqu|prud|entr)['’][^\W\d_]+|(?:{_ELIDED})['’]|[^\W\d_]+(?:-[^\W\d_]+)*"
    r"|\d+(?:[.,\u00a0\u202f ]\d+)*|[^\w\s]",
    re.IGNORECASE,
)
_SINGULAR = {"le": "m", "un": "m", "ce": "m", "cet": "m", "la": "f", "une": "f", "cette": "f", "l'": ""}
_SINGULAR |= {d + "on": "" for d in "mts"} | {d + "a": "f" for d in "mts"} | {"notre": "", "votre": "", "leur": ""}
_SINGULAR |= {"aucun": "m", "aucune": "f", "chaque": "", "quel": "m", "quelle": "f"}
_PLURAL = ("les", "des", "ces", "mes", "tes", "ses", "nos", "vos", "leurs", "plusieurs", "quelques")
ARTICLES = frozenset(("le", "la", "l'", "les", "un", "une"))
# Nothing but a noun phrase follows these.
STRICT = frozenset(
    "un une cette cet ces du au mon ma mes ton ta tes son sa ses notre votre nos vos aucun aucune".split()
)
DETERMINERS = {d: (g, "s") for d, g in _SINGULAR.items()} | dict.fromkeys(_PLURAL, ("", "p"))
SUBJECTS = {"je": "1s", "j'": "1s", "tu": "2s", "il": "3s", "elle": "3s", "on": "3s", "ils": "3p", "elles": "3p"}
STOPS = frozenset('.,;:!?…()[]«»"“”–—-')
_FINITE = ("ind.", "cond", "sub.")


class Word:
    """What is known of a word form, whatever stands beside it."""

    def __init__(self, form: str) -> None:
        self.form = form
        self.readings: tuple[Analysis, ...] = FRENCH.analyses(form.removesuffix("'") if len(form) > 2 else form)
        kinds = ["VERB" if a.pos == "AUX" else a.pos for a in self.readings]
        self.pos = frozenset(kinds)
        self.first = kinds[0] if kinds else ""
        self.lemma = self.readings[0].lemma if kinds else ""

    @cached_property
    def known(self) -> bool:
        """Whether it is a French word of three letters or more."""
        return len(self.form) > 2 and self.form.isalpha() and bool(self.readings) and knows(self.form)

    @cached_property
    def noun(self) -> Analysis | None:
        """Its reading as a noun, where it is a noun or adjective and no verb and no word of grammar."""
        if self.known and self.first in ("NOUN", "ADJ") and self.pos <= {"NOUN", "ADJ"} and "NOUN" in self.pos:
            return next(a for a in self.readings if a.pos == "NOUN")
        return None

    @cached_property
    def named(self) -> bool:
        """Whether it is a noun before all."""
        return self.known and self.first == "NOUN"

    @cached_property
    def gender(self) -> str:
        """The gender of all its readings as noun and adjective, "" where they differ or don't tell."""
        found = {a.gender for a in self.readings if a.pos in ("NOUN", "ADJ")}
        return found.pop() if len(found) == 1 else ""

    @cached_property
    def number(self) -> str:
        """The number of all its readings as noun and adjective, "" where they differ or don't tell."""
        found = {a.number for a in self.readings if a.pos in ("NOUN", "ADJ")}
        return found.pop() if len(found) == 1 else ""

    @cached_property
    def adjective(self) -> Analysis | None:
        """Its reading as an adjective or participle, where it is nothing else but perhaps a noun."""
        for a in self.readings:
            if a.pos == "ADJ" or a.tense == "part.past":
                sure = all(b.pos in ("ADJ", "NOUN") or b.tense == "part.past" for b in self.readings)
                return a if sure and self.known else None
        return None

    @cached_property
    def participle(self) -> Analysis | None:
        """Its reading as a past participle, where no reading is a finite verb."""
        if not self.known and self.form not in ("eu", "pu", "su", "lu", "vu", "bu", "dû", "né"):
            return None
        if any(a.tense.startswith(_FINITE) for a in self.readings):
            return None
        return next((a for a in self.readings if a.tense == "part.past" and a.pos in ("VERB", "AUX")), None)

    @cached_property
    def finite(self) -> tuple[Analysis, ...]:
        """Its readings as a finite verb."""
        return tuple(a for a in self.readings if a.tense.startswith(_FINITE))

    @cached_property
    def verb(self) -> bool:
        """Whether all its readings are finite verbs (of grammar or not), the imperative left aside."""
        return bool(self.finite) and all(a.tense.startswith(_FINITE) or a.tense == "imp" for a in self.readings)

    @cached_property
    def infinitive(self) -> Analysis | None:
        """Its reading as an infinitive."""
        return next((a for a in self.readings if a.tense == "inf"), None)

    @cached_property
    def common(self) -> int:
        """About how often it occurs in 18 million words."""
        return frequency(self.form)


@lru_cache(maxsize=200_000)
def word(form: str) -> Word:
    """Return what is known of a form in lower case, with a straight apostrophe."""
    return Word(form)


class Sentence:
    """The words of a text, their places, and what is known of them."""

    __slots__ = ("ends", "forms", "lower", "starts", "text", "words")

    def __init__(self, text: str) -> None:
        self.text = text
        found = list(_WORD.finditer(text))
        self.forms = [m.group() for m in found]
        self.lower = [f.lower().replace("’", "'") for f in self.forms]
        self.starts = [m.start() for m in found]
        self.ends = [m.end() for m in found]
        self.words = [word(f) for f in self.lower]

    def __len__(self) -> int:
        return len(self.forms)

    def spaced(self, first: int, last: int) -> bool:
        """Tell whether words `first` to `last` stand one blank apart, or none after an apostrophe."""
        for n in range(first, last):
            gap = self.text[self.ends[n] : self.starts[n + 1]]
            if gap != ("" if self.lower[n].endswith("'") else " "):
                return False
        return True

    def at(self, n: int) -> str:
        """Return word `n` in lower case, "" outside of the sentence."""
        return self.lower[n] if 0 <= n < len(self.lower) else ""

    def opens(self, n: int) -> bool:
        """Tell whether a clause begins with word `n`: nothing, or punctuation, stands before it."""
        return n == 0 or self.lower[n - 1] in STOPS
