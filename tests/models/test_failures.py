"""What can be wrong with a model is said in one line, and says what to do."""

import json
import shutil

import pytest

pytest.importorskip("huggingface_hub")

from repair.models import ModelError, devices, open_model
from repair.models.interface import Gap

GAP = Gap("Le roi ", ("dort", "mange"), ".")


@pytest.fixture
def copy(tiny, tmp_path):
    """Return a function that copies a small model and gives the folder."""

    def copied(kind):
        return shutil.copytree(tiny(kind), tmp_path / kind)

    return copied


def _refused(folder, **options) -> str:
    with pytest.raises(ModelError) as error:
        open_model(str(folder), **options)
    message = str(error.value)
    assert "\n" not in message
    assert len(message) < 500
    return message


def _settings(folder, **changes):
    path = folder / "config.json"
    settings = json.loads(path.read_text("utf-8")) | changes
    path.write_text(json.dumps({k: v for k, v in settings.items() if v is not None}), "utf-8")


@pytest.mark.parametrize("left", [0, 5, 100, 20_000])
def test_weights_cut_off(copy, left):
    folder = copy("camembert")
    weights = folder / "model.safetensors"
    weights.write_bytes(weights.read_bytes()[:left])
    assert "damaged weights; save it again" in _refused(folder)


def test_weights_overwritten(copy):
    folder = copy("camembert")
    weights = folder / "model.safetensors"
    weights.write_bytes(b"\x00garbage" * 2000)
    assert "damaged weights" in _refused(folder)


def test_a_shard_is_missing(copy):
    folder = copy("camembert")
    (folder / "model.safetensors.index.json").write_text('{"weight_map": {"a": "model-1-of-2.safetensors"}}', "utf-8")
    assert "model-1-of-2.safetensors is missing" in _refused(folder)


def test_no_weights(copy):
    folder = copy("camembert")
    (folder / "model.safetensors").unlink()
    assert "no model.safetensors here" in _refused(folder)


def test_pickles_are_not_read(copy):
    folder = copy("camembert")
    (folder / "model.safetensors").unlink()
    (folder / "pytorch_model.bin").write_bytes(b"cos\nsystem\n(S'true'\ntR.")
    assert "only pickled weights here, and they are not read" in _refused(folder)


def test_a_folder_without_model(tmp_path):
    assert "no config.json here" in _refused(tmp_path)


def test_settings_that_are_no_json(copy):
    folder = copy("camembert")
    (folder / "config.json").write_text("{", "utf-8")
    assert "config.json: can't be read as JSON" in _refused(folder)


def test_a_tokenizer_that_is_no_json(copy):
    folder = copy("camembert")
    (folder / "tokenizer.json").write_text("{", "utf-8")
    assert "can't be loaded" in _refused(folder)


def test_no_tokenizer(copy):
    folder = copy("llama")
    for file in folder.glob("tokenizer*"):
        file.unlink()
    assert str(folder) in _refused(folder)


@pytest.mark.parametrize(
    "architecture", ["CamembertForSequenceClassification", "CamembertModel", "CamembertForMultipleChoice"]
)
def test_an_architecture_that_neither_scores_nor_writes(copy, architecture):
    folder = copy("camembert")
    _settings(folder, architectures=[architecture])
    assert f"is a {architecture}; wanted is a masked, causal or encoder-decoder" in _refused(folder)


def test_no_architecture(copy):
    folder = copy("camembert")
    _settings(folder, architectures=None)
    assert "names no architecture" in _refused(folder)


def test_weights_of_another_network(copy):
    folder = copy("camembert")
    _settings(folder, num_hidden_layers=3)
    assert "its weights are not those of CamembertForMaskedLM" in _refused(folder)


def test_weights_without_a_head(tiny, tmp_path):
    from transformers import AutoModel, AutoTokenizer

    AutoModel.from_pretrained(tiny("bert")).save_pretrained(tmp_path)
    AutoTokenizer.from_pretrained(tiny("bert")).save_pretrained(tmp_path)
    _settings(tmp_path, architectures=["BertForMaskedLM"])
    assert "are missing or of another shape" in _refused(tmp_path)


def test_a_type_that_transformers_does_not_know(copy):
    folder = copy("camembert")
    _settings(folder, model_type="nothing")
    assert "transformers knows no model of type 'nothing'" in _refused(folder)


CODE = """
from transformers import BertConfig, BertForMaskedLM
class OwnConfig(BertConfig):
    model_type = "own"
class OwnForMaskedLM(BertForMaskedLM):
    config_class = OwnConfig
"""


def test_code_runs_only_when_allowed_by_name(copy, monkeypatch, tmp_path):
    monkeypatch.setattr("transformers.dynamic_module_utils.HF_MODULES_CACHE", str(tmp_path / "modules"))
    folder = copy("bert")
    (folder / "own.py").write_text(f"open({str(tmp_path / 'ran')!r}, 'w')\n{CODE}", "utf-8")
    own = {"AutoConfig": "own.OwnConfig", "AutoModelForMaskedLM": "own.OwnForMaskedLM"}
    _settings(folder, model_type="own", architectures=["OwnForMaskedLM"], auto_map=own)
    assert f"only with its own Python code; allow that with REPAIR_MODEL_CODE={folder}" in _refused(folder)
    assert not (tmp_path / "ran").exists()
    assert open_model(str(folder), code=[str(folder)]).scorer.scores([GAP])
    assert (tmp_path / "ran").exists()


def test_larger_than_memory(tiny, monkeypatch):
    monkeypatch.setattr(devices, "free_memory", lambda: 10_000)
    message = _refused(tiny("camembert"))
    assert "MB of memory, cpu has 0.0 MB free: take a smaller model" in message


def test_memory_that_ends_while_loading(tiny, monkeypatch):
    def full(*args, **options):
        raise RuntimeError("[enforce fail at alloc_cpu.cpp:117] DefaultCPUAllocator: can't allocate memory")

    monkeypatch.setattr("transformers.AutoModelForMaskedLM.from_pretrained", full)
    assert "no memory to load it" in _refused(tiny("camembert"))


def test_memory_that_ends_while_scoring(tiny, monkeypatch):
    model = open_model(str(tiny("camembert")))

    def full(*args, **options):
        raise MemoryError

    monkeypatch.setattr(model.scorer._loaded.model, "forward", full)
    with pytest.raises(ModelError, match="no memory left for a text of"):
        model.scorer.scores([GAP])


@pytest.mark.parametrize("device", ["cuda:99", "abacus", "meta"])
def test_no_such_device(tiny, device):
    assert f"no device {device!r}" in _refused(tiny("camembert"), device=device)


def test_not_in_the_cache():
    message = _refused("nobody/no-such-model")
    assert (
        message
        == "nobody/no-such-model is not on this computer; fetch it with: repair models pull nobody/no-such-model"
    )


def test_a_revision_that_is_not_in_the_cache():
    assert "fetch it with: repair models pull nobody/model --revision 1.0" in _refused("nobody/model@1.0")


def test_without_the_packages(tiny, monkeypatch):
    import sys

    folder = str(tiny("camembert"))
    monkeypatch.setitem(sys.modules, "torch", None)
    with pytest.raises(ModelError, match=r"torch is not installed: pip install 'repair\[models\]'"):
        open_model(folder)


def test_large_models_are_loaded_in_half_precision_where_they_fit(monkeypatch):
    pytest.importorskip("torch")
    monkeypatch.setattr(devices, "_devices", lambda: ("cpu",))
    monkeypatch.setattr(devices, "free_memory", lambda: int(19e9))
    assert devices.choose(7_000_000_000, "seven").dtype == "bfloat16"
    assert devices.choose(110_000_000, "small").dtype == "float32"
    with pytest.raises(ModelError, match=r"nine needs 20.7 GB of memory, cpu has 19.0 GB free"):
        devices.choose(9_000_000_000, "nine")
