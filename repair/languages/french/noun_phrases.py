"""Noun phrases at a glance: a determiner, a noun and the adjectives around it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from repair.core.language import Analysis
from repair.languages.french.agreement import may_be_person, unsettled
from repair.languages.french.clauses import words
from repair.languages.french.morphology import analyses, frequency, knows
from repair.rules.lazy import lazy

_ONE = {
    "le": "m", "la": "f", "l'": "", "un": "m", "une": "f", "ce": "m", "cet": "m", "cette": "f", "son": "", "sa": "f",
    "notre": "", "votre": "", "leur": "", "mon": "", "ma": "f", "chaque": "", "aucun": "m", "aucune": "f",
}  # fmt: skip
NUMBERS = words("deux trois quatre cinq six sept huit neuf dix onze douze treize quinze seize vingt trente cent")
_MANY = words("les des ces ses mes nos vos leurs plusieurs certains certaines quelques") | NUMBERS
_ALL = words("tous toutes")
# Nouns that count or measure: the verb may follow what they count, or take them for one amount.
QUANTITIES = words(
    "plupart majorité moitié tiers quart dizaine douzaine quinzaine vingtaine trentaine quarantaine cinquantaine "
    "soixantaine centaine millier million milliard totalité intégralité foule couple ensemble nombre partie part "
    "poignée reste restant multitude minorité quantité série nuée infinité pair paire groupe armada trio duo quatuor "
    "quintette sorte espèce type genre variété somme tas flot vague succession pourcentage proportion fraction "
    "tranche bande équipe troupe cortège file rangée essaim horde meute brochette collection kyrielle myriade "
    "pléthore avalanche pluie salve lot paquet panel échantillon noyau collectif délégation légion masse maximum "
    "minimum majeure peu excédent surplus surcroît cinquième sixième septième huitième dixième centième demi lignée "
    "génération famille binôme tandem"
)
# These count without naming what they count, too.
AMOUNTS = words(
    "peu plupart majorité moitié tiers quart dizaine douzaine vingtaine trentaine cinquantaine centaine totalité foule "
    "couple ensemble nombre partie poignée reste multitude minorité milliers millions milliards centaines dizaines "
    "million milliard cinquième dixième trio duo quatuor paire restant tas"
)
# At the head of a clause these say when, how or how much; and verbs stand before their subjects then.
_CIRCUMSTANCES = words(
    "jour mois an année semaine heure minute seconde nuit matin matinée soir soirée fois temps après-midi week-end "
    "été hiver printemps automne époque siècle décennie instant moment lundi mardi mercredi jeudi vendredi samedi "
    "dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre veille lendemain "
    "lendemains avant-veille surlendemain cas suite euro dollar mètre kilomètre hectare tonne kilo litre degré point "
    "livre centime franc yen pour tour gens uns unes autre même quelque côté long mort saison trimestre semestre"
)
_BEFORE_NOUN = words(
    "jeune petit grand gros vieux vieil nouveau nouvel ancien premier dernier prochain principal mauvais bon beau bel "
    "haut bas futur jeunes petits grands vieilles nouveaux anciens premiers derniers prochains principaux petite "
    "grande grosse vieille nouvelle ancienne première dernière prochaine principale mauvaise bonne belle haute basse "
    "future petites grandes grosses nouvelles anciennes premières dernières prochaines principales mauvaises bonnes "
    "belles hautes basses futures bons beaux hauts futurs divers diverses différents différentes nombreux nombreuses "
    "forts fortes fort forte lourds lourdes graves violents violentes rares autres mêmes deuxième deuxièmes second "
    "seconde double simple simples seuls seules seul seule"
)
_COUNTING = NUMBERS | words("quarante cinquante soixante quatre-vingt quatre-vingts mille premier deuxième")
_UNITS = lazy(r" ?(?:%|€|\$|[a-z]{1,2}(?![\w']))")
_CLOSED = words("DET PRON ADP CCONJ SCONJ AUX")
_ADVERBS = words("très plus moins trop bien assez peu non plutôt encore déjà aussi si extrêmement particulièrement")
_TOKEN = lazy(r" ?([^\W\d_]+(?:-[^\W_]+)*'?|\d+(?:[ .]\d{3})*(?:,\d+)?)")
ENDS = frozenset(' "”»,;:.!?…)')


_ENCLITICS = ("-je", "-tu", "-il", "-elle", "-on", "-nous", "-vous", "-ils", "-elles", "-ce", "-là", "-ci", "-t")


@lru_cache(maxsize=65536)
def nouns(word: str, number: str) -> tuple[Analysis, ...]:
    """Return the readings of `word` (lower case) as a noun of `number`, or as an adjective that may stand for one."""
    found = analyses(word)
    if len(word) < 3 or not found or not knows(word) or any(r.pos in _CLOSED for r in found):
        return ()
    if (number == "p" and not word.endswith(("s", "x"))) or word.endswith(_ENCLITICS):
        return ()
    good = tuple(r for r in found if r.pos == "NOUN" and r.number in (number, ""))
    if good or number == "s":
        return good
    return tuple(r for r in found if r.pos == "ADJ" and r.number in (number, "") and found[0].pos == "ADJ")


@lru_cache(maxsize=65536)
def beside(word: str, gender: str, number: str) -> bool:
    """Tell whether `word` may be an adjective or participle that belongs to a noun of this gender and number."""
    return any((r.pos == "ADJ" or r.tense == "part.past") and r.agrees(gender, number) for r in analyses(word))


def need_not_agree(word: str) -> bool:
    """Tell whether an adjective may stand without agreeing: extra, audio, antitabac."""
    return word.endswith(("a", "o")) or word.startswith("anti")


@lru_cache(maxsize=65536)
def _finite(word: str) -> bool:
    return any(r.pos in ("VERB", "AUX") and r.person == "3" for r in analyses(word))


def token_at(text: str, at: int) -> tuple[str, int, int] | None:
    """Return the next word with where it begins and ends; None where a sign stands before it."""
    match = _TOKEN.match(text, at)
    if match is None or (match.end() < len(text) and text[match.end()] not in ENDS and not match[1].endswith("'")):
        return None
    return match[1], match.start(1), match.end()


@dataclass(slots=True)
class Phrase:
    """A noun with its article and adjectives: where its head begins, where it ends, what the head tells.

    `circumstance` is whether the noun may say when, how or how much instead of being a subject.
    """

    head: int
    end: int
    noun: str
    gender: str
    number: str
    person: bool
    quantity: bool
    circumstance: bool


def nominal(text: str, start: int) -> Phrase | None:
    """Read the noun phrase that begins at `start`, without its complements."""
    return phrase_at(text, start, True)


def phrase_at(text: str, at: int, determined: bool) -> Phrase | None:
    """Read a determiner, a noun and the adjectives around it; without determiner where it needs none."""
    token = token_at(text, at)
    if token is None:
        return None
    low = token[0].lower()
    if low[0].isdigit() and _UNITS.match(text, token[2]):
        return None
    if low in _ALL:
        token = token_at(text, token[2])
        if token is None or token[0] not in ("les", "ces", "ses", "nos", "leurs"):
            return None
        low = token[0]
    number = gender = ""
    if low in _ONE:
        number, gender = "s", _ONE[low]
    elif low == "quelque" and determined:
        token = token_at(text, token[2])
        if token is None or not token[0][0].isdigit():
            return None
        number = "p"
    elif low in _MANY or low[0].isdigit():
        if low[0].isdigit() and (low in ("0", "1") or "," in low):
            return None
        number = "p"
        gender = {"certains": "m", "certaines": "f"}.get(low, "")
    elif low in ("de", "d'") and determined:
        token = token_at(text, token[2])
        if token is None or token[0] not in _BEFORE_NOUN or not beside(token[0], "", "p"):
            return None
        return _nominal(text, token, "p", "")
    elif determined or low in ("de", "d'"):
        return None
    if number:
        token = token_at(text, token[2])
        while token and number == "p" and (token[0] in NUMBERS or token[0][0].isdigit() or token[0] == "quelque"):
            token = token_at(text, token[2])
    return _nominal(text, token, number, gender)


def _nominal(text: str, token: tuple[str, int, int] | None, number: str, gender: str) -> Phrase | None:
    """Read a noun with its adjectives, from `token` on."""
    while token and token[0] in _BEFORE_NOUN and (number == "" or beside(token[0], "", number)):
        following = token_at(text, token[2])
        if following is None or not any(nouns(following[0], n) for n in (number or "sp")):
            break
        token = following
    if token is None:
        return None
    word, head, end = token
    low = word.lower()
    if low.split("-")[0] in _COUNTING:
        return None
    if word[0].isupper():
        return _named(text, token, number, gender)
    for one in number or "ps":
        if found := nouns(low, one):
            break
    else:
        return None
    genders = {r.gender for r in found if r.pos == "NOUN"}
    sex = genders.pop() if len(genders) == 1 else ""
    if gender and sex and gender != sex:
        sex = ""  # the determiner disagrees: another rule speaks of it
    lemma = found[0].lemma
    person = sex != "f" and any(may_be_person(r) for r in found)
    if "-" in low and frequency(low) < 3:
        sex = ""  # of a compound that nobody knows the dictionary guesses it
    if unsettled(lemma) or (sex == "f" and (_EPICENE.search(low) or frequency(low) < 8)):
        sex, person = "", True
    quantity = lemma in QUANTITIES or low in QUANTITIES
    circumstance = lemma in _CIRCUMSTANCES or low in _CIRCUMSTANCES
    made = Phrase(head, end, low, gender or sex, one, person, quantity, circumstance)
    made.end = _adjectives(text, end, made.gender, one)
    return made


_EPICENE = lazy(r"(?:naute|ite|iste|logue|graphe|crate|phile|phobe|arque|gogue|(?<!ff)aire)s?$")
_PEOPLE = lazy(
    r"[A-ZÀ-ÖØ-Þ]\w+(?:ais|ois|iens|iennes|éens|ains|aines|aises|oises|ols|agnols|andes|ands|ques|urcs|usses)"
)
_PARTIES = words("Républicains Patriotes Insoumis Musulmans Catholiques Hommes Olympiques Jacobins")
_LANDS = {"États-Unis": "m", "Etats-Unis": "m", "Pays-Bas": "m", "Émirats": "m", "Philippines": "f"}


def _named(text: str, token: tuple[str, int, int], number: str, gender: str) -> Phrase | None:
    """Read a capitalised head: a people or a land in the plural."""
    word, head, end = token
    if number != "p":
        return None
    if word in _LANDS:
        sex = _LANDS[word]
    elif _PEOPLE.fullmatch(word) and word not in _PARTIES and nouns(word.lower(), "p"):
        sex = "f" if word.endswith(("nes", "ses")) else ""
    else:
        return None
    made = Phrase(head, end, word, gender or sex, "p", word not in _LANDS, False, False)
    made.end = _adjectives(text, end, made.gender, "p")
    return made


_MOST = lazy(r" (?:plus|moins|mieux) ([a-zà-öø-ÿœ]+)(?![\w'-])")


def _adjectives(text: str, at: int, gender: str, number: str) -> int:
    """Return the end of the adjectives that follow a noun."""
    while token := token_at(text, at):
        word, _, end = token
        low = word.lower()
        if word in _ADVERBS or word == "et" or (word.endswith("ment") and any(r.pos == "ADV" for r in analyses(low))):
            after = token_at(text, end)
            if after is None or not beside(after[0], gender, number) or after[0] in ("fait", "dit", "est", "lui"):
                return at
            at = after[2]
        elif word[0].islower() and beside(low, gender, number) and not _finite(low):
            at = end
        elif word in ("le", "la", "les") and (most := _MOST.match(text, end)) and beside(most[1], gender, number):
            at = most.end()
        else:
            return at
    return at
