"""Words, sentences and paragraphs that stand twice."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from operator import eq

from repair.core.finding import Severity, Trust
from repair.core.rule import Bad, Context, Good, Hit, Passage, Rule, Tier, anchors, hit
from repair.core.text import fold
from repair.rules.lazy import lazy

_EDGE = '.,;:!?…»”")]'
_SENTENCE_END = lazy(r"[.!?…](?: ?[»”\"])?\s+(?=[^\W\d_])")
_LONG = 60  # a paragraph of fewer characters may be a refrain, a heading or a caption


def doubled(text: str, most: int = 3) -> Iterator[tuple[int, int, int]]:
    """Yield (start, middle, end) where 1 to `most` blank-separated words are at once said again.

    `text` is in lower case. Punctuation may follow the second time; `middle` is where it begins.
    """
    words = text.split(" ")
    bare: list[str] | None = None
    for size in range(1, min(most, len(words) // 2) + 1):
        if not any(map(str.startswith, words[size:], words)):
            continue
        if bare is None:
            bare = [w.rstrip(_EDGE) for w in words]
        same = bytes(map(eq, words, bare[size:]))
        run = b"\1" * size
        place = same.find(run)
        while place >= 0:
            first, second = words[place : place + size], words[place + size : place + 2 * size]
            if all(first) and second[:-1] == first[:-1] and (size == 1 or len(set(first)) > 1):
                start = len(" ".join(words[:place])) + (place > 0)
                length = len(" ".join(first))
                yield start, start + length + 1, start + 2 * length + 1
            place = same.find(run, place + size)


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
        words = fold(passage.text).lower()
        if words in seen:
            yield hit(passage, 0, len(passage.text), f"This paragraph stands already at place {seen[words] + 1}.")
        seen.setdefault(words, passage.place)


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
