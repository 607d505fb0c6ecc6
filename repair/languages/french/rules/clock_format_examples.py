"""Examples of English signs and zones in times, and of numbers with the same signs that are no times."""

from repair.core.rule import Bad, Good
from repair.core.style import HouseStyle

_CA = HouseStyle(variant="fr-CA")
_TIGHT = HouseStyle(clock="18h54")

BAD_FORMAT = (
    Bad("Le train part à 8:15 demain.", "Le train part à 8\u00a0h\u00a015 demain."),
    Bad("Le train part à 08:15 demain.", "Le train part à 8h15 demain.", style=_TIGHT),
    Bad("Le feu a pris vers 15.10 EDT, selon les pompiers.",
        "Le feu a pris vers 15\u00a0h\u00a010, heure de l'Est, selon les pompiers."),
    Bad("Le feu a pris vers 15:10 ET selon les pompiers.",
        "Le feu a pris vers 15\u00a0h\u00a010\u00a0HE selon les pompiers.", style=_CA),
    Bad("Les bureaux ferment à 17:00 GMT.", "Les bureaux ferment à 17\u00a0heures\u00a0GMT."),
    Bad("Les bureaux ferment à 17:05 heures.", "Les bureaux ferment à 17\u00a0h\u00a005."),
    Bad("Les bureaux ferment vers 19.00 heures.", "Les bureaux ferment vers 19\u00a0heures."),
    Bad("Les bureaux sont ouverts de 9:00 à 17:30 en semaine.",
        "Les bureaux sont ouverts de 9\u00a0heures à 17\u00a0h\u00a030 en semaine."),
    Bad("Il a été arrêté lundi soir à 8:15 chez lui.", "Il a été arrêté lundi soir à 20\u00a0h\u00a015 chez lui."),
    Bad("Ouvert de 13:00-15:00 en semaine.", "Ouvert de 13\u00a0heures-15\u00a0heures en semaine."),
    Bad("Vers 18.54 heure de Boston, il a plu.", "Vers 18\u00a0h\u00a054 heure de Boston, il a plu."),
    Bad("Une alarme a sonné à 2:30 du matin.", "Une alarme a sonné à 2\u00a0h\u00a030 du matin."),
    Bad("La rencontre débute à 6:30, heure de Tokyo, et se joue à huis clos.",
        "La rencontre débute à 6\u00a0h\u00a030, heure de Tokyo, et se joue à huis clos."),
)  # fmt: skip

GOOD_FORMAT = tuple(
    Good(text)
    for text in """
Le train part à 8 h 15 demain.
Le train part à 8h15 demain.
13:54 – Le président quitte la salle.
Les Bleus mènent 3:2 à la pause.
Le deuxième set est passé à 6:45 minutes.
L'écran est passé à 16:10, un format rare.
Il cite l'évangile de Jean, de 3:16 à 3:18.
Elle a terminé le marathon à 2:15 du record.
L'action est montée à 15.10 dollars.
L'action est montée à 15.10 avant de reculer.
La mise à jour d'iOS passe à 15.10 demain.
La cote est tombée à 10:15 contre les Bleus.
Le rapport est de 10:25 entre les deux groupes.
La vidéo est coupée à 12:30 environ.
Le chrono s'arrête à 9:58 pour le vainqueur.
Le chapitre renvoie à 10:12 sans le dire.
Il cite le psaume, à 23:12, de mémoire.
Le lot de 24:10 est vide.
Le taux est passé à 12.50 % hier.
La balance est passée à 7.45 kg.
""".strip().splitlines()
)

BAD_ZONE = (
    Bad("Le débat commence à 20 h EDT, sur la chaîne publique.",
        "Le débat commence à 20 h, heure de l'Est, sur la chaîne publique."),
    Bad("Le débat commence à 20h30 ET mercredi.", "Le débat commence à 20h30 (heure de l'Est) mercredi."),
    Bad("Le débat commence à 20h30 ET mercredi.", "Le débat commence à 20h30\u00a0HE mercredi.", style=_CA),
    Bad("Le débat commence à 20 heures (PT).", "Le débat commence à 20 heures, heure du Pacifique."),
    Bad("Le débat (20 heures ET) sera long.", "Le débat (20 heures, heure de l'Est) sera long."),
    Bad("Diffusé à 20 h EDT/17 h PDT lundi.", "Diffusé à 20 h\u00a0HAE/17 h\u00a0HAP lundi.", style=_CA),
    Bad("Le débat commence à midi ET.", "Le débat commence à midi, heure de l'Est."),
    Bad("Le débat commence à 9h30 EST.", "Le débat commence à 9h30, heure de l'Est."),
    Bad("La fusée part à 14 h 10 Eastern Time, si le vent le permet.",
        "La fusée part à 14 h 10, heure de l'Est, si le vent le permet."),
    Bad("La fusée part à 14 h 10, temps de l'Est.", "La fusée part à 14 h 10, heure de l'Est."),
    Bad("Le vote a eu lieu à 18 heures, temps local.", "Le vote a eu lieu à 18 heures, heure locale."),
    Bad("Le match débute à 15 heures BST samedi.",
        "Le match débute à 15 heures (heure britannique) samedi."),
)  # fmt: skip

GOOD_ZONE = (
    *(
        Good(text)
        for text in """
Le débat commence à 20 h, heure de l'Est.
Le débat commence à 20 h HAE.
Les bureaux ferment à 17 heures GMT.
Les bureaux ont ouvert à 7 h (5 h UTC).
Ouvert à 20 h ET à 22 h.
Ouvert de 20 h ET 22 h.
Il part à 8 h EST-il écrit.
Partir à 8 heures EST trop tard.
Le train de 20 heures et celui de minuit.
Le train de 20 heures est en retard.
À 18 heures, ET a été projeté.
En 24 heures, le PT a perdu deux élus.
Il est minuit, docteur.
Elle a marché 8 heures, temps compris.
À 9 heures, le temps est au beau.
La marche a duré 3 heures. EDT a protesté.
""".strip().splitlines()
    ),
    Good("Le débat commence à 20 h HE.", style=_CA),
)
