"""A reciprocal verb without its pronoun: "Trump et Poutine ont serré la main", "les deux ont rencontré à Paris"."""

from __future__ import annotations

import re
from collections.abc import Iterable

from repair.core.finding import Severity, Trust
from repair.core.rule import Anchors, Bad, Context, Good, Hit, Passage, Rule, anchors, hit
from repair.languages.french.agreement import sure_noun
from repair.languages.french.clauses import NAME, NAMES, WEEKDAYS
from repair.rules.lazy import lazy

# A subject in the plural, right before the verb.
_PLURAL = (
    rf"(?:(?<![\w'-])(?P<pronoun>[Ii]ls|[Ee]lles)|{NAMES} et (?:(?:le|la|son|sa) (?:[\w-]+ ){{1,4}}?)?{NAME}"
    rf"|(?<![\w'-])(?:[Ll]es|[Dd]es|[Cc]es) (?:[\w-]+ ){{0,3}}?[\w-]+(?: {NAMES} et {NAMES})?"
    rf"|(?<![\w'-])[Ll](?:e|a|') ?(?:[\w-]+ ){{0,3}}?[\w-]+(?: {NAMES})? et (?:le|la|l'|son"
    rf"|sa) ?(?:[\w-]+ ){{0,3}}?[\w-]+(?: {NAMES})?)"
)
_HAVE = (
    r"(?P<have>ont|avaient)(?P<adverb>(?: (?:brièvement|ensuite|également|aussi|déjà|enfin|longuement"
    r"|finalement))?)"
)
_WHERE = (
    rf"(?: (?:à|au|aux|en|dans|sur|lors|pour|avant|après|devant|chez|hier|{WEEKDAYS}|le \d+"
    rf"|cette semaine|brièvement)\b|[.,;]|$)"
)
_HANDS = lazy(
    rf"{_PLURAL} {_HAVE} serré (?P<hands>la main|les mains|leurs mains|mains)"
    rf"(?= (?:sur|avant|après|lors|devant|dans|en|pendant|hier|et|puis|pour|alors|tandis|{WEEKDAYS})\b|[.,;:!?»”]|$)"
)
_MEET = lazy(
    rf"{_PLURAL} {_HAVE} (?P<verb>rencontré|réuni|marié|embrassé|entretenu|affronté|séparé|rassemblé"
    rf"|entretué)(?={_WHERE})"
)
_AGREE = lazy(rf"{_PLURAL} {_HAVE} mis d'accord (?=sur|pour)")
_CRASHED = lazy(
    r"(?<![\w'-])(?:[Ll]'(?:avion|hélicoptère|appareil|engin)|[Ll]e (?:vol|jet|drone|Boeing|petit avion"
    r"|bimoteur)|[Uu]n (?:avion|hélicoptère"
    r"|jet|drone|petit avion)) (?P<aux>a|avait) (?P<verb>écrasé)(?= (?:à|au|aux|dans|en|près|sur|contre|peu"
    r"|lundi|mardi|mercredi|jeudi|vendredi"
    r"|samedi|dimanche|lors|après)\b|[.,])"
)
# An object may follow the place: "ont rencontré à Paris des élus". And one may come before: "qu'ils ont rencontrés".
_OBJECT = lazy(
    r"[^.;:!?]*?(?<![\w-])(?:les?|la|un|une|des|plusieurs|leurs?|ses|son|sa|deux|trois|quelques|nombre|[A-Z])\b"
)
_AFTER_PLACE = lazy(
    rf"(?: (?:à|au|aux|en|dans|sur|lors|pour|avant|après|devant|chez)\b (?:(?:le|la|les|l'|un|une|des|du|de|son"
    rf"|sa|leur) ?)?"
    rf"[\w'-]+(?: (?:de |du |d'|des )?[A-Z][\w-]+)?| hier| {WEEKDAYS}| le \d+(?:er)? \w+| cette semaine"
    rf"| brièvement){{1,3}}"
)
_RELATIVE = lazy(r"(?:(?<![\w-])(?:que|qu'|dont|lesquels|lesquelles|où|comme)|-) ?$")


def _reflexive(match_have: str) -> str:
    return {"ont": "se sont", "avaient": "s'étaient"}[match_have]


def _check(passage: Passage, context: Context) -> Iterable[Hit]:
    text = passage.text
    message = "What they do to each other is reflexive in French; English leaves the pronoun out."
    for match in _HANDS.finditer(text):
        if not _RELATIVE.search(text[: match.start()]):
            made = f"{_auxiliary(passage, match['have'])}{match['adverb']} serré la main"
            yield hit(passage, match.start("have"), match.end("hands"), message, made)
    for match in _MEET.finditer(text):
        if _RELATIVE.search(text[: match.start()]) or _has_object(text, match.end()):
            continue
        ending = "es" if _women(text, match) else "s"
        made = f"{_auxiliary(passage, match['have'])}{match['adverb']} {match['verb']}{ending}"
        yield hit(passage, match.start("have"), match.end("verb"), message, made)
    for match in _CRASHED.finditer(text):
        made = ("s’" if "’" in passage.original else "s'") + {"a": "est", "avait": "était"}[match["aux"]] + " écrasé"
        yield hit(passage, match.start("aux"), match.end("verb"), message, made)
    for match in _AGREE.finditer(text):
        if not _RELATIVE.search(text[: match.start()]):
            ending = "es" if _women(text, match) else ""
            made = f"{_auxiliary(passage, match['have'])}{match['adverb']} mis{ending}"
            end = match.end() - len(" d'accord ")
            yield hit(passage, match.start("have"), end, message, made)


def _women(text: str, match: re.Match[str]) -> bool:
    """Tell whether the subject is feminine, as far as its last word says."""
    if match["pronoun"]:
        return match["pronoun"].lower() == "elles"
    subject = text[match.start() : match.start("have") - 1]
    noun = sure_noun(subject.split()[-1].lower(), True)
    return noun is not None and noun.gender == "f" and subject.lower().startswith(("les ", "ces ", "des "))


def _auxiliary(passage: Passage, have: str) -> str:
    made = _reflexive(have)
    return made.replace("'", "’") if "’" in passage.original else made


_TAIL = lazy(r" [a-zà-ÿ]+(?:[.,;]|$)")


def _has_object(text: str, end: int) -> bool:
    """Tell whether an object follows, at once or after a place or a time."""
    place = _AFTER_PLACE.match(text, end)
    if place is None:
        return text[end : end + 1] not in (".", ",", ";", "")
    rest = text[place.end() : place.end() + 30]
    if (
        rest[:1] in (".", ",", ";", "")
        or _TAIL.match(rest)
        or rest.startswith((" pour ", " et ont ", " et se ", " avant ", " après "))
    ):
        return False
    return _OBJECT.match(rest) is not None or not rest.startswith((" et ", " afin ", " alors ", " lors ", " en "))


RULES = (
    Rule(
        name="grammar.reflexive",
        category="grammar",
        severity=Severity.MAJOR,
        doc="English *shook hands*, *met*, *embraced* need « se » in French when the subjects do it to each other.",
        bad=(
            Bad(
                "Trump et Poutine ont serré la main sur le tarmac.",
                "Trump et Poutine se sont serré la main sur le tarmac.",
            ),
            Bad("Les deux dirigeants ont serré les mains.", "Les deux dirigeants se sont serré la main."),
            Bad("Ils ont rencontré à Paris lundi.", "Ils se sont rencontrés à Paris lundi."),
            Bad("Elles ont rencontré en prison.", "Elles se sont rencontrées en prison."),
            Bad("Les deux hommes ont embrassé.", "Les deux hommes se sont embrassés."),
            Bad(
                "Le président américain et le roi ont serré la main.",
                "Le président américain et le roi se sont serré la main.",
            ),
            Bad("Les ministres ont mis d'accord sur un texte.", "Les ministres se sont mis d'accord sur un texte."),
            Bad(
                "Les deux équipes ont embrassé sur le tapis rouge.",
                "Les deux équipes se sont embrassées sur le tapis rouge.",
            ),
            Bad("Les deux équipes ont affronté samedi.", "Les deux équipes se sont affrontées samedi."),
            Bad("L'avion a écrasé dans un champ.", "L'avion s'est écrasé dans un champ."),
            Bad(
                "Macron et Merz ont rencontré vendredi à Berlin.",
                "Macron et Merz se sont rencontrés vendredi à Berlin.",
            ),
        ),
        good=(
            Good("Les ministres ont serré la main du président."),
            Good("Les deux hommes ont serré la main tendue du maire."),
            Good("Ils ont serré la main à tous les invités."),
            Good("Trump et Poutine se sont serré la main."),
            Good("Ils ont rencontré à Paris des élus locaux."),
            Good("Ils ont rencontré en prison le chef du parti."),
            Good("Les élus qu'ils ont rencontrés lundi sont déçus."),
            Good("Les gens que les deux hommes ont rencontrés à Lyon."),
            Good("Les fans l'ont rencontré à nouveau en 1994."),
            Good("L'avion a écrasé une voiture."),
            Good("Les juges les ont séparés après le procès."),
            Good("Les deux camps ont mis d'accord leurs experts."),
            Good("Les difficultés que les équipes ont rencontré sur place sont nombreuses."),
            Good("Les organisateurs ont réuni en une soirée dix mille personnes."),
            Good("Les Bleus ont affronté en finale l'Argentine."),
        ),
        anchors=anchors(
            "marié écrasé serré rencontré réuni embrassé entretenu affronté séparé rassemblé accord entretué",
            all_of=(Anchors(frozenset({"ont", "avaient", "a", "avait"})),),
        ),
        trust=Trust.REVIEW,
        check=_check,
    ),
)
