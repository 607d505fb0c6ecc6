"""Readers of marked texts."""

import json

import pytest

from repair.evaluate.errors import EvaluationError
from repair.evaluate.gold import read

ARTICLE = "En haut\n\nIl a secoué les mains du roi.\n"


def annotated(tmp_path, *annotations, article=ARTICLE):
    (tmp_path / "article.txt").write_text(article, "utf-8")
    path = tmp_path / "marks" / "article.json"
    path.parent.mkdir(exist_ok=True)
    path.write_text(json.dumps({"article": "article.txt", "annotations": annotations}, indent=1), "utf-8")
    return path


def mark(start, end, text="", **more):
    return {"start": start, "end": end, "text": text, "category": "calque", **more}


def test_own_annotations(tmp_path):
    path = annotated(tmp_path, mark(9, 29, repairs=["{serré|serra} la main"]), mark(0, 7, "En haut", severity="minor"))
    (text,) = read(path)
    assert [(m.text, m.weight) for m in text.marks] == [("En haut", 1), ("Il a secoué les main", 5)]
    assert list(text.marks[1].accepted()) == ["serré la main", "serra la main"]
    assert text.wordings


@pytest.mark.parametrize(
    ("annotations", "message"),
    [
        ([mark(0, 7), mark(30, 99)], r"article\.json:\d+: 30\.\.99 lies outside the text of 39 characters"),
        ([mark(5, 3)], r"5\.\.3 lies outside"),
        ([mark(0, 7, "En bas")], r"0\.\.7 is 'En haut' in the text, not 'En bas'"),
        ([mark(0, 7), mark(3, 9)], r"the mark 3\.\.9 overlaps 0\.\.7 of line \d+"),
        ([{"start": 1}], r"an annotation needs start, end and category"),
        ([mark(0, 7, severity="grave")], r"no severity 'grave'; known are minor"),
    ],
)
def test_wrong_annotations(tmp_path, annotations, message):
    with pytest.raises(EvaluationError, match=message):
        read(annotated(tmp_path, *annotations))


def test_the_line_of_an_annotation_is_named(tmp_path):
    path = annotated(tmp_path, mark(0, 7), mark(30, 99))
    line = next(n for n, text in enumerate(path.read_text("utf-8").splitlines(), 1) if '"start": 30' in text)
    with pytest.raises(EvaluationError, match=rf"article\.json:{line}:"):
        read(path)


def test_overlaps_are_kept_on_demand(tmp_path):
    (text,) = read(annotated(tmp_path, mark(0, 7), mark(3, 9)), "keep")
    assert len(text.marks) == 2


def test_no_article(tmp_path):
    path = annotated(tmp_path)
    (tmp_path / "article.txt").unlink()
    with pytest.raises(EvaluationError, match=r"its article article\.txt is neither here"):
        read(path)


MQM = [
    {"doc": "a", "seg": 0, "src": "One", "mt": "Le deux", "errors": []},
    {
        "doc": "a",
        "seg": 1,
        "src": "Two",
        "mt": "Une\nfois",
        "errors": [{"start": 4, "len": 4, "severity": "Major", "category": "Style", "text": "fois"}],
    },
    {"doc": "b", "seg": 0, "src": "", "mt": "x", "errors": [{"start": 1, "len": 0, "category": "Omission"}]},
]


def jsonl(tmp_path, lines):
    path = tmp_path / "marks.jsonl"
    path.write_text("\n".join(json.dumps(line, ensure_ascii=False) for line in lines) + "\n", "utf-8")
    return path


def test_mqm(tmp_path):
    first, second = read(jsonl(tmp_path, MQM))
    assert first.text == "Le deux\nUne fois"
    assert [(m.text, m.severity, m.category) for m in first.marks] == [("fois", "major", "Style")]
    assert second.marks[0].start == second.marks[0].end == 1
    assert not first.wordings


def test_mqm_that_does_not_fit(tmp_path):
    wrong = {**MQM[2], "errors": [{"start": 0, "len": 2, "category": "x"}]}
    with pytest.raises(EvaluationError, match=r"marks\.jsonl:4: 0\.\.2 lies outside the text of 1 "):
        read(jsonl(tmp_path, [*MQM, wrong]))
    with pytest.raises(EvaluationError, match=r"marks\.jsonl:4: a segment is"):
        read(jsonl(tmp_path, [*MQM, {"doc": "c"}]))


HEADER = "system\tdoc\tdocSegId\tglobalSegId\trater\tsource\ttarget\tcategory\tseverity\tmetadata\n"
MAROT = HEADER + (
    "A\td1\t1\t1\tr1\tOne.\tC'est <v>le</v> un.\tAccuracy/Mistranslation\tMajor\t{}\n"
    "A\td1\t1\t1\tr1\tOne.\tC'est le <v>un</v>.\tFluency/Grammar\tminor\t{}\n"
    "A\td1\t2\t2\tr1\tTwo.\tDeux.\tno-error\tno-error\t{}\n"
    "A\td1\t1\t1\tr2\tOne.\tC'est le un.\tno-error\tno-error\t{}\n"
    "A\td1\t1\t1\t\tOne.\tC'est le un.\t\t\t{}\n"
)


def test_marot(tmp_path):
    path = tmp_path / "marks.tsv"
    path.write_text(MAROT, "utf-8")
    first, second = read(path)
    assert first.name == "d1 (A, r1)"
    assert first.text == "C'est le un.\nDeux."
    assert [(m.text, m.severity) for m in first.marks] == [("le", "major"), ("un", "minor")]
    assert second.marks == ()


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("A\td1\t1\n", r"marks\.tsv:2: 3 columns; a Marot table has ten"),
        ("A\td\t1\t1\tr\ts\tun <v>deux\tx\tminor\t{}\n", r"marks\.tsv:2: mark one place"),
        (MAROT.splitlines()[1] + "\nA\td1\t1\t1\tr1\t\tAutre.\tx\tminor\t{}\n", r":3: another target for segment 1"),
    ],
)
def test_wrong_marot(tmp_path, line, message):
    path = tmp_path / "marks.tsv"
    path.write_text(HEADER + line, "utf-8")
    with pytest.raises(EvaluationError, match=message):
        read(path)


XLIFF = """\
<?xml version="1.0"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:its="http://www.w3.org/2005/11/its">
 <file><body>
  <trans-unit id="1"><source>One</source><target>Il a <mrk mtype="x-its" its:locQualityIssueType="mistranslation"
    its:locQualityIssueSeverity="50">secoué</mrk> <g id="1">tout</g> &amp; rien.</target></trans-unit>
  <trans-unit id="2"><source>Two</source><target>Bien <mrk mtype="term">dit</mrk>.</target></trans-unit>
 </body></file>
</xliff>
"""


def test_xliff(tmp_path):
    path = tmp_path / "marks.xlf"
    path.write_text(XLIFF, "utf-8")
    (text,) = read(path)
    assert text.text == "Il a secoué tout & rien.\nBien dit."
    assert [(m.text, m.category, m.severity) for m in text.marks] == [("secoué", "mistranslation", "major")]
    assert text.parsed.document.segments[0].source == "One"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (XLIFF.replace("</file>", ""), r"marks\.xlf:\d+: not XML"),
        (XLIFF.replace('"50"', '"much"'), r"marks\.xlf:\d+: its:locQualityIssueSeverity is 'much'"),
        ("<?xml version='1.0'?><!DOCTYPE x [<!ENTITY a 'b'>]><x/>", r"a document type declaration is not read"),
        ("<xliff/>", r"no <target>"),
        ("un\ndeux\n", r"marks\.xlf:1: not a format of marked texts"),
    ],
)
def test_wrong_xliff(tmp_path, text, message):
    path = tmp_path / "marks.xlf"
    path.write_text(text, "utf-8")
    with pytest.raises(EvaluationError, match=message):
        read(path)
