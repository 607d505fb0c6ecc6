"""Prepositions and articles of lands, seas and islands that stand under another name."""

from __future__ import annotations

from repair.rules.lazy import lazy

_SMALL = lazy(
    r"(?i)(?<![\w'-])(?:(?P<of>de la |de l'|du |des |de |d')|(?P<inside>dans (?:la |le |les |l'|))|(?P<en>en )"
    r"|(?P<at>à la |à l'|au |aux |à )|(?P<the>la |le |les |l'))$"
)
_BARE = lazy(r"\b(?:vers|depuis|pour|par|avec|contre|entre|chez|que|sur|selon|où) $")
_LINKED = lazy(r"(?:\b(?:et|ou) |, |\()$")
_OF = {"le": "du ", "la": "de la ", "l'": "de l'", "les": "des "}
_AT = {"le": "au ", "la": "à la ", "l'": "à l'", "les": "aux "}
_THE = {"le": "le ", "la": "la ", "l'": "l'", "les": "les "}


def land(before: str, name: str, article: str) -> tuple[int, str] | None:
    """Fit a name with its article (le, la, l', les) to what stands before it.

    Returns:
        How many characters before the name go, and what stands there instead; None where nothing fits.
    """
    found = _SMALL.search(before)
    if not found:
        if not before.strip() or before.rstrip()[-1] in ".!?":
            return 0, f"{_THE[article].capitalize()}{name}"
        if _BARE.search(before):
            return 0, f"{_THE[article]}{name}"
        return (0, name) if _LINKED.search(before) else None
    old = found.group()
    common = name[0].islower()  # a sea, a gulf: "dans la mer Noire", where a land has "en Crimée"
    new = _THE[article]
    if found["of"]:
        short = {"la": "de ", "l'": "d'"}.get(article, "") if old.lower() in ("de ", "d'") and not common else ""
        new = short or _OF[article]
    elif found["inside"] or (found["en"] and common):
        new = f"dans {_THE[article]}"
    elif found["en"] or found["at"]:
        new = "en " if article in ("la", "l'") and not common else _AT[article]
    return len(old), (new[0].upper() + new[1:] if old[0].isupper() else new) + name
