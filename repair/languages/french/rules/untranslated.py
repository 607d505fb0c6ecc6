"""English words and stretches left in a French sentence."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from importlib import resources

from repair.core.finding import Severity, Trust
from repair.core.rule import Anchors, Bad, Context, Good, Hit, Passage, Rule, anchors, hit
from repair.languages.french.borrowings import BORROWED
from repair.languages.french.morphology import knows
from repair.languages.french.quotation import inside_quotes
from repair.rules.lazy import lazy
from repair.rules.sieve import Sieve

# Words that only grammar needs: no name or borrowing lives on them.
FUNCTION = frozenset(
    "the of and with from by was were has had have will would could should his her its their they he she it this that "
    "these those who which what when where while about into between during without because until although however "
    "been being said says told more most than also not only after before against our your you we my is are be to for "
    "at if so there then them him any every some such over under both each other another whether since through "
    "according including does did do don doesn didn isn wasn can may might must".split()
)
# English and French alike: they belong to a run but don't make one.
_EITHER = frozenset("a an on as or but me i in up out off no one all us am pm".split())
_REPLACED = {"said": "dit", "and": "et", "with": "avec", "of": "de", "but": "mais", "because": "parce que"}
_TOKEN = lazy(r"[A-Za-zÀ-ÿœŒ]+(?:'(?:s|t|re|ve|ll|d|m)\b)?|[^\s]")
_WRITTEN = lazy(
    r"\b(?:écrit|tweeté|posté|publié|lancé|déclaré|dit|crié|scandé|ajouté|répondu|affirmé|lu)[ :,]*"
    r"(?:sur [\w ]{1,20})?[ :,]*$"
)
_TO_CLOSING = lazy(r" ?[.!?…]+(?= ?[»”\"])")
_OPENERS, _CLOSERS = '«“"(‘[', '»”")’]'


@cache
def english_words() -> frozenset[str]:
    """Return frequent English words that French does not have."""
    path = resources.files("repair.languages.french") / "data" / "english_words.txt"
    return frozenset(path.read_text("utf-8").split())


def _runs(text: str) -> Iterable[list[tuple[int, int]]]:
    """Yield runs of neighbouring words that may be English; signs end a run."""
    words = english_words()
    run: list[tuple[int, int]] = []
    for match in _TOKEN.finditer(text):
        word = match.group().lower().partition("'")[0]
        if word in words or word in _EITHER:
            run.append(match.span())
            continue
        if run:
            yield run
            run = []
    if run:
        yield run


def _check_run(passage: Passage, context: Context) -> Iterable[Hit]:
    text, english = passage.text, english_words()
    if len(english & passage.words) < 2 or _mostly_english(passage, context):
        return
    for run in _runs(text):
        while run and text[slice(*run[0])].lower() in _EITHER:
            run = run[1:]
        while run and text[slice(*run[-1])].lower() in _EITHER:
            run = run[:-1]
        tokens = [text[a:b] for a, b in run]
        telling = [t for t in tokens if t.lower().partition("'")[0] in english]
        if len(telling) < 2:
            continue
        lower = [t for t in tokens if t[0].islower()]
        start, end = run[0][0], run[-1][1]
        quoted, said = _quoted(text, start, end)
        function = [t for t in tokens if t.lower() in FUNCTION]
        if quoted:
            if not said or (tokens[0][0].isupper() and len(telling) < 2):
                continue
        elif len(lower) < max(len(tokens) - 1, 2) or not function or _in_name(text, start, end):
            continue
        if quoted and (rest := _TO_CLOSING.match(text, end)):
            end = rest.end()
        yield hit(passage, start, end, f"Left in English: {text[start:end]}.")


def _in_name(text: str, start: int, end: int) -> bool:
    """Tell whether words in capitals stand on both sides: a long name."""
    before, after = text[:start].split(), text[end:].split()
    return bool(before and after) and before[-1][0].isupper() and after[0][0].isupper()


def _mostly_english(passage: Passage, context: Context) -> bool:
    """Tell whether the block is an English one: that is said of it as a whole."""
    return len(passage.words & FUNCTION) * 3 > len(passage.words)


def _quoted(text: str, start: int, end: int) -> tuple[bool, bool]:
    """Tell whether a run stands in quotes or brackets, and whether somebody wrote or said it."""
    before, after = text[:start].rstrip(), text[end:].lstrip(" .!?…,")
    if not (inside_quotes(before) or before.count("(") > before.count(")")):
        return bool(after) and after[0] in "»”)" and before[-1:] in _OPENERS, False
    opening = before[-1:] in '«“"'
    whole = opening and (not after or after[0] in _CLOSERS)
    return True, whole and bool(_WRITTEN.search(before[:-1].rstrip() + " "))


# Not singly: French has them too, or borrowings do.
_NOT_SINGLE = frozenset("do don at may must if so be can is it for any over not more most".split())
_SINGLE = lazy(
    r"(?P<before>(?:^|(?<=[\s(]))[a-zà-ÿœ']*[a-zà-ÿœ]) (?P<word>"
    + "|".join(sorted(FUNCTION - _NOT_SINGLE, key=len, reverse=True))
    + r") (?P<after>[a-zà-ÿœ][a-zà-ÿœ']*)"
)


def _check_single(passage: Passage, context: Context) -> Iterable[Hit]:
    text, english = passage.text, english_words()
    if _mostly_english(passage, context):
        return
    for match in _SINGLE.finditer(text):
        before, word, after = match["before"].rpartition("'")[2], match["word"], match["after"].partition("'")[0]
        if before in english or after in english or before in _EITHER - {"a", "on"} or after in _EITHER - {"a"}:
            continue
        start, end = match.span("word")
        if _quoted(text, start, end)[0] and not context.language.knows(before):
            continue
        if not (context.language.knows(before) and context.language.knows(after)):
            continue
        new = _REPLACED.get(word)
        if word == "said" and before not in ("a", "ont", "avait", "avaient", "ai"):
            new = None
        if word == "of" and (after[0] in "aeiouéèêhy" or after in ("le", "les")):
            new = None
        yield hit(passage, start, end, f"An English word was left in the sentence: {word}.", *([new] if new else []))


# Letters that meet in English words and hardly in French ones: what is worth looking up.
_FOREIGN = lazy(
    r"[kw]|th|sh|gh|ly$|ed$|ing|ee|oo|ers?$|ness$|ck|[tdlp]s$|ings$|ould|ay|ey|tt?le$|men$|ng$|rt?$|[lp]$|[^aeiou]y"
)
_LOWER = lazy(r"(?<![\w'-])[a-z]{4,}(?![\w'-])")
_ENDINGS = ("s", "es", "ed", "d", "ing", "er", "ers", "ly", "ness")


def _is_english(word: str) -> bool:
    """Tell whether a word is English by the list, as an inflected form, or as a compound of two words of it."""
    if _inflected(word):
        return True
    return any(word[:i] in english_words() and _inflected(word[i:]) for i in range(3, len(word) - 3))


def _inflected(word: str) -> bool:
    words = english_words()
    return word in words or any(
        word.endswith(e) and len(word) - len(e) > 2 and not words.isdisjoint((word[: -len(e)], f"{word[: -len(e)]}e"))
        for e in _ENDINGS
    )


def _is_foreign(word: str) -> bool:
    if len(word) < 4 or not word.isascii() or not word.isalpha():  # see _LOWER
        return False
    return bool(_FOREIGN.search(word)) and word not in BORROWED and _is_english(word) and not knows(word)


_foreign = Sieve(_is_foreign)


def _check_content(passage: Passage, context: Context) -> Iterable[Hit]:
    text = passage.text
    found = _foreign(passage.words)
    if not found or _mostly_english(passage, context) or len(passage.words & FUNCTION) > 3:
        return
    for match in _LOWER.finditer(text):
        word = match.group()
        if word not in found:
            continue
        start, end = match.span()
        before, after = text[:start].rstrip(), text[end:].lstrip()
        if _quoted(text, start, end)[0] or (before and before[-1] in _OPENERS) or after[:1] in ("(", "@", "/"):
            continue
        if before.split()[-1:] and before.split()[-1].lower().strip(",.") in english_words() - FUNCTION:
            continue  # the second word of a run or of a name
        yield hit(passage, start, end, f"An English word that French does not have: {word}.")


RULES = (
    Rule(
        name="untranslated.run",
        category="untranslated",
        severity=Severity.MAJOR,
        doc=(
            "Several English words in a row stand in a French sentence. Names and titles (in capitals), words in "
            "quotation marks and glosses in brackets are left alone, unless somebody is said to have written them."
        ),
        bad=(
            Bad("Il a écrit “High Times Ahead” avant de partir."),
            Bad("Le maire a refusé because of the weather et le match est annulé."),
            Bad("La police cherche le man who stole la voiture."),
        ),
        good=(
            Good("Il a vu « The Last of Us » hier soir."),
            Good("Le groupe Rage Against the Machine joue demain."),
            Good("Bank of America a publié ses résultats."),
            Good("Le « gender gap » (the difference between men and women) demeure."),
            Good("Son livre, Of Mice and Men, est célèbre."),
            Good("Il travaille en open space pour une start-up."),
            Good("La chanson « Let It Be » date de 1970."),
        ),
        anchors=Anchors(words=english_words() - FUNCTION, all_of=(Anchors(words=english_words()),)),
        trust=Trust.HINT,
        check=_check_run,
    ),
    Rule(
        name="untranslated.word",
        category="untranslated",
        severity=Severity.MAJOR,
        doc="One English word of grammar stands between French words (le président a said que).",
        bad=(
            Bad("Le président a said que tout va bien.", "Le président a dit que tout va bien."),
            Bad("Il est venu with son frère.", "Il est venu avec son frère."),
            Bad("Les pommes and les poires sont mûres.", "Les pommes et les poires sont mûres."),
            Bad("Il parle the langue du pays."),
        ),
        good=(
            Good("Les fans de hip-hop et de drum and bass."),
            Good("Le stand-up et le rhythm and blues plaisent."),
            Good("Un must have de la saison."),
            Good("Il a lu Pride and Prejudice en anglais."),
            Good("Un sandwich bacon and cheese coûte cher."),
            Good("Le mot anglais « with » signifie avec."),
        ),
        anchors=Anchors(words=FUNCTION),
        trust=Trust.REVIEW,
        check=_check_single,
    ),
    Rule(
        name="untranslated.content",
        category="untranslated",
        severity=Severity.MAJOR,
        doc="One English word that French neither has nor borrowed stands in lower case amid French words.",
        bad=(
            Bad("Le gouverneur claimed que les fonds avaient été rendus."),
            Bad("Les lawmakers ont jusqu'à vendredi."),
            Bad("Il faudra nearly deux ans pour reconstruire le pont."),
        ),
        good=(
            Good("Il fait du shopping le week-end avec son coach."),
            Good("Le mot « teamwork » est à la mode."),
            Good("Le manager a signé un deal avec la start-up."),
            Good("Le gender gap demeure, selon les chercheurs."),
            Good("La série se termine sur un clap de fin réussi."),
            Good("Le bookmaker et le supporter ont eu un feedback."),
        ),
        anchors=anchors(chars="kwylrstdpgn"),
        trust=Trust.HINT,
        check=_check_content,
    ),
)
