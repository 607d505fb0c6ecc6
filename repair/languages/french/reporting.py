"""Verbs of saying, who says it and whom one says it to."""

from __future__ import annotations

from functools import cache

from repair.languages.french.clauses import NAME
from repair.rules.lazy import lazy

# Participles of verbs that report a clause and seldom have a noun for object.
SAID = (
    "déclaré dit affirmé estimé assuré ajouté expliqué prévenu averti insisté indiqué précisé souligné noté "
    "soutenu "
    "reconnu admis confirmé annoncé révélé rappelé pensé cru espéré prétendu suggéré raconté répondu confié"
)
# Their finite forms in the present and the imperfect.
SAYS = (
    "déclare dit affirme estime assure ajoute explique prévient avertit indique précise souligne soutient "
    "reconnaît "
    "pense croit espère prétend déclarent disent affirment estiment assurent ajoutent expliquent indiquent "
    "précisent "
    "pensent croient espèrent prétendent disait pensait croyait espérait affirmait estimait disaient pensaient "
    "croyaient espéraient affirmaient estimaient déclarait"
)
# Media that English stories quote people as telling something to: without article, and with each article.
MEDIA = (
    "Fox_News Fox_Business Fox_News_Digital Fox CNN CNBC MSNBC ABC ABC_News CBS CBS_News NBC NBC_News NPR PBS "
    "BBC_News "
    "Sky_News Sky_Sports ITV_News ESPN Newsmax Bloomberg Bloomberg_News Bloomberg_TV Reuters Axios Politico "
    "Forbes "
    "Time Newsweek Variety Billboard Rolling_Stone People USA_Today Business_Insider CoinDesk TechCrunch Wired "
    "Vogue "
    "Channel_4 Al_Jazeera Euronews Yahoo_Finance Breitbart Vox HuffPost BuzzFeed TMZ Fortune The_Guardian "
    "The_Times "
    "The_Sun The_New_York_Times The_Washington_Post The_Wall_Street_Journal The_Hill The_Atlantic The_Independent "
    "The_Telegraph The_Verge The_Hollywood_Reporter The_Associated_Press The_Athletic Good_Morning_America "
    "Deadline Page_Six Us_Weekly Entertainment_Weekly Entertainment_Tonight Vanity_Fair Semafor Punchbowl_News "
    "Roll_Call Engadget Gizmodo The_Ringer Bleacher_Report Sports_Illustrated NFL_Network MLB_Network Yahoo_Sports "
    "Yahoo_News MarketWatch Healthline Live_Science Space.com AccuWeather The_Weather_Channel The_Daily_Beast "
    "The_Economist The_Mirror The_Information The_Intercept Al_Arabiya Sky_News_Australia GB_News NewsNation "
    "CoinTelegraph Mashable Ars_Technica IndieWire Pitchfork NME ProPublica KTLA WABC"
)
MEDIA_WITH_ARTICLE = {
    "au": "New_York_Times Washington_Post Wall_Street_Journal Guardian Financial_Times Daily_Mail Daily_Telegraph "
    "Los_Angeles_Times Boston_Globe Chicago_Tribune New_York_Post New_Yorker Telegraph Sunday_Times "
    "San_Francisco_Chronicle Houston_Chronicle Miami_Herald Dallas_Morning_News Detroit_Free_Press Denver_Post "
    "Baltimore_Sun Orlando_Sentinel Tampa_Bay_Times Salt_Lake_Tribune Star_Tribune Seattle_Times Kansas_City_Star "
    "Atlanta_Journal-Constitution Daily_Mirror Daily_Express Daily_Beast Hollywood_Reporter Philadelphia_Inquirer "
    "Texas_Tribune Arizona_Republic Las_Vegas_Review-Journal Toronto_Star",
    "à la": "BBC",
    "à l'": "Associated_Press AFP AP Agence_France-Presse Independent",
}
# People whom one tells, asks or orders something: plural nouns that are no object of such verbs.
PEOPLE = (
    "journalistes reporters habitants résidents électeurs députés sénateurs parlementaires législateurs élus "
    "policiers "
    "agents soldats employés salariés travailleurs ouvriers clients consommateurs voyageurs passagers touristes "
    "fans "
    "supporters joueurs parents enfants élèves étudiants enseignants patients médecins infirmiers citoyens "
    "Américains "
    "Britanniques Français Russes Ukrainiens Chinois Canadiens Allemands Israéliens Palestiniens Iraniens gens "
    "enquêteurs procureurs jurés avocats investisseurs actionnaires analystes utilisateurs développeurs abonnés "
    "téléspectateurs auditeurs lecteurs autorités dirigeants responsables ministres alliés manifestants "
    "participants "
    "partisans militants républicains démocrates médias conducteurs automobilistes propriétaires locataires "
    "agriculteurs "
    "producteurs fournisseurs partenaires membres collègues voisins proches familles femmes hommes entreprises "
    "banques "
    "États pays gouvernements hôpitaux écoles compagnies riverains villageois spectateurs passants témoins "
    "suspects accusés prévenus détenus prisonniers victimes otages migrants réfugiés immigrants fonctionnaires "
    "diplomates ambassadeurs militaires officiers pompiers secouristes sauveteurs bénévoles volontaires donateurs "
    "chercheurs scientifiques experts professeurs directeurs cadres patrons entrepreneurs commerçants vendeurs "
    "fabricants constructeurs éditeurs créateurs artistes musiciens acteurs actrices cinéastes entraîneurs athlètes "
    "coureurs pilotes arbitres juges magistrats régulateurs contribuables retraités internautes adolescents maires "
    "gouverneurs candidats opposants rebelles talibans insurgés colons"
)


# Who speaks, right before the verb: a pronoun, a name, a noun with its article. After a quotation, and in
# relative and comparative clauses, the speaker follows instead.
_SPEAKER = lazy(
    rf"(?:(?<![\w'-])(?:[Ii]ls?|[Ee]lles?|[Oo]n)|(?<![\w'’-])(?!(?:Cela|Ceci|Autrement|Soit|Ainsi|Aussitôt"
    rf"|Comme) $){NAME}"
    rf"|(?<![\w'-])(?:[Ll]es?|[Ll]a|[Uu]ne?|[Dd]es|[Cc]es?|[Cc]ette|[Ss]on|[Ss]a"
    rf"|[Ss]es) (?:[\w'-]+ ){{0,3}}?[\w-]+"
    rf"|(?<![\w'-])[Ll]'[\w-]+(?: [\w-]+)?) $"
)


def speaker(text: str, verb: int) -> bool:
    """Tell whether someone who may speak stands right before the verb at `verb`."""
    return _SPEAKER.search(text[max(0, verb - 60) : verb]) is not None


def names(words: str) -> list[str]:
    """Return the names of a list in which a blank inside a name is an underscore, the longest first."""
    return sorted((w.replace("_", " ") for w in words.split()), key=len, reverse=True)


@cache
def to_media() -> dict[str, str]:
    """Return name of a medium -> what "to" it is in French, with its blank."""
    found = dict.fromkeys(names(MEDIA), "à ")
    for preposition, listed in MEDIA_WITH_ARTICLE.items():
        found.update((name, preposition + ("" if preposition.endswith("'") else " ")) for name in names(listed))
    return found
