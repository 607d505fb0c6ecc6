"""What a run of function words may have been before words fell into it: readings without some of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from repair.core.language import Analysis
from repair.languages.french.morphology import analyses, join

_FORMS = {
    "le": ("m", "s"), "la": ("f", "s"), "les": ("", "p"), "un": ("m", "s"), "une": ("f", "s"), "des": ("", "p"),
    "du": ("m", "s"), "au": ("m", "s"), "aux": ("", "p"), "ce": ("m", "s"), "cet": ("m", "s"), "cette": ("f", "s"),
    "ces": ("", "p"), "mon": ("", "s"), "ma": ("f", "s"), "mes": ("", "p"), "ton": ("", "s"), "ta": ("f", "s"),
    "sa": ("f", "s"), "son": ("", "s"), "ses": ("", "p"), "notre": ("", "s"), "nos": ("", "p"), "votre": ("", "s"),
    "vos": ("", "p"), "leur": ("", "s"), "leurs": ("", "p"), "quel": ("m", "s"), "quelle": ("f", "s"),
    "quels": ("m", "p"), "quelles": ("f", "p"), "chaque": ("", "s"), "plusieurs": ("", "p"), "quelques": ("", "p"),
}  # fmt: skip
_PREPOSITIONS = frozenset("de à en dans sur pour par avec sans vers chez entre depuis pendant avant après dès".split())
_BARE = frozenset("de en par sans à pour".split())
_INFINITIVE = frozenset("de à pour sans".split())
_HAVE = frozenset("a ont avait avaient aura auront".split())
_BE = {"est": "s", "sont": "p", "était": "s", "étaient": "p", "sera": "s", "seront": "p"}
_PRONOUNS = {"il": "s", "elle": "s", "on": "s", "ils": "p", "elles": "p"}
_FIXED = frozenset(
    "de_retour en_cours en_vigueur en_place en_fuite en_prison en_hausse en_baisse par_terre à_terre en_colère "
    "en_danger à_bord en_vie en_direct à_pied de_nuit en_tête en_route en_mer en_guerre à_jour en_deuil en_visite "
    "en_vacances en_garde à_vue de_suite en_appel à_huis en_ligne en_ville".split()
)
_MOST = 5  # words that may go
_WORST = -3.0


def mended(run: list[str], before: str, after: str, later: str, impossible: Callable[[list[str]], bool]) -> list[str]:
    """Return what a run of function words with the word behind it may read, the likeliest first, three at most.

    Args:
        run: the function words, lower case.
        before, after, later: the word before the run, the one behind it and the next; "" where there is none.
        impossible: tells of some words whether French never has them in a row.
    """
    found: dict[str, float] = {}
    for start in range(len(run)):
        for stop in range(start + 1, min(start + _MOST, len(run)) + 1):
            kept = run[:start] + run[stop:]
            if impossible(kept) or any(map(_odd, kept, kept[1:])):
                continue
            fit = max(_fits(kept, before, after, later), default=None)
            if fit is None:
                continue
            inside = start > 0 and stop < len(run)
            score = fit - (stop - start) - 0.5 * inside
            words = " ".join(_contracted([*kept, after]))
            text = join(words)
            if score >= _WORST and score > found.get(text, _WORST - 1):
                found[text] = score
    return sorted(found, key=lambda text: -found[text])[:3]


def _odd(first: str, second: str) -> bool:
    """Tell whether two function words are of kinds that don't follow each other."""
    for kind in (_PREPOSITIONS, _FORMS.keys(), _HAVE | _BE.keys()):
        if first in kind and second in kind:
            return (first, second) not in (("de", "chez"), ("de", "par"), ("pour", "avant"), ("la", "une"))
    return first in _FORMS and second in _PREPOSITIONS


def _contracted(words: list[str]) -> list[str]:
    """Open a contraction that an elided article follows: "du l'Intérieur" is "de l'Intérieur"."""
    if len(words) > 1 and words[-1][:2].lower() == "l'" and words[-2] in ("du", "au"):
        return [*words[:-2], {"du": "de", "au": "à"}[words[-2]], words[-1]]
    return words


def _fits(kept: list[str], before: str, after: str, later: str) -> Iterator[float]:
    """Yield how well the kept words lead to the word behind them, by each of its readings; nothing when they can't."""
    elided, _, word = after.rpartition("'")
    readings = analyses(word.lower())
    if elided:
        if elided.lower() == "l" and (not kept or kept[-1] not in _FORMS or kept[-1] in ("du", "au")):
            yield 2.0
        return
    for reading in readings:
        if not kept:
            yield from _bare(reading, before)
        else:
            yield from _led(kept, reading, word.lower(), later)


def _bare(reading: Analysis, before: str) -> Iterator[float]:
    if reading.pos == "NOUN":
        return
    noun = any(a.pos == "NOUN" for a in analyses(before.lower()))
    if (reading.pos == "ADJ" and noun) or (_finite(reading) and (noun or before[:1].isupper())):
        yield 0.5
    elif reading.pos in ("ADV", "ADP"):
        yield 0.0


def _finite(reading: Analysis) -> bool:
    return reading.tense.startswith(("ind.", "cond", "sub."))


def _led(kept: list[str], reading: Analysis, word: str, later: str) -> Iterator[float]:
    last, nominal = kept[-1], reading.pos in ("NOUN", "ADJ", "NUM")
    if f"{last}_{word}" in _FIXED:
        yield 3.0
    elif last in _FORMS:
        if nominal and reading.agrees(*_FORMS[last]):
            yield 2.0 if reading.pos == "NOUN" or reading.pos == "ADJ" else 1.0
        elif last in ("le", "la", "les") and _finite(reading) and later not in _FORMS and not later.startswith("l'"):
            yield 1.0
    elif last in _PREPOSITIONS:
        if reading.tense == "inf":
            if last in _INFINITIVE:
                yield 2.0
        elif nominal and (reading.number == "p" or last in _BARE):
            yield 0.0 if last == "de" else -0.5
        elif nominal:
            yield -1.0
    elif last in _HAVE or last in _BE:
        if reading.tense == "part.past":
            if last in _HAVE or reading.number in ("", _BE[last]):
                yield 2.0
        elif last in _BE and reading.pos in ("ADJ", "ADV"):
            yield 1.0
    elif last == "qui":
        if _finite(reading):
            yield 2.0
    elif last in _PRONOUNS:
        if _finite(reading) and reading.person in ("", "3") and reading.number in ("", _PRONOUNS[last]):
            yield 2.0
    elif last in ("ne", "en", "y", "se", "lui"):
        if _finite(reading):
            yield 0.0
    elif last in ("que", "et", "ou", "mais", "donc", "ni", "comme", "quand", "si", "puisque", "lorsque"):
        if not nominal or last in ("et", "ou", "ni"):
            yield 0.0
    else:
        yield -0.5
