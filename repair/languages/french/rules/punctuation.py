"""Doubled and spaced punctuation, elisions with a space, dashes glued to words, words censored in English."""

from __future__ import annotations

from collections.abc import Iterable

from repair.core.finding import Severity, Trust
from repair.core.rule import Bad, Context, Good, Hit, Passage, Rule, anchors, hit
from repair.languages.french.variants import variant_of
from repair.rules.lazy import lazy

_MEET = lazy(r"[.,;:!?] ?[.,;:]")
_RUN = lazy(
    r"(?<=[^\s.,;:!?…])( ?)"
    r"([,;](?: ?[,;])+|\. ?\.(?!\.| ?\.)|,\.(?!\.)|[?!]\.(?!\.)|, ?:|:{2}|: ?,)(?=\s|$|[»”\"])"
)
_ABBREVIATED = lazy(
    r"\b(?:M|MM|Mgr|Dr|Pr|Me|etc|St|Ste|Jr|Sr|Inc|Corp|Ltd|Co|No|vol|art|env|cf|max|min|[A-Z]|[a-z]\.[a-z])"
    r"\.\.(?=[\s,)»”\"]|$)"
)
_ENTITY = lazy(r"&#?\w+$")
_SPACED_DOTS = lazy(r"(?<=\w) ?\. \.(?: ?\.)?(?![.\w])(?! \.)")
_SHOUTED = lazy(r"(?:Yahoo|Jeopardy|Wham|Oklahoma|Mamma Mia|Help|Airplane|Hello, Dolly|Panic|Moulin Rouge|Jackass)$")
_EMOTICON = lazy(r"[:;,]['-]?[)(DPp|/]|::\w|\w::")

_ELIDED = lazy(
    r"(?<![\w'])([ldjmtscn]|[Qq]u|[Ll]orsqu|[Pp]uisqu|[Jj]usqu|[LDJMTSCN])(?:' | ')"
    r"(?=[aeiouyhàâéèêëîïôûœæAEIOUYHÀÂÉÈÊÎÔŒ]\w)"
)
_TODAY = lazy(r"\b([Aa]ujourd)(?:' | '| ' | )(?=hui\b)")
_QUOTED = lazy(r"(?<!\w)'\w")

_GLUED = lazy(r"(?<=[^\W\d_])—(?=[^\W\d_])|(?<=[»”\")])—(?=[^\W\d_])|(?<=[^\W\d_])—(?=[«“\"(])")

_CENSORED = lazy(
    r"(?i)(?<![\w-])((?:bull)?sh? ?[-–—*_.]{1,4} ?t|bulls ?[-–—*_.]{1,4} ?t|f ?[-–—*_.]{1,5} ?(?:k|c?king|ck|c?ked)|"
    r"motherf\w? ?[-–—*_.]{1,5} ?(?:k|ers?|ckers?)|f[*]{2,}|sh[*]t(?:ty)?|f[*]ck(?:ing|ed)?|b[*]{2,}ch|a[*]{2,}hole|"
    r"n[-–*]{2,}(?:r|er|a)|b ?[-–—*]{1,4} ?(?:ch|tch))(?![\w'-])"
)


def _doubled(passage: Passage, context: Context) -> Iterable[Hit]:
    text = passage.text
    if not _MEET.search(text):
        return
    for match in _RUN.finditer(text):
        gap, signs = match.groups()
        bare = signs.replace(" ", "")
        before = text[: match.start()]
        if bare == "::" or _EMOTICON.search(text) or (bare[0] == ";" and _ENTITY.search(before)):
            continue
        if bare[0] == "." and (_ABBREVIATED.search(text[max(match.start() - 8, 0) : match.end()]) or gap):
            continue
        if bare == ".." and not before[-2:].isalnum():
            continue  # "f.." is a word with letters left out
        if bare in ("!.", "?.") and (_SHOUTED.search(before) or before.count("(") > before.count(")")):
            continue
        if bare == ".." and match.end() < len(text) and text[match.end() :].lstrip()[:1].islower():
            new = ["...", "."]  # it may be a short ellipsis
        else:
            new = [_plain(bare, gap, context)]
        start = match.start()
        while start and text[start - 1].isalnum():
            start -= 1
        yield hit(
            passage, start, match.end(), f'Two signs, "{signs}", stand where one is enough.', *new,
            edit=(match.start(), match.end()),
        )  # fmt: skip
    for match in _ABBREVIATED.finditer(text):
        yield hit(passage, match.start(), match.end(), "The period of an abbreviation is doubled.", match.group()[:-1])


def _plain(signs: str, gap: str, context: Context) -> str:
    space = variant_of(context.style).before
    if ":" in signs:
        return f"{space[':']}:"
    if ";" in signs:
        return f"{space[';']};"
    if signs[0] in "?!":
        return gap + signs[0]
    return "." if "." in signs else ","


def _dots(passage: Passage, context: Context) -> Iterable[Hit]:
    text = passage.text
    if ". ." not in text:
        return
    for match in _SPACED_DOTS.finditer(text):
        start = match.start()
        two = match.group().count(".") == 2
        if (two and match.group().startswith(" ")) or text[match.start() - 1].isupper():
            continue
        while start and text[start - 1].isalnum():
            start -= 1
        new = "." if two else "..."
        yield hit(passage, start, match.end(), "These periods were split by spaces.", new,
                  edit=(match.start(), match.end()))  # fmt: skip


def _elided(passage: Passage, context: Context) -> Iterable[Hit]:
    text = passage.text
    if "' " not in text and " '" not in text:
        return
    for pattern in (_ELIDED, _TODAY):
        for match in pattern.finditer(text):
            start, end = match.span()
            word = match.group(1)
            if (
                pattern is _ELIDED
                and text[end - 1] == "'"
                and _QUOTED.search(
                    text,
                    end - 1,
                )
                and "' " in text[end:]
            ):
                continue  # a quotation between straight apostrophes: "plan d 'urgence' "
            if pattern is _ELIDED and _QUOTED.search(text[:start]):
                continue
            stop = end
            while stop < len(text) and text[stop].isalnum():
                stop += 1
            mark = "’" if "’" in passage.original[start:end] else "'"
            yield hit(passage, start, stop, "A space stands in the elision.", word + mark,
                      trust=Trust.REVIEW, edit=(start, end))  # fmt: skip


def _dash(passage: Passage, context: Context) -> Iterable[Hit]:
    text = passage.text
    for match in _GLUED.finditer(text):
        start, end = match.span()
        while start and (text[start - 1].isalnum() or text[start - 1] in "'-"):
            start -= 1
        while end < len(text) and (text[end].isalnum() or text[end] in "'-"):
            end += 1
        yield hit(passage, start, end, "English glues the dash to the words; French sets it between spaces.", " — ",
                  edit=match.span())  # fmt: skip


def _censored(passage: Passage, context: Context) -> Iterable[Hit]:
    text = passage.text
    for match in _CENSORED.finditer(text):
        before, after = text[: match.start()].rstrip()[-1:], text[match.end() :].lstrip()[:1]
        starred = "*" in match.group()
        if starred or (before in ("«", "“", '"', "'") and after in ("»", "”", '"', "'", "!", ".")):
            yield hit(passage, *match.span(), f'"{match.group()}" is an English swear word with letters blotted out.')


RULES = (
    Rule(
        name="punctuation.doubled",
        category="punctuation",
        severity=Severity.MINOR,
        doc="Two signs meet where one is enough: the translator's pieces each brought their own.",
        bad=(
            Bad("Il arrive,, puis repart.", "Il arrive, puis repart."),
            Bad("Il arrive, , puis repart.", "Il arrive, puis repart."),
            Bad("Les marées montent..", "Les marées montent."),
            Bad("Est-ce le cas ?.", "Est-ce le cas ?"),
            Bad("Il cite M.. Roux et Mme Petit, etc..", "Il cite M. Roux et Mme Petit, etc."),
            Bad("Il part ;; elle reste.", "Il part\u202f; elle reste."),
            Bad("Il reste ici,.", "Il reste ici."),
            Bad("Il cite trois villes,: Lens, Lille et Arras.", "Il cite trois villes\u00a0: Lens, Lille et Arras."),
        ),
        good=tuple(
            Good(text)
            for text in (
                "Il hésite... puis il part.",
                "Il hésite.... puis il part.",
                "Il hésite . . . puis il part.",
                "Quoi ?! Vraiment !? Oui !!!",
                "Lens, Lille, etc., jouent samedi.",
                "Le groupe Acme Inc., à Boston, recrute.",
                "J.-C. Roux, A. A. J., arrêté lundi",
                "Il travaille chez Yahoo!. Il aime Jeopardy!.",
                "Le code std::vector compile.",
                "La classe Foo:: du programme",
                "Il sourit ;, ou presque :,)",
                "Versions 1.2.3., 4.5.",
                "« Est-ce le cas ? », dit-il.",
                "Est-ce le cas (ou non ?). Oui.",
                "Le dossier ../images ou ..",
                "Il conclut : « Non. »",
                "Il a dit « non ».",
                "1,,2 et 3",
            )
        ),
        anchors=anchors(always=True),
        trust=Trust.REVIEW,
        check=_doubled,
    ),
    Rule(
        name="punctuation.dots",
        category="punctuation",
        severity=Severity.MINOR,
        doc="An ellipsis or a final period was split from its fellows by spaces.",
        bad=(
            Bad("Noël approche. .. Il neige.", "Noël approche... Il neige."),
            Bad("Nous sommes libres. . . Mon fils a payé.", "Nous sommes libres... Mon fils a payé."),
            Bad("C'est le groupe d'ici. .", "C'est le groupe d'ici."),
        ),
        good=(
            Good("Noël approche... Il neige."),
            Good("Noël approche. ...et il neige."),
            Good("M. M. . ."),
            Good("Il compte . . . . . . . . 12"),
            Good("A. B. et C."),
        ),
        anchors=anchors(always=True),
        trust=Trust.REVIEW,
        check=_dots,
    ),
    Rule(
        name="punctuation.elision",
        category="punctuation",
        severity=Severity.MINOR,
        doc="A space came between an elided word and the next one.",
        bad=(
            Bad("La fin de l' accord d 'hiver", "La fin de l'accord d'hiver"),
            Bad("Il dit qu’ elle part aujourd’ hui.", "Il dit qu’elle part aujourd’hui."),
        ),
        good=(
            Good("La fin de l'accord d'hiver"),
            Good("Les points A, B, C ' ou D '"),
            Good("Le groupe 'Les amis d' est un 'club'."),
            Good("Il parle du plan d 'urgence' de la ville."),
            Good("rock 'n' roll et p'tit déj'"),
            Good("Le joueur n 'A' et le joueur n 'B'"),
        ),
        anchors=anchors(chars="'"),
        trust=Trust.REVIEW,
        check=_elided,
        typography=True,
    ),
    Rule(
        name="punctuation.dash",
        category="punctuation",
        severity=Severity.MINOR,
        doc="The English em dash without spaces was kept.",
        bad=(
            Bad("Le parti—ou ce qu'il en reste—se tait.", "Le parti — ou ce qu'il en reste — se tait."),
            Bad("Il a dit “non”—une surprise.", "Il a dit “non” — une surprise."),
        ),
        good=(
            Good("Le parti — ou ce qu'il en reste — se tait."),
            Good("— Oui, dit-il."),
            Good("Le Paris–Nice et le centre-ville"),
            Good("1914—1918"),
        ),
        anchors=anchors(chars="—"),
        trust=Trust.REVIEW,
        check=_dash,
    ),
    Rule(
        name="punctuation.censored",
        category="untranslated",
        severity=Severity.MAJOR,
        doc="An English swear word with letters blotted out went through untouched; French prints a word or p*****.",
        bad=(
            Bad("Il l'a traité de «Bulls – T» en juillet."),
            Bad("C'est du “bulls--t”, dit-il."),
            Bad("Il crie f**k et sh*t."),
        ),
        good=(
            Good("Les Bulls – T. Roux en tête – gagnent."),
            Good("Les Chicago Bulls – trois fois champions – gagnent."),
            Good("La série S – T est finie."),
            Good("Il l'a traité de « m**** » et de « con »."),
            Good("Le modèle F-150 et la gamme S-T"),
        ),
        anchors=anchors("bulls bullsh bull sh f motherf", chars="*"),
        trust=Trust.HINT,
        check=_censored,
    ),
)
