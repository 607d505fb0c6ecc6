"""Words in an order that French does not have."""

from __future__ import annotations

import itertools
from random import Random

from repair.languages.french.morphology import determiner, join
from training.corruption.attested import attested
from training.corruption.change import Change
from training.corruption.nominal import some
from training.corruption.replacing import like, marked
from training.corruption.sentence import DETERMINERS, STOPS, SUBJECTS, Sentence

_RELATIONAL = ("ique", "iques", "aire", "aires", "iste", "istes", "ois", "oise", "ais", "aise", "éen", "éenne", "ien",
               "ienne", "iens", "iennes", "al", "ale", "aux", "ales", "el", "elle", "els", "elles", "if", "ive", "ifs",
               "ives", "é", "ée", "és", "ées")  # fmt: skip
_NEGATION = frozenset("pas plus jamais guère point".split())
_ADVERBS = frozenset(
    "toujours déjà encore souvent jamais bien aussi beaucoup maintenant ensuite bientôt parfois".split()
)
_OBJECTS = {low: low for low in "me te lui leur la le les se y en".split()} | {"m'": "moi", "t'": "toi", "l'": "le"}


def _joined(words: list[str]) -> str:
    return join(" ".join(words).replace("' ", "'").replace("’ ", "’"))


def before_noun(s: Sentence, random: Random) -> Change | None:
    """An adjective that stands behind its noun, before it: "la américaine politique"."""
    known = attested()
    found = []
    for n in range(1, len(s) - 1):
        w, a = s.words[n], s.words[n + 1]
        if w.noun is None or w.first != "NOUN" or a.adjective is None or not s.spaced(n - 1, n + 1):
            continue
        if not a.form.endswith(_RELATIONAL) or s.forms[n][0].isupper() or s.forms[n + 1][0].isupper():
            continue
        if not a.adjective.agrees(w.gender, w.number) or s.at(n + 2) in ("et", "ou", "de", "à", "par", "d'"):
            continue
        if known.count(a.form, w.form) == 0 and known.count(w.form, a.form):
            found.append(n)
    chosen = some(random, found)
    if chosen is None:
        return None
    w, a = s.words[chosen], s.words[chosen + 1]
    before = s.lower[chosen - 1]
    if before in DETERMINERS and w.gender:
        lead = determiner(before, w.gender, DETERMINERS[before][1], a.form)
        lead = lead[:1].upper() + lead[1:] if s.forms[chosen - 1][0].isupper() else lead
        lead += "" if lead.endswith("'") else " "
        text = f"{lead}{a.form} {w.form}"
        return Change(s.starts[chosen - 1], s.ends[chosen + 1], text, ((len(lead), len(text)),))
    if before.endswith("'"):
        return None
    return marked(s.starts[chosen], s.ends[chosen + 1], f"{a.form} {w.form}")


def english_compound(s: Sentence, random: Random) -> Change | None:
    """Two nouns in English order: "la santé ministre", "le peine mort"."""
    found = []
    for n in range(1, len(s) - 2):
        if s.words[n].noun is None or s.words[n].first != "NOUN" or s.lower[n + 1] not in ("de", "d'", "du", "des"):
            continue
        last = n + 2
        if s.lower[last] in ("la", "l'") and last + 1 < len(s):
            last += 1
        w = s.words[last]
        if w.noun is None or w.first != "NOUN" or not s.spaced(n - 1, last) or s.forms[last][0].isupper():
            continue
        if s.at(last + 1) not in ("de", "d'", "du", "des", "et", "ou") and not (
            last + 1 < len(s) and s.words[last + 1].adjective
        ):
            found.append((n, last))
    chosen = some(random, found)
    if chosen is None:
        return None
    n, last = chosen
    head, other = s.words[n], s.words[last]
    before = s.lower[n - 1]
    if before in DETERMINERS and other.gender:
        g = head.gender if random.random() < 0.5 and head.gender else other.gender
        lead = determiner(before, g, DETERMINERS[before][1], other.form)
        lead = lead[:1].upper() + lead[1:] if s.forms[n - 1][0].isupper() else lead
        lead += "" if lead.endswith("'") else " "
        text = f"{lead}{other.form} {head.form}"
        return Change(s.starts[n - 1], s.ends[last], text, ((len(lead), len(text)),))
    if before.endswith("'"):
        return None
    return marked(s.starts[n], s.ends[last], f"{other.form} {head.form}")


def adverb(s: Sentence, random: Random) -> Change | None:
    """An adverb between subject and verb: "il toujours mange"."""
    found = []
    for n in range(1, len(s) - 1):
        low, before = s.lower[n + 1], s.lower[n - 1]
        if (low in _ADVERBS or (low.endswith("ment") and s.words[n + 1].first == "ADV")) and s.words[n].verb:
            noun_ = n > 1 and s.words[n - 1].noun is not None and s.lower[n - 2] in DETERMINERS and s.opens(n - 2)
            if (before in SUBJECTS or noun_) and s.spaced(n - 1, n + 1):
                found.append(n)
    chosen = some(random, found)
    return _verb_last(s, chosen) if chosen is not None else None


def negation(s: Sentence, random: Random) -> Change | None:
    """A negation before its verb: "il ne pas mange"."""
    found = [
        n
        for n in range(1, len(s) - 1)
        if s.lower[n + 1] in _NEGATION and s.lower[n - 1] in ("ne", "n'") and s.words[n].verb and s.spaced(n - 1, n + 1)
    ]
    chosen = some(random, found)
    return _verb_last(s, chosen) if chosen is not None else None


def _verb_last(s: Sentence, n: int) -> Change:
    """Put the word behind verb `n` before it."""
    before = {"n'": "ne", "j'": "je"}.get(s.lower[n - 1])
    lead = like(s.forms[n - 1], before) if before else s.forms[n - 1]
    text = f"{lead} {s.forms[n + 1]} {s.forms[n]}"
    return Change(s.starts[n - 1], s.ends[n + 1], text, ((len(lead) + 1, len(text)),))


def clitic(s: Sentence, random: Random) -> Change | None:
    """An object pronoun behind its verb: "il voit la.", "je dis lui"."""
    found = []
    for n in range(1, len(s) - 2):
        low = s.lower[n]
        if (
            low not in _OBJECTS
            or s.lower[n - 1] not in SUBJECTS
            or not s.words[n + 1].verb
            or not s.spaced(n - 1, n + 1)
        ):
            continue
        after = s.lower[n + 2]
        w = s.words[n + 2]
        if s.words[n + 1].lemma == "être" and low == "en":
            continue
        closed = (
            after in STOPS or after in DETERMINERS or w.first in ("ADP", "ADV", "CCONJ") or w.participle is not None
        )
        if closed and (low not in ("le", "la", "les", "l'") or w.first not in ("NOUN", "ADJ")):
            found.append(n)
    chosen = some(random, found)
    if chosen is None:
        return None
    subject = {"j'": "je"}.get(s.lower[chosen - 1], s.lower[chosen - 1])
    words = [subject.capitalize() if chosen == 1 else subject, s.forms[chosen + 1], _OBJECTS[s.lower[chosen]]]
    text = _joined(words)
    at = len(text) - len(f"{words[1]} {words[2]}")
    return Change(s.starts[chosen - 1], s.ends[chosen + 1], text, ((max(at, 0), len(text)),))


def swapped(s: Sentence, random: Random) -> Change | None:
    """Two neighbours changed round: "maison la", "la dans", "mangé a"."""
    found = []
    for n in range(len(s) - 1):
        a, b = s.words[n], s.words[n + 1]
        if not s.spaced(n, n + 1) or s.lower[n].endswith("'") or not s.forms[n + 1].islower():
            continue
        if n and s.lower[n - 1].endswith("'"):
            continue
        if (
            (s.lower[n] in DETERMINERS and b.noun is not None and s.lower[n] not in ("aucun", "aucune"))
            or (s.lower[n] in ("dans", "sur", "pour", "avec", "chez", "par", "sans") and s.lower[n + 1] in DETERMINERS)
            or (s.lower[n] in ("de", "à", "en") and b.noun is not None)
            or (a.finite and a.lemma in ("avoir", "être") and b.participle is not None and s.lower[n] not in ("ai",))
        ):
            found.append(n)
    chosen = some(random, found)
    return _shuffled(s, chosen, chosen + 1, [chosen + 1, chosen]) if chosen is not None else None


def shuffled(s: Sentence, random: Random) -> Change | None:
    """Three to six neighbours in any order, most pairs never seen."""
    known = attested()
    for _ in range(4):
        size = random.randint(3, 6)
        if len(s) <= size + 1:
            return None
        first = random.randrange(0, len(s) - size)
        last = first + size - 1
        if any(x in STOPS or x.endswith("'") for x in s.lower[first : last + 1]) or not s.spaced(first, last):
            continue
        if first and s.lower[first - 1].endswith("'"):
            continue
        order = list(range(first, last + 1))
        random.shuffle(order)
        around = [s.at(first - 1), *(s.lower[i] for i in order), s.at(last + 1)]
        odd = sum(known.count(a, b) == 0 for a, b in itertools.pairwise(around) if a and b)
        if odd >= (size + 1) // 2:
            return _shuffled(s, first, last, order)
    return None


def _shuffled(s: Sentence, first: int, last: int, order: list[int]) -> Change | None:
    while first < last and order[0] == first:
        first, order = first + 1, order[1:]
    while first < last and order[-1] == last:
        last, order = last - 1, order[:-1]
    if first >= last:
        return None
    words = [s.forms[i] for i in order]
    if first == 0:
        words = [s.lower[i] if i == 0 and s.words[0].readings else s.forms[i] for i in order]
    text = " ".join(words)
    if first == 0:
        text = text[:1].upper() + text[1:]
    return marked(s.starts[first], s.ends[last], text)
