"""The glossary that comes with the program."""

from __future__ import annotations

from repair.glossary import builtin, rule
from repair.languages.french import LANGUAGE

RULES = (rule(builtin("fr"), LANGUAGE),)
