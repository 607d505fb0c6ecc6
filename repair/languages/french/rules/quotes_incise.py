"""Who said it, behind a quotation: the comma that English keeps inside its marks was lost on the way."""

from __future__ import annotations

from collections.abc import Iterable

from repair.core.finding import Severity, Trust
from repair.core.rule import Bad, Context, Good, Hit, Passage, Rule, anchors, hit
from repair.rules.lazy import lazy

_SAID = (
    "dit déclaré affirmé ajouté écrit répondu lancé expliqué prévenu averti assuré confié insisté conclu précisé "
    "demandé noté estimé indiqué plaisanté raconté souligné commenté poursuivi rappelé reconnu martelé tweeté"
)
_INCISE = lazy(
    r"(?P<stop>\.)?(?P<mark> ?[”»\"])(?P<gap> )(?P<verb>a|ont|avait|avaient) (?P<said>"
    + "|".join(_SAID.split())
    + r")(?:e?s?)? (?=(?:un|une|le|la|les|des|l'|M\.|Mme|[A-ZÀ-Ý]))"
)
# The quotation is a sentence: somebody speaks in it, or something is.
_SPEECH = lazy(r"(?i)(?:\b(?:je|nous|vous|ils?|elles?|on|c'est|c'était|ce sont|tu|il y a)\b|\b[jnmt]')[^“«\"]*$")
_OPENING = {"”": "“", "»": "«", '"': '"'}


def _check(passage: Passage, context: Context) -> Iterable[Hit]:
    text = passage.text
    for match in _INCISE.finditer(text):
        mark = match["mark"].strip()
        opened = text.rfind(_OPENING[mark], 0, match.start())
        if text[: match.start()].rstrip().endswith((",", ";")):
            continue
        if opened < 0 or not _SPEECH.search(text[opened + 1 : match.start()]):
            continue
        shown = passage.original[slice(*match.span("mark"))]
        yield hit(
            passage,
            match.start() if match["stop"] else match.start("mark"),
            match.end("said"),
            "A comma parts a quotation from who said it; English has it inside the marks, and it got lost.",
            f"{shown},",
            edit=(match.start(), match.end("mark")),
        )


_DOUBLED = lazy(r"(?P<open>““|««|\"\")(?P<words>[^\s“”«»\"](?:[^“”«»\"]*[^\s“”«»\"])?)(?P<close>””|»»|\"\")")


def _check_doubled(passage: Passage, context: Context) -> Iterable[Hit]:
    for match in _DOUBLED.finditer(passage.text):
        words = passage.original[slice(*match.span("words"))]
        yield hit(
            passage,
            *match.span(),
            "The quotation marks are doubled.",
            f"{match['open'][0]}{words}{match['close'][0]}",
            trust=Trust.REVIEW,
        )


# A straight mark that closes what a guillemet opened.
_STRAIGHT = lazy(r"(?P<stop>,)?(?P<mark>\")(?P<comma>,)?(?=[ .;:)]|$)(?! ?»)")
_BETWEEN = lazy(r"[«“”»\"]")


def _check_mixed(passage: Passage, context: Context) -> Iterable[Hit]:
    text = passage.text
    if "«" not in passage.chars or text.count("»") >= text.count("«"):
        return
    for match in _STRAIGHT.finditer(text):
        at = match.start("mark")
        opened = text.rfind("«", 0, at)
        if opened < 0 or _BETWEEN.search(text[opened + 1 : at]) or text[at - 1].isspace() or text[at - 1].isdigit():
            continue
        begun = passage.original[opened + 1]
        comma = "," if match["stop"] or match["comma"] else ""
        start = match.start()
        while start and not text[start - 1].isspace():
            start -= 1
        made = (begun if begun.isspace() else "") + "»" + comma
        message = 'The quotation opens with « and closes with ".'
        yield hit(passage, start, match.end(), message, made, edit=match.span())


RULES = (
    Rule(
        name="quotes.incise",
        category="punctuation",
        severity=Severity.MINOR,
        doc="Behind a quotation, French puts a comma before who said it (« … », a dit X).",
        bad=(
            Bad(
                "“Ils sont venus nous aider” a raconté un voisin.",
                "“Ils sont venus nous aider”, a raconté un voisin.",
            ),
            Bad("« Je n'ai pas peur.» a assuré le boxeur.", "« Je n'ai pas peur», a assuré le boxeur."),
        ),
        good=(
            Good("« Ils sont venus », a raconté un voisin."),
            Good("« Libération » a déclaré la guerre aux pubs."),
            Good("« Le Monde » a dit la vérité."),
            Good("Son film « Je t'aime » a été vu."),
        ),
        anchors=anchors(_SAID, all_of=(anchors(chars='”»"'),)),
        trust=Trust.REVIEW,
        check=_check,
    ),
    Rule(
        name="quotes.doubled",
        category="punctuation",
        severity=Severity.MINOR,
        doc="Quotation marks stand twice on both sides.",
        bad=(Bad("Il parle de ““cauchemar”” ici.", "Il parle de “cauchemar” ici."),),
        good=(Good("Il dit : « “Non” »."), Good("Il a dit “oui” et “non”.")),
        anchors=anchors(chars='“«"'),
        trust=Trust.REVIEW,
        check=_check_doubled,
    ),
    Rule(
        name="quotes.mixed",
        category="punctuation",
        severity=Severity.MINOR,
        doc="A quotation that a guillemet opens is closed by a straight English mark, the comma inside.",
        bad=(
            Bad('« Le produit est attendu," dit Ana Ruiz.', "« Le produit est attendu », dit Ana Ruiz."),
            Bad('Il parle de «paix" et de guerre.', "Il parle de «paix» et de guerre."),
        ),
        good=(
            Good("« Le produit est attendu », dit Ana Ruiz."),
            Good('« Il a dit "non" », dit-elle.'),
            Good('« Un écran de 27" pour tous.'),
            Good('« Une vie «ailleurs" », a-t-il dit.'),
        ),
        anchors=anchors(chars='"', all_of=(anchors(chars="«"),)),
        trust=Trust.REVIEW,
        check=_check_mixed,
    ),
)
