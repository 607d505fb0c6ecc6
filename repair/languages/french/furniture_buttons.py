"""Yet more labels of publishers' templates: buttons, sharing, reading on, accounts, above and below articles.

The rows are those of `furniture`: publishers, the English, the right French, the wrong forms, with a tilde before
those that a French page could bear by itself.
"""

BUTTONS = """
ap any | Related | Lire aussi | ~Lié; ~Liés; ~Lié à; ~Liée; ~Liées; ~Connexe; ~Connexes; ~En relation; Relaté; ~En lien; ~En rapport; ~Apparenté; ~Relatif
ap | Tip-ins | En bref | CONSEILS; CONSEIL-INS; TIP-INS; POURBOIRES
reuters | Our Standards | Nos normes | ~Notre norme; ~Notre standard; Nos étendards
any | Next story | Article suivant | Histoire suivante; Prochaine histoire; ~L'histoire suivante; ~La prochaine histoire; Suivante histoire
any | Previous story | Article précédent | Histoire précédente; Précédente histoire; L'histoire précédente
any | Share this story | Partager l'article | Partager cette histoire; Partagez cette histoire; Part cette histoire; Partager l'histoire; Partagez l'histoire; Partager ce récit
any | More on this topic | Sur le même sujet | Plus sur ce sujet; Davantage sur ce sujet; Plus à ce sujet; Plus sur cette rubrique; Plus sur le sujet
any | Latest news | Dernières nouvelles | Nouvelles dernières; Dernier nouvelles; ~Les nouvelles dernières; Plus récentes nouvelles; Dernières nouvelle
any | Local news | Actualités locales | Nouvelles locale; Locales nouvelles; Local nouvelles
any | World news | Monde | Nouvelles monde; Monde nouvelles; ~Nouvelles mondiales; ~Nouvelles du monde; Nouvelles mondes
any | Business news | Économie | Affaires nouvelles; Nouvelles affaires; ~Nouvelles d'affaires; Entreprise nouvelles
any | Get the app | Téléchargez l'application | Obtenez l'application; Obtenir l'application; Obtenez l'appli; Obtenir l'appli; Obtenez l'app; Prenez l'application
any | Download our app | Téléchargez notre application | Téléchargement notre application; Téléchargez notre app; Obtenez notre application; Obtenir notre application; Télécharger notre app
any | Download the app | Téléchargez l'application | Téléchargement l'application; Téléchargez l'app; Télécharger l'app
any | Min read | Temps de lecture | Min lire; Minutes lire; Min lu; Minute lire
any | Reading time | Temps de lecture | Lecture temps; Lisant temps; Le temps de lire; Temps de lire
any | Published | Publié | ~Édité le; Publié sur
any | Last updated | Dernière mise à jour | Dernier mis à jour; Dernière mis à jour; Dernier mise à jour; Mis à jour dernier; Dernier actualisé; Dernier mis à jour le
any | By the author | L'auteur | Par le auteur; Par l'écrivain
any | Photos: | En images | Photographies de:
any | In pictures | En images | ~Dans les images; ~En photos; Dans images; ~Dans les photos; Dans photos
any | In pictures: | En images | Dans des images
any | Watch the video | Voir la vidéo | Montre la vidéo; Regardez vidéo; Montrer vidéo; Regarder vidéo; Horloge vidéo
any | Watch on YouTube | Voir sur YouTube | Montre sur YouTube; Horloge sur YouTube; ~Regarder sur YouTube
any | Listen now | Écouter | Écoutez à maintenant; Écouter à maintenant
any | Sponsored by | Avec le soutien de | Commandité par; Parrainé par le; ~Sponsorisé par
any | Presented by | Présenté par | Présent par; Cadeau par; Actuel par
any | Written by | Par | Écrit par; ~Rédigé par
any | Read time | Temps de lecture | Lire temps; Lu temps; Temps lu; Temps de lu
any | Ad | Publicité | Ad; Un d; ~Annonce
any | Ads by | Publicité | Annonces par; ~Annonces de; Pubs par
any | You might be interested in | À lire aussi | Vous pourriez être intéressé dans; Vous pourriez être intéressés dans; Vous pourriez être intéressé en; ~Vous pourriez être intéressé par; Vous pouvez être intéressé dans
any | Don't have an account? | Pas encore de compte ? | Ne pas avoir un compte; N'avez pas un compte; N'avez pas de compte; N'ont pas un compte; Ne pas avoir de compte
any | Create a free account | Créer un compte gratuit | Créer un compte libre; Créez un compte libre; Créer libre compte
any | Continue reading | Lire la suite | Continuer lire; Continuez lire; Continue lire; Continuer lecture; Continuez lecture; ~Continuer la lecture; ~Continuer à lire; Continuez lisant
any | Keep reading | Lire la suite | Gardez lire; Garder lire; Gardez la lecture; Garder la lecture; Gardez lisant; Continuez lire
any | Full story | Article complet | Pleine histoire; Histoire pleine; Plein histoire; Histoire complète; L'histoire complète; ~L'histoire entière; Complète histoire
any | Read full story | Lire l'article | Lire pleine histoire; Lire l'histoire complète; Lisez l'histoire complète; Lire histoire complète; Lire la pleine histoire; Lisez la pleine histoire
any | Story by | Par | Histoire par; Histoire de par; L'histoire par
any | Analysis by | Analyse de | Analyse par
any | Opinion by | Tribune de | Opinion par; Avis par
any | Video by | Vidéo de | Vidéo par
any | Photo by | Photo de | ~Photo par; Photographie par
any | Photo illustration by | Illustration de | Photo illustration par; Illustration photo par; Illustration de photo par
any | Most commented | Les plus commentés | Plus commenté; La plupart commenté; Le plus commenté; La plupart commentés
any | Most shared | Les plus partagés | Plus partagé; La plupart partagé; La plupart partagés
any | Trending topics | Tendances | Sujets tendance de; Sujets tendant; Tendant sujets; Sujets de tendance; Tendances sujets
any | What to read next | À lire ensuite | Quoi lire ensuite; Que lire ensuite; Quoi lire après; Ce qu'il faut lire ensuite; Que lire après
any | What else is going on | Le reste de l'actualité | Quoi d'autre se passe; Ce qui se passe d'autre; Quoi d'autre est en cours
any | In other news | Par ailleurs | En d'autres nouvelles; Dans d'autres nouvelles; En autres nouvelles; Dans autres nouvelles
any | Need to know | À savoir | Besoin de savoir; Besoin savoir; Besoin à savoir
any | Quick facts | En bref | Faits rapides; Rapides faits; Faits vite; Rapide faits
any | Read the story | Lire l'article | Lire l'histoire; Lisez l'histoire; Lire le récit; Lu l'histoire
any | Report a typo | Signaler une faute | Signalez un typo; Rapporter un typo; Rapport un typo; Rapportez une faute de frappe; Rapporter une faute de frappe
any | Report an error | Signaler une erreur | Rapporter une erreur; Rapportez une erreur; Rapport une erreur; Rapport d'une erreur
any | Print this article | Imprimer l'article | Imprimez cet article; Imprimé cet article; Empreinte cet article; Impression cet article
any | Accept all cookies | Tout accepter | Accepter tous cookies; Accepter tous les biscuits; Acceptez tous les biscuits; Accepter tout biscuits
any | We use cookies | Ce site utilise des cookies | Nous utilisons des biscuits; Nous utilisons biscuits; Nous utilisons cookies
any | Manage preferences | Gérer les préférences | Gérer préférences; Gérez préférences; Manage préférences
any | Subscribe for | Abonnez-vous | Abonnez-vous pour; Souscrivez pour
any | Subscribe today | Abonnez-vous | Abonnez-vous aujourd'hui; Souscrivez aujourd'hui; Souscrire aujourd'hui
any | Special report | Dossier | Rapport spécial; Spécial rapport; ~Reportage spécial
any | Exclusive | Exclusif | ~Exclusivité; Exclusive; L'exclusif
any | Developing story | Article mis à jour | Histoire en développement; Histoire développante; Développement histoire; Histoire de développement; L'histoire en développement
any | Just in | Dernière minute | Juste dans; Juste en; Juste dedans
any | Watch this | À voir | Regardez ceci; Montre ceci; Regarder ceci; Montre cela; Regardez cela
any | From the archives | Archives | Des les archives; Depuis les archives; À partir des archives; De archives
any | Reader comments | Commentaires | Lecteur commentaires; Commentaires lecteur; Commentaires de lecteur
any | Add a comment | Ajouter un commentaire | Ajoutez un commenter; Ajouter un commenter; Ajouter commentaire
any | Comments are closed | Les commentaires sont fermés | Commentaires sont fermés; Commentaires sont clos; Les commentaires sont clôturé
any | Sign up for free | Inscription gratuite | Inscrivez-vous pour libre; Inscrivez-vous pour gratuit; S'inscrire pour gratuit; Signez pour gratuit; Signez pour libre; Inscrivez-vous pour gratuitement
any | Become a member | Devenir membre | Devenez un membre; Devenir un membre; Devient un membre
any | Support our work | Soutenez notre travail | Support notre travail; Supportez notre travail; Supporter notre travail; Soutien notre travail
any | Support independent journalism | Soutenez le journalisme indépendant | Supportez le journalisme indépendant; Supporter le journalisme indépendant; Support journalisme indépendant; Soutien journalisme indépendant
any | Donate now | Faire un don | Donnez maintenant; Donner maintenant; Faites un don maintenant; Donate maintenant
"""
