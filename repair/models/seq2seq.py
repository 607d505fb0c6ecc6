"""Encoder-decoder models: T5 and BART fill and score gaps as they learned to, translation models translate."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from repair.core.sequences import common
from repair.models.causal import FOLLOWING
from repair.models.interface import Gap, Score
from repair.models.loaded import UNKNOWN, Loaded
from repair.models.windows import Cutter, in_parts, spaced

_OPEN, _CLOSE = "<extra_id_0>", "<extra_id_1>"  # how T5 marks a gap, and the end of what fills it
_BEAM = 4
_MORE = 8  # tokens that a filling may have more than the longest option


@dataclass(frozen=True, slots=True)
class _Source:
    """What the encoder reads, and what the answer has to begin with."""

    ids: tuple[int, ...]
    begins: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class _Pair:
    """What the encoder reads, what the decoder says, and which part of that is the option."""

    source: tuple[int, ...]
    target: tuple[int, ...]
    start: int
    end: int


class _Seq2Seq:
    def __init__(self, loaded: Loaded) -> None:
        """Take an encoder-decoder model."""
        self._loaded, self.identity = loaded, loaded.identity

    def _generate(self, sources: Sequence[_Source], tokens: int, beams: int, count: int) -> list[list[str]]:
        """Return `count` texts for each source, likeliest first, special tokens and all."""
        tokenizer, model = self._loaded.tokenizer, self._loaded.model
        everything = list(range(model.config.get_text_config().vocab_size))

        def work(batch: list[_Source]) -> list[list[str]]:
            def allowed(row: int, ids: Any) -> list[int]:
                begins, place = batch[row].begins, len(ids) - 1
                return [begins[place]] if place < len(begins) else everything

            made = model.generate(
                **self._loaded.padded([source.ids for source in batch]),
                max_new_tokens=tokens,
                do_sample=False,
                num_beams=beams,
                num_return_sequences=count,
                prefix_allowed_tokens_fn=allowed if any(source.begins for source in batch) else None,
                use_cache=True,
            )
            texts = tokenizer.batch_decode(made, clean_up_tokenization_spaces=False)
            return [texts[i : i + count] for i in range(0, len(texts), count)]

        return self._loaded.batched(sources, lambda source: (len(source.ids) + tokens) * beams, work)

    def _clean(self, text: str) -> str:
        """Return a text without special tokens."""
        for token in self._loaded.tokenizer.all_special_tokens:
            text = text.replace(token, " ")
        return " ".join(text.split())


class Denoiser(_Seq2Seq):
    """Fills and scores with a model that learned to restore texts: T5 by sentinels, BART by its mask."""

    def __init__(self, loaded: Loaded) -> None:
        """Take a T5 or BART model."""
        super().__init__(loaded)
        self._sentinels = has_sentinels(loaded)
        self._cutter = Cutter(loaded.tokenizer, loaded.limit)

    def scores(self, gaps: Sequence[Gap]) -> list[tuple[Score, ...]]:
        """Return, for each gap, a score for each of its options."""
        return in_parts(gaps, self._scores)

    def _scores(self, gaps: Sequence[Gap]) -> list[tuple[Score, ...]]:
        cut = [self.pairs(gap) for gap in gaps]
        pairs = list(dict.fromkeys(pair for row in cut for pair in row or ()))
        answers = self._loaded.batched(pairs, lambda p: len(p.source) + len(p.target), self._ask)
        known = dict(zip(pairs, answers, strict=True))
        return [
            tuple(known[pair] for pair in row) if row else (UNKNOWN,) * len(gap.options)
            for gap, row in zip(gaps, cut, strict=True)
        ]

    def fillings(self, gaps: Sequence[Gap], count: int) -> list[tuple[str, ...]]:
        """Return up to `count` texts for each gap, likeliest first."""
        narrow = [self._narrow(gap) for gap in gaps]
        sources = [_Source(self._source(gap), self._begins(gap)) for gap in narrow]
        longest = max((len(self._ids(text)) for gap in narrow for text in self._said(gap)), default=1)
        made = self._generate(sources, min(longest + _MORE, self._loaded.limit), max(_BEAM, count), count)
        results = []
        for gap, texts in zip(narrow, made, strict=True):
            bodies = (self._between(text, gap) for text in texts)
            fills = dict.fromkeys(spaced(b, gap.options[0]) for b in bodies if b)
            results.append(tuple(f for f in fills if f not in gap.options)[:count])
        return results

    def _ids(self, text: str) -> tuple[int, ...]:
        return tuple(self._loaded.tokenizer(text)["input_ids"])

    def _said(self, gap: Gap) -> tuple[str, ...]:
        """Return what the decoder says for each option."""
        return tuple(f"{_OPEN}{option}{_CLOSE}" for option in gap.options) if self._sentinels else gap.readings()

    def _begins(self, gap: Gap) -> tuple[int, ...]:
        """Return what an answer begins with whatever fills the gap."""
        if self._sentinels:
            return (self._loaded.tokenizer.convert_tokens_to_ids(_OPEN),)
        rows = [self._ids(text) for text in (*gap.readings(), gap.before + gap.after)]
        return rows[0][: common(*rows)]

    def _source(self, gap: Gap) -> tuple[int, ...]:
        return self._ids(gap.before + (_OPEN if self._sentinels else self._loaded.tokenizer.mask_token) + gap.after)

    def _narrow(self, gap: Gap) -> Gap:
        """Return a gap with as much context as the model reads: halved until it fits."""
        while max(map(len, map(self._ids, gap.readings()))) + _MORE > self._loaded.limit and (gap.before or gap.after):
            before = gap.before[(len(gap.before) + 1) // 2 :].partition(" ")
            after = gap.after[: len(gap.after) // 2].rpartition(" ")
            gap = Gap(before[2], gap.options, after[0])
        return gap

    def _between(self, text: str, gap: Gap) -> str:
        """Return what an answer puts into the gap; empty where it does not keep to the form."""
        if self._sentinels:
            body, closed, _ = text.partition(_OPEN)[2].partition(_CLOSE)
            return self._clean(body) if closed else ""
        whole, before, after = self._clean(text), " ".join(gap.before.split()), " ".join(gap.after.split())
        if len(whole) < len(before) + len(after) or not (whole.startswith(before) and whole.endswith(after)):
            return ""
        return whole[len(before) : len(whole) - len(after)].strip()

    def pairs(self, gap: Gap) -> list[_Pair] | None:
        """Return what is read and said for each option of a gap; None where it is longer than the model reads."""
        gap = self._narrow(gap)
        source = self._source(gap)
        if self._sentinels:
            return [self._sentinel_pair(source, said) for said in self._said(gap)]
        windows = self._cutter.windows(gap)
        if windows is None:
            return None
        return [_Pair(source, w.ids, w.start, min(w.text_end, w.end + FOLLOWING)) for w in windows]

    def _sentinel_pair(self, source: tuple[int, ...], said: str) -> _Pair:
        ids = self._ids(said)
        close = self._loaded.tokenizer.convert_tokens_to_ids(_CLOSE)
        end = ids.index(close) + 1
        return _Pair(source, ids[:end], 1, end)  # its end counts: an option that stops too early is unlikely

    def _ask(self, pairs: list[_Pair]) -> list[Score]:
        start = self._loaded.model.config.decoder_start_token_id
        inputs = self._loaded.padded([p.source for p in pairs])
        inputs["decoder_input_ids"] = self._loaded.tensor([(start, *p.target[:-1]) for p in pairs], start)
        return self._loaded.spans(inputs, [(p.start, p.target[p.start : p.end]) for p in pairs])


class SeqTranslator(_Seq2Seq):
    """Translates with a translation model."""

    def translations(self, texts: Sequence[str], tokens: int) -> list[str]:
        """Return a translation for each text; empty for one that is longer than the model reads."""
        rows = [_Source(tuple(self._loaded.tokenizer(text)["input_ids"])) for text in texts]
        short = [n for n, row in enumerate(rows) if len(row.ids) <= self._loaded.limit]
        made = self._generate([rows[n] for n in short], min(tokens, self._loaded.limit), _BEAM, 1)
        results = [""] * len(texts)
        for n, answer in zip(short, made, strict=True):
            results[n] = self._clean(answer[0])
        return results


def has_sentinels(loaded: Loaded) -> bool:
    """Tell whether a model marks gaps as T5 does."""
    tokenizer = loaded.tokenizer
    return tokenizer.convert_tokens_to_ids(_OPEN) not in (None, tokenizer.unk_token_id)


def restores(loaded: Loaded) -> bool:
    """Tell whether a model learned to restore texts, rather than to translate them."""
    return has_sentinels(loaded) or loaded.tokenizer.mask_token is not None
