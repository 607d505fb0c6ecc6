"""What of a Markdown file is text, and how edits go back into it."""

import pytest

from repair.formats.base import OPAQUE, Source
from repair.formats.markdown import Markdown
from repair.formats.rendering import render


def texts(markdown: str) -> list[tuple[str, str]]:
    return [(s.kind, s.target) for s in Markdown().parse(Source(markdown), "test.md").document]


@pytest.mark.parametrize(
    ("markdown", "expected"),
    [
        ("# Titre\n", [("heading", "Titre")]),
        ("## Titre ##\n", [("heading", "Titre")]),
        ("Titre\n=====\nTexte.\n", [("heading", "Titre"), ("paragraph", "Texte.")]),
        ("Un\ndeux.\n\nTrois.\n", [("paragraph", "Un\ndeux."), ("paragraph", "Trois.")]),
        ("- un\n- deux\n  suite\n", [("item", "un"), ("item", "deux\nsuite")]),
        ("1. un\n2. deux\n", [("item", "un"), ("item", "deux")]),
        ("- [x] fait\n", [("item", "fait")]),
        ("Il est né en\n1984. Il vit.\n", [("paragraph", "Il est né en\n1984. Il vit.")]),
        ("> Cité\n> encore\n", [("paragraph", "Cité\nencore")]),
        ("| A | B |\n|---|---|\n| c | d |\n", [("cell", "A"), ("cell", "B"), ("cell", "c"), ("cell", "d")]),
        ("a | b\n", [("paragraph", "a | b")]),
        ("Un **mot** et *un* autre.\n", [("paragraph", "Un mot et un autre.")]),
        ("2 * 3 * 4 et snake_case_ici\n", [("paragraph", "2 * 3 * 4 et snake_case_ici")]),
        ("Voir [le site](https://a.fr/b_c 'titre') ici.\n", [("paragraph", "Voir le site ici.")]),
        ("Voir [le site][1] ici.\n\n[1]: https://a.fr\n", [("paragraph", "Voir le site ici.")]),
        ("Le `code` est là.\n", [("paragraph", f"Le {OPAQUE} est là.")]),
        ("Voir https://a.fr/b_c_d.\n", [("paragraph", f"Voir {OPAQUE}.")]),
        ("![image](x.png) Légende\n", [("paragraph", "Légende")]),
        ("<p>Un <b>mot</b></p>\n", [("paragraph", "Un mot")]),
        ("<!-- rien\nici -->\nTexte\n", [("paragraph", "Texte")]),
        ("<script>\nlet x\n</script>\nTexte\n", [("paragraph", "Texte")]),
        ("```\ncode\n```\nTexte\n", [("paragraph", "Texte")]),
        ("~~~py\ncode\n```\n~~~\nTexte\n", [("paragraph", "Texte")]),
        ("Texte\n\n    code\n", [("paragraph", "Texte")]),
        ("- item\n\n      code\n", [("item", "item")]),
        ("---\ntitle: x\n---\nTexte\n", [("paragraph", "Texte")]),
        ("+++\ntitle = 'x'\n+++\nTexte\n", [("paragraph", "Texte")]),
        ("Un\n\n---\n\nDeux\n", [("paragraph", "Un"), ("paragraph", "Deux")]),
        ("Note[^1].\n\n[^1]: Le texte.\n", [("paragraph", "Note."), ("paragraph", "Le texte.")]),
        ("Cinq \\* étoiles\n", [("paragraph", "Cinq * étoiles")]),
        ("Il coûte $3.6 et $4 ici.\n", [("paragraph", "Il coûte $3.6 et $4 ici.")]),
        ("Fin  \nde ligne\\\ndure\n", [("paragraph", "Fin\nde ligne\ndure")]),
        ("Un\r\ndeux\r\n", [("paragraph", "Un\r\ndeux")]),
        ("", []),
    ],
)
def test_what_a_reader_sees(markdown: str, expected: list[tuple[str, str]]) -> None:
    assert texts(markdown) == expected


@pytest.mark.parametrize(
    ("before", "old", "new", "after"),
    [
        ("Le **premier mai** ici.", "premier mai", "1er mai", "Le **1er mai** ici."),
        ("Il **secoue** les mains.", "secoue les mains", "serre la main", "Il **serre** la main."),
        ("> Le premier\n> ministre parle.", "ministre", "président", "> Le premier\n> président parle."),
        ("> Le premier\n> ministre parle.", "premier\nministre", "président", "> Le président\n>  parle."),
        ("Un [lien](http://a.fr) mort.", "lien mort", "site mort", "Un [site](http://a.fr) mort."),
    ],
)
def test_edits_go_around_markup(before: str, old: str, new: str, after: str) -> None:
    parsed = Markdown().parse(Source(before), "test.md")
    segment = parsed.document.segments[0]
    assert old in segment.target
    rendered = render(parsed, parsed.document.replaced({segment.id: segment.target.replace(old, new)}))
    if rendered.left:
        assert rendered.text == before
    else:
        assert rendered.text == after


def test_code_is_never_changed() -> None:
    text = "Le `mot` ici."
    parsed = Markdown().parse(Source(text), "test.md")
    segment = parsed.document.segments[0]
    rendered = render(parsed, parsed.document.replaced({segment.id: "Le mot ici."}))
    assert rendered.text == text
    assert rendered.left == {segment.id}
