"""Examples for the encoding rules: long lists, for a rule that acts by itself owes many near misses."""

from __future__ import annotations

from repair.core.rule import Bad, Good

ENTITY_BAD = (
    Bad("La Banque d&#39;Angleterre attend.", "La Banque d'Angleterre attend."),
    Bad("Il a dit : &quot;Non&quot;.", 'Il a dit : "Non".'),
    Bad("Johnson &amp; Johnson recrute.", "Johnson & Johnson recrute."),
    Bad("AT&amp;amp;T et l&amp;#39;Union", "AT&T et l'Union"),
    Bad("Il gagne 12&nbsp;%.", "Il gagne 12\u00a0%."),
    Bad("l&#x27;accord &laquo;&nbsp;historique&nbsp;&raquo;", "l'accord «\u00a0historique\u00a0»"),
    Bad("Le th&eacute;&acirc;tre de No&euml;l", "Le théâtre de Noël"),
    Bad("Il a dit : & quot ; Non & quot ;.", 'Il a dit : " Non ".'),
    Bad("Il part de l&# 39;aéroport", "Il part de l'aéroport"),
    Bad("Un taux &lt; 2 % suffit.", "Un taux < 2 % suffit."),
    Bad("La suite&hellip; demain &ndash; ou jamais", "La suite… demain – ou jamais"),
)

ENTITY_GOOD = tuple(
    Good(text)
    for text in (
        "Johnson & Johnson recrute ; Pfizer attend.",
        "AT&T a vendu ; Verizon achète.",
        "L'indice S&P 500 gagne 1 % ; le Nasdaq recule.",
        "Marks & Spencer; H&M; C&A",
        "Le cabinet Ernst & Young;",
        "Voir https://exemple.org/?a=1&amp;b=2 ; la page existe.",
        "Voir www.exemple.org/?q=l&#39;eau;",
        "En HTML, l'apostrophe s'écrit &#39; ou &apos;.",
        "L'entité &nbsp; donne une espace insécable.",
        "Le code source contenait &amp;lt; à chaque ligne.",
        "La balise attend &quot; autour de la valeur.",
        "Il joue de la R&B; elle, du rock.",
        "Q&A; la séance commence.",
        "Rhythm & blues; soul; funk",
        "Le B&B; l'hôtel; le gîte",
        "Les numéros &1; et &2;",
        "Les touches & ; et : sont côte à côte.",
        "La R&D; la production; la vente",
        "M&A; IPO; LBO",
        "P&O; Brittany Ferries",
        "Simon & Garfunkel ; Hall & Oates",
        "D&D; le jeu de rôle",
        "Le #39; de la liste",
        "Dolce & Gabbana quitte Milan ; Prada reste.",
        "Barnes & Noble; Amazon",
        "Il a écrit &; puis il a effacé.",
        "A&E; la chaîne",
        "Procter & Gamble amplifie ; Unilever ampute.",
        "L'unicode &#8217; est l'apostrophe typographique.",
        "Black & Decker; Stanley",
        "Ben & Jerry's; Häagen-Dazs",
        "L'esperluette, &amp; dans le jargon, vient du latin.",
    )
)

MOJIBAKE_BAD = (
    Bad("Le prÃ©sident a Ã©tÃ© Ã©lu.", "Le président a été élu."),
    Bad("Câ€™est la fin de lâ€™Ã©tÃ©.", "C’est la fin de l’été."),
    Bad("Ils vont Ã\u00a0 Paris, voilÃ\u00a0.", "Ils vont à Paris, voilà."),
    Bad("Le pâté est lÃ\u00a0, et Ã Paris.", "Le pâté est là, et à Paris."),
    Bad("Il a dit Â«\u00a0ouiÂ\u00a0».", "Il a dit «\u00a0oui\u00a0»."),
    Bad("Les forÃªts brÃ»lent.", "Les forêts brûlent."),
    Bad("Un cafÃ© Ã  Gatwick", "Un café à Gatwick"),
    Bad("Le litre dépasse deux â‚¬.", "Le litre dépasse deux €."),
)

MOJIBAKE_GOOD = tuple(
    Good(text)
    for text in (
        "Le château de São Paulo coûte 3 €.",
        "SÃO PAULO, Brésil",
        "Île-de-France, Ålesund et Ärzte ohne Grenzen",
        "ÂGE : 32 ANS",
        "L'Âge d'or – celui d'Astérix – est fini.",
        "Le prix : 12 €, puis 13 €…",
        "Örebro et Øresund",
        "« Île » et « Âme »",
        "ÎLE–DE–FRANCE",
        "LE PÂTÉ… ET LE PÂTÉ",
        "Il a dit « Â » puis « Ã ».",
        "FRAÎCHEUR “PÂTÉ”",
        "Ñandú et España",
        "L'Ï est rare.",
        "À l'Â – la lettre – répond l'Ã.",
        "COÛT : 30 € • DURÉE : 2 H",
        "Les Ârs de la côte",
        "BÂTIMENT™ est une marque.",
        "CHÂTEAU™ et GÂTEAU€",
        "Zoë Wanamaker joue ÄRGER",
        "Le bâtiment coûte 2 millions d'€.",
        "ÐÞ sont des lettres islandaises.",
        "Ørsted a perdu 10 % à Copenhague.",
        "Ålands-posten paraît à Mariehamn.",
        "JOÃO PESSOA, Brésil",
        "ANDRÉ GÎTE »",
        "Il cherche « ALLÔ » dans l'index.",
        "NOËL À L'ÎLE »",
        "¿Qué pasa? demande-t-il.",
        "RELÂCHE “CE SOIR”",
        "Le Nasdaq finit à 20 000 points »",
    )
)

WINDOWS_BAD = (
    Bad("L\x92accord est l\x92essentiel.", "L’accord est l’essentiel."),
    Bad("Il a dit \x93non\x94.", "Il a dit “non”."),
    Bad("Le c\x9cur \x96 et l\x92\x9cuvre", "Le cœur – et l’œuvre"),
)

WINDOWS_GOOD = tuple(
    Good(text)
    for text in (
        "L’accord est l’essentiel.",
        "Il a dit “non”.",
        "Le cœur – et l’œuvre",
        "Le prix : 12\u00a0€…",
    )
)

INVISIBLE_BAD = (
    Bad("Le \ufeffprésident arrive.", "Le président arrive."),
    Bad("Le gouverne\u00adment hésite.", "Le gouvernement hésite."),
    Bad("\u200eLe Premier ministre\u200f arrive\u200b.", "Le Premier ministre arrive."),
    Bad("Le mot\u200bsuivant", "Le motsuivant"),
    Bad("Le prési\u2060dent \x07arrive.\x7f", "Le président arrive."),
    Bad("Le prési\u200cdent arrive.", "Le président arrive."),
)

INVISIBLE_GOOD = tuple(
    Good(text)
    for text in (
        "La famille 👨\u200d👩\u200d👧 arrive.",
        "Un drapeau 🏳️\u200d🌈 flotte.",
        "Le mot \u200fשלום\u200f veut dire paix.",
        "En persan, می\u200cخواهم signifie « je veux ».",
        "Le mot arabe \u202bسلام\u202c est connu.",
        "En thaï, สวัสดี\u200bครับ se dit entre hommes.",
        "Une espace\u00a0insécable et une fine\u202f!",
        "Une tabulation\tentre deux mots",
        "Un\u2009chiffre",
        "Les lettres œ, æ et ÿ",
    )
)
