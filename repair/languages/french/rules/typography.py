"""French typography: guillemets, no-break spaces by the variant, accents on capitals. Wording goes first."""

from __future__ import annotations

from collections.abc import Iterable

from repair.core.edit import Edit
from repair.core.finding import Severity, Suggestion, Trust
from repair.core.rule import Context, Hit, Passage, Rule, Tier, anchors, hit
from repair.core.text import Span
from repair.languages.french.quotation import pairs, strays
from repair.languages.french.rules import typography_examples as examples
from repair.languages.french.variants import NBSP, THIN, variant_of
from repair.rules.lazy import lazy

_BLANK = " \u00a0\u202f\u2009\u2002\u2003\u2007"
_HARD = NBSP + THIN
_OPAQUE = "\ufffc"

_CODE = lazy(r'="|"[,:] ?"|[{}<>\\]')
_INCH = lazy(r'\d ?"')
_WORDS_INSIDE = lazy(r"[\[(«“\"'’]*(?:\w|[.…]+ ?\w)")
_SINGLE = lazy(r"(?<![\w'’])‘(?=\w)([^‘“”«»\n]*?[\w!?.…%])’(?![\w'’])")

_HIGH = lazy(rf"([;!?][!?]*|:)(?=[{_BLANK}\n]|$|[»”\"’)\]…])")
_CARRIES = frozenset(")]»”\"'’%€$°")  # what a sign may follow, beside letters and digits
_NAMES_WITH_SIGNS = lazy(
    r"(?:Yahoo|Jeopardy|Wham|Oklahoma|Help|Airplane|Hello, Dolly|Panic|Joomla|Xbox|Chips Ahoy|Godspeed You|Therapy|"
    r"Neu|Against Me|Mamma Mia|Who Wants to Be a Millionaire|https?|mailto|&\w+|&#\w+)$"
)
_INNER = lazy(rf"(?P<open>«)(?P<after>[{_BLANK}]*)(?=[^\s{_OPAQUE}])|(?<=[^\s])(?P<before>[{_BLANK}]*)(?P<close>»)")


def _stretch(text: str, start: int, end: int) -> tuple[int, int]:
    """Widen a range to the words that it touches."""
    while start and (text[start - 1].isalnum() or text[start - 1] in "'’-%"):
        start -= 1
    while end < len(text) and (text[end].isalnum() or text[end] in "'’-"):
        end += 1
    return start, end


def _quotes(passage: Passage, context: Context) -> Iterable[Hit]:
    if context.style.quotes != "guillemets":
        return
    text, folded = passage.original, passage.text
    found, left = pairs(folded)
    loose = {mark.sign for mark in left}
    if '"' in folded and (_CODE.search(folded) or _INCH.search(folded)):
        loose.add('"')
    if "“" in loose or "”" in loose:
        loose |= {"“", "”"}
    space = variant_of(context.style).before["»"]
    depth = 0
    ends: list[int] = []
    for pair in found:
        while ends and ends[-1] < pair.start:
            ends.pop()
        depth = len(ends)
        ends.append(pair.end)
        inner = text[pair.start + 1 : pair.end].strip(_BLANK)
        if pair.sign in loose or not _WORDS_INSIDE.match(inner) or inner[-1] in ",;:":
            continue
        if any(pair.start < mark.at < pair.end for mark in left):
            continue
        if (pair.sign == "«" and depth == 0) or (pair.sign == "“" and depth == 1):
            continue
        if depth:
            if pair.sign == "«" or depth > 1:
                continue  # « » inside « » is right in many houses
            new_open, new_close, gap = "“", "”", ""
        else:
            new_open, new_close, gap = "«", "»", space
        inner_start, inner_end = pair.start + 1, pair.end
        while text[inner_start] in _BLANK:
            inner_start += 1
        while text[inner_end - 1] in _BLANK:
            inner_end -= 1
        edits = (
            Edit(passage.id, Span(pair.start, inner_start), new_open + gap),
            Edit(passage.id, Span(inner_end, pair.end + 1), gap + new_close),
        )
        word = inner_start
        while word < inner_end and text[word].isalnum():
            word += 1
        message = f"English quotation marks {pair.sign} become {new_open} {new_close}."
        yield Hit(Span(pair.start, word), message, (Suggestion(edits, Trust.SAFE, ""),), passage.id)


def _single(passage: Passage, context: Context) -> Iterable[Hit]:
    if context.style.quotes != "guillemets":
        return
    text = passage.original
    if "‘" not in text:
        return
    space = variant_of(context.style).before["»"]
    for match in _SINGLE.finditer(text):
        start, end = match.span()
        inside = any(pair.start < start and end <= pair.end for pair in pairs(passage.text)[0])
        new = f"“{match.group(1)}”" if inside else f"«{space}{match.group(1)}{space}»"
        yield hit(passage, start, end, "English single quotation marks were kept.", new)


def _spaces(passage: Passage, context: Context) -> Iterable[Hit]:
    text, folded = passage.original, passage.text
    before = variant_of(context.style).before
    for match in _HIGH.finditer(text):
        at, end = match.span()
        start = at
        while start and text[start - 1] in _BLANK:
            start -= 1
        gap, last = text[start:at], text[start - 1 : start]
        wanted = before[text[at]]
        if _right(gap, wanted) or not (last.isalnum() or last in _CARRIES) or not last:
            continue
        if _NAMES_WITH_SIGNS.search(text[max(start - 32, 0) : start]) or _no_sentence(text, start, end, gap):
            continue
        a, b = _stretch(folded, start, at)
        message = "A no-break space belongs here." if wanted else "No space belongs here."
        yield hit(passage, a, end, message, wanted, trust=Trust.SAFE, edit=(start, at))
    if passage.chars.isdisjoint("«»"):
        return
    wanted = before["»"]
    inner = list(_INNER.finditer(text))
    lone = {s.mark.at for s in context.fact(strays) if s.place == passage.place} if inner else set()
    for match in inner:
        if (match.start("open") if match["open"] else match.start("close")) in lone:
            continue  # whoever mends the balance goes first
        name = "after" if match["open"] else "before"
        at, end = match.span(name)
        beside = text[end : end + 1] if match["open"] else text[at - 1 : at]
        if _right(match[name], wanted) or not (
            beside.isalnum() or beside in ("\"“'(…[" if match["open"] else "\"”'’)].…!?%€$°")
        ):
            continue
        a, b = _stretch(folded, match.start(), match.end())
        yield hit(
            passage, a, b, "A no-break space belongs inside the guillemets.", wanted, trust=Trust.SAFE,
            edit=(at, end),
        )  # fmt: skip


def _right(gap: str, wanted: str) -> bool:
    """Tell whether a space is right: any single no-break one will do where one is wanted."""
    return gap == wanted if not wanted else len(gap) == 1 and gap in _HARD


def _no_sentence(text: str, start: int, end: int, gap: str) -> bool:
    """Tell whether the sign belongs to code, a key, a smiley or a table rather than to a sentence."""
    head = text[:start]
    if head[-1] in "«“\"'’=+*/\\|<>@#&_~^[{" and text[end - 1] != ":":
        return not gap and head[-1] not in '’"”'
    if text[end - 1] == ":" and (text[end : end + 1] in ")]" and end < len(text)):
        return True  # a smiley
    return text[end - 1] == ";" and text[end : end + 1] in ("(", ")")


_LETTERS = {"A": "À", "C": "Ç", "E": "É", "I": "Î"}
_ACCENTED = lazy("(?<!\\w)[ÀÂÇÉÈÊÎÔ][a-zà-ÿ' ]")
_WORDS = (
    "Etat Etats Eglise Eglises Ecole Ecoles Elysée Emirat Emirats Egypte Egyptien Egyptiens Egyptienne "
    "Egyptiennes Ecosse Ecossais Ecossaise Ecossaises Ethiopie Ethiopien Ethiopiens Ethiopienne Ethiopiennes "
    "Erythrée Equateur Equatorien Equatoriens Equipe Equipes Economie Economies Economiste Economistes "
    "Election Elections Elu Elus Electeur Electeurs Energie Energies Edition Editions Editeur Editeurs "
    "Education Egalité Egalement Emission Emissions Emeute Emeutes Epidémie Epidémies Epoque Etude Etudes "
    "Etudiant Etudiants Etudiante Etudiantes Etranger Etrangers Etrangère Etrangères Evénement Evénements "
    "Evêque Evêques Evidemment Eventuellement Etant Etait Etaient Etabli Etonnant Ecologiste Ecologistes "
    "Ecologie Evangile Evangiles Ile Iles Epargne Elimination Eliminé Eliminée Eliminés Evacué Evacuée Evacués "
    "Evacuation Evacuations Evasion Echec Echecs Echange Echanges"
)
_LOWER = frozenset(_WORDS.lower().split())
_CAPITAL = lazy(rf"(?<![\w'-])(?:[DdLl]')?({'|'.join(_WORDS.split())})(?!\w)")
_AT = lazy(
    r"(?:^|(?<=[.!?…] )|(?<=[«“] )|(?<=[«“]))(A)(?= (?:l'|(?:la|cet|cette|ces|ce|son|sa|ses|leurs?|notre|votre|"
    r"quel(?:le)?s?|quoi|qui|chaque|partir|propos|noter|savoir|travers|cause|moins|peine|force|mesure|terme|court|long|"
    r"moyen|défaut|titre|côté|nouveau|suivre|présent|première|deux|trois|quatre|cinq|plusieurs|Paris|Lyon|Bruxelles|"
    r"Londres|Washington|New York|Genève|Berlin|Moscou|Pékin|Rome|Madrid|Kiev|Marseille|Gaza|Jérusalem|Tokyo)\b))"
)
_CEDILLA = lazy(r"(?:^|(?<=[.!?…] )|(?<=[«“] )|(?<=[«“]))(C)(?=a (?:ne |n'|va |fait |m'|me |nous |se |s'|suffit |y ))")
_VITAMIN = lazy(r"(?i)\b(?:vitamine|groupe|hépatite|catégorie|plan|série|ligue|point|lettre|note)s? [A-Z]\b")


def _accents(context: Context) -> bool:
    return any(_ACCENTED.search(p.original) for p in context.passages)


def _capitals(passage: Passage, context: Context) -> Iterable[Hit]:
    text = passage.text
    if text.isascii() and text.isupper():
        return
    patterns = (
        (_CAPITAL, not passage.words.isdisjoint(_LOWER)),
        (_AT, "A " in text),
        (_CEDILLA, "Ca " in text),
    )
    for pattern, awake in patterns:
        if not awake:
            continue
        for match in pattern.finditer(text):
            start, end = match.span(1)
            word = match.group(1)
            if pattern is not _CAPITAL and _VITAMIN.search(text[max(start - 16, 0) : end]):
                continue
            a, b = _stretch(text, start, end)
            new = _LETTERS[word[0]] + word[1:]
            trust = Trust.SAFE if context.fact(_accents) else Trust.REVIEW
            yield hit(
                passage, a, b, "A capital keeps its accent.", new, trust=trust, edit=(start, end)
            )  # fmt: skip


RULES = (
    Rule(
        name="typography.quotes",
        category="punctuation",
        severity=Severity.MINOR,
        doc="English quotation marks where French prints guillemets; marks inside a quotation become “ ”.",
        bad=examples.QUOTES_BAD,
        good=examples.QUOTES_GOOD,
        anchors=anchors(chars='“"'),
        trust=Trust.SAFE,
        check=_quotes,
        tier=Tier.TYPOGRAPHY,
        typography=True,
    ),
    Rule(
        name="typography.single",
        category="punctuation",
        severity=Severity.MINOR,
        doc="English single quotation marks.",
        bad=examples.SINGLE_BAD,
        good=examples.SINGLE_GOOD,
        anchors=anchors(chars="'"),
        trust=Trust.REVIEW,
        check=_single,
        tier=Tier.TYPOGRAPHY,
        typography=True,
    ),
    Rule(
        name="typography.spaces",
        category="punctuation",
        severity=Severity.MINOR,
        doc="The no-break space of the variant before ; : ! ? and inside guillemets.",
        bad=examples.SPACES_BAD,
        good=examples.SPACES_GOOD,
        anchors=anchors(chars=";:!?«»"),
        trust=Trust.SAFE,
        check=_spaces,
        tier=Tier.TYPOGRAPHY,
        typography=True,
    ),
    Rule(
        name="typography.capitals",
        category="punctuation",
        severity=Severity.MINOR,
        doc="Capitals without their accents; acts by itself where the document writes others with theirs.",
        bad=examples.CAPITALS_BAD,
        good=examples.CAPITALS_GOOD,
        anchors=anchors(_WORDS, chars="AC"),
        trust=Trust.SAFE,
        check=_capitals,
        tier=Tier.TYPOGRAPHY,
        typography=True,
    ),
)
