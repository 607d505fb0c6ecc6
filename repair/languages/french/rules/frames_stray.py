"""A preposition that some verbs have in English: "savait sur les dangers", "regarde à vendre"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from repair.core.finding import Severity, Trust
from repair.core.language import Analysis
from repair.core.rule import Bad, Context, Good, Hit, Passage, Rule, anchors, hit
from repair.languages.french.morphology import analyses, forms, inflect
from repair.languages.french.rules.frames_object import circumstance, head, swap
from repair.languages.french.rules.frames_reading import (
    ASKING,
    DETERMINERS,
    Found,
    Token,
    behind,
    index,
    infinitive,
    low_at,
    tokens,
    unasked,
    verbs,
)

_VERBS = "presser savoir regarder opposer dépenser tirer partager voter racheter emprunter imposer infliger décréter"
_SANCTIONED = frozenset("pétrole gaz importations exportations produits ventes or acier banques".split())
_CROWD = frozenset(
    "police policiers policier foule manifestants soldats agents agent officier officiers gendarmes gendarme véhicule "
    "voiture voitures victime victimes passants civils convoi maison hélicoptère drone avion manifestant "
    "suspect".split()
)
_AUDIENCE = frozenset(
    "abonnés fans followers amis journalistes lecteurs internautes suiveurs public collègues admirateurs "
    "famille".split()
)


def _check(passage: Passage, context: Context) -> Iterable[Hit]:
    forms = index(_VERBS)
    if forms.keys().isdisjoint(passage.words):
        return
    words = tokens(passage.text)
    judges = {
        "presser": _pressed, "savoir": _known, "regarder": _looked, "opposer": _opposed, "dépenser": _spent,
        "tirer": _shot, "partager": _shared, "voter": _voted, "racheter": _bought, "emprunter": _bought,
    }  # fmt: skip
    for verb in verbs(words, forms):
        if verb.active and not verb.reflexive and verb.auxiliary != "être":
            yield from judges.get(verb.lemma, _sanctioned)(passage, words, verb)


def _like(words: tuple[Token, ...], verb: Found, lemma: str) -> str | None:
    low = words[verb.place].low
    found = [a for form, a in forms(verb.lemma, "VERB") if form == low and a.tense == verb.tense]
    like = next((a for a in found if a.person == "3"), found[0] if found else None)
    if like is None:
        return None
    return inflect(lemma, Analysis(lemma, "VERB", like.gender, like.number, like.person, like.tense))


_FRUIT = frozenset("olives raisin raisins jus huile pommes oranges citrons vin cidre pressoir".split())


def _pressed(passage: Passage, words: tuple[Token, ...], verb: Found) -> Iterator[Hit]:
    at = verb.place + 1
    if not _FRUIT.isdisjoint(passage.words):
        return
    if low_at(words, at) == "pour" and unasked(words, verb) and not circumstance(words, "pour", at + 1):
        if words[verb.place].low in ("presse", "presses") and low_at(words, verb.place - 1) not in (
            "il",
            "elle",
            "qui",
        ):
            return
        made = _like(words, verb, "réclamer")
        if made and low_at(words, at + 1) in DETERMINERS:
            start, end = words[verb.place].start, words[at].end
            yield hit(passage, start, end, "*To press for* is *réclamer*.", made)


def _known(passage: Passage, words: tuple[Token, ...], verb: Found) -> Iterator[Hit]:
    at = verb.place + 1
    if (
        low_at(words, at) != "sur"
        or verb.tense in ("inf", "part.pres")
        or verb.clitics
        or circumstance(words, "sur", at + 1)
    ):
        return
    for k in range(verb.place - 1, -1, -1):
        low = words[k].low
        if words[k].text in ".!?;:":
            break
        said = k > 0 and any(a.person and a.pos == "VERB" for a in analyses(words[k - 1].low))
        if low in ASKING - {"que", "qu'", "tout", "ce"} or (low in ("que", "qu'") and not said):
            return
    if low_at(words, at + 1) in DETERMINERS and not low_at(words, at + 1).startswith("quel"):
        made = _like(words, verb, "connaître")
        if made:
            start, end = words[verb.place].start, words[at].end
            yield hit(passage, start, end, "*To know about* is *connaître*, or *être au courant de*.", made)


def _looked(passage: Passage, words: tuple[Token, ...], verb: Found) -> Iterator[Hit]:
    at = verb.place + 1
    found = infinitive(words, at + 1) if low_at(words, at) == "à" else -1
    if (
        found >= 0
        and not verb.clitics
        and unasked(words, verb)
        and low_at(words, found) not in ("partir", "voir", "deux")
    ):
        made = _like(words, verb, "chercher")
        if made:
            start, end = words[verb.place].start, words[verb.place].end
            yield hit(passage, start, words[found].end, "*Is looking to* is *cherche à*.", made, edit=(start, end))


def _opposed(passage: Passage, words: tuple[Token, ...], verb: Found) -> Iterator[Hit]:
    if verb.clitics - {"ne", "n'"} or verb.tense == "part.past":
        return
    for k in range(verb.place + 2, min(len(words) - 1, verb.place + 11)):
        if words[k].low in ("à", "au", "aux") or words[k].text in ".,;:!?«»":
            return
        if words[k].low == "contre" and head(words, k + 1) >= 0:
            start, end, made = swap(words, k, "à")
            yield hit(passage, words[k].start, words[k].end, "*Opposer* is *à* somebody.", made, edit=(start, end))
            return


def _sanctioned(passage: Passage, words: tuple[Token, ...], verb: Found) -> Iterator[Hit]:
    for k in range(verb.place + 1, min(len(words) - 2, verb.place + 6)):
        if words[k].low == "sanctions":
            at = k + 1 if words[k + 1].low == "sur" else k + 2
            noun = head(words, at + 1) if low_at(words, at) == "sur" else -1
            if noun >= 0 and words[noun].low not in _SANCTIONED and not _timed(words, noun):
                start, end = words[at].start, words[at].end
                yield hit(passage, words[k].start, end, "Sanctions are *contre* somebody.", "contre", edit=(start, end))


def _timed(words: tuple[Token, ...], noun: int) -> bool:
    return words[noun].low in ("ans", "base", "fond", "années", "mois", "demande", "ordre", "décision", "plan")


def _spent(passage: Passage, words: tuple[Token, ...], verb: Found) -> Iterator[Hit]:
    for at in range(verb.place + 1, min(len(words) - 2, verb.place + 9)):
        if words[at].text in ".,;:!?" or words[at].low in ("pour", "en", "dans"):
            return
        if words[at].low == "sur":
            if not circumstance(words, "sur", at + 1) and low_at(words, at + 1) in DETERMINERS:
                edit = (words[at].start, words[at].end)
                yield hit(passage, *edit, "Money is spent *pour* something, or *en*.", "pour", trust=Trust.HINT)
            return


def _shot(passage: Passage, words: tuple[Token, ...], verb: Found) -> Iterator[Hit]:
    at = verb.place + 1
    noun = (
        head(words, at if low_at(words, at) in ("au", "aux") else at + 1)
        if low_at(words, at) in ("à", "au", "aux")
        else -1
    )
    if noun >= 0 and words[noun].low in _CROWD and not verb.clitics:
        start, end, made = swap(words, at, "sur")
        yield hit(passage, words[at].start, words[noun].end, "One shoots *sur* somebody.", made, edit=(start, end))


def _shared(passage: Passage, words: tuple[Token, ...], verb: Found) -> Iterator[Hit]:
    at = verb.place + 1
    noun = head(words, at if low_at(words, at) == "aux" else at + 1) if low_at(words, at) in ("à", "aux") else -1
    if noun >= 0 and words[noun].low in _AUDIENCE:
        start, end, made = swap(words, at, "avec")
        yield hit(passage, words[at].start, words[noun].end, "One shares *avec* somebody.", made, edit=(start, end))


def _voted(passage: Passage, words: tuple[Token, ...], verb: Found) -> Iterator[Hit]:
    at = behind(words, verb.place)
    if low_at(words, at) in ("de", "d'") and infinitive(words, at + 1) >= 0 and not verb.clitics:
        if words[verb.place].low in ("vote", "votes") and low_at(words, verb.place - 1) not in (
            "il",
            "elle",
            "on",
            "qui",
        ):
            return
        end = words[infinitive(words, at + 1)].end
        edit = (words[at].start, words[at + 1].start)
        yield hit(passage, words[verb.place].start, end, "One votes *pour* do something.", "pour ", edit=edit)


def _bought(passage: Passage, words: tuple[Token, ...], verb: Found) -> Iterator[Hit]:
    at = verb.place + 1
    if (
        low_at(words, at) not in ("de", "d'")
        or verb.clitics
        or at + 2 >= len(words)
        or not words[at + 1].text[0].isupper()
    ):
        return
    if low_at(words, at + 2) in ("sa", "son", "ses", "leur", "leurs", "un", "une", "le", "la", "les", "l'"):
        edit = (words[at].start, words[at + 1].start)
        yield hit(passage, words[at].start, words[at + 1].end, "One buys *à* somebody.", "à ", edit=edit)


RULES = (
    Rule(
        name="frames.stray",
        category="grammar",
        severity=Severity.MAJOR,
        doc="English knows *about*, shoots *at*, shares *to*, votes *to*: French has another link, or none.",
        bad=(
            Bad("Il a pressé pour des garanties.", "Il a réclamé des garanties."),
            Bad("On dit que la firme savait sur les dangers.", "On dit que la firme connaissait les dangers."),
            Bad("Le géant minier regarde à vendre ses mines.", "Le géant minier cherche à vendre ses mines."),
            Bad("Le procès oppose le Texas contre un fabricant.", "Le procès oppose le Texas à un fabricant."),
            Bad(
                "L'UE a imposé des sanctions sur huit responsables.",
                "L'UE a imposé des sanctions contre huit responsables.",
            ),
            Bad("Il a tiré à la police.", "Il a tiré sur la police."),
            Bad("Elle a partagé à ses abonnés des photos.", "Elle a partagé avec ses abonnés des photos."),
            Bad("Les électeurs ont voté de rejeter le texte.", "Les électeurs ont voté pour rejeter le texte."),
            Bad("Il a racheté de Renault sa participation.", "Il a racheté à Renault sa participation."),
        ),
        good=(
            Good("Il sait sur le bout des doigts son rôle. Regarde à quoi tu joues."),
            Good("Le match opposera Lyon à Nice, contre lequel il a perdu."),
            Good("Le vote de rejeter ou non le texte aura lieu mardi."),
            Good("De telles dépenses ont un impact limité sur la croissance."),
            Good("Tout ce qu'il savait sur les dangers. Elle veut en savoir plus. On ne sait rien sur lui."),
            Good("Il sait sur quel pied danser. Elle regarde à la dépense. Il y regarde à deux fois."),
            Good("Le pays s'oppose contre toute attente. Il a tiré à balles réelles, puis au but."),
            Good("L'ONU a imposé des sanctions sur les exportations. Il a dépensé mille euros sur trois ans."),
            Good("Elle partage à cent pour cent cet avis. Le droit de vote de ses amis."),
        ),
        anchors=anchors("pour sur à au aux contre de d"),
        trust=Trust.REVIEW,
        check=_check,
    ),
)
