"""What is sought with *pour*, as in English: "cherche pour un acquéreur", "réclame pour la moitié"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from repair.core.finding import Severity, Trust
from repair.core.rule import Bad, Context, Good, Hit, Passage, Rule, anchors, hit
from repair.languages.french.agreement import may_be_person
from repair.languages.french.morphology import analyses
from repair.languages.french.rules.frames_object import circumstance, head, swap
from repair.languages.french.rules.frames_reading import (
    DETERMINERS,
    Found,
    Token,
    behind,
    index,
    infinitive,
    low_at,
    tokens,
    unasked,
    verbs,
)

_SOUGHT = "chercher rechercher demander réclamer exiger"
_NOUNS = frozenset("demande demandes recherche recherches exigeant exigeants réclame".split())
# What stands for an object further on: "réclame pour la France un siège", "demande pour eux que".
_OBJECT = frozenset("un une le la les l' des son sa ses leur leurs plus davantage que qu' de d' trois deux".split())
_RELATIVES = frozenset("fils fille frère sœur mari femme père mère ami amie épouse époux enfant enfants client".split())
_SMALL = frozenset("de d' du des au aux à la le les l' en dans sur par".split())
_SOME = frozenset("un une des deux trois quatre plus".split())


def _check(passage: Passage, context: Context) -> Iterable[Hit]:
    if not index(_SOUGHT).keys().isdisjoint(passage.words):
        words = tokens(passage.text)
        for verb in verbs(words, index(_SOUGHT)):
            if verb.active and not verb.reflexive and verb.auxiliary != "être":
                yield from _sought(passage, words, verb)


def _sought(passage: Passage, words: tuple[Token, ...], verb: Found) -> Iterator[Hit]:
    at = behind(words, verb.place)
    if low_at(words, at) != "pour" or not unasked(words, verb) or circumstance(words, "pour", at + 1):
        return
    if words[verb.place].low in _NOUNS and not verb.auxiliary and not _is_verb(words, verb.place):
        return
    noun = head(words, at + 1)
    if words[noun].text[0].isupper() or low_at(words, at + 1) not in DETERMINERS | _SOME:
        return
    readings = [a for a in analyses(words[noun].low) if a.pos == "NOUN"]
    definite = low_at(words, at + 1) not in _SOME
    if not readings or (definite and (may_be_person(readings[0]) or readings[0].number == "p")):
        return
    if words[noun].low in _RELATIVES or (definite and verb.lemma in ("chercher", "rechercher")):
        return
    for k in range(noun + 1, min(len(words), noun + 14)):
        if words[k].text in ',.;:!?()«»“”"':
            break
        if (
            words[k].low in _OBJECT
            and words[k].low not in ("de", "d'")
            and low_at(words, k - 1) not in _SMALL | {"pour"}
        ):
            return
        if words[k].low in ("de", "d'") and infinitive(words, k + 1) >= 0:
            return
    start, end, made = swap(words, at, "")
    message = f"*{verb.lemma}* takes its object without preposition: *look for*, *ask for*."
    yield hit(passage, words[verb.place].start, words[noun].end, message, made, edit=(start, end))


def _is_verb(words: tuple[Token, ...], place: int) -> bool:
    """Tell whether a word like *demande* has its subject before it, and the sentence no other verb."""
    before = low_at(words, place - 1)
    if before in ("il", "elle", "on", "qui", "ne"):
        return True
    if [a.pos for a in analyses(before)[:1]] != ["NOUN"]:
        return False  # "une forte demande"
    others = (w for i, w in enumerate(words) if i != place and i > place - 8)
    finite = any(
        a.person and a.pos in ("VERB", "AUX")
        for w in others
        for a in analyses(w.low)[:1]
        if w.low not in ("pour", "un")
    )
    return (low_at(words, place - 2) in DETERMINERS and not finite) or (
        low_at(words, place - 3) in DETERMINERS and not finite
    )


RULES = (
    Rule(
        name="frames.sought",
        category="grammar",
        severity=Severity.MAJOR,
        doc="English looks and asks *for* things; chercher, demander, réclamer take them without a preposition.",
        bad=(
            Bad(
                "Le groupe cherche pour un acquéreur pour sa branche papier.",
                "Le groupe cherche un acquéreur pour sa branche papier.",
            ),
            Bad("Il demande pour trois sièges au conseil.", "Il demande trois sièges au conseil."),
            Bad("Elle réclame pour la moitié de la succession.", "Elle réclame la moitié de la succession."),
        ),
        good=(
            Good("Il réclame pour la France un siège. Elle demande pour les femmes plus de droits."),
            Good("Il cherche pour son fils un emploi. La demande pour le café augmente."),
            Good("Il demande pour la première fois de partir. Une forte demande pour un produit rare."),
            Good("Il avait demandé pour son fils, qui est malade, un congé. Il réclame pour l'essentiel une enquête."),
        ),
        anchors=anchors("pour"),
        trust=Trust.REVIEW,
        check=_check,
    ),
)
