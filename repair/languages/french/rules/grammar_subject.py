"""A verb or participle that does not agree with its subject: "les étudiants de première année doit"."""

from __future__ import annotations

from collections.abc import Iterable

from repair.core.finding import Severity, Trust
from repair.core.rule import Bad, Context, Good, Hit, Passage, Rule, anchors, hit
from repair.languages.french.clauses import readings as common
from repair.languages.french.clauses import words
from repair.languages.french.finite_verbs import Verb, agreeing, fitted
from repair.languages.french.morphology import analyses
from repair.languages.french.predicates import agreeing_with_avoir, disagreeing
from repair.languages.french.reporting import SAID
from repair.languages.french.subject_clauses import clauses
from repair.languages.french.subjects import Subject
from repair.rules.lazy import lazy

_BEING = words("est sont était étaient sera seront fut furent serait seraient")
# "La nouveauté sont les passages": what follows may be what the verb agrees with.
_ATTRIBUTE = lazy(
    r" (?:(?:pas|plus|aussi|surtout|d'abord|donc|bien) )?(?:(?:les|des|ces|ses|leurs|ceux|celles|le|la|une?) |l')\w"
)
_NO_EST = lazy(r"(?: (?:de|du|des|et|ou|ouest|comme|à)\b| d'|[.,;:!?»”)]|$)")
_HAS = lazy(r" (?:pas|plus|jamais|une?|des|été|eu|besoin|raison|tort|peur|lieu|le droit|[a-zà-ÿ]+ment)\b")
_NEXT = lazy(
    r" (?:(?:déjà|toujours|encore|aussi|également|bien|tous|toutes|beaucoup|peu|trop|mieux|presque) )?([a-zà-öø-ÿœ]+)"
)
# What shows that a word which is a noun, too, is a verb where it stands behind a noun.
_GOVERNS = lazy(
    r" (?:(?:une?|le|la|les(?! plus| moins)|des|ses|sa|son|leurs?|ce|cette|ces|deux|trois|que|à peine|toujours|encore"
    r"|mieux|par(?! an)|sur|dans|en|de [a-zà-ÿ]+[ei]r)\b|l'|qu')"
)
_INVERTED = lazy(r" (?:(?:le|la|les|une?|son|sa|ses|ce|cette|mon|ma) |l'|M\.|Mme|[A-ZÀ-Ý])")
# Of one body of people, without complement, the verb stands in the singular.
_BODIES = words("groupe équipe délégation collectif famille")
_OBJECTS = words("l' m' t' me te nous vous se s' en")
_OTHERS = words("lui nous vous leur")
_NUMBERS = {"il": "ils", "ils": "il", "elle": "elles", "elles": "elle"}
_NO_THING = words("falloir pleuvoir neiger agir")


def _is_verb(text: str, verb: Verb) -> bool:
    """Tell whether a form that is a noun or an adjective as well is a verb where it stands."""
    found = analyses(verb.form)
    if verb.form == "est":
        return not _NO_EST.match(text, verb.end)
    if verb.form == "a":  # often "à" without its accent
        following = _NEXT.match(text, verb.end)
        done = following is not None and any(r.tense == "part.past" for r in analyses(following[1]))
        return done or _HAS.match(text, verb.end) is not None
    if verb.form in ("doit", "peut") or verb.clitics:
        return True
    if all(r.pos in ("VERB", "AUX") and r.tense not in ("inf", "part.pres") for r in found):
        return True
    return all(r.pos in ("VERB", "AUX", "NOUN") for r in found) and _GOVERNS.match(text, verb.end) is not None


def _said_by(text: str, at: int) -> bool:
    """Tell whether the verb has its subject behind it, as where somebody is quoted: "a dit le maire"."""
    following = _NEXT.match(text, at)
    return _INVERTED.match(text, at) is not None or (following is not None and following[1] in words(SAID))


def _forms(text: str, found: Subject, verb: Verb, lead: str) -> tuple[str, ...]:
    """Return the verb's forms that agree with its subject; none where it agrees, or nobody knows."""
    third = tuple(r for r in verb.readings if r.person == "3")
    if any(r.number == found.number for r in third) or not _is_verb(text, verb):
        return ()
    if text[verb.end : verb.end + 1] == "-" or (found.apart and _said_by(text, verb.end)):
        return ()
    if verb.form in _BEING and _ATTRIBUTE.match(text, verb.end) and not found.pronoun:
        return ()
    if not third:
        if lead == "relative" or not common(verb.form) or any(r.tense == "part.past" for r in analyses(verb.form)):
            return ()
        if "nous" in verb.clitics or "vous" in verb.clitics:
            return ()
    elif found.number == "s" and (
        found.complement or lead in (",", "relative") or (found.quantity and found.noun not in _BODIES)
    ):
        return ()
    if verb.clitics and verb.clitics[-1] in ("l'", "nous", "vous", "leur") and _ATTRIBUTE.match(text, verb.end):
        return ()
    return tuple(form for form in agreeing(third or verb.readings, found.number) if form != verb.form)


def _check(passage: Passage, context: Context) -> Iterable[Hit]:
    text = passage.text
    for found, verb, lead in clauses(text):
        forms = _forms(text, found, verb, lead)
        if forms:
            yield _mismatch(passage, found, verb, forms)
        elif any(r.person == "3" and r.number == found.number for r in verb.readings):
            yield from _said(passage, found, verb, lead)


def _mismatch(passage: Passage, found: Subject, verb: Verb, forms: tuple[str, ...]) -> Hit:
    """Return the hit on a verb of another number or person than its subject."""
    text, lemma = passage.text, verb.readings[0].lemma
    said = disagreeing(text, verb.end, lemma, found.gender, found.number, found.person, verb.clitics)
    end = said.end if said else verb.end
    tail = text[verb.end : said.start] + said.made if said else ""
    message = "The verb does not agree with its subject."
    made = [at for form in forms if (at := fitted(text, verb, form))]
    start = made[0][0] if made else verb.start
    if not found.pronoun or not any(r.person == "3" for r in verb.readings):
        many = len(made) > 1
        return hit(
            passage, found.head, end, message, *(form + tail for _, form in made), competing=many, edit=(start, end)
        )
    # The pronoun may be what is wrong.
    other = _NUMBERS[found.noun].capitalize() if text[found.head].isupper() else _NUMBERS[found.noun]
    readings = [text[found.head : start] + form + tail for _, form in made if lemma not in _NO_THING]
    return hit(passage, found.head, end, message, *readings, other + text[found.end : end], competing=True)


def _said(passage: Passage, found: Subject, verb: Verb, lead: str) -> Iterable[Hit]:
    """Yield a hit where the verb agrees, but not what is said of its subject."""
    text, lemma = passage.text, verb.readings[0].lemma
    if found.quantity:
        return
    if lemma == "avoir" and lead not in ("que", "relative") and _OBJECTS.isdisjoint(verb.clitics):
        said = agreeing_with_avoir(text, verb.end)
        if said:
            message = "With *avoir*, the participle does not agree with the subject."
            yield hit(passage, verb.start, said.end, message, said.made, edit=(said.start, said.end))
            return
    if not _OTHERS.isdisjoint(verb.clitics) or (
        lead in ("que", "relative") and not {"se", "s'"}.isdisjoint(verb.clitics)
    ):
        return
    said = disagreeing(text, verb.end, lemma, found.gender, found.number, found.person, verb.clitics)
    if said:
        yield hit(passage, said.start, said.end, "The participle agrees with the subject.", said.made)


RULES = (
    Rule(
        name="grammar.subject",
        category="grammar",
        severity=Severity.MAJOR,
        doc="English verbs hardly show number and its participles never agree; French ones do.",
        bad=(
            Bad("Les autorités a confirmé l'attaque.", "Les autorités ont confirmé l'attaque."),
            Bad("Les États-Unis a imposé des sanctions.", "Les États-Unis ont imposé des sanctions."),
            Bad("Le gouvernement ont annoncé un plan.", "Le gouvernement a annoncé un plan."),
            Bad("Les deux hommes ne voyait pas le problème.", "Les deux hommes ne voyaient pas le problème."),
            Bad("On a vu que des flacons contenait du plomb.", "On a vu que des flacons contenaient du plomb."),
            Bad("Les jeunes soldats partira demain.", "Les jeunes soldats partiront demain."),
            Bad("Trois témoins se souvient du bruit.", "Trois témoins se souviennent du bruit."),
            Bad("Les étudiants de première année doit payer.", "Les étudiants de première année doivent payer."),
            Bad("Les ménages les plus pauvres recevra un chèque.", "Les ménages les plus pauvres recevront un chèque."),
            Bad("Les suspects, tous deux mineurs, a été déférés.", "Les suspects, tous deux mineurs, ont été déférés."),
            Bad("Le jury, composé de sept femmes, sont parti.", "Le jury, composé de sept femmes, est parti."),
            Bad("La distribution comprends deux vedettes.", "La distribution comprend deux vedettes."),
            Bad("Les acteurs a été applaudi.", "Les acteurs ont été applaudis."),
            Bad("La loi a été voté lundi.", "La loi a été votée lundi."),
            Bad("La décision de la cour a été annoncé.", "La décision de la cour a été annoncée."),
            Bad("Hier, les négociations ont été suspendu.", "Hier, les négociations ont été suspendues."),
            Bad("Quelque 5 000 gardes nationaux ont été activé.", "Quelque 5 000 gardes nationaux ont été activés."),
            Bad("Il dit que les infirmières sont sous-payé.", "Il dit que les infirmières sont sous-payées."),
            Bad("Les ventes ont triplées depuis mai.", "Les ventes ont triplé depuis mai."),
            Bad("La hausse des prix a commencée en mai.", "La hausse des prix a commencé en mai."),
            Bad("Elles ont démissionnées hier.", "Elles ont démissionné hier."),
            Bad("Un sirop que les autorités avait interdit.", "Un sirop que les autorités avaient interdit."),
            Bad("Les cours ont plus que doublés depuis.", "Les cours ont plus que doublé depuis."),
            Bad("Les élus s'est réunis.", "Les élus se sont réunis."),
            Bad("Les élus se sont réuni hier.", "Les élus se sont réunis hier."),
            Bad("Les élus s'est parlé hier.", "Les élus se sont parlé hier."),
            Bad("La loi ne sont pas votée.", "La loi n'est pas votée."),
            Bad("Il ont pris la fuite.", readings=("Il a", "Ils ont")),
        ),
        good=(
            Good("La plupart ont voté, la majorité sont venus, la foule ont fui, le couple ont divorcé."),
            Good("Le père, la mère ont parlé. Les Echos a publié l'enquête. Les Républicains a changé de nom."),
            Good("Les dégâts que les pluies ont causés sont lourds."),
            Good("Le ministre de la Justice est allée à Lyon."),
            Good("La majorité des élus ont été battus, la plupart des lois sont votées."),
            Good("Des centaines de personnes ont été tuées, des centaines d'animaux ont été tués."),
            Good("La liste des villes est connue, un des hommes a été tué."),
            Good("Ce que les lois ont permis est rare. La victime est un homme, les faits sont là."),
            Good("Tous les matins passait le facteur. Les jours de fête venait un homme."),
            Good("Après les pluies vient le beau temps. Trois ans est une longue période."),
            Good("Les Misérables raconte la misère. Il les voyait, des fois il parlait."),
            Good("Les fleurs qu'il a achetées en mai ; la ville l'a aidée, les hommes nous ont aidés à fuir."),
            Good("Les maisons, la foule les a brûlées. Elle a des idées arrêtées sur tout."),
            Good("Les faits, vieux de dix ans, a expliqué le procureur, sont prescrits."),
            Good("Le président, ainsi que son ministre, ont signé. Les prix du marché à terme ont baissé."),
            Good("La nuit sont tombées des bombes, hier ont eu lieu deux procès."),
            Good("Parmi elles figure la prostitution. Avec elle sont venus ses fils."),
            Good("La guerre est bien entendu la dernière chose qu'ils veulent."),
            Good("Les soucis plus que le temps avaient ridé son visage."),
            Good("C'est une fille qu'une fois déjà il avait sauvée."),
            Good("Une vingtaine de personnes ont été blessées, dont trois grièvement."),
            Good("Le ministre, tout comme son prédécesseur, a refusé de répondre."),
            Good("Des trois candidats en lice, un seul a le soutien du parti."),
            Good("Dans la cour jouaient des enfants que surveillait une bénévole."),
            Good("Le reste des passagers ont été évacués."),
            Good("Un groupe d'hommes armés a attaqué le village ; un groupe de touristes ont été enlevés."),
            Good("Les dix ans qu'a duré le conflit ont laissé des traces."),
            Good("Cinq ans est un délai trop court, dix millions d'euros est une somme énorme."),
            Good("Il s'est produit deux explosions, il est tombé des trombes d'eau."),
            Good("Elle et lui sont partis ; elle, ses sœurs et lui ont été entendus."),
            Good("Combien de lois ont-ils votées ? Quelles villes ont-ils prises ?"),
            Good("Les efforts qu'il a fallu, les sommes qu'ils ont coûté."),
            Good("Les élus se sont parlé, ils se sont rendu compte du danger, elles se sont succédé."),
            Good("La chaîne les a toutes diffusées."),
            Good("Les familles qu'a rencontrées le ministre attendent des réponses."),
            Good("La France, comme l'Allemagne, est opposée au projet ; l'un comme l'autre sont opposés."),
            Good("Un ministre sur trois est une femme ; un Français sur cinq sont pauvres."),
            Good("Les mesures-phares de la loi sont contestées, les variations intra groupe sont faibles."),
            Good("La moitié sont venus, l'autre moitié est restée."),
            Good("Chaque homme et chaque femme a le droit de voter."),
            Good("Les 24 Heures du Mans est une course d'endurance."),
            Good("Le vol entre la capitale et les îles est annulé, le débat sur la loi et le budget est clos."),
            Good("Le président et fondateur du groupe a démissionné, le chanteur et compositeur est mort."),
            Good("Elles se sont dit adieu, elle s'est lavé les cheveux, elle s'est vu refuser l'entrée."),
            Good("Sont concernés les salariés du privé ; étaient présents le maire et ses adjoints."),
            Good("Les langues officielles sont le français et l'allemand, les 35 heures sont remises en cause."),
            Good("M. le duc sont là, disait-on ; les enfants sont tout petits, Mes mains ont froid."),
        ),
        anchors=anchors(
            "les la le l un une cette ce cet ces ses leurs plusieurs des de son sa notre nos leur chaque certains "
            "certaines quelque quelques deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente "
            "cent il elle ils elles"
        ),
        trust=Trust.REVIEW,
        check=_check,
        former=("grammar.predicate", "grammar.verb-number", "grammar.participle-avoir", "grammar.participle-counted"),
    ),
)
