"""Examples for lost hyphens: long lists, for names are mended without asking."""

from __future__ import annotations

from repair.core.rule import Bad, Good

NAMES_BAD = (
    Bad("La Nouvelle Zélande et les Pays Bas", "La Nouvelle-Zélande et les Pays-Bas"),
    Bad("Le Royaume Uni, les Etats Unis et l'Extrême Orient", "Le Royaume-Uni, les Etats-Unis et l'Extrême-Orient"),
    Bad("Les États - Unis et Trinité et Tobago", "Les États-Unis et Trinité-et-Tobago"),
    Bad("Il vit à Saint Pétersbourg, en Bosnie Herzégovine.", "Il vit à Saint-Pétersbourg, en Bosnie-Herzégovine."),
)

NAMES_GOOD = tuple(
    Good(text)
    for text in (
        "La Nouvelle-Zélande et les Pays-Bas",
        "Un royaume uni et des états unis",
        "Les pays bas de la côte",
        "L'Arabie saoudite et l'Afrique du Sud",
        "La Corée du Nord et la Caroline du Sud",
        "La Côte d'Ivoire et la Sierra Leone",
        "Yves Saint Laurent défile.",
        "Eva Marie Saint joue.",
        "Michel Saint Pierre",
        "La nouvelle Guinée de M. Condé",
        "Un orient moyen, un proche orient de rêve",
        "Une grande Bretagne de carte postale",
        "Une nouvelle Écosse se dessine.",
        "La ville d'Orléans, nouvelle étape",
        "Il chante au Royaume, uni aux autres.",
        "Le Mexique, nouveau partenaire",
        "Le nouveau Mexique de la présidente",
        "Les Alpes et le Rhône",
        "La Lorraine et l'Alsace",
        "Le siège du Saint-Siège",
        "Le comté franc",
        "La Saxe et la basse Saxe d'autrefois",
        "Le Christ et Jésus",
        "La terre neuve du jardin",
        "Un saint marin, un saint homme",
        "Une sainte Lucie de bois",
        "Terre, Neuve",
        "Pays : Bas-Rhin",
        "Le Haut Conseil du Karabakh",
        "Le Pays Basque et le Bas Pays",
        "La Grande Ourse en Bretagne",
        "Moyen, Orient ou Occident",
    )
)

WORDS_BAD = (
    Bad("Le vice président passe le week end ici.", "Le vice-président passe le week-end ici."),
    Bad("Un cessez le feu, puis un rendez vous cet après midi", "Un cessez-le-feu, puis un rendez-vous cet après-midi"),
    Bad("L'ex ministre part, c'est à dire demain.", "L'ex-ministre part, c'est-à-dire demain."),
    Bad("Celui ci perd en demi finale.", "Celui-ci perd en demi-finale."),
    Bad("Le porte - parole lui même, au dessus de tout", "Le porte-parole lui-même, au-dessus de tout"),
)

WORDS_GOOD = tuple(
    Good(text)
    for text in (
        "Le vice-président passe le week-end ici.",
        "Cessez le feu ! crie-t-il.",
        "Vous vous rendez vous-mêmes.",
        "Vous rendez vous-même service.",
        "Il arrive après midi.",
        "Peu après midi, la foule part.",
        "C'est à dire vrai un échec.",
        "C'est à dire si tu veux.",
        "Son ex part ; il est ex aequo.",
        "Pour elle même si c'est dur",
        "Il en a demi, puis il part.",
        "Le vice et la vertu",
        "Il porte la parole du chef.",
        "Il vit au dessous.",
        "Ce vice caché",
        "Celui là-bas",
        "Il est parti vers le nord, ouest inclus.",
    )
)

INVERSION_BAD = (
    Bad("Que va t il faire, et qu'en a t'elle dit ?", "Que va-t-il faire, et qu'en a-t-elle dit ?"),
    Bad("Y a-t il un risque ?", "Y a-t-il un risque ?"),
    Bad("« Nous irons », a -t-il dit.", "« Nous irons », a-t-il dit."),
    Bad("« Nous irons », dit il.", "« Nous irons », dit-il."),
    Bad("“Nous irons”, explique elle.", "“Nous irons”, explique-t-elle."),
)

INVERSION_GOOD = tuple(
    Good(text)
    for text in (
        "Que va-t-il faire ?",
        "« Nous irons », a-t-il dit.",
        "« Nous irons », dit-il.",
        "« Le vent », dit il y a peu le maire, « tourne ».",
        "Il est la t ou la s.",
        "Le point t, il faut le noter.",
        "« Non », affirme elle-même la ministre.",
        "Elle t'a dit qu'il va t'attendre.",
    )
)
