"""A verb or participle that does not agree with its subject: "les autorités a dit", "la loi est voté"."""

from __future__ import annotations

from collections.abc import Iterable

from repair.core.finding import Severity, Trust
from repair.core.language import Analysis
from repair.core.rule import Anchors, Bad, Context, Good, Hit, Passage, Rule, anchors, hit
from repair.languages.french.agreement import adjective, may_be_person, participle, sure_noun
from repair.languages.french.morphology import inflect
from repair.rules.lazy import lazy

_PAIRS = {
    "a": "ont", "est": "sont", "avait": "avaient", "était": "étaient", "sera": "seront", "aura": "auront", "va": "vont",
    "doit": "doivent", "peut": "peuvent", "fut": "furent",
}  # fmt: skip
_SINGULAR = {many: one for one, many in _PAIRS.items()}
_SUBJECT = lazy(
    r"([LlUuCcSsPp](?<!\w\w)(?:e(?:s|urs)?|a|ne?|ette|es|lusieurs)) "
    r"([a-zà-öø-ÿœ]{3,}+|États-Unis|Etats-Unis|Nations [uU]nies|Pays-Bas)((?: [a-zà-öø-ÿœ]{4,}+)?)"
    rf"((?: (?:de la |du |de l'|des |de |d')[\w-]++(?: [a-zà-öø-ÿœ]{{4,}}+)?)?) ((?:n'"
    rf"|ne )?)({'|'.join([*_PAIRS, *_SINGULAR])})"
    r"(?![\w'-])((?: (?:pas|également|aussi|déjà|toujours|désormais"
    r"|encore))?)(?: (été) )? ?([a-zà-öø-ÿœ]{4,})?(?![\w'-])"
)
# The subject opens a sentence, or follows a comma or que.
_OPENING = lazy(r"(?:^|[.!?…][”»\"]? |\bque |, )$")
_DETERMINERS = frozenset("le la les une un cette ce ces ses leurs plusieurs".split())
_COLLECTIVE = frozenset(
    "plupart majorité moitié tiers quart dizaine douzaine vingtaine trentaine cinquantaine centaine totalité "
    "foule couple "
    "ensemble nombre partie poignée reste multitude minorité millier million milliard quantité série nuée "
    "infinité pair "
    "paire groupe armada quinzaine trio duo quatuor".split()
)
# "La nouveauté sont les passages": what follows may be what the verb agrees with.
_ATTRIBUTE = lazy(r" (?:les|des|ces|ses|leurs|ceux|celles|le|la|l'|un|une) ?\w")
_LATIN = lazy(r" (?:priori|posteriori|fortiori|contrario|minima|maxima|cappella|giorno|silentio)\b")
_MANY = frozenset("les ces ses leurs plusieurs".split())


def _check(passage: Passage, context: Context) -> Iterable[Hit]:
    text = passage.text
    for match in _SUBJECT.finditer(text):
        det, head, quality, verb = match[1].lower(), match[2], match[3].strip(), match[6]
        if det not in _DETERMINERS or not _OPENING.search(text[max(0, match.start() - 5) : match.start()]):
            continue
        name = head[0].isupper()
        noun = Analysis(head, "NOUN", "m" if head != "Nations unies" else "f", "p") if name else sure_noun(head, True)
        if noun is None or (quality and not _beside(quality, noun)):
            continue
        many = det in _MANY
        if not noun.agrees("", "p" if many else "s") or head in _COLLECTIVE:
            continue
        start, end = match.span(6)
        if many == (verb in _SINGULAR):
            yield from _participle(passage, noun, verb, match[8], match[9], match.start(9), match.end(9))
        elif match[4]:
            continue  # "les prix du pétrole a": a complement may be the true subject
        elif many or text[: match.start(1)].rstrip()[-1:] in ("", ".", "!", "?", "”", "»"):
            if not many and _list(text, match.start(1)):
                continue
            right = _PAIRS[verb] if many else _SINGULAR[verb]
            if (
                text[end : end + 1] == "-"
                or _relative(text, match.start(1))
                or _ATTRIBUTE.match(text, end)
                or _LATIN.match(text, end)
            ):
                continue
            yield hit(
                passage, match.start(2), end, "The verb does not agree with its subject.", right, edit=(start, end)
            )


def _beside(quality: str, noun: Analysis) -> bool:
    """Tell whether the word after the noun is an adjective of it."""
    return any(r.agrees(noun.gender, noun.number) for r in adjective(quality))


def _list(text: str, start: int) -> bool:
    return text[:start].rstrip().endswith(",")


_QUE = lazy(r"\w+ que $")
_SAYING = lazy(
    r"(?:dit|déclaré|affirmé|estimé|annoncé|ajouté|précisé|indiqué|expliqué|assuré|savoir|sait|pense|estime"
    r"|affirme|dire"
    r"|noté|souligné|rappelé|croit|espère|montre|indique|dès|parce|tandis|alors|afin|ainsi) que $"
)


def _relative(text: str, start: int) -> bool:
    """Tell whether the clause may be relative, with its subject after the verb."""
    before = text[max(0, start - 30) : start]
    return _QUE.search(before) is not None and _SAYING.search(before) is None


_ETRE = frozenset("est sont était étaient sera seront fut furent".split())


def _participle(
    passage: Passage, noun: Analysis, verb: str, been: str | None, word: str | None, start: int, end: int
) -> Iterable[Hit]:
    if word is None or not (verb in _ETRE or been) or may_be_person(noun):
        return
    readings = participle(word)
    if not readings or any(r.agrees(noun.gender, noun.number) for r in readings):
        return
    past = next(r for r in readings if r.tense == "part.past")
    number = noun.number or ("p" if verb in _SINGULAR else "s")
    if (
        _relative(passage.text, passage.text.rfind(" que ", 0, start) + 5)
        and " que " in passage.text[start - 50 : start]
    ):
        return
    made = inflect(past.lemma, Analysis(past.lemma, "VERB", noun.gender, number, "", "part.past"))
    if made and made != word:
        yield hit(passage, start, end, "The participle agrees with the subject.", made)


RULES = (
    Rule(
        name="grammar.predicate",
        category="grammar",
        severity=Severity.MAJOR,
        doc="English verbs hardly show number and its participles never agree; French ones do.",
        bad=(
            Bad("Les autorités a confirmé l'attaque.", "Les autorités ont confirmé l'attaque."),
            Bad("Les États-Unis a imposé des sanctions.", "Les États-Unis ont imposé des sanctions."),
            Bad("La loi a été voté lundi.", "La loi a été votée lundi."),
            Bad("La décision de la cour a été annoncé.", "La décision de la cour a été annoncée."),
            Bad("Les femmes ont été arrêtés.", "Les femmes ont été arrêtées."),
            Bad("Hier, les négociations ont été suspendu.", "Hier, les négociations ont été suspendues."),
            Bad("Il dit que les négociations est closes.", "Il dit que les négociations sont closes."),
            Bad("Le gouvernement ont annoncé un plan.", "Le gouvernement a annoncé un plan."),
            Bad("Les forces ukrainiennes a reculé.", "Les forces ukrainiennes ont reculé."),
        ),
        good=(
            Good("La plupart ont voté, la majorité sont venus."),
            Good("Le père, la mère ont parlé."),
            Good("Les Echos a publié l'enquête."),
            Good("Les Républicains a changé de nom."),
            Good("La foule ont fui, dit-on."),
            Good("Les dégâts que les pluies ont causés sont lourds."),
            Good("La loi a fixé des règles et les mesures ont porté leurs fruits."),
            Good("Le ministre de la Justice est allée à Lyon."),
            Good("La majorité des élus ont été battus, la plupart des lois sont votées."),
            Good("La liste des villes est connue, un des hommes a été tué."),
            Good("La liste de noms publiés est longue."),
            Good("Le couple ont divorcé."),
            Good("Ce que les lois ont permis est rare."),
            Good("La victime est un homme, les faits sont là."),
        ),
        anchors=anchors(
            "les la le une un cette ce ces ses leurs plusieurs", all_of=(Anchors(frozenset([*_PAIRS, *_SINGULAR])),)
        ),
        trust=Trust.REVIEW,
        check=_check,
    ),
)
