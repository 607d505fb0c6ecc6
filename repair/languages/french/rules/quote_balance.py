"""Quotation marks that nothing answers, judged over the whole document."""

from __future__ import annotations

from collections.abc import Iterable

from repair.core.edit import Edit
from repair.core.finding import Severity, Suggestion, Trust
from repair.core.rule import Bad, Context, Good, Hit, Passage, Rule, anchors, hit
from repair.core.text import Span
from repair.languages.french.quotation import CLOSER, OPENER, Stray, pairs, strays
from repair.rules.lazy import lazy

_ENOUGH = 3  # paragraphs: less is an extract, whose quotation may begin or end outside
_MEASURE = lazy(r"\d ?$")
_MARK = lazy(r'[“”«»"]')
_LETTER = lazy(r"[^\W_]")
_OTHERS_WORK = lazy(r"[”»] ?, ?$")  # the rule quotes.twice takes these


def _balance(context: Context) -> Iterable[Hit]:
    if len(context.passages) < _ENOUGH:
        return
    found = context.fact(strays)
    first = min((s.place for s in found), default=0)
    answered = any(not p.chars.isdisjoint("”»") for p in context.passages[:first])
    for stray in found:
        passage = context.passages[stray.place]
        if sum(other.place == stray.place for other in found) > 1:
            start, end = _word(passage.text, stray.mark.at)
            yield hit(passage, start, end, "The quotation marks of this paragraph do not match.")
        elif stray.other:
            yield from _mixed(passage, stray)
        elif stray.mark.opens:
            yield from _unclosed(passage, stray)
        elif answered or _doubled(passage, stray) or '"' in passage.chars:
            yield from _unopened(passage, stray)
        answered = True


def _doubled(passage: Passage, stray: Stray) -> bool:
    return passage.text[: stray.mark.at].rstrip().endswith(stray.mark.sign)


def _word(text: str, at: int) -> tuple[int, int]:
    """Return the range of the mark at `at` with the word that it leans on."""
    start, end = at, at + 1
    if text[at] in OPENER:
        start -= len(text[:start]) - len(text[:start].rstrip())
        while start and not text[start - 1].isspace() and text[start - 1] not in "«“":
            start -= 1
    else:
        end += len(text[end:]) - len(text[end:].lstrip())
        while end < len(text) and (text[end].isalnum() or text[end] in "'-"):
            end += 1
    return start, end


def _unopened(passage: Passage, stray: Stray) -> Iterable[Hit]:
    text, at = passage.text, stray.mark.at
    if _MEASURE.search(text[:at]) or _OTHERS_WORK.search(text[:at]):
        return
    start, end = _word(text, at)
    before = len(text[:at].rstrip())
    rest = text[at + 1 :].strip()
    straight = [m.at for m in pairs(text)[1] if m.sign == '"' and m.opens and m.at < at]
    if straight:
        message = f'The quotation opens with " and closes with {stray.mark.sign}.'
        yield hit(passage, start, end, message, '"', edit=(before, at + 1))
        return
    final = not rest.strip(".!?…)") and text[before - 1 : before] not in ".!?…"
    if not (final or _doubled(passage, stray)):
        yield hit(passage, start, end, f"No quotation is open in the document for {stray.mark.sign} to close.")
        return
    yield hit(
        passage, start, end, f"No quotation is open in the document for {stray.mark.sign} to close.", "",
        edit=(before, at + 1),
    )  # fmt: skip


def _unclosed(passage: Passage, stray: Stray) -> Iterable[Hit]:
    text, at = passage.text, stray.mark.at
    after = text[at + 1 :].lstrip()
    message = "This quotation is never closed."
    start, end = _word(text, at)
    if after[:1] == stray.mark.sign:
        stop = len(text) - len(after)
        yield hit(passage, at, stop + 1, "The quotation is opened twice.", "", edit=(at, stop))
    elif not _MEASURE.search(text[:at]):
        yield hit(passage, start, end, message)


def _mixed(passage: Passage, stray: Stray) -> Iterable[Hit]:
    text, at = passage.text, stray.mark.at
    closer = CLOSER[stray.other]
    begun = text.rfind(stray.other, 0, at)
    if begun < 0 or _MARK.search(text[begun + 1 : at]) or not _LETTER.search(text[begun + 1 : at]):
        return
    before = len(text[:at].rstrip()) if stray.mark.sign == "»" else at
    new = closer if stray.mark.sign == "»" or text[begun + 1 : begun + 2] != " " else " " + closer
    start, end = _word(text, at)
    message = f"The quotation opens with {stray.other} and closes with {stray.mark.sign}."
    yield Hit(
        Span(start, end),
        message,
        (Suggestion((Edit(passage.id, Span(before, at + 1), new),), Trust.REVIEW, ""),),
        passage.id,
    )


RULES = (
    Rule(
        name="quotes.balance",
        category="punctuation",
        severity=Severity.MINOR,
        doc="A quotation mark that nothing in the document answers: marks were lost or doubled on the way.",
        bad=(
            Bad(
                "« Nous irons », a dit le maire.\nLe conseil se tait.\nLe maire a donné une conférence de presse ».",
                "« Nous irons », a dit le maire.\nLe conseil se tait.\nLe maire a donné une conférence de presse.",
            ),
            Bad(
                "Le conseil se tait.\nIl parle de “paix””.\nLe maire attend.",
                "Le conseil se tait.\nIl parle de “paix”.\nLe maire attend.",
            ),
            Bad(
                "Le conseil se tait.\nIl parle de ««paix».\nLe maire attend.",
                "Le conseil se tait.\nIl parle de «paix».\nLe maire attend.",
            ),
            Bad(
                "Le conseil se tait.\nIl parle de “paix».\nLe maire attend.",
                "Le conseil se tait.\nIl parle de “paix”.\nLe maire attend.",
            ),
            Bad(
                "Le conseil se tait.\nIl parle d'une \"paix juste », dit-on.\nLe maire attend ; « oui », dit-il.",
                'Le conseil se tait.\nIl parle d\'une "paix juste", dit-on.\nLe maire attend ; « oui », dit-il.',
            ),
            Bad("Le conseil se tait.\n« Il parle de paix.\nLe maire attend."),
            Bad("« Oui », dit-il.\nNous irons », dit le maire.\nLe conseil attend."),
        ),
        good=(
            Good(
                "« Le vent tourne. Nous irons.\nLa route est longue.\nMais nous irons », a dit le maire.\n"
                "Le conseil se tait."
            ),
            Good("« Le vent tourne.\n« La route est longue.\n« Mais nous irons », a dit le maire."),
            Good("“Le vent tourne.\n“La route est longue.\n“Mais nous irons,” a dit le maire."),
            Good("« Il m'a dit : « Nous irons » », raconte-t-elle.\nLe conseil se tait.\nLe maire attend."),
            Good("« Il m'a dit : “Nous irons” », raconte-t-elle.\nLe conseil se tait.\nLe maire attend."),
            Good("Nous irons », a dit le maire.\nLe conseil se tait.\nLe maire attend."),
            Good("… la paix ».\nLe conseil se tait."),
            Good("Un écran de 27”.\nUn autre de 32”.\nIls sont vendus."),
            Good("Un écran de 27” a été dit “grand”.\nUn autre de 32”.\nIls sont vendus."),
        ),
        anchors=anchors(chars="“”«»"),
        trust=Trust.REVIEW,
        check_document=_balance,
    ),
)
