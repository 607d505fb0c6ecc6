"""Word salad: stretches that no French sentence has, and what they may have been."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from importlib import resources
from itertools import pairwise

from repair.core.finding import Severity, Trust
from repair.core.rule import Bad, Context, Good, Hit, Passage, Rule, anchors, hit
from repair.languages.french.agreement import sure_noun
from repair.languages.french.mending import mended
from repair.rules.lazy import lazy


@cache
def _pairs() -> frozenset[tuple[str, str]]:
    """Return the pairs of function words that (hardly) ever meet in 22 million words of French."""
    return frozenset((first, second) for first, *seconds in _rows("impossible_pairs.txt") for second in seconds)


@cache
def _triples() -> frozenset[tuple[str, str, str]]:
    """Return the triples of function words that (hardly) ever meet, though each two of them do."""
    return frozenset((a, b, c) for a, b, *thirds in _rows("impossible_triples.txt") for c in thirds)


def _rows(name: str) -> list[list[str]]:
    path = resources.files("repair.languages.french") / "data" / name
    return [line.split() for line in path.read_text("utf-8").splitlines()]


@cache
def _function_words() -> frozenset[str]:
    return frozenset(word for pair in _pairs() for word in pair)


def _impossible(words: list[str]) -> bool:
    return not _pairs().isdisjoint(pairwise(words)) or not _triples().isdisjoint(
        zip(words, words[1:], words[2:], strict=False)
    )


# Set phrases of function words that any word may follow: un à un les élèves; donner le la d'une fête.
_SET = lazy(
    r"(?<![\w'-])(?:(une?) (?:à|par|contre) \1|[Dd]onn\w+ le la|que ce à quoi|toutes vous|chez elle(?= mais)"
    r"|(?:se|nous|vous) les(?= (?:est|sont|était|étaient|sera|seront|sommes|êtes) )"
    r"|(?:par|pour|avec|sans|dans|sur|avant|contre) et(?= (?:par|pour|avec|sans|hors|sous|après|contre|avant) )"
    r"|dont d[ue](?= [a-zà-ÿ])"
    r"|(?<=de )déjà(?= \w))(?![\w'-])"
)


def _check_pairs(passage: Passage, context: Context) -> Iterable[Hit]:
    words = _SET.compiled.sub(lambda m: "_" * len(m.group()), passage.text).split(" ")
    if not _impossible(words):
        return
    starts, at = [], 0
    for word in words:
        starts.append(at)
        at += len(word) + 1
    place = 0
    while place < len(words):
        if words[place] not in _function_words():
            place += 1
            continue
        stop = place
        while stop < len(words) and words[stop] in _function_words():
            stop += 1
        if _impossible(words[place:stop]) and not _only_unelided(words[place:stop]):
            yield _run(passage, words, starts, place, stop)
        place = stop


_UNELIDED = frozenset(
    (first, second)
    for first in ("de", "que", "Que", "De")
    for second in "un une en elle elles il ils on eux aux au".split()
)


def _only_unelided(run: list[str]) -> bool:
    """Tell whether all that is wrong is an elision that is missing (que en, de une): grammar.elision says so."""
    bad = [pair for pair in pairwise(run) if _impossible(list(pair))]
    return bool(bad) and all(pair in _UNELIDED for pair in bad)


def _run(passage: Passage, words: list[str], starts: list[int], first: int, stop: int) -> Hit:
    """Return the finding on a run of function words, with what it may have been."""
    run = words[first:stop]
    bad = [i for i in range(len(run)) if _impossible(run[i : i + 2]) or _impossible(run[i : i + 3])]
    width = 1 if _impossible(run[bad[-1] : bad[-1] + 2]) else 2
    begin, last = first + bad[0], min(first + bad[-1] + width, stop - 1)
    start, end = starts[begin], starts[last] + len(words[last])
    shown = passage.text[start:end]
    message = f"No French sentence has *{shown}*: words are missing, left over or out of order."
    if run[begin - first : last + 1 - first][-2:] in _MISSPELT:
        return _misspelt(passage, words, starts, last, message)
    after = words[stop].rstrip(".,;:!?") if stop < len(words) else ""
    if not after or not after[-1:].isalpha():
        return hit(passage, start, end, message)
    before = words[first - 1] if first else ""
    later = words[stop + 1].lower() if stop + 1 < len(words) else ""
    made = mended(run, before, after, later, _impossible)
    edit = (starts[first], starts[stop] + len(after))
    # Which words go is a guess: on translations of wmt10 and wmt11 it was worse more often than better.
    return hit(passage, start, end, message, *made, edit=edit, competing=True)


# What a lost letter or word makes of "il y a au moins" and "dû à".
_MISSPELT = [["y", w] for w in "au aux des du les un une en".split()] + [["du", "à"], ["du", "au"], ["du", "aux"]]
_DUE = {("m", "s"): "dû", ("f", "s"): "due", ("m", "p"): "dus", ("f", "p"): "dues"}


def _misspelt(passage: Passage, words: list[str], starts: list[int], last: int, message: str) -> Hit:
    """Return the finding on "il y au moins" and "un retard du à la neige", where the word that is meant can be told."""
    before = words[last - 2].lower() if last > 1 else ""
    new = []
    if words[last - 1] == "y":
        new = ["y a"] if before in ("il", "n'", "qu'il") else []
    elif noun := sure_noun(before):
        new = [_DUE[noun.gender, noun.number]] if (noun.gender, noun.number) in _DUE else []
    start, end = starts[last - 1], starts[last] + len(words[last])
    edit = (start, start + len(words[last - 1]))
    return hit(passage, start, end, message, *new, edit=edit)


_ASKED = lazy(
    r"\b(?:[Qq]uand|[Ll]orsqu'|[Ll]orsque) ?il (?:est|était|a été|fut) (?P<verb>demandé|interrogé|dit)(?=[,.])"
    r"(?:, (?:des|les|du|de la) [\w' -]{3,30}(?=\.))?"
)


def _check_asked(passage: Passage, context: Context) -> Iterable[Hit]:
    for match in _ASKED.finditer(passage.text):
        yield hit(
            passage,
            *match.span(),
            "Remains of *when asked …*: who was asked what got lost.",
        )


RULES = (
    Rule(
        name="scramble.asked",
        category="scramble",
        severity=Severity.MAJOR,
        doc="*When asked …* became an impersonal passive whose question is lost (quand il est demandé, des civils).",
        bad=(
            Bad("Il a ri quand il est demandé, des civils."),
            Bad("Lorsqu'il a été demandé, il a refusé de répondre."),
        ),
        good=(
            Good("Quand il est demandé aux élèves de lire, ils lisent."),
            Good("Lorsqu'il a été interrogé par la police, il a nié."),
        ),
        anchors=anchors("demandé interrogé dit", all_of=(anchors("quand lorsqu lorsque"),)),
        trust=Trust.HINT,
        check=_check_asked,
    ),
    Rule(
        name="scramble.pair",
        category="scramble",
        severity=Severity.MAJOR,
        doc=(
            "Two or three function words stand side by side that never do in 22 million words of French, though each "
            "is frequent: a word is missing, left over or out of order. What fits without some of them is offered."
        ),
        bad=(
            Bad("Un témoin a vu le a homme partir.", readings=("l'homme",)),
            Bad("La prime viendra dans à avant la fin du mois.", readings=("avant la fin",)),
            Bad("Le groupe a publié ses et de résultats.", readings=("ses résultats",)),
            Bad("L'État compte pour la sur les recettes.", readings=("sur les recettes",)),
            Bad("Les joueurs sont à ont quitté la pelouse.", readings=("ont quitté",)),
            Bad("Il a vu la dans et."),
            Bad("Il y au moins trois labels.", "Il y a au moins trois labels."),
            Bad("Une erreur du à la fatigue.", "Une erreur due à la fatigue."),
            Bad("Il est du à la chance."),
        ),
        good=(
            Good("Il pèse le pour et le contre."),
            Good("Ce que dit la loi, il l'ignore."),
            Good("À une heure où tout dort, elle y va."),
            Good("Le film « Y a-t-il un pilote dans l'avion ? » est drôle."),
            Good("Elle est de celles qui y sont allées."),
            Good("De par le monde, on le dit et de par le pays aussi."),
            Good("Le prix du ou des articles est affiché."),
            Good("Il travaille avec et pour les habitants, dans un lieu conçu par et pour les jeunes."),
            Good("La si fière banque, ce sans le dire, se tait."),
            Good("Il connaît un à un ses électeurs et compte une par une les voix."),
            Good("Elle a donné le la d'une soirée réussie."),
            Good("C'est pire que ce à quoi elle s'attendait, et elle a le sentiment de déjà le savoir."),
            Good("Ces terres, ils se les sont partagées. La police a saisi dix kilos de drogue, dont du cannabis."),
            Good("Elle n'est pas chez elle mais à l'école. Vous pouvez toutes vous asseoir."),
        ),
        anchors=anchors(always=True),
        trust=Trust.REVIEW,
        check=_check_pairs,
    ),
)
