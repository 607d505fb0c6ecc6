"""Rewriters learn to write what people wrote, asked as `repair` asks them: a gap to fill, or a prompt to answer."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from random import Random
from typing import Any

from repair.core.decision import Verdict
from repair.core.text import fold
from repair.models.chat import ChatGenerator
from repair.models.interface import Gap, Prompt
from repair.models.loaded import Loaded
from repair.models.seq2seq import Denoiser
from repair.rewriters import prompting
from repair.rewriters.proposing import question
from repair.rewriters.wishes import ASKED, passages
from repair.train.again import Known
from repair.train.cases import Case
from repair.train.figures import Figures
from repair.train.learning import Row, logprobs
from repair.train.network import Network

MEASURE = "writes exactly what the person chose"


def fillable(known: Sequence[Known]) -> list[Case]:
    """Return the cases that a model which fills gaps learns from: new words, where models are asked at all."""
    return [
        k.case
        for k in known
        if k.case.verdict is not Verdict.REJECT
        and k.case.right.strip()
        and (k.finding is None or k.finding.category in ASKED)
    ]


class FillerWork:
    """Learns to fill the gap that wrong words leave, with an encoder-decoder."""

    def __init__(self, network: Network, learned: Sequence[Case], held: Sequence[Case]) -> None:
        """Take a network that fills gaps."""
        assert isinstance(network.skills.filler, Denoiser)
        self._loaded, self._filler = network.loaded, network.skills.filler
        self._held = list(held)
        made = (self._filler.pairs(Gap(c.before, (c.right,), c.after)) for c in learned)
        self._pairs = [pair for pairs in made for pair in pairs or ()]

    @property
    def count(self) -> int:
        """How many gaps are learned from."""
        return len(self._pairs)

    def cost(self, example: int) -> int:
        """Return the tokens of a gap and of its answer."""
        return len(self._pairs[example].source) + len(self._pairs[example].target)

    def loss(self, examples: Sequence[int], random: Random) -> Any:
        """Return how unlikely the answers are, a token."""
        pairs = [self._pairs[n] for n in examples]
        start = self._loaded.model.config.decoder_start_token_id
        inputs = self._loaded.padded([p.source for p in pairs])
        inputs["decoder_input_ids"] = self._loaded.tensor([(start, *p.target[:-1]) for p in pairs], start)
        places = [(row, column) for row, p in enumerate(pairs) for column in range(len(p.target))]
        found = self._loaded.logprob_tensor(
            inputs, [row for row, _ in places], [column for _, column in places], [t for p in pairs for t in p.target]
        )
        return -sum(one.mean() for one in found.split([len(p.target) for p in pairs]))

    def figures(self) -> Figures:
        """Measure what the model would write first."""
        answers = self._filler.fillings([Gap(c.before, (c.wrong,), c.after) for c in self._held], 1)
        written = [
            c.before + answer[0] + c.after if answer else c.original
            for c, answer in zip(self._held, answers, strict=True)
        ]
        return _figures(self._held, written)


def answerable(known: Sequence[Known]) -> list[tuple[Case, Prompt]]:
    """Return the cases that an instruct model is asked about, each with the prompt: those that the rules still find."""
    found = []
    for k in known:
        if k.finding is None:
            continue
        asked = passages(k.document, [replace(k.finding, suggestions=())], {})
        found += [(k.case, question(passage, k.hints)) for passage in asked if passage.text.strip()]
    return found


class AnswerWork:
    """Learns to answer the prompts of `repair`, with an instruct model; what was rejected it learns to decline."""

    def __init__(
        self, network: Network, learned: Sequence[tuple[Case, Prompt]], held: Sequence[tuple[Case, Prompt]]
    ) -> None:
        """Take a network that answers prompts."""
        assert isinstance(network.skills.generator, ChatGenerator)
        self._loaded, self._generator = network.loaded, network.skills.generator
        self._held = list(held)
        end = _end(self._loaded)
        rows = (self._row(prompt, case, end) for case, prompt in learned)
        self._rows = [row for row in rows if len(row.ids) <= self._loaded.limit]

    @property
    def count(self) -> int:
        """How many prompts are learned from."""
        return len(self._rows)

    def cost(self, example: int) -> int:
        """Return the tokens of a prompt and its answer."""
        return len(self._rows[example].ids)

    def loss(self, examples: Sequence[int], random: Random) -> Any:
        """Return how unlikely the answers are, a token."""
        return -sum(one.mean() for one in logprobs(self._loaded, [self._rows[n] for n in examples]))

    def figures(self) -> Figures:
        """Measure what the model answers."""
        answers = self._generator.answers([prompt for _, prompt in self._held], prompting.TOKENS)
        cases = [case for case, _ in self._held]
        return _figures(cases, [_sentence(answer, case) for answer, case in zip(answers, cases, strict=True)])

    def _row(self, prompt: Prompt, case: Case, end: int) -> Row:
        sentence = case.accepted.strip() if case.verdict is not Verdict.REJECT else None
        answer = json.dumps({"sentence": sentence}, ensure_ascii=False)
        asked = self._generator.encode(prompt)
        said = [*self._loaded.tokenizer(answer, add_special_tokens=False)["input_ids"], end]
        ids = (*asked, *said)
        return Row(ids[:-1], tuple(range(len(asked) - 1, len(ids) - 1)), tuple(said))


def _end(loaded: Loaded) -> int:
    """Return the token that ends an answer."""
    ends = loaded.model.generation_config.eos_token_id
    ends = ends if isinstance(ends, list) else [ends]
    own = loaded.tokenizer.eos_token_id
    return int(own if own in ends or ends[0] is None else ends[0])


def _sentence(answer: str, case: Case) -> str:
    """Return the sentence of an answer; the original where the model declines or keeps to no form."""
    try:
        return prompting.parse(answer) or case.original
    except prompting.MalformedAnswerError:
        return case.original


def _figures(cases: Sequence[Case], written: Sequence[str]) -> Figures:
    """Measure sentences against those that people accepted; chrF++ counts where they changed something."""
    from repair.evaluate.scores import SENTENCE, Scorer

    right = tuple(_plain(text) == _plain(case.accepted) for case, text in zip(cases, written, strict=True))
    changed = [n for n, case in enumerate(cases) if case.verdict is not Verdict.REJECT]
    if not changed:
        return Figures(right)
    scorer = Scorer()
    wanted = [cases[n].accepted for n in changed]
    chrf, untouched = (
        scorer.score(SENTENCE, scorer.statistics(SENTENCE, texts, wanted))
        for texts in ([written[n] for n in changed], [cases[n].original for n in changed])
    )
    return Figures(right, float(chrf), float(untouched))


def _plain(text: str) -> str:
    return " ".join(fold(text).split())
