"""Words that a repair of wording never adds, loses or swaps: figures in words, dates, negation."""

from __future__ import annotations

from repair.languages.french.phrasing import NUMERALS
from repair.languages.french.rules.date_words import DAYS, MONTHS

# Without the articles and the adjective "neuf", which say no number by themselves.
NUMBERS = frozenset(NUMERALS) - {"un", "une", "neuf"} | frozenset(
    "dizaine dizaines douzaine douzaines quinzaine vingtaine trentaine quarantaine cinquantaine soixantaine centaine "
    "centaines millier milliers moitié tiers quart quarts double triple zéro premier première deuxième second seconde "
    "troisième quatrième cinquième dixième".split()
)
# A clitic is a word: "aujourd'hui" ends in "hui".
DATES = frozenset((*MONTHS, *DAYS)) | frozenset("hier demain hui veille lendemain avant-hier".split())
NEGATIONS = frozenset("ne n' pas jamais aucun aucune rien ni non sans nul nulle guère".split())
