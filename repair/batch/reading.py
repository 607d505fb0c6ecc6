"""Reading a file: its bytes, its encoding, its lines; what is no article is refused in one line."""

from __future__ import annotations

import codecs
import re
from pathlib import Path

from repair.formats.base import FormatError, Source

MAX_BYTES = 64 * 2**20
MAX_LINE = 1_000_000  # characters

_MARKS = (  # the longer marks first: that of UTF-32 begins like that of UTF-16
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_UTF8_LETTER = re.compile(rb"[\xc3\xc2\xc5][\x80-\xbf]|\xe2[\x80-\xbf][\x80-\xbf]")
_HIGH = re.compile(rb"[\x80-\xff]+")
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_ELSEWHERE = "convert it to UTF-8 first, for example with: iconv -f ENCODING -t UTF-8"


def read_bytes(path: Path) -> bytes:
    """Return the content of a file.

    Raises:
        FormatError: it can't be read, or is too large for an article.
    """
    try:
        if path.is_file() and path.stat().st_size > MAX_BYTES:
            raise FormatError(
                f"{path.stat().st_size / 2**20:.0f} MB is too large for an article "
                f"(the limit is {MAX_BYTES // 2**20} MB); split the file"
            )
        return path.read_bytes()
    except FileNotFoundError:
        raise FormatError("no such file or folder; check the spelling of the path") from None
    except PermissionError:
        raise FormatError("no permission to read it; change its mode or run as its owner") from None
    except OSError as error:
        raise FormatError(f"can't be read: {error.strerror or error}") from None


def decode(data: bytes) -> Source:
    """Return the text of a file's bytes with what is needed to write it back.

    UTF-8 and, with their byte order marks, UTF-16 and UTF-32 are known; bytes that are none of these are taken
    as Windows-1252 where that gives clean text.

    Raises:
        FormatError: there is no article in these bytes; the message says why and what to do.
    """
    if not data:
        raise FormatError("the file is empty; there is nothing to check")
    source = _decode(data)
    if not source.text.strip():
        raise FormatError("the file holds nothing but blanks; there is nothing to check")
    if _CONTROL.search(source.text):
        raise FormatError("this is a binary file; give text or Markdown")
    if len(source.text) > MAX_LINE:
        for number, line in enumerate(source.text.split("\n"), 1):
            if len(line) > MAX_LINE:
                raise FormatError(
                    f"line {number} is {len(line):,} characters long (the limit is {MAX_LINE:,}); "
                    "break the text into paragraphs"
                )
    return source


def _decode(data: bytes) -> Source:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            try:
                return Source(data[len(mark) :].decode(encoding), encoding, mark)
            except UnicodeDecodeError as error:
                raise FormatError(
                    f"begins like {encoding.upper()} but breaks off at byte {error.start + len(mark)}; "
                    "save it again from where it comes"
                ) from None
    if b"\0" in data:
        raise FormatError("this is a binary file; give text or Markdown (UTF-16 needs a byte order mark)")
    try:
        return Source(data.decode("utf-8"))
    except UnicodeDecodeError as error:
        place = error.start
    return _windows(data, place)


def _windows(data: bytes, place: int) -> Source:
    """Return `data`, which is broken as UTF-8 at `place`, as Windows-1252."""
    line = data.count(b"\n", 0, place) + 1
    high = sum(len(run) for run in _HIGH.findall(data))
    if sum(len(letter) for letter in _UTF8_LETTER.findall(data)) > high / 2:
        raise FormatError(
            f"is UTF-8 with a broken character at byte {place} (line {line}); mend or delete that character"
        )
    try:
        return Source(data.decode("cp1252"), "cp1252")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise FormatError(
            f"is neither UTF-8 nor Windows-1252 (byte 0x{data[error.start]:02x} in line {line}); {_ELSEWHERE}"
        ) from None
