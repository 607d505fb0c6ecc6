"""Reported speech without que: "a déclaré il voulait", "affirme les États-Unis sont"."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from repair.core.finding import Severity, Trust
from repair.core.rule import Bad, Context, Good, Hit, Passage, Rule, anchors, hit
from repair.languages.french.clauses import CLITICS, NAME, WEEKDAYS, clause, is_finite, sentence
from repair.languages.french.morphology import elides
from repair.languages.french.offices import countries
from repair.languages.french.reporting import MEDIA, MEDIA_WITH_ARTICLE, SAID, SAYS, names, speaker
from repair.rules.lazy import Lazy, lazy

_HAVE = r"(?:a|ont|avait|avaient)(?: (?:également|aussi|ensuite|déjà|récemment|ainsi|par ailleurs))?"
# Before these the clause is a relative or a comparison, and its verb's object may be missing.
_OPENER = lazy(r"(?<![\w-])(?:que|qu'|qui|dont|où|comme|quand|lorsque|lorsqu'|si|selon)(?![\w-])")
_INVERTED = lazy(r"(?:[»”\"]|,) ?$")
_TIMES = (
    rf"(?: {WEEKDAYS}(?: (?:matin|soir|après-midi|dernier))?| hier| (?:cette"
    rf"|la) semaine(?: dernière)?| ce matin| ce mois-ci| plus tôt)?"
)


@cache
def _pronoun() -> Lazy:
    said = "|".join(SAID.split())
    says = "|".join(SAYS.split())
    return lazy(
        rf"(?<![\w'-])((?:{_HAVE} (?:{said})|(?:{says}))(?: \b(?:à|aux|au) [\w ]{{2,30}}?)?{_TIMES}),? "
        rf"(il|elle|ils|elles|on) ({CLITICS})([a-zà-öø-ÿ]+)(?![\w'-])"
    )


@cache
def _told_comma() -> Lazy:
    """A comma where "that" was: "a dit à la presse jeudi, il était prêt"."""
    said = "|".join(("dit", "déclaré", "affirmé", "confié", "expliqué", "raconté", "assuré"))
    media = "|".join(names(MEDIA) + [n for listed in MEDIA_WITH_ARTICLE.values() for n in names(listed)])
    told = (
        rf"(?:aux journalistes|à la presse|aux reporters|aux médias|aux députés|aux sénateurs"
        rf"|(?:à (?:la |l')?|au )?(?:{media}))"
    )
    adjunct = r" (?:à bord|lors|après|avant|dans|en|à|au|devant) [^,.;:«»“”\"]{2,60}?"
    begins = "il|elle|ils|elles|on|les?|la|une?|des|ce|cet|cette|ces|son|sa|ses|leurs?|plusieurs|certains"
    return lazy(
        rf"(?<![\w'-])({_HAVE} (?:{said}) {told}(?:{_TIMES}|{adjunct}{_TIMES}(?=,)))(,?) (?=(?:{begins}) |l'"
        rf"|{NAME} )"
    )


@cache
def _told_words() -> frozenset[str]:
    media = names(MEDIA) + [n for listed in MEDIA_WITH_ARTICLE.values() for n in names(listed)]
    people = ("journalistes", "presse", "reporters", "médias", "députés", "sénateurs")
    return frozenset([*people, *(name.lower().split()[-1].split("-")[0] for name in media)])


_PRONOUNS = frozenset(("il", "elle", "ils", "elles", "on"))


@cache
def _noun() -> Lazy:
    said = "|".join("déclaré affirmé dit estimé assuré prévenu averti insisté ajouté expliqué indiqué précisé".split())
    says = "|".join(
        "affirme affirment estime estiment pense pensent croit croient déclare espère prétend assure dit".split()
    )
    country = "|".join(sorted((c for c, a in countries().items() if a == "les"), key=len, reverse=True))
    nouns = r"(?:les|la|le|l'|son|sa|ses|leurs?|cette|ces|cet|ce)"
    return lazy(
        rf"(?<![\w'-])((?:{_HAVE} (?:{said})|(?:{says}))) ((?:les (?:{country})|{nouns} ?[\w-]+(?: [\w-]+)?"
        rf"|{NAME}(?: {NAME})?))"
        rf" ({CLITICS})(a|ont|est|sont|était|étaient|avait|avaient|sera|seront|serait|seraient|doit|doivent|va"
        rf"|vont|peut"
        rf"|peuvent|devait|devaient|devrait|devraient|allait|allaient|pourrait|pourraient)(?![\w'-])"
    )


def _que(passage: Passage, word: str) -> str:
    return "qu" + ("’" if "’" in passage.original else "'") if elides(word.split()[0].split("'")[0]) else "que "


def _free(text: str, start: int) -> bool:
    """Tell whether the reporting clause that begins at `start` is a main clause in its normal order."""
    first, _ = sentence(text, start)
    before = text[first:start]
    return speaker(text, start) and not _INVERTED.search(before) and not _OPENER.search(before)


# "Dit ce qui s'est passé", "dit où il est": the clause has its link already.
_ASKED = lazy(r"\b(?:qui|où|comment|pourquoi|combien|quand|quoi|quel\w*)\b|\bce qu")


def _check(passage: Passage, context: Context) -> Iterable[Hit]:
    text = passage.text
    message = "French needs *que* before what is reported."
    seen: set[int] = set()
    words = passage.words
    for match in _told_comma().finditer(text) if not _told_words().isdisjoint(words) else ():
        start, begin = match.end(), match.start(2)
        found = clause(text, start)
        if found is None or not _free(text, match.start()) or not _subject(text, start, found):
            continue
        seen.add(match.start(1))
        made = " " + _que(passage, found[0][0])
        marked = match.start(1) if start - match.start(1) < 50 else text.rindex(" ", 0, begin) + 1
        yield hit(passage, marked, found[2], message, made, edit=(begin, start))
    for match in _pronoun().finditer(text) if not _PRONOUNS.isdisjoint(words) else ():
        if match.start(1) in seen or (match[2] == "il" and match[3].startswith("y ")):
            continue
        if not _third_person(context, match[4]) or not _free(text, match.start()):
            continue
        if text[match.end(1)] == ",":
            continue
        if _ASKED.search(text[match.start(1) : match.end(4)]):
            continue
        start = match.start(2)
        yield hit(passage, match.start(1), match.end(4), message, _que(passage, match[2]), edit=(start, start))
    for match in _noun().finditer(text):
        if match.start(1) in seen or not _free(text, match.start()) or _measure(match[2]):
            continue
        if not _agree(match[2], match[4]):
            continue
        if _ASKED.search(text[match.start(1) : match.end(4)]):
            continue
        start = match.start(2)
        yield hit(passage, match.start(1), match.end(4), message, _que(passage, match[2]), edit=(start, start))


def _third_person(context: Context, word: str) -> bool:
    """Tell whether `word`, right after a pronoun, is its verb."""
    return is_finite(word) or any(a.pos in ("VERB", "AUX") and a.person == "3" for a in context.language.analyses(word))


def _subject(text: str, start: int, found: tuple[list[str], int, int]) -> bool:
    words, verb, end = found
    first = words[0].lower()
    if first == "il" and text[verb - 2 : verb] == "y ":
        return False
    if first in ("il", "elle", "ils", "elles", "on"):
        return len(words) == 1
    many = first in ("les", "des", "ces", "ses", "leurs", "plusieurs", "certains")
    return not _measure(" ".join(words)) and is_finite(text[verb:end], "p" if many else "s")


_MEASURE = lazy(
    r"\b(?:semaine|mois|année|an|jour|matin|soir|nuit|fois|guerre|indépendance|vérité|contraire|inverse|moins"
    r"|plus|reste"
    rf"|faillite|patrie|forfait|état|flamme|[Aa]ujourd'hui|{WEEKDAYS})\b"
)


def _measure(words: str) -> bool:
    """Tell whether the noun may be a time, or an object of these verbs ("déclaré la guerre", "dit la vérité")."""
    return _MEASURE.search(words) is not None


def _agree(subject: str, verb: str) -> bool:
    low = subject.lower()
    many = low.startswith(("les ", "ses ", "leurs ", "ces "))
    return is_finite(verb, "p" if many else "s")


RULES = (
    Rule(
        name="grammar.missing-que",
        category="grammar",
        severity=Severity.MAJOR,
        doc="English reports speech without *that*; French cannot leave « que » out.",
        bad=(
            Bad("Trump a déclaré il voulait la paix.", "Trump a déclaré qu'il voulait la paix."),
            Bad("Le ministre pense il a raison.", "Le ministre pense qu'il a raison."),
            Bad(
                "Moscou affirme les États-Unis sont responsables.",
                "Moscou affirme que les États-Unis sont responsables.",
            ),
            Bad("Le PDG a déclaré l'entreprise était prête.", "Le PDG a déclaré que l'entreprise était prête."),
            Bad(
                "Trump a dit à Fox News jeudi, il était optimiste.",
                "Trump a dit à Fox News jeudi qu'il était optimiste.",
            ),
            Bad(
                "Zelensky a également déclaré aux journalistes cette semaine des responsables ukrainiens "
                "“espèrent” un accord.",
                "Zelensky a également déclaré aux journalistes cette semaine que des responsables ukrainiens "
                "“espèrent” un accord.",
            ),
            Bad(
                "Elle a déclaré aux journalistes à bord de l'avion, des échanges “seraient discutés”.",
                "Elle a déclaré aux journalistes à bord de l'avion que des échanges “seraient discutés”.",
            ),
            Bad("La société a déclaré elle licencierait.", "La société a déclaré qu'elle licencierait."),
            Bad("Le juge a estimé elle avait menti.", "Le juge a estimé qu'elle avait menti."),
        ),
        good=(
            Good("Il a annoncé il y a deux mois son départ."),
            Good("« C'est faux », a déclaré le ministre, il est serein."),
            Good("Ce que le ministre a dit la semaine dernière est faux."),
            Good("L'homme qui a dit la vérité est mort."),
            Good("Le pays a déclaré la guerre est-il perdu ?"),
            Good("Comme Trump l'a dit, il est fatigué."),
            Good("Quand il a parlé à la presse, il était calme."),
            Good("« Rien », a-t-il dit, elle est partie."),
            Good("La mesure que le maire a annoncé lundi est rejetée."),
            Good("« Nous sommes prêts », dit le maire, il a raison."),
            Good("Selon ce que Macron a déclaré aux journalistes, il part."),
            Good("Le gouvernement a dit non, il est ferme."),
            Good("Il l'a dit à la presse, il est candidat."),
            Good("Trump a déclaré les médias ennemis du peuple."),
            Good("« Non », a expliqué à la presse le ministre, il est en colère."),
            Good("A-t-il dit il y a un an ce qu'il pense ?"),
        ),
        anchors=anchors(
            [*SAID.split(), *SAYS.split()],
        ),
        trust=Trust.REVIEW,
        check=_check,
    ),
)
