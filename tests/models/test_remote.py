"""Endpoints: several questions at once, patience with one that stumbles, an end with one that is down."""

import importlib.util
import logging
import sqlite3
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest

pytest.importorskip("httpx")
pytest.importorskip("platformdirs")

from repair.models import ModelError
from repair.models.answers import Answers, default_path
from repair.models.endpoint import Patience
from repair.models.interface import Gap, Prompt
from repair.models.remote import connect

_SPEC = importlib.util.spec_from_file_location("misbehaving_server", Path(__file__).with_name("server.py"))
assert _SPEC
assert _SPEC.loader
server = importlib.util.module_from_spec(_SPEC)
sys.modules[_SPEC.name] = server
_SPEC.loader.exec_module(server)

HASTY = Patience(connect=1, answer=0.4, tries=3, first_pause=0.01, longest_pause=0.3)
PROMPTS = [Prompt("Corrige.", f"phrase {n}") for n in range(20)]
RIGHT = [f"PHRASE {n}" for n in range(20)]


@pytest.fixture
def log():
    with server.endpoint() as log:
        yield log


def _ask(log, prompts=PROMPTS[:1], **options):
    return connect(log.url, "tiny", patience=HASTY, **options).generator.answers(prompts, 8)


def test_answers_in_order_several_at_once(log):
    told = []
    assert _ask(log, PROMPTS, progress=lambda done, of: told.append((done, of))) == RIGHT
    assert 1 < log.at_once <= HASTY.at_once
    assert told[-1] == (20, 20)


def test_what_is_asked(log):
    _ask(log)
    path, body = log.asked[-1]
    assert path == "chat/completions"
    assert body["messages"] == [
        {"role": "system", "content": "Corrige."},
        {"role": "user", "content": "phrase 0"},
    ]
    assert (body["model"], body["max_tokens"], body["temperature"]) == ("tiny", 8, 0)


def test_a_second_run_asks_nothing(log):
    first = connect(log.url, patience=HASTY)
    assert first.generator.answers(PROMPTS, 8) == RIGHT
    asked = len(log.asked)
    assert connect(log.url, patience=HASTY).generator.answers(PROMPTS[::-1], 8) == RIGHT[::-1]
    assert len(log.asked) == asked
    first.generator.answers(PROMPTS[:1], 9)  # another question
    assert len(log.asked) == asked + 1


def test_with_fresh_everything_is_asked_anew(log):
    for _ in range(2):
        assert connect(log.url, patience=HASTY, fresh=True).generator.answers(PROMPTS[:1], 8) == RIGHT[:1]
    assert (log.count("models"), log.count("chat/completions")) == (2, 2)
    assert not default_path().exists()


def test_the_same_question_is_asked_once(log):
    _ask(log, [PROMPTS[0]] * 10)
    assert log.count("chat/completions") == 1


def test_what_was_answered_before_a_failure_is_not_asked_again(log):
    model = connect(log.url, "tiny", patience=HASTY)
    model.generator.answers(PROMPTS[:10], 8)
    log.always = server.status(400)
    with pytest.raises(ModelError):
        model.generator.answers(PROMPTS, 8)
    log.always = None
    assert model.generator.answers(PROMPTS, 8) == RIGHT
    bodies = [str(body) for path, body in log.asked if path == "chat/completions"]
    assert all(bodies.count(body) == 1 for body in bodies if any(f"phrase {n}'" in body for n in range(10)))


@pytest.mark.parametrize(
    "stumble",
    [
        server.status(429, Retry_After="0"),
        server.status(429, Retry_After="soon"),
        server.status(500),
        server.status(503, Retry_After="Fri, 20 Nov 2020 10:00:00 GMT"),
        server.slow(0.6),
        server.dripping,
        server.cut_off,
        server.hung_up,
        server.nonsense(b"<html>Bad gateway</html>"),
        server.nonsense(b'{"choices": []}'),
        server.nonsense(b"[1, 2]"),
        server.nonsense(b"\xff\xfe"),
    ],
)
def test_a_stumble_is_gone_past(log, stumble):
    model = connect(log.url, "tiny", patience=HASTY)
    log.ahead = [stumble]
    assert model.generator.answers(PROMPTS[:3], 8) == RIGHT[:3]


def test_a_pause_that_the_server_asks_for_is_kept(log):
    model = connect(log.url, "tiny", patience=HASTY)
    log.ahead = [server.status(429, Retry_After="0.25")]
    started = time.monotonic()
    model.generator.answers(PROMPTS[:1], 8)
    assert time.monotonic() - started >= 0.25


@pytest.mark.parametrize(
    ("behaviour", "message"),
    [
        (server.status(429, Retry_After="9999"), r"answers 429: it has too much to do \(3 tries\)"),
        (server.status(500), r"answers 500: it fails \(3 tries\)"),
        (server.slow(1.0), r"does not answer in time \(3 tries\)"),
        (server.cut_off, r"breaks off its answers \(3 tries\)"),
        (server.nonsense(b"Bonjour"), r"answers nonsense: is it an OpenAI-compatible endpoint\? \(3 tries\)"),
        (server.status(401), "answers 401: it wants another key; set REPAIR_API_KEY"),
        (server.status(404), "answers 404: no such model or path there"),
        (server.status(400), "answers 400: it refuses the request"),
    ],
)
def test_an_endpoint_that_stays_wrong_is_one_error_soon(log, behaviour, message):
    model = connect(log.url, "tiny", patience=HASTY)
    log.always = behaviour
    started = time.monotonic()
    with pytest.raises(ModelError, match=message) as error:
        model.generator.answers(PROMPTS, 8)
    assert time.monotonic() - started < 5
    assert "\n" not in str(error.value)
    assert "secret" not in str(error.value)


def test_nobody_there():
    with pytest.raises(ModelError, match="can't be reached: is it running"):
        connect("http://127.0.0.1:9/v1", "tiny", patience=HASTY)


def test_no_host():
    with pytest.raises(ModelError, match="no host in this URL"):
        connect("http:///v1")


def test_the_only_model_is_taken(log):
    model = connect(log.url, patience=HASTY)
    assert str(model.identity) == f"{log.url}#tiny"
    assert connect(log.url.removesuffix("/v1"), patience=HASTY).identity == model.identity


def test_one_of_several_models_is_to_be_named(log):
    log.models = ("one", "two")
    with pytest.raises(ModelError, match=f"serves 2 models; name one as in {log.url}#MODEL: one, two"):
        connect(log.url, patience=HASTY)


def test_the_key_comes_from_the_environment_and_goes_nowhere_else(log, monkeypatch, caplog):
    monkeypatch.setenv("OPENAI_API_KEY", "second-secret")
    _ask(log)
    monkeypatch.setenv("REPAIR_API_KEY", "first-secret")
    with caplog.at_level(logging.DEBUG, logger="repair"), caplog.at_level(logging.INFO):
        _ask(log, PROMPTS[1:2])
    assert log.keys[0] == "Bearer second-secret"
    assert log.keys[-1] == "Bearer first-secret"
    assert "secret" not in caplog.text
    assert "phrase" not in caplog.text
    assert b"secret" not in default_path().read_bytes()


def test_a_password_in_the_url_is_not_shown(log):
    url = log.url.replace("://", "://me:secret@")
    model = connect(url, "tiny", patience=HASTY)
    assert "secret" not in str(model.identity) + model.about
    log.always = server.status(403)
    with pytest.raises(ModelError) as error:
        model.generator.answers(PROMPTS[:1], 8)
    assert "secret" not in str(error.value)


def test_an_endpoint_without_log_probabilities_only_generates(log):
    assert connect(log.url, "tiny", patience=HASTY).can() == ("generate",)
    log.scores = True
    assert connect(log.url, "other", patience=HASTY).can() == ("score", "generate")


def test_a_stumble_at_the_first_question_does_not_count(log):
    log.scores = True
    log.ahead = [server.status(429, Retry_After="0"), server.cut_off]
    assert connect(log.url, "tiny", patience=HASTY).can() == ("score", "generate")


def test_scores_are_of_the_option_and_what_follows(log):
    log.scores = True
    scorer = connect(log.url, patience=HASTY).scorer
    ((short, long),) = scorer.scores([Gap("Le roi ", ("dort", "se repose"), " bien" + " x" * 100)])
    assert short.logprob < 0
    assert long.logprob - short.logprob == pytest.approx(-len("se") - len("repose") + len("dort"))
    assert long.tokens == short.tokens + 1
    assert short.tokens < 25


def test_thoughts_and_empty_answers(log):
    log.ahead = []
    model = connect(log.url, "tiny", patience=HASTY)
    log.ahead = [server.nonsense(b'{"choices": [{"message": {"content": "<think>hm</think> oui"}}]}')]
    assert model.generator.answers(PROMPTS[:1], 8) == ["oui"]
    log.ahead = [server.nonsense(b'{"choices": [{"message": {"content": null}}]}')]
    assert model.generator.answers(PROMPTS[1:2], 8) == [""]


def test_answers_are_kept_whole_by_many_writers(tmp_path):
    path = tmp_path / "deep" / "answers.sqlite3"
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda n: Answers(path).put(str(n), {"n": n}), range(60)))
    assert Answers(path).known(map(str, range(61))) == {str(n): {"n": n} for n in range(60)}
    assert path.stat().st_mode & 0o077 == 0
    with closing(sqlite3.connect(path)) as file:
        assert file.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_a_cache_that_can_not_be_used_is_done_without(log, tmp_path):
    broken = tmp_path / "answers.sqlite3"
    broken.write_bytes(b"this is no database" * 100)
    assert _ask(log, cache=broken) == RIGHT[:1]
    assert _ask(log, cache=tmp_path / "answers.sqlite3" / "below") == RIGHT[:1]


def test_old_answers_are_not_taken_where_fresh_ones_are_wanted(tmp_path):
    answers = Answers(tmp_path / "answers.sqlite3")
    answers.put("key", 1)
    assert answers.known(["key"], younger=60) == {"key": 1}
    assert answers.known(["key"], younger=-1) == {}
