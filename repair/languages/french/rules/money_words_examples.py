"""Examples of scale words with and without what joins them to their noun."""

from repair.languages.french.rules.number_notation import bad, good

BARE_BAD = (
    bad("Un fonds de 3,6 milliards dollars.", "Un fonds de 3,6 milliards de dollars."),
    bad("Il a touché 10 millions euros.", "Il a touché 10 millions d'euros."),
    bad("L’offre s’élève à 2 milliards euros.", "L’offre s’élève à 2 milliards d’euros."),
    bad("Une perte de cinq millions dollars.", "Une perte de cinq millions de dollars."),
    bad("Un million personnes ont défilé à Londres, soit un million personnes de plus.".replace("Un m", "Plus d'un m"),
        "Plus d'un million de personnes ont défilé à Londres, soit un million de personnes de plus."),
    bad("Le site a 4,5 millions utilisateurs.", "Le site a 4,5 millions d'utilisateurs."),
    bad("Le jackpot atteint 1 milliard dollar.", "Le jackpot atteint 1 milliard de dollars."),
)  # fmt: skip

BARE_GOOD = good(
    "Un fonds de 3,6 milliards de dollars.",
    "Il a touché 10 millions d’euros.",
    "Les finalistes reçoivent trois millions chacun.",
    "Près de trois milliards seront versés.",
    "Ajoutons 100 milliards supplémentaires.",
    "Une perte de 1,5 million USD.",
    "Sur 12 millions nés cette année-là, peu survivent.",
    "Ils étaient un million hier.",
    "Quatre millions sont attendus.",
    "Des millions meurent chaque année.",
    "Un milliard cinq cent mille euros.",
    "Deux millions huit cent mille habitants.",
    "3 millions 600 mille pesos.",
    "Trois millions morts de faim en un siècle.",
    "Le plan de 700 milliards vise les banques.",
    "Il vaut 10 millions en dollars.",
    "Il vaut dix millions, euros compris.",
    "Un million, personnes âgées comprises.",
    "Les millions, dollars ou euros, manquent.",
    "Le million dollars est un surnom.",
    "« Million Dollar Baby » repasse ce soir.",
    "Des millions pour les hôpitaux.",
    "Les 5 millions annuels sont acquis.",
    "Il a gagné 20 millions net.",
    "Cent millions, c’est trop.",
    "Un milliard plus tard, rien n’a changé.",
    "Trente millions d’amis.",
    "Deux millions trois cent mille votants.",
    "Il en faut dix millions par an.",
    "Plusieurs millions actions comprises.",
    "5 millions tests compris.",
    "Un million environ.",
)

SIGN_BAD = (
    bad("Une amende de 2 millions $ a été infligée.", "Une amende de 2 millions de dollars a été infligée."),
    bad("Le coût passe à 3,6 milliards de $.", "Le coût passe à 3,6 milliards de dollars."),
    bad("Un fonds de 3,6 $ milliards est créé.", "Un fonds de 3,6 milliards de dollars est créé."),
    bad("Un budget de 50€ millions.", "Un budget de 50 millions d’euros."),
    bad("Un transfert à 80 millions £ !", "Un transfert à 80 millions de livres sterling !"),
)
SIGN_GOOD = (
    *good(
        "Une amende de 2 M$ a été infligée.",
        "Une amende de 35 $ a été infligée.",
        "Un chiffre d’affaires de 10 millions € en 2024.",
        "Il a 35 $ millions de fois comptés.",
        "Un euro (1,08 $) ; des millions en jeu.",
        "Ils ont vendu 3 millions, $ et € confondus.",
    ),
    *good("Une amende de 2 millions $ a été infligée.", style="fr-CA"),
)
