"""Target languages, one folder each."""

from __future__ import annotations

from importlib import import_module

from repair.core.language import Language

FOLDERS = {"fr": "french"}


def load(code: str) -> Language:
    """Return the language of an ISO 639-1 code.

    Raises:
        KeyError: there is no folder for it.
    """
    module = import_module(f"repair.languages.{FOLDERS[code]}")
    language: Language = module.LANGUAGE
    return language
