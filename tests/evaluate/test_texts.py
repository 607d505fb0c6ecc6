"""Reading parallel texts, and what is wrong with them."""

import gzip
import lzma

import pytest

from repair.evaluate.errors import EvaluationError
from repair.evaluate.texts import Columns, Parallel, parsed_lines, read_plain, read_table


def write(path, text):
    path.write_text(text, "utf-8")
    return path


def test_lines_are_segments(tmp_path):
    texts = read_plain(write(tmp_path / "a.txt", "un\n\ntrois\r\n"), write(tmp_path / "b.txt", "1\n2\n3"))
    assert texts.hypothesis == ("un", "", "trois")
    assert texts.reference == ("1", "2", "3")
    (document,) = texts.documents(0)
    assert [(s.id, s.target) for s in document] == [("0", "un"), ("2", "trois")]


def test_documents_of_some_lines():
    texts = Parallel("x", tuple(map(str, range(5))))
    assert [len(d.segments) for d in texts.documents(2)] == [2, 2, 1]


def test_documents_by_name():
    texts = Parallel("x", ("a", "b", "c"), names=("one", "one", "two"))
    assert [len(d.segments) for d in texts.documents(40)] == [2, 1]


@pytest.mark.parametrize("suffix", ["xz", "gz"])
def test_packed_files(tmp_path, suffix):
    pack = lzma.compress if suffix == "xz" else gzip.compress
    (tmp_path / f"a.txt.{suffix}").write_bytes(pack("été\n".encode()))
    assert read_plain(tmp_path / f"a.txt.{suffix}").hypothesis == ("été",)


def test_a_byte_order_mark_is_no_text(tmp_path):
    (tmp_path / "a.txt").write_bytes(b"\xef\xbb\xbfun\n")
    assert read_plain(tmp_path / "a.txt").hypothesis == ("un",)


def test_other_number_of_lines(tmp_path):
    a, b = write(tmp_path / "a.txt", "1\n2\n3\n"), write(tmp_path / "b.txt", "1\n2\n")
    with pytest.raises(EvaluationError, match=r"a\.txt:3: no line 3 in .*b\.txt.* 3 lines.* has 2"):
        read_plain(a, b)
    with pytest.raises(EvaluationError, match=r"a\.txt:3: no line 3 in .*b\.txt"):
        read_plain(b, None, a)


def test_not_utf8(tmp_path):
    (tmp_path / "a.txt").write_bytes(b"un\nd\xe9j\xe0\n")
    with pytest.raises(EvaluationError, match=r"a\.txt:2: not UTF-8"):
        read_plain(tmp_path / "a.txt")


def test_an_empty_file(tmp_path):
    with pytest.raises(EvaluationError, match="is empty"):
        read_plain(write(tmp_path / "a.txt", ""))


TABLE = 'set\tmt\tref\nx\tun "mot\t1\ny\tdeux\t2\nx\ttrois\t3\n'


def test_columns_and_rows(tmp_path):
    path = write(tmp_path / "a.tsv", TABLE)
    texts = read_table(path, Columns("mt", "ref", where={"set": "x"}))
    assert texts.hypothesis == ('un "mot', "trois")
    assert texts.reference == ("1", "3")


def test_no_such_column(tmp_path):
    with pytest.raises(EvaluationError, match=r"a\.tsv:1: no column 'fr'; there are set, mt, ref"):
        read_table(write(tmp_path / "a.tsv", TABLE), Columns("fr"))


def test_a_short_row(tmp_path):
    with pytest.raises(EvaluationError, match=r"a\.tsv:5: 1 columns where the header has 3"):
        read_table(write(tmp_path / "a.tsv", TABLE + "x\n"), Columns("mt"))


def test_no_row_left(tmp_path):
    with pytest.raises(EvaluationError, match="no row with set=z"):
        read_table(write(tmp_path / "a.tsv", TABLE), Columns("mt", where={"set": "z"}))


def test_entities_are_decoded():
    assert Parallel("x", ("l&#39;été &amp;",)).decoded().hypothesis == ("l'été &",)


def test_lines_keep_their_places():
    parsed, starts = parsed_lines("x", ["un", "", "trois"])
    assert starts == [0, 3, 4]
    assert [parsed.source.text[p.at :][: p.length] for pieces in parsed.pieces.values() for p in pieces] == [
        "un",
        "trois",
    ]
