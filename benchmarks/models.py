"""What models cost: start-up, articles a minute, batches against one text after the other. Ratios in one run.

    python benchmarks/models.py [--runs 5] [--articles 40]

Articles are those of seeds/ and tests/cases, again and again. The last part reads a model of random weights and of the
size of the embedded one with transformers: what is compared is how it is asked.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ARTICLE = ROOT / "seeds" / "000_466c93e9bf0e9dc4.txt"
REPAIR = Path(sys.executable).with_name("repair")
MODELS = ("none", "embedded")


def seconds(work: Callable[[], object]) -> float:
    """Return the wall time of one call."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def command(*arguments: str | Path) -> Callable[[], object]:
    """Return a call of the program, from a process of its own."""
    return lambda: subprocess.run(
        [REPAIR, *arguments], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False
    )


def start_up(runs: int) -> Iterator[str]:
    """Yield the wall time of one article in a fresh process, with each model."""
    for model in MODELS:
        took = [seconds(command("check", "--model", model, ARTICLE)) for _ in range(runs)]
        yield f"check of one article, --model {model}: {statistics.median(took):.2f} s (fastest {min(took):.2f})"


def articles(count: int) -> Iterator[str]:
    """Yield articles a minute with each model, and the model's share of the time."""
    texts = [
        ARTICLE,
        *sorted((ROOT / "tests/cases/dev").glob("*.txt")),
        *sorted((ROOT / "tests/cases/negative").glob("*.txt")),
    ]
    took = {}
    with tempfile.TemporaryDirectory() as folder:
        for n in range(count):
            path = texts[n % len(texts)]
            (Path(folder) / f"{n:03}.txt").write_bytes(path.read_bytes())
        for model in MODELS:
            took[model] = seconds(command("check", "--format", "jsonl", "--model", model, folder))
            yield f"{count} articles, --model {model}: {60 * count / took[model]:,.0f} a minute"
    yield f"share of the embedded model in the time: {1 - took['none'] / took['embedded']:.0%}"


def batches() -> Iterator[str]:
    """Yield how much faster texts are in batches than one by one through the pipelines of transformers."""
    os.environ["HF_HUB_OFFLINE"] = "1"
    import torch
    import transformers

    from repair.models.interface import Gap, Prompt
    from repair.models.opening import open_model

    transformers.logging.set_verbosity_error()
    torch.manual_seed(1)
    lines = [line for path in sorted((ROOT / "seeds").glob("*.txt")) for line in path.read_text().splitlines()]
    sentences = [line for line in lines if 60 < len(line) < 400][:48]
    with tempfile.TemporaryDirectory() as folder:
        masked = _saved(Path(folder) / "masked", sentences, masked=True)
        gaps = [
            Gap(words[0] + " ", (words[1],), " " + words[2]) for s in sentences if len(words := s.split(" ", 2)) == 3
        ]
        opened = open_model(str(masked))
        assert opened is not None
        assert opened.filler is not None
        pipe = transformers.pipeline("fill-mask", model=str(masked), top_k=5)
        alone = seconds(lambda: [pipe(g.before + pipe.tokenizer.mask_token + g.after) for g in gaps])
        together = seconds(lambda: opened.filler.fillings(gaps, 5))
        yield f"filling {len(gaps)} gaps: {alone / together:.1f} times as fast as the pipeline, one by one"
        causal = _saved(Path(folder) / "causal", sentences, masked=False)
        opened = open_model(str(causal))
        assert opened is not None
        assert opened.generator is not None
        pipe = transformers.pipeline("text-generation", model=str(causal), max_new_tokens=24, do_sample=False)
        alone = seconds(lambda: [pipe([{"role": "user", "content": s}]) for s in sentences])
        together = seconds(lambda: opened.generator.answers([Prompt("", s) for s in sentences], 24))
        yield f"answering {len(sentences)} prompts: {alone / together:.1f} times as fast as the pipeline, one by one"


def _saved(folder: Path, sentences: list[str], *, masked: bool) -> Path:
    """Save a model of random weights with a tokenizer learned from the sentences."""
    import transformers
    from tokenizers import Tokenizer, models, pre_tokenizers, processors, trainers

    special = ["<pad>", "<s>", "</s>", "<mask>", "<unk>"]
    raw = Tokenizer(models.BPE(unk_token="<unk>"))
    raw.pre_tokenizer = pre_tokenizers.Metaspace()
    raw.train_from_iterator(sentences, trainers.BpeTrainer(vocab_size=8000, special_tokens=special))
    raw.post_processor = processors.TemplateProcessing(
        single="<s> $A </s>" if masked else "<s> $A", special_tokens=[("<s>", 1), ("</s>", 2)]
    )
    tokenizer = transformers.PreTrainedTokenizerFast(
        tokenizer_object=raw, pad_token="<pad>", bos_token="<s>", eos_token="</s>", mask_token="<mask>",
        unk_token="<unk>", model_max_length=256,
    )  # fmt: skip
    if not masked:
        tokenizer.chat_template = "{% for m in messages %}{{ m['content'] }}\n{% endfor %}"
    size = {"hidden_size": 320, "num_hidden_layers": 5, "num_attention_heads": 5, "intermediate_size": 860}
    ids = {"pad_token_id": 0, "bos_token_id": 1, "eos_token_id": 2}
    if masked:
        config = transformers.CamembertConfig(vocab_size=len(tokenizer), max_position_embeddings=300, **size, **ids)
        model = transformers.CamembertForMaskedLM(config)
    else:
        model = transformers.LlamaForCausalLM(transformers.LlamaConfig(vocab_size=len(tokenizer), **size, **ids))
    model.save_pretrained(folder)
    tokenizer.save_pretrained(folder)
    return folder


def main() -> None:
    """Print the measures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--articles", type=int, default=40)
    options = parser.parse_args()
    for part in (start_up(options.runs), articles(options.articles), batches()):
        for line in part:
            print(line, flush=True)


if __name__ == "__main__":
    main()
