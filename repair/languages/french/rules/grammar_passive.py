"""English passives that French does not have: "ont été demandés d'évacuer", "est attendue à relever"."""

from __future__ import annotations

from collections.abc import Iterable

from repair.core.finding import Severity, Trust
from repair.core.rule import Anchors, Bad, Context, Good, Hit, Passage, Rule, anchors, hit
from repair.languages.french.finite_verbs import Verb, agreeing
from repair.languages.french.subject_clauses import clauses
from repair.languages.french.subjects import Subject
from repair.rules.lazy import lazy

_INFINITIVE = r"(?=(?:ne pas |ne plus |se |s'|le |la |les |l'|lui |leur |y |en )?(?P<inf>[a-zà-ÿ]+(?:er|ir|re))\b)"
# One tells, asks or orders somebody *à* do it: whom one tells cannot be the subject of a passive.
_TOLD = lazy(
    r"(?<![\w'-])(?P<aux>(?:a|ont|avait|avaient|aurait|auraient|n'a pas|n'ont pas) été|est|sont|était|étaient) "
    r"(?P<verb>demandé|dit|ordonné|conseillé)(?P<end>e?s?) (?:de |d'|(?P<to>à ))" + _INFINITIVE
)
_TO = r"(?<![\w'-])(?P<aux>est|sont|était|étaient) (?P<adverb>(?:également |aussi |largement |généralement )?)"
_EXPECTED = lazy(
    _TO + r"(?P<verb>attendue?s? (?:à |de |d')|prévue?s? à |programmée?s? à |définie?s? (?:à|pour) )"
    r"(?!partir d|compter d|venir\b)" + _INFINITIVE
)
_THOUGHT = lazy(_TO + r"(?P<verb>(?:crue?|crus|crues|dite?s?|pensée?s?|rapportée?s?) )(?=(?P<inf>être|avoir)\b)")
_IMPERSONAL = lazy(
    r"(?:(?<![\w-])(?:[Ii]l|[Cc]e|[Rr]ien|[Cc]ela|qui)(?: (?:ne|n'|lui|leur|vous|nous|m'|t'|y))* ?"
    r"|(?<![\w-])[nsmt]'|se |lui |leur |nous |vous )$"
)
_WOULD = {"est": "devrait", "sont": "devraient", "était": "devait", "étaient": "devaient"}
_SAID = {"est": "serait", "sont": "seraient", "était": "aurait été", "étaient": "auraient été"}
_HAD = {"est": "aurait", "sont": "auraient", "était": "aurait", "étaient": "auraient"}
_NOT_INFINITIVE = frozenset(
    (
        "encontre ordre titre nombre hier janvier février septembre octobre novembre décembre terre mer lumière "
        "entre libre contre"
    ).split()
)


def _subjects(text: str) -> Iterable[tuple[Subject, Verb]]:
    """Yield the subjects that are surely read, with their verbs."""
    return ((found, verb) for found, verb, _ in clauses(text) if not found.quantity)


def _check(passage: Passage, context: Context) -> Iterable[Hit]:
    text = passage.text
    message = "English passive: in French the person told is no subject."
    for match in _TOLD.finditer(text):
        if match["to"] and match["verb"] != "conseillé":
            continue
        if match["inf"] in _NOT_INFINITIVE or _IMPERSONAL.search(text[: match.start()]):
            continue
        aux, ending = match["aux"], match["end"]
        many = aux.split()[0] in ("ont", "avaient", "auraient", "sont", "étaient") or aux.startswith("n'ont")
        told = next((pair for pair in _subjects(text) if pair[1].end == match.start() + len(aux.split()[0])), None)
        if told:
            many = told[0].number == "p"
            sure = told[0].gender and not told[0].person
            ending = (("e" if told[0].gender == "f" else "") if sure else ending.rstrip("s")) + "s" * many
        if not ending and not many and " été" not in aux:
            continue  # "le geste est dit de défense"
        if many != ending.endswith("s"):
            ending = ending.rstrip("s") + ("s" if many else "")
        a, before = match.start("verb"), ""
        made = {"demandé": "prié", "dit": "prié", "ordonné": "sommé", "conseillé": "invité"}[match["verb"]] + ending
        link = " à " if made.startswith("invité") else text[match.end("end") : match.end()]
        if told and told[0].number not in {r.number for r in told[1].readings if r.person == "3"}:
            verb = told[1]
            right = next(iter(agreeing(verb.readings, told[0].number)), verb.form)
            before, a = right + text[verb.end : a], verb.start
        yield hit(passage, match.start(), match.end(), message, before + made + link, edit=(a, match.end()))
    message = "*is expected to* is *devrait* or *devait*."
    for match in _EXPECTED.finditer(text):
        if match["inf"] not in _NOT_INFINITIVE and not _IMPERSONAL.search(text[: match.start()]):
            made = match["adverb"] and " " + match["adverb"].strip()
            yield hit(passage, match.start(), match.end(), message, _WOULD[match["aux"]] + made + " ")
    message = "*is said to be* is a conditional."
    for match in _THOUGHT.finditer(text):
        if not _IMPERSONAL.search(text[: match.start()]):
            table = _SAID if match["inf"] == "être" else _HAD
            yield hit(passage, match.start(), match.end("inf"), message, table[match["aux"]])


RULES = (
    Rule(
        name="grammar.passive",
        category="grammar",
        severity=Severity.MAJOR,
        doc="English puts the person told, asked or expected in the passive; French cannot.",
        bad=(
            Bad("Les habitants ont été demandés d'évacuer.", "Les habitants ont été priés d'évacuer."),
            Bad("Les élèves ont été dits de rester chez eux.", "Les élèves ont été priés de rester chez eux."),
            Bad("Les passagers a été demandé de partir.", "Les passagers ont été priés de partir."),
            Bad("Les femmes est conseillé à se faire vacciner.", "Les femmes sont invitées à se faire vacciner."),
            Bad("La population a été demandé de rester.", "La population a été priée de rester."),
            Bad("La Fed est attendue à relever ses taux.", "La Fed devrait relever ses taux."),
            Bad("Les ministres sont attendus de signer lundi.", "Les ministres devraient signer lundi."),
            Bad("Le suspect est cru être armé.", "Le suspect serait armé."),
            Bad("Elle est dite avoir quitté le pays.", "Elle aurait quitté le pays."),
            Bad("Le personnel a été demandé de partir.", "Le personnel a été prié de partir."),
        ),
        good=(
            Good("Il a été demandé aux habitants d'évacuer."),
            Good("Il est prévu de signer lundi."),
            Good("La ministre est attendue à Lyon, son rapport est attendu pour mars."),
            Good("Ils se sont dits prêts à partir."),
            Good("Il est conseillé de réserver."),
            Good("Elle s'est dite prête, il s'est cru perdu."),
            Good("Les textes qu'il vous est demandé de ratifier."),
            Good("Aucun n'avait été interdit de stade."),
            Good("Les régions étaient supposées être prioritaires."),
            Good("Le conducteur est présumé avoir consenti."),
            Good("Rien n'est prévu à cet effet ; il est attendu de pied ferme."),
            Good("Les négociations sont prévues à partir de lundi, la suite est prévue à compter de mai."),
            Good("Le verdict est attendu à la fin du mois."),
        ),
        anchors=anchors(
            "demandé demandée demandés demandées dit dite dits dites ordonné ordonnée ordonnés ordonnées "
            "conseillé conseillée "
            "conseillés conseillées attendu attendue attendus attendues prévu prévue prévus prévues cru crue "
            "crus crues "
            "pensé pensée pensés pensées rapporté rapportée rapportés programmé "
            "programmée "
            "programmés définie défini définis".split(),
            all_of=(Anchors(frozenset("est sont était étaient été".split())),),
        ),
        trust=Trust.REVIEW,
        check=_check,
    ),
)
