"""Words of grammar left out. The word behind the gap is marked, the one before where none follows."""

from __future__ import annotations

from random import Random

from training.corruption.attested import attested
from training.corruption.change import Change
from training.corruption.nominal import some
from training.corruption.replacing import without
from training.corruption.sentence import ARTICLES, DETERMINERS, SUBJECTS, Sentence

_NO_ARTICLE_BEFORE = frozenset(
    "dans sur contre chez vers depuis pendant parmi devant derrière selon malgré durant".split()
)
_HAVE = frozenset("a avait ont avaient eut aura auront aurait auraient ai avons avez avais".split())
_BE = frozenset("est était sont étaient fut furent sera seront serait seraient".split())
_CONJUNCTIONS = frozenset("parce alors tandis pendant dès bien pour afin avant après sans depuis pourvu lors".split())
_QUANTITIES = frozenset("beaucoup plus moins trop assez peu tant combien autant pas jamais".split())
_BARE = frozenset(
    "faire laisser voir pouvoir vouloir devoir savoir aller venir falloir oser préférer aimer penser croire espérer "
    "compter sembler paraître faillir désirer souhaiter daigner envoyer courir monter descendre sortir entrer rentrer "
    "retourner partir écouter entendre sentir regarder dire prétendre affirmer assurer avouer déclarer nier "
    "reconnaître estimer détester adorer valoir être avoir revenir mener emmener amener accourir nommer "
    "appeler figurer jurer imaginer".split()
)


# Verbs with which a noun may stand bare, or that say what somebody is.
_LIGHT = frozenset(
    "être avoir devenir rester faire donner dire prendre garder porter rendre tenir perdre trouver mettre chercher "
    "demander laisser tirer parler entendre élire nommer sembler paraître demeurer changer crier plaider".split()
)


def article(s: Sentence, random: Random) -> Change | None:
    """An article: "dans maison", "il regarde maison"."""
    known = attested()
    found = []
    for n, low in enumerate(s.lower[:-1]):
        if low not in ARTICLES or s.words[n + 1].noun is None or s.words[n + 1].first != "NOUN":
            continue
        if not s.spaced(n, n + 1) or s.forms[n + 1][0].isupper():
            continue
        before = s.words[n - 1] if n else None
        if before is None:
            follows = s.words[n + 2] if n + 2 < len(s) else None
            if follows is not None and follows.verb and s.words[n + 1].number:
                found.append(n)
        elif (s.lower[n - 1] in _NO_ARTICLE_BEFORE or (before.verb and before.lemma not in _LIGHT)) and known.strange(
            s.lower[n - 1], s.lower[n + 1]
        ):
            found.append(n)
    chosen = some(random, found)
    return without(s, chosen, chosen) if chosen is not None else None


def que(s: Sentence, random: Random) -> Change | None:
    """The conjunction que: "parce il", "il dit le chat mange"."""
    known = attested()
    found = []
    for n in range(1, len(s) - 1):
        if s.lower[n] not in ("que", "qu'") or not s.spaced(n - 1, n + 1):
            continue
        before, after = s.words[n - 1], s.at(n + 1)
        if s.lower[n - 1] in _CONJUNCTIONS and (after in SUBJECTS or after in DETERMINERS):
            if s.lower[n - 1] in ("parce", "tandis", "afin", "lors", "pourvu") or (
                after in SUBJECTS and known.strange(s.lower[n - 1], after)
            ):
                found.append(n)
        elif (
            before.verb and (after in SUBJECTS or after in DETERMINERS) and "ne" not in s.lower and "n'" not in s.lower
        ) and known.strange(s.lower[n - 1], after):
            found.append(n)
    chosen = some(random, found)
    return without(s, chosen, chosen) if chosen is not None else None


def auxiliary(s: Sentence, random: Random) -> Change | None:
    """An auxiliary: "il mangé", "elle partie"."""
    found = []
    for n in range(1, len(s) - 1):
        if (s.lower[n] not in _HAVE and s.lower[n] not in _BE) or not s.spaced(n - 1, n + 1):
            continue
        done = s.words[n + 1]
        if done.participle is None or ("NOUN" in done.pos and done.first == "NOUN"):
            continue
        if s.lower[n - 1] in ("il", "elle", "on", "ils", "elles", "j'"):
            found.append(n)
        elif s.lower[n] in _HAVE and n > 1 and s.words[n - 1].noun is not None and s.at(n - 2) in DETERMINERS:
            found += [n] if s.opens(n - 2) and s.at(n + 2) in DETERMINERS else []
    chosen = some(random, found)
    return without(s, chosen, chosen) if chosen is not None else None


def reflexive(s: Sentence, random: Random) -> Change | None:
    """A reflexive pronoun without which the verb is none: "il agit de savoir", "elle évanouit"."""
    found = []
    for n in range(1, len(s) - 1):
        if s.lower[n] not in ("se", "s'") or not s.spaced(n - 1, n + 1):
            continue
        at = n + 1
        if s.lower[at] in _BE and at + 1 < len(s) and s.words[at + 1].participle is not None:
            lemma = s.words[at + 1].participle.lemma  # type: ignore[union-attr]
        else:
            lemma = next((a.lemma for a in s.words[at].readings if a.pos == "VERB"), "")
        if lemma in _ESSENTIAL or (lemma == "agir" and s.at(at + 1) in ("de", "d'", "du", "des")):
            found.append(n)
    chosen = some(random, found)
    return without(s, chosen, chosen) if chosen is not None else None


_ESSENTIAL = frozenset(
    "enfuir souvenir évanouir moquer écrier méfier emparer efforcer abstenir exclamer repentir écrouler effondrer "
    "réfugier suicider absenter acharner agenouiller avérer démener désister évader extasier insurger lamenter "
    "raviser rebeller obstiner".split()
)


def infinitive(s: Sentence, random: Random) -> Change | None:
    """The preposition before an infinitive: "il commence manger", "prêt partir"."""
    known = attested()
    found = []
    for n in range(1, len(s) - 1):
        if s.lower[n] not in ("à", "de", "d'") or s.words[n + 1].infinitive is None or not s.spaced(n - 1, n + 1):
            continue
        before, after = s.words[n - 1], s.words[n + 1]
        if after.first != "VERB" or not before.known or before.lemma in _BARE or s.lower[n - 1] in ("ne", "pas"):
            continue
        if (before.verb or before.adjective is not None or before.noun is not None) and known.strange(
            s.lower[n - 1], s.lower[n + 1]
        ):
            found.append(n)
    chosen = some(random, found)
    return without(s, chosen, chosen) if chosen is not None else None


def de(s: Sentence, random: Random) -> Change | None:
    """De between nouns, after a quantity: "le toit la maison", "beaucoup gens"."""
    known = attested()
    found: list[tuple[int, str | None]] = []
    for n in range(1, len(s) - 1):
        low = s.lower[n]
        if low not in ("de", "d'", "du") or not s.spaced(n - 1, n + 1):
            continue
        before, after = s.words[n - 1], s.words[n + 1]
        if s.lower[n - 1] in _QUANTITIES:
            if low != "du" and after.noun is not None and known.strange(s.lower[n - 1], s.lower[n + 1]):
                found.append((n, None))
        elif before.noun is not None and before.first == "NOUN" and s.at(n - 2) in DETERMINERS:
            article_ = s.lower[n + 1] in ("la", "l'", "cette", "ce", "son", "sa", "ses", "nos", "notre")
            if low == "du" and after.noun is not None:
                found.append((n, "le"))
            elif (article_ and n + 2 < len(s) and s.words[n + 2].noun is not None) or (
                after.noun is not None
                and after.first == "NOUN"
                and not s.forms[n + 1][0].isupper()
                and known.strange(s.lower[n - 1], s.lower[n + 1])
            ):
                found.append((n, None))
    chosen = some(random, found)
    if chosen is None:
        return None
    n, lead = chosen
    if lead:
        change = without(s, n, n)
        if change is None:
            return None
        a, b = change.marks[0]
        return change._replace(text=change.text[:a] + f"{lead} " + change.text[a:], marks=((a, b + 3),))
    return without(s, n, n)
