"""The conjugator: every form of a verb, from its infinitive, by hand-written classes."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache, lru_cache

from repair.languages.french.morphology.models import ALLER, AVOIR, ETRE, MODELS

PERSONS = (("1", "s"), ("2", "s"), ("3", "s"), ("1", "p"), ("2", "p"), ("3", "p"))


@dataclass(frozen=True, slots=True)
class Slot:
    """A cell of a paradigm: the features that a form of it has."""

    tense: str
    person: str = ""
    number: str = ""
    gender: str = ""


def _slots(tense: str) -> tuple[Slot, ...]:
    return tuple(Slot(tense, person, number) for person, number in PERSONS)


PRESENT, IMPERFECT, PAST, FUTURE = (_slots(t) for t in ("ind.pres", "ind.impf", "ind.past", "ind.fut"))
CONDITIONAL, SUBJUNCTIVE, SUB_IMPERFECT = (_slots(t) for t in ("cond", "sub.pres", "sub.impf"))
IMPERATIVE = (Slot("imp", "2", "s"), Slot("imp", "1", "p"), Slot("imp", "2", "p"))
INFINITIVE = Slot("inf")
PRESENT_PARTICIPLE = Slot("part.pres")
PARTICIPLE = tuple(Slot("part.past", "", number, gender) for number in "sp" for gender in "mf")

IMPERFECT_ENDINGS = ("ais", "ais", "ait", "ions", "iez", "aient")
FUTURE_ENDINGS = ("ai", "as", "a", "ons", "ez", "ont")
SUBJUNCTIVE_ENDINGS = ("e", "es", "e", "ions", "iez", "ent")
PAST_ENDINGS = {
    "a": ("ai", "as", "a", "âmes", "âtes", "èrent"),
    "i": ("is", "is", "it", "îmes", "îtes", "irent"),
    "u": ("us", "us", "ut", "ûmes", "ûtes", "urent"),
    "in": ("ins", "ins", "int", "înmes", "întes", "inrent"),
    "ï": ("ïs", "ïs", "ït", "ïmes", "ïtes", "ïrent"),
    "û": ("ûs", "ûs", "ût", "ûmes", "ûtes", "ûrent"),
}
SUB_IMPERFECT_ENDINGS = {
    "a": ("asse", "asses", "ât", "assions", "assiez", "assent"),
    "i": ("isse", "isses", "ît", "issions", "issiez", "issent"),
    "u": ("usse", "usses", "ût", "ussions", "ussiez", "ussent"),
    "in": ("insse", "insses", "înt", "inssions", "inssiez", "inssent"),
    "ï": ("ïsse", "ïsses", "ït", "ïssions", "ïssiez", "ïssent"),
    "û": ("ûsse", "ûsses", "ût", "ûssions", "ûssiez", "ûssent"),
}

# Verbs in -eler and -eter that take a grave accent; the others double their consonant (and may take the accent).
GRAVE = re.compile(
    r"(?:^|re|dé|con|sur|ré|en)(?:celer|ciseler|geler|manteler|écarteler|harceler|marteler|modeler|peler"
    r"|acheter|corseter|crocheter|fureter|haleter|bégueter|fileter|racheter|béqueter)$"
)
DOUBLING = re.compile(r"(?:^|r|rap|inter|é|pro|re|dé|sur)(?:appeler|jeter|rappeler)$")
# A mute e, or é, in the last syllable of the stem: lev-, sevr-, céd-, célébr-, allégu-.
MUTE_E = re.compile(r"(?<![aeiouéèêâîôû])(?<!ge)e([bcdfglmnprstvz]|[bcdfgptv][lr])$|(?<=[qg]u)e([lt])$")
ACUTE = re.compile(r"é([^aeiouyéèêâîôû]+|[^aeiouyéèêâîôû]*[gq]u)$")


@dataclass(slots=True)
class Parts:
    """The principal parts of a verb, whole words or stems; an empty one means that the verb lacks those forms."""

    infinitive: str
    present: tuple[str, ...]  # the six forms
    past: str  # stem
    kind: str  # kind of the simple past: a key of PAST_ENDINGS
    future: tuple[str, ...]  # stems, the usual one first
    participle: tuple[str, str]  # masculine, feminine
    imperfect: str = ""
    subjunctive: tuple[str, str] = ("", "")  # strong and weak stem
    imperative: tuple[str, ...] | None = None
    present_participle: str | None = None
    only: frozenset[str] = frozenset()  # persons in use, as "3s"
    others: list[Parts] = field(default_factory=list)  # other paradigms of the same verb


def soften(stem: str, ending: str) -> str:
    """Join a stem in c or g with an ending so that it keeps its sound: plaç-ons, mange-ons."""
    if ending[0] in "aoâuû" and stem:
        if stem[-1] == "c":
            return stem[:-1] + "ç" + ending
        if stem[-1] == "g" and not stem.endswith("gg"):
            return stem + "e" + ending
    return stem + ending


def first_group(lemma: str) -> Parts:
    """Return the principal parts of a verb in -er."""
    weak = lemma[:-2]
    strongs = _strong_stems(weak)
    made = [_first_group_with(lemma, weak, strong, futures) for strong, futures in strongs]
    made[0].others = made[1:]
    return made[0]


def _first_group_with(lemma: str, weak: str, strong: str, futures: tuple[str, ...]) -> Parts:
    present = (strong + "e", strong + "es", strong + "e", soften(weak, "ons"), weak + "ez", strong + "ent")
    return Parts(lemma, present, weak, "a", futures, (weak + "é", weak + "ée"))


def _strong_stems(weak: str) -> list[tuple[str, tuple[str, ...]]]:
    """Return the stems before a mute e, each with its future stems, the usual one first."""
    if weak.endswith(("envoy",)):
        return [(weak[:-1] + "i", (weak[:-2] + "err",))]
    if weak.endswith(("oy", "uy")):
        return [(weak[:-1] + "i", (weak[:-1] + "ier",))]
    if weak.endswith("ay"):
        return [(weak[:-1] + "i", (weak[:-1] + "ier",)), (weak, (weak + "er",))]
    if match := ACUTE.search(weak):
        strong = weak[: match.start()] + "è" + match.group(1)
        return [(strong, (weak + "er", strong + "er"))]
    if match := MUTE_E.search(weak):
        at = match.start()
        grave = weak[:at] + "è" + weak[at + 1 :]
        if weak.endswith(("el", "et")) and not GRAVE.search(weak + "er"):
            double = weak + weak[-1]
            if DOUBLING.search(weak + "er"):
                return [(double, (double + "er",))]
            return [(double, (double + "er",)), (grave, (grave + "er",))]
        return [(grave, (grave + "er",))]
    return [(weak, (weak + "er",))]


def second_group(lemma: str) -> Parts:
    """Return the principal parts of a verb in -ir like finir."""
    stem = lemma[:-2]
    if lemma.endswith("ïr"):  # amuïr
        present = tuple(stem + e for e in ("ïs", "ïs", "ït", "ïssons", "ïssez", "ïssent"))
        return Parts(lemma, present, stem, "ï", (lemma,), (stem + "ï", stem + "ïe"))
    present = tuple(stem + e for e in ("is", "is", "it", "issons", "issez", "issent"))
    return Parts(lemma, present, stem, "i", (lemma,), (stem + "i", stem + "ie"))


@cache
def _models() -> tuple[dict[str, list[str]], dict[str, list[str]]]:
    """Return the rows of MODELS by exact name and by suffix; the base (first name) is column 0."""
    exact: dict[str, list[str]] = {}
    suffixes: dict[str, list[str]] = {}
    for line in MODELS.strip().splitlines():
        names, *columns = line.split()
        base = names.split(",")[0].lstrip("*")
        for name in names.split(","):
            (suffixes if name[0] == "*" else exact)[name.lstrip("*")] = [base, *columns]
    return exact, suffixes


def _row(lemma: str) -> list[str] | None:
    exact, suffixes = _models()
    if lemma in exact:
        return exact[lemma]
    for start in range(len(lemma)):
        if (tail := lemma[start:]) in suffixes:
            return suffixes[tail]
    return None


def _from_model(lemma: str, row: list[str]) -> Parts:
    """Return the principal parts of `lemma` by a row of MODELS."""
    base, singular, plural, past, future, participle = row[:6]
    options = dict(option.split("=", 1) for option in row[6:])
    prefix = lemma[: len(lemma) - len(base.split("#")[0])]

    def word(text: str) -> str:
        return prefix + text if text not in ("", "-") else ""

    first, third = (word(x) for x in (singular.split("/") * 2)[:2])
    second = first + "s" if first.endswith("e") else first
    we, they = (word(x) for x in (plural.split("/") * 2)[:2])
    you = word(options["vous"]) if "vous" in options else we[:-3] + "ez" if we else ""
    stem, _, kind = past.partition(":")
    masculine, _, feminine = participle.partition("/")
    masculine = word(masculine)
    if feminine != "-":
        feminine = word(feminine) or (masculine + "e" if masculine else "")
    strong, _, weak = options.get("sub", "").partition("/")
    imperative = None
    if "imp" in options:
        imperative = tuple(word(x) for x in options["imp"].split("/"))
    parts = Parts(
        infinitive=lemma if "#" not in base else "",
        present=(first, second, third, we, you, they),
        past=prefix + stem if kind else "",
        kind=kind,
        future=(word(future),) if word(future) else (),
        participle=(masculine, feminine),
        imperfect=word(options.get("impf", "")),
        subjunctive=(word(strong), word(weak)),
        imperative=imperative,
        present_participle=word(options["ppr"]) if "ppr" in options else None,
        only=frozenset(options["only"].split(",")) if "only" in options else frozenset(),
    )
    if "alt" in options:
        other = _models()[0][options["alt"]]
        alternative = _from_model(prefix + other[0].split("#")[0], other)
        alternative.infinitive = ""
        parts.others.append(alternative)
    return parts


def _whole(lemma: str, data: tuple[str, ...]) -> Parts:
    present, imperfect, past, future, subjunctive, imperative, ppr, participle = data
    stem, kind = past.split(":")
    feminine = "-" if lemma == "être" else participle + "e"
    parts = Parts(lemma, tuple(present.split()), stem, kind, (future,), (participle, feminine), imperfect)
    parts.subjunctive = (subjunctive, "")
    parts.imperative = tuple(imperative.split())
    parts.present_participle = ppr
    return parts


WHOLE = {"être": ETRE, "avoir": AVOIR, "aller": ALLER}


def principal_parts(lemma: str) -> Parts | None:
    """Return the principal parts of a verb, or None when the word can be no infinitive."""
    if lemma in WHOLE:
        return _whole(lemma, WHOLE[lemma])
    if lemma.endswith("er") and len(lemma) > 3:
        return first_group(lemma)
    if lemma.endswith(("ir", "ïr", "re")) and len(lemma) > 3:
        row = _row(lemma)
        if row is not None:
            return _from_model(lemma, row)
        if lemma.endswith(("ir", "ïr")) and not lemma.endswith("oir"):
            return second_group(lemma)
    return None


def expand(parts: Parts) -> list[tuple[str, Slot]]:
    """Return all forms that the principal parts give."""
    made: list[tuple[str, Slot]] = []
    if parts.infinitive:
        made.append((parts.infinitive, INFINITIVE))
    present = parts.present
    made += zip(present, PRESENT, strict=True)
    we = present[3][:-3]
    imperfect = parts.imperfect or we
    if imperfect:
        imperfect_forms = [soften(imperfect, e) for e in IMPERFECT_ENDINGS]
        if parts.kind == "a":  # commenc-ions, not commenç-ions
            weak = parts.infinitive[:-2] if parts.infinitive else parts.past
            imperfect_forms = [soften(weak, e) for e in IMPERFECT_ENDINGS]
        made += zip(imperfect_forms, IMPERFECT, strict=True)
    if parts.kind:
        made += (
            (soften(parts.past, e) if parts.kind == "a" else parts.past + e, s)
            for e, s in zip(PAST_ENDINGS[parts.kind], PAST, strict=True)
        )
        made += (
            (soften(parts.past, e) if parts.kind == "a" else parts.past + e, s)
            for e, s in zip(SUB_IMPERFECT_ENDINGS[parts.kind], SUB_IMPERFECT, strict=True)
        )
    for future in parts.future:
        made += ((future + e, s) for e, s in zip(FUTURE_ENDINGS, FUTURE, strict=True))
        made += ((future + e, s) for e, s in zip(IMPERFECT_ENDINGS, CONDITIONAL, strict=True))
    made += zip(_subjunctive(parts), SUBJUNCTIVE, strict=False)
    if parts.only:
        made = [(form, slot) for form, slot in made if not slot.person or slot.person + slot.number in parts.only]
    else:
        made += zip(_imperative(parts), IMPERATIVE, strict=False)
    ppr = parts.present_participle
    if ppr is None:
        stem = present[3][:-3]
        ppr = stem + "ant" if stem else ""
    made.append((ppr, PRESENT_PARTICIPLE))
    masculine, feminine = parts.participle
    if masculine and feminine == "-":
        made.append((masculine, PARTICIPLE[0]))
    elif masculine:  # dû, due, dus
        bare = masculine if feminine.startswith(masculine) else masculine.replace("û", "u")
        plural = masculine if masculine.endswith("s") else bare + "s"
        made += zip((masculine, feminine, plural, feminine + "s"), PARTICIPLE, strict=True)
    made = [pair for pair in made if pair[0]]
    for other in parts.others:
        made += expand(other)
    return made


def _subjunctive(parts: Parts) -> list[str]:
    strong, weak = parts.subjunctive
    if " " in strong:
        return strong.split()
    they, we = parts.present[5], parts.present[3]
    strong = strong or they[:-3]
    weak = weak or (we[:-3] if parts.kind != "a" else parts.past)
    return [
        (weak if ending in ("ions", "iez") else strong) + ending if (weak and strong) or strong else ""
        for ending in SUBJUNCTIVE_ENDINGS
    ]


def _imperative(parts: Parts) -> tuple[str, ...]:
    if parts.imperative is not None:
        return parts.imperative
    you, we, you_all = parts.present[1], parts.present[3], parts.present[4]
    return (you[:-1] if you.endswith("es") else you, we, you_all)


@lru_cache(maxsize=4096)
def conjugate(lemma: str) -> tuple[tuple[str, Slot], ...]:
    """Return every form of the verb with its slot, the usual variant before the others; empty for no verb."""
    parts = principal_parts(lemma)
    if parts is None:
        return ()
    return tuple(dict.fromkeys(expand(parts)))
