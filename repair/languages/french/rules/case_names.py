"""Capitals of English on languages, faiths, places, sovereigns, ministries and on nouns behind an article."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from repair.core.finding import Severity, Trust
from repair.core.rule import Bad, Context, Good, Hit, Passage, Rule, anchors, hit
from repair.languages.french.morphology import analyses, frequency, knows
from repair.languages.french.quotation import inside_quotes
from repair.rules.lazy import lazy

_TONGUES = (
    "Anglais Français Espagnol Allemand Italien Portugais Russe Chinois Japonais Coréen Arabe Hébreu Grec Turc "
    "Polonais Ukrainien Roumain Hongrois Suédois Norvégien Danois Finnois Néerlandais Mandarin Cantonais Hindi Persan "
    "Farsi Swahili Catalan Latin Créole Ourdou Vietnamien Thaï Indonésien"
).split()
_TONGUE = lazy(
    r"(?:(?<= en )|\b(?:[Pp]arl\w+|[Aa]ppren\w+|[Mm]aîtris\w+|[Ee]nseign\w+|[Cc]ompren\w+|[Tt]radui\w+)"
    r"(?: (?:couramment|bien|aussi|seulement|très bien|un peu|mal|de|du|en|vers))* ?(?:le |l'|en )?)"
    rf"(?P<name>{'|'.join(_TONGUES)})(?=[ ,.;:)]|$)(?! [A-ZÀ-Ý])"
)


def _check_tongue(passage: Passage, context: Context) -> Iterable[Hit]:
    for match in _TONGUE.finditer(passage.text):
        if passage.segment.kind != "heading":
            yield hit(passage, *match.span("name"), "A language takes no capital in French.", match["name"].lower())


_FAITHFUL = (
    "Musulman Chrétien Catholique Protestant Évangélique Sunnite Chiite Bouddhiste Hindouiste Mormon Orthodoxe"
).split()
_FAITH = lazy(
    r"(?P<det>\b(?:les|des|aux|ces|un|une|le|la|l'|plusieurs|certains|deux|\d+|entre|millions de|de) ?)"
    rf"(?P<name>(?:{'|'.join(_FAITHFUL)})(?:ne|e)?s?)(?=[ ,.;:)]|$)(?! (?:[A-ZÀ-Ý]|d'Orient|du Christ))"
)


def _check_faith(passage: Passage, context: Context) -> Iterable[Hit]:
    for match in _FAITH.finditer(passage.text):
        if passage.segment.kind != "heading" and not inside_quotes(passage.text[: match.start()]):
            message = "Who holds a faith takes no capital in French."
            yield hit(passage, *match.span("name"), message, match["name"].lower())


_PLACES = "Comté Rivière Fleuve Lac Désert Océan Golfe Détroit Péninsule"
_SEAS = "Noire|Rouge|Caspienne|Baltique|Méditerranée|Égée|Morte|d'Azov|des Caraïbes|de Chine|du Japon|d'Arabie"
_PLACE = lazy(
    r"(?:(?<=[a-zà-ÿ,] )|^|(?<=[.!?] ))(?:[Ll]e |[Ll]a |[Ll]'|du |au |de la |à la |de l'|à l'|d[eu] )"
    rf"(?:(?P<place>{'|'.join(_PLACES.split())})(?= (?:de |d'|du |des )?[A-ZÀ-Ý])|(?P<sea>Mer)(?= (?:{_SEAS})\b))"
)


def _check_place(passage: Passage, context: Context) -> Iterable[Hit]:
    for match in _PLACE.finditer(passage.text):
        group = "place" if match["place"] else "sea"
        if passage.segment.kind == "heading" or inside_quotes(passage.text[: match.start()]):
            continue
        message = "The common noun of a place's name takes no capital in French."
        yield hit(passage, *match.span(group), message, match[group].lower())


_CROWNED = (
    "Charles|Felipe|Philippe|William|Harry|Kate|Meghan|Elizabeth|Camilla|Diana|Anne|Andrew|Abdallah|Mohammed|Salman"
    r"|Mohammed ben|Harald|Frederik|Margrethe|Letizia|Naruhito|François|Léon XIV|Benoît XVI|Jean-Paul II|Catherine"
)
_CROWN = lazy(
    r"(?:(?<=[a-zà-ÿ,] )|^|(?<=[.!?] ))(?:[Ll]e |[Ll]a |[Ll]'|du |au |de la |à la |de l'|à l')"
    rf"(?P<title>Roi|Reine|Prince|Princesse|Pape|Empereur|Duc|Duchesse|Sultan|Émir)(?= (?:{_CROWNED})\b)"
)


def _check_crown(passage: Passage, context: Context) -> Iterable[Hit]:
    for match in _CROWN.finditer(passage.text):
        if passage.segment.kind != "heading" and not inside_quotes(passage.text[: match.start()]):
            message = "A title before a name takes no capital in French."
            yield hit(passage, *match.span("title"), message, match["title"].lower())


_MINISTRIES = (
    "Affaires Étrangères|Affaires Sociales|Affaires Européennes|Affaires Intérieures|Défense Nationale"
    "|Éducation Nationale|Santé Publique|Sécurité Intérieure|Sécurité Publique|Relations Extérieures"
    "|Sécurité Nationale|Transports Publics|Anciens Combattants|Commerce Extérieur|Commerce International"
)
_MINISTRY = lazy(
    r"(?:(?P<lead>\b(?:[Ll]e |[Ll]a |[Ll]'|du |au |de la |à la |un |une |ancien |ancienne ))"
    r"(?P<who>Ministre|Secrétaire) )?"
    rf"(?P<of>des |de la |de l'|du |aux |à la |au )(?P<what>{_MINISTRIES})\b"
)


def _check_ministry(passage: Passage, context: Context) -> Iterable[Hit]:
    for match in _MINISTRY.finditer(passage.text):
        what = match["what"]
        first, _, last = what.partition(" ")
        new = f"{first} {last.lower()}" if first != "Anciens" else what.replace("Combattants", "combattants")
        start = match.start("who") if match["who"] else match.start("what")
        if match["who"]:
            new = f"{match['who'].lower()} {match['of']}{new}"
        if passage.segment.kind != "heading":
            yield hit(passage, start, match.end(), "A ministry takes one capital in French.", new)


_INDEFINITE = lazy(
    r"(?:(?<![\w'-])|(?<=[du]'))une? (?P<noun>[A-ZÀ-Ý][a-zà-ÿ]{3,})(?= [a-zà-ÿ]|[,.;])"
    r"(?! (?:de|du|des|d') ?[A-ZÀ-Ý])"
)
_CAPITAL = frozenset(
    "état église bourse premier première conseil assemblée parlement noël pâques mondial tour coupe ballon lion ours "
    "oscar césar dieu marine internet web toile terre lune soleil gouvernement président présidente sénat congrès "
    "chambre cour république constitution reich pape roi reine empereur prince ministre code livre plan mouvement "
    "parti front comité palais maison occident orient nord sud est ouest midi renaissance révolution empire "
    "résistance libération monsieur madame être homme autre histoire nation grand grande petit petite nouvel nouveau "
    "nouvelle saint sainte dame seigneur esprit verbe bien beau vrai moyen bleu vert verte rouge blanc noir jaune "
    "autorité administration sécurité sommet union agence commission".split()
)


@lru_cache(maxsize=16384)
def _common(word: str) -> bool:
    """Tell whether a word is a common noun only: nothing that names, peoples or institutions are made of."""
    readings = analyses(word)
    return (
        bool(readings)
        and all(r.pos in ("NOUN", "VERB") for r in readings)
        and any(r.pos == "NOUN" for r in readings)
        and knows(word)
        and frequency(word) > 60
        and word not in _CAPITAL
    )


def _check_indefinite(passage: Passage, context: Context) -> Iterable[Hit]:
    text = passage.text
    if passage.segment.kind == "heading" or sum(c.isupper() for c in text) * 5 > len(text):
        return
    for match in _INDEFINITE.finditer(text):
        noun = match["noun"].lower()
        if _common(noun) and text[: match.start()].strip() and not inside_quotes(text[: match.start()]):
            message = "A common noun takes no capital in French."
            yield hit(passage, *match.span("noun"), message, noun)


RULES = (
    Rule(
        name="case.language",
        category="case",
        severity=Severity.MINOR,
        doc="English writes languages with a capital; French does not.",
        bad=(
            Bad(
                "Elle parle couramment l'Espagnol et le portugais.", "Elle parle couramment l'espagnol et le portugais."
            ),
            Bad("Le rapport est écrit en Anglais.", "Le rapport est écrit en anglais."),
            Bad("Ils apprennent le Russe à l'école.", "Ils apprennent le russe à l'école."),
        ),
        good=(
            Good("L'Espagnol Carlos Alcaraz a gagné."),
            Good("Les Anglais ont voté."),
            Good("Un Anglais lui parle en anglais."),
            Good("Il a battu l'Italien en trois sets."),
            Good("Elle a parlé aux Français."),
        ),
        anchors=anchors([w.lower() for w in _TONGUES]),
        trust=Trust.REVIEW,
        check=_check_tongue,
    ),
    Rule(
        name="case.faith",
        category="case",
        severity=Severity.MINOR,
        doc="English writes Muslims and Christians with a capital; French does not.",
        bad=(
            Bad(
                "Des milliers de fidèles, dont des Musulmans, ont prié.",
                "Des milliers de fidèles, dont des musulmans, ont prié.",
            ),
            Bad("Il défend les Chrétiens de la région.", "Il défend les chrétiens de la région."),
        ),
        good=(
            Good("Les musulmans ont prié."),
            Good("Les Frères musulmans sont interdits."),
            Good("L'association Les Chrétiens d'Orient"),
            Good("Christian Chrétien a parlé."),
        ),
        anchors=anchors([w.lower() + e for w in _FAITHFUL for e in ("", "s", "e", "es", "ne", "nes")]),
        trust=Trust.REVIEW,
        check=_check_faith,
    ),
    Rule(
        name="case.place",
        category="case",
        severity=Severity.MINOR,
        doc="English capitalises the common noun of a place's name (Cook County, Lake Tahoe); French does not.",
        bad=(
            Bad("Un juge du Comté de Cook a tranché.", "Un juge du comté de Cook a tranché."),
            Bad("Il est tombé dans le Lac Tahoe.", "Il est tombé dans le lac Tahoe."),
            Bad("Le navire traverse la Mer Rouge.", "Le navire traverse la mer Rouge."),
        ),
        good=(
            Good("Il vit près du lac Tahoe."),
            Good("Le Lac des cygnes est dansé ce soir."),
            Good("Le film « La Mer Noire » sort."),
            Good("La Mer calmée, ils partent."),
            Good("Il a lu « Le Désert des Tartares »."),
        ),
        anchors=anchors([*(w.lower() for w in _PLACES.split()), "mer"]),
        trust=Trust.REVIEW,
        check=_check_place,
    ),
    Rule(
        name="case.crown",
        category="case",
        severity=Severity.MINOR,
        doc="English capitalises a sovereign's title before the name (King Charles); French does not.",
        bad=(
            Bad("Il a vu le Roi Charles III hier.", "Il a vu le roi Charles III hier."),
            Bad("Selon le Pape François, la paix presse.", "Selon le pape François, la paix presse."),
        ),
        good=(
            Good("Il a vu le roi Charles III hier."),
            Good("Le Roi Lion revient au cinéma."),
            Good("Le Petit Prince est lu partout."),
            Good("La Reine Margot est un film."),
        ),
        anchors=anchors("roi reine prince princesse pape empereur duc duchesse sultan émir"),
        trust=Trust.REVIEW,
        check=_check_crown,
    ),
    Rule(
        name="case.ministry",
        category="case",
        severity=Severity.MINOR,
        doc="English capitalises every word of a ministry; French the first (les Affaires étrangères).",
        bad=(
            Bad("La Ministre des Affaires Étrangères est à Kiev.", "La ministre des Affaires étrangères est à Kiev."),
            Bad("Le ministère de la Santé Publique alerte.", "Le ministère de la Santé publique alerte."),
        ),
        good=(
            Good("La ministre des Affaires étrangères est à Kiev."),
            Good("Le ministre de l'Éducation nationale parle."),
            Good("LE MINISTRE DES AFFAIRES ÉTRANGÈRES PARLE"),
        ),
        anchors=anchors("affaires défense éducation santé sécurité relations transports anciens commerce"),
        trust=Trust.REVIEW,
        check=_check_ministry,
    ),
    Rule(
        name="case.indefinite",
        category="case",
        severity=Severity.MINOR,
        doc="A common noun behind an indefinite article kept the capital of a hyperlink (dans un Article de blog).",
        bad=(
            Bad("Il l'a confirmé dans un Article de blog.", "Il l'a confirmé dans un article de blog."),
            Bad("Elle parle d'une Enquête de police.", "Elle parle d'une enquête de police."),
        ),
        good=(
            Good("C'est un État de droit."),
            Good("Il rêve d'un Premier ministre de gauche."),
            Good("Il a acheté une Mégane grise."),
            Good("Un Français sur deux lit un Balzac par an."),
            Good("Il a vu un « Article 15 » au cinéma."),
            Good("C'est un Goncourt mérité, un Oscar de plus."),
        ),
        anchors=anchors("un une"),
        trust=Trust.REVIEW,
        check=_check_indefinite,
    ),
)
