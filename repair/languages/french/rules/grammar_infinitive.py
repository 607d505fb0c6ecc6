"""A perfect infinitive for a purpose: "il l'a appelé pour l'avoir remercié"."""

from __future__ import annotations

from collections.abc import Iterable

from repair.core.finding import Severity, Trust
from repair.core.rule import Anchors, Bad, Context, Good, Hit, Passage, Rule, anchors, hit
from repair.languages.french.morphology import elides
from repair.rules.lazy import lazy

_DONE = {
    "remercié": "remercier", "félicité": "féliciter", "informé": "informer", "prévenu": "prévenir",
    "averti": "avertir", "invité": "inviter", "exhorté": "exhorter", "rassuré": "rassurer", "interrogé": "interroger",
    "consulté": "consulter",
}  # fmt: skip
_CONTACT = (
    r"(?:parl(?:e|ent|ait|aient|é|er)|appel(?:é|er|ait)|appelle(?:nt)?|téléphon(?:e|é|er|ait)|rencontr(?:é|er|ait|e)"
    r"|entretenue?s?|écrit|contact(?:é|er|e|ait)|adressée?s?|réuni(?:e?s)?)"
)
_PURPOSE = lazy(
    rf"(?<![\w'-]){_CONTACT} [^.;:!?«»“”]{{0,100}}?(?<![\w'-])(pour (l'|les |le |la )avoir ({'|'.join(_DONE)})(e?s?))"
    r"(?![\w'-])"
)
# Between the two, these give the purpose another verb: thanked, accused, sentenced for having done it.
_OTHER = lazy(
    r"\b(?:remerci|félicit|accus|condamn|critiqu|arrêt|poursuiv|blâm|reproch|sanctionn|licenci|puni|excus|lou|salu"
    r"|récompens|connu|inculp|jug|regrett|heureu|désol)\w*"
)


def _check(passage: Passage, context: Context) -> Iterable[Hit]:
    text = passage.text
    for match in _PURPOSE.finditer(text):
        if _OTHER.search(text[match.start() : match.start(1)]):
            continue
        verb = _DONE[match[3]]
        clitic = "les " if match[2] == "les " or match[4].endswith("s") else "la " if match[4] == "e" else "le "
        if clitic != "les " and elides(verb):
            clitic = "l’" if "’" in passage.original else "l'"
        yield hit(
            passage, match.start(1), match.end(1), "A purpose takes the plain infinitive.", f"pour {clitic}{verb}"
        )


RULES = (
    Rule(
        name="grammar.perfect-infinitive",
        category="grammar",
        severity=Severity.MAJOR,
        doc="*Spoke with him, thanking him*: the purpose comes out as a perfect infinitive, which means *for having*.",
        bad=(
            Bad(
                "Il a appelé le roi du Maroc mardi pour l'avoir remercié de son aide.",
                "Il a appelé le roi du Maroc mardi pour le remercier de son aide.",
            ),
            Bad("Elle leur a parlé pour les avoir informés du vote.", "Elle leur a parlé pour les informer du vote."),
            Bad("Le ministre a téléphoné pour l'avoir averti.", "Le ministre a téléphoné pour l'avertir."),
        ),
        good=(
            Good("Il a été condamné pour l'avoir averti."),
            Good("Elle a parlé à celui qu'on accuse pour l'avoir prévenu."),
            Good("On l'a félicité pour les avoir informés."),
            Good("Il a appelé le roi pour le remercier d'avoir aidé."),
            Good("Il a appelé. On l'arrête pour l'avoir informé."),
        ),
        anchors=anchors(
            [d + e for d in _DONE for e in ("", "e", "s", "es")],
            all_of=(Anchors(frozenset({"avoir"})), Anchors(frozenset({"pour"}))),
        ),
        trust=Trust.REVIEW,
        check=_check,
    ),
)
