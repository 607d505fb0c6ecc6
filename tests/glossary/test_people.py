"""Nouns for people: their feminine forms are found, and what takes their place is of the same gender."""

from __future__ import annotations

import pytest

from repair.glossary import Glossary, Term, rule
from repair.glossary.examples import find
from repair.glossary.examples import repair as repaired
from repair.languages import load

FRENCH = load("fr")


def fix(source: str, target: str, text: str) -> str | None:
    """Return the repaired text, None when nothing is found, "?" when nothing is proposed."""
    document, hits = find(text, rule(Glossary((Term(id="t:1", source=source, target=target),)), FRENCH), FRENCH)
    if not hits:
        return None
    return repaired(document, hits) if any(h.suggestions for h in hits) else "?"


@pytest.mark.parametrize(
    ("source", "target", "text", "expected"),
    [
        ("gérant", "directeur", "La gérante de bus est partie.", "La directrice est partie."),
        ("électeur", "militant", "Une électrice de bus.", "Une militante."),
        ("officier", "policier", "Une officière de bus est venue.", "Une policière est venue."),
        ("tueur", "serveur", "Les tueuses de bus.", "Les serveuses."),
        ("auteur", "acteur", "L'autrice de bus.", "L'actrice."),
        ("lauréat", "gagnant", "La lauréate de bus est partie.", "La gagnante est partie."),
        ("directeur", "responsable", "La directrice de bus est partie.", "La responsable est partie."),
        ("manager", "directeur", "Sa manager de bus est partie.", "Sa directrice est partie."),
        ("manager", "directeur", "Son manager de bus est parti.", "Son directeur est parti."),
        ("champion", "tenant", "La championne de bus est partie.", "La tenante est partie."),
        ("meneur", "leader", "La meneuse de bus.", "?"),
        ("carte", "bulletin", "Une mauvaise carte de bus.", "Un mauvais bulletin."),
    ],
)
def test_person(source: str, target: str, text: str, expected: str) -> None:
    assert fix(f"[{source}:n] de bus", f"[{target}:n]", text) == expected
