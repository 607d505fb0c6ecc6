"""English words and stretches left in a French sentence."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from importlib import resources

from repair.core.finding import Severity, Trust
from repair.core.rule import Anchors, Bad, Context, Good, Hit, Passage, Rule, anchors, hit
from repair.core.text import Span
from repair.languages.french.borrowings import BORROWED, IN_TWO
from repair.languages.french.english import phrase_spans, table
from repair.languages.french.morphology import knows
from repair.languages.french.quotation import inside_quotes
from repair.languages.french.rendering_words import grammatical, proposals, word_by_word
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
_TOKEN = lazy(r"[A-Za-zÀ-ÿœŒ]+(?:'(?:s|t|re|ve|ll|d|m)\b)?|[^\s]")
_WRITTEN = lazy(
    r"\b(?:écrit|tweeté|posté|publié|lancé|déclaré|dit|crié|scandé|ajouté|répondu|affirmé|lu)[ :,]*"
    r"(?:sur [\w ]{1,20})?[ :,]*$"
)
_IN_YEAR = lazy(r" (?P<word>in)(?= \d{4}\b)")
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
        if run and (date := _IN_YEAR.match(text, run[-1][1])):  # "in" alone is no English word
            run = [*run, date.span("word")]
        tokens = [text[a:b] for a, b in run]
        telling = [t for t in tokens if t.lower().partition("'")[0] in english]
        if len(telling) < 2:
            continue
        lower = [t for t in tokens if t[0].islower()]
        start, end = run[0][0], run[-1][1]
        in_quotes, said = quoted(text, start, end)
        function = [t for t in tokens if t.lower() in FUNCTION]
        if in_quotes:
            if not said or (tokens[0][0].isupper() and len(telling) < 2):
                continue
        elif len(lower) < max(len(tokens) - 1, 2) or not function or _in_name(text, start, end):
            continue
        if in_quotes and (rest := _TO_CLOSING.match(text, end)):
            end = rest.end()
        new = None if in_quotes or not _after_french(text[:start]) else word_by_word(text, run)
        yield hit(passage, start, end, f"Left in English: {text[start:end]}.", *([new] if new else []))


def _after_french(before: str) -> bool:
    """Tell whether a French word stands before, a comma between at most."""
    word = before.rstrip(" ,").rpartition(" ")[2].rpartition("'")[2].lower()
    return word.isalpha() and knows(word) and word not in english_words()


def _in_name(text: str, start: int, end: int) -> bool:
    """Tell whether words in capitals stand on both sides: a long name."""
    before, after = text[:start].split(), text[end:].split()
    return bool(before and after) and before[-1][0].isupper() and after[0][0].isupper()


def _mostly_english(passage: Passage, context: Context) -> bool:
    """Tell whether the block is an English one: that is said of it as a whole."""
    return len(passage.words & FUNCTION) * 3 > len(passage.words)


def quoted(text: str, start: int, end: int) -> tuple[bool, bool]:
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
        if quoted(text, start, end)[0] and not context.language.knows(before):
            continue
        if not (context.language.knows(before) and context.language.knows(after)):
            continue
        made = grammatical(passage, start, end) or proposals(passage, start, end)
        message = f"An English word was left in the sentence: {word}."
        yield Hit(Span(start, end), message, made, passage.id)


# Letters that meet in English words and hardly in French ones: what is worth looking up.
_FOREIGN = lazy(
    r"[kw]|th|sh|gh|ly$|ed$|ing|ee|oo|ers?$|ness$|ck|[tdlp]s$|ings$|ould|ay|ey|tt?le$|men$|ng$|rt?$|[lp]$|[^aeiou]y"
)
_LOWER = lazy(r"(?:(?<![\w'-])|(?<=[ldLD]'))[a-z]{4,}(?![\w'-])")
# The word list has these, or papers have printed them, but French has a word of its own for each.
SURE = frozenset(
    "attorney attorneys adviser advisers lawmaker lawmakers whistleblower whistleblowers nonprofit nonprofits "
    "teenagers protesters policemen voters providers shooters shutdown mayor".split()
)
_ENDINGS = ("s", "es", "ed", "d", "ing", "er", "ers", "ly", "ness")


def _is_english(word: str) -> bool:
    """Tell whether a word is English by the list, as an inflected form, or as a compound of two words of it."""
    if _inflected(word):
        return True
    return any(word[:i] in english_words() and _inflected(word[i:]) for i in range(3, len(word) - 3))


_ACCENTED = {"e": "éèê", "a": "àâ", "i": "î", "o": "ô", "u": "ùû", "c": "ç"}


def _lacks_accents(word: str) -> bool:
    """Tell whether a word is French but for one accent or two: decision, complete."""
    made = {word}
    for _ in range(2):
        made |= {
            w[:i] + new + w[i + 1 :] for w in made for i, letter in enumerate(w) for new in _ACCENTED.get(letter, "")
        }
    return any(knows(w) for w in made - {word})


def _inflected(word: str) -> bool:
    words = english_words()
    return word in words or any(
        word.endswith(e) and len(word) - len(e) > 2 and not words.isdisjoint((word[: -len(e)], f"{word[: -len(e)]}e"))
        for e in _ENDINGS
    )


def _is_foreign(word: str) -> bool:
    if len(word) < 4 or not word.isascii() or not word.isalpha():  # see _LOWER
        return False
    if word in SURE:
        return True
    if word not in table() and not (_FOREIGN.search(word) and _is_english(word)):
        return False
    return not (word in BORROWED or knows(word) or _lacks_accents(word))  # the last takes long


_foreign = Sieve(_is_foreign)


def _check_content(passage: Passage, context: Context) -> Iterable[Hit]:
    text = passage.text
    found = _foreign(passage.words)
    if (
        not found
        or len(passage.words & FUNCTION) > 3
        or (len(found | passage.words & FUNCTION)) * 3 > len(passage.words)
    ):
        return
    phrases = phrase_spans(text, passage.words)
    for match in _LOWER.finditer(text):
        word = match.group()
        start, end = match.span()
        if word not in found or any(a <= start < b for a, b in phrases):
            continue
        before, after = text[:start].rstrip(), text[end:].lstrip()
        if (
            _in_compound(text, start, end)
            or quoted(text, start, end)[0]
            or (before and before[-1] in _OPENERS)
            or after[:1] in ("(", "@", "/")
        ):
            continue
        if before.split()[-1:] and before.split()[-1].lower().strip(",.") in english_words() - FUNCTION:
            continue  # the second word of a run or of a name
        message = f"An English word that French does not have: {word}."
        alone = not (_beside(before[-20:]) | _beside(after[:20], -1)) & FUNCTION
        yield Hit(Span(start, end), message, proposals(passage, start, end) if alone else (), passage.id)


_LAST = lazy(r"(?P<word>[\w-]+)[ -]$")
_FIRST = lazy(r"[ -](?P<word>[\w-]+)")
_SITE = lazy(r"\.[a-z]{2,}\b")


def _in_compound(text: str, start: int, end: int) -> bool:
    """Tell whether an English word is part of a name (Newcastle upon Tyne), of an address or of a borrowing in two."""
    before, after = _LAST.search(text[max(0, start - 30) : start]), _FIRST.match(text, end)
    if _SITE.match(text, end) or (before and after and before["word"][0].isupper() and after["word"][0].isupper()):
        return True
    word = text[start:end]
    return bool(before and (before["word"].lower(), word) in IN_TWO) or bool(
        after and (word, after["word"].lower()) in IN_TWO
    )


def _beside(text: str, place: int = 0) -> set[str]:
    """Return the word that ends a text (or begins it, with place -1) as a set."""
    words = text.lower().split()
    return {words[-1 - place] if place else words[-1]} if words and text[-1 - place].isalnum() else set()


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
            Bad("Il parle the langue du pays.", "Il parle la langue du pays."),
            Bad("La société est rachetée par its concurrent.", "La société est rachetée par son concurrent."),
            Bad("Ses parents were tous deux enseignants.", "Ses parents étaient tous deux enseignants."),
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
            Bad(
                "Le gouverneur claimed que les fonds avaient été rendus.",
                "Le gouverneur a affirmé que les fonds avaient été rendus.",
            ),
            Bad("Les lawmakers ont jusqu'à vendredi.", "Les parlementaires ont jusqu'à vendredi."),
            Bad(
                "Il faudra nearly un an pour reconstruire le pont.",
                "Il faudra près d'un an pour reconstruire le pont.",
            ),
            Bad("La plainte a été dismissed par le juge.", "La plainte a été rejetée par le juge."),
            Bad("La ongoing enquête avance.", "L'enquête en cours avance."),
            Bad("Le prix de l'housing monte encore.", "Le prix du logement monte encore."),
            Bad("Deux policiers have been bloodied hier soir."),
        ),
        good=(
            Good("Il fait du shopping le week-end avec son coach."),
            Good("Le mot « teamwork » est à la mode."),
            Good("Le manager a signé un deal avec la start-up."),
            Good("Le gender gap demeure, selon les chercheurs."),
            Good("La série se termine sur un clap de fin réussi."),
            Good("Le bookmaker et le supporter ont eu un feedback."),
            Good("La decision a été prise sans accent."),
            Good("La deadline approche pour la task force."),
            Good("Un plot a été renversé."),
            Good("Il vit à Newcastle upon Tyne, dans un club très select."),
            Good("Le roaming, le township de Soweto et le baby sitting."),
            Good("Le quarter back a lancé vers le customer service de last.fm."),
        ),
        anchors=anchors(chars="kwylrstdpgn"),
        trust=Trust.REVIEW,
        check=_check_content,
    ),
)
