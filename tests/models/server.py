"""An endpoint that does what a test tells it to: well-behaved answers, and every misbehaviour of the field."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

Behaviour = Callable[[BaseHTTPRequestHandler], None]


def status(code: int, **headers: str) -> Behaviour:
    """Answer with an error."""

    def behave(handler: BaseHTTPRequestHandler) -> None:
        body = b'{"error": {"message": "Le texte secret"}}'
        _send(handler, body, code, {name.replace("_", "-"): value for name, value in headers.items()})

    return behave


def slow(seconds: float) -> Behaviour:
    """Say nothing for a while."""
    return lambda handler: time.sleep(seconds)


def dripping(handler: BaseHTTPRequestHandler) -> None:
    """Send one byte after the other, for long."""
    handler.send_response(200)
    handler.send_header("Content-Length", "1000")
    handler.end_headers()
    for _ in range(60):
        handler.wfile.write(b" ")
        handler.wfile.flush()
        time.sleep(0.05)


def cut_off(handler: BaseHTTPRequestHandler) -> None:
    """Promise more than is sent."""
    handler.send_response(200)
    handler.send_header("Content-Length", "1000")
    handler.end_headers()
    handler.wfile.write(b'{"choices": [{"message"')
    handler.close_connection = True


def hung_up(handler: BaseHTTPRequestHandler) -> None:
    """Close the connection without a word."""
    handler.close_connection = True


def nonsense(body: bytes) -> Behaviour:
    """Answer something else."""
    return lambda handler: _send(handler, body)


@dataclass
class Log:
    """What a server was asked, and what it has yet to do wrong."""

    url: str = ""
    asked: list[tuple[str, Any]] = field(default_factory=list)
    keys: list[str] = field(default_factory=list)
    ahead: list[Behaviour] = field(default_factory=list)
    always: Behaviour | None = None
    models: tuple[str, ...] = ("tiny",)
    scores: bool = False
    at_once: int = 0

    def count(self, path: str) -> int:
        """Return how often a path was asked for."""
        return sum(p == path for p, _ in self.asked)


@contextmanager
def endpoint() -> Iterator[Log]:
    """Run a server on a free port."""
    log, lock, running = Log(), threading.Lock(), [0]

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            self._answer(None)

        def do_POST(self) -> None:
            self._answer(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))

        def _answer(self, body: Any) -> None:
            path = self.path.removeprefix("/v1/")
            with lock:
                log.asked.append((path, body))
                log.keys.append(self.headers.get("Authorization", ""))
                behaviour = log.ahead.pop(0) if log.ahead else log.always
                running[0] += 1
                log.at_once = max(log.at_once, running[0])
            try:
                if behaviour:
                    behaviour(self)
                else:
                    _send(self, json.dumps(_answer(path, body, log)).encode(), 200 if _known(path, log) else 404)
            except OSError:  # the other side no longer waits
                self.close_connection = True
            finally:
                with lock:
                    running[0] -= 1

        def log_message(self, *args: Any) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    log.url = f"http://127.0.0.1:{server.server_port}/v1"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield log
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def _known(path: str, log: Log) -> bool:
    return path != "completions" or log.scores


def _answer(path: str, body: Any, log: Log) -> Any:
    if path == "models":
        return {"data": [{"id": name} for name in log.models]}
    if path == "completions":  # every word of a text is a token, and less likely the longer it is
        words = body["prompt"].split(" ")
        starts = [sum(len(w) + 1 for w in words[:n]) for n in range(len(words))]
        logprobs = [None if not n else -float(len(word)) for n, word in enumerate(words)]
        return {"choices": [{"text": "", "logprobs": {"text_offset": starts, "token_logprobs": logprobs}}]}
    time.sleep(0.02)
    return {"choices": [{"message": {"content": body["messages"][-1]["content"].upper()}}]}


def _send(handler: BaseHTTPRequestHandler, body: bytes, code: int = 200, headers: dict[str, str] | None = None) -> None:
    handler.send_response(code)
    for name, value in {"Content-Length": str(len(body)), **(headers or {})}.items():
        handler.send_header(name, value)
    handler.end_headers()
    handler.wfile.write(body)
