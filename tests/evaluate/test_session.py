"""Whole evaluations: results, comparison of runs, peers, reports."""

import json
import re
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread

import pytest

from repair.core.finding import Trust
from repair.evaluate import comparing, html, markdown, present, runs
from repair.evaluate.corpora import load
from repair.evaluate.errors import EvaluationError, MissingCorpusError
from repair.evaluate.peers import Grammalecte, LanguageTool, Remark, applied
from repair.evaluate.report import Chart, Report
from repair.evaluate.session import Session, Settings
from repair.evaluate.texts import Parallel

HYPOTHESIS = ("Le roi secoue les mains de tous.", "Il secoue les mains du prunier.", "“Oui”, dit-il.", "Rien.")
REFERENCE = ("Le roi serre la main de tous.", "Il secoue les mains du prunier.", '"Oui", dit-il.', "Rien.")


def session(pipeline, **more):
    return Session(pipeline, Settings(samples=50, **more))


@pytest.fixture
def run(pipeline):
    return session(pipeline).texts(Parallel("mt.txt", HYPOTHESIS, REFERENCE))


def test_wins_and_losses(run):
    scores = run["results"]["scores"]
    assert scores["plain"]["sentences"] == {"edited": 2, "wins": 1, "losses": 1, "ties": 0, "by": "chrF++"}
    assert scores["raw"]["sentences"]["edited"] == 3  # quotes too


def test_a_rule_is_judged_by_its_change_alone(run):
    rows = {r["name"]: r for r in run["results"]["rules"]}
    assert (rows["calque.hands"]["improved"], rows["calque.hands"]["worsened"]) == (1, 1)
    assert (rows["quotes.english"]["same"], rows["quotes.english"]["gain"]) == (1, 0)


def test_gain_to_edit(run):
    plain = run["results"]["scores"]["plain"]
    for metric, sign in (("BLEU", 1), ("chrF++", 1), ("TER", -1)):
        expected = sign * plain[metric]["difference"] / plain["edit_rate"]
        assert plain["gain_to_edit"][metric] == pytest.approx(expected)


def test_every_figure_is_signed(run):
    parts = ("repair", "rules", "glossary", "model", "data", "trust", "lines", "seed", "bs", "sacrebleu")
    assert all(run["signature"][part] for part in parts)


def test_the_same_again_is_the_same(pipeline, run):
    again = session(pipeline).texts(Parallel("mt.txt", HYPOTHESIS, REFERENCE))
    assert again == run
    assert comparing.compare(run, again) == {
        "signature": {},
        "same_data": True,
        "figures": [],
        "lines": [],
        "rules": [],
    }


def test_what_changed(pipeline, run, tmp_path):
    runs.save(run, tmp_path / "run.json")
    old = runs.load(tmp_path / "run.json")
    new = session(pipeline, trust=Trust.SAFE).texts(Parallel("mt.txt", HYPOTHESIS, REFERENCE))
    found = comparing.compare(old, new)
    assert found["signature"] == {"trust": ["review", "safe"]}
    assert [(e["line"], e["what"]) for e in found["lines"]] == [(1, "no longer changed"), (2, "no longer changed")]
    assert found["lines"][0]["gain"] < 0 < found["lines"][1]["gain"]
    assert [r["name"] for r in found["rules"]] == ["calque.hands"]
    text = markdown.render(Report("x", (present.difference(found, "run.json", 5),)))
    assert "no longer changed" in text


@pytest.mark.parametrize("content", ["", "[]", '{"version": 9, "results": {}}'])
def test_not_a_run(tmp_path, content):
    (tmp_path / "run.json").write_text(content, "utf-8")
    with pytest.raises(EvaluationError, match=r"run\.json: not a saved run"):
        runs.load(tmp_path / "run.json")


def test_without_reference(pipeline):
    run = session(pipeline).texts(Parallel("mt.txt", HYPOTHESIS))
    text = run["results"]["text"]
    assert text["before"]["findings"] == {"review": 2, "typography": 2}
    assert text["after"]["findings"] == {}
    assert "scores" not in run["results"]
    assert "Without a reference" in markdown.render(Report("x", (present.section(run),)))


def test_markdown_is_aligned(run):
    text = markdown.render(Report("x", (present.section(run, show=0),)))
    table = [line for line in text.splitlines() if line.startswith(("| raw", "| view"))]
    assert len({line.index("|", 2) for line in table}) == 1
    assert run["signature"]["data"] in text


def test_html_loads_nothing_and_is_well_formed(run):
    from xml.etree import ElementTree

    page = html.render(Report("x <y>", (present.section(run),)))
    assert "x &lt;y&gt;" in page
    assert not re.search(r'(?:src|href)="(?!#)', page)
    assert "<script" not in page
    for figure in re.findall(r"<svg.*?</svg>", page, re.S):
        ElementTree.fromstring(figure)
    assert page.count("<table") == page.count("</table>")


def test_a_chart_of_both_ways():
    drawn = html.chart(Chart("x", ("good", "bad"), (("a", (3.0, -1.0)), ("b & c", (0.0, -2.0)))))
    assert drawn.count("<rect") == 3
    assert "b &amp; c" in drawn


def test_first_proposals_are_applied():
    remarks = [Remark(0, 2, "La", "x"), Remark(1, 4, "no", "x"), Remark(3, 6, "main", "x"), Remark(7, 9, None, "x")]
    assert applied("Le man ok", remarks) == "La main ok"


def test_grammalecte_from_a_checkout(tmp_path, pipeline):
    package = tmp_path / "grammalecte"
    package.mkdir()
    (package / "__init__.py").write_text(
        "class GrammarChecker:\n"
        "    def __init__(self, lang): pass\n"
        "    def getParagraphErrors(self, text):\n"
        "        at = text.find('secoue')\n"
        "        errors = [{'nStart': at, 'nEnd': at + 6, 'aSuggestions': ['serre'], 'sRuleId': 'r'}]\n"
        "        return (errors if at >= 0 else []), []\n",
        "utf-8",
    )
    run = session(pipeline, peers=(Grammalecte(tmp_path),)).texts(Parallel("mt", HYPOTHESIS, REFERENCE))
    rows = {r["name"]: r for r in run["results"]["peers"]}
    assert list(rows) == ["doing nothing", "repair", "Grammalecte"]
    assert rows["doing nothing"]["edited"] == 0
    assert rows["Grammalecte"]["edited"] == 2


def test_no_checkout(tmp_path):
    with pytest.raises(EvaluationError, match="no folder grammalecte"):
        Grammalecte(tmp_path).check(["x"])


@pytest.fixture
def server():
    class Handler(BaseHTTPRequestHandler):
        def do_POST(self):
            from urllib.parse import parse_qs

            body = self.rfile.read(int(self.headers["Content-Length"])).decode()
            text = parse_qs(body)["text"][0]
            units = text.encode("utf-16-le")
            at = units.find("man".encode("utf-16-le")) // 2
            found = [{"offset": at, "length": 3, "replacements": [{"value": "main"}], "rule": {"id": "R"}}]
            answer = json.dumps({"matches": found}).encode()
            self.send_response(200)
            self.end_headers()
            self.wfile.write(answer)

        def log_message(self, *_):
            pass

    listening = HTTPServer(("127.0.0.1", 0), Handler)
    Thread(target=listening.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{listening.server_port}"
    listening.shutdown()
    listening.server_close()


def test_languagetool_counts_in_utf16(server):
    texts = ["Rien 😀.", "La 😀 man."]
    assert LanguageTool(server).check(texts) == [[], [Remark(5, 8, "main", "R")]]


def test_no_languagetool():
    with pytest.raises(EvaluationError, match="no answer"):
        LanguageTool("http://127.0.0.1:9").check(["x"])


def test_corpora_that_ship_say_where_they_are_to_be_had(tmp_path):
    catalogue = load(None, tmp_path)
    for name, corpus in catalogue.corpora.items():
        assert corpus.url.startswith("https://")
        assert corpus.licence
        assert len(corpus.sha256) == 64
        with pytest.raises(MissingCorpusError, match="is not here"):
            catalogue.file(name)


def test_another_file_under_the_name_of_a_corpus(tmp_path):
    (tmp_path / "text").mkdir()
    (tmp_path / "text/french_original_wmt22.txt.xz").write_bytes(b"x")
    with pytest.raises(EvaluationError, match="another file"):
        load(None, tmp_path).read("wmt22")
