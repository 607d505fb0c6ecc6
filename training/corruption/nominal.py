"""Wrong forms in noun phrases: gender and number of determiners, nouns and adjectives, elision and contraction."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random
from typing import TypeVar

from repair.languages.french.morphology import elides
from training.corruption.change import Change
from training.corruption.replacing import FULL, like, marked
from training.corruption.sentence import DETERMINERS, FRENCH, STRICT, Sentence, Word

T = TypeVar("T")
_OTHER = {"le": "la", "la": "le", "un": "une", "une": "un", "ce": "cette", "cet": "cette", "cette": "ce"}
_OTHER |= {"aucun": "aucune", "aucune": "aucun", "quel": "quelle", "quelle": "quel"}
_OTHER |= {p + a: p + b for p in "mts" for a, b in (("on", "a"), ("a", "on"))}


def some(random: Random, options: Sequence[T]) -> T | None:
    """Return one of the options, None where there is none."""
    return options[int(random.random() * len(options))] if options else None


def _inflected(w: Word, gender: str, number: str) -> str | None:
    a = w.adjective
    if a is None:
        return None
    made = FRENCH.inflect(a.lemma, a._replace(gender=gender, number=number))
    return made if made and made != w.form else None


def gender(s: Sentence, random: Random) -> Change | None:
    """A determiner of the other gender: "la gouvernement"."""
    found = []
    for n, low in enumerate(s.lower[:-1]):
        if low not in _OTHER and low not in ("du", "au"):
            continue
        w = s.words[n + 1]
        if not (w.noun or low in STRICT) or not w.named or w.number == "p" or not w.gender or not s.spaced(n, n + 1):
            continue
        if low in ("du", "au"):
            if w.gender == "m" and not elides(w.form):
                found.append((n, {"du": "de la", "au": "à la"}[low]))
        elif DETERMINERS[low][0] in ("", w.gender) and not (elides(w.form) and low not in ("un", "une")):
            found.append((n, _OTHER[low]))
        elif low == "cette" and w.gender == "f" and elides(w.form):
            found.append((n, "cet"))
    chosen = some(random, found)
    if chosen is None:
        return None
    n, new = chosen
    return marked(s.starts[n], s.ends[n], like(s.forms[n], new))


def number(s: Sentence, random: Random) -> Change | None:
    """A noun in the other number than its determiner: "les maison"."""
    found = []
    for n, low in enumerate(s.lower[:-1]):
        w = s.words[n + 1]
        noun = low in DETERMINERS and (w.noun or (low in STRICT and w.named)) and s.spaced(n, n + 1)
        if noun and w.number == DETERMINERS[low][1] and not (low == "l'" and s.at(n - 1) == "de"):
            found.append(n + 1)
    chosen = some(random, found)
    if chosen is None:
        return None
    w = s.words[chosen]
    a = next(a for a in w.readings if a.pos == "NOUN")
    made = FRENCH.inflect(a.lemma, a._replace(number="s" if w.number == "p" else "p"))
    if not made or made == w.form:
        return None
    return marked(s.starts[chosen], s.ends[chosen], like(s.forms[chosen], made))


def adjective(s: Sentence, random: Random) -> Change | None:
    """An adjective behind its noun in another gender or number: "la maison blanc"."""
    found = []
    for n in range(1, len(s) - 1):
        w, follows = s.words[n], s.words[n + 1]
        if follows.adjective is None or w.noun is None or not w.gender or not w.number or w.first != "NOUN":
            continue
        if (
            s.lower[n - 1] not in DETERMINERS
            or s.at(n - 2) in ("de", "à", "et", "ou", ",")
            or not s.spaced(n - 1, n + 1)
        ):
            continue
        if s.at(n - 1) == "des" and n > 1 and s.words[n - 2].noun is not None:
            continue
        if follows.adjective.agrees(w.gender, w.number) and s.at(n + 2) not in ("et", "ou", ","):
            found.append(n)
    chosen = some(random, found)
    return (
        _disagreeing(s, chosen + 1, s.words[chosen].gender, s.words[chosen].number, random)
        if chosen is not None
        else None
    )


def _disagreeing(s: Sentence, at: int, gender_: str, number_: str, random: Random) -> Change | None:
    wrong = [(g, k) for g in "mf" for k in "sp" if (g, k) != (gender_, number_)]
    random.shuffle(wrong)
    wrong.sort(key=lambda o: (o[0] != gender_) + (o[1] != number_))
    right = s.words[at].form
    for g, k in wrong:
        made = _inflected(s.words[at], g, k)
        if made and made != right:
            return marked(s.starts[at], s.ends[at], like(s.forms[at], made))
    return None


_BE = frozenset("est était sera fut serait sont étaient seront furent seraient".split())


def predicate(s: Sentence, random: Random) -> Change | None:
    """What is said of a subject does not agree with it: "elle est parti", "la maison est grands"."""
    found = []
    for n in range(1, len(s) - 1):
        if s.lower[n] not in _BE:
            continue
        subject = s.words[n - 1]
        if s.lower[n - 1] in ("il", "elle", "ils", "elles"):
            g, k = ("f" if "elle" in subject.form else "m"), ("p" if subject.form.endswith("s") else "s")
        elif n > 1 and subject.noun is not None and s.lower[n - 2] in DETERMINERS and s.opens(n - 2):
            g, k = subject.gender, subject.number
        else:
            continue
        at = n + 1
        while at < len(s) - 1 and s.words[at].first == "ADV" and s.words[at].adjective is None:
            at += 1
        a = s.words[at].adjective if at < len(s) else None
        if a is not None and g and k and a.agrees(g, k) and s.spaced(n - 1, at) and s.at(at + 1) not in ("et", "ou"):
            found.append((at, g, k))
    chosen = some(random, found)
    return _disagreeing(s, *chosen, random) if chosen else None


def elision(s: Sentence, random: Random) -> Change | None:
    """A vowel that was not elided: "de abord", "le homme", "que il"."""
    found = []
    for n, low in enumerate(s.lower[:-1]):
        if (low in FULL or low in ("l'", "c'")) and s.spaced(n, n + 1) and s.words[n + 1].readings:
            if low == "s'" and s.at(n + 1) in ("il", "ils"):
                found.append((n, "si"))
            elif low == "c'":
                found.append((n, "ce"))
            elif low == "l'":
                g = s.words[n + 1].gender
                found.append((n, "la" if g == "f" else "le"))
            elif low in FULL:
                found.append((n, FULL[low]))
    chosen = some(random, found)
    if chosen is None:
        return None
    n, new = chosen
    text = f"{like(s.forms[n], new)} {s.forms[n + 1]}"
    return marked(s.starts[n], s.ends[n + 1], text, ((0, len(new)),))


def contraction(s: Sentence, random: Random) -> Change | None:
    """De and à that were not contracted with their article: "de le gouvernement", "à les enfants"."""
    found = []
    for n, low in enumerate(s.lower[:-1]):
        if low in ("du", "au", "aux") or (low == "des" and n and s.words[n - 1].noun is not None):
            found.append(n)
    chosen = some(random, found)
    if chosen is None:
        return None
    new = {"du": "de le", "au": "à le", "aux": "à les", "des": "de les"}[s.lower[chosen]]
    return marked(s.starts[chosen], s.ends[chosen], like(s.forms[chosen], new))


def possessive(s: Sentence, random: Random) -> Change | None:
    """A form before a vowel that stands only before consonants, or the other way round: "sa amie", "ce homme"."""
    new = {"mon": "ma", "ton": "ta", "son": "sa", "cet": "ce"}
    found = [
        n
        for n, low in enumerate(s.lower[:-1])
        if low in new and elides(s.lower[n + 1]) and s.words[n + 1].readings and s.spaced(n, n + 1)
        and (low == "cet" or (s.words[n + 1].noun is not None and s.words[n + 1].gender == "f"))
    ]  # fmt: skip
    chosen = some(random, found)
    return (
        marked(s.starts[chosen], s.ends[chosen], like(s.forms[chosen], new[s.lower[chosen]]))
        if chosen is not None
        else None
    )
