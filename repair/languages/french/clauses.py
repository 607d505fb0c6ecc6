"""Clauses at a glance: sentences, finite verbs that can be nothing else, names, and whether a clause is complete."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, lru_cache
from typing import NamedTuple

from repair.languages.french.morphology.conjugation import Slot, conjugate
from repair.rules.lazy import lazy


def words(text: str) -> frozenset[str]:
    """Return the words of a blank-separated list."""
    return frozenset(text.split())


# Verbs of news prose. Their finite forms count as verbs, but for those that are also something else (HOMOGRAPHS).
_VERBS = (
    "être avoir aller faire pouvoir vouloir devoir savoir venir revenir devenir parvenir intervenir prévenir "
    "tenir "
    "obtenir maintenir soutenir contenir retenir appartenir prendre comprendre apprendre reprendre surprendre "
    "mettre "
    "permettre promettre admettre commettre soumettre remettre transmettre dire prédire interdire contredire lire "
    "écrire décrire voir revoir prévoir recevoir apercevoir croire partir sortir sentir mentir servir dormir "
    "finir "
    "choisir réussir agir réagir subir fournir garantir établir investir avertir ouvrir offrir souffrir découvrir "
    "couvrir courir parcourir mourir rendre vendre attendre entendre prétendre défendre répondre perdre descendre "
    "vivre suivre poursuivre battre combattre connaître reconnaître apparaître disparaître paraître naître "
    "conduire "
    "produire réduire détruire construire traduire introduire craindre atteindre rejoindre plaindre éteindre "
    "résoudre conclure exclure plaire convaincre vaincre falloir valoir rire accueillir recueillir fuir haïr "
    "asseoir "
    "rester quitter tirer annoncer déclarer affirmer assurer estimer penser espérer ajouter expliquer indiquer "
    "préciser confirmer souligner raconter insister refuser accepter décider commencer continuer arriver entrer "
    "tomber gagner remporter signer arrêter tuer blesser attaquer frapper détenir libérer accuser condamner juger "
    "lancer publier révéler rapporter montrer trouver donner parler demander chercher essayer tenter rencontrer "
    "discuter négocier appeler laisser porter passer jouer travailler utiliser créer augmenter diminuer baisser "
    "atterrir frôler souhaiter exiger ordonner proposer suggérer recommander préférer empêcher éviter menacer "
    "imposer adopter rejeter voter élire nommer diriger présenter représenter participer organiser envoyer "
    "ramener "
    "acheter payer coûter investiguer enquêter confier répéter reconnaître avouer nier démentir sembler exister"
).split()
# Finite forms of those verbs that are also nouns, adjectives, participles or prepositions.
HOMOGRAPHS = frozenset(
    (
        "dit dis fait faits mis pris appris compris repris surpris commis promis admis soumis remis transmis "
        "permis "
        "écrit décrit vit vis suit vend sort sorts part parts sens sent sert mort offre offres couvre découvre "
        "ouvre "
        "court cours fuit rit suis est-ce juge juges arrêt arrête tire place marche porte portes reste restes "
        "demande "
        "demandes doute nomme nommes accuse menace menaces attaque attaques frappe frappes vote votes baisse "
        "baisses "
        "joue joues passe passes paye paie paies entre donne donnes cherche cherches trouve appel appelle tombe "
        "tombes "
        "lance lances blesse signe signes espère parle parles essaie voie voies vois produit produits réduit "
        "réduits "
        "conduit conduits construit construits détruit détruits traduit introduit interdit interdits contredit "
        "plaint "
        "craint éteint atteint rejoint conclut exclut fin finis choisi subit agit garanti convaincs défends "
        "attends "
        "prétendu crois croît cru eut-il été étés avions avion devons dus vaux veau sommes somme étant aviez "
        "aura auras "
        "serions tiens tient soutient soutiens contient maintient retiens tue tues quitte quittes rapporte "
        "présente "
        "présentes mourrons représente appelles préfère use signent accepte laisse laisses travaille continue "
        "arrives "
        "coûte envoie utilise discute quitte adopte crée impose évite nie révèle confie assure élit lit lis lût "
        "lu "
        "plu plus tenais parti partis sortis senti servi dormi fini ouvert offert souffert rendu vendu entendu "
        "connu "
        "perdu vécu suivi battu reçu déçu couru parcours naît nais mens ment mange annonce estime montre "
        "rencontre tente participe enquête "
        "faille rie conclue exclue sorte prédit prédits combat soit sente vive"
    ).split()
)
CLITICS = r"(?:(?:ne|n'|se|s'|me|m'|te|t'|le|la|les|l'|lui|leur|y|en|nous|vous) ?){0,3}"


class Verb(NamedTuple):
    """A reading of a finite form."""

    lemma: str
    tense: str
    person: str
    number: str


@cache
def _index() -> dict[str, list[tuple[str, Slot]]]:
    found: dict[str, list[tuple[str, Slot]]] = {}
    for lemma in dict.fromkeys(_VERBS):
        for form, slot in conjugate(lemma):
            if slot.person and slot.tense != "imp":
                found.setdefault(form, []).append((lemma, slot))
    return found


@lru_cache(maxsize=8192)
def readings(form: str) -> tuple[Verb, ...]:
    """Return the finite readings of `form` (lower case), if it belongs to a verb of news prose."""
    return tuple(Verb(lemma, s.tense, s.person, s.number) for lemma, s in _index().get(form, ()))


def is_finite(form: str, number: str = "") -> bool:
    """Tell whether `form` is surely a finite verb in the third person (of `number`, where it is given)."""
    word = form.lower()
    return word not in HOMOGRAPHS and any(
        v.person == "3" and (not number or v.number == number) for v in readings(word)
    )


_END = lazy(r"[.!?…]+[”»\"')]*\s+(?=[^\W\da-zà-öø-ÿ]|[«“\"—–-])|\s*[;:]\s+|[.!?…]+$")
# Before these a full stop ends no sentence.
_ABBREVIATION = lazy(r"(?:\b(?:M|MM|Mme|Mr|Dr|St|[A-Z]|Jr|Sr|No|p|av|J\.-C)|\b\d{1,2} heures|[ap]\.m)$")


def sentence(text: str, at: int) -> tuple[int, int]:
    """Return where the sentence around `at` begins and ends; a colon or semicolon ends one, too."""
    start = 0
    for match in _END.finditer(text):
        if _ABBREVIATION.search(text[max(0, match.start() - 12) : match.start()]):
            continue
        if match.end() <= at:
            start = match.end()
        elif match.start() >= at:
            return start, match.start()
    return start, len(text)


_WORD = lazy(r"[^\W\d_]+(?:-[^\W\d_]+)*'?")
# What opens a clause that needs a verb of its own, or may join another verb to the same subject.
_OPENERS = frozenset(
    "que qu' qui dont où lorsque lorsqu' quand si car mais ou ni puisque puisqu' quoique quoiqu' comme lequel "
    "laquelle lesquels lesquelles auquel duquel".split()
)


def finite_count(text: str) -> int:
    """Return how many surely finite verbs `text` holds."""
    return sum(1 for m in _WORD.finditer(text) if is_finite(m[0]))


def complete(text: str) -> bool:
    """Tell whether every clause that `text` opens has its verb, so that no subject waits for one.

    Cautious: verbs that might be something else do not count, and whatever might open a clause does.
    """
    words = [m[0] for m in _WORD.finditer(text)]
    needed = 1
    for place, word in enumerate(words):
        low = word.lower()
        if low in _OPENERS:
            needed += 1
        elif low == "et":
            names = 0 < place < len(words) - 1 and words[place - 1][0].isupper() and words[place + 1][0].isupper()
            needed += not names
    return finite_count(text) >= needed


NAME = r"(?:[A-ZÀ-ÖØ-Þ][\w'.-]*\w|[A-Z]\.)"
NAMES = rf"{NAME}(?: (?:de |del |van |von |ben |bin |al-|el-|du )?{NAME}){{0,3}}"
WEEKDAYS = r"(?:[Ll]undi|[Mm]ardi|[Mm]ercredi|[Jj]eudi|[Vv]endredi|[Ss]amedi|[Dd]imanche)"


_STEP = lazy(r" ?[«“\"]? ?([^\W_][\w-]*'?|\d[\d.,]*)")
_STOP = frozenset(
    "que qu' qui dont où et ou ni mais car si comme lorsque lorsqu' quand puisque puisqu' pour avant après sans "
    "voici voilà".split()
)
_PRONOUNS = frozenset("il elle ils elles on nous vous je j' tu".split())
_CLITICS = frozenset("ne n' se s' me m' te t' l' lui y en leur".split())
_DETERMINERS = frozenset(
    "le la les l' un une des ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre vos plusieurs deux "
    "trois quatre cinq certains certaines aucun aucune chacun".split()
)


def clause(text: str, start: int, finite: Callable[[str], bool] = is_finite) -> tuple[list[str], int, int] | None:
    """Read a clause at `start`: return the words of its subject, and where its finite verb begins and ends.

    None where the first words are no subject of a few words that its verb follows. A quotation may begin
    between the two. `finite` tells finite verbs.
    """
    subject: list[str] = []
    at = start
    while len(subject) < 9:
        match = _STEP.match(text, at)
        if match is None:
            return None
        word, low = match[1], match[1].lower()
        following = text[match.end() : match.end() + 1]
        if subject and finite(low) and following in ' ”»".,;:' and low not in _CLITICS:
            return subject, match.start(1), match.end()
        if subject and low in _CLITICS and low not in _DETERMINERS and low != "en":
            at = match.end()
            continue
        if low in _STOP or (subject and low in _PRONOUNS) or (following not in " '" and not word.endswith("'")):
            return None
        subject.append(word)
        at = match.end()
    return None
