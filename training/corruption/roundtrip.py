"""What a rule-based translator makes of French there and back: through Catalan, or through Catalan and English.

    python -m training.corruption.build roundtrips --route heavy --count 4000

needs Apertium (Debian: apertium-fra-cat, apertium-eng-cat), at training time only. Each call appends so many more lines
to training/work/roundtrips.jsonl, until they are used up; CORRUPTIONS then make the same changes in those sentences.

There is no telling a wrong word from a paraphrase by difference alone: of the places where the two differ only those
are kept whose new words never stand so in human French (`attested`), one at a time in the sentence as it was.
"""

from __future__ import annotations

import json
import re
import subprocess
from collections import Counter
from collections.abc import Iterator
from difflib import SequenceMatcher
from functools import lru_cache
from itertools import islice
from pathlib import Path
from random import Random

from training import corpus
from training.corruption import attested as counts
from training.corruption import calque
from training.corruption.change import Change, Corruption, Function
from training.corruption.nominal import some
from training.corruption.replacing import ELIDED, FULL, without
from training.corruption.sentence import ARTICLES, FRENCH, STOPS, Sentence

ROUTES = {"light": ("fra-cat", "cat-fra"), "heavy": ("fra-cat", "cat-eng", "eng-cat", "cat-fra")}
LONGEST = 4  # words of a place
SEED = 5
_OFTEN = 3  # times that the same wrong words are put in
_PREPOSITIONS = frozenset("à de d' en dans sur par pour avec sans sous vers chez contre entre du des au aux".split())
_BLANKS = re.compile(r"\s+")
_STRAY = re.compile(r"[^\w\s'’-]|entité")  # what Apertium leaves where it fails
_SHORTENED = frozenset(FULL) | frozenset(FULL.values()) | frozenset(ELIDED) | ARTICLES


def file() -> Path:
    """Return where the round trips lie."""
    return counts.FILE.with_name("roundtrips.jsonl")


def translated(lines: list[str], route: str) -> list[str]:
    """Return lines after a round trip.

    Raises:
        RuntimeError: Apertium gave another number of lines.
        OSError: it is not installed.
    """
    text = "\n\n".join(line.replace("’", "'") for line in lines)
    for pair in ROUTES[route]:
        run = subprocess.run(
            ["apertium", "-u", "-f", "txt", pair], input=text, text=True, capture_output=True, check=True
        )
        text = run.stdout
    made = [_BLANKS.sub(" ", part).strip() for part in text.strip().split("\n\n")]
    if len(made) != len(lines):
        raise RuntimeError(f"{len(lines)} lines went in, {len(made)} came back")
    return made


def changes(right: str, wrong: str) -> Iterator[tuple[str, Change]]:
    """Yield kind and change of each place where a round trip left what human French does not have."""
    s, t = Sentence(right), Sentence(wrong)
    known = counts.attested()
    matcher = SequenceMatcher(None, s.lower, t.lower, autojunk=False)
    for tag, a, b, c, d in matcher.get_opcodes():
        if tag == "equal" or max(b - a, d - c) > LONGEST or STOPS & {*s.lower[a:b], *t.lower[c:d]}:
            continue
        old, new = s.lower[a:b], t.lower[c:d]
        if not known.strange(s.at(a - 1), *new, s.at(b)) or known.strange(s.at(a - 1), *old, s.at(b)):
            continue
        if any(form[0].isupper() for form in s.forms[a:b] if s.opens(a) is False):
            continue  # a name
        if b - a == d - c == 1 and s.words[a].first == t.words[c].first and not calque.displaced(s, a, t.lower[c]):
            continue  # perhaps a synonym
        change = without(s, a, b - 1) if tag == "delete" else _put(s, t, a, b, c, d)
        if change is not None and change.text != right[change.start : change.end]:
            yield kind(old, new), change


def _put(s: Sentence, t: Sentence, a: int, b: int, c: int, d: int) -> Change | None:
    text = t.text[t.starts[c] : t.ends[d - 1]]
    lead = 0
    while c + lead < d - 1 and t.lower[c + lead] in _SHORTENED and s.at(a + lead) in _SHORTENED:
        lead += 1  # what only follows from the first letter of the next word is not wrong
    mark = (t.starts[c + lead] - t.starts[c], len(text))
    if a == 0 or b == len(s) or s.at(b) in STOPS:  # the end of a sentence: what follows stays as it is
        return None if a in (0, b) else Change(s.starts[a], s.ends[b - 1], text, (mark,))
    gap = "" if t.lower[d - 1].endswith("'") else " "
    return Change(s.starts[a], s.starts[b], text + gap, (mark,))


def kind(old: list[str], new: list[str]) -> str:
    """Name what happened to words."""
    if sorted(old) == sorted(new):
        return "scramble"
    if len(new) < len(old) and set(new) <= set(old):
        return "missing"
    if {*old, *new} <= _PREPOSITIONS:
        return "preposition"
    if len(old) == len(new) and all(x == y or _lemmas(x) & _lemmas(y) for x, y in zip(old, new, strict=True)):
        return "form"
    if {*old, *new} <= _PREPOSITIONS | _SHORTENED:
        return "form"
    return "calque"


def _lemmas(form: str) -> frozenset[tuple[str, str]]:
    return frozenset((a.lemma, a.pos) for a in FRENCH.analyses(form))


@lru_cache(maxsize=1)
def _known() -> dict[str, tuple[tuple[str, Change], ...]]:
    """Return the changes by sentence; none where nothing was built."""
    if not file().exists():
        return {}
    found: dict[str, tuple[tuple[str, Change], ...]] = {}
    seen: Counter[str] = Counter()
    with file().open(encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            kept = []
            for k, a, b, new, marks in row["changes"]:
                seen[new] += 1
                if seen[new] <= _OFTEN and not _STRAY.search(new):
                    kept.append((k, Change(a, b, new, tuple(map(tuple, marks)))))
            found[row["text"]] = tuple(kept)
    return found


def sentences() -> tuple[str, ...]:
    """Return the sentences with changes, in the order of the file."""
    return tuple(text for text, found in _known().items() if found)


def _of_kind(wanted: str) -> Function:
    def there_and_back(s: Sentence, random: Random) -> Change | None:
        """A change that a round trip left in this very sentence."""
        return some(random, [change for name, change in _known().get(s.text, ()) if name == wanted])

    return there_and_back


CORRUPTIONS = tuple(
    Corruption(kind, _of_kind(kind), sure=False, weight=100.0)
    for kind in ("calque", "form", "missing", "preposition", "scramble")
)


def lines() -> list[str]:
    """Return the training lines that are sent, those nearest to news first."""
    found = [
        line
        for name in ("cc0_debats-assemblee-nationale", "cc0_framabook", "cc0_wikisource")
        for line in islice(corpus.sentences(name), 400_000)
        if 50 < len(line) < 220 and not corpus.held_out(line) and "«" not in line
    ]
    Random(SEED).shuffle(found)
    return found


def build(route: str, count: int) -> str:
    """Send the next `count` lines there and back, and say what came of it.

    Raises:
        RuntimeError: Apertium gave another number of lines.
        OSError: it is not installed.
    """
    done = sum(1 for _ in file().open(encoding="utf-8")) if file().exists() else 0
    todo = lines()[done : done + count]
    made = 0
    with file().open("a", encoding="utf-8") as out:
        for at in range(0, len(todo), 500):
            chunk = todo[at : at + 500]
            for right, wrong in zip(chunk, translated(chunk, route), strict=True):
                rows = [(k, c.start, c.end, c.text, c.marks) for k, c in changes(right, wrong)]
                made += len(rows)
                out.write(json.dumps({"text": right, "wrong": wrong, "changes": rows}, ensure_ascii=False) + "\n")
    return f"{len(todo)} lines, {made} places; {done + len(todo)} lines in {file()}"
