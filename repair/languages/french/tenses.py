"""A verb in another tense or mood, with what leans on it from before."""

from __future__ import annotations

from repair.core.language import Analysis
from repair.core.rule import Passage
from repair.languages.french.morphology import elides, inflect
from repair.rules.lazy import lazy

# What may have to elide, or to stop eliding, before another form. (Le and la before a vowel are one.)
SEAM = lazy(r"(?<![\w'-])([Cc]'|[nslmt]'|(?:ne|se|me|te) )$")
_IT = lazy(r"(?<![\w'-])([Cc]e )$")


def retensed(passage: Passage, start: int, end: int, reading: Analysis, *tenses: str) -> tuple[int, int, list[str]]:
    """Put the verb at `start`..`end`, which reads so, into other tenses.

    Returns what range to replace, and with what; tenses that the verb lacks are left out.
    """
    seam = SEAM.search(passage.text[:start]) or _IT.search(passage.text[:start])
    begin = seam.start(1) if seam else start
    like = (Analysis(reading.lemma, "VERB", "", reading.number, "3", tense) for tense in tenses)
    made = (inflect(reading.lemma, each) for each in like)
    return begin, end, [fit(passage.original[begin:start], each) for each in made if each]


def fit(clitic: str, verb: str) -> str:
    """Return `verb` after `clitic` (ne, n', c', se...), which elides or not as the verb wants."""
    if not clitic:
        return verb
    bare = clitic.rstrip(" '’")
    if elides(verb):
        return bare.removesuffix("e") + ("’" if "’" in clitic else "'") + verb
    return (bare if bare.endswith("e") else bare + "e") + " " + verb
