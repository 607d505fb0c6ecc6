"""The cache of the Hugging Face hub: what is in it, fetching into it, removing from it."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from repair.models.errors import ModelError
from repair.models.listing import find
from repair.models.needs import need

WEIGHTS = "*.safetensors"
# What loading reads. Pickled weights and the copies for other frameworks stay where they are.
_WANTED = [WEIGHTS, "*.safetensors.index.json", "*.json", "*.txt", "*.model", "*.spm", "*.jinja", "*.tiktoken"]
_UNWANTED = ["onnx/*", "openvino/*", "original/*", "consolidated*.safetensors", "*.onnx*"]
_CLIENTS = ("httpx", "httpx2", "httpcore", "httpcore2")  # which one the hub's package uses depends on its version
_UNREACHED = "the hub can't be reached, or breaks off; is there a network? (HF_ENDPOINT names a mirror)"


@dataclass(frozen=True, slots=True)
class Cached:
    """A model in the cache."""

    name: str
    commits: tuple[str, ...]  # newest first
    size: int  # bytes on disk
    path: Path


def pull_command(name: str, revision: str = "") -> str:
    """Return the command that fetches a model."""
    return f"repair models pull {name}" + (f" --revision {revision}" if revision else "")


def cached(cache: Path | None = None) -> tuple[Cached, ...]:
    """Return the models in the cache (by default the one that HF_HOME or HF_HUB_CACHE name), by name.

    Raises:
        ModelError: huggingface_hub is not installed.
    """
    need("huggingface_hub")
    from huggingface_hub import constants, scan_cache_dir
    from huggingface_hub.errors import CacheNotFound

    try:
        info = scan_cache_dir(cache or constants.HF_HUB_CACHE)
    except CacheNotFound:
        return ()
    return tuple(
        Cached(
            repo.repo_id,
            tuple(r.commit_hash for r in sorted(repo.revisions, key=lambda r: -r.last_modified)),
            repo.size_on_disk,
            repo.repo_path,
        )
        for repo in sorted(info.repos, key=lambda repo: repo.repo_id)
        if repo.repo_type == "model" and repo.revisions
    )


def snapshot(name: str, revision: str = "", cache: Path | None = None) -> Path:
    """Return the folder of a model that is in the cache. The network is not asked.

    Raises:
        ModelError: it is not there, or not all of it.
    """
    need("huggingface_hub")
    from huggingface_hub import snapshot_download
    from huggingface_hub.errors import HFValidationError

    try:
        folder = snapshot_download(
            name,
            revision=revision or _listed_revision(name),
            cache_dir=cache,
            local_files_only=True,
            allow_patterns=_WANTED,
            ignore_patterns=_UNWANTED,
        )
    except HFValidationError:
        raise ModelError(f"{name}: no hub id; a hub id is OWNER/NAME") from None
    except OSError:  # LocalEntryNotFoundError and IncompleteSnapshotError among others
        where = f"{name} in revision {revision}" if revision else name
        raise ModelError(f"{where} is not on this computer; fetch it with: {pull_command(name, revision)}") from None
    return Path(folder)


def pull(name: str, revision: str = "", cache: Path | None = None, *, bars: bool = True) -> Path:
    """Fetch a model, or what is missing of it, into the cache; return its folder. Bars go to standard error.

    Raises:
        ModelError: no network, no such model or revision, a licence to be accepted first, no safetensors, a full disk.
    """
    need("huggingface_hub")
    from huggingface_hub import snapshot_download
    from huggingface_hub.utils.tqdm import disable_progress_bars, enable_progress_bars

    need("huggingface_hub.utils.logging").set_verbosity_error()  # its tries are its own affair, the end is told here
    (enable_progress_bars if bars else disable_progress_bars)()
    with _in_one_line(name, revision):
        folder = snapshot_download(
            name,
            revision=revision or _listed_revision(name),
            cache_dir=cache,
            endpoint=os.environ.get("HF_ENDPOINT") or None,
            allow_patterns=_WANTED,
            ignore_patterns=_UNWANTED,
        )
    if not any(Path(folder).glob(WEIGHTS)):
        raise ModelError(
            f"{name}: this revision holds no safetensors weights, and others are not read; look for a conversion among "
            f"its pull requests on the hub: {pull_command(name, 'refs/pr/NUMBER')}"
        )
    return Path(folder)


def remove(name: str, cache: Path | None = None) -> int:
    """Remove a model with all its revisions from the cache; return the bytes that this frees.

    Raises:
        ModelError: it is not in the cache, or can't be removed.
    """
    from huggingface_hub import constants, scan_cache_dir

    known = next((model for model in cached(cache) if model.name == name), None)
    if known is None:
        raise ModelError(f"{name} is not on this computer; what is: repair models list")
    try:
        strategy = scan_cache_dir(cache or constants.HF_HUB_CACHE).delete_revisions(*known.commits)
        strategy.execute()
    except OSError as error:
        raise ModelError(f"{known.path}: can't be removed: {error.strerror}") from None
    if known.path.exists():
        raise ModelError(f"{known.path}: can't be removed whole: is it yours to write?")
    return int(strategy.expected_freed_size)


def _listed_revision(name: str) -> str:
    model = find(name)
    return model.revision if model else "main"


@contextlib.contextmanager
def _in_one_line(name: str, revision: str) -> Iterator[None]:
    """Turn what goes wrong while fetching into one line."""
    from huggingface_hub import constants, errors

    where = f"revision {revision} of {name}" if revision else name
    page = f"https://huggingface.co/{name}"
    if constants.HF_HUB_OFFLINE:
        raise ModelError(f"{where}: HF_HUB_OFFLINE is set; unset it to fetch models")
    try:
        yield
    except errors.GatedRepoError:
        raise ModelError(
            f"{where}: its owner wants conditions accepted first: {page}, then log in with: hf auth login"
        ) from None
    except errors.RevisionNotFoundError:
        raise ModelError(f"{name}: the hub has no revision {revision or _listed_revision(name)!r} of it") from None
    except errors.RepositoryNotFoundError:
        raise ModelError(f"{name}: the hub has no such model (or it is private: log in with: hf auth login)") from None
    except errors.HFValidationError:
        raise ModelError(f"{name}: no hub id; a hub id is OWNER/NAME") from None
    except errors.HfHubHTTPError as error:
        status = error.response.status_code if error.response is not None else "nothing"
        raise ModelError(f"{where}: the hub answers {status}; try again later") from None
    except (errors.LocalEntryNotFoundError, ConnectionError, TimeoutError):
        raise ModelError(f"{where}: {_UNREACHED}") from None
    except OSError as error:
        raise ModelError(f"{where}: can't be stored: {error.strerror or error}") from None
    except Exception as error:
        if type(error).__module__.partition(".")[0] not in _CLIENTS:
            raise
        raise ModelError(f"{where}: {_UNREACHED}") from None
