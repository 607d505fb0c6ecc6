"""What an English word left in a French sentence should read: inflected for its place, with the words it leans on."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from repair.core.language import Analysis
from repair.languages.french.english import English, table
from repair.languages.french.morphology import analyses, determiner, gender, inflect, join
from repair.languages.french.phrasing import ETRE_VERBS
from repair.rules.lazy import lazy

_DET = lazy(
    r"(?i)(?<![\w'’-])(?P<det>le|la|les|l'|un|une|des|du|de la|de l'|de|d'|au|aux|à la|à l'|ce|cet|cette|ces|son|sa|ses"
    r"|mon|ma|mes|notre|nos|votre|vos|leur|leurs|quel|quelle|quels|quelles|aucun|aucune)(?P<gap> ?)$"
)
_PLURAL = frozenset("les des aux ces ses mes nos vos leurs quels quelles plusieurs quelques certains certaines".split())
_NUMERALS = frozenset(
    "deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente quarante cinquante soixante cent "
    "cents mille plusieurs quelques certains certaines nombreux nombreuses".split()
)
HAVE = frozenset("a ont avait avaient aurait auraient aura auront avoir ayant ait aient n'a n'ont l'a l'ont".split())
BE = frozenset(
    "est sont était étaient sera seront serait seraient soit soient fut furent être étant été n'est c'est "
    "n'était".split()
)
_BEFORE_INFINITIVE = frozenset(
    "de d' pour à sans afin doit doivent peut peuvent pourrait pourraient devrait devraient veut veulent va vont "
    "vouloir pouvoir devoir aller fait fera faire laisser laisse veux allait allaient devait devaient pouvait "
    "pouvaient voulait voulaient puisse puissent".split()
)
_PREPOSITIONS = frozenset("contre sur sous avec entre selon dans chez vers malgré".split())
_SUBJECTS = {"il": ("m", "s"), "elle": ("f", "s"), "on": ("m", "s"), "ils": ("m", "p"), "elles": ("f", "p"),
             "cela": ("m", "s"), "ça": ("m", "s"), "ce": ("m", "s")}  # fmt: skip
_CLAUSE = lazy(r"[.;:!?«»“”\"()]")
WORD = lazy(r"[\w'’-]*[\w'’]$")
NEXT = lazy(r" (?P<word>[^\W\d_][\w-]*)")
_HEAD = lazy(
    r"(?i)(?<![\w'’-])(?P<det>les|des|ces|ses|leurs|nos|vos|plusieurs|quelques|certains|certaines|le|la|l'|un|une|ce"
    r"|cet|cette|son|sa|leur|mon|ma|chaque|aucune?|\d[\d ]*|deux|trois|quatre|cinq|six|sept|huit|neuf|dix) ?"
    r"(?P<noun>[^\W\d_][\w-]+)"
)
_GOVERNED = lazy(r"(?i)(?<![\w-])(?:de|d'|à|dans|pour|par|sur|avec|selon|en|chez|contre|sous|vers|après|avant) ?$")
_INVARIABLE = ("à ", "en ", "de ", "du ", "au ", "sans", "voué", "tout", "bon ")


class Rendering(NamedTuple):
    """What stands from `start` to `end` should read `text`."""

    start: int
    end: int
    text: str


class _Place(NamedTuple):
    """Where the English words stand: the text, their range, the word before (lower case) and after."""

    text: str
    start: int
    end: int
    before: str
    after: str


def renderings(text: str, start: int, end: int) -> list[Rendering]:
    """Return what the English form at `start`..`end` of a folded text may read in French, the likeliest first."""
    word = WORD.search(text[:start].rstrip())
    following = NEXT.match(text, end)
    before = word.group().lower() if word else ""
    if word and before not in HAVE | BE and "'" in before and not before.endswith("'"):
        before = before.rpartition("'")[2]
    place = _Place(text, start, end, before, following["word"] if following else "")
    found: list[Rendering] = []
    for reading in _likely(table().get(text[start:end].lower(), ()), place):
        for french in _agreeing(reading, place):
            made = _render(reading, french, place)
            if made is not None:
                made = joined(text, made)
                if text[made.start : made.start + 1].isupper() and made.text[0].islower():
                    made = made._replace(text=made.text[0].upper() + made.text[1:])
                if made not in found:
                    found.append(made)
        if found:
            break
    return found[:4]


_HIS = frozenset("le du un ce son mon notre quel au".split())
_HERS = frozenset("la une cette sa ma quelle".split())


def _agreeing(reading: English, place: _Place) -> list[str]:
    """Return the renderings of a noun, those of the gender that the article shows first."""
    found = _DET.search(place.text[: place.start]) if reading.pos == "NOUN" else None
    shown = found["det"].lower() if found else ""
    its = "m" if shown in _HIS else "f" if shown in _HERS else ""
    return sorted(reading.french, key=lambda f: bool(its) and _gender(f) != its)


def _gender(french: str) -> str:
    phrase, _, told = french.partition("~")
    return told or gender(phrase.partition(" ")[0]) or "m"


def _likely(readings: tuple[English, ...], place: _Place) -> Iterator[English]:
    """Yield the readings that may stand in a place, the likeliest first."""
    nominal = bool(_DET.search(place.text[: place.start])) or place.before in _NUMERALS or place.before.isdigit()
    said = analyses(place.before)
    verbal = place.before in _SUBJECTS or place.before in ("qui", "ne", "se") or place.before in HAVE | BE

    def rank(reading: English) -> int:
        if reading.pos == "NOUN":
            return 0 if nominal or place.before in _PREPOSITIONS else 3
        if reading.pos == "VERB":
            return 0 if verbal or place.before in _BEFORE_INFINITIVE or place.before == "en" else 4 if nominal else 1
        if reading.pos == "ADJ":
            return 1 if nominal or place.before in BE or (said and said[0].pos in ("NOUN", "ADV")) else 2
        return 2

    yield from sorted(readings, key=rank)


def _render(reading: English, french: str, place: _Place) -> Rendering | None:
    if reading.pos == "NOUN":
        return _noun(reading, french, place)
    if reading.pos == "VERB":
        return _verb(reading, french, place)
    if reading.pos == "ADJ":
        return _adjective(french, place)
    return Rendering(place.start, place.end, french) if "…" not in french else None


def _noun(reading: English, french: str, place: _Place) -> Rendering:
    phrase, _, told = french.partition("~")
    head, _, rest = phrase.partition(" ")
    its = told or gender(head) or "m"
    nouns = [a for a in analyses(head) if a.pos == "NOUN"]
    always_plural = bool(nouns) and all(a.number == "p" for a in nouns)
    found = _DET.search(place.text[: place.start])
    many = reading.form == "p" or always_plural or bool(found and found["det"].lower() in _PLURAL)
    many = many or place.before in _NUMERALS or (place.before.isdigit() and place.before not in ("0", "1"))
    if many and not always_plural:
        phrase = _plural(head, rest, its)
        head = phrase.partition(" ")[0]
    if found is None:
        return Rendering(place.start, place.end, phrase)
    det = found["det"]
    if det.lower() in ("de", "d'"):
        new = determiner("de", its, "s", head)
    else:
        new = determiner(det, its, "p" if many else "s", head)
        new = new[0].upper() + new[1:] if det[0].isupper() else new
    return Rendering(found.start("det"), place.end, new + ("" if new.endswith("'") else " ") + phrase)


def _plural(head: str, rest: str, its: str) -> str:
    """Return the plural of a noun with what follows it: an adjective right behind agrees, too."""
    made = inflect(head, Analysis(head, "NOUN", its, "p")) or head
    first, _, more = rest.partition(" ")
    if first and any(a.pos == "ADJ" for a in analyses(first)) and first not in ("de", "à", "sur"):
        first = inflect(analyses(first)[0].lemma, Analysis(first, "ADJ", its, "p")) or first
    return " ".join(filter(None, (made, first, more)))


def subject(text: str) -> tuple[str, str]:
    """Return gender and number of what seems to be the subject of the verb behind `text`."""
    clause = _CLAUSE.compiled.split(text)[-1]
    parts = [p for p in clause.split(",") if p.strip()]
    for part in reversed(parts):
        heads = [m for m in _HEAD.finditer(part) if not _GOVERNED.search(part[: m.start()])]
        last = part.split()[-1].lower().rpartition("'")[2]
        if last in _SUBJECTS:
            return _SUBJECTS[last]
        if last == "qui" and heads:
            heads = heads[-1:]
        if heads:
            det, noun = heads[0]["det"].lower(), heads[0]["noun"].lower()
            count = det.replace(" ", "")
            many = det in _PLURAL or det in _NUMERALS or (count.isdigit() and count not in ("0", "1"))
            many = many or " et " in part[heads[0].end() :]
            sure = "f" if det in ("la", "une", "cette", "sa", "ma", "certaines", "aucune") else ""
            return sure or gender(noun) or (_first_gender(noun)) or "m", "p" if many else "s"
    return "m", "p" if lazy(r"[A-Z]\w+ et [A-Z]\w+[^,]*$").search(clause) else "s"


def _first_gender(noun: str) -> str:
    return next((a.gender for a in analyses(noun) if a.pos == "NOUN" and a.gender), "")


def _conjugated(infinitive: str, like: Analysis) -> tuple[str, bool] | None:
    """Return a form of a verb, with what follows it in a phrase, and whether it is reflexive."""
    reflexive = infinitive.startswith(("se ", "s'"))
    bare = infinitive.removeprefix("se ").removeprefix("s'")
    verb, _, rest = bare.partition(" ")
    if verb in ("l'emporter",):
        return None
    made = inflect(verb, like)
    return (f"{made} {rest}".rstrip(), reflexive) if made else None


def _verb(reading: English, french: str, place: _Place) -> Rendering | None:
    text, start, end, before = place.text, place.start, place.end, place.before
    its, number = subject(text[:start])
    if reading.form == "ing":
        return _going(french, place, number)
    if reading.form in ("past", "part") and before in HAVE:
        made = _conjugated(french, Analysis(french, "VERB", "m", "s", "", "part.past"))
        return Rendering(start, end, made[0]) if made and not made[1] else None
    if reading.form in ("past", "part") and before in BE:
        made = _conjugated(french, Analysis(french, "VERB", its, number, "", "part.past"))
        return Rendering(start, end, made[0]) if made and not made[1] else None
    if reading.form == "inf" and before in _BEFORE_INFINITIVE:
        return Rendering(start, end, french)
    if _DET.search(text[:start]) and before not in _BEFORE_INFINITIVE:
        return None
    if reading.form in ("inf", "pres") and (before in _SUBJECTS or before == "qui" or _nominal(place)):
        made = _conjugated(french, Analysis(french, "VERB", "", number, "3", "ind.pres"))
        return Rendering(start, end, ("se " if made[1] else "") + made[0]) if made else None
    if reading.form == "past":
        to_be = french.split()[0] in ETRE_VERBS or french.startswith(("se ", "s'"))
        agreeing = (its, number) if to_be else ("m", "s")
        made = _conjugated(french, Analysis(french, "VERB", *agreeing, "", "part.past"))
        if made is None:
            return None
        have = {("s", False): "a", ("p", False): "ont", ("s", True): "est", ("p", True): "sont"}[number, to_be]
        clitic = "s'" if made[1] and have == "est" else "se " if made[1] else ""
        return Rendering(start, end, f"{clitic}{have} {made[0]}")
    if reading.form == "part" and (noun := _noun_before(place)):
        made = _conjugated(french, Analysis(french, "VERB", noun.gender, noun.number, "", "part.past"))
        return Rendering(start, end, made[0]) if made and not made[1] else None
    return None


def _nominal(place: _Place) -> bool:
    said = analyses(place.before)
    if not said:
        return place.text[: place.start].rstrip()[-1:].isalpha()  # a name, for all we know
    return said[0].pos in ("NOUN", "PROPN", "ADJ")


def _going(french: str, place: _Place, number: str) -> Rendering | None:
    text, start, end, before = place.text, place.start, place.end, place.before
    if before in _BEFORE_INFINITIVE or before == "par":
        return Rendering(start, end, french)
    tense = {"est": "ind.pres", "sont": "ind.pres", "était": "ind.impf", "étaient": "ind.impf"}.get(before)
    if tense:
        number = "p" if before in ("sont", "étaient") else "s"
        made = _conjugated(french, Analysis(french, "VERB", "", number, "3", tense))
        return (
            Rendering(text.rindex(" ", 0, start - 1) + 1, end, ("se " if made[1] else "") + made[0]) if made else None
        )
    if _DET.search(text[:start]):
        return None  # a noun, of which nothing is known
    made = _conjugated(french, Analysis(french, "VERB", "", "", "", "part.pres"))
    return Rendering(start, end, ("se " if made[1] else "") + made[0]) if made else None


def _noun_before(place: _Place) -> Analysis | None:
    return next((a for a in analyses(place.before) if a.pos == "NOUN" and a.gender), None)


_PRECEDING = frozenset(
    "énorme immense grand nouveau ancien prétendu faux vrai autre seul prochain dernier petit beau bon mauvais long "
    "jeune gros fort futur principal premier plusieurs pauvre précédent même vieux véritable important".split()
)


def _adjective(french: str, place: _Place) -> Rendering | None:
    follows = next((a for a in analyses(place.after.lower()) if a.pos == "NOUN" and a.gender), None)
    if french not in _PRECEDING and follows and analyses(place.after.lower())[0].pos == "NOUN":
        stop = place.end + 1 + len(place.after)
        return Rendering(place.start, stop, f"{place.after} {_agreed(french, follows.gender, follows.number)}")
    if place.before in BE:
        its, number = subject(place.text[: place.start])
    else:
        noun = _noun_before(place) or follows
        its, number = (noun.gender, noun.number) if noun else ("m", "s")
    return Rendering(place.start, place.end, _agreed(french, its, number))


def _agreed(french: str, its: str, number: str) -> str:
    if french.startswith(_INVARIABLE):
        return french
    lead, _, last = french.rpartition(" ")
    return f"{lead} {inflect(last, Analysis(last, 'ADJ', its, number)) or last}".lstrip()


_LEANS = lazy(r"(?i)(?<![\w'’-])(?:[ldnjsmt]'|qu'|jusqu'|(?:le|la|de|que|se|ne|je|à|jusque|si|ce) )$")
_TAKES = lazy(r" (?:les?|lequel|[ln]'|un|une|[^\W\d_]+)")


def joined(text: str, made: Rendering) -> Rendering:
    """Mend the seams: what leans on the new words from before, and an article behind them."""
    start, end, new = made
    if (lead := _LEANS.search(text[:start])) and lead.group().lower() not in ("ce ",):
        mended = join(lead.group() + new)
        if mended != lead.group() + new:
            start, new = lead.start(), mended
    if new.endswith((" de", " à")) and (after := _TAKES.match(text, end)):
        mended = join(new + after.group())
        if mended != new + after.group():
            end, new = after.end(), mended
    return Rendering(start, end, new)
