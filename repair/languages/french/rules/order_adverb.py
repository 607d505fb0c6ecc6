"""English order around the verb: "il souvent dit", "elle pas viendra", "l'eau une fois a coulé"."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from repair.core.finding import Severity, Trust
from repair.core.rule import Bad, Context, Good, Hit, Passage, Rule, anchors, hit
from repair.languages.french.clauses import HOMOGRAPHS, is_finite
from repair.languages.french.morphology import analyses, elides
from repair.rules.lazy import lazy

_ADVERBS = (
    "souvent|déjà|encore|toujours|maintenant|bientôt|également|parfois|rarement|presque|plutôt|juste|actuellement"
    "|récemment|rapidement|immédiatement|finalement|probablement|généralement|habituellement|simplement|seulement"
    "|vraiment|clairement|soudainement|soudain|officiellement|initialement|régulièrement|fréquemment|constamment"
    "|activement|publiquement|ouvertement|désormais|une fois|précédemment|secrètement|fortement|lentement|longtemps"
    "|complètement|totalement|entièrement|à peine|tout juste|quasiment|pratiquement|littéralement|certainement"
    "|auparavant|autrefois|apparemment|éventuellement|brièvement|largement|légèrement|grandement|hautement"
)
_CLITICS = r"(?:(?:ne|se|me|te|le|la|les|lui|leur|y|en|nous|vous) |(?:n'|s'|l'|m'|t')){0,3}"
_PRONOUN = lazy(
    rf"(?<![\w-])(?P<who>[Ii]ls?|[Oo]n|[Ee]lles?) (?P<adverb>{_ADVERBS}) (?P<clitics>{_CLITICS})"
    r"(?P<verb>[a-zà-ÿ]+)(?P<after>(?: pas\b)?)(?![\w'-])"
)
_NOUN = lazy(
    r"(?<![\w'-])(?P<det>[Ll]e |[Ll]a |[Ll]es |[Ll]'|[Cc]e |[Cc]ette |[Cc]es |[Ss]on |[Ss]a |[Ss]es )(?P<noun>[\w-]+)"
    rf" (?P<adverb>{_ADVERBS}) (?P<clitics>(?:ne |n'|se |s'){{0,2}})(?P<verb>a|ont|avait|avaient|aura|est|sont|était"
    r"|étaient|sera|seront|peut|peuvent|doit|doivent|va|vont)(?P<after>(?: pas)?)(?![\w'-])"
)
_NOT = lazy(
    rf"(?<![\w-])(?P<who>[Ii]ls?|[Oo]n|[Ee]lles?) (?P<adverb>pas|jamais) (?P<clitics>{_CLITICS})"
    r"(?P<verb>[a-zà-ÿ]+)(?![\w'-])"
)
# These may stand behind a noun: "Le problème désormais est que", "la France seulement a dit non".
_LOOSE = frozenset(("désormais", "maintenant", "seulement", "également", "à peine", "encore", "juste"))
# A question ("est-il souvent"), or a pronoun behind a preposition.
_VERB_BEFORE = lazy(r"(?:-|\bd')$")
# Before these words, a noun in the singular is the end of something else than a subject.
_OPENED = lazy(r"(?<![\w'])(?:de|du|des|d'|à|au|aux|en|dans|sur|pour|par|avec|sans|contre|et|ou) ?$")


@cache
def _finite(word: str, sure: bool) -> bool:
    """Tell whether a word behind a pronoun and an adverb is a finite verb in the third person.

    A participle would do behind *elle* ("elle toujours ravie"), where `sure` asks for more.
    """
    readings = analyses(word)
    if is_finite(word) or (not sure and word in HOMOGRAPHS):
        return any(r.person == "3" for r in readings)
    if any(r.pos not in ("VERB", "AUX", "NOUN") or r.tense in ("inf", "part.past", "part.pres") for r in readings):
        return False
    return any(r.person == "3" for r in readings) and readings[0].pos in ("VERB", "AUX")


def _check(passage: Passage, context: Context) -> Iterable[Hit]:
    text = passage.text
    for match in _PRONOUN.finditer(text):
        if not _finite(match["verb"], match["who"][0] in "eE") or _VERB_BEFORE.search(text[: match.start()]):
            continue
        yield _hit(passage, match, match["adverb"])
    for match in _NOT.finditer(text):
        clitics = match["clitics"]
        if (
            not _finite(match["verb"], match["who"][0] in "eE")
            or _VERB_BEFORE.search(text[: match.start()])
            or "n" in clitics[:1]
        ):
            continue
        lead = (clitics or match["verb"]).strip(" '")
        ne = "n" + ("’" if "’" in passage.original else "'") if elides(lead) else "ne "
        new = f"{ne}{clitics}{match['verb']} {match['adverb']}"
        message = f"*{match['adverb']}* stands behind the verb, and *ne* before it."
        yield hit(passage, *match.span(), message, new, edit=(match.start("adverb"), match.end()))


def _check_noun(passage: Passage, context: Context) -> Iterable[Hit]:
    text = passage.text
    for match in _NOUN.finditer(text):
        if not any(r.pos == "NOUN" for r in analyses(match["noun"].lower())) or match["noun"] == "fois":
            continue
        if match["adverb"] in _LOOSE:
            continue
        if _OPENED.search(text[: match.start()]) or not _begins(text[: match.start()]):
            continue
        yield _hit(passage, match, match["adverb"])


def _begins(before: str) -> bool:
    """Tell whether a clause begins here: at the start, behind a sign, or behind que."""
    low = before.rstrip(' «“"').lower()
    return not low or low[-1] in ".:;!?" or low.endswith((" que", " car", " mais", " donc")) or low in ("mais", "or")


def _hit(passage: Passage, match, adverb: str) -> Hit:  # type: ignore[no-untyped-def]
    start, end = match.start("adverb"), match.end()
    new = f"{match['clitics']}{match['verb']}{match['after']} {adverb}"
    if match["after"] and adverb in ("souvent", "toujours", "encore", "déjà", "probablement"):
        new = f"{match['clitics']}{match['verb']} {adverb}{match['after']}"
    return hit(passage, match.start(), end, f"*{adverb}* stands behind the verb in French.", new, edit=(start, end))


RULES = (
    Rule(
        name="order.adverb",
        category="scramble",
        severity=Severity.MAJOR,
        doc="English puts an adverb between a subject and its verb (he often says); French never behind a pronoun.",
        bad=(
            Bad("Il souvent dit que tout va bien.", "Il dit souvent que tout va bien."),
            Bad("On sait qu'ils déjà ont gagné.", "On sait qu'ils ont déjà gagné."),
            Bad("Elle actuellement ne travaille pas.", "Elle ne travaille pas actuellement."),
            Bad("Elle dit qu'elle pas viendra.", "Elle dit qu'elle ne viendra pas."),
        ),
        good=tuple(
            Good(text)
            for text in (
                "Il dit souvent que tout va bien.",
                "Est-il toujours a Paris ?",
                "Lui parle, elle toujours muette.",
                "Elle encore enfant, il est parti.",
                "A-t-il déjà fait cela ?",
                "Elle seule sait, elle aussi va venir.",
                "Qui souvent dit non, dit oui.",
                "Près d'elles seulement était assis un enfant.",
                "Elles, souvent, vont loin.",
            )
        ),
        anchors=anchors("il ils on elle elles"),
        trust=Trust.REVIEW,
        check=_check,
    ),
    Rule(
        name="order.adverb-noun",
        category="scramble",
        severity=Severity.MINOR,
        doc="An adverb stands between a noun and its auxiliary, where French puts it behind (l'eau une fois a coulé).",
        bad=(
            Bad("Le pays déjà a voté.", "Le pays a déjà voté."),
            Bad("Il dit que l'eau une fois a coulé ici.", "Il dit que l'eau a une fois coulé ici."),
        ),
        good=tuple(
            Good(text)
            for text in (
                "Le pays a déjà voté.",
                "Le pays, déjà, a voté.",
                "Un coup du sort souvent est bon.",
                "Le problème désormais est que tout est cher.",
                "Le président lui aussi est venu.",
            )
        ),
        anchors=anchors(
            "a ont avait avaient aura est sont était étaient sera seront peut peuvent doit doivent va vont"
        ),
        trust=Trust.REVIEW,
        check=_check_noun,
    ),
)
