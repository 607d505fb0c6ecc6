"""Examples of times in two halves, and of two times, or a time and a number, that belong to two sentences."""

from repair.core.rule import Bad, Good
from repair.core.style import HouseStyle

_CA = HouseStyle(variant="fr-CA")
_TIGHT = HouseStyle(clock="18h54")

BAD = (
    Bad(
        "Ils ont ouvert la séance à 13 heures. 18:54 HAE, où le ministre a parlé.",
        "Ils ont ouvert la séance à 18\u00a0h\u00a054, heure de l'Est, où le ministre a parlé.",
    ),
    Bad(
        "Ils se sont salués vers 14 heures. 15.10 EDT, après leur vol.",
        "Ils se sont salués vers 15\u00a0h\u00a010, heure de l'Est, après leur vol.",
    ),
    Bad(
        "Ils se sont salués vers 14 heures. 15.10 EDT, après leur vol.",
        "Ils se sont salués vers 15h10, heure de l'Est, après leur vol.",
        style=_TIGHT,
    ),
    Bad(
        "La séance a débuté à 13 heures. 18:54 HAE, et le ministre a parlé.",
        "La séance a débuté à 18\u00a0h\u00a054\u00a0HAE, et le ministre a parlé.",
        style=_CA,
    ),
    Bad(
        "Le match commence à 20 heures. 8:15 PT sur la chaîne.",
        "Le match commence à 20\u00a0h\u00a015 (heure du Pacifique) sur la chaîne.",
    ),
    Bad(
        "Le débat (à 20 heures. 8:15 PT sur la chaîne) a eu lieu.",
        "Le débat (à 20\u00a0h\u00a015, heure du Pacifique, sur la chaîne) a eu lieu.",
    ),
    Bad("L'alerte a été levée vers 22 heures. 10 p.m. samedi.",
        "L'alerte a été levée vers 22\u00a0heures samedi."),
    Bad("L'alerte a été levée vers 22h00. 10 p.m.", "L'alerte a été levée vers 22\u00a0heures."),
    Bad("Il est mort à midi. 12:15 EDT, selon la police.",
        "Il est mort à 12\u00a0h\u00a015, heure de l'Est, selon la police."),
    Bad("Il est mort à une heure. 13:05 EDT, selon la police.",
        "Il est mort à 13\u00a0h\u00a005, heure de l'Est, selon la police."),
    Bad("La fusée a décollé à 21 h. 21 h 37 HAE mercredi.",
        "La fusée a décollé à 21\u00a0h\u00a037\u00a0HAE mercredi.", style=_CA),
    Bad("L'action a bondi après 16 heures. 4:30 p.m. ET, à la clôture.",
        "L'action a bondi après 16\u00a0h\u00a030, heure de l'Est, à la clôture."),
    Bad("La bourse ouvre à 9 heures du matin. 9:30 ET, comme chaque jour.",
        "La bourse ouvre à 9\u00a0h\u00a030, heure de l'Est, comme chaque jour."),
    Bad("Il a parlé à 8 heures du soir. 8:15 ET, devant la foule.",
        "Il a parlé à 20\u00a0h\u00a015, heure de l'Est, devant la foule."),
    Bad("Le vol a disparu à 14 heures. 3:10 EDT, au-dessus du lac.",
        readings=("à 15\u00a0h\u00a010, heure de l'Est", "à 3\u00a0h\u00a010, heure de l'Est")),
    Bad("Le vol a disparu à 9 heures. 3:10 EDT, au-dessus du lac.",
        readings=("à 3\u00a0h\u00a010, heure de l'Est", "à 15\u00a0h\u00a010, heure de l'Est")),
    Bad("La police est arrivée à 20 heures. 8:15, lorsque le tireur a fui.",
        "La police est arrivée à 20\u00a0h\u00a015, lorsque le tireur a fui."),
    Bad("La police est arrivée à 13 heures. 18:54, heure locale, et a bouclé la rue.",
        "La police est arrivée à 18\u00a0h\u00a054, heure locale, et a bouclé la rue."),
    Bad("Il doit parler à 20 heures. EDT, depuis la Maison-Blanche.",
        "Il doit parler à 20 heures, heure de l'Est, depuis la Maison-Blanche."),
    Bad("Il doit parler à 20 heures. ET mercredi.", "Il doit parler à 20 heures (heure de l'Est) mercredi."),
    Bad("Il doit parler à 18h54. HAE, selon son équipe.",
        "Il doit parler à 18h54\u00a0HAE, selon son équipe.", style=_CA),
    Bad("Il doit parler à 20 heures. Heure de l'Est, selon son équipe.",
        "Il doit parler à 20 heures, heure de l'Est, selon son équipe."),
    Bad("Le vol a été signalé à 6 heures du matin. Mardi.", "Le vol a été signalé à 6 heures du matin mardi."),
    Bad("Le corps a été trouvé vers 18 h 30. Lundi soir.", "Le corps a été trouvé vers 18 h 30 lundi soir."),
    Bad("Le scrutin clos à 20 heures. et les résultats ont suivi.",
        "Le scrutin clos à 20 heures et les résultats ont suivi."),
    Bad("L'accident a eu lieu vers 17 h 30. mardi, près du pont.",
        "L'accident a eu lieu vers 17 h 30 mardi, près du pont."),
    Bad("Le concert commence à 20 heures 8:15 PT, sur le port.",
        "Le concert commence à 20\u00a0h\u00a015, heure du Pacifique, sur le port."),
    Bad("Les urnes ferment à 20 h. 20 h ET dans le Maine.",
        "Les urnes ferment à 20\u00a0h (heure de l'Est) dans le Maine."),
    Bad("L'audience est à 10 heures. 10:30 ET, heure de l'Est.", "L'audience est à 10\u00a0h\u00a030, heure de l'Est."),
    Bad("Le tribunal siège à 10 heures. 10:00 GMT, avant le verdict.",
        "Le tribunal siège à 10\u00a0heures\u00a0GMT, avant le verdict."),
)  # fmt: skip

GOOD = tuple(
    Good(text)
    for text in """
Le vote est prévu à 13 heures. 18:54 – Le président quitte la salle.
Le vote est prévu à 13 heures. 18:54 GMT – Le président quitte la salle.
Le vote est prévu à 13 heures. 18:54 GMT Le président quitte la salle.
Le vote est prévu à 13 heures. 18:54 : le président quitte la salle.
Le vote est prévu à 13 heures. 18 h 54. Le président quitte la salle.
Le vote est prévu à 13 heures. 18h54, l'heure du bilan.
Il arrive à 15 heures. 15 h 10, il repart déjà.
Il arrive à 14 heures. 15:10, il repart déjà.
Il a attendu jusqu'à 13 heures. 18 personnes l'ont rejoint.
Ils sont arrivés vers 14 heures. 15 autres personnes manquent encore.
Il ferme à 20 heures. 8 personnes y travaillent.
Le guichet ouvre à 9 heures. 9,30 euros l'entrée.
Le guichet ouvre à 9 heures. 9.30 euros l'entrée, selon le site.
Le match est prévu à 20 heures. 8-15 à la mi-temps du dernier.
La messe est à 10 heures. 3:16 est le verset le plus cité de Jean.
La course part à 9 heures. 2:15:30, c'est le temps à battre.
Le jeûne dure de 6 heures à 20 heures. 14 heures sans boire.
Elle a travaillé 13 heures. 18 h 54, c'est l'heure de son départ.
La mise à jour sort à 19 heures. 18.5 est le numéro de la version.
Le bureau ouvre à 8 heures. 8 h 15 : accueil des élèves.
La réunion dure de 9 heures à 12 heures. 12 % des salariés y seront.
Le couvre-feu commence à 20 heures. 135 euros d'amende pour les contrevenants.
Il se lève à 6 heures. Mardi, il dormira plus longtemps.
Il se lève à 6 heures. Mardi est son jour de repos.
Le train part à 8 heures. Dimanche compris.
Elle rentre à 18 heures. Après le dîner, elle lit.
Elle rentre à 18 heures. Et le lendemain, elle repart.
Elle rentre à midi. Heure après heure, la foule grossit.
Elle rentre à 20 heures. Est-ce bien raisonnable ?
Le vol arrive à 20 heures 18:00 GMT plus tard.
Le journal de 20 heures 30 est annulé.
Le concert est à 20 h. à la salle des fêtes.
La route rouvre à 15 heures. À 18:54 GMT, elle était encore fermée.
Les bureaux ont ouvert à 7h (5h GMT) et fermé à 19h (17h GMT).
Rendez-vous à 20 heures. 10 minutes avant, les portes ferment.
La séance est à 20 h 30. 21 h 15 pour les retardataires.
Première séance à 18 h 30. 19 h 15, heure du débat.
Le délai expire à minuit. 12 pays ont signé.
Le délai expire à minuit. 00:30 – Toujours pas d'accord.
Le marché ouvre à 9 heures. 15.10 euros, c'est le prix de l'action.
Il est interdit de tondre après 20 heures. 68 euros d'amende.
Le vol dure 13 heures. 18:54, après une longue attente, l'avion se pose.
Les urnes ferment à 18 heures. 20 heures dans les grandes villes.
Rendez-vous à 19 heures. 20 heures au plus tard.
De 8 heures à 10 heures. 5 euros.
""".strip().splitlines()
)
