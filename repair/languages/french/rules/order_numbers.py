"""Numbers and comparisons in English order or with English links: "les derniers deux ans", "pendant plus que dix"."""

from __future__ import annotations

from collections.abc import Iterable

from repair.core.finding import Severity, Trust
from repair.core.language import Analysis
from repair.core.rule import DIGITS, Bad, Context, Good, Hit, Passage, Rule, anchors, hit
from repair.languages.french.morphology import analyses, gender, inflect
from repair.rules.lazy import lazy

_NUMBER = r"(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|cent|mille|\d+(?: \d{3})*)"
_LAST = lazy(
    r"(?<![\w'-])(?P<det>[Ll]es|[Dd]es|[Aa]ux|[Cc]es|[Ss]es|[Ll]eurs|[Nn]os) (?P<adj>derniers|dernières|prochains"
    r"|prochaines|premiers|premières) (?P<number>deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze"
    r"|\d(?= (?:ans|années|mois|semaines|jours|matchs|saisons)\b)) (?P<noun>[a-zà-ÿ]+)(?![\w'-])"
)
_ORDINAL = lazy(
    r"(?<![\w'-])(?P<number>(?:deux|trois|quatr|cinqu|six|sept|huit|neuv|dix)ième|seconde?)-(?P<more>plus|moins"
    r"|meilleure?)(?= )"
)
_TIMES = lazy(
    rf"(?<![\w'-])(?P<times>(?:une|plusieurs|{_NUMBER}) fois) (?P<wrong>une? (?P<unit>jour|semaine|mois|an|année))"
    r"(?=[.,;:!?)»”]| (?:à|au|aux|en|dans|pour|chez|sur|avec|par|depuis|pendant|et|sous|contre)\b)"
)
_MORE = lazy(
    rf"(?<![\w'-])(?:[Pp]endant|[Dd]epuis|[Dd]urant|[Ee]n|[Dd]ans|[Aa]près) (?P<more>plus|moins) "
    rf"(?P<que>que|qu') ?{_NUMBER}(?! (?:[a-zà-ÿ]+ )?fois)(?= )"
)
_EXPECTED = lazy(
    r"(?<![\w'-])(?P<more>plus|moins|mieux|pire|meilleure?s?|pires)(?: (?P<adj>[a-zà-ÿ]+))? (?P<de>de |d')"
    r"(?:prévue?s?|attendue?s?|espérée?s?|escompté)(?=[.,;:!?)»”]| (?:par|pour|en|au|à|dans|et|mais|cette|ce)\b|$)"
)
_OUT_OF = lazy(
    rf"(?<![\w'-])(?P<one>[Uu]ne?|[Dd]eux|[Tt]rois|[Qq]uatre|[Nn]euf|\d) (?P<noun>[a-zà-ÿ]+) (?P<dans>dans) "
    rf"(?P<number>{_NUMBER})"
    r"(?=[.,;:!?)»”]| (?:a|ont|est|sont|avait|était|et|ou|mais|aura|sera|vit|dit|meurt|souffre)\b)"
)
_TENS = lazy(
    r"(?<![\w'-])(?P<lead>(?:[Pp]lus|[Mm]oins) de|[Aa]nnées|[Dd]es|[Ll]es|[Aa]ux|[Ss]es|[Ll]eurs) "
    r"(?P<number>(?:(?:19|20)\d0|\d[05]))(?P<s>s)(?![\w-])"
)
_DOUBLE = lazy(
    r"(?<![\w'-])(?P<more>plus) (?P<better>meilleure?s?|pires?|mieux|bon(?:ne)?s?"
    r"(?= que (?:le|la|les|un|une|son|sa|ses|ce|cette) | que l'))(?![\w'-])"
)
_NO_COUNT = frozenset("fois cents quarts tiers mille moitiés".split())
_GOOD = {"bon": "meilleur", "bonne": "meilleure", "bons": "meilleurs", "bonnes": "meilleures"}
_NE = lazy(r"(?<![\w'-])(?:ne |n')[^.;:]{0,40}$")
_YEARS = {"ans": "années"}


def _check(passage: Passage, context: Context) -> Iterable[Hit]:
    text = passage.text
    for match in _LAST.finditer(text):
        made = None if match["noun"] in _NO_COUNT else _last(match["adj"], match["noun"])
        message = "The number stands before *dernier*, *prochain* and *premier* in French."
        if made is None:
            continue
        yield hit(passage, *match.span(), message, f"{match['det']} {match['number']} {made}")
    for match in _ORDINAL.finditer(text):
        yield hit(passage, *match.span(), "No hyphen joins an ordinal to *plus*.", f"{match['number']} {match['more']}")
    for match in _TIMES.finditer(text):
        unit = match["unit"].replace("année", "an")
        yield hit(passage, *match.span(), "*Once a week*: French says *par*.", f"par {unit}", edit=match.span("wrong"))
    for match in _MORE.finditer(text):
        start, end = match.span("que")
        message = f"Before a number, *{match['more']}* takes *de*."
        new = "de" if text[start:end] == "que" else "de "
        yield hit(passage, *match.span(), message, new, edit=(start, end))
    for match in _EXPECTED.finditer(text):
        message = "What is compared with is led by *que*: *que prévu*."
        yield hit(passage, *match.span(), message, "que ", edit=match.span("de"))
    for match in _DOUBLE.finditer(text) if "plus" in passage.words else ():
        better = match["better"]
        if _NE.search(text[: match.start()]) or text[: match.start()].endswith(("de ", "non ")):
            continue
        message = f"*{_GOOD.get(better, better)}* is the comparative itself."
        yield hit(passage, *match.span(), message, _GOOD.get(better, better))
    for match in _TENS.finditer(text) if not passage.chars.isdisjoint(DIGITS) else ():
        lead = match["lead"].lower()
        unit = {"années": "", "plus de": " ans", "moins de": " ans"}.get(lead)
        message = "No figure takes an *s* in French."
        yield hit(passage, *match.span(), message, *(() if unit is None else (unit,)), edit=match.span("s"))
    for match in _OUT_OF.finditer(text):
        if not any(r.pos == "NOUN" for r in analyses(match["noun"])):
            continue
        yield hit(passage, *match.span(), "*One in ten*: French says *sur*.", "sur", edit=match.span("dans"))


def _last(adjective: str, noun: str) -> str | None:
    """Return dernier (prochain, premier) in agreement with the noun, and the noun; None where no plural noun is."""
    if noun in _YEARS and adjective[0] in "dp" and not adjective.startswith("premi"):
        noun = _YEARS[noun]
    readings = [r for r in analyses(noun) if r.pos == "NOUN" and r.number in ("p", "")]
    if not readings:
        return None
    lemma = analyses(adjective)[0].lemma
    kind = readings[0].gender or gender(noun)
    made = inflect(lemma, Analysis(lemma, "ADJ", kind, "p")) if kind else adjective
    return f"{made} {noun}" if made else None


RULES = (
    Rule(
        name="order.number",
        category="grammar",
        severity=Severity.MINOR,
        doc="*The last two years, more than ten, once a week, one in ten* keep the order and the links of English.",
        bad=(
            Bad("Les prix montent depuis les derniers deux ans.", "Les prix montent depuis les deux dernières années."),
            Bad("Il viendra dans les prochaines deux semaines.", "Il viendra dans les deux prochaines semaines."),
            Bad("C'est le deuxième-plus grand port du pays.", "C'est le deuxième plus grand port du pays."),
            Bad(
                "Le cabinet se réunit une fois une semaine à Lyon.", "Le cabinet se réunit une fois par semaine à Lyon."
            ),
            Bad("Elle paie deux fois une année.", "Elle paie deux fois par an."),
            Bad("Elle tient pendant plus que dix jours.", "Elle tient pendant plus de dix jours."),
            Bad("La hausse est un peu moins forte de prévu.", "La hausse est un peu moins forte que prévu."),
            Bad("Une dose est prévue pour les plus de 75s.", "Une dose est prévue pour les plus de 75 ans."),
            Bad("Le film se passe dans les années 20s.", "Le film se passe dans les années 20."),
            Bad("Le second film est plus meilleur.", "Le second film est meilleur."),
            Bad("Ce vin est plus bon que l'autre.", "Ce vin est meilleur que l'autre."),
            Bad("Un enfant dans dix est malade.", "Un enfant sur dix est malade."),
        ),
        good=tuple(
            Good(text)
            for text in (
                "Les deux dernières années ont été dures.",
                "Les 100 premiers jours et les dernières 24 heures.",
                "Il ne lui reste plus que deux jours.",
                "Il n'y a plus que dix élèves.",
                "Il sort une fois un mois plus tard.",
                "Une fois l'an, deux fois une heure, il court.",
                "Il en dit plus de prévu que de réel.",
                "Il y a un enfant dans deux écoles.",
                "Elle coûte plus que deux voitures neuves ensemble.",
                "Elle ne va plus mieux que lui, il n'est plus bon que pour la casse.",
                "Ces derniers deux fois champions et les derniers trois quarts d'heure.",
                "Le film est plus bon que mauvais.",
                "Elle dure 30s, la 20s est finie.",
                "Il a gagné deux fois une saison entière.",
                "Le Second-Plus est un bar.",
            )
        ),
        anchors=anchors(
            "derniers dernières prochains prochaines premiers premières deuxième troisième quatrième cinquième sixième "
            "septième huitième dixième second seconde fois plus moins prévu prévue attendu espéré dans",
            chars="0123456789",
        ),
        trust=Trust.REVIEW,
        check=_check,
    ),
)
