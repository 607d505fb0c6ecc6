"""A relative clause whose verb does not agree with what *qui* stands for: "les orages qui a frappé le Lot"."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from repair.core.finding import Severity, Trust
from repair.core.rule import Bad, Context, Good, Hit, Passage, Rule, anchors, hit
from repair.languages.french.clauses import words
from repair.languages.french.finite_verbs import Verb, agreeing, fitted, verb_at
from repair.languages.french.morphology import analyses, knows
from repair.languages.french.predicates import agreeing_with_avoir, disagreeing
from repair.rules.lazy import lazy

_QUI = lazy(r",? qui(?= )")
_WORD = lazy(r"[^\W\d_]+(?:-[^\W\d_]+)*'?|\d+(?:[ .]\d{3})*|[^\w ]")
_MANY = words(
    "les des ces ses mes nos vos leurs plusieurs certains certaines quelques deux trois quatre cinq six sept huit neuf "
    "dix onze douze quinze vingt trente cent"
)
_TIMES = words("jours mois ans années semaines heures minutes secondes fois soirs matins points euros dollars")
_ENDS = frozenset(".!?…:;«“(—–")


@lru_cache(maxsize=65536)
def _number(word: str) -> str:
    """Return the number that a noun or adjective shows: "s", "p", "" where it shows none, "-" for other words."""
    found = [r for r in analyses(word) if r.pos in ("NOUN", "ADJ") or r.tense == "part.past"]
    if not found or not knows(word) or any(r.pos in ("DET", "PRON", "ADP", "AUX", "CCONJ") for r in analyses(word)):
        return "-"
    numbers = {r.number for r in found}
    if numbers == {"p"} and word.endswith(("s", "x")):
        return "p"
    return "s" if numbers == {"s"} else ""


def _antecedent(before: str, apart: bool) -> tuple[str, str] | None:
    """Return number and gender of the plural noun right before *qui*; None where *qui* might stand for another word.

    The noun with its article must open the sentence, or be what the verb right before it takes.
    """
    listed = [m[0] for m in _WORD.finditer(before[-90:])]
    words_of: list[str] = []
    while listed and len(words_of) < 5:
        word = listed.pop()
        low = word.lower()
        if low in _MANY:
            if not words_of or words_of[-1] in _TIMES or not _opens(listed, len(before) > 90, apart, low):
                return None
            genders = {r.gender for r in analyses(words_of[-1]) if r.pos == "NOUN"}
            return "p", genders.pop() if len(genders) == 1 else ""
        if low in ("d'", "de") and words_of and listed and listed[-1].lower() in ("milliers", "millions", "centaines"):
            continue
        if _number(low) != "p":
            return None
        words_of.append(low)
    return None


def _opens(listed: list[str], cut: bool, apart: bool, determiner: str) -> bool:
    """Tell whether a noun phrase behind these words opens the sentence or follows its verb."""
    if listed and listed[-1].lower() in ("tous", "toutes"):
        listed = listed[:-1]
    if not listed:
        return not cut
    if listed[-1] in ("pas", "plus", "jamais", "aussi", "également", "déjà", "encore"):
        listed = listed[:-1]
    left = listed[-1].lower() if listed else ""
    if left in _ENDS:
        return left != "(" and determiner != "des"
    second = listed[-2].lower() if len(listed) > 1 else ""
    third = listed[-3].lower() if len(listed) > 2 else ""
    found = analyses(left)
    if apart and not {"qui", "que", "qu'", "ayant", ","}.isdisjoint(listed):
        return False
    if any(r.tense == "part.past" for r in found):
        return second in _HAVING or (second in ("pas", "jamais", "déjà", "également") and third in _HAVING)
    if any(r.pos not in ("VERB", "AUX") or r.tense == "part.pres" for r in found):
        return False
    if any(r.tense == "inf" for r in found) and second in ("de", "d'", "à", "pour", "sans", "et", ","):
        return False
    return bool(found) and second not in (
        "le", "la", "un", "une", "les", "des", "ce", "cette", "son", "sa", "qui",
    )  # fmt: skip


_HAVING = words("a ont avait avaient aura auront aurait auraient avoir ai avons avez")


_THOSE = lazy(r"(?<![\w'-])(?P<before>[\w']+ )?(?P<those>[Cc]eux|[Cc]elles|[Cc]elui|[Cc]elle)$")


def _those(before: str) -> tuple[str, str] | None:
    match = _THOSE.search(before)
    if match is None or (match["before"] or "").strip().lower() in (
        "de",
        "d'",
        "parmi",
        "et",
        "ou",
        "ni",
        "que",
        "à",
        "un",
    ):
        return None
    low = match["those"].lower()
    return ("p" if low in ("ceux", "celles") else "s"), ("m" if low in ("ceux", "celui") else "f")


def _wrong(verb: Verb, number: str) -> tuple[str, ...]:
    """Return the forms that agree with an antecedent of this number; none where the verb does."""
    right = [r for r in verb.readings if r.person == "3"]
    if not right or any(r.number == number for r in right) or verb.form in ("soit", "vive", "veut", "plaît"):
        return ()
    return tuple(form for form in agreeing(tuple(right), number) if form != verb.form)


def _check(passage: Passage, context: Context) -> Iterable[Hit]:
    text = passage.text
    for match in _QUI.finditer(text):
        before = text[: match.start()]
        found = _those(before) or _antecedent(before, match[0][0] == ",")
        verb = verb_at(text, match.end())
        if verb is None or text[verb.end : verb.end + 1] == "-":
            continue
        number, gender = found or ("", "")
        lemma = verb.readings[0].lemma
        forms = _wrong(verb, number) if found else ()
        if forms:
            said = disagreeing(text, verb.end, lemma, gender, number, True, verb.clitics)
            end = said.end if said else verb.end
            tail = text[verb.end : said.start] + said.made if said else ""
            made = [at for form in forms if (at := fitted(text, verb, form))]
            edit = made[0][0] if made else verb.start, end
            yield hit(
                passage, text.index("qui", match.start()), end, "The verb does not agree with what *qui* stands for.",
                *(form + tail for _, form in made), competing=len(made) > 1, edit=edit,
            )  # fmt: skip
        elif lemma == "avoir" and {"n'", "y"}.issuperset(verb.clitics):
            said = agreeing_with_avoir(text, verb.end)
            if said:
                message = "With *avoir*, the participle does not agree with the subject."
                yield hit(passage, verb.start, said.end, message, said.made, edit=(said.start, said.end))
                continue
        if not forms and found and any(r.person == "3" and r.number == number for r in verb.readings):
            said = disagreeing(text, verb.end, lemma, gender, number, True, verb.clitics)
            if said and not {"lui", "leur", "nous", "vous"} & set(verb.clitics):
                message = "The participle agrees with what *qui* stands for."
                yield hit(passage, said.start, said.end, message, said.made)


RULES = (
    Rule(
        name="grammar.relative",
        category="grammar",
        severity=Severity.MAJOR,
        doc="English verbs hardly show number: behind *qui* the French one stands in the wrong one.",
        bad=(
            Bad("Les orages qui a frappé le Lot sont passés.", "Les orages qui ont frappé le Lot sont passés."),
            Bad("Les pourparlers, qui a repris dimanche, durent.", "Les pourparlers, qui ont repris dimanche, durent."),
            Bad(
                "Le mur n'arrête pas les migrants, qui l'escalade.",
                "Le mur n'arrête pas les migrants, qui l'escaladent.",
            ),
            Bad("C'est dur pour ceux qui cherche du travail.", "C'est dur pour ceux qui cherchent du travail."),
            Bad("Des milliers d'Afghans qui avait fui sont là.", "Des milliers d'Afghans qui avaient fui sont là."),
            Bad("Les aliments qui vous aide à dormir sont rares.", "Les aliments qui vous aident à dormir sont rares."),
            Bad("À lire : les villes qui dort peu", "À lire : les villes qui dorment peu"),
            Bad("Les lois qui s'est imposées restent.", "Les lois qui se sont imposées restent."),
            Bad(
                "Il salue ses joueurs, qui n'ont jamais abandonnés.",
                "Il salue ses joueurs, qui n'ont jamais abandonné.",
            ),
        ),
        good=(
            Good("Les orages qui ont frappé le Lot, et ceux qui les ont suivis."),
            Good(
                "C'est un de ces hommes qui parle trop, l'un des films qui fait rire, une des villes qui dort le moins."
            ),
            Good("La liste des hommes qui dort au fond d'un tiroir. Parmi les choses qui reste à faire."),
            Good("Une musique avec des racines qui évolue, une loi pour les femmes qui a été votée."),
            Good("Un plan endossé par tous les pays arabes, qui propose la paix."),
            Good("C'est la responsabilité accrue des habitants qui pourra reconstruire la ville."),
            Good("Il a demandé aux élus qui avait voté la loi. Il y a un lien entre les fonds qui est dangereux."),
            Good(
                "Tu as une manière de fixer les gens qui brûle. Il portait son costume de tous les jours, qui brillait."
            ),
            Good("Une ville connue des touristes qui a gardé son charme, la plus aimée des villes qui a un port."),
            Good("Des gens qui parlent, des hommes qui dorment, un de ceux qui a parlé."),
            Good("Les maisons qui les ont abritées, celle et celui qui sont partis."),
        ),
        anchors=anchors("qui"),
        trust=Trust.REVIEW,
        check=_check,
    ),
)
