"""Loading a model from the cache or from a folder, and what can be done with it."""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import Any

from repair.models import hub
from repair.models.batching import Progress, out_of_memory
from repair.models.devices import choose, gigabytes
from repair.models.errors import ModelError
from repair.models.interface import Identity
from repair.models.loaded import Loaded
from repair.models.needs import need, quiet
from repair.models.opened import Opened
from repair.models.specs import Kind, Spec
from repair.models.weights import Weights, inspect

CODE = "REPAIR_MODEL_CODE"  # names of models whose own Python code may run
_WANTED = "wanted is a masked, causal or encoder-decoder language model, or a token classifier"
_BUDGETS = {"cpu": 4096, "mps": 8192, "cuda": 32768}  # tokens a batch
_LOGITS = 768_000_000  # bytes that the logits of a batch may take on a CPU if a third of the positions is asked for
_UNLIMITED = 1_000_000  # tokenizers that know no limit state one of 10**30


def load(
    spec: Spec,
    *,
    device: str = "",
    budget: int | None = None,
    progress: Progress | None = None,
    code: Collection[str] = (),
) -> Opened:
    """Load a model of the hub that is in the cache, or one from a folder. The network is not asked.

    Raises:
        ModelError: it is not there, damaged, of the wrong architecture, or larger than memory.
    """
    task, loaded, weights = load_network(spec, device=device, budget=budget, progress=progress, code=code)
    return opened(task, loaded, weights)


def load_network(
    spec: Spec,
    *,
    device: str = "",
    budget: int | None = None,
    progress: Progress | None = None,
    code: Collection[str] = (),
) -> tuple[str, Loaded, Weights]:
    """Load a model as `load` does; return what it is (what the name of its automatic class ends in) and the network.

    Raises:
        ModelError: as `load`.
    """
    if spec.kind is Kind.HUB:
        folder = hub.snapshot(spec.name, spec.revision)
        again = f"fetch it again: repair models remove {spec.name}, then {hub.pull_command(spec.name, spec.revision)}"
    else:
        folder, again = Path(spec.name), "save it again with save_pretrained()"
    weights = inspect(folder, again)
    need("torch")  # after what goes wrong without it: it takes seconds
    need("transformers")
    own_code = _may_run_code(folder, spec.name, code)
    quiet()
    with _in_one_line(spec.name, again):
        task, loaded = _load(folder, spec, weights, device, budget, progress, own_code)
    return task, loaded, weights


def _load(
    folder: Path,
    spec: Spec,
    weights: Weights,
    device: str,
    budget: int | None,
    progress: Progress | None,
    own_code: bool,
) -> tuple[str, Loaded]:
    import torch
    import transformers

    options: dict[str, Any] = {"trust_remote_code": own_code, "local_files_only": True}
    config = transformers.AutoConfig.from_pretrained(folder, **options)
    task = _task(config, spec.name)
    place = choose(weights.parameters, spec.name, device)
    tokenizer = transformers.AutoTokenizer.from_pretrained(folder, **options)
    model, report = getattr(transformers, f"AutoModelFor{task}").from_pretrained(
        folder,
        config=config,
        dtype=getattr(torch, place.dtype),
        use_safetensors=True,
        output_loading_info=True,
        **options,
    )
    lacking = sorted(report["missing_keys"]) + sorted(str(key[0]) for key in report["mismatched_keys"])
    if lacking:
        raise ModelError(
            f"{spec.name}: its weights are not those of {type(model).__name__}: {lacking[0]} "
            f"{f'and {len(lacking) - 1} others are' if len(lacking) > 1 else 'is'} missing or of another shape"
        )
    model = model.to(place.device).eval()
    model.config.get_text_config().use_cache = False  # scoring needs none; generating asks for it
    if task == "MaskedLM" and tokenizer.mask_token_id is None:
        raise ModelError(f"{spec.name}: its tokenizer has no mask token, so it can't be asked")
    revision = folder.name if spec.kind is Kind.HUB else weights.digest
    return task, Loaded(
        Identity(spec.name, revision),
        model,
        tokenizer,
        place,
        _limit(model, tokenizer),
        budget or _budget(task, model, place.device),
        progress,
    )


def opened(task: str, loaded: Loaded, weights: Weights) -> Opened:
    """Return what a network of a task can do."""
    about = (
        f"{type(loaded.model).__name__}, {weights.parameters / 1e6:,.1f}M parameters, {gigabytes(weights.size)}, "
        f"{loaded.place.dtype} on {loaded.place.device}"
    )
    if task == "MaskedLM":
        from repair.models.filling import MaskedFiller
        from repair.models.masked import MaskedScorer

        filler = MaskedFiller(loaded) if loaded.tokenizer.is_fast else None
        return Opened(loaded.identity, scorer=MaskedScorer(loaded), filler=filler, about=about)
    if task == "TokenClassification":
        from repair.models.tagging import TokenTagger

        return Opened(loaded.identity, noticer=TokenTagger(loaded), about=about)
    if task != "Seq2SeqLM":
        from repair.models.causal import CausalScorer
        from repair.models.chat import ChatGenerator

        generator = ChatGenerator(loaded) if loaded.tokenizer.chat_template else None
        return Opened(loaded.identity, scorer=CausalScorer(loaded), generator=generator, about=about)
    from repair.models.seq2seq import Denoiser, SeqTranslator, restores

    if restores(loaded):
        denoiser = Denoiser(loaded)
        return Opened(loaded.identity, scorer=denoiser, filler=denoiser, about=about)
    return Opened(loaded.identity, translator=SeqTranslator(loaded), about=about)


def _task(config: Any, name: str) -> str:
    """Return what the name of the automatic class ends in: Seq2SeqLM, MaskedLM, CausalLM, ..."""
    from transformers.models.auto import modeling_auto as auto

    architectures = tuple(config.architectures or ())
    if not architectures:
        raise ModelError(f"{name}: its config.json names no architecture; {_WANTED}")
    own = {key.removeprefix("AutoModelFor") for key in getattr(config, "auto_map", None) or {}}
    known = {
        "Seq2SeqLM": auto.MODEL_FOR_SEQ_TO_SEQ_CAUSAL_LM_MAPPING_NAMES,
        "MaskedLM": auto.MODEL_FOR_MASKED_LM_MAPPING_NAMES,
        "CausalLM": auto.MODEL_FOR_CAUSAL_LM_MAPPING_NAMES,
        "ImageTextToText": auto.MODEL_FOR_IMAGE_TEXT_TO_TEXT_MAPPING_NAMES,  # causal ones that could also see
        "TokenClassification": auto.MODEL_FOR_TOKEN_CLASSIFICATION_MAPPING_NAMES,
    }
    for task, names in known.items():
        if (task == "Seq2SeqLM") != bool(config.is_encoder_decoder):
            continue
        if task in own or any(a in names.values() for a in architectures):
            return task
    raise ModelError(f"{name}: is a {architectures[0]}; {_WANTED}")


def _may_run_code(folder: Path, name: str, code: Collection[str]) -> bool:
    """Tell whether a model that brings its own code may run it.

    Raises:
        ModelError: it needs its own code, and nobody allowed that.
    """
    allowed = {*code, *(n.strip() for n in os.environ.get(CODE, "").split(","))}
    if name in allowed:
        return True
    try:
        config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
        model_type, brings = config.get("model_type"), "auto_map" in config
    except (OSError, ValueError, AttributeError):
        raise ModelError(f"{folder}/config.json: can't be read as JSON") from None
    from transformers import CONFIG_MAPPING

    if model_type not in CONFIG_MAPPING:
        if brings:
            raise ModelError(f"{name}: runs only with its own Python code; allow that with {CODE}={name}")
        raise ModelError(f"{name}: transformers knows no model of type {model_type!r}; {_WANTED}")
    return False


def _limit(model: Any, tokenizer: Any) -> int:
    """Return how many tokens a model reads at once."""
    config = model.config.get_text_config()
    positions = getattr(config, "max_position_embeddings", None) or _UNLIMITED
    embeddings = getattr(getattr(model.base_model, "embeddings", None), "position_embeddings", None)
    offset = getattr(embeddings, "padding_idx", None)  # RoBERTa's family counts positions from there
    if offset is not None:
        positions -= offset + 1
    return int(min(positions, tokenizer.model_max_length, _UNLIMITED))


def _budget(task: str, model: Any, device: str) -> int:
    budget = _BUDGETS[device.partition(":")[0]]
    if task == "MaskedLM" or not device.startswith("cpu"):
        return budget
    vocabulary: int = model.config.get_text_config().vocab_size
    return max(256, min(budget, _LOGITS // (4 * vocabulary)))


@contextlib.contextmanager
def _in_one_line(name: str, again: str) -> Iterator[None]:
    """Turn what goes wrong in transformers, tokenizers and torch while loading into one line."""
    try:
        yield
    except ModelError:
        raise
    except Exception as error:  # what is thrown at damaged files has no common base
        if out_of_memory(error):
            raise ModelError(f"{name}: no memory to load it: take a smaller model") from None
        if isinstance(error, ImportError):
            raise ModelError(f"{name}: needs a package that is not installed: {_first_line(error)}") from None
        raise ModelError(f"{name}: can't be loaded: {_first_line(error)}; {again}") from None


def _first_line(error: BaseException) -> str:
    lines = [line.strip() for line in str(error).splitlines() if line.strip()]
    return lines[0][:200].rstrip(".") if lines else type(error).__name__
