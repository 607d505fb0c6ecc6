"""Words that the old texts behind the word list lack: hand-written, by class."""

from __future__ import annotations

from repair.languages.french.morphology.store import ADJECTIVE, ADVERB, FEMININE, MASCULINE, VERB

_LISTS = {
    MASCULINE: (
        "pas HLM acrylique ado afghan airbag airsoft altermondialisme altermondialiste aminé anti-inflammatoire "
        "antibiotique anticoagulant antidépresseur antivirus appareil-photo astronaute audimat audio "
        "auditorium azerbaïdjanais bandana basket basketteur bassiste bazooka bidonville big-data billion "
        "bipartisme bitcoin biélorusse blindé blockbuster blogueur blues bodybuilding braquage braqueur "
        "briefing brunch bulldozer burger cache-cache cameraman campeur camping caméscope cancérigène "
        "carburateur cardiologue cargo cessionnaire challenger chargeur chasseur-bombardier chatbot chiite "
        "chypriote cinéaste cinéphile climatologue clip cloud coach coaching cockpit cofondateur collagène "
        "combi comeback commando compost confinement congélateur consortium container copieur copilote "
        "coronavirus cortex cosmonaute courriel covoitureur coworking crack crash cricketeur cross crossover "
        "cybercrime cyclotourisme câblage data-center dealer design designer destroyer dinosaure dioxyde "
        "disjoncteur diététicien doigté doping dossard drain drive drone dvd décideur déconfinement "
        "décryptage déstockage dévidoir e-mail emoji environnementaliste ersatz estonien eurodéputé "
        "eurosceptique fact-checking finaliste finlandais flamenco flop fondamentaliste footballeur forcing "
        "franchisé fuel féminicide gang gazoduc gigaoctet glucose gouvernorat gps graffiti greffon "
        "groupuscule guitariste gyrophare génome géorgien hackeur haltérophile handballeur high-tech "
        "hispanique historique hockey hockeyeur hooligan hub hypermarché hélico indépendantisme "
        "indépendantiste informaticien inspectorat interféron iraquien island isotope jazz jihad jihadisme "
        "jihadiste jogging judo judoka junkie kamikaze karaoké karaté karting kazakh khmer kibboutz "
        "kidnappeur kilowatt kilowattheure kinésithérapeute kirghize kit klaxon kosovar kényan kérosène laser "
        "leasing letton lifting like lituanien live lockdown look luxembourgeois macédonien malentendant "
        "management manganèse maoïste micro-ondes microbe microphone microprocesseur militantisme minibus "
        "missile missilier modem moldave monospace monténégrin mot-clé motard motel multiculturalisme "
        "multimillionnaire mélangeur métavers méthane narcissisme narcotrafic narcotrafiquant nazi nazisme "
        "nominé néolibéralisme néonazi népalais octet ogm oligarque oléoduc omnipraticien onglet opioïde "
        "orthophoniste outsider ouzbek ouïghour ovni ozone package pacs paléontologue pamplemousse "
        "papillomavirus parachutiste paramilitaire parapente parcmètre passing patch paternalisme pathogène "
        "pays-membre penalty pentagone perchiste phishing piercing pitch pixel plan-séquence planificateur "
        "plastique play-off playlist plutonium podcast podcasteur podium polar polluant polystyrène "
        "polyuréthane polyéthylène pop-up portable porte-conteneurs portfolio post-it poste-frontière poster "
        "pressing primate processeur programmeur propane propofol protectionnisme présentateur psychanalyste "
        "psychotrope punk putsch putschiste pédiatre pénalty péquiste péronisme pétrodollar quiz radar raid "
        "rallye rap rappeur remake remix retraitement ring rockeur rom roumain russophone réceptionniste "
        "réfrigérateur répondeur rôle-titre safari sans-abri sans-papiers sas saxophoniste scooter score "
        "script secouriste self-service selfie septennat serbe set sextuor shampoing shopping short show "
        "silicium sismologue sitcom skateboard slovaque slovène smic smiley sms snack sniper snowboard "
        "soudanais spa spam spationaute spin-off sponsoring spot spray sprint sprinteur squat staff "
        "stalinisme stand standing start-upper statu-quo steak stent stimulateur stress striptease stérilet "
        "submersible superviseur supplétif supporteur surf swing sympathisant synchrotron synopsis "
        "sélectionneur sénior séparatisme tabloïd taliban talk-show tank tarmac tchat teaser teenager "
        "tennisman texto thaï thriller tibétain toaster top top-modèle torpilleur tournage toxicomane traceur "
        "tradeur trailer trampoline transgenre transistor traçage trucage turbo turbopropulseur turkmène "
        "twitter télescopage télespectateur télécopieur télésiège ulm vacancier vaccinodrome vandale variant "
        "vibreur vidéaste vidéoclip vidéoprojecteur vinyle violeur virologue viseur volley volley-ball "
        "voyeurisme vraquier walkman webinaire webmaster youtubeur yéménite zapping zeppelin zirconium zoom "
        "écoquartier écotourisme éditorial éditorialiste électrochoc émirati œstrogène "
    ),
    FEMININE: (
        "aide-soignante alcoolémie animatrice apesanteur appli aubergine autofiction bande-annonce "
        "bande-dessinée bande-son base-arrière bilharziose billetterie biométrie biopsie blockchain box "
        "bureautique carte-cadeau carte-mémoire chimiothérapie chloroquine cirrhose climatisation collusion "
        "colonoscopie constructrice copine couette course-poursuite covid cryptographie cryptomonnaie "
        "dictature-parti discothèque distanciation domotique dystopie décarbonation dédiabolisation démo "
        "dépanneuse ergonomie eurozone fanzine favela finition fourgonnette gastro-entérite grossophobie "
        "géopolitique homophobie icône imprimante infographie infox insolvabilité insuline intifada "
        "islamophobie kalachnikov leucémie mafia malbouffe mammographie mangrove mensualité miniaturisation "
        "mitraillette mobylette moto musicothérapie méthicilline newsletter normalité ong pandémie photocopie "
        "photocopieuse pizza police-secours positivité poussette protéase protéine psychose pub radioactivité "
        "relaxation ristourne robotique réinitialisation rétrocession saga septicémie silicone sismologie "
        "star start-up station-service stratosphère success-story superproduction superstar surpêche "
        "symbolique sécu testostérone tong tractation transphobie traumatologie trithérapie trottinette "
        "turbine télé-réalité téléassistance télécabine télécommande téléconférence téléconsultation "
        "télécopie téléréalité vape vidéoconférence vidéothèque virtualisation visio visualisation webradio "
        "websérie wilaya échographie éco-taxe éjection épidémiologie "
    ),
    ADJECTIVE: (
        "acrylique adhésif adjacent afghan albanophone altermondialiste aminé antiaérien antibactérien "
        "anticapitaliste anticoagulant anticorruption antidopage antimissile antimondialiste antinucléaire "
        "antipersonnel antiviral arabophone azerbaïdjanais baissier balnéaire bangladais berlinois "
        "biodégradable bipartisan bipartite birman biélorusse budgétisé budgétivore burkinabé burundais "
        "béninois cambodgien camerounais cancéreux cancérigène carcinogène caritatif chiite chypriote "
        "clientéliste climatosceptique collusoire colombien commémoratif complotiste congolais contaminant "
        "contraceptif controversé convivial coréen cubain cutané cybernétique cyclique dictatorial disruptif "
        "dorsal dysfonctionnel délocalisé déroutant endeuillé entrepreneurial estonien eurosceptique "
        "exhibitionniste extrajudiciaire extraterrestre extrémiste finlandais fondamentaliste futuriste "
        "gabonais galicien gambien gazier germanophone ghanéen gravitationnel guatémaltèque guinéen génomique "
        "géorgien géostationnaire gériatrique hallucinogène haïtien hispanique hollywoodien homophobe "
        "homosexuel hondurien hors-sol hydroélectrique hégémonique illustratif immunitaire immunodéprimé "
        "inaugural indonésien indépendantiste intensif interactif interbancaire interculturel interethnique "
        "intersyndical intègre invendable inéligible iranien iraquien islamophobe ivoirien jamaïcain "
        "jihadiste jordanien kazakh khmer kirghize kosovar koweïtien kurde kényan lacrymogène laotien lauréat "
        "letton libanais libyen ligamentaire lituanien londonien ludique luxembourgeois macédonien madrilène "
        "malaisien malgache malien managérial mauritanien militariste mondialisé mongol monténégrin "
        "multiethnique mural mythique médicamenteux météo namibien narcotique nazi neurologique neuronal "
        "nicaraguayen nigérian nigérien nonagénaire nord-coréen nosocomial nutritif néo-zélandais néolibéral "
        "néonatal népalais obligataire octogénaire onusien orthographique orwellien ouvrable ouzbek ouïghour "
        "pakistanais panaméen paraguayen paramilitaire parasismique pathogène philippin piétonnier "
        "portoricain pragois promotionnel protectionniste prénatal préélectoral putschiste pédophile pékinois "
        "pétrochimique qatari quadragénaire québécois racial radiologique radiophonique recyclable "
        "relationnel robotique roumain russophone rwandais récupérable résidentiel salvadorien saoudien "
        "semestriel sensoriel singapourien slovaque slovène somalien sophistiqué soudanais souverainiste "
        "sponsorisé sri-lankais stalinien sud-africain sud-coréen supersonique surendetté sécessionniste "
        "taliban tanzanien taïwanais tchadien tchécoslovaque tchétchène thaï thaïlandais thermonucléaire "
        "tibétain togolais toxicomane trans transgenre transgénique transitionnel traumatique traumatisant "
        "tribal trimestriel turkmène ultralibéral urbanistique uruguayen vaccinal vietnamien viral "
        "vénézuélien vérifiable yougoslave yéménite zambien zimbabwéen écoresponsable émirati énergivore "
        "équatorien éthiopien œcuménique "
    ),
    ADVERB: ("informatiquement médiatiquement "),
    VERB: (
        "accessoiriser adouber auditer automatiser autopsier blinder bloguer boycotter breveter budgétiser "
        "bugger cartographier catégoriser chapeauter chroniquer clasher classifier climatiser coacher "
        "commémorer compiler conceptualiser concocter configurer conscientiser contaminer contextualiser "
        "contraster coopter copier-coller crédibiliser customiser designer digitaliser dribbler débriefer "
        "déconfiner déconnecter déculpabiliser défavoriser définancer délocaliser dématérialiser démotiver "
        "démystifier dépanner dépolluer dépoussiérer déprogrammer dépénaliser déréguler désactiver désamorcer "
        "désenclaver désinfecter dévaluer euthanasier fidéliser filmer fliquer fluctuer formater fuiter "
        "googler gripper géolocaliser homologuer implémenter inculper informatiser initialiser interagir "
        "interconnecter internationaliser interviewer jumeler kidnapper labelliser liker limoger manager "
        "maximiser menotter minorer mixer modéliser mondialiser monopoliser monétiser municipaliser "
        "médiatiser mémoriser nationaliser nominer numéroter outiller paramétrer patrouiller performer "
        "pirater piéger plomber plébisciter podcaster positiver prioriser propulser prospecter psychanalyser "
        "quantifier racketter radicaliser recapitaliser recycler relaxer relocaliser reloger relooker "
        "remanier rentabiliser retraiter retweeter réaffecter réaménager réceptionner réimplanter "
        "réinitialiser répertorier rééduquer scanner scotcher scénariser segmenter shooter skier snober "
        "solutionner sous-louer sous-traiter sponsoriser squatter standardiser stresser superviser surfer "
        "taguer titulariser totaliser tracter transiter traumatiser truquer tweeter twitter télécharger "
        "téléviser upgrader urbaniser vapoter visionner zapper zoomer écoper écourter éjecter électrocuter "
    ),
}
# Nouns in these are men and women alike.
_BOTH = ("iste", "logue", "naute", "mane", "phile", "phobe", "phone", "aste", "iatre", "yste", "crate", "tologue")


def _table() -> dict[str, int]:
    table: dict[str, int] = {}
    for flag, words in _LISTS.items():
        for word in words.split():
            table[word] = table.get(word, 0) | flag
            if flag == MASCULINE and word.endswith(_BOTH):
                table[word] |= FEMININE
    return table


MODERN = _table()
