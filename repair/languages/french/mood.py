"""Moods at a glance: the verb of a clause in the indicative, and the same verb in the subjunctive."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache, lru_cache

from repair.core.finding import Trust
from repair.core.language import Analysis
from repair.core.rule import Hit, Passage, hit
from repair.languages.french.clauses import is_finite, readings
from repair.languages.french.morphology import analyses, frequency, inflect
from repair.languages.french.morphology.conjugation import Slot, conjugate
from repair.languages.french.tenses import SEAM, fit, retensed
from repair.rules.lazy import lazy

_RELATIVE = frozenset(
    "ayant étant car que qu' qui dont où si lorsque lorsqu' quand comme puisque puisqu' combien pourquoi quel quelle "
    "quels quelles lequel laquelle lesquels lesquelles duquel desquels desquelles auquel auxquels auxquelles".split()
)
_WORD = lazy(r" ?([^\W_][\w-]*'?|\d[\d.,]*)")
_PRONOUNS = frozenset("il elle ils elles on nous vous je j' tu cela ça ce c' tout rien personne chacun".split())
_CLITICS = frozenset("ne n' se s' me m' te t' le la les l' lui leur y en nous vous".split())

# Verbs whose present indicative differs from the subjunctive; those in -er differ in past and future only.
_IRREGULAR = (
    "être avoir aller faire pouvoir vouloir devoir savoir venir revenir devenir parvenir intervenir tenir obtenir "
    "maintenir prendre comprendre apprendre reprendre mettre permettre promettre admettre lire écrire voir "
    "recevoir "
    "partir sortir servir finir choisir réussir agir réagir subir fournir établir investir vivre suivre perdre "
    "rendre "
    "vendre attendre répondre descendre connaître reconnaître paraître apparaître disparaître conduire produire "
    "réduire détruire craindre atteindre rejoindre conclure convaincre valoir falloir boire croire sentir"
).split()
_REGULAR = (
    "rester quitter donner parler trouver arriver entrer passer travailler commencer continuer montrer porter "
    "représenter gagner signer annoncer accepter tomber sembler exister rencontrer aider apporter garder manquer "
    "utiliser payer déclarer décider arrêter attaquer jouer coûter changer"
).split()
# Forms that are more often something else than a verb in the indicative.
_SILENT = frozenset("dit mis pris appris compris repris permis promis admis écrit choisi fini suivi parti subi "
    "fournit établit agit a-t réussi servi sert sort part sens suit vit lit met tenu doute doit-il soit sens voit "
    "conduit produit réduit détruit craint atteint rejoint conclut passa".split()) - {"met", "doit-il"}  # fmt: skip
_TENSES = ("ind.pres", "ind.impf", "ind.past", "ind.fut")


@cache
def _subjunctives() -> dict[str, tuple[str, str, str]]:
    """Return indicative form -> (subjunctive form, tense, number), third person, where the two differ."""
    found: dict[str, tuple[str, str, str]] = {}
    for lemma in _IRREGULAR + _REGULAR:
        slots = conjugate(lemma)
        made = {slot.number: form for form, slot in reversed(slots) if slot.tense == "sub.pres" and slot.person == "3"}
        also = {form for form, slot in slots if slot.tense.startswith("sub.")}
        past = next((form for form, slot in slots if slot == Slot("sub.impf", "3", "s")), "")
        for form, slot in slots:
            if slot.person != "3" or slot.tense not in _TENSES or form in _SILENT or form in also:
                continue
            if form not in found and made.get(slot.number):
                accented = slot.tense == "ind.past" and slot.number == "s" and not lemma.endswith("er")
                found[form] = (past if accented else made[slot.number], slot.tense, slot.number)
    found["pourrait"], found["pourraient"] = ("puisse", "cond", "s"), ("puissent", "cond", "p")
    found["devrait"], found["devraient"] = ("doive", "cond", "s"), ("doivent", "cond", "p")
    return found


@lru_cache(maxsize=16384)
def _subjunctive(form: str) -> tuple[str, str, str] | None:
    """Return the subjunctive of an indicative (lower case), its tense and its number; None when it may be no such."""
    if form in _SILENT:
        return None
    if form in _subjunctives():
        other = any(r.tense.startswith("sub.") for r in analyses(form))  # durent, of durer
        return None if other else _subjunctives()[form]
    if len(form) < 4 or not form.isalpha():
        return None
    found = analyses(form)
    verbs = [r for r in found if r.pos == "VERB" and r.person == "3" and r.tense in _TENSES]
    if not verbs or any(r.pos != "VERB" or not r.person or r.tense.startswith("sub.") for r in found):
        return None
    first = verbs[0]
    if max(frequency(form), frequency(first.lemma) * (first.tense == "ind.fut")) < 2 or any(
        r.lemma != first.lemma for r in found
    ):
        return None
    made = inflect(first.lemma, Analysis(first.lemma, "VERB", "", first.number, "3", "sub.pres"))
    return (made, first.tense, first.number) if made and made != form else None


_PAST = {"était": "fût", "étaient": "fussent", "avait": "eût", "avaient": "eussent"}
_NO_VERB = lazy(r"\b(?:le|un|de|du|ce|au|en|tout|fois|très|déjà|bien|être|aucun|quel|seul|nouveau|dernier|même|autre)$")
_INFINITIVE = lazy(r" (?!hier|cher)[a-zàâéèêîôûç]+(?:er|ir|re)\b(?! (?:été|fait))")


_IMPERFECT = lazy(r"(?:[âîû]n?t|(?:a|i|u)ssent|isse|asse)$")


def indicative(text: str, start: int) -> tuple[int, int] | None:
    """Return where the verb of the clause at `start` stands, when it is an indicative unlike the subjunctive."""
    at, seen = start, 0
    while seen < 9:
        match = _WORD.match(text, at)
        if match is None:
            return None
        low = match[1].lower()
        at = match.end()
        if low in _RELATIVE or (not seen and low in ("plus", "moins")):
            return None
        if seen and _subjunctive(low):
            if _other_word(text, match.start(1), match.end(1)):
                return None
            return match.span(1)
        if seen and _decided(low):
            return None
        if not (seen and low in _CLITICS and low not in ("le", "la", "les", "l'", "en", "leur")):
            seen += 1
    return None


def _other_word(text: str, start: int, end: int) -> bool:
    """Tell whether what looks like a verb is none here: "le fait", "une fois fait", "à l'est", "a" for "à"."""
    word, before = text[start:end], text[:start].rstrip()
    if word == "fait":
        return _NO_VERB.search(before) is not None
    if word == "est":
        return before.endswith(("à l'", "de l'", "dans l'", "vers l'", " nord", " sud"))
    return word == "a" and _INFINITIVE.match(text, end) is not None


def _decided(word: str) -> bool:
    """Tell whether `word` is a verb in the right mood already, which ends the search."""
    return _IMPERFECT.search(word) is not None or any(r.tense.startswith("sub.") for r in readings(word))


def fits(text: str, start: int, verb: tuple[int, int]) -> bool:
    """Tell whether the verb's number can be that of a subject which begins at `start`."""
    head = _WORD.match(text, start)
    if head is None:
        return False
    made = _subjunctive(text[slice(*verb)].lower())
    low, number = head[1].lower(), made[2] if made else ""
    if low in ("il", "elle", "on", "cela", "ça", "le", "la", "l'", "un", "une", "ce", "cet", "cette", "son", "sa"):
        return number == "s" or " et " in text[start : verb[0]]
    if low in ("ils", "elles", "les", "des", "ces", "ses", "leurs", "deux", "plusieurs"):
        return number == "p"
    return True


def in_subjunctive(passage: Passage, start: int, end: int) -> tuple[int, int, list[str]]:
    """Put the verb at `start`..`end` into the subjunctive: return the range to replace, and with what.

    Nothing comes back when the verb has no subjunctive of its own there.
    """
    form = passage.text[start:end].lower()
    found = _subjunctive(form)
    if found is None:
        return start, end, []
    new, past = found[0], _PAST.get(form)
    seam = SEAM.search(passage.text[:start])
    begin = seam.start(1) if seam else start
    if form in ("va", "vont") and (going := _GOING.match(passage.text, end)):
        number = "s" if form == "va" else "p"
        new = inflect(going[1], Analysis(going[1], "VERB", "", number, "3", "sub.pres")) or new
        end = going.end() if new not in ("aille", "aillent") else end
    return begin, end, [fit(passage.original[begin:start], each) for each in (new, past) if each]


_GOING = lazy(r" ([a-zà-ÿ]+(?:er|ir|re))(?![\w'-])")


_HAVE = lazy(r"\b(?:ai|as|avons|avez|es|êtes|sommes|suis)\b")
_AGO = lazy(r"\bil (?:n')?y $")


def wanted(passage: Passage, start: int, after: int, message: str, trust: Trust) -> Iterable[Hit]:
    """Yield a hit from `start` when the clause at `after`, which wants the subjunctive, has the indicative."""
    text = passage.text
    verb = indicative(text, after)
    if verb is None or not fits(text, after, verb) or text[verb[1] : verb[1] + 1] == "-":
        return
    if _HAVE.search(text[after : verb[0]]):
        return  # "que tu ne l'ai pas fait": the verb is the auxiliary before it
    if _AGO.search(text[: verb[0]]) and text[after : verb[0]] not in ("il y ", "il n'y "):
        return  # "bien que cela date d'il y a six mois"
    if trust is Trust.HINT:
        yield hit(passage, start, verb[1], message)
        return
    begin, end, made = in_subjunctive(passage, *verb)
    # The forms of avoir and être are never subjunctives, and have one each: nothing else can be meant.
    certain = trust is Trust.SAFE and len(made) == 1 and text[slice(*verb)] in ("a", "ont", "est", "sont")
    yield hit(passage, start, verb[1], message, *made, trust=Trust.SAFE if certain else Trust.REVIEW, edit=(begin, end))


_SURELY = frozenset("soit soient ait aient".split())


@lru_cache(maxsize=16384)
def _is_subjunctive(form: str) -> bool:
    """Tell whether `form` (lower case) can only be a present subjunctive of the third person."""
    found = analyses(form)
    return form in _SURELY or (
        bool(found)
        and all(r.pos in ("VERB", "AUX") and r.tense == "sub.pres" for r in found)
        and any(r.person == "3" for r in found)
        and frequency(form) > 1
    )


def subjunctive(text: str, start: int) -> tuple[int, int] | None:
    """Return where the verb of the clause at `start` stands, when it can only be a subjunctive."""
    at, seen = start, 0
    while seen < 9:
        match = _WORD.match(text, at)
        if match is None:
            return None
        low = match[1].lower()
        at = match.end()
        if low in _RELATIVE or (not seen and low in ("plus", "moins", "soit")):
            return None
        if seen and _is_subjunctive(low):
            return match.span(1)
        if seen and (is_finite(low) or (low in ("a", "est", "sont", "ont"))):
            return None
        if not (seen and low in _CLITICS and low not in ("le", "la", "les", "l'", "en", "leur")):
            seen += 1
    return None


def in_indicative(passage: Passage, start: int, end: int, *tenses: str) -> tuple[int, int, list[str]]:
    """Put the subjunctive at `start`..`end` into tenses of the indicative: return what to replace, and with what."""
    form = passage.text[start:end].lower()
    reading = next(r for r in analyses(form) if r.tense == "sub.pres")
    return retensed(passage, start, end, reading, *tenses)
