"""Lost or needless prepositions: "a chuté 5 %", "plus que 50 personnes", "sur lundi", "ce qu'il a besoin"."""

from __future__ import annotations

from collections.abc import Iterable

from repair.core.finding import Severity, Trust
from repair.core.rule import DIGITS, Anchors, Bad, Context, Good, Hit, Passage, Rule, anchors, hit
from repair.languages.french.clauses import WEEKDAYS, sentence
from repair.rules.lazy import lazy

_MOVED = "augmenté chuté baissé grimpé bondi progressé reculé plongé diminué dégringolé décliné régressé fléchi rebondi"
_MOVES = (
    "augmente augmentent chute chutent baisse baissent grimpe grimpent bondit bondissent "
    "progresse progressent recule reculent plonge plongent"
)
_AMOUNT = r"\d[\d.,]*(?: \d{3})* ?(?:%|pour cent|points?\b|dollars|euros|milliards|millions)"
_BY = lazy(
    rf"(?<![\w'-])(?:(?:a|ont|avait|avaient|ayant|avoir|aurait|auraient) (?:également |encore |aussi "
    rf"|déjà )?(?:{'|'.join(_MOVED.split())})"
    rf"|(?<!la )(?<!une )(?<!de )(?:{'|'.join(_MOVES.split())})|en (?:hausse|baisse|recul)) (?=(?:environ "
    rf"|près de |presque |plus de |moins de )?{_AMOUNT})"
)
_THAN = lazy(
    r"(?<=[\w)] )((?:plus|moins) que )(?!(?:19|20)\d\d(?!\d))(?=(?:\d+|deux|trois|quatre|cinq|dix|vingt|cent"
    r"|mille|un million)\b)"
)
_NE = lazy(r"(?<![\w-])(?:ne |n')|\b(?:[Rr]ien|ni|fois|autant|pas) (?:\w+ ){0,2}$")
_HAD = lazy(
    r"(?:\b(?:a|ont|avait|avaient|est|sont|de|à|dans|pendant|depuis|avec|par|sur|tué|blessé|fait|coûte|dure)|é"
    r"|ée|és) $"
)
_ON_DAY = lazy(rf"(?<![\w'-])sur ({WEEKDAYS})(?![\w'-])(?! (?:et|ou|à|au|soir de)\b)")
_SHIFT = lazy(
    r"(?:report\w*|décal\w*|repouss\w*|avanc\w*|dériv\w*|nuit (?:du|de) \w+|du \w+|de \w+|mis\w*|table\w*"
    r"|port\w*|concentr\w*) $"
)
_BY_THEN = lazy(
    r"(?<![\w'-])par (?=la fin (?:de l'année|du mois|de la semaine|de (?:19|20)\d\d)(?![\w'-])|20[2-9]\d\b)"
)
_ORDER = lazy(r"(?:[Cc]ommen[cç]\w+|débute\w*|pass\w+|remplac\w+|marqu\w+|suivi\w*) $")
_WHAT = lazy(
    r"(?<![\w'-])(ce qu(?:e |'))((?:il|elle|on|ils|elles|nous|vous|je|le|la|les|l'|son|sa|ses|leurs?"
    r"|[A-Z][\w-]+) ?"
    r"(?:[\w-]+ ){0,3}?(?:a|ont|avait|avaient|avons|avez|aura|auront) besoin)(?= *(?:[.,;:!?»”\"]|$|pour |en "
    r"|et |aujourd'hui|maintenant))"
)


def _check(passage: Passage, context: Context) -> Iterable[Hit]:
    text = passage.text
    for match in _BY.finditer(text):
        number = text[match.end() : match.end() + 40]
        yield hit(
            passage,
            match.start(),
            match.end() + len(number.split(" ")[0]),
            "A change *by* an amount takes *de* in French.",
            "d’"
            if number.startswith("environ") and "’" in passage.original
            else "d'"
            if number.startswith("environ")
            else "de ",
            edit=(match.end(), match.end()),
        )
    for match in _THAN.finditer(text):
        first, _ = sentence(text, match.start())
        if _HAD.search(text[: match.start()]) and not _NE.search(text[first : match.start()]):
            a, b = match.span(1)
            yield hit(
                passage,
                a,
                b - 1,
                "*more than* before a number is *plus de*.",
                text[a : a + 5].strip() + " de",
                edit=(a, b - 1),
            )


def _check_time(passage: Passage, context: Context) -> Iterable[Hit]:
    text = passage.text
    for match in _ON_DAY.finditer(text):
        if not _SHIFT.search(text[max(0, match.start() - 25) : match.start()]):
            yield hit(
                passage, match.start(), match.end(), "*on Monday* takes no preposition in French.", match[1].lower()
            )
    for match in _BY_THEN.finditer(text):
        if not _ORDER.search(text[max(0, match.start() - 25) : match.start()]):
            yield hit(
                passage,
                match.start(),
                match.end() - 1,
                "*by* a date is *d'ici*.",
                "d’ici" if "’" in passage.original else "d'ici",
            )


def _check_what(passage: Passage, context: Context) -> Iterable[Hit]:
    for match in _WHAT.finditer(passage.text):
        a, b = match.span(1)
        yield hit(passage, match.start(), match.end(), "One needs *de* something: *ce dont*.", "ce dont ", edit=(a, b))


RULES = (
    Rule(
        name="grammar.amount",
        category="grammar",
        severity=Severity.MAJOR,
        doc="English needs no preposition in *fell 5 %*, and compares numbers with *than*; French says de.",
        bad=(
            Bad("Le titre a chuté 5,2 % lundi.", "Le titre a chuté de 5,2 % lundi."),
            Bad("Les ventes ont augmenté environ 3 %.", "Les ventes ont augmenté d'environ 3 %."),
            Bad("L'indice est en hausse 12 points.", "L'indice est en hausse de 12 points."),
            Bad("Le séisme a tué plus que 50 personnes.", "Le séisme a tué plus de 50 personnes."),
            Bad("Le pétrole recule 2 % à Londres.", "Le pétrole recule de 2 % à Londres."),
        ),
        good=(
            Good("Le titre a chuté de 5,2 %, puis gagné 3 %."),
            Good("Les prix ont augmenté jusqu'à 79 %."),
            Good("Il n'en reste plus que 50."),
            Good("Ils ne seraient plus que 300 000."),
            Good("Rien de moins que 9 députés ; ni plus ni moins que 12 personnes."),
            Good("La baisse 2024 a surpris, la hausse 5 points plus tard aussi."),
            Good("Il gagne deux fois plus que cent ouvriers."),
            Good("En hausse, 12 points le séparent du leader."),
        ),
        anchors=anchors(
            [*_MOVED.split(), *_MOVES.split(), "hausse", "baisse", "recul", "plus", "moins"],
            all_of=(Anchors(chars=DIGITS),),
        ),
        trust=Trust.REVIEW,
        check=_check,
    ),
    Rule(
        name="grammar.time-preposition",
        category="grammar",
        severity=Severity.MAJOR,
        doc="*On Monday*, *by the end of the year*, *by 2030* are translated preposition and all.",
        bad=(
            Bad("Il a dit sur lundi que tout va bien.", "Il a dit lundi que tout va bien."),
            Bad("Le plan sera prêt par la fin de l'année.", "Le plan sera prêt d'ici la fin de l'année."),
            Bad("Les travaux seront terminés par la fin du mois.", "Les travaux seront terminés d'ici la fin du mois."),
            Bad("L'Europe veut réduire ses émissions par 2030.", "L'Europe veut réduire ses émissions d'ici 2030."),
        ),
        good=(
            Good("Le match est reporté sur lundi."),
            Good("Il mise sur vendredi."),
            Good("Commençons par la fin de l'année."),
            Good("Dans la nuit de dimanche sur lundi."),
            Good("Il gagne par 2 à 0."),
        ),
        anchors=anchors("sur par"),
        trust=Trust.REVIEW,
        check=_check_time,
    ),
    Rule(
        name="grammar.dont",
        category="grammar",
        severity=Severity.MAJOR,
        doc="*What they need* is « ce dont ils ont besoin »: the preposition of avoir besoin de is lost.",
        bad=(
            Bad("C'est ce que le pays a besoin.", "C'est ce dont le pays a besoin."),
            Bad("Voilà ce qu'ils ont besoin, dit-il.", "Voilà ce dont ils ont besoin, dit-il."),
        ),
        good=(
            Good("C'est ce qu'il a besoin de savoir."),
            Good("C'est ce dont le pays a besoin."),
            Good("Parce que le pays a besoin d'aide."),
        ),
        anchors=anchors("besoin", all_of=(Anchors(frozenset({"ce"})),)),
        trust=Trust.REVIEW,
        check=_check_what,
    ),
)
