"""What a noun surely is: its gender and number, when no reading of the word says otherwise."""

from __future__ import annotations

from functools import lru_cache

from repair.core.language import Analysis
from repair.languages.french.morphology import analyses, frequency, knows

# Nouns of both genders, or whose gender usage has not settled; and nouns for people that both genders bear.
_BOTH = frozenset(
    (
        "platine demi espace mannequin chef médecin témoin otage officier procureur soldat écrivain professeur "
        "maire cadre "
        "auteur juge ministre guide garde aide mode manche mémoire pendule physique politique critique poste "
        "tour voile "
        "vase somme solde relâche œuvre orge pub photo auto covid gang star ordonnance enseigne trompette laque "
        "crêpe merci "
        "moule mousse ombre page parallèle pique ponte pupille souris suisse turquoise vapeur visa basque carpe "
        "cartouche "
        "couple diesel faune foudre geste greffe gîte hymne livre mauve mort office palme période poêle "
        "après-midi oasis "
        "interview hymne amour délice orgue gens automne chose pâque chef sentinelle docteur ingénieur gouverneur "
        "successeur sénateur député amateur entraîneur défenseur leader manager commissaire président "
        "conseiller policier "
        "pilote capitaine lieutenant colonel général major sergent rabbin imam pasteur bourreau bandit champion "
        "modèle "
        "reporter photographe mannequin sportif athlète artiste membre maître tyran assassin escroc snob "
        "dandy clown personnage "
        "prodige acolyte "
        "précurseur imposteur agresseur vainqueur possesseur prédécesseur censeur assesseur confesseur proviseur "
        "superviseur chauffeur chirurgien consul attaché délégué expert mentor monstre web genre "
        "demie mi sud nord est ouest midi minuit week laser une deux cent mille six dix sept huit oui non hit "
        "top miss "
        "mister lady geisha nana ado bébé toubib prof réglo coach coloc juif chrétien musulman petit grand gros "
        "premier "
        "second dernier seul autre même quelque tel plein fin fois mal bien beau bon vieux haut bas long tout "
        "rien peu "
        "plupart beaucoup moins plus mieux pire sursis entrecôte alvéole aphte effluve planisphère météorite "
        "tentacule "
        "haltère termite ecchymose anagramme oriflamme éphéméride apogée jade tubercule réglisse phalène perce "
        "gène gènes micro macro mono holding média french business leadership boni vétéran pair lobby lobbies "
        "clé après entre cocktail avatar avant arrière contre hors trop assez champagne bourgogne bordeaux "
        "cognac cantal "
        "aigle pot enfant élève secrétaire camarade partenaire collègue journaliste gymnaste esclave adversaire "
        "cargo radio météo moto ordinateur fait hors point pas brin mot cobra étrille fonte jet mail spam play "
        "rave "
        "start set rap rock pop jazz mixte manga sushi pizza pesto pasta wifi data box app vidéo news live show "
        "fake black boss putain tramontane saint don sieur virgule ravoir morbleu sambleu corbleu steppe boum casse"
    ).split()
)
_PEOPLE = ("eur", "ien", "ier", "ant", "ent", "iste", "aire", "ain", "ois", "ais", "ard", "eux", "if", "logue", "crate")


_THINGS = frozenset(
    (
        "moteur secteur ordinateur facteur réacteur tracteur indicateur bonheur malheur honneur cœur "
        "salaire commentaire  anniversaire dossier papier quartier chantier courrier calendrier escalier "
        "métier terrain train pain gain vaccin  instant montant restaurant courant accident incident "
        "continent argent vent moment talent objectif  tarif motif effectif dispositif préavis palais "
        "marais relais mois choix bois poids délai regard milliard retard  standard départ dialogue "
        "catalogue prologue inventaire itinéraire formulaire questionnaire territoire "
    ).split()
)


def unsettled(lemma: str) -> bool:
    """Tell whether a noun has both genders, or people of both bear it."""
    return lemma in _BOTH


@lru_cache(maxsize=65536)
def sure_noun(word: str, after_determiner: bool = False) -> Analysis | None:
    """Return the one reading of `word` (lower case) as a noun of sure gender and number; None when in doubt.

    `after_determiner` tells that it can't be a verb where it stands.
    """
    if len(word) < 3 or word in _BOTH:
        return None
    readings = analyses(word)
    if after_determiner:
        readings = tuple(r for r in readings if r.pos != "VERB")
    if not readings or any(r.pos != "NOUN" for r in readings):
        return None
    first = readings[0]
    if not knows(word) or (frequency(word) < 8 and frequency(first.lemma) < 16):
        return None
    if first.lemma in _BOTH or not first.gender:
        return None
    if any((r.gender, r.number) != (first.gender, first.number) for r in readings):
        return None
    return first


@lru_cache(maxsize=65536)
def sure_singular(word: str) -> Analysis | None:
    """Return the first reading of `word`, a noun, when every reading is that of a singular noun or adjective."""
    readings = analyses(word)
    if not readings or readings[0].pos != "NOUN" or not knows(word) or frequency(word) < 8:
        return None
    if len(word) < 4 or word.endswith("ième"):  # "les troisième et cinquième clubs"
        return None
    if any(r.pos not in ("NOUN", "ADJ") or r.number != "s" for r in readings) or word in _BOTH:
        return None
    return readings[0]


def may_be_person(noun: Analysis) -> bool:
    """Tell whether the noun looks like one for people, whose gender may follow the person's."""
    word = noun.lemma
    return word.endswith(_PEOPLE) and not word.endswith("ment") and word not in _THINGS


@lru_cache(maxsize=65536)
def adjective(word: str) -> tuple[Analysis, ...]:
    """Return the readings of `word` as an adjective, when it is hardly anything else."""
    readings = analyses(word)
    if not readings or readings[0].pos != "ADJ" or not knows(word):
        return ()
    if any(r.pos not in ("ADJ", "NOUN") or r.lemma != readings[0].lemma for r in readings):
        return ()
    return tuple(r for r in readings if r.pos == "ADJ")


@lru_cache(maxsize=65536)
def participle(word: str) -> tuple[Analysis, ...]:
    """Return the readings of `word` as a past participle or the adjective made of it, when it is nothing else."""
    readings = analyses(word)
    if not any(r.tense == "part.past" for r in readings):
        return ()
    if (readings and readings[0].pos == "NOUN") or any(
        r.pos not in ("ADJ", "NOUN") and r.tense != "part.past" for r in readings
    ):
        return ()
    return tuple(r for r in readings if r.pos != "NOUN")
