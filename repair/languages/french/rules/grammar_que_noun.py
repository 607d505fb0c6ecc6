"""A conjunction before a bare noun ("après que l'évasion de trois détenus"), and "demande ce que" for "à ce que"."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from repair.core.finding import Severity, Trust
from repair.core.rule import Bad, Context, Good, Hit, Passage, Rule, anchors, hit
from repair.languages.french.mood import subjunctive
from repair.languages.french.morphology import analyses, join, knows
from repair.rules.lazy import lazy

# The preposition of each conjunction, with its blank.
_PREPOSITIONS = {
    "après": "après ",
    "avant": "avant ",
    "depuis": "depuis ",
    "pendant": "pendant ",
    "dès": "dès ",
    "malgré": "malgré ",
    "jusqu'à ce": "jusqu'à ",
    "parce": "à cause de ",
}
_CONJUNCTION = lazy(
    r"(?<![\w'-])(?P<word>après|avant|depuis|pendant|dès|malgré|jusqu'à ce|parce) que "
    r"(?P<phrase>(?:les? |la |l'|une? |ces? |cette |cet |sa |son |ses |leurs? )"
    r"[^.,;:!?…«»“”\"()–—]{3,90}?)(?=\.(?!\.)|$)"
)
_WORD = lazy(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_OPENERS = frozenset("que qu qui dont où et ou si ne n il elle ils elles on comme quand lorsque plus moins".split())


@lru_cache(maxsize=8192)
def _verbal(word: str) -> bool:
    """Tell whether a word may be a finite verb, or anything at all."""
    found = analyses(word)
    return not found or not knows(word) or any(r.pos in ("VERB", "AUX") and r.person for r in found)


def _check_noun(passage: Passage, context: Context) -> Iterable[Hit]:
    for match in _CONJUNCTION.finditer(passage.text):
        if match["word"] == "parce" and len(match["phrase"]) > 40:
            continue  # a verb may be missing in it
        found = [w[0] for w in _WORD.finditer(match["phrase"])]
        if len(found[-1]) < 3 or any(w.lower() in _OPENERS or (w[0].islower() and _verbal(w)) for w in found[1:]):
            continue
        start, first = match.start(), match["phrase"].split()[0].split("'")[0]
        head = match["phrase"][: len(first) + 1]
        new = join(_PREPOSITIONS[match["word"]] + head)
        yield hit(
            passage,
            start,
            match.start("phrase") - 1,
            "A conjunction, but no verb follows: the preposition is meant.",
            new,
            edit=(start, match.start("phrase") + len(head)),
        )


_THAT = lazy(
    r"(?<![\w'-])(?P<verb>demand(?:e|ent|ait|aient|er|ant|é)|veill(?:e|ent|ait|er)|s'oppos(?:e|ent|ait|er)"
    r"|s'attend(?:ent|ait|re)?|tien(?:t|nent)) (?P<that>ce) qu(?:e |')"
)


def _check_that(passage: Passage, context: Context) -> Iterable[Hit]:
    for match in _THAT.finditer(passage.text):
        verb = subjunctive(passage.text, match.end())
        if verb:
            at = match.start("that")
            message = "With a clause of its own it is *à ce que*."
            yield hit(passage, match.start(), verb[1], message, "à ", edit=(at, at))


RULES = (
    Rule(
        name="grammar.que-noun",
        category="grammar",
        severity=Severity.MAJOR,
        doc="English *after* and *since* stand before clauses and nouns; French has « après que » and « après ».",
        bad=(
            Bad(
                "Le directeur a été suspendu après que l'évasion de trois détenus.",
                "Le directeur a été suspendu après l'évasion de trois détenus.",
            ),
            Bad("Tout a changé depuis que la guerre.", "Tout a changé depuis la guerre."),
            Bad("La route est fermée parce que le verglas.", "La route est fermée à cause du verglas."),
            Bad("Le musée est ouvert jusqu'à ce que le crépuscule.", "Le musée est ouvert jusqu'au crépuscule."),
        ),
        good=(
            Good("Le directeur est parti après que trois détenus se sont évadés."),
            Good("Il est parti avant que la nuit tombe."),
            Good("Depuis que le roi, malade, ne règne plus, tout va mal."),
            Good("Après que les deux hommes eurent parlé."),
            Good("Il a mieux joué après que les Bleus en finale contre l'Italie ont craqué."),
            Good("Il retire le texte parce que les articles L. 12 et L. 13 y pourvoient."),
            Good("Comment, parce que le roi... Et parce que cette brute !"),
            Good("Il part dès que le feu passe au vert."),
        ),
        anchors=anchors("que", all_of=(anchors("après avant depuis pendant dès malgré jusqu parce"),)),
        trust=Trust.REVIEW,
        check=_check_noun,
    ),
    Rule(
        name="grammar.a-ce-que",
        category="grammar",
        severity=Severity.MAJOR,
        doc="*Demander* and *veiller* take « à ce que » before a clause; « ce que » is the object of a verb.",
        bad=(
            Bad("Un élu a demandé ce que la lumière soit faite.", "Un élu a demandé à ce que la lumière soit faite."),
            Bad("Le maire veille ce que la loi soit appliquée.", "Le maire veille à ce que la loi soit appliquée."),
        ),
        good=(
            Good("Il demande ce que le maire a fait."),
            Good("Elle demande ce qu'il en sera."),
            Good("Il tient à ce que la loi soit appliquée."),
        ),
        anchors=anchors("ce", all_of=(anchors("que qu"),)),
        trust=Trust.REVIEW,
        check=_check_that,
    ),
)
