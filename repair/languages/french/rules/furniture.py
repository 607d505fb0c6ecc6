"""Headings, notices and credits that a publisher's template put into the text, turned into nonsense."""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import cache

from repair.core.finding import Severity, Trust
from repair.core.rule import Bad, Context, Good, Hit, Passage, Rule, Tier, anchors, hit
from repair.languages.french.furniture import Derived, Label, derived, labels
from repair.rules.lazy import lazy

_LONGEST = 90
_MANY = 14  # words in the longest label
_WORDS = lazy(r"[^\W_]+(?:-[^\W_]+)*")
_LEAD = lazy(r"(?P<label>[^:.!?]{3,45}?)(?P<colon> ?[:?])(?= \S)")
_LEADING = 47  # characters in which its colon stands
_SIGNS = lazy(r"^[^\w\"“«]+|[^\w\"”»)]+$")


def plain(text: str) -> str:
    """Return a line without case, accents and outer signs, as labels are compared."""
    bare = _SIGNS.sub("", text)
    letters = unicodedata.normalize("NFD", bare.lower())
    return " ".join("".join(c for c in letters if not unicodedata.combining(c)).split())


@cache
def _wrong() -> Mapping[str, tuple[Label, bool]]:
    return {plain(form): (label, form in label.plain) for label in labels() for form in label.wrong}


@cache
def _right() -> Mapping[str, Label]:
    return {plain(text): label for label in labels() for text in (label.target, label.english)}


@cache
def _telling() -> Mapping[str, tuple[Derived, ...]]:
    """The derived labels by the words that occur in them."""
    index: dict[str, list[Derived]] = defaultdict(list)
    for row in derived():
        for word in min(row.slots, key=len) if len(row.slots) > 1 else row.slots[0]:
            index[word].append(row)
    return {word: tuple(rows) for word, rows in index.items()}


def _garbled(name: str) -> tuple[Label, bool] | None:
    """Return the label that a plain line is a garble of, and whether it could be good French."""
    if name in _wrong():
        return _wrong()[name]
    words = tuple(_WORDS.compiled.findall(name))
    if not 1 < len(words) <= _MANY:
        return None
    for word in words:
        for row in _telling().get(word, ()):
            if row.matches(words):
                return row.label, row.plain
    return None


def _lines(passage: Passage) -> Iterable[tuple[int, int, str]]:
    """Yield what may be a label: the whole of a short block, or what leads a block before a colon."""
    text = passage.text
    if len(text) <= _LONGEST:
        yield 0, len(text), plain(text)
    head = text[:_LEADING]
    if (":" in head or "?" in head) and (lead := _LEAD.match(text)):
        yield 0, lead.end("label"), plain(lead["label"])


def _capitals(passage: Passage, start: int, end: int, target: str) -> Iterable[Hit]:
    """Yield a hit where a label has the right words and an English capital on each."""
    words = passage.text[start:end].rstrip(" :")
    if words != target and words.lower() == target.lower() and words.istitle() and not target.istitle():
        message = "French headings have one capital, on the first word."
        yield hit(passage, start, start + len(words), message, target)


def _check_labels(context: Context) -> Iterable[Hit]:
    right = _right()
    seen: dict[str, set[str]] = defaultdict(set)
    found: list[tuple[Passage, int, int, Label, bool]] = []
    for passage in context.passages:
        for start, end, name in _lines(passage):
            garbled = _garbled(name) if name in _wrong() or name not in right else None
            if name == "haut de page" and passage.place == 0:
                garbled = _wrong()["ligne du haut"]
            if garbled:
                label, could_be_good = garbled
                found.append((passage, start, end, label, could_be_good))
            elif name in right:
                label = right[name]
                yield from _capitals(passage, start, end, label.target)
            else:
                continue
            for publisher in label.publishers - {"any"}:
                seen[publisher].add(label.english)
            if garbled and not garbled[1]:
                seen["any"].add(label.english)
    for passage, start, end, label, could_be_good in found:
        company = max((len(seen[p] - {label.english}) for p in label.publishers), default=0)
        if could_be_good and company < 2:
            continue
        words = passage.text[start:end]
        bare = words.rstrip(" :." if label.target[-1].isalpha() else " :")
        asked = label.target.endswith("?") and passage.text[end:].lstrip().startswith("?")
        yield hit(
            passage,
            start,
            start + len(bare),
            f"Heading of the publisher's template (*{label.english}*), translated word by word.",
            label.target.rstrip(" ?") if asked else label.target,
            trust=Trust.SAFE if company >= 2 and not could_be_good else Trust.REVIEW,
        )


_CREDIT = lazy(
    r"^\W{0,2}(?P<wrong>(?:Rapports?|Signalement|Déclaration|Rapporté|Rapportage|Compte rendu|Reportages?)"
    r" (?P<of>de |par |d'|du |des )(?P<who>[A-Z][^;:]{3,90}?)(?P<join> ?[;,.] )"
    r"(?P<edited>Montage|[ÉE]dition|Modification|[ÉE]diter|Montages|[ÉE]diting|Modifié|Rédaction|Correction) "
    r"(?:par|de|du|by) (?:le |la )?)(?P<editor>[A-Z])"
)


def _check_credit(passage: Passage, context: Context) -> Iterable[Hit]:
    match = _CREDIT.match(passage.text)
    if match:
        start, end = match.span("wrong")
        of = "d'" if match["who"][0] in "AEIOUÉÈÊ" else "de "
        edited = "Édité" if match["edited"][0].isupper() else "édité"
        yield hit(
            passage,
            start,
            end,
            "Credit line (*Reporting by …; Editing by …*), translated word by word.",
            f"Reportage {of}{passage.original[slice(*match.span('who'))]} ; {edited} par ",
        )


_FILE = lazy(
    r"^(?P<wrong>FICHIERS?|FILE|DOSSIER|Fichier|File|PHOTO DE FICHIER|PHOTO FICHIER|PHOTO DE DOSSIER|FILE PHOTO"
    r"|Photo de fichier|Photo de dossier|Photo fichier)(?P<sign> ?[-–—:]{1,2}) ?(?=[A-ZÀ-ÝL])"
)


def _check_file(passage: Passage, context: Context) -> Iterable[Hit]:
    match = _FILE.match(passage.text)
    if match:
        yield hit(
            passage,
            *match.span("wrong"),
            "A picture from the files (*FILE -*): French captions say archives.",
            "ARCHIVES",
        )


RULES = (
    Rule(
        name="furniture.label",
        category="heading",
        severity=Severity.MAJOR,
        doc=(
            "A publisher's template puts short headings and notices between paragraphs (Topline, What To Watch "
            "For, Story continues below). Translated without context they become nonsense (En haut, Que regarder, "
            "L'histoire continue ci-dessous). Only a whole short block is judged, or what leads a paragraph "
            "before a colon; a form that could be a French heading needs two other labels of the same publisher."
        ),
        bad=(
            Bad("Que regarder\nLe vote aura lieu mardi.", "À surveiller\nLe vote aura lieu mardi."),
            Bad(
                "En haut\nLe maire a démissionné.\nFaits clés\nIl part lundi.\nFait surprenant\nIl a 30 ans.",
                "L'essentiel\nLe maire a démissionné.\nFaits clés\nIl part lundi.\nFait surprenant\nIl a 30 ans.",
            ),
            Bad("Pourquoi il importe\nLes prix montent.", "Pourquoi c'est important\nLes prix montent."),
            Bad("L'histoire continue ci-dessous la publicité", "La suite après la publicité"),
            Bad("CLIQUEZ ICI POUR OBTENIR L'APPLICATION FOX NEWS", "Téléchargez l'application Fox News"),
            Bad("Réactions étendues ouvertes", "Voir toutes les réactions"),
            Bad(
                "La grande image : la banque centrale a relevé ses taux pour la troisième fois depuis le début de "
                "l'année, selon un communiqué.",
                "Vue d'ensemble : la banque centrale a relevé ses taux pour la troisième fois depuis le début de "
                "l'année, selon un communiqué.",
            ),
            Bad("Plats à emporter", "Ce qu'il faut retenir"),
            Bad("Contra", "L'avis contraire"),
            Bad("Contexte de clé", "Contexte"),
            Bad("Lectures plus loin", "À lire aussi"),
            Bad("Histoires connexes", "À lire aussi"),
            Bad("Haut de page\nLe maire part.", "L'essentiel\nLe maire part."),
            Bad("Faits Clés\nLe maire part.", "Faits clés\nLe maire part."),
            Bad("Allez plus profond: Comment le maire part", "Pour aller plus loin: Comment le maire part"),
            Bad(
                "Vous avez un pourboire ? Écrivez à notre journaliste.",
                "Une information à nous transmettre ? Écrivez à notre journaliste.",
            ),
        ),
        good=(
            Good("La ligne du bas est fermée jusqu'à lundi, selon la compagnie."),
            Good("Le contexte"),
            Good("Les histoires liées à la mer"),
            Good("Lié à son métier, il y reste."),
            Good("Vous avez un chien ? Tenez-le en laisse."),
            Good("Faits Divers"),
            Good("L'histoire suivante : Le roi meurt, vive le roi."),
            Good("En haut\nLa vue est belle depuis le sommet."),
            Good("Il ne savait plus que regarder dans ce musée."),
            Good("Faits clés"),
            Good("Lecture supplémentaire"),
            Good("Guide rapide\nToutes les étapes pour demander son passeport."),
            Good("Ce que nous ne savons pas\nLe mobile du tireur reste inconnu."),
            Good("Les plats à emporter représentent un tiers du chiffre d'affaires."),
            Good("La grande image accrochée au mur montre un port : on y voit des bateaux et des marins."),
            Good("À emporter\nNos meilleures adresses de traiteurs."),
            Good("Entre les lignes\nCe que dit le discours du président."),
            Good("Dans cet article, nous verrons que regarder la télévision fatigue."),
        ),
        anchors=anchors(always=True),
        trust=Trust.SAFE,
        check_document=_check_labels,
        tier=Tier.STRUCTURE,
    ),
    Rule(
        name="furniture.credit",
        category="heading",
        severity=Severity.MINOR,
        doc="The credit line of an agency (Reporting by X; Editing by Y) becomes reports and film editing.",
        bad=(
            Bad(
                "(Rapports de Jane Miller et Paul Ito; Montage par Tom Reed)",
                "(Reportage de Jane Miller et Paul Ito ; Édité par Tom Reed)",
            ),
            Bad(
                "Reportage par Ana Ruiz à Madrid ; Édition de Paul Smith",
                "Reportage d'Ana Ruiz à Madrid ; Édité par Paul Smith",
            ),
        ),
        good=(
            Good("Rapport de la Cour des comptes ; les dépenses augmentent."),
            Good("Reportage de Jane Miller, édité par Tom Reed"),
            Good("Les rapports de Jane Miller ont servi au montage par Tom Reed du documentaire."),
        ),
        anchors=anchors("montage montages édition edition modification éditer editing modifié rédaction correction"),
        trust=Trust.REVIEW,
        check=_check_credit,
    ),
    Rule(
        name="furniture.file",
        category="heading",
        severity=Severity.MINOR,
        doc="Agencies mark a picture from their files with FILE; it is translated as a computer file or a folder.",
        bad=(
            Bad("FICHIER - Le sénateur à Washington, en 2019.", "ARCHIVES - Le sénateur à Washington, en 2019."),
            Bad("FILE - Le sénateur à Washington.", "ARCHIVES - Le sénateur à Washington."),
            Bad("Photo de fichier: Une usine près de Lyon.", "ARCHIVES: Une usine près de Lyon."),
        ),
        good=(
            Good("DOSSIERS - Nos enquêtes de la semaine."),
            Good("Le fichier – un tableur – a été perdu."),
            Good("File d'attente – Une heure devant le musée."),
        ),
        anchors=anchors("fichier fichiers file dossier"),
        trust=Trust.REVIEW,
        check=_check_file,
    ),
)
