"""Small words that English does without or chooses otherwise: "autour $1,999", "$60 un mois", "si vous sauté"."""

from __future__ import annotations

from collections.abc import Iterable

from repair.core.finding import Severity, Trust
from repair.core.language import Analysis
from repair.core.rule import DIGITS, Bad, Context, Good, Hit, Passage, Rule, anchors, hit
from repair.languages.french.morphology import analyses, inflect
from repair.rules.lazy import lazy

_AROUND = lazy(
    r"(?<![\w'-])(?<!tout )(?<!Tout )(?P<word>[Aa]utour)(?= (?:[$€£] ?\d|\d[\d., ]*"
    r" ?(?:%|[$€£]|dollars|euros|millions|milliards|degrés|km|kilomètres|mètres|personnes|points|ans)))"
)
_EACH = lazy(
    r"(?P<amount>(?:\d[\d., ]* ?(?:[$€£]|dollars|euros|livres|(?:millions?|milliards?) (?:de |d')(?:dollars"
    r"|euros|livres))"
    r"|[$€£] ?\d[\d.,]*))"
    r" (?P<wrong>(?P<det>un|une) (?P<unit>mois|an|année|semaine|jour|heure|nuit|personne|baril|gallon|litre"
    r"|kilo|tonne|pièce))"
    r"(?= (?:sans|pour|avec|en|dans|à|contre|et|selon|au|aux|pendant|depuis|grâce)\b|[.,;:!?)»”]|$)"
)
_BY = {"baril": "le baril", "gallon": "le gallon", "litre": "le litre", "kilo": "le kilo", "tonne": "la tonne",
       "pièce": "pièce", "année": "par an"}  # fmt: skip
_NOT_MORE = lazy(
    r"(?<![\w'-])pas plus (?P<que>que)(?= (?:un|une|deux|trois|quatre|cinq|six|sept|huit|dix|douze|quinze"
    r"|vingt|trente"
    r"|\d+) (?:ans?|mois|semaines?|jours?|heures?|minutes?|fois|personnes|%|dollars|euros|kilos|mètres"
    r"|kilomètres|litres"
    r"|grammes|verres?|comprimés?)(?![\w]))"
)
_INFINITE = lazy(r"\b(?:être|avoir|été|[a-zà-ÿ]+(?:er|ir)|pris|mis|[a-zà-ÿ]+és?) $")
_SELON = lazy(
    r"(?<![\w'-])(?:[Ss]elon|[Dd]'après) (?P<wrong>à(?= )|aux?(?! (?:moins|plus|choix|minimum|maximum|total"
    r"|besoin)\b))"
    r" (?=l[ea]s? |l'|un |une |[A-ZÀ-Ý]|[a-zà-ÿ])"
)
_YOU = lazy(
    r"(?<![\w'-])(?P<lead>[Ss]i|[Qq]uand|[Ll]orsque|[Dd]ès que|[Cc]e que|[Tt]ant que|[Pp]endant que"
    r"|[Cc]haque fois que)"
    r" vous (?P<ne>ne |n')?(?P<verb>[a-zà-ÿ]+é)(?= (?:un|une|le|la|les|l'|des|du|de|votre|vos|à|au|aux|en"
    r"|sur|trop|bien|plus|pas"
    r"|souvent|dans|avec|pour|ce|cette|ces|tout)\b)"
)
_URGED = lazy(
    r"(?<![\w'-])(?P<verb>exhort(?:é|ée|és|e|ent|er|ant|ait|aient|era))(?P<who> (?:les|le|la|l'|ceux|celles"
    r"|tous|des|ses"
    r"|son|sa|leurs|ces|cette|tout|toutes|chaque)[^,.;:«»“”\"]{2,55}?) (?P<de>de |d')(?P<ne>ne pas |ne plus )?"
    r"(?P<inf>(?:se |s')?[a-zà-ÿ]+(?:er|ir|re))(?![\w'-])"
)
_GOVERNS = frozenset(
    "afin avant loin près moyen moyens possibilité capacité droit risque besoin volonté lieu sorte façon "
    "manière chance idée "
    "tentative effort efforts obligation ordre mission occasion temps peur fait train point mesure désir "
    "refus rêve rêvent "
    "refusent acceptent décident essaient viennent cessent envie intention soin sujet susceptibles capables "
    "contraints obligés "
    "chargés heureux sûrs incapables désireux soucieux ravis fiers".split()
)
_TO = lazy(r" (?:à|à ne pas|à se|à s') ?[a-zà-ÿ]+(?:er|ir|re)\b")


_URGING = frozenset(
    "exhorté exhortée exhortés exhorte exhortent exhorter exhortant exhortait exhortaient exhortera".split()
)


def _check(passage: Passage, context: Context) -> Iterable[Hit]:
    text, words = passage.text, passage.words
    for match in _AROUND.finditer(text) if "autour" in words else ():
        end = match.end()
        yield hit(
            passage, match.start(), end, f"*{match['word']}* takes *de* before what is counted.", " de", edit=(end, end)
        )
    for match in _EACH.finditer(text) if not passage.chars.isdisjoint(DIGITS) else ():
        unit = match["unit"]
        new = _BY.get(unit, f"par {unit}")
        yield hit(passage, *match.span("wrong"), "A price *a month* is *par mois* in French.", new)
    for match in _SELON.finditer(text) if not words.isdisjoint(("selon", "après")) else ():
        at, word = match.start("wrong"), match["wrong"].strip()
        new = {"à": "", "au": "le ", "aux": "les "}[word]
        message = "*According to*: selon takes no à."
        yield hit(passage, match.start(), match.end("wrong"), message, new, edit=(at, match.end()))
    for match in _NOT_MORE.finditer(text) if "pas" in words else ():
        if _INFINITE.search(text[: match.start()]):
            yield hit(passage, match.start(), match.end(), "*No more than*: French says *ne … que* or *pas plus de*.")
            continue
        yield hit(
            passage, match.start(), match.end(), "Before a number, *pas plus* takes *de*.", "de", edit=match.span("que")
        )
    for match in _YOU.finditer(text) if "vous" in words else ():
        readings = [r for r in analyses(match["verb"]) if r.tense == "part.past"]
        made = (
            inflect(readings[0].lemma, Analysis(readings[0].lemma, "VERB", "", "p", "2", "ind.pres"))
            if readings
            else None
        )
        if made:
            start, end = match.span("verb")
            yield hit(passage, match.start(), end, "Behind *vous*, the verb is no participle.", made, edit=(start, end))
    for match in _URGED.finditer(text) if not words.isdisjoint(_URGING) else ():
        before = match["who"].split()[-1].lower()
        infinitive = analyses(match["inf"].rpartition(" ")[2].rpartition("'")[2])
        if before in _GOVERNS or _TO.search(match["who"]) or not any(r.tense == "inf" for r in infinitive):
            continue
        if _TO.match(text, match.end()) or any(r.pos == "NOUN" for r in infinitive):
            continue
        start, end = match.span("de")
        marked = text.rindex(" ", 0, match.start("de") - 1) + 1
        yield hit(passage, marked, match.end(), "One exhorts somebody *à* do something.", "à ", edit=(start, end))


_TEAMS = "Thunder|Heat|Magic|Jazz|Wild|Lightning|Kraken|Avalanche"
_TEAM = lazy(
    rf"(?<![\w'-])(?P<det>[Ll]es) (?P<team>{_TEAMS})(?= (?:n'|ne )?(?:a|est|avait|était|sera|aura|doit|va"
    rf"|peut|joue|mène|perd"
    r"|gagne|affronte|reçoit)(?![\w']))"
)
_SPORT = frozenset("nba nhl basket hockey match matchs quart playoffs finale conférence saison points buts".split())


def _check_team(passage: Passage, context: Context) -> Iterable[Hit]:
    for match in _TEAM.finditer(passage.text):
        if all(_SPORT.isdisjoint(p.words) for p in context.passages):
            continue
        team = match["team"]
        new = "l'" if team[0] == "A" else "le "
        new = new.capitalize() if match["det"] == "Les" else new
        message = "This team's name is a singular in French."
        yield hit(passage, *match.span(), message, new, edit=(match.start("det"), match.start("team")))


RULES = (
    Rule(
        name="grammar.small-words",
        category="grammar",
        severity=Severity.MAJOR,
        doc="Prepositions and endings that English lacks: around $5, $60 a month, if you skip, urge someone to.",
        bad=(
            Bad("Son prix tournerait autour $2,000.", "Son prix tournerait autour de $2,000."),
            Bad("Le prix tourne autour 300 euros.", "Le prix tourne autour de 300 euros."),
            Bad("Il coûte 60 dollars un mois sans assurance.", "Il coûte 60 dollars par mois sans assurance."),
            Bad("Le brut vaut $60 un baril.", "Le brut vaut $60 le baril."),
            Bad("Elle gagne 2 millions de dollars une année.", "Elle gagne 2 millions de dollars par an."),
            Bad("Ils ne durent pas plus que deux semaines.", "Ils ne durent pas plus de deux semaines."),
            Bad("Selon à le bureau du shérif, il est mort.", "Selon le bureau du shérif, il est mort."),
            Bad("Il est mort, selon au porte-parole.", "Il est mort, selon le porte-parole."),
            Bad("Ils sont pris pas plus que deux semaines."),
            Bad("Si vous sauté un repas, mangez.", "Si vous sautez un repas, mangez."),
            Bad("Il a exhorté ceux qui restent de partir.", "Il a exhorté ceux qui restent à partir."),
        ),
        good=(
            Good("Le prix tourne autour de 300 euros."),
            Good("Selon au moins deux témoins, il est mort."),
            Good("Tout autour 300 personnes attendent."),
            Good("Il a gagné 60 dollars un jour de pluie."),
            Good("Il a touché 60 dollars un mois plus tard."),
            Good("Il a perdu 300 euros un an après."),
            Good("Il ne reste plus que deux jours."),
            Good("Il n'en sait pas plus que deux autres élèves."),
            Good("Si vous avez sauté un repas ; avez-vous mangé ?"),
            Good("Chez vous passé minuit, tout dort."),
            Good("Il les exhorte à cesser de parler."),
            Good("Il exhorte ceux qui rêvent de partir à rester."),
            Good("Elle exhorte les élus en mesure de voter à le faire."),
            Good("Il exhorte la ville afin de gagner du temps."),
        ),
        anchors=anchors(
            "autour selon après un une plus vous exhorté exhortée exhortés exhorte exhortent exhorter"
            " exhortant exhortait exhortaient exhortera"
        ),
        trust=Trust.REVIEW,
        check=_check,
    ),
    Rule(
        name="grammar.team",
        category="grammar",
        severity=Severity.MINOR,
        doc="Teams whose English name is no plural (Thunder, Heat, Magic) are masculine singular in French.",
        bad=(
            Bad(
                "Battu au match aller, les Thunder n'a rien lâché.", "Battu au match aller, le Thunder n'a rien lâché."
            ),
        ),
        good=(
            Good("Le Thunder n'a rien lâché en finale."),
            Good("Les Lakers ont gagné la finale."),
            Good("Les Magic Johnson sont rares en finale."),
        ),
        anchors=anchors(_TEAMS.split("|")),
        trust=Trust.REVIEW,
        check=_check_team,
    ),
)
