"""Puts the new words into the sentence: seams, elisions, and only what changed in the edit."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import partial

from repair.core.language import Language
from repair.glossary.work import Work

_ELIDED = re.compile(r"(?<![\w'])[^\W\d_]+'[^\W\d_][\w-]*")
_ARTICLES = frozenset(("des", "du", "de", "la", "l'", "le", "les"))
_PARTITIVE = re.compile(r"(?<![\w'])(de) (?:de l'|(?:des|du|de la|de)(?![\w-])\s*)")
_CHUNK = re.compile(r"\s+|[^\s'’]+['’]?|['’]")


@dataclass(frozen=True, slots=True)
class Fit:
    """A replacement of code points `start` to `end`; `sure` tells whether there was but one way to make it."""

    start: int
    end: int
    text: str
    sure: bool


def composed(work: Work, new: str) -> Fit | None:
    """Put the new words in, mend the seams, and keep what did not change out of the edit."""
    tokens, match = work.tokens, work.match
    first, last = tokens[match.start], tokens[match.end - 1]
    apostrophe = "’" if "’" in work.text else "'"
    new = re.sub(r"(['’]) (?=\w)| (?=[,.)])", r"\1", new).replace("’", "'")
    if last.lower.endswith("'") and not new.endswith("'") and work.text[last.end : last.end + 1].strip():
        new += " "
    if first.initial and first.capital:
        new = new[:1].upper() + new[1:]
    edits = sorted([*work.edits, (first.start, last.end, new)])
    low = min(edits[0][0], tokens[_reach(work, -1)].start)
    high = max(edits[-1][1], tokens[_reach(work, 1)].end)
    old = work.text[low:high]
    parts: list[str] = []
    done = low
    for start, end, made in edits:
        if start < done:
            return None
        parts += (work.text[done:start], made)
        done = end
    parts.append(work.text[done:high])
    words = work.language.phrasing
    text = "".join(parts).replace("’", "'")
    for short, full in words.unelided.items():
        text = re.sub(rf"(?<![\w']){short}(?=[^\W\d_])", partial(_in_full, full), text, flags=re.IGNORECASE)
    text = _PARTITIVE.sub(r"\1 ", text)  # "doté de des caméras"
    made = _separated(work, work.language.join(text), old.replace("’", "'"))
    return _trimmed(low, old, made.replace("'", apostrophe), work.sure) if made else None


def _separated(work: Work, text: str, old: str) -> str:
    """Undo elisions that are new and that no vowel asks for, also before unknown words; "" where it can't be done."""
    language = work.language
    full: dict[str, list[str]] = {}
    for word, short in language.phrasing.elided.items():
        full.setdefault(short, []).append(word)
    for match in dict.fromkeys(m.group() for m in _ELIDED.finditer(text)):
        short, after = match[: match.index("'") + 1], match[match.index("'") + 1 :]
        words = full.get(short.lower())
        if not words or match in old or any(map(partial(_elides, language, after), language.phrasing.elided)):
            continue
        genders = {a.gender for a in language.analyses(after)}
        if len(words) > 1:
            words = [word for word in words if genders == {language.analyses(word)[0].gender}]
        if len(words) != 1:
            return ""
        text = re.sub(rf"(?<![\w']){re.escape(match)}", partial(_as_written, f"{words[0]} {after}"), text)
    return language.join(text)


def full_form(language: Language, elided: str) -> str:
    """Return the word that an elided one ("n'") stands for, "" where there are several."""
    words = [word for word, short in language.phrasing.elided.items() if short == elided]
    return language.phrasing.unelided.get(elided) or (words[0] if len(words) == 1 else "")


def _elides(language: Language, after: str, word: str) -> bool:
    return language.join(f"{word} {after}") != f"{word} {after}"


def _as_written(made: str, match: re.Match[str]) -> str:
    return made[0].upper() + made[1:] if match.group()[0].isupper() else made


def _in_full(full: str, match: re.Match[str]) -> str:
    """Undo an elision; the join makes it again before a vowel."""
    return (full[0].upper() + full[1:] if match.group()[0].isupper() else full) + " "


def _reach(work: Work, step: int) -> int:
    """Return the token up to which a seam may change: two words left of the first change, one to the right."""
    tokens = work.tokens
    place = work.match.start if step < 0 else work.match.end - 1
    if step < 0 and work.edits:
        place = min(place, next(n for n, t in enumerate(tokens) if t.end > min(work.edits)[0]))
    for _ in range(2 if step < 0 else 1):
        if 0 <= place + step < len(tokens) and tokens[place + step].word:
            gap = sorted((tokens[place], tokens[place + step]), key=lambda t: t.start)
            if work.text[gap[0].end : gap[1].start].strip(" \u00a0\u202f"):
                break
            place += step
    while step > 0 and place + 1 < len(tokens) and tokens[place].lower in _ARTICLES and tokens[place + 1].word:
        place += 1  # the article may go, and then what follows it meets the new words
    return place


def _trimmed(low: int, old: str, new: str, sure: bool) -> Fit | None:
    before, after = _CHUNK.findall(old), _CHUNK.findall(new)
    head = 0
    while head < min(len(before), len(after)) and before[head] == after[head]:
        head += 1
    tail = 0
    while tail < min(len(before), len(after)) - head and before[-1 - tail] == after[-1 - tail]:
        tail += 1
    while head and (head >= len(before) - tail or before[head].isspace()):
        head -= 1  # an insertion takes the word before it along
        if not before[head].isspace():
            break
    start = low + len("".join(before[:head]))
    end = low + len(old) - len("".join(before[len(before) - tail :]) if tail else "")
    text = "".join(after[head : len(after) - tail])
    if old == new:
        return None
    return Fit(start, end, text, sure)
