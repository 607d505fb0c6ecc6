"""Words beside a match, and how they are replaced by other forms of theirs."""

from __future__ import annotations

from repair.core.language import Analysis
from repair.glossary.clause import Turn
from repair.glossary.work import Work


def original(work: Work, at: int) -> str:
    """Return the word at `at` as it stands in the text."""
    return work.text[work.tokens[at].start : work.tokens[at].end]


def change(work: Work, at: int, made: str) -> str:
    """Replace token `at`, minding the space after an elided word."""
    token = work.tokens[at]
    if made == original(work, at):
        return made
    end = token.end
    after = work.tokens[at + 1].start if at + 1 < len(work.tokens) else end
    if made.endswith(("'", "’")):
        work.edits.append((token.start, after, made))
    elif token.lower.endswith("'"):
        work.edits.append((token.start, end, made + " "))
    else:
        work.edits.append((token.start, end, made))
    return made


def adjective(work: Work, at: int) -> str | None:
    """Return the word at `at` when it may stand between determiner and noun."""
    readings = work.language.analyses(original(work, at))
    if any(a.pos == "DET" for a in readings):
        return original(work, at)
    if any(a.pos in ("ADP", "CCONJ", "SCONJ") for a in readings):
        return None
    return original(work, at) if any(a.pos == "ADJ" or a.tense == "part.past" for a in readings) else None


def agreed(work: Work, at: int, turn: Turn) -> str | None:
    """Return the adjective or participle at `at` as it stands beside the new noun, None when it is neither."""
    word = original(work, at)
    readings = work.language.analyses(word)
    if any(a.pos == "DET" for a in readings) and at < work.match.start:  # tel, même, certain
        return work.language.phrasing.determiner(word, turn.gender, turn.number, "")
    blocked = ("ADP", "CCONJ", "SCONJ") if at < work.match.start else ("ADP", "DET", "PRON", "CCONJ", "SCONJ")
    able = [
        a for a in readings if (a.pos == "ADJ" or a.tense == "part.past") and a.agrees(turn.old_gender, turn.old_number)
    ]
    if not able or any(a.pos in blocked for a in readings):
        return None
    reading = able[0]
    like = Analysis(reading.lemma, reading.pos, turn.gender, turn.number, "", reading.tense)
    made = work.language.inflect(reading.lemma, like)
    if made is None:
        return None
    if made != word.lower():
        return made[0].upper() + made[1:] if word[:1].isupper() else made
    return word
