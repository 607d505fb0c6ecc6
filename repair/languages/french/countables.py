"""What numbers count: things that come whole, measures that may be divided."""

from __future__ import annotations

from functools import cache

# Nobody has 4.3 of these: three digits after a comma are a thousands group.
_WHOLE = """
abonnés abonnées accidents actes actionnaires actions adhérents adultes agents agriculteurs appareils appartements
appels arbres arrestations articles athlètes attaques avions avocats bateaux bénéficiaires bénévoles
billets blessés bombes boutiques brevets bureaux cadavres camions candidats candidatures cas cellules cercueils
chambres chansons chats chauffeurs chercheurs chevaux chiens chômeurs citoyens civils clients clics cliniques collèges
combattants commandes commentaires communes comptes concessionnaires conducteurs contaminations contrats corps
coureurs crimes croyants cyclistes délégués demandes demandeurs députés détenus détenues déplacés
disparus documents dossiers drones écoles écoliers électeurs élèves élus emails emplois employés employées enfants
enquêteurs enseignants entrées entreprises envois équipes établissements étudiants étudiantes évacués
exemplaires exploitations expositions fans femmes fermes fichiers fidèles filles fonctionnaires foyers
fusils garçons gens gendarmes grévistes habitants habitations hommes hôpitaux hospitalisations immigrés immigrants
incendies infections infirmières ingénieurs inscrits interventions invités jeunes joueurs journalistes juifs
lecteurs licenciements lits livraisons locataires logements machines magasins maisons
maladies malades manifestants manifestations mariages marines médecins médicaments membres messages meurtres
migrants migrantes militaires militants millionnaires mineurs missiles missions morts mosquées motos musées musulmans
naissances 
occupants officiers offres opérations ordinateurs otages ouvriers ouvrières pages paires panneaux parents
participants participantes partisans passagers patients patientes patrons paysans pèlerins personnes photos pièces
plaintes plaignants places planètes policiers pompiers postes prêtres prisonniers produits professeurs projets
propositions protestataires quartiers rebelles recrues réfugiés réfugiées réservistes résidents restaurants retraités
riverains roquettes salariés salariées satellites scientifiques secouristes sièges signalements signatures soldats
sondés sociétés soignants spectateurs spécialistes stagiaires succursales suppressions survivants sympathisants
syndicalistes téléchargements téléspectateurs témoins tests titres touristes tours traitements travailleurs
travailleuses troupes tués unités usagers utilisateurs utilisatrices vaccinations véhicules victimes vidéos villages
structures bâtiments immeubles édifices objets animaux oiseaux vaches moutons porcs espèces armes cartouches chars
blindés étoiles hôtels enseignes franchisés propriétaires acheteurs vendeurs investisseurs donateurs conseillers
supporters supporteurs décès astronautes cadres commerces entrepreneurs expulsions pharmacies
villageois villes visiteurs visites voitures voix vols volontaires votants votes voyageurs vues
"""

# These may be divided: "1,234 tonne" is a measure, "12,000 tonnes" is not.
_DIVISIBLE = """
acres ans barils carrés dollars dollar euros euro francs forints hectares heures jours kilomètres km kilos
kilowattheures livres mégawatts mégawattheures mètres miles milles mois onces pas pesos pieds pouces roubles roupies
semaines tonnes verges yards yens yuans watts
"""

# Decimals with three figures are ordinary here.
_FINE = """
% million millions milliard milliards billion billions pour point points degré degrés kg g mg µg l ml cl dl litre
litres m mm cm mètre s ms sec seconde secondes minute minutes gramme grammes kilo kilogramme kilogrammes hz khz mhz
ghz v kv volt volts °c °f ° euro dollar livre tonne mile kilomètre km/h fois o go mo ko to octets heure fr
joules joule newtons pascals bars bar hertz ampères moles
décibels calories kilocalories bits pixels microns micromètres nanomètres millimètres centimètres hectolitres
millilitres centilitres milligrammes microgrammes quintaux carats onces arcs radians francs marks
"""


@cache
def whole() -> frozenset[str]:
    """Nouns for what comes whole."""
    return frozenset(_WHOLE.split())


@cache
def divisible() -> frozenset[str]:
    """Nouns for measures and money, in the plural."""
    return frozenset(_DIVISIBLE.split())


@cache
def fine() -> frozenset[str]:
    """Words after which three decimals are ordinary."""
    return frozenset(_FINE.split())
