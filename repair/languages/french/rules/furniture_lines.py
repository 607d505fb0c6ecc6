"""Lines that name sources and agencies of an article: "Information de Reuters a été utilisé dans ce rapport"."""

from __future__ import annotations

from collections.abc import Iterable

from repair.core.finding import Severity, Trust
from repair.core.rule import Bad, Context, Good, Hit, Passage, Rule, anchors, hit
from repair.rules.lazy import lazy

_USED = lazy(
    r"^(?P<lead>(?:(?:Des|Les) |L'|)[Ii]nformations?) "
    r"(?P<of>(?:de (?:la |l')?|d'|du |des |par (?:la |l'|le )?)[A-ZÀ-Ý][^.;:!?]{2,90}?) "
    r"(?P<verb>(?:a|ont) été (?:utilisée?s?|inclue?s?|incluses?|employée?s?) dans "
    r"(?:ce rapport|ce reportage|cette histoire|cet article|ce récit|cette dépêche))(?=\.?$)"
)
_AND = lazy(r"(?P<and>,| et) (?P<article>[Ll]es |[Ll]e |[Ll]a |[Ll]'|)(?=[A-ZÀ-Ý])")
_OF = {"les ": "des ", "le ": "du ", "la ": "de la ", "l'": "de l'"}


def _check_used(passage: Passage, context: Context) -> Iterable[Hit]:
    match = _USED.match(passage.text)
    if match is None:
        return
    garbled = match["lead"] != "Des informations" or match["verb"] != "ont été utilisées dans cet article"
    of = match["of"].replace("par ", "de ", 1) if match["of"].startswith("par ") else match["of"]
    of = _AND.compiled.sub(lambda m: m["and"] + " " + _OF.get(m["article"].lower(), ""), of)
    if garbled:
        new = f"Des informations {of} ont été utilisées dans cet article"
        yield hit(passage, *match.span(), "*Information from … was used in this report*, word by word.", new)


_AGENCY = (
    r"(?:d'|de l'|de |du |de la )"
    r"(?:AP|Associated Press|Reuters|AFP|CNN|BBC|NBC(?: News)?|CBS(?: News)?|ABC(?: News)?|NPR|ESPN|Guardian)"
)
_FOLLOW = lazy(
    r"^(?:Suivez|Suivre|Lisez|Voir|Voyez|Retrouvez) (?P<wrong>(?:toute )?la (?:pleine )?couverture (?:complète )?"
    rf"{_AGENCY} (?P<of>de la |de l'|de |du |des |d'|à |à la |au ))(?=[A-Za-zÀ-ÿ])"
)
_ON = {"de la ": "la ", "de l'": "l'", "du ": "le ", "des ": "les ", "à la ": "la ", "au ": "le "}


def _check_follow(passage: Passage, context: Context) -> Iterable[Hit]:
    match = _FOLLOW.search(passage.text)
    if match:
        start, end = match.span("wrong")
        agency = match["wrong"][match["wrong"].index("couverture") : match.start("of") - start].rstrip()
        new = f"la {agency} sur {_ON.get(match['of'], '')}"
        yield hit(passage, start, end, "*Follow AP's coverage of …*, word by word.", new)


_WRITERS = lazy(
    r"(?<![\w'-])(?P<wrong>(?:Les |Des |L'|)(?:[ÉéEe]crivains?|[Rr]édacteurs?) (?:de (?:la )?[Pp]resse )?"
    r"associée?s?(?: de (?:la )?[Pp]resse| [Pp]resse)?)(?= [^.]{0,90}\b(?:contribué|participé)\b)"
)


def _check_writers(passage: Passage, context: Context) -> Iterable[Hit]:
    for match in _WRITERS.finditer(passage.text):
        many = match["wrong"].startswith(("Les", "Des")) or "s " in match["wrong"]
        new = "Les journalistes d'Associated Press" if many else "Le journaliste d'Associated Press"
        yield hit(passage, *match.span("wrong"), "*Associated Press writers* are journalists of the agency.", new)


_POOL = lazy(
    r"(?:\((?:Photo[^()]{0,40}|[^()]{0,40}) ?/ ?|\b(?:Photo|Crédit)\b[^.()]{0,40} ?/ ?)(?P<pool>Piscine)(?=\)|$| ?/)"
    r"|(?P<via>Piscine)(?= (?:via|/) ?(?:AP|Reuters|REUTERS|AFP|Getty))"
)


def _check_pool(passage: Passage, context: Context) -> Iterable[Hit]:
    for match in _POOL.finditer(passage.text):
        group = match.lastgroup or "pool"
        yield hit(passage, *match.span(group), "A *pool* photographer works for several agencies.", "pool")


_HIDDEN = lazy(r"\[ ?(?:[Ee]-?mail|[Cc]ourriel|[Aa]dresse(?: e-?mail)?) ?(?:protected|protégée?s?|caché|masquée?) ?\]")


def _check_hidden(passage: Passage, context: Context) -> Iterable[Hit]:
    for match in _HIDDEN.finditer(passage.text):
        yield hit(passage, *match.span(), "A mail address that the web page hid (*[email protected]*) is lost.")


RULES = (
    Rule(
        name="furniture.used",
        category="heading",
        severity=Severity.MINOR,
        doc="*Information from … was used in this report* closes an American article.",
        bad=(
            Bad(
                "Information d'ESPN Stats et L'Associated Press a été utilisé dans ce rapport.",
                "Des informations d'ESPN Stats et de l'Associated Press ont été utilisées dans cet article.",
            ),
            Bad(
                "L'information de Reuters a été utilisée dans cette histoire.",
                "Des informations de Reuters ont été utilisées dans cet article.",
            ),
        ),
        good=(
            Good("Des informations de Reuters ont été utilisées dans cet article."),
            Good("L'information de Reuters a été utilisée contre lui."),
            Good("Les informations de la police ont été utilisées dans ce rapport."),
            Good("Les informations de la police ont été utilisées dans ce rapport sur la drogue."),
        ),
        anchors=anchors("information informations", all_of=(anchors("dans"),)),
        trust=Trust.REVIEW,
        check=_check_used,
    ),
    Rule(
        name="furniture.coverage",
        category="heading",
        severity=Severity.MINOR,
        doc="*Follow AP's coverage of the weather*: French follows the coverage by AP, on the weather.",
        bad=(
            Bad("Suivez la couverture d'AP de la météo.", "Suivez la couverture d'AP sur la météo."),
            Bad("Suivez la couverture de l'AP du procès.", "Suivez la couverture de l'AP sur le procès."),
        ),
        good=(
            Good("Suivez la couverture d'AP sur la météo."),
            Good("Suivez la couverture de CNN en direct."),
            Good("Il suit la couverture de la BBC de près."),
        ),
        anchors=anchors("couverture"),
        trust=Trust.REVIEW,
        check=_check_follow,
    ),
    Rule(
        name="furniture.writers",
        category="heading",
        severity=Severity.MINOR,
        doc="*Associated Press writers* become associated writers.",
        bad=(
            Bad(
                "Les écrivains associés à Dallas ont contribué à cet article.",
                "Les journalistes d'Associated Press à Dallas ont contribué à cet article.",
            ),
            Bad(
                "L'écrivain de presse associé Tom Reed a contribué.",
                "Le journaliste d'Associated Press Tom Reed a contribué.",
            ),
        ),
        good=(
            Good("Les écrivains associés au mouvement sont célèbres."),
            Good("Les journalistes d'Associated Press ont contribué à cet article."),
        ),
        anchors=anchors("écrivain écrivains rédacteur rédacteurs", all_of=(anchors("contribué participé"),)),
        trust=Trust.REVIEW,
        check=_check_writers,
    ),
    Rule(
        name="furniture.pool",
        category="heading",
        severity=Severity.MINOR,
        doc="A *pool* of photographers in a credit becomes a swimming pool.",
        bad=(
            Bad(
                "Photo : une voiture sous l'eau. (Jane Roe / Piscine)",
                "Photo : une voiture sous l'eau. (Jane Roe / pool)",
            ),
            Bad("Le roi en mai. Piscine via Reuters", "Le roi en mai. pool via Reuters"),
        ),
        good=(
            Good("Le centre aquatique (gymnase, sauna et piscine) rouvre."),
            Good("Piscine municipale : les horaires d'été"),
        ),
        anchors=anchors("piscine"),
        trust=Trust.REVIEW,
        check=_check_pool,
    ),
    Rule(
        name="encoding.hidden",
        category="encoding",
        severity=Severity.MAJOR,
        doc="Where a web page hides a mail address, its text holds a placeholder, which got translated.",
        bad=(
            Bad("Écrivez à [email protégé] ou appelez."),
            Bad("Contact : [courriel protégé]"),
        ),
        good=(
            Good("Un [courriel] protégé par la loi."),
            Good("Écrivez à jane@example.org."),
        ),
        anchors=anchors("email mail courriel adresse", all_of=(anchors(chars="["),)),
        trust=Trust.HINT,
        check=_check_hidden,
    ),
)
