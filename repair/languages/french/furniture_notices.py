"""More labels of publishers' templates: notices, buttons, live pages, markets, sport, subscriptions.

The rows are those of `furniture`: publishers, the English, the right French, the wrong forms, with a tilde before
those that a French page could bear by itself.
"""

NOTICES = """
bbc cnbc | Highlights | Temps forts | ~Les points culminants; Surlignages de; ~Faits saillants; ~Points saillants; Surligne; Surlignés; Surlignages; Met en évidence; Mettre en évidence; Culminants
reuters | Companies | Sociétés citées | ~Compagnies; ~Entreprises
any | Sign up here | S'inscrire | ~Signez ici; Signer vers le haut ici; Signe ici; Signez-vous ici; Signe vers le haut ici
reuters | Purchase Licensing Rights | Acheter les droits | Acheter des droits de licence; Achat de droits de licence; Acheter les droits de licence; Droits de licence d'achat; Achetez des droits de licence; Acheter Droits de licence
reuters | Acquire Licensing Rights | Acheter les droits | Acquérir des droits de licence; Acquérir les droits de licence; Acquérir droits de licence; Acquisition de droits de licence
reuters | Read Next | À lire ensuite | Lire suivant; Lire le suivant; Lisez suivant; Lire prochain; Lu ensuite; Lire la suite suivante; ~Lisez ensuite; ~Lire ensuite
reuters | Suggested Topics | Sujets proposés | ~Sujets suggérés; Suggérés sujets; Suggéré sujets; Sujets suggèrent
reuters | opens new tab | nouvel onglet | ouvre nouvel onglet; s'ouvre nouvel onglet; ouvre nouvelle languette; ouvre de nouveaux onglets; ~ouvre un nouvel onglet
ap bbc | Top News | À la une | Haut nouvelles; Top nouvelles; Nouvelles du haut; Nouvelles supérieures; Top actualités; ~Meilleures nouvelles; ~Nouvelles principales
cnn | Facts First | Les faits d'abord | Faits premiers; Faits en premier; Premiers faits d'abord; ~Faits d'abord
cnn | Catch up on today's news | L'actualité du jour | Rattrapez les nouvelles d'aujourd'hui; Rattraper les nouvelles d'aujourd'hui; Rattraper sur les nouvelles d'aujourd'hui; Rattrapez sur les nouvelles d'aujourd'hui
cnn bbc | What you need to know | Ce qu'il faut savoir | Ce que vous avez besoin de savoir; Ce dont vous avez besoin pour savoir; Ce que vous besoin de savoir; Quoi vous devez savoir; ~Ce que vous devez savoir
cnn fox | See more videos | Voir d'autres vidéos | Voyez plus de vidéos; Voir plus vidéos; Voyez plus vidéos
any | Now playing | En cours de lecture | Joue maintenant; Jouant maintenant; Maintenant jouant; Maintenant en jouant; Lecture maintenant; Maintenant jouer; ~En train de jouer; ~Jouer maintenant
cnn | Ad Feedback | Votre avis sur la publicité | Commentaires sur l'annonce; Rétroaction de l'annonce; Commentaires annonce; Annonce commentaires; Rétroaction annonce; Commentaires de l'annonce; Commentaires publicitaires; Rétroaction publicitaire
cnn | More from CNN | À lire aussi sur CNN | Plus de CNN; Plus depuis CNN; Davantage de CNN; Plus à partir de CNN
bbc | More from the BBC | À lire aussi sur la BBC | Plus de la BBC; Davantage de la BBC; Plus à partir de la BBC; Plus de BBC
cbs | More from CBS News | À lire aussi sur CBS News | Plus de CBS News; Plus de nouvelles CBS; Plus de CBS Nouvelles; Davantage de CBS News
forbes | More From Forbes | À lire aussi sur Forbes | Plus de Forbes; Plus à partir de Forbes; Plus depuis Forbes; Davantage de Forbes
time | More Must-Reads from TIME | À lire aussi dans TIME | Plus de lectures incontournables de TIME; Plus de lectures obligatoires de TIME; Plus de must-reads de TIME; Plus doit lire de TIME; Plus de lectures incontournables du TIME; Plus de lectures indispensables de TIME
bbc cnbc cnn | Watch live | Voir le direct | Regarder vivre; Regarder vivant; Regardez vivre; Regardez vivant; Montre en direct; Montre vivante; ~Regarder en direct; ~Regardez en direct
bloomberg cnbc | Watch Live TV | La télévision en direct | Regarder la TV vivante; Regarder Live TV; Regarder la télévision vivante; Regardez la télévision vivante; Montre TV en direct; Regarder TV vivante
bloomberg | Live on Bloomberg TV | En direct sur Bloomberg TV | Vivre sur Bloomberg TV; Vivant sur Bloomberg TV; Vivez sur Bloomberg TV
bbc | Live Reporting | Le direct | Reportage vivant; Rapports vivants; Reportages vivants; Signalement en direct; Déclaration en direct; Signaler en direct; ~Rapports en direct; ~Reportage en direct
bbc | Get involved | Participez | Soyez impliqué; Obtenez impliqué; Obtenir impliqué; Obtenez participé; ~Impliquez-vous; ~S'impliquer
bbc | Have your say | Votre avis | Ayez votre mot à dire; Avoir votre mot à dire; Ayez votre dire; Ayez votre parole; Avoir votre dire
bbc | At the scene | Sur place | ~À la scène; Au lieu de la scène; ~Sur la scène
bbc | BBC Verify | BBC Verify | BBC Vérifier; BBC Vérifie; Vérifier BBC; BBC Vérifiez
bbc | From the section | Rubrique | Depuis la section; À partir de la section; ~De la section
bbc | Around the BBC | Sur les sites de la BBC | Autour de la BBC; Autour la BBC; Environ la BBC
bbc any | Must see | À voir absolument | Doit voir; Doivent voir; ~Faut voir; Devez voir; Dois voir; ~Incontournable
any | Don't miss | À ne pas manquer | ~Ne manque pas; ~Ne manquent pas; ~Ne manquez pas; ~Ne pas manquer
guardian | Free daily newsletter | Lettre d'information quotidienne gratuite | Libre bulletin quotidien; Newsletter quotidienne libre; Bulletin d'information quotidien libre; Lettre quotidienne libre; Bulletin quotidien libre
guardian | View image in fullscreen | Voir l'image en plein écran | Vue image en plein écran; Vue de l'image en plein écran; Vue d'image en plein écran; Voir image en plein écran; Voir l'image dans plein écran; Visualiser image en plein écran
guardian | Support the Guardian | Soutenir le Guardian | Soutenir le gardien; Soutenez le gardien; Supporter le Guardian; Supportez le Guardian; Soutien le Guardian; Supportez le gardien; Soutien au gardien
guardian | The Guardian view | L'éditorial du Guardian | La vue du gardien; La vue du Guardian; La vue Guardian; Vue du Guardian; Vue du gardien; Le gardien voir
guardian | This article is more than 1 year old | Cet article a plus d'un an | Cet article est plus de 1 an; Cet article est plus vieux que 1 an; Cet article est plus de 1 an vieux; Cet article est âgé de plus de 1 an; Cet article est âgé de plus d'un an; Cet article est plus âgé que 1 an; Cet article est plus de 1 ans; Cet article est plus que 1 an
guardian | The long read | Grand format | La longue lire; Le long lire; Longue lire; ~Lire longtemps; ~La longue lecture; ~Longue lecture; Le long a lu; ~La lecture longue
nyt | Read in app | Lire dans l'application | Lire dans app; Lu dans l'application; Lisez dans app; Lire en app; Lire dans appli
nyt | See more on | À lire aussi | Voyez plus sur; Voyez davantage sur
nyt wapo | Already a subscriber? | Déjà abonné ? | Déjà un abonné; Déjà un souscripteur; Déjà souscripteur; Déjà un abonnement
wapo | Add to your saved stories | Enregistrer l'article | Ajouter à vos histoires enregistrées; Ajouter à vos histoires sauvegardées; Ajoutez à vos histoires sauvées; Ajouter à vos histoires sauvées; Ajoutez à vos histoires enregistrées; Ajoutez à vos histoires sauvegardées
any | Make us preferred on Google | Nous ajouter aux sources préférées de Google | Faites-nous préférés sur Google; Rendez-nous préférés sur Google; Faites nous préféré sur Google; Faites-nous préféré sur Google
wapo | End of carousel | Fin du carrousel | Bout du carrousel; Fin du manège; Extrémité du carrousel
any | Join the conversation | Participer à la discussion | Joignez la conversation; Joindre la conversation; Joignez conversation; ~Rejoignez la conversation
fox | FIRST ON FOX | EXCLUSIF FOX NEWS | PREMIER SUR FOX; D'ABORD SUR FOX; PREMIÈRE SUR FOX; EN PREMIER SUR FOX; PREMIER SUR LE RENARD; PREMIER SUR RENARD
fox | Like what you're reading? | Cet article vous plaît ? | Comme ce que vous lisez; Aime ce que vous lisez; Aimez ce que vous lisez; Comme ce que vous êtes en train de lire
fox | Click here for more | Cliquez ici pour en savoir plus | Cliquez ici pour plus; Cliquez ici pour davantage; Cliquer ici pour plus; Cliquez ici pour plus de couverture; Clic ici pour plus
fox | Click here to read more | Lire la suite | Cliquez ici pour lire plus; Cliquer ici pour lire plus; Cliquez ici pour lire davantage; Clic ici pour lire plus
fox nypost | Watch the full interview | Voir l'entretien complet | Regarder le plein entretien; Regardez la pleine entrevue; Montre l'entrevue complète; Regarder la pleine interview; Regardez la pleine interview
any | Got a tip? | Une information à nous transmettre ? | Vous avez un pourboire; Obtenu un pourboire; Avez-vous un pourboire; Vous avez obtenu un pourboire; Obtenu un conseil; Got un conseil
any | Send us a tip | Nous transmettre une information | Envoyez-nous un pourboire; Envoyer un pourboire; Envoyez un pourboire; Envoyez-nous une pointe; Envoyer une pointe; ~Envoyez-nous une astuce; Envoie-nous une pointe; Envoie-nous un pourboire
forbes | Send me a secure tip | Me transmettre une information | Envoyez-moi un pourboire sécurisé; Envoyez-moi un conseil sécurisé; Envoyez moi un pourboire sécurisé; Envoyez-moi une astuce sécurisée; Envoie-moi un pourboire sécurisé; Envoie-moi une pointe sûre; Envoyez-moi une pointe sécurisée
bloomberg cnbc | Have a confidential tip for our reporters? | Une information confidentielle pour nos journalistes ? | Vous avez un pourboire confidentiel pour nos journalistes; Avoir un pourboire confidentiel pour nos journalistes; Ayez un pourboire confidentiel pour nos journalistes; Avoir un conseil confidentiel pour nos journalistes; Ayez un conseil confidentiel pour nos journalistes
cnbc | Got a confidential news tip? | Une information confidentielle ? | Vous avez un conseil de nouvelles confidentiel; Vous avez un pourboire de nouvelles confidentiel; Vous avez une astuce de nouvelles confidentielle; Obtenu un conseil de nouvelles confidentiel; Obtenu un pourboire de nouvelles confidentiel
cnbc any | We want to hear from you | Écrivez-nous | Nous voulons entendre de vous; Nous voulons entendre parler de vous; Nous voulons entendre à partir de vous; ~Nous voulons vous entendre
businessinsider | This story is available exclusively to subscribers | Article réservé aux abonnés | Cette histoire est disponible exclusivement pour les abonnés de Business Insider; Cette histoire est disponible exclusivement aux abonnés de Business Insider; Cette histoire est disponible exclusivement aux abonnés; Cette histoire est exclusivement disponible pour les abonnés de Business Insider; Cette histoire est exclusivement disponible aux abonnés
businessinsider | Redeem now | En profiter | Racheter maintenant; Rachetez maintenant; Rédimez maintenant; Rachète maintenant
businessinsider | Save Saved | Enregistrer | Sauver sauvé; Enregistrer enregistré; Sauvegarder sauvegardé; Économiser économisé; Sauvé sauvé
bloomberg | Takeaways by Bloomberg AI | Ce qu'il faut retenir, par Bloomberg AI | Plats à emporter par Bloomberg AI; Plats à emporter de Bloomberg AI; À emporter par Bloomberg AI; Plats à emporter par l'IA de Bloomberg
bloomberg nyt | Gift this article | Offrir cet article | Cadeau cet article; Cadeau de cet article; Doter cet article; Cadeau ce article
bloomberg | Before it's here, it's on the Bloomberg Terminal | Avant d'être ici, c'est sur le terminal Bloomberg | Avant qu'il ne soit ici, il est sur le terminal Bloomberg; Avant c'est ici, c'est sur le terminal Bloomberg; Avant qu'il soit ici, c'est sur le terminal Bloomberg; Avant qu'il soit ici, il est sur le terminal Bloomberg
bloomberg | More On This | Sur le même sujet | Plus sur ceci; Plus sur ce; Plus sur cela
cnbc fox | Watch now | À voir | Regarder maintenant; Regardez maintenant; Montre maintenant; ~Voir maintenant; Horloge maintenant
cnbc | Related Tags | Mots-clés | Balises connexes; Étiquettes connexes; Étiquettes liées; Tags connexes; Balises liées; Tags relatés; Tags liés
cnbc cbs | Trending Now | Tendances | Tendance maintenant; Tendances maintenant; Tendant maintenant; Maintenant en tendance
cbs fox | Trending News | Les plus lus | Nouvelles tendances; Nouvelles de tendance; Tendance nouvelles; Actualités tendance; Nouvelles tendance; Nouvelles en tendance; ~Tendances nouvelles
cnbc | Get this delivered to your inbox | Recevez cette lettre par courriel | Obtenez ceci livré à votre boîte de réception; Obtenez ceci livré dans votre boîte de réception; Obtenir ceci livré à votre boîte de réception; Obtenez cela livré à votre boîte de réception
cnbc | Data is a real-time snapshot | Données en temps réel | Les données sont un instantané en temps réel; Les données sont un cliché en temps réel; Données est un instantané en temps réel; Données sont un instantané en temps réel; La donnée est un instantané en temps réel
cnbc yahoo | Market movers | Les valeurs qui bougent | Déménageurs du marché; Déménageurs de marché; Movers du marché; Les déménageurs du marché; Déménageurs boursiers; ~Moteurs du marché
cnbc | Stocks making the biggest moves | Les valeurs qui bougent le plus | Actions faisant les plus gros mouvements; Stocks faisant les plus grands mouvements; Les actions faisant les plus grands mouvements; Actions faisant les plus grands mouvements; Stocks faisant les plus gros mouvements
cnbc yahoo | After Hours | Après la clôture | Après heures; Après les heures; Après-heures; Après des heures; ~Après les heures de travail
cnbc yahoo | Previous Close | Clôture précédente | Fermer précédent; Précédent fermer; Précédent près; Proche précédent; Précédente proche; Près précédent; Fermé précédent; ~Fermeture précédente
cnbc yahoo | Market Cap | Capitalisation boursière | Casquette de marché; Casquette du marché; Bouchon de marché; Bouchon du marché; Capuchon de marché; Chapeau du marché; Marché cap; Casquette boursière; Plafond du marché
cnbc yahoo | Day's Range | Variation du jour | Gamme du jour; Gamme de jour; Portée du jour; Plage du jour; Gamme de la journée; Plage de jour
cnbc yahoo | 52 Week Range | Variation sur 52 semaines | Gamme de 52 semaines; Plage de 52 semaines; 52 semaines gamme; 52 semaine gamme; Portée de 52 semaines; Gamme 52 semaines
cnbc yahoo | Earnings Date | Publication des résultats | Date de gains; Date des gains; Gains date; Date de bénéfices; Date de revenus; Date des revenus
cnbc yahoo | Forward Dividend & Yield | Dividende et rendement prévus | Avant dividende et rendement; Dividende avant et rendement; Dividende vers l'avant et rendement; Transférer dividende et rendement
yahoo | Recommended Stories | À lire aussi | Histoires recommandées; Recommandées histoires; Récits recommandés; Histoires recommandé; Histoire recommandée
yahoo fox ap | Latest Stories | Derniers articles | Histoires dernières; Plus récentes histoires; Les plus récentes histoires; ~Dernières histoires; ~Les dernières histoires
yahoo fox | More Stories | D'autres articles | Plus histoires; Davantage histoires; ~Plus d'histoires; ~Davantage d'histoires
any | Featured stories | À la une | Histoires en vedette; Histoires présentées; Histoires vedettes; Présenté histoires; Récits en vedette
any | Cover story | À la une | Histoire de couverture; Couverture histoire; Histoire de la couverture; Couvrir l'histoire
any | Advertise with us | Nos offres publicitaires | Annoncez avec nous; Annoncer avec nous; Publicité avec nous; Faire connaître avec nous; ~Faites de la publicité avec nous
any | Your Privacy Choices | Vos choix de confidentialité | Vos choix de vie privée; Votre vie privée choix; Vos choix intimité; Votre choix d'intimité; Vos choix d'intimité
any | Do Not Sell My Personal Information | Ne pas vendre mes données personnelles | Ne vendez pas mon information personnelle; Ne vends pas mes informations personnelles; Ne pas vendre mon information personnelle
any | Cookie settings | Paramètres des cookies | Réglages de biscuits; Paramètres de biscuit; Réglages du biscuit; Paramètres des biscuits; Paramètres de biscuits; Réglages des biscuits; Biscuit paramètres
any | Cookie Policy | Politique relative aux cookies | Politique de biscuits; Politique de biscuit; Biscuit politique; Politique sur les biscuits; Politique des biscuits; Politique en matière de biscuits; Police de biscuit; Police de biscuits; Police de cookies
any | Site Map | Plan du site | Site carte; Carte de site; ~Carte du site
any | Newsroom | La rédaction | Chambre de nouvelles; Chambre des nouvelles; Pièce de nouvelles
any | Masthead | L'équipe | ~Tête de mât; Mât de tête
any | Share this article | Partager cet article | Part cet article; Part de cet article; Action cet article; Partagez ce article; Partage cet article
any | Share on Facebook | Partager sur Facebook | Part sur Facebook; Action sur Facebook; Partage sur facebook
any | Copy link | Copier le lien | Copie lien; Lien de copie; Lien copie; Copie de lien
any | Email this article | Envoyer par courriel | Courriel cet article; Email cet article; E-mail cet article; Mail cet article
any | Save for later | Lire plus tard | Sauver pour plus tard; Économiser pour plus tard; Sauf pour plus tard; Épargner pour plus tard; Sauvez pour plus tard; ~Enregistrer pour plus tard; ~Sauvegarder pour plus tard
any | Save this story | Enregistrer l'article | Sauver cette histoire; Enregistrer cette histoire; Sauvegarder cette histoire; Sauvez cette histoire; Épargner cette histoire; Enregistrez cette histoire
any | Close this dialog | Fermer | Fermer ce dialogue; Fermez ce dialogue; Proche ce dialogue
any | Close ad | Fermer la publicité | Fermer annonce; Annonce proche; Publicité proche; Près de l'annonce; Proche annonce
any | Skip Ad | Passer la publicité | Saut annonce; Sauter annonce; Passer annonce; Sauter pub; Sauter ad
any | Learn more | En savoir plus | Apprendre plus; Apprenez plus; Apprends plus; ~Apprendre davantage; ~Apprenez-en plus
any | Find out more | En savoir plus | Trouver plus; Trouvez plus; Trouver dehors plus; Découvrir dehors plus; ~Découvrir plus; ~Découvrez plus
any | See all | Tout voir | ~Voyez tout; Voyez tous; Voyez toutes
any | View all | Tout voir | Vue tout; Vue de tous; Vue tous; Vue toutes; Vue de tout
any | View more | Voir plus | Vue plus; Vue de plus; Vue davantage; Visualisez plus
any | Load more comments | Afficher plus de commentaires | Charge plus de commentaires; Chargez plus commentaires; Charger plus commentaires
any | Leave a comment | Laisser un commentaire | Laissez commentaire; Partir un commentaire; ~Quitter un commentaire; Congé un commentaire
any | Post a comment | Publier un commentaire | Poste un commentaire; Poster commentaire; Postez commentaire; Poteau un commentaire
any | Thank you for signing up | Merci de votre inscription | Merci pour vous inscrire; Merci pour signer; Merci pour signer vers le haut; Merci pour vous être inscrit; ~Merci de signer
any | You're all set | C'est fait | Vous êtes tous ensemble définis; Vous êtes tous définis; Vous êtes tous mis; Vous êtes tout ensemble; Vous êtes tout réglé; Vous êtes tous fixés
any | Something went wrong | Une erreur s'est produite | Quelque chose est allé mal; Quelque chose est allé de travers; Quelque chose alla mal; ~Quelque chose a mal tourné; ~Quelque chose s'est mal passé
any | Please try again later | Réessayez plus tard | S'il vous plaît essayer à nouveau plus tard; S'il vous plaît essayez à nouveau plus tard; Svp essayez encore plus tard; S'il vous plaît essayez encore plus tard; S'il vous plaît réessayer plus tard
any | Your browser does not support the video element | Votre navigateur ne lit pas cette vidéo | Votre navigateur ne soutient pas l'étiquette vidéo; Votre navigateur n'appuie pas la balise vidéo; Votre navigateur ne soutient pas l'élément vidéo; Votre navigateur ne soutient pas la balise vidéo
any | Please enable JavaScript | Activez JavaScript | S'il vous plaît activer JavaScript; S'il vous plaît permettre JavaScript; Veuillez permettre JavaScript; S'il vous plaît allumer JavaScript; Veuillez allumer JavaScript; Habilitez JavaScript; S'il vous plaît habiliter JavaScript
any | Play video | Lire la vidéo | Jouer vidéo; Jouer la vidéo; Jouez la vidéo; Jouez vidéo
any | Watch video | Voir la vidéo | ~Montre vidéo; Montre la vidéo; Montre-vidéo; Surveiller la vidéo; Vidéo d'horloge
any | Closed captioning | Sous-titres | Sous-titrage fermé; Légende fermée; Légendes fermées; Sous-titres fermés; Sous-titrage clos
any | Courtesy photo | Photo fournie | Courtoisie photo; Photo courtoisie; Photo de courtoisie; Courtoisie de la photo; Photo de politesse
any | Handout | Photo fournie | Handout; Don à la main; Donné à la main; Polycopie
espn | Box Score | Feuille de match | Score de la boîte; Boîte score; Score de boîte; Pointage de boîte; Boîte de score; Boîte de pointage
espn | Play-by-Play | Action par action | Jouer par jouer; Jouer-par-jouer; Pièce par pièce jouée; ~Jeu par jeu; ~Jeu-par-jeu
espn | Standings | Classement | ~Position debout; Se tenant debout; Debouts; Standings; ~Debout; ~Positions
espn | Depth Chart | Composition de l'équipe | ~Tableau de profondeur; ~Carte de profondeur; ~Graphique de profondeur; Diagramme de profondeur; Charte de profondeur
espn | Injury Report | Les blessés | Blessure rapport; Rapport de blessure; Rapport blessure; Rapport de dommages; ~Rapport de lésion; ~Rapport de lésions
espn | Power Rankings | Le classement | Classement de puissance; Classements de puissance; Classement du pouvoir; Classement de pouvoir; Classements de pouvoir; Puissance classements; Classements énergétiques; Classement d'alimentation; Classement de pouvoirs; Rangs de pouvoir
espn | Mock Draft | Simulation de draft | Brouillon simulé; Faux brouillon; Brouillon factice; Projet simulé; Maquette brouillon; Brouillon fictif; Ébauche simulée; Simulacre de brouillon; Courant d'air simulé
espn | Free Agency | Marché des joueurs libres | Agence gratuite; Libre agence; Agence libre; L'agence libre
espn | Fantasy Football | Football virtuel | Football fantastique; Football de fantaisie; Fantaisie football; Football imaginaire; Football fantaisie; Foot de fantaisie
espn | Betting Odds | Cotes | Chances de paris; Probabilités de paris; Paris chances; Chances de pari
espn cbs | How to watch | Où suivre la rencontre | ~Comment surveiller; ~Comment montrer; ~Façon de regarder; ~Comment regarder
espn | Tale of the tape | Le face-à-face en chiffres | Conte de la bande; ~Histoire de la bande; Conte du ruban; ~Récit de la bande; ~L'histoire de la bande; Histoire du ruban
espn | Starting lineup | Composition de départ | Démarrage de la gamme; Programmation de départ; Line-up de démarrage; Commencer la programmation; Liste de démarrage; ~Alignement de départ
espn bbc | Full time | Fin du match | ~Temps plein; ~À temps plein; ~Plein temps; ~À plein temps
espn bbc | Half-time | Mi-temps | Demi-temps; Demi temps; La moitié du temps; ~À mi-temps
espn bbc | Fixtures | Calendrier | ~Appareils; ~Luminaires; ~Agencements; ~Montages; ~Fixations; Appareils d'éclairage sportifs
espn bbc | Match report | Compte rendu | Match rapport; Rapport d'allumette; ~Rapport de match
espn bbc | Team news | La vie des équipes | Équipe nouvelles; Équipe actualités; Nouvelles équipe; ~Nouvelles de l'équipe
espn bbc | Head to head | Confrontations | Tête à la tête; De tête à tête; ~Tête à tête
bbc any | Did you know? | Le saviez-vous ? | ~As-tu su; ~Avez-vous su; ~Avez-vous connu; ~Saviez-vous
any | Subscribe wherever you get your podcasts | Abonnez-vous sur votre plateforme de podcasts | Abonnez-vous où que vous obteniez vos podcasts; Abonnez-vous partout où vous obtenez vos podcasts; Souscrivez partout où vous obtenez vos podcasts; Abonnez-vous où vous obtenez vos podcasts; Écoutez partout où vous obtenez vos podcasts; Écoutez où vous obtenez vos podcasts; Où que vous obteniez vos podcasts
any | Show notes | Notes de l'épisode | Notes de spectacle; Montrer notes; Notes du spectacle; Notes d'exposition; Spectacle notes
any | Full episode | Épisode complet | Plein épisode; Épisode plein; Plein-épisode; Pleine épisode
any | Previously on | Dans les épisodes précédents | Auparavant sur; ~Avant sur; Préalablement sur
any | Stay tuned | À suivre | Restez accordé; Restez accordés; Restez réglé; Rester accordé; Séjour à l'écoute; ~Restez à l'écoute
any | Coming up | À venir | Venant vers le haut; ~Venir en haut; Venant en place; À venir vers le haut
any | Coming soon | Prochainement | Venant bientôt; Venir bientôt; Arrivant bientôt; Vient bientôt
any | Behind the scenes | Les coulisses | Derrière les scènes; Dans les scènes; ~Derrière la scène; Derrière des scènes
any | Deep dive | Analyse approfondie | Plongeon profond; Plongée en profondeur dans; Profond plongeon; Plongeon en profondeur; ~Plongée profonde
any | Quick take | En bref | ~Prise rapide; Rapide prise; Prendre rapide; ~Prise de vue rapide
any | Hot take | Avis tranché | ~Prise chaude; Chaude prise; Prise à chaud
any | Op-Ed | Tribune | Op-Ed; Opinion-éd; Op-édito
any | Letters to the Editor | Courrier des lecteurs | Lettres à l'éditeur; Lettres au rédacteur; ~Lettre à l'éditeur; ~Lettres à la rédaction
any | Guest Essay | Tribune | Essai invité; Invité essai; Essai d'invité; Essai de l'invité; Essai des invités
any | Paid post | Contenu sponsorisé | Poste payé; Poteau payé; Post payé; Message payé; Publication payée; Courrier payé; ~Poste payant; Poste payée
any | Paid for by | Financé par | Payé pour par; Payé pour; Payé pour de
any | From our partners | Nos partenaires | Depuis nos partenaires; À partir de nos partenaires; ~De nos partenaires
any | Explore more | À découvrir | Explorer plus; Explorez plus; ~Plus à explorer; Plus pour explorer; ~Explorer davantage
any | More news | D'autres informations | Plus nouvelles; Davantage nouvelles; ~Plus de nouvelles
any | In case you missed it | À voir ou à revoir | Au cas où vous l'avez manqué; Dans le cas où vous l'avez manqué; En cas vous l'avez manqué; En cas où vous l'avez manqué; ~Au cas où vous l'auriez manqué
any | At a glance | En un coup d'œil | À un coup d'œil; À un regard; À un aperçu; À coup d'œil; ~En un regard
any | In a nutshell | En résumé | Dans une coquille de noix; En coquille de noix; ~Dans une coquille; Dans une noix; En une coquille
any | The takeaway | Ce qu'il faut retenir | Le plat à emporter; La vente à emporter; Le emporter; Le point à emporter; Le repas à emporter; ~L'emporter
axios | The backstory | Rappel des faits | L'histoire arrière; Le dos de l'histoire; L'arrière-histoire; L'histoire de dos; ~La trame de fond
axios | What we're watching | À surveiller | Ce que nous sommes en train de regarder; Quoi nous regardons; ~Ce que nous regardons; ~Que nous regardons
axios | What we're hearing | Ce qui se dit | Quoi nous entendons; Ce que nous sommes en train d'entendre; ~Ce que nous entendons
axios | The latest | Dernières nouvelles | ~Le dernier; ~La dernière; ~Le plus récent; Le tout plus récent
axios | How it works | Comment ça marche | ~Comment il fonctionne; ~Comment il marche; ~Comment il travaille; ~Comment cela travaille; ~Comment ça travaille
axios | Follow the money | La piste de l'argent | ~Suivez l'argent; ~Suivre l'argent; Suis l'argent
axios | Catch me up | Rappel des faits | ~Rattrape-moi; ~Attrape-moi; ~Rattrapez-moi; ~Attrapez-moi
axios | Stunning stat | Le chiffre | Stat étonnante; Étonnante stat; Stat stupéfiante; Statistique étourdissante; Stat étourdissante
axios any | Fun fact | L'anecdote | Amusant fait; Fait de plaisir; Fait de fun; Plaisir fait; ~Fait amusant; ~Fait drôle
any | Sneak peek | Avant-goût | Aperçu furtif; Coup d'œil furtif; Furtif coup d'œil; Pic furtif; Furtif aperçu; Coup d'œil sournois
axios | Thought bubble | Notre analyse | Bulle pensée; Pensée bulle; ~Bulle de pensée
semafor | Know More | En savoir plus | Connaître plus; Sachez plus; Connaissez plus; En connaître plus; Savoir plus
semafor | Room for Disagreement | L'avis contraire | Espace pour désaccord; Chambre pour désaccord; Salle pour désaccord; Place pour désaccord; Pièce pour désaccord; Espace pour le désaccord; Chambre pour le désaccord; Place pour le désaccord; Salle de désaccord
forbes any | Check out my website | Voir mon site | Vérifiez mon site web; Vérifier mon site web; Vérifiez mon site internet; Vérifie mon site web
forbes | Reprints & Permissions | Reproduction et autorisations | Réimpressions et autorisations; Réimpressions et permissions; Réimprimés et permissions; Réimpressions & autorisations; Réimpressions & permissions
newsweek | Do you have a tip on a story? | Une information à nous transmettre ? | Avez-vous un conseil sur une histoire; Avez-vous une astuce sur une histoire; Avez-vous un pourboire sur une histoire; Avez-vous un conseil sur une histoire que Newsweek devrait couvrir; Avez-vous une astuce sur une histoire que Newsweek devrait couvrir
newsweek | Request Reprint & Licensing | Reproduction et licences | Demander réimpression et licence; Demande de réimpression et de licence; Demander une réimpression et une licence; Demande de réimpression & licence
newsweek | Fairness Meter | Baromètre d'impartialité | Compteur d'équité; Mètre d'équité; Compteur de justice; Équité mètre; Compteur d'impartialité
npr | Enlarge this image | Agrandir l'image | Élargir cette image; Élargissez cette image; Élargir l'image
npr | Keyboard shortcuts for audio player | Raccourcis clavier du lecteur audio | Raccourcis clavier pour joueur audio; Raccourcis clavier pour le joueur audio; Raccourcis de clavier pour joueur audio
npr | Heard on All Things Considered | Entendu dans All Things Considered | Entendu sur Toutes choses considérées; Entendu sur tout bien considéré; Entendu sur Toutes les choses considérées; Entendu sur All Things Considered
npr | Heard on Morning Edition | Entendu dans Morning Edition | Entendu sur l'édition du matin; Entendu sur Morning Edition; Entendu sur édition du matin; Entendu sur Édition matinale
dailymail | Share or comment on this article | Partager ou commenter cet article | Part ou commentaire sur cet article; Partagez ou commentez sur cet article; Partager ou commenter sur cet article; Part ou commenter cet article
dailymail | Most watched News videos | Les vidéos les plus vues | La plupart des vidéos de nouvelles regardées; Vidéos de nouvelles les plus regardées; Plus regardé vidéos nouvelles; Vidéos nouvelles les plus regardées; La plupart des vidéos regardées
dailymail | Scroll down for video | Vidéo plus bas | Défiler vers le bas pour vidéo; Défilez vers le bas pour vidéo; Rouler vers le bas pour vidéo; Faire défiler vers le bas pour vidéo; Faites défiler vers le bas pour vidéo
skynews | Be the first to get Breaking News | Recevez les alertes en premier | Soyez le premier à obtenir des nouvelles de rupture; Soyez le premier à obtenir les dernières nouvelles; Soyez le premier à recevoir Breaking News; Soyez le premier à obtenir Breaking News
variety | Popular on Variety | Les plus lus sur Variety | Populaire sur la variété; Populaire sur Variety; Populaires sur la variété; Populaire sur Variété
variety | More From Our Brands | Nos autres titres | Plus de nos marques; Plus à partir de nos marques; Davantage de nos marques
abc | Popular Reads | Les plus lus | Populaires lectures; Populaire lit; Lit populaire; ~Lectures populaires
people any | Never miss a story | Ne manquez aucun article | Ne manquez jamais une histoire; Ne jamais manquer une histoire; Jamais manquer une histoire; Ne manquez jamais aucune histoire; Ne ratez jamais une histoire
arstechnica | Listing image | Image d'illustration | Image d'inscription; Image de liste; Liste image; Image de la liste
any | Feels like | Ressenti | Se sent comme; Sent comme; On se sent comme; Sentir comme; Se sentir comme
any | Severe weather | Intempéries | Temps sévère; Météo sévère; Temps grave; Sévère temps; Météo grave
any | Sign me up | Je m'abonne | Signez-moi; Signe-moi; Signez-moi vers le haut; Signez moi; ~Inscrivez-moi
any | Unsubscribe at any time | Désabonnement à tout moment | Désinscrire à tout moment; Désabonnez à tout moment; Désouscrire à tout moment; Désabonner à tout moment
any | No thanks | Non merci | Pas de remerciements; Aucun merci; Aucuns remerciements; Pas merci; Non remerciements
any | Got it | Compris | ~Je l'ai obtenu; ~L'ai eu; ~A obtenu ça; ~Eu ça; Obtenu ça
any | Free trial | Essai gratuit | Procès gratuit; ~Libre essai; Procès libre; Épreuve gratuite; Preuve libre; Preuve gratuite
any | Start your free trial | Commencer l'essai gratuit | Commencez votre procès gratuit; Démarrez votre procès gratuit; Commencer votre procès gratuit; Débutez votre procès gratuit
any | Cancel anytime | Sans engagement | Annuler n'importe quand; Annulez n'importe quand; Annuler quand même
any | Log out | Se déconnecter | Journal dehors; Bûche dehors; Journal hors; Bûche hors; Log dehors; Registre dehors
any | Sign out | Se déconnecter | Signe dehors; Signer dehors; Signez dehors; Signer hors; Signe hors
any | Forgot your password? | Mot de passe oublié ? | Avez oublié votre mot de passe; Oublier votre mot de passe; Oubliez votre mot de passe; ~Oublié votre mot de passe
any | Too close to call | Trop serré pour être tranché | Trop proche pour appeler; Trop près pour appeler; Trop proche de l'appel; Trop proche d'appeler; Trop près d'appeler
any | Too early to call | Trop tôt pour trancher | Trop tôt pour appeler; Trop tôt à appeler; Trop tôt d'appeler
any | Precincts reporting | Bureaux dépouillés | Circonscriptions rapportant; Enceintes rapportant; Enceintes rapports; Précincts rapportant; Circonscriptions déclarantes; Enceintes déclarantes; Enceintes signalant
any | Polls close | Fermeture des bureaux de vote | Sondages fermer; Sondages proches; Les sondages ferment; Sondages ferment; Les sondages se ferment; Les sondages proches; Sondages près
any | Exit polls | Sondages à la sortie des urnes | Sortie sondages; Quitter les sondages; Sondages sortie; Sortir des sondages; Sondages de la sortie; Sondages de sorties
any | Balance of power | Rapport de force | Balance du pouvoir; Solde du pouvoir; Balance de puissance; ~Équilibre de puissance; ~Bilan de pouvoir; ~Bilan du pouvoir
any | Race ratings | Pronostics | Évaluations de course; Notes de course; Évaluations de la course; Courses évaluations; Cotes de course; Évaluations raciales; Évaluations de race; Cotes raciales; Classements raciaux; Notes de race
any | Projected winner | Vainqueur annoncé | Gagnant projeté; Vainqueur projeté; Projeté gagnant; Gagnant projette
guardian bbc | Key events | Les faits marquants | Clé événements; Touche événements; Clés événements; Événements de clé
any | Pinned post | Message épinglé | Poste épinglé; Poteau épinglé; Poste goupillé; Épinglé poste; ~Post épinglé; Poste cloué; Poteau cloué
guardian | Show key events only | N'afficher que les faits marquants | Spectacle des événements clés seulement; Montrer seulement événements clés; Afficher événements clés seulement; Montrer les événements clés uniquement; Spectacle événements clés seulement
guardian | Please turn on JavaScript to use this feature | Activez JavaScript pour cette fonction | S'il vous plaît allumer JavaScript pour utiliser cette fonctionnalité; S'il vous plaît activer JavaScript pour utiliser cette fonctionnalité; Veuillez allumer JavaScript pour utiliser cette fonctionnalité; Veuillez allumer JavaScript pour utiliser cette fonction
any | Jump to | Aller à | Sauter à; Sauter vers; Sautez à; Saut à
any | What we know so far | Ce que l'on sait | Ce que nous savons si loin; Ce que nous savons tellement loin; Quoi nous savons jusqu'ici; Que savons si loin; ~Ce que nous savons jusqu'à présent
nyt cnn | Here's the latest | Les dernières informations | ~Voici le dernier; ~Voici la dernière; ~Voici le plus récent; Ici est le dernier
nyt cnn | Here's what to know | Ce qu'il faut savoir | Voici quoi savoir; Voici que savoir; Ici est ce qu'il faut savoir; Voici ce à savoir; Voici ce que savoir
cnn | What we're covering | L'essentiel | Quoi nous couvrons; Ce que nous sommes en train de couvrir; ~Ce que nous couvrons
"""
