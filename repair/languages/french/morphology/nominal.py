"""Plurals and feminines of nouns and adjectives, by rule and by hand-written exceptions."""

from __future__ import annotations

from functools import lru_cache

from repair.languages.french.morphology import compounds

PLURALS = dict(
    pair.split(":")
    for pair in (
        "œil:yeux ciel:cieux monsieur:messieurs madame:mesdames mademoiselle:mesdemoiselles aïeul:aïeux "
        "bonhomme:bonshommes gentilhomme:gentilshommes monseigneur:messeigneurs ail:ails "
        "travail:travaux vitrail:vitraux bail:baux corail:coraux émail:émaux soupirail:soupiraux "
        "vantail:vantaux ventail:ventaux bijou:bijoux caillou:cailloux chou:choux genou:genoux "
        "hibou:hiboux joujou:joujoux pou:poux landau:landaus sarrau:sarraus bleu:bleus pneu:pneus "
        "émeu:émeus enfeu:enfeus tout:tous euro:euros média:médias scénario:scénarios match:matchs "
        "sandwich:sandwichs leader:leaders lobby:lobbys hobby:hobbys dandy:dandys rugbyman:rugbymen "
        "gentleman:gentlemen policeman:policemen barman:barmans businessman:businessmen "
        "grand-mère:grands-mères grand-père:grands-pères petit-fils:petits-fils "
        "petite-fille:petites-filles petit-enfant:petits-enfants chef-d'œuvre:chefs-d'œuvre "
        "arc-en-ciel:arcs-en-ciel après-midi:après-midi sans-abri:sans-abri porte-parole:porte-parole "
        "gratte-ciel:gratte-ciel cessez-le-feu:cessez-le-feu tête-à-tête:tête-à-tête rendez-vous:rendez-vous "
        "bric-à-brac:bric-à-brac pied-à-terre:pied-à-terre franc-maçonnerie:franc-maçonneries "
        "haut-parleur:haut-parleurs compte-rendu:comptes-rendus aide-soignante:aides-soignantes "
        "aide-soignant:aides-soignants "
        "site-web:sites-web prie-dieu:prie-dieu clé-usb:clés-usb "
        "face-à-face:face-à-face hors-la-loi:hors-la-loi remue-ménage:remue-ménage dû:dus mû:mus"
    ).split()
)
# Other plurals that are in use beside the one above or by rule.
SECOND_PLURALS = dict(
    pair.split(":")
    for pair in (
        "final:finals lobby:lobbies hobby:hobbies dandy:dandies sandwich:sandwiches match:matches ferry:ferries "
        "derby:derbies barman:barmen penalty:penalties"
    ).split()
)
# Words in -al whose plural is in -als.
ALS = frozenset(
    "bal cal carnaval cérémonial chacal choral festival narval pal récital régal aval serval santal gavial nopal "
    "banal bancal fatal final glacial natal naval tonal atonal prénatal postnatal néonatal causal fractal "
    "aéronaval mistral étal corral copal trial sisal metal foiral rorqual minerval furfural".split()
) - {"glacial", "final"}
INVARIABLE = frozenset(
    "marron orange crème ocre turquoise kaki chic snob gratis sexy cool standard pilote record clé phare bio "
    "high-tech bien mal super extra top low-cost offshore in out live punk pop rock hip-hop".split()
)
FEMININES = dict(
    pair.split(":")
    for pair in (
        "beau:belle nouveau:nouvelle vieux:vieille fou:folle mou:molle jumeau:jumelle bel:belle nouvel:nouvelle "
        "vieil:vieille blanc:blanche franc:franche sec:sèche public:publique turc:turque grec:grecque "
        "caduc:caduque laïc:laïque long:longue oblong:oblongue doux:douce faux:fausse roux:rousse gros:grosse "
        "gras:grasse bas:basse las:lasse épais:épaisse exprès:expresse métis:métisse frais:fraîche "
        "favori:favorite coi:coite bénin:bénigne malin:maligne gentil:gentille nul:nulle andalou:andalouse "
        "tiers:tierce sot:sotte vieillot:vieillotte pâlot:pâlotte boulot:boulotte maigriot:maigriotte "
        "complet:complète incomplet:incomplète concret:concrète discret:discrète indiscret:indiscrète "
        "inquiet:inquiète replet:replète secret:secrète désuet:désuète quiet:quiète préfet:préfète "
        "mineur:mineure majeur:majeure meilleur:meilleure supérieur:supérieure inférieur:inférieure "
        "antérieur:antérieure postérieur:postérieure intérieur:intérieure extérieur:extérieure "
        "ultérieur:ultérieure vengeur:vengeresse pécheur:pécheresse enchanteur:enchanteresse hébreu:hébraïque "
        "bref:brève paysan:paysanne rouan:rouanne absous:absoute dissous:dissoute dû:due mû:mue crû:crue "
        "roi:reine prince:princesse hôte:hôtesse maître:maîtresse comte:comtesse duc:duchesse dieu:déesse "
        "tigre:tigresse abbé:abbesse poète:poétesse héros:héroïne copain:copine compagnon:compagne "
        "serviteur:servante gouverneur:gouverneure docteur:docteure professeur:professeure auteur:autrice "
        "ingénieur:ingénieure procureur:procureure chef:cheffe maire:maire successeur:successeure "
        "entraîneur:entraîneuse porteur:porteuse menteur:menteuse acheteur:acheteuse chanteur:chanteuse "
        "visiteur:visiteuse émetteur:émettrice ambassadeur:ambassadrice empereur:impératrice débiteur:débitrice "
        "vainqueur:vainqueur net:nette muet:muette coquet:coquette espagnol:espagnole seul:seule "
        "civil:civile vil:vile subtil:subtile puéril:puérile viril:virile hostile:hostile bleu:bleue feu:feue "
        "esquimau:esquimaude rigolo:rigolote président:présidente agent:agente client:cliente cousin:cousine "
        "patron:patronne baron:baronne lion:lionne avocat:avocate candidat:candidate magistrat:magistrate "
        "chat:chatte étudiant:étudiante habitant:habitante assistant:assistante commerçant:commerçante "
        "adhérent:adhérente écrivain:écrivaine espion:espionne champion:championne orphelin:orpheline "
        "soldat:soldate lauréat:lauréate époux:épouse cuisinier:cuisinière ouvrier:ouvrière "
        "banquier:banquière infirmier:infirmière policier:policière romancier:romancière "
        "conseiller:conseillère boulanger:boulangère prisonnier:prisonnière héritier:héritière "
        "détenteur:détentrice prédécesseur:prédécesseure défenseur:défenseure buteur:buteuse "
        "lutteur:lutteuse sprinteur:sprinteuse "
        "écolier:écolière fermier:fermière sorcier:sorcière caissier:caissière rentier:rentière"
    ).split()
)
BEFORE_VOWEL = {"beau": "bel", "nouveau": "nouvel", "vieux": "vieil", "fou": "fol", "mou": "mol"}
AFTER_VOWEL = {short: full for full, short in BEFORE_VOWEL.items()}
# Nouns for people (and animals) whose feminine is formed by rule.
_PEOPLE = (
    "ant", "ent", "ain", "ier", "er", "in", "on", "é", "ol", "ard", "and", "at", "u", "an", "if", "eux",
)  # fmt: skip
_ALWAYS_PEOPLE = ("eur", "ien", "éen", "ais", "ois")
# Nouns for people whose feminine, formed by rule, the word lists don't have.
AGENTS = frozenset(
    "électeur officier serveur gérant meneur tueur plaignant manifestant assaillant tenant négociateur "
    "rédacteur commandant survivant opposant suppléant sympathisant immigrant résident agresseur "
    "téléspectateur réalisateur opérateur entrepreneur investisseur donateur lanceur nageur skieur boxeur "
    "compositeur traducteur enquêteur contrôleur trésorier greffier huissier pompier courtier "
    "vice-président exposant fabricant remplaçant attaquant historien technicien chirurgien électricien "
    "mécanicien citoyen doyen conjoint".split()
)
# Nouns that look like the feminine of another, and mean something else.
_OWN = frozenset(
    "vente machine "
    "marine carrière portière rivière variante constante courante tangente vue venue tenue issue revue avenue étendue "
    "entrée arrivée portée pensée allée armée année journée soirée matinée durée droite ronde plate courbe manière "
    "matière lumière barrière frontière bière terrasse matinée rentrée traversée poignée bouchée partie sortie suite "
    "poursuite conduite bande chaussée fusée montée tournée volée cotisation douane grande règle".split()
)
# Words in -teur whose feminine is in -teuse although they are built on no verb in -ter known here.
TEUSE = (
    "cheteur",
    "anteur",
    "enteur",
    "ompteur",
    "opteur",
    "rteur",
    "latteur",
    "isteur",
    "itteur",
    "otteur",
    "atteur",
)
ETE = ("plet", "cret", "quiet", "suet")


@lru_cache(maxsize=8192)
def plural(word: str) -> str:
    """Return the plural of a masculine or feminine singular."""
    if word in PLURALS:
        return PLURALS[word]
    if word in INVARIABLE or word.endswith(("s", "x", "z")):
        return word
    if "-" in word and (made := compounds.plural(word, plural)):
        return made
    if word.endswith("al") and word not in ALS:
        return word[:-2] + "aux"
    if word.endswith(("eau", "au", "eu")):
        return word + "x"
    return word + "s"


@lru_cache(maxsize=8192)
def feminine(word: str) -> str:
    """Return the feminine of a masculine adjective, or of a noun for a person."""
    if word in FEMININES:
        return FEMININES[word]
    if word in INVARIABLE or word.endswith("e"):
        return word
    if word.endswith("teur"):
        return word[:-1] + "se" if word.endswith(TEUSE) else word[:-4] + "trice"
    for suffix, other in _FEMININE_SUFFIXES:
        if word.endswith(suffix):
            return word[: len(word) - len(suffix)] + other
    return word + "e"


_FEMININE_SUFFIXES = (
    ("érieur", "érieure"),
    ("eur", "euse"),
    ("eux", "euse"),
    ("oux", "ouse"),
    ("eau", "elle"),
    ("el", "elle"),
    ("eil", "eille"),
    ("en", "enne"),
    ("on", "onne"),
    *((end, end[:-2] + "ète") for end in ETE),
    ("et", "ette"),
    ("er", "ère"),
    ("f", "ve"),
    ("ic", "ique"),
    ("gu", "guë"),
    ("igu", "iguë"),
)


def woman(noun: str, adjectival: bool = False) -> str:
    """Return the feminine of a masculine noun for a person, or "" when the noun doesn't look like one.

    With `adjectival` the noun is an adjective too, as patient is: more endings do then (vent, vente are no pair).

    Whether the feminine is in use must be looked up: baronne is, bâtonne isn't.
    """
    if noun in FEMININES:
        return FEMININES[noun]
    if noun in AGENTS:
        return feminine(noun)
    her = feminine(noun) if noun.endswith(_ALWAYS_PEOPLE + _PEOPLE if adjectival else _ALWAYS_PEOPLE) else ""
    return "" if her in _OWN or her == noun else her


@lru_cache(maxsize=8192)
def adjective_forms(masculine: str) -> tuple[str, str, str, str]:
    """Return masculine and feminine singular, masculine and feminine plural of an adjective."""
    her = feminine(masculine)
    return masculine, her, plural(masculine), plural(her)
