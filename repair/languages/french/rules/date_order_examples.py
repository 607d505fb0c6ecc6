"""Examples of dates in English order, and of French where a month stands before a number."""

from repair.core.rule import Bad, Good

BAD = (
    Bad("Le texte court jusqu'au Novembre 21 au moins.", "Le texte court jusqu'au 21 novembre au moins."),
    Bad("Il a signé Décembre 3.", "Il a signé le 3 décembre."),
    Bad("Décembre 3, le président a signé.", "Le 3 décembre, le président a signé."),
    Bad("Le texte date du août 15, 2025.", "Le texte date du 15 août 2025."),
    Bad("Août 15, 2025, le président a signé.", "Le 15 août 2025, le président a signé."),
    Bad("Le texte a été signé août 15, 2025 à Paris.", "Le texte a été signé le 15 août 2025 à Paris."),
    Bad("Le texte (août 15, 2025) est long.", "Le texte (15 août 2025) est long."),
    Bad("Il sera jugé le vendredi, août 15.", "Il sera jugé le vendredi 15 août."),
    Bad("Il sera jugé vendredi, août 15.", "Il sera jugé vendredi 15 août."),
    Bad("Il sera jugé en août 4e, dit-on.", "Il sera jugé le 4 août, dit-on."),
    Bad("Il sera jugé sur Octobre 27.", "Il sera jugé le 27 octobre."),
    Bad("Sur mai 3, il a été arrêté.", "Le 3 mai, il a été arrêté."),
    Bad("Il attend depuis mars 3, sans réponse.", "Il attend depuis le 3 mars, sans réponse."),
    Bad("Il attend jusqu'à mars 3, sans réponse.", "Il attend jusqu'au 3 mars, sans réponse."),
    Bad("Fermé à partir de Juin 1, le pont rouvre.", "Fermé à partir du 1er juin, le pont rouvre."),
    Bad("La loi du juillet 4, est abrogée.", "La loi du 4 juillet, est abrogée."),
    Bad("Il a signé le 15 août, 2025.", "Il a signé le 15 août 2025."),
    Bad("Il a signé en août, 2025, à Rome.", "Il a signé en août 2025, à Rome."),
    Bad("Il a signé le vendredi, 15 août à Rome.", "Il a signé le vendredi 15 août à Rome."),
    Bad("L'émeute du Jan. 6 a fait cinq morts.", "L'émeute du 6 janvier a fait cinq morts."),
    Bad("Il a été arrêté Nov. 11 à Boston.", "Il a été arrêté le 11 novembre à Boston."),
    Bad("Il a été arrêté le Sept. 3, 2024, à Boston.", "Il a été arrêté le 3 septembre 2024, à Boston."),
    Bad("Il est arrivé le novembre. 11, en retard.", "Il est arrivé le 11 novembre, en retard."),
    Bad("Il sera jugé vendredi, oct. 3, à Rome.", "Il sera jugé vendredi 3 octobre, à Rome."),
    Bad("Le festival commence Septembre 5 à Lyon.", "Le festival commence le 5 septembre à Lyon."),
    Bad("La tuerie de Décembre 14, 2012 a ému.", "La tuerie du 14 décembre 2012 a ému."),
    Bad("La tuerie d'Avril 4, 2012 a ému.", "La tuerie du 4 avril 2012 a ému."),
    Bad("Avant avril 15, il faut payer.", "Avant le 15 avril, il faut payer."),
    Bad("Il a signé Juillet 4th à Rome.", "Il a signé le 4 juillet à Rome."),
)

GOOD = tuple(
    Good(text)
    for text in """
En mars 3 personnes sur 4 ont voté.
En août 15 000 salariés ont fait grève.
En juin 20 pays ont signé.
En juin 2020, le pays a voté.
Depuis mai 68, rien n'a changé.
Depuis mars 22, les prix montent.
En juin 20, tout a fermé.
Le 3 août 15 000 personnes ont défilé.
Le 3 août 15 heures ont suffi.
Août 14, le roman de Soljenitsyne, est réédité.
La sonde Mars 3, lancée en 1971, s'est tue.
Le rover Mars 2020 a atterri.
En septembre 11 incendies ont éclaté.
Fin août 15 à 20 personnes dormaient là.
Le 31 décembre, 2024 s'achève.
Le 31 décembre, 2 025 personnes étaient là.
En décembre, 2024 paraissait loin.
Vendredi 15 août, il pleuvra.
Ce vendredi, 15 août, est férié.
Le vendredi 15 août est férié.
Le 11 Septembre a changé le monde.
En janvier 2 % des ménages ont déménagé.
Le taux de mars, 2,5 %, est bas.
Le mois de mai, 31 jours au total, fut froid.
En octobre 5,2 millions de foyers ont payé.
De mai à juin, 12 pays ont voté.
Rendez-vous en mai 10 h 30 précises.
En mai, 3 enfants sont nés.
Ils étaient sept. 11 autres les ont rejoints.
Le vote aura lieu en novembre. 11 pays y participent.
Le rapport d'oct. 2023 est public.
Il rentre le 3 nov. 15 jours plus tard, il repart.
Le prix d'août 15 fois plus haut.
Le bilan de mars 15, publié hier, est bon.
Il passe de mars 3 fois par an à juin.
Il se repose en août. 15 jours suffisent, dit-il.
Le G7 de juin, 7 pays autour d'une table.
Les mardi 3 et mercredi 4 mars, tout ferme.
""".strip().splitlines()
)
