"""Examples for the order of verb and speaker behind a quotation."""

from __future__ import annotations

from repair.core.rule import Bad, Good

BAD = (
    Bad("« Nous partons demain », le maire a dit.", "« Nous partons demain », a dit le maire."),
    Bad(
        "« Nous y sommes presque », Miller a dit aux élus. « Encore un jour. »",
        "« Nous y sommes presque », a dit Miller aux élus. « Encore un jour. »",
    ),
    Bad("« Ce n'est pas fini. » il a dit en souriant.", "« Ce n'est pas fini », a-t-il dit en souriant."),
    Bad("« C'est un miracle », elle a ajouté.", "« C'est un miracle », a-t-elle ajouté."),
    Bad("“Nous avons gagné”, ils ont crié.", "“Nous avons gagné”, ont-ils crié."),
    Bad("« Nous irons », Macron a déclaré vendredi.", "« Nous irons », a déclaré Macron vendredi."),
    Bad("« Je suis ravi », il explique à Lyon.", "« Je suis ravi », explique-t-il à Lyon."),
    Bad("« Nous sommes prêts », elle répond.", "« Nous sommes prêts », répond-elle."),
    Bad(
        "« Je n'ai rien vu », le comédien dit Variety.",
        "« Je n'ai rien vu », dit le comédien à Variety.",
    ),
    Bad(
        "« Je n'ai rien vu », le comédien dit Variety.\n« Oui, c'est cela », a-t-il ajouté.",
        "« Je n'ai rien vu », a dit le comédien à Variety.\n« Oui, c'est cela », a-t-il ajouté.",
    ),
    Bad("« C'est trop tard pour eux », il a dit CNN.", "« C'est trop tard pour eux », a-t-il dit à CNN."),
    Bad(
        '« Nous avons bien joué," Antetokounmpo dit. « Il en faut un. »',
        "« Nous avons bien joué », dit Antetokounmpo. « Il en faut un. »",
    ),
    Bad(
        "« Personne n'est blessé », le porte-parole du shérif Tom Reed a déclaré lundi.",
        "« Personne n'est blessé », a déclaré le porte-parole du shérif Tom Reed lundi.",
    ),
    Bad("« Pourquoi est-il parti ? », la mère a demandé.", "« Pourquoi est-il parti ? », a demandé la mère."),
    Bad("« Qui a tiré ? » elle a demandé.", "« Qui a tiré ? », a-t-elle demandé."),
    Bad(
        "Il a souri. « Je ne sais pas », il a répondu après un silence.",
        "Il a souri. « Je ne sais pas », a-t-il répondu après un silence.",
    ),
    Bad("Et nous resterons ici », Mme Walsh a dit.", "Et nous resterons ici », a dit Mme Walsh."),
    Bad("“On verra bien”, Trump a écrit sur Truth Social.", "“On verra bien”, a écrit Trump sur Truth Social."),
)

GOOD = tuple(
    Good(text)
    for text in (
        "« Nous partons demain », a dit le maire.",
        "« Nous partons demain », dit-elle. « Il est tard. »",
        "« Nous avons gagné. » Le maire a dit merci à tous.",
        "« Nous avons gagné. » Johnson a dit aux journalistes que la saison était longue.",
        "« Nous avons gagné. » Il a dit cela en riant.",
        "Interrogé sur « le risque d'une crise », Macron a dit que la France tiendrait.",
        "Sur ce qu'il appelle « l'État qui ne répond pas », le ministre a déclaré mardi vouloir agir.",
        "Dans « Je suis Charlie », le dessinateur raconte dans le détail sa journée.",
        "« Je suis une légende », le film dit après coup visionnaire, ressort en salle.",
        "« Il faut que tout change », il a dit qu'il y croyait.",
        "S'il a crié « nous sommes perdus », elle a répondu à sa façon.",
        "Quand on lui a dit « vous êtes élu », il a répondu par un sourire.",
        "« Le Monde », il a dit non. Il a demandé le journal.",
        "Après « C'est la vie », la chanteuse a annoncé lundi un nouvel album.",
        "Pour lui, « c'est un échec », la ministre répond au contraire que tout va bien.",
        "« Libération », le journal dit de gauche, a publié l'enquête.",
        "« Oui », il a dit « oui ».",
        "« C'est faux. » Elle a expliqué lundi son départ.",
        "« Silence », le film, dit en trois langues, est long.",
        "« Vous mentez ! » Le juge a demandé le calme.",
        "« Rien n'est réglé », ont-ils déclaré après la réunion.",
        "Aux cris de « nous sommes le peuple », la foule a demandé à entrer.",
        "« Il pleut », note le livreur dit « le Grand ».",
    )
)
