"""What word-by-word translation makes of expressions, and words in another sense of the English one."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from random import Random

from repair.core.language import Analysis
from repair.glossary.pattern import Option, parse, parse_target
from repair.glossary.term import Term
from repair.languages.french.morphology import determiner, join
from training.corruption.attested import attested
from training.corruption.change import Change
from training.corruption.nominal import some
from training.corruption.replacing import ELIDED, FULL, like, noun, put
from training.corruption.senses import others
from training.corruption.sentence import DETERMINERS, FRENCH, Sentence, word
from training.corruption.terms import terms

_EVERYDAY = 2000  # times in 18 million words
_WORDS = 5  # of a sentence that are tried in another sense
_EXPECTED = 5.0  # occurrences: none then is no chance
_CONTENT = ("NOUN", "VERB", "ADJ", "ADV")


@dataclass(frozen=True, slots=True)
class Right:
    """The right French of terms: what may stand at each place, and the garbles of it."""

    places: tuple[Option, ...]
    terms: tuple[Term, ...]

    @property
    def held_out(self) -> bool:
        """Whether no training sees it: one expression in four, by its English."""
        return expression_held_out(self.terms[0])


def expression_held_out(term: Term) -> bool:
    """Tell whether an expression is kept from every training."""
    return hashlib.sha256((term.english or term.target).encode()).digest()[0] < 64


@lru_cache(maxsize=50_000)
def _forms(option: Option) -> dict[str, list[Analysis]]:
    """Return the forms that an option stands for, with their readings."""
    if option.kind == "word":
        return {option.text.lower(): [Analysis(option.text, "")]}
    found: dict[str, list[Analysis]] = {}
    for form, a in FRENCH.forms(option.text, option.pos):
        if (not option.tense or a.tense == option.tense) and (not option.number or a.number in ("", option.number)):
            found.setdefault(form.lower(), []).append(a)
    return found


def _everyday(option: Option) -> bool:
    """Tell whether a word says too many things for its garble to be certainly one."""
    return max((word(f).common for f in _forms(option)), default=0) > _EVERYDAY


def _readable(places: tuple[Option, ...]) -> bool:
    return all(o.kind in ("word", "lemma") or (o.text == "ADV" and o.kind == "slot") for o in places)


@lru_cache(maxsize=1)
def rights() -> dict[str, tuple[Right, ...]]:
    """Return the right French of the terms by each form of its rarest word."""
    grouped: dict[tuple[Option, ...], list[Term]] = defaultdict(list)
    for term in terms():
        for places in parse_target(term.target):
            fixed = tuple(o for o in places if o.kind != "slot")
            if _readable(places) and fixed and " " not in "".join(o.text for o in fixed):
                words = len(parse(term.source).elements)
                telling = len(fixed) > 1 or (words > 1 and not term.context and not _everyday(fixed[0]))
                grouped[places] += [term] if telling else []
    index: dict[str, list[Right]] = defaultdict(list)
    for places, rows in ((places, rows) for places, rows in grouped.items() if rows):
        right = Right(places, tuple(rows))
        rarest = min(
            (o for o in places if o.kind != "slot"), key=lambda o: max((word(f).common for f in _forms(o)), default=0)
        )
        for form in _forms(rarest):
            index[form].append(right)
    return {form: tuple(found) for form, found in index.items()}


@dataclass(frozen=True, slots=True)
class Found:
    """Right French in a sentence: its words, and their reading by place."""

    right: Right
    first: int
    last: int
    readings: tuple[Analysis, ...]
    adverb: str


def occurrences(s: Sentence, held_out: bool | None = False) -> Iterator[Found]:
    """Yield the right French of expressions in a sentence: of those held out, of the others, or (None) of all."""
    table = rights()
    for n, low in enumerate(s.lower):
        for right in table.get(low, ()):
            if held_out is not None and right.held_out != held_out:
                continue
            for first in range(max(0, n - len(right.places) + 1), n + 1):
                found = _match(s, right, first)
                if found and found.first <= n <= found.last:
                    yield found
                    break


def _match(s: Sentence, right: Right, first: int) -> Found | None:
    at, readings, adverb = first, [], ""
    for option in right.places:
        if option.kind == "slot":
            if at < len(s) and s.words[at].first == "ADV" and at > first:
                adverb = s.forms[at]
                at += 1
            continue
        options = _forms(option).get(s.lower[at]) if at < len(s) else None
        if option.kind == "word" and option.text[:1].isupper() and options and not s.forms[at][0].isupper():
            return None  # a name
        reading = _fitting(s, at, options) if options else None
        if reading is None:
            return None
        readings.append(reading)
        at += 1
    return Found(right, first, at - 1, tuple(readings), adverb) if s.spaced(first, at - 1) else None


def _fitting(s: Sentence, at: int, options: list[Analysis]) -> Analysis | None:
    """Return the reading that the words around allow: no verb behind an article, the person of the pronoun before."""
    w, before = s.words[at], s.at(at - 1)
    if options[0].pos == "VERB":
        if w.first not in ("VERB", "ADJ") or (before in DETERMINERS and "NOUN" in w.pos):
            return None
        person = {"je": "1", "j'": "1", "tu": "2", "nous": "1", "vous": "2"}.get(before, "3")
        return next((a for a in options if a.person in ("", person)), None)
    if options[0].pos == "NOUN":
        if w.first not in ("NOUN", "ADJ"):
            return None
        number = DETERMINERS.get(before, ("", ""))[1]
        return options[0]._replace(number=options[0].number or number)
    return options[0]


def expression(s: Sentence, random: Random, held_out: bool | None = False) -> Change | None:
    """One of the project's garbles in the place of the right French: "mis dans la pierre"."""
    found = some(random, list(occurrences(s, held_out)))
    return garbled(s, found, random) if found else None


def garbled(s: Sentence, found: Found, random: Random) -> Change | None:
    """Return a garble of right French in a sentence."""
    term = some(random, found.right.terms)
    assert term is not None
    made = realised(term, found, random)
    if made is None:
        return None
    genders = {a.gender for a in FRENCH.analyses(made.split()[0]) if a.pos == "NOUN"}
    gender = genders.pop() if len(genders) == 1 else ""
    old = s.text[s.starts[found.first] : s.ends[found.last]]
    if s.at(found.first - 1).endswith("'") or (gender and s.at(found.first - 1) in DETERMINERS):
        return put(s, found.first, found.last, made, gender)
    if made.lower() == old.lower() or (
        word(made.split()[0]).form in DETERMINERS and s.at(found.first - 1) in DETERMINERS
    ):
        return None
    return put(s, found.first, found.last, made)


def realised(term: Term, found: Found, random: Random) -> str | None:
    """Return one way to say the source of a term, its words inflected like those that stand there."""
    like_ = {a.pos: a for a in reversed(found.readings) if a.pos}
    verb = like_.get("VERB") or like_.get("AUX")
    model = like_.get("NOUN")
    words: list[str] = []
    pending = ""
    gender, number = "", (model.number if model else "") or "s"
    for group in parse(term.source).groups:
        if group.optional and random.random() < 0.5:
            continue
        for element in group.elements:
            fitting = [o for o in element.options if _agrees(o, number)]
            option = some(random, fitting or element.options)
            assert option is not None
            if option.kind == "slot":
                if option.text in ("NUM", "NAME", "INF", "*"):
                    return None
                if option.text == "ADV":
                    words += [found.adverb] if found.adverb else []
                else:
                    pending = {"DET": "le", "DE": "de", "À": "à"}[option.text]
                continue
            if option.kind not in ("word", "lemma"):
                return None
            made, gender = _word(option, verb, gender, number)
            if made is None:
                return None
            if pending in ("le", "un") and option.pos != "VERB":
                words.append(determiner(pending, gender or "m", number, made).rstrip())
            elif pending:
                words.append(pending)
            pending = ""
            words.append(made)
    return join(" ".join(words).replace("' ", "'").replace("_", " ")) or None


@lru_cache(maxsize=50_000)
def _agrees(option: Option, number: str) -> bool:
    """Tell whether a plain word may stand beside a noun of `number`."""
    if option.kind != "word" or " " in option.text or option.text.endswith("'"):
        return True
    found = {a.number for a in FRENCH.analyses(option.text) if a.pos in ("NOUN", "ADJ") and a.number}
    return not found or number in found


def _word(option: Option, verb: Analysis | None, gender: str, number: str) -> tuple[str | None, str]:
    if option.kind == "word":
        return option.text, gender
    pos = option.pos or next((a.pos for a in FRENCH.analyses(option.text)), "")
    if pos in ("VERB", "AUX"):
        like_ = verb or Analysis("", "VERB", "m", "s", "", option.tense or "inf")
        if option.tense and like_.tense != option.tense:
            like_ = Analysis("", "VERB", "m", "s", "", option.tense)
        return FRENCH.inflect(option.text, like_._replace(lemma=option.text, pos="VERB")), gender
    if pos == "NOUN":
        number = option.number or number
        made = FRENCH.inflect(option.text, Analysis(option.text, "NOUN", option.gender, number))
        genders = {a.gender for a in FRENCH.analyses(made or "") if a.pos == "NOUN"}
        return made, genders.pop() if len(genders) == 1 else ""
    return FRENCH.inflect(option.text, Analysis(option.text, pos, gender or "m", number)), gender


def displaced(s: Sentence, n: int, made: str) -> bool:
    """Tell whether human French has the old word beside a word of content of its sentence, and never the new one.

    Never says something only where both are frequent enough to be expected there if either would do.
    """
    known = attested()
    old = s.words[n].form
    for at, beside in ((n - 1, (s.at(n - 1), made)), (n + 1, (made, s.at(n + 1)))):
        if all(beside) and s.words[at].first in _CONTENT and known.count(*beside):
            return False  # its neighbour has been seen with it
    for left, right in (((-2, -1), ()), ((), (1, 2)), ((-1,), (1,)), ((-1,), ()), ((), (1,))):
        around = [n + k for k in (*left, *right)]
        if not all(0 <= k < len(s) for k in around) or not any(s.words[k].first in _CONTENT for k in around):
            continue
        before, behind = [s.at(n + k) for k in left], [s.at(n + k) for k in right]
        expected = known.count(*before, old, *behind) * word(made).common / max(s.words[n].common, 1)
        if expected >= _EXPECTED and not any(known.count(*form, made, *behind) for form in _elisions(before)):
            return True
    return False


def _elisions(words: list[str]) -> list[list[str]]:
    """Return words before another one, the last of them as it is, elided, and full."""
    if not words:
        return [words]
    last = words[-1]
    return [[*words[:-1], form] for form in {last, FULL.get(last, last), ELIDED.get(last, last)}]


def sense(s: Sentence, random: Random) -> Change | None:
    """A word that renders the same English word in another sense: "la courroie du pantalon"."""
    found = [
        n for n, w in enumerate(s.words)
        if w.known and w.common > 30 and w.first in ("NOUN", "VERB", "ADJ") and (len(w.pos) == 1 or w.noun or w.verb)
        and (n == 0 or not s.forms[n][0].isupper()) and others(w.lemma, w.first)
    ]  # fmt: skip
    for n in random.sample(found, min(len(found), _WORDS)):
        if change := _other(s, n, random):
            return change
    return None


def _other(s: Sentence, n: int, random: Random) -> Change | None:
    w = s.words[n]
    a = w.readings[0]
    lemma = some(random, others(w.lemma, w.first))
    assert lemma is not None
    if a.pos == "ADJ" and "NOUN" in w.pos and not a.gender:
        return None
    if a.pos == "NOUN":
        change = noun(s, n, lemma)
        return change if change and displaced(s, n, change.text[change.marks[0][0] :].lower()) else None
    made = FRENCH.inflect(lemma, a._replace(lemma=lemma))
    if not made or made == w.form:
        return None
    if not displaced(s, n, made) or (a.pos == "VERB" and (s.at(n - 1) in ("se", "s'") or s.at(n - 2) in ("se", "s'"))):
        return None
    return put(s, n, n, like(s.forms[n], made))
