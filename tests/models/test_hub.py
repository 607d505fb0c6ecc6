"""Fetching from a hub, what is then in the cache, and what goes wrong on the way: against a hub of the test's own."""

import hashlib
import json
import os
import subprocess
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote

import pytest

pytest.importorskip("huggingface_hub")

from click.testing import CliRunner

from repair.cli.models import models
from repair.models import ModelError, hub, open_model
from repair.models.interface import Gap

COMMIT = "0123456789abcdef0123456789abcdef01234567"
NAME = "tests/tiny"
GAP = Gap("Le roi ", ("dort", "mange"), ".")


class _Hub:
    """A hub with one model; `trouble` is a status that it answers instead, `breaks` the file in which it breaks off."""

    def __init__(self, folder: Path) -> None:
        self.files = {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}
        self.trouble: tuple[int, str] | None = None
        self.breaks = ""
        self.sent: list[str] = []
        hub = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self) -> None:
                self._answer(True)

            def do_HEAD(self) -> None:
                self._answer(False)

            def log_message(self, *args) -> None:
                pass

            def _answer(self, whole: bool) -> None:
                path = unquote(self.path.partition("?")[0])
                if hub.trouble and NAME in path:
                    self._send(b"", {"X-Error-Code": hub.trouble[1]}, hub.trouble[0])
                elif path == f"/api/models/{NAME}/revision/main":
                    siblings = [{"rfilename": name} for name in hub.files]
                    self._send(json.dumps({"id": NAME, "sha": COMMIT, "siblings": siblings}).encode())
                elif path.startswith(f"/api/models/{NAME}/tree/{COMMIT}"):
                    entries = [
                        {"type": "file", "path": name, "size": len(data), "oid": hashlib.sha1(data).hexdigest()}
                        for name, data in hub.files.items()
                    ]
                    self._send(json.dumps(entries).encode())
                elif path.startswith(f"/{NAME}/resolve/") and path.rpartition("/")[2] in hub.files:
                    self._file(path.rpartition("/")[2], whole)
                else:
                    self._send(b"", {"X-Error-Code": "RevisionNotFound" if NAME in path else "RepoNotFound"}, 404)

            def _file(self, name: str, whole: bool) -> None:
                data = hub.files[name]
                headers = {"ETag": f'"{hashlib.sha1(data).hexdigest()}"', "X-Repo-Commit": COMMIT}
                if not whole:
                    self._send(b"", headers | {"Content-Length": str(len(data))})
                    return
                hub.sent.append(name)
                if name == hub.breaks:
                    self._send(data[: len(data) // 2], headers | {"Content-Length": str(len(data))})
                    self.close_connection = True
                else:
                    self._send(data, headers)

            def _send(self, body: bytes, headers: dict[str, str] | None = None, status: int = 200) -> None:
                self.send_response(status)
                for key, value in {"Content-Length": str(len(body)), **(headers or {})}.items():
                    self.send_header(key, value)
                self.end_headers()
                self.wfile.write(body)

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self._server.server_port}"
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02})
        self._thread.start()

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


@pytest.fixture
def online(tiny, tmp_path, monkeypatch):
    """Give a hub with a small model, an empty cache, and a network."""
    from huggingface_hub import constants

    served = _Hub(tiny("camembert"))
    cache = tmp_path / "hub"
    for name, value in (("HF_HUB_OFFLINE", False), ("HF_HUB_CACHE", str(cache)), ("ENDPOINT", served.url)):
        monkeypatch.setattr(constants, name, value)
    monkeypatch.setattr(
        constants, "HUGGINGFACE_CO_URL_TEMPLATE", served.url + "/{repo_id}/resolve/{revision}/{filename}"
    )
    monkeypatch.setenv("HF_ENDPOINT", served.url)
    monkeypatch.setattr("time.sleep", lambda seconds: None)  # the package of the hub waits between its tries
    yield served
    served.close()


def _repair(*arguments: str, code: int = 0) -> str:
    result = CliRunner().invoke(models, arguments)
    assert result.exit_code == code, result.output
    return result.output


def test_pull_list_show_check_calibrate_remove(online, tmp_path):
    online.files |= {"pytorch_model.bin": b"pickle", "tf_model.h5": b"other"}
    assert "the hub" not in _repair("pull", NAME)
    assert not {"pytorch_model.bin", "tf_model.h5"} & set(online.sent)
    sent = len(online.sent)
    _repair("pull", NAME)
    assert len(online.sent) == sent  # what is there is not fetched again
    online.close()

    assert f"other    {NAME}" in _repair("list")
    shown = json.loads(_repair("show", NAME, "--format", "json"))
    assert (shown["commits"], shown["here"], shown["calibration"]) == ([COMMIT], True, None)
    assert shown["size"] > 50_000
    assert f"{NAME}@{COMMIT[:12]}: score, fill; CamembertForMaskedLM" in _repair("check", NAME)
    opened = open_model(NAME)
    assert opened.identity.revision == COMMIT
    assert len(opened.scorer.scores([GAP])[0]) == 2

    pairs = tmp_path / "pairs.tsv"
    pairs.write_text("".join(f"Le roi {n} dort.\tLe roi {n} mange.\n" for n in range(100)), "utf-8")
    assert "3:1  " in _repair("calibrate", NAME, "--pairs", str(pairs))
    assert "pairs (pairs.tsv " in _repair("show", NAME)

    assert "freed" in _repair("remove", NAME, "--yes")
    assert "is not on this computer" in _repair("remove", NAME, "--yes", code=2)
    assert "fetch it with: repair models pull" in _repair("check", NAME, code=2)


@pytest.fixture
def refused(online):
    """Return a function that fetches in vain and gives the line that says why."""

    def pull(name: str = NAME, revision: str = "") -> str:
        with pytest.raises(ModelError) as error:
            hub.pull(name, revision, bars=False)
        assert "\n" not in str(error.value)
        return str(error.value)

    return pull


def test_no_such_model(refused):
    assert refused("nobody/nothing").startswith("nobody/nothing: the hub has no such model")


def test_no_such_revision(refused):
    assert refused(NAME, "2.0") == f"{NAME}: the hub has no revision '2.0' of it"


def test_no_hub_id(refused):
    assert refused("a--b/c..d") == "a--b/c..d: no hub id; a hub id is OWNER/NAME"


def test_conditions_not_accepted(refused, online):
    online.trouble = (403, "GatedRepo")
    assert "its owner wants conditions accepted first" in refused()


def test_a_hub_that_fails(refused, online):
    online.trouble = (500, "")
    assert "the hub answers 500" in refused() or "can't be reached" in refused()


def test_no_safetensors(refused, online):
    online.files["pytorch_model.bin"] = online.files.pop("model.safetensors")
    assert "holds no safetensors weights, and others are not read; look for a conversion" in refused()


def test_a_download_that_breaks_off_is_taken_up_again(refused, online):
    online.breaks = "model.safetensors"
    assert "can't be reached, or breaks off" in refused()
    with pytest.raises(ModelError, match="is not on this computer"):
        open_model(NAME)
    online.breaks = ""
    assert (hub.pull(NAME, bars=False) / "model.safetensors").stat().st_size == len(online.files["model.safetensors"])
    assert open_model(NAME)


def test_no_network(refused, online, monkeypatch):
    from huggingface_hub import constants

    for setting in (monkeypatch.setenv, lambda *a: monkeypatch.setattr(constants, "ENDPOINT", a[1])):
        setting("HF_ENDPOINT", "http://127.0.0.1:9")
    assert (
        refused()
        == f"{NAME}: the hub can't be reached, or breaks off; is there a network? (HF_ENDPOINT names a mirror)"
    )


def test_offline_by_wish(refused, monkeypatch):
    from huggingface_hub import constants

    monkeypatch.setattr(constants, "HF_HUB_OFFLINE", True)
    assert "HF_HUB_OFFLINE is set; unset it to fetch models" in refused()


def test_the_command_needs_nothing_of_this_process(online, tmp_path):
    surroundings = {**os.environ, "HF_HUB_OFFLINE": "0", "HF_HOME": str(tmp_path / "home"), "HF_ENDPOINT": online.url}
    program = Path(sys.executable).with_name("repair")
    done = subprocess.run(
        [str(program), "models", "pull", NAME], env=surroundings, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith(f"{NAME}: ")
    assert (tmp_path / "home" / "hub" / "models--tests--tiny" / "snapshots" / COMMIT / "model.safetensors").is_file()
