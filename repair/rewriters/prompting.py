"""Prompts for instruct models, from versioned files, and their answers: parsed strictly, trusted never."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources

from repair.core.text import Span
from repair.models.interface import Prompt

VERSION = "fill-1"  # file in prompts/, and what origins say
TOKENS = 400  # of an answer
OPEN, CLOSE = "⟦", "⟧"

_FENCED = re.compile(r"```(?:json)?\s*(.*?)\s*```", re.DOTALL)
_THOUGHT = re.compile(r"\A\s*<think>.*?</think>", re.DOTALL)


class MalformedAnswerError(ValueError):
    """An answer that is not in the form that was asked for."""


@dataclass(frozen=True, slots=True)
class Mark:
    """Wrong words: where they stand in the sentence, why they are wrong, and the glossary's right words."""

    span: Span
    reason: str
    hints: tuple[str, ...] = ()


@cache
def system(version: str = VERSION) -> str:
    """Return the instructions of a version."""
    return (resources.files("repair.rewriters") / "prompts" / f"{version}.txt").read_text("utf-8").strip()


def prompt(sentence: str, marks: Sequence[Mark], before: str = "", after: str = "", source: str = "") -> Prompt:
    """Return the question about one sentence; `before` and `after` are its neighbours, `source` the English."""
    parts: list[str] = []
    done = 0
    for mark in marks:
        parts += (sentence[done : mark.span.start], OPEN, mark.span.of(sentence), CLOSE)
        done = mark.span.end
    marked = "".join((*parts, sentence[done:]))
    lines = [f"Sentence: {marked}", "", "What is wrong:"]
    for number, mark in enumerate(marks, 1):
        lines.append(f"{number}. {OPEN}{mark.span.of(sentence)}{CLOSE}: {mark.reason}")
        if mark.hints:
            lines.append(f"   Right words, to be inflected: {' or '.join(mark.hints)}")
    if source:
        lines += ("", f"The English: {source}")
    neighbours = [f"{name}: {text}" for name, text in (("Sentence before", before), ("Sentence after", after)) if text]
    if neighbours:
        lines += ("", "Neighbours, not to be changed:", *neighbours)
    return Prompt(system(), "\n".join(lines))


def parse(answer: str) -> str | None:
    """Return the sentence of an answer; None where the model declines.

    Raises:
        MalformedAnswerError: it is no JSON object with the one key `sentence`.
    """
    text = _THOUGHT.sub("", answer).strip()
    fenced = _FENCED.fullmatch(text)
    try:
        value = json.loads(fenced.group(1) if fenced else text)
    except (ValueError, RecursionError):
        raise MalformedAnswerError("not JSON") from None
    if not isinstance(value, dict) or set(value) != {"sentence"}:
        raise MalformedAnswerError("not an object with the one key `sentence`")
    sentence = value["sentence"]
    if sentence is None:
        return None
    if not isinstance(sentence, str) or not sentence.strip():
        raise MalformedAnswerError("`sentence` is no text")
    return sentence.replace(OPEN, "").replace(CLOSE, "").strip()
