"""Signs that come in pairs: "(Photo par X/Getty Images" without its bracket, « un tournant. » with its stop inside."""

from __future__ import annotations

from collections.abc import Iterable

from repair.core.finding import Severity, Trust
from repair.core.rule import Bad, Context, Good, Hit, Passage, Rule, anchors, hit
from repair.rules.lazy import lazy

_AGENCY = (
    r"Getty Images|AFP via Getty Images|Getty|AFP|AP Photo|AP|Reuters|REUTERS|Bloomberg|Shutterstock|EPA|Alamy"
    r"|Associated Press|NurPhoto|Anadolu|Imagn Images|USA TODAY Sports|WireImage|FilmMagic|Redux|PA Images|Zuma Press"
)
_CREDIT = lazy(
    rf"\((?P<by>(?:AP )?[Pp]hotos?(?P<of> par| de| :|:)? )"
    rf"(?P<who>[^()]{{3,90}}?(?:{_AGENCY})(?: Images)?)(?P<stop>\.?)$"
)
_BY = lazy(r"\((?P<by>[Pp]hotos? par) (?=[A-Z][^()]{2,80}\))")

_LINE = "Les élus de tous les bords se sont réunis hier à la mairie de la ville."


def _check(passage: Passage, context: Context) -> Iterable[Hit]:
    text = passage.text
    # A line that reads as a heading would be a paragraph once it is closed, and other rules would wake.
    for match in _CREDIT.finditer(text) if passage.segment.kind != "heading" else ():
        at = match.start("stop")
        word = text.rfind(" ", 0, at) + 1
        yield hit(passage, word, len(text), "The bracket of the credit is never closed.", ")", edit=(at, at))
    for match in _CREDIT.finditer(text):
        if match["of"] == " par":
            start = match.start("of") + 1
            yield hit(passage, start, start + 3, "*Photo by* is *photo de* in French.", "de")
    for match in _BY.finditer(text):
        end = match.end("by")
        yield hit(passage, end - 3, end, "*Photo by* is *photo de* in French.", "de")


_FRAGMENT = lazy(
    r"(?P<lead>(?<![\w-])(?:comme|d'|de|que c'était|que ce serait|est|était|serait|sera) )?« ?"
    r"(?P<words>(?:un|une|le|la|les|des|très|trop|plus) [^«»“”\".!?…]{2,60})(?P<stop>\.)(?P<gap> ?)»(?=\s*$)"
)


def _check_fragment(passage: Passage, context: Context) -> Iterable[Hit]:
    text = passage.text
    for match in _FRAGMENT.finditer(text):
        before = text[: match.start()].rstrip()
        if not before or before[-1] in ".!?…:»" or match["words"].count(" ") > 6:
            continue
        end = match.end()
        new = passage.original[slice(*match.span("gap"))] + "»."
        start = text.rfind(" ", 0, match.start("stop")) + 1
        message = "English has the full stop inside the marks; French sets it behind a quotation that is no sentence."
        yield hit(passage, start, end, message, new, edit=(match.start("stop"), end))


RULES = (
    Rule(
        name="punctuation.credit",
        category="punctuation",
        severity=Severity.MINOR,
        doc="The bracket around the credit of a picture is not closed, or the credit begins with *Photo par*.",
        bad=(
            Bad(
                f"{_LINE} (Photo de Ana Ruiz/Getty Images",
                f"{_LINE} (Photo de Ana Ruiz/Getty Images)",
            ),
            Bad("Une plage. (Photo par Tom Reed/AFP)", "Une plage. (Photo de Tom Reed/AFP)"),
        ),
        good=(
            Good(f"{_LINE} (Photo de Ana Ruiz/Getty Images)"),
            Good("(Photo de famille de l'agence Reuters, hier."),
            Good("Photo par photo, l'album de Getty Images"),
            Good("Une plage (photo), vue par Reuters"),
        ),
        anchors=anchors("photo photos"),
        trust=Trust.REVIEW,
        check=_check,
    ),
    Rule(
        name="punctuation.fragment",
        category="punctuation",
        severity=Severity.MINOR,
        doc="A quotation that is part of the sentence has the full stop behind it.",
        bad=(
            Bad("Il y voit « un tournant majeur. »", "Il y voit « un tournant majeur »."),
            Bad("Elle parle d'une hausse « très forte. »", "Elle parle d'une hausse « très forte »."),
        ),
        good=(
            Good("Il y voit « un tournant majeur »."),
            Good("Il a dit : « Un tournant majeur. »"),
            Good("« Un tournant majeur. »"),
            Good("Il se tait. « Un homme est mort. »"),
            Good("Il répète : « les gens ont peur. »"),
        ),
        anchors=anchors(chars="»"),
        trust=Trust.REVIEW,
        check=_check_fragment,
    ),
)
