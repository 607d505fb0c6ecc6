"""Detection and repair against marks, with the rules of the tests."""

import json

import pytest

from repair.core.finding import Trust
from repair.evaluate import cases, detection, silence
from repair.evaluate.errors import EvaluationError
from repair.evaluate.gold import read
from repair.evaluate.ledger import Entry, context_hash, read_verdicts
from repair.evaluate.ledger import read as read_ledger
from repair.evaluate.ledger import write as write_ledger
from repair.rules.examples import document_of

TEXT = "Il a dit que le roi secoue les mains de tous.\nIl part à 13 heures. 18:54 HAE et en haut.\n"


@pytest.fixture
def marked(tmp_path):
    def make(*marks, text=TEXT):
        (tmp_path / "a.txt").write_text(text, "utf-8")
        entries = []
        for words, *repairs in marks:
            start = text.index(words)
            entry = {"start": start, "end": start + len(words), "text": words, "category": "calque"}
            entries.append({**entry, "repairs": repairs})
        (tmp_path / "a.json").write_text(json.dumps({"article": "a.txt", "annotations": entries}), "utf-8")
        return read(tmp_path / "a.json")

    return make


def test_found_and_repaired(pipeline, marked):
    texts = marked(
        ("secoue les mains", "{serre la main|salue}"), ("13 heures. 18:54 HAE", "18 heures"), ("en haut", "x")
    )
    found = detection.evaluate(pipeline, texts, Trust.REVIEW)
    counts = found["counts"]
    assert (counts["marks"], counts["found"], counts["repaired"], counts["wrong"], counts["harm"]) == (3, 2, 1, 1, 0)
    assert (counts["mqm_before"], counts["mqm_mended"]) == (15, 5)
    rows = {r["name"]: (r["improved"], r["worsened"]) for r in found["rules"]}
    assert rows == {"calque.hands": (1, 0), "clock.split": (0, 1)}
    assert found["rules"][0]["name"] == "clock.split"  # what hurts stands on top
    figures = {(d["rule"], d["category"]): d for d in found["detection"]}
    assert figures["overlap", ""]["precision"] == 1
    assert figures["overlap", ""]["recall"] == pytest.approx(2 / 3)
    assert figures["exact", "calque"]["precision"] == 1
    assert {e["what"] for e in found["open"]} == {"missed", "changed, not as accepted"}


def test_only_what_is_safe(pipeline, marked):
    texts = marked(("secoue les mains", "serre la main"), ("13 heures. 18:54 HAE", "18 h 54 HAE"))
    counts = detection.evaluate(pipeline, texts, Trust.SAFE)["counts"]
    assert (counts["found"], counts["repaired"]) == (2, 1)


def test_harm_and_false_alarms(pipeline, marked):
    found = detection.evaluate(pipeline, marked(("en haut", "x")), Trust.REVIEW)
    assert found["counts"]["harm"] == found["counts"]["changes"] == 3
    assert found["counts"]["mqm_harm"] == 15
    assert [e["what"] for e in found["open"]].count("false alarm") == 2


def test_cases(tmp_path, pipeline):
    data = {
        "bad": [
            {"text": "Il secoue les mains.", "marked": "secoue les mains", "repaired": ["Il serre la main."]},
            {"text": "Rien ici.", "marked": "Rien", "repaired": ["Tout ici."]},
        ],
        "good": ["Il serre la main.", "Il secoue les mains du prunier."],
    }
    path = tmp_path / "hands.json"
    path.write_text(json.dumps(data), "utf-8")
    assert cases.is_cases(path)
    (row,) = cases.evaluate(pipeline, [path], Trust.REVIEW)
    assert {k: row[k] for k in ("found", "repaired", "flagged", "changed")} == {
        "found": 1,
        "repaired": 1,
        "flagged": 1,
        "changed": 1,
    }


def test_silence_by_the_ledger(pipeline):
    documents = [document_of("Il secoue les mains du prunier.\nElle secoue les mains, il est demandé, des mots.")]
    found, counts = silence.hits(pipeline, documents, {})
    assert counts["segments"] == 2
    assert [h.finding.rule for h in found] == ["calque.hands", "calque.hands", "salad.run"]
    entries = {found[0].hash: Entry(found[0].hash, "alarm"), found[1].hash: Entry(found[1].hash, "error")}
    found, counts = silence.hits(pipeline, documents, entries)
    figures = silence.summary(found, counts)
    assert figures["findings"]["verdicts"] == {"alarm": 1, "error": 1}
    assert figures["hints"]["verdicts"] == {"unjudged": 1}
    assert [e["rule"] for e in figures["unjudged"]] == ["salad.run"]
    assert figures["rules"][0]["alarm"] == 1


def test_a_hash_knows_its_context_and_no_position(pipeline):
    one = document_of("Hier, le vieux roi secoue les mains du grand prunier.")
    same = document_of("Encore une phrase devant. Hier, le vieux roi secoue les mains du grand prunier.")
    other = document_of("Hier, le jeune roi secoue les mains du grand prunier.")
    hashes = [context_hash(d, pipeline.check(d)[0]) for d in (one, same, other)]
    assert hashes[0] == hashes[1] != hashes[2]


def test_a_ledger_holds_no_text(tmp_path, pipeline):
    document = document_of("Il secoue les mains du prunier.")
    found, _ = silence.hits(pipeline, [document], {})
    new = silence.judged(found, {found[0].hash: ("alarm", "")}, "here")
    write_ledger(tmp_path / "l.jsonl", new)
    text = (tmp_path / "l.jsonl").read_text("utf-8")
    assert "secoue" not in text
    assert read_ledger(tmp_path / "l.jsonl")[found[0].hash].verdict == "alarm"


def test_verdicts(tmp_path):
    path = tmp_path / "v.txt"
    path.write_text(
        "# words\n0123456789abcdef error\nfedcba9876543210 ?  # open\n1111111111111111 alarm why not\n", "utf-8"
    )
    assert read_verdicts(path) == {"0123456789abcdef": ("error", ""), "1111111111111111": ("alarm", "why not")}
    path.write_text("0123456789abcdef wrong\n", "utf-8")
    with pytest.raises(EvaluationError, match=r"v\.txt:1: no verdict 'wrong'"):
        read_verdicts(path)
    path.write_text("\n0123 error\n", "utf-8")
    with pytest.raises(EvaluationError, match=r"v\.txt:2: write a hash and a verdict"):
        read_verdicts(path)
