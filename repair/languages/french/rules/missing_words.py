"""Small words that English does without: "une députée, 42, a", "plus vols", "des plusieurs salves"."""

from __future__ import annotations

from collections.abc import Iterable

from repair.core.finding import Severity, Trust
from repair.core.rule import DIGITS, Bad, Context, Good, Hit, Passage, Rule, anchors, hit
from repair.languages.french.agreement import sure_noun
from repair.languages.french.clauses import is_finite
from repair.languages.french.morphology import analyses, elides
from repair.rules.lazy import lazy

_AGE = lazy(
    r"(?<![\w'-])(?P<who>[^\W\d_][\w'’-]*), (?P<age>1[6-9]|[2-9]\d)(?=, (?P<next>[a-zà-ÿ]+'?)(?! \d)[^\d]{0,40})"
)
_PLACE = lazy(r"\b(?:rue|avenue|boulevard|place|quai|route|numéro|page|chapitre|article|tome)\b")
_PERSON = frozenset(
    "homme femme député députée sénateur sénatrice maire ministre actrice acteur chanteur chanteuse joueur joueuse "
    "suspect suspecte victime candidat candidate patron patronne athlète champion championne mère père fils fille "
    "policier policière avocat avocate élu élue habitant habitante étudiant étudiante conducteur star".split()
)
_AFTER_AGE = frozenset(("a", "est", "dit", "qui", "dont", "s'", "n'", "originaire"))
_MORE = lazy(
    r"(?<![\w'-])(?P<before>[\w'’-]+) (?P<verb>[a-zà-ÿ]+) (?P<more>plus|moins) (?P<noun>[a-zà-ÿ]{3,}[sx])(?![\w'-])"
)
_SEVERAL = lazy(r"(?<![\w'-])(?P<det>[Dd]es|[Ll]es|[Cc]es) (?P<many>plusieurs)(?= [a-zà-ÿ]+[sx]\b)")
_WHAT = lazy(
    r"(?<![\w'-])(?P<before>[a-zà-ÿ]+) (?P<le>le) (?=qu'(?:ils?|elles?|on) |que (?:les? |la |l'|nous |vous )[a-zà-ÿ]*)"
)
_NE = lazy(r"\b(?:ne |n')[^.;:]{0,30}$")


def _check(passage: Passage, context: Context) -> Iterable[Hit]:
    text, words = passage.text, passage.words
    for match in _AGE.finditer(text) if not passage.chars.isdisjoint(DIGITS) else ():
        who, following = match["who"], match["next"]
        if who.lower() not in _PERSON and not (who[0].isupper() and not context.language.knows(who.lower())):
            continue
        if not (is_finite(following) or following in _AFTER_AGE):
            continue
        if _PLACE.search(text[: match.start("who")][-30:]):
            continue
        at = match.end("age")
        yield hit(passage, *match.span("age"), "An age takes *ans* in French.", " ans", edit=(at, at))
    for match in _MORE.finditer(text) if not words.isdisjoint(("plus", "moins")) else ():
        noun = sure_noun(match["noun"])
        if (
            noun is None
            or noun.number != "p"
            or not _transitive(match["verb"])
            or _NE.search(text[: match.start("more")])
        ):
            continue
        at = match.end("more")
        made = " d" + ("’" if "’" in passage.original else "'") if elides(match["noun"]) else " de "
        message = f"*{match['more']}* takes *de* before what is counted."
        yield hit(passage, match.start("more"), match.end(), message, made, edit=(at, at + 1))
    for match in _SEVERAL.finditer(text) if "plusieurs" in words else ():
        low = match["det"].lower()
        if low == "des":
            new = ("De" if match["det"][0] == "D" else "de") + " plusieurs"
        elif low == "les":
            new = "Plusieurs" if match["det"][0] == "L" else "plusieurs"
        else:
            new = match["det"] + " quelques"
        yield hit(passage, *match.span(), "*Plusieurs* takes no article.", new)
    for match in _WHAT.finditer(text):
        if not any(r.pos in ("VERB", "AUX", "ADP") for r in analyses(match["before"])):
            continue
        yield hit(passage, *match.span("le"), "*What* is *ce que*.", "ce")


def _transitive(word: str) -> bool:
    """Tell whether a word is a verb that counts things as its object (ajouté plus vols)."""
    return any(r.pos == "VERB" and r.lemma in _COUNTING for r in analyses(word))


_COUNTING = frozenset(
    "ajouter créer embaucher recruter acheter vendre produire recevoir offrir envoyer dépenser vouloir construire "
    "obtenir gagner perdre accueillir livrer ouvrir compter exiger fournir proposer réclamer publier organiser "
    "commander fabriquer exporter importer consommer attirer générer inclure former tuer arrêter déployer".split()
)

RULES = (
    Rule(
        name="missing.word",
        category="grammar",
        severity=Severity.MINOR,
        doc="English does without a word here: ans behind an age, de behind plus; or has one too many (des plusieurs).",
        bad=(
            Bad("La députée, 42, était pressentie.", "La députée, 42 ans, était pressentie."),
            Bad("Paul Smyth, 23, a été arrêté.", "Paul Smyth, 23 ans, a été arrêté."),
            Bad("La compagnie a ajouté plus vols vers la Grèce.", "La compagnie a ajouté plus de vols vers la Grèce."),
            Bad("Elle est la cible des plusieurs salves.", "Elle est la cible de plusieurs salves."),
            Bad("Il a présenté le qu'il appelle un miracle.", "Il a présenté ce qu'il appelle un miracle."),
        ),
        good=tuple(
            Good(text)
            for text in (
                "Les numéros gagnants sont le 7, 42, et le 12.",
                "Le dossard de Paul, 42, 43 et 44 sont perdus.",
                "Il ne veut plus amis ni parents.",
                "Il est plus jeune et veut plus d'amis.",
                "Les quelques élus et plusieurs maires sont venus.",
                "Dix contre un qu'il va réussir.",
                "Le fait que le pays vote compte.",
                "Ils ont plus confiance que les autres.",
                "Il a battu Nadal, 20, et Federer, 20, au nombre de titres.",
                "Elle vit rue de Chaillot, 20, et coud.",
                "La loi, 49 voix contre, est votée.",
            )
        ),
        anchors=anchors("plus moins plusieurs qu que", chars="0123456789"),
        trust=Trust.REVIEW,
        check=_check,
    ),
)
