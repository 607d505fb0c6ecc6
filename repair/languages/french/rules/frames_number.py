"""A *de* too many before a number, or lost before a quotation: "livré de 63 avions", "qualifié « inacceptable »"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from repair.core.finding import Severity, Trust
from repair.core.rule import Bad, Context, Good, Hit, Passage, Rule, anchors, hit
from repair.languages.french.rules.frames_object import head
from repair.languages.french.rules.frames_reading import Found, Token, de, index, tokens, verbs

_COUNTING = (
    "impliquer livrer recruter embaucher construire publier recenser inaugurer interpeller inculper licencier héberger"
)
_NUMBERS = frozenset(
    "deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente quarante cent".split()
)


def _check(passage: Passage, context: Context) -> Iterable[Hit]:
    forms = index(_COUNTING + " qualifier")
    if forms.keys().isdisjoint(passage.words):
        return
    words = tokens(passage.text)
    for verb in verbs(words, forms):
        judge = _qualified if verb.lemma == "qualifier" else _counted
        if not verb.reflexive and (verb.tense != "part.past" or verb.auxiliary or judge is _qualified):
            yield from judge(passage, words, verb)


def _active(verb: Found) -> bool:
    return verb.auxiliary != "être" and not verb.clitics - {"ne", "n'"}


def _counted(passage: Passage, words: tuple[Token, ...], verb: Found) -> Iterator[Hit]:
    at = verb.place + 1
    if not _active(verb) or at + 2 >= len(words) or words[at].low not in ("de", "d'"):
        return
    number, noun = words[at + 1], head(words, at + 1)
    if (number.low in _NUMBERS or number.low.isdigit()) and noun >= 0 and words[noun].low.endswith(("s", "x")):
        if any(w.low in ("à", "pour") for w in words[noun : noun + 3]) or words[noun].low in ("ans", "mois", "jours"):
            return
        edit = (words[at].start, number.start)
        yield hit(passage, words[verb.place].start, words[noun].end, "The object takes no *de*.", "", edit=edit)


def _qualified(passage: Passage, words: tuple[Token, ...], verb: Found) -> Iterator[Hit]:
    at = verb.place + 1
    if at + 2 >= len(words) or words[at].text not in '«“"' or not words[at + 1].text.islower():
        return
    if words[at + 1].low in ("de", "d'", "des", "du") or words[at + 2].text not in '»”"':
        return
    apostrophe = "’" if "’" in passage.original else "'"
    new = de(words[at + 1].low, apostrophe)
    start = words[at].start
    yield hit(passage, words[verb.place].start, words[at + 1].end, "*Qualifier* takes *de*.", new, edit=(start, start))


RULES = (
    Rule(
        name="frames.number",
        category="grammar",
        severity=Severity.MAJOR,
        doc="What is counted takes no *de* behind its verb; what is *qualifié* does, also before a quotation mark.",
        bad=(
            Bad(
                "Le constructeur a livré de 63 appareils en octobre.",
                "Le constructeur a livré 63 appareils en octobre.",
            ),
            Bad("Il a qualifié « inacceptables » les droits.", "Il a qualifié d'« inacceptables » les droits."),
        ),
        good=(
            Good("Le dossier compte de deux à dix pages. La collision l'a privé de deux roues."),
            Good("Le dossier a été livré de nuit. Il livre de 10 à 20 pièces par jour."),
            Good("Il a qualifié d'« inacceptables » les droits, et l'a qualifié « de loin » comme le pire."),
            Good("Elle recrute de deux à trois cents personnes. La police a arrêté de nuit deux hommes."),
        ),
        anchors=anchors(always=True),
        trust=Trust.REVIEW,
        check=_check,
    ),
)
