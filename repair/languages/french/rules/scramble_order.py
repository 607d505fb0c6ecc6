"""Words out of order that can be put in order: a negation before its verb, comment que, quand demandé."""

from __future__ import annotations

from collections.abc import Iterable

from repair.core.finding import Severity, Trust
from repair.core.rule import Bad, Context, Good, Hit, Passage, Rule, anchors, hit
from repair.languages.french.morphology import analyses, elides
from repair.rules.lazy import lazy

_NEGATION = lazy(
    r"(?<![\w'-])(?P<ne>ne |n')(?P<not>pas|plus|jamais) "
    r"(?P<clitics>(?:(?:le|la|les|lui|leur|y|en|se|s'|l'|nous|vous) ?)?)"
    r"(?P<verb>[^\W\d_]{1,20})(?![\w'-])"
)
_FINITE = frozenset("ind.pres ind.impf ind.past ind.fut cond".split())


def _finite(word: str) -> bool:
    """Tell whether a word is a finite verb and nothing that could follow ne pas."""
    readings = analyses(word)
    return bool(readings) and all(
        r.tense in _FINITE or r.tense.startswith("sub.") or r.tense == "imp" for r in readings
    )


def _check_negation(passage: Passage, context: Context) -> Iterable[Hit]:
    for match in _NEGATION.finditer(passage.text):
        verb, clitics = match["verb"], match["clitics"]
        if verb not in _AUXILIARIES and not _finite(verb):
            continue
        lead = clitics or verb
        ne = "n'" if elides(lead.strip(" '")) and not lead.startswith(("le", "la", "lui", "se", "s'")) else "ne "
        new = f"{ne}{clitics}{verb} {match['not']}"
        message = f"*{match['not']}* stands before an infinitive only; a verb that is conjugated goes between."
        yield hit(passage, *match.span(), message, new)


_AUXILIARIES = frozenset(
    "a ont est sont avait avaient était étaient sera seront aura auront peut peuvent doit doivent".split()
)

_HOW = lazy(
    r"(?<![\w'-])(?P<how>[Cc]omment|[Pp]ourquoi) (?P<que>que |qu')"
    r"(?=(?:un|une|le|la|les|l'|des|ces?|cette|il|elle|ils|elles|on)\b)"
)


def _check_how(passage: Passage, context: Context) -> Iterable[Hit]:
    for match in _HOW.finditer(passage.text):
        message = f"*{match['how'].lower()}* opens the clause by itself: *que* is left over."
        yield hit(passage, match.start(), match.end("que"), message, "", edit=match.span("que"))


_WHEN = lazy(
    r"(?<![\w'-])(?P<when>[Qq]uand|[Ll]orsque) (?P<asked>demandée?s?|interrogée?s?|questionnée?s?)"
    r"(?: (?P<about>à propos|au sujet|sur))? (?P<next>si |s'|pourquoi |comment |ce que |ce qu'|ce qui |où "
    r"|de la |de l'|des |du |d'|de |les? |la |l')"
)
_ARTICLES = {"de la ": "la ", "de l'": "l'", "des ": "les ", "du ": "le ", "d'": "", "de ": ""}


def _check_when(passage: Passage, context: Context) -> Iterable[Hit]:
    for match in _WHEN.finditer(passage.text):
        opening = "Quand on " if match["when"][0].isupper() else "quand on "
        following = match["next"]
        if following.strip() in ("le", "la", "les", "l'") and match["about"] != "sur":
            continue
        if following.startswith(("si", "s'", "pour", "comm", "ce", "où")):
            new = f"{opening}lui a demandé {following}"
        else:
            new = f"{opening}l'a interrogé sur {_ARTICLES.get(following, following)}"
        message = "*When asked about*: French says who was asked (quand on lui a demandé)."
        yield hit(passage, match.start(), match.end() - (following[-1] == " "), message, new, edit=match.span())


_FEW = frozenset("de du des d' à au aux en dans par chez vers parmi dès".split())
_COMMA = lazy(
    r"(?<![\w'’-])(?P<verb>[^\W\d_]+) (?P<word>de|du|des|à|au|aux|dans|chez|parmi|le|la|les|sa|son|ses)(?=, [a-zà-ÿ])"
)


def _check_comma(passage: Passage, context: Context) -> Iterable[Hit]:
    text = passage.text
    for match in _COMMA.finditer(text):
        if match["verb"].lower() in _FEW | {"le", "la", "les", "un", "une", "l"} or "«" in text or '"' in text:
            continue
        message = f"Nothing follows *{match['word']}*: words are missing, left over or out of order."
        yield hit(passage, *match.span(), message)


RULES = (
    Rule(
        name="scramble.negation",
        category="scramble",
        severity=Severity.MAJOR,
        doc="Both words of the negation stand before a conjugated verb (ils ne pas ont reçu).",
        bad=(
            Bad("Les habitants ne pas ont reçu de consigne.", "Les habitants n'ont pas reçu de consigne."),
            Bad("Il ne jamais viendra ici.", "Il ne viendra jamais ici."),
        ),
        good=tuple(
            Good(text)
            for text in (
                "Il préfère ne pas avoir à choisir.",
                "Être ou ne pas être.",
                "Il dit ne plus l'avoir vu.",
                "Ne jamais dire jamais.",
                "Ne pas fumer, merci.",
                "Il demande de ne pas le dire.",
            )
        ),
        anchors=anchors("pas plus jamais", all_of=(anchors("ne n"),)),
        trust=Trust.REVIEW,
        check=_check_negation,
    ),
    Rule(
        name="scramble.how",
        category="scramble",
        severity=Severity.MINOR,
        doc="A que is left behind comment or pourquoi (comment qu'un village résiste).",
        bad=(
            Bad("Il raconte comment que un village résiste.", "Il raconte comment un village résiste."),
            Bad("Elle sait pourquoi que les prix montent.", "Elle sait pourquoi les prix montent."),
        ),
        good=tuple(
            Good(text)
            for text in (
                "Il raconte comment un village résiste.",
                "Comment ? Que le diable l'emporte !",
                "Voilà pourquoi, quoi qu'il en soit, il part.",
                "Il ne sait comment, que ce soit ici ou là.",
            )
        ),
        anchors=anchors("comment pourquoi", all_of=(anchors("que qu"),)),
        trust=Trust.REVIEW,
        check=_check_how,
    ),
    Rule(
        name="scramble.when-asked",
        category="scramble",
        severity=Severity.MAJOR,
        doc="*When asked about* was taken over word by word (quand demandé à propos si).",
        bad=(
            Bad("Il a ri quand demandé à propos si cela irait.", "Il a ri quand on lui a demandé si cela irait."),
            Bad("Elle se tait quand demandé à propos de la loi.", "Elle se tait quand on l'a interrogé sur la loi."),
        ),
        good=tuple(
            Good(text)
            for text in (
                "Il a ri quand on lui a demandé si cela irait.",
                "Quand demander un visa ?",
                "Lorsque interrogé par la police, il a nié.",
                "Le visa, quand demandé à temps, est gratuit.",
            )
        ),
        anchors=anchors(
            "quand lorsque", all_of=(anchors("demandé demandée interrogé interrogée questionné questionnée"),)
        ),
        trust=Trust.REVIEW,
        check=_check_when,
    ),
    Rule(
        name="scramble.comma",
        category="scramble",
        severity=Severity.MAJOR,
        doc="A preposition or an article stands right before a comma: what it led to is gone (quand il était à, …).",
        bad=(
            Bad("La police a dit que quand il était à, deux personnes sont mortes."),
            Bad("Il est parti dans, malgré la pluie."),
        ),
        good=tuple(
            Good(text)
            for text in (
                "Il est pour, elle est contre, on verra.",
                "Il faut faire avec, ou sans.",
                "Le, la, les sont des articles.",
                "Il s'est assis dessus, puis il est parti.",
                "Il dit oui ou non, de, en somme, deux façons.",
            )
        ),
        anchors=anchors("de du des à au aux dans chez parmi le la les sa son ses", all_of=(anchors(chars=","),)),
        trust=Trust.HINT,
        check=_check_comma,
    ),
)
