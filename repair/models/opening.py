"""From what stands behind --model to something that scores, fills and generates."""

from __future__ import annotations

from collections.abc import Collection

from repair.models.batching import Progress
from repair.models.opened import Opened
from repair.models.specs import Kind, parse


def open_model(
    spec: str,
    *,
    device: str = "",
    budget: int | None = None,
    progress: Progress | None = None,
    code: Collection[str] = (),
    fresh: bool = False,
) -> Opened | None:
    """Load or reach a model.

    Args:
        spec: `none`, `embedded`, OWNER/NAME[@REVISION] as on the hub, a folder, or URL[#MODEL] of an endpoint.
        device: `cpu`, `cuda`, `cuda:1`, `mps`; empty for the best there is (or what REPAIR_DEVICE says).
        budget: tokens a batch, padding included; by default as many as suit the vocabulary and the device.
        progress: called with (done, all) after each batch.
        code: hub ids or folders whose own Python code may run (with what REPAIR_MODEL_CODE names, comma-separated).
        fresh: ask an endpoint anew, whatever it answered before.

    Returns:
        The model, or None for `none`.

    Raises:
        ModelError: it is not there, can't be read, does not fit into memory, or does not answer.
    """
    asked = parse(spec)
    if asked.kind is Kind.NONE:
        return None
    if asked.kind is Kind.EMBEDDED:
        return _embedded()
    if asked.kind is Kind.URL:
        from repair.models.remote import connect

        return connect(asked.name, asked.model, progress=progress, fresh=fresh)
    from repair.models.local import load

    return load(asked, device=device, budget=budget, progress=progress, code=code)


def _embedded() -> Opened:
    from repair.models import embedded

    scorer = embedded.open()
    return Opened(scorer.identity, scorer=scorer, noticer=embedded.open_noticer(), about="comes with the program")
