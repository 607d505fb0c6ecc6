"""*Not … until*: French negates with *avant que* or *tant que*, not with *jusqu'à ce que*."""

from __future__ import annotations

from collections.abc import Iterable

from repair.core.finding import Severity, Trust
from repair.core.rule import Bad, Context, Good, Hit, Passage, Rule, anchors, hit
from repair.rules.lazy import lazy

# A negated verb, then "jusqu'à ce que", with no other verb of waiting or lasting and no sign between them.
_UNTIL = lazy(
    r"\b(?P<ne>[Nn]e |[Nn]')(?P<verb>(?:\w+ ){0,2}?\w+) (?P<not>pas|plus|jamais|rien|personne|aucun\w*)\b"
    r"(?P<between>[^.,;:!?«»“”\"()]{0,60}?) (?P<until>jusqu'à ce (?P<que>que |qu'))"
)
_LASTING = lazy(
    r"(?i)\b(?:att(?:end|ent)\w*|dur\w+|continu\w+|rest\w+|repos\w+|arrêt\w+|cess\w+|lâch\w+|quitt\w+|baiss\w+|pouss\w+"
    r"|all(?:er|é\w*|ait|aient|ons|ez)|va|vont|ira|iront|aille|seulement|poursui\w+|tard\w+|dorm\w+|dort|bais\w+|tenir"
    r"|tient|tenu\w*|dev\w+ attendre|patient\w+|march\w+|cour\w+|suffi\w+|limit\w+|born\w+|loin|encore|uniquement"
    r"|boug\w+|saign\w+|respir\w+|surveill\w+)\b"
)


def _check(passage: Passage, context: Context) -> Iterable[Hit]:
    for match in _UNTIL.finditer(passage.text):
        if _LASTING.search(f"{match['verb']} {match['between']}"):
            continue
        yield hit(
            passage,
            *match.span("until"),
            "*Not … until* is *pas avant que*: with a negation, jusqu'à ce que says something else.",
            f"avant {match['que']}".rstrip(" "),
            edit=(match.start("until"), match.start("until") + len(match["until"].rstrip())),
        )


RULES = (
    Rule(
        name="grammar.until",
        category="grammar",
        severity=Severity.MAJOR,
        doc=(
            "English *not … until* tells when something begins at last. Rendered word by word (ne … pas … jusqu'à ce "
            "que) it says that something ends. Both conjunctions take the subjunctive, so only the words change."
        ),
        bad=(
            Bad(
                "Nous ne signons pas jusqu'à ce que la guerre soit finie.",
                "Nous ne signons pas avant que la guerre soit finie.",
            ),
            Bad(
                "Rien ne sera décidé, et ils ne paieront rien jusqu'à ce qu'il vienne.",
                "Rien ne sera décidé, et ils ne paieront rien avant qu'il vienne.",
            ),
            Bad(
                "Le maire n'a pas commenté l'affaire jusqu'à ce que le journal paraisse.",
                "Le maire n'a pas commenté l'affaire avant que le journal paraisse.",
            ),
        ),
        good=(
            Good("Il ne faut pas attendre jusqu'à ce que l'eau monte."),
            Good("Elle n'a pas quitté la salle jusqu'à ce que le rideau tombe."),
            Good("La fête ne va pas durer jusqu'à ce que le jour se lève."),
            Good("Il n'a pas cessé de crier jusqu'à ce qu'on l'entende."),
            Good("Remuez jusqu'à ce que le sucre ne colle pas."),
            Good("Ils n'iront pas jusqu'à ce que demande le syndicat."),
        ),
        anchors=anchors("jusqu", all_of=(anchors("pas plus jamais rien personne aucun aucune"),)),
        trust=Trust.REVIEW,
        check=_check,
    ),
)
