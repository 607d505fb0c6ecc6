"""Repetitions that show two English words became one French word, and captions that were copied twice."""

from __future__ import annotations

from collections.abc import Iterable

from repair.core.finding import Severity, Trust
from repair.core.rule import Bad, Context, Good, Hit, Passage, Rule, anchors, hit
from repair.rules.lazy import lazy

_PAIR = lazy(
    r"\b(?:de |d'|des |du |un |une |le |la |les |l')?[“«\"] ?(?:(?:de |d'|des |un |une )?(?P<first>[a-zà-ÿ]{4,}))"
    r" ?[”»\"] et (?:[a-zà-ÿ']{1,6} )?[“«\"] ?(?:de |d'|des |un |une )?(?:\w+ ){0,2}?(?P=first) ?[”»\"]"
)


def _check_pair(passage: Passage, context: Context) -> Iterable[Hit]:
    for match in _PAIR.finditer(passage.text):
        yield hit(
            passage,
            *match.span(),
            f"Two English words became one: {match['first']} is said twice.",
        )


_AGENCIES = lazy(r"\b(?:Getty Images|AFP|AP|Reuters|EPA|Shutterstock|Bloomberg|Anadolu|PA|Zuma|SIPA|Alamy)\b")


def _check_credit(context: Context) -> Iterable[Hit]:
    for above, passage in zip(context.passages, context.passages[1:], strict=False):
        text = passage.text.strip()
        if len(text) > 60 or not _AGENCIES.search(text):
            continue
        caption = above.text.rstrip(" )].")
        if caption.endswith(text.rstrip(".")) and len(caption) > len(text) + 20:
            yield hit(passage, 0, len(passage.text), "The credit of the caption above stands here again.")


RULES = (
    Rule(
        name="repetition.meaning",
        category="repetition",
        severity=Severity.MINOR,
        doc="Two quoted English words were rendered by one French word (“some headway” and “great progress”).",
        bad=(
            Bad("Ils ont fait des “progrès” et “de grands progrès” hier."),
            Bad("Il parle d'une « victoire » et d'une « grande victoire »."),
        ),
        good=(
            Good("Il parle d'une « victoire » et d'un « grand jour »."),
            Good("Des progrès et encore des progrès."),
        ),
        anchors=anchors(chars='“«"', all_of=(anchors("et"),)),
        trust=Trust.HINT,
        check=_check_pair,
    ),
    Rule(
        name="repetition.credit",
        category="repetition",
        severity=Severity.MINOR,
        doc="The credit of a picture stands in its caption and again as a line of its own. It is never deleted.",
        bad=(Bad("Le maire à la gare. (Photo de Jean Roy / AFP via Getty Images)\nAFP via Getty Images"),),
        good=(
            Good("Le maire à la gare.\nAFP via Getty Images"),
            Good("Selon Reuters.\nReuters"),
        ),
        anchors=anchors("getty afp ap reuters epa shutterstock bloomberg anadolu pa zuma sipa alamy"),
        trust=Trust.HINT,
        check_document=_check_credit,
    ),
)
