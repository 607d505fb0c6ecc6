"""What changed since a saved run: figures, lines, rules."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

_SKIP = ("changes", "rules", "terms", "open", "unjudged", "alarms", "texts", "families", "peers", "metrics")


def compare(old: Mapping[str, Any], new: Mapping[str, Any]) -> dict[str, Any]:
    """Return the differences between two runs.

    `figures` lists the numbers that differ, `lines` what is newly changed, no longer changed or changed otherwise
    (only where both runs saw the same data), `rules` the counts of rules that differ.
    """
    same_data = old["signature"].get("data") == new["signature"].get("data")
    parts = {k: (v, new["signature"].get(k)) for k, v in old["signature"].items() if new["signature"].get(k) != v}
    before, after = dict(_numbers(old["results"])), dict(_numbers(new["results"]))
    figures = [
        {"name": name, "before": before.get(name), "after": after.get(name)}
        for name in dict.fromkeys((*before, *after))
        if before.get(name) != after.get(name)
    ]
    return {
        "signature": {k: list(v) for k, v in parts.items()},
        "same_data": same_data,
        "figures": figures,
        "lines": _lines(old["results"], new["results"]) if same_data else [],
        "rules": _rules(old["results"], new["results"]),
    }


def _numbers(value: Any, path: str = "") -> Iterator[tuple[str, float]]:
    if isinstance(value, Mapping):
        for key, inner in value.items():
            if key not in _SKIP:
                yield from _numbers(inner, f"{path}.{key}" if path else str(key))
    elif isinstance(value, list):
        for inner in value:
            if isinstance(inner, Mapping):
                label = "/".join(str(inner[k]) for k in ("rule", "category", "name") if inner.get(k))
                yield from _numbers(inner, f"{path}.{label}")
    elif isinstance(value, (int, float)) and not isinstance(value, bool):
        yield path, round(value, 6)


def _lines(old: Mapping[str, Any], new: Mapping[str, Any]) -> list[dict[str, Any]]:
    before = {e["line"]: e for e in old.get("changes", ())}
    after = {e["line"]: e for e in new.get("changes", ())}
    found = []
    for line in sorted({*before, *after}):
        a, b = before.get(line), after.get(line)
        if a and b and a["after"] == b["after"]:
            continue
        entry = b or a or {}
        what = "changed otherwise" if a and b else "newly changed" if b else "no longer changed"
        gains = [e.get("gain") for e in (a, b) if e]
        then = 0.0 if a is None else a.get("gain")
        now = 0.0 if b is None else b.get("gain")
        found.append(
            {
                "line": line,
                "what": what,
                "text": entry["before"],
                "then": a["after"] if a else None,
                "now": b["after"] if b else None,
                "gain": now - then if gains and then is not None and now is not None else None,
                "rules": sorted({*(a or {}).get("rules", ()), *(b or {}).get("rules", ())}),
            }
        )
    return found


def _rules(old: Mapping[str, Any], new: Mapping[str, Any]) -> list[dict[str, Any]]:
    found = []
    for kind in ("rules", "terms"):
        before = {r["name"]: r for r in old.get(kind, ())}
        after = {r["name"]: r for r in new.get(kind, ())}
        for name in sorted({*before, *after}):
            a, b = before.get(name, {}), after.get(name, {})
            keys = [k for k in ("fired", "accepted", "improved", "worsened", "hits") if k in a or k in b]
            if any(a.get(k, 0) != b.get(k, 0) for k in keys):
                found.append({"name": name, **{k: [a.get(k, 0), b.get(k, 0)] for k in keys}})
    return found
