"""A main clause whose only verb is a participle: English "led" and "tied" are both, "Smith mené les Lakers"."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from repair.core.finding import Severity, Trust
from repair.core.rule import Bad, Context, Good, Hit, Passage, Rule, anchors, hit
from repair.languages.french.agreement import sure_noun
from repair.languages.french.clauses import HOMOGRAPHS, NAME, finite_count, sentence
from repair.languages.french.morphology import analyses
from repair.rules.lazy import lazy

_SUBJECT = (
    rf"(?P<subject>{NAME}(?: {NAME}){{0,3}}|(?P<det>Le|La|L'|Les|Un|Une) ?(?P<noun>[a-zà-ÿ]+)(?: [a-zà-ÿ]+)?)"
    r"(?P<relative>, qui [^,.;:«»“”\"]{4,80},)?"
)
_CLAUSE = lazy(
    rf"{_SUBJECT} (?P<verb>[a-zà-ÿ]+é)(?= (?P<object>(?:les|la|le|l'|un|une|ses|son|sa|leurs?|plusieurs|deux|trois)"
    r" ?(?P<head>[\w-]+)))"
)
_STARTS = lazy(r"[.!?…][”»\"]? +")
_SUBORDINATE = lazy(r"(?:,? (?:qui|que|qu'|dont|où|quand|lorsque|lorsqu'|car|tandis|alors que|après que)\b)")
_TIME = frozenset(
    "semaine mois année jour matin soir nuit veille lendemain même fois dernier dernière lundi mardi mercredi jeudi "
    "vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre "
    "main mains tête bras dos long plus moins premier première".split()
)
_WORD = lazy(r"[^\W\d_]+")


@cache
def _participle(word: str) -> bool:
    found = analyses(word)
    return bool(found) and any(r.tense == "part.past" for r in found) and all(r.pos in ("VERB", "ADJ") for r in found)


@cache
def _may_be_finite(word: str) -> bool:
    return word in HOMOGRAPHS or any(
        r.pos in ("VERB", "AUX") and r.person and r.tense not in ("imp", "part.past", "inf") for r in analyses(word)
    )


def _check(passage: Passage, context: Context) -> Iterable[Hit]:
    text = passage.text
    if "é " not in text or passage.segment.kind == "heading":
        return
    for start in (0, *(m.end() for m in _STARTS.finditer(text))):
        match = _CLAUSE.match(text, start)
        if match is None or not _participle(match["verb"]):
            continue
        if match["head"].lower() in _TIME or match["head"][0].isdigit():
            continue
        if not match["noun"] and not _named(match["subject"], context):
            continue
        if match["noun"] and (sure_noun(match["noun"], True) is None or not match["relative"]):
            continue
        _, end = sentence(text, match.end())
        if text[end : end + 1] not in (".", "!") or not _verbless(text[match.end() : end]):
            continue
        subject = match["subject"]
        if finite_count(subject) or any(_may_be_finite(w) for w in subject.split() if w[0].islower()):
            continue
        have = "ont " if match["det"] == "Les" else "a "
        at = match.start("verb")
        yield hit(passage, at, match.end(), "The sentence has no other verb: *avoir* is missing.", have, edit=(at, at))


def _named(subject: str, context: Context) -> bool:
    """Tell whether the subject is a name: not "J'ai", nor a word that has its capital from the sentence."""
    first = subject.split()[0].rstrip(",")
    return "'" not in first[:3] and (" " in subject or not context.language.knows(first.lower()))


def _verbless(rest: str) -> bool:
    """Tell whether the main clause has no verb that could be its own."""
    found = _SUBORDINATE.search(rest)
    main = rest[: found.start()] if found else rest
    return not any(_may_be_finite(w.group().lower()) for w in _WORD.finditer(main))


RULES = (
    Rule(
        name="grammar.lost-auxiliary",
        category="grammar",
        severity=Severity.MAJOR,
        doc="English past tense and participle look alike (led, tied, scored): the auxiliary of the French is missing.",
        bad=(
            Bad("Tyler Herro mené les siens avec 30 points.", "Tyler Herro a mené les siens avec 30 points."),
            Bad(
                "Miller remporté la course, dont le départ était tardif.",
                "Miller a remporté la course, dont le départ était tardif.",
            ),
            Bad(
                "Le film, qui dure deux heures, récolté un succès mondial.",
                "Le film, qui dure deux heures, a récolté un succès mondial.",
            ),
            Bad("Il rit. Jean Roux gagné le tournoi.", "Il rit. Jean Roux a gagné le tournoi."),
        ),
        good=(
            Good("Tyler Herro a mené les siens avec 30 points."),
            Good("Jean Roux élu maire, la ville respire."),
            Good("Jean Roux relâché la semaine dernière."),
            Good("Jean Roux photographié la main levée."),
            Good("Jean Roux nommé le 3 mai."),
            Good("Jean Roux accusé, les siens protestent."),
            Good("Jean Roux remplacé, le match continue."),
            Good("Jean Roux éliminé les deux fois, son équipe pleure."),
            Good("Le film, qui dure deux heures, projeté la veille, a plu."),
            Good("Le texte, qui sera voté, amendé les deux fois, est clair."),
            Good("Jean Roux salué les larmes aux yeux par la foule, c'est la fin."),
            Good("J'ai quitté la ville."),
            Good("Page consulté les deux fois."),
            Good("Le Prix Roux décerné"),
        ),
        anchors=anchors(always=True),
        trust=Trust.REVIEW,
        check=_check,
    ),
)
