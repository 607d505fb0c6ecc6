"""French word forms: readings, paradigms, gender, word list, and what happens where words meet.

Function words are hand-written lists, verbs are conjugated by hand-written classes; what the open word classes need
beyond that is learned (see training/morphology) and loaded at first use.
"""

from repair.languages.french.morphology.conjugation import conjugate
from repair.languages.french.morphology.determiners import determiner
from repair.languages.french.morphology.elision import aspirated, elides
from repair.languages.french.morphology.paradigm import forms, inflect
from repair.languages.french.morphology.readings import analyses, frequency, gender, knows
from repair.languages.french.morphology.seams import join

__all__ = [
    "analyses",
    "aspirated",
    "conjugate",
    "determiner",
    "elides",
    "forms",
    "frequency",
    "gender",
    "inflect",
    "join",
    "knows",
]
