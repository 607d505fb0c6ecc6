"""Wrong forms of verbs: number, person, mood, tense, infinitive for participle, auxiliary; pronouns in a wrong case."""

from __future__ import annotations

from random import Random

from repair.core.language import Analysis
from training.corruption.change import Change
from training.corruption.nominal import some
from training.corruption.replacing import like, marked, put
from training.corruption.sentence import DETERMINERS, FRENCH, SUBJECTS, Sentence

_HAVE = frozenset("a avait ont avaient eut aura auront aurait auraient ai avons avez avais avions aviez".split())
_BE = frozenset("est était sont étaient fut furent sera seront serait seraient suis sommes êtes étais".split())
_GOVERNORS = frozenset(
    "pour sans peut peuvent doit doivent veut veulent va vont faut pouvait devait voulait allait pourrait devrait "
    "voudrait pourra devra pouvaient devaient allaient".split()
)
_CLITICS = frozenset("le la les l' lui leur se s' me m' te t' nous vous y en ne n'".split())
# Verbs that take être, and nothing else, and verbs that take avoir.
_GO = frozenset("aller venir arriver partir naître mourir devenir parvenir revenir intervenir rester".split())
_CAN = frozenset("pouvoir devoir vouloir avoir être falloir savoir sembler paraître".split())
_TO_HAVE = {"suis": "ai", "es": "as", "est": "a", "sommes": "avons", "êtes": "avez", "sont": "ont", "étais": "avais",
            "était": "avait", "étaient": "avaient", "sera": "aura", "seront": "auront", "serait": "aurait",
            "seraient": "auraient", "fut": "eut", "furent": "eurent"}  # fmt: skip
_TO_BE = {have: be for be, have in _TO_HAVE.items()}
_SUBJUNCTIVE = (("pour", "que"), ("afin", "que"), ("bien", "que"), ("avant", "que"), ("sans", "que"), ("faut", "que"),
                ("fallait", "que"), ("faudrait", "que"), ("jusqu'à", "que"), ("veut", "que"), ("voulait", "que"),
                ("pourvu", "que"))  # fmt: skip
_OPTATIVE = frozenset("soit puisse vive quel quelle quoi où qui comme".split())
_INDICATIVE = frozenset("parce puisque puisqu' pendant tandis lorsque lorsqu' depuis".split())


def _subject(s: Sentence, n: int) -> str:
    """Return person and number of the subject right before word `n` (clitics left aside), "" where none is sure."""
    at = n - 1
    while at >= 0 and s.lower[at] in _CLITICS and s.lower[at] not in ("nous", "vous"):
        at -= 1
    if at < 0:
        return ""
    low = s.lower[at]
    if low in SUBJECTS:
        return SUBJECTS[low]
    if low in ("nous", "vous") and (s.opens(at) or s.at(at - 1) in ("que", "qui", "et", "si", "mais", "quand")):
        return "1p" if low == "nous" else "2p"
    w = s.words[at]
    if at and w.noun is not None and w.number and s.lower[at - 1] in DETERMINERS and s.opens(at - 1):
        return "3" + w.number
    return ""


def _verbs(s: Sentence) -> list[tuple[int, str, Analysis]]:
    """Return verbs whose subject stands before them: place, person and number, reading."""
    found = []
    for n, w in enumerate(s.words):
        if n and w.finite and w.first == "VERB" and s.spaced(n - 1, n):
            subject = _subject(s, n)
            if subject:
                reading = next((a for a in w.finite if a.person == subject[0] and a.number == subject[1]), None)
                if reading is not None:
                    found.append((n, subject, reading))
    return found


def _different(s: Sentence, n: int, made: str | None, wrong: tuple[str, str]) -> Change | None:
    """Put `made` in the place of verb `n`, where it has no reading of the subject `wrong` isn't meant for."""
    if not made or made == s.lower[n]:
        return None
    person, number = wrong
    if any(a.person == person and a.number == number for a in FRENCH.analyses(made) if a.person):
        return None
    return put(s, n, n, made)


def agreement(s: Sentence, random: Random) -> Change | None:
    """A verb in another number or person than its subject: "le chat mangent", "je mangent"."""
    chosen = some(random, _verbs(s))
    if chosen is None:
        return None
    n, subject, reading = chosen
    person = "3" if random.random() < 0.8 else str(random.randint(1, 3))
    if subject[0] == "3":
        person = "3" if random.random() < 0.85 else random.choice("12")
    number = ("p" if subject[1] == "s" else "s") if person == subject[0] else random.choice("sp")
    made = FRENCH.inflect(reading.lemma, reading._replace(person=person, number=number))
    return _different(s, n, made, (subject[0], subject[1]))


def mood(s: Sentence, random: Random) -> Change | None:
    """The indicative where the subjunctive must stand, or the other way round: "pour qu'il fait", "il fasse"."""
    found = []
    ques = [i for i, low in enumerate(s.lower) if low in ("que", "qu'")]
    for n, subject, reading in _verbs(s):
        before = [i for i in ques if i < n]
        if reading.tense == "sub.pres" and before and n - before[-1] < 5:
            opener = (s.at(before[-1] - 1), "que")
            if opener in _SUBJUNCTIVE:
                found.append((n, subject, reading, "ind.pres"))
        elif reading.tense == "ind.pres":
            plain = not before or (s.at(before[-1] - 1) in _INDICATIVE and n - before[-1] < 4)
            if plain and reading.lemma != "savoir" and not _OPTATIVE & set(s.lower[:n]):
                found.append((n, subject, reading, "sub.pres"))
    chosen = some(random, found)
    if chosen is None:
        return None
    n, subject, reading, tense = chosen
    made = FRENCH.inflect(reading.lemma, reading._replace(tense=tense))
    fits = (subject[0], subject[1])
    if not made or any((a.person, a.number) == fits and a.tense not in (tense, "imp") for a in FRENCH.analyses(made)):
        return None
    return put(s, n, n, made)


def condition(s: Sentence, random: Random) -> Change | None:
    """The conditional or future after si: "si j'aurais"."""
    found = []
    for n, _subject, reading in _verbs(s):
        at = next((i for i in (n - 2, n - 3) if s.at(i) in ("si", "s'")), None)
        if at is not None and s.opens(at) and reading.tense in ("ind.impf", "ind.pres"):
            found.append((n, reading))
    chosen = some(random, found)
    if chosen is None:
        return None
    n, reading = chosen
    tense = "cond" if reading.tense == "ind.impf" else "ind.fut"
    made = FRENCH.inflect(reading.lemma, reading._replace(tense=tense))
    return put(s, n, n, made) if made and made != s.lower[n] else None


def infinitive(s: Sentence, random: Random) -> Change | None:
    """An infinitive where a participle must stand: "il a manger"."""
    found = []
    for n in range(1, len(s)):
        w = s.words[n]
        if w.participle is not None and s.spaced(n - 1, n):
            at = n - 1
            while at > 0 and s.words[at].first == "ADV" and s.lower[at] not in _HAVE:
                at -= 1
            if s.lower[at] in _HAVE or (s.lower[at] in _BE and w.participle.lemma in _GO):
                found.append((n, w.participle.lemma))
    chosen = some(random, found)
    if chosen is None:
        return None
    n, lemma = chosen
    made = FRENCH.inflect(lemma, Analysis(lemma, "VERB", "", "", "", "inf"))
    return put(s, n, n, made) if made and made != s.lower[n] else None


def participle(s: Sentence, random: Random) -> Change | None:
    """A participle or a finite verb where an infinitive must stand: "pour mangé", "il peut mange"."""
    found = []
    for n in range(1, len(s)):
        a = s.words[n].infinitive
        if a is not None and s.words[n].first in ("VERB",) and "NOUN" not in s.words[n].pos and s.spaced(n - 1, n):
            at = n - 1
            while at > 0 and s.lower[at] in _CLITICS:
                at -= 1
            if s.lower[at] in _GOVERNORS:
                found.append((n, a.lemma))
    chosen = some(random, found)
    if chosen is None:
        return None
    n, lemma = chosen
    like_ = Analysis(lemma, "VERB", "m", "s", "", "part.past")
    if random.random() < 0.5:
        like_ = Analysis(lemma, "VERB", "", "s", "3", "ind.pres")
    made = FRENCH.inflect(lemma, like_)
    return put(s, n, n, made) if made and made != s.lower[n] and elsewhere(made) else None


def elsewhere(made: str) -> bool:
    """Tell whether a form is no infinitive and no noun that a preposition may take."""
    return not any(a.tense == "inf" or a.pos == "NOUN" for a in FRENCH.analyses(made))


def auxiliary(s: Sentence, random: Random) -> Change | None:
    """The other auxiliary: "il a allé", "elle s'a levé", "il est pu"."""
    found = []
    for n in range(1, len(s) - 1):
        low = s.lower[n]
        at = n + 1
        while at < len(s) - 1 and s.words[at].first == "ADV" and s.words[at].participle is None:
            at += 1
        done = s.words[at].participle
        if done is None or not s.spaced(n - 1, at):
            continue
        if low in _TO_HAVE and (done.lemma in _GO or s.lower[n - 1] in ("s'", "se")):
            found.append((n, _TO_HAVE[low]))
        elif low in _TO_BE and done.lemma in _CAN and s.lower[n - 1] != "y":
            found.append((n, _TO_BE[low]))
    chosen = some(random, found)
    return put(s, chosen[0], chosen[0], chosen[1]) if chosen else None


_SUBJECT_OF = {"moi": "je", "toi": "tu", "lui": "il", "eux": "ils"}
_PREPOSITIONS = frozenset("pour avec sans chez contre par vers sur devant derrière selon entre malgré".split())


def case(s: Sentence, random: Random) -> Change | None:
    """A subject pronoun behind a preposition: "pour il"."""
    found = [
        n for n in range(1, len(s))
        if s.lower[n] in _SUBJECT_OF and s.lower[n - 1] in _PREPOSITIONS and s.spaced(n - 1, n)
    ]  # fmt: skip
    chosen = some(random, found)
    return (
        marked(s.starts[chosen], s.ends[chosen], like(s.forms[chosen], _SUBJECT_OF[s.lower[chosen]]))
        if chosen is not None
        else None
    )
