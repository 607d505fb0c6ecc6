"""Verbs and adjectives with the preposition of the English: "s'inspire sur ses années", "amoureux avec"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

from repair.core.finding import Severity, Trust
from repair.core.rule import Bad, Context, Good, Hit, Passage, Rule, anchors, hit
from repair.languages.french.morphology import analyses, forms
from repair.languages.french.rules.frames_object import PREPOSITION, circumstance, head, swap
from repair.languages.french.rules.frames_reading import DETERMINERS, Found, Token, behind, index, tokens, verbs

# Verb, its wrong prepositions, the right one (- for none); "se" before it: only as a reflexive verb.
_VERBS = """
se inquiéter|sur|de
se plaindre|sur,pour|de
se inspirer|sur,par|de
se moquer|sur|de
se méfier|sur|de
se soucier|sur|de
se préoccuper|sur|de
se intéresser|dans,sur|à
se joindre|avec|à
se habituer|avec|à
se opposer|contre|à
se conformer|avec|à
participer|dans|à
consister|de|en
résister|contre|à
commenter|sur|-
impacter|sur|-
gérer|sur|-
rencontrer|avec|-
épouser|avec|-
contacter|avec|-
contribuer|vers|à
ressembler|avec|à
appartenir|dans|à
viser|pour|-
adhérer|avec|à
accéder|dans,vers|à
remédier|sur,de|à
opter|sur|pour
aspirer|pour|à
renoncer|sur|à
nuire|sur|à
"""
# Participles beside être or a noun.
_PARTICIPLES = """
accuser|pour|de
soupçonner|pour,avec|de
suspecter|pour,avec|de
dédier|pour|à
doter|avec|de
munir|avec|de
obséder|avec,sur|par
décevoir|avec|par
impressionner|avec|par
intéresser|sur|par
bourrer|avec|de
composer|par|de
confronter|avec|à
"""
_ADJECTIVES = """
similaire|que|à
identique|que,avec|à
semblable|que,avec|à
supérieur|que|à
inférieur|que|à
conforme|avec|à
opposé|contre|à
amoureux|avec|de
satisfait|avec|de
enceinte|avec|de
synonyme|avec,à|de
conscient|sur|de
allergique|de,avec,sur|à
équivalent|que|à
responsable|pour|de
jaloux|contre|de
proche|avec|de
inhérent|de|à
originaire|depuis|de
différent|que|de
dépendant|sur|de
"""
_THAT = frozenset("celui celle ceux celles le la les l' un une des son sa ses leur leurs".split())
_RELATIVE = frozenset("que qu' dont quoi où quel quelle quels quelles combien comment".split())
_TO = frozenset("à au aux".split())
_OBJECTS = frozenset("le la les l'".split())
_FOR_ME = frozenset("moi toi lui elle nous vous eux elles beaucoup partie moitié tout".split())
_CHILD = frozenset("enfant enfants bébé fils fille jumeaux jumelles triplés premier deuxième troisième".split())
_HERS = frozenset("son sa ses leur leurs".split())


class _Frame(NamedTuple):
    wrong: frozenset[str]
    right: str
    reflexive: bool


@cache
def _rows(table: str) -> dict[str, _Frame]:
    made = {}
    for row in table.split("\n")[1:-1]:
        lemma, wrong, right = row.split("|")
        name = lemma.removeprefix("se ")
        made[name] = _Frame(frozenset(wrong.split(",")), right.strip("-"), name != lemma)
    return made


@cache
def _lemmas(table: str) -> str:
    return " ".join(_rows(table))


@cache
def _adjectives() -> dict[str, str]:
    return {form: lemma for lemma in _rows(_ADJECTIVES) for form, _ in forms(lemma, "ADJ")}


def _check(passage: Passage, context: Context) -> Iterable[Hit]:
    for table in (_VERBS, _PARTICIPLES):
        found = index(_lemmas(table))
        if not found.keys().isdisjoint(passage.words):
            words = tokens(passage.text)
            for verb in verbs(words, found):
                yield from _verb(passage, words, verb, _rows(table)[verb.lemma], table is _PARTICIPLES)
    if not _adjectives().keys().isdisjoint(passage.words):
        words = tokens(passage.text)
        for place, word in enumerate(words):
            if word.low in _adjectives():
                yield from _adjective(passage, words, place, _adjectives()[word.low])


def _verb(passage: Passage, words: tuple[Token, ...], verb: Found, frame: _Frame, participle: bool) -> Iterator[Hit]:
    if participle and (verb.tense != "part.past" or verb.auxiliary == "avoir" or verb.reflexive):
        return
    if not participle and frame.reflexive and not _with_se(words, verb):
        return
    if not participle and not frame.reflexive and (verb.reflexive or verb.auxiliary == "être"):
        return
    if not participle and not frame.reflexive and verb.tense == "part.past" and not verb.auxiliary:
        return
    if verb.tense == "part.pres" and (verb.lemma == "impacter" or _qualified(words, verb.place)):
        return
    asks = any(w.low in _RELATIVE for w in words[max(0, verb.place - 6) : verb.place])
    if (not frame.right and (asks or verb.clitics & _OBJECTS)) or "y" in verb.clitics:
        return
    yield from _judge(passage, words, verb.place, verb.lemma, frame)


def _qualified(words: tuple[Token, ...], place: int) -> bool:
    """Tell whether an adverb before a participle makes it an adjective: "un repas assez consistant"."""
    return place > 0 and words[place - 1].low in (
        "assez",
        "très",
        "plus",
        "moins",
        "peu",
        "aussi",
        "si",
        "trop",
        "fort",
    )


def _with_se(words: tuple[Token, ...], verb: Found) -> bool:
    """Tell whether the verb is reflexive: "m'a été inspirée", "tout m'intéressait" are not."""
    passive = any(w.low == "été" for w in words[max(0, verb.head) : verb.place])
    return bool(verb.clitics & {"se", "s'"}) and verb.auxiliary != "avoir" and not passive


def _adjective(passage: Passage, words: tuple[Token, ...], place: int, lemma: str) -> Iterator[Hit]:
    before = words[place - 1].low if place else ""
    at = place + 1
    if at + 1 >= len(words):
        return
    link, following = words[at].low, words[at + 1].low
    if link == "que" and (following not in _THAT or _only(words, place)):
        return
    if lemma == "enceinte" and all(w.low not in _CHILD for w in words[at + 1 : at + 4]):
        return
    if lemma == "responsable" and before not in index("être"):
        return
    if lemma == "responsable" and following in _FOR_ME:
        return  # "il est responsable pour moi de ce désastre"
    if lemma == "proche" and following not in _HERS:
        return
    if before in DETERMINERS or before in ("en", "à", "a", "ont") or following in ("toute", "tous"):
        return  # "son semblable que", "a opposé", "contre toute attente"
    yield from _judge(passage, words, place, lemma, _rows(_ADJECTIVES)[lemma])


def _only(words: tuple[Token, ...], place: int) -> bool:
    """Tell whether *que* may be that of a comparison or of *ne … que*."""
    before = [w.low for w in words[max(0, place - 5) : place]]
    return before[-1:] in (["plus"], ["moins"], ["aussi"], ["si"], ["tant"]) or not {"ne", "n'"}.isdisjoint(before)


def _judge(passage: Passage, words: tuple[Token, ...], place: int, lemma: str, frame: _Frame) -> Iterator[Hit]:
    at = behind(words, place)
    if at + 1 >= len(words):
        return
    wrong = PREPOSITION.get(words[at].low, words[at].low)
    if wrong not in frame.wrong or words[at + 1].low in _RELATIVE:
        return
    if (wrong == "que") != (at == place + 1) and (wrong == "que" or lemma == "composer"):
        return  # "composée par Mozart", but "composé surtout par volontaires"
    first = at if words[at].low in ("au", "aux", "du", "des") else at + 1
    if circumstance(words, wrong, first):
        return
    noun = head(words, first)
    if wrong == "que" and any(a.person for w in words[noun + 1 : noun + 4] for a in analyses(w.low)[:1]):
        return  # "ce pouvoir supérieur que les hommes n'ont pas"
    if frame.right == "à" and not _TO.isdisjoint(w.low for w in words[noun + 1 : noun + 9]):
        return  # "participe dans l'ombre au succès"
    if not frame.right and noun + 1 < len(words) and words[noun + 1].low in DETERMINERS:
        return  # "a rencontré avec le ministre les familles"
    apostrophe = "’" if "’" in passage.original else "'"
    start, end, made = swap(words, at, frame.right, apostrophe)
    name = f"se {lemma}" if frame.reflexive else lemma
    message = f"*{name}* takes {f'*{frame.right}*' if frame.right else 'its object without preposition'}."
    yield hit(passage, words[place].start, words[noun].end, message, made, edit=(start, end))


RULES = (
    Rule(
        name="frames.preposition",
        category="grammar",
        severity=Severity.MAJOR,
        doc="Verbs and adjectives take the preposition that French gives them, not that of their English.",
        bad=(
            Bad(
                "Le romancier s'inspire sur ses années de pensionnat.",
                "Le romancier s'inspire de ses années de pensionnat.",
            ),
            Bad("Les parents s'inquiètent sur l'usage des écrans.", "Les parents s'inquiètent de l'usage des écrans."),
            Bad("Il a refusé de commenter sur les rumeurs.", "Il a refusé de commenter les rumeurs."),
            Bad("Les autorités gèrent sur l'afflux.", "Les autorités gèrent l'afflux."),
            Bad("Il a été accusé pour le meurtre du maire.", "Il a été accusé du meurtre du maire."),
            Bad("Elle est amoureuse avec un voleur.", "Elle est amoureuse d'un voleur."),
            Bad("Le taux est supérieur que la moyenne.", "Le taux est supérieur à la moyenne."),
            Bad("Elle est enceinte avec son deuxième enfant.", "Elle est enceinte de son deuxième enfant."),
            Bad("Ils ont participé dans le vote.", "Ils ont participé au vote."),
            Bad("Le maire a rencontré avec les élus.", "Le maire a rencontré les élus."),
            Bad("Elle est satisfaite avec le résultat.", "Elle est satisfaite du résultat."),
        ),
        good=(
            Good("Le taux est supérieur seulement que de peu. Elle est différente, que l'on sache."),
            Good("Il s'inquiète sur les réseaux sociaux et se plaint sur X. Elle s'inspire sur place."),
            Good("Il a participé dans la matinée à l'hommage, et dans une large mesure au succès."),
            Good("Les élections qu'il a commentées sur la chaîne. Le film l'a impressionné avec peu de moyens."),
            Good("Elle a rencontré avec plaisir le maire, qu'elle avait rencontré avec sa sœur."),
            Good("Il est accusé pour la première fois. Le sapin est opposé contre toute attente."),
            Good("Il consiste d'abord à payer. Le taux n'est supérieur que de deux points."),
            Good("Il participe dans l'ombre au succès du film, et y participe dans son bureau."),
            Good("Il a rencontré avec le ministre les familles. Les plats sont composés avec des produits frais."),
            Good("Un cas similaire de fraude. Elle a posé enceinte avec son mari. Il vise pour l'essentiel le maire."),
            Good("Le pays, privé depuis la tempête d'électricité, s'est opposé contre vents et marées au projet."),
            Good("Elle gère sur l'ensemble du territoire les déchets. Il a plaidé coupable pour son rôle."),
            Good("On sert des portions assez consistantes de riz, un plat très consistant de la région."),
            Good("L'entraîneur est responsable pour beaucoup de cet échec."),
            Good("L'enceinte avec ses tours. Il est plus dépendant que jamais."),
        ),
        anchors=anchors("sur pour par dans avec contre que de vers à"),
        trust=Trust.REVIEW,
        check=_check,
    ),
)
