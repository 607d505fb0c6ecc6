"""The indicative where French wants the subjunctive: "bien que Trump n'a donné", "demande que le texte est voté"."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from repair.core.finding import Severity, Trust
from repair.core.language import Analysis
from repair.core.rule import Bad, Context, Good, Hit, Passage, Rule, anchors, hit
from repair.languages.french.clauses import words
from repair.languages.french.morphology import elides, inflect
from repair.languages.french.morphology.conjugation import Slot, conjugate
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
    r"(?<!ans )(?<!le )(?<!de )(?<!un )(?:doute|doutait|doutent)) qu(?:e |')"
)
# A noun may stand before a relative clause: "la demande que le juge a reçue".
_NOUN = lazy(
    r"(?:^|[\s'(])(?:la|une|cette|sa|ma|leur|notre|votre|chaque|toute|quelle|l'|d'une|première|dernière|seule"
    r"|même|nouvelle"
    r"|aucune|autre|le|un|ce|cet|ces|les|des|ne|n'|n'a|n'avait|n'ont) ?$|, $"
)
_RELATIVE = frozenset(
    "que qu' qui dont où si lorsque lorsqu' quand comme puisque puisqu' combien pourquoi quel quelle quels "
    "quelles".split()
)
_WORD = lazy(r" ?([^\W_][\w-]*'?|\d[\d.,]*)")
_PRONOUNS = frozenset("il elle ils elles on nous vous je j' tu cela ça ce c' tout rien personne chacun".split())
_CLITICS = frozenset("ne n' se s' me m' te t' le la les l' lui leur y en nous vous".split())

# Verbs whose present indicative differs from the subjunctive; those in -er differ in past and future only.
_IRREGULAR = (
    "être avoir aller faire pouvoir vouloir devoir savoir venir revenir devenir parvenir intervenir tenir obtenir "
    "maintenir prendre comprendre apprendre reprendre mettre permettre promettre admettre lire écrire voir "
    "recevoir "
    "partir sortir servir finir choisir réussir agir réagir subir fournir établir investir vivre suivre perdre "
    "rendre "
    "vendre attendre répondre descendre connaître reconnaître paraître apparaître disparaître conduire produire "
    "réduire détruire craindre atteindre rejoindre conclure convaincre valoir falloir boire croire sentir"
).split()
_REGULAR = (
    "rester quitter donner parler trouver arriver entrer passer travailler commencer continuer montrer porter "
    "représenter gagner signer annoncer accepter tomber sembler exister rencontrer aider apporter garder manquer "
    "utiliser payer déclarer décider arrêter attaquer jouer coûter changer"
).split()
# Forms that are more often something else than a verb in the indicative.
_SILENT = frozenset("dit mis pris appris compris repris permis promis admis écrit choisi fini suivi parti subi "
    "fournit établit agit a-t réussi servi sert sort part sens suit vit lit met tenu doute doit-il soit sens voit "
    "conduit produit réduit détruit craint atteint rejoint conclut passa".split()) - {"met", "doit-il"}  # fmt: skip
_TENSES = ("ind.pres", "ind.impf", "ind.past", "ind.fut")


@cache
def _subjunctives() -> dict[str, tuple[str, str, str]]:
    """Return indicative form -> (subjunctive form, tense, number), third person, where the two differ."""
    found: dict[str, tuple[str, str, str]] = {}
    for lemma in _IRREGULAR + _REGULAR:
        slots = conjugate(lemma)
        made = {slot.number: form for form, slot in reversed(slots) if slot.tense == "sub.pres" and slot.person == "3"}
        also = {form for form, slot in slots if slot.tense.startswith("sub.")}
        past = next((form for form, slot in slots if slot == Slot("sub.impf", "3", "s")), "")
        for form, slot in slots:
            if slot.person != "3" or slot.tense not in _TENSES or form in _SILENT or form in also:
                continue
            if form not in found and made.get(slot.number):
                accented = slot.tense == "ind.past" and slot.number == "s" and not lemma.endswith("er")
                found[form] = (past if accented else made[slot.number], slot.tense, slot.number)
    found["pourrait"], found["pourraient"] = ("puisse", "cond", "s"), ("puissent", "cond", "p")
    found["devrait"], found["devraient"] = ("doive", "cond", "s"), ("doivent", "cond", "p")
    return found


_PAST = {"était": "fût", "étaient": "fussent", "avait": "eût", "avaient": "eussent"}
# What may have to elide, or to stop eliding, before another form. (Le and la before a vowel are one.)
_SEAM = lazy(r"(?<![\w'-])([Cc]'|[nslmt]'|(?:ne|se|me|te) )$")
_NO_VERB = lazy(r"\b(?:le|un|de|du|ce|au|en|tout|fois|très|déjà|bien|être|aucun|quel|seul|nouveau|dernier|même|autre)$")
_INFINITIVE = lazy(r" (?!hier|cher)[a-zàâéèêîôûç]+(?:er|ir|re)\b(?! (?:été|fait))")


_IMPERFECT = lazy(r"(?:[âîû]n?t|(?:a|i|u)ssent|isse|asse)$")


def _clause(text: str, start: int) -> tuple[int, int] | None:
    """Return where the clause's verb stands, when that is an indicative that should be a subjunctive."""
    at, seen, table = start, 0, _subjunctives()
    while seen < 9:
        match = _WORD.match(text, at)
        if match is None:
            return None
        low = match[1].lower()
        at = match.end()
        if low in _RELATIVE:
            return None
        if seen and low in table:
            if _other_word(text, match.start(1), match.end(1)):
                return None
            return match.span(1)
        if seen and _decided(low):
            return None
        if not (seen and low in _CLITICS and low not in ("le", "la", "les", "l'", "en", "leur")):
            seen += 1
    return None


def _other_word(text: str, start: int, end: int) -> bool:
    """Tell whether what looks like a verb is none here: "le fait", "une fois fait", "à l'est", "a" for "à"."""
    word, before = text[start:end], text[:start].rstrip()
    if word == "fait":
        return _NO_VERB.search(before) is not None
    if word == "est":
        return before.endswith(("à l'", "de l'", "dans l'", "vers l'", " nord", " sud"))
    return word == "a" and _INFINITIVE.match(text, end) is not None


def _decided(word: str) -> bool:
    """Tell whether `word` is a verb in the right mood already, which ends the search."""
    from repair.languages.french.clauses import readings

    return _IMPERFECT.search(word) is not None or any(r.tense.startswith("sub.") for r in readings(word))


def _fits(text: str, start: int, verb: tuple[int, int]) -> bool:
    """Tell whether the verb's number can be that of a subject which begins at `start`."""
    head = _WORD.match(text, start)
    if head is None:
        return False
    low, number = head[1].lower(), _subjunctives()[text[slice(*verb)].lower()][2]
    if low in ("il", "elle", "on", "cela", "ça", "le", "la", "l'", "un", "une", "ce", "cet", "cette", "son", "sa"):
        return number == "s" or " et " in text[start : verb[0]]
    if low in ("ils", "elles", "les", "des", "ces", "ses", "leurs", "deux", "plusieurs"):
        return number == "p"
    return True


_HAVE = lazy(r"\b(?:ai|as|avons|avez|es|êtes|sommes|suis)\b")
_AGO = lazy(r"\bil (?:n')?y $")


def _hits(passage: Passage, start: int, after: int, message: str, trust: Trust) -> Iterable[Hit]:
    text = passage.text
    verb = _clause(text, after)
    if verb is None or not _fits(text, after, verb) or text[verb[1] : verb[1] + 1] == "-":
        return
    if _HAVE.search(text[after : verb[0]]):
        return  # "que tu ne l'ai pas fait": the verb is the auxiliary before it
    if _AGO.search(text[: verb[0]]) and text[after : verb[0]] not in ("il y ", "il n'y "):
        return  # "bien que cela date d'il y a six mois"
    if trust is Trust.HINT:
        yield hit(passage, start, verb[1], message)
        return
    begin, end, made = in_subjunctive(passage, *verb)
    # The forms of avoir and être are never subjunctives, and have one each: nothing else can be meant.
    certain = trust is Trust.SAFE and len(made) == 1 and text[slice(*verb)] in ("a", "ont", "est", "sont")
    yield hit(passage, start, verb[1], message, *made, trust=Trust.SAFE if certain else Trust.REVIEW, edit=(begin, end))


def in_subjunctive(passage: Passage, start: int, end: int) -> tuple[int, int, list[str]]:
    """Put the verb at `start`..`end` into the subjunctive: return the range to replace, and with what.

    Nothing comes back when the verb has no subjunctive of its own there.
    """
    form = passage.text[start:end].lower()
    if form not in _subjunctives():
        return start, end, []
    new, past = _subjunctives()[form][0], _PAST.get(form)
    seam = _SEAM.search(passage.text[:start])
    begin = seam.start(1) if seam else start
    if form in ("va", "vont") and (going := _GOING.match(passage.text, end)):
        number = "s" if form == "va" else "p"
        new = inflect(going[1], Analysis(going[1], "VERB", "", number, "3", "sub.pres")) or new
        end = going.end() if new not in ("aille", "aillent") else end
    return begin, end, [_fit(passage.original[begin:start], each) for each in (new, past) if each]


_GOING = lazy(r" ([a-zà-ÿ]+(?:er|ir|re))(?![\w'-])")


def _fit(clitic: str, verb: str) -> str:
    """Return `verb` after `clitic` (ne, n', c', se...), which elides or not as the verb wants."""
    if not clitic:
        return verb
    bare = clitic.rstrip(" '’")
    if elides(verb):
        return bare.removesuffix("e") + ("’" if "’" in clitic else "'") + verb
    return (bare if bare.endswith("e") else bare + "e") + " " + verb


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
        yield from _hits(passage, match.start(), match.end(), message, Trust.SAFE)
    for match in _GOVERNOR.finditer(text) if not _GOVERNING.isdisjoint(passage.words) else ():
        if match[1] and _NOUN.search(text[max(0, match.start() - 12) : match.start()].lower()):
            continue
        yield from _hits(passage, match.start(), match.end(), message, Trust.REVIEW)


def _check_doubt(passage: Passage, context: Context) -> Iterable[Hit]:
    for match in _DOUBT.finditer(passage.text):
        yield from _hits(
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
        ),
        good=(
            Good("Il ne pense pas que le pays soit prêt."),
            Good("Nul doute que le pays est prêt."),
            Good("Il se doute que le pays est prêt."),
            Good("Il ne sait pas que le pays est prêt."),
            Good("Sans doute que le pays est prêt."),
        ),
        anchors=anchors("pas doute doutait doutent", all_of=(anchors("que qu"),)),
        trust=Trust.HINT,
        check=_check_doubt,
    ),
)
