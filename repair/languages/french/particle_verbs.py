"""Particles of place (vers le bas, dehors, en arrière): which verbs stand before them, and whether a word is a verb."""

from __future__ import annotations

from functools import cache
from importlib import resources

from repair.core.language import Analysis
from repair.languages.french.clauses import words
from repair.languages.french.morphology import analyses
from repair.rules.lazy import lazy

# What machines make of English particles, by the English one.
GROUPS = {
    "vers le bas": "down",
    "en bas": "down",
    "vers le haut": "up",
    "en haut": "up",
    "dehors": "out",
    "en dehors": "out",
    "hors": "off",
    "loin": "away",
    "au loin": "away",
    "en arrière": "back",
    "arrière": "back",
    "de retour": "back",
    "dos": "back",
    "dedans": "in",
    "à part": "apart",
}
_BETWEEN = words(
    "pas plus jamais déjà encore aussi ensuite alors enfin bien toujours finalement également été tous toutes "
    "rien presque souvent vite mal mieux"
)
_PRONOUNS = words("je tu il elle on nous vous ils elles qui ne n' se s' l' les lui leur y me m' te t' j' ce c' ça cela")
_GOVERNS = words("de d' à pour sans par ne pas se s' l' les lui leur y en me m' te t' nous vous")
_OTHER = ("ADV", "ADP", "PRON", "DET", "SCONJ", "CCONJ")
_WORD = lazy(r"[\w-]+'?|[^\w\s]")


@cache
def attested() -> dict[str, frozenset[str]]:
    """Return the verbs that human French has right before each particle."""
    path = resources.files("repair.languages.french") / "data" / "particle_verbs.txt"
    rows = (line.partition("\t") for line in path.read_text("utf-8").splitlines())
    return {particle: frozenset(verbs.split()) for particle, _, verbs in rows}


def verb_before(text: str) -> Analysis | None:
    """Return the reading of the last word of `text` if it is a verb, and what stands before it shows that."""
    listed = _WORD.compiled.findall(text.lower())
    word = listed[-1] if listed else ""
    readings = analyses(word) if word[:1].isalpha() and word[-1:].isalpha() else ()
    verbs = [a for a in readings if a.pos == "VERB"]
    if not verbs or any(a.pos in _OTHER for a in readings):
        return None
    at = len(listed) - 2
    while at >= 0 and (listed[at] in _BETWEEN or listed[at].endswith("ment")):
        at -= 1
    previous = listed[at] if at >= 0 else ""
    earlier = analyses(previous) if previous else ()
    helped = any(a.lemma in ("avoir", "être") and a.pos in ("AUX", "VERB") for a in earlier)
    participle = next((a for a in verbs if a.tense == "part.past"), None)
    if participle or helped:
        return participle if helped else None
    named = any(a.pos in ("NOUN", "ADJ") for a in readings)
    infinitive = next((a for a in verbs if a.tense == "inf"), None)
    if infinitive:
        governed = previous in _GOVERNS or any(a.pos in ("VERB", "AUX") for a in earlier)
        return infinitive if governed or not named else None
    finite = next((a for a in verbs if a.person and a.tense != "imp"), None)
    return finite if previous in _PRONOUNS or not named else None
