"""Examples for the typography rules: long lists, for these rules act by themselves."""

from __future__ import annotations

from repair.core.rule import Bad, Good
from repair.core.style import HouseStyle

_KEEP = HouseStyle(quotes="keep")
_CANADA = HouseStyle(variant="fr-CA")
_SWISS = HouseStyle(variant="fr-CH")

QUOTES_BAD = (
    Bad("Il parle de “paix” et de “guerre”.", "Il parle de «\u00a0paix\u00a0» et de «\u00a0guerre\u00a0»."),
    Bad('Il parle de "paix".', "Il parle de «\u00a0paix\u00a0»."),
    Bad('Il parle de " paix ".', "Il parle de «\u00a0paix\u00a0»."),
    Bad('« Il m\'a dit "non" », dit-elle.', "« Il m'a dit “non” », dit-elle."),
    Bad("“Il m'a dit “non” hier”, dit-elle.", "«\u00a0Il m'a dit “non” hier\u00a0», dit-elle."),
    Bad('“Il m\'a dit "non" hier”, dit-elle.', "«\u00a0Il m'a dit “non” hier\u00a0», dit-elle."),
    Bad("L'“accord” est mort.", "L'«\u00a0accord\u00a0» est mort."),
    Bad("Il parle de “paix”.", "Il parle de «\u202fpaix\u202f».", style=_SWISS),
)

QUOTES_GOOD = (
    Good("Il parle de “paix”.", _KEEP),
    *(
        Good(text)
        for text in (
            "Il parle de «\u00a0paix\u00a0».",
            "« Il m'a dit “non” », dit-elle.",
            "« Il m'a dit « non » », dit-elle.",
            "“Le vent tourne.",
            "Nous irons”, dit-il.",
            "“Le vent” tourne. “Nous irons.",
            'Un écran de 27" et un autre de 32".',
            'Un écran de 27" est dit "grand".',
            '<a href="page" class="x">',
            'La clé "nom": "Roux" du fichier',
            'Le mot "paix',
            "Il mesure 6'2\" et pèse 90 kilos.",
            'print("bonjour") \\ n',
            'Il a noté « " » puis rien.',
            "Il a noté “.” puis rien.",
            "L'accord est mort.",
            "Il parle de ‘paix’.",
            'Le vent "tourne" et "vire',
            "Il parle de „paix“.",
            "Il parle de ”paix”.",
            'Une vis de 3/4" de long',
            'x = "a"; y = "b" {',
            '"""',
            '""',
            "“”",
            "« “ »",
            'Il dit "oui, et " non".',
            '5"',
            "Le «\u202fmot\u202f» juste",
            "Le «mot» juste",
            'Un tuyau de 12 " de diamètre, dit "gros".',
        )
    ),
)

SINGLE_BAD = (
    Bad("Il parle de ‘paix’.", "Il parle de «\u00a0paix\u00a0»."),
    Bad("« Il a dit ‘l’accord est mort’ », dit-elle.", "« Il a dit “l’accord est mort” », dit-elle."),
)

SINGLE_GOOD = (
    Good("L‘accord est mort, l’autre aussi."),
    Good("Il parle de 'paix'."),
    Good("Les années ’80 et l’été ’90"),
    Good("rock ’n’ roll"),
)

SPACES_BAD = (
    Bad("Il dit: non.", "Il dit\u00a0: non."),
    Bad("Il part ; elle reste !", "Il part\u202f; elle reste\u202f!"),
    Bad("Quoi?! Vraiment ???", "Quoi\u202f?! Vraiment\u202f???"),
    Bad("Il parle de «paix».", "Il parle de «\u00a0paix\u00a0»."),
    Bad("Il parle de « paix ».", "Il parle de «\u00a0paix\u00a0»."),
    Bad("« Quoi? »", "«\u00a0Quoi\u202f?\u00a0»"),
    Bad("Il part ; elle dit : oui !", "Il part; elle dit\u00a0: oui!", style=_CANADA),
    Bad("Il dit : « oui » !", "Il dit\u202f: «\u202foui\u202f»\u202f!", style=_SWISS),
    Bad("Trop (hélas!) tard", "Trop (hélas\u202f!) tard"),
)

SPACES_GOOD = tuple(
    Good(text)
    for text in (
        "Il dit\u00a0: non.",
        "Il part\u202f; elle reste\u202f!",
        "Il part\u00a0; elle reste\u00a0!",
        "Il est 18:30 à Paris.",
        "Le score est de 3:2.",
        "Une échelle de 1:25 000",
        "Voir https://exemple.fr/?a=1;b=2 et rien d'autre.",
        "Écrire à mailto:roux@exemple.fr",
        "Le code std::vector",
        "Un sourire :-) et un clin d'œil ;-)",
        "Un sourire :) et :D",
        "Un sourire :(",
        "Jean 3:16 et Luc 2:1-20",
        "Yahoo! rachète, Jeopardy! revient.",
        "Il hésite (?) et s'étonne (!).",
        "Le fichier C:\\temp",
        "a?b:c",
        "Johnson &amp; Johnson",
        "L&#39;accord",
        "!important",
        "?",
        "...?",
        "Le ratio est de 16:9.",
        "Il est né à 10:05:30.",
        "L'adresse fe80::1",
        "Le drapeau ::",
        "«\u202fmot\u202f»",
        "Quoi…? Non…!",
        "Le paramètre ?q=1",
        "«\u00a0Quoi\u202f?\u00a0»",
        "¿Qué",
    )
)

CAPITALS_BAD = (
    Bad("Les Etats-Unis et l'Etat", "Les États-Unis et l'État"),
    Bad("Le maire parle. A l'issue du vote, il part.", "Le maire parle. À l'issue du vote, il part."),
    Bad("À Lyon, les Eglises ferment.", "À Lyon, les Églises ferment."),
    Bad("L'Ile-de-France et l'Egypte", "L'Île-de-France et l'Égypte"),
    Bad(
        "« A partir de lundi, rien. Ca va. Ca n'a rien donné. »",
        "« À partir de lundi, rien. Ca va. Ça n'a rien donné. »",
    ),
)

CAPITALS_GOOD = tuple(
    Good(text)
    for text in (
        "Les États-Unis et l'État",
        "À l'issue du vote",
        "A-t-il raison ?",
        "A 320, A 380 et A 7",
        "Le plan A",
        "Il prend de la vitamine A la nuit.",
        "Le groupe A joue mardi.",
        "Eric, Emile et Edouard",
        "Ernest part en Europe.",
        "Etsy et Ebay montent.",
        "LES ETATS-UNIS",
        "ETATS GENERAUX",
        "Estate et Etam",
        "A Star Is Born",
        "A French Village",
        "Vitamin A la carte",
        "Il vend l'Equinox.",
        "Ileana et Ilena",
        "Ca, Mg et Na",
        "Le CA progresse.",
        "Ce qu'il a",
        "Elle et Elles",
        "Ensuite, il part.",
        "Enfin, Entre et Encore",
        "Emma et Emmanuel",
        "Eva et Evelyne",
        "Le Monde et Les Echos",
        "Evelyn Waugh et Elias Canetti",
        "Une note A et un B",
    )
)
