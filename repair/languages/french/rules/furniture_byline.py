"""Who contributed to an article, and that it was updated: the lines that close it."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from repair.core.finding import Severity, Trust
from repair.core.rule import Bad, Context, Good, Hit, Passage, Rule, anchors, hit
from repair.languages.french.clauses import NAME
from repair.languages.french.offices import WOMEN
from repair.languages.french.reporting import MEDIA, MEDIA_WITH_ARTICLE, names
from repair.rules.lazy import Lazy, lazy

_PIECE = r"(?:rapport|reportage|article|dépêche|histoire|pièce|récit|compte rendu|sujet|enquête)"
_BARE = lazy(
    rf"(?P<before>[\w.]+) (?P<verb>contribué|participé)(?= à (?:ce|cet|cette) {_PIECE}\b)",
)
_HAVING = frozenset("a ont avait avaient ayant avoir également aussi ai ainsi".split())
_WHO = rf"{NAME}(?: {NAME}){{1,2}}"


@cache
def _media() -> str:
    return "|".join(names(MEDIA) + [n for words in MEDIA_WITH_ARTICLE.values() for n in names(words)])


@cache
def _possessive() -> Lazy:
    """*CNN's Jane Roe and Jim Poe contributed*: the medium stands bare before the people."""
    return lazy(
        rf"^(?P<lead>(?:Les? |La |L')?)(?P<medium>{_media()}) (?P<who>{_WHO}(?:, {_WHO})*(?: et {_WHO})?)"
        rf"(?= (?:a |ont )?(?:également |aussi )?contribué\b)"
    )


@cache
def _reporter() -> Lazy:
    """*Associated Press writer Jane Roe*: no article, and nothing between the job and the medium."""
    return lazy(
        r"(?:^|(?<=[.!?] ))(?P<lead>(?:Les? |La |L')?)(?P<job>[ÉE]crivaine?s?|[Rr]édact(?:eur|rice)s?|[Jj]ournalistes?"
        r"|[Rr]eporters?|[Cc]orrespondant(?:e?)s?)(?: de)?"
        rf" (?P<article>[Ll]a |[Ll]'|)(?P<medium>{_media()}) (?P<who>{_WHO})(?P<more>(?:, {_WHO})*(?: et {_WHO})?)"
    )


def _check(passage: Passage, context: Context) -> Iterable[Hit]:
    text = passage.text
    for match in _BARE.finditer(text):
        if match["before"].lower() not in _HAVING:
            start = match.start("verb")
            have = "ont " if " et " in text[:start] or text.startswith("Les ") else "a "
            message = "English *contributed* needs no auxiliary; French does."
            yield hit(passage, start, match.end("verb"), message, have, edit=(start, start))
    found = _possessive().match(text)
    if found and not found["lead"]:
        message = "*CNN's Jane Roe*: the possessive got lost; French says *Jane Roe, de CNN,*."
        new = f"{found['who']}, {_of(found['medium'])},"
        yield hit(passage, found.start("medium"), found.end(), message, new, edit=found.span())
    found = _reporter().search(text)
    if found and not (found["lead"] and " de " in found[0][: found.start("medium") - found.start()]):
        many = bool(found["more"]) or found["job"].endswith("s")
        woman = found["who"].split()[0] in WOMEN
        job = "Les journalistes" if many else "La journaliste" if woman else "Le journaliste"
        end = found.start("who") - 1
        message = "*Associated Press writer Jane Roe*: French links the job and the agency with an article and de."
        yield hit(passage, found.start(), end, message, f"{job} {_of(found['medium'])}")


def _of(medium: str) -> str:
    for preposition, listed in MEDIA_WITH_ARTICLE.items():
        if medium in names(listed) and medium != "Associated Press":
            return {"au": "du ", "à la": "de la ", "à l'": "de l'"}[preposition] + medium
    return ("d'" if medium[0] in "AEIOU" else "de ") + medium


_UPDATED = lazy(
    r"(?:^|(?<=[.!?] ))(?P<wrong>(?P<det>Cette|Ce|Cet) (?P<noun>histoire|pièce|piece)"
    r"(?P<verb> (?:a été|est|sera) )(?P<done>mise? à jour|corrigée?|éditée?|edité|modifiée?|mise? à niveau|actualisée?"
    r"|publiée?|révisée?))(?![\w'])"
)


def _check_updated(passage: Passage, context: Context) -> Iterable[Hit]:
    for match in _UPDATED.finditer(passage.text):
        done = match["done"].replace("mise à niveau", "mis à jour").replace("mis à niveau", "mis à jour")
        done = done.replace("mise ", "mis ").replace("edité", "modifié").replace("édité", "modifié")
        done = done[:-1] if done.endswith("ée") else done
        yield hit(
            passage,
            *match.span("wrong"),
            "The *story* or *piece* that was updated is the article itself.",
            f"Cet article{match['verb']}{done}",
        )


_WITH = lazy(
    r"^\W{0,2}(?P<wrong>(?:(?:Rapports?|Reportages?|Signalements?|Déclarations?|Rapportage) "
    r"(?:supplémentaires?|additionnels?) (?:de |par |d'|(?P<le>du |des ))"
    r"|Avec (?:des |les |)(?:fichiers|dossiers) (?:de |d'|(?P<them>du |des ))))(?=(?:la |l'|le |les )?[A-ZÀ-Ý])"
)
_SHORT_LINE = 160


def _check_with(passage: Passage, context: Context) -> Iterable[Hit]:
    match = _WITH.match(passage.text) if len(passage.text) <= _SHORT_LINE else None
    if match:
        yield hit(
            passage,
            *match.span("wrong"),
            "Credit line (*Additional reporting by …*, *With files from …*), translated word by word.",
            {"du ": "Avec le ", "des ": "Avec les "}.get(match["le"] or match["them"] or "", "Avec "),
        )


RULES = (
    Rule(
        name="furniture.byline",
        category="grammar",
        severity=Severity.MINOR,
        doc="The line that names who contributed (CNN's Jane Roe contributed to this report) lost its small words.",
        bad=(
            Bad("Ana Ruiz contribué à ce rapport.", "Ana Ruiz a contribué à ce rapport."),
            Bad(
                "Ana Ruiz et Tom Reed contribué à cette dépêche.", "Ana Ruiz et Tom Reed ont contribué à cette dépêche."
            ),
            Bad("CNN Ana Ruiz a contribué à ce rapport.", "Ana Ruiz, de CNN, a contribué à ce rapport."),
            Bad("Reuters Ana Ruiz et Tom Reed ont contribué.", "Ana Ruiz et Tom Reed, de Reuters, ont contribué."),
            Bad(
                "Rédacteur Associated Press Tom Reed à Dallas a contribué à ce rapport.",
                "Le journaliste d'Associated Press Tom Reed à Dallas a contribué à ce rapport.",
            ),
            Bad(
                "Écrivains de l'Associated Press Ana Ruiz et Tom Reed ont contribué.",
                "Les journalistes d'Associated Press Ana Ruiz et Tom Reed ont contribué.",
            ),
        ),
        good=(
            Good("Ana Ruiz a contribué à cet article."),
            Good("Ils ont également contribué à ce reportage, ayant contribué à cette enquête."),
            Good("Ana Ruiz, de CNN, a contribué à ce rapport."),
            Good("Reuters a contribué à cet article."),
            Good("Le journaliste de Reuters Tom Reed a contribué."),
            Good("La correspondante de la BBC Ana Ruiz était là."),
            Good("Associated Press a contribué à ce rapport."),
            Good("Ceux qui avaient le plus contribué à ce succès."),
        ),
        anchors=anchors(
            "contribué participé écrivain écrivaine écrivains rédacteur rédacteurs rédactrice journaliste "
            "journalistes reporter reporters correspondant correspondante correspondants"
        ),
        trust=Trust.REVIEW,
        check=_check,
    ),
    Rule(
        name="furniture.updated",
        category="untranslated",
        severity=Severity.MINOR,
        doc="*This story (piece) has been updated* speaks of the article, which is no histoire.",
        bad=(
            Bad("Cette histoire a été mis à jour.", "Cet article a été mis à jour."),
            Bad(
                "Cette histoire a été mise à jour avec de nouveaux détails.",
                "Cet article a été mis à jour avec de nouveaux détails.",
            ),
            Bad("Ce piece a été edité pour plus de clarté.", "Cet article a été modifié pour plus de clarté."),
            Bad("Cette pièce a été corrigée.", "Cet article a été corrigé."),
        ),
        good=(
            Good("Cette histoire a été racontée cent fois."),
            Good("Cet article a été mis à jour."),
            Good("Cette pièce a été jouée à Paris."),
            Good("Il a relu cette pièce : cette histoire a été modifiée par l'auteur."),
        ),
        anchors=anchors("histoire pièce piece", all_of=(anchors("cette ce cet"),)),
        trust=Trust.REVIEW,
        check=_check_updated,
    ),
    Rule(
        name="furniture.with",
        category="heading",
        severity=Severity.MINOR,
        doc="Who helped with an article (*Additional reporting by*, *With files from*) becomes reports and files.",
        bad=(
            Bad("Reportage supplémentaire de Jane Roe et Tom Reed.", "Avec Jane Roe et Tom Reed."),
            Bad("(Rapports supplémentaires par Ana Ruiz)", "(Avec Ana Ruiz)"),
            Bad("Avec des fichiers de Reuters", "Avec Reuters"),
            Bad("Avec des dossiers de la Presse canadienne", "Avec la Presse canadienne"),
            Bad("Reportage additionnel du Guardian", "Avec le Guardian"),
        ),
        good=(
            Good("Rapport complémentaire de la Cour des comptes sur la dette."),
            Good("Avec des fichiers de 3 Go, le disque est plein."),
            Good("Avec les dossiers de ses clients, l'avocat est parti."),
            Good("Avec Jane Roe et Tom Reed."),
            Good("Le reportage additionnel du Guardian est long."),
            Good("Un reportage supplémentaire de Jane Roe sera diffusé."),
        ),
        anchors=anchors("supplémentaire supplémentaires additionnel additionnels fichiers dossiers"),
        trust=Trust.REVIEW,
        check=_check_with,
    ),
)
