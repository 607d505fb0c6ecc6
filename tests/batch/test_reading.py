"""Encodings, and what is refused."""

import pytest

from repair.batch.reading import MAX_LINE, decode
from repair.formats.base import FormatError

TEXT = "Le café rouvre à l’été : « enfin », dit-elle.\r\nFin"


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (TEXT.encode(), "utf-8"),
        (b"\xef\xbb\xbf" + TEXT.encode(), "utf-8"),
        (b"\xff\xfe" + TEXT.encode("utf-16-le"), "utf-16-le"),
        (b"\xfe\xff" + TEXT.encode("utf-16-be"), "utf-16-be"),
        (b"\xff\xfe\0\0" + TEXT.encode("utf-32-le"), "utf-32-le"),
        (TEXT.encode("cp1252"), "cp1252"),
    ],
)
def test_bytes_come_back(data: bytes, encoding: str) -> None:
    source = decode(data)
    assert source.text == TEXT
    assert source.encoding == encoding
    assert source.encode(source.text) == data


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "empty"),
        (b" \n\t\n", "blanks"),
        (b"\x89PNG\r\n\x1a\n\0\0", "binary"),
        (b"a\x01b", "binary"),
        (b"L\xe9 \x81", "neither UTF-8 nor Windows-1252"),
        ("Le café d’été ".encode() + b"\xc3", "broken character"),
        (b"\xff\xfea", "breaks off"),
        (b"a" * (MAX_LINE + 1), "characters long"),
    ],
)
def test_what_is_no_article_is_refused(data: bytes, message: str) -> None:
    with pytest.raises(FormatError, match=message) as caught:
        decode(data)
    assert "\n" not in str(caught.value)


def test_what_an_encoding_lacks_is_refused() -> None:
    source = decode("Le café".encode("cp1252"))
    with pytest.raises(FormatError, match="can't be written in cp1252"):
        source.encode("Le café\u202f!")
