"""The wrong auxiliary: "a allé", "ont devenu" (être), "a enfui", "a évadé" (se ... être)."""

from __future__ import annotations

from collections.abc import Iterable

from repair.core.finding import Severity, Trust
from repair.core.rule import Anchors, Bad, Context, Good, Hit, Passage, Rule, anchors, hit
from repair.languages.french.agreement import sure_noun
from repair.languages.french.morphology import elides
from repair.rules.lazy import lazy

# Participles of verbs that are conjugated with être only; "parti pris", "a tombé la veste" keep others out.
_MOVING = (
    "allé devenu redevenu arrivé parvenu intervenu revenu décédé né resté venu survenu advenu reparti "
    "rentré tombé mort apparu réapparu retourné entré"
).split()
# Those that take a direct object, too, are wrong only before a preposition or a stop.
_TRANSITIVE = frozenset("rentré tombé".split())
# Those that are wrong only where a place follows.
_TO_PLACE = frozenset("retourné entré".split())
_PLACE = lazy(r" (?:à|au|aux|en|dans|chez)\b(?! (?:la|sa|son|le|l'|les|une?) (?:base|main|mémoire))")
# To appear before a court is comparaître.
_COURT = lazy(r"[^.]{0,60}\b(?:juge|tribunal|cour|magistrat|magistrate|jury|audience|procès)\b")
# Verbs that only exist with se.
_PRONOMINAL = (
    "enfui évadé suicidé effondré abstenu emparé écroulé réfugié méfié évanoui agenouillé efforcé insurgé "
    "exclamé écrié "
    "désisté envolé évertué acharné rebellé ingénié immiscé entretué absenté"
).split()
_ALSO_NOUN = frozenset("évadé réfugié né suicidé acharné".split())
AUX = {
    "a": "est", "ont": "sont", "avait": "était", "avaient": "étaient", "aura": "sera", "auront": "seront",
    "aurait": "serait", "auraient": "seraient", "ait": "soit", "aient": "soient", "ayant": "étant", "avoir": "être",
}  # fmt: skip
ADVERBS = (
    r"((?: (?:déjà|aussi|également|ensuite|enfin|toujours|rapidement|finalement|soudainement"
    r"|récemment|pas|jamais|plus|depuis|tous|toutes))?)"
)
_FORM = rf"(?<![\w-])((?<!\w')(?:n')?)({'|'.join(AUX)}){ADVERBS} ({{stems}})(e?s?)(?![\w'-])"
_ETRE = lazy(_FORM.format(stems="|".join(_MOVING)))
_SE = lazy(_FORM.format(stems="|".join(_PRONOMINAL)))
CLITIC = lazy(r"(?:(?<![\w-])(?:[lmtsn]'y|l'|les|m'|t'|l'y|nous|vous|s'|se|y)|-t-) ?$")
_SUBJECT = lazy(
    r"(?<![\w'-])(?:(?:[qQ]u')?([Ii]ls|[Ee]lles|[Ii]l|[Ee]lle)|(les|des|ces|ses|leurs"
    r"|plusieurs) [\w'-]+) ?(?:ne |n')?$"
)
_WOMAN = lazy(r"(?<![\w'-])(?:[Ll]a|[Uu]ne|[Cc]ette|[Ss]a) [\w-]+ ?(?:ne |n')?$")
_OBJECT = lazy(
    r" (?:le|la|les|l'|un|une|des|son|sa|ses|leur|leurs|ce|cette|cet|ça|cela|ces|deux|trois|tout|dix"
    r"|plusieurs)\b"
)


_HEAD = lazy(r"(?<![\w'-])(?:[Ll]es?|[Ll]a|[Uu]ne?|[Dd]es|[Cc]es?|[Cc]ette|[Ll]') ?([\w-]+) ?(?:ne |n')?$")
_DIED = lazy(
    r" (?:à l'hôpital|à [A-ZÉ]|dans|en \d|en prison|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier"
    r"|le \d|des suites)"
)


def _ending(text: str, start: int, auxiliary: str, ending: str) -> str | None:
    """Return the ending of the participle by the subject right before `start`; None when it is unknown."""
    before = text[:start]
    match = _SUBJECT.search(before)
    plural = auxiliary in ("ont", "avaient", "auront", "auraient", "aient")
    if match and match[1]:
        subject = match[1].lower()
        return {"il": "", "elle": "e", "ils": "s", "elles": "es"}[subject]
    if ending:
        return ending
    head = _HEAD.search(before)
    noun = sure_noun(head[1].lower(), True) if head else None
    if noun is not None:
        return ("e" if noun.gender == "f" else "") + ("s" if plural else "")
    if _WOMAN.search(before) and not plural:
        return "e"
    return "s" if plural else ""


def _check(passage: Passage, context: Context) -> Iterable[Hit]:
    yield from _find(passage, reflexive=False)
    yield from _find(passage, reflexive=True)


def _find(passage: Passage, reflexive: bool) -> Iterable[Hit]:
    text = passage.text
    for match in (_SE if reflexive else _ETRE).finditer(text):
        negation, auxiliary, adverb, stem, ending = match.groups()
        before = text[: match.start()]
        if CLITIC.search(before) or text[match.end() : match.end() + 1] == "-":
            continue
        if (reflexive or stem in _TRANSITIVE) and _OBJECT.match(text, match.end()):
            continue
        if stem in _TO_PLACE and not _PLACE.match(text, match.end()):
            continue
        if stem == "apparu" and _COURT.match(text, match.end()):
            start, end = match.start(4), match.end(5)
            yield hit(
                passage,
                match.start(),
                end,
                "*To appear* before a court is *comparaître*.",
                "comparu",
                edit=(start, end),
            )
            continue
        if stem == "mort" and not _DIED.match(text, match.end()):
            continue
        if stem in _ALSO_NOUN and before.endswith((" y ", " en ")):
            continue
        agreed = _ending(text, match.start(), auxiliary, ending)
        made = AUX[auxiliary]
        if reflexive:
            apostrophe = "’" if "’" in passage.original else "'"
            made = ("s" + apostrophe if elides(made) else "se ") + made
            made = ("ne " if negation else "") + made
        else:
            made = ("n'" if elides(made) else "ne ") + made if negation else made
        yield hit(
            passage,
            match.start(),
            match.end(),
            f"*{stem}* is conjugated with *{'s’être' if reflexive else 'être'}*.",
            f"{made}{adverb} {stem}{agreed}",
        )


RULES = (
    Rule(
        name="grammar.auxiliary",
        category="grammar",
        severity=Severity.MAJOR,
        doc="English has one auxiliary; verbs of motion and reflexive verbs take être in French.",
        bad=(
            Bad("Le ministre a allé à Berlin.", "Le ministre est allé à Berlin."),
            Bad("Elle a devenu célèbre.", "Elle est devenue célèbre."),
            Bad("Les prix ont resté stables.", "Les prix sont restés stables."),
            Bad("Le train n'a pas arrivé.", "Le train n'est pas arrivé."),
            Bad("Deux détenus ont évadé lundi.", "Deux détenus se sont évadés lundi."),
            Bad("Il a suicidé en prison.", "Il s'est suicidé en prison."),
            Bad("Le toit avait effondré.", "Le toit s'était effondré."),
            Bad("Les actions ont tombé de 5 %.", "Les actions sont tombées de 5 %."),
            Bad("Le chanteur a mort à l'hôpital.", "Le chanteur est mort à l'hôpital."),
            Bad("Le suspect a apparu mardi devant un juge.", "Le suspect a comparu mardi devant un juge."),
            Bad("La fumée a apparu vers midi.", "La fumée est apparue vers midi."),
            Bad("Elle a retourné à Lyon.", "Elle est retournée à Lyon."),
            Bad("Elle a entré dans la salle.", "Elle est entrée dans la salle."),
            Bad("La conductrice a enfui.", "La conductrice s'est enfuie."),
        ),
        good=(
            Good("Le ministre est allé à Berlin."),
            Good("Il a retourné la carte et a entré son code."),
            Good("Elle est apparue et a comparu devant un juge."),
            Good("Il a entré dans la base de données son nom."),
            Good("Il a convenu d'une date et a rentré la voiture."),
            Good("Il l'a suicidé, dit la rumeur."),
            Good("Ils se sont enfuis, elle s'était abstenue."),
            Good("Il y a mort d'homme ; la chasse l'a mis à mort."),
            Good("Il a tombé la veste."),
            Good("Il pensait avoir rentré ça hier, elle a rentré deux paniers."),
            Good("Elle a un parti pris."),
            Good("La mort a emporté le nouveau-né."),
            Good("Le pays a été revenu à la baisse."),
            Good("Le soleil les a évanouis."),
            Good("Il y a réfugié et réfugié."),
            Good("Il a pour réfugiés des voisins."),
        ),
        anchors=anchors(
            [stem + end for stem in _MOVING + _PRONOMINAL for end in ("", "e", "s", "es")],
            all_of=(Anchors(frozenset(AUX)),),
        ),
        trust=Trust.REVIEW,
        check=_check,
    ),
)
