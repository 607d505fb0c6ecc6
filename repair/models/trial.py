"""A small task for a model: whether what loads also answers."""

from __future__ import annotations

import math

from repair.models.errors import ModelError
from repair.models.interface import Gap, Prompt
from repair.models.opened import Opened

_GAP = Gap("Le ministre a ", ("ouvert", "fermé"), " la séance.")
_PROMPT = Prompt("Réponds par un seul mot.", "Quelle est la capitale de la France ?")


def trial(opened: Opened) -> None:
    """Ask a model once for all it can do.

    Raises:
        ModelError: it fails, or its scores are no numbers.
    """
    if opened.scorer:
        for score in opened.scorer.scores([_GAP])[0]:
            if not math.isfinite(score.logprob):
                raise ModelError(f"{opened.identity}: its scores are no numbers; are its weights damaged?")
    if opened.filler:
        opened.filler.fillings([_GAP], 1)
    if opened.generator:
        opened.generator.answers([_PROMPT], 8)
    if opened.noticer:
        for word in opened.noticer.notice(["Le ministre a ouvert la séance."])[0]:
            if not math.isfinite(word.probability):
                raise ModelError(f"{opened.identity}: its marks are no numbers; are its weights damaged?")
    if opened.translator:
        opened.translator.translations(["Bonjour."], 8)
