"""The subjunctive where something is said, found or known: "a jugé que le licenciement soit abusif"."""

from __future__ import annotations

from collections.abc import Iterable

from repair.core.finding import Severity, Trust
from repair.core.rule import Bad, Context, Good, Hit, Passage, Rule, anchors, hit
from repair.languages.french.clauses import sentence, words
from repair.languages.french.mood import in_indicative, subjunctive
from repair.rules.lazy import lazy

# Participles of verbs that state, after an auxiliary; finite forms of the present and of the imperfect.
_STATED = words(
    "jugé estimé affirmé déclaré annoncé assuré argué argumenté avancé confirmé constaté conclu découvert "
    "appris révélé montré démontré prouvé indiqué précisé souligné noté observé raconté rapporté rappelé reconnu "
    "témoigné prédit su cru pensé établi signalé prétendu soutenu plaidé averti prévenu considéré répété dit"
)
_STATES = words(
    "dit disent affirme affirment estime estiment juge jugent assure assurent annonce annoncent déclare déclarent "
    "indique indiquent précise précisent souligne soulignent rappelle rappellent pense pensent croit croient sait "
    "savent montre montrent prouve prouvent confirme confirment prétend prétendent soutient soutiennent constate "
    "constatent révèle révèlent conclut concluent considère considèrent argue arguent reconnaît reconnaissent raconte "
    "racontent rapporte rapportent avertit avertissent promet promettent prédit prédisent"
)
_STATED_THEN = words(
    "savait savaient disait disaient affirmait affirmaient estimait estimaient pensait pensaient croyait croyaient "
    "assurait assuraient jugeait jugeaient prétendait prétendaient soutenait soutenaient montrait montraient "
    "considérait considéraient"
)
_GOVERNOR = lazy(
    r"(?<![\w'-])(?P<verb>[^\W\d_]+)(?: (?:également|aussi|désormais|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi"
    r"|dimanche))? qu(?:e |')"
)
_AUXILIARY = lazy(
    r"(?:^|[\s'])(?:ai|a|avons|avez|ont|avait|avaient|aura|auront)(?: (?:\w+ment|aussi|déjà|ensuite|toujours))? $"
)
_SAY = words("dit disent disait disaient répété")
# What makes of a statement a denial, a doubt or a supposition, or belongs to a longer construction.
_DOUBTED = lazy(
    r"(?i)(?<![\w-])(?:(?:ne|sans|ni|nul|nulle|aucune?|personne|jamais|guère|peu|si|s'ils?|croire|loin|difficile"
    r"|impossible|douteux|rares?|quoi|quel\w*|faudrait|faut|veut|veulent|soit|que)(?![\w-])|n'|qu')"
)
_NOUN = lazy(r"(?:['(]|\b(?:le|la|un|une|les|des|cette|ce|sa|son|a|ont|avait|été)) ?$")
_ONE = lazy(r"(?:^|\W)[Oo]n $")
# "Alors" and "maintenant" may be adverbs: "il faut alors que", "nous attendons maintenant que".
_CONJUNCTION = lazy(
    r"(?<![\w'-])(?:[Pp]arce que?|[Tt]andis que?|[Pp]endant que?|[Dd]ès que?|[Aa]ussitôt que?|[Uu]ne fois "
    r"que?|[Dd]epuis que?|[Pp]uisque?|[Ll]orsque?|(?:^|(?<=[,;.] ))(?:[Aa]lors|[Mm]aintenant) que?)(?:(?<=e) |')"
)
_DENIED = lazy(r"(?i)\b(?:non|pas|est-ce|moins|plus|ni|point|seulement|plutôt) $")
_PERSON = lazy(r"(?i)(?<![\w-])(?:je|tu) |(?<!\w)j'")


def _check(passage: Passage, context: Context) -> Iterable[Hit]:
    text = passage.text
    for match in _GOVERNOR.finditer(text):
        tenses = _tenses(match["verb"], text[max(0, match.start() - 30) : match.start()])
        if not tenses:
            continue
        begin, end = sentence(text, match.start())
        if not _DOUBTED.search(text[begin : match.start()]) and "?" not in text[begin : end + 2]:
            yield from _hits(passage, match.start(), match.end(), tenses, match["verb"] in _SAY)
    for match in _CONJUNCTION.finditer(text):
        if not _DENIED.search(text[max(0, match.start() - 12) : match.start()]):
            yield from _hits(passage, match.start(), match.end(), ("ind.pres", "ind.impf"))


def _tenses(verb: str, before: str) -> tuple[str, ...]:
    """Return the tenses that a clause after a verb of stating may have; none when it is no such verb."""
    if verb in _STATED and _AUXILIARY.search(before):
        return "ind.impf", "ind.pres"
    if verb in _STATED_THEN:
        return ("ind.impf",)
    if verb in _STATES and not _NOUN.search(before) and not (verb in ("pense", "croit") and _ONE.search(before)):
        return ("ind.pres",)
    return ()


def _hits(passage: Passage, start: int, after: int, tenses: tuple[str, ...], order: bool = False) -> Iterable[Hit]:
    text = passage.text
    verb = subjunctive(text, after)
    if verb is None or _PERSON.search(text[after : verb[0]]):
        return
    if text.startswith((" ou ", ", soit"), verb[1]) or " soit " in text[verb[1] :]:
        return  # "soit l'un, soit l'autre"
    begin, end, made = in_indicative(passage, *verb, *tenses)
    if order and text[slice(*verb)] not in ("ait", "aient"):
        made = []  # "il a dit que tout soit prêt" may be an order
    yield hit(passage, start, verb[1], "What is stated takes the indicative.", *made, edit=(begin, end))


RULES = (
    Rule(
        name="grammar.indicative",
        category="grammar",
        severity=Severity.MAJOR,
        doc="After verbs of saying, finding and knowing, and after « parce que », French has the indicative.",
        bad=(
            Bad(
                "Le tribunal a jugé que le licenciement soit abusif.",
                "Le tribunal a jugé que le licenciement était abusif.",
            ),
            Bad("L'avocat affirme que son client soit innocent.", "L'avocat affirme que son client est innocent."),
            Bad("Elle a argué que les aveux soient nuls.", "Elle a argué que les aveux étaient nuls."),
            Bad("La banque savait que le prêt ne soit pas sûr.", "La banque savait que le prêt n'était pas sûr."),
            Bad(
                "Le groupe prétend que la fusion ait aidé les clients.",
                "Le groupe prétend que la fusion a aidé les clients.",
            ),
            Bad(
                "Le vol est annulé parce que le pilote ait trop bu.", "Le vol est annulé parce que le pilote a trop bu."
            ),
            Bad("Dès que le moteur se taise, on dort.", "Dès que le moteur se tait, on dort."),
            Bad("Il a dit que le plan soit prêt."),
            Bad("Il a dit que le roi ait menti.", "Il a dit que le roi avait menti."),
            Bad("L'étude montre que ce soit faux.", "L'étude montre que c'est faux."),
            Bad("Elle rit, alors que tout aille mal.", "Elle rit, alors que tout va mal."),
        ),
        good=(
            Good("Le tribunal n'a pas jugé que le licenciement soit abusif."),
            Good("Le système plaît, ce qui explique qu'il n'ait pas changé."),
            Good("Il a dit qu'il fallait que le texte soit voté."),
            Good("Pensez-vous qu'il soit coupable ? Est-ce qu'il a dit qu'il soit prêt ?"),
            Good("Nul ne croit que la paix soit possible."),
            Good("Il a tout fait, non parce que ce soit utile, mais par devoir."),
            Good("Elle a montré que, quel que soit le prix, elle gagne."),
            Good("Il a annoncé que 300 postes, soit 10 %, seraient supprimés."),
            Good("Il assure que soit le maire a menti, soit il a oublié."),
            Good("Il faut alors que je dorme ; nous attendons maintenant que les actes fassent foi."),
            Good("Imaginons maintenant que le robot ne comprenne pas ; il convient dès lors que tout soit clair."),
            Good("Il est rare qu'un juge estime que l'État ait tort."),
            Good("Le fait que le maire ait su que la digue cédait est grave."),
            Good("Il a confirmé que la plus grande fête qui soit aura lieu."),
            Good("Qu'il pense que ce soit vrai est une autre affaire."),
            Good("Elle a déclaré vouloir que le procès soit public."),
        ),
        anchors=anchors("que qu puisque puisqu lorsque lorsqu"),
        trust=Trust.REVIEW,
        check=_check,
    ),
)
