"""Rows in generated clauses: every verb that is replaced, through persons, tenses, negation and inversion.

What should come out is composed here from the right French alone, and compared with what the rows make of the wrong.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product

from repair.core.language import Analysis
from repair.core.text import fold
from repair.glossary import builtin
from repair.glossary.compiled import CompiledTerm
from repair.glossary.errors import GlossaryError
from repair.glossary.fitter import fit
from repair.glossary.pattern import Option
from repair.glossary.term import Term
from repair.glossary.tokens import tokenize
from repair.languages import load
from repair.languages.french.morphology import inflect, join

FRENCH = load("fr")
WORDS = FRENCH.phrasing
TERMS, SAMPLE = 1100, 2000
SIMPLE = ("ind.pres", "ind.impf", "ind.fut", "cond", "sub.pres")
COMPOUND = {"passé composé": "ind.pres", "plus-que-parfait": "ind.impf", "conditionnel passé": "cond"}
TENSES = (*SIMPLE, *COMPOUND, "inf")
POSSESSIVE = re.compile(r"(?<![\w'])(son|sa|ses|leurs?)(?= )")


@dataclass(frozen=True)
class Subject:
    """Who does it."""

    text: str
    person: str
    number: str
    gender: str  # "" where a participle with être could be either


SUBJECTS = (
    Subject("je", "1", "s", ""), Subject("tu", "2", "s", ""), Subject("il", "3", "s", "m"),
    Subject("elle", "3", "s", "f"), Subject("on", "3", "s", "m"), Subject("nous", "1", "p", "m"),
    Subject("vous", "2", "p", ""), Subject("ils", "3", "p", "m"), Subject("elles", "3", "p", "f"),
    Subject("la présidente", "3", "s", "f"), Subject("les présidents", "3", "p", "m"),
)  # fmt: skip


@dataclass(frozen=True)
class Row:
    """A row whose verb is replaced: the wrong words behind the verb, and the right ones."""

    compiled: CompiledTerm
    old: str
    new: str
    reflexive: bool
    behind: str
    said: str


def rows() -> Iterator[Row]:
    """Yield rows that begin with a verb and say it with another, each with the words of its first example."""
    able = [t for t in builtin("fr") if t.bad and t.source[0] == "[" and re.match(r"(se )?\[[^]]+(:v)?\]", t.target)]
    for term in random.Random(3).sample(able, TERMS):
        row = _row(term)
        if row:
            yield row


def _row(term: Term) -> Row | None:
    try:
        compiled = CompiledTerm(term, FRENCH, 0)
        target = compiled.targets[0]
    except GlossaryError:
        return None
    verbs = [o for o in target if _is_verb(o)]
    first = 1 if target[0].kind == "se" else 0
    if len(verbs) != 1 or target[first] != verbs[0] or any(o.kind == "lemma" and not _is_verb(o) for o in target):
        return None
    text = term.bad[0][0]
    tokens = tokenize(fold(text), WORDS.word)
    match = next(compiled.matcher.all(tokens), None)
    if match is None or match.captures[0] is None:
        return None
    verb = match.captures[0].option
    other = [c for c in match.captures[1:] if c and c.end > c.start and (c.option.tense or c.option.pos == "VERB")]
    if not _is_verb(verb) or verb.tense or other or verb.text in (WORDS.be, WORDS.have):
        return None
    end = tokens[match.end - 1].end
    behind = fold(text[tokens[match.captures[0].end - 1].end : end]).strip()
    if behind.endswith("'") or not behind:
        return None
    base = _repaired(compiled, f"Il {_form(verb.text, '3', 's', 'ind.pres')} {behind} mardi.")
    form = _form(verbs[0].text, "3", "s", "ind.pres")
    right = re.fullmatch(rf"Il (?:se |s')?{re.escape(form or '?')} (.+) mardi\.", base or "")
    if right is None or not form:
        return None
    said = right[1]
    return Row(compiled, verb.text, verbs[0].text, first == 1, behind, said)


def _is_verb(option: Option) -> bool:
    if option.kind != "lemma":
        return False
    return option.pos == "VERB" or (not option.pos and any(a.tense == "inf" for a in FRENCH.analyses(option.text)))


def _form(lemma: str, person: str, number: str, tense: str, gender: str = "") -> str | None:
    pos = "AUX" if lemma in (WORDS.be, WORDS.have) else "VERB"
    return inflect(lemma, Analysis(lemma, pos, gender, number, person, tense))


def _repaired(compiled: CompiledTerm, text: str) -> str | None:
    """Return `text` with the first match replaced, None where none is found, "?" where nothing is proposed."""
    tokens = tokenize(fold(text), WORDS.word)
    match = next(compiled.matcher.all(tokens), None)
    if match is None:
        return None
    found = fit(text, tokens, match, compiled.targets[0], FRENCH)
    return text[: found.start] + found.text + text[found.end :] if found else "?"


def _has_object(behind: str) -> bool:
    """Tell whether an object follows a verb; the participle of a reflexive one does not agree then."""
    reading = next(iter(FRENCH.analyses(behind.split()[0])), None)
    return reading is not None and reading.pos in ("DET", "NOUN") and not behind.startswith(("des ", "du ", "de "))


def _clause(
    verb: str, subject: Subject, tense: str, behind: str, *, negated: bool, inverted: bool, reflexive: bool
) -> str | None:
    """Return a clause with that verb, None where it can't be written without more knowledge."""
    no = "ne " if negated else ""
    pas = " pas" if negated else ""
    pronoun = f"{WORDS.reflexive(subject.person, subject.number)} " if reflexive else ""
    if tense == "inf":
        modal = _form("devoir", subject.person, subject.number, "ind.pres")
        text = f"{subject.text} {modal} {no}{'pas ' if negated else ''}{pronoun}{verb} {behind}"
        return None if inverted else _finish(text)
    if tense in COMPOUND:
        object_ = _has_object(behind)
        auxiliary = WORDS.be if reflexive else WORDS.auxiliary(verb) or (WORDS.have if object_ else WORDS.be)
        if auxiliary not in (WORDS.be, WORDS.have):
            return None
        agreeing = auxiliary == WORDS.be and not (reflexive and object_)
        if agreeing and (not subject.gender or verb in WORDS.datives):
            return None
        number, gender = (subject.number, subject.gender) if agreeing else ("s", "m")
        finite = _form(auxiliary, subject.person, subject.number, COMPOUND[tense])
        tail = f"{pas} {_form(verb, '', number, 'part.past', gender)} {behind}"
    else:
        finite = _form(verb, subject.person, subject.number, tense)
        tail = f"{pas} {behind}"
    if finite is None:
        return None
    if inverted:
        if subject.text not in ("il", "elle", "on", "ils", "elles") or tense == "sub.pres":
            return None
        t = "-t" if finite[-1] in "aec" else ""
        return _finish(f"{no}{pronoun}{finite}{t}-{subject.text}{tail}", end=" ?")
    lead = "il faut que " if tense == "sub.pres" else ""
    return _finish(f"{lead}{subject.text} {no}{pronoun}{finite}{tail}")


def _finish(text: str, end: str = ".") -> str:
    text = join(text) + " mardi" + end
    return text[0].upper() + text[1:]


def _own(words: str, subject: Subject) -> str:
    """Return words with the possessives and reflexive pronouns of the subject."""
    words = re.sub(r"(?<![\w'])se (?=\w)", f"{WORDS.reflexive(subject.person, subject.number)} ", words)
    return POSSESSIVE.sub(lambda m: WORDS.possessive(m[0], subject.person, subject.number), words)


def test_rows_in_clauses() -> None:
    chosen = list(rows())
    assert len(chosen) > 180
    assert sum(row.reflexive for row in chosen) > 5
    assert sum(WORDS.auxiliary(row.new) == WORDS.be for row in chosen) > 2
    everything = list(product(chosen, SUBJECTS, TENSES, (False, True), (False, True)))
    draw = random.Random(11)
    failures, found = [], 0
    for row, subject, tense, negated, inverted in draw.sample(everything, SAMPLE):
        how = {"negated": negated, "inverted": inverted}
        wrong = _clause(row.old, subject, tense, _own(row.behind, subject), **how, reflexive=False)
        if wrong is None:
            continue
        made = _repaired(row.compiled, wrong)
        if made in (None, "?"):
            continue
        right = _clause(row.new, subject, tense, _own(row.said, subject), **how, reflexive=row.reflexive)
        if right is None:
            continue
        found += 1
        if made != right:
            failures.append(f"{row.compiled.term.id}: {wrong}\n  {made}\n  {right}")
    assert found > SAMPLE // 3
    assert not failures, f"{len(failures)} of {found}\n" + "\n".join(failures[:40])
