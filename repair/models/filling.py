"""Masked models fill gaps: other forms of what the glossary says, then words of their own."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from repair.models.interface import Gap
from repair.models.loaded import Loaded
from repair.models.windows import spaced

_BEAM = 4
_LONGEST = 6  # tokens of a filling of its own
_FORMS = 8  # words looked at for each word of a hint
_STEM = 0.6  # share of a word that its other forms begin with
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class _Slots:
    """A text with `width` masks in a gap; `ids` so far, the next mask at `position`."""

    ids: tuple[int, ...]
    position: int
    left: int
    logprob: float = 0.0


class MaskedFiller:
    """Fills gaps with a masked language model that has a fast tokenizer."""

    def __init__(self, loaded: Loaded) -> None:
        """Take a masked model."""
        self._loaded, self.identity = loaded, loaded.identity

    def fillings(self, gaps: Sequence[Gap], count: int) -> list[tuple[str, ...]]:
        """Return up to `count` texts for each gap: forms of its hints first, each likeliest first."""
        inflected = [[found for hint in gap.options[1:] for found in _hint_gaps(gap, hint)] for gap in gaps]
        words = self._fill([inner for inners in inflected for inner, _ in inners], _FORMS, widths=(1, 2))
        own = self._fill(gaps, count)
        results = []
        answered = iter(words)
        for gap, inners, free in zip(gaps, inflected, own, strict=True):
            forms = [
                (logprob, inner.before[len(gap.before) :] + word + inner.after[: len(inner.after) - len(gap.after)])
                for inner, stem in inners
                for logprob, word in next(answered)
                if word.lower().startswith(stem) and word != inner.options[0] and _WORD.fullmatch(word)
            ]
            likeliest = [text for _, text in sorted(forms, key=lambda f: (-f[0], f[1]))]
            mine = [spaced(text, gap.options[0]) for _, text in free]
            known = dict.fromkeys(t for t in (*likeliest, *mine) if t not in gap.options)
            results.append(tuple(known)[:count])
        return results

    def _fill(
        self, gaps: Sequence[Gap], count: int, widths: Sequence[int] | None = None
    ) -> list[list[tuple[float, str]]]:
        """Return fillings of each gap with their mean log-probability, likeliest first."""
        found: list[list[tuple[float, str]]] = [[] for _ in gaps]
        beams: list[tuple[int, list[_Slots]]] = []
        for n, gap in enumerate(gaps):
            for width in widths or self._widths(gap):
                begun = self._slots(gap, width)
                if begun is not None:
                    beams.append((n, [begun]))
        while any(slots[0].left for _, slots in beams):
            beams = self._step(beams, count)
        for n, slots in beams:
            for one in slots:
                text = self._text(gaps[n], one)
                if text:
                    found[n].append((one.logprob / max(1, self._width(gaps[n], one)), text))
        return [sorted(set(f), key=lambda x: (-x[0], x[1]))[:count] for f in found]

    def _step(self, beams: list[tuple[int, list[_Slots]]], count: int) -> list[tuple[int, list[_Slots]]]:
        """Fill the next mask of every text that has one, and keep the best of each beam."""
        asked = list(dict.fromkeys(s for _, slots in beams for s in slots if s.left))
        beam = max(_BEAM, count)
        answers = dict(zip(asked, self._loaded.batched(asked, lambda s: len(s.ids), self._ask(beam)), strict=True))
        return [
            (
                n,
                sorted(
                    (
                        _Slots(
                            (*s.ids[: s.position], token, *s.ids[s.position + 1 :]),
                            s.position + 1,
                            s.left - 1,
                            s.logprob + logprob,
                        )
                        for s in slots
                        for token, logprob in answers[s]
                    ),
                    key=lambda s: (-s.logprob, s.ids),
                )[:beam]
                if slots[0].left
                else slots,
            )
            for n, slots in beams
        ]

    def _ask(self, count: int) -> Callable[[list[_Slots]], list[list[tuple[int, float]]]]:
        special = set(self._loaded.tokenizer.all_special_ids)

        def ask(slots: list[_Slots]) -> list[list[tuple[int, float]]]:
            found = self._loaded.likeliest(
                self._loaded.padded([s.ids for s in slots]),
                range(len(slots)),
                [s.position for s in slots],
                count + len(special),
            )
            return [[(t, p) for t, p in likely if t not in special][:count] for likely in found]

        return ask

    def _widths(self, gap: Gap) -> list[int]:
        """Return how many tokens to try: as many as each option has."""
        widths = {len(range(*self._place(gap, option))) for option in gap.options if option}
        return sorted({min(_LONGEST, max(1, w)) for w in widths} or {1})

    def _place(self, gap: Gap, option: str) -> tuple[int, int]:
        """Return the first token of an option in its reading, and the one behind its last."""
        offsets = self._loaded.tokenizer(gap.before + option + gap.after, return_offsets_mapping=True)["offset_mapping"]
        start, end = len(gap.before), len(gap.before + option)
        inside = [i for i, (a, b) in enumerate(offsets) if a < end and b > start and b > a]
        return (inside[0], inside[-1] + 1) if inside else (0, 0)

    def _slots(self, gap: Gap, width: int) -> _Slots | None:
        """Return the text with masks in place of its first option; None where it can't be read."""
        option = gap.options[0] or next((o for o in gap.options if o), "")
        start, end = self._place(gap, option)
        ids = self._loaded.tokenizer(gap.before + option + gap.after)["input_ids"]
        filled = (*ids[:start], *[self._loaded.tokenizer.mask_token_id] * width, *ids[end:])
        if start == end or len(filled) > self._loaded.limit:
            return None
        return _Slots(filled, start, width)

    def _width(self, gap: Gap, slots: _Slots) -> int:
        option = gap.options[0] or next((o for o in gap.options if o), "")
        return slots.position - self._place(gap, option)[0]

    def _text(self, gap: Gap, slots: _Slots) -> str:
        """Return what fills the gap; empty where the tokens don't make words of their own there."""
        tokens = slots.ids[slots.position - self._width(gap, slots) : slots.position]
        text: str = self._loaded.tokenizer.decode(tokens, clean_up_tokenization_spaces=False).strip()
        reading = gap.before + spaced(text, gap.options[0]) + gap.after
        return text if tuple(self._loaded.tokenizer(reading)["input_ids"]) == slots.ids else ""


def _hint_gaps(gap: Gap, hint: str) -> Iterator[tuple[Gap, str]]:
    """Yield, for each word of a hint, the gap that this word leaves, and what its other forms begin with."""
    for word in _WORD.finditer(hint):
        if len(word[0]) > 1 and not word[0][0].isdigit():
            stem = word[0][: max(1, round(len(word[0]) * _STEM))].lower()
            yield Gap(gap.before + hint[: word.start()], (word[0],), hint[word.end() :] + gap.after), stem
