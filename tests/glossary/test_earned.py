"""SAFE is earned: the record of garbles, and what the tables may say of it."""

import sys
from pathlib import Path

import pytest

from repair.core.finding import Trust
from repair.glossary import GlossaryError, attested, audit, builtin, earned, explain, load, recorded, rule
from repair.glossary.calques import FOLDER, RENDERINGS
from repair.glossary.examples import find
from repair.glossary.files import builtin_folder
from repair.languages import load as load_language

FRENCH = load_language("fr")
RECORD = builtin_folder("fr") / FOLDER / earned.NAME
PATTERNS = builtin_folder("fr") / earned.NAME
TABLE = (
    "expression,target,trust,bad,repaired,good\n"
    "jury/n foreman/n,[président:nm] du jury,safe,Le contremaître de jury.,Le président du jury.,Le contremaître.\n"
)
SILENT = "Le contremaître pour jury. || Le jury parle. || Un contremaître, un jury. || Il parle au jury."
FIRM = "Un contremaître de jury est venu. -- a jury has no foreman"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    words = "english,pos,french\njury,n,jury:n\nforeman,n,contremaître:n;chef:n\n"
    (tmp_path / RENDERINGS).write_text(words, "utf-8")
    (tmp_path / attested.NAME).write_text("# none\n", "utf-8")
    (tmp_path / "made.csv").write_text(TABLE, "utf-8")
    return tmp_path


def record(folder: Path, garble: str = "contremaître jury", counts: str = "150,0", attempts: str = "") -> None:
    quoted = attempts or f'"{SILENT} || {FIRM}"'
    line = f"jury foreman,{garble},{counts},{quoted}"
    (folder / earned.NAME).write_text(f"{','.join(earned.COLUMNS)}\n{line}\n", "utf-8")


def trusts(folder: Path, text: str) -> set[Trust]:
    _, hits = find(text, rule(load([folder / "made.csv"]), FRENCH), FRENCH)
    return {suggestion.trust for hit in hits for suggestion in hit.suggestions}


def problems(folder: Path) -> list[str]:
    return [str(problem) for problem in audit(load([folder / "made.csv"]), FRENCH)]


def test_only_garbles_on_record_are_safe(folder: Path) -> None:
    record(folder)
    assert not problems(folder)
    assert trusts(folder, "Le contremaître de jury est là.") == {Trust.SAFE}
    assert trusts(folder, "Le contremaître pour jury est là.") == {Trust.REVIEW}  # no link but "de" is safe
    assert trusts(folder, "Le chef de jury est là.") == {Trust.REVIEW}
    shown = {one.words: one.decision for one in explain([folder / "made.csv"], "fr", "jury foreman")}
    assert shown["contremaître jury"] == "always, safe"
    assert shown["chef jury"] == "always"


def test_the_record_alone_makes_nothing_safe(folder: Path) -> None:
    record(folder)
    (folder / "made.csv").write_text(TABLE.replace(",safe,", ",review,"), "utf-8")
    assert trusts(folder, "Le contremaître de jury est là.") == {Trust.REVIEW}


@pytest.mark.parametrize(
    ("garble", "counts", "attempts", "message"),
    [
        ("contremaître jury", "150,0", SILENT, "has 4 attempts to write good French with it, 5 are needed"),
        ("contremaître jury", "99,0", "", "has a word that human French has 99 times, 100 are needed"),
        ("contremaître jury", "150,2", "", "has words that human French has together, 2 times"),
        ("contremaître jury", ",", "", "has not been counted: run training/calques/safe.py --write"),
        ("contremaître loi", "150,0", "", "is not derived from the expression"),
    ],
)
def test_what_is_lacking_is_named(folder: Path, garble: str, counts: str, attempts: str, message: str) -> None:
    record(folder, garble, counts, attempts and f'"{attempts}"')
    (problem,) = problems(folder)
    assert f"{folder / earned.NAME}:2: {garble!r} {message}" in problem
    if garble == "contremaître jury":
        assert trusts(folder, "Le contremaître de jury est là.") == {Trust.REVIEW}


def test_safe_without_a_record_is_refused(folder: Path) -> None:
    (folder / earned.NAME).write_text(",".join(earned.COLUMNS) + "\n", "utf-8")
    (problem,) = problems(folder)
    assert "made.csv:2: column trust: safe needs a garble of 'jury foreman' in safe.csv" in problem
    assert trusts(folder, "Le contremaître de jury est là.") == {Trust.REVIEW}


def test_an_attempt_that_succeeds_is_a_problem(folder: Path) -> None:
    record(folder, attempts=f'"{SILENT} || Le contremaître de jury du concours vote."')
    (problem,) = problems(folder)
    assert "fires on 'Le contremaître de jury du concours vote.': give the reason" in problem


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a,b\n", "the first line must be expression,garble,words,together,attempts"),
        (",".join(earned.COLUMNS) + "\na b,x y,many,0,z\n", "column words: must be a number"),
    ],
)
def test_errors(folder: Path, text: str, message: str) -> None:
    (folder / earned.NAME).write_text(text, "utf-8")
    with pytest.raises(GlossaryError, match=message):
        load([folder / "made.csv"])


def test_the_record_is_written_as_it_is_read(tmp_path: Path) -> None:
    records = earned.read(RECORD)
    assert records
    earned.write(tmp_path / earned.NAME, reversed(records))
    assert (tmp_path / earned.NAME).read_text("utf-8") == RECORD.read_text("utf-8")


def test_rows_that_come_with_the_program_need_a_record(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "made.csv").write_text(
        "source,target,trust,bad,repaired,good\n[premier:a] répondeurs,secouristes,safe,"
        "Les premiers répondeurs sont là.,Les secouristes sont là.,Le répondeur est plein.\n",
        "utf-8",
    )
    assert not problems(tmp_path), "a newsroom may call its own rows safe"
    monkeypatch.setattr(recorded, "builtin_folder", lambda _: tmp_path)
    (problem,) = problems(tmp_path)
    assert "made.csv:2" in problem
    assert "column trust: safe needs a record of the pattern in safe.csv" in problem

    def recording(
        pattern: str, counts: str = "150,0", attempts: str = "Un. || Deux. || Trois. || Quatre. || Cinq."
    ) -> None:
        (tmp_path / earned.NAME).write_text(f"{','.join(earned.COLUMNS)}\n{pattern},,{counts},{attempts}\n", "utf-8")

    recording("[premier:a] répondeurs")
    assert not problems(tmp_path)
    assert len(load([tmp_path])) == 1, "the record is no table of the folder"
    recording("[premier:a] répondeurs", "99,0")
    assert "safe.csv:2: '[premier:a] répondeurs' has a word that human French has 99 times" in problems(tmp_path)[0]
    recording(
        "[premier:a] répondeurs", attempts="Un. || Deux. || Trois. || Quatre. || Les premiers répondeurs à bande."
    )
    assert "fires on 'Les premiers répondeurs à bande.'" in problems(tmp_path)[0]
    recording("autre")
    assert any("'autre' is the pattern of no safe row" in problem for problem in problems(tmp_path))
    (tmp_path / "other.csv").write_text("source,target,trust,bad,repaired\nautre,même,review,Autre.,Même.\n", "utf-8")
    found = [str(problem) for problem in audit(load([tmp_path / "made.csv"]), FRENCH)]
    assert not any("'autre'" in problem for problem in found), "a table that was not read may have the row"


@pytest.mark.parametrize("path", [RECORD, PATTERNS], ids=["garbles", "patterns"])
def test_what_is_on_record_is_found_and_safe(path: Path) -> None:
    everything = rule(builtin("fr"), FRENCH)
    records = earned.read(path)
    assert records
    for one in records:
        assert not one.lack, one
        firm = [attempt.text for attempt in one.attempts if attempt.reason]
        assert firm, one
        for text in firm:
            _, hits = find(text, everything, FRENCH)
            assert any(s.trust is Trust.SAFE for hit in hits for s in hit.suggestions), text


def test_counting_company() -> None:
    np = pytest.importorskip("numpy")
    sys.path.insert(0, str(Path(__file__).parents[2] / "training" / "calques"))
    from attest import GAP, Places
    from safe import Company, Counts

    ids = {"contremaître": 0, "jurys": 1, "le": 2, "reins": 3}
    text = [0, 2, 2, 2, 2, 1, *[4] * GAP, 3, 2, 2, 2, 2, 2, 0]
    company = Company((Places(ids, np.array(text, dtype=np.int32)),))
    assert company.of("contremaître jury") == Counts((2, 1), 1)
    assert company.of("rein contremaître") == Counts((1, 2), 0)
    assert not company.of("contremaître").enough
