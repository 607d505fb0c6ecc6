"""Tags of American news left as they are: "R-Ky.", "(D-N.Y.)", "MEMPHIS, Tenn. (AP) —"."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from repair.core.finding import Severity, Trust
from repair.core.rule import Bad, Context, Good, Hit, Passage, Rule, anchors, hit
from repair.languages.french.offices import WOMEN
from repair.languages.french.states import by_abbreviation, states
from repair.rules.lazy import Lazy, lazy

_PARTIES = {"R": ("républicain", "républicaine"), "D": ("démocrate", "démocrate"), "I": ("indépendant", "indépendante")}
_WOMAN = lazy(
    r"\b(?:[Ss]énatrice|[Gg]ouverneure|[Rr]eprésentante|[Dd]éputée|Mme|[Éé]lue|[Pp]arlementaire)\b[^.,;]{0,45},? ?\(?$"
)
_NAME_BEFORE = lazy(r"(?P<first>[A-Z][\w-]+)(?: [A-Z][\w.'-]*)+,? ?\(?$")


@cache
def _party() -> Lazy:
    listed = "|".join(sorted((a.replace(".", r"\.") for a in by_abbreviation()), key=len, reverse=True))
    return lazy(
        rf"(?P<before>(?<=\w)(?:, | ))?(?P<open>\()?(?<![\w-])(?P<party>[RDI])(?:-| - | ?– ?)"
        rf"(?P<state>{listed})(?![\w'])(?(open)\))"
    )


_TAG = lazy(r"[RDI](?:-| - | ?– ?)[A-Z]")


def _check_party(passage: Passage, context: Context) -> Iterable[Hit]:
    text = passage.text
    if not _TAG.search(text):
        return
    for match in _party().finditer(text):
        if not (match["before"] or match["open"]) or (match["party"] == "I" and match["state"].isupper()):
            continue
        before = text[: match.start("open") if match["open"] else match.start("party")]
        name = _NAME_BEFORE.search(before[-60:])
        if name is None or (match["before"] == " " and not match["open"] and match["state"].isupper()):
            continue
        woman = name["first"] in WOMEN or _WOMAN.search(before[-70:])
        state = by_abbreviation()[match["state"]]
        party = _PARTIES[match["party"]][bool(woman)]
        words = f"{party} {_elected(state.of)}"
        start, end = match.start("open") if match["open"] else match.start("party"), match.end()
        message = f"*{text[start:end]}* is how American papers tag members of Congress; French spells it out."
        if match["open"]:
            yield hit(passage, start, end, message, f"({words})")
            continue
        closes = text[end : end + 1] in (",", ";", ")", ":")
        final = text[end - 1] == "." and (not text[end:].strip() or text[end:].lstrip()[:1] in "«“" or _new(text, end))
        lead = "" if match["before"] != " " else ", "
        tail = "." if final else "" if closes or match["before"] != " " else ","
        first = match.start("before") if match["before"] == " " else start
        yield hit(passage, start, end, message, f"{lead}{words}{tail}", edit=(first, end))


def _elected(of: str) -> str:
    """Return the state behind *républicain*: "du Kentucky", "de New York"."""
    return "de New York" if of.endswith("New York") else of


def _new(text: str, end: int) -> bool:
    """Tell whether a sentence begins at `end`."""
    rest = text[end:].lstrip()
    return text[end : end + 1] == " " and rest[:1].isupper()


@cache
def _place() -> Lazy:
    listed = "|".join(sorted((s.press.replace(".", r"\.") for s in states() if s.press), key=len, reverse=True))
    return lazy(
        rf"^(?P<city>[A-ZÀ-Ý][A-ZÀ-Ý.' -]+[A-ZÀ-Ý]|[A-Z][a-zà-ÿ]+(?: [A-Z][a-zà-ÿ]+){{0,2}}), "
        rf"(?P<state>{listed})(?=,? ?(?:\([A-ZÀ-Ý][\w /]+\) ?)?[-–—])"
    )


def _check_place(passage: Passage, context: Context) -> Iterable[Hit]:
    match = _place().match(passage.text)
    if match:
        state = by_abbreviation()[match["state"]]
        city = passage.original[slice(*match.span("city"))]
        message = "The state of an agency's dateline is abbreviated as in English."
        yield hit(passage, *match.span(), message, f"{city} ({state.name})")


@cache
def _city() -> Lazy:
    listed = "|".join(
        sorted(
            (s.press.replace(".", r"\.") for s in states() if len(s.press) > 3 and s.press != "Miss."),
            key=len,
            reverse=True,
        )
    )
    return lazy(rf"(?<=[a-zà-ÿ] )(?P<city>[A-Z][a-zà-ÿ]+(?: [A-Z][a-zà-ÿ]+){{0,2}}), (?P<state>{listed})(?P<comma>,)?")


def _check_city(passage: Passage, context: Context) -> Iterable[Hit]:
    text = passage.text
    for match in _city().finditer(text):
        state = by_abbreviation()[match["state"]]
        end = match.end()
        last = not text[end:].strip() or _new(text, end)
        city = passage.original[slice(*match.span("city"))]
        message = "The name of the state is abbreviated as in English; French puts it in brackets."
        yield hit(
            passage, *match.span(), message, f"{city} ({state.name})" + ("." if last and not match["comma"] else "")
        )


RULES = (
    Rule(
        name="untranslated.party",
        category="untranslated",
        severity=Severity.MAJOR,
        doc="American papers tag a politician with party and state (R-Ky.); French says républicain du Kentucky.",
        bad=(
            Bad("Le député Tom Reed, R-Ky., a voté non.", "Le député Tom Reed, républicain du Kentucky, a voté non."),
            Bad(
                "La sénatrice Ana Ruiz (D-N.Y.) a voté non.",
                "La sénatrice Ana Ruiz (démocrate de New York) a voté non.",
            ),
            Bad("La sénatrice Ana Ruiz, R-Maine, hésite.", "La sénatrice Ana Ruiz, républicaine du Maine, hésite."),
            Bad("Tom Reed, D-Calif. Il a voté non.", "Tom Reed, démocrate de Californie. Il a voté non."),
            Bad("Le sénateur Tom Reed (R-TX) part.", "Le sénateur Tom Reed (républicain du Texas) part."),
            Bad("Le vote de Tom Reed R-Ga. compte.", "Le vote de Tom Reed, républicain de Géorgie, compte."),
            Bad("Le sénateur Jean Roux, I-Vt., est là.", "Le sénateur Jean Roux, indépendant du Vermont, est là."),
        ),
        good=(
            Good("Le député Tom Reed, républicain du Kentucky, a voté non."),
            Good("La Renault R-GA et le vaccin D-PA, un essai."),
            Good("Le sénateur Tom Reed, républicain, et la R-Maine 5."),
            Good("Le groupe D-Mo joue, le bloc D-Del aussi."),
            Good("La clé (R-MA) est perdue."),
            Good("La note du sénateur est un D, Calif ou pas."),
            Good("Le modèle I-ME est en vente."),
        ),
        anchors=anchors("r d i"),
        trust=Trust.REVIEW,
        check=_check_party,
    ),
    Rule(
        name="untranslated.dateline",
        category="untranslated",
        severity=Severity.MINOR,
        doc="The dateline of an agency, or a city, bears the English abbreviation of its state (Memphis, Tenn.).",
        bad=(
            Bad("TUCSON, Ariz. (AP) — Un homme est mort.", "TUCSON (Arizona) (AP) — Un homme est mort."),
            Bad("Dover, Del. — Il neige.", "Dover (Delaware) — Il neige."),
        ),
        good=(
            Good("TUCSON (Arizona) — Un homme est mort."),
            Good("PARIS (AFP) — Un homme est mort."),
            Good("Roux, Del. et Cie — une firme"),
        ),
        anchors=anchors(
            {s.press.rstrip(".").split(".")[-1] for s in states() if s.press}, all_of=(anchors(chars="-–—"),)
        ),
        trust=Trust.REVIEW,
        check=_check_place,
    ),
    Rule(
        name="untranslated.state",
        category="untranslated",
        severity=Severity.MINOR,
        doc="In the text too, a state is not abbreviated in French (Boulder, Colo.).",
        bad=(
            Bad("Il est né à Boulder, Colo., en 1990.", "Il est né à Boulder (Colorado) en 1990."),
            Bad("Il vit à Akron, Tenn. Elle est partie.", "Il vit à Akron (Tennessee). Elle est partie."),
        ),
        good=(
            Good("Il est né à Boulder (Colorado)."),
            Good("Il vit avec Anna, Miss. Roux et Tom."),
            Good("Il vit à Tours, Kan est là."),
        ),
        anchors=anchors({s.press.rstrip(".").split(".")[-1] for s in states() if len(s.press) > 3}),
        trust=Trust.REVIEW,
        check=_check_city,
    ),
)
