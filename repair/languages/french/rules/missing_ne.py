"""Half a negation: "avait pas", "aucune date a été fixée", "dit avoir aucun doute", "ont eu pas de temps"."""

from __future__ import annotations

from collections.abc import Iterable

from repair.core.finding import Severity, Trust
from repair.core.rule import Bad, Context, Good, Hit, Passage, Rule, anchors, hit
from repair.languages.french.clauses import is_finite
from repair.languages.french.morphology import analyses, elides
from repair.rules.lazy import lazy

_BE = (
    r"(?:a|ont|avait|avaient|aura|auront|aurait|auraient|est|sont|était|étaient|sera|seront|serait|seraient|peut"
    r"|peuvent|doit|doivent|pouvait|pouvaient|devait|devaient|devrait|devraient|pourrait|pourraient|va|vont)"
)
_CLITICS = r"(?:(?:se|le|la|les|lui|leur|y|en) |(?:s'|l')){0,2}"
# The word before the clitics: what is no subject (ne, other clitics of the first person, "en fait") ends the search.
_NOT = lazy(
    rf"(?<![\w-])(?P<lead>[\w.-]+ )(?P<clitics>{_CLITICS})(?P<verb>{_BE}) (?P<not>pas)(?= (?!mal\b|que\b|à pas"
    r"|moins\b|encore\b|plus\b|seulement\b)[\w«])"
)
_EATEN = lazy(
    rf"(?<![\w-])(?P<lead>[\w.-]+ )(?P<clitics>{_CLITICS})(?P<verb>a|ont|avait|avaient) (?P<part>[a-zà-ÿ]+) "
    r"(?P<not>pas)(?= (?:de |d'))"
)
_NONE = lazy(
    rf"(?P<open>(?:^|[.!?:;] |, (?:et |mais )?|(?<![\w'])(?:que |qu'|car |mais |[Cc]ar ))[« “\"]*)(?P<none>[Aa]ucune?"
    rf" (?:d(?:e|es|u|') ?(?:[\w-]+ ){{1,3}}|[a-zà-ÿ]+(?:-[a-zà-ÿ]+)? (?:[a-zà-ÿ]+ )?)|[Nn]ul |[Pp]ersonne |[Rr]ien )"
    rf"(?P<clitics>{_CLITICS})(?P<verb>{_BE})(?![\w'-]| priori)"
)
_WITHOUT = lazy(
    r"\b(?:[Ss]ans|[Aa]vant|jamais|rare|[Pp]lus|[Mm]ieux|[Mm]oins|pire|doute\w*)\b[^.;:]{0,30}\bqu(?:e |')$"
)
_ANY = lazy(
    r"(?<![\w'-])(?P<lead>[\w.-]+ )(?P<clitics>(?:y )?)(?P<verb>a|ont|avait|avaient|avoir|aura|auront|aurait) "
    r"(?P<not>aucune?)(?= [a-zà-ÿ])"
)
_NEGATED = frozenset("ne sans nous vous me te jamais si en peu rien".split())
# Before these, the verb's subject may stand behind it, or its negation somewhere else.
_SPOKEN = frozenset("je tu ça y ben ouais".split())
_NO_SUBJECT = frozenset("on ce et ou non fait que qui un deux".split())


def _ne(passage: Passage, word: str) -> str:
    return "n" + ("’" if "’" in passage.original else "'") if elides(word) else "ne "


def _quoted(text: str, at: int) -> bool:
    """Tell whether what stands at `at` may be speech."""
    before = text[:at]
    return before.count("«") > before.count("»") or before.count('"') % 2 == 1 or before.count("“") > before.count("”")


def _check(passage: Passage, context: Context) -> Iterable[Hit]:
    text, words = passage.text, passage.words
    if text[:1] in "-–—" or not words.isdisjoint(_SPOKEN):
        return
    message = "The other half of the negation is missing: French needs *ne*."
    for match in _NOT.finditer(text) if "pas" in words else ():
        lead = match["lead"].strip().lower()
        if not _subject(lead, text[: match.start()]) or _quoted(text, match.start()):
            continue
        at = match.start("clitics")
        made = _ne(passage, match["clitics"].strip(" '") or match["verb"])
        yield hit(passage, match.start("clitics"), match.end(), message, made, edit=(at, at))
    for match in _EATEN.finditer(text) if "pas" in words else ():
        lead = match["lead"].strip().lower()
        if not _subject(lead, text[: match.start()]) or _quoted(text, match.start()):
            continue
        if not any(r.tense == "part.past" for r in analyses(match["part"])):
            continue
        made = _ne(passage, match["clitics"].strip(" '") or match["verb"])
        new = f"{made}{match['clitics']}{match['verb']} pas {match['part']}"
        yield hit(passage, match.start("clitics"), match.end(), message, new)
    for match in _NONE.finditer(text):
        if _quoted(text, match.start()) or not _noun(match["none"]) or _WITHOUT.search(text[: match.start("none")]):
            continue
        if text[: match.start("none")].endswith(("-ce que ", "-ce qu'")):
            continue
        at = match.start("clitics")
        made = _ne(passage, match["clitics"].strip(" '") or match["verb"])
        yield hit(passage, match.start("none"), match.end(), message, made, edit=(at, at))
    for match in _ANY.finditer(text) if not words.isdisjoint(("aucun", "aucune")) else ():
        lead = match["lead"].strip().lower()
        before = text[: match.start("clitics")].lower().split()[-5:]
        if not _subject(lead, text[: match.start()]) or not _NEGATED.isdisjoint(before) or _quoted(text, match.start()):
            continue
        if any(w.startswith(("n'", "sans", "qu'")) for w in before):
            continue
        at = match.start("clitics")
        if match["verb"] == "avoir":
            made = "n" + ("’" if "’" in passage.original else "'")
        else:
            made = _ne(passage, match["clitics"].strip() or match["verb"])
        yield hit(passage, match.start("clitics"), match.end(), message, made, edit=(at, at))


def _subject(word: str, before: str) -> bool:
    """Tell whether what stands before the verb and its clitics may be the end of a subject, and this no chat."""
    if before[-2:].lower() == "n'":
        return False
    if word in ("il", "elle", "ils", "elles"):
        return before[-3:].lower() == "qu'" or before.endswith(" car ")
    return word not in _NEGATED and word not in _SPOKEN and word not in _NO_SUBJECT


def _noun(none: str) -> bool:
    """Tell whether aucun is followed by its noun, so that the verb behind is its own."""
    words = none.split()
    if words[0].lower() not in ("aucun", "aucune"):
        return True
    if len(words) < 2 or any(is_finite(w) for w in words[1:]):
        return False
    if not {"ne", "qui", "que", "dont"}.isdisjoint(words):
        return False
    if words[1] in ("de", "des", "du") or words[1].startswith("d'"):
        return True
    last = all(any(r.pos in ("NOUN", "ADJ") or r.tense == "part.past" for r in analyses(w)) for w in words[2:])
    return any(r.pos == "NOUN" for r in analyses(words[1].split("-")[0])) and last


RULES = (
    Rule(
        name="missing.ne",
        category="grammar",
        severity=Severity.MAJOR,
        doc="English negates with one word (not, no, none); in print, French needs « ne » beside it.",
        bad=(
            Bad("La tour avait pas de système d'alarme.", "La tour n'avait pas de système d'alarme."),
            Bad("Aucune date a été fixée.", "Aucune date n'a été fixée."),
            Bad("Le colonel dit avoir aucun doute.", "Le colonel dit n'avoir aucun doute."),
            Bad("Les habitants ont eu pas de temps.", "Les habitants n'ont pas eu de temps."),
            Bad("Le juge a dit qu'elle avait pas d'idée.", "Le juge a dit qu'elle n'avait pas d'idée."),
            Bad("Selon lui, aucun des blessés est mort.", "Selon lui, aucun des blessés n'est mort."),
            Bad("Le groupe a aucune raison de vendre.", "Le groupe n'a aucune raison de vendre."),
            Bad("Personne a répondu.", "Personne n'a répondu."),
        ),
        good=tuple(
            Good(text)
            for text in (
                "La tour n'avait pas de système d'alarme.",
                "Cela n'aurait aucun sens et serait mal vu.",
                "Il ne lui est pas venu à l'esprit de partir.",
                "« Il a pas de chance », dit-elle.",
                "Il y a pas mal de monde.",
                "Il est parti sans avoir aucun regret.",
                "Elle a plus de force qu'il en a aucun besoin.",
                "Il n'a vu personne et a ri.",
                "En fait pas un n'est venu.",
                "Une personne a répondu.",
                "Le succès est pas à pas devenu certain.",
                "Est-ce que rien était changé ?",
                "Sans que personne a rien dit, rien a priori ne change.",
                "Il n'y a, dit-il, pas de doute.",
                "— Il a pas dit ça.",
                "Il est parti ou il est pas parti ? T'en sais rien, je crois.",
            )
        ),
        anchors=anchors("pas aucun aucune personne rien nul"),
        trust=Trust.REVIEW,
        check=_check,
    ),
)
