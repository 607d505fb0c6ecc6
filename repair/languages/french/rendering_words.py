"""English words of grammar, short runs of English, and what they should read, as suggestions for a person."""

from __future__ import annotations

from repair.core.edit import Edit
from repair.core.finding import Suggestion, Trust
from repair.core.language import Analysis
from repair.core.rule import Passage
from repair.core.text import Span
from repair.languages.french.morphology import analyses, determiner, inflect
from repair.languages.french.rendering import BE, HAVE, NEXT, WORD, Rendering, joined, renderings, subject


def proposals(passage: Passage, start: int, end: int) -> tuple[Suggestion, ...]:
    """Return what the English form at `start`..`end` of a passage may read, as suggestions for a person."""
    return _suggestions(passage.id, renderings(passage.text, start, end))


def _suggestions(segment: str, made: list[Rendering]) -> tuple[Suggestion, ...]:
    return tuple(Suggestion((Edit(segment, Span(r.start, r.end), r.text),), Trust.REVIEW, "") for r in made)


_ARTICLES = {"the": "le", "his": "son", "her": "son", "its": "son", "their": "leur", "our": "notre", "your": "votre",
             "my": "mon", "this": "ce", "that": "ce", "these": "ce", "those": "ce"}  # fmt: skip
_FINITE = {"was": ("être", "ind.impf"), "were": ("être", "ind.impf"), "is": ("être", "ind.pres"),
           "are": ("être", "ind.pres"), "has": ("avoir", "ind.pres"), "have": ("avoir", "ind.pres"),
           "had": ("avoir", "ind.impf"), "could": ("pouvoir", "cond"), "should": ("devoir", "cond"),
           "can": ("pouvoir", "ind.pres"), "must": ("devoir", "ind.pres"), "does": ("faire", "ind.pres"),
           "did": ("faire", "ind.impf"), "says": ("dire", "ind.pres")}  # fmt: skip
_WORDS = {"and": "et", "of": "de", "they": "ils", "he": "il", "she": "elle", "we": "nous", "been": "été", "be": "être",
          "not": "pas", "said": "dit", "who": "qui", "which": "qui", "to": "à", "by": "par", "for": "pour",
          "about": "au sujet de/environ", "at": "à", "than": "que", "most": "la plupart de", "more": "plus",
          "after": "après", "before": "avant", "over": "plus de/sur", "such": "tel", "also": "aussi"}  # fmt: skip


_LONGEST = 4


def word_by_word(text: str, run: list[tuple[int, int]]) -> str | None:
    """Return what a short run of English words may read, each put into French behind those before it; else None."""
    if len(run) > _LONGEST:
        return None
    first, after = run[0][0], len(text) - run[-1][1]
    for start, end in reversed(run):  # so that articles see the French noun behind them
        word = text[start:end].lower()
        if word in ("a", "an"):
            made = _article("un", text, start, end)
        elif word == "in":
            made = [Rendering(start, end, "en" if text[end + 1 : end + 5].isdigit() else "dans")]
        else:
            made = _grammatical(text, start, end) or renderings(text, start, end)
        if not made or made[0].start < first:
            return None
        text = text[: made[0].start] + made[0].text + text[made[0].end :]
    return text[first : len(text) - after]


def grammatical(passage: Passage, start: int, end: int) -> tuple[Suggestion, ...]:
    """Return what an English word of grammar at `start`..`end` may read: articles and verbs agree."""
    return _suggestions(passage.id, [joined(passage.text, r) for r in _grammatical(passage.text, start, end)])


def _grammatical(text: str, start: int, end: int) -> list[Rendering]:
    word = text[start:end].lower()
    if article := _ARTICLES.get(word):
        made = _article(article, text, start, end)
    elif word in _FINITE:
        lemma, tense = _FINITE[word]
        made = _finite(lemma, tense, text, start, end)
    elif word == "said":
        before = WORD.search(text[:start].rstrip())
        have = before is not None and before.group().lower() in HAVE | BE
        made = [Rendering(start, end, "dit")] if have else []
    else:
        made = [Rendering(start, end, french) for french in _WORDS.get(word, "").split("/") if french]
    return made


def _article(article: str, text: str, start: int, end: int) -> list[Rendering]:
    following = NEXT.match(text, end)
    if following is None:
        return []
    noun = next((a for a in analyses(following["word"].lower()) if a.pos in ("NOUN", "ADJ")), None)
    if noun is None or not (noun.gender or noun.number == "p") or (not noun.number):
        return []
    new = determiner(article, noun.gender, noun.number, following["word"])
    return [Rendering(start, end + 1 if new.endswith("'") else end, new)]


def _finite(lemma: str, tense: str, text: str, start: int, end: int) -> list[Rendering]:
    number = subject(text[:start])[1]
    new = inflect(lemma, Analysis(lemma, "AUX" if lemma in ("être", "avoir") else "VERB", "", number, "3", tense))
    new = new or inflect(lemma, Analysis(lemma, "VERB", "", number, "3", tense))
    return [Rendering(start, end, new)] if new else []
