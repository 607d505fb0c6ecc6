"""The embedded scorer: what it prefers, that a batch changes nothing, and what happens to broken files."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from repair.models import embedded
from repair.models.calibration import gain, margin_for
from repair.models.embedded import FOLDER, EmbeddedScorer
from repair.models.errors import ModelError
from repair.models.interface import Gap

PAIRS = [  # before, wrong, right, after
    ("La séance ", "sont", "est", " ouverte."),
    ("Le président a ", "déclarer", "déclaré", " que la réunion était terminée."),
    ("Il faut que nous ", "sommes", "soyons", " prudents."),
    ("Elle a pris ", "le", "la", " parole devant l'Assemblée."),
    ("Le ministre ", "the répond", "répond", " à la question."),
    ("Nous avons ", "adopté cette pas loi", "adopté cette loi", " hier."),
]


@pytest.fixture(scope="module")
def scorer() -> EmbeddedScorer:
    return embedded.open()


def test_it_prefers_right_french(scorer: EmbeddedScorer) -> None:
    scores = scorer.scores([Gap(before, (wrong, right), after) for before, wrong, right, after in PAIRS])
    assert all(gain(wrong, right) > 0 for wrong, right in scores)


def test_a_batch_changes_nothing(scorer: EmbeddedScorer) -> None:
    gaps = [Gap(before * n, (wrong, right), after) for n in (1, 2, 40) for before, wrong, right, after in PAIRS]
    together = scorer.scores(gaps)
    alone = [scorer.scores([gap])[0] for gap in gaps]
    for one, other in zip(together, alone, strict=True):
        assert [s.tokens for s in one] == [s.tokens for s in other]
        assert [s.logprob for s in one] == pytest.approx([s.logprob for s in other], abs=1e-3)


def test_signs_and_spaces_of_every_kind(scorer: EmbeddedScorer) -> None:
    [(plain, typeset, odd)] = scorer.scores([Gap("", ("L'été est là !", "L’été est là\u202f!", "🦊"), "")])
    assert plain == typeset
    assert odd.tokens > 0
    assert scorer.scores([]) == []
    assert scorer.scores([Gap("", ("",), "")])[0][0].logprob == 0.0


def test_its_margins_come_with_it(scorer: EmbeddedScorer) -> None:
    assert margin_for(scorer.identity) is not None, "run: repair models calibrate embedded --output …"


def test_the_card_names_its_texts() -> None:
    card = json.loads((FOLDER / "card.json").read_text("utf-8"))
    assert all(text["licence"] and len(text["sha256"]) == 64 for text in card["texts"])
    assert sum(path.stat().st_size for path in FOLDER.iterdir() if path.is_file()) < 30 * 2**20


@pytest.mark.parametrize("name", ["scorer.onnx", "tokenizer.json", "card.json"])
@pytest.mark.parametrize("content", [None, b"\x00broken"])
def test_broken_files_are_one_line(tmp_path: Path, name: str, content: bytes | None) -> None:
    folder = tmp_path / "embedded"
    shutil.copytree(FOLDER, folder)
    if content is None:
        (folder / name).unlink()
    else:
        (folder / name).write_bytes(content)
    with pytest.raises(ModelError) as error:
        EmbeddedScorer(folder).scores([Gap("", ("a", "b"), "")])
    assert "--model none" in str(error.value)
    assert "\n" not in str(error.value)


def test_without_a_question_nothing_heavy_is_imported() -> None:
    code = (
        "import sys; from repair.models import embedded; embedded.open().identity;"
        "print(*sorted({'onnxruntime', 'numpy', 'tokenizers'} & set(sys.modules)))"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "\n"


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("La commission a rejeté cette amendement hier soir.", "cette"),
        ("Il a marché vers le bas sa promesse de campagne.", "bas"),
        ("La commission a rejeté cet amendement hier soir.", ""),
        ("Le gouvernement présentera son projet de loi la semaine prochaine devant les députés.", ""),
    ],
)
def test_it_notices_what_is_wrong_and_leaves_what_is_right(text: str, word: str) -> None:
    noticer = embedded.open_noticer()
    [words] = noticer.notice([text])
    marked = [text[w.start : w.end] for w in words if w.probability > noticer.threshold]
    assert word in marked if word else not marked


def test_what_is_noticed_does_not_depend_on_the_batch() -> None:
    noticer = embedded.open_noticer()
    texts = ["Il vient.", "Le président a pris la parole devant l'Assemblée nationale." * 9, "", "Elle sont là."]
    together = noticer.notice(texts)
    for text, found in zip(texts, together, strict=True):
        [alone] = noticer.notice([text])
        assert [w[:2] for w in alone] == [w[:2] for w in found]
        assert [w.probability for w in alone] == pytest.approx([w.probability for w in found], abs=1e-3)
