"""The indicative where French wants the subjunctive: "bien que Trump n'a donné", "demande que le texte est voté"."""

from __future__ import annotations

from collections.abc import Iterable

from repair.core.finding import Severity, Trust
from repair.core.rule import Bad, Context, Good, Hit, Passage, Rule, anchors
from repair.languages.french.clauses import words
from repair.languages.french.mood import wanted
from repair.rules.lazy import lazy

# Conjunctions. "Bien que" needs a boundary before it: "si bien que", "il sait bien que" take the indicative.
_CONJUNCTION = lazy(
    r"(?<![\w'-])(?:((?:^|(?<=[,;:(—–«“\"] )|(?<=[(«“\"—–])|(?<=\bet )|(?<=\bmais )|(?<=\. )"
    r"|(?<=[!?] ))[Bb]ien) qu(?:e |')"
    r"|(?:[Aa]vant|[Aa]fin|[Pp]our|[Ss]ans|[Pp]ourvu|[Mm]algré|[Dd]e (?:peur|crainte)|[Àà] (?:moins|condition)"
    r"|[Ee]n attendant|[Jj]usqu'à ce|(?:s'attend(?:ent|ait|aient|re)?|veill(?:e|ent|ait|er)|s'oppos(?:e|ent|ait"
    r"|er)) à ce) qu(?:e |')"
    r"|[Qq]uoiqu(?:e |'))"
)
_WILL = (
    r"(?:(?:demand|exig|souhait|ordonn|recommand|préfér|préfèr|refus|regrett|dési|désir)(?:e|ent|ait|aient|a"
    r"|èrent|é|er)"
    r"|veut|veulent|voulait|voulaient|voulu|vouloir|crai(?:nt|gnent|gnait|gnaient)|préconise(?:nt)?)"
)
_JUDGED = (
    r"possible|impossible|temps|grand temps|important|nécessaire|essentiel|crucial|indispensable|préférable"
    r"|souhaitable"
    r"|normal|urgent|inacceptable|regrettable|dommage|vital|impératif|inévitable|logique|naturel|juste|rare"
    r"|honteux"
    r"|scandaleux|étonnant|surprenant|incroyable"
)
_MOOD = (
    r"heureux|heureuse|content|contente|fier|fière|triste|surpris|surprise|déçue?|ravie?|désolée?|choquée?"
    r"|étonnée?"
    r"|furieux|furieuse|inquiet|inquiète|soulagée?"
)
_GOVERNOR = lazy(
    rf"(?<![\w'-])(?:({_WILL})|[Ii]l (?:faut|faudra|faudrait|fallait|se peut|importe|convient|suffit)"
    rf"|(?:[Ii]l|[Cc]e) (?:n')?(?:est|était|sera|serait) (?:pas )?(?:très |si |aussi |plus |absolument "
    rf"|vraiment )?(?:{_JUDGED})"
    rf"|[Cc]'(?:est|était) (?:très |absolument |vraiment )?(?:important|normal|dommage|impossible|regrettable"
    rf"|inacceptable)"
    rf"|(?:est|était|suis|sont|être|étais) (?:très |vraiment |extrêmement )?(?:{_MOOD})) qu(?:e |')"
)
_DOUBT = lazy(
    r"(?<![\w'-])(?:ne (?:pense|pensent|pensait|crois|croit|croient|croyait) pas|n'(?:est|était) pas (?:sûre?"
    r"|certaine?"
    r"|convaincue?)|(?<!nul )(?<!Nul )(?<!aucun )(?<!se )(?<!me )(?<!te )(?<!tout )"
    r"(?<!ans )(?<!le )(?<!de )(?<!un )(?:doute|doutait|doutent)"
    r"|s[e'] ?(?:plai(?:nt|gnent|gnait|gnaient)|est plainte?|sont plaint(?:e?s)|était plainte?)) qu(?:e |')"
)
# A noun may stand before a relative clause: "la demande que le juge a reçue".
_NOUN = lazy(
    r"(?:^|[\s'(])(?:la|une|cette|sa|ma|leur|notre|votre|chaque|toute|quelle|l'|d'une|première|dernière|seule"
    r"|même|nouvelle"
    r"|aucune|autre|le|un|ce|cet|ces|les|des|ne|n'|n'a|n'avait|n'ont) ?$|, $"
)
_OPENING = words(
    "bien avant afin pour sans pourvu malgré peur crainte moins condition attendant jusqu quoique quoiqu "
    "attend attendent attendait attendaient attendre veille veillent veiller oppose opposent opposait"
)
_GOVERNING = words(
    "demande demandent demandé demandait exige exigent exigé exigeait souhaite souhaitent souhaité "
    "souhaitait ordonne ordonné recommande recommandé recommandent préfère préfèrent préférait refuse "
    "refusent refusait regrette regrettent regrettait désire désirent veut veulent voulait voulaient "
    "voulu vouloir craint craignent craignait craignaient préconise faut faudra faudrait fallait peut "
    "importe convient suffit possible impossible temps important nécessaire essentiel crucial "
    "indispensable préférable souhaitable normal urgent inacceptable regrettable dommage vital impératif "
    "inévitable logique naturel juste rare honteux scandaleux étonnant surprenant incroyable heureux "
    "heureuse content contente fier fière triste surpris surprise déçu déçue ravi ravie désolé désolée "
    "choqué choquée étonné étonnée furieux furieuse inquiet inquiète soulagé soulagée demander exiger"
)


def _check(passage: Passage, context: Context) -> Iterable[Hit]:
    text = passage.text
    message = "This takes the subjunctive."
    for match in _CONJUNCTION.finditer(text) if not _OPENING.isdisjoint(passage.words) else ():
        yield from wanted(passage, match.start(), match.end(), message, Trust.SAFE)
    for match in _GOVERNOR.finditer(text) if not _GOVERNING.isdisjoint(passage.words) else ():
        if match[1] and _NOUN.search(text[max(0, match.start() - 12) : match.start()].lower()):
            continue
        yield from wanted(passage, match.start(), match.end(), message, Trust.REVIEW)


def _check_doubt(passage: Passage, context: Context) -> Iterable[Hit]:
    for match in _DOUBT.finditer(passage.text):
        yield from wanted(
            passage,
            match.start(),
            match.end(),
            "Denied or doubted, this usually takes the subjunctive.",
            Trust.HINT,
        )


RULES = (
    Rule(
        name="grammar.subjunctive",
        category="grammar",
        severity=Severity.MAJOR,
        doc="English has one mood here; « bien que », « avant que », « demande que » take the subjunctive.",
        bad=(
            Bad(
                "Il est parti, bien que Trump n'a donné aucun détail.",
                "Il est parti, bien que Trump n'ait donné aucun détail.",
            ),
            Bad("Elle rit, bien que c'était triste.", "Elle rit, bien que ce soit triste."),
            Bad("Il reste, bien que rien ne va plus.", "Il reste, bien que rien n'aille plus."),
            Bad("Il reste, bien que ce n’est plus sûr.", "Il reste, bien que ce ne soit plus sûr."),
            Bad("Il a hésité avant qu'il a signé.", "Il a hésité avant qu'il ait signé."),
            Bad("Le sénateur demande que le texte est voté.", "Le sénateur demande que le texte soit voté."),
            Bad(
                "Bien que les secours sont arrivés vite, elle est morte.",
                "Bien que les secours soient arrivés vite, elle est morte.",
            ),
            Bad("Tout est prêt pour que le pays peut voter.", "Tout est prêt pour que le pays puisse voter."),
            Bad(
                "Ils resteront jusqu'à ce que la guerre sera finie.",
                "Ils resteront jusqu'à ce que la guerre soit finie.",
            ),
            Bad("Il faut que le gouvernement fera un geste.", "Il faut que le gouvernement fasse un geste."),
            Bad("Il est temps que Paris prend ses distances.", "Il est temps que Paris prenne ses distances."),
            Bad("Elle est heureuse que son équipe a gagné.", "Elle est heureuse que son équipe ait gagné."),
            Bad("Quoique le marché était calme, il a vendu.", "Quoique le marché soit calme, il a vendu."),
            Bad(
                "À moins que la Fed va plus loin, tout ira bien.",
                "À moins que la Fed aille plus loin, tout ira bien.",
            ),
            Bad(
                "Le juge a ordonné que les documents sont rendus.",
                "Le juge a ordonné que les documents soient rendus.",
            ),
            Bad("Il craint que l'usine va fermer.", "Il craint que l'usine ferme."),
            Bad("On s'attend à ce que la banque fait de même.", "On s'attend à ce que la banque fasse de même."),
        ),
        good=(
            Good("Bien que l'accident date d'il y a six mois, il souffre."),
            Good("Le film était si triste que tout le monde a pleuré."),
            Good("Bien que bref, il est bon."),
            Good("Il a plu, si bien que le match est reporté."),
            Good("Il sait très bien que le pays est divisé."),
            Good("Je crois bien que c'est fini ; il semble bien que oui."),
            Good("Aussi bien que lui, elle est capable."),
            Good("La demande que le juge a reçue est rejetée."),
            Good("Bien que Trump ait gagné, il est déçu."),
            Good("Bien que le texte, qui a été voté hier, soit bancal, il passe."),
            Good("Avant que ne commence la réunion, il a parlé."),
            Good("Il faut que ceux qui ont menti le disent."),
            Good("Après qu'il a signé, il est parti."),
            Good("Il est probable que le pays est prêt."),
            Good("Le maire espère que la police est informée."),
            Good("Pour que le public aime ce que le musée a fait, il faut du temps."),
            Good("La peur que le marché a connue est passée."),
            Good("Les mesures qu'exige le plan sont dures."),
            Good("Il est possible que ses partisans restent chez eux."),
            Good("Le fait que le procès est public rassure."),
            Good("Il est clair que le vote est nul et que personne n'a gagné."),
            Good("Il est certain que la mesure a un coût."),
            Good("Grâce à ce que le village a donné, elle vit."),
            Good("Sans que personne s'en aperçoive, le convoi est passé."),
            Good("Il faut que la vérité éclate, et elle est cruelle."),
            Good("Plus juste que le texte est impossible."),
        ),
        anchors=anchors(
            _OPENING | _GOVERNING,
            all_of=(anchors("que qu quoique quoiqu"),),
        ),
        trust=Trust.SAFE,
        check=_check,
    ),
    Rule(
        name="grammar.subjunctive.doubt",
        category="grammar",
        severity=Severity.MINOR,
        doc="After « ne pense pas que », « doute que » French usually has the subjunctive; English has no such mood.",
        bad=(
            Bad("Il ne pense pas que le pays est prêt."),
            Bad("Elle n'est pas sûre que son fils a compris."),
            Bad("Le ministre doute que les chiffres sont bons."),
            Bad("Les habitants se plaignent que l'aide est venue tard."),
            Bad("Il s'est plaint que l'arbitre a ignoré la faute."),
        ),
        good=(
            Good("Il ne pense pas que le pays soit prêt."),
            Good("Nul doute que le pays est prêt."),
            Good("Il se doute que le pays est prêt."),
            Good("Il ne sait pas que le pays est prêt."),
            Good("Sans doute que le pays est prêt."),
        ),
        anchors=anchors(
            "pas doute doutait doutent plaint plainte plaints plaintes plaignent plaignait", all_of=(anchors("que qu"),)
        ),
        trust=Trust.HINT,
        check=_check_doubt,
    ),
)
