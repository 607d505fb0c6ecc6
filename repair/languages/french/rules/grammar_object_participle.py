"""A participle with avoir that does not agree with the object before it: "les mesures que la ville a pris"."""

from __future__ import annotations

from collections.abc import Iterable

from repair.core.finding import Severity, Trust
from repair.core.language import Analysis
from repair.core.rule import Anchors, Bad, Context, Good, Hit, Passage, Rule, anchors, hit
from repair.languages.french.clauses import words
from repair.languages.french.finite_verbs import verb_at
from repair.languages.french.morphology import analyses, inflect, knows
from repair.languages.french.noun_phrases import nouns
from repair.languages.french.predicates import agreeing_with_avoir
from repair.languages.french.subjects import pronoun, subject
from repair.rules.lazy import lazy

_QUE = lazy(
    r"(?P<left>^|[\w'-]+[,.:;]? |[«“(] ?)"
    r"(?P<det>[LlCcSs]es|[Ll]eurs|[Ll]a|[Cc]ette|[Ss]a|[Uu]ne|[Dd]es|[Ll]'|[Dd]eux|[Tt]rois|[Qq]uatre|[Cc]inq) ?"
    r"(?P<noun>[a-zà-öø-ÿœ]{3,})(?: (?P<quality>[a-zà-öø-ÿœ]{4,}))? (?:que |qu')"
)
_AVOIR = words("a ont avait avaient aura auront aurait auraient ai avons avez avais avions aviez ait aient eut eurent")
_DONE = lazy(
    r"(?P<more>(?: (?:pas|plus|jamais|déjà|aussi|également|toujours|encore|bien|ensuite|alors|longtemps"
    r"|[a-zà-ÿ]{3,}ment))?) (?P<word>[a-zà-öø-ÿœ]{3,})(?:$|[.,;:!?»”)]| s'| jusqu'| (?:à|au|aux|en|dans|lors|pendant"
    r"|depuis|après|avant|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|ce|cette|sur|sous|chez|par|avec"
    r"|contre|l'an|la semaine|le mois|et|ou|mais|sont|ont|est|a|n'ont|ne|n'est|n'a|se|il y a|pour)(?![\w-]))"
)
# What a clause with *que* may tell of: no object then.
_CONTENTS = words(
    "rumeur signe crainte information preuve indice accusation soupçon affirmation allégation idée fait impression "
    "sentiment nouvelle conviction certitude espoir espérance doute risque chance condition raison fois jour moment "
    "temps an année manière façon sorte peine suite conséquence annonce hypothèse thèse théorie possibilité "
    "probabilité promesse garantie assurance déclaration opinion évidence conclusion remarque étape heure minute "
    "mois semaine seconde époque date nuit confirmation révélation peur vérité réalité prétexte excuse croyance "
    "attente exigence demande illusion intuition sensation chose explication argument avis aveu notion perspective "
    "prévision perception conscience menace mention parole réponse règle honte chaleur somme euro dollar kilomètre "
    "mètre kilo tonne degré point effort danger habitude majorité plupart moitié partie foule nombre quantité "
    "dizaine douzaine vingtaine trentaine centaine millier million milliard espèce type genre autre même seul sûr"
)
_LEFT = words(
    "de d' du à au en dans pour par sur sous avec chez vers contre entre sans plus moins aussi autant mieux depuis "
    "voilà voici fait font comme selon dès après avant pendant durant même autre tel telle et ou ni c'est"
)
# These agree with nothing, or with an infinitive that is left out.
_NEVER = words(
    "pu dû voulu su cru dit fait laissé été eu coûté valu pesé duré vécu couru dormi marché permis osé souhaité plu "
    "suffi fallu pensé annoncé déclaré affirmé prévu promis décidé changé menti agi réagi échoué réussi gagné perdu "
    "baissé augmenté progressé reculé commencé cessé évolué donné demandé estimé jugé espéré compris vu entendu "
    "senti point"
)


_INFINITIVE = lazy(r"(?<![\w-])(?:[dD]'|(?:[Pp]our|[Aa]près|[Ss]ans|à|de n') ?)avoir(?= )")
_TO = lazy(r" (?:à|de|d') ?(?P<word>[a-zà-öø-ÿœ]+)")
_TAKEN = lazy(
    r" (?:(?:une?|le|la|les|des|du|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|vingt|trente|cent|\d+|son|sa|ses)"
    r" |l')"
)


def _check(passage: Passage, context: Context) -> Iterable[Hit]:
    text = passage.text
    for match in _INFINITIVE.finditer(text):
        said = agreeing_with_avoir(text, match.end())
        if said and _TAKEN.match(text, said.end):
            message = "With *avoir*, the participle does not agree with an object behind it."
            yield hit(passage, match.end() - 5, said.end, message, said.made, edit=(said.start, said.end))
    for match in _QUE.finditer(text):
        left = match["left"].strip(" ,.:;«“(").lower()
        if left in _LEFT or (match["det"] == "des" and any(r.pos == "NOUN" for r in analyses(left.split("'")[-1]))):
            continue
        number = "s" if match["det"].lower() in ("la", "cette", "sa", "une", "l'") else "p"
        found = [r for r in nouns(match["noun"], number) if r.pos == "NOUN"]
        genders = {r.gender for r in found}
        if not found or any(r.lemma in _CONTENTS for r in found) or match["noun"] in _CONTENTS:
            continue
        gender = genders.pop() if len(genders) == 1 else ""
        quality = match["quality"]
        if quality and not any(r.pos == "ADJ" and r.agrees(gender, number) for r in analyses(quality)):
            continue
        if number == "s" and (gender != "f" or any(r.lemma != match["noun"] for r in found)):
            continue
        who = pronoun(text, match.end()) or subject(text, match.end()) or None
        start = who.end if who else match.end() + 2 if text.startswith("on ", match.end()) else 0
        verb = verb_at(text, start) if start else None
        if verb is None or verb.form not in _AVOIR or not {"n'", "lui", "leur", "y"}.issuperset(verb.clitics):
            continue
        done = _DONE.match(text, verb.end)
        if done is None or done["word"] in _NEVER or not knows(done["word"]):
            continue
        to = _TO.match(text, done.end("word"))
        if to and any(r.tense == "inf" for r in analyses(to["word"])):
            continue  # "une langue qu'il a appris à parler"
        past = [r for r in analyses(done["word"]) if r.tense == "part.past"]
        if not past or any(r.agrees(gender, number) for r in past):
            continue
        sex = gender or past[0].gender
        made = inflect(past[0].lemma, Analysis(past[0].lemma, "VERB", sex, number, "", "part.past"))
        if made and made != done["word"]:
            message = f"With *avoir*, the participle agrees with the object before it: *{match['noun']}*."
            yield hit(passage, done.start("word"), done.end("word"), message, made)


RULES = (
    Rule(
        name="grammar.object-participle",
        category="grammar",
        severity=Severity.MINOR,
        doc="A participle with avoir agrees with an object that stands before it.",
        bad=(
            Bad("Les mesures que la ville a pris sont rares.", "Les mesures que la ville a prises sont rares."),
            Bad("Il a vu les maisons qu'ils ont construit.", "Il a vu les maisons qu'ils ont construites."),
            Bad(
                "Il est accusé d'avoir empoisonnés trente patients.",
                "Il est accusé d'avoir empoisonné trente patients.",
            ),
            Bad("Elle paie la punition qu'il a subi.", "Elle paie la punition qu'il a subie."),
            Bad(
                "Les agents que le district a licencié s'en vont.", "Les agents que le district a licenciés s'en vont."
            ),
        ),
        good=(
            Good("Les textes qu'elle a choisi de lire, une recette qu'il a appris à faire."),
            Good("Les mesures que la ville a prises sont rares, les efforts qu'il a fallu."),
            Good("Il dit les avoir vues, après l'avoir mise à l'abri, pour les avoir prises."),
            Good("L'idée que le gouvernement a menti, les signes que la situation a changé."),
            Good("Les mesures que le gouvernement a pu prendre, les textes qu'il a fait voter."),
            Good("C'est dans ces villes que le ministre a construit des écoles, c'est à la mairie qu'il a dormi."),
            Good("Voilà trois jours que la grève a commencé. Cela fait deux semaines que le navire a disparu."),
            Good("L'aisance et la grâce qu'il a mises à danser, l'expérience des affaires qu'il avait acquise."),
            Good("Plus de voix que le parti a obtenu ; les années qu'il a vécu, les kilomètres qu'ils ont couru."),
            Good("Ils savent les risques que les pompiers ont pris ; des lettres que la justice a saisies."),
        ),
        anchors=anchors("que qu avoir", all_of=(Anchors(_AVOIR | {"avoir"}),)),
        trust=Trust.REVIEW,
        check=_check,
    ),
)
