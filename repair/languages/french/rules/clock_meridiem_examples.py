"""Examples of English halves of the day, and of French that looks like them."""

from repair.core.rule import Bad, Good
from repair.core.style import HouseStyle

_CA = HouseStyle(variant="fr-CA")
_TIGHT = HouseStyle(clock="18h54")

BAD = (
    Bad("Il est arrivé à 7:45 a.m. mardi.", "Il est arrivé à 7\u00a0h\u00a045 mardi."),
    Bad("Il est arrivé à 7:45 p.m. mardi.", "Il est arrivé à 19\u00a0h\u00a045 mardi."),
    Bad("Il est arrivé à 7:45 p.m. mardi.", "Il est arrivé à 19h45 mardi.", style=_TIGHT),
    Bad("Il est arrivé à 7 h 30 p.m.", "Il est arrivé à 19\u00a0h\u00a030."),
    Bad("Le débat aura lieu à 7h30 p.m. HE.", "Le débat aura lieu à 19\u00a0h\u00a030, heure de l'Est."),
    Bad("Le débat aura lieu à 7h30 p.m. HE.", "Le débat aura lieu à 19\u00a0h\u00a030\u00a0HE.", style=_CA),
    Bad("Le débat aura lieu à 8 p.m. ET. Il durera une heure.",
        "Le débat aura lieu à 20\u00a0heures, heure de l'Est. Il durera une heure."),
    Bad("Le débat aura lieu à 8 p.m. ET mardi.", "Le débat aura lieu à 20\u00a0h\u00a0HE mardi.", style=_CA),
    Bad("Le débat aura lieu à 8 p.m. (ET) mardi.",
        "Le débat aura lieu à 20\u00a0heures (heure de l'Est) mardi."),
    Bad("Juste avant 9:30 a.m. Eastern, la bourse a ouvert.",
        "Juste avant 9\u00a0h\u00a030, heure de l'Est, la bourse a ouvert."),
    Bad("Les portes ouvrent à 19h00 p.m. demain.", "Les portes ouvrent à 19h00 demain."),
    Bad("Il doit parler à 8 heures du soir p.m. lundi.", "Il doit parler à 8 heures du soir lundi."),
    Bad("Il doit parler à 8 heures p.m. lundi.", "Il doit parler à 20\u00a0heures lundi."),
    Bad("Il doit parler à huit heures p.m. lundi.", "Il doit parler à huit heures du soir lundi."),
    Bad("Le couvre-feu commence à 12 a.m. dimanche.", "Le couvre-feu commence à minuit dimanche."),
    Bad("Le couvre-feu commence à 12 p.m. dimanche.", "Le couvre-feu commence à midi dimanche."),
    Bad("Le feu a pris vers 12:30 a.m. dimanche.", "Le feu a pris vers 0\u00a0h\u00a030 dimanche."),
    Bad("Le feu a pris vers 12:30 p.m. dimanche.", "Le feu a pris vers 12\u00a0h\u00a030 dimanche."),
    Bad("Le déjeuner est à midi p.m. précis.", "Le déjeuner est à midi précis."),
    Bad("Le feu a éclaté dimanche, 12:00 p.m., en ville.", "Le feu a éclaté dimanche, 12\u00a0heures, en ville."),
    Bad("Le déjeuner est à 12 midi.", "Le déjeuner est à midi."),
    Bad("Le magasin ouvre à 09h00 AM le samedi.", "Le magasin ouvre à 9\u00a0h le samedi."),
    Bad("Le magasin ferme à 10 PM.", "Le magasin ferme à 22\u00a0heures."),
    Bad("Le magasin ferme à 10pm le samedi.", "Le magasin ferme à 22\u00a0heures le samedi."),
    Bad("Le magasin ferme à 9:30pm le samedi.", "Le magasin ferme à 21\u00a0h\u00a030 le samedi."),
    Bad("Le vol a atterri à 6:54 P.M. Le pilote va bien.",
        "Le vol a atterri à 18\u00a0h\u00a054. Le pilote va bien."),
    Bad("La piste est ouverte entre 5 et 7 p.m. en semaine.",
        "La piste est ouverte entre 17\u00a0heures et 19\u00a0heures en semaine."),
    Bad("La piste est ouverte de 9 à 5 p.m. en semaine.",
        "La piste est ouverte de 9\u00a0heures à 17\u00a0heures en semaine."),
    Bad("La piste est ouverte de 10 a.m. à 2:30 p.m. en semaine.",
        "La piste est ouverte de 10\u00a0heures à 14\u00a0h\u00a030 en semaine."),
    Bad("La piste est ouverte entre 5:30 p.m. et 7 p.m. en semaine.",
        "La piste est ouverte entre 17\u00a0h\u00a030 et 19\u00a0heures en semaine."),
    Bad("La piste est ouverte entre 5:30 et 7 p.m. en semaine.",
        "La piste est ouverte entre 17\u00a0h\u00a030 et 19\u00a0heures en semaine."),
    Bad("Le vol part à 19:30 a.m. demain.", readings=("7\u00a0h\u00a030", "19\u00a0h\u00a030")),
    Bad("Le vol part à 8 heures du matin p.m. demain.", readings=("8\u00a0heures", "20\u00a0heures")),
    Bad("Diffusé à 8 p.m. ET/5 p.m. PT sur la chaîne.",
        "Diffusé à 20\u00a0h\u00a0HE/17\u00a0h\u00a0HP sur la chaîne.", style=_CA),
    Bad("Il a neigé (jusqu'à 7 p.m.) dans la vallée.", "Il a neigé (jusqu'à 19\u00a0heures) dans la vallée."),
    Bad("La réunion commence à 9 heures. a.m. précises.", "La réunion commence à 9\u00a0heures précises."),
)  # fmt: skip

GOOD = tuple(
    Good(text)
    for text in """
M. Durand et M. Petit ont 12 ans d'écart.
La radio émet à 98 AM depuis hier.
La radio émet sur 690 AM depuis hier.
Les particules PM10 et PM2,5 ont doublé.
Le pays a connu 3 PM en deux ans.
Après 5 PM en dix ans, le pays cherche la stabilité.
La distance est de 5 pm entre les deux atomes.
La résolution descend à 5 pm de précision.
Une Aston Martin DB9 AM de 2007 a été vendue.
Le crédit de 10 millions figure p.m. au budget.
Voir p. 12, m. à jour.
Le score était de 3:2 à la pause.
Il a couru le marathon en 2:15.
Jean 3:16 est son verset préféré.
Le rapport est de 16:9 sur cet écran.
Le vote a lieu à 19 h 30 mardi.
Le vote a lieu à 8 heures du soir.
Le vote a lieu à 8 heures du matin, heure locale.
Il part à midi et revient à minuit.
La version 7.45 ajoute un mode sombre.
L'équipe 9 AM a gagné.
Le 11 am. 2020 n'est pas une date.
Le quartier de Miami compte 12 minuits différents.
Le mélange contient 7.45 mg de sel.
Il mesure 1,80 m. Marc est plus grand.
La barre est passée à 5 m. Puis il a abandonné.
Le record est passé à 8 m. Personne ne l'avait fait.
Il a sauté à 5,95 m. Par la suite, il a renoncé.
Il habite à 12 minutes d'ici.
Le pont fait 12 m. Pas un de plus.
La piscine mesure 50 m. Aucun bassin n'est plus long.
Les PM du club se réunissent à 7 heures.
Il est à 3 pm/s près.
Les 5 PM de la zone euro se sont vus.
Le PM 7 du port et le PM 8 sont fermés.
De 5 à 7, elle reçoit ; à 8, elle dîne.
""".strip().splitlines()
)
