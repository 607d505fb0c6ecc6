"""Examples for the rules about quotation marks: long lists, for one of them acts by itself."""

from __future__ import annotations

from repair.core.rule import Bad, Good

INSIDE_BAD = (
    Bad("“Nous verrons,” dit-elle.", "“Nous verrons”, dit-elle."),
    Bad("« Nous verrons, » dit-elle.", "« Nous verrons », dit-elle."),
    Bad("«Rien ne presse,» a répondu le maire.", "«Rien ne presse», a répondu le maire."),
    Bad('Il parle de "guerre," mais aussi de "paix".', 'Il parle de "guerre", mais aussi de "paix".'),
    Bad("Les titres “Alpha,” “Bêta” et “Gamma”", "Les titres “Alpha”, “Bêta” et “Gamma”"),
    Bad("“Nous verrons,”, dit-elle.", "“Nous verrons”, dit-elle."),
    Bad("Il faut partir,” dit-elle.", "Il faut partir”, dit-elle."),
    Bad("“Le taux est de 3 %,” selon la banque.", "“Le taux est de 3 %”, selon la banque."),
    Bad(
        "« Nous n'irons pas,\u00a0» a dit M. Roux.",
        "« Nous n'irons pas\u00a0», a dit M. Roux.",
    ),
)

INSIDE_GOOD = tuple(
    Good(text)
    for text in (
        "“Nous verrons”, dit-elle.",
        "« Nous verrons », dit-elle.",
        '"Nous verrons", dit-elle.',
        "« Nous verrons, dit-elle, si le vent tourne. »",
        "Il a dit : “Oui, « non », peut-être.”",
        'Il parle de "guerre", "paix" et "trêve".',
        'Il cite, "pour mémoire", le traité.',
        'Il cite, " pour mémoire ", le traité.',
        "Il a crié « non ! », puis il est parti.",
        "Il a crié « non », « jamais », « plus tard ».",
        'Une dalle de 12", un écran de 27" et un câble.',
        "Le film « Moi, moche et méchant » sort mercredi.",
        "Dans « Bonjour, tristesse », rien ne bouge.",
        'Le mot "oui", le mot "non", et rien.',
        "Il a écrit « cher ami, »",
        "“Cher ami,”",
        'Elle dit "bonjour, monsieur" et "au revoir, madame".',
        "« Je… », commence-t-il.",
        "« Vraiment ? », demande-t-elle.",
        "« C'est fini. » Elle se lève.",
        "« Un, deux, trois », compte-t-il.",
        "Les mots « et, ou, ni », dit la grammaire, relient.",
        "Il chante “Hey, Jude”, puis “Help!”.",
        'A, "b", c, "d"',
        'Il vise le "centre" , "la gauche" et "la droite".',
        "Ils disent oui, « mais », et « peut-être ».",
        "Selon lui, « tout va bien » ; selon elle, « rien ne va ».",
        "Le slogan « Mieux, moins cher » agace.",
        "« Paris, Texas » passe ce soir.",
        'Il vend des vis de 3,5" et de 4".',
        "Le prix, “juste”, dit-il, est de 3 euros.",
    )
)

OPENING_BAD = (
    Bad(
        "Il a fini par dire aux journalistes “, je crois que la réponse est non”.",
        "Il a fini par dire aux journalistes\u00a0: “je crois que la réponse est non”.",
    ),
    Bad("Elle voit dans ce texte “, un pas en avant”.", "Elle voit dans ce texte, “un pas en avant”."),
    Bad("Le maire a déclaré « , nous irons ».", "Le maire a déclaré\u00a0: « nous irons »."),
    Bad('Le maire a déclaré ", nous irons".', 'Le maire a déclaré\u00a0: "nous irons".'),
    Bad("Il affirme que “, tout ira bien”.", "Il affirme que “tout ira bien”."),
    Bad("Il a dit, “, tout ira bien”.", "Il a dit, “tout ira bien”."),
)

OPENING_GOOD = tuple(
    Good(text)
    for text in (
        "Il a dit aux journalistes : “Je crois que non”.",
        "Il a parlé de “paix”, je crois.",
        'Il a parlé de "paix", je crois.',
        "“Nous irons “, a dit le maire.",
        "Le signe « , » sépare les décimales.",
        'Il parle de " paix ", je crois.',
        "Il a dit « oui », nous irons.",
    )
)

TWICE_BAD = (
    Bad("Il vante “une bonne relation”, ” dit la note.", "Il vante “une bonne relation”, dit la note."),
    Bad("Il vante « une bonne relation », » dit la note.", "Il vante « une bonne relation », dit la note."),
)

TWICE_GOOD = (
    Good("Il vante “une bonne relation”, “une vraie confiance”."),
    Good("« Il m'a dit : « Nous irons », » raconte-t-elle."),
    Good("Il vante “une bonne relation”, dit la note."),
)

DIRECTION_BAD = (
    Bad("Il parle de “paix“ depuis mardi.", "Il parle de “paix” depuis mardi."),
    Bad("Il parle de ”paix” depuis mardi.", "Il parle de “paix” depuis mardi."),
    Bad("Il prévient: » Le vent tourne « , a-t-il dit.", "Il prévient: « Le vent tourne » , a-t-il dit."),
)

DIRECTION_GOOD = (
    Good("Il parle de “paix” depuis mardi."),
    Good("Il dit : “Elle m'a dit “non” hier.”"),
    Good("Il revient » sur « la paix », dit-il."),
    Good("nous verrons », dit-il. « Alors, rien. »"),
    Good("Die Zeit titre „Frieden“ depuis mardi."),
    Good("Un écran de 27” et un autre de 32”"),
)
