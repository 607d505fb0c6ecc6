"""Verbs in the wrong number, near their subject: "les deux hommes ne voyait pas", "des aliments qui vous "
"aide"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from repair.core.finding import Severity, Trust
from repair.core.language import Analysis
from repair.core.rule import Bad, Context, Good, Hit, Passage, Rule, anchors, hit
from repair.languages.french.agreement import sure_noun
from repair.languages.french.morphology import analyses, inflect
from repair.rules.lazy import lazy

_NUMBER = r"(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|vingt|cent|\d{1,3}(?: \d{3})*)"
_MANY = rf"(?:[Ll]es|[Cc]es|[Ss]es|[Ll]eurs|[Dd]es|[Pp]lusieurs|[Cc]ertains|[Cc]ertaines|(?i:{_NUMBER}))"
_CLITICS = r"(?P<clitics>(?:ne |n'|se |s'|me |m'|nous |vous |lui |leur |l'){0,2})"
_DIRECT = lazy(rf"(?<![\w'-])(?P<det>{_MANY})(?P<count> {_NUMBER})? (?P<noun>[a-zà-öø-ÿœ-]{{3,}})(?![\w'])")
_SENTENCE = lazy(r"[.!?…] ")
_CLAUSE = lazy(r"\b(?:que|mais|car|si) ")
_CLAUSE_WORDS = frozenset("que mais car si".split())
_VERB = rf" {_CLITICS}(?P<verb>[a-zà-öø-ÿœ]{{3,}})(?![\w'\u0300-\u036f-])"
_NEXT = lazy(_VERB)
_AFTER_ONE = lazy(rf" (?P<quality>[a-zà-öø-ÿœ]{{4,}}){_VERB}")
_RELATIVE = lazy(
    rf"(?:^|(?<=[.!?:] ))(?P<det>[Ll]es|[Cc]es|[Ss]es|[Ll]eurs|[Pp]lusieurs|{_NUMBER})"
    rf" (?P<noun>[a-zà-öø-ÿœ-]{{3,}}) qui {_CLITICS}(?P<verb>[a-zà-öø-ÿœ]{{3,}})(?![\w'\u0300-\u036f-])"
)
# Here the noun is no subject: times, ways, and whatever a verb before its subject may follow.
_ADVERBIAL = frozenset(
    "jours mois ans années semaines heures minutes nuits matins soirs fois temps après-midi week-ends étés "
    "hivers "
    "milliers millions dizaines centaines gens uns unes autres deux trois mêmes".split()
)


@cache
def _singular(form: str) -> Analysis | None:
    """Return the reading of a form that can only be a verb of the third person singular."""
    found = analyses(form)
    if not found or any(r.pos not in ("VERB", "AUX") for r in found):
        return None
    third = [r for r in found if r.person == "3"]
    if not third or any(r.number == "p" or r.tense in ("part.past", "inf", "part.pres") for r in found):
        return None
    return third[0]


@cache
def _finite_singular(form: str) -> Analysis | None:
    """Return the verb's reading of a form that stands behind a clitic: nouns are out of the question."""
    found = [r for r in analyses(form) if r.pos in ("VERB", "AUX") and r.person == "3"]
    if not found or any(r.number == "p" for r in found):
        return None
    return found[0]


def _plural(reading: Analysis) -> str | None:
    like = Analysis(reading.lemma, reading.pos, "", "p", "3", reading.tense)
    return inflect(reading.lemma, like)


def _is_noun(word: str) -> bool:
    """Tell whether `word`, behind a determiner of the plural, is a plural noun."""
    found = analyses(word)
    return (
        word not in _ADVERBIAL
        and bool(found)
        and any(r.pos == "NOUN" and r.number in ("p", "") for r in found)
        and (word.endswith(("s", "x")) or sure_noun(word, True) is not None)
        and word.endswith(("s", "x"))
    )


def _check(passage: Passage, context: Context) -> Iterable[Hit]:
    text = passage.text
    openings = [0, *(m.end() for m in _SENTENCE.finditer(text))]
    if not _CLAUSE_WORDS.isdisjoint(passage.words):
        openings += (m.end() for m in _CLAUSE.finditer(text))
    for subject in filter(None, (_DIRECT.match(text, start) for start in sorted(openings))):
        if subject["noun"] in _ADVERBIAL:
            continue
        for match in (_NEXT.match(text, subject.end()), _AFTER_ONE.match(text, subject.end())):
            if match and (reading := _wrong(text, subject["noun"], match)):
                yield from _report(passage, subject.start("noun"), match.start("verb"), match.end("verb"), reading)
                break
    for match in _RELATIVE.finditer(text) if "qui" in passage.words else ():
        if not _is_noun(match["noun"]):
            continue
        reading = _finite_singular(match["verb"])
        if reading is None or match["verb"] == "soit":
            continue
        yield from _report(passage, match.start("noun"), match.start("verb"), match.end("verb"), reading)


def _wrong(text: str, noun: str, match: re.Match[str]) -> Analysis | None:
    """Return the reading of a verb in the singular behind a plural subject."""
    quality, verb = match.groupdict().get("quality"), match["verb"]
    nouns = (noun, quality) if quality else (noun,)
    if not any(_is_noun(word) for word in nouns):
        return None
    if quality and not any(r.number in ("p", "") for word in nouns for r in analyses(word) if r.pos == "ADJ"):
        return None
    clitics = match["clitics"].split()
    reading = _singular(verb)
    if reading is None and clitics and clitics[0] in ("ne", "n'", "se", "s'"):
        reading = _finite_singular(verb)
    return None if reading is None or _inverted(text, match.end(), clitics) else reading


def _inverted(text: str, end: int, clitics: list[str]) -> bool:
    """Tell whether the verb's subject may follow it ("les pluies que craint le pays" is excluded already)."""
    follows = bool(clitics) and clitics[-1] in ("l'", "nous", "vous") and text.startswith((" le ", " la "), end)
    return text[end : end + 1] == "-" or follows


def _report(passage: Passage, start: int, verb: int, end: int, reading: Analysis) -> Iterable[Hit]:
    made = _plural(reading)
    if made and made != passage.text[verb:end]:
        yield hit(passage, start, end, "The verb does not agree with its subject.", made, edit=(verb, end))


RULES = (
    Rule(
        name="grammar.verb-number",
        category="grammar",
        severity=Severity.MAJOR,
        doc="English past and future forms have no number: the French verb stands in the singular behind a plural.",
        bad=(
            Bad("Les deux hommes ne voyait pas le problème.", "Les deux hommes ne voyaient pas le problème."),
            Bad("On a vu que des flacons contenait du plomb.", "On a vu que des flacons contenaient du plomb."),
            Bad("Il dit que les soldats battra les rebelles.", "Il dit que les soldats battront les rebelles."),
            Bad("Les aliments qui vous aide à dormir sont rares.", "Les aliments qui vous aident à dormir sont rares."),
            Bad(
                "Les jeunes soldats partira demain.",
                "Les jeunes soldats partiront demain.",
            ),
            Bad("Trois témoins se souvient du bruit.", "Trois témoins se souviennent du bruit."),
            Bad("À lire : les villes qui dort peu", "À lire : les villes qui dorment peu"),
        ),
        good=(
            Good("Les deux hommes ne voyaient pas le problème."),
            Good("Tous les matins passait le facteur."),
            Good("Les jours de fête venait un homme."),
            Good("Un des hommes parlait ; l'un de ces films qui fait rire."),
            Good("Après les pluies vient le beau temps."),
            Good("Le père des enfants parlait peu."),
            Good("C'est ce que les gens que le maire voit pensent."),
            Good("Les Misérables raconte la misère."),
            Good("Un de ces hommes qui parle trop."),
            Good("Parmi les choses qui reste à faire."),
            Good("Il les voyait, des fois il parlait."),
            Good("Des gens qui parlent, des hommes qui dorment."),
            Good("Les Pays-Bas jouait hier ; des milliers venait."),
            Good("La liste des hommes qui dort au fond d'un tiroir."),
            Good("C'est l'une des villes qui dort le moins."),
        ),
        anchors=anchors(
            [
                "les",
                "ces",
                "ses",
                "leurs",
                "des",
                "plusieurs",
                "certains",
                "certaines",
                "deux",
                "trois",
                "quatre",
                "cinq",
                "six",
                "sept",
                "huit",
                "neuf",
                "dix",
                "vingt",
                "cent",
            ]
        ),
        trust=Trust.REVIEW,
        check=_check,
    ),
)
