"""Participles, articles and pronouns beside a woman or a feminine: "Chelsea, joué par", "le native"."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from repair.core.finding import Severity, Trust
from repair.core.rule import Bad, Context, Good, Hit, Passage, Rule, anchors, hit
from repair.languages.french.agreement import sure_noun
from repair.languages.french.clauses import NAME
from repair.languages.french.morphology import analyses
from repair.languages.french.offices import FEMININES, WOMEN, office_gender, offices
from repair.rules.lazy import Lazy, lazy


@cache
def _women() -> Lazy:
    listed = "|".join(sorted(WOMEN, key=len, reverse=True))
    return lazy(
        rf"(?P<lead>^|[.!?] |\b(?:dont|que|où|et|mais|ministre|présidente|actrice|chanteuse|sénatrice"
        rf"|joueuse|dit) |, )"
        rf"(?P<name>(?:{listed})(?: {NAME}){{0,2}})"
        rf"(?P<link>, | est un | était un )(?P<word>[a-zà-ÿ]+)(?P<after> (?:par|à|de|en|le)\b)?"
    )


_OPENING_WORDS = (
    "Âgé|Né|Élu|Nommé|Connu|Arrêté|Accusé|Condamné|Interrogé|Gagnant|Inculpé|Formé|Installé|Soutenu|Battu|Blessé"
    "|Éliminé|Sacré|Couronné"
)


@cache
def _apposed() -> Lazy:
    listed = "|".join(sorted(WOMEN, key=len, reverse=True))
    return lazy(
        rf"(?:^|(?<=[.!?] ))(?P<word>{_OPENING_WORDS}) [^,.;:«»]{{2,70}}, "
        rf"(?:l'[A-Z][a-zà-ÿ]+(?:aine|enne|oise|aise|ande)\b|la [A-Z][a-zà-ÿ]+(?:aine|enne|oise|aise|ande"
        rf"|que|esse)\b"
        rf"|(?:{listed})(?: {NAME})+ (?:a|est|avait|était|sera)\b)"
    )


_SAID_OF = frozenset(
    "joué interprété incarné élu nommé arrêté accusé condamné né âgé doublé inculpé tué blessé".split()
)


def _check_women(passage: Passage, context: Context) -> Iterable[Hit]:
    text = passage.text
    for match in _apposed().finditer(text):
        end = match.end("word")
        yield hit(passage, *match.span("word"), "What opens the sentence agrees with the woman it speaks of.",
                  match["word"] + "e", edit=(match.start("word"), end))  # fmt: skip
    for match in _women().finditer(text):
        word = match["word"]
        start, end = match.span("word")
        if match["link"] == ", ":
            if word in _SAID_OF and match["after"] and match["lead"] != "et ":
                yield hit(passage, match.start("name"), end, "The participle agrees with the woman it speaks of.",
                          word + "e", edit=(start, end))  # fmt: skip
        elif word in offices() and (FEMININES.get(word) or office_gender(word) == ""):
            link = match["link"].replace(" un ", " une ")
            made = f"{link}{FEMININES.get(word, word)}"
            yield hit(passage, start, end, "The article agrees with the woman it speaks of.", made,
                      edit=(match.start("link"), end))  # fmt: skip


_FEMALE = (
    "native ressortissante habitante résidente doyenne cadette benjamine gagnante lauréate joueuse championne "
    "chanteuse actrice directrice sénatrice gouverneure présidente fondatrice veuve fille femme mère sœur reine "
    "princesse avocate députée conseillère étudiante patronne nageuse skieuse"
).split()
_NATIVE = lazy(rf"(?<![\w'-])(?P<det>[Ll]e|[Uu]n) (?P<word>{'|'.join(_FEMALE)})(?![\w-])")
_NUMBER_ONE = lazy(r"(?<![\w'-])(?:[Ll]a|[Cc]ette|ancienne|[Uu]ne) (?:numéro|n°|nº) (?:un|deux|trois|\d+) "
                   r"(?P<word>mondial|français"
                   r"|américain|national|européen|britannique)(?![\w-])")  # fmt: skip
_OF_FEMALE = {"mondial": "mondiale", "français": "française", "américain": "américaine", "national": "nationale",
              "européen": "européenne"}  # fmt: skip
_THOSE = lazy(r"(?<![\w'-])et ceux(?= d(?:e |u |es |'))")
_PLURAL = lazy(r"[a-zà-öø-ÿœ]{4,}[sx](?![\w'-])")
_CLAUSE_START = lazy(r"[.!?;:«»“”]")


def _check_native(passage: Passage, context: Context) -> Iterable[Hit]:
    text = passage.text
    for match in _NATIVE.finditer(text):
        new = {"le": "la", "Le": "La", "un": "une", "Un": "Une"}[match["det"]]
        yield hit(passage, *match.span(), f"*{match['word']}* is feminine.", new, edit=match.span("det"))
    for match in _NUMBER_ONE.finditer(text):
        if made := _OF_FEMALE.get(match["word"]):
            yield hit(passage, *match.span(), "The adjective agrees with the woman.", made, edit=match.span("word"))
    for match in _THOSE.finditer(text):
        first = max((m.end() for m in _CLAUSE_START.finditer(text, 0) if m.end() <= match.start()), default=0)
        genders = {_noun_gender(m.group()) for m in _PLURAL.finditer(text[first : match.start()].lower())} - {""}
        if genders == {"f"}:
            yield hit(passage, match.start() + 3, match.end(), "What *ceux* stands for is feminine.", "celles")


def _noun_gender(word: str) -> str:
    """Return the gender of a plural noun: "?" where it may be either, empty where the word is no noun."""
    found = [r for r in analyses(word) if r.pos == "NOUN" and r.number in ("p", "")]
    if not found:
        return ""
    sure = sure_noun(word, True)
    return sure.gender if sure and sure.gender else "?"


RULES = (
    Rule(
        name="grammar.woman",
        category="grammar",
        severity=Severity.MINOR,
        doc="English has no gender: what is said of a woman known by her first name stands in the masculine.",
        bad=(
            Bad(
                "Le film suit Ben, dont Chelsea, joué par une débutante.",
                "Le film suit Ben, dont Chelsea, jouée par une débutante.",
            ),
            Bad("Né à Lyon en 1990, l'Américaine Ana Ruiz gagne.", "Née à Lyon en 1990, l'Américaine Ana Ruiz gagne."),
            Bad("Élisabeth Roux est un journaliste.", "Élisabeth Roux est une journaliste."),
            Bad("Elizabeth Roux est un journaliste politique.", "Elizabeth Roux est une journaliste politique."),
            Bad("Julia Roberts est un acteur connu.", "Julia Roberts est une actrice connu."),
        ),
        good=(
            Good("Le fils de Chelsea, arrêté par la police, se tait."),
            Good("Elizabeth Roux est journaliste."),
            Good("Né à Lyon, la ville qu'il aime, il gagne."),
            Good("Né de père inconnu, Maria l'a élevé."),
            Good("Tom et Chelsea, joués par des débutants."),
            Good("Julia est un prénom ; Victoria est un État."),
            Good("Avec Emma, accusé de vol, Jean se tait."),
        ),
        anchors=anchors([*WOMEN, *_OPENING_WORDS.lower().split("|")]),
        trust=Trust.REVIEW,
        check=_check_women,
    ),
    Rule(
        name="grammar.feminine",
        category="grammar",
        severity=Severity.MINOR,
        doc="An article, adjective or pronoun in the masculine beside a feminine.",
        bad=(
            Bad("Âgée de 21 ans, le native de Miami gagne.", "Âgée de 21 ans, la native de Miami gagne."),
            Bad("Elle a battu la numéro un mondial.", "Elle a battu la numéro un mondiale."),
            Bad(
                "Les actions de Ford ont perdu 4 % et ceux de Tesla 7 %.",
                "Les actions de Ford ont perdu 4 % et celles de Tesla 7 %.",
            ),
        ),
        good=(
            Good("La native de Miami gagne, un natif de Lyon perd."),
            Good("Elle a battu la numéro un mondiale, il est numéro un mondial."),
            Good("Les titres de Ford ont perdu 4 % et ceux de Tesla 7 %."),
            Good("Les actions des groupes et ceux de la ville baissent."),
            Good("La mère et la fille sont là."),
        ),
        anchors=anchors([*_FEMALE, "numéro", "nº", "ceux"]),
        trust=Trust.REVIEW,
        check=_check_native,
    ),
)
