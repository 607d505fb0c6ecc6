"""Hyphens that were lost: names ("Nouvelle Zélande"), fixed words ("vice président"), inversions ("a t il")."""

from __future__ import annotations

from collections.abc import Iterable

from repair.core.finding import Severity, Trust
from repair.core.rule import Anchors, Context, Hit, Passage, Rule, anchors, hit
from repair.languages.french.rules import hyphens_examples as examples
from repair.rules.lazy import Lazy, lazy

# A tilde stands where a hyphen belongs.
_NAMES = """
Nouvelle~Zélande Nouvelle~Calédonie Nouvelle~Écosse Papouasie~Nouvelle~Guinée
Nouvelle~Guinée Nouvelle~Galles Nouvelle~Aquitaine
Nouvelle~Orléans Nouvelle~Angleterre Nouveau~Brunswick Nouveau~Mexique Royaume~Uni Etats~Unis États~Unis
Grande~Bretagne Pays~Bas Moyen~Orient Proche~Orient Extrême~Orient Terre~Neuve Guinée~Bissau Bosnie~Herzégovine
Trinité~et~Tobago Colombie~Britannique Virginie~Occidentale Rhône~Alpes Alsace~Lorraine Schleswig~Holstein
Bade~Wurtemberg Saint~Pétersbourg Saint~Domingue Saint~Marin Saint~Siège Sainte~Hélène Sainte~Lucie
Haut~Karabakh Franche~Comté Basse~Saxe Saxe~Anhalt Antigua~et~Barbuda Jésus~Christ
"""
_WORDS = """
week~end week~ends porte~parole arc~en~ciel gratte~ciel porte~avions chef~d'œuvre chefs~d'œuvre
demi~finale demi~finales demi~finaliste demi~finalistes demi~siècle demi~frère demi~sœur demi~heure
vice~président vice~présidente vice~présidents vice~présidentes vice~Premier vice~premier vice~amiral
vice~chancelier vice~ministre vice~champion vice~championne ex~président ex~présidente ex~ministre ex~femme
ex~mari ex~épouse ex~époux ex~patron ex~PDG ex~otage ex~otages ex~policier ex~agent ex~conseiller ex~conseillers
ex~sénateur ex~député ex~maire ex~gouverneur ex~soldat ex~compagne ex~compagnon ex~candidat ex~directeur
ex~chef ex~URSS ex~Yougoslavie quatre~vingts quatre~vingt~dix soixante~dix celui~ci celle~ci ceux~ci celles~ci
nord~ouest sud~ouest
"""
_HEADS = frozenset(word.split("~")[0] for word in _WORDS.split())
_TAILS = frozenset(word.split("~")[-1].lower().rpartition("'")[2] for word in _WORDS.split())
_GAP = r"(?: | - | -|- )"
_BEFORE_FEU = r"(?:[Uu]n|[Ll]e|[Dd]u|[Aa]u|[Cc]e|[Dd]e|fragile|premier|nouveau) "
_BEFORE_VOUS = r"(?:[Uu]n|[Dd]u|[Aa]u|[Dd]es|[Ss]es|[Ss]on|[Cc]e|premier|nouveau|prochain) "
_BEFORE_MIDI = r"(?:\b[Cc]et |\b[Cc]ette |\b[Uu]ne? |\b[Ll]'|\bd'un |\bd'une |\b[Ll]es )"
_AFTER_DIRE = r"(?! (?:vrai|combien|si|à|au|le|la|les|du|des|ce|que|quel))"


def _spaced(words: str) -> str:
    longest = sorted(words.split(), key=len, reverse=True)
    return "|".join(f"[{w[0]}{w[0].upper()}]{w[1:]}".replace("~", _GAP) for w in longest)


_NAME = lazy(rf"(?<![\w-])(?:{_spaced(_NAMES)})(?![\w-])")
_WORD = lazy(rf"(?<![\w-])(?:{_spaced(_WORDS)})(?!\w|-\w)")
_ABOVE = "dessus dessous delà devant"
_SETTLED = (
    ("cessez", lazy(rf"(?P<lead>\b{_BEFORE_FEU})cessez{_GAP}le{_GAP}feu\b")),
    ("rendez", lazy(rf"(?P<lead>\b{_BEFORE_VOUS})rendez{_GAP}vous\b")),
    ("midi", lazy(rf"(?P<lead>{_BEFORE_MIDI})après{_GAP}midi\b")),
    ("dire", lazy(rf"(?<!\w)[Cc]'est(?: à dire|-à dire| à-dire)\b{_AFTER_DIRE}")),
    ("au", lazy(rf"\b[Aa]u{_GAP}(?:{'|'.join(_ABOVE.split())})(?= (?:de|du|des|d')\b)")),
    ("première", lazy(rf"\b[Ee]n avant{_GAP}première\b")),
    ("abri", lazy(rf"(?P<lead>\b(?:[LlDdCcMmSs]es|[Uu]ne?|[Cc]et(?:te)?|[Aa]ux|[Dd]e|\d+) )sans{_GAP}abri\b")),
    ("même", lazy(rf"\b(?:lui|elle|soi|moi){_GAP}même(?=[.,;)»”]|$)")),
    ("mêmes", lazy(rf"\b(?:eux|elles){_GAP}mêmes(?=[.,;)»”]|$)")),
)
_COMMON = {"sans", "chef", "porte", "au"}  # too frequent to wake a rule: the other half does
_WAKING = (_HEADS | {word for word, _ in _SETTLED} | set(_ABOVE.split()) | {"abri", "œuvre", "parole"}) - _COMMON
_INVERTED = lazy(r"(?<=[aec])(?P<link>[ -]{1,3}t(?:[ -]{1,3}|'))(?P<who>ils?|elles?|on)(?!\w)")
_SAID = lazy(
    r"(?<=[”»\"])(?P<head>,? )(?P<verb>dit|dis|répond|conclut|poursuit|ajoute|explique|affirme|déclare|précise|estime|"
    r"assure|raconte|confie|souligne|insiste|lance)(?P<link> )(?P<who>ils?|elles?)(?=[.,:;»”\"]|$)"
)
_OPENS_WITH_VOWEL = ("e", "a")


def _listed(pattern: Lazy, trust: Trust, passage: Passage) -> Iterable[Hit]:
    for match in pattern.finditer(passage.text):
        start, end = match.span()
        if "lead" in match.groupdict():
            start = match.end("lead")
        words = passage.original[start:end]
        new = "-".join(words.replace("-", " ").split())
        if new != words:
            yield hit(passage, start, end, f'"{new}" is written with hyphens.', new, trust=trust)


def _names(passage: Passage, context: Context) -> Iterable[Hit]:
    yield from _listed(_NAME, Trust.SAFE, passage)


def _words(passage: Passage, context: Context) -> Iterable[Hit]:
    if not passage.words.isdisjoint(_HEADS) and not passage.words.isdisjoint(_TAILS):
        yield from _listed(_WORD, Trust.REVIEW, passage)
    for word, pattern in _SETTLED:
        if word in passage.words:
            yield from _listed(pattern, Trust.REVIEW, passage)


def _inverted(passage: Passage, context: Context) -> Iterable[Hit]:
    text = passage.text
    for match in _INVERTED.finditer(text):
        if match["link"] == "-t-":
            continue
        start = match.start()
        while start and text[start - 1].isalpha():
            start -= 1
        yield hit(
            passage, start, match.end(), "The verb, the t and the pronoun are joined with hyphens.",
            f"{text[start:match.start()]}-t-{match['who']}",
        )  # fmt: skip
    for match in _SAID.finditer(text):
        start, end = match.start("verb"), match.end()
        link = "-t-" if match["verb"].endswith(_OPENS_WITH_VOWEL) else "-"
        yield hit(
            passage, start, end, "An inverted pronoun is joined with a hyphen.", f"{match['verb']}{link}{match['who']}"
        )


RULES = (
    Rule(
        name="hyphens.name",
        category="punctuation",
        severity=Severity.MINOR,
        doc="The name of a country, region or body lost its hyphens.",
        bad=examples.NAMES_BAD,
        good=examples.NAMES_GOOD,
        anchors=anchors(
            "zélande calédonie écosse guinée galles aquitaine orléans angleterre brunswick mexique uni unis bretagne "
            "bas orient neuve bissau herzégovine tobago britannique occidentale alpes lorraine holstein wurtemberg "
            "pétersbourg domingue marin siège hélène lucie karabakh comté saxe anhalt barbuda christ",
        ),
        trust=Trust.SAFE,
        check=_names,
    ),
    Rule(
        name="hyphens.word",
        category="punctuation",
        severity=Severity.MINOR,
        doc="A compound word or a fixed phrase lost its hyphens.",
        bad=examples.WORDS_BAD,
        good=examples.WORDS_GOOD,
        anchors=anchors(_WAKING),
        trust=Trust.REVIEW,
        check=_words,
    ),
    Rule(
        name="hyphens.inversion",
        category="punctuation",
        severity=Severity.MINOR,
        doc="The hyphens of an inverted subject were lost.",
        bad=examples.INVERSION_BAD,
        good=examples.INVERSION_GOOD,
        anchors=anchors("il ils elle elles on", all_of=(Anchors(words=frozenset({"t"}), chars=frozenset('”»"')),)),
        trust=Trust.REVIEW,
        check=_inverted,
    ),
)  # fmt: skip
