"""Makes the right words of a term fit where the wrong ones stood."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from repair.core.language import Analysis, Language
from repair.glossary import agreement
from repair.glossary.matcher import Capture, Match, paradigm, part_of_speech
from repair.glossary.pattern import ARTICLE, Option
from repair.glossary.readings import auxiliaries, of_capture
from repair.glossary.tokens import Token
from repair.glossary.work import (
    CannotFitError,
    Piece,
    Work,
    captured,
    gender_before,
    head_words,
    number_before,
    source_noun,
    subject_before,
    subject_gender,
)

_ELIDED = re.compile(r"(?<![\w'])[^\W\d_]+'[^\W\d_][\w-]*")
_CHUNK = re.compile(r"\s+|[^\s'’]+['’]?|['’]")


@dataclass(frozen=True, slots=True)
class Fit:
    """A replacement of code points `start` to `end`; `sure` tells whether there was but one way to make it."""

    start: int
    end: int
    text: str
    sure: bool


def fit(text: str, tokens: Sequence[Token], match: Match, target: tuple[Option, ...], language: Language) -> Fit | None:
    """Return the replacement for `match` by `target` in the original `text`, None when it can't be made."""
    work = Work(text, tokens, match, language)
    try:
        pieces = _pieces(work, target)
        if not any(p.option.kind == "se" for p in pieces) and any(
            c and c.option.kind == "se" and c.end > c.start + 1 for c in match.captures
        ):
            return None  # the auxiliary would go with the pronoun
        agreement.settle(work, pieces)
    except CannotFitError:
        return None
    if work.reflexive_moved:
        pieces = [p for p in pieces if p.option.kind != "se"]
    return _composed(work, " ".join(p.text for p in pieces if p.text))


def _pieces(work: Work, target: tuple[Option, ...]) -> list[Piece]:
    pieces: list[Piece] = []
    count: dict[str, int] = {}
    targets = [_with_pos(option, work) for option in target]
    nouns = _nouns(work, targets)
    for place, option in enumerate(targets):
        if option.text == ARTICLE and option.kind == "slot":
            number = count[ARTICLE] = count.get(ARTICLE, 0) + 1
            pieces.append(Piece(_article(work, number), option))
        elif option.kind == "slot":
            number = count[option.text] = count.get(option.text, 0) + 1
            pieces.append(Piece(_slot(work, option.text, number), option))
        elif option.kind == "copy":
            pieces.append(Piece(_copy(work, int(option.text)), option))
        elif option.kind == "se":
            pieces.append(Piece(_reflexive(work, targets), option))
        elif option.kind == "word":
            pieces.append(Piece(option.text, option))
        else:
            number = count[option.pos] = count.get(option.pos, 0) + 1
            if option.pos == "NOUN":
                pieces.append(Piece(_noun(work, option, nouns[place]), option, nouns[place]))
            elif option.pos == "VERB":
                pieces.append(Piece(_verb(work, option, number, targets), option))
            else:
                pieces.append(Piece(_adjective(work, option, number, place, nouns), option))
    return pieces


def _with_pos(option: Option, work: Work) -> Option:
    """Fill in the part of speech of a bracket that names none: what a source bracket has, if it can be that."""
    if option.kind != "lemma" or option.pos:
        return option
    return option._replace(pos=part_of_speech(option.text, work.language))


def _nth(listed: list[Capture], number: int) -> Capture | None:
    return listed[min(number, len(listed)) - 1] if listed else None


def _slot(work: Work, slot: str, number: int) -> str:
    places = [
        n for n, options in enumerate(work.match.options) if any(o.kind == "slot" and o.text == slot for o in options)
    ]
    if len(places) < number:
        raise CannotFitError
    capture = work.match.captures[places[number - 1]]
    return work.slice(capture.start, capture.end) if capture else ""


def _article(work: Work, number: int) -> str:
    """Return the article inside the n-th DE or À: "des" holds "les", "de" holds none."""
    places = [
        n
        for n, options in enumerate(work.match.options)
        if any(o.kind == "slot" and o.text in ("DE", "À") for o in options)
    ]
    capture = work.match.captures[places[number - 1]] if number <= len(places) else None
    if capture is None:
        raise CannotFitError
    last = work.tokens[capture.end - 1].lower
    return work.language.phrasing.articles.get(last, "")


def _copy(work: Work, number: int) -> str:
    if not 1 <= number <= len(work.match.captures):
        raise CannotFitError
    capture = work.match.captures[number - 1]
    return work.slice(capture.start, capture.end) if capture else ""


def _nouns(work: Work, targets: list[Option]) -> dict[int, tuple[str, str]]:
    """Return gender and number of each noun bracket of the target."""
    listed = captured(work, "NOUN")
    head = head_words(work) if _led(work, targets) else None
    if head:
        listed.insert(0, head[0])
    found: dict[int, tuple[str, str]] = {}
    for place, option in enumerate(targets):
        if option.kind != "lemma" or option.pos != "NOUN":
            continue
        capture = _nth(listed, len(found) + 1)
        number = option.number
        if not number and capture:
            readings = {a.number for a in of_capture(work.tokens, capture, work.language) if a.pos == "NOUN"}
            number = readings.pop() if len(readings) == 1 else ""
            if head and capture is head[0]:
                number = head[2]
            number = number or number_before(work, capture)
        genders = {a.gender for _, a in paradigm(option, work.language) if a.lemma == option.text}
        gender = option.gender or (genders.pop() if len(genders) == 1 else "")
        if not gender and capture:  # a person: of the gender of the one that was named
            gender = subject_gender(work, capture)
            gender = gender or next((a.gender for a in of_capture(work.tokens, capture, work.language)), "")
            gender = gender or gender_before(work, capture)
        found[place] = (gender, number or "s")
    return found


def _led(work: Work, targets: list[Option]) -> bool:
    """Tell whether a noun bracket is the head of the target: no other noun stands before it."""
    for option in targets:
        if option.kind == "lemma" and option.pos == "NOUN":
            return True
        if option.kind == "copy" or (option.kind == "word" and work.language.analyses(option.text)[:1] == ()):
            return False
        if option.kind == "word" and work.language.analyses(option.text)[0].pos == "NOUN":
            return False
    return False


def _noun(work: Work, option: Option, noun: tuple[str, str]) -> str:
    made = work.language.inflect(option.text, Analysis(option.text, "NOUN", noun[0], noun[1]))
    if made is None or (not noun[0] and _feminine(work, option, noun[1])):
        raise CannotFitError
    return made


def _feminine(work: Work, option: Option, number: str) -> bool:
    """Tell whether a noun has a feminine form that a word of the sentence may ask for."""
    language = work.language
    both = {language.inflect(option.text, Analysis(option.text, "NOUN", gender, number)) for gender in "mf"}
    if len(both - {None}) < 2:
        return False
    found = (language.analyses(token.lower) for token in work.tokens if token.word and not token.proper)
    able = ([a for a in readings if a.pos == "ADJ" or a.tense == "part.past"] for readings in found)
    return any(readings and all(a.gender == "f" and a.number == number for a in readings) for readings in able)


def _adjective(work: Work, option: Option, number: int, place: int, nouns: dict[int, tuple[str, str]]) -> str:
    if nouns:
        nearest = min(nouns, key=lambda n: (abs(n - place), n > place))
        gender, count = nouns[nearest]
    else:
        capture = _nth(captured(work, "ADJ"), number) or _nth(captured(work, "VERB"), number)
        if capture is None:
            noun = source_noun(work)
            if noun is None:
                raise CannotFitError
            gender, count = noun[1], noun[2]
        else:
            readings = of_capture(work.tokens, capture, work.language)
            like = next((a for a in readings if a.pos == "ADJ" or a.tense == "part.past"), None)
            if like is None:
                raise CannotFitError
            gender, count = like.gender, like.number
    count = option.number or count
    made = work.language.inflect(option.text, Analysis(option.text, "ADJ", gender or "m", count or "s"))
    if made is None:
        raise CannotFitError
    return made


def _verb(work: Work, option: Option, number: int, targets: list[Option]) -> str:
    capture = _nth(captured(work, "VERB"), number)
    if capture is None:
        raise CannotFitError
    readings = of_capture(work.tokens, capture, work.language)
    made = list(
        dict.fromkeys(
            form
            for a in readings
            for form in (work.language.inflect(option.text, a._replace(lemma=option.text, pos="VERB")),)
            if form
        )
    )
    if not made:
        raise CannotFitError
    if len(made) > 1:
        work.sure = False
    reading = readings[0]
    if reading.lemma == work.language.phrasing.be != option.text and (reading.person or reading.tense == "part.past"):
        _impersonal(work, capture)
    if reading.tense == "part.past":
        agreed = _auxiliary(work, capture, option, targets)
        return (agreed and work.language.inflect(option.text, agreed._replace(lemma=option.text))) or made[0]
    return made[0]


def _impersonal(work: Work, capture: Capture) -> None:
    """Change the subject of a copula that becomes another verb: "c'est" is "cela change"."""
    words = work.language.phrasing
    at = capture.start - 1
    while at >= 0 and (
        work.tokens[at].lower in auxiliaries(work.language)
        or work.tokens[at].lower in words.clitics
        or words.is_adverb(work.tokens[at].lower)
    ):
        at -= 1
    made = words.impersonal.get(work.tokens[at].lower, "") if at >= 0 else ""
    if made:
        token = work.tokens[at]
        made = made.capitalize() if token.capital else made
        work.edits.append((token.start, token.end, made + (" " if token.lower.endswith("'") else "")))


def _auxiliary(work: Work, capture: Capture, option: Option, targets: list[Option]) -> Analysis | None:
    """Change the auxiliary before a participle where the new verb takes another one; give up where that is unsure.

    Returns:
        The participle's form where it agrees with the subject from now on.
    """
    words = work.language.phrasing
    tokens = work.tokens
    place = capture.start - 1
    while place >= 0 and words.is_adverb(tokens[place].lower):
        place -= 1
    here = auxiliaries(work.language).get(tokens[place].lower, ()) if place >= 0 else ()
    added = any(o.kind == "se" for o in targets) and not any(c and c.option.kind == "se" for c in work.match.captures)
    if not here:
        if added:
            raise CannotFitError  # "a-t-il frappé"
        return None
    if here[0].lemma != words.have:
        if added or (words.auxiliary(capture.option.text) != words.have and words.auxiliary(option.text) == words.have):
            raise CannotFitError
        return None
    if not added:
        if words.auxiliary(option.text) in (words.be, ""):
            raise CannotFitError
        return None
    follows = [o for o in targets[targets.index(option) + 1 :] if o.text != "ADV"]
    if place >= work.match.start or not follows:
        raise CannotFitError
    agreed = None
    if follows[0].text not in ("la", "les", "le", "l'", "DET"):  # an object of its own: nothing agrees
        agreed = _with_subject(work, place, option, follows[0])
        if agreed.number != here[0].number:
            raise CannotFitError  # "ni le projet, ni la banque n'ont": one of several
    _make_reflexive(work, place, here[0])
    return agreed


def _with_subject(work: Work, auxiliary: int, option: Option, following: Option) -> Analysis:
    """Return the participle that agrees with the subject right before an auxiliary.

    Raises:
        CannotFitError: the subject is not known, or the participle may not agree with it.
    """
    words = work.language.phrasing
    links = {word for slot in ("DE", "À") for phrase in words.closed[slot] for word in phrase} | {"DE", "À"}
    gender, number = subject_before(work, auxiliary)
    prepositional = following.text in links or any(a.pos == "ADP" for a in work.language.analyses(following.text))
    if not gender or not number or not prepositional:
        raise CannotFitError
    if option.text in words.datives and (gender, number) != ("m", "s"):
        raise CannotFitError
    return Analysis(option.text, "VERB", gender, number, "", "part.past")


def _make_reflexive(work: Work, place: int, have: Analysis) -> None:
    """Put the reflexive pronoun before an auxiliary, which becomes être: "ont" is "se sont"."""
    words = work.language.phrasing
    before = work.tokens[place - 1].lower if place else ""
    made = work.language.inflect(words.be, have._replace(lemma=words.be))
    if made is None or (before in words.clitics and before not in ("n'", "ne")):
        raise CannotFitError
    if before == "n'":
        work.edits.append((work.tokens[place - 1].start, work.tokens[place - 1].end, "ne "))
    aux = work.tokens[place]
    work.edits.append((aux.start, aux.end, f"{words.reflexive(have.person, have.number)} {made}"))
    work.reflexive_moved = True
    work.sure = False


def _reflexive(work: Work, targets: list[Option]) -> str:
    standing = next((c for c in work.match.captures if c and c.option.kind == "se"), None)
    if standing:
        pronoun = work.tokens[standing.start].lower
        rest = work.slice(standing.start + 1, standing.end)  # "sont" of "se sont"
        return f"{work.language.phrasing.unelided.get(pronoun, pronoun)} {rest}".strip()
    listed = captured(work, "VERB")
    reading = of_capture(work.tokens, listed[0], work.language)[0] if listed else None
    return work.language.phrasing.reflexive(reading.person, reading.number) if reading else "se"


def _composed(work: Work, new: str) -> Fit | None:
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
