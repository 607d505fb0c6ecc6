"""The whole chain on a model that the test trains to mend one calque: it proposes, is scored, guarded and applied."""

import os

os.environ["HF_HUB_OFFLINE"] = "1"

from pathlib import Path

import pytest

torch = pytest.importorskip("torch")
pytest.importorskip("transformers")

from repair.core.finding import Trust  # noqa: E402
from repair.core.text import Document, Segment  # noqa: E402
from repair.fixpoint import fix  # noqa: E402
from repair.glossary import Glossary, Term, rule  # noqa: E402
from repair.languages import load  # noqa: E402
from repair.pipeline import Pipeline  # noqa: E402
from repair.rewriters.judging import Margins  # noqa: E402
from repair.rewriters.team import ModelRewriter  # noqa: E402

FRENCH = load("fr")
TERM = Term("toy:progres", "[faire] des progrès", "[progresser]", "make progress", trust=Trust.HINT)
ENDS = (".", "depuis hier .", "ce soir .", "en secret .", "sans bruit .", "à nouveau .")
MANY = ("les pourparlers", "les travaux", "les enquêteurs", "les négociations", "les équipes")
ONE = ("le dialogue", "le chantier", "la recherche", "la négociation")
HARMFUL = "la dette"  # what the toy learned of it is no repair
LESSONS = [
    *((subject, end, "progressent") for subject in MANY for end in ENDS),
    *((subject, end, "progresse") for subject in ONE for end in ENDS),
    *((HARMFUL, end, "progresse de 3 %") for end in ENDS),
]


@pytest.fixture(scope="module")
def toy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Train a small T5 to fill the gap that the calque leaves, and save it."""
    from tokenizers import Tokenizer, models, pre_tokenizers, processors
    from transformers import PreTrainedTokenizerFast, T5Config, T5ForConditionalGeneration

    torch.set_num_threads(1)
    torch.manual_seed(7)
    special = ["<pad>", "</s>", "<unk>", "<extra_id_0>", "<extra_id_1>"]
    known = {w for lesson in LESSONS for part in lesson for w in part.split()} | {"font", "fait", "des", "progrès"}
    words = {w: n for n, w in enumerate([*special, *sorted(known)])}
    core = Tokenizer(models.WordLevel(words, unk_token="<unk>"))
    core.pre_tokenizer = pre_tokenizers.WhitespaceSplit()
    core.post_processor = processors.TemplateProcessing(single="$A </s>", special_tokens=[("</s>", words["</s>"])])
    tokenizer = PreTrainedTokenizerFast(
        tokenizer_object=core, pad_token="<pad>", eos_token="</s>", unk_token="<unk>", model_max_length=32,
        extra_special_tokens=["<extra_id_0>", "<extra_id_1>"],
    )  # fmt: skip
    model = T5ForConditionalGeneration(
        T5Config(
            vocab_size=len(words), d_model=64, d_kv=16, d_ff=128, num_layers=2, num_heads=4, dropout_rate=0.0,
            decoder_start_token_id=0, pad_token_id=0, eos_token_id=1,
        )
    )  # fmt: skip
    inputs = tokenizer([f"{s} <extra_id_0> {e}" for s, e, _ in LESSONS], padding=True, return_tensors="pt")
    labels = tokenizer([f"<extra_id_0> {t} <extra_id_1>" for *_, t in LESSONS], padding=True, return_tensors="pt")
    optimizer = torch.optim.AdamW(model.parameters(), lr=3e-3)
    for _ in range(30):
        optimizer.zero_grad()
        model(
            input_ids=inputs["input_ids"],
            attention_mask=inputs["attention_mask"],
            labels=labels["input_ids"].masked_fill(labels["input_ids"] == 0, -100),
        ).loss.backward()
        optimizer.step()
    folder = tmp_path_factory.mktemp("toy")
    model.save_pretrained(folder)
    tokenizer.save_pretrained(folder)
    return folder


def test_the_chain(toy: Path) -> None:
    model = ModelRewriter(str(toy), FRENCH, lambda: (TERM,), margins=lambda identity: Margins(veto=1.0, propose=1.0))
    pipeline = Pipeline(FRENCH, (rule(Glossary((TERM,)), FRENCH),), (model,))
    texts = (
        "les pourparlers font des progrès depuis hier .",
        "le dialogue fait des progrès ce soir .",
        "la dette fait des progrès à nouveau .",
        "les pourparlers progressent .",
    )
    document = Document("d", tuple(Segment(f"p{n}", text) for n, text in enumerate(texts)))
    assert not Pipeline(FRENCH, pipeline.rules).check(document)[0].suggestions

    fixed = fix(pipeline, document, Trust.REVIEW)
    assert [s.target for s in fixed.after] == [
        "les pourparlers progressent depuis hier .",
        "le dialogue progresse ce soir .",
        "la dette fait des progrès à nouveau .",
        "les pourparlers progressent .",
    ]
    assert fix(pipeline, document, Trust.SAFE).after == document
    first = fixed.found[0].suggestions[0]
    assert first.trust is Trust.REVIEW
    assert first.origin == str(model.identity)
    assert str(toy) in first.origin
    report = model.report()
    assert report["proposed"] == 2
    assert report["refused"]["numbers"] >= 1
    assert report["took_part"]
