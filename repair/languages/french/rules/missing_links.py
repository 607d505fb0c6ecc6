"""A phrase that lost its de or à: "à cause la neige", "beaucoup gens", "besoin dix fois plus", "afin déterminer"."""

from __future__ import annotations

from collections.abc import Iterable

from repair.core.finding import Severity, Trust
from repair.core.rule import Bad, Context, Good, Hit, Passage, Rule, anchors, hit
from repair.languages.french.agreement import may_be_person, sure_noun
from repair.languages.french.morphology import analyses, elides
from repair.rules.lazy import lazy

_PHRASE = lazy(
    r"(?<![\w'-])(?P<phrase>[ÀàAa] cause|[Ee]n raison|[Aa]u lieu|[Aa]u cours|[ÀàAa] l'issue|[Ee]n dépit|[ÀàAa] l'aide"
    r"|[Aa]u moyen|[Ee]n faveur|[Aa]u profit|[Ll]ors|[Aa]ux côtés|[Gg]râce|[Aa]u sein(?= l[ae']))"
    r" (?P<det>les?|la|l'|une?|son|sa|ses|leurs?|cet|cette|ces)(?:(?<=')|(?<!') )(?P<next>[\w-]+)"
)
# "Dès lors", "appeler à l'aide", "accepter de bonne grâce": no phrase begins there.
_NOT_BEFORE = lazy(
    r"\b(?:[Dd]ès|[Dd]epuis|[Pp]our|[Aa]ppel\w*|cri\w+|[Vv]ien\w*|ven\w+|de|avec|la|une|sa|bonne|mauvaise|rend\w*"
    r"|trouv\w+|sans|leur|pleine|en|[Pp]ar) $"
)
_DAYS = frozenset("un une peu lundi mardi mercredi jeudi vendredi samedi dimanche matin soir".split())
_TO = frozenset(("grâce",))
_ARTICLES = frozenset(("le", "la", "les", "l'"))
_FUSED = {("de", "le"): "du", ("de", "les"): "des"}
_AFIN = lazy(r"(?<![\w'-])(?P<word>[Aa]fin) (?P<inf>[a-zà-ÿ]+(?:er|ir|re))(?![\w'-])")
_MUCH = lazy(
    r"(?<![\w'-])(?P<word>[Bb]eaucoup|[Tt]rop|[Aa]ssez|[Dd]avantage|[Aa]utant|[Mm]illions?|[Mm]illiards?|[Mm]illiers"
    r"|[Dd]izaines?|[Cc]entaines?|[Vv]ingtaine|[Dd]ouzaine) (?P<noun>[a-zà-ÿ]+)(?![\w'-])"
)
_COUNTED = frozenset("temps argent gens monde travail".split())
# Plural nouns that may follow such a word by themselves (beaucoup parfois, trop certains).
_ELSE = frozenset(
    "fois dessous dessus lors alors jours mois ans heures soirs matins euros dollars francs choux tournois".split()
)
_NEED = lazy(
    r"(?<![\w'-])(?P<word>besoin) (?P<next>deux|trois|quatre|cinq|six|sept|huit|neuf|dix|vingt|cent|mille"
    r"|\d[\d ]*)(?= [a-zà-ÿ])"
)


def _de(passage: Passage, word: str) -> str:
    return " d" + ("’" if "’" in passage.original else "'") if elides(word) else " de "


def _check(passage: Passage, context: Context) -> Iterable[Hit]:
    text, words = passage.text, passage.words
    for match in _PHRASE.finditer(text):
        link = "à" if match["phrase"].lower() in _TO else "de"
        if (link == "à" and match["det"] in _ARTICLES) or match["next"] in _DAYS:
            continue
        if match["phrase"].lower() in ("grâce", "lors", "à l'aide") and _NOT_BEFORE.search(text[: match.start()]):
            continue
        message = f"*{match['phrase']}* takes *{link}* before a noun."
        det = match["det"]
        new = _FUSED.get((link, det)) or (f"{link} {det}" if link == "à" else _de(passage, det)[1:] + det)
        start, end = match.span("det")
        yield hit(passage, match.start(), match.end(), message, new, edit=(start, end))
    for match in _AFIN.finditer(text) if "afin" in words else ():
        if context.language.knows(match["inf"]) and any(r.tense == "inf" for r in analyses(match["inf"])):
            at = match.end("word")
            yield hit(
                passage,
                *match.span(),
                "*Afin* takes *de* before a verb.",
                _de(passage, match["inf"]),
                edit=(at, at + 1),
            )
    for match in _MUCH.finditer(text):
        word, noun = match["word"].lower(), match["noun"]
        if noun in _ELSE or not _countable(word, noun):
            continue
        at = match.end("word")
        message = f"*{match['word']}* takes *de* before what is counted."
        yield hit(passage, *match.span(), message, _de(passage, noun), edit=(at, at + 1))
    for match in _NEED.finditer(text) if "besoin" in words else ():
        at = match.end("word")
        message = "*Avoir besoin* takes *de* before what is needed."
        yield hit(passage, *match.span(), message, _de(passage, match["next"]), edit=(at, at + 1))


def _countable(word: str, noun: str) -> bool:
    """Tell whether a noun right behind a word of quantity can only be what is counted."""
    if noun in _COUNTED:
        return word in ("beaucoup", "trop", "assez", "davantage", "autant")
    found = sure_noun(noun)
    if found is None or found.number != "p":
        return False
    return word not in ("trop", "assez") or not may_be_person(found)  # "trop conteurs"


RULES = (
    Rule(
        name="missing.link",
        category="grammar",
        severity=Severity.MAJOR,
        doc="English *because of, a lot of, needs* are put word by word: the de or à of the French phrase is lost.",
        bad=(
            Bad("Il est resté à cause la neige.", "Il est resté à cause de la neige."),
            Bad("Lors son combat, il est tombé.", "Lors de son combat, il est tombé."),
            Bad("Deux hommes sont morts lors un accident.", "Deux hommes sont morts lors d'un accident."),
            Bad("En raison les grèves, rien ne roule.", "En raison des grèves, rien ne roule."),
            Bad("Elle a gagné grâce un programme neuf.", "Elle a gagné grâce à un programme neuf."),
            Bad(
                "Il mène l'enquête afin déterminer les causes.",
                "Il mène l'enquête afin de déterminer les causes.",
            ),
            Bad("Il y a beaucoup gens dans la rue.", "Il y a beaucoup de gens dans la rue."),
            Bad("Elle est à 13 milliards années d'ici.", "Elle est à 13 milliards d'années d'ici."),
            Bad("Le moteur a besoin dix fois plus d'énergie.", "Le moteur a besoin de dix fois plus d'énergie."),
        ),
        good=tuple(
            Good(text)
            for text in (
                "Dès lors leur demander un effort est vain.",
                "Il fait beaucoup attention, sans trop en dire.",
                "Il y en a besoin plus que jamais.",
                "De quels moyens a besoin le pays ?",
                "Ils ont besoin les uns des autres.",
                "Dix milliards supplémentaires sont promis et des dizaines blessés.",
                "Il lui rend grâce les larmes aux yeux.",
                "De grâce, laissez-la partir.",
                "Il parle trop parfois et beaucoup certains jours.",
                "Il rit beaucoup mardi soir.",
                "Afin de le savoir, il faut lire.",
                "Il a reçu la grâce un matin, avec grâce ses élèves dansent.",
                "Ils marchent aux côtés l'un de l'autre.",
                "Quel besoin une femme a-t-elle de tant d'armes ?",
                "Vous êtes trop choux, et eux trop conteurs.",
                "Elle appelle à l'aide les pompiers et va au cours le lundi.",
                "Depuis lors la situation a changé.",
            )
        ),
        anchors=anchors(
            "cause raison lieu cours sein issue dépit aide moyen faveur profit lors côtés grâce afin beaucoup trop "
            "assez davantage autant million millions milliard milliards milliers dizaine dizaines centaine "
            "centaines vingtaine douzaine besoin"
        ),
        trust=Trust.REVIEW,
        check=_check,
    ),
)
