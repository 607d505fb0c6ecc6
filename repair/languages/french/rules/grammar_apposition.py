"""A participle or adjective that does not agree with the subject it follows: "l'étude, publié mercredi"."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from repair.core.finding import Severity, Trust
from repair.core.language import Analysis
from repair.core.rule import Bad, Context, Good, Hit, Passage, Rule, anchors, hit
from repair.languages.french.clauses import words
from repair.languages.french.finite_verbs import finite
from repair.languages.french.morphology import analyses, inflect, knows
from repair.languages.french.noun_phrases import AMOUNTS, Phrase, need_not_agree, nominal
from repair.languages.french.subject_clauses import openings
from repair.rules.lazy import lazy

_APPOSED = lazy(
    r"(?P<comma>,)?(?: (?P<non>non|récemment|initialement|déjà|d'abord|également|actuellement|officiellement))?"
    r" (?P<word>[a-zà-öø-ÿœ]{4,})(?P<after> (?:par|à|au|aux|en|dans|de|d'|du|le|la|lundi|mardi|mercredi|jeudi|vendredi"
    r"|samedi|dimanche|hier|mardi|sur|sous|pour|contre|comme|depuis|lors|pendant|vers|entre|avec|il y a|l'an|cette|ce"
    r"|avant|après|chez)(?![\w-])| d'| l')"
)
_NEVER = words(
    "vu excepté passé compris dit dits donné étant attendu supposé entendu hormis mort morts fini parti partis seul "
    "inclus sorti venu arrivé revenu né allé resté tombé mis pris"
)


@lru_cache(maxsize=65536)
def _participle(word: str) -> Analysis | None:
    """Return the reading of a word that can only be a participle, or an adjective made of one."""
    found = analyses(word)
    if not knows(word) or word in _NEVER or any(r.pos not in ("VERB", "ADJ") or r.person for r in found):
        return None
    return next((r for r in found if r.tense == "part.past"), None)


def _check(passage: Passage, context: Context) -> Iterable[Hit]:
    text = passage.text
    for start, lead in openings(text):
        if lead in ("que", "relative"):
            continue
        head = nominal(text, start)
        if head is None:
            continue
        yield from _quality(passage, head)
        if not head.gender or head.person or head.noun in AMOUNTS or head.circumstance:
            continue
        match = _APPOSED.match(text, head.end)
        if match is None:
            continue
        done = _participle(match["word"])
        if done is None or (match["comma"] and lead == ","):
            continue
        past = [r for r in analyses(match["word"]) if r.tense == "part.past"]
        if any(r.agrees(head.gender, head.number) for r in past):
            continue
        made = inflect(done.lemma, Analysis(done.lemma, "VERB", head.gender, head.number, "", "part.past"))
        if made and made != match["word"]:
            message = f"*{match['word']}* does not agree with *{text[head.head : head.head + len(head.noun)]}*."
            a, b = match.span("word")
            yield hit(passage, a, b, message, made)


_AFTER = lazy(r" (?P<word>[a-zà-öø-ÿœ]{4,}) (?P<next>[a-zà-öø-ÿœ]+)(?![\w'-])")
# Adverbs before an adjective, too.
_ADVERBS = words("fort tout bien haut bas court cher juste grand large plein tard très")
# Many nouns may have one such adjective each, or the word is a noun beside another.
_SHARED = words(
    "compris type standard cible record pilote surprise limite modèle clé phare choc demi semi nu même météo mobile "
    "membre candidat frère cadre maison mode thaï objectif optimum"
)


def _quality(passage: Passage, head: Phrase) -> Iterable[Hit]:
    """Yield a hit on an adjective in the singular between a plural noun and its verb or another adjective."""
    match = _AFTER.match(passage.text, head.end) if head.number == "p" else None
    if match is None or match["word"] in _SHARED:
        return
    word, after = match["word"], match["next"]
    found = [r for r in analyses(word) if r.pos == "ADJ"]
    if (
        not found
        or need_not_agree(word)
        or any(r.number != "s" for r in found)
        or any(r.person or r.tense == "part.pres" for r in analyses(word))
    ):
        return
    many = any(r.person == "3" and r.number == "p" for r in finite(after)) and word not in ("bien", "tout")
    beside = any(r.pos == "ADJ" and r.number == "p" and r.agrees(head.gender, "p") for r in analyses(after))
    if not many and (not beside or any(r.pos == "ADV" for r in analyses(word)) or word in _ADVERBS):
        return
    made = inflect(found[0].lemma, Analysis(found[0].lemma, "ADJ", head.gender or found[0].gender, "p"))
    if made and made != word:
        yield hit(passage, *match.span("word"), "An adjective of a plural noun stands in the plural.", made)


RULES = (
    Rule(
        name="grammar.apposition",
        category="grammar",
        severity=Severity.MAJOR,
        doc="English participles never agree; behind a French noun they do.",
        bad=(
            Bad("L'étude, publié mercredi, le montre.", "L'étude, publiée mercredi, le montre."),
            Bad("L'enquête, mené à Lyon, continue.", "L'enquête, menée à Lyon, continue."),
            Bad("L'équipe olympique mené par son chef gagne.", "L'équipe olympique menée par son chef gagne."),
            Bad("Les charges retenus contre lui sont lourdes.", "Les charges retenues contre lui sont lourdes."),
            Bad("Les taxis noir londoniens disparaissent.", "Les taxis noirs londoniens disparaissent."),
            Bad("Les vents fort ont attisé les feux.", "Les vents forts ont attisé les feux."),
        ),
        good=(
            Good("L'étude, publiée mercredi, le montre. L'as-tu montrée à tes parents ?"),
            Good("Les élus fort mécontents sont partis, les yeux demi fermés du roi s'ouvrent."),
            Good("Les organisations restant représentatives, la loi s'applique."),
            Good("Les secteurs public et privé sont touchés, les langues française et anglaise ont cours."),
            Good("La ministre, élue à Lyon ; le ministre, arrivée à Lyon, s'est tue."),
            Good("La majorité des élus, réunis à Paris. La foule, massés devant la mairie, crie."),
            Good("La mairie, vu le prix, renonce. La loi, dit en substance le ministre, est bonne."),
            Good("Les services météo ont émis un avis, les réseaux mobile sont saturés."),
            Good("Les robes rose bonbon ont plu, les partis pro européens gagnent."),
            Good("Cette semaine, réuni à Bruxelles, le Conseil a tranché. Le soir, épuisée par la marche, elle dort."),
            Good("Ce matin, arrivés à Kiev, les ministres ont visité le front."),
        ),
        anchors=anchors(
            "les la le l un une cette ce cet ces ses leurs plusieurs des de son sa notre nos leur certains certaines "
            "quelques deux trois quatre cinq six sept huit neuf dix douze quinze vingt trente cent"
        ),
        trust=Trust.REVIEW,
        check=_check,
    ),
)
