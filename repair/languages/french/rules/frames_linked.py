"""The wrong link between an adjective or noun and its infinitive: "disposé d'envoyer", "l'intention à partir"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache

from repair.core.finding import Severity, Trust
from repair.core.language import Analysis
from repair.core.rule import Bad, Context, Good, Hit, Passage, Rule, anchors, hit
from repair.languages.french.morphology import forms, inflect
from repair.languages.french.rules.frames_reading import Token, behind, de, index, infinitive, tokens, verbs

# Adjectives and participles by their link; a wrong one is each of those named, "0" is none.
_ADJECTIVES = {
    "à": "prêt:de,0 disposé:de,0 apte:de,pour,0 enclin:de,0 réticent:de,pour,0 déterminé:de,0 habilité:de,0",
    "de": "désireux:à,pour,0 soucieux:à,pour,0 susceptible:à,pour,0 impatient:à,pour,0 ravi:à,0 content:à,0 "
    "chargé:pour,0 tenté:à,0 coupable:à,0 capable:0 incapable:0 obligé:0 contraint:0",
    "": "censé:de,à,pour supposé:de",
}
_NOUNS = {
    "de": "intention:à,0 volonté:0 refus:à,0 envie:à,0 permission:à,0 interdiction:à,0 habitude:à tentative:à "
    "possibilité:0 promesse:à peur:à menace:à espoir:à désir:à",
    "à": "tendance:de,0",
}
# An infinitive behind à that has no object of its own takes the noun for it: "une promesse à tenir".
_OBJECT = frozenset(
    "le la les l' un une des du ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre vos plus tout tous "
    "toutes toute quelque plusieurs chaque deux trois quatre cinq à au aux en sur dans contre avec".split()
)
_DEFINITE = frozenset("le la l' son sa leur mon ma notre votre cette aucune toute".split())


@cache
def _wrong() -> dict[str, tuple[str, str, frozenset[str]]]:
    made: dict[str, tuple[str, str, frozenset[str]]] = {}
    for pos, table in (("ADJ", _ADJECTIVES), ("NOUN", _NOUNS)):
        for right, rows in table.items():
            for row in rows.split():
                lemma, _, wrong = row.partition(":")
                for form, _analysis in forms(lemma, pos):
                    made[form] = (pos, right, frozenset(wrong.split(",")))
    return made


def _check(passage: Passage, context: Context) -> Iterable[Hit]:
    if not _wrong().keys().isdisjoint(passage.words):
        yield from _links(passage, tokens(passage.text))
    if not passage.words.isdisjoint(("droit", "accord")):
        yield from _rights(passage, tokens(passage.text))
    if not index("prévoir attendre").keys().isdisjoint(passage.words):
        yield from _planned(passage, tokens(passage.text))


def _links(passage: Passage, words: tuple[Token, ...]) -> Iterator[Hit]:
    for place, word in enumerate(words):
        if word.low not in _wrong() or (place and word.text[0].isupper()):
            continue
        pos, right, wrong = _wrong()[word.low]
        at = behind(words, place) if pos == "ADJ" else place + 1
        if at >= len(words):
            continue
        link = {"à": "à", "de": "de", "d'": "de", "pour": "pour"}.get(words[at].low, "0")
        first = at if link == "0" else at + 1
        found = infinitive(words, first)
        if link not in wrong or found < 0 or not _may_judge(words, place, pos, link, first, found):
            continue
        apostrophe = "’" if "’" in passage.original else "'"
        new = de(words[first].low, apostrophe) if right == "de" else f"{right} " if right else ""
        message = f"*{word.text}* takes {f'*{right}*' if right else 'no preposition'} before an infinitive."
        edit = (words[at].start, words[first].start)
        yield hit(passage, word.start, words[found].end, message, new, edit=edit)


_WISHES = frozenset(
    "volonté désir envie intention décision souhait projet choix refus idée moyen façon manière".split()
)


def _may_judge(words: tuple[Token, ...], place: int, pos: str, link: str, first: int, found: int) -> bool:
    before = words[place - 1].low if place else ""
    low = words[found].low
    if link == "0" and (first != found or low in ("être", "avoir")):
        return False  # "les capables, le prêt et l'avoir": only a verb alone is sure
    if pos == "ADJ":
        if words[place].low.startswith("prêt"):
            # "n'est pas prêt de" is meant for "près de"; "un prêt"
            return before not in ("pas", "plus", "si", "un", "le", "du", "des", "les", "ce", "son")
        if link == "de" and any(w.low in _WISHES for w in words[max(0, place - 3) : place]):
            return False  # "une volonté bien déterminée d'agir"
        return not (words[place].low.startswith(("chargé", "supposé", "déterminé")) and before in ("a", "ont", "avait"))
    if link == "à":
        after = words[found + 1].low if found + 1 < len(words) else ""
        return before in _DEFINITE and after in _OBJECT and low not in ("tenir", "prendre", "voir")
    return before in _DEFINITE or before in ("a", "ont", "avait", "avoir", "d'", "de", "une", "eu")


def _rights(passage: Passage, words: tuple[Token, ...]) -> Iterator[Hit]:
    for place in range(2, len(words) - 1):
        low, before, link = words[place].low, words[place - 1].low, words[place + 1].low
        if low == "droit" and before == "le" and link == "à":
            holds = words[place - 2].low in index("avoir") or words[place - 2].low in ("pas", "toujours", "aussi")
            new = "de"
        elif low == "accord" and before == "d'" and link == "à":
            holds, new = words[place - 2].low not in ("texte", "projet", "absence", "point", "protocole"), "pour"
        else:
            continue
        found = infinitive(words, place + 2)
        if holds and found >= 0:
            start, end = words[place + 1].start, words[place + 2].start
            apostrophe = "’" if "’" in passage.original else "'"
            made = de(words[place + 2].low, apostrophe) if new == "de" else "pour "
            message = f"Behind *{words[place].text}*, French links the infinitive by *{new}*."
            yield hit(passage, words[place - 1].start, words[found].end, message, made, edit=(start, end))


def _planned(passage: Passage, words: tuple[Token, ...]) -> Iterator[Hit]:
    """Yield "est prévue aller", "est attendu signer": is expected to."""
    for verb in verbs(words, index("prévoir attendre")):
        if verb.auxiliary != "être" or verb.clitics - {"ne", "n'"} or not verb.place:
            continue
        auxiliary = verb.head + len(verb.clitics) + 1
        found = infinitive(words, verb.place + 1)
        if found != verb.place + 1 or words[auxiliary].low not in index("être") or auxiliary + 1 != verb.place:
            continue
        tense = index("être")[words[auxiliary].low][0][1]
        like = next((a for f, a in forms("être") if f == words[auxiliary].low and a.tense == tense), None)
        made = inflect("devoir", Analysis("devoir", "VERB", "", like.number, like.person, like.tense)) if like else None
        if made and words[verb.head].low not in ("il", "ce", "c'"):
            start, end = words[auxiliary].start, words[verb.place].end
            yield hit(passage, start, words[found].end, "*Is expected to* is *devoir*.", made, edit=(start, end))


RULES = (
    Rule(
        name="frames.linked",
        category="grammar",
        severity=Severity.MAJOR,
        doc="Adjectives and nouns link their infinitive by the preposition that they ask for, never by none.",
        bad=(
            Bad("Il s'est dit disposé d'envoyer des experts.", "Il s'est dit disposé à envoyer des experts."),
            Bad("Les électeurs ont le droit à voter.", "Les électeurs ont le droit de voter."),
            Bad("Elle est prête partir dès lundi.", "Elle est prête à partir dès lundi."),
            Bad("Il a l'intention à vendre sa part.", "Il a l'intention de vendre sa part."),
            Bad("Le texte est censé à entrer en vigueur.", "Le texte est censé entrer en vigueur."),
            Bad("Ils se sont mis d'accord à signer.", "Ils se sont mis d'accord pour signer."),
            Bad("La vente est prévue rapporter un million.", "La vente doit rapporter un million."),
            Bad("Elle est capable gagner.", "Elle est capable de gagner."),
            Bad("Un article susceptible à choquer les élus.", "Un article susceptible de choquer les élus."),
        ),
        good=(
            Good("On a assisté à une volonté bien déterminée de se nourrir mieux."),
            Good("Un plan capable, selon lui, de sauver l'hôpital."),
            Good("Elle a le droit à un avocat. La peur de perdre l'a poussé à renoncer."),
            Good("C'est une promesse à tenir, une menace à prendre au sérieux et une volonté à toute épreuve."),
            Good("On boit à volonté à midi. Il n'est pas prêt de le revoir."),
            Good("Ils ont des droits à défendre. Elle défend le droit à mourir dans la dignité."),
            Good("Un prêt à taux zéro, disposé de chaque côté. Il a déterminé comment partir."),
            Good("Mon père est d'accord de m'aider. Le texte d'accord de libre-échange est prêt pour être signé."),
            Good("Il est attendu lundi à Paris, où il est prévu de le recevoir."),
            Good("Le départ est prévu pour lundi. Les habitués des lieux sont ravis de dîner là."),
            Good("L'envie est grande de partir. Sa peur à l'idée de perdre se voit."),
        ),
        anchors=anchors(always=True),
        trust=Trust.REVIEW,
        check=_check,
    ),
)
