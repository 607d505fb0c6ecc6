"""The link behind the object of a verb: "aide les élèves de reprendre", "permettra aux jeunes à étudier"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from repair.core.finding import Severity, Trust
from repair.core.rule import Bad, Context, Good, Hit, Passage, Rule, anchors, hit
from repair.languages.french.morphology import analyses
from repair.languages.french.rules.frames_reading import DETERMINERS, Found, Token, de, index, infinitive, tokens, verbs

_OBJECT_A = "aider inviter inciter encourager autoriser exhorter amener habituer obliger forcer pousser"
_DATIVE_DE = "permettre interdire ordonner conseiller demander proposer recommander suggérer défendre imposer enjoindre"
# Nouns and adjectives that have an infinitive of their own.
_GOVERN_DE = frozenset(
    "moyen moyens droit droits capacité capacités possibilité possibilités idée idées effort efforts tentative "
    "tentatives "
    "projet projets volonté désir désirs décision décisions fait chance chances façon façons manière manières temps "
    "envie "
    "besoin besoins espoir espoirs promesse promesses risque risques désireux désireuses soucieux soucieuses capables "
    "susceptibles incapables obligés obligées contraints contraintes chargés chargées heureux heureuses fiers fières "
    "tentés "
    "libres menacés menacées accusés accusées soupçonnés soupçonnées forcés forcées dignes tenus tenues sûrs certains "
    "coupables responsables empêchés empêchées interdits interdites privés train point ravis ravies rêves plans ordres "
    "raisons occasions refus peurs craintes menaces habitudes tentations intentions propositions obligations afin "
    "lieu but "
    "projets ambitions velléités volontés prétentions demandes consignes pratiques techniques permissions politiques "
    "stratégies options solutions appels engagements serments pouvoirs libertés mesures "
    "avant loin près impatients impatientes las conscients avides".split()
)
_GOVERN_A = frozenset(
    "machine machines salle salles prêt prêts prête prêtes disposé disposés disposée disposées aptes habilités "
    "habilitées "
    "autorisés autorisées invités invitées obligés condamnés condamnées destinés destinées aides aide appelés appelées "
    "habitués habituées décidés décidées premiers premières derniers dernières seuls seules fer chambre chambres bois "
    "moteur quant grâce contraints résolus engagés engagées réticents réticentes occupés occupées entraînés formés "
    "formées rien beaucoup peine mal difficultés difficulté intérêt tendance tendances propension aptitude".split()
)


def _check(passage: Passage, context: Context) -> Iterable[Hit]:
    if not index(_OBJECT_A).keys().isdisjoint(passage.words):
        words = tokens(passage.text)
        for verb in verbs(words, index(_OBJECT_A)):
            if verb.auxiliary != "être" and (verb.tense != "part.past" or verb.auxiliary) and not verb.reflexive:
                yield from _judge(passage, words, verb, verb.place + 1, "à")
    if not index(_DATIVE_DE).keys().isdisjoint(passage.words):
        words = tokens(passage.text)
        for verb in verbs(words, index(_DATIVE_DE)):
            at = verb.place + 1
            if at < len(words) and words[at].low in ("à", "aux", "au") and not verb.clitics - {"ne", "n'"}:
                yield from _judge(passage, words, verb, at + (words[at].low == "à"), "de")


def _judge(passage: Passage, words: tuple[Token, ...], verb: Found, at: int, right: str) -> Iterator[Hit]:
    end = _phrase(words, at, right)
    if end < 0 or end + 1 >= len(words):
        return
    last, link = words[end - 1].low, words[end].low
    wrong = ("de", "d'") if right == "à" else ("à",)
    found = infinitive(words, end + 1) if link in wrong else infinitive(words, end)
    first = end + 1 if link in wrong else end
    if found < 0 or last in (_GOVERN_DE if right == "à" else _GOVERN_A) or _later(words, found, right):
        return
    if verb.lemma == "demander" and link == "à" and words[found].low in _ASKED:
        return  # "a demandé aux juges à être entendu"
    if link not in wrong and (found != end or words[found].low in ("être", "avoir")):
        return
    apostrophe = "’" if "’" in passage.original else "'"
    new = de(words[first].low, apostrophe) if right == "de" else "à "
    message = f"*{verb.lemma}* links what somebody does by *{right}*."
    edit = (words[end].start, words[first].start)
    yield hit(passage, words[end - 1].start, words[found].end, message, new, edit=edit)


def _phrase(words: tuple[Token, ...], at: int, right: str) -> int:
    """Return where a plural noun phrase that begins at `at` ends (at most four words behind its opener); -1 for "
    "none."""
    openers = ("les", "des", "ses", "leurs", "ces", "aux", "plusieurs", "certains", "nos", "vos")
    if at >= len(words):
        return -1
    collective = words[at].low == "une" and at + 1 < len(words) and words[at + 1].low in _COLLECTIVE
    if words[at].low not in openers and words[at - 1].low != "aux" and not collective:
        return -1
    start = at if words[at - 1].low == "aux" else at + 1
    if words[at].low == "aux":
        start = at + 1
    end = start
    while end < len(words) and end < start + 5:
        low = words[end].low
        if low in ("de", "d'", "à") and infinitive(words, end + 1) >= 0:
            break
        pos = {a.pos for a in analyses(low)}
        if infinitive(words, end) == end and end > start:
            break
        if (
            low in (("de", "d'", "du", "des") if right == "à" else ("de", "d'"))
            and end > start
            and end + 1 < len(words)
            and words[end + 1].text.isalpha()
        ):
            end += 1
            continue
        if low in DETERMINERS and end > start and right == "de":
            return -1  # "aux élèves des livres à lire"
        if not pos & {"NOUN", "ADJ"} and low not in DETERMINERS and not low.isdigit():
            return -1
        if any(a.person and a.pos == "VERB" for a in analyses(low)[:1]):
            return -1
        end += 1
    if end <= start or end >= len(words) or end >= start + 5:
        return -1
    return end if any(a.pos == "NOUN" for a in analyses(words[end - 1].low)) or _adjective(words[end - 1].low) else -1


_ASKED = frozenset("être avoir voir parler savoir partir sortir rentrer prendre".split())
_COLLECTIVE = frozenset("centaine dizaine vingtaine trentaine cinquantaine douzaine quinzaine".split())


def _adjective(low: str) -> bool:
    return any(a.pos == "ADJ" for a in analyses(low))


def _later(words: tuple[Token, ...], found: int, right: str) -> bool:
    """Tell whether the right link comes further on: "aide les gens désireux de partir à trouver"."""
    links = ("à",) if right == "à" else ("de", "d'")
    for k in range(found + 1, min(len(words) - 1, found + 12)):
        if words[k].text in ".;:!?":
            return False
        if words[k].low in links and infinitive(words, k + 1) >= 0:
            return True
    return False


RULES = (
    Rule(
        name="frames.raised",
        category="grammar",
        severity=Severity.MAJOR,
        doc="One helps people *à* do something and allows them *de* do it: the link behind the object is the verb's.",
        bad=(
            Bad(
                "Le programme aide les élèves de reprendre des études.",
                "Le programme aide les élèves à reprendre des études.",
            ),
            Bad(
                "La bourse permettra à une centaine de jeunes à étudier.",
                "La bourse permettra à une centaine de jeunes d'étudier.",
            ),
            Bad(
                "L'outil permet aux entreprises à réduire leurs frais.",
                "L'outil permet aux entreprises de réduire leurs frais.",
            ),
            Bad("Il a invité les électeurs voter.", "Il a invité les électeurs à voter."),
            Bad(
                "Le maire demande aux habitants rester chez eux.", "Le maire demande aux habitants de rester chez eux."
            ),
        ),
        good=(
            Good("Il aide les gens désireux de partir. Elle a invité les élus chargés de voter la loi."),
            Good("Le sel permet aux machines à laver de durer. Il demande aux salariés prêts à partir de signer."),
            Good("Il propose aux élèves des livres à lire. Elle aide les pays de la région à progresser."),
            Good("Il a encouragé les efforts de réforme et les tentatives de sauver le pays."),
            Good("La loi autorise les maires à fermer les bars afin de protéger la santé."),
            Good("Il interdit aux enfants de jouer à cache-cache. Il a poussé les moyens de transport."),
        ),
        anchors=anchors("les des ses leurs ces aux plusieurs certains nos vos une"),
        trust=Trust.REVIEW,
        check=_check,
    ),
)
