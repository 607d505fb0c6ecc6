"""Names in their English spelling, and one person or place under two spellings."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from repair.core.finding import Severity, Trust
from repair.core.rule import Anchors, Bad, Context, Good, Hit, Passage, Rule, hit
from repair.core.style import HouseStyle
from repair.glossary import tables
from repair.glossary.errors import GlossaryError
from repair.glossary.files import builtin_folder
from repair.languages.french.lands import land
from repair.languages.french.morphology import analyses
from repair.rules.lazy import Lazy, lazy

# Sets of spellings that French papers use side by side: house style chooses, else one document should keep to one.
BOTH = (
    ("Kiev", "Kyiv", "Kyïv"),
    ("Biélorussie", "Bélarus"),
    ("Netanyahu", "Netanyahou", "Nétanyahou", "Nétanyahu"),
    ("Zelensky", "Zelenski"),
    ("Loukachenko", "Loukachenka"),
    ("Odessa", "Odesa"),
    ("Kharkiv", "Kharkov"),
    ("Lviv", "Lvov"),
    ("Birmanie", "Myanmar"),
    ("Khamenei", "Khameneï"),
    ("Maradona", "Maradonna"),
)
# Places of the same name in North America, by the region that the passage then names.
_ELSEWHERE = {
    "Cairo": frozenset(("illinois", "géorgie", "georgia")),
    "London": frozenset(("ontario", "kentucky")),
    "St. Petersburg": frozenset(("floride", "florida", "tampa")),
    "Athens": frozenset(("géorgie", "georgia", "ohio")),
    "Moscow": frozenset(("idaho",)),
    "Cornwall": frozenset(("ontario",)),
    "Hanover": frozenset(("hampshire", "pennsylvanie", "ontario")),
    "Lebanon": frozenset(("ohio", "pennsylvanie", "tennessee", "missouri", "oregon", "hampshire", "indiana")),
    "Vienna": frozenset(("virginie",)),
    "Dover": frozenset(("delaware", "hampshire")),
    "Bethlehem": frozenset(("pennsylvanie",)),
    "Geneva": frozenset(("illinois", "york")),
    "Hamburg": frozenset(("york", "pennsylvanie")),
    "Palmyra": frozenset(("york", "pennsylvanie", "virginie", "jersey")),
}
_OTHER_NAME = lazy(r"[ -](?:[A-ZÀ-Ý][\w'-]+|\d|(?:street|place|road|avenue)\b)")
_ORDINARY = frozenset("force brigades lake mount great islands island strait north south western east city".split())
_ARTICLE_BEFORE = lazy(r"\b(?:[Dd][eu] |[Àà] |[Aa]u |[Ll]e )$")
_BOTH_WORDS = frozenset(s.lower() for spellings in BOTH for s in spellings)
_SIGNS = lazy(r"\W+")
_TITLE_BEFORE = lazy(r"(?:[A-ZÀ-Ý][\w.'-]*[ -]|\b(?:Jack|The|New|Port|East|West|North|South|Fort|Mount) )$")
_FRENCH_BEFORE = lazy(
    r"(?:^|[.!?] |\b(?:à|de|en|vers|depuis|pour|dans|par|et|ou|avec|contre|entre|chez|que|où|jusqu'à) |\bd'|, |\()$"
)
_WORD_BEFORE = lazy(r"(?<![\w'-])([a-zà-ÿœ]+) $")


@cache
def _table() -> Mapping[str, tuple[str, str]]:
    path = builtin_folder("fr") / "names" / "spellings.csv"
    try:
        return {row["wrong"]: (row["right"], row["kind"]) for row in tables.rows(path)}
    except KeyError as error:
        raise GlossaryError(f"can't be read: {error}", path) from None


@cache
def _by_word() -> Mapping[str, tuple[str, ...]]:
    """Return the names by their telling words, in the order of the table."""
    found: dict[str, tuple[str, ...]] = {}
    for name in _table():
        found[_word(name)] = (*found.get(_word(name), ()), name)
    return found


@cache
def _pattern(word: str) -> Lazy:
    """Return what matches the names of which this is the telling word."""
    names = "|".join(sorted((w.replace(".", r"\.") for w in _by_word()[word]), key=lambda w: (-len(w), w)))
    return lazy(rf"(?<![\w-])(?:{names})(?![\w-]|'s|\.\w|@)")


def _matches(passage: Passage) -> Iterator[re.Match[str]]:
    """Yield the names of the table in a passage, the longest where they overlap."""
    words = _by_word().keys() & passage.words
    found = [match for word in words for match in _pattern(word).finditer(passage.text)]
    end = 0
    for match in sorted(found, key=lambda m: (m.start(), -m.end())):
        if match.start() >= end:
            end = match.end()
            yield match


def _word(name: str) -> str:
    """Return the telling word of a name, as anchors are."""
    return max(_SIGNS.compiled.split(name.lower()), key=lambda w: (w not in _ORDINARY, len(w)))


def _check(passage: Passage, context: Context) -> Iterable[Hit]:
    text = passage.text
    for match in _matches(passage):
        wrong = match.group()
        right, kind = _table()[wrong]
        if any(kept in wrong.split() for kept in context.style.names.values()):
            continue
        before = text[: match.start()]
        article = kind.removeprefix("land ") if kind.startswith("land ") else ""
        apart = kind == "place" or bool(article)  # the name of a place may be a part of a longer one
        if (apart or " " not in wrong) and _OTHER_NAME.match(text, match.end()):
            continue
        if apart and (_TITLE_BEFORE.search(before) or passage.words & _ELSEWHERE.get(wrong, frozenset())):
            continue
        if kind == "place" and not _FRENCH_BEFORE.search(before) and not _verb_before(before):
            continue
        right = context.style.names.get(wrong) or context.style.names.get(right.split()[-1], right)
        if wrong == right:
            continue
        fitted = land(before, right, article) if article else _fitted(before, right, wrong)
        if not fitted:
            continue
        length, new = fitted
        trust = Trust.SAFE if wrong in context.style.names else Trust.REVIEW
        message = f"English spelling of a name that French writes {right}."
        edit = (match.start() - length, match.end())
        yield hit(passage, *match.span(), message, new, trust=trust, edit=edit)


def _verb_before(before: str) -> bool:
    found = _WORD_BEFORE.search(before)
    return found is not None and any(reading.pos == "VERB" for reading in analyses(found[1]))


def _fitted(before: str, right: str, wrong: str) -> tuple[int, str] | None:
    """Return how much before a name goes with it, and what stands there instead."""
    if right.startswith(("le ", "Le ")):
        small = _ARTICLE_BEFORE.search(before)
        if not small:
            starts = not before.strip() or before.rstrip()[-1] in ".!?"
            return 0, f"Le {right[3:]}" if starts else right
        old = small.group()
        joined = {"de ": "du ", "du ": "du ", "à ": "au ", "au ": "au "}.get(old.lower(), "le ")
        return len(old), (joined.capitalize() if old[0].isupper() else joined) + right[3:]
    if right[0] in "AEIOUÉÈ" and before.endswith("de ") and wrong[0] not in "AEIOUÉÈ":
        return 3, f"d'{right}"
    return 0, right


def _check_house(passage: Passage, context: Context) -> Iterable[Hit]:
    for wrong, right in context.style.names.items():
        if wrong == right or wrong in _table():
            continue
        for match in lazy(rf"(?<![\w-]){wrong}(?![\w-])").finditer(passage.text):
            yield hit(passage, *match.span(), f"House style writes {right}.", right, trust=Trust.SAFE)


def _check_both(context: Context) -> Iterable[Hit]:
    present: set[str] = set().union(*(_BOTH_WORDS & p.words for p in context.passages))
    for spellings in BOTH:
        if sum(s.lower() in present for s in spellings) < 2 or any(context.style.names.get(s) for s in spellings):
            continue
        used = {s: [p for p in context.passages if s.lower() in p.words] for s in spellings}
        usual = max(spellings, key=lambda s: (len(used[s]), -spellings.index(s)))
        for spelling in spellings:
            if spelling == usual:
                continue
            for passage in used[spelling]:
                for match in lazy(rf"(?<![\w-]){spelling}(?![\w-])").finditer(passage.text):
                    yield hit(
                        passage,
                        *match.span(),
                        f"Two spellings of one name in this document: {spelling} and {usual}.",
                        usual,
                    )


_KEEP = HouseStyle(names={"Zelenskyy": "Zelenskyy"})
_HOUSE = HouseStyle(names={"Kiev": "Kyïv", "Zelenskyy": "Zelensky"})

RULES = (
    Rule(
        name="name.spelling",
        category="name",
        severity=Severity.MINOR,
        doc=(
            "Names from Russian, Ukrainian or Arabic are transliterated by the sounds of the target language, "
            "and many places have a French name: machine translation keeps the English spelling (Aleksandr "
            "Lukashenko, Mohammed bin Salman, Moscow). A place is left alone inside a longer name (London School "
            "of Economics)."
        ),
        bad=(
            Bad("Le président Aleksandr Lukashenko est arrivé.", "Le président Alexandre Loukachenko est arrivé."),
            Bad("Selon Dmitry Peskov, rien ne change.", "Selon Dmitri Peskov, rien ne change."),
            Bad("Le prince Mohammed bin Salman l'a reçu.", "Le prince Mohammed ben Salmane l'a reçu."),
            Bad("Volodymyr Zelenskyy est parti.", "Volodymyr Zelensky est parti."),
            Bad("Volodymyr Zelenskyy est parti.", "Volodymyr Zelensky est parti.", style=_HOUSE),
            Bad("Il arrive de Moscow mardi.", "Il arrive de Moscou mardi."),
            Bad("Le discours de Yeltsin est resté célèbre.", "Le discours d'Eltsine est resté célèbre."),
            Bad("La mer est calme dans le Black Sea.", "La mer est calme dans la mer Noire."),
            Bad("Il quitte la Crimea pour le Gaza Strip.", "Il quitte la Crimée pour la bande de Gaza."),
            Bad("Les accords avec Lebanon tiennent.", "Les accords avec le Liban tiennent."),
            Bad("Le port de Strait of Hormuz.", "Le port du détroit d'Ormuz."),
            Bad("Une visite à Cape Town.", "Une visite au Cap."),
            Bad("Ils ont repris Kabul hier. Warsaw se tait.", "Ils ont repris Kaboul hier. Varsovie se tait."),
            Bad("Un geste de Pope Francis.", "Un geste du pape François."),
            Bad("Pope Leo XIV a parlé.", "Le pape Léon XIV a parlé."),
            Bad(
                "Les combats près de Bakhmut, à Luhansk et à Mariupol.",
                "Les combats près de Bakhmout, à Louhansk et à Marioupol.",
            ),
        ),
        good=(
            Good("Volodymyr Zelenskyy est parti.", style=_KEEP),
            Good("Vladimir Poutine a reçu Sergueï Lavrov."),
            Good("Il étudie à la London School of Economics."),
            Good("Un roman de Jack London paru en 1903."),
            Good("Le Barcelona Sporting Club joue demain."),
            Good("Elle vit à Venice Beach, en Californie."),
            Good("Les Philadelphia Eagles ont gagné."),
            Good("Il habite New London, dans le Connecticut."),
            Good("Benjamin Netanyahu a parlé à Kyiv."),
            Good("La société Kursk-Media a été vendue."),
            Good("Le California Institute of Technology recrute."),
            Good("Il chante Hotel California depuis la Ferrari California."),
            Good("Bank of Scotland a fermé."),
            Good("Elle est née à Lebanon, dans l'Ohio."),
            Good("La mer Noire et la bande de Gaza."),
            Good("Les New England Patriots ont perdu."),
            Good("Le pape François est mort."),
        ),
        anchors=Anchors(words=frozenset(_by_word())),
        trust=Trust.SAFE,
        check=_check,
    ),
    Rule(
        name="name.house",
        category="name",
        severity=Severity.MINOR,
        doc="House style says how a name is spelled (Kiev or Kyïv); any other spelling it lists is replaced.",
        bad=(Bad("Il est à Kiev.", "Il est à Kyïv.", style=_HOUSE),),
        good=(Good("Il est à Kiev."), Good("Il est à Kievskaïa.", style=_HOUSE)),
        anchors=Anchors(always=True),
        trust=Trust.SAFE,
        check=_check_house,
    ),
    Rule(
        name="name.variant",
        category="name",
        severity=Severity.MINOR,
        doc="One person or place stands under two spellings in one document; the more frequent one is proposed.",
        bad=(
            Bad("Kiev attend.\nKiev espère, et Kyiv se bat.", "Kiev attend.\nKiev espère, et Kiev se bat."),
            Bad(
                "Netanyahu part.\nNétanyahou reste.\nNetanyahu revient.",
                "Netanyahu part.\nNetanyahu reste.\nNetanyahu revient.",
            ),
        ),
        good=(
            Good("Kyiv attend.\nKyiv se bat."),
            Good("La Biélorussie et Kiev négocient."),
        ),
        anchors=Anchors(words=_BOTH_WORDS),
        trust=Trust.REVIEW,
        check_document=_check_both,
    ),
)
