"""English scale words and letters: "4.2 billions de dollars", "un trillion de dollars", "2.5B de dollars"."""

from __future__ import annotations

from collections.abc import Iterable

from repair.core.finding import Severity, Trust
from repair.core.rule import DIGITS as DIGIT
from repair.core.rule import Anchors, Context, Good, Hit, Passage, Rule, anchors, hit
from repair.languages.french.countables import whole
from repair.languages.french.numbers import DIGITS, GUARD, plain, plural, read, write
from repair.languages.french.rules.number_notation import bad, good
from repair.languages.french.rules.number_style import number_style
from repair.languages.french.variants import variant_of
from repair.rules.lazy import lazy

_WORDS = "un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt"
_SCALE = lazy(
    rf"(?:{GUARD}(?P<number>{DIGITS})|\b(?P<word>{_WORDS})) (?P<scale>billions?|trillions?)\b(?!-)"
    r"(?: (?:de |d')(?P<noun>[a-zàâçéèêëîïôûœ]+)(?P<sterling> sterling)?)?"
)
_VAGUE = lazy(r"\bdes (?P<scale>billions|trillions) de (?:dollars|livres sterling)\b")
_LETTER = lazy(
    rf"{GUARD}(?:(?P<first>{DIGITS})(?:m|bn)?(?P<joint>-|–| à ))?(?P<number>{DIGITS})"
    r"(?: ?(?P<scale>bn|tn|mn)\b| ?(?P<big>B)(?= (?:de |d')?(?:dollars|euros|livres)\b)"
    r"|(?P<social>[KkM])(?= (?:de |d')?(?P<counted>[a-zé]+)\b)"
    r"|(?P<small>m)(?=[$£](?!\w)| (?:de |d')(?P<noun>[a-zàâçéèêëîïôûœ]+)))"
)
_PEOPLE = frozenset(
    "personnes gens habitants humains utilisateurs abonnés clients consommateurs femmes hommes enfants "
    "électeurs fidèles "
    "téléspectateurs visiteurs musulmans chrétiens catholiques internautes vues spectateurs".split()
)
_MONEY = frozenset("dollars euros livres yens yuans".split())
_FILMED = frozenset("photos vidéos appareils machines".split())  # "8K photos" is a resolution
_SIGNS = {"$": "dollars", "£": "livres sterling"}
_GLOSS = lazy(
    r"\b(?:mille|1 ?000|milliers de) milliards\b|\d 000 milliards\b|\b10\^?12\b|\bZimbabwe\b|\bhyperinflation\b", 0
)


def _glossed(context: Context) -> bool:
    return any(_GLOSS.search(passage.text) for passage in context.passages)


def _check(passage: Passage, context: Context) -> Iterable[Hit]:
    text, variant = passage.text, variant_of(context.style)
    for match in _SCALE.finditer(text):
        number = read(match["number"] or match["word"], group=False)
        noun = match["noun"] or ""
        start, end = match.start("number" if match["number"] else "word"), match.end("scale")
        if number is None or context.fact(_glossed):
            continue
        thousand = plain(number.value.scaleb(3))
        figure = match["word"] or write(number, variant)
        milliards = f"{figure} milliard{'s' if plural(number.value) else ''}"
        billions = f"{write(thousand, variant)} milliards"
        if match["scale"].startswith("trillion"):
            if noun in _MONEY:
                message = "An English trillion is a thousand milliards; the French trillion is a million times more."
                elided = match["word"] and text[max(0, start - 2) : start].lower() == "d'"
                edit = (start - 2, end) if elided else None
                yield hit(passage, start, end, message, "de " + billions if elided else billions, edit=edit)
            continue
        if noun in _PEOPLE:
            message = "An English billion is a milliard; a French billion of these there cannot be."
            yield hit(passage, start, end, message, milliards)
        elif noun == "dollars" or match["sterling"] or (noun in _MONEY and context.fact(number_style).looks_english):
            readings = [milliards, billions]
            kept = f"{figure} billion{'s' if plural(number.value) else ''}"
            if kept != text[start:end]:
                readings.append(kept)
            message = "An English billion is a milliard, a French billion a thousand milliards: look at the source."
            yield hit(passage, start, end, message, *readings, competing=True)
    for match in _VAGUE.finditer(text):
        if context.fact(_glossed):
            continue
        start, end = match.start(), match.end("scale")
        if match["scale"] == "trillions":
            message = "An English trillion is a thousand milliards."
            yield hit(passage, start, end, message, "des milliers de milliards")
        else:
            message = "An English billion is a milliard, a French billion a thousand milliards: look at the source."
            yield hit(passage, start, end, message, "des milliards", "des milliers de milliards", competing=True)


def _letters(passage: Passage, context: Context) -> Iterable[Hit]:
    text, variant = passage.text, variant_of(context.style)
    for match in _LETTER.finditer(text):
        number = read(match["number"], group=False)
        if number is None or (match["noun"] and match["noun"] not in whole()):
            continue
        if match["social"] and (
            match["counted"] not in whole() - _FILMED or (match["social"] == "M" and "." not in match["number"])
        ):
            continue
        letter = match["scale"] or match["social"] or match["big"] or match["small"]
        if letter == "tn":
            number = plain(number.value.scaleb(3))
        if letter in "Kk":
            number = plain(number.value.scaleb(3))
        figures = write(number, variant)
        start = match.start("number")
        end = max(match.end(name) for name in ("scale", "big", "small", "social"))
        if match["first"]:
            first = read(match["first"], group=False)
            if first is None or letter in ("tn", "K", "k"):
                continue
            start, figures = match.start("first"), f"{write(first, variant)} à {figures}"
        scale = "" if letter in "Kk" else " million" if letter in ("mn", "m", "M") else " milliard"
        wording = f"{figures}{scale}{'s' if scale and plural(number.value) else ''}"
        if text[end : end + 1] in _SIGNS:
            wording += f" de {_SIGNS[text[end]]}"
            end += 1
        elif text.startswith((" dollars", " livres"), end):
            wording += " de"
        elif text.startswith(" euros", end):
            wording, end = wording + " d'", end + 1
        yield hit(passage, start, end, f"“{letter}” is an English abbreviation.", wording)


RULES = (
    Rule(
        name="number.scale",
        category="number",
        severity=Severity.CRITICAL,
        doc="English billion is milliard and trillion is billion; a translator that keeps the word changes the amount "
        "a thousand or a million times.",
        bad=(
            bad("Un plan de 4.2 billions de dollars.", None, "4,2 milliards", "4~200 milliards", "4,2 billions"),
            bad("Une dette de 36 billions de dollars.", None, "36 milliards", "36~000 milliards"),
            bad("Il pèse deux billions de dollars.", None, "deux milliards", "2~000 milliards"),
            bad("Une valeur d’un trillion de dollars.", "Une valeur de 1~000 milliards de dollars."),
            bad("La dette atteint 1.9 trillions d’euros.", "La dette atteint 1~900 milliards d’euros."),
            bad("La planète compte 8 billions de personnes.", "La planète compte 8 milliards de personnes."),
            bad("Le réseau a 1,4 billion d’utilisateurs.", "Le réseau a 1,4 milliard d’utilisateurs."),
            bad("Ils ont dépensé des billions de dollars.", None, "des milliards", "des milliers de milliards"),
            bad("Cela coûte des trillions de dollars.", "Cela coûte des milliers de milliards de dollars."),
        ),
        good=good(
            "Une dette de 36~000 milliards de dollars.",
            "La dette nationale atteindra un billion de couronnes.",
            "Un billion d’euros, c’est beaucoup.",
            "Un billion de dollars, soit mille milliards, est en jeu.",
            "Le Zimbabwe imprimait des billets de 100 trillions de dollars.",
            "Une puce à un trillion d’opérations par seconde.",
            "Le corps compte 37 billions de cellules, soit 37 000 milliards.",
            "Le nuage contient deux trillions de molécules.",
            "La série « Billions » revient.",
            "Il y a 4 billions de kilomètres jusqu’à cette étoile.",
        ),
        anchors=anchors("billion billions trillion trillions"),
        trust=Trust.REVIEW,
        check=_check,
    ),
    Rule(
        name="number.letter",
        category="number",
        severity=Severity.MAJOR,
        doc="Newspapers in English shorten million and billion to m, mn, bn; French does not.",
        bad=(
            bad("Un contrat de 2.5B de dollars.", "Un contrat de 2,5 milliards de dollars."),
            bad("Un contrat de 2.5B dollars.", "Un contrat de 2,5 milliards de dollars."),
            bad("Une facture de 3bn d’euros.", "Une facture de 3 milliards d’euros."),
            bad("Un marché de 1.5 bn.", "Un marché de 1,5 milliard."),
            bad("Son compte a 3.2M d’abonnés.", "Son compte a 3,2 millions d’abonnés."),
            bad("La vidéo a eu 15K vues.", "La vidéo a eu 15~000 vues."),
            bad("Un don de (1,3m$) en 2020.", "Un don de (1,3 million de dollars) en 2020."),
            bad("Le pays compte 5m-6m de personnes âgées.", "Le pays compte 5 à 6 millions de personnes âgées."),
            bad("Les données de 25m de personnes ont fui.", "Les données de 25 millions de personnes ont fui."),
        ),
        good=(
            *good("Le bassin de 25m de long est fermé.", "Un relais de 4x50m de nage.", "Le plan B de dollars forts."),
            Good("Un chiffre d’affaires de 3 M€."),
            Good("Son compte a 3,2M d’abonnés."),
            Good("Une course de 10K de nuit."),
            Good("Un téléviseur 4K de Samsung et 8K photos."),
            Good("Une recette de 9,8M$ au total."),
            Good("Le vitamine B12 de synthèse."),
            Good("Une piste de 100m de terre."),
        ),
        anchors=Anchors(chars=DIGIT),
        trust=Trust.REVIEW,
        check=_letters,
    ),
)
