"""Links between clauses that English makes otherwise: whether, what ... on, meanwhile."""

from __future__ import annotations

from collections.abc import Iterable

from repair.core.finding import Severity, Trust
from repair.core.rule import Bad, Context, Good, Hit, Passage, Rule, anchors, hit
from repair.rules.lazy import lazy

_WHETHER = lazy(
    r"\b(?:savoir|sait|savent|saura|ignor(?:e|ent|ait)|demand(?:e|ent|ait|er)|vérifier|déterminer|décider|dire|voir)"
    r"(?P<between>(?: (?:très|plus|bien|encore|rapidement|vite|exactement|vraiment)){0,2} ?[”»\"]?)(?P<comma>,) "
    r"(?=si (?:le|la|les|l'|un|une|il|elle|ils|elles|on|ce|cette|ces|son|sa|ses|leur) ?[^,.]+? "
    r"(?:veut|peut|doit|va|est|a"
    r"|sera|aura|pourra|devra|voudra|veulent|peuvent|doivent|vont|sont|ont|seront|pourrait|voulait|pouvait)\b)"
)
_CONDITION = lazy(r"[^.]*,[^.]*\b(?:\w+r(?:a|ai|ont|ons|ez|ait|aient|ais))\b")


def _check_whether(passage: Passage, context: Context) -> Iterable[Hit]:
    for match in _WHETHER.finditer(passage.text):
        start = match.start("comma")
        rest = passage.text[match.end() :]
        if _CONDITION.match(rest.partition(", bien que")[0].partition(", mais")[0]):
            continue  # "if …, then …": a condition, not a question
        yield hit(
            passage,
            match.start(),
            start + 1,
            "No comma parts a verb from the question that hangs on it (*know whether*).",
            "",
            edit=(start, start + 1),
        )


_STRANDED = lazy(
    r"\b(?:sur|à|pour|avec|dans|de) ce que (?P<subject>[^,.;:!?]{2,50}?) "
    r"(?P<verb>fait|font|faisait|faisaient|ont fait|a fait"
    r"|avaient fait|avait fait|feront|fera) (?:des|un|une|de grands|de nets|quelques) "
    r"(?P<object>progrès|efforts?|erreurs?|concessions?|compromis|déclarations?|choix|recherches|économies|avancées)\b"
)


def _check_stranded(passage: Passage, context: Context) -> Iterable[Hit]:
    for match in _STRANDED.finditer(passage.text):
        yield hit(
            passage,
            *match.span(),
            f"*What … on*: ce que and {match['object']} are both objects of one verb; sur lesquels is missing.",
        )


_MEANWHILE = lazy(
    r"^Pendant ce temps(?=, (?:[A-ZÀ-Ý][\w'-]+(?: [A-ZÀ-Ý][\w'-]+){0,2}|(?:le|la|l')[^,]{3,40}) "
    r"(?:a|avait) "
    r"(?:également |aussi )?(?:déclaré|dit|affirmé|annoncé|indiqué|estimé|assuré|accusé|averti|ajouté|promis)\b)"
)


def _check_meanwhile(passage: Passage, context: Context) -> Iterable[Hit]:
    match = _MEANWHILE.match(passage.text)
    if match:
        yield hit(
            passage,
            *match.span(),
            "*Meanwhile* at the head of a paragraph turns to somebody else; nothing happens at the same time.",
            "De son côté",
        )


RULES = (
    Rule(
        name="grammar.whether",
        category="punctuation",
        severity=Severity.MINOR,
        doc="A comma stands between a verb of knowing or asking and the indirect question that is its object.",
        bad=(
            Bad(
                "Il veut savoir très vite, si le chef veut coopérer.",
                "Il veut savoir très vite si le chef veut coopérer.",
            ),
            Bad("Elle demande, si le vote peut attendre.", "Elle demande si le vote peut attendre."),
        ),
        good=(
            Good("Il veut savoir si le chef veut coopérer."),
            Good("Pour tout savoir, si le site est ouvert, il faudra payer."),
            Good("Il faut le dire, si la loi est votée, tout changera."),
            Good("Elle va voir, s'il pleut, un film."),
        ),
        anchors=anchors("si", all_of=(anchors(chars=","),)),
        trust=Trust.REVIEW,
        check=_check_whether,
    ),
    Rule(
        name="grammar.stranded",
        category="grammar",
        severity=Severity.MAJOR,
        doc="*What they made progress on*: the preposition left at the end in English moved before a second object.",
        bad=(Bad("Il n'a rien dit sur ce que les deux hommes faisaient des progrès."),),
        good=(
            Good("Il n'a rien dit sur ce que les deux hommes ont fait."),
            Good("Il parle de ce que le maire fait des subventions."),
        ),
        anchors=anchors(
            "progrès effort efforts erreur erreurs concessions compromis avancées déclarations recherches",
            all_of=(anchors("ce"),),
        ),
        trust=Trust.HINT,
        check=_check_stranded,
    ),
    Rule(
        name="grammar.meanwhile",
        category="calque",
        severity=Severity.MINOR,
        doc="*Meanwhile, X said …* turns to somebody else; Pendant ce temps says that things happen at once.",
        bad=(
            Bad(
                "Pendant ce temps, Poutine a déclaré jeudi que rien ne change.",
                "De son côté, Poutine a déclaré jeudi que rien ne change.",
            ),
        ),
        good=(
            Good("Pendant ce temps, les enfants dorment."),
            Good("Le maire parle. Pendant ce temps, la pluie a repris."),
            Good("Pendant ce temps, Paul a préparé le repas."),
        ),
        anchors=anchors("pendant", all_of=(anchors("temps"),)),
        trust=Trust.REVIEW,
        check=_check_meanwhile,
    ),
)
