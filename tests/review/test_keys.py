import io
import os
import select
import subprocess
import sys
import time

import pytest

from repair.review.keys import END, Lines, Terminal, keys

CHILD = """
from repair.review.keys import keys
import sys
source = keys(sys.stdin, sys.stdout)
print("ready", flush=True)
print("key", repr(source.key()), flush=True)
print("line", repr(source.line("serre la main")), flush=True)
"""


def test_a_line_an_answer():
    source = Lines(io.StringIO("Yes\n\n  n\nautre  chose \n"))
    assert source.key() == "y"
    assert source.key() == "n"
    assert source.line("was") == "autre  chose "
    assert source.line("was") is None
    assert source.key() == END


def test_streams_that_are_no_terminal_are_read_by_line():
    assert isinstance(keys(io.StringIO(), io.StringIO()), Lines)


@pytest.mark.parametrize("error", [EOFError, KeyboardInterrupt])
def test_an_interrupt_is_the_end(monkeypatch, error):
    def getchar():
        raise error

    monkeypatch.setattr("click.getchar", getchar)
    assert Terminal().key() == END


@pytest.mark.skipif(sys.platform == "win32", reason="there are no pseudo-terminals")
def test_single_keys_and_a_prefilled_line_at_a_terminal():
    import pty

    outer, inner = pty.openpty()
    child = subprocess.Popen([sys.executable, "-c", CHILD], stdin=inner, stdout=inner, stderr=inner, close_fds=True)
    os.close(inner)
    shown = ""

    def until(words: str) -> None:
        nonlocal shown
        end = time.monotonic() + 20
        while words not in shown and time.monotonic() < end:
            if select.select([outer], [], [], 0.2)[0]:
                shown += os.read(outer, 4096).decode()
        assert words in shown

    try:
        until("ready")
        time.sleep(0.5)  # till it reads
        os.write(outer, b"Y")
        until("key 'y'")
        until("  serre la main")
        os.write(outer, b" du roi\r")
        until("line 'serre la main du roi'")
    finally:
        child.kill()
        child.wait()
        os.close(outer)
