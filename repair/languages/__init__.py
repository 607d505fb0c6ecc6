"""Target languages, one folder each."""

from __future__ import annotations

from importlib import import_module

from repair.core.rule import TargetLanguage

FOLDERS = {"fr": "french"}


def load(code: str) -> TargetLanguage:
    """Return the language of an ISO 639-1 code.

    Raises:
        KeyError: there is no folder for it.
    """
    module = import_module(f"repair.languages.{FOLDERS[code]}")
    language: TargetLanguage = module.LANGUAGE
    return language
