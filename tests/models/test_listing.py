"""models.txt is read, is whole, and says what the licences forbid."""

import tomllib
from pathlib import Path

import pytest

from repair.models import ModelError
from repair.models.listing import ROLES, builtin_file, find, listed

LINE = "score  almanach/camembert-base  main  MIT  110M  0.5GB  masked"


def test_builtin_list_holds_what_was_asked_for():
    names = {model.name for model in listed()}
    wanted = (
        "almanach/camembert-base almanach/camembertv2-base almanach/moderncamembert-base "
        "croissantllm/CroissantLLMChat-v0.1 utter-project/EuroLLM-1.7B-Instruct utter-project/EuroLLM-9B-Instruct "
        "Qwen/Qwen3-4B Qwen/Qwen3-8B mistralai/Mistral-7B-Instruct-v0.3 google/gemma-3-4b-it "
        "Helsinki-NLP/opus-mt-en-fr Helsinki-NLP/opus-mt-fr-en"
    )
    assert names >= set(wanted.split())
    assert {model.role for model in listed()} == set(ROLES)


def test_licences_that_forbid_commercial_use_are_told_apart_and_said():
    forbidden = {model.name for model in listed() if not model.commercial}
    for words in ("Tower", "nllb", "XCOMET", "cometkiwi"):
        assert any(words in name for name in forbidden), words
    assert not forbidden & {"almanach/camembert-base", "Qwen/Qwen3-4B", "google/gemma-3-4b-it"}
    for model in listed():
        assert ("no commercial use" in model.note) != model.commercial, model.name


def test_memory_is_that_of_the_stated_precision():
    for model in listed():
        weights = model.parameters * (4 if model.parameters <= 500e6 else 2)
        assert 0.9 * weights <= model.memory <= 2.2 * weights + 200e6, model.name


def test_revisions_are_branches_or_whole_commits():
    for model in listed():
        assert model.revision == "main" or (len(model.revision) == 40 and int(model.revision, 16)), model.name


def test_the_list_is_shipped():
    settings = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text("utf-8"))
    shipped = settings["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]
    assert shipped[builtin_file().name] == "repair/models.txt"


def test_a_line_is_read(tmp_path):
    file = tmp_path / "models.txt"
    file.write_text(f"# comment\n\n{LINE}\n", "utf-8")
    (model,) = listed(file)
    assert (model.role, model.name, model.parameters, model.memory) == ("score", find(model.name).name, 110e6, 0.5e9)
    assert (model.note, model.line) == ("masked", 3)


@pytest.mark.parametrize(
    ("line", "message"),
    [
        (LINE.replace("score", "scoer"), "models.txt:2: role 'scoer' is none of score, rewrite, notice, estimate"),
        (LINE.replace("almanach/", ""), "models.txt:2: 'camembert-base' is no hub id; a hub id is OWNER/NAME"),
        (LINE.replace("110M", "many"), "models.txt:2: parameters 'many': write 110M or 1.3B"),
        (LINE.replace("0.5GB", "0.5"), "models.txt:2: memory '0.5': write 0.5GB or 300MB"),
        (
            "score  a/b  main",
            "models.txt:2: no licence; a line is: role  hub-id  revision  licence  parameters  memory",
        ),
        (f"{LINE}\n{LINE}", "models.txt:3: almanach/camembert-base stands already on line 2 as score"),
    ],
)
def test_a_wrong_line_is_one_line(tmp_path, line, message):
    file = tmp_path / "models.txt"
    file.write_text(f"#\n{line}\n", "utf-8")
    with pytest.raises(ModelError) as error:
        listed(file)
    assert str(error.value).startswith(message)
    assert "\n" not in str(error.value)


def test_a_file_that_is_not_there(tmp_path):
    with pytest.raises(ModelError, match="can't be read"):
        listed(tmp_path / "models.txt")
