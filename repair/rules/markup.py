"""What a web page leaves in plain text: tags, links and handles that a translator pulled apart, lost bytes."""

from __future__ import annotations

from collections.abc import Iterable

from repair.core.finding import Severity, Trust
from repair.core.rule import Bad, Context, Good, Hit, Passage, Rule, Tier, anchors, hit
from repair.rules.lazy import lazy

_ABOUT = lazy(r"\b(?:html|xml|xhtml|balises?|markdown|code source|éléments?|attributs?)\b")
_TAG = lazy(
    r"</?(?:em|strong|b|i|u|s|p|br|hr|span|a|div|h[1-6]|ul|ol|li|small|big|sup|sub|blockquote|q|cite|font|center|img"
    r"|figure|figcaption|strike|mark|td|tr|table|script|style|iframe|section|article)(?:\s[^<>]{0,300})?\s?/?>",
)
_BREAKS = lazy(r"^</?(?:br|p|div|li|h[1-6]|hr)\b")


def _tags(passage: Passage, context: Context) -> Iterable[Hit]:
    text = passage.original
    if "<" not in text or _ABOUT.search(passage.text.lower()):
        return
    for match in _TAG.finditer(text):
        start, end = match.span()
        between = start > 0 and not text[start - 1].isspace() and bool(text[end : end + 1].strip())
        new = " " if between and _BREAKS.match(match.group()) else ""
        yield hit(passage, start, end, f"{match.group()} is markup of the web page.", new)


_LINK = lazy(
    r"(?<![\w@])(?:https? ?: ?/ ?/ ?|www ?\. ?)[\w-]+(?: ?\. ?[a-z][\w-]*)+(?: ?/ ?[\w%=&?+-]+(?:\.[\w-]+)*)*",
)
_MAIL = lazy(
    r"(?<![\w@.])[a-z][\w.-]+ ?@ ?[a-z][\w-]+ ?\. ?(?:com|org|net|fr|co|uk|edu|gov|info|ca|be|ch)\b(?! ?\. ?[a-z])"
)


def _links(passage: Passage, context: Context) -> Iterable[Hit]:
    for pattern in (_LINK, _MAIL):
        for match in pattern.finditer(passage.text):
            if " " in match.group() and not _ABOUT.search(passage.text.lower()):
                new = match.group().replace(" ", "")
                yield hit(passage, *match.span(), "Spaces were put into an address.", new)


_HANDLE = lazy(r"(?<=[\w(«“\",:] )(?P<sign>@|#) (?P<name>[^\W\d_]\w{2,})")
_NAMED = lazy(r"[_\d]|[a-zà-ÿ][A-Z]|^[A-Z][a-z]+$")


def _handles(passage: Passage, context: Context) -> Iterable[Hit]:
    for match in _HANDLE.finditer(passage.text):
        name = match["name"]
        if match["sign"] == "@" and not _NAMED.search(name):
            continue
        yield hit(passage, *match.span(), "A space was put into a handle or a tag.", match["sign"] + name)


_LOST = {
    "ââ¬â¢": "’", "ââ¬Ë": "‘", "ââ¬Å": "“", "ââ¬\x9d": "”", "ââ¬Â\x9d": "”", "ââ¬Â": "”", "ââ¬Â¦": "…",
    "ââ¬â": " –", "ââ¬": "",
}  # fmt: skip
_LOSSY = lazy("|".join(sorted(_LOST, key=len, reverse=True)))
_NO_BREAK = lazy(r"(?<=[a-zà-öø-ÿ»%\d])Â(?= )|(?<=[»?!;:«])Â(?= |$)")
_AGRAVE = lazy(r"(?<=[a-zà-öø-ÿ,] )Ã {1,2}(?=[a-zà-öø-ÿ])")


def _lossy(passage: Passage, context: Context) -> Iterable[Hit]:
    text = passage.text
    message = "Remains of bytes that were decoded in the wrong encoding."
    for match in _LOSSY.finditer(text):
        yield hit(passage, *match.span(), message, _LOST[match.group()])
    for match in _NO_BREAK.finditer(text):
        start, end = match.span()
        while start and text[start - 1].isalnum():
            start -= 1
        yield hit(passage, start, end, message, "", edit=match.span())
    for match in _AGRAVE.finditer(text):
        yield hit(passage, match.start(), match.start() + 1, message, "à ", edit=match.span())


RULES = (
    Rule(
        name="encoding.tag",
        category="encoding",
        severity=Severity.MAJOR,
        doc="Tags of the web page stand in the text.",
        bad=(
            Bad("Ils parlent <em>d'un accord</em> à deux.", "Ils parlent d'un accord à deux."),
            Bad('Le <a href="https://exemple.org">rapport</a> est là.', "Le rapport est là."),
            Bad("Le maire part.<br/>Il revient.", "Le maire part. Il revient."),
        ),
        good=(
            Good("La balise <em> met en valeur."),
            Good("Si a < b et b > c, alors a ne dit rien de c."),
            Good("Le HTML connaît <p> et <br>."),
            Good("Il a écrit <3 et <333."),
            Good("Le groupe <Les Enfants> chante."),
        ),
        anchors=anchors(chars="<", all_of=(anchors(chars=">"),)),
        trust=Trust.REVIEW,
        check=_tags,
        tier=Tier.ENCODING,
    ),
    Rule(
        name="encoding.link",
        category="encoding",
        severity=Severity.MINOR,
        doc="The translator took an address for words and put spaces into it.",
        bad=(
            Bad("AP : https: // apnews. com / hub / nba", "AP : https://apnews.com/hub/nba"),
            Bad("Voir www. exemple. org pour la suite.", "Voir www.exemple.org pour la suite."),
            Bad("Écrivez à presse @ exemple. com demain.", "Écrivez à presse@exemple.com demain."),
        ),
        good=(
            Good("Voir https://exemple.org/a et www.exemple.org."),
            Good("Voir https://exemple.org. Il y a tout."),
            Good("Écrivez à presse@exemple.com. Merci."),
            Good("Le site exemple.org / la page du maire"),
            Good("Rendez-vous @ la mairie"),
        ),
        anchors=anchors("http https www", chars="@"),
        trust=Trust.REVIEW,
        check=_links,
        tier=Tier.ENCODING,
    ),
    Rule(
        name="encoding.handle",
        category="encoding",
        severity=Severity.MINOR,
        doc="A space was put into a handle (@ jean_roe) or a tag (# MeToo).",
        bad=(
            Bad("Il écrit sous le nom de @ jean_roe depuis mars.", "Il écrit sous le nom de @jean_roe depuis mars."),
            Bad("Le mouvement # MeToo a dix ans.", "Le mouvement #MeToo a dix ans."),
        ),
        good=(
            Good("# Le titre de la page"),
            Good("Rendez-vous @ la mairie à midi."),
            Good("Le mouvement #MeToo a dix ans."),
            Good("La place # 4 est libre."),
        ),
        anchors=anchors(chars="@#"),
        trust=Trust.REVIEW,
        check=_handles,
        tier=Tier.ENCODING,
    ),
    Rule(
        name="encoding.lossy",
        category="encoding",
        severity=Severity.MAJOR,
        doc="Wrongly decoded bytes of which some are lost: sortiÂ de, pluie Ã un, lââ¬â¢accord.",
        bad=(
            Bad("L'avion est sortiÂ de la piste.", "L'avion est sorti de la piste."),
            Bad("Il rentre Ã  une heure.", "Il rentre à une heure."),
            Bad("Le maireââ¬â¢s part.", "Le maire’s part."),
        ),
        good=(
            Good("Il a dit « Â » puis « Ã »."),
            Good("Le château de São Paulo"),
            Good("L'ÂGE D'OR"),
            Good("SÃO PAULO, Brésil"),
        ),
        anchors=anchors(chars="ÃÂâ"),
        trust=Trust.REVIEW,
        check=_lossy,
        tier=Tier.ENCODING,
    ),
)
