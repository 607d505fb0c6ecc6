"""Small models of every architecture, made and saved by the tests themselves: nothing is fetched."""

import os
import re

os.environ["HF_HUB_OFFLINE"] = "1"

from collections.abc import Callable
from pathlib import Path

import pytest

SENTENCES = (
    "Le président serre la main du roi avant le dîner de gala.",
    "Le président secoue les mains du roi avant le dîner de gala.",
    "La ministre serre les mains des enfants à l'entrée de l'école.",
    "Elles serrent la main de leurs hôtes et saluent la foule.",
    "À la fin de la journée, les enfants rentrent à la maison.",
    "En fin de compte, la décision appartient au tribunal de commerce.",
    "Il a fait une déclaration devant la presse réunie à Paris.",
    "Les autorités ont ouvert une enquête sur l'incendie de la gare.",
)
TEMPLATE = (
    "{% for m in messages %}<|{{ m.role }}|>{{ m.content }}\n{% endfor %}"
    "{% if add_generation_prompt %}<|assistant|>{% endif %}"
)
_NAMES = {"camembert": "<mask>", "modernbert": "<mask>", "bert": "[MASK]", "bart": "<mask>"}


def _pieces(names: list[str]) -> dict[str, int]:
    """Return words and letters as a vocabulary: the trainer of word pieces gives another one in every process."""
    words = sorted({word for sentence in SENTENCES for word in re.findall(r"\w+|[^\w\s]", sentence)})
    letters = sorted({letter for word in words for letter in word})
    known = dict.fromkeys((*names, *letters, *(f"##{letter}" for letter in letters), *words))
    return {piece: place for place, piece in enumerate(known)}


def _tokenizer(kind: str):
    from tokenizers import AddedToken, Tokenizer, decoders, models, pre_tokenizers, processors, trainers
    from transformers import PreTrainedTokenizerFast

    special = {"bos_token": "<s>", "eos_token": "</s>", "unk_token": "<unk>", "pad_token": "<pad>"}
    if kind == "bert":
        special = {"cls_token": "[CLS]", "sep_token": "[SEP]", "unk_token": "[UNK]", "pad_token": "[PAD]"}
    if kind in _NAMES:
        special["mask_token"] = _NAMES[kind]
    extra = ["<extra_id_0>", "<extra_id_1>"] if kind == "t5" else []
    names = [*special.values(), *extra]
    if kind in ("gpt2", "bart"):
        tokenizer = Tokenizer(models.BPE())
        tokenizer.pre_tokenizer, tokenizer.decoder = pre_tokenizers.ByteLevel(False), decoders.ByteLevel()
        alphabet = pre_tokenizers.ByteLevel.alphabet()
        trainer = trainers.BpeTrainer(vocab_size=420, special_tokens=names, initial_alphabet=alphabet)
    elif kind == "bert":
        tokenizer = Tokenizer(models.WordPiece(_pieces(names), unk_token="[UNK]"))
        tokenizer.pre_tokenizer, tokenizer.decoder = pre_tokenizers.BertPreTokenizer(), decoders.WordPiece()
        trainer = None
    else:
        tokenizer = Tokenizer(models.BPE(unk_token="<unk>"))
        tokenizer.pre_tokenizer, tokenizer.decoder = pre_tokenizers.Metaspace(), decoders.Metaspace()
        trainer = trainers.BpeTrainer(vocab_size=220, special_tokens=names)
    if trainer:
        tokenizer.train_from_iterator(SENTENCES, trainer)
    frames = {
        "bert": ("[CLS] $A [SEP]", ("[CLS]", "[SEP]")),
        "camembert": ("<s> $A </s>", ("<s>", "</s>")),
        "modernbert": ("<s> $A </s>", ("<s>", "</s>")),
        "bart": ("<s> $A </s>", ("<s>", "</s>")),
        "llama": ("<s> $A", ("<s>",)),
        "t5": ("$A </s>", ("</s>",)),
        "marian": ("$A </s>", ("</s>",)),
    }
    if kind in frames:
        single, used = frames[kind]
        tokenizer.post_processor = processors.TemplateProcessing(
            single=single, special_tokens=[(name, tokenizer.token_to_id(name)) for name in used]
        )
    if kind in _NAMES:  # as in the published tokenizers, the mask swallows the blank before it
        tokenizer.add_special_tokens([AddedToken(_NAMES[kind], lstrip=kind != "bert", special=True)])
    wrapped = PreTrainedTokenizerFast(
        tokenizer_object=tokenizer, model_max_length=64, extra_special_tokens=extra, **special
    )
    if kind == "llama":
        wrapped.chat_template = TEMPLATE
    return wrapped


def _model(kind: str, tokenizer):
    import torch
    import transformers as t

    size = len(tokenizer)
    bos, eos, pad = tokenizer.bos_token_id, tokenizer.eos_token_id, tokenizer.pad_token_id
    ids = {"bos_token_id": bos, "eos_token_id": eos, "pad_token_id": pad}
    small = {"hidden_size": 32, "num_hidden_layers": 2, "num_attention_heads": 4, "intermediate_size": 64}
    pair = {
        "d_model": 32, "encoder_layers": 2, "decoder_layers": 2, "encoder_attention_heads": 4,
        "decoder_attention_heads": 4, "encoder_ffn_dim": 64, "decoder_ffn_dim": 64, "max_position_embeddings": 128,
    }  # fmt: skip
    torch.manual_seed(0)
    if kind == "camembert":
        config = t.CamembertConfig(vocab_size=size, max_position_embeddings=80, type_vocab_size=1, **small, **ids)
        return t.CamembertForMaskedLM(config)
    if kind == "bert":
        return t.BertForMaskedLM(t.BertConfig(vocab_size=size, max_position_embeddings=80, pad_token_id=pad, **small))
    if kind == "gpt2":
        ids = {"bos_token_id": bos, "eos_token_id": eos}
        return t.GPT2LMHeadModel(t.GPT2Config(vocab_size=size, n_positions=80, n_embd=32, n_layer=2, n_head=4, **ids))
    if kind == "llama":
        return t.LlamaForCausalLM(t.LlamaConfig(vocab_size=size, max_position_embeddings=256, **small, **ids))
    if kind == "modernbert":
        marks = {"cls_token_id": bos, "sep_token_id": eos}
        return t.ModernBertForMaskedLM(
            t.ModernBertConfig(vocab_size=size, max_position_embeddings=80, local_attention=16, **marks, **small, **ids)
        )
    if kind == "mistral3":  # sees pictures too, and is no causal model to transformers
        heads = {"head_dim": 8, "num_key_value_heads": 2}
        text = t.Ministral3Config(vocab_size=size, max_position_embeddings=256, **heads, **small, **ids)
        eyes = {"num_hidden_layers": 1, "num_attention_heads": 2, "image_size": 28, "patch_size": 14, "head_dim": 8}
        vision = t.PixtralVisionConfig(hidden_size=16, intermediate_size=16, **eyes)
        config = t.Mistral3Config(text_config=text, vision_config=vision, image_token_index=size - 1)
        return t.Mistral3ForConditionalGeneration(config)
    start = {"decoder_start_token_id": pad if kind != "bart" else eos}
    if kind == "t5":
        config = t.T5Config(vocab_size=size, d_model=32, d_ff=64, d_kv=8, num_layers=2, num_heads=4, **ids, **start)
        return t.T5ForConditionalGeneration(config)
    if kind == "bart":
        return t.BartForConditionalGeneration(t.BartConfig(vocab_size=size, **pair, **ids, **start))
    return t.MarianMTModel(t.MarianConfig(vocab_size=size, **pair, **ids, **start))


@pytest.fixture(scope="session")
def sentences() -> tuple[str, ...]:
    """Return what the tokenizers of the small models were made of."""
    return SENTENCES


@pytest.fixture(autouse=True)
def _own_folders(tmp_path, monkeypatch):
    """Keep caches, figures and keys of whoever runs the tests out of them."""
    for name in ("REPAIR_CACHE", "REPAIR_CONFIG"):
        monkeypatch.setenv(name, str(tmp_path / name.lower()))
    for name in ("REPAIR_API_KEY", "OPENAI_API_KEY", "REPAIR_DEVICE", "REPAIR_MODEL_CODE"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture(scope="session")
def tiny(saved) -> Callable[[str], Path]:
    """Return a function that gives the folder of a small model of an architecture."""

    def make(kind: str):
        tokenizer = _tokenizer(kind)
        model = _model(kind, tokenizer)
        for parameter in model.parameters():  # fresh weights give nearly even probabilities: make them differ
            parameter.data.mul_(4)
        return model, tokenizer

    return saved(make)
