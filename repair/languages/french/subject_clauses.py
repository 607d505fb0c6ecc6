"""Where clauses begin with their subject, and the verbs behind it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from repair.languages.french.finite_verbs import Verb, verb_at
from repair.languages.french.subjects import Subject, pronoun, subject
from repair.rules.lazy import lazy

_DETERMINER = (
    r"(?:[Dd]e(?= [a-zà-ÿ]+[sx] )|[LlSsCcDdMmNnVv]es|[NnVv]os|[LlCc]e|[LlSs]a|[Uu]ne?|[Cc]et(?:te)?|[SsM]on|[Ll]eurs?"
    r"|[NnVv]otre|[Cc]haque|[Pp]lusieurs|[Cc]ertaine?s|[Qq]uelques?|[Aa]ucune?|[Tt]ou(?:s|tes)|[Dd]eux|[Tt]rois|[Qq]uatre"
    r"|[Cc]inq|[Ss]ix|[Ss]ept|[Hh]uit|[Nn]euf|[Dd]ix|[Oo]nze|[Dd]ouze|[Qq]uinze|[Vv]ingt|[Tt]rente|[Cc]ent"
    r"|\d+(?: \d{3})*(?= [a-zà-ÿ]{3}))(?= )|[Ll]'(?=[a-zà-ÿ])"
)
_ADVERB = (
    r"(?:Cette (?:année|semaine|fois)|Ce (?:matin|soir|mois)|Hier|Aujourd'hui|Ainsi|Mais|Or|Et|Lundi|Mardi|Mercredi"
    r"|Jeudi|Vendredi|Samedi|Dimanche|En \d{4}|Pourtant|Cependant|Puis|Car|Désormais|Enfin|Toutefois),? "
)
# Where a clause may begin: a sentence, a quotation, after a colon, a conjunction, what opens a sentence and its comma.
_OPENING = lazy(
    r"(?P<lead>^|(?<=[.!?…]) (?=[A-Z\d])|(?<=[.!?…][”»\"]) (?=[A-Z\d])|[«“] ?|(?<![^\s(])\"|[:;] "
    rf"|(?<![^\s\"]){_ADVERB}|(?P<que>\b[qQ]u(?:e |'))|\b(?:mais|car|lorsque|quand|(?<=, )donc|[Ss]i) "
    r"|(?P<rel>\b(?:où|dont|lesquel(?:le)?s|lequel|laquelle|desquel(?:le)?s|duquel) )|, )"
    rf"(?:(?:[Ee]nviron|(?:[Pp]rès|[Pp]lus|[Mm]oins) de|[Aa]u moins) )?(?={_DETERMINER})"
)
_SAYING = lazy(
    r"(?<![\w-])(?:dit|dire|disent|disait|dites|déclar\w+|affirm\w+|estim\w+|annonc\w+|ajout\w+|précis\w+|indiqu\w+"
    r"|expliqu\w+|assur\w+|savoir|sa(?:it|vent)|pens\w+|not\w+|soulign\w+|rappel\w+|cro(?:it|ient|ire|yait)"
    r"|esp[èé]r\w+|montr\w+|dès|parce|tandis|alors|afin|pour|avant|après|depuis|pendant|rév[èé]l\w+|reconn\w+|prév\w+"
    r"|craign\w+|craint|confirm\w+|averti\w*|jug\w+|signal\w+|constat\w+|prouv\w+|appr\w+|décid\w+|suggèr\w+|soutien\w*"
    r"|soutenu"
    r"|prétend\w*|admet\w*|admis|regrett\w+|suppos\w+|répond\w*|répété|insist\w+|entendre|vérifi\w+|garanti\w*"
    r"|découv\w+|vu|voit|voir|faut|fallait|sûr|certain|probable|possible|évident|clair|fait|veut|veulent|voul\w+"
    r"|souhait\w+|demand\w+|attend\w*|est|propos\w+|recommand\w+|exig\w+) $"
)
_SAID = lazy(
    r"(?<![\w-])(?:dès|parce|tandis|alors|afin|pour|avant|après|depuis|pendant|dit|déclaré|affirmé|estimé|ajouté|précisé"
    r"|indiqué|expliqué|assuré|déclare|affirme|rappelé|souligné|disent|affirment|montré|reconnu) $"
)


_ONLY = lazy(
    r"(?:\bne |\bn')[^.!?;:]*$|\b(?:plus|moins|aussi|autant|mieux|autres?|mêmes?|ainsi|tant|tel\w*) [^.!?;:]*$"
)


@lru_cache(maxsize=32)
def openings(text: str) -> tuple[tuple[int, str], ...]:
    """Return where clauses may begin with a noun, and what stands before.

    That is "" for a sentence, "," inside one, "that" after a verb of saying or a conjunction, "que" where the clause
    might be relative, and "relative" where it most likely is.
    """
    return tuple(_openings(text))


def _openings(text: str) -> Iterator[tuple[int, str]]:
    for match in _OPENING.finditer(text):
        lead = match["lead"].strip()
        if match["que"]:
            before = text[max(0, match.start() - 30) : match.start()]
            if not _SAYING.search(before) and (text[match.end()] in "dD" or _ONLY.search(text[: match.start()][-90:])):
                continue  # "ne contient que des noms"
            said = "that" if _SAID.search(before) else "que" if _SAYING.search(before) else "relative"
            yield match.end(), said
        elif match["rel"]:
            if text[match.end()] not in "dD":
                yield match.end(), "relative"
        elif lead == ",":
            if text[match.end()] not in "dD" and _introduced(text, match.start()):
                yield match.end(), ","
        else:
            yield match.end(), ""


_INTRODUCTION = lazy(
    r"(?:^|[.!?…:;«“] ?)(?:À|Aux?|Pendant|Durant|Selon|D'après|Malgré|Face|Hier|Lundi|Mardi|Mercredi|Jeudi|Vendredi"
    r"|Samedi|Dimanche|Aujourd'hui|Ainsi|Cependant|Pourtant|Toutefois|Enfin|Ensuite|Puis|Désormais|Actuellement"
    r"|Récemment|Finalement|En|Sur|Pour|Dans|Après|Avant|Sous|Par|Avec|Grâce|Outre|Lors|Parallèlement|Sans|Parmi"
    r"|L'an|D'ici|Chez|Depuis|Chaque|Cette|Ces)(?![\w-])[^,.;:!?«»“”]{0,70}$"
)


def _introduced(text: str, comma: int) -> bool:
    """Tell whether what stands before the comma only says when, where or how, from the start of the sentence."""
    return _INTRODUCTION.search(text[max(0, comma - 90) : comma]) is not None


_PRONOUN = lazy(
    r"(?<![\w'’-])(?:(?P<que>[qQ]u')|[sS]'|[Ll]orsqu'|[Pp]uisqu'|[Qq]uoiqu')?(?P<word>[Ii]ls?|[Ee]lles?)(?= )"
)
# Before these the strong form of a pronoun is no subject; with others it is one of two.
_STRONG = lazy(
    r"(?i)(?:\b(?:de|à|en|par|pour|avec|sans|entre|chez|sur|contre|vers|et|ou|ni|comme|devant|derrière|selon|parmi"
    r"|envers|après|avant|que|sous|dans|sauf|même|seule?s?) |\bd'|\bqu'|, |\()$"
)
_RELATIVE = lazy(r"(?i)\b(?:(?:que|quel\w*|lesquel\w*|laquelle|combien|dont)(?![\w-])|qu')")


def _pronouns(text: str) -> Iterator[tuple[Subject, str]]:
    for match in _PRONOUN.finditer(text):
        start = match.start("word")
        before = text[max(0, start - 30) : start]
        lead = "that" if match["que"] and _SAID.search(before[:-3] + " ") else ""
        if not lead and _RELATIVE.search(re.split(r"[.!?…;:] ", text[max(0, start - 200) : start])[-1]):
            lead = "que"
        found = pronoun(text, start)
        if found and not (found.gender == "f" and lead != "that" and _STRONG.search(before)):
            yield found, lead


def clauses(text: str) -> Iterator[tuple[Subject, Verb, str]]:
    """Yield each subject that opens a clause, with the verb behind it and what stands before the clause."""
    for start, lead in openings(text):
        found = subject(text, start)
        verb = verb_at(text, found.end) if found else None
        if found and verb:
            yield found, verb, lead
    for found, lead in _pronouns(text):
        if verb := verb_at(text, found.end):
            yield found, verb, lead
