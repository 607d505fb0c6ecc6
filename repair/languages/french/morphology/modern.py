"""Words that the old texts behind the word list lack: hand-written, by class."""

from __future__ import annotations

from repair.languages.french.morphology.store import ADJECTIVE, ADVERB, FEMININE, MASCULINE, VERB

_LISTS = {
    MASCULINE: (
        "airbag aéroport algorithme antivirus appareil-photo blockbuster blog blogueur blog budget bitcoin big-data "
        "camping cannabis casting chatbot chômage clic cloud club coach coaching cockpit conteneur copyright "
        "covoiturage coworking crossover cyberespace cybercrime data-center djihad djihadiste design designer "
        "diesel drone dumping email e-mail e-commerce écosystème écran emoji entrepreneuriat euro eurodéputé "
        "eurosceptique fact-checking fan fichier film fioul flop football footballeur forfait forum franchisé gaz "
        "génome génocide gigaoctet gps hacker handicap hackeur hashtag hold-up hub internaute internet "
        "island jazz jet jihad jihadiste kilomètre kérosène label laser leader leadership like lobbying lobby "
        "logiciel lockdown manager management marathon marketing match média métavers métro microprocesseur "
        "missile mobile modem monospace motard mot-clé muséum néonazi numérique octet onglet ordinateur "
        "orthophoniste ovni ozone package panel parking parapente parrainage partenariat patch pixel plastique play-off "
        "playlist podcast podium pétrodollar pétrole pickpocket piratage planning podcasteur polar pop-up portable "
        "post-scriptum processeur profilage quinquennat quiz rap rappeur référendum réseau robot rugby salafiste "
        "satellite scanner scénariste scooter score selfie sida site skateboard ski smartphone smiley sms snack "
        "snowboard spam spin-off sponsor sponsoring spot spray squat stage stand staff standard start-upper "
        "streaming stress striptease surf surendettement syndicaliste synopsis tabloïd talk-show tchat "
        "télescope télétravail téléphone téléviseur terrorisme terroriste test texto thriller tourisme touriste "
        "trader trailer transgenre tsunami tweet twitter vaccin vélo vidéoclip virus vidéaste wagon web webmaster "
        "week-end wi-fi wiki youtubeur zapping zoom accélérateur agroalimentaire airsoft altermondialiste "
        "antidépresseur antibiotique audiovisuel audimat autocar autobus aéronef basket basketteur bazooka "
        "bidonville bilan biocarburant blues bodybuilding boom boycott break briefing brunch bug bulldozer burn-out "
        "business cameraman caméscope carburant cardiologue cessez-le-feu chalutier changement chlore cinéaste cinéma "
        "cinéphile circuit coca cocktail collagène compost concept confinement congélateur container contrôle "
        "coronavirus crash cross cyclotourisme cyclone déconfinement défibrillateur désarmement détecteur "
        "déstockage dioxyde dopage doping drive dvd éditorial féminicide hélicoptère hélico HLM "
        "immigré interféron jean jogging joker judo judoka junkie karaoké karaté kamikaze karting kibboutz kit klaxon "
        "lifting live look meeting micro microbe micro-ondes mime moteur multimédia négationnisme néolibéralisme "
        "nucléaire ogm outsider pacs papillomavirus parcmètre passing patchwork pesticide phishing piercing pilotage "
        "pitch polluant polystyrène pressing prototype punk racket radar raid rallye recyclage réchauffement "
        "remake remix répondeur reportage rock rôle-titre sandwich self-service sexisme sextuor shampoing shopping "
        "short show sitcom slip slogan soda sommet sniper sponsor sprint sprinteur standing steak stock stop "
        "supermarché hypermarché suspense swing synchrotron taxi technicien teaser teenager tennis thriller ticket "
        "toaster top traceur traçage tract trafic tram tramway transistor transit travesti turbo tweet ulm "
        "utilisateur variant véhicule vidéoprojecteur voyeurisme whisky yaourt zapping zeppelin"
    ),
    FEMININE: (
        "appli application autoroute banlieue bande-annonce bande-son base-arrière biodiversité biométrie biopsie "
        "blockchain box bureautique caméra carte-mémoire centrale chimiothérapie clé climatisation connectivité "
        "couette covid cybersécurité cyberattaque cybercriminalité cyberdéfense cryptomonnaie désinformation "
        "dictature-parti discothèque domotique dépénalisation déradicalisation désindustrialisation "
        "décarbonation délocalisation déforestation démo dédiabolisation écologie électricité énergie éolienne "
        "épidémiologie eurozone euthanasie fanzine favela fibre géolocalisation géopolitique gouvernance "
        "grossophobie globalisation homophobie imagerie immunité imprimante infographie informatique infox "
        "intelligence interview intifada islamophobie kermesse laïcité logistique malbouffe mammographie "
        "mondialisation messagerie météo miniaturisation mobylette mondialisation moto musicothérapie newsletter "
        "numérisation ong pandémie parité parentalité photocopie photocopieuse photo piste pilule plateforme "
        "plate-forme police-secours privatisation pollution précarité procréation prostate publicité pub radio "
        "radicalisation relaxation robotique réinitialisation sécu série silicone souris star start-up station "
        "station-service stratosphère success-story superstar surpêche synergie technologie télé télécommande "
        "télécommunication téléréalité télé-réalité télévision téléconférence tong transphobie transparence "
        "transition traçabilité trithérapie trottinette valise vape vidéo vidéoconférence vidéosurveillance "
        "visioconférence visio voiture webcam xénophobie zone autofiction start-up échographie chloroquine "
        "contraception distanciation quarantaine téléconsultation téléassistance vaccination webradio websérie"
    ),
    ADJECTIVE: (
        "alternatif bilatéral biodégradable biologique biométrique caniculaire carcéral connecté convivial "
        "collaboratif communautaire cybernétique digital disruptif durable écologique écoresponsable électronique "
        "éolien équitable ethnique eurosceptique extraterrestre génétique géopolitique homophobe homosexuel "
        "humanitaire hydroélectrique hors-sol identitaire informatique interactif intergouvernemental islamiste "
        "islamique islamophobe laïque médiatique météo mondialisé multilatéral multimédia néolibéral "
        "nucléaire numérique offshore olympique orwellien paralympique participatif pénitentiaire photovoltaïque "
        "piétonnier populiste radioactif raciste recyclable renouvelable robotique salafiste sanitaire sexiste "
        "salarial sociétal solaire spatial sponsorisé structurel supersonique technologique télévisé terroriste "
        "thermonucléaire touristique toxicomane trans transgenre transfrontalier transgénique urbanistique "
        "viral visuel xénophobe climatosceptique complotiste djihadiste jihadiste bipartisan budgétaire "
        "budgétisé ludique obsolète pétrolier gazier boursier bancaire ukrainien pakistanais taïwanais israélien "
        "palestinien iranien irakien koweïtien saoudien syrien libanais qatari émirati tunisien bosniaque kosovar "
        "tchétchène sud-africain nord-coréen sud-coréen sri-lankais bangladais thaïlandais vietnamien "
        "indonésien malaisien philippin singapourien australien néo-zélandais canadien québécois mexicain "
        "argentin brésilien chilien colombien vénézuélien cubain haïtien sénégalais ivoirien malien nigérian "
        "nigérien camerounais congolais rwandais kényan éthiopien somalien soudanais tchadien libyen algérien "
        "marocain mauritanien"
    ),
    ADVERB: (
        "technologiquement écologiquement génétiquement informatiquement médiatiquement numériquement "
        "statistiquement potentiellement globalement initialement prioritairement majoritairement"
    ),
    VERB: (
        "accessoiriser alerter ambitionner auditer auditionner automatiser bloguer booster boycotter bugger "
        "budgétiser cadrer capter cartographier chatter chroniquer clarifier cliquer climatiser coacher cofinancer "
        "coder commercialiser compiler confiner conceptualiser connecter conscientiser contextualiser coopter "
        "copier-coller crédibiliser cumuler customiser cibler déconfiner déconnecter décrypter délocaliser "
        "dématérialiser démotiver dépénaliser déprogrammer dériver designer désactiver désamorcer déstabiliser "
        "déployer dépolluer dialoguer digitaliser disqualifier doper externaliser fédérer fidéliser filmer finaliser "
        "financer fiscaliser focaliser formater gérer géolocaliser globaliser googler gripper hacker héberger "
        "hospitaliser impacter implémenter importer impulser initialiser initier instrumentaliser intégrer "
        "interagir interconnecter internationaliser interviewer kidnapper lister lancer légiférer liker "
        "maximiser médiatiser mémoriser menotter minimiser miser mixer modéliser mondialiser monétiser motiver "
        "naviguer numériser optimiser orchestrer parrainer paramétrer patienter pénaliser performer piloter pirater "
        "plébisciter podcaster poster positiver prioriser privatiser programmer promouvoir quantifier radicaliser "
        "recadrer réactiver recycler redynamiser réguler réinitialiser relooker relocaliser rentabiliser retweeter "
        "scanner scénariser scolariser sécuriser sensibiliser shooter skier snober solutionner sponsoriser squatter "
        "stabiliser stocker stresser surfer synthétiser télécharger téléphoner téléviser tester tracter "
        "transiter tweeter twitter upgrader vacciner vapoter virer visionner visualiser zapper zoomer"
    ),
}


def _table() -> dict[str, int]:
    table: dict[str, int] = {}
    for flag, words in _LISTS.items():
        for word in words.split():
            table[word] = table.get(word, 0) | flag
    return table


MODERN = _table()
