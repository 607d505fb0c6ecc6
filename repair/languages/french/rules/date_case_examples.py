"""Examples of days and months with an English capital, and of those that are names."""

from repair.core.rule import Bad, Good

BAD = (
    Bad("L'équipe n'avait pas perdu depuis Mars.", "L'équipe n'avait pas perdu depuis mars."),
    Bad("Il a dit à Fox News Jeudi, avant son départ, qu'il signerait.",
        "Il a dit à Fox News jeudi, avant son départ, qu'il signerait."),
    Bad("Le ministre a annoncé Lundi sa démission.", "Le ministre a annoncé lundi sa démission."),
    Bad("Le ministre démissionnera Vendredi.", "Le ministre démissionnera vendredi."),
    Bad("Elle a été élue en Janvier 2024 à la tête du parti.", "Elle a été élue en janvier 2024 à la tête du parti."),
    Bad("Elle a été élue en Mars 2024 à la tête du parti.", "Elle a été élue en mars 2024 à la tête du parti."),
    Bad("Le procès reprendra Lundi 5 Août au tribunal.", "Le procès reprendra lundi 5 août au tribunal."),
    Bad("La loi du 3 Octobre 2019 reste en vigueur.", "La loi du 3 octobre 2019 reste en vigueur."),
    Bad("Les ventes ont baissé depuis Octobre.", "Les ventes ont baissé depuis octobre."),
    Bad("Les ventes du mois de Mars ont baissé.", "Les ventes du mois de mars ont baissé."),
    Bad("Les ventes d'Octobre 2023 ont baissé.", "Les ventes d'octobre 2023 ont baissé."),
    Bad("Le magasin est ouvert du Lundi au vendredi.", "Le magasin est ouvert du lundi au vendredi."),
    Bad("La police est venue, Mardi matin, dans la maison.", "La police est venue, mardi matin, dans la maison."),
    Bad("Il neigera tard Mercredi soir sur la côte.", "Il neigera tard mercredi soir sur la côte."),
    Bad("Entre Mars et Juin 2023, il a plu.", "Entre mars et juin 2023, il a plu."),
    Bad("Fin Septembre, les ventes ont chuté.", "Fin septembre, les ventes ont chuté."),
    Bad("Il a été inculpé en Mars.", "Il a été inculpé en mars."),
    Bad("Les ventes ont chuté de Janvier à Mars.", "Les ventes ont chuté de janvier à mars."),
    Bad("Trump doit rencontrer Poutine Vendredi en Alaska.", "Trump doit rencontrer Poutine vendredi en Alaska."),
    Bad("Il sera jugé le Vendredi 3 mai.", "Il sera jugé le vendredi 3 mai."),
)  # fmt: skip

GOOD = tuple(
    Good(text)
    for text in """
Le 14 Juillet, la foule chantait.
Depuis le 11 Septembre, le monde a changé.
Les attentats du 11 Septembre 2001 ont changé le monde.
Les défilés du 1er Mai ont rassemblé la foule.
Il habite place du 8 Mai 1945 à Grenoble.
Il fêtera le Mardi gras avec ses voisins.
Le krach du Jeudi noir a ruiné ses aïeux.
Il ne mange pas de viande le Vendredi saint.
La messe du Mercredi des Cendres sera longue.
La foule du Black Friday a envahi la ville.
Le joueur Yves Janvier a marqué deux fois.
La chanteuse Avril Lavigne sera en tournée.
La chaloupe de Mai Lan a coulé.
Le film Octobre rouge est ressorti.
Elle participe à Octobre rose chaque année.
La mission envoyée vers Mars a réussi.
Depuis Mars, le robot envoie des images vers la Terre.
Il rêve d'envoyer des hommes sur Mars.
La distance de Vénus à Mars varie.
Le voyage de la Terre à Mars dure sept mois.
La NASA croit à la vie en Mars, disait la légende.
La vie sur Mars, dit-il, est possible.
Le Journal du Dimanche publie son portrait.
Selon Ouest-France Dimanche, il partira.
Robinson et Vendredi vivent sur une île.
L'actrice de la série Mercredi a signé.
Lundi, le ministre partira.
Il a promis ceci : « Lundi, je partirai. »
Il viendra. Lundi, il partira.
Au programme : Lundi, visite du musée.
Le Lundi de Pentecôte reste férié.
Le Dimanche des Rameaux attire la foule.
Mai 68 a marqué la France et Mai 68 reste vivant.
Le rover Mars 2020 a atterri.
La révolution d'Octobre a changé la Russie.
La Crise d'Octobre a marqué le Québec.
Le groupe Septembre noir a revendiqué l'attaque.
Le Super Mardi a tout changé pour lui.
Le Mouvement du 22 Mars a occupé la faculté.
Votre Guide Complet Pour Sortir Jeudi Soir
Le Printemps 2020 et l'Été 2021 furent chauds.
Une barre Mars et un soda, voilà son repas.
Le plan « Mars 2030 » est prêt.
Il lit Un jeudi noir, et Lundi Matin aussi.
""".strip().splitlines()
)
