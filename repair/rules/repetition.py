"""Words, sentences and paragraphs that stand twice."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from operator import eq

from repair.core.finding import Severity, Trust
from repair.core.rule import Bad, Context, Good, Hit, Passage, Rule, Tier, anchors, hit
from repair.rules.lazy import lazy

_EDGE = '.,;:!?…»”")]'
_SENTENCE_END = lazy(r"[.!?…](?: ?[»”\"])?\s+(?=[^\W\d_])")
_LONG = 60  # a paragraph of fewer characters may be a refrain, a heading or a caption


def doubled(text: str, most: int = 3) -> Iterator[tuple[int, int, int]]:
    """Yield (start, middle, end) where 1 to `most` blank-separated words are at once said again, once or more.

    `text` is in lower case. Punctuation may follow the last time; the second time begins at `middle`.
    """
    words = text.split(" ")
    for size in range(1, min(most, len(words) // 2) + 1):
        later = words[size:]
        same = bytes(map(str.startswith, later, words) if size == 1 else map(eq, later, words))
        place = same.find(1)
        while place >= 0:
            last = place + 2 * size - 1
            if last < len(words) and words[last].startswith(words[place + size - 1]):
                first, second = words[place : place + size], words[place + size : last + 1]
                second[-1] = second[-1].rstrip(_EDGE)
                if first == second and all(first) and (size == 1 or len(set(first)) > 1):
                    times = 2
                    while words[last].isalnum() and words[last + 1 : last + 1 + size] == first:
                        times, last = times + 1, last + size
                    start = len(" ".join(words[:place])) + (place > 0)
                    length = len(" ".join(first)) + 1
                    yield start, start + length, start + times * length - 1
                    place = last - size
            place = same.find(1, place + 1)


def _sentences(passage: Passage, context: Context) -> Iterable[Hit]:
    text = passage.text
    if text.count(". ") + text.count("! ") + text.count("? ") + text.count("» ") == 0:
        return
    before, start = (0, 0), 0
    ends = [m.end() for m in _SENTENCE_END.finditer(text)] + [len(text)]
    for end in ends:
        sentence = text[start:end].strip()
        if sentence.count(" ") >= 4 and sentence == text[slice(*before)].strip():
            stop = start + len(sentence)
            yield hit(
                passage, start, stop, "The sentence before is said again.", "", edit=(before[1] - 1, stop)
            )  # fmt: skip
        before, start = (start, end), end


def _paragraphs(context: Context) -> Iterable[Hit]:
    seen: dict[str, int] = {}
    for passage in context.passages:
        if len(passage.text) < _LONG:
            continue
        first = seen.setdefault(passage.text, passage.place)
        if first != passage.place:
            yield hit(passage, 0, len(passage.text), f"This paragraph stands already at place {first + 1}.")


RULES = (
    Rule(
        name="repetition.sentence",
        category="repetition",
        severity=Severity.MAJOR,
        doc="A sentence is said twice in a row: the translator was given overlapping pieces.",
        bad=(
            Bad(
                "Le vote a eu lieu mardi soir. Le vote a eu lieu mardi soir. Il a été clair.",
                "Le vote a eu lieu mardi soir. Il a été clair.",
            ),
            Bad(
                "Il pleut. La route du col reste fermée ! La route du col reste fermée !",
                "Il pleut. La route du col reste fermée !",
            ),
        ),
        good=(
            Good("Il pleut. Il pleut. Il pleut."),
            Good("Jamais ! Jamais ! Jamais ! Jamais !"),
            Good("Le vote a eu lieu mardi soir. Le vote aura lieu mardi soir."),
            Good("Il a gagné à Lens. Le club attend. Il a gagné à Lens. Le club attend."),
        ),
        anchors=anchors(always=True),
        trust=Trust.REVIEW,
        check=_sentences,
        tier=Tier.STRUCTURE,
    ),
    Rule(
        name="repetition.paragraph",
        category="repetition",
        severity=Severity.MINOR,
        doc="A long paragraph stands twice in the article, as a page's summary or a pull quote does.",
        bad=(
            Bad(
                "Le gouvernement a présenté mardi son projet de budget pour l'année prochaine.\nIl est contesté.\n"
                "Le gouvernement a présenté mardi son projet de budget pour l'année prochaine."
            ),
        ),
        good=(
            Good("À lire aussi\nLe budget est contesté.\nÀ lire aussi"),
            Good(
                "Le gouvernement a présenté mardi son projet de budget pour l'année prochaine.\n"
                "Le gouvernement a présenté mardi son projet de budget pour l'année suivante."
            ),
        ),
        anchors=anchors(always=True),
        trust=Trust.HINT,
        check_document=_paragraphs,
        tier=Tier.STRUCTURE,
    ),
)
