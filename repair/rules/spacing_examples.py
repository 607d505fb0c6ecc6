"""Examples for the spacing rules: long lists, for a rule that acts by itself owes many near misses."""

from __future__ import annotations

from repair.core.rule import Bad, Good

DOUBLE_BAD = (
    Bad("Le président  arrive.", "Le président arrive."),
    Bad("Il part.   Elle reste.", "Il part. Elle reste."),
    Bad("Il gagne 12 \u00a0% de plus.", "Il gagne 12\u00a0% de plus."),
    Bad("Le mot (le  seul) suffit,  dit-il.", "Le mot (le seul) suffit, dit-il."),
)

DOUBLE_GOOD = tuple(
    Good(text)
    for text in (
        "Le président arrive.",
        "Paris     12     18",
        "Paris    12",
        "Nom | Âge  | Ville",
        "Paris\t12  18\t20",
        "Il gagne 12\u00a0% de plus.",
        "Il a dit «\u00a0oui\u00a0».",
        "Quoi\u202f?",
        "10\u202f000\u00a0euros",
        "Lyon      3      Lens      1",
    )
)

BEFORE_BAD = (
    Bad("Le ministre , qui revient de Rome , se tait.", "Le ministre, qui revient de Rome, se tait."),
    Bad("Il attend depuis mardi .", "Il attend depuis mardi."),
    Bad("Il a vendu (à perte) , puis acheté .", "Il a vendu (à perte), puis acheté."),
    Bad(
        "« C'est fini » , a-t-elle dit . Le public est parti .",
        "« C'est fini », a-t-elle dit. Le public est parti.",
    ),
    Bad("Le taux monte de 3 % .", "Le taux monte de 3 %."),
    Bad("Selon Reuters , 12 personnes sont mortes.", "Selon Reuters, 12 personnes sont mortes."),
)

BEFORE_GOOD = tuple(
    Good(text)
    for text in (
        "Le ministre, qui revient de Rome, se tait.",
        "Il hésite ... puis il part.",
        "Il hésite .. puis il part.",
        "Il hésite . . . puis il part.",
        "La plateforme .NET date de 2002.",
        "Le domaine .com coûte 12 euros, le .fr un peu moins.",
        "Un fichier .txt, un fichier .csv",
        "Un calibre .22 a été retrouvé.",
        "Une balle de .45 ACP",
        "Le signe , sert de séparateur décimal.",
        "La touche . est à droite.",
        "Les caractères , et ; sont interdits.",
        "Le point . termine la phrase.",
        "La virgule , la voici.",
        "Il a noté ,5 au lieu de 0,5.",
        "Il gagne ,25 % de plus.",
        "Le record : .398 en 1941",
        "Une moyenne de .300 au bâton",
        "Tapez ./configure puis make.",
        "Le dossier ../images est vide.",
        "Le symbole . marque la fin.",
        "Un clin d'œil ,-) et c'est tout.",
        "« … », a-t-il dit.",
        "Il est parti… , non ?",
        "Versions 2 .0 et 3 .1",
        "M. Dupont, Mme Durand et al.",
        "Les séparateurs , ; et | sont permis.",
        "Le groupe .WAV remplit la salle.",
        "Le mouvement « . » est un silence.",
        "Voir p. 12, n. 3, et s.",
        "La ponctuation , disait-il , est un art.",
        "Il a écrit : , puis rien.",
    )
)

AFTER_BAD = (
    Bad("La ville est calme.Les habitants dorment.", "La ville est calme. Les habitants dorment."),
    Bad("Il a tort !Le juge le sait.", "Il a tort ! Le juge le sait."),
    Bad("Que faire?Rien, dit-il.", "Que faire? Rien, dit-il."),
    Bad("Il est parti en 2019.Il revient.", "Il est parti en 2019. Il revient."),
    Bad("Les mineurs,les dockers et les marins", "Les mineurs, les dockers et les marins"),
    Bad("Elle a gagné la course.C'est un record.", "Elle a gagné la course. C'est un record."),
)

AFTER_GOOD = tuple(
    Good(text)
    for text in (
        "La ville est calme. Les habitants dorment.",
        "Il a réservé sur booking.Com ou sur hotels.com.",
        "La société Arch.Design recrute.",
        "La bibliothèque node.Js est libre.",
        "Écrire à jean.Dupont@exemple.fr",
        "Voir exemple.fr/actualites.Html et www.exemple.fr",
        "Le fichier rapport.Final.txt est perdu.",
        "J.-C. Dupont, P.-D.G.",
        "Appeler objet.Methode(x,y)",
        "Le mot-clé system.Out vient de Java {",
        "Un prix de 3,5 millions, soit 2.5 fois plus",
        "Les codes FR,BE,CH",
        "Le point x,y du plan",
        "Le groupe will.i.am chante.",
        "La chaîne france.tv diffuse le match.",
        "R.E.M. et M.I.A. chantent.",
        "Le site impots.gouv.fr ferme.",
        "Yahoo!Inc a vendu.",
        "Le vote a eu lieu à 18h.Il",
    )
)
