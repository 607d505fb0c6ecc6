"""Brands of one common word that were translated: Cible for Target, Télégramme for Telegram."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from repair.core.finding import Severity, Trust
from repair.core.rule import Anchors, Bad, Context, Good, Hit, Passage, Rule, Tier, hit
from repair.core.text import fold
from repair.glossary import tables
from repair.glossary.errors import GlossaryError
from repair.glossary.files import builtin_folder
from repair.rules.lazy import Lazy, lazy

# What stands before a noun, or before a word of a longer name.
_TAKEN = lazy(
    r"(?:(?i:\b(?:les?|la|une?|des|du|aux?|ces?|cet|cette|son|sa|ses|leurs?|notre|nos|votre|vos|mon|ma|mes|aucune?"
    r"|chaque|deux|trois|sans|en|par|comme|saint|sainte) |\bl')|[A-ZÀ-Ý][\w'-]*[ -]|-)$"
)
_SMALL = lazy(r"\b(?P<of>[Dd]e |[Dd]')$")
_FIRST = '.!?…:;«“"—–(•»”/'
_WORDS = lazy(r"\w+")


@dataclass(frozen=True, slots=True)
class Single:
    """A brand, one translation of it, and the words of which one must stand in the same passage."""

    name: str
    wrong: str
    context: frozenset[str]


@cache
def _pattern(wrong: str) -> Lazy:
    return lazy(rf"(?<![\w-]){wrong}(?![\w-])")


@cache
def _table() -> tuple[Single, ...]:
    """Read singles.csv (name, wrong, context; lists with `;`).

    Raises:
        GlossaryError: the file is missing, or lacks a column.
    """
    path = builtin_folder("fr") / "do-not-translate" / "singles.csv"
    try:
        return tuple(
            Single(row["name"], fold(wrong.strip()), frozenset(row["context"].split("; ")))
            for row in tables.rows(path)
            for wrong in row["wrong"].split(";")
        )
    except KeyError as error:
        raise GlossaryError(f"can't be read: {error}", path) from None


@cache
def _by_word() -> Mapping[str, tuple[Single, ...]]:
    found: dict[str, tuple[Single, ...]] = {}
    for row in _table():
        word = max(_WORDS.compiled.findall(row.wrong.lower()), key=len)
        found[word] = (*found.get(word, ()), row)
    return found


def _check(passage: Passage, context: Context) -> Iterable[Hit]:
    text = passage.text
    for word in sorted(_by_word().keys() & passage.words):
        for row in _by_word()[word]:
            if row.context.isdisjoint(passage.words):
                continue
            for match in _pattern(row.wrong).finditer(text):
                before = text[: match.start()]
                if not before.strip() or before.rstrip()[-1] in _FIRST or _TAKEN.search(before):
                    continue
                small = _SMALL.search(before)
                start = small.start() if small else match.start()
                new = row.name
                if small:
                    elided = new[0] in "AEIOUÉÈ"
                    new = f"{small['of'][0]}{chr(39) if elided else 'e '}{new}"
                yield hit(
                    passage,
                    *match.span(),
                    f"*{row.name}*, a name that is not translated, was rendered by a common word.",
                    new,
                    edit=(start, match.end()),
                )


RULES = (
    Rule(
        name="brand.single",
        category="brand",
        severity=Severity.MAJOR,
        doc=(
            "A brand or paper whose name is a common word (Target, Telegram, The Verge) is translated. Only a "
            "capital in mid-sentence without article tells, beside a word of the same trade in the passage."
        ),
        bad=(
            Bad("Les ventes de Cible et de Walmart ont reculé.", "Les ventes de Target et de Walmart ont reculé."),
            Bad(
                "Il l'a écrit sur Télégramme, où sa chaîne est lue.", "Il l'a écrit sur Telegram, où sa chaîne est lue."
            ),
            Bad("Le patron de Pomme a vanté l'iPhone.", "Le patron d'Apple a vanté l'iPhone."),
            Bad("Il a déclaré dans un entretien à La Verge.", "Il a déclaré dans un entretien à The Verge."),
            Bad("Les modèles d'Anthropique et d'OpenAI.", "Les modèles d'Anthropic et d'OpenAI."),
            Bad(
                "Les actions d'Écart, chaîne de magasins, ont chuté.",
                "Les actions de Gap, chaîne de magasins, ont chuté.",
            ),
        ),
        good=(
            Good("La Cible de Walmart est la classe moyenne."),
            Good("Walmart a une cible : les jeunes."),
            Good("Il a envoyé un télégramme par la messagerie."),
            Good("Le Télégramme a publié l'article."),
            Good("La pomme est sur l'iPhone."),
            Good("Il a dit dans un entretien au théâtre de la Colline qu'il partait."),
            Good("Les Fils de Zuckerberg n'existent pas sur Instagram."),
            Good("Le Saint-Esprit et les vols d'oiseaux."),
        ),
        anchors=Anchors(words=frozenset(_by_word())),
        trust=Trust.REVIEW,
        check=_check,
        tier=Tier.STRUCTURE,
    ),
)
