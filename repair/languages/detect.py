"""Which language a text is in: stop words first, a statistical guess only where they leave a doubt."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from importlib import import_module

from repair.core.text import Document, fold
from repair.languages import FOLDERS

ENOUGH = 1 / 3  # of the words of a document that is processed
UNKNOWN = ""

_WORDS = re.compile(r"[^\W\d_]+")
_SENTENCE = re.compile(r"[^.!?…]+(?:[.!?…]+[\"'”’»)]*)?\s*")
_NOT_ENGLISH = re.compile(r"(?<!\w)(?:[cdjlmnstCDJLMNST]|[Qq]u)'\w|\b[a-zà-ÿ]*[à-öø-ÿœ][a-zà-ÿ]*\b")

# English words that French, and the languages beside it, do not have or hardly ever use.
_ENGLISH = """
the of and that with was were his her their they this these those from which would been by it not who an at is are
has have had will be to for as its she he we you said about after before could should what when where while because
there than then into over more most only also but or if so do does did can may how
"""


@dataclass(frozen=True, slots=True)
class Judgement:
    """What was found of a document: its main language (empty when unknown) and the share of the one asked for."""

    language: str
    share: float

    def enough(self, wanted: str) -> bool:
        """Tell whether the document is to be processed as `wanted`: by its share, or for want of evidence."""
        return self.share >= ENOUGH or self.language in (wanted, UNKNOWN)


def judge(document: Document, wanted: str = "fr") -> Judgement:
    """Judge a document, segment by segment, weighed by words; the guess is asked only where it can matter."""
    weights = [(len(_WORDS.findall(s.target)), s.target) for s in document]
    counts: dict[str, int] = {}
    doubtful: list[tuple[int, str]] = []
    for weight, text in weights:
        language = by_stop_words(text)
        if language is None:
            doubtful.append((weight, text))
        else:
            counts[language] = counts.get(language, 0) + weight
    counts.pop(UNKNOWN, None)
    open_words = sum(weight for weight, _ in doubtful)
    for weight, text in sorted(doubtful, reverse=True):
        total = sum(counts.values()) + open_words
        share = counts.get(wanted, 0)
        if share >= ENOUGH * total or share + open_words < ENOUGH * total:
            break
        open_words -= weight
        language = guess(text)
        counts[language] = counts.get(language, 0) + weight
        counts.pop(UNKNOWN, None)
    total = sum(counts.values()) + open_words
    if not total:
        return Judgement(UNKNOWN, 0.0)
    if not counts:
        counts[guess(" ".join(text for _, text in doubtful)[:2000])] = open_words
    return Judgement(max(counts, key=lambda code: counts[code]), counts.get(wanted, 0) / total)


def by_stop_words(text: str) -> str | None:
    """Return "en" or a target language by the stop words of `text`, None in doubt, empty when it is too short."""
    words = _WORDS.findall(fold(text).lower())
    if not words:
        return UNKNOWN
    english = _hits(words, _english())
    best, hits = UNKNOWN, (0, 0)
    for code in FOLDERS:
        found = _hits(words, _stop_words(code))
        if found > hits:
            best, hits = code, found
    if _clear(hits, len(words)) and hits[0] > 2 * english[0]:
        return best
    if _clear(english, len(words)) and english[0] > 2 * hits[0]:
        return "en"
    return UNKNOWN if len(words) < 5 else None


def _hits(words: list[str], known: frozenset[str]) -> tuple[int, int]:
    found = [word for word in words if word in known]
    return len(found), len(set(found))


def _clear(hits: tuple[int, int], words: int) -> bool:
    return hits[1] >= 2 and hits[0] >= 0.1 * words


@cache
def _english() -> frozenset[str]:
    return frozenset(_ENGLISH.split())


@cache
def _stop_words(code: str) -> frozenset[str]:
    module = import_module(f"repair.languages.{FOLDERS[code]}.stopwords")
    return frozenset(module.STOP_WORDS.split())


def guess(text: str) -> str:
    """Return the likeliest language of `text` (ISO 639-1), empty when nothing can be told; always the same."""
    import langdetect

    langdetect.DetectorFactory.seed = 0
    try:
        return str(langdetect.detect(text))
    except langdetect.LangDetectException:
        return UNKNOWN


def english_stretches(text: str) -> Iterable[tuple[int, int]]:
    """Yield the whole sentences of `text` that are clearly English, neighbours joined, as (start, end)."""
    start = end = -1
    for match in _SENTENCE.finditer(text):
        sentence = match.group()
        begin = match.start() + len(sentence) - len(sentence.lstrip())
        if _is_english(sentence):
            if start < 0:
                start = begin
            end = match.start() + len(sentence.rstrip())
        elif start >= 0:
            yield start, end
            start = -1
    if start >= 0:
        yield start, end


def _is_english(sentence: str) -> bool:
    words = _WORDS.findall(fold(sentence).lower())
    english = _hits(words, _english())
    foreign = max(_hits(words, _stop_words(code))[0] for code in FOLDERS)
    return (
        len(words) >= 4
        and _clear(english, len(words))
        and foreign <= english[0] / 8
        and not _NOT_ENGLISH.search(fold(sentence))
    )


NAMES = {
    "ca": "Catalan", "de": "German", "en": "English", "es": "Spanish", "fr": "French", "it": "Italian",
    "nl": "Dutch", "pl": "Polish", "pt": "Portuguese", "ro": "Romanian", "ru": "Russian", "uk": "Ukrainian",
    "ar": "Arabic", "zh-cn": "Chinese", "zh-tw": "Chinese", "ja": "Japanese", "sv": "Swedish", "da": "Danish",
}  # fmt: skip


def name(code: str) -> str:
    """Return the English name of a language."""
    return NAMES.get(code, f"language {code!r}") if code else "no known language"
