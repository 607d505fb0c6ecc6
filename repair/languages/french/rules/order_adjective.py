"""English order: an adjective that French only puts behind its noun stands before it: "un romain navire"."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from repair.core.finding import Severity, Trust
from repair.core.language import Analysis
from repair.core.rule import Bad, Context, Good, Hit, Passage, Rule, anchors, hit
from repair.languages.french.morphology import analyses, determiner, forms, frequency, inflect
from repair.rules.lazy import lazy

# Adjectives of relation, nation and colour that 22 million words of French (hardly) ever have before a noun, though
# all are frequent behind one. What may stand before a noun for effect (spectaculaire, historique) is left out.
_ADJECTIVES = """
administratif africain agricole agroalimentaire algérien alimentaire allemand américain anglais annuel arabe argentin
artisanal artistique asiatique associatif astronomique atmosphérique australien autrichien aérien bancaire
belge bilatéral biologique brésilien britannique budgétaire bulgare canadien cardiaque catalan catholique central
cérébral chilien chimique chinois chirurgical chrétien cinématographique civil civique climatique clinique colombien
colonial commercial communal communautaire comptable conjugal constitutionnel consulaire contractuel coréen corporel
croate cubain culinaire culturel danois démocratique démographique départemental diplomatique disciplinaire
djihadiste douanier économique écologique écossais éducatif égyptien électoral électrique électronique
énergétique environnemental éolien épidémiologique espagnol estonien ethnique européen exécutif externe extérieur
familial fédéral féminin féministe ferroviaire financier finlandais fiscal fluvial foncier forestier forfaitaire
français frontalier fruitier funéraire gazeux gazier génétique géographique géologique géométrique géopolitique
géothermique gouvernemental grammatical grec gris gynécologique handicapé hebdomadaire hivernal hollandais hongrois
hospitalier humanitaire hydraulique hydroélectrique hygiénique idéologique illégal immobilier immunitaire indien
individuel industriel infantile infectieux inflationniste informatique institutionnel insulaire intellectuel
intercommunal interministériel international interne iranien irakien irlandais islamique islamiste israélien italien
jamaïcain japonais jordanien journalistique judiciaire juridique kurde laïc laïque législatif letton libanais
libéral libyen linguistique littéraire lituanien local logistique lunaire macroéconomique malien manuel marginal
maritime marocain masculin matériel médiatique médical médiéval mensuel mental météorologique méthodologique
métropolitain mexicain migratoire militaire minier ministériel modulaire moléculaire mondial monétaire mortuaire
multinational municipal musculaire musical musulman national naval nigérian norvégien nucléaire numérique
nutritionnel océanique olympique opérationnel oral orthodoxe osseux ottoman pakistanais palestinien parental
parisien parlementaire paroissial partiel pastoral patronal pédagogique pénal pénitentiaire péruvien pétrolier
pétrochimique pharmaceutique philippin photographique photovoltaïque physiologique policier polonais pontifical
portuaire portugais postal préfectoral préhistorique présidentiel primaire privé professionnel protestant psychiatrique
psychique psychologique public publicitaire pulmonaire quantitatif qualitatif racial radical radioactif régional
réglementaire renouvelable républicain résidentiel respiratoire romain roumain routier rural russe
saisonnier salarial sanguin sanitaire satellitaire saoudien scientifique scolaire secondaire sectoriel sécuritaire
sénatorial sénégalais serbe sexuel slovaque slovène social socialiste sociétal sociologique solaire somalien
soudanais souterrain spatial statistique statutaire stratégique structurel suisse suédois syndical syrien taïwanais
tarifaire tchèque technique technologique téléphonique télévisuel terrestre terroriste thaïlandais théâtral
thématique théologique thérapeutique thermique touristique toxique transfrontalier transatlantique tropical tunisien
turc ukrainien ultraviolet universitaire urbain vaccinal vénézuélien vestimentaire vietnamien viticole
volcanique volontaire yéménite zoologique additionnel supplémentaire préalable gratuit bleu
"""
# Likewise participles of what was done to a thing.
_PARTICIPLES = """
renversé volé brûlé cassé blessé tué arrêté capturé masqué endommagé détruit effondré inondé gelé importé exporté
fabriqué enregistré révisé amélioré combiné limité sanctionné emprisonné kidnappé assassiné recyclé connecté automatisé
numérisé piraté parrainé élargi renforcé modifié infecté vacciné hospitalisé contaminé imprimé rénové restauré isolé
compliqué inculpé accusé suspendu congelé abattu publié signé vendu fermé ouvert occupé abandonné écrasé partagé
"""
_DET = (
    r"(?P<det>[Ll]es?|[Ll]a|[Ll]'|[Uu]ne?|[Dd]es|[Dd]u|[Aa]ux?|[Dd]e|[Dd]'|[Ss]on|[Ss]a|[Ss]es|[Ll]eurs?|[Cc]e|[Cc]et"
    r"|[Cc]ette|[Cc]es|[Nn]os|[Nn]otre|[Vv]otre|[Vv]os)"
)
_PRE = (
    r"(?P<pre>(?:premi|derni)(?:er|ère)s?|(?:petit|grand)e?s?|(?:nouve(?:au|l)x?|nouvelles?)|(?:bon|ancien)(?:ne)?s?)"
)
_PLACE = lazy(
    rf"(?<![\w-]){_DET}(?=(?:(?<=') ?|(?<!') ){_PRE}?(?(pre) )"
    r"(?P<adj>[a-zà-ÿ]+) (?P<noun>[a-zà-ÿ]+)(?P<after>.?.?[\w-]*))"
)
# Bare nouns behind an adjective used as a noun ("donner au public accès"), and noun pairs of French ("local vélo").
_FREE = frozenset(
    "accès confiance raison tort envie peur faim soif besoin lieu naissance satisfaction force vie droit hommage "
    "secours "
    "justice place lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet "
    "août septembre octobre novembre décembre hommes dames femmes messieurs vélo vélos radio télé business "
    "numéro titre euros dollars francs ciel fer mine mines exemple matin soir midi minuit hier type "
    "compte marque reste date place part gens monsieur madame record chef chefs "
    " démocrate démocrates priorité langue langues salade sinon horizon roi canard pétrole acier "
    "perle ardoise lavande".split()
)
_NOUNS = frozenset({("grand", "public"), ("petit", "public"), ("nouveau", "public"), ("bon", "public")})
_CONTRACTED = {"du": ("de", "le"), "des": ("", ""), "au": ("à", "le"), "aux": ("à", "les")}


@cache
def _table() -> dict[str, tuple[Analysis, ...]]:
    """Return every form of the adjectives and participles that is no verb of its own, with its readings."""
    found: dict[str, list[Analysis]] = {}
    for lemma in (*_ADJECTIVES.split(), *_PARTICIPLES.split()):
        for form, reading in forms(lemma, "ADJ"):
            if not any(r.pos == "VERB" and r.person in ("1", "3") for r in analyses(form)):
                found.setdefault(form, []).append(reading)
    return {form: tuple(readings) for form, readings in found.items()}


def _check(passage: Passage, context: Context) -> Iterable[Hit]:
    words = passage.words
    if _table().keys().isdisjoint(words):
        return
    text = passage.text
    for match in _PLACE.finditer(text):
        adjective, word = match["adj"], match["noun"]
        if adjective not in _table() or word in _FREE or (match["pre"], adjective) in _NOUNS:
            continue
        noun = _noun(word, next((r.gender for r in _table()[adjective] if r.gender), ""))
        if noun is None or match["after"].startswith(("-", "'")):
            continue
        fits = any(r.agrees(noun.gender, noun.number) for r in _table()[adjective])
        nominal = match["det"].lower() in ("le", "la", "l'", "les") or any(r.pos == "NOUN" for r in analyses(adjective))
        if nominal and (not fits or _participle(word) or any(r.person for r in analyses(word))):
            continue
        message = f"*{adjective}* stands behind its noun in French."
        start, end = match.start("pre" if match["pre"] else "adj"), match.end("noun")
        made = _made(match["det"], match["pre"] or "", adjective, noun, word)
        if made and not _followed(match["after"]):
            begin = match.start("det")
            yield hit(passage, match.start("adj"), end, message, made, edit=(begin, end))
        else:
            yield hit(passage, start, end, message)


@cache
def _noun(word: str, gender: str) -> Analysis | None:
    """Return the reading of a word that is a noun before all, in `gender` where it may have either."""
    readings = analyses(word)
    if not readings or readings[0].pos != "NOUN" or len(word) < 3 or frequency(word) < 8:
        return None
    if any(r.pos not in ("NOUN", "ADJ", "VERB") or r.tense in ("inf", "part.pres") for r in readings):
        return None
    if any(r.pos == "ADJ" and not _participle(word) for r in readings):
        return None
    first = readings[0]
    return Analysis(first.lemma, "NOUN", first.gender or gender, first.number) if first.gender or gender else None


def _participle(word: str) -> bool:
    return any(r.tense == "part.past" for r in analyses(word))


def _followed(after: str) -> bool:
    """Tell whether another adjective may follow the noun, so that the order of the two is not told."""
    word = after.strip()
    return after[:1] == " " and bool(word) and any(r.pos == "ADJ" or r.tense == "part.past" for r in analyses(word))


def _made(det: str, pre: str, adjective: str, noun: Analysis, word: str) -> str | None:
    """Return the words in order and agreement, from the determiner on; None where the number of the words differs."""
    low = det.lower()
    plural = low in ("les", "des", "ses", "leurs", "ces", "aux", "nos", "vos")
    if noun.number not in ("", "p" if plural else "s") and low not in ("de", "d'"):
        return None
    lemma = _table()[adjective][0].lemma
    number = noun.number or ("p" if plural or (low in ("de", "d'") and adjective.endswith(("s", "x"))) else "s")
    fitted = inflect(lemma, Analysis(lemma, "ADJ", noun.gender, number))
    if fitted is None:
        return None
    if pre:
        readings = [r for r in analyses(pre) if r.pos == "ADJ"]
        if not any(r.agrees(noun.gender, noun.number) for r in readings):
            return None
    first = pre or word
    if low in ("du", "au"):
        article = determiner("le", noun.gender, noun.number or "s", first)
        lead = {"le": low}.get(article) or f"{_CONTRACTED[low][0]} {article}"
    elif low in ("de", "d'", "des", "aux", "les", "ses", "ces", "leurs", "nos", "vos"):
        lead = determiner("de", "", "", first) if low in ("de", "d'") else low
    else:
        lead = determiner(low, noun.gender, noun.number or "s", first)
    lead = lead[0].upper() + lead[1:] if det[0].isupper() else lead
    gap = "" if lead.endswith("'") else " "
    return f"{lead}{gap}{pre}{' ' if pre else ''}{word} {fitted}"


RULES = (
    Rule(
        name="order.adjective",
        category="scramble",
        severity=Severity.MAJOR,
        doc="English puts every adjective before its noun; French puts those of relation, nation and colour behind it.",
        bad=(
            Bad("Les restes d'un romain navire sont là.", "Les restes d'un navire romain sont là."),
            Bad("Il perdra toute sa fédérale aide.", "Il perdra toute son aide fédérale."),
            Bad(
                "Elle veut construire de petits modulaires réacteurs.",
                "Elle veut construire de petits réacteurs modulaires.",
            ),
            Bad("La rue est fermée à cause d'un renversé camion.", "La rue est fermée à cause d'un camion renversé."),
            Bad("C'est sa première publique apparition.", "C'est sa première apparition publique."),
            Bad("Il a vu une nucléaire explosion.", "Il a vu une explosion nucléaire."),
            Bad("Il étudie les isolés cas de fièvre.", "Il étudie les cas isolés de fièvre."),
            Bad("Elle dirige une fédérale enquête criminelle."),
        ),
        good=(
            Good("Il veut donner au public accès aux archives."),
            Good("Le général commandant la place a fui."),
            Good("Les bons vins français sont là."),
            Good("Un public nombreux est venu."),
            Good("La finale dames et le social business."),
            Good("Le nucléaire mérite mieux."),
            Good("La clinique offre un traitement."),
            Good("L'islamiste chef de guerre et les libéraux démocrates parlent."),
            Good("Le local vélo est fermé."),
            Good("Il vit en haute montagne et en grande banlieue."),
            Good("Le nom est inconnu du grand public sinon des lecteurs de romans noirs."),
        ),
        anchors=anchors(always=True),
        trust=Trust.REVIEW,
        check=_check,
    ),
)
