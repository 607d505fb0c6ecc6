"""A model as it is trained: what kind it is, whole or by adapters (LoRA), and how it is written."""

from __future__ import annotations

import warnings
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from repair.models.loaded import Loaded
from repair.models.local import load_network, opened
from repair.models.needs import need
from repair.models.opened import Opened
from repair.models.specs import Kind, parse
from repair.models.weights import Weights
from repair.train.errors import TrainError

SCORE, REWRITE, NOTICE = "score", "rewrite", "notice"
ROLES = (SCORE, REWRITE, NOTICE)
LORA, FULL = "lora", "full"
_RANK = 16
_HEADS = ("classifier", "score")  # of token classifiers: trained whole beside adapters
_OWN = "training/ of the source trains it from scratch (see training/README.md)"


@dataclass
class Network:
    """A model that can be trained."""

    name: str
    role: str
    task: str
    loaded: Loaded
    weights: Weights
    skills: Opened
    method: str = ""
    _wrapped: Any = None

    def prepare(self, method: str, seed: int) -> None:
        """Make the parameters trainable: adapters on all linear layers, or all of them.

        Raises:
            TrainError: adapters were asked for, and peft is not installed.
        """
        import torch

        torch.manual_seed(seed)
        if method == LORA and not adapters():
            raise TrainError("peft is not installed: pip install 'repair[train]', or train with --method full")
        self.method = method or (LORA if adapters() else FULL)
        model = self.loaded.model
        if self.method == FULL:
            model.float().requires_grad_(True)
            return
        from peft import LoraConfig, get_peft_model

        heads = [name for name, _ in model.named_children() if name in _HEADS]
        config = LoraConfig(
            r=_RANK,
            lora_alpha=2 * _RANK,
            target_modules="all-linear",
            exclude_modules=heads or None,
            modules_to_save=heads or None,
        )
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of transformers, for peft's authors
            self._wrapped = get_peft_model(model, config)

    @property
    def parameters(self) -> dict[str, Any]:
        """What is trained, by name."""
        return {name: p for name, p in self.loaded.model.named_parameters() if p.requires_grad}

    def finish(self) -> None:
        """Merge adapters into the weights, and bring these back into their precision."""
        import torch

        if self._wrapped is not None:
            self._wrapped.merge_and_unload()
            self._wrapped = None
        self.loaded.model.to(getattr(torch, self.loaded.place.dtype)).eval()

    def save(self, folder: Path) -> None:
        """Write weights and tokenizer to a folder, as `save_pretrained()` does."""
        model = self.loaded.model
        if self.task not in ("MaskedLM", "TokenClassification"):
            model.config.get_text_config().use_cache = True
        model.save_pretrained(folder)
        self.loaded.tokenizer.save_pretrained(folder)


def adapters() -> bool:
    """Tell whether peft is installed."""
    return find_spec("peft") is not None


def open_network(name: str, role: str = "", device: str = "") -> Network:
    """Load a model to be trained or measured in a role, by default the one that its architecture has.

    Raises:
        ModelError: it can't be had.
        TrainError: it can't be trained, or not in that role.
    """
    spec = parse(name)
    if spec.kind is Kind.NONE:
        raise TrainError("none is no model to train")
    if spec.kind is Kind.URL:
        raise TrainError(f"{name}: an endpoint can't be trained; give the model itself, by its hub id or folder")
    if spec.kind is Kind.EMBEDDED:
        raise TrainError(f"embedded: its weights (ONNX, 8 bits) can't be trained; {_OWN}, or take a model of the hub")
    folder = Path(spec.name)
    if spec.kind is Kind.FOLDER and any(folder.glob("*.onnx")) and not any(folder.glob("*.safetensors")):
        raise TrainError(f"{name}: ONNX weights can't be trained; {_OWN}, or give the weights they were made of")
    for package in ("torch", "transformers"):
        need(package, "train")
    task, loaded, weights = load_network(spec, device=device)
    skills = opened(task, loaded, weights)
    return Network(name, _role(name, role, task, skills), task, loaded, weights, skills)


def _role(name: str, asked: str, task: str, skills: Opened) -> str:
    """Return the role that a model is trained in."""
    able = []
    if task == "Seq2SeqLM":
        able += [REWRITE] if skills.filler else []
    else:
        able += [REWRITE] if skills.generator else []
        able += [SCORE] if skills.scorer else []
        able += [NOTICE] if skills.noticer else []
    if not able:
        raise TrainError(f"{name}: translates, and is never asked to repair, so there is nothing to teach it")
    if asked and asked not in able:
        why = " (it has no chat template)" if asked == REWRITE and skills.scorer else ""
        raise TrainError(f"{name}: can't be trained to {asked}{why}, only to {' or '.join(able)}")
    return asked or able[0]
