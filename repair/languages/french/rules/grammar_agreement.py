"""A determiner or an adjective that does not agree with its noun: "la tribunal", "les gouvernement"."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from repair.core.finding import Severity, Trust
from repair.core.language import Analysis
from repair.core.rule import Bad, Context, Good, Hit, Passage, Rule, anchors, hit
from repair.languages.french.agreement import adjective, may_be_person, sure_noun, sure_singular
from repair.languages.french.morphology import analyses, determiner, elides, frequency, inflect
from repair.rules.lazy import lazy

# Determiner: gender, number.
_DETERMINERS = {
    "un": "ms", "une": "fs", "ce": "ms", "cette": "fs", "cet": "ms", "le": "ms", "la": "fs", "les": " p", "des": " p",
    "ces": " p", "ses": " p", "leurs": " p", "aux": " p", "plusieurs": " p", "quelques": " p", "du": "ms", "au": "ms",
    "ma": "fs", "sa": "fs", "leur": " s", "notre": " s", "nos": " p", "chaque": " s", "aucun": "ms", "aucune": "fs",
    "certains": "mp", "certaines": "fp",
}  # fmt: skip
# Begins with a set of letters, which the regular expression engine looks for fast.
_PAIR = lazy(
    r"([UuCcLlDdSsAaPpQqMmNn](?<!\w\w)(?:ne?|(?<=[LlCc])e|e(?:t(?:te)?|s|urs?)|a|es|u(?:x|cune?)?|lusieurs|uelques|otre|os"
    r"|haque"
    r"|ertaine?s)) ([a-zà-öø-ÿœ]{3,})(?![\w'\u0300-\u036f-])(?: ([a-zà-öø-ÿœ]{3,})(?![\w'-]))?"
)
_BEFORE = lazy(r"(?:\bet|vingt|trente|quarante|cinquante|soixante|cent|mille|virgule|\d|-|\b[Ll]e|\b[Ll]a) ?$")
_LINKED = lazy(r"(?:(?<![\w-])(?:de|à|en|et|ou|par|sur|sous|dans) |\b[dD]')$")


# These are never pronouns: no verb follows.
_NO_PRONOUN = frozenset("une cette cet ces ses aucune aucun chaque sa ma du au aux".split())
_ONE = frozenset("un une aucun aucune chaque".split())


@lru_cache(maxsize=65536)
def _clash(low: str, word: str) -> Analysis | None:
    """Return the reading of the noun when the determiner cannot stand before it."""
    noun = sure_noun(word, low in _NO_PRONOUN)
    if noun is None and low in _DETERMINERS and _DETERMINERS[low] == " p":
        noun = sure_singular(word)
    if noun is None:
        return None
    gender, number = _DETERMINERS[low][0].strip(), _DETERMINERS[low][1]
    if noun.agrees(gender, number):
        return None
    if gender == "f" and noun.gender == "m" and may_be_person(noun):
        return None
    return noun


@lru_cache(maxsize=131072)
def _suspicious(low: str, word: str, after: str | None) -> bool:
    """Tell whether these words, wherever they stand, deserve a closer look."""
    if low not in _DETERMINERS:
        return False
    if word in _PRENOMINAL:
        return after is not None
    if _clash(low, word):
        return True
    noun = sure_noun(word, low in _NO_PRONOUN) or _told(low, word)
    if noun is None or after is None or low not in _PLAIN:
        return False
    readings = adjective(after)
    return bool(readings) and not any(r.agrees(noun.gender, noun.number) for r in readings)


def _worth_a_look(text: str, listed: list[str]) -> bool:
    """Tell by the words in order, whatever is between them, whether any of them deserves that."""
    following = iter([*listed[1:], "", ""])
    after = next(following)
    for low in listed:
        word, after = after, next(following)
        # What is in the text as it is listed is in lower case.
        if low in _DETERMINERS and word in text and _suspicious(low, word, after if after in text else None):
            return True
    return False


def _stands_free(text: str, start: int) -> bool:
    """Tell whether the word at `start` is no part of "celui-ci", "l'un": only d' and qu' may be before it."""
    previous = text[start - 1 : start]
    return previous != "-" and (previous != "'" or text[start - 2 : start - 1] in "dDu")


# "Ça ma marché": a pronoun before it shows that the determiner is a misspelled verb.
_VERB_LOST = lazy(r"(?i)\b(?:ça|cela|ceci|ils?|elles?|on|je|tu|qui|ne) $")


_EACH = lazy(
    r" (?:et|ou|and) (?!l[ae']|les|des|d[eu]s? |un|une|ces|ses|leurs|nos|à|aux?)"
)  # "ses père et mère", "vos nom et adresse", "les stop and go"
_RANK = lazy(r" (?:un|une|deux|trois|quatre|cinq|\d+)\b")  # "la numéro un mondiale"


def _check(passage: Passage, context: Context) -> Iterable[Hit]:
    if not _worth_a_look(passage.text, passage.listed):
        return
    text = passage.text
    for match in _PAIR.finditer(text):
        written, word = match[1], match[2]
        low = written.lower()
        if not _suspicious(low, word, match[3]) or not _stands_free(text, match.start()):
            continue
        if word in _PRENOMINAL:
            if match[3]:
                yield from _before(passage, written, word, match[3], match.start(1), match.end(3))
            continue
        noun = _clash(low, word)
        if noun is None:
            if match[3]:
                yield from _adjective(passage, match[1], word, match[3], match.start(1), match.end(3), match.start(3))
            continue
        if _BEFORE.search(text[max(0, match.start() - 12) : match.start()]) or text.startswith(
            f" à {word}", match.end(2)
        ):
            continue
        if word == "numéro" and _RANK.match(text, match.end(2)):
            continue
        if _DETERMINERS[low][1] == "p" and _EACH.match(text, match.end(2)):
            continue
        if _VERB_LOST.search(text[max(0, match.start() - 8) : match.start(1)]):
            continue
        start, end = match.start(1), match.end(2)
        gender, number = _DETERMINERS[low][0].strip(), _DETERMINERS[low][1]
        if noun.agrees("", number):
            if low in ("le", "la") and elides(word):
                continue  # an elision is missing, which says more
            made = determiner(written, noun.gender, number, word)
            made = "aux" if (low, word) == ("au", "voix") else made  # mettre aux voix
            if made.lower() != low:
                gap = "" if made.endswith("'") else " "
                yield hit(passage, start, end, f"*{word}* is {_SEX[noun.gender]}.", made + gap + word)
        elif number == "p":
            plural = inflect(noun.lemma, Analysis(noun.lemma, "NOUN", noun.gender, "p"))
            if plural and noun.agrees(gender, ""):
                yield hit(passage, start, end, "A plural determiner before a singular.", f"{written} {plural}")
        else:
            many = determiner(written, noun.gender, "p", word)
            one = inflect(noun.lemma, Analysis(noun.lemma, "NOUN", noun.gender, "s"))
            readings = [f"{many} {word}"] if many.lower() != low and low not in _ONE else []
            if one:
                readings.append(f"{determiner(written, noun.gender, 's', one)} {one}".replace("' ", "'"))
            yield hit(
                passage, start, end, "A singular determiner before a plural.", *readings, competing=len(readings) > 1
            )


_PRENOMINAL = {
    form: lemma
    for lemma, forms in {
        "nouveau": "nouveau nouvel nouvelle nouveaux nouvelles", "ancien": "ancien ancienne anciens anciennes",
        "premier": "premier première premiers premières", "dernier": "dernier dernière derniers dernières",
        "prochain": "prochain prochaine prochains prochaines",
        "principal": "principal principale principaux principales",
        "petit": "petit petite petits petites",
        "gros": "gros grosse grosses", "vieux": "vieux vieil vieille vieilles",
        "mauvais": "mauvais mauvaise mauvaises", "second": "second seconde seconds secondes",
        "important": "important importante importants importantes", "récent": "récent récente récents récentes",
        "certain": "certain certaine certains certaines", "meilleur": "meilleur meilleure meilleurs meilleures",
        "futur": "futur future futurs futures", "grand": "grand grande grands grandes",
    }.items()
    for form in forms.split()
}  # fmt: skip


def _before(passage: Passage, written: str, quality: str, word: str, start: int, end: int) -> Iterable[Hit]:
    """Yield a hit when a determiner or the adjective between it and the noun disagrees with the noun."""
    low = written.lower()
    number = _DETERMINERS[low][1]
    verb = any(r.pos == "VERB" and r.person == "3" and r.number == number for r in analyses(word))
    noun = sure_noun(word, not verb)  # "ce dernier enquête"
    if noun is None or may_be_person(noun) or not noun.number:
        return
    gender = _DETERMINERS[low][0].strip()
    lemma = _PRENOMINAL[quality]
    if lemma == "grand" and _number(quality) == number:
        return  # "la grand messe"
    made = inflect(lemma, Analysis(lemma, "ADJ", noun.gender, noun.number))
    if made and noun.number == "s" and elides(word):
        made = {"nouveau": "nouvel", "vieux": "vieil"}.get(made, made)
    if made is None or number != noun.number or (made == quality and noun.agrees(gender, number)):
        return
    right = determiner(written, noun.gender, noun.number, made)
    gap = "" if right.endswith("'") else " "
    new = f"{right}{gap}{made} {word}"
    if new != passage.text[start:end] and _number(quality) in ("", noun.number):
        yield hit(passage, start, end, f"*{word}* is {_SEX[noun.gender]}.", new)


def _number(form: str) -> str:
    return "" if form in ("gros", "vieux", "mauvais") else "p" if form.endswith(("s", "x")) else "s"


_SEX = {"m": "masculine", "f": "feminine"}
# After these determiners alone is the noun surely the one that the adjective belongs to.
_PLAIN = frozenset(
    "un une ce cette cet le la les ces ses leurs plusieurs quelques ma sa chaque aucune certaines".split()
)
# Words that stand beside a noun without agreeing with it.
_FREE = frozenset(
    "haut bas fort court clair cher faux ferme droit juste plein net bon mauvais chic type phare pilote record "
    "cible châtain gratis seule seuls seules "
    "clé clés junior senior standard marron orange rose test bleu vert blanc noir rouge jaune gris brun roux "
    "maximum minimum compris vu excepté "
    "passé ci-joint inclus demi nu proche public expert second premier dernier seul possible".split()
)


@lru_cache(maxsize=65536)
def _told(low: str, word: str) -> Analysis | None:
    """Return the reading of a noun that is an adjective, too, whose gender the determiner tells."""
    found = analyses(word)
    if low not in ("une", "cette", "un", "ce") or word in _PRENOMINAL or frequency(word) < 64:
        return None
    if not found or found[0].pos != "NOUN" or any(r.pos not in ("NOUN", "ADJ") for r in found):
        return None
    first = found[0]._replace(lemma=word)
    fits = first.gender == _DETERMINERS[low][0] and first.number == "s" and not may_be_person(first)
    return first if fits and all(r.agrees(first.gender, "s") for r in found) else None


_AMOUNT = lazy(
    r" (?:(?:tout juste|presque|environ|parfois|souvent|déjà) )?(?:l[ae']|les?|un|une|des|\d|cet?|cette|ces|à)"
)


def _adjective(passage: Passage, written: str, word: str, quality: str, start: int, end: int, at: int) -> Iterable[Hit]:
    low = written.lower()
    noun = sure_noun(word, low in _NO_PRONOUN) or _told(low, word)
    if quality.endswith("ant") and _AMOUNT.match(passage.text, end):
        return  # a participle: "une économie avoisinant tout juste les cent euros"
    if noun is None or low not in _PLAIN or quality in _FREE or quality.startswith("anti") or "média" in quality:
        return
    readings = adjective(quality)
    if not readings or any(r.agrees(noun.gender, noun.number) for r in readings) or may_be_person(noun):
        return
    text = passage.text
    if _LINKED.search(text[max(0, start - 8) : start]) or (elides(word) and low == "sa"):
        return
    numbers = {r.number for r in readings}
    listed = text.startswith((",", " et ", " ou ", " - ", "-", "/", " puis", " comm"), end)
    # "les langues française et russe"; "une chaise et un bureau neufs"
    if noun.number not in numbers and "" not in numbers and (noun.number == "s" or listed):
        return
    first = readings[0]
    like = Analysis(first.lemma, first.pos, noun.gender, noun.number, first.person, first.tense)
    made = inflect(first.lemma, like)
    if made and made != quality:
        yield hit(passage, at - len(word) - 1, end, f"*{quality}* does not agree with *{word}*.", made, edit=(at, end))


RULES = (
    Rule(
        name="grammar.agreement",
        category="grammar",
        severity=Severity.MAJOR,
        doc="Words translated one by one keep the gender and number of nothing: « la tribunal », « les gouvernement ».",
        bad=(
            Bad("Il saisit la tribunal.", "Il saisit le tribunal."),
            Bad("C'est un décision grave.", "C'est une décision grave."),
            Bad("Il est le chef de cette complot.", "Il est le chef de ce complot."),
            Bad("Les gouvernement ont signé.", "Les gouvernements ont signé."),
            Bad("Les victime ont fui.", "Les victimes ont fui."),
            Bad("La nouvelle équipement est là.", "Le nouvel équipement est là."),
            Bad("La hausse du délinquance inquiète.", "La hausse de la délinquance inquiète."),
            Bad("Un nouvelle loi est votée.", "Une nouvelle loi est votée."),
            Bad("Les nouveaux règles sont là.", "Les nouvelles règles sont là."),
            Bad("Le dernière accord a échoué.", "Le dernier accord a échoué."),
            Bad("On parle d'un robe rouge.", "On parle d'une robe rouge."),
            Bad("Il revient sur la publications.", readings=("les publications", "la publication")),
            Bad("Il a aimé les films américain.", "Il a aimé les films américains."),
            Bad("Il voit une perspective négatif.", "Il voit une perspective négative."),
            Bad("Cette loi mondial est née.", "Cette loi mondiale est née."),
        ),
        good=(
            Good("La numéro un mondiale a gagné en deux sets."),
            Good("Il a cinquante et un ans."),
            Good("La ministre, la chef du parti, une reporter et la mannequin danoise."),
            Good("Les langues française et anglaise."),
            Good("Les gouvernements belge, néerlandais et français."),
            Good("Une coordination et une organisation minutieuses."),
            Good("Le ministre de la défense américain."),
            Good("La vente aux enchères mensuelle ; les services au sol portuaires."),
            Good("Il met la barre haut et tient la dragée haute."),
            Good("Un tour, une tour, un livre, une livre, le mode, la mode."),
            Good("Une après-midi, un après-midi, une interview."),
            Good("Les porte-parole et les sans-abri."),
            Good("Le pays, les pays, un bras, le temps et les temps."),
            Good("Il les voit, il la porte et le marche-pied."),
            Good("Les États membres et les mesures phares."),
            Good("La première ministre et la juge."),
            Good("Des robes rose bonbon."),
            Good("Le premier ministre et la première dame, un nouvel accord."),
            Good("Un petit déjeuner, la petite fille, les derniers jours."),
            Good("Ce dernier réplique, le premier porte sur la mesure, le second enquête."),
            Good("Les vieux arbres, les nouveaux élus, les vieux amis et un vieil ami."),
            Good("La nouvelle vague et le nouveau venu."),
            Good("Les troisième et cinquième clubs du pays."),
            Good("Ils ont fait du porte à porte. Cela coûte un virgule cinq million."),
            Good("Elle est d'un côté transparente, de l'autre floue."),
        ),
        anchors=anchors(list(_DETERMINERS)),
        trust=Trust.REVIEW,
        check=_check,
    ),
)
