"""After, before, since, while + clause: "après les deux ont quitté" lacks its que."""

from __future__ import annotations

from collections.abc import Iterable

from repair.core.finding import Severity, Trust
from repair.core.rule import Bad, Context, Good, Hit, Passage, Rule, anchors, hit
from repair.languages.french.clauses import clause, complete, finite_count, is_finite, sentence
from repair.languages.french.mood import in_subjunctive
from repair.languages.french.morphology import elides
from repair.rules.lazy import lazy

_AFTER = lazy(r"(?<![\w'-])([Aa]près|[Aa]vant|[Dd]epuis|[Pp]endant) (?=([^\W\d_][\w-]*'?|\d+))")
# No clause of English origin begins so: "après quoi il", "après avoir", "après lui", "après tout il est".
_NOT_FIRST = frozenset(
    "que qu' quoi avoir être s' n' tout cela ça coup lequel laquelle lesquels lesquelles lui eux moi toi soi "
    "celui "
    "celle ceux celles chaque coups".split()
)
_PRONOUNS = frozenset("il elle ils elles on nous vous je j' tu".split())
# After a measure of time, après is an adverb: "deux jours après il a démissionné".
_ADVERB = lazy(
    r"(?:\b(?:d'|jours?|mois|ans?|années?|semaines?|heures?|minutes?|secondes?|siècles?|peu|longtemps|tôt"
    r"|aussitôt|"
    r"sitôt|soir|matin|lendemain|temps|instants?|moments?|et|puis|mais|jour|nuit|fois|vingt|décennies?)|\d) ?$",
)
# Verbs whose subject often follows them: "Après la guerre est venue la paix."
_INVERTED = lazy(
    r" ?(?:venue?s?|né[es]*|commencé|suivi|débuté|arrivé[es]*|apparu[es]*|surgit?|succédé|repris|lieu|éclaté)\b"
    r" (?:le|la|les|l'|un|une|des|de|du|ce|cette|ces)\b"
)
# Nouns of quantity: their verb may be plural.
_QUANTITY = frozenset(
    "douzaine dizaine vingtaine trentaine centaine majorité poignée foule groupe série moitié millier "
    "nombre partie".split()
)
_TIME_NOUNS = frozenset("midi minuit noël pâques".split())
_PLURAL = frozenset(
    "les des ces ses leurs mes nos vos plusieurs deux trois quatre cinq certains certaines ils elles".split()
)
_SINGULAR = frozenset("le la l' un une ce cet cette son sa leur mon ma notre votre il elle on chacun".split())


# What these measure or date takes no clause: "depuis deux ans", "avant la fin du mois".
_TIME = lazy(
    r"\b(?:ans?|années?|mois|semaines?|jours?|journées?|heures?|minutes?|secondes?|décennies?|siècles?|matin|soir"
    r"|nuit|fin|début|temps|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|week-end|\d{4})\b"
)


def _check(passage: Passage, context: Context) -> Iterable[Hit]:
    text = passage.text
    for match in _AFTER.finditer(text):
        word, first = match[1].lower(), match[2].lower()
        if first in _NOT_FIRST:
            continue
        found = clause(text, match.end())
        if found is None:
            continue
        subject, verb, end = found
        if not _is_subject(subject, text[verb:end]) or not _stands(text, match.start(), subject, verb, end):
            continue
        if word != "après" and (subject[0].lower() in _PRONOUNS or _TIME.search(" ".join(subject))):
            continue
        yield from _repair(passage, match.start(), match.end(), verb, end)


def _repair(passage: Passage, start: int, at: int, verb: int, end: int) -> Iterable[Hit]:
    """Yield the hit on a clause that begins at `at` and whose verb is at `verb`..`end`."""
    first = passage.text[at:verb].split(" ")[0].split("'")[0]
    que = "qu" + ("’" if "’" in passage.original else "'") if elides(first) else "que "
    word = passage.text[start : at - 1].lower()
    message = f"*{word}* before a clause is *{word} que*"
    if word != "avant":
        yield hit(passage, start, end, message + ", with the indicative.", que, edit=(at, at))
        return
    begin, finish, made = in_subjunctive(passage, verb, end)
    between = passage.original[at:begin]
    made = [f"{que}{between}{new}" for new in made]
    yield hit(passage, start, end, message + ", with the subjunctive.", *made, edit=(at, finish))


def _is_subject(subject: list[str], verb: str) -> bool:
    head, low = subject[0], subject[0].lower()
    if low in _PRONOUNS:
        return len(subject) == 1
    if low in _PLURAL:
        return len(subject) > (low in ("les", "des", "ces", "ses", "leurs")) and is_finite(verb, "p")
    if low in _SINGULAR:
        quantity = len(subject) > 2 and subject[1].lower() in _QUANTITY
        return len(subject) > 1 and (is_finite(verb, "s") or (quantity and is_finite(verb, "p")))
    if low in _TIME_NOUNS or not head[0].isupper():
        return False
    return all(
        w[0].isupper() or w.lower() in ("de", "du", "d'", "van", "von", "ben", "bin", "le", "la") for w in subject
    )


def _stands(text: str, start: int, subject: list[str], verb: int, end: int) -> bool:
    """Tell whether the clause is one of its own: no subject before waits for this verb."""
    first, last = sentence(text, start)
    before = text[first:start]
    if _INVERTED.match(text, end) or text[end : end + 1] == "-":
        return False
    if not before.strip(" «“\"'("):
        rest = text[end:last]
        comma = rest.find(", ")
        return (
            subject[0].lower() not in ("on", "tu", "je", "j'", "nous", "vous")
            and comma >= 0
            and (finite_count(rest[comma:]) > 0)
        )
    if subject[0].lower() in _PRONOUNS and (_ADVERB.search(before) or text[first:start].count("“") > before.count("”")):
        return False
    if _ADVERB.search(before) and not before.rstrip().endswith(
        (",", "heures", "heure", "minutes", "jours", "jour", "ans", "an", "mois", "semaines", "semaine")
    ):
        return False
    if before.rstrip().endswith(","):
        return finite_count(before) > 0 or before[:1].isdigit()
    return complete(before)


RULES = (
    Rule(
        name="grammar.after-clause",
        category="grammar",
        severity=Severity.MAJOR,
        doc="English *after, before, since* also open a clause; French needs « après que », « avant que » there.",
        bad=(
            Bad(
                "Ils ont parlé à la presse, après les deux ont quitté la salle.",
                "Ils ont parlé à la presse, après que les deux ont quitté la salle.",
            ),
            Bad(
                "Le suspect s'est rendu après la police a encerclé la maison.",
                "Le suspect s'est rendu après que la police a encerclé la maison.",
            ),
            Bad(
                "La foule a été dispersée après il a été arrêté.",
                "La foule a été dispersée après qu'il a été arrêté.",
            ),
            Bad(
                "Les actions ont chuté après Apple a publié ses résultats.",
                "Les actions ont chuté après qu'Apple a publié ses résultats.",
            ),
            Bad(
                "Après Donald Trump a perdu le scrutin, ses partisans ont manifesté.",
                "Après que Donald Trump a perdu le scrutin, ses partisans ont manifesté.",
            ),
            Bad(
                "L’usine a été évacuée, après une fuite de gaz avait été détectée.",
                "L’usine a été évacuée, après qu’une fuite de gaz avait été détectée.",
            ),
            Bad(
                "Il a fui avant la police est arrivée.",
                "Il a fui avant que la police soit arrivée.",
            ),
            Bad(
                "Les prix ont doublé depuis la guerre a commencé.",
                "Les prix ont doublé depuis que la guerre a commencé.",
            ),
            Bad(
                "Ils ont dormi pendant les pompiers ont éteint le feu.",
                "Ils ont dormi pendant que les pompiers ont éteint le feu.",
            ),
            Bad(
                "Le joueur est sorti après le genou gauche de son adversaire l'a heurté.",
                "Le joueur est sorti après que le genou gauche de son adversaire l'a heurté.",
            ),
            Bad(
                "Le texte a été retiré, après une vingtaine d'élus ont menacé de partir.",
                "Le texte a été retiré, après qu'une vingtaine d'élus ont menacé de partir.",
            ),
        ),
        good=(
            Good("Le texte a été retiré après une série de votes perdus."),
            Good("Après les deux matchs, les joueurs ont quitté le terrain."),
            Good("Après la guerre, il a ouvert une école."),
            Good("L'homme arrêté après l'attaque a été libéré."),
            Good("L'homme qui a été arrêté après l'attaque est mort."),
            Good("Il a dit que les manifestants détenus après l'élection avaient été battus."),
            Good("D'après les preuves qui ont été rendues publiques, il a menti."),
            Good("D'après la police a-t-il dit, tout est calme."),
            Good("Deux jours après il a démissionné."),
            Good("Peu après il est reparti."),
            Good("Depuis il a changé d'avis, et avant il était contre."),
            Good("Les travaux entrepris depuis la mort du roi ont cessé."),
            Good("Il travaille depuis deux ans et sa sœur a suivi ; pendant deux heures il a parlé."),
            Good("Les lois votées avant la crise ont été abrogées."),
            Good("Après que les deux ont quitté la salle, la séance a repris."),
            Good("Après la pluie est venu le beau temps, et tout a reverdi."),
            Good("Le fait que son congé après les matchs avait été annulé le surprend."),
            Good("Il est mort après avoir été blessé, après quoi il a été enterré."),
            Good("Les réformes votées jour après jour ont changé le pays."),
            Good("Il est arrivé après la fin et il a pris la parole."),
            Good("Un des suspects interpellés après le braquage est toujours en garde à vue."),
            Good("La ville a été reprise après des combats qui ont duré un mois."),
            Good("Ce qui s'est passé après l'explosion est encore flou."),
            Good("Le bilan publié après le séisme et l'aide promise ont déçu."),
        ),
        anchors=anchors("après avant depuis pendant"),
        trust=Trust.REVIEW,
        check=_check,
    ),
)
