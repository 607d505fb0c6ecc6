"""Headings and notices of the templates of English-language publishers, with the French they should bear.

Each row: the publishers that print it, the English, the right French, and what machine translation makes of it.
A wrong form behind a tilde is one that a French article could bear by itself: it needs other labels of the same
publisher beside it.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from repair.languages.french.furniture_buttons import BUTTONS
from repair.languages.french.furniture_notices import NOTICES


@dataclass(frozen=True, slots=True)
class Label:
    """One line of a publisher's template."""

    publishers: frozenset[str]
    english: str
    target: str
    wrong: tuple[str, ...]
    plain: frozenset[str]  # those of `wrong` that could also be good French


# publishers | English | right French | wrong forms, "; " between them; "~" in front of the publishers: plain
_TABLE = """
forbes | Topline | L'essentiel | ~En haut; Ligne du haut; Ligne supérieure; ~Haut de gamme; ~Première ligne; La ligne du haut; Ligne de tête; Sur la ligne supérieure; ~Chiffre d'affaires
forbes axios | Key Facts | Faits clés | Clé faits; Clés faits; Faits de clé; Faits des clés
forbes | Contra | L'avis contraire | Contra; Contre-; Contrairement
forbes | Surprising Fact | Fait surprenant | Surprenant fait; Fait de surprise; Étonnant fait
forbes newsweek bbc | What To Watch For | À surveiller | Que regarder; Quoi regarder; Ce qu'il faut regarder; Que regarder pour; Quoi regarder pour; Ce qu'il faut regarder pour; Que surveiller pour; ~Ce à regarder; À regarder pour; Qu'est-ce qu'il faut regarder; Quoi à regarder; Ce qu'il faut surveiller pour
axios | What to watch | À surveiller | Quoi regarder; Que regarder; Ce qu'il faut regarder; Qu'est-ce à regarder
forbes | Key Background | Contexte | Contexte clé; Contexte-clé; Arrière-plan clé; Fond clé; Clé arrière-plan; Clé de fond; Antécédents clés; Fond de clé; Clé contexte; Historique clé; ~Contexte principal clé
forbes bbc | Further Reading | À lire aussi | ~Lecture supplémentaire; ~Lectures supplémentaires; Lecture plus loin; ~Plus de lecture; Lecture plus approfondie; Davantage de lecture; En outre lecture; Lecture ultérieure; ~Autres lectures; ~Lecture approfondie; Lecture plus lointaine
forbes | Crucial Quote | La citation | ~Citation cruciale; Devis crucial; Cruciale citation; Citation crucial; Crucial citation; Devis cruciaux
forbes | Chief Critic | Le principal détracteur | Chef critique; ~Critique en chef; Critique principal; Chef de la critique; Principal critique; ~Le critique en chef; Chef Critic
forbes | Big Number | Le chiffre | Gros numéro; Grand numéro; ~Grand nombre; Gros nombre; Big Number; ~Un grand nombre; Numéro gros; Le gros numéro; Nombre grand; Nombre gros; Chiffre gros; Chiffre grand; ~Le grand nombre
forbes | Tangent | En marge | Tangente; ~Tangent; ~La tangente
forbes | News Peg | Le contexte de l'actualité | Nouvelles Peg; Cheville d'actualité; Peg de nouvelles; Cheville de nouvelles; Patère de nouvelles; Actualités Peg; Pince à nouvelles
forbes | What We Don't Know | Ce que l'on ignore | Quoi nous ne savons pas; Que nous ne savons pas
forbes | Forbes Valuation | L'estimation de Forbes | Forbes Évaluation; Forbes Valorisation; Évaluation Forbes; Valorisation Forbes
forbes | What We Know | Ce que l'on sait | Quoi nous savons; Que savons-nous de
newsweek axios | Why It Matters | Pourquoi c'est important | Pourquoi il importe; Pourquoi ça compte; Pourquoi cela importe; Pourquoi il compte; Pourquoi c'est la matière; Pourquoi ça matière; Pourquoi elle importe; Pourquoi il est important; Pourquoi cela compte-t-il; Pourquoi est-il important; ~Pourquoi est-ce important; ~Pourquoi c'est important pour; Pourquoi cela est important
axios | The big picture | Vue d'ensemble | La grande image; La grande photo; Grande image; La grosse image; Le grand tableau; ~L'image globale; Le tableau d'ensemble grand; Le tableau grand
axios | Zoom in | Dans le détail | Zoom dans; ~Zoom avant; ~Zoomer; ~Zoomez; Zoomer dans; Faire un zoom avant; Zoom en avant; Zoom dedans
axios | Zoom out | Avec du recul | ~Zoom arrière; Zoom hors; ~Dézoomer; Zoom out; Zoomer en arrière; Faire un zoom arrière; Zoom sur le dehors; Zoom dehors
axios | Driving the news | L'actualité | Conduire les nouvelles; Conduite de l'actualité; Conduire l'actualité; Conduisant les nouvelles; Pilotage de l'actualité; Conduire les actualités; Au volant de l'actualité; Pilotage des nouvelles; Conduite des nouvelles
axios | State of play | Où en est-on | État du jeu; L'état du jeu; État de jeu; État de la pièce
axios | What they're saying | Ce qu'ils en disent | ~Ce qu'ils disent; Quoi ils disent; Ce qu'ils sont en train de dire; Qu'est-ce qu'ils disent
axios newsweek | What's next | La suite | Quelle est la suite; Quoi ensuite; Quelle est la prochaine; Ce qui est prochain; Quel est le prochain; Qu'est-ce qui est suivant; Quelle est la suite des choses; Qu'est après; Quoi est après
newsweek | What Happens Next | La suite | ~Ce qui se passe ensuite; Ce qui se passe après; ~Que se passe-t-il ensuite; ~Qu'arrive-t-il ensuite; Ce qui arrive ensuite
newsweek | What To Know | Ce qu'il faut savoir | Quoi savoir; Que savoir; Ce à savoir; Quoi à savoir
newsweek | What People Are Saying | Réactions | Ce que les gens disent; Quoi les gens disent; ~Ce que disent les gens; Qu'est-ce que les gens disent
axios | The bottom line | En résumé | La ligne du bas; La ligne de fond; La ligne inférieure; ~Le résultat net; La ligne de base; Ligne du bas; La ligne de fonds; Le bas de la ligne; ~La dernière ligne
axios | Go deeper | Pour aller plus loin | Aller plus profond; Allez plus profond; ~Aller plus profondément; Allez plus profondément; Va plus profond; Aller plus en profondeur; ~Allez plus loin
axios | Yes, but | Oui, mais | Oui mais:; Oui, toutefois mais
axios forbes | By the numbers | En chiffres | Par les chiffres; Par les nombres; Par les numéros; Par numéros; Selon les chiffres; Par des nombres; Par le nombre
axios | Catch up quick | Rappel des faits | Rattraper rapidement; Rattrapez rapidement; Rattraper vite; Rattrapage rapide; Rattrapez vite; Attraper rapidement
axios | Between the lines | Entre les lignes | ~Entre lignes; Entre des lignes
axios | Reality check | À l'épreuve des faits | Chèque de réalité; Vérification de réalité; Vérification de la réalité; Contrôle de réalité; ~Contrôle de la réalité; ~Vérifier la réalité; Réalité chèque; Échec de réalité
axios | The intrigue | Ce qui intrigue | L'intrigue est
axios | Worth noting | À noter | ~Vaut la peine de noter; ~Il vaut la peine de noter; La peine de noter; Digne de note; ~Intéressant de noter; ~Mérite d'être noté; Valeur de noter
axios | Of note | À noter | ~De note; De remarque; D'une note
axios | The other side | L'autre camp | ~L'autre côté; ~L'autre face
axios | Threat level | Niveau de menace | Menace niveau; ~Le niveau menace
axios | Our thought bubble | Notre analyse | Notre bulle de pensée; Notre bulle pensée; Notre pensée bulle
axios | Flashback | Retour en arrière | ~Flash-back:
axios cnn | 1 big thing | À la une | 1 grande chose; 1 grosse chose; Une grande chose; Une grosse chose; 1 chose grande
cnbc | Key Points | Points clés | Clé points; Clés points; Points de clé; Points-clé
cnbc | In this article | Dans cet article | En cet article; ~Dans ce article
bbc | Image source | Crédit photo | Image source; ~Source image; Image de source; ~Source d'image; La source d'image
bbc | Image caption | Légende | ~Légende image; Image légende; Légende d'image; Légende de l'image; Image sous-titre; Sous-titre de l'image; Image de la légende
bbc | Media caption | Légende | Légende des médias; Légende média; Médias légende; Sous-titre média; Sous-titrage média; Légende de média
bbc | More on this story | Sur le même sujet | Plus sur cette histoire; Plus d'informations sur cette histoire; Plus de cette histoire; Plus à ce sujet histoire; En savoir plus sur cette histoire; Davantage sur cette histoire
bbc guardian | Related topics | Sur le même sujet | ~Sujets reliés; ~Les sujets connexes; ~Rubriques connexes; Sujets relatés; ~Sujets liés; Sujets apparentés; Rubriques liées
bbc | Top stories | À la une | Meilleures histoires; ~Histoires principales; Principales histoires; Top histoires; Haut histoires; ~Les meilleures histoires; Top stories; Histoires de haut; ~Meilleurs récits
bbc yahoo | You may also like | À lire aussi | ~Vous pouvez aussi aimer; ~Vous pourriez également aimer; ~Vous pourriez aussi aimer; ~Vous aimerez peut-être aussi; ~Vous pouvez également aimer
bbc | Elsewhere on the BBC | Ailleurs sur la BBC | Ailleurs à la BBC sur; D'autre part sur la BBC
bbc cnn fox yahoo | Most read | Les plus lus | ~Plus lu; ~Le plus lu; La plupart lu; La plupart lire; La plupart lisent; Le plus Lire; Plus lire; Les plus lire; Plus lus; Le plus lisent
guardian | Most viewed | Les plus lus | ~Le plus vu; ~Plus vu; La plupart vu; ~Le plus consulté; La plupart consultés
guardian | after newsletter promotion | La suite après l'encart | après la promotion de la newsletter; après la promotion du bulletin; après promotion de la newsletter; après la promotion de l'infolettre; après promotion du bulletin d'information; après la promotion du bulletin d'information; après la promotion de la lettre d'information
guardian | Explore more on these topics | Sur les mêmes sujets | Explorer plus sur ces sujets; Explorez plus sur ces sujets; En savoir plus sur ces sujets explorez; Explorer davantage sur ces sujets; Explorez davantage sur ces sujets
guardian | Reuse this content | Réutiliser cet article | ~Réutilisez ce contenu; ~Réutiliser ce contenu
guardian | Quick Guide | En bref | ~Guide rapide; Rapide guide; Guide vite
nyt cnn fox yahoo | Advertisement | Publicité | Advertisement; Advertisment; ~Annonce publicitaire; ~La publicité; ~Une publicité; Publicité annonce
nyt | SKIP ADVERTISEMENT | Passer la publicité | SAUTER LA PUBLICITÉ; SKIP ADVERTISEMENT; Sautez la publicité; Sauter publicité; ~Ignorer la publicité; Sautez l'annonce; Sauter l'annonce
nyt | Continue reading the main story | Lire la suite | Continuer la lecture de l'histoire principale; Continuer à lire l'histoire principale; Continuez à lire l'histoire principale; Continuez la lecture de l'histoire principale; Poursuivre la lecture de l'histoire principale; Poursuivez la lecture de l'histoire principale; Continuer à lire le récit principal
nyt wapo | Share full article | Partager l'article | ~Partager l'article complet; Partagez l'article complet; ~Partager l'article intégral; Part article complet; Partager un article complet; Partagez l'article entier; Partager l'article entier
nyt | Supported by | Avec le soutien de | Supporté par; Prise en charge par; ~Soutenu par
nyt npr fox | Listen to this article | Écouter cet article | Écoutez à cet article; Écouter à cet article; Listen to this article
yahoo | Story continues | La suite de l'article | ~L'histoire continue; Histoire continue; ~L'histoire se poursuit; Le récit continue; ~La suite de l'histoire; L'histoire se continue; Story continues
yahoo fox cnn | Story continues below | La suite de l'article ci-dessous | L'histoire continue ci-dessous; L'histoire se poursuit ci-dessous; Histoire continue ci-dessous; L'histoire continue plus bas; Le récit continue ci-dessous; L'histoire continue sous
yahoo fox cnn | Story continues below advertisement | La suite après la publicité | L'histoire continue sous la publicité; L'histoire continue ci-dessous publicité; L'histoire continue ci-dessous la publicité; L'histoire continue après la publicité; L'histoire se poursuit après la publicité; L'histoire se poursuit sous la publicité; L'histoire continue sous l'annonce; L'article continue sous la publicité; L'article continue ci-dessous publicité; L'article continue après la publicité; L'article se poursuit sous la publicité; L'article continue ci-dessous la publicité; L'article continue sous l'annonce
yahoo fox cnn | Scroll to continue with content | La suite après la publicité | Faites défiler pour continuer avec le contenu; Faire défiler pour continuer avec le contenu; Défiler pour continuer avec le contenu; Faites défiler pour continuer; Parchemin pour continuer avec le contenu; Rouleau pour continuer avec le contenu
yahoo | View comments | Voir les commentaires | Vue commentaires; Vue des commentaires; Commentaires de vue; Regarder les commentaires; Vue les commentaires
yahoo msn | Read full article | Lire l'article | ~Lire l'article complet; Lisez l'article complet; Lire plein article; Lire article complet; Lire l'article plein
cnn | Video Ad Feedback | Votre avis sur la publicité | Commentaires sur l'annonce vidéo; Commentaires sur les annonces vidéo; Vidéo Annonce Commentaires; Rétroaction de l'annonce vidéo; Commentaires sur les publicités vidéo; Retour d'annonce vidéo; Commentaires d'annonces vidéo
cnn | What we covered here | Ce qu'il faut retenir | Ce que nous avons couvert ici; Quoi nous avons couvert ici; Ce que nous couvrions ici
cnn bbc | Our live coverage has ended | Notre direct est terminé | Notre couverture en direct a pris fin; Notre couverture vivante est terminée; ~Notre couverture en direct est finie; Notre couverture vivante a pris fin; ~Notre couverture en direct est terminée
cnn axios bbc | Editor's note | Note de la rédaction | Note de l'éditeur; Note d'éditeur; La note de l'éditeur; L'éditeur de note; Remarque de l'éditeur; Note du rédacteur
cnn ap | This is a developing story and will be updated | Cet article sera mis à jour | C'est une histoire en développement et sera mise à jour; Il s'agit d'une histoire en développement et sera mise à jour; C'est une histoire en développement; Il s'agit d'une histoire en développement; Ceci est une histoire en développement; C'est une histoire en développement et sera mis à jour; Ceci est une histoire en développement et sera mise à jour; Il s'agit d'une histoire en développement et qui sera mise à jour; Ceci est une histoire en développement et sera mis à jour
cnn fox | Live updates | En direct | ~Mises à jour en direct; Mises à jour vivantes; Mises à jour vives; Vivre les mises à jour; Mises à jour live; ~Mise à jour en direct
ap | RELATED COVERAGE | À lire aussi | COUVERTURE CONNEXE; COUVERTURE LIÉE; Couverture relative; Couverture relatée; ~Couverture associée; Couverture reliée
cnn fox | Related article | À lire aussi | ~Article lié; Article relié; Article relatif; Article relaté; Article apparenté; ~Article associé; ~Articles liés; Articles reliés; Articles relatifs
fox | CLICK HERE TO GET THE FOX NEWS APP | Téléchargez l'application Fox News | CLIQUEZ ICI POUR OBTENIR L'APPLICATION FOX NEWS; CLIQUER ICI POUR OBTENIR L'APPLICATION FOX NEWS; CLIQUEZ ICI POUR OBTENIR L'APP FOX NEWS; CLIQUEZ ICI POUR OBTENIR LE FOX NEWS APP; CLIQUEZ ICI POUR OBTENIR L'APPLI FOX NEWS; CLIQUEZ ICI POUR OBTENIR L'APPLICATION DE FOX NEWS; CLIQUEZ ICI POUR TÉLÉCHARGER L'APPLICATION FOX NEWS
fox | NEW You can now listen to Fox News articles! | Nouveau : vous pouvez maintenant écouter les articles de Fox News | NOUVEAUVous pouvez maintenant écouter Fox News articles; NOUVEAUVous pouvez maintenant écouter des articles de Fox News; NOUVEAUVous pouvez désormais écouter les articles de Fox News; NOUVEAU Vous pouvez maintenant écouter des articles de Fox News; NOUVEAU Vous pouvez maintenant écouter les articles de Fox News; NOUVEAUVous pouvez maintenant écouter les articles de Fox News; NOUVEAU Vous pouvez désormais écouter les articles de Fox News
fox msn | Trending | Tendances | Tendant; Trending; En tendance
espn | Editor's Picks | La sélection de la rédaction | Choix de l'éditeur; Choix de l'éditeur de; Les choix de l'éditeur; Pioches de l'éditeur; Choix des éditeurs; ~Choix du rédacteur; Sélections de l'éditeur
espn | Open Extended Reactions | Voir toutes les réactions | Réactions étendues ouvertes; Ouvrir les réactions étendues; Ouvrez les réactions étendues; Ouvrir des réactions étendues; Réactions ouvertes prolongées; Ouvrir les réactions prolongées; Ouvert Réactions étendues
npr | hide caption | Masquer la légende | cacher la légende; cacher légende; masquer légende; cacher le sous-titre
npr | toggle caption | Afficher la légende | basculer la légende; légende basculante; légende à bascule; bascule légende; bascule de légende; bascule la légende
reuters | Our Standards: The Thomson Reuters Trust Principles | Nos normes : les principes de confiance de Thomson Reuters | Nos normes: Les principes de confiance Thomson Reuters; Nos normes: Les principes du Thomson Reuters Trust; Nos normes : les principes du Thomson Reuters Trust; Nos normes: Les principes de fiducie de Thomson Reuters; Nos normes : les principes de fiducie de Thomson Reuters; Nos standards : les principes de la fiducie Thomson Reuters; Nos normes: Les principes de la fiducie Thomson Reuters
bloomberg | Most Read from Bloomberg | Les plus lus sur Bloomberg | La plupart lus de Bloomberg; Plus lu de Bloomberg; La plupart lu de Bloomberg; Le plus lu de Bloomberg; Les plus lus de Bloomberg; Plus lus de Bloomberg; La plupart Lire de Bloomberg
bloomberg | More stories like this are available on bloomberg.com | D'autres articles sur bloomberg.com | Plus d'histoires comme celle-ci sont disponibles sur bloomberg.com; Plus d'histoires comme ça sont disponibles sur bloomberg.com; D'autres histoires comme celle-ci sont disponibles sur bloomberg.com
fox cnn guardian wapo nyt yahoo | Sign up for our newsletter | Abonnez-vous à notre lettre d'information | ~Inscrivez-vous pour notre newsletter; Signer pour notre newsletter; Signez pour notre bulletin; Signer vers le haut pour notre newsletter; S'inscrire pour notre bulletin d'information; Inscrivez-vous pour notre bulletin; Signez-vous à notre newsletter; Inscrivez-vous pour notre bulletin d'information; Inscrivez-vous pour notre infolettre
fox cnn guardian | Get the latest news | Les dernières informations | Obtenez les dernières nouvelles; Obtenir les dernières nouvelles; Obtenez les dernières actualités; Obtenir la dernière nouvelle
fox nypost | Recommended | À lire aussi | Recommandés pour vous sont
nypost | Start your day with all you need to know | Commencez la journée bien informé | Commencez votre journée avec tout ce que vous devez savoir; Commencez votre journée avec tout ce que vous avez besoin de savoir; Démarrez votre journée avec tout ce que vous devez savoir
techcrunch verge | Image Credits | Crédits photo | Image Crédits; Crédits d'image; Crédits image; Crédits images; Image de crédits; Crédits d'images
verge | Most Popular | Les plus lus | ~Le plus populaire; La plupart populaire; ~Plus populaire; ~Les plus populaires; La plupart populaires
businessinsider | Read the original article on Business Insider | Lire l'article original sur Business Insider | Lire l'article original sur Insider d'affaires; Lisez l'article original sur Initié aux affaires; Lire l'article d'origine sur l'initié d'affaires
skynews | Why you can trust Sky News | Pourquoi faire confiance à Sky News | Pourquoi vous pouvez faire confiance à Sky News; Pourquoi vous pouvez avoir confiance Sky News; Pourquoi vous pouvez confiance Sky News; Pourquoi vous pouvez faire confiance à Nouvelles du ciel
cnn fox bbc skynews | Read more | Lire aussi | Lire plus; Lisez plus; ~Lire davantage; ~Lire la suite plus; Lire de plus; Lisez davantage; Read more; Lis plus; En lire plus; Lisez-en plus; ~Lisez aussi; ~Lire en plus
cnn wapo | Skip to main content | Aller au contenu principal | Sauter au contenu principal; Passer au contenu principal sauter; Skip to main content; Sauter à contenu principal; Sautez au contenu principal; Saut au contenu principal
wapo | Gift article | Offrir l'article | Article cadeau; Cadeau article; Article de cadeau; Article-cadeau
wapo nyt | What readers are saying | L'avis des lecteurs | Ce que les lecteurs disent; Quoi les lecteurs disent
any | Breaking news | Dernière minute | Nouvelles de rupture; Rupture de nouvelles; ~Nouvelles de dernière heure rupture; Briser les nouvelles; Nouvelles cassantes; Breaking news; Casser les nouvelles; Dernières nouvelles de rupture; Actualités de rupture; Rupture des nouvelles; Nouvelles de la rupture
fox cnn cbs | WATCH | À voir | ~Regardez; Regarder; ~Montre; Observez; ~Horloge
any | Get us in your inbox | Recevez notre lettre d'information | Obtenez-nous dans votre boîte de réception; Obtenez nous dans votre boîte de réception; Obtenez les dernières nouvelles livrées à votre boîte de réception; Obtenez l'essentiel livré à votre boîte de réception; Obtenir ceci dans votre boîte de réception; Livré dans votre boîte de réception
any | Follow us on | Suivez-nous sur | Suivez nous sur; Suivre nous sur; Suivre sur; Suis-nous sur
any | More from | À lire aussi | Plus de; Plus à partir de; Plus depuis
any | Jump to comments | Aller aux commentaires | Sauter aux commentaires; Sauter à commentaires
any | Correction | Rectificatif | Correction:
any | Photo Gallery | Galerie de photos | Photo Galerie; Galerie photo de
any | Sponsored content | Contenu sponsorisé | Contenu parrainé par; Sponsorisé contenu; Contenu commandité par
any | Terms of use | Conditions d'utilisation | Termes d'utilisation; Termes d'usage; Les termes d'utilisation; Termes de service; Termes de l'utilisation; Termes d'emploi
any | Privacy Policy | Politique de confidentialité | Politique de vie privée; Police de confidentialité; Intimité politique; Police d'assurance de confidentialité
any | All rights reserved | Tous droits réservés | Toutes droites réservées; Tous les droits réservés; Tous droits ont réservé; Tout droits réservés
any | Contact us | Nous contacter | Contacter nous; Contact nous
any | Log in | Se connecter | Log dans; Bûche dans; Connectez dans; Journal dans; Registre dedans; Journal dedans
any | Sign in | Se connecter | Signe dans; Signer dans; Signez dans; Signer en; Signe dedans; Signez dedans
any | Sign up | S'inscrire | Signer; Signez; Signer vers le haut; Signe vers le haut; Inscrivez haut; Signer dessus; Signez dessus
any | Subscribe now | S'abonner | Souscrire maintenant; Souscrivez maintenant; Abonner maintenant
any | Load more | Afficher plus | Charge plus; Charger plus de; Chargez plus
any | Show more | Afficher plus | Spectacle plus; Montrer plus; Montrez plus; Émission plus
any | Show less | Afficher moins | Spectacle moins; Montrer moins; Montrez moins
any | Back to top | Retour en haut | Retour en haut de; Dos au sommet; Retour au sommet; De retour au sommet
any | Next up | À suivre | Prochain vers le haut; Suivant en place; Ensuite vers le haut; Prochain en haut
any | Up next | À suivre | Jusqu'à la prochaine; En haut ensuite; Vers le haut ensuite; Haut suivant; Jusqu'à prochain; UP NEXT; HAUT PROCHAIN; EN HAUT SUIVANT; JUSQU'À SUIVANT
any | Disclaimer | Avertissement | Disclaimer; Non-responsabilité; Clause de non responsabilité déni
any | About the author | L'auteur | Au sujet de l'auteur; Environ l'auteur; ~Sur l'auteur
any | Contributing writers | Ont contribué à cet article | Écrivains contributifs; Contribuer des écrivains; Écrivains contribuants; Rédacteurs contributifs; Auteurs contributifs
any | Staff writer | La rédaction | Écrivain du personnel; Rédacteur du personnel; Personnel écrivain; Écrivain personnel; Auteur du personnel
any | Takeaways | Ce qu'il faut retenir | Plats à emporter; Plat à emporter; ~À emporter; ~Points à emporter; Les plats à emporter; Plats clés à emporter; Clé à emporter; Principaux plats à emporter; ~Emporter; Key Takeaways
any | Fact check | Vérification des faits | Chèque de fait; Fait chèque; Vérification fait; Vérifier le fait; Fait vérifier; Chèque de faits; ~Contrôle des faits
"""

# Short labels whose garbles are derived: publishers | English | right French | the renderings of each word, words
# parted by ";", renderings by "/". A block is the label when it holds one rendering of each word, in any order, and beside
# them only little words. "~": could be good French, needs company.
_DERIVED = """
~forbes | Topline | L'essentiel | haut/haute/superieure/superieur/tete/sommet/dessus ; ligne/lignes/page
forbes axios | Key Facts | Faits clés | cle/cles/clef/clefs ; fait/faits ; saillant/saillants
forbes | Key Background | Contexte | cle/cles/clef/clefs/principal ; contexte/fond/arriere/historique/antecedents/fonds
forbes | Big Number | Le chiffre | gros/grand/grande/grosse/big ; numero/number
~forbes | Big Number | Le chiffre | gros/grand/grande/grosse/big ; nombre/chiffre
forbes | Surprising Fact | Fait surprenant | etonnant/surprenante/surprise/surprenants ; fait/faits
forbes | Crucial Quote | La citation | crucial/cruciale/cruciaux/cruciales ; citation/devis/quote/citations
forbes | Chief Critic | Le principal détracteur | chef/chief/principal ; critique/critic
forbes newsweek bbc | What To Watch For | À surveiller | quoi/que/ce ; regarder/observer/voir/surveiller ; pour
forbes newsweek bbc | What To Watch | À surveiller | quoi/qu'il/qu'est-ce ; regarder/observer/montre
forbes bbc | Further Reading | À lire aussi | loin/ulterieure/davantage/approfondie/encore/avancee/supplementaire ; lecture/lectures/lisant/lire
forbes | News Peg | Le contexte | nouvelles/actualites/actualite/news ; peg/cheville/patere/pince/piquet
forbes | Forbes Breaking News Text Alerts | Recevez les alertes SMS de Forbes | forbes ; alertes/alerte ; texte/textes/textuelles
any | Key Takeaways | Ce qu'il faut retenir | cle/cles/clef/clefs/principaux ; emporter/plats/plat
any | Related Stories | À lire aussi | connexes/liees/relatees/apparentees/relatives/reliees/associees ; histoires/recits
any | Suggested Story | À lire aussi | suggeree/suggere/recommandee/proposee ; histoire/recit
any | Top Stories | À la une | haut/top/principales/meilleures/superieures ; histoires/recits
any | Breaking News | Dernière minute | rupture/cassante/cassantes/briser/cassure/rompre ; nouvelles/nouvelle/actualites/news
axios | The big picture | Vue d'ensemble | grande/grosse ; image/photo
axios | Why it matters | Pourquoi c'est important | pourquoi ; importe/importe-t-il/importe-il/compte-t-il/matiere
axios | The bottom line | En résumé | bas/inferieure/fond ; ligne
axios | Go deeper | Pour aller plus loin | aller/allez/va ; profond/profondement/profondeur
axios | By the numbers | En chiffres | par/selon ; chiffres/nombres/numeros
axios | Catch up quick | Rappel des faits | rattraper/rattrapez/attraper/rattrapage ; rapide/rapidement/vite
axios | Reality check | À l'épreuve des faits | cheque/verification/controle ; realite
axios | Threat level | Niveau de menace | niveau ; menace ; le
yahoo fox cnn | Story continues below advertisement | La suite après la publicité | histoire/recit ; continue/poursuit ; dessous/sous/apres/bas ; publicite/annonce
yahoo fox cnn | Story continues | La suite de l'article | histoire/recit ; continue/poursuit ; dessous/bas
yahoo fox cnn | Scroll to continue | La suite après la publicité | defiler/defilez/parchemin/rouleau ; continuer
cnn bbc | Our live coverage has ended | Notre direct est terminé | couverture ; vivante/vivant/direct ; terminee/finie/fin
cnn ap | This is a developing story | Cet article sera mis à jour | histoire/recit ; developpement/developpant
fox | You can now listen to Fox News articles | Vous pouvez maintenant écouter les articles de Fox News | vous ; pouvez ; ecouter ; fox ; news ; articles
espn | Editor's Picks | La sélection de la rédaction | choix/pioches/selections/selection ; editeur/editeurs/redacteur
espn | Open Extended Reactions | Voir toutes les réactions | reactions ; etendues/prolongees ; ouvertes/ouvrir/ouvrez/ouvert
npr | hide caption | Masquer la légende | cacher/masquer/caches ; legende
npr | toggle caption | Afficher la légende | basculer/bascule/basculante ; legende
bbc | Image caption | Légende | legende ; image
bbc | Media caption | Légende | legende ; medias/media
guardian nyt | after newsletter promotion | La suite après l'encart | apres ; promotion ; newsletter/bulletin/infolettre
nyt | Skip advertisement | Passer la publicité | sauter/sautez/saut ; publicite/annonce
nyt | Continue reading the main story | Lire la suite | continuer/continuez/poursuivre/poursuivez ; lire/lecture ; histoire/recit
nyt wapo | Share full article | Partager l'article | partager/partagez/part ; complet/plein/entier ; article
wapo | Gift article | Offrir l'article | cadeau ; article
any | Staff writer | La rédaction | ecrivain/redacteur/auteur ; personnel
any | Fact check | Vérification des faits | cheque ; fait/faits
"""
_LITTLE = frozenset(
    "de du des d la le les l un une a au aux en et pour ce que qu qui il est c se s son sa ses plus ci sur dans nous "
    "nouveau maintenant desormais pris sont cette avec par cela ca obtenir obtenez the to of".split()
)


@dataclass(frozen=True, slots=True)
class Derived:
    """A label by the renderings of its words."""

    label: Label
    slots: tuple[frozenset[str], ...]
    plain: bool

    def matches(self, words: tuple[str, ...]) -> bool:
        """Tell whether a block of these words is the label."""
        if len(words) > 3 * len(self.slots):
            return False
        left = list(self.slots)
        for word in words:
            slot = next((s for s in left if word in s), None)
            if slot is not None:
                left.remove(slot)
            elif word not in _LITTLE and not any(word in s for s in self.slots):
                return False
        return not left


@cache
def derived() -> tuple[Derived, ...]:
    """Return the labels whose garbles are derived."""
    rows = []
    for line in _DERIVED.strip().splitlines():
        publishers, english, target, cell = (part.strip() for part in line.split("|"))
        slots = tuple(frozenset(words.strip().split("/")) for words in cell.split(";"))
        label = Label(frozenset(publishers.lstrip("~").split()), english, target, (), frozenset())
        rows.append(Derived(label, slots, publishers.startswith("~")))
    return tuple(rows)


@cache
def labels() -> tuple[Label, ...]:
    """Return the table."""
    rows = []
    for line in (_TABLE.strip() + NOTICES.rstrip() + BUTTONS.rstrip()).splitlines():
        publishers, english, target, cell = (part.strip() for part in line.split("|"))
        wrong = [form.strip() for form in cell.split(";")]
        rows.append(
            Label(
                frozenset(publishers.split()),
                english,
                target,
                tuple(form.lstrip("~") for form in wrong),
                frozenset(form[1:] for form in wrong if form.startswith("~")),
            )
        )
    return tuple(rows)
