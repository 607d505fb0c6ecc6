"""A future or a conditional after *si*: "tout changera si le texte serait adopté"."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from repair.core.finding import Severity, Trust
from repair.core.language import Analysis
from repair.core.rule import Bad, Context, Good, Hit, Passage, Rule, anchors, hit
from repair.languages.french.clauses import clause, is_finite, sentence
from repair.languages.french.morphology import analyses
from repair.languages.french.tenses import retensed
from repair.rules.lazy import lazy

_IF = lazy(
    r"(?<![\w'-])(?P<before>[Mm]ême |[Oo]u |[Nn]i |et |pas |sauf )?(?P<if>[Ss]i |[Ss]'(?=ils? ))"
    r"(?!bien que|peu que|on ne (?:dirait|jurerait))"
)
# Words that ask, doubt or decide: an indirect question has any tense.
_ASKED = lazy(
    r"(?i)\b(?:vu\b|sav|sai[st]|sus?\b|sut|demand|interrog|question|ignor|clair|sûr|certaine?\b|dir(?:e|a|ont|ait|aient)\b"
    r"|di[ts]\b|disent|disai|précis|indiqu|voir\b|verr|vo(?:it|is)\b|décid|détermin|vérifi|dépend|dout|curieu|prédi"
    r"|prévoi|jug(?:er|é)\b|estim|évalu|étudi(?:er|é|e|ent)\b|examin|débat|réfléchi|découvr|compren|compris|devin"
    r"|regard|hésit|import(?:e|ait|era)\b|inconnu|aucune idée|évident|révél|confirm|expliqu|répon|communiqu"
    r"|test(?:er|é)\b|choisi|conclu|discut|parl(?:er|é|e|ent|ait)\b|attend|pari(?:er|e|é)\b|pens(?:er|é|e|ent|ait)\b|inqui|imagin"
    r"|annon|tranch|montr|fixer|prononc|statu|arbitr|explor|analys|indice|preuve|mystère|secret|trouv|établi"
    r"|cherch|enquêt|spécul|not[ée]|sembl|lire\b|appren|appris)"
)


@lru_cache(maxsize=16384)
def _later(form: str) -> Analysis | None:
    """Return the reading of a form that can only be a future or a conditional of the third person."""
    found = analyses(form)
    if not found or any(r.pos not in ("VERB", "AUX") or r.tense not in ("ind.fut", "cond") for r in found):
        return None
    return next((r for r in found if r.person == "3"), None)


@lru_cache(maxsize=16384)
def _finite(form: str) -> bool:
    found = analyses(form)
    only = bool(found) and all(r.pos in ("VERB", "AUX") and r.person for r in found) and form.islower()
    return only or is_finite(form)


_WORD = lazy(r"[^\W\d_]+")
_SUBJECT = lazy(
    r"(?i:le|la|les|l'|une?|des|ces?|cet|cette|son|sa|ses|leurs?|mon|ma|mes|nos|notre|ils?|elles?|on|cela|ça|rien|tout"
    r"|tous|personne|quelqu'un|chacun|plusieurs|deux|trois|quatre|cinq|\d.*)$|[A-ZÀ-Ý]"
)


def _check(passage: Passage, context: Context) -> Iterable[Hit]:
    text = passage.text
    for match in _IF.finditer(text):
        found = clause(text, match.end(), _finite)
        reading = _later(text[found[1] : found[2]].lower()) if found else None
        if match["before"] or found is None or reading is None or not _SUBJECT.match(found[0][0]):
            continue
        begin, end = sentence(text, match.start())
        before = text[begin : match.start()]
        if "?" in text[begin : end + 2] or _ASKED.search(before):
            continue
        message = "After a conditional *si*, French has the present or the imperfect."
        tense = "ind.pres" if reading.tense == "ind.fut" else "ind.impf"
        start, stop, made = retensed(passage, found[1], found[2], reading, tense)
        if not any(_later(word[0].lower()) for word in _WORD.finditer(before)):
            if reading.tense == "cond" and reading.lemma in ("être", "pouvoir", "devoir"):
                continue  # "s'il serait faux de le nier, …"
            made = []  # "si le plan coûtera cher, il sera utile" sets two facts against each other
        yield hit(passage, match.start("if"), found[2], message, *made, edit=(start, stop))


RULES = (
    Rule(
        name="grammar.si",
        category="grammar",
        severity=Severity.MAJOR,
        doc="English *if … will* and *if … would* come out as a future or a conditional after « si ».",
        bad=(
            Bad("Le pays changera si le texte serait adopté.", "Le pays changera si le texte était adopté."),
            Bad("Il présidera si les socialistes gagneront.", "Il présidera si les socialistes gagnent."),
            Bad("Le club sera vendu si l'État n'aidera pas.", "Le club sera vendu si l'État n'aide pas."),
            Bad("Elle pourrait partir s'il se rendrait.", "Elle pourrait partir s'il se rendait."),
            Bad(
                "Le groupe devrait fermer deux sites si ce ne sera pas rentable.",
                "Le groupe devrait fermer deux sites si ce n'est pas rentable.",
            ),
            Bad("Si le plan sera adopté, le groupe vendra."),
        ),
        good=(
            Good("Il se demande si le texte sera adopté, et nul ne sait s'il le serait."),
            Good("La question sera de savoir si la banque paiera."),
            Good("Le vote dira si le maire restera."),
            Good("Il partira, même si le texte serait meilleur."),
            Good("Le prix sera fixé si les loyers ne changent pas les locataires paieront."),
            Good("Il sera si indignement traité ; la fête sera si belle que tout le monde viendra."),
            Good("Qui sera élu ? Et si la droite gagnerait, que fera-t-elle ?"),
            Good("Le texte sera voté si les élus qui partiront sont remplacés."),
            Good("Tout dépendra du juge, si bien que le maire attendra."),
            Good("Il ira voir si le train partira."),
            Good("Reste à établir si l'accord tiendra ; il n'est pas certain s'il durera."),
            Good("S'il serait faux de parler de crise, la baisse est là."),
            Good("La cour tranchera en mai si le procès se tiendra ; le club annoncera s'il vendra."),
            Good("S'il pleut, le match sera annulé, et si la pluie dure, il sera reporté."),
        ),
        anchors=anchors("si s"),
        trust=Trust.REVIEW,
        check=_check,
    ),
)
