"""American states: their abbreviations in the news (AP and postal), their French names with preposition."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

# French name with "de": AP abbreviation, postal code, English name. A blank abbreviation where AP has none.
_TABLE = """
de l'Alabama|Alabama|Ala.|AL
de l'Alaska|Alaska||AK
de l'Arizona|Arizona|Ariz.|AZ
de l'Arkansas|Arkansas|Ark.|AR
de Californie|Californie|Calif.|CA
de Caroline du Nord|Caroline du Nord|N.C.|NC
de Caroline du Sud|Caroline du Sud|S.C.|SC
du Colorado|Colorado|Colo.|CO
du Connecticut|Connecticut|Conn.|CT
du Dakota du Nord|Dakota du Nord|N.D.|ND
du Dakota du Sud|Dakota du Sud|S.D.|SD
du Delaware|Delaware|Del.|DE
de Floride|Floride|Fla.|FL
de Géorgie|Géorgie|Ga.|GA
d'Hawaï|Hawaï||HI
de l'Idaho|Idaho||ID
de l'Illinois|Illinois|Ill.|IL
de l'Indiana|Indiana|Ind.|IN
de l'Iowa|Iowa||IA
du Kansas|Kansas|Kan.|KS
du Kentucky|Kentucky|Ky.|KY
de Louisiane|Louisiane|La.|LA
du Maine|Maine||ME
du Maryland|Maryland|Md.|MD
du Massachusetts|Massachusetts|Mass.|MA
du Michigan|Michigan|Mich.|MI
du Minnesota|Minnesota|Minn.|MN
du Mississippi|Mississippi|Miss.|MS
du Missouri|Missouri|Mo.|MO
du Montana|Montana|Mont.|MT
du Nebraska|Nebraska|Neb.|NE
du Nevada|Nevada|Nev.|NV
du New Hampshire|New Hampshire|N.H.|NH
du New Jersey|New Jersey|N.J.|NJ
du Nouveau-Mexique|Nouveau-Mexique|N.M.|NM
de l'État de New York|New York|N.Y.|NY
de l'Ohio|Ohio||OH
de l'Oklahoma|Oklahoma|Okla.|OK
de l'Oregon|Oregon|Ore.|OR
de Pennsylvanie|Pennsylvanie|Pa.|PA
du Rhode Island|Rhode Island|R.I.|RI
du Tennessee|Tennessee|Tenn.|TN
du Texas|Texas||TX
de l'Utah|Utah||UT
du Vermont|Vermont|Vt.|VT
de Virginie|Virginie|Va.|VA
de Virginie-Occidentale|Virginie-Occidentale|W.Va.|WV
de l'État de Washington|État de Washington|Wash.|WA
du Wisconsin|Wisconsin|Wis.|WI
du Wyoming|Wyoming|Wyo.|WY
"""


@dataclass(frozen=True, slots=True)
class State:
    """A state: its name in French, alone and behind *de*, and what English abbreviates it to."""

    name: str
    of: str
    press: str  # AP, "Tenn."; empty for those that it spells out
    postal: str  # "TN"


@cache
def states() -> tuple[State, ...]:
    """Return all states."""
    rows = (line.split("|") for line in _TABLE.strip().splitlines())
    return tuple(State(name, of, press, postal) for of, name, press, postal in rows)


@cache
def by_abbreviation() -> dict[str, State]:
    """Return abbreviation -> state: by press ("N.Y.", "Tenn."), by postal code, and by name where it is English."""
    found: dict[str, State] = {}
    for state in states():
        found[state.postal] = state
        found[state.name] = state
        if state.press:
            found[state.press] = state
            found[state.press.rstrip(".")] = state
    english = {
        "California": "CA", "North Carolina": "NC", "South Carolina": "SC", "North Dakota": "ND", "South Dakota": "SD",
        "Florida": "FL", "Georgia": "GA", "Hawaii": "HI", "Louisiana": "LA", "New Mexico": "NM", "Pennsylvania": "PA",
        "Virginia": "VA", "West Virginia": "WV",
    }  # fmt: skip
    found.update((name, found[code]) for name, code in english.items())
    return found
