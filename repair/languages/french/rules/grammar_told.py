"""Whom one tells it, without à: "a-t-il dit ESPN", "a dit CNN que", "disant journalistes", "parler Jason Kidd"."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from repair.core.finding import Severity, Trust
from repair.core.rule import Bad, Context, Good, Hit, Passage, Rule, anchors, hit
from repair.languages.french.clauses import NAME, WEEKDAYS
from repair.languages.french.offices import articles, countries
from repair.languages.french.reporting import MEDIA_WITH_ARTICLE, names, to_media
from repair.rules.lazy import Lazy, lazy

_SAID = "dit déclaré affirmé raconté confié expliqué indiqué annoncé révélé précisé assuré avoué répété répondu"
_SAYING = "disant déclarant affirmant racontant confiant expliquant indiquant assurant avouant répétant répondant"
_SIMPLE = "dit disent disait déclare affirme raconte confie explique indique assure ajoute répond"
_HAVE = r"(?:a|ont|avait|avaient)(?: (?:également|aussi|ensuite|déjà|récemment|d'abord))?"
_TIME = rf"(?: (?:{WEEKDAYS}|hier)(?: (?:matin|soir|dernier))?)?"
_AFTER_MEDIA = r"(?=[ ,.;:)]|$)"
# Bare plurals of people whom one tells things.
_PEOPLE = "journalistes|reporters|médias|enquêteurs|policiers|législateurs|électeurs|analystes|investisseurs|jurés|fans"
_MESSAGE = "The person one speaks to takes *à* in French; English needs no preposition."


@cache
def _listed() -> str:
    return "|".join(sorted(to_media(), key=len, reverse=True))


@cache
def _with_article() -> str:
    return "|".join(name for words in MEDIA_WITH_ARTICLE.values() for name in names(words))


@cache
def _incise() -> Lazy:
    """The speaker is said, inverted: what follows can only be whom it is told."""
    compound = rf"(?:a-t-|ont-|avait-|avaient-)(?:ils?|elles?|on) (?:{'|'.join(_SAID.split())})"
    simple = rf"(?:{'|'.join(_SIMPLE.split())})(?:-t)?-(?:ils?|elles?|on)"
    return lazy(
        rf"(?<![\w'-])(?P<verb>{compound}|{simple}) "
        rf"(?P<bare>(?P<article>[Ll]es? |[Ll]a |[Ll]'|)(?P<medium>{_listed()})){_AFTER_MEDIA}"
    )


@cache
def _that() -> Lazy:
    """What is told follows, so that the medium is no subject."""
    said = "|".join(_SAID.split())
    saying = "|".join(_SAYING.split())
    return lazy(
        rf"(?<![\w'-])(?P<verb>{_HAVE} (?:{said})|{saying}) "
        rf"(?P<bare>(?P<article>[Ll]es? |[Ll]a |[Ll]'|)(?P<medium>{_listed()}))(?={_TIME} qu[e'](?! ce que))"
    )


@cache
def _name_before() -> Lazy:
    return lazy(
        rf"(?:(?<![\w'-])(?:[Cc]omme|[Qq]ue|[Qq]u'|[Dd]ont|[Oo]ù|[Ss]elon|[Ll]'|[Ll]es)|[»”\"],?) ?"
        rf"(?:{NAME} |[Ii]ls? |[Ee]lles? )?$"
    )


@cache
def _people() -> Lazy:
    verbs = "|".join((*_SAYING.split(), "dire", "raconter", "expliquer", "répondre", "mentir"))
    return lazy(
        rf"(?<![\w'-])(?P<verb>{verbs}|{_HAVE} (?:dit|déclaré|affirmé|raconté|confié|expliqué|répondu)) "
        rf"(?P<people>{_PEOPLE})(?=[ ,.;]|$)(?! et )"
    )


_SPEAK = lazy(rf"(?<![\w'-])parler (?P<who>{NAME} {NAME})(?! de\b)")
_LET = lazy(r"\b(?:laiss|f[ae]i[ts]|fer|faire|entend|écout|voi|vu|regard)\w*(?: pas| plus)? $")
_SURNAME = lazy(r"[A-Z][a-zà-ÿ]+$")
_SOURCES = lazy(
    r"(?P<comma>,) (?P<who>(?:(?:des|plusieurs|deux|trois|quatre|les) )?(?:sources|responsables|proches|initiés)"
    r"(?: (?!ont\b|a\b)[a-zà-ÿ]+)?|(?:une|la) source(?: (?!a\b)[a-zà-ÿ]+)?) "
    r"(?:disent|dit|ont dit|a dit|racontent|indiquent|confient"
    r"|ont déclaré|a déclaré|ont confié|a confié)"
    r"(?P<told> (?:(?:à |au |à la |à l')?)(?P<medium>[A-Z][\w. ]*?\w))?(?=\.)"
)

_DETERMINERS = frozenset("des plusieurs deux trois quatre les une la".split())


def _dative(article: str, medium: str) -> str:
    fixed = article.strip().lower()
    lead = {"le": "au ", "la": "à la ", "les": "aux ", "l'": "à l'"}.get(fixed, to_media()[medium])
    if fixed == "le" and medium not in _with_article():
        lead = to_media()[medium]
    return lead + medium


def _check(passage: Passage, context: Context) -> Iterable[Hit]:
    text = passage.text
    for match in _incise().finditer(text):
        start, end = match.span("bare")
        yield hit(passage, match.start(), end, _MESSAGE, _dative(match["article"], match["medium"]), edit=(start, end))
    for match in _that().finditer(text):
        if not _name_before().search(text[max(0, match.start() - 40) : match.start()]):
            start, end = match.span("bare")
            new = _dative(match["article"], match["medium"])
            yield hit(passage, match.start(), end, _MESSAGE, new, edit=(start, end))
    for match in _people().finditer(text):
        start = match.start("people")
        if not text[: match.start()].endswith((" se ", " s'")):
            yield hit(passage, match.start(), match.end(), _MESSAGE, "aux ", edit=(start, start))
    for match in _SPEAK.finditer(text):
        if _LET.search(text[: match.start()]):
            continue
        first, _, last = match["who"].partition(" ")
        known = first in articles() or first in countries() or context.language.knows(first.lower())
        if not known and _SURNAME.match(last) and not context.language.knows(last.lower()):
            start = match.start("who")
            yield hit(passage, match.start(), match.end(), _MESSAGE, "à ", edit=(start, start))


def _check_sources(passage: Passage, context: Context) -> Iterable[Hit]:
    for match in _SOURCES.finditer(passage.text):
        first = match["who"].split()[0]
        who = (
            match["who"]
            if first in ("des", "plusieurs", "deux", "trois", "quatre", "les", "une", "la")
            else f"des {match['who']}"
        )
        told = ""
        if match["medium"]:
            medium = match["medium"]
            if medium not in to_media():
                continue
            by = {"à ": "par ", "au ": "par le ", "à la ": "par la ", "à l'": "par l'"}[to_media()[medium]]
            told = (
                f" {'citée' if first in ('une', 'la') else 'cités' if 'source' not in who else 'citées'} {by}{medium}"
            )
        yield hit(
            passage,
            match.start("who"),
            match.end(),
            "English sets *sources said* at the end of the sentence; French says *selon*.",
            f"selon {who}{told}",
        )


RULES = (
    Rule(
        name="grammar.told",
        category="grammar",
        severity=Severity.MAJOR,
        doc="English tells CNN, tells reporters, without a preposition; in French, the verb of saying needs à.",
        bad=(
            Bad("« J'y crois encore », a-t-elle dit ESPN.", "« J'y crois encore », a-t-elle dit à ESPN."),
            Bad("« Je pars », a-t-il confié New York Times.", "« Je pars », a-t-il confié au New York Times."),
            Bad("« Je pars », dit-il la BBC.", "« Je pars », dit-il à la BBC."),
            Bad(
                "Le patron de la banque, Jean Roux, a dit Fox Business qu'il part.",
                "Le patron de la banque, Jean Roux, a dit à Fox Business qu'il part.",
            ),
            Bad(
                "Le porte-parole du parti, hier, a dit Le Washington Post que tout est prêt.",
                "Le porte-parole du parti, hier, a dit au Washington Post que tout est prêt.",
            ),
            Bad(
                "Il a ri mardi, disant journalistes que rien ne presse.",
                "Il a ri mardi, disant aux journalistes que rien ne presse.",
            ),
            Bad("Il a fini par dire journalistes la vérité.", "Il a fini par dire aux journalistes la vérité."),
            Bad("Le club veut parler Erik Spoelstra, en vain.", "Le club veut parler à Erik Spoelstra, en vain."),
            Bad("Elle sort, affirmant Reuters qu'elle reste.", "Elle sort, affirmant à Reuters qu'elle reste."),
        ),
        good=(
            Good("« J'y crois encore », a-t-elle dit à ESPN."),
            Good("« C'est faux », a dit CNN, qui enquête."),
            Good("Comme l'a dit CNN qu'on ne peut soupçonner, c'est faux."),
            Good("Ce qu'a révélé Reuters que personne n'attendait."),
            Good("Ils se sont dits journalistes et se disant journalistes, ils entrent."),
            Good("Il parle Formule 1, elle veut parler Ligue 1."),
            Good("Elle a appris à parler Wall Street."),
            Good("Il a dit Reuters en tête, AFP ensuite."),
            Good("Le fils, dit-on, CNN en tête, se tait."),
            Good("Ce que l'enquête a révélé, CNN l'a publié."),
            Good("Il a laissé parler Erik Spoelstra, puis a fait parler Erik Spoelstra encore."),
            Good("Il faut dire le vrai aux journalistes."),
        ),
        anchors=anchors(
            [
                *_SAID.split(),
                *_SAYING.split(),
                *_SIMPLE.split(),
                "dire",
                "raconter",
                "expliquer",
                "parler",
                "mentir",
                "répondre",
            ]
        ),
        trust=Trust.REVIEW,
        check=_check,
    ),
    Rule(
        name="grammar.sources-say",
        category="grammar",
        severity=Severity.MAJOR,
        doc="*…, sources told Deadline* ends an English sentence; French begins such a clause with selon.",
        bad=(
            Bad(
                "Le film sort en mai, sources disent Deadline.",
                "Le film sort en mai, selon des sources citées par Deadline.",
            ),
            Bad(
                "Le film sort en mai, des sources ont dit au New York Times.",
                "Le film sort en mai, selon des sources citées par le New York Times.",
            ),
            Bad("L'accord est proche, sources disent.", "L'accord est proche, selon des sources."),
            Bad(
                "L'accord est proche, une source a dit à Reuters.",
                "L'accord est proche, selon une source citée par Reuters.",
            ),
        ),
        good=(
            Good("L'accord est proche, disent des sources."),
            Good("L'accord est proche, des sources disent le contraire."),
            Good("L'accord est proche, ont dit des sources à Reuters."),
            Good("Les sources, disent-ils, sont taries."),
            Good("Voici ce que les sources disent."),
        ),
        anchors=anchors(
            "sources source responsables proches initiés",
            all_of=(anchors("disent dit racontent indiquent confient déclaré confié"),),
        ),
        trust=Trust.REVIEW,
        check=_check_sources,
    ),
)
