"""The indicative after words that want the subjunctive: "nie que ses troupes ont tiré", "a peur que la Fed va agir"."""

from __future__ import annotations

from collections.abc import Iterable

from repair.core.finding import Severity, Trust
from repair.core.rule import Bad, Context, Good, Hit, Passage, Rule, anchors, hit
from repair.languages.french.clauses import words
from repair.languages.french.mood import wanted
from repair.rules.lazy import lazy

_ENDINGS = "e ent ait aient a èrent er era eront erait eraient ant é".split()
_STEMS = (
    "demand exig souhait ordonn recommand préfér préfèr refus regrett désir préconis déplor redout empêch évit "
    "propos réclam appréci tolèr tolér accept approuv"
).split()
# Verbs of will and fear.
_WILL = frozenset(stem + ending for stem in _STEMS for ending in _ENDINGS) | words(
    "veux veut veulent voulait voulaient voulu vouloir voudrait voudraient voudrais voulons voulez voulant crains "
    "craint craignent craignait craignaient craindre craignant attend attendent attendait attendre attendant "
    "permet permettent permettait permettra permettrait permettre interdit interdisent interdire interdisait "
    "aimerais aimerait aimeraient aimerions"
)
# Verbs of denial: denied themselves, they take the indicative.
_DENIAL = frozenset(stem + ending for stem in ("ni", "contest") for ending in _ENDINGS if ending != "er") | words(
    "dément démentent démenti démentait démentant"
)
_VERBS = _WILL | _DENIAL
_QUE = lazy(
    r"(?<![\w'-])(?P<verb>[^\W\d_]+)(?: (?:également|aussi|désormais|donc|hier|lundi|mardi|mercredi|jeudi|vendredi"
    r"|samedi|dimanche))? qu(?:e |')"
)
_AUXILIARY = lazy(
    r"(?i)(?:^|[\s'])(?:ai|as|a|avons|avez|ont|avait|avaient|avoir|ayant|aurait|auraient|été|est|aussi|également|toujours"
    r"|jamais|déjà|ensuite|souvent|longtemps) $"
)
# A noun may stand before a relative clause: "la demande que le juge a reçue".
_NOUN = lazy(
    r"(?i)(?:^|[\s'(])(?:la|une|cette|sa|ma|leur|notre|votre|chaque|toute|quelle|l'|d'une|première|dernière|seule|même"
    r"|nouvelle|simple|double|aucune|autre|le|un|ce|cet|ces|les|des|du|au|aux|de|en|nos|vos|ses|deux|trois) ?$|, $"
)
_ONLY = lazy(
    r"(?:^|[\s'])(?:ne|n')(?: ?(?:le|la|les|lui|leur|se|l'|y|en|s'))? ?(?:(?:a|ont|avait|avaient|va|peut|doit) )?$"
)
_DENIED = lazy(r"(?i)(?:^|\W)(?:ne|n'|sans|peut|peuvent|difficile de|pouvait|saurait|pas|point) ?(?:le |se )?$")
_JUDGED = (
    r"possible|impossible|important|nécessaire|essentiel|crucial|indispensable|préférable|souhaitable|normal|anormal"
    r"|urgent|inacceptable|inadmissible|intolérable|regrettable|vital|impératif|primordial|injuste|honteux|scandaleux"
    r"|étonnant|surprenant|incroyable|peu probable|improbable|utile|inutile|triste|absurde|ridicule|acceptable"
    r"|compréhensible|prématuré|exclu|douteux"
)
_FELT = (
    r"heureu(?:x|ses?)|contente?s?|fi(?:er|ère)s?|tristes?|surprise?s?|déçue?s?|ravie?s?|désolée?s?|choquée?s?"
    r"|étonnée?s?|furieu(?:x|ses?)|inqui(?:et|ète)s?|soulagée?s?|impatiente?s?|stupéfaite?s?|consternée?s?|enchantée?s?"
    r"|satisfaite?s?|fâchée?s?|indignée?s?|attristée?s?|mécontente?s?|émue?s?|honteu(?:x|ses?)|jalou(?:x|ses?)"
)
_PHRASE = lazy(
    r"(?<![\w'-])(?:"
    r"[Ii]l (?:(?:a|avait|aurait|aura) (?:bien |donc )?fallu|faille|fallut|ne faudrait (?:donc )?pas"
    r"|(?:vaut|vaudrait|valait) mieux)|[Mm]ieux (?:vaut|vaudrait)"
    rf"|(?:trouv|jug|estim|considèr|considér)(?:e|ent|ait|aient|er)(?: comme)? (?:très |tout à fait )?(?:{_JUDGED})"
    r"|(?:[Ii]l (?:n'|ne )?(?:est|était|sera|serait|soit|paraît|semble|semblait)|[Cc](?:e n)?'(?:est|était)) "
    rf"(?:donc |pas |très |tout à fait |vraiment |absolument )*(?:{_JUDGED}|faux|bon)"
    r"|(?:est|était|suis|sont|êtes|être|étais|étaient|seront|serait|seraient|sera|dit|disent|déclare|déclarent) "
    rf"(?:pas |très |vraiment |extrêmement |particulièrement )*(?:{_FELT})"
    r"|s[e'] ?(?:réjoui(?:t|ssent|ssait|r)|étonn(?:e|ent|ait|er|ant)|indign(?:e|ent|ait|er)|désol(?:e|ent))"
    r"|(?:a|ai|as|avons|ont|avait|avaient|avoir|ayant|aura|aurait) (?:très |pas )?(?:peur|besoin|envie|hâte|honte)"
    r"|(?:me |m'|nous |vous |te |t'|l'|les )(?:surprend|étonne|dérange|gêne|choque|agace|désole|attriste)(?:rait)?"
    r"|(?:fai(?:t|re|sait|saient|sant)|font|fera|feront|ferait|fasse|fassent) (?:tout )?en sorte"
    r"|(?:(?:^|(?<=[,;.] ))[Àà] supposer|[Pp]our peu|(?:^|(?<=[.;!?] ))[Nn]on pas|[Ss]i tant est)"
    r"|(?:(?:[Ii]l|[Ee]lle|[Oo]n|[Jj]e|[Nn]ous|[Ii]ls|[Ee]lles) (?:tien(?:t|nent|s)|tenai(?:t|ent)|tenons)"
    r"|appell?(?:e|ent|ait|er)|travaille(?:nt)?|œuvre(?:nt)?|prête?s?|hostiles?|favorables?|opposée?s?|[Dd]e façon"
    r"|[Dd]e manière|[Dd]'ici) à ce"
    r"|(?:[Hh]ors de|pas) question"
    r") qu(?:e |')"
)
_PAST = lazy(r"^[^.,;]*?\b(?:\w+ai(?:t|ent)|\w+ra(?:it|ient))\b")
_PRESENT = lazy(r"(?:c'|il y )")
# "quelles que sont les raisons"
_WHATEVER = lazy(r"(?<![\w'-])[Qq]uel(?:le)?s? que (?P<verb>est|sont|sera|seront|était|étaient)(?![\w'-])")
_BE = {"est": "soit", "sera": "soit", "était": "soit", "sont": "soient", "seront": "soient", "étaient": "soient"}
_MESSAGE = "This takes the subjunctive."


def _check(passage: Passage, context: Context) -> Iterable[Hit]:
    text = passage.text
    if not _VERBS.isdisjoint(passage.words):
        for match in _QUE.finditer(text):
            if match["verb"] in _VERBS and _governs(match["verb"], text[max(0, match.start() - 20) : match.start()]):
                if match["verb"] in _DENIAL and _PRESENT.match(text, match.end()):
                    continue  # "il a nié que c'est sa voiture": what is denied is quoted
                if match["verb"] in _DENIAL and _PAST.search(text[match.end() : match.end() + 60]):
                    continue  # "il a nié qu'il allait partir" is heard as often
                yield from wanted(passage, match.start(), match.end(), _MESSAGE, Trust.REVIEW)
    for match in _PHRASE.finditer(text):
        yield from wanted(passage, match.start(), match.end(), _MESSAGE, Trust.REVIEW)
    for match in _WHATEVER.finditer(text):
        start, end = match.span("verb")
        yield hit(passage, match.start(), end, _MESSAGE, _BE[match["verb"]], edit=(start, end))


def _governs(verb: str, before: str) -> bool:
    """Tell whether a verb of the lists governs what follows: it is no noun, "ne … que" or denial that is denied."""
    if _NOUN.search(before) or _ONLY.search(before):
        return False
    if verb[-1] in "éi" and verb != "démenti" and not _AUXILIARY.search(before):
        return False
    return verb in _WILL or not _DENIED.search(before)


RULES = (
    Rule(
        name="grammar.subjunctive.wanted",
        category="grammar",
        severity=Severity.MAJOR,
        doc="Verbs of will, fear, feeling and denial take the subjunctive, which English hardly has.",
        bad=(
            Bad("Il a fallu que le garçon attend une heure.", "Il a fallu que le garçon attende une heure."),
            Bad("L'armée nie que ses troupes ont tiré.", "L'armée nie que ses troupes aient tiré."),
            Bad(
                "Le Panama a démenti que les navires peuvent passer gratuitement.",
                "Le Panama a démenti que les navires puissent passer gratuitement.",
            ),
            Bad(
                "Une pétition demandant que le recteur démissionnera circule.",
                "Une pétition demandant que le recteur démissionne circule.",
            ),
            Bad(
                "Les clients veulent que le groupe verdit ses usines.",
                "Les clients veulent que le groupe verdisse ses usines.",
            ),
            Bad("Elle a peur que la guerre reprendra.", "Elle a peur que la guerre reprenne."),
            Bad("Il se réjouit que le texte est voté.", "Il se réjouit que le texte soit voté."),
            Bad("Il est peu probable que le procès aura lieu.", "Il est peu probable que le procès ait lieu."),
            Bad("Elle juge inacceptable que l'État ne fait rien.", "Elle juge inacceptable que l'État ne fasse rien."),
            Bad("Mieux vaut que le roi s'en va.", "Mieux vaut que le roi s'en aille."),
            Bad("Le maire fera en sorte que tout est prêt.", "Le maire fera en sorte que tout soit prêt."),
            Bad("Quelles que sont les causes, il part.", "Quelles que soient les causes, il part."),
        ),
        good=(
            Good("Il demande ce que fait la police, et la nouvelle demande que le juge a reçue est rejetée."),
            Good("On ne peut nier que le pays est divisé ; nul ne conteste que le texte est clair."),
            Good("Il n'accepte que les billets, et ne veut que ce qui est à lui."),
            Good("Il est si heureux que tout le monde le sait ; il a si peur qu'il ne peut dormir."),
            Good("Il est plus triste que son frère ne l'est et aussi bon que son aïeul était méchant."),
            Good("Le succès tient à ce que le produit est simple."),
            Good("Il a dit non pas que le texte est mauvais, mais qu'il est long."),
            Good("Le prix demandé que personne n'a payé ; le loyer exigé que nul ne peut verser."),
            Good("Elle souhaite que ceux qui ont menti partent."),
            Good("Il craint que son fils, qui a tout perdu, ne vende."),
            Good("Le patron a démenti qu'il allait quitter ses fonctions."),
            Good("Tout porte à supposer que le vol est annulé."),
            Good("De façon à ce que plus le risque est grand, plus la prime monte."),
            Good("C'est bon, on sait que le train est parti ; c'est juste qu'il est tard."),
            Good("Elle est contente, parce que le match est fini."),
            Good("Ce qu'il refuse, c'est que le prix est fixé ailleurs."),
            Good("Il exige, dit-il, que la loi soit la même pour tous."),
            Good("Le maire veut que les travaux durent moins et que l'on paie moins."),
            Good("Quelle que soit la raison, quels qu'aient été ses torts, elle est partie."),
        ),
        anchors=anchors("que qu"),
        trust=Trust.REVIEW,
        check=_check,
    ),
)
