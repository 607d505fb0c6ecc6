"""*In* before years, months, languages and towns: "dans 1994", "écrit dans l'anglais", "né dans Boston"."""

from __future__ import annotations

from collections.abc import Iterable

from repair.core.finding import Severity, Trust
from repair.core.rule import Bad, Context, Good, Hit, Passage, Rule, anchors, hit
from repair.rules.lazy import lazy

_MONTHS = "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre"
_YEAR = lazy(
    r"(?<![\w'-])(?P<dans>[Dd]ans) (?P<year>(?:1[5-9]|20)\d\d)(?= ?[.,;:!?)»”]|$"
    r"| (?:et|comme|par|pour|à|au|aux|avec|avant|après|sur|sous|dans|en|lors|alors|quand|lorsque|où|car|mais|puis|il"
    r"|elle"
    r"|ils|elles|on|selon|grâce|contre|chez|a|ont|est|était|qui|que|le|la|les|l'|un|une|son|sa|ses)\b)"
)
_MONTH = lazy(rf"(?<![\w'-])(?P<dans>[Dd]ans) (?P<month>{_MONTHS})(?= (?:19|20)\d\d\b|[.,;!?]|$)")
# "Dans 1984", "dans 2001", "dans 1917" are works; these verbs and names are of those who make, play in or read them.
_TITLES = frozenset("1408 1492 1789 1793 1900 1917 1941 1971 1984 1992 2001 2010 2012 2046 2049 2084".split())
_WORK = lazy(
    r"\b(?:Orwell|Kubrick|Houellebecq|Bolaño|Sansal|roman\w*|livres?|films?|séries?|jeux?|jou(?:e|é|er|ait|ent)|rôles?"
    r"|tourn(?:e|é|er|ait)|personnages?|scènes?|lire|lu|vue?|écrit|écrivait|écrivaine?s?|œuvres?|essais?|albums?|chapitres?"
    r"|act(?:eur|rice)s?|cinéma|cinéastes?|réalisat\w+|incarn\w+|interprèt\w+|appara\w+|figur\w+|titre|auteure?s?)\b"
)
_LANGUAGES = (
    r"(?:anglais|français|allemand|espagnol|italien|arabe|russe|chinois|japonais|portugais|hébreu|latin|grec|turc"
    r"|persan"
    r"|ukrainien|polonais|néerlandais|suédois|hindi|mandarin|coréen|créole)"
)
_SPOKEN = (
    r"(?:tradui(?:te?s?|re|sent|t)|publiée?s?|disponibles?|écrite?s?|parue?s?|éditée?s?|chantée?s?|doublée?s?"
    r"|diffusée?s?"
    r"|s'exprim\w+|parl\w+|rédigée?s?)"
)
_TONGUE = lazy(
    rf"(?<![\w'-]){_SPOKEN} (?P<dans>dans) (?P<the>l'|le ){_LANGUAGES}"
    r"(?![\w'-])(?! (?:étrangères|régionales|du|de|des|qui|que|où|le plus|les plus|différentes)\b)"
)
_INTO = lazy(rf"(?<![\w'-])(?:[Tt]raductions?|tradui(?:te?s?|re|sent|sant)) (?P<to>à l'|au ){_LANGUAGES}(?![\w'-])")
_TOWNS = (
    "Las Vegas|New York|Los Angeles|Chicago|Boston|Houston|Dallas|Miami|Atlanta|Seattle|Denver|Phoenix|Philadelphie"
    "|Detroit"
    "|San Francisco|San Diego|Minneapolis|Toronto|Montréal|Vancouver|Londres|Manchester|Liverpool|Dublin|Édimbourg"
    "|Berlin"
    "|Munich|Hambourg|Francfort|Vienne|Genève|Zurich|Bruxelles|Amsterdam|Madrid|Barcelone|Lisbonne|Rome|Milan|Naples"
    "|Turin"
    "|Venise|Athènes|Istanbul|Ankara|Moscou|Kiev|Kyiv|Varsovie|Prague|Budapest|Bucarest|Belgrade|Stockholm|Oslo"
    "|Copenhague"
    "|Helsinki|Pékin|Shanghai|Hongkong|Tokyo|Osaka|Séoul|Bangkok|Hanoï|Singapour|Manille|Jakarta|Sydney|Melbourne|Delhi"
    "|New Delhi|Bombay|Karachi|Kaboul|Téhéran|Bagdad|Damas|Beyrouth|Amman|Riyad|Dubaï|Doha|Jérusalem|Tel-Aviv|Tunis"
    "|Alger"
    "|Rabat|Casablanca|Dakar|Abidjan|Lagos|Nairobi|Kinshasa|Johannesburg|Addis-Abeba|Mexico|Bogota|Lima|Caracas"
    "|Santiago"
    "|Buenos Aires|São Paulo|Brasilia|Paris|Lyon|Marseille|Bordeaux|Toulouse|Nantes|Strasbourg|Nice|Rennes"
)
# What is done in a town at large: walking and driving "dans Paris" is good French.
_LIVED = (
    r"(?:nées?|né[es]?s|mariée?s?|mort[es]*|décédée?s?|réuni[es]*|réuni(?:ssent|ra|ront)|installée?s?|ouvert|atterri"
    r"|scolarisée?s?|hospitalisée?s?|jugée?s?|emprisonnée?s?|arrivée?s?|habite|habitent|habitait|vit|vivent|vivait|vécu"
    r"|étudie|étudié|organisée?s?|basée?s?|débarqué|comparu|rencontrée?s?|travaille|fera froid|fait froid|fera chaud"
    r"|inaugurée?s?|hébergée?s?|élevée?s?|exposée?s?|enterrée?s?|inhumée?s?)"
)
_TOWN = lazy(
    rf"(?<![\w-])(?:{_LIVED}|[Uu]n procès|une réunion|un sommet|une conférence|en fin de séance,) (?P<dans>dans) "
    rf"(?P<town>{_TOWNS})(?= (?:en|le|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|à|pour|avec|où|depuis"
    rf"|après|avant"
    r"|pendant|lors|et|par)\b|[.,;]|$)"
)


def _check(passage: Passage, context: Context) -> Iterable[Hit]:
    text = passage.text
    for pattern, word in ((_YEAR, "year"), (_MONTH, "month")):
        for match in pattern.finditer(text):
            if pattern is _MONTH or (match["year"] not in _TITLES and not _WORK.search(text)):
                made = "En" if match["dans"] == "Dans" else "en"
                message = f"*In* before a {word} is *en*."
                yield hit(passage, *match.span(), message, made, edit=match.span("dans"))
    for match in _TONGUE.finditer(text):
        start, end = match.start("dans"), match.end("the")
        yield hit(passage, start, match.end(), "A text is *en* a language.", "en ", edit=(start, end))
    for match in _INTO.finditer(text):
        yield hit(passage, *match.span(), "One translates *en* a language.", "en ", edit=match.span("to"))
    for match in _TOWN.finditer(text):
        message = "*In* a town is *à*."
        yield hit(passage, match.start("dans"), match.end("town"), message, "à", edit=match.span("dans"))


RULES = (
    Rule(
        name="frames.when",
        category="grammar",
        severity=Severity.MAJOR,
        doc="*In* is *en* before a year, a month or a language, *à* before a town; machine translation writes *dans*.",
        bad=(
            Bad("Il a rejoint la société dans 1994 comme vendeur.", "Il a rejoint la société en 1994 comme vendeur."),
            Bad("Le magazine a fermé dans 2019, faute de lecteurs.", "Le magazine a fermé en 2019, faute de lecteurs."),
            Bad("Elle est née dans mars 1980.", "Elle est née en mars 1980."),
            Bad("Un roman écrit dans l'anglais.", "Un roman écrit en anglais."),
            Bad("La traduction à l'anglais du roman.", "La traduction en anglais du roman."),
            Bad("Ils se sont mariés dans Las Vegas en 2022.", "Ils se sont mariés à Las Vegas en 2022."),
            Bad("Il fera froid dans Paris jeudi.", "Il fera froid à Paris jeudi."),
        ),
        good=(
            Good("Il reviendra dans 1 500 jours. Dans 1984, Orwell décrit un monde sans livres."),
            Good("Il a joué dans 1917 et dans 2012. On se croirait dans 1984."),
            Good("Dans 2001, l'Odyssée de l'espace, le film de Kubrick, tout est lent."),
            Good("Dans 2017 cas sur 3000, rien ne change. La neige tombait dans mars finissant."),
            Good("Des milliers de personnes ont défilé dans Paris. Il roule dans Londres la nuit."),
            Good("Il est né dans Paris intra-muros. Des chars sont entrés dans Gaza."),
            Good("Il est publié dans les deux langues officielles. Ils parlent dans l'anglais de leur enfance."),
            Good("La traduction à l'écran du roman français. Un texte traduit au fil des ans."),
            Good("Ses romans sont traduits dans une trentaine de langues, et parus dans 12 langues."),
            Good("Elle a écrit dans Le Monde et dans Marianne."),
        ),
        anchors=anchors("dans traduction traductions traduit traduite traduits traduites traduire traduisent"),
        trust=Trust.REVIEW,
        check=_check,
    ),
)
