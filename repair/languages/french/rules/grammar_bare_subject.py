"""A subject in English headline style, without its article: "Kremlin dit", "Président ukrainien Zelensky a"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from repair.core.finding import Severity, Trust
from repair.core.rule import Bad, Context, Good, Hit, Passage, Rule, anchors, hit
from repair.languages.french import offices
from repair.languages.french.clauses import CLITICS, NAME, is_finite
from repair.languages.french.morphology import elides
from repair.rules.lazy import Lazy, lazy

# After a name these are verbs, whatever they are elsewhere.
_PRESENT = frozenset(
    "dit disent annonce accuse accusent affirme affirment demande demandent menace menacent appelle propose "
    "rejette promet "
    "refuse quitte arrive gagne remporte défend voit met tient maintient soutient contient obtient détient "
    "produit "
    "interdit prévient craint rejoint conclut lance arrête attaque attaquent frappe frappent vote adopte impose "
    "envoie "
    "publie révèle tue libère condamne juge confirme approuve suspend négocie espère estime pense croit cherche "
    "tente "
    "rencontre présente nomme élit vend offre ouvre réduit retire exige exhorte nie dément salue dénonce avertit "
    "enquête continue reste baisse augmente donne laisse passe joue signe cite ordonne souhaite "
    "réclame reconnaît veut".split()
)
_LOWER = frozenset(
    "police gouvernement armée gendarmerie démocrates républicains talibans travaillistes conservateurs forces "
    "administration "
    "garde marines autorités casques gardiens frères ministère département bureau".split()
)
# Common nouns among the institutions are capitalised only when they have a complement.
_COMMON = frozenset(
    "Police Gouvernement Armée Gendarmerie Démocrates Républicains Talibans Travaillistes Conservateurs".split()
)
_START = lazy(r"(?:[.!?…][”»\"]?| que| car| mais) ")
_ADJECTIVES = (
    r"(?:(?:améric|mexic|afric|ukraini|israéli|palestini|irani|itali|canadi|australi|indi|syri|égypti|libyi"
    r"|brésili|"
    r"norvégi|autrichi|europé|coré|irlandais|françai|anglai|japonai|chinoi|polonai|libanai|pakistanai|danoi"
    r"|suédoi|"
    r"finlandai|hongroi|taïwanai|allemand|espagnol|turc|grec|irak|afghan|saoudi|argentin|vénézuéli|colombi|russe"
    r"|belge|"
    r"britannique|suisse|tchèque|serbe|fédéral|adjoint|démocrate|républic|conservat|travailliste|sortant|élu"
    r"|principal|"
    r"exécutif|exécutive|honoraire|intérimaire|local|provincial|régional|national|suprême|général|sud-coré"
    r"|nord-coré|"
    r"sud-afric|états-uni|biélorusse|catalan|écossai|politique|financi|militaire|sporti|économique"
    r"|juridique|vétéran|chevronné|expérimenté|légendaire|milliardaire|retraité|célèbre|médaillé|influent"
    r"|oscarisé|philippin|vietnami|nigéri|kény|éthiopi)[a-zéèï]{0,4})"
)


@cache
def _subject() -> Lazy:
    names = "|".join(sorted(offices.articles(), key=len, reverse=True))
    return lazy(rf"({names})(?: {_ADJECTIVES})? ({CLITICS})([a-zà-öø-ÿ][\w-]*)")


@cache
def _office() -> Lazy:
    words = sorted(offices.offices(), key=len, reverse=True)
    listed = "|".join(rf"[{w[0].upper()}{w[0]}]{w[1:].replace('ministre', '[mM]inistre')}" for w in words)
    return lazy(
        rf"((?:[Aa]nciene? |[Aa]ncienne |[Nn]ouveau |[Nn]ouvelle |[Ee]x-)?({listed}))"
        rf"(?: {_ADJECTIVES}){{0,2}}"
        rf"(?: (?:de la |du |des |de l'|de |d'|à la |à l'|aux |au )(?:{NAME}|[a-zà-ÿ]+)(?: {NAME}"
        rf"| [a-zà-ÿ]+){{0,2}}?)?"
        rf"((?: {NAME}(?!'))(?: (?:de |del |van |von |ben |bin |al-"
        rf"|el-)?{NAME}){{0,3}}) ({CLITICS})([a-zà-öø-ÿ][\w-]*)"
    )


@cache
def _openings() -> tuple[str, ...]:
    """Return what one of the texts begins with that _office matches."""
    leads = ["ancien", "nouveau ", "nouvelle ", "ex-"] + [re.split("[ -]", w)[0] for w in offices.offices()]
    return tuple({made for word in leads for made in (word, word[0].upper() + word[1:])})


@cache
def _names() -> tuple[str, ...]:
    return tuple(offices.articles())


@cache
def _inverted() -> Lazy:
    words = [w for w in offices.offices() if w not in ("candidat", "candidate", "champion", "championne", "général")]
    listed = "|".join(sorted(words, key=len, reverse=True))
    return lazy(
        rf"(?<!s'est )(?:(?:\ba|\bavait) (?:déclaré|dit|ajouté|affirmé|expliqué|indiqué|annoncé|précisé|écrit"
        rf"|noté|conclu)"
        rf"|\b(?:[Ss]elon|[Dd]'après|[Aa]vec|[Cc]ontre|rencontré|accusé|remercié|exhorté|félicité|remplacé"
        rf"|limogé|succédé à|battu"
        rf"|critiqué|averti|reçu|cité)) (({listed}))(?: {_ADJECTIVES}){{0,2}}(?: (?:de la |du |des |de l'|de "
        rf"|d')[\w-]+)?"
        rf"(?: {NAME})"
    )


@cache
def _office_words() -> frozenset[str]:
    return frozenset(office.lower().split()[0].split("-")[0] for office in offices.offices())


def _is_verb(word: str) -> bool:
    return is_finite(word) or word.lower() in _PRESENT


def _check(passage: Passage, context: Context) -> Iterable[Hit]:
    text = passage.text
    starts = [0, *(m.end() for m in _START.finditer(text))]
    named = [start for start in starts if text.startswith(_names(), start)]
    for match in filter(None, (_subject().match(text, start) for start in named)):
        name, verb = match[1], match[3]
        article = offices.articles()[name]
        if not _is_verb(verb) or not _agrees(article, verb) or text[match.end() : match.end() + 1] == "-":
            continue
        start = match.start(1)
        first = start == 0 or text[start - 2] not in "eris"
        low = (
            name[0].lower() + name[1:]
            if name.split()[0].lower() in _LOWER or name in _COMMON or article == "des"
            else name
        )
        yield _hit(passage, start, match.end(1), article, low, first)
    titled = [start for start in starts if text.startswith(_openings(), start)]
    for match in filter(None, (_office().match(text, start) for start in titled)):
        if text[match.start() - 2 : match.start() - 1] in ("e", "r", "s") and match.start():
            continue
        if not _is_verb(match[5]) or match[3].split()[0] in ("Marvel", "America"):
            continue
        yield _titled(passage, match.start(1), match.end(1), match[2], match[3], True)
    for match in _inverted().finditer(text) if not _office_words().isdisjoint(passage.words) else ():
        name = text[match.end(1) : match.end()]
        yield _titled(passage, match.start(1), match.end(1), match[2], name, False)


def _agrees(article: str, verb: str) -> bool:
    """Tell whether the number of `verb` suits `article`; English makes the United States singular."""
    return article in ("les", "des") or not is_finite(verb, "p") or is_finite(verb, "s")


def _titled(passage: Passage, start: int, end: int, office: str, names: str, first: bool) -> Hit:
    written = passage.text[start:end]
    gender = offices.office_gender(office)
    woman = any(word in offices.WOMEN for word in names.split())
    feminine = offices.FEMININES.get(written.lower(), "") if woman else ""
    article = "la" if gender == "f" or (gender == "" and woman) or feminine else "le"
    low = (
        written
        if written.startswith(("PDG", "Premier"))
        else written[0].lower() + written[1:].replace("Ministre", "ministre")
    )
    low = feminine or low
    end, low = _veteran(passage.text, end, low, article)
    return _hit(passage, start, end, article, low, first)


_VETERAN = lazy(r" vétérane?s?(?= [A-ZÀ-Ý])")


def _veteran(text: str, end: int, low: str, article: str) -> tuple[int, str]:
    """Return what the office and *veteran* behind it become: in French that is somebody who went to war."""
    found = _VETERAN.match(text, end)
    if not found:
        return end, low
    return found.end(), f"{low} chevronné{'e' if article == 'la' else ''}"


def _hit(passage: Passage, start: int, end: int, article: str, name: str, first: bool) -> Hit:
    apostrophe = "’" if "’" in passage.original else "'"
    if article not in ("les", "des") and elides(name):
        article = "l'"
    article = article[0].upper() + article[1:] if first else article
    made = article[:-1] + apostrophe + name if article.endswith("'") else f"{article} {name}"
    return hit(passage, start, end, "A headline drops the article in English; a French sentence keeps it.", made)


RULES = (
    Rule(
        name="grammar.bare-subject",
        category="grammar",
        severity=Severity.MAJOR,
        doc="English headlines drop the article before an office, an institution or a country; French keeps it.",
        bad=(
            Bad("Kremlin dit que la paix est loin.", "Le Kremlin dit que la paix est loin."),
            Bad(
                "Président ukrainien Volodymyr Zelenskyy dit mercredi que rien ne change.",
                "Le président ukrainien Volodymyr Zelenskyy dit mercredi que rien ne change.",
            ),
            Bad("Maison Blanche a déclaré son soutien.", "La Maison Blanche a déclaré son soutien."),
            Bad("Police a arrêté deux hommes.", "La police a arrêté deux hommes."),
            Bad(
                "Ministre des Finances Rachel Reeves a annoncé une hausse.",
                "La ministre des Finances Rachel Reeves a annoncé une hausse.",
            ),
            Bad(
                "Gouverneur du Texas Greg Abbott a signé la loi.",
                "Le gouverneur du Texas Greg Abbott a signé la loi.",
            ),
            Bad("Ancien président Barack Obama a parlé.", "L'ancien président Barack Obama a parlé."),
            Bad("Il n’ira pas. Ukraine n’a pas répondu.", "Il n’ira pas. L’Ukraine n’a pas répondu."),
            Bad("On sait que Russie a menti.", "On sait que la Russie a menti."),
            Bad("« Rien », a déclaré porte-parole John Kirby.", "« Rien », a déclaré le porte-parole John Kirby."),
            Bad("Sénateur Lindsey Graham se rend à Kiev.", "Le sénateur Lindsey Graham se rend à Kiev."),
            Bad("Il a fui. Juge Tanya Chutkan a refusé.", "Il a fui. La juge Tanya Chutkan a refusé."),
            Bad("Gouvernement britannique a cédé.", "Le gouvernement britannique a cédé."),
            Bad("Chercheurs ont trouvé un virus.", "Des chercheurs ont trouvé un virus."),
            Bad("Procureure générale Pam Bondi a refusé.", "La procureure générale Pam Bondi a refusé."),
            Bad("Procureur général Pam Bondi a refusé.", "La procureure générale Pam Bondi a refusé."),
            Bad("Entraîneur vétéran Tom Reed est en lice.", "L'entraîneur chevronné Tom Reed est en lice."),
            Bad("Selon analyste Dan Ives, le titre va monter.", "Selon l'analyste Dan Ives, le titre va monter."),
            Bad("Selon analyste politique Dan Ives, c'est fini.", "Selon l'analyste politique Dan Ives, c'est fini."),
            Bad("D'après ministre Jean Roux, c'est réglé.", "D'après le ministre Jean Roux, c'est réglé."),
            Bad("Actrice Julia Roberts a signé.", "L'actrice Julia Roberts a signé."),
            Bad("États-Unis accusent Pékin.", "Les États-Unis accusent Pékin."),
        ),
        good=(
            Good("Président de l'UEFA Platini : sursis pour la Pologne"),
            Good("Président de 2000 à 2008, il a réformé le pays."),
            Good("Ministre des Finances sous Chirac, Alain Juppé a été battu."),
            Good("Ukraine : la Russie accuse Kiev"),
            Good("Russie, Chine et Iran ont voté contre."),
            Good("France Télévisions a annoncé un plan ; France 2 diffuse le match."),
            Good("Police : trois arrestations à Lyon"),
            Good("Israël a répondu, Cuba aussi. Taïwan dit non. Haïti est en deuil."),
            Good("Capitaine Marvel est sorti en 2019."),
            Good("Le Kremlin dit que la paix est loin."),
            Good("« Président Trump, vous avez tort », lance-t-il."),
            Good("Entraîneur vétéran, Tom Reed est en lice."),
            Good("Selon analyste et courtier, le titre va monter."),
            Good("Président, il l'a été deux fois."),
            Good("Maire de Lyon depuis 2020, Grégory Doucet est candidat."),
            Good("Québec a tranché, Ottawa dit non."),
            Good("Chine-Inde : l'accord est signé."),
            Good("Il s'est déclaré candidat Jean-Luc étant absent."),
            Good("Fondateur et président, Marc Dupont a démissionné."),
            Good("Europe 1 a révélé l'affaire. Texas Instruments a perdu 3 %."),
            Good("Policiers et pompiers ont lutté toute la nuit."),
            Good("Chercheurs, ils ont trouvé un virus."),
            Good("Le vice-président américain JD Vance a parlé."),
        ),
        anchors=anchors(
            [name.split()[0].split("-")[0].split("'")[0] for name in offices.articles()]
            + [name.split()[0].split("-")[0] for name in offices.offices()]
            + ["ancien", "ancienne", "nouveau", "nouvelle", "ex"],
        ),
        trust=Trust.REVIEW,
        check=_check,
    ),
)
