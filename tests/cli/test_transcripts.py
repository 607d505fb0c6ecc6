"""What commands print is what the transcripts say; `python tests/cli/transcripts.py --update` renews them."""

import importlib.util
from pathlib import Path

import pytest

_SPEC = importlib.util.spec_from_file_location("transcripts", Path(__file__).with_name("transcripts.py"))
assert _SPEC
assert _SPEC.loader
transcripts = importlib.util.module_from_spec(_SPEC)
_SPEC.loader.exec_module(transcripts)


@pytest.mark.parametrize("name", transcripts.names())
def test_transcript(name: str) -> None:
    assert transcripts.replay(name) == transcripts.expected(name)
