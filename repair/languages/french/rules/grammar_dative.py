"""A verb that lost its preposition before a person: "a dit Fox News jeudi", "a demandé les habitants de partir"."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from repair.core.finding import Severity, Trust
from repair.core.rule import Bad, Context, Good, Hit, Passage, Rule, anchors, hit
from repair.languages.french.clauses import NAME, WEEKDAYS
from repair.languages.french.reporting import MEDIA_WITH_ARTICLE, PEOPLE, names, speaker, to_media
from repair.rules.lazy import Lazy, lazy

_TOLD = "dit|déclaré|affirmé|raconté|répondu|confié|expliqué|indiqué|annoncé|révélé|précisé|assuré|avoué|parlé|répété"
_HAVE = r"(?:a|ont|avait|avaient|aurait|auraient|n'a pas|n'ont pas|a également|a aussi|a ensuite|a déjà|a récemment)"
# Relative and comparative clauses invert their subject: "ce qu'a dit CNN", "comme l'a dit Fox".
_AFTER = (
    rf"(?= {WEEKDAYS}\b|,| qu[e']| dans | lors | après | avant | à propos| hier| cette semaine| le \d| en "
    rf"| plus tôt)"
)
_ORDERED = (
    "demandé demande demandent demander demandant demandait ordonné ordonne ordonnent ordonner conseillé "
    "conseille "
    "conseillent conseiller permis permet permettent permettre interdit interdire interdisent suggéré suggérer "
    "recommandé recommander proposé proposer promis promet reproché reprocher rappelé défendu enjoint"
)
_URGED = "appelé|encouragé|invité|autorisé|aidé|incité|poussé"
_OBJECT_TOO = frozenset("recommandé recommander proposé proposer rappelé défendu".split())
_BY_DETERMINER = {"les": "aux", "le": "au", "la": "à la", "l'": "à l'", "des": "à des", "tous les": "à tous les"}


@cache
def _told_media() -> Lazy:
    listed = "|".join(sorted(to_media(), key=len, reverse=True))
    return lazy(rf"(?<![\w'-])({_HAVE} (?:{_TOLD})) ({listed}){_AFTER}")


@cache
def _told_media_article() -> Lazy:
    listed = "|".join(name for words in MEDIA_WITH_ARTICLE.values() for name in names(words))
    return lazy(rf"(?<![\w'-])({_HAVE} (?:{_TOLD})) ((?:le |la |l')(?=(?:{listed}){_AFTER}))")


@cache
def _urged() -> Lazy:
    people = "|".join(names(PEOPLE))
    return lazy(
        rf"(?<![\w'-])((?:a|ont|avait|avaient) (?:également |aussi )?(?:{_URGED})"
        rf" (?:(?:les|ses|tous les) (?:{people})|{NAME}(?: {NAME})?)) (de |d')([a-zà-ÿ]+(?:er|ir|re))\b"
    )


@cache
def _told_people() -> Lazy:
    people = "|".join(names(PEOPLE))
    return lazy(
        rf"(?<![\w'-])((?:a|avait|n'a pas|a également|a aussi) (?:dit|répondu|parlé|téléphoné|menti|déclaré"
        rf"|expliqué)) (les|des) ({people})(?:{_AFTER}|(?=[.;:]|$))"
    )


@cache
def _asked_people() -> Lazy:
    people = "|".join(names(PEOPLE))
    verbs = "|".join(_ORDERED.split())
    return lazy(
        rf"(?<![\w'-])({verbs}) (tous les|les|des) ({people})((?: [\w-]+){{0,3}}?) (?:de |d'|de ne pas "
        rf"|de ne plus )"
        rf"([a-zà-ÿ]+(?:er|ir|re))\b"
    )


@cache
def _asked_name() -> Lazy:
    verbs = "|".join(_ORDERED.split())
    return lazy(
        rf"(?<![\w'-])({verbs}|téléphoné|parlé) (?!(?:Le|La|Les|L'|De|En|À)\b)({NAME}(?: {NAME}){{0,2}})"
        rf"(?: (?:de |d'|de ne pas |de ne plus )(?:se |s'|le |la |les |l'|lui |y |en )?([a-zà-ÿ]+(?:er|ir|re))\b)"
    )


_NOT_INFINITIVE = frozenset(
    "hier fier janvier février ministre chiffre guerre terre frère père mère maire affaire lumière manière "
    "matière "
    "carrière frontière première dernière entrée titre lettre centre nombre membre ordre genre cadre quatre "
    "autre notre "
    "votre libre plaisir avenir loisir désir souvenir saisir-là papier quartier dossier danger étranger métier".split()
)
_INVERTING = lazy(r"(?:(?<![\w-])(?:comme|que|qu'|dont|où|selon)|[»”\"],?|,) ?$")


def _free(text: str, verb: int) -> bool:
    """Tell whether the verb at `verb` has its speaker before it, outside a relative clause."""
    found = _LAST.search(text[:verb])
    return speaker(text, verb) and found is not None and not _INVERTING.search(text[: found.start()])


_LAST = lazy(r"(?:[Ll]'|(?<![\w'-])(?:les?|la|une?|ces?|cette|son|sa) )?[\w.-]+(?: [A-Z][\w.-]+)* $")


def _check(passage: Passage, context: Context) -> Iterable[Hit]:
    if not _TELL.isdisjoint(passage.words):
        yield from _tell(passage)
    if not _ORDER.isdisjoint(passage.words):
        yield from _order(passage)
    if not _URGE.isdisjoint(passage.words):
        yield from _urge(passage)


_TELL = frozenset((*_TOLD.split("|"), "téléphoné", "menti"))
_ORDER = frozenset((*_ORDERED.split(), "téléphoné", "parlé"))
_URGE = frozenset(_URGED.split("|"))
_MESSAGE = "The person one speaks to takes *à* in French; English needs no preposition."


def _tell(passage: Passage) -> Iterable[Hit]:
    text = passage.text
    for match in _told_media().finditer(text):
        if _free(text, match.start()):
            at = match.start(2)
            yield hit(passage, match.start(), match.end(2), _MESSAGE, to_media()[match[2]], edit=(at, at))
    for match in _told_media_article().finditer(text):
        if _free(text, match.start()):
            made = _BY_DETERMINER[match[2].strip()]
            gap = "" if made.endswith("'") else " "
            yield hit(passage, match.start(), match.end(2), _MESSAGE, made + gap, edit=match.span(2))
    for match in _told_people().finditer(text):
        if _free(text, match.start()):
            yield hit(passage, match.start(), match.end(3), _MESSAGE, _BY_DETERMINER[match[2]], edit=match.span(2))


def _order(passage: Passage) -> Iterable[Hit]:
    text = passage.text
    for match in _asked_people().finditer(text):
        if match[5] not in _NOT_INFINITIVE and match[1] not in _OBJECT_TOO:
            yield hit(passage, match.start(), match.end(3), _MESSAGE, _BY_DETERMINER[match[2]], edit=match.span(2))
    for match in _asked_name().finditer(text):
        if match[3] not in _NOT_INFINITIVE:
            at = match.start(2)
            yield hit(passage, match.start(), match.end(2), _MESSAGE, "à ", edit=(at, at))


def _urge(passage: Passage) -> Iterable[Hit]:
    message = "One encourages somebody *à* do it."
    for match in _urged().finditer(passage.text):
        if match[3] not in _NOT_INFINITIVE:
            yield hit(passage, match.start(), match.end(2) - 1, message, "à ", edit=match.span(2))


RULES = (
    Rule(
        name="grammar.dative",
        category="grammar",
        severity=Severity.MAJOR,
        doc="English tells, asks and answers people without a preposition; dire, demander, répondre take à.",
        bad=(
            Bad("Trump a dit Fox News jeudi, il était prêt.", "Trump a dit à Fox News jeudi, il était prêt."),
            Bad("Il a déclaré CNN que tout allait bien.", "Il a déclaré à CNN que tout allait bien."),
            Bad(
                "Le sénateur a confié Associated Press qu'il part.",
                "Le sénateur a confié à l'Associated Press qu'il part.",
            ),
            Bad("Elle a dit New York Times que c'était faux.", "Elle a dit au New York Times que c'était faux."),
            Bad(
                "La police a demandé les habitants de rester chez eux.",
                "La police a demandé aux habitants de rester chez eux.",
            ),
            Bad("Elle a dit la BBC qu'elle avait peur.", "Elle a dit à la BBC qu'elle avait peur."),
            Bad("Il a encouragé les électeurs de voter.", "Il a encouragé les électeurs à voter."),
            Bad("Le maire a répondu les journalistes.", "Le maire a répondu aux journalistes."),
            Bad("Il a ordonné Boeing de payer.", "Il a ordonné à Boeing de payer."),
            Bad("Trump a demandé Poutine d'arrêter la guerre.", "Trump a demandé à Poutine d'arrêter la guerre."),
            Bad(
                "L'accord permet les investisseurs étrangers d'acheter.",
                "L'accord permet aux investisseurs étrangers d'acheter.",
            ),
        ),
        good=(
            Good("Il a invité Marie de Hongrie ; il a aidé les pays de manière égale."),
            Good("« C'est faux », a dit la BBC, qui enquête."),
            Good("« C'est faux », a déclaré CNN."),
            Good("Comme l'a dit Fox News jeudi, la grève continue."),
            Good("« Nous partons », ont dit les journalistes."),
            Good("Il a demandé les moyens de lutter contre le feu."),
            Good("Ce qu'a révélé Politico mercredi est grave."),
            Good("Il a déclaré les hommes libres ; elle a dit les prières."),
            Good("Le texte interdit les entreprises de plus de dix salariés."),
            Good("La loi a permis les mariages de mineurs."),
            Good("Il a proposé les hommes de demain."),
            Good("Elle a demandé Marie en mariage."),
            Good("L'homme a dit Poutine et Trump capables de tout."),
            Good("« Non », a répondu Trump hier, avant de partir."),
            Good("Selon ce que Reuters a annoncé lundi, le prix baisse."),
            Good("Il a demandé les pays de naissance des candidats."),
            Good("La France a déclaré les autorités de l'île responsables."),
        ),
        anchors=anchors(
            [*_TOLD.split("|"), *_ORDERED.split(), "téléphoné", "menti", *_URGED.split("|")],
        ),
        trust=Trust.REVIEW,
        check=_check,
    ),
)
