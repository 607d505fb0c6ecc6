"""What careless machines leave: capitals in the wrong place, words twice, cut and run together."""

from __future__ import annotations

from random import Random

from training.corruption.change import Change
from training.corruption.nominal import some
from training.corruption.replacing import marked
from training.corruption.sentence import DETERMINERS, FRENCH, STOPS, Sentence

_TWICE = frozenset("nous vous très bien non oui si en la tout peu un deux mille ha ah oh plus quelque".split())


def capital(s: Sentence, random: Random) -> Change | None:
    """A capital amid a sentence: "il Mange", "le ministre Dans la"."""
    found = [
        n for n in range(1, len(s))
        if s.forms[n].islower() and s.lower[n - 1] not in STOPS and s.words[n].readings
        and len(s.forms[n]) > 1 and not s.forms[n].endswith(("'", "’"))
        and (s.words[n].verb or s.words[n].first in ("ADP", "DET", "PRON", "CCONJ", "SCONJ", "ADV")
             or (s.words[n].adjective is not None and s.words[n].noun is None))
    ]  # fmt: skip
    chosen = some(random, found)
    return (
        marked(s.starts[chosen], s.ends[chosen], s.forms[chosen][0].upper() + s.forms[chosen][1:])
        if chosen is not None
        else None
    )


def title(s: Sentence, random: Random) -> Change | None:
    """A title in English capitals: "le Ministre De La Santé"."""
    size = random.randint(3, 5)
    found = [
        n for n in range(1, len(s) - size)
        if all(f.islower() and s.words[i].readings for i, f in enumerate(s.forms[n : n + size], n))
        and s.lower[n - 1] not in STOPS and s.spaced(n, n + size - 1)
        and sum(w.first in ("NOUN", "ADJ", "VERB") for w in s.words[n : n + size]) > 1
        and any(w.first in ("ADP", "DET", "VERB") for w in s.words[n : n + size])
        and s.words[n].first in ("NOUN", "ADJ")
    ]  # fmt: skip
    chosen = some(random, found)
    if chosen is None:
        return None
    shown = [s.text[s.starts[i] : s.starts[i + 1]] for i in range(chosen, chosen + size - 1)] + [
        s.forms[chosen + size - 1]
    ]
    return marked(s.starts[chosen], s.ends[chosen + size - 1], "".join(f[:1].upper() + f[1:] for f in shown))


def small(s: Sentence, random: Random) -> Change | None:
    """A name without its capital: "monsieur dupont"."""
    found = [
        n for n in range(1, len(s))
        if s.forms[n].istitle() and s.lower[n - 1] not in STOPS and len(s.forms[n]) > 3 and not s.words[n].known
        and s.forms[n].isalpha() and s.spaced(n - 1, n) and not FRENCH.knows(s.lower[n])
    ]  # fmt: skip
    chosen = some(random, found)
    return marked(s.starts[chosen], s.ends[chosen], s.forms[chosen].lower()) if chosen is not None else None


def twice(s: Sentence, random: Random) -> Change | None:
    """One to four words twice, as where a link was cut out: "dans la dans la maison". The second time is marked."""
    size = random.choice((1, 1, 2, 2, 3, 4))
    found = [
        n for n in range(len(s) - size)
        if all(f[0].isalpha() for f in s.forms[n : n + size]) and s.spaced(n, n + size - 1)
        and not s.lower[n + size - 1].endswith("'") and s.lower[n + size] != s.lower[n]
        and (size > 1 or (s.lower[n] not in _TWICE and (s.words[n].known or s.lower[n] in DETERMINERS)))
    ]  # fmt: skip
    chosen = some(random, found)
    if chosen is None:
        return None
    again = s.text[s.starts[chosen] : s.ends[chosen + size - 1]]
    if chosen == 0 and s.words[0].readings:
        again = again[:1].lower() + again[1:]
    return marked(s.ends[chosen + size - 1], s.ends[chosen + size - 1], " " + again, ((1, 1 + len(again)),))


def cut(s: Sentence, random: Random) -> Change | None:
    """A word cut in two or short: "gouver nement", "gouvernem"."""
    found = [n for n in range(len(s)) if s.words[n].known and len(s.forms[n]) > 5 and s.forms[n].islower()]
    chosen = some(random, found)
    if chosen is None:
        return None
    form = s.forms[chosen]
    at = random.randint(2, len(form) - 2)
    if random.random() < 0.5:
        if FRENCH.knows(form[:at]) and FRENCH.knows(form[at:]):
            return None
        return marked(s.starts[chosen], s.ends[chosen], f"{form[:at]} {form[at:]}")
    at = max(at, 3)
    return None if FRENCH.knows(form[:at]) else marked(s.starts[chosen], s.ends[chosen], form[:at])


def together(s: Sentence, random: Random) -> Change | None:
    """Two words run together: "legouvernement", "dansla"."""
    found = [
        n for n in range(len(s) - 1)
        if s.spaced(n, n + 1) and not s.lower[n].endswith("'") and s.forms[n + 1].islower() and s.forms[n].isalpha()
        and s.forms[n + 1].isalpha()
    ]  # fmt: skip
    chosen = some(random, found)
    if chosen is None:
        return None
    made = s.forms[chosen] + s.forms[chosen + 1]
    return None if FRENCH.knows(made) else marked(s.starts[chosen], s.ends[chosen + 1], made)
