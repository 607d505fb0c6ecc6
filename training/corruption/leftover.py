"""English left in place of French, word by word."""

from __future__ import annotations

from random import Random

from training.corruption.change import Change
from training.corruption.nominal import some
from training.corruption.replacing import like, marked
from training.corruption.senses import english, irregular
from training.corruption.sentence import STOPS, Sentence

_PAIRS = """
le=the la=the les=the l'=the un=a une=a de=of du=of_the des=of_the d'=of et=and ou=or mais=but dans=in en=in
à=to au=to_the aux=to_the avec=with pour=for sur=on par=by qui=who que=that ce=this cette=this ces=these il=he
elle=she ils=they elles=they nous=we vous=you son=his sa=his ses=his leur=their leurs=their est=is était=was
sont=are a=has ont=have avait=had étaient=were sans=without très=very plus=more pas=not aussi=also tout=all
tous=all après=after avant=before entre=between comme=as
"""
_LITTLE = {p.split("=")[0]: p.split("=")[1].replace("_", " ") for p in _PAIRS.split()}
_OPEN = ("NOUN", "VERB", "ADJ", "ADV")


def _word(s: Sentence, n: int, random: Random) -> str | None:
    """Return an English word for word `n`, inflected as English does."""
    w = s.words[n]
    if not w.known:
        return None
    for a in w.readings[:1]:
        heads = english(a.lemma, a.pos)
        head = some(random, heads)
        if head is None:
            return None
        if a.pos == "NOUN" and a.number == "p":
            return _s(head)
        if a.pos == "VERB":
            return _verb(head, a.tense, a.person + a.number)
        return head
    return None


def _s(head: str, tag: str = "NNS") -> str:
    if (head, tag) in irregular():
        return irregular()[head, tag]
    if head.endswith(("s", "x", "ch", "sh")):
        return head + "es"
    return head[:-1] + "ies" if head.endswith("y") and head[-2:-1] not in "aeiou" else head + "s"


def _verb(head: str, tense: str, person: str) -> str:
    tag = {"part.past": "VBN", "ind.past": "VBD", "ind.impf": "VBD", "sub.impf": "VBD", "part.pres": "VBG"}.get(tense)
    if tag and (head, tag) in irregular():
        return irregular()[head, tag]
    stem = head[:-1] if head.endswith("e") else head
    if tense in ("part.past", "ind.past", "ind.impf", "sub.impf"):
        return stem + "ed" if not head.endswith("y") else head[:-1] + "ied"
    if tense == "part.pres":
        return stem + "ing"
    return _s(head, "VBZ") if person == "3s" and tense == "ind.pres" else head


def one(s: Sentence, random: Random) -> Change | None:
    """One word: "le belt de sécurité"."""
    found = [n for n in range(len(s)) if s.words[n].known and s.words[n].first in _OPEN]
    for _ in range(4):
        n = some(random, found)
        if n is None:
            return None
        new = _word(s, n, random)
        if new:
            return marked(s.starts[n], s.ends[n], like(s.forms[n], new))
    return None


def several(s: Sentence, random: Random) -> Change | None:
    """Two to five neighbours: "the belt of sécurité"."""
    size = random.randint(2, 5)
    found = [
        n for n in range(len(s) - size + 1) if not STOPS & set(s.lower[n : n + size]) and s.spaced(n, n + size - 1)
    ]
    for _ in range(4):
        n = some(random, found)
        if n is None:
            return None
        if n and s.lower[n - 1].endswith("'"):
            continue
        made = [_LITTLE.get(s.lower[i]) or _word(s, i, random) for i in range(n, n + size)]
        if all(made) and any(s.words[i].first in _OPEN and s.lower[i] not in _LITTLE for i in range(n, n + size)):
            return marked(s.starts[n], s.ends[n + size - 1], like(s.forms[n], " ".join(filter(None, made))))
    return None


def compound(s: Sentence, random: Random) -> Change | None:
    """A noun phrase in English order, half of it English: "la foreign politique", "le health ministre"."""
    found = []
    for n in range(1, len(s) - 1):
        w = s.words[n]
        if w.noun is None or w.first != "NOUN" or s.lower[n - 1].endswith("'"):
            continue
        if s.words[n + 1].adjective is not None and s.spaced(n, n + 1):
            found.append((n, n + 1))
        elif s.lower[n + 1] in ("de", "d'", "du") and n + 2 < len(s) and s.words[n + 2].noun is not None:
            found.append((n, n + 2))
    chosen = some(random, found)
    if chosen is None:
        return None
    n, last = chosen
    new = _word(s, last, random)
    if new is None:
        return None
    head = s.forms[n]
    if random.random() < 0.3:
        head = _word(s, n, random) or head
    text = f"{new} {head}"
    return marked(s.starts[n], s.ends[last], text)
