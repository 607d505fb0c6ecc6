"""A verb in the singular behind what is plural without showing it: "la plupart arrive", "40 % des adultes est"."""

from __future__ import annotations

from collections.abc import Iterable

from repair.core.finding import Severity, Trust
from repair.core.rule import Bad, Context, Good, Hit, Passage, Rule, anchors, hit
from repair.languages.french.clauses import words
from repair.languages.french.finite_verbs import agreeing, fitted, verb_at
from repair.languages.french.morphology import analyses
from repair.languages.french.noun_phrases import nominal, nouns
from repair.languages.french.predicates import disagreeing
from repair.rules.lazy import lazy

_START = r"(?:^|(?<=[.!?…] )|(?<=[«“] )|(?<=[«“])|(?<=: )|\b(?:que |qu'|mais |car ))"
_MOST = lazy(
    rf"{_START}(?P<who>[Ll]a plupart|[Bb]eaucoup|[Bb]on nombre|[Cc]ertaine?s|[Pp]lusieurs|[Dd]eux|[Tt]rois|[Qq]uatre"
    r"|[Cc]inq|[Ss]ix|[Tt]ous deux|[Tt]outes deux|[Cc]eux-ci|[Cc]elles-ci|[Cc]eux-là|[Cc]elles-là)"
    r"(?P<of> (?:des|de ces|de ses|d'entre eux|d'entre elles|de leurs))?"
)
_ALONE = words("la_plupart tous_deux toutes_deux ceux-ci celles-ci ceux-là celles-là certains certaines plusieurs")
_SHARE = lazy(
    rf"{_START}(?:(?:[Pp]lus|[Mm]oins|[Pp]rès) de |[Ee]nviron |[Qq]uelque )?\d+(?:,\d+)? (?:%|pour cent|p\. 100)"
    r"(?P<of> (?:des|de ces|de ses|de leurs|d'entre eux|d'entre elles))"
)
_TWO = lazy(
    rf"{_START}(?P<one>(?:[Ll][ea] |[Ll]')(?P<a>[A-ZÀ-ÖØ-Þ][\w-]+)(?: d(?:u|e l'|e la) (?:Nord|Sud|Est|Ouest))?)"
    r" et (?:l[ea] |l')(?P<b>[A-ZÀ-ÖØ-Þ][\w-]+)(?: d(?:u|e l'|e la) (?:Nord|Sud|Est|Ouest))?(?= )"
)
_LANDS = words(
    "France Allemagne Italie Espagne Belgique Suisse Chine Inde Russie Ukraine Pologne Turquie Grèce Iran Irak "
    "Israël Égypte Syrie Libye Algérie Tunisie Maroc Mali Niger Nigeria Sénégal Cameroun Tchad Soudan Éthiopie "
    "Kenya Japon Corée Canada Mexique Brésil Argentine Chili Pérou Colombie Venezuela Australie Suède Norvège "
    "Finlande Danemark Autriche Hongrie Roumanie Bulgarie Serbie Croatie Slovénie Slovaquie Portugal Irlande "
    "Écosse Angleterre Lituanie Lettonie Estonie Moldavie Géorgie Arménie Azerbaïdjan Kazakhstan Afghanistan "
    "Pakistan Bangladesh Vietnam Thaïlande Indonésie Malaisie Cambodge Liban Jordanie Qatar Yémen Biélorussie"
)
_ATTRIBUTE = lazy(r" (?:une?|le|la|les|des) |\s*[-,]| l'")


def _subjects(text: str) -> Iterable[tuple[int, int, str]]:
    """Yield where such subjects begin and end, with the gender of what they count."""
    for match in (*_MOST.finditer(text), *_SHARE.finditer(text)):
        end, gender = match.end(), ""
        of = (match["of"] or "").split()
        if of and of[-1] in ("eux", "elles"):
            gender = "m" if of[-1] == "eux" else "f"
        elif of:
            phrase = nominal(text, match.end() - len(of[-1]))
            if phrase is None or phrase.number != "p" or phrase.circumstance:
                continue
            end, gender = phrase.end, "" if phrase.person else phrase.gender
        elif match["who"].lower().replace(" ", "_") not in _ALONE:
            continue
        yield match.start(), end, gender
    for match in _TWO.finditer(text):
        if match["a"] in _LANDS and match["b"] in _LANDS:
            yield match.start("one"), match.end(), "m" if "le " in match[0].lower() else ""


def _check(passage: Passage, context: Context) -> Iterable[Hit]:
    text = passage.text
    for start, end, gender in _subjects(text):
        verb = verb_at(text, end)
        if verb is None or text[verb.end : verb.end + 1] == "-":
            continue
        third = tuple(r for r in verb.readings if r.person == "3")
        if not third:
            continue
        lemma = third[0].lemma
        if any(r.number == "p" for r in third):
            said = disagreeing(text, verb.end, lemma, gender, "p", True, verb.clitics)
            if said:
                yield hit(passage, said.start, said.end, "The participle agrees with the subject.", said.made)
            continue
        if lemma == "être" and _ATTRIBUTE.match(text, verb.end):
            continue
        if nouns(verb.form, "s") and not verb.clitics and any(r.pos == "ADJ" for r in analyses(verb.form)):
            continue
        said = disagreeing(text, verb.end, lemma, gender, "p", clitics=verb.clitics)
        tail = text[verb.end : said.start] + said.made if said else ""
        made = [at for form in agreeing(third, "p") if (at := fitted(text, verb, form))]
        stop = said.end if said else verb.end
        yield hit(
            passage, start, stop, "This subject takes the plural.", *(form + tail for _, form in made),
            competing=len(made) > 1, edit=(made[0][0] if made else verb.start, stop),
        )  # fmt: skip


RULES = (
    Rule(
        name="grammar.plural-subject",
        category="grammar",
        severity=Severity.MAJOR,
        doc="Behind *la plupart* or *40 % des* a French verb stands in the plural.",
        bad=(
            Bad("La plupart arrive par la route.", "La plupart arrivent par la route."),
            Bad("La plupart des élus est venu.", "La plupart des élus sont venus."),
            Bad("Plus de 40 % des adultes est obèse.", "Plus de 40 % des adultes sont obèses."),
            Bad(
                "Le Japon et la Corée du Sud partage une histoire.",
                "Le Japon et la Corée du Sud partagent une histoire.",
            ),
            Bad("Trois d'entre eux est blessé.", "Trois d'entre eux sont blessés."),
            Bad("La France et l'Italie s'est opposée au texte.", "La France et l'Italie se sont opposées au texte."),
        ),
        good=(
            Good("La plupart arrivent par la route, la plupart du temps il pleut, la plupart du pays est inondée."),
            Good("Plus de 40 % des adultes sont obèses, 40 % de la population est obèse."),
            Good("Le Japon et la Corée du Sud partagent une histoire. L'accord entre la France et l'Italie est signé."),
            Good("La Belle et la Bête est un film ; Le Rouge et le Noir a paru en 1830."),
            Good("Trois d'entre eux sont blessés, certains ont fui, plusieurs sont morts, ceux-ci ont parlé."),
            Good("Chacun d'eux est libre, l'un d'entre eux est mort, pas un d'entre eux n'est venu."),
            Good("L'Allemagne et la France, dit-il, sont d'accord. Que veulent la Chine et la Russie ?"),
        ),
        anchors=anchors(
            "plupart beaucoup nombre et eux elles tous toutes certains certaines plusieurs ceux celles", "%"
        ),
        trust=Trust.REVIEW,
        check=_check,
    ),
)
