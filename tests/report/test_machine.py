import json

from repair.core.text import Document, Segment
from repair.formats.base import Parsed, Piece, Source
from repair.report import github, json_report, jsonl, sarif
from repair.report.outcome import Outcome


def apply(text, edits):
    for edit in sorted(edits, key=lambda e: -e["start"]):
        text = text[: edit["start"]] + edit["text"] + text[edit["end"] :]
    return text


def test_the_contract(checked, text):
    report = json.loads(json.dumps(json_report.report([checked(), Outcome("b.txt", error="no such file")])))
    assert list(report) == ["version", "files", "summary"]
    assert report["version"] == 1
    assert report["summary"] == {"files": 2, "findings": 8, "errors": 1, "skipped": 0}
    good, bad = report["files"]
    assert (good["path"], good["language"], good["error"]) == ("presse/article.txt", "fr", None)
    assert (bad["error"], bad["findings"]) == ("no such file", [])
    clock = good["findings"][1]
    assert clock["rule"] == "clock.split"
    assert clock["text"] == "13 heures. 18:54 HAE" == text[clock["start"] : clock["end"]]
    assert (clock["line"], clock["column"], clock["segment"]) == (3, 16, "p3")
    assert (clock["segment_start"], clock["segment_end"]) == (15, 35)
    (suggestion,) = clock["suggestions"]
    assert (suggestion["trust"], suggestion["origin"]) == ("safe", "clock.split")
    assert "Il est parti à 18 h 54 HAE, puis" in apply(text, suggestion["edits"])


def test_offsets_count_crlf_as_two(checked, text):
    crlf = text.replace("\n", "\r\n")
    finding = json_report.file(checked(crlf))["findings"][1]
    assert crlf[finding["start"] : finding["end"]] == finding["text"]
    assert (finding["line"], finding["column"]) == (3, 16)


def test_offsets_are_null_where_the_file_reads_otherwise(pipeline):
    file = 'x\n{"a": "Il secoue \\u006ces mains"}'
    words = "Il secoue les mains"
    at = file.index("Il")
    pieces = {"a": (Piece(0, 10, at), Piece(11, 8, at + 16))}
    parsed = Parsed(Source(file), Document("a", (Segment("a", words),)), pieces)
    outcome = Outcome("a.json", parsed, "fr", pipeline.check(parsed.document))
    (finding,) = json_report.file(outcome)["findings"]
    assert (finding["start"], finding["end"]) == (None, None)
    assert (finding["segment_start"], finding["segment_end"]) == (3, 19)
    assert (finding["line"], finding["column"]) == (2, 11)
    edit = finding["suggestions"][0]["edits"][0]
    assert (edit["start"], edit["segment_start"]) == (None, 3)
    (result,) = sarif.report([outcome], [])["runs"][0]["results"]
    assert "fixes" not in result
    assert result["locations"][0]["physicalLocation"]["region"]["startLine"] == 2


def test_a_line_a_file(checked):
    lines = [json.loads(line) for line in jsonl.lines([checked(), Outcome("b", error="no such file")])]
    assert [line.get("path") for line in lines] == ["presse/article.txt", "b", None]
    assert lines[-1]["summary"]["errors"] == 1
    assert lines[0]["findings"] == json_report.file(checked())["findings"]


def test_sarif(checked, rules, text):
    log = json.loads(json.dumps(sarif.report([checked(path="presse/été 1.txt"), Outcome("b", error="gone")], rules)))
    assert log["version"] == "2.1.0"
    (run,) = log["runs"]
    assert run["columnKind"] == "unicodeCodePoints"
    described = run["tool"]["driver"]["rules"]
    assert [r["id"] for r in described] == [r.name for r in rules]
    assert run["invocations"][0]["executionSuccessful"] is False
    for result in run["results"]:
        assert described[result["ruleIndex"]]["id"] == result["ruleId"]
        assert result["level"] in ("note", "warning", "error")
        (location,) = result["locations"]
        assert location["physicalLocation"]["artifactLocation"]["uri"] == "presse/%C3%A9t%C3%A9%201.txt"
        region = location["physicalLocation"]["region"]
        shown = text[region["charOffset"] : region["charOffset"] + region["charLength"]]
        assert shown == region["snippet"]["text"]
        line = text.split("\n")[region["startLine"] - 1]
        assert line[region["startColumn"] - 1 : region["endColumn"] - 1] == shown
    keys = [r["partialFingerprints"]["findingKey/v1"] for r in run["results"]]
    assert len(set(keys)) == len(keys)
    competing = next(r for r in run["results"] if r["ruleId"] == "clock.readings")
    inserted = [f["artifactChanges"][0]["replacements"][0]["insertedContent"]["text"] for f in competing["fixes"]]
    assert inserted == ["20 h 15", "9 h 15"]


def test_workflow_commands_are_escaped():
    (line,) = github.lines([Outcome("a,b:c.txt", error="50 %\nof it")])
    assert line == "::error file=a%2Cb%3Ac.txt::50 %25%0Aof it"
