"""English *be* kept before a verb: "est datant", "sera courir", "est prévue aller", "était procédé à"."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from repair.core.finding import Severity, Trust
from repair.core.language import Analysis
from repair.core.rule import Bad, Context, Good, Hit, Passage, Rule, anchors, hit
from repair.languages.french.clauses import sentence
from repair.languages.french.morphology import analyses, elides, frequency, inflect
from repair.rules.lazy import lazy

_BE = "est|sont|était|étaient|sera|seront|serait|seraient"
_TENSES = {
    "est": "ind.pres", "sont": "ind.pres", "était": "ind.impf", "étaient": "ind.impf", "sera": "ind.fut",
    "seront": "ind.fut", "serait": "cond", "seraient": "cond",
}  # fmt: skip
_ADVERB = r"(?: (?:pas|plus|déjà|actuellement|toujours|encore|maintenant|également|aussi))?"
_PROGRESSIVE = lazy(
    rf"(?<![\w-])(?<![nNcC]')(?P<be>{_BE}|(?:a|ont|avait|avaient) été)(?P<adverb>{_ADVERB}) (?P<verb>[a-zà-ÿ]{{2,}}ant)"
    r"(?![\w'-])"
)
_INFINITIVE = lazy(
    rf"(?<![\w-])(?P<before>(?:[Ii]ls?|[Ee]lles?|[a-zà-ÿ]{{3,}})) (?P<be>{_BE})(?P<adverb>{_ADVERB}) "
    r"(?P<verb>[a-zà-ÿ]{2,}(?:er|ir|re))(?![\w'-])"
)
_PLANNED = lazy(
    r"(?<![\w-])(?P<be>est|sont|était|étaient) (?:prévu|programmé|planifié|attendu)e?s? (?P<verb>[a-zà-ÿ]+(?:er|ir|re))"
    r"(?![\w'-])"
)
_HAVE = {"est": "a", "sont": "ont", "était": "avait", "étaient": "avaient", "sera": "aura", "seront": "auront"}
_SHOULD = {"est": "doit", "sont": "doivent", "était": "devait", "étaient": "devaient"}
_SWAPPED = lazy(
    rf"(?<![\w-])(?P<who>[\w-]+) (?P<be>{'|'.join(_HAVE)}) (?P<part>procédé|participé|contribué|succédé|renoncé|remédié"
    r"|résisté|bénéficié|profité|appartenu|survécu|réagi|échappé)(?P<end>e?s?)(?= (?:à|au|aux|de|du|des|d'|à l'))"
)
# What is something to do: "l'objectif est de gagner".
_GOALS = frozenset(
    "but objectif idée rêve mission rôle tâche ambition plan travail solution défi priorité enjeu intention stratégie "
    "choix espoir souhait devoir métier moyen façon manière principe".split()
)
_NO_SUBJECT = frozenset(
    "est que qui ce cela ceci ça où comment tel telle tels telles quel quelle quels quelles".split()
)


# Their participles in -ant are no adjectives.
_ACTIONS = frozenset(
    "dater dire mener faire aller venir jouer chercher essayer attendre demander devenir arriver quitter utiliser "
    "construire préparer envisager planifier espérer donner mettre tenir lancer offrir recevoir montrer avoir être "
    "posséder produire vendre acheter lutter tirer augmenter diminuer baisser continuer enquêter discuter visiter "
    "rencontrer rejoindre marcher nager manger boire écrire lire ouvrir fermer évoluer développer négliger regarder "
    "travailler voyager organiser diriger signer voter payer subir perdre sortir entrer retirer envoyer publier".split()
)


@cache
def _participle(word: str) -> str:
    """Return the infinitive of a present participle that is no adjective nor noun; "" where it is none."""
    readings = analyses(word)
    if not readings or any(r.tense != "part.pres" for r in readings) or readings[0].lemma not in _ACTIONS:
        return ""
    return str(readings[0].lemma)


@cache
def _infinitive(word: str) -> bool:
    readings = analyses(word)
    return bool(readings) and all(r.tense == "inf" for r in readings) and frequency(word) >= 8


def _check(passage: Passage, context: Context) -> Iterable[Hit]:
    text = passage.text
    message = "French has no *be* before this verb form: the verb itself is conjugated."
    for match in _PROGRESSIVE.finditer(text):
        lemma = _participle(match["verb"])
        if not lemma:
            continue
        made = _finite(lemma, match["be"])
        new = (f"{made}{match['adverb']}",) if made else ()
        yield hit(passage, *match.span(), message, *new)
    for match in _INFINITIVE.finditer(text):
        word, be, verb = match["before"].lower(), match["be"], match["verb"]
        if not _infinitive(verb) or word in _NO_SUBJECT:
            continue
        begin, _ = sentence(text, match.start())
        if _says_infinitive(text[begin : match.start("be")]):
            continue
        start, end = match.start("be"), match.end()
        if word in _GOALS:
            at = match.start("verb")
            de = "d" + ("’" if "’" in passage.original else "'") if elides(verb) else "de "
            yield hit(passage, start, end, "*Être* takes *de* before an infinitive.", de, edit=(at, at))
            continue
        made = _finite(verb, be) if be in ("sera", "seront") else ""
        yield hit(passage, start, end, message, *((f"{made}{match['adverb']}",) if made else ()))
    for match in _PLANNED.finditer(text):
        if _infinitive(match["verb"]):
            should = f"{_SHOULD[match['be']]} {match['verb']}"
            yield hit(passage, *match.span(), "*Is set to do*: French says *doit*.", should)
    for match in _SWAPPED.finditer(text):
        if match["who"].lower() in ("il", "se", "s", "en", "y", "qu", "ce") or match["who"].endswith("s'"):
            continue
        start = match.start("be")
        has = f"{_HAVE[match['be']]} {match['part']}"
        yield hit(passage, start, match.end(), f"*{match['part']}* takes *avoir*.", has)


def _finite(lemma: str, be: str) -> str:
    """Return the third person of the verb in the tense and number of a form of être; "" for a compound one."""
    if be not in _TENSES:
        return ""
    number = "p" if be.endswith("nt") else "s"
    return inflect(lemma, Analysis(lemma, "VERB", "", number, "3", _TENSES[be])) or ""


def _says_infinitive(before: str) -> bool:
    """Tell whether an infinitive may be the subject (partir est mourir), or all one wants (ce qu'il veut est …)."""
    if " ce qu" in f" {before.lower()}":
        return True
    return any(any(r.tense == "inf" for r in analyses(w)) for w in before.lower().replace("'", " ").split())


RULES = (
    Rule(
        name="grammar.being",
        category="grammar",
        severity=Severity.MAJOR,
        doc="*Is dating, will be running, is set to go* keep their *be*; French conjugates the verb itself.",
        bad=(
            Bad("Le couple est datant depuis le printemps.", "Le couple date depuis le printemps."),
            Bad("Les deux pays sont luttant contre le feu.", "Les deux pays luttent contre le feu."),
            Bad("La candidate avait été menant largement."),
            Bad("La peine sera courir jusqu'en 2030.", "La peine courra jusqu'en 2030."),
            Bad("Son objectif est gagner la coupe.", "Son objectif est de gagner la coupe."),
            Bad("La vente est prévue rapporter 30 millions.", "La vente doit rapporter 30 millions."),
            Bad("La police était procédé à la fouille.", "La police avait procédé à la fouille."),
        ),
        good=tuple(
            Good(text)
            for text in (
                "Le coût est croissant et le bilan est ahurissant.",
                "Souffler n'est pas jouer ; partir est mourir un peu.",
                "Il est procédé au vote.",
                "Elle est berger en Espagne, il est officier.",
                "Il est censé venir et elle était supposée partir.",
                "Les deux hommes se sont succédé à ce poste.",
                "C'est gratifiant, c'est tordant et Luc est désarmant.",
                "Vouloir est pouvoir.",
                "L'idée est là, faire mieux est possible.",
            )
        ),
        anchors=anchors("est sont était étaient sera seront serait seraient été"),
        trust=Trust.REVIEW,
        check=_check,
    ),
)
