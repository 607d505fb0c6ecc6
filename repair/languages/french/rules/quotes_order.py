"""Who said it, behind a quotation, in English order: "… », Johnson a dit", "… » il a dit", "… », l'actrice "
"dit"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from repair.core.finding import Severity, Trust
from repair.core.rule import Context, Hit, Passage, Rule, anchors, hit
from repair.languages.french.clauses import NAME, WEEKDAYS
from repair.languages.french.quotation import CLOSER
from repair.languages.french.reporting import to_media
from repair.languages.french.rules.quotes_order_examples import BAD, GOOD
from repair.rules.lazy import Lazy, lazy

# Participle, and where English may have "said" in the present: present, plural, imperfect.
_VERBS = """
dit dit disent disait disaient
déclaré déclare déclarent déclarait déclaraient
affirmé affirme affirment affirmait affirmaient
ajouté ajoute ajoutent ajoutait ajoutaient
expliqué explique expliquent expliquait expliquaient
raconté raconte racontent racontait racontaient
répondu répond répondent répondait répondaient
demandé demande demandent demandait demandaient
confié confie confient confiait confiaient
assuré assure assurent assurait assuraient
précisé précise précisent précisait précisaient
indiqué indique indiquent indiquait indiquaient
conclu conclut concluent concluait concluaient
estimé estime estiment estimait estimaient
noté note notent notait notaient
souligné souligne soulignent soulignait soulignaient
rappelé rappelle rappellent rappelait rappelaient
prévenu prévient préviennent prévenait prévenaient
averti avertit avertissent avertissait avertissaient
insisté insiste insistent insistait insistaient
lancé lance lancent lançait lançaient
écrit écrit écrivent écrivait écrivaient
plaisanté plaisante plaisantent plaisantait plaisantaient
tweeté tweete tweetent tweetait tweetaient
commenté commente commentent commentait commentaient
poursuivi poursuit poursuivent poursuivait poursuivaient
reconnu reconnaît reconnaissent reconnaissait reconnaissaient
admis admet admettent admettait admettaient
crié crie crient criait criaient
annoncé annonce annoncent annonçait annonçaient
répété répète répètent répétait répétaient
résumé résume résument résumait résumaient
soutenu soutient soutiennent soutenait soutenaient
argué argue arguent arguait arguaient
répliqué réplique répliquent répliquait répliquaient
"""
_ADVERB = r"(?: (?:aussi|également|ensuite|alors|encore|plus tard|simplement|notamment))?"
_NOUN = r"(?!(?:qui|que|dont|où|et|ou|mais|pour|sans|est|sont|a|ont|avait|se|ne|y|lui)\b)[\w-]++"
_LINK = r"(?: (?:de la|de l'|du|des|de|d'|à la|à l'|au|aux|en) ?)?"
_NOMINAL = rf"(?:(?:le|la|les|un|une|des|son|sa|ses|leur|leurs|cet|cette|ce) |l'){_NOUN}(?:{_LINK} {_NOUN}){{0,6}}?"
# What may follow when the quotation is all that was said.
_AFTER = (
    rf"(?= ?(?:[.,;:]|$)| (?:à|au|aux|lors|dans|après|avant|devant|sur|pendant|en|avec|hier|plus tard|ce|cette"
    rf"|lundi|le \d|la semaine|par|depuis|via|{WEEKDAYS}|en riant)\b(?! que\b))"
)
_WORK = lazy(
    r"(?:le|la|l'|un|une|ce|cette|son) ?(?:film|livre|roman|série|journal|chanson|album|pièce|émission|titre)\b"
)
_PRONOUNS = frozenset("il elle ils elles on".split())
_BEGINS = lazy(r"(?:^|[.!?…:][”»\"]?|—|–|-) ?$")
_REPORTED = lazy(r"[^.«“\"]{0,120}?\bqu[e'](?! ?(?:un|une|deux)\b)")
_PAST = lazy(
    r"(?:\b(?:a|ont|avait)(?:-t)?(?:-ils?|-elles?)? (?:dit|déclaré|affirmé|ajouté|expliqué|confié"
    r"|assuré)\b)"
)


@cache
def _present() -> dict[str, str]:
    """Return finite form -> participle."""
    found: dict[str, str] = {}
    for line in _VERBS.split("\n"):
        participle, *finite = line.split() or [""]
        found.update((form, participle) for form in finite)
    return found


@cache
def _pattern() -> Lazy:
    finite = "|".join(_present())
    said = "|".join(sorted(set(_present().values())))
    verb = rf"(?:(?P<aux>a|ont|avait|avaient){_ADVERB} (?P<said>(?:{said}))|(?P<finite>{finite}))"
    return lazy(
        rf"(?P<stop>[.,])?(?P<gap> ?)(?P<mark>[”»\"])(?P<comma> ?,)? "
        rf"(?P<subject>il|elle|ils|elles|on|(?:(?:M|Mme|Mr|Ms|Mrs|Dr)\.? )?{NAME}(?: {NAME}){{0,3}}"
        rf"|{_NOMINAL}) (?P<verb>{verb})(?![\w'-])"
    )


@cache
def _told() -> Lazy:
    listed = "|".join(sorted(to_media(), key=len, reverse=True))
    return lazy(rf" (?P<medium>{listed})(?=[ .,;:]|$)")


_FOLLOWS = lazy(_AFTER)
_ANY = lazy(r"[«“”»\"]")


def _tense(context: Context) -> bool:
    """Tell whether the document reports in the compound past."""
    return any(_PAST.search(p.text) for p in context.passages)


def _inverted(match: re.Match[str], past: bool) -> str:
    subject, verb = match["subject"], match["verb"]
    if subject in _PRONOUNS:
        if past and match["finite"] and match["finite"] == "dit":
            verb = "a dit"
        first, gap, rest = verb.partition(" ")
        link = "-t-" if first[-1] in "aeéc" and subject in ("il", "elle", "on") else "-"
        return f"{first}{link}{subject}{gap}{rest}"
    if match["finite"] == "dit" and past:
        verb = "a dit"
    return f"{verb} {subject}"


def _opened(text: str, close: int) -> int:
    """Return where the quotation that ends at `close` was opened, -1 where that is not in this passage."""
    best = -1
    for at in range(close - 1, -1, -1):
        if text[at] in "«“":
            best = at
            break
        if text[at] == '"' and (at == 0 or text[at - 1] in " («“") and text[at + 1 : at + 2] not in " .,;:":
            best = at
            break
        if text[at] in "”»":
            break
    return best


def _check(passage: Passage, context: Context) -> Iterable[Hit]:
    text = passage.text
    for match in _pattern().finditer(text):
        close = match.start("mark")
        opened = _opened(text, close)
        if opened < 0:
            lost = not _ANY.search(text[:close]) and "," in (match["stop"] or match["comma"] or "")
            if not (lost and _ends(text, match.end())):
                continue
        elif not _BEGINS.search(text[max(0, opened - 3) : opened]):
            continue
        if _WORK.match(match["subject"]):
            continue
        pronoun = match["subject"] in _PRONOUNS
        quoted = text[opened + 1 : match.start()].strip()
        comma = match["comma"] or match["stop"] == ","
        told = _told().match(text, match.end())
        end = told.end() if told else match.end()
        if not told and not _FOLLOWS.match(text, match.end()):
            continue
        if _REPORTED.match(text, match.end()) or not _spoken(quoted, pronoun, bool(comma)):
            continue
        if not comma and not pronoun:
            final = quoted[-1:] in "?!…" and _ends(text, end)
            if not final:
                continue
        if not comma and pronoun and match["stop"] is None and quoted[-1:] not in "?!…" and " " not in quoted:
            continue
        yield _hit(passage, context, match, opened, told)


_SPEECH = lazy(
    r"(?i)\b(?:je|nous|vous|ils?|elles?|on|tu|c'est|c'était|ce sont|il y a|est|sont|était|sera|a|ont|avons"
    r"|ai|suis"
    r"|sommes|avez|êtes|peut|peuvent|doit|doivent|va|vont|oui|non|merci)\b|\b[jnmtcsl]'|[?!…]$"
)


_FIRST = lazy(r"(?i)(?:je|nous|on|oui|non|c'est|j'\w+|merci)\b")


def _spoken(quoted: str, pronoun: bool, comma: bool) -> bool:
    """Tell whether the quotation is something that somebody said, not a title or a term."""
    enough = quoted.count(" ") >= (1 if _FIRST.match(quoted) else 2)
    return enough and bool(_SPEECH.search(quoted)) and (comma or pronoun or quoted[-1:] in "?!…")


def _ends(text: str, at: int) -> bool:
    return text[at : at + 1] in (".", "") or text[at : at + 2] in (" .", "\n")


def _hit(passage: Passage, context: Context, match: re.Match[str], opened: int, told: re.Match[str] | None) -> Hit:
    text = passage.text
    close = match.start("mark")
    new = _inverted(match, context.fact(_tense))
    end = match.end("verb")
    if told:
        new += f" {to_media()[told['medium']]}{told['medium']}"
        end = told.end()
    start = match.start("subject")
    message = "Behind a quotation, French sets the verb before who said it (« … », a dit X)."
    mark = match["mark"]
    same = opened < 0 or CLOSER[text[opened]] == mark
    if match["stop"] == "," and same:
        return hit(passage, start, end, message, new)  # another rule moves the comma
    if same and match["comma"] and not match["stop"]:
        return hit(passage, start, end, message, new)
    closing = passage.original[close : close + 1] if same else CLOSER[text[opened]]
    gap = passage.original[slice(*match.span("gap"))]
    if not same:
        gap = passage.original[opened + 1] if text[opened] == "«" and text[opened + 1] == " " else ""
    elif match["stop"] and text[opened + 1] == " " and not gap:
        gap = passage.original[opened + 1]
    return hit(passage, start, end, message, f"{gap}{closing}, {new}", edit=(match.start(), end))


RULES = (
    Rule(
        name="quotes.order",
        category="grammar",
        severity=Severity.MAJOR,
        doc="English has the speaker before the verb behind a quotation, too; French inverts them after a comma.",
        bad=BAD,
        good=GOOD,
        anchors=anchors({w for line in _VERBS.split("\n") for w in line.split()}, all_of=(anchors(chars='”»"'),)),
        trust=Trust.REVIEW,
        check=_check,
    ),
)
