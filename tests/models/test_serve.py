"""A real server, `transformers serve` with a small model, answers as the same model does here."""

import os
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest

pytest.importorskip("torch")
pytest.importorskip("transformers")
pytest.importorskip("fastapi")
pytest.importorskip("uvicorn")
pytest.importorskip("openai")
pytest.importorskip("httpx")
pytest.importorskip("platformdirs")

from repair.models import open_model
from repair.models.interface import Prompt

PROMPTS = [Prompt("Tu corriges.", "Bonjour"), Prompt("", "Le roi dort."), Prompt("Tu corriges.", "À la fin, il dort.")]
_PATIENCE = 120  # seconds until the server answers


@pytest.fixture(scope="module")
def served(tiny, tmp_path_factory):
    """Start a server with the small Llama and give its URL."""
    import httpx

    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    program = Path(sys.executable).with_name("transformers")
    command = [str(program), "serve", str(tiny("llama")), "--host", "127.0.0.1", "--port", str(port), "--device", "cpu"]
    log = tmp_path_factory.mktemp("serve") / "log"
    with log.open("wb") as output:
        process = subprocess.Popen(
            command,
            stdout=output,
            stderr=output,
            env={**os.environ, "HF_HUB_OFFLINE": "1", "OMP_NUM_THREADS": "1"},
        )
    try:
        url, until = f"http://127.0.0.1:{port}", time.monotonic() + _PATIENCE
        while time.monotonic() < until and process.poll() is None:
            try:
                if httpx.get(f"{url}/health").status_code == 200:
                    break
            except httpx.TransportError:
                time.sleep(0.2)
        else:
            pytest.fail(f"the server did not start: {log.read_text('utf-8')[-500:]}")
        yield f"{url}/v1"
    finally:
        process.terminate()
        process.wait(20)


def test_answers_are_those_of_the_model_here(served, tiny):
    there = open_model(f"{served}#{tiny('llama')}")
    here = open_model(str(tiny("llama")))
    assert there.can() == ("generate",)  # this server gives no log-probabilities of a prompt
    answers = there.generator.answers(PROMPTS, 8)
    assert answers == here.generator.answers(PROMPTS, 8)
    assert all(answers)
