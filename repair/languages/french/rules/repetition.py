"""Words said twice: "de de", "a déclaré a déclaré"; what French doubles on purpose is left alone."""

from __future__ import annotations

from collections.abc import Iterable

from repair.core.finding import Severity, Trust
from repair.core.rule import Bad, Context, Good, Hit, Passage, Rule, anchors, hit
from repair.rules.lazy import lazy
from repair.rules.repetition import doubled


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


# Function words that no French sentence has twice in a row, once the exceptions below are out.
_CERTAIN = _set(
    "le la les de du des un et à au aux dans par sur avec sous chez ce cet cette ces se sa ses leurs depuis selon "
    "sans dont où comme mais donc"
)
_LIKELY = _set("une que pour il ils on ne")
_TWICE = _set(
    "nous vous leur lui en très trop bien mieux plus tout toute tous toutes jamais non oui si là vite petit "
    "petite fort grand loin longtemps beaucoup encore même faire fait dit mot moi toi eux ça chut hein ah oh eh "
    "ha hé ho hi bla blah cha tam toc tic tac pom bling chic ron coin yo yé boum bang bip knock chou doudou papa "
    "maman"
)
_IMPERATIVE = lazy(r"\w-$")
_FRONT_PAGE = lazy(r"\b(?:la|sa|leur|en|cette|fait|font|fit) $")
_DISTRIBUTIVE = _set("et après à ou par contre en pour sur plus moins peu")
_NOT_MUCH = lazy(r" (?:peine|peu|nouveau|moitié|bout|même|terme|cause|plus|moins|titre|l'origine)\b")
_PARTICLE = _set("de du des la le")
_CALLS = lazy(r"\bappel")  # appeler un chat un chat
_BEING = _set("est sont était étaient sera seront fut")
_DIGIT = lazy(r"\d")


def _word(passage: Passage, context: Context) -> Iterable[Hit]:
    lower = passage.text.lower()
    for start, middle, end in doubled(lower):
        first, second = passage.text[start : middle - 1], passage.text[middle:end]
        if _DIGIT.search(first) or not first[0].isalnum() or first[-1] in "-'":
            continue
        trust = (
            _single(passage.text, first, second, start, end, context)
            if " " not in first
            else _phrase(lower, first, start, end)
        )
        if trust is None:
            continue
        message = f'"{first}" is said twice.'
        cut = (start + len(first), end)
        yield hit(passage, start, end, message, *(("",) if trust else ()), trust=trust, edit=cut)


def _single(text: str, first: str, second: str, start: int, end: int, context: Context) -> Trust | None:
    word = first.lower()
    if not second.islower() or text[end : end + 1] in ("'", "-"):
        return None  # names (Duran Duran), "le Le Monde", "la la-haut"
    if word in _CERTAIN or word in _LIKELY:
        return _function_word(text, word, start, end)
    if word in _TWICE or not first.islower() or len(word) < 5 or not word.isalpha():
        return None
    readings = context.language.analyses(word)
    nominal = bool(readings) and all(r.pos in ("NOUN", "ADJ") for r in readings)
    quoted = text[:start].rstrip().endswith(("«", "“", '"'))
    return Trust.REVIEW if nominal and not quoted else None


def _function_word(text: str, word: str, start: int, end: int) -> Trust | None:
    before, after = text[:start].lower(), text[end:].lower()
    if _IMPERATIVE.search(before) or before.endswith("'") or not after.startswith(" "):
        return None  # "donne-le le lundi", "l'un un avocat", "le la, le si"
    if after[1:2] in "«“\"'(" or before.rstrip().endswith(("«", "“", '"', "—")):
        return None
    if word in _PARTICLE and text[end + 1 : end + 2].isupper():
        return None  # "la politique de de Gaulle"
    if (word == "un" and after.startswith(" contre un")) or (word == "une" and _FRONT_PAGE.search(before)):
        return None
    if word == "la" and (before.endswith(("la ", "tra ", "oh ", "ooh ", "là ")) or after.startswith((" la", " land"))):
        return None
    if (word == "à" and _NOT_MUCH.match(after)) or (word == "de" and after.startswith(" facto")):
        return None
    return Trust.REVIEW if word in _LIKELY else Trust.SAFE


def _phrase(lower: str, first: str, start: int, end: int) -> Trust | None:
    words = first.lower().split(" ")
    if any(w in _DISTRIBUTIVE for w in words) or any(w[-1] in ",;:!?…" for w in words) or "." in first:
        return None  # "jour après jour après jour", "toujours plus, toujours plus"
    if words[0] in ("un", "une", "des") and _CALLS.search(lower[: end - 2 * len(first) - 1]):
        return None
    if not first.islower() or lower[end : end + 1] in ("'", "-"):
        return None
    if all(w in _TWICE for w in words):
        return None
    if words[0].removeprefix("n'") in _BEING and lower.endswith("qui ", 0, start):
        return None  # "ce qui est fait est fait"
    return Trust.REVIEW


RULES = (
    Rule(
        name="repetition.word",
        category="repetition",
        severity=Severity.MINOR,
        doc="A word or a few words stand twice: a decoder that looped, or pieces joined with an overlap.",
        bad=(
            Bad("Le maire de de la ville est parti.", "Le maire de la ville est parti."),
            Bad("Il a perdu le le contrôle dans dans un virage.", "Il a perdu le contrôle dans un virage."),
            Bad("Les les députés ont voté et et sont partis.", "Les députés ont voté et sont partis."),
            Bad("Le juge a décidé a décidé de surseoir.", "Le juge a décidé de surseoir."),
            Bad("Il vit dans le nord dans le nord du pays.", "Il vit dans le nord du pays."),
            Bad("Il vit dans le le le nord.", "Il vit dans le nord."),
            Bad("Il dit que que rien ne presse.", "Il dit que rien ne presse."),
        ),
        good=tuple(
            Good(text)
            for text in (
                "Nous nous réunissons, vous vous taisez.",
                "La politique de de Gaulle et de de Villepin",
                "Le film La La Land, et tra la la la",
                "Duran Duran et Talk Talk jouent à Walla Walla.",
                "New York, New York",
                "C'est très très bien, trop trop bien.",
                "Du bla bla, du bling bling.",
                "Il a dû le faire faire par un autre.",
                "Donnez-le le lundi, prenez-les les yeux fermés.",
                "Il a été condamné à à peine un an.",
                "L'un un avocat, l'autre un juge.",
                "Elle appelle un chat un chat.",
                "Il en fait fait rare.",
                "Le parti met à la une une photo.",
                "Il perd un un contre un.",
                "Jour après jour après jour, il attend.",
                "Toujours plus, toujours plus haut.",
                "Ce qu'il a a de la valeur.",
                "Ceux qui le sont sont partis.",
                "Le vent d'est est froid.",
                "On leur leur a dit, lui lui a parlé.",
                "C'est petit à petit, pas à pas.",
                "Quoi qu'il en soit, c'est ce qui est est dit.",
                "Il y a 10 000 000 de voix.",
                "Avec son son si particulier, le groupe séduit.",
                "Il écrit des vers vers minuit.",
                "Il entre entre deux gardes.",
                "Ce qui est fait est fait, ce qui est dit est dit.",
                "Ceux qui étaient là étaient là.",
                "Ce qui n'est pas écrit n'est pas écrit.",
                "Est-ce ce que vous voulez ?",
                "Le Parisien et le « le » de trop",
                "Il va de là là où il veut.",
                "Il a dit le, le, le.",
                "Le titre de « de » fut aboli.",
                "Sing Sing et Baden Baden",
                "Un état de fait de facto, de de facto.",
                "Il dit non non et oui oui.",
                "La vie est belle, la vie est belle.",
                "Encore et encore et encore",
                "Un chèque de plus de plus de mille euros",
                "C'est le plus le plus souvent.",
            )
        ),
        anchors=anchors(always=True),
        trust=Trust.SAFE,
        check=_word,
    ),
)
