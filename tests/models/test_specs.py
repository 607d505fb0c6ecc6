"""What may stand behind --model."""

import pytest

from repair.models import ModelError, open_model
from repair.models.specs import Kind, Spec, parse


@pytest.mark.parametrize(
    ("text", "spec"),
    [
        ("none", Spec(Kind.NONE, "none")),
        ("embedded", Spec(Kind.EMBEDDED, "embedded")),
        ("almanach/camembert-base", Spec(Kind.HUB, "almanach/camembert-base")),
        ("almanach/camembert-base@refs/pr/3", Spec(Kind.HUB, "almanach/camembert-base", "refs/pr/3")),
        ("http://localhost:8000/v1/", Spec(Kind.URL, "http://localhost:8000/v1")),
        ("https://host/v1#org/model:7b", Spec(Kind.URL, "https://host/v1", model="org/model:7b")),
    ],
)
def test_names(text, spec):
    assert parse(text) == spec


def test_a_folder_wins_over_a_hub_id(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "almanach" / "camembert-base").mkdir(parents=True)
    assert parse("almanach/camembert-base") == Spec(Kind.FOLDER, "almanach/camembert-base")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("camembert", "is no model"),
        ("", "is no model"),
        ("./missing", "no such folder"),
        ("/missing/model", "no such folder"),
        ("a/b/c", "no such folder"),
        (__file__, "this is a file"),
    ],
)
def test_what_is_no_model(text, message):
    with pytest.raises(ModelError, match=message):
        parse(text)


def test_none_opens_nothing():
    assert open_model("none") is None
