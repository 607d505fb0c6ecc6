"""Models behind a URL: any OpenAI-compatible endpoint answers prompts; one that gives log-probabilities scores too."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from repair.models.answers import Answers, default_path, key
from repair.models.batching import Progress
from repair.models.chat import without_thoughts
from repair.models.endpoint import Endpoint, Patience, RefusedError
from repair.models.errors import ModelError
from repair.models.interface import Gap, Identity, Prompt, Score
from repair.models.loaded import UNKNOWN
from repair.models.opened import Opened

_FRESH = 3600.0  # seconds for which what an endpoint serves is taken for known
_PROBE = "Le chat dort."
_FOLLOWING = 40  # characters after a gap whose probability says whether an option fits


def connect(
    url: str,
    model: str = "",
    *,
    progress: Progress | None = None,
    patience: Patience | None = None,
    cache: Path | None = None,
    fresh: bool = False,
) -> Opened:
    """Reach an endpoint; `model` is the name of one that it serves, by default its only one.

    Answers are kept in `cache` (by default the user's); with `fresh` none is taken from there, and none is kept.

    Raises:
        ModelError: it does not answer, or serves several models and none was named.
    """
    endpoint = Endpoint(url, patience)
    answers = Answers(None if fresh else cache or default_path())
    model = model or _only_model(endpoint, answers)
    remote = _Remote(endpoint, answers, model, progress)
    scorer = RemoteScorer(remote) if _gives_logprobs(remote) else None
    return Opened(remote.identity, scorer=scorer, generator=RemoteGenerator(remote), about=f"{model} at {endpoint.url}")


class _Remote:
    """An endpoint with one of its models and the answers known so far."""

    def __init__(self, endpoint: Endpoint, answers: Answers, model: str, progress: Progress | None) -> None:
        self.endpoint, self.answers, self.model, self.progress = endpoint, answers, model, progress
        self.identity = Identity(f"{endpoint.url}#{model}")
        self._lock = threading.Lock()

    def known_or_asked(self, path: str, bodies: Sequence[dict[str, Any]], read: Any) -> list[Any]:
        """Return an answer for each body; what is not known is asked, each body once."""
        keys = [key(self.endpoint.url, path, body) for body in bodies]
        known = self.answers.known(dict.fromkeys(keys))
        missing = {k: body for k, body in zip(keys, bodies, strict=True) if k not in known}
        begun = len(known)

        def one(item: tuple[str, dict[str, Any]]) -> Any:
            answer = self.endpoint.ask(path, item[1], read)
            with self._lock:
                self.answers.put(item[0], answer)
            return answer

        def done(count: int) -> None:
            if self.progress:
                self.progress(begun + count, begun + len(missing))

        items = list(missing.items())
        known |= dict(zip(missing, self.endpoint.ask_all(items, one, done), strict=True))
        return [known[k] for k in keys]


class RemoteGenerator:
    """Answers prompts by chat completions."""

    def __init__(self, remote: _Remote) -> None:
        """Take an endpoint."""
        self._remote, self.identity = remote, remote.identity

    def answers(self, prompts: Sequence[Prompt], tokens: int) -> list[str]:
        """Return one answer for each prompt, in their order."""
        bodies = [
            {
                "model": self._remote.model,
                "messages": [
                    *([{"role": "system", "content": prompt.system}] if prompt.system else ()),
                    {"role": "user", "content": prompt.user},
                ],
                "max_tokens": tokens,
                "temperature": 0,
                "seed": 0,
            }
            for prompt in prompts
        ]
        return self._remote.known_or_asked("chat/completions", bodies, _content)


class RemoteScorer:
    """Scores by completions that echo the prompt with its log-probabilities, as vLLM gives them."""

    def __init__(self, remote: _Remote) -> None:
        """Take an endpoint that gives log-probabilities of the prompt."""
        self._remote, self.identity = remote, remote.identity

    def scores(self, gaps: Sequence[Gap]) -> list[tuple[Score, ...]]:
        """Return, for each gap, a score for each of its options."""
        texts = [text for gap in gaps for text in gap.readings()]
        bodies = [_echo(self._remote.model, text) for text in texts]
        tokens = iter(self._remote.known_or_asked("completions", bodies, _logprobs))
        return [
            tuple(_score(next(tokens), len(gap.before), len(gap.before) + len(o) + _FOLLOWING) for o in gap.options)
            for gap in gaps
        ]


def _only_model(endpoint: Endpoint, answers: Answers) -> str:
    place = key(endpoint.url, "models")
    names = answers.known([place], younger=_FRESH).get(place)
    if names is None:
        names = endpoint.ask("models", None, lambda answer: [str(m["id"]) for m in answer["data"]])
        answers.put(place, names)
    if len(names) != 1:
        some = ", ".join(names[:5]) + (", ..." if len(names) > 5 else "")
        raise ModelError(f"{endpoint.url} serves {len(names)} models; name one as in {endpoint.url}#MODEL: {some}")
    return str(names[0])


def _gives_logprobs(remote: _Remote) -> bool:
    """Tell whether an endpoint scores texts: it must return a probability for each token of a prompt."""
    place = key(remote.endpoint.url, remote.model, "scores")
    able = remote.answers.known([place], younger=_FRESH).get(place)
    if able is None:
        try:
            able = bool(remote.endpoint.ask("completions", _echo(remote.model, _PROBE), _logprobs, nonsense=False))
        except RefusedError as error:
            if error.status in (401, 403, 429, 503):
                raise
            able = False
        remote.answers.put(place, able)
    return bool(able)


def _echo(model: str, text: str) -> dict[str, Any]:
    return {"model": model, "prompt": text, "max_tokens": 1, "temperature": 0, "echo": True, "logprobs": 1}


def _content(answer: Any) -> str:
    """Return the text of a chat completion."""
    content = answer["choices"][0]["message"]["content"]
    return without_thoughts(content or "")  # null where it refuses to answer


def _logprobs(answer: Any) -> list[tuple[int, float]]:
    """Return where each token of a prompt begins, in characters, and its log-probability; the first has none."""
    given = answer["choices"][0]["logprobs"]
    found = [
        (int(offset), float(logprob))
        for offset, logprob in zip(given["text_offset"], given["token_logprobs"], strict=True)
        if logprob is not None
    ]
    if len(found) < 2:  # that is only the completion
        raise ValueError
    return found


def _score(tokens: Sequence[Sequence[float]], start: int, end: int) -> Score:
    """Return the score of the tokens that reach into a stretch of the text."""
    starts = [int(offset) for offset, _ in tokens]
    ends = [*starts[1:], starts[-1] + 1]
    inside = [logprob for (_, logprob), a, b in zip(tokens, starts, ends, strict=True) if a < end and b > start]
    return Score(sum(inside), len(inside)) if inside else UNKNOWN
