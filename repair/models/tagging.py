"""Token classifiers notice: for each word how likely it is an artifact."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from repair.models.errors import ModelError
from repair.models.interface import Noticed
from repair.models.loaded import Loaded

_GOOD = frozenset(("o", "0", "ok", "good", "label_0"))  # names of the label for words that are right
THRESHOLD = 0.5  # its training asks for no more: what is likelier an artifact than not
_WORD = re.compile(r"\w+['’]?|[^\w\s]")


class TokenTagger:
    """Notices with a token classifier: whatever is not its label for right words is an artifact."""

    def __init__(self, loaded: Loaded) -> None:
        """Take a token classifier.

        Raises:
            ModelError: its tokenizer can't say where its tokens stand, or it tells nothing apart.
        """
        if not loaded.tokenizer.is_fast:
            raise ModelError(f"{loaded.identity.name}: has no fast tokenizer (tokenizer.json), so it can't mark words")
        names = loaded.model.config.id2label
        if len(names) < 2:
            raise ModelError(
                f"{loaded.identity.name}: has one label only, so it can't tell wrong words from right ones"
            )
        self._loaded, self.identity = loaded, loaded.identity
        self.good = next((i for i, name in sorted(names.items()) if str(name).lower() in _GOOD), 0)

    @property
    def threshold(self) -> float:
        """The probability above which a word is worth a person's look."""
        return THRESHOLD

    def notice(self, texts: Sequence[str]) -> list[tuple[Noticed, ...]]:
        """Return the words of each text with the highest probability of their tokens; what is too long is cut off."""
        return self._loaded.batched(list(texts), len, self._ask)

    def encode(self, text: str) -> tuple[list[int], list[tuple[int, int]]]:
        """Return a text in tokens, and where each stands (an empty place for special tokens)."""
        encoded = self._loaded.tokenizer(
            text, return_offsets_mapping=True, truncation=True, max_length=self._loaded.limit
        )
        return list(encoded["input_ids"]), [(int(a), int(b)) for a, b in encoded["offset_mapping"]]

    def good_logprobs(self, rows: Sequence[Sequence[int]]) -> tuple[Any, Any]:
        """Return log P(right) and log P(artifact) of each token of rows of ids, padded, as tensors."""
        logits = self._loaded.model(**self._loaded.padded(rows)).logits.float()
        logprobs = logits.log_softmax(-1)
        others = [i for i in range(logits.shape[-1]) if i != self.good]
        return logprobs[..., self.good], logprobs[..., others].logsumexp(-1)

    def _ask(self, texts: list[str]) -> list[tuple[Noticed, ...]]:
        encoded = [self.encode(text) for text in texts]
        _, artifact = self.good_logprobs([ids for ids, _ in encoded])
        chances = artifact.exp().tolist()
        return [
            tuple(_words(text, offsets, row)) for text, (_, offsets), row in zip(texts, encoded, chances, strict=True)
        ]


def _words(text: str, offsets: Sequence[tuple[int, int]], chances: Sequence[float]) -> list[Noticed]:
    found = []
    for match in _WORD.finditer(text):
        start, end = match.span()
        own = [p for (a, b), p in zip(offsets, chances, strict=False) if a < end and b > start]
        if own:
            found.append(Noticed(start, end, max(own)))
    return found
