"""A quotation that nothing closes before who said it: "« C'est non, a-t-il dit."."""

from __future__ import annotations

from collections.abc import Iterable

from repair.core.finding import Severity, Trust
from repair.core.rule import Bad, Context, Good, Hit, Rule, anchors, hit
from repair.languages.french.quotation import CLOSER, marks, pairs
from repair.languages.french.reporting import SAID, SAYS
from repair.rules.lazy import lazy

_SAID = "|".join((*SAID.split(), "lancé", "martelé", "conclu", "insisté", "plaisanté", "prévenu", "écrit", "poursuivi"))
_INCISE = lazy(
    rf"(?P<quoted>[^«“”»\"]{{8,400}}?)(?P<comma>,) (?:(?:a|ont|avait|avaient)(?:-t)?-(?:ils?|elles?"
    rf"|on) (?:{_SAID})"
    rf"|(?:{'|'.join(SAYS.split())})(?:-t)?-(?:ils?|elles?|on)|(?:a|ont) (?:{_SAID}) [^«“”»\",.;:!?]{{3,60}})"
    r"(?: [^«“”»\",.;:!?]{0,60})?\.?$"
)


def _goes_on(text: str) -> bool:
    """Tell whether a paragraph goes on with the quotation of the one before: it repeats the mark, or "
    "closes it."""
    signs = [m.sign for m in marks(text) if m.sign != '"']
    return text[:1] in "«“" or (bool(signs) and signs[0] in "»”")


def _check(context: Context) -> Iterable[Hit]:
    for passage in context.passages:
        if passage.chars.isdisjoint("«“"):
            continue
        left = [m for m in pairs(passage.text)[1] if m.opens and m.sign != '"']
        if not left or (
            passage.place + 1 < len(context.passages) and _goes_on(context.passages[passage.place + 1].text)
        ):
            continue
        at = left[-1].at + 1
        match = _INCISE.match(passage.text, at)
        if match is None:
            continue
        begun = passage.original[at : at + 1]
        close = (begun if begun.isspace() else "") + CLOSER[left[-1].sign]
        comma = match.start("comma")
        word = passage.text.rfind(" ", 0, comma) + 1
        message = "The quotation is not closed before who said it."
        yield hit(passage, word, comma + 1, message, close, edit=(comma, comma))


RULES = (
    Rule(
        name="quotes.unclosed",
        category="punctuation",
        severity=Severity.MINOR,
        doc="The mark that closes a quotation was lost before who said it.",
        bad=(
            Bad(
                "Il part. « Je suis contre, a-t-il dit.\nLe vote a lieu.",
                "Il part. « Je suis contre », a-t-il dit.\nLe vote a lieu.",
            ),
            Bad(
                "“Je suis contre, a déclaré le maire.\nLe vote a lieu.",
                "“Je suis contre”, a déclaré le maire.\nLe vote a lieu.",
            ),
        ),
        good=(
            Good("« Je suis contre, a-t-il dit. Et je le reste. »\nLe vote a lieu."),
            Good("« Je suis contre, a-t-il dit.\nEt je le reste. »\nLe vote a lieu."),
            Good("« Je suis contre », a-t-il dit."),
            Good("« Je suis contre, a-t-il dit.\n« Et je le reste. »\nLe vote a lieu."),
            Good("« Le vent tourne.\nLe vote a lieu."),
        ),
        anchors=anchors(chars="«“"),
        trust=Trust.REVIEW,
        check_document=_check,
    ),
)
