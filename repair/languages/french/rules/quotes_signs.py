"""Quotation marks of other kinds, of two kinds, turned round, and signs that don't belong beside them."""

from __future__ import annotations

from collections.abc import Iterable

from repair.core.edit import Edit
from repair.core.finding import Severity, Suggestion, Trust
from repair.core.rule import Bad, Context, Good, Hit, Passage, Rule, anchors, hit
from repair.core.text import Span
from repair.languages.french.quotation import CLOSER, inside_quotes
from repair.languages.french.reporting import SAID, SAYS
from repair.rules.lazy import lazy

_SAID = "|".join(
    (*SAID.split(), "lancé", "martelé", "conclu", "plaisanté", "écrit", "poursuivi", "commenté", "demandé")
)
_OBJECTS = (
    "dénoncé évoqué remercié critiqué salué fustigé promis réclamé exigé cité mentionné condamné décrit redouté craint "
    "déploré regretté défendu invoqué appelé baptisé vanté prôné rejeté loué pointé"
).split()
_OBJECT = lazy(
    rf"(?<!été )(?P<verb>\b(?:parlé(?=, [“«\"] ?(?:d'|de |du |des ))|{'|'.join(_OBJECTS)}))(?P<comma>,) "
    r"(?P<open>[“«\"]) ?(?:d'|de |du |des |un |une |le |la |l'|les |ses |son |sa |leurs? )"
    r"(?P<inner>[^“”«»\",.;:!?]{2,80}?) ?(?P<close>[”»\"])(?P<more>,(?= et | ou ))?"
)
_SPEAKING = lazy(rf" ?,? (?:a|ont|avait|avaient)(?:-t)?(?:-(?:ils?|elles?|on))? (?:{_SAID})")


def _check_object(passage: Passage, context: Context) -> Iterable[Hit]:
    text = passage.text
    for match in _OBJECT.finditer(text):
        if _SPEAKING.match(text, match.end()):
            continue
        cuts = [match.span("comma")] + ([match.span("more")] if match["more"] else [])
        edits = tuple(Edit(passage.id, Span(a, b), "") for a, b in cuts)
        message = "No comma parts a verb from its object, quoted or not."
        suggestion = Suggestion(edits, Trust.REVIEW, "")
        yield Hit(Span(match.start("verb"), match.end()), message, (suggestion,), passage.id)


_TURNED = lazy(r"(?<=[\w,:]) ”(?P<words> ?[^“”«»\"]{2,80}? ?)“(?=[ .,;:!?)]|$)")
_TEX = lazy(r"(?<![\w`'])(?:``|'')(?P<words> ?[^`'\s](?:[^`\"]{0,200}?[^`'\s])?[.!?]? ?)''(?![\w'])")
_SINGLE = lazy(r"(?:(?<=[ (])|^)'(?P<words>[^\W\d_][^'\"«»“”]{2,60}[\w.!?])'(?=[ ,.;:)!?]|$)")


def _check_kinds(passage: Passage, context: Context) -> Iterable[Hit]:
    text = passage.text
    if text.count("”") == text.count("“") == 1:
        for match in _TURNED.finditer(text):
            new = f"“{match['words'].strip()}”"
            yield hit(passage, match.start() + 1, match.end(), "The marks are turned round.", new)
    for match in _TEX.finditer(text):
        yield hit(passage, *match.span(), "Two signs stand for a quotation mark.", f'"{match["words"].strip()}"')


def _check_single(passage: Passage, context: Context) -> Iterable[Hit]:
    text = passage.text
    if "anglais" in passage.words:
        return
    for match in _SINGLE.finditer(text):
        if passage.original[match.start()] == "'" and not inside_quotes(text[: match.start()]):
            yield hit(passage, *match.span(), "French has no single quotation marks here.", f'"{match["words"]}"')


_TWO = lazy(r"(?P<open>[“«\"])(?P<words>(?! ?,)[^“”«»\"]{3,400}?)(?P<close>[”»\"])")


def _check_two(passage: Passage, context: Context) -> Iterable[Hit]:
    text = passage.text
    if len(context.passages) > 2 and '"' not in passage.chars:
        return  # quotes.balance looks over the whole document
    signs = [c for c in text if c in '“”«»"']
    if len(signs) != 2 or signs[0] not in CLOSER or signs[1] not in CLOSER.values() or CLOSER[signs[0]] == signs[1]:
        return
    match = _TWO.search(text)
    if match is None or text[match.start("close") - 1].isdigit() or text[match.start() - 1 : match.start()].isalnum():
        return
    gap = passage.original[match.end("open")] if match["open"] == "«" and match["words"][0] == " " else ""
    start, end = match.span("close")
    start -= len(match["words"]) - len(match["words"].rstrip())
    begin = start
    while begin and not text[begin - 1].isspace():
        begin -= 1
    message = f"The quotation opens with {match['open']} and closes with {match['close']}."
    yield hit(passage, begin, end, message, gap + CLOSER[match["open"]], edit=(start, end))


_STOPPED = lazy(
    r"(?P<mark>[.!?]? ?[”»\"])\.(?= (?:(?:a|ont|avait|avaient)(?:-t)?-(?:ils?|elles?|on) "
    rf"(?:{_SAID})|(?:{'|'.join(SAYS.split())})-(?:t-)?(?:ils?|elles?)"
    rf"|(?:a|ont) (?:{_SAID}) (?:l[ae]s? |l'|M\.|Mme|[A-Z])))"
)
_GLUED = lazy(rf"(?<=\w)(?P<mark>[”»\"])(?=(?:a|ont|avait|avaient)(?:-t-(?:il|elle|on))? (?:{_SAID}) )")


def _check_stopped(passage: Passage, context: Context) -> Iterable[Hit]:
    for match in _STOPPED.finditer(passage.text):
        mark = passage.original[slice(*match.span("mark"))].lstrip(".")
        message = "Who said it belongs to the sentence of the quotation: a comma parts them."
        yield hit(passage, *match.span(), message, f"{mark},")
    for match in _GLUED.finditer(passage.text):
        message = "A comma and a space part a quotation from who said it."
        yield hit(passage, *match.span(), message, f"{match['mark']}, ")


_INCISE = lazy(
    rf"^[«“][^«»“”\"]{{8,300}}?, (?:(?:a|ont)(?:-t)?-(?:ils?|elles?|on) (?:{_SAID})"
    rf"|(?:{'|'.join(SAYS.split())})(?:-t)?-(?:ils?|elles?)"
    rf"|(?:a|ont) (?:{_SAID}) [^«»“”\",.;:!?]{{3,60}})\. [^«»“”\"]{{10,400}}[.!?…]$"
)
_STRAY = lazy(
    r"^[^«»“”\"]{15,300}?(?P<mark> ?[”»])(?= [a-zà-ÿ][^«»“”\"]*$)"
    r"(?! (?:a|ont|avait|dit|selon|estime|affirme|explique)\b)"
)


def _check_lone(context: Context) -> Iterable[Hit]:
    """In short extracts: a quotation that nothing closes, a closing mark that nothing opened."""
    if len(context.passages) > 2:
        whole = "".join(p.text for p in context.passages)
        if whole.count("«") - whole.count("»") + whole.count("“") - whole.count("”") != 1:
            return
    for passage, following in zip(context.passages, (*context.passages[1:], None), strict=True):
        text = passage.text
        goes_on = following is not None and (following.text[:1] in "«“" or not following.chars.isdisjoint("»”"))
        if _INCISE.match(text) and not goes_on:
            begun = passage.original[1:2]
            close = (begun if begun.isspace() else "") + CLOSER[text[0]]
            word = text.rfind(" ", 0, len(text)) + 1
            yield hit(passage, word, len(text), "The quotation is never closed.", close, edit=(len(text), len(text)))
        elif passage.place == 0 and len(context.passages) <= 2 and (match := _STRAY.match(text)):
            word = text.rfind(" ", 0, match.start("mark")) + 1
            message = f"No quotation is open for {match['mark'].strip()} to close."
            yield hit(passage, word, match.end("mark"), message, "", edit=match.span("mark"))


RULES = (
    Rule(
        name="quotes.object",
        category="punctuation",
        severity=Severity.MINOR,
        doc="A comma stands between a verb and its quoted object (il a parlé, « d'une nuit horrible »).",
        bad=(
            Bad("Il a parlé, « d'une nuit horrible » hier.", "Il a parlé « d'une nuit horrible » hier."),
            Bad("Il a remercié, “ses fans”, et sa famille.", "Il a remercié “ses fans” et sa famille."),
            Bad("Elle a dénoncé, “une attaque lâche” hier.", "Elle a dénoncé “une attaque lâche” hier."),
        ),
        good=tuple(
            Good(text)
            for text in (
                "Il a parlé « d'une nuit horrible ».",
                "Il a parlé, « les yeux fermés », pendant une heure.",
                "Il a été critiqué, « la tête haute », par tous.",
                "Voilà ce qu'il a dénoncé, « une honte », a déclaré le maire.",
                "Il a promis, « nous irons », puis il est parti.",
            )
        ),
        anchors=anchors(["parlé", *_OBJECTS], all_of=(anchors(chars='“«"'),)),
        trust=Trust.REVIEW,
        check=_check_object,
    ),
    Rule(
        name="quotes.kinds",
        category="punctuation",
        severity=Severity.MINOR,
        doc="Quotation marks turned round, made of two signs, or single as in English.",
        bad=(
            Bad("Elle parle d'une ” honte “.", "Elle parle d'une “honte”."),
            Bad("Elle a répondu : ''Jamais''.", 'Elle a répondu : "Jamais".'),
            Bad("`` C'est fini '', a-t-il dit.", '"C\'est fini", a-t-il dit.'),
        ),
        good=tuple(
            Good(text)
            for text in (
                "Le rock 'n' roll des années '80",
                "L'homme d'État qu'il était n'est plus.",
                "Il a couru en 5'30''.",
                "Un écran de 27'' et un autre de 32''.",
                "« Il parle d'un 'trou' », dit-elle.",
                "Le mot anglais 'home' se traduit mal.",
                "Aujourd'hui, c'est fini.",
            )
        ),
        anchors=anchors(chars="”'`"),
        trust=Trust.REVIEW,
        check=_check_kinds,
    ),
    Rule(
        name="quotes.single",
        category="punctuation",
        severity=Severity.MINOR,
        doc="A word or a phrase stands between apostrophes, the single quotation marks of English.",
        bad=(Bad("Il juge la loi 'honteuse' et part.", 'Il juge la loi "honteuse" et part.'),),
        good=tuple(
            Good(text)
            for text in (
                "Le rock 'n' roll des années '80",
                "L'homme d'État qu'il était n'est plus.",
                "« Il parle d'un 'trou' », dit-elle.",
                "Le mot anglais 'home' se traduit mal.",
                "Les années '90, c'est loin.",
            )
        ),
        anchors=anchors(chars="'"),
        trust=Trust.REVIEW,
        check=_check_single,
        typography=True,
    ),
    Rule(
        name="quotes.two",
        category="punctuation",
        severity=Severity.MINOR,
        doc="A quotation opens with a mark of one kind and closes with one of another.",
        bad=(
            Bad('"Nous irons”, a-t-il dit.', '"Nous irons", a-t-il dit.'),
            Bad("« Nous irons”, a-t-il dit.", "« Nous irons », a-t-il dit."),
            Bad("“Nous irons », a-t-il dit.", "“Nous irons”, a-t-il dit."),
        ),
        good=tuple(
            Good(text)
            for text in (
                "“Nous irons”, a-t-il dit.",
                "« Nous irons »",
                'Un écran de 27" et « un autre.',
                "Nous irons », a dit le maire ; “ou pas.",
            )
        ),
        anchors=anchors(chars='”»"'),
        trust=Trust.REVIEW,
        check=_check_two,
    ),
    Rule(
        name="quotes.stopped",
        category="punctuation",
        severity=Severity.MINOR,
        doc="A full stop, or nothing, stands between a quotation and who said it.",
        bad=(
            Bad("« C'est fini ». a-t-il dit.", "« C'est fini », a-t-il dit."),
            Bad('"C\'est fini"a dit le maire.', '"C\'est fini", a dit le maire.'),
        ),
        good=tuple(
            Good(text)
            for text in (
                "« C'est fini ». A-t-il dit vrai ?",
                "« C'est fini », a-t-il dit.",
                "Il a crié « assez ». Ont suivi des cris.",
            )
        ),
        anchors=anchors(chars='”»"'),
        trust=Trust.REVIEW,
        check=_check_stopped,
    ),
    Rule(
        name="quotes.lone",
        category="punctuation",
        severity=Severity.MINOR,
        doc="In a short extract, a quotation that nothing closes or a closing mark that nothing opened.",
        bad=(
            Bad("Ses ventes ont presque doublé” en un an.", "Ses ventes ont presque doublé en un an."),
            Bad(
                "« Nous sommes prêts, a dit le maire. Le reste viendra.\nIl part.",
                "« Nous sommes prêts, a dit le maire. Le reste viendra. »\nIl part.",
            ),
        ),
        good=tuple(
            Good(text)
            for text in (
                "« Nous sommes prêts, a dit le maire. Le reste viendra. »\nIl part.",
                "« Nous sommes prêts, a dit le maire. Le reste viendra.\n« Nous irons. »",
                "Nous irons tous ensemble demain », a dit le maire.",
                "Ses ventes ont « presque doublé » en un an.",
            )
        ),
        anchors=anchors(chars="”»«“"),
        trust=Trust.REVIEW,
        check_document=_check_lone,
    ),
)
