"""A newsroom that reviewed its articles with `repair review`, and small models made here: nothing is fetched."""

import os

os.environ["HF_HUB_OFFLINE"] = "1"

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from click.testing import CliRunner

from repair.cli import main

WHO = ("Le ministre", "Le maire", "Le premier ministre", "Le président")
WHEN = ("lundi", "mardi", "jeudi", "samedi")
ARTICLES = 24


def _article(number: int) -> str:
    who, when = WHO[number % len(WHO)], WHEN[number // len(WHO) % len(WHEN)]
    place = ("à Paris", "à Lyon", "à Nice", "à Lille", "à Metz", "à Brest")[number % 6]
    return (
        f"{who} secoue les mains du roi {when} {place}.\n\n"
        f"Rien n’est mis dans la pierre, dit {who.lower()} {when} {place}.\n\n"
        f"{who} secoue les mains de la reine {when} {place}.\n"
    )


ANSWERS = "y\ne\ndéfinitif\nn\n"  # to the findings of an article in their order


@pytest.fixture(scope="session")
def newsroom(tmp_path_factory) -> Path:
    """Return the folder of a project whose articles were reviewed, and repaired as was decided."""
    folder = tmp_path_factory.mktemp("newsroom")
    for number in range(ARTICLES):
        (folder / f"article{number:02}.txt").write_text(_article(number), "utf-8")
    with _within(folder):
        done = CliRunner().invoke(main, ["review", "--model", "none", "."], input=ANSWERS * ARTICLES + "y\n")
    assert f"{ARTICLES} files written" in done.output, done.output
    return folder


@contextmanager
def _within(folder: Path) -> Iterator[None]:
    before = Path.cwd()
    os.chdir(folder)
    try:
        yield
    finally:
        os.chdir(before)


@pytest.fixture
def train(newsroom, tmp_path, monkeypatch) -> Callable[..., str]:
    """Return a function that runs `repair train` in an empty folder on the decisions of the newsroom."""
    monkeypatch.chdir(tmp_path)
    for name in ("REPAIR_CACHE", "REPAIR_CONFIG"):
        monkeypatch.setenv(name, str(tmp_path / name.lower()))

    def run(*arguments: object, code: int = 0, decisions: Path = newsroom) -> str:
        given = ["--decisions", decisions, "--held-out", 0.2]
        result = CliRunner().invoke(main, ["train", *map(str, (*arguments, *given))])
        assert result.exit_code == code, (result.output, result.exception)
        return result.output

    return run


def _chat_tokenizer():
    from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers
    from transformers import PreTrainedTokenizerFast

    from repair.rewriters.prompting import system

    names = {"bos_token": "<s>", "eos_token": "</s>", "unk_token": "<unk>", "pad_token": "<pad>"}
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer, tokenizer.decoder = pre_tokenizers.ByteLevel(False), decoders.ByteLevel()
    alphabet = pre_tokenizers.ByteLevel.alphabet()
    trainer = trainers.BpeTrainer(vocab_size=600, special_tokens=[*names.values()], initial_alphabet=alphabet)
    tokenizer.train_from_iterator([system(), *(_article(n) for n in range(ARTICLES))], trainer)
    wrapped = PreTrainedTokenizerFast(tokenizer_object=tokenizer, model_max_length=1024, **names)
    wrapped.chat_template = (
        "{% for m in messages %}<|{{ m.role }}|>{{ m.content }}\n{% endfor %}"
        "{% if add_generation_prompt %}<|assistant|>{% endif %}"
    )
    return wrapped


def _tokenizer(kind: str):
    if kind == "chat":
        return _chat_tokenizer()
    from tokenizers import AddedToken, Tokenizer, decoders, models, pre_tokenizers, processors, trainers
    from transformers import PreTrainedTokenizerFast

    names = {"bos_token": "<s>", "eos_token": "</s>", "unk_token": "<unk>", "pad_token": "<pad>"}
    names |= {"mask_token": "<mask>"} if kind in ("masked", "tagger") else {}
    extra = ["<extra_id_0>", "<extra_id_1>"] if kind == "t5" else []
    tokenizer = Tokenizer(models.BPE(unk_token="<unk>"))
    tokenizer.pre_tokenizer, tokenizer.decoder = pre_tokenizers.Metaspace(), decoders.Metaspace()
    texts = [_article(n) + " serre la main définitif" for n in range(ARTICLES)]
    tokenizer.train_from_iterator(texts, trainers.BpeTrainer(vocab_size=400, special_tokens=[*names.values(), *extra]))
    frame = {"masked": "<s> $A </s>", "tagger": "<s> $A </s>", "t5": "$A </s>"}.get(kind)
    if frame:
        used = [name for name in ("<s>", "</s>") if name in frame]
        tokenizer.post_processor = processors.TemplateProcessing(
            single=frame, special_tokens=[(name, tokenizer.token_to_id(name)) for name in used]
        )
    if kind in ("masked", "tagger"):
        tokenizer.add_special_tokens([AddedToken("<mask>", lstrip=True, special=True)])
    return PreTrainedTokenizerFast(tokenizer_object=tokenizer, model_max_length=64, extra_special_tokens=extra, **names)


def _model(kind: str, tokenizer):
    import torch
    import transformers as t

    size = len(tokenizer)
    ids = {"bos_token_id": tokenizer.bos_token_id, "eos_token_id": tokenizer.eos_token_id}
    pad = {"pad_token_id": tokenizer.pad_token_id}
    small = {"hidden_size": 48, "num_hidden_layers": 2, "num_attention_heads": 4, "intermediate_size": 96}
    torch.manual_seed(3)
    if kind == "causal":
        return t.GPT2LMHeadModel(t.GPT2Config(vocab_size=size, n_positions=80, n_embd=48, n_layer=2, n_head=4, **ids))
    if kind == "chat":
        return t.LlamaForCausalLM(t.LlamaConfig(vocab_size=size, max_position_embeddings=1024, **small, **ids, **pad))
    if kind == "t5":
        return t.T5ForConditionalGeneration(
            t.T5Config(
                vocab_size=size, d_model=48, d_kv=12, d_ff=96, num_layers=2, num_heads=4, dropout_rate=0.0,
                decoder_start_token_id=tokenizer.pad_token_id, **ids, **pad,
            )
        )  # fmt: skip
    settings = {"vocab_size": size, "max_position_embeddings": 80, "type_vocab_size": 1, **small, **ids, **pad}
    if kind == "masked":
        return t.CamembertForMaskedLM(t.CamembertConfig(**settings))
    return t.CamembertForTokenClassification(t.CamembertConfig(**settings, id2label={0: "O", 1: "ARTIFACT"}))


@pytest.fixture(scope="session")
def small(saved) -> Callable[[str], Path]:
    """Return a function that gives the folder of a small model: causal, masked, t5, tagger or chat."""

    def make(kind: str):
        tokenizer = _tokenizer(kind)
        return _model(kind, tokenizer), tokenizer

    return saved(make)
