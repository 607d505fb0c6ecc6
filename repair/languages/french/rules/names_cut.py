"""Names that lost a part, or swallowed an English possessive."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from repair.core.finding import Severity, Trust
from repair.core.rule import Bad, Context, Good, Hit, Passage, Rule, anchors, hit
from repair.rules.lazy import lazy

_BOARD = lazy(r"(?<=à bord )(?:de l'|du |d'(?:une? )?)(?P<name>(?:Air Force|Marine)) ?(?P<after>\w+)?")


def _check_board(passage: Passage, context: Context) -> Iterable[Hit]:
    for match in _BOARD.finditer(passage.text):
        if match["after"] and not match["after"][0].islower():
            continue
        name = match["name"]
        yield hit(
            passage,
            match.start(),
            match.end("name"),
            f"The aircraft is {name} One; its number was lost.",
            "d'Air Force One" if name == "Air Force" else "de Marine One",
            trust=Trust.SAFE,
        )


_POSSESSIVE = lazy(r"(?P<before>\b\w+'?\s?)(?P<name>[A-Z][a-zà-ÿ]{2,}[^s\W])s (?P<noun>[A-Za-zà-ÿ]{3,})")
_SHAPE = lazy(r"[A-Z][a-zà-ÿ]{2,}[^s\W]s [A-Za-zà-ÿ]{3,}")  # its rare part, which is quickly looked for
_PLURAL = frozenset("les des aux ces ses leurs nos vos mes deux trois quatre frères sœurs époux famille".split())
_CAPITALISED = lazy(r"(?<=[a-zà-ÿ,] )[A-Z][a-zà-ÿ]{3,}\b|(?<=[a-z]')[A-Z][a-zà-ÿ]{3,}\b")


def _surnames(context: Context) -> frozenset[str]:
    counts = Counter(m.group() for p in context.passages for m in _CAPITALISED.finditer(p.text))
    return frozenset(name for name, n in counts.items() if n >= 2)


def _check_possessive(context: Context) -> Iterable[Hit]:
    for passage in context.passages:
        if not _SHAPE.search(passage.text):
            continue
        for match in _POSSESSIVE.finditer(passage.text):
            if match["before"].strip(" '").lower() in _PLURAL:
                continue
            if match["name"] not in context.fact(_surnames):
                continue
            yield hit(
                passage,
                match.start("name"),
                match.end(),
                f"The s behind {match['name']} is an English possessive; what follows may be left untranslated.",
            )


RULES = (
    Rule(
        name="name.aircraft",
        category="name",
        severity=Severity.MAJOR,
        doc="Air Force One and Marine One lost their number: without it they are an army and an adjective.",
        bad=(
            Bad("Il parlait à bord de l'Air Force.", "Il parlait à bord d'Air Force One."),
            Bad("Il est à bord du Marine vendredi.", "Il est à bord de Marine One vendredi."),
        ),
        good=(
            Good("Il parlait à bord de l'Air Force One."),
            Good("Il parlait à bord de l'Air Force 2."),
            Good("Un avion de l'Air Force s'est posé."),
            Good("Il sert dans l'Air Force."),
        ),
        anchors=anchors("force marine", all_of=(anchors("bord"),)),
        trust=Trust.SAFE,
        check=_check_board,
    ),
    Rule(
        name="name.possessive",
        category="name",
        severity=Severity.MAJOR,
        doc="An English possessive was taken for a part of the name (Poutines Wenetie beside Poutine).",
        bad=(
            Bad("Selon Poutine, tout va. Avec Poutine, rien.\nIl a ri de Poutines Wenetie en juillet."),
            Bad("Le plan de Biden passe. Avec Biden, on rit.\nLa critique de Bidens politique enfle."),
        ),
        good=(
            Good("Le père Kennedy parle, dit Kennedy. Pour Kennedy, tout va.\nLes Kennedys arrivent."),
            Good("Il vit à Paris avec Charles. Avec Charles, elle rit.\nCharles marche."),
            Good("Le clan des Trumps arrive, dit Trump. Avec Trump, on rit."),
        ),
        anchors=anchors(always=True),
        trust=Trust.HINT,
        check_document=_check_possessive,
    ),
)
