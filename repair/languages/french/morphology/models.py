"""The irregular verbs of French, one line a model.

Columns: names, present singular (1st/3rd), present plural (1st/3rd), simple past (stem:kind), future stem,
past participle (masculine, and feminine when it isn't the masculine with an e), then options.

The forms are those of the first name; the other verbs of the line put their prefix in front of them. A name with a
star stands for every verb that ends in it. `-` says that the verb has no such form. Options:

    vous=faites             second person plural of the present
    sub=fass/fass           stems of the subjunctive: strong (que je fass-e), weak (que nous fass-ions)
    imp=sache/sachons/...   imperative
    ppr=sachant             present participle
    impf=siey               stem of the imperfect
    only=3s,3p              persons in use
    alt=name                the second paradigm of the verb (a name with # stands for no verb)

A feminine `-` marks a participle that never agrees (plu, suffi).
"""

from __future__ import annotations

MODELS = """
*tenir tiens/tient tenons/tiennent t:in tiendr tenu
*venir viens/vient venons/viennent v:in viendr venu
*quérir quiers/quiert quérons/quièrent qu:i querr quis
*courir cours/court courons/courent cour:u courr couru
mourir meurs/meurt mourons/meurent mour:u mourr mort
*ouvrir ouvre/ouvre ouvrons/ouvrent ouvr:i ouvrir ouvert
*ouffrir ouffre/ouffre ouffrons/ouffrent ouffr:i ouffrir ouffert
*offrir offre/offre offrons/offrent offr:i offrir offert
*cueillir cueille/cueille cueillons/cueillent cueill:i cueiller cueilli
saillir,assaillir,tressaillir saille/saille saillons/saillent saill:i saillir sailli
défaillir défaille/défaille défaillons/défaillent défaill:i défaillir défailli
faillir faux/faut faillons/faillent faill:i faillir failli alt=faillir#2
faillir#2 faillis/faillit faillissons/faillissent faill:i faillir failli
bouillir,débouillir,rebouillir,racabouillir bous/bout bouillons/bouillent bouill:i bouillir bouilli
vêtir,dévêtir,revêtir,survêtir vêts/vêt vêtons/vêtent vêt:i vêtir vêtu
fuir,enfuir,refuir fuis/fuit fuyons/fuient fu:i fuir fui
haïr,entre-haïr,entrehaïr hais/hait haïssons/haïssent ha:ï haïr haï
ouïr ois/oit oyons/oient ou:ï ouïr ouï
partir,repartir,départir pars/part partons/partent part:i partir parti
sortir,ressortir sors/sort sortons/sortent sort:i sortir sorti
sentir,ressentir,pressentir,consentir,assentir sens/sent sentons/sentent sent:i sentir senti
repentir repens/repent repentons/repentent repent:i repentir repenti
mentir,démentir mens/ment mentons/mentent ment:i mentir menti
servir,desservir,resservir sers/sert servons/servent serv:i servir servi
dormir,endormir,rendormir,redormir dors/dort dormons/dorment dorm:i dormir dormi
gésir gis/gît gisons/gisent - - -
férir - - - - féru
issir - - - - issu
*cevoir çois/çoit cevons/çoivent ç:u cevr çu
devoir,redevoir dois/doit devons/doivent d:u devr dû/due
pouvoir peux/peut pouvons/peuvent p:u pourr pu/- sub=puiss/puiss imp=- alt=pouvoir#2
pouvoir#2 puis/- -/- - - -
vouloir,revouloir veux/veut voulons/veulent voul:u voudr voulu sub=veuill/voul imp=veuille/veuillons/veuillez alt=imp#
imp# -/- -/- - - - imp=veux/voulons/voulez
savoir,assavoir sais/sait savons/savent s:u saur su sub=sach/sach imp=sache/sachons/sachez ppr=sachant
valoir,équivaloir,revaloir vaux/vaut valons/valent val:u vaudr valu sub=vaill/val
prévaloir prévaux/prévaut prévalons/prévalent préval:u prévaudr prévalu
falloir faux/faut fallons/faillent fall:u faudr fallu/- sub=faill/faill only=3s ppr=- imp=-
pleuvoir,repleuvoir pleus/pleut pleuvons/pleuvent pl:u pleuvr plu/- only=3s,3p imp=-
mouvoir meus/meut mouvons/meuvent m:u mouvr mû/mue
émouvoir émeus/émeut émouvons/émeuvent ém:u émouvr ému
promouvoir promeus/promeut promouvons/promeuvent prom:u promouvr promu
voir,revoir,entrevoir vois/voit voyons/voient v:i verr vu
prévoir prévois/prévoit prévoyons/prévoient prév:i prévoir prévu
pourvoir,dépourvoir pourvois/pourvoit pourvoyons/pourvoient pourv:u pourvoir pourvu
asseoir,rasseoir assieds/assied asseyons/asseyent ass:i assiér assis alt=assoir
assoir,rassoir assois/assoit assoyons/assoient ass:i assoir assis
surseoir sursois/sursoit sursoyons/sursoient surs:i surseoir sursis
sursoir sursois/sursoit sursoyons/sursoient surs:i sursoir sursis
seoir,messeoir -/sied -/siéent - siér sis impf=sey ppr=seyant only=3s,3p
choir chois/choit choyons/choient ch:u choir chu
déchoir déchois/déchoit déchoyons/déchoient déch:u déchoir déchu
échoir échois/échoit échoyons/échoient éch:u échoir échu only=3s,3p ppr=échéant imp=- alt=échoir#2
échoir#2 - -/échéent - écherr - only=3s,3p ppr=- imp=-
*endre ends/end endons/endent end:i endr endu
*andre ands/and andons/andent and:i andr andu
*ondre onds/ond ondons/ondent ond:i ondr ondu
*erdre erds/erd erdons/erdent erd:i erdr erdu
*ordre ords/ord ordons/ordent ord:i ordr ordu
*prendre prends/prend prenons/prennent pr:i prendr pris
*rompre romps/rompt rompons/rompent romp:i rompr rompu
*vaincre vaincs/vainc vainquons/vainquent vainqu:i vaincr vaincu
*battre bats/bat battons/battent batt:i battr battu
*mettre mets/met mettons/mettent m:i mettr mis
*foutre fous/fout foutons/foutent - foutr foutu
*aindre ains/aint aignons/aignent aign:i aindr aint
*eindre eins/eint eignons/eignent eign:i eindr eint
*oindre oins/oint oignons/oignent oign:i oindr oint
*coudre couds/coud cousons/cousent cous:i coudr cousu
*moudre mouds/moud moulons/moulent moul:u moudr moulu
résoudre résous/résout résolvons/résolvent résol:u résoudr résolu
absoudre absous/absout absolvons/absolvent absol:u absoudr absous/absoute
dissoudre,redissoudre dissous/dissout dissolvons/dissolvent dissol:u dissoudr dissous/dissoute
*suivre suis/suit suivons/suivent suiv:i suivr suivi
ensuivre ensuis/ensuit ensuivons/ensuivent ensuiv:i ensuivr ensuivi only=3s,3p imp=-
*vivre vis/vit vivons/vivent véc:u vivr vécu
*crire cris/crit crivons/crivent criv:i crir crit
*lire lis/lit lisons/lisent l:u lir lu
dire,redire dis/dit disons/disent d:i dir dit vous=dites
*dire dis/dit disons/disent d:i dir dit
maudire maudis/maudit maudissons/maudissent maud:i maudir maudit
*rire ris/rit rions/rient r:i rir ri/-
frire fris/frit -/- - frir frit ppr=-
*fire fis/fit fisons/fisent f:i fir fit
suffire suffis/suffit suffisons/suffisent suff:i suffir suffi/-
circoncire circoncis/circoncit circoncisons/circoncisent circonc:i circoncir circoncis
*uire uis/uit uisons/uisent uis:i uir uit
nuire,entre-nuire,entrenuire nuis/nuit nuisons/nuisent nuis:i nuir nui/-
luire,reluire luis/luit luisons/luisent luis:i luir lui/-
bruire bruis/bruit bruissons/bruissent - bruir bruit
*faire fais/fait faisons/font f:i fer fait vous=faites sub=fass/fass
*plaire plais/plaît plaisons/plaisent pl:u plair plu/- alt=plaire#2
plaire#2 -/plait -/- - - -
taire tais/tait taisons/taisent t:u tair tu
*raire rais/rait rayons/raient - rair rait
croire crois/croit croyons/croient cr:u croir cru
mécroire mécrois/mécroit mécroyons/mécroient mécr:u mécroir mécru
*boire bois/boit buvons/boivent b:u boir bu
croître croîs/croît croissons/croissent cr:û croîtr crû/crue
*croître crois/croît croissons/croissent cr:u croîtr cru
recroître recrois/recroît recroissons/recroissent recr:u recroîtr recrû/recrue
croitre croîs/croît croissons/croissent cr:û croitr crû/crue
*croitre crois/croit croissons/croissent cr:u croitr cru
*aître ais/aît aissons/aissent :u aîtr u
*aitre ais/ait aissons/aissent :u aitr u
naître,renaître nais/naît naissons/naissent naqu:i naîtr né
naitre,renaitre nais/nait naissons/naissent naqu:i naitr né
*clure clus/clut cluons/cluent cl:u clur clu
inclure inclus/inclut incluons/incluent incl:u inclur inclus
occlure occlus/occlut occluons/occluent occl:u occlur occlus
reclure reclus/reclut recluons/recluent recl:u reclur reclus
*clore clos/clôt closons/closent - clor clos
sourdre -/sourd -/sourdent sourd:i sourdr - impf=sourd ppr=- only=3s,3p
"""

# The three that follow no model, in full: present, imperfect stem, past, future, subjunctive, imperative,
# participles.
ETRE = (
    "suis es est sommes êtes sont",
    "ét",
    "f:u",
    "ser",
    "sois sois soit soyons soyez soient",
    "sois soyons soyez",
    "étant",
    "été",
)
AVOIR = (
    "ai as a avons avez ont",
    "av",
    "e:u",
    "aur",
    "aie aies ait ayons ayez aient",
    "aie ayons ayez",
    "ayant",
    "eu",
)
ALLER = (
    "vais vas va allons allez vont",
    "all",
    "all:a",
    "ir",
    "aille ailles aille allions alliez aillent",
    "va allons allez",
    "allant",
    "allé",
)
