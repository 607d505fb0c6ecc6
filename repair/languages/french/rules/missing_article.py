"""Nouns that lost their article: "dans atmosphère", "quant à sort", "perdre poids", "compte sur gaz russe"."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from importlib import resources

from repair.core.finding import Severity, Trust
from repair.core.language import Analysis
from repair.core.rule import Bad, Context, Good, Hit, Passage, Rule, anchors, hit
from repair.languages.french.agreement import may_be_person
from repair.languages.french.morphology import analyses, determiner, frequency, knows
from repair.rules.lazy import lazy

# Before a noun, these ask for an article, but for what _BARE holds.
_AFTER = lazy(
    r"(?<![\w'-])(?P<prep>[Dd]ans|[Cc]hez|[Mm]algré|[Pp]endant|[Dd]urant|[Pp]armi|[Dd]epuis|[Vv]ers"
    r"|[Qq]uant à|[Gg]râce à|(?:compt|repos)"
    r"(?:e|ent|ait|aient|er|é|era|ant) sur|mis(?:ent|ait|er|é|ant) sur|[Ff]ace à|retourn(?:e|ent|er|é|ée|és|era) à"
    r"|(?:mis|met|mettent|mettre|mettra|mettait) fin à) (?P<noun>[a-zà-ÿ]{3,})(?P<after>.?.?[\w-]*)"
)
_ACCOUNT = lazy(r"\b(?:[LlCcDd]e|[DdUu]n|du|au|ce|cet|[Ss]on|mon|leur|quel|premier|nouveau|gros|petit|chaque) $")
_BARE = frozenset(
    "madame monsieur mademoiselle maman papa mère père lord lady miss mistress monseigneur messieurs mesdames midi "
    "minuit "
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi "
    "vendredi samedi dimanche internet nombre don sire jean grand-père bon-papa tante oncle mamie papi papy mémé terre "
    "tribord bâbord pâques noël chose longtemps dieu pile perpète mer main fleur vous-même chaque certains certaines "
    "début fin courant feu lesdits lesdites ladite ledit quelques plusieurs différents divers maints sœur frère "
    "matin vingt trente quarante cinquante "
    "soixante cent mille deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize".split()
)
_WORD = lazy(r"(?<![\w'’-])[a-zà-ÿ]+(?![\w'’-])")
# Bare nouns in a row ("prospérité et stabilité", "village après village") do without.
_ROW = lazy(
    r" (?:et|ou|ni|sur|par|après|contre) (?!les? |la |des |une? |ses |l')[a-zà-ÿ]"
    r"| (?:aussi|si|plus) |, [a-zà-ÿ]+(?:,| et| ou) "
)
# Of such verbs the two that are joined or set against each other stand bare: "mêlant travaux et loisirs".
_JOINING = frozenset(
    "allier mêler combiner conjuguer associer marier comparer opposer distinguer concilier confondre croiser unir "
    "réunir joindre mixer regrouper fusionner rassembler entremêler jumeler coupler juxtaposer aimer orienter".split()
)
_PREFIXES = frozenset("intra inter extra ultra anti pro post pré néo semi auto ledit ladite lesdits lesdites".split())
# Headings, captions and lists do without articles, and mostly without a full stop.
_ENDED = lazy(r"[.!?…][»”\"') ]*$")
_HAVE = frozenset("a ont avait avaient avoir ayant aura auront aurait auraient ai avons avez".split())
# Verbs whose complement may be bare: what one becomes, is called, says or sees (voir tableau).
_LINKING = frozenset(
    "être devenir rester sembler paraître naître élire nommer appeler demeurer mourir finir terminer passer "
    "partir dire "
    "faire avoir sacrer servir redevenir tomber lire signifier répondre proclamer déclarer voir parler jouer crier "
    "tenir mettre prendre donner porter rendre demander chercher perdre trouver dénommer baptiser intituler placer "
    "redonner reprendre remettre".split()
) - {"perdre", "trouver"}


@cache
def _never_bare() -> dict[str, frozenset[str]]:
    """Return the nouns that need a determiner behind a verb, with the verbs behind which they do without."""
    path = resources.files("repair.languages.french") / "data" / "never_bare.txt"
    rows = (line.split() for line in path.read_text("utf-8").splitlines())
    return {noun: frozenset(verbs) for noun, *verbs in rows}


@cache
def _noun(word: str, sure: bool = True) -> Analysis | None:
    """Return the reading of a well-known word that is a noun; nothing else where `sure`, else no adjective."""
    readings = analyses(word)
    if not readings or readings[0].pos != "NOUN" or not knows(word) or not readings[0].gender:
        return None
    others = {r.pos for r in readings[1:]} - {"NOUN"}
    if others - (set() if sure else {"VERB"}) or any(r.tense in ("inf", "part.past") for r in readings):
        return None
    return readings[0] if frequency(word) >= 8 else None


def _check_after(passage: Passage, context: Context) -> Iterable[Hit]:
    if passage.segment.kind == "heading":
        return
    for match in _AFTER.finditer(passage.text):
        word, prep = match["noun"], match["prep"]
        noun = _noun(word, prep.lower() == "depuis")
        if noun is None or word in _BARE or match["after"][:1] in ("-", "'"):
            continue
        if passage.text.endswith(f" {word} ", 0, match.start()):
            continue  # "mot vers mot"
        if match["after"].strip() in ("après", "et", "ou", "à", "contre", "sur", "vers", "par"):
            continue
        if prep == "compte sur" and _ACCOUNT.search(passage.text[: match.start()]):
            continue
        if prep.lower() in ("chez", "vers", "depuis") and may_be_person(noun):
            continue
        lead, _, link = prep.rpartition(" ")
        made = [f"{lead} {a}" if link == "à" else f"{prep} {a}" for a in _articles(noun, word, link)]
        message = f"French has no bare noun behind *{prep}*: the article is missing."
        start = match.start("noun")
        new = tuple(m + ("" if m.endswith("'") else " ") for m in made)
        yield hit(passage, match.start(), start + len(word), message, *new, competing=True, edit=(match.start(), start))


def _articles(noun: Analysis, word: str, link: str) -> list[str]:
    """Return the definite and the indefinite article of a noun, with à where that leads them."""
    one = determiner("le", noun.gender, noun.number, word)
    two = determiner("un", noun.gender, noun.number, word)
    if link != "à":
        return [one, two]
    return [{"le": "au", "les": "aux"}.get(one, f"à {one}"), f"à {two}"]


def _check_object(passage: Passage, context: Context) -> Iterable[Hit]:
    if _never_bare().keys().isdisjoint(passage.words) or not _ENDED.search(passage.text):
        return
    text, table = passage.text, _never_bare()
    found = list(_WORD.finditer(text))
    for place in range(1, len(found)):
        word = found[place].group()
        if word not in table or word in _BARE or found[place].start() != found[place - 1].end() + 1:
            continue
        first, start, end = found[place - 1], *found[place].span()
        before = text[: first.start()].rpartition(" ")[0].rpartition(" ")[2].lower()
        lemmas = (
            _verbs(first.group(), before) if text[first.end()] == " " and text[first.start() - 1 :][0] == " " else ()
        )
        noun = _noun(word)
        if (
            noun is None
            or not lemmas
            or not knows(first.group())
            or not lemmas.isdisjoint(_LINKING)
            or not lemmas.isdisjoint(_JOINING)
            or first.group() in _PREFIXES
            or not lemmas.isdisjoint(table[word])
        ):
            continue
        if _ROW.match(text, end):
            continue
        articles = (determiner(d, noun.gender, noun.number, word) for d in ("le", "un", "du"))
        made = dict.fromkeys(a + ("" if a.endswith("'") else " ") for a in articles)
        message = f"*{word}* takes an article behind a verb."
        yield hit(passage, first.start(), end, message, *made, competing=True, edit=(start, start))


@cache
def _verbs(word: str, before: str) -> frozenset[str]:
    """Return the lemmas of a word that can only be a verb in the active where it stands."""
    readings = analyses(word)
    if before in _HAVE and any(r.tense == "part.past" for r in readings):
        return frozenset(r.lemma for r in readings if r.tense == "part.past")
    if not readings or any(r.pos not in ("VERB", "AUX") or r.tense == "part.past" for r in readings):
        return frozenset()
    return frozenset(r.lemma for r in readings)


RULES = (
    Rule(
        name="missing.article",
        category="grammar",
        severity=Severity.MAJOR,
        doc="English nouns do without an article behind in, among, despite, during; French ones have one there.",
        bad=(
            Bad("Le satellite va brûler dans atmosphère.", readings=("dans l'", "dans une ")),
            Bad("Il s'inquiète quant à sort des otages.", readings=("quant au ", "quant à un ")),
            Bad("Le pays compte sur gaz russe.", readings=("compte sur le ", "compte sur un ")),
            Bad("Il est resté malgré neige.", readings=("malgré la ", "malgré une ")),
            Bad("Le texte met fin à système actuel.", readings=("met fin au ", "met fin à un ")),
        ),
        good=tuple(
            Good(text)
            for text in (
                "Il court depuis midi, vers minuit ou dans vingt-quatre heures.",
                "Le taux est le plus bas depuis avril 2001.",
                "Il va chez maman et chez Renault.",
                "Face à face, grâce à Dieu, quant à moi.",
                "Il erre dans rue après rue.",
                "Les traductions phrase vers phrase échouent.",
                "Dans quartiers et villages, on danse.",
                "Il compte sur terre comme sur mer.",
                "Il se tourne vers internet.",
                "Cela date, depuis bientôt dix ans, de sa jeunesse.",
            )
        ),
        anchors=anchors("dans chez malgré pendant durant parmi depuis vers quant grâce sur fin face"),
        trust=Trust.REVIEW,
        check=_check_after,
    ),
    Rule(
        name="missing.article-object",
        category="grammar",
        severity=Severity.MAJOR,
        doc=(
            "An object without article (perdre poids, monter escaliers), learned from French: nouns "
            "that never stand bare behind a verb."
        ),
        bad=(
            Bad("Le régime aide à perdre poids.", readings=("le ", "un ", "du ")),
            Bad("Le robot doit monter escaliers.", readings=("les ", "des ")),
            Bad("L'éruption a envoyé cendre à des kilomètres.", readings=("la ", "une ", "de la ")),
        ),
        good=tuple(
            Good(text)
            for text in (
                "Il a besoin de prendre part au jeu et de porter plainte.",
                "Cela lui assure prospérité et stabilité.",
                "Il veut éviter douleurs et complications.",
                "Elle a été élue maire et nommée ministre.",
                "Il traversa village après village.",
                "Elle est devenue médecin.",
                "Voir tableau 1.",
                "Elle part fin mai, revient début juin et dort depuis début mars.",
                "Le compte sur livret rapporte, la table sur roulettes tient.",
                "Jeunes viticulteurs recherchent patrons",
                "La mise sur pied d'une enquête tarde.",
                "Il va donner vie au projet.",
                "Un séjour mêlant travaux des champs et randonnée, alliant conférences à Lyon et ateliers.",
                "Comparons système français et système allemand.",
                "Les écarts intra catégorie se creusent.",
            )
        ),
        anchors=anchors(always=True),
        trust=Trust.REVIEW,
        check=_check_object,
    ),
)
