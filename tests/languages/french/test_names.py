"""The tables of names: in order, without doubles, and each row at work."""

import csv
from collections import defaultdict

from repair.core.style import HouseStyle
from repair.formats.base import Source
from repair.formats.text import PlainText
from repair.glossary.files import builtin_folder
from repair.languages import load
from repair.languages.french.furniture import labels
from repair.languages.french.rules.brands import _names
from repair.languages.french.rules.furniture import plain
from repair.rules.engine import Engine

FRENCH = load("fr")
BRANDS = Engine([r for r in FRENCH.rules if r.name == "brand.translated"])
SPELLINGS = Engine([r for r in FRENCH.rules if r.name == "name.spelling"])
SINGLES = Engine([r for r in FRENCH.rules if r.name == "brand.single"])
LABELS = Engine([r for r in FRENCH.rules if r.name == "furniture.label"])


def table(*path: str) -> list[dict[str, str]]:
    """Read a table of the French glossary."""
    with builtin_folder("fr").joinpath(*path).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def said(engine: Engine, text: str) -> list[str]:
    """Return what the findings of a text propose."""
    document = PlainText().parse(Source(text), "text").document
    found = engine.run(document, FRENCH, HouseStyle())
    return [edit.text for f in found for s in f.suggestions for edit in s.edits]


def literal(words: tuple[str, ...], backwards: bool) -> str:
    """Return a word by word rendering of a name, every word with a capital."""
    renderings = {r["word"]: r["renderings"].split("; ") for r in table("do-not-translate", "renderings.csv")}
    chosen = [next((r for r in renderings.get(w, [w]) if r != w), w) for w in words]
    return " ".join(
        " ".join(part[0].upper() + part[1:] for part in word.split())
        for word in (reversed(chosen) if backwards else chosen)
    )


def test_brands_are_in_order_and_differ() -> None:
    names = [(row["kind"], row["name"]) for row in table("do-not-translate", "names.csv")]
    assert names == sorted(names)
    assert len({name for _, name in names}) == len(names)
    words = [row["word"] for row in table("do-not-translate", "renderings.csv")]
    assert words == sorted(set(words))
    assert {word for name in _names().names for word in name.words} >= set(words)


def test_every_brand_is_found_when_translated() -> None:
    for name in _names().names:
        texts = [f"Ils ont vu {literal(name.words, backwards)} hier." for backwards in (False, True)]
        assert any(name.text in edit for text in texts for edit in said(BRANDS, text)), name.text


def test_every_brand_is_left_alone_in_english() -> None:
    for name in _names().names:
        assert not said(BRANDS, f"Ils ont vu {name.text} hier, et la presse parle de {name.text}."), name.text


def test_single_words_are_in_order_and_found_beside_their_trade() -> None:
    rows = table("do-not-translate", "singles.csv")
    assert [row["name"] for row in rows] == sorted({row["name"] for row in rows})
    for row in rows:
        for wrong in row["wrong"].split("; "):
            for word in row["context"].split("; "):
                assert row["name"] in said(SINGLES, f"Ils ont vu {wrong} hier, et ({word})."), (wrong, word)
            assert not said(SINGLES, f"Ils ont vu {wrong} hier."), wrong
        assert not said(SINGLES, f"Ils ont vu {row['name']} hier, et ({row['context']}).")


def test_spellings_are_in_order_and_differ() -> None:
    rows = table("names", "spellings.csv")
    assert rows == sorted(rows, key=lambda row: (row["kind"], row["wrong"].casefold(), row["wrong"]))
    wrong = {row["wrong"] for row in rows}
    assert len(wrong) == len(rows)
    assert not wrong & {row["right"] for row in rows}
    assert {row["kind"] for row in rows} == {"person", "name", "place", "land le", "land la", "land l'", "land les"}


def test_every_spelling_is_found_and_its_repair_stays() -> None:
    for row in table("names", "spellings.csv"):
        found = said(SPELLINGS, f"Ils parlent de {row['wrong']} depuis hier.")
        bare = row["right"].removeprefix("le ").removeprefix("Le ")
        assert any(bare in edit for edit in found), row["wrong"]
        assert not said(SPELLINGS, f"Ils parlent de {row['right']} depuis hier."), row["wrong"]


def test_labels_differ_and_are_found() -> None:
    rows = labels()
    assert len({row.english for row in rows}) == len(rows)
    targets: dict[str, set[str]] = defaultdict(set)
    for row in rows:
        assert len({plain(form) for form in row.wrong}) == len(row.wrong), row.english
        for form in row.wrong:
            targets[plain(form)].add(row.target)
    assert [form for form, found in targets.items() if len(found) > 1] == []
    assert not targets.keys() & {plain(row.target) for row in rows}
    for row in rows:
        sure = [form for form in row.wrong if form not in row.plain]
        assert not sure or row.target in said(LABELS, sure[0]), row.english
        assert all(row.target not in said(LABELS, form) for form in row.plain), row.english
        assert not said(LABELS, row.target), row.english
