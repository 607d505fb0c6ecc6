"""Where repaired articles go: in place, to one file, or to a mirror of their folders."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from repair.batch.discovery import Article


class DestinationError(Exception):
    """The output can't be laid out; the message says why and what to do. Nothing was written."""


def destinations(articles: Sequence[Article], output: str, folders: bool) -> dict[str, Path]:
    """Return where each article goes, by its path.

    `output` is taken as a folder when it is one, ends in a slash, or there is more than one article or a folder
    among what was named (`folders`).

    Raises:
        DestinationError: two articles would go to one place, or one over its own source.
    """
    into_folder = folders or len(articles) > 1 or output.endswith(("/", os.sep)) or os.path.isdir(output)
    if into_folder and os.path.isfile(output.rstrip("/" + os.sep)):
        raise DestinationError(f"{output} is a file; give a folder that is there or is to be made")
    places: dict[str, Path] = {}
    taken: dict[str, str] = {}
    sources = {os.path.realpath(article.path): article.path for article in articles}
    for article in articles:
        place = Path(output) / article.relative if into_folder else Path(output)
        real = os.path.realpath(place)
        if real in taken:
            raise DestinationError(
                f"{taken[real]} and {article.path} would both be written to {place}; nothing was written, "
                "run them into different folders"
            )
        if real in sources:
            raise DestinationError(
                f"{place} would overwrite the article {sources[real]}; nothing was written, --in-place does that"
            )
        taken[real] = article.path
        places[article.path] = place
    return places
