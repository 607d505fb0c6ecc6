"""Puts other words in the place of words, and mends what elides and contracts before them, as a translator would."""

from __future__ import annotations

from repair.core.language import Analysis
from repair.languages.french.morphology import determiner, elides
from training.corruption.change import Change
from training.corruption.sentence import DETERMINERS, FRENCH, Sentence

FULL = {"d'": "de", "qu'": "que", "j'": "je", "n'": "ne", "m'": "me", "t'": "te", "s'": "se"}
FULL |= {"jusqu'": "jusque", "lorsqu'": "lorsque", "puisqu'": "puisque"}
ELIDED = {full: short for short, full in FULL.items()} | {"le": "l'", "la": "l'"}
_CONTRACTED = {("de", "le"): "du", ("à", "le"): "au", ("de", "les"): "des", ("à", "les"): "aux"}


def marked(start: int, end: int, text: str, marks: tuple[tuple[int, int], ...] | None = None) -> Change:
    """Return a change whose whole text, or `marks` of it, is wrong."""
    if marks is None:
        bare = text.strip()
        at = text.index(bare) if bare else 0
        marks = ((at, at + len(bare)),)
    return Change(start, end, text, marks)


def like(model: str, text: str) -> str:
    """Give `text` the capital of `model`."""
    return text[:1].upper() + text[1:] if model[:1].isupper() else text


def put(s: Sentence, first: int, last: int, new: str, gender: str = "") -> Change | None:
    """Put `new` in the place of words `first` to `last` (inclusive); `gender` undoes an elided article.

    Return None where the word before can't be made to fit.
    """
    start, end = s.starts[first], s.ends[last]
    new = like(s.forms[first], new)
    if not first or not s.spaced(first - 1, first):
        return marked(start, end, new)
    before, shown = s.lower[first - 1], s.forms[first - 1]
    vowel = elides(new.split()[0]) if new else False
    lead = None
    if before.endswith("'"):
        if vowel:
            return marked(start, end, new)
        if before == "l'":
            if not gender:
                return None
            article = "la" if gender == "f" else "le"
            both = _CONTRACTED.get((s.at(first - 2), article))
            if both:
                lead, start = like(s.forms[first - 2], both) + " ", s.starts[first - 2]
                return _led(start, end, lead, new)
            lead = article + " "
        elif before not in FULL:
            return None
        else:
            lead = FULL[before] + " "
    elif vowel and before in ELIDED:
        lead = ELIDED[before]
    elif vowel and before in ("du", "au"):
        lead = {"du": "de l'", "au": "à l'"}[before]
    elif before in DETERMINERS and gender:
        lead = determiner(before, gender, DETERMINERS[before][1], new)
        lead += "" if lead.endswith("'") else " "
        if lead.strip() == before:
            lead = None
    if lead is None:
        return marked(start, end, new)
    return _led(s.starts[first - 1], end, like(shown, lead), new)


def _led(start: int, end: int, lead: str, new: str) -> Change:
    return Change(start, end, lead + new, ((len(lead), len(lead) + len(new)),))


def noun(s: Sentence, at: int, lemma: str) -> Change | None:
    """Put another noun in the place of noun `at`, in its number; its determiner and one adjective follow its gender."""
    old = s.words[at]
    number = old.number or "s"
    made = FRENCH.inflect(lemma, Analysis(lemma, "NOUN", "", number))
    if made is None or made == s.lower[at]:
        return None
    genders = {a.gender for a in FRENCH.analyses(made) if a.pos == "NOUN"}
    gender = genders.pop() if len(genders) == 1 else ""
    if not gender or not old.gender:
        return None
    if gender == old.gender:
        return put(s, at, at, made, gender)
    if (at + 1 < len(s) and s.words[at + 1].adjective) or (at and s.words[at - 1].adjective):
        return None
    before = s.at(at - 1)
    if number == "p":
        return put(s, at, at, made) if before in ("les", "des", "ces", "mes", "ses", "nos", "vos", "leurs") else None
    if before in DETERMINERS or before in ("d'", "de", "en"):
        return put(s, at, at, made, gender)
    if before in ("du", "au"):
        lead = determiner(before, gender, "s", made)
        lead += "" if lead.endswith("'") else " "
        return _led(s.starts[at - 1], s.ends[at], like(s.forms[at - 1], lead), made)
    return None


def without(s: Sentence, first: int, last: int, after: str | None = None) -> Change | None:
    """Leave words `first` to `last` out; the word behind the gap is marked (the one before, where none follows).

    `after` is the form that the next word takes then.
    """
    following = last + 1
    if following >= len(s) or not s.forms[following][0].isalnum() or not s.spaced(first, following):
        return None
    text = after or s.forms[following]
    if first == 0:
        return marked(s.starts[0], s.ends[following], like(s.forms[0], text))
    if not s.spaced(first - 1, first):
        return marked(s.starts[first], s.ends[following], text)
    before, low = s.lower[first - 1], text.lower()
    lead = s.forms[first - 1]
    if before.endswith("'") and not elides(low):
        if before not in FULL:
            return None
        lead = like(lead, FULL[before]) + " "
    elif before in ELIDED and elides(low):
        lead = like(lead, ELIDED[before])
    elif not before.endswith("'"):
        lead += " "
    return _led(s.starts[first - 1], s.ends[following], lead, text)
