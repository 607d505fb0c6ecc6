"""What a preposition opens: its noun, whether that tells time, place or manner; and how to put another preposition."""

from __future__ import annotations

from repair.languages.french.morphology import analyses
from repair.languages.french.rules.frames_reading import DETERMINERS, Token, de

_CONTRACTED = {"au": "le", "aux": "les", "du": "le", "des": "les"}
PREPOSITION = {"au": "à", "aux": "à", "du": "de", "des": "de", "d'": "de"}
_POSSESSIVE = frozenset("mon ma mes son sa ses notre nos votre vos leur leurs".split())
_PRENOMINAL = frozenset(
    "premier première premiers premières deuxième troisième dernier dernière derniers dernières prochain prochaine "
    "grand grande grands grandes petit petite petits petites nouveau nouvelle nouvel nouveaux nouvelles bon bonne "
    "bons "
    "bonnes mauvais mauvaise mauvaises gros grosse autre autres même mêmes seul seule seules vieux vieille vieil "
    "jeune "
    "jeunes long longue haut haute beau belle ancien ancienne anciens futur future propre propres véritable simple "
    "large grave certaine certain pure pur "
    "plus moins très deux trois quatre cinq six sept huit neuf dix douze quinze vingt trente cent mille".split()
)
TIME = frozenset(
    "fois fois-ci fois-là jour jours journée soir soirée nuit nuits matin matinée matins midi minuit après-midi "
    "heure heures minute "
    "minutes seconde secondes semaine semaines mois an ans année années siècle siècles décennie décennies lundi "
    "mardi "
    "mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre "
    "novembre décembre printemps été automne hiver saison week-end moment moments instant instants temps début fin "
    "suite veille lendemain date période durée époque cours jeunesse enfance vie terme Noël noël rentrée vacances "
    "trimestre semestre exercice mandat avenir passé présent heure-ci".split()
)
SUR_PLACE = frozenset(
    "bout thème territoire ensemble budget fonds niveau échelle zone secteur continent foi vidéo groupe fil "
    "place point points plan plans sujet sujets terrain ton fond champ papier net web coup banc chemin route touche "
    "base bases toile scène plage plateforme plateau réseau réseaux onde ondes antenne antennes compte comptes site "
    "sites blog lit passage chaîne internet page pages écran écrans télévision radio forum canal twitter facebook "
    "instagram tiktok youtube mode registre question questions aspect air sol dos genoux tête trottoir parvis "
    "marches "
    "quai tarmac pelouse table piste mer eau rue lieux marché marchés côté rive plancher mur tas coup vif "
    "banquette siège canapé chaise tribune podium podcast application messagerie télé mur".split()
)
DANS_PLACE = frozenset(
    "mesure limite limites foulée presse rue rues salle pays ville villes région régions cadre ordre but espoir "
    "attente calme dignité discrétion joie respect silence ensemble domaine quartier quartiers monde cas sens "
    "perspective lieu endroit hémicycle optique esprit coin tête hâte bonne indifférence tribune tribunes journal "
    "journaux colonnes vidéo communiqué entretien interview lettre livre conditions condition proportions".split()
)
MANNER = frozenset(
    "soin joie sourire enthousiasme succès temps aide soutien appui accord concours prudence plaisir intérêt "
    "efficacité "
    "force calme ferveur passion émotion courage talent brio humour ironie sérieux rigueur art façon manière "
    "attention "
    "peine regret ardeur violence succès humeur air voix ton mot mots recul brutalité moyens moyen main mains doigts "
    "sang-froid détermination conviction ambition sincérité franchise humilité patience lucidité vigueur "
    "fierté".split()
)
_IDIOMS = {
    "pour": frozenset("essentiel plupart part partie compte raison rien forme principe reste région".split()),
    "contre": frozenset("vents attente gré courant nature volonté".split()),
    "de": frozenset("manière façon fait suite concert front facto plus moins nouveau même toute part".split()),
}


def head(words: tuple[Token, ...], at: int) -> int:
    """Return the place of the noun (or name) of a phrase that begins at `at`; -1 where none begins."""
    start = at
    while at < len(words) and (words[at].low in DETERMINERS or words[at].low in ("de", "d'")) and at < start + 3:
        at += 1
    while at < len(words) and (words[at].low in _PRENOMINAL or words[at].text[0].isdigit()):
        at += 1
    if at >= len(words) or not words[at].text[0].isalpha():
        return -1
    if words[at].text[0].isupper():
        return at
    readings = analyses(words[at].low)
    return at if any(a.pos == "NOUN" for a in readings) and not any(a.tense == "inf" for a in readings) else -1


def circumstance(words: tuple[Token, ...], preposition: str, at: int) -> bool:
    """Tell whether the phrase at `at`, behind `preposition`, rather says when, where or how."""
    noun = head(words, at)
    if noun < 0:
        return True
    low = words[noun].low
    if (low in TIME and words[at].low not in _POSSESSIVE) or (words[at].text[0].isdigit() and preposition != "de"):
        return True
    if low in _IDIOMS.get(preposition, ()):
        return True
    if preposition == "sur":
        return low in SUR_PLACE or words[noun].text[0].isupper()
    if preposition == "dans":
        return low in DANS_PLACE or words[noun].text[0].isupper()
    if preposition == "avec":
        return low in MANNER or (words[at].low not in DETERMINERS and not words[at].text[0].isupper())
    return False


def swap(words: tuple[Token, ...], at: int, right: str, apostrophe: str = "'") -> tuple[int, int, str]:
    """Return what to write for the preposition at `at` to become `right` ("" drops it): start, end, new words.

    Contracts and elides: "sur le" becomes "du", "au" becomes "le" where the preposition goes.
    """
    low, end = words[at].low, at + 1
    article = _CONTRACTED.get(low, "")
    following = words[end].low if end < len(words) else ""
    if not article and following in ("le", "les") and right in ("de", "à"):
        article, end = following, end + 1
    elif right == "de" and following in ("des", "du", "de", "d'"):
        end += 2 if following == "de" and words[end + 1].low in ("la", "l'") else 1
    after = words[end] if end < len(words) else words[-1]
    if right == "de":
        made = {"le": "du ", "les": "des "}.get(article) or de(after.low, apostrophe)
    elif right == "à":
        made = {"le": "au ", "les": "aux "}.get(article, "à ")
    else:
        made = (f"{right} " if right else "") + (f"{article} " if article else "")
    return words[at].start, after.start, made
