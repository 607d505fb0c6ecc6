"""Rows in generated sentences: determiners, adjectives, participles around a replaced noun agree with the new one."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from repair.core.language import Analysis
from repair.core.text import fold
from repair.glossary import builtin_paths, load
from repair.glossary.compiled import CompiledTerm
from repair.glossary.errors import GlossaryError
from repair.glossary.fitter import fit
from repair.glossary.lemmas import paradigm, part_of_speech
from repair.glossary.term import Term
from repair.glossary.tokens import tokenize
from repair.glossary.work import Work, source_noun
from repair.languages import load as load_language
from repair.languages.french.morphology import determiner, elides, inflect, join

FRENCH = load_language("fr")
SAMPLE = 12_000
SINGULAR = (
    "le", "un", "ce", "son", "mon", "leur", "aucun", "chaque", "quel", "de le", "à le", "de un", "tout le", "dans le",
    "de ce", "à son", "sur un",
)  # fmt: skip
PLURAL = (
    "les", "ces", "ses", "leurs", "plusieurs", "quelques", "de les", "à les", "de ces", "tous les", "les deux",
    "ses trois", "l'un des", "chacun de ces",
)  # fmt: skip
BEFORE = ("", "nouveau", "dernier", "beau", "vieux", "grand", "premier", "7e", "1er", "tel", "petit")
AFTER = ("", "coûteux", "brutal", "plus importants", "adopté hier", "national et durable", "très attendu")
BEHIND = (
    "", "être adopté", "être devenu lucratif", "être long et coûteux", "être vite rejeté", "qui être adopté",
    "que le pays a voulu", "être jugé trop compliqué",
)  # fmt: skip
_AGREEING = {
    "nouveau", "dernier", "beau", "vieux", "grand", "premier", "petit", "coûteux", "brutal", "important", "adopté",
    "national", "durable", "attendu", "devenu", "lucratif", "long", "rejeté", "voulu", "jugé", "compliqué",
}  # fmt: skip
_PARTICIPLES = {
    "adopté": "adopter", "attendu": "attendre", "devenu": "devenir", "rejeté": "rejeter", "voulu": "vouloir",
    "jugé": "juger",
}  # fmt: skip


@dataclass(frozen=True)
class Noun:
    """A row in a form of its own: the words that it finds, those that it puts there, and how both agree."""

    term: Term
    compiled: CompiledTerm
    old: str
    new: str
    was: tuple[str, str]  # gender, number
    made: tuple[str, str]


def nouns(term: Term) -> Iterator[Noun]:
    """Yield the noun phrases of a row's bad examples that begin with the noun, with what becomes of them."""
    try:
        compiled = CompiledTerm(term, FRENCH, 0)
        targets = compiled.targets
    except GlossaryError:
        return
    if not targets or term.source.startswith("^") or term.source.endswith("$"):
        return
    head = next(
        (o for o in targets[0] if o.kind == "lemma" and (o.pos or part_of_speech(o.text, FRENCH)) == "NOUN"), None
    )
    if head is None or head.number:
        return
    for text, _ in term.bad:
        tokens = tokenize(fold(text), FRENCH.phrasing.word)
        for match in compiled.matcher.all(tokens):
            old = source_noun(Work(text, tokens, match, FRENCH))
            if old is None or old[0].start != match.start or not old[1] or not old[2]:
                continue
            phrase = fold(text[tokens[match.start].start : tokens[match.end - 1].end])
            phrase = phrase[0].lower() + phrase[1:]
            if phrase.endswith("'") or any(a.pos in ("ADP", "DET") for a in FRENCH.analyses(phrase.split()[-1])):
                continue
            det = determiner("ce", *old[1:], phrase)
            bare = repaired(compiled, f"{det} {phrase}")
            genders = {a.gender for _, a in paradigm(head, FRENCH) if a.lemma == head.text}
            gender = head.gender or (genders.pop() if len(genders) == 1 else "")
            if bare and gender and bare.startswith("c"):
                yield Noun(term, compiled, phrase, bare.split(" ", 1)[1], (old[1], old[2]), (gender, old[2]))
                return


def repaired(compiled: CompiledTerm, text: str) -> str | None:
    """Return `text` with the first match of a row replaced, whatever its context; None when nothing is proposed."""
    tokens = tokenize(fold(text), FRENCH.phrasing.word)
    for match in compiled.matcher.all(tokens):
        found = fit(text, tokens, match, compiled.targets[0], FRENCH)
        return text[: found.start] + found.text + text[found.end :] if found else None
    return None


def frames(number: str) -> Iterator[tuple[str, str, str, str]]:
    """Yield determiner, what stands before the noun, after it and behind, all in the masculine."""
    determiners = SINGULAR if number == "s" else PLURAL
    yield from ((d, b, "", "") for d in determiners for b in BEFORE if not (b == "tel" and d != "de un"))
    yield from ((d, "", a, "") for d in determiners for a in AFTER)
    yield from (
        (d, "", "", b)
        for d in determiners
        for b in BEHIND
        if not d.startswith(("de", "à ", "dans", "sur", "quel", "l'un", "chacun"))
    )


def sentence(noun: str, features: tuple[str, str], frame: tuple[str, str, str, str]) -> str:
    """Put a noun phrase into a frame, all words in agreement."""
    gender, number = features
    det, before, after, behind = frame
    words = [_agree(w, gender, number) for w in before.split()]
    tail = [_agree(w, gender, number) for w in after.split()]
    end = _behind(behind, gender, number)
    words[-1:] = [FRENCH.phrasing.adjective(w, gender, number, noun) for w in words[-1:]]
    following = [*words, noun]
    made_det = _determiner(det, gender, number, following[0])
    body = join(" ".join((made_det, *following)).replace("' ", "'"))
    return " ".join(filter(None, (body, *tail, end))) + "."


def _determiner(det: str, gender: str, number: str, following: str) -> str:
    words = det.split()
    made_words: list[str] = []
    for place, word in enumerate(words):
        after = following if place == len(words) - 1 else words[place + 1]
        if word in ("de", "à", "dans", "sur", "deux", "trois"):
            made_words.append(word)
        elif word in ("l'un", "chacun"):
            made_words.append({"l'un": "l'une", "chacun": "chacune"}[word] if gender == "f" else word)
        elif word == "des":
            made_words.append("des")
        elif word == "quelques" or word == "plusieurs":
            made_words.append(word)
        else:
            made_words.append(determiner(word, gender, number, after))
    return " ".join(made_words)


def _agree(word: str, gender: str, number: str) -> str:
    if word in ("7e", "1er"):
        return "1re" if word == "1er" and gender == "f" else word
    if word == "tel":
        return determiner("tel", gender, number, "")
    if word == "importants":
        word = "important"
    if word not in _AGREEING:
        return word
    lemma = _PARTICIPLES.get(word)
    like = Analysis(lemma or word, "VERB" if lemma else "ADJ", gender, number, "", "part.past" if lemma else "")
    return inflect(lemma or word, like) or word


def _behind(behind: str, gender: str, number: str) -> str:
    words = [_agree(w, gender, number) for w in behind.split()]
    return " ".join({"être": "est" if number == "s" else "sont"}.get(w, w) for w in words)


def impossible(text: str, number: str) -> str:
    """Return what no French text has, "" when there is nothing of the kind."""
    words = text.rstrip(".").replace("'", "' ").lower().split()
    for first, second in pairwise(words):
        if first in ("de", "à") and second in ("le", "les"):
            return f"{first} {second}"
        short = (
            "le",
            "la",
            "ce",
            "ma",
            "ta",
            "sa",
            "au",
            "du",
            "de",
            *(["beau", "nouveau", "vieux"] if number == "s" else []),
        )
        if first in short and elides(second):
            return f"{first} {second}"
        if first in ("l'", "d'", "cet", "bel", "nouvel", "vieil") and not elides(second):
            return f"{first} {second}"
    return ""


def test_rows_in_frames() -> None:
    glossary = load([path for path in builtin_paths("fr") if path.parent.name == "fr"], strict=False)
    chosen = [noun for term in glossary if term.target for noun in nouns(term)]
    assert sum(n.was != n.made for n in chosen) > 100
    draw = random.Random(20)
    failures = []
    everything = [(noun, frame) for noun in chosen for frame in frames(noun.was[1])]
    changed = [pair for pair in everything if pair[0].was != pair[0].made]
    for noun, frame in draw.sample(everything, SAMPLE // 2) + draw.sample(changed, SAMPLE // 2):
        wrong, right = sentence(noun.old, noun.was, frame), sentence(noun.new, noun.made, frame)
        found = repaired(noun.compiled, wrong)
        if found != right or impossible(right, noun.was[1]):
            failures.append(f"{noun.term.id}: {wrong}\n  {found}\n  {right}")
    assert not failures, "\n".join(failures[:20])
