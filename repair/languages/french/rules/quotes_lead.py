"""A quotation that a verb of saying leads into: French has a colon, English a comma."""

from __future__ import annotations

from collections.abc import Iterable

from repair.core.finding import Severity, Trust
from repair.core.rule import Bad, Context, Good, Hit, Passage, Rule, anchors, hit
from repair.languages.french.variants import variant_of
from repair.rules.lazy import lazy

_OPENS = lazy(r"(?P<comma>,) ?(?P<mark>[“«\"]) ?(?P<word>[a-zà-ÿ]+'?)")
_LEAD = lazy(
    r"\b(?:dit|déclaré|affirmé|ajouté|écrit|répondu|lancé|expliqué|prévenu|averti|tweeté|posté|publié|assuré"
    r"|confié|insisté|conclu|précisé|demandé|noté|estimé|indiqué|plaisanté|raconté)(?: [^.,;:!?«»“”\"()]{0,50})?$"
)
_REACH = 70
_INVERTED = lazy(r"-(?:je|tu|ils?|elles?|on|nous|vous) (?:\w+ )?$")
_CLAUSE = frozenset(
    "je j' tu il elle on nous vous ils elles c' ce ça cela le la les l' un une des mon ma mes son sa ses notre nos "
    "votre vos leur leurs ces cette cet si quand il n' ne tout rien personne beaucoup".split()
)


def _check(passage: Passage, context: Context) -> Iterable[Hit]:
    text = passage.text
    for match in _OPENS.finditer(text):
        lead = _LEAD.search(text[max(0, match.start() - _REACH) : match.start()])
        if lead is None:
            continue
        before = text[: max(0, match.start() - _REACH) + lead.start()]
        sentence = before[max(before.rfind(". "), before.rfind("! "), before.rfind("? ")) + 1 :]
        if _INVERTED.search(before):
            continue
        if any(mark in sentence for mark in '«»“”"') or match["word"] not in _CLAUSE:
            continue
        start = match.start("comma")
        space = variant_of(context.style).before.get(":", " ")
        yield hit(
            passage,
            match.start("comma"),
            match.end("mark"),
            "A verb of saying leads into a quotation with a colon in French, with a comma in English.",
            f"{space}:",
            edit=(start, start + 1),
        )


RULES = (
    Rule(
        name="quotes.lead",
        category="punctuation",
        severity=Severity.MINOR,
        doc="English leads into a quotation with a comma (he said, “we …”); French with a colon.",
        bad=(
            Bad("Le maire a déclaré mardi, « nous gagnerons ».", "Le maire a déclaré mardi\u00a0: « nous gagnerons »."),
            Bad("Elle a répondu, “je ne sais pas”.", "Elle a répondu\u00a0: “je ne sais pas”."),
        ),
        good=(
            Good("« Nous gagnerons », a déclaré le maire, « et nous fêterons cela »."),
            Good("Il a écrit, « à la hâte », quelques lignes."),
            Good("Elle a répondu : « je ne sais pas »."),
            Good("Le texte est bon, a-t-elle dit, « je le lirai »."),
            Good("Il a publié, “en urgence”, un communiqué."),
        ),
        anchors=anchors(
            "dit déclaré affirmé ajouté écrit répondu lancé expliqué prévenu averti tweeté posté publié assuré confié "
            "insisté conclu précisé demandé noté estimé indiqué plaisanté raconté",
            all_of=(anchors(chars='“«"'),),
        ),
        trust=Trust.REVIEW,
        check=_check,
    ),
)
