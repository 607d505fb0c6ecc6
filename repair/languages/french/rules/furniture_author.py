"""The author's job, translated word by word: "Par Jane Roe, Personnel écrivain"."""

from __future__ import annotations

from collections.abc import Iterable

from repair.core.finding import Severity, Trust
from repair.core.rule import Bad, Context, Good, Hit, Passage, Rule, anchors, hit
from repair.languages.french.clauses import NAME
from repair.rules.lazy import lazy

_LINE = 120
_BY = rf"^(?:Par|De) (?:{NAME} ?){{2,4}}(?:,? et (?:{NAME} ?){{2,4}})? ?(?:,|\||-|–|—|•) ?"
_WRITES = r"(?:[ée]crivaine?|r[ée]dact(?:eur|rice)|auteure?|autrice|reporter|rapporteur|journaliste|[ée]crivant)s?"
# What a job in a byline became (any case), and what it is; a woman may bear it.
_JOBS = (
    (rf"personnel {_WRITES}|{_WRITES} (?:de |du |d'un |des |)personnels?|personnel d'écriture", "journaliste"),
    (rf"{_WRITES} (?:de (?:la )?|à la |des )cours?(?: de justice)?|cour reporter", "journaliste judiciaire"),
    (r"(?:écrivaine?|auteure?|reporter) (?:senior|principale?|aînée?)|senior écrivaine?", "grand reporter"),
    (r"(?:écrivaine?|auteure?|reporter) (?:de |du |des |)sports?(?:if|ive)?|sports? écrivaine?", "journaliste sport"),
    (r"(?:écrivaine?|auteure?|reporter) politique|politique (?:écrivaine?|reporter)", "journaliste politique"),
    (r"(?:écrivaine?|auteure?|reporter) (?:d'affaires|des affaires|de business)", "journaliste économie"),
    (r"(?:écrivaine?|auteure?|reporter) (?:de (?:la )?|)santé|santé (?:écrivaine?|reporter)", "journaliste santé"),
    (
        r"(?:écrivaine?|auteure?|reporter) (?:de (?:la )?|)science|science (?:écrivaine?|reporter)",
        "journaliste science",
    ),
    (r"(?:écrivaine?|auteure?|reporter) (?:de (?:la )?|)technologie", "journaliste technologies"),
    (r"(?:écrivaine?|reporter) (?:de |des |)nouvelles|nouvelles (?:écrivaine?|reporter)", "journaliste"),
    (
        r"(?:écrivaine?|reporter) (?:de |en |)contribu(?:tion|ant|trice|teur)|contribuant (?:écrivaine?|reporter)",
        "pigiste",
    ),
    (r"(?:écrivaine?|reporter) (?:de (?:la )?|d'|)(?:enquêtes?|investigations?)", "journaliste d'investigation"),
    (
        r"associated press écrivaine?|écrivaine? (?:de (?:l'|la )?)?(?:associated press|presse associée)",
        "Associated Press",
    ),
)
_AUTHOR = lazy(
    _BY + "(?i:" + "|".join(f"(?P<j{n}>{wrong})" for n, (wrong, _) in enumerate(_JOBS)) + r")(?=$|[ ,|–—-]*$| ?[,|•])"
)


def _check_author(passage: Passage, context: Context) -> Iterable[Hit]:
    match = _AUTHOR.match(passage.text) if len(passage.text) <= _LINE else None
    if match and (group := match.lastgroup):
        start, end = match.span(group)
        right = _JOBS[int(group[1:])][1]
        if match[group].endswith("s") and " et " in match[0]:
            right = right.replace("journaliste", "journalistes").replace("grand reporter", "grands reporters")
        right = right[0].upper() + right[1:] if passage.text[start].isupper() and "," not in match[0] else right
        yield hit(passage, start, end, "The author's job, word by word (*Staff Writer*, *Court Reporter*).", right)


RULES = (
    Rule(
        name="furniture.author",
        category="heading",
        severity=Severity.MINOR,
        doc="The author's job under a title (*Staff Writer*, *Court Reporter*) is translated word by word.",
        bad=(
            Bad("Par JANE ROE, Personnel écrivain", "Par JANE ROE, journaliste"),
            Bad("Par Jane Roe | Reporter de la Cour", "Par Jane Roe | Journaliste judiciaire"),
            Bad("Par Jane Roe et Tom Reed, personnel écrivains", "Par Jane Roe et Tom Reed, journalistes"),
        ),
        good=(
            Good("Par Jane Roe, journaliste politique"),
            Good("Par Jane Roe, écrivain"),
            Good("Par Jane Roe, écrivain et reporter de guerre"),
            Good("Par Jean Roy, écrivain de la Cour des miracles, qui vit à Lyon."),
        ),
        anchors=anchors(
            "par de",
            all_of=(
                anchors(
                    "écrivain écrivaine écrivains rédacteur rédactrice auteur auteure reporter rapporteur journaliste "
                    "reporters journalistes rédacteurs auteurs personnel"
                ),
            ),
        ),
        trust=Trust.REVIEW,
        check=_check_author,
    ),
)
