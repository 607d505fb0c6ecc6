"""What may stand behind --model: none, embedded, a hub id, a path or a URL."""

from __future__ import annotations

import enum
import os
import re
from dataclasses import dataclass
from pathlib import Path

from repair.models.errors import ModelError

_HUB_ID = re.compile(r"[A-Za-z0-9][\w.-]*/[\w.-]+")


class Kind(enum.Enum):
    """Where a model is."""

    NONE = "none"
    EMBEDDED = "embedded"
    HUB = "hub"
    FOLDER = "folder"
    URL = "url"


@dataclass(frozen=True, slots=True)
class Spec:
    """A model as it was asked for: `name` is the hub id, path or URL; `revision` and `model` what followed @ and #."""

    kind: Kind
    name: str
    revision: str = ""
    model: str = ""


def parse(text: str) -> Spec:
    """Return what a text names: none, embedded, OWNER/NAME[@REVISION], a folder, or URL[#MODEL].

    A folder that exists wins over a hub id of the same name.

    Raises:
        ModelError: it is none of these.
    """
    if text in ("none", "embedded"):
        return Spec(Kind(text), text)
    if text.startswith(("http://", "https://")):
        url, _, model = text.partition("#")
        return Spec(Kind.URL, url.rstrip("/"), model=model)
    path = Path(os.path.expanduser(text))
    if text and path.is_dir():
        return Spec(Kind.FOLDER, str(path))
    name, _, revision = text.partition("@")
    if _HUB_ID.fullmatch(name) and not path.exists():
        return Spec(Kind.HUB, name, revision)
    if path.is_file():
        raise ModelError(f"{text}: a model is a folder (config.json, tokenizer.json, *.safetensors), this is a file")
    if text.startswith((".", "/", "~")) or name.count("/") > 1:
        raise ModelError(f"{text}: no such folder")
    raise ModelError(f"{text!r} is no model: write none, embedded, OWNER/NAME as on the hub, a folder, or a URL")
