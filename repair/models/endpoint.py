"""Asking an OpenAI-compatible endpoint: patience with one that stumbles, an end to it with one that is down."""

from __future__ import annotations

import json
import os
import random
import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import FIRST_EXCEPTION, ThreadPoolExecutor, wait
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from typing import Any, TypeVar
from urllib.parse import urlsplit, urlunsplit

from repair.models.errors import ModelError
from repair.models.needs import need

T = TypeVar("T")
R = TypeVar("R")

KEYS = ("REPAIR_API_KEY", "OPENAI_API_KEY")
_BUSY = frozenset({408, 409, 425, 429, 500, 502, 503, 504, 529})
_LONGEST = 32_000_000  # bytes of an answer


@dataclass(frozen=True, slots=True)
class Patience:
    """How long an endpoint is waited for, in seconds, and how many questions it gets at once."""

    connect: float = 5.0
    answer: float = 60.0
    tries: int = 4
    first_pause: float = 0.5  # doubled each time
    longest_pause: float = 30.0
    at_once: int = 8


class RefusedError(ModelError):
    """The endpoint is there, but does not do what it was asked; `status` is 200 for an answer of another form."""

    def __init__(self, message: str, status: int) -> None:
        super().__init__(message)
        self.status = status


class Endpoint:
    """An endpoint at a URL. What it says in errors names neither key nor text."""

    def __init__(self, url: str, patience: Patience | None = None) -> None:
        """Prepare to ask `url` (by default its /v1); the key comes from REPAIR_API_KEY, else OPENAI_API_KEY.

        Raises:
            ModelError: httpx is not installed, or the URL names no host.
        """
        httpx = need("httpx", "remote")
        self.patience = patience or Patience()
        parts = urlsplit(url)
        if not parts.hostname:
            raise ModelError(f"{url!r}: no host in this URL; write http://HOST:PORT/v1")
        path = parts.path.rstrip("/") or "/v1"
        self._base = urlunsplit((parts.scheme, parts.netloc, path, "", ""))
        self.url = urlunsplit((parts.scheme, parts.netloc.rpartition("@")[2], path, "", ""))
        token = next((os.environ[name] for name in KEYS if os.environ.get(name)), "")
        self._client = httpx.Client(
            headers={"Authorization": f"Bearer {token}"} if token else {},
            timeout=httpx.Timeout(self.patience.answer, connect=self.patience.connect, pool=None),
            limits=httpx.Limits(max_connections=self.patience.at_once),
        )
        self._down = threading.Event()
        self._failure = ModelError(f"{self.url} is no longer asked")

    def ask(self, path: str, body: Any, read: Callable[[Any], R], *, nonsense: bool = True) -> R:
        """Post `body` (get, where it is None) and return what `read` makes of the answer; try again while that helps.

        `read` raises KeyError, IndexError, TypeError, ValueError or AttributeError at another form of answer; without
        `nonsense` such an answer is taken for the endpoint's last word.

        Raises:
            RefusedError: it refuses, or answers something else, to the last try.
            ModelError: no answer.
        """
        problem, status, tries = "does not answer", 0, self.patience.tries
        for attempt in range(1, tries + 1):
            if self._down.is_set():
                raise self._failure
            pause = self._pause(attempt)
            try:
                status, answer, retry_after = self._send(path, body)
                if status < 300:
                    return read(json.loads(answer))
                problem = f"answers {status}: {_advice(status)}"
                if status not in _BUSY:
                    raise self._give_up(RefusedError(f"{self.url}/{path} {problem}", status))
                pause = _retry_after(retry_after, pause, self.patience.longest_pause)
            except _transport() as error:
                problem, status = _in_words(error), 0
            except (KeyError, IndexError, TypeError, ValueError, AttributeError):
                problem = "answers nonsense: is it an OpenAI-compatible endpoint?"
                if not nonsense:
                    raise self._give_up(RefusedError(f"{self.url}/{path} {problem}", status)) from None
            if attempt < tries:
                self._down.wait(pause)
        message = f"{self.url} {problem} ({tries} tries)"
        raise self._give_up(RefusedError(message, status) if status else ModelError(message))

    def ask_all(self, items: Sequence[T], one: Callable[[T], R], done: Callable[[int], None]) -> list[R]:
        """Return `one` of each item, several at once; `done` hears how many are ready.

        Raises:
            ModelError: the first that one of them raised; the others end early.
        """
        self._down.clear()
        with ThreadPoolExecutor(max_workers=self.patience.at_once) as pool:
            futures = [pool.submit(one, item) for item in items]
            running = set(futures)
            try:
                while running:
                    ready, running = wait(running, timeout=0.2, return_when=FIRST_EXCEPTION)
                    for future in ready:
                        future.result()
                    done(len(futures) - len(running))
            except BaseException:
                self._down.set()
                pool.shutdown(wait=False, cancel_futures=True)
                raise
        return [future.result() for future in futures]

    def _give_up(self, failure: ModelError) -> ModelError:
        """Keep what waits behind a question from finding out again that the endpoint is of no use."""
        if not self._down.is_set():
            self._failure = failure
        self._down.set()
        return failure

    def _send(self, path: str, body: Any) -> tuple[int, bytes, str]:
        """Return status, body and Retry-After of an answer; one that drips for too long is a time-out."""
        import httpx

        until = time.monotonic() + self.patience.answer
        method, content = ("GET", {}) if body is None else ("POST", {"json": body})
        answer = bytearray()
        with self._client.stream(method, f"{self._base}/{path}", **content) as response:
            for chunk in response.iter_bytes():
                answer += chunk
                if time.monotonic() > until:
                    raise httpx.ReadTimeout("")
                if len(answer) > _LONGEST:
                    raise ValueError
            return response.status_code, bytes(answer), response.headers.get("Retry-After", "")

    def _pause(self, attempt: int) -> float:
        wide = float(self.patience.first_pause * 2 ** (attempt - 1))
        return min(self.patience.longest_pause, wide * random.uniform(0.75, 1.25))


def _transport() -> tuple[type[Exception], ...]:
    import httpx

    return (httpx.TransportError, httpx.DecodingError, httpx.InvalidURL)


def _in_words(error: Exception) -> str:
    import httpx

    if isinstance(error, httpx.ConnectError | httpx.ConnectTimeout | httpx.InvalidURL):
        return "can't be reached: is it running?"
    if isinstance(error, httpx.TimeoutException):
        return "does not answer in time"
    return "breaks off its answers"


def _advice(status: int) -> str:
    if status in (401, 403):
        return f"it wants another key; set {KEYS[0]}"
    if status == 404:
        return "no such model or path there; write http://HOST:PORT/v1#MODEL"
    if status == 429:
        return "it has too much to do"
    if status >= 500:
        return "it fails"
    return "it refuses the request"


def _retry_after(header: str, otherwise: float, longest: float) -> float:
    """Return the pause that a server asks for, in seconds or as a date, within bounds."""
    try:
        asked = float(header)
    except ValueError:
        try:
            asked = parsedate_to_datetime(header).timestamp() - time.time()
        except (ValueError, TypeError):
            return otherwise
    return min(max(asked, 0.0), longest) if asked == asked else otherwise  # NaN is a float too
