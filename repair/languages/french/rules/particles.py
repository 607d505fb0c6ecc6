"""Particles of English phrasal verbs, rendered one by one: "remplir dehors un formulaire", "rappelé dos ses motos"."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from repair.core.finding import Severity, Trust
from repair.core.rule import Bad, Context, Good, Hit, Passage, Rule, anchors, hit
from repair.languages.french.clauses import words
from repair.languages.french.morphology import analyses
from repair.languages.french.particle_verbs import GROUPS, attested, verb_before
from repair.rules.lazy import Lazy, lazy

_BEFORE = 60  # code points in which the verb and what governs it stand
# Verbs that say by themselves what the English verb says with its particle: without it they are right.
_ENOUGH = {
    "down": words(
        "fermer ralentir calmer réduire diminuer démolir détruire abattre noter refuser rejeter limiter minimiser "
        "édulcorer supprimer traquer modérer confiner apaiser simplifier raccourcir restreindre"
    ),
    "up": words(
        "augmenter accélérer réchauffer réveiller nettoyer remplir rattraper raccrocher résumer finir terminer "
        "mélanger préparer organiser diviser séparer bloquer soutenir racheter réparer durcir renforcer accumuler "
        "verrouiller enregistrer gâcher doubler dynamiser épuiser consommer utiliser étouffer dissimuler intensifier "
        "élaborer rédiger créer établir constituer célébrer économiser épargner libérer grandir abandonner embaucher "
        "recruter inventer"
    ),
    "out": words(
        "remplir imprimer distribuer vider exclure éliminer éteindre expulser annuler effacer essayer supprimer "
        "éradiquer émettre délivrer publier sélectionner choisir détailler préciser souligner "
        "épuiser anéantir élaborer négocier résoudre évincer"
    ),
    "off": words(
        "couper vendre annuler éteindre bloquer sceller fermer désactiver affronter finir terminer rembourser boucler "
        "licencier repousser écarter éviter déclencher"
    ),
    "away": words("dissimuler gaspiller éliminer effacer confisquer supprimer céder offrir"),
    "back": words(
        "rappeler rembourser rendre récupérer réembaucher réduire racheter restituer retrouver regagner "
        "reprendre reconquérir"
    ),
    "in": words("remplir remettre rendre introduire instaurer inclure soumettre"),
    "apart": words("déchirer briser démonter disloquer démanteler arracher dériver séparer"),
}
_NO_OBJECT = words("grandir ralentir accélérer raccrocher")  # right without the particle, too
# They move, turn or look somewhere: any of these particles may stand behind.
_MOTION = words(
    "aller venir revenir monter descendre remonter redescendre glisser tourner tirer pousser repousser orienter "
    "réorienter pointer diriger rediriger regarder tendre pencher incliner plonger couler rouler ramper sauter lever "
    "relever baisser abaisser réviser ajuster réajuster corriger revoir réévaluer évoluer dériver dévier écarter "
    "déplacer bouger propager étendre étirer courber plier replier recourber creuser croître pousser niveler aligner "
    "harmoniser uniformiser infléchir arrondir fléchir entraîner emporter aspirer ramener braquer viser jeter lancer "
    "projeter envoyer renvoyer filer fuir dévaler dégringoler rebondir osciller fluctuer varier souffler gicler "
    "jaillir détourner mener porter appeler "
    "échapper évacuer migrer circuler rayonner ouvrir fermer rétrécir élargir évaser prolonger continuer poursuivre "
    "défiler balayer naviguer cliquer peigner brosser coiffer caresser lisser étaler frotter masser voler flotter "
    "tomber "
    "retomber reculer partir repartir sortir marcher courir avancer grimper escalader peser presser forcer basculer "
    "remettre centrer remiser talonner décaler dégager servir "
    "balancer converger remuer hisser porter transporter transférer rester demeurer laisser placer poser mettre tenir "
    "maintenir être avoir faire voir trouver exporter délocaliser migrer tordre cambrer attacher nouer renverser "
    "regrouper ranger garer asseoir coucher dormir attendre loger ranger compter changer évoluer situer installer"
)
_PLACED = frozenset(("en bas", "en haut", "dehors", "en dehors", "dedans"))
_ALONE = frozenset(("hors", "loin", "au loin", "à part"))  # found behind _ENOUGH only: "vendre loin ses récoltes"
# One may do these things upstairs or outdoors.
_THERE = words(
    "fermer noter distribuer installer démolir détruire abattre nettoyer préparer organiser vider finir "
    "terminer imprimer essayer choisir célébrer créer embaucher recruter bloquer remettre rendre verrouiller réparer "
    "mélanger enregistrer utiliser consommer libérer calmer éteindre contenir dissimuler "
    "disposer frapper gagner"
)
_DETERMINERS = words(
    "le la les l' un une ce cet cette ces mon ma mes son sa ses notre nos votre vos leur leurs plusieurs deux trois "
    "quatre cinq six sept huit neuf dix onze douze quinze vingt trente quarante cinquante soixante cent mille"
)
_NEEDS_OBJECT = _PLACED | {"hors", "loin", "au loin", "de retour"}
# Where the sentence names the other end as well, both are places: "ralentit en bas et accélère en haut".
_OPPOSITE = {
    "en bas": "en haut", "en haut": "en bas", "vers le bas": "vers le haut", "vers le haut": "vers le bas",
    "dehors": "dedans", "dedans": "dehors",
}  # fmt: skip
_LINKING = frozenset(("de", "du", "des", "d'"))
_SET = lazy(
    r"hors (?:la loi|les (?:murs|cas|frais|heures)|le (?:cas|champ)|l'hypothèse|(?:[ld]\w*[ '])?(?:[A-ZÉ]|union))"
)
_NEXT = lazy(r" ?(?P<word>[\w-]+'?|[^\w\s])")
_SHOWN = {
    "down": "shut down", "up": "set up", "out": "fill out", "off": "cut off", "away": "wash away",
    "back": "call back", "in": "fill in", "apart": "tear apart",
}  # fmt: skip


@cache
def _particle() -> Lazy:
    listed = "|".join(sorted(GROUPS, key=len, reverse=True))
    return lazy(rf"(?<=[^\W\d_] )(?P<particle>{listed})(?![\w'-])")


def _object(word: str) -> bool:
    return word[:1].isdigit() or word in _DETERMINERS


def _check(passage: Passage, context: Context) -> Iterable[Hit]:
    text = passage.text
    for match in _particle().finditer(text):
        particle, start, end = match["particle"], *match.span()
        following = _NEXT.match(text, end)
        word = following["word"].lower() if following else ""
        if not _opens(following["word"] if following else ""):
            continue
        if word in _LINKING and particle not in ("dehors", "dedans"):
            continue
        if particle in _OPPOSITE and _OPPOSITE[particle] in text:
            continue
        reading = verb_before(text[max(0, start - _BEFORE) : start])
        if reading is None or _SET.match(text, start):
            continue
        group, verb = GROUPS[particle], reading.lemma
        enough, acts = verb in _ENOUGH[group], _object(word)
        known = verb in attested()[particle] or verb in _MOTION
        if particle in _PLACED and verb in _THERE:
            continue
        if particle in _ALONE and (not enough or (particle == "à part" and acts)):
            continue  # "tout vendu à part la maison"
        right = enough and (acts or word == "par" or verb in _NO_OBJECT)
        if particle in _NEEDS_OBJECT and not acts and not right:
            continue  # whatever one does "dehors"
        if known and not right:
            continue
        verb_start = text.rindex(" ", 0, start - 1) + 1 if " " in text[: start - 1] else 0
        message = f"*{particle}* renders the particle of an English phrasal verb, as in *{_SHOWN[group]}*."
        if right:
            yield hit(passage, verb_start, end, message, "", edit=(start - 1, end))
        else:
            yield hit(passage, verb_start, end, message)


def _opens(word: str) -> bool:
    """Tell whether what follows a particle may stand behind an adverb: no noun or adjective that it belongs to."""
    if not word or not word[0].isalpha() or word[0].isupper() or word.lower() in _DETERMINERS:
        return True
    return any(a.pos in ("ADP", "ADV", "PRON", "CCONJ", "SCONJ") for a in analyses(word)) or word.endswith("di")


RULES = (
    Rule(
        name="grammar.particle",
        category="calque",
        severity=Severity.MAJOR,
        doc=(
            "The particle of an English phrasal verb (shut *down*, fill *out*, call *back*) is rendered by itself: "
            "“rappelé dos”, “remplir dehors”. Found behind verbs that human French never has before that particle "
            "(data/particle_verbs.txt) and that neither move nor look nor stand anywhere. Where the verb says enough "
            "alone, the particle goes."
        ),
        bad=(
            Bad("Il doit remplir dehors un formulaire.", "Il doit remplir un formulaire."),
            Bad("Le fabricant a rappelé dos 200 000 véhicules.", "Le fabricant a rappelé 200 000 véhicules."),
            Bad("Trois sœurs ont grandi en haut à Lagos.", "Trois sœurs ont grandi à Lagos."),
            Bad("La foule a affronté hors la police.", "La foule a affronté la police."),
            Bad("Le juge a émis dehors un mandat.", "Le juge a émis un mandat."),
            Bad("La villa a été rachetée de retour par son fils.", "La villa a été rachetée par son fils."),
            Bad("Ils ont stocké vers le haut avant le siège."),
            Bad("Le suspect a été licencié en arrière par le juge."),
        ),
        good=(
            Good(
                "Le bus ralentit en bas de la côte et accélère en haut. La trappe s'ouvre vers le bas ou vers le haut."
            ),
            Good("La courbe des prix est tirée vers le bas par la crise."),
            Good("Les prévisions ont été révisées vers le bas."),
            Good("Elle a mis de côté ses économies."),
            Good("Il a tout vendu à part la maison."),
            Good("Il a été rappelé hors de ses frontières."),
            Good("Il est parti en arrière, dos au mur."),
            Good("Les clients fument dehors."),
            Good("Elle attend dehors son mari."),
            Good("Le gardien a fermé en bas la grille du parc."),
            Good("Les agriculteurs vendent loin leurs récoltes."),
            Good("Le champion est espéré de retour en mars."),
            Good("Benzema a remisé en arrière pour Valverde."),
            Good("Les produits vendus hors l'Union européenne sont taxés."),
            Good("Les deux accusés ont été jugés à part."),
            Good("Le logement est conventionné hors zone tendue."),
        ),
        anchors=anchors("bas haut dehors hors loin côté arrière retour dos dedans part"),
        trust=Trust.REVIEW,
        check=_check,
    ),
)
