"""The beginning of every HTML page: self-contained, and forbidden to load or run anything."""

from __future__ import annotations

from importlib.resources import files


def opening(title: str, package: str, style: str) -> str:
    """Return a page up to where its body begins.

    Args:
        title: what the page is called, escaped.
        package: the package that has the style sheet.
        style: file name of the style sheet, which becomes part of the page.
    """
    rules = files(package).joinpath(style).read_text(encoding="utf-8")
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        f"<title>{title}</title>\n<style>\n{rules}</style>\n</head>\n<body>\n"
    )
