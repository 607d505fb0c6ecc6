"""Words behind the verb that belong inside its group: "ont perdu tout", "n'a dit pas", "ne peut venir pas"."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from repair.core.finding import Severity, Trust
from repair.core.rule import Bad, Context, Good, Hit, Passage, Rule, anchors, hit
from repair.languages.french.morphology import analyses
from repair.rules.lazy import lazy

_HAVE = "a|ont|avait|avaient|aura|auront|aurait|auraient"
_BE = "est|sont|était|étaient|sera|seront|serait"
_ALL = lazy(
    rf"(?<![\w-])(?P<aux>{_HAVE}|avoir) (?P<part>[a-zà-ÿ]+) (?P<all>tout|rien)"
    r"(?=[.;!?]| (?:dans|lors|pendant|depuis|sauf|hier|aujourd'hui)\b)"
)
_NOT = lazy(
    rf"(?<![\w-])(?P<aux>[nN]'(?:{_HAVE}|{_BE})|[nN]e (?:sont|sera|seront|serait)) (?P<part>[a-zà-ÿ]+) "
    r"(?P<not>pas|jamais)(?! (?:mal|moins|plus|que|qu|seulement|encore|longtemps|tard|loin|haut|bas"
    r"|d|de)\b)(?![\w'-])"
)
_MODAL = lazy(
    r"(?<![\w-])(?P<ne>[nN]e (?:peut|peuvent|doit|doivent|veut|veulent|va|vont|pouvait|pouvaient|devrait|devraient"
    r"|pourrait|pourraient|pourra|pourront)) (?P<inf>[a-zà-ÿ]+) (?P<not>pas)"
    r"(?! (?:mal|moins|plus|que|seulement)\b)(?![\w'-])"
)
_INFINITIVE = lazy(
    r"(?<![\w-])(?P<lead>de|pour|à) (?P<ne>ne |n')(?P<clitic>(?:(?:se|le|la|les|lui|leur|y|en) |(?:s'|l'))?)"
    r"(?P<inf>[a-zà-ÿ]+) (?P<not>pas)(?! (?:mal|moins|que)\b)(?![\w'-])"
)

# "Il dit ne vouloir pas", "de n'oser pas" are old or high style.
_OLD = frozenset("avoir être vouloir pouvoir savoir oser cesser devoir".split())


@cache
def _is(word: str, tense: str) -> bool:
    """Tell whether a word may be a verb form of that tense and nothing but a verb, adjective or noun."""
    readings = analyses(word)
    return any(r.tense == tense for r in readings) and all(r.pos in ("VERB", "ADJ", "NOUN") for r in readings)


def _check(passage: Passage, context: Context) -> Iterable[Hit]:
    text, words = passage.text, passage.words
    for match in _ALL.finditer(text) if not words.isdisjoint(("tout", "rien")) else ():
        if _is(match["part"], "part.past"):
            message = f"*{match['all']}* stands before the participle."
            yield hit(passage, *match.span(), message, f"{match['aux']} {match['all']} {match['part']}")
    for match in _NOT.finditer(text):
        if _is(match["part"], "part.past"):
            message = f"*{match['not']}* stands before the participle."
            yield hit(passage, *match.span(), message, f"{match['aux']} {match['not']} {match['part']}")
    for match in _MODAL.finditer(text) if "pas" in words else ():
        if _is(match["inf"], "inf"):
            message = "*pas* stands before the infinitive."
            yield hit(passage, *match.span(), message, f"{match['ne']} pas {match['inf']}")
    for match in _INFINITIVE.finditer(text):
        if _is(match["inf"], "inf") and match["inf"] not in _OLD:
            new = f"{match['lead']} ne {match['not']} {match['clitic']}{match['inf']}"
            message = f"*ne {match['not']}* stand together before an infinitive."
            yield hit(passage, *match.span(), message, new)


RULES = (
    Rule(
        name="order.verb-group",
        category="scramble",
        severity=Severity.MAJOR,
        doc="What French puts between the auxiliary and the verb stands behind them, as in English (lost everything).",
        bad=(
            Bad("Les villageois ont perdu tout dans l'incendie.", "Les villageois ont tout perdu dans l'incendie."),
            Bad("Le ministre n'a répondu pas.", "Le ministre n'a pas répondu."),
            Bad("Le train ne peut partir pas à l'heure.", "Le train ne peut pas partir à l'heure."),
            Bad("Il a choisi de ne voter pas le texte.", "Il a choisi de ne pas voter le texte."),
            Bad("Elle n'est venue jamais ici.", "Elle n'est jamais venue ici."),
        ),
        good=tuple(
            Good(text)
            for text in (
                "Il a mangé tout le gâteau et a vu tout Paris.",
                "Le texte n'est toutefois pas clair.",
                "Il regrette de n'avoir pas répondu.",
                "Il n'a fait pas moins de trois fautes.",
                "Cela n'est ni plus ni moins qu'un miracle.",
                "Il n'a depuis plus parlé.",
                "Elle n'a jamais rien dit.",
                "Il ne veut pas venir, il ne va pas bien.",
                "Il a réussi malgré tout, il a appris tout seul.",
                "Il tâche de n'abuser jamais, de ne vouloir pas.",
                "Elle a donné tout, absolument tout.",
                "Elle n'est restée pas longtemps.",
                "Il n'a parlé plus haut que pour moi.",
                "Il a été tout sauf clair.",
            )
        ),
        anchors=anchors("tout rien pas jamais plus"),
        trust=Trust.REVIEW,
        check=_check,
    ),
)
