"""Instruct models answer prompts through their chat template."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from repair.models.interface import Prompt
from repair.models.loaded import Loaded

_THOUGHT = re.compile(r"\s*<think>.*?(?:</think>\s*|$)", re.DOTALL)


class ChatGenerator:
    """Answers with a causal model that has a chat template, greedily."""

    def __init__(self, loaded: Loaded) -> None:
        """Take a causal model whose tokenizer has a chat template."""
        self._loaded, self.identity = loaded, loaded.identity

    def answers(self, prompts: Sequence[Prompt], tokens: int) -> list[str]:
        """Return one answer for each prompt; empty for a prompt that is longer than the model reads."""
        rows = [tuple(self.encode(prompt)) for prompt in prompts]
        asked = [row for row in dict.fromkeys(rows) if len(row) + tokens <= self._loaded.limit]
        made = self._loaded.batched(asked, lambda row: len(row) + tokens, lambda batch: self._generate(batch, tokens))
        known = dict(zip(asked, made, strict=True))
        return [known.get(row, "") for row in rows]

    def encode(self, prompt: Prompt) -> list[int]:
        """Return a prompt in the tokens of the model's template."""
        from jinja2.exceptions import TemplateError

        system, user = ({"role": "system", "content": prompt.system}, {"role": "user", "content": prompt.user})
        try:
            return self._template([system, user] if prompt.system else [user])
        except TemplateError:  # some templates have no place for a system message
            return self._template([{"role": "user", "content": f"{prompt.system}\n\n{prompt.user}"}])

    def _template(self, messages: list[dict[str, str]]) -> list[int]:
        tokenizer = self._loaded.tokenizer
        text = tokenizer.apply_chat_template(
            messages,
            add_generation_prompt=True,
            tokenize=False,
            enable_thinking=False,  # templates that know no such switch ignore it
        )
        return list(tokenizer(text, add_special_tokens=False)["input_ids"])

    def _generate(self, batch: list[tuple[int, ...]], tokens: int) -> list[str]:
        tokenizer = self._loaded.tokenizer
        longest = max(map(len, batch))
        made = self._loaded.model.generate(
            **self._left_padded(batch, longest),
            max_new_tokens=tokens,
            do_sample=False,
            num_beams=1,
            temperature=None,
            top_p=None,
            top_k=None,
            pad_token_id=self._padding,
            use_cache=True,
        )
        texts = tokenizer.batch_decode(made[:, longest:], skip_special_tokens=True, clean_up_tokenization_spaces=False)
        return [without_thoughts(text) for text in texts]

    def _left_padded(self, batch: list[tuple[int, ...]], longest: int) -> dict[str, Any]:
        import torch

        device = self._loaded.place.device
        ids = [[*[self._padding] * (longest - len(row)), *row] for row in batch]
        seen = [[*[0] * (longest - len(row)), *[1] * len(row)] for row in batch]
        return {
            "input_ids": torch.tensor(ids, device=device),
            "attention_mask": torch.tensor(seen, device=device),
        }

    @property
    def _padding(self) -> int:
        tokenizer = self._loaded.tokenizer
        return next((i for i in (tokenizer.pad_token_id, tokenizer.eos_token_id) if i is not None), 0)


def without_thoughts(answer: str) -> str:
    """Return an answer without what a model thought aloud before it."""
    return _THOUGHT.sub("", answer, count=1).strip()
