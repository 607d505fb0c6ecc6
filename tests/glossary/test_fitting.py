"""Rows made for one question each: does the pattern match, and does the proposal fit?"""

import pytest

from repair.core.finding import Trust
from repair.glossary import Glossary, Term, rule
from repair.glossary.examples import find
from repair.glossary.examples import repair as repaired
from repair.languages import load

FRENCH = load("fr")


def term(source: str, target: str = "", **more: object) -> Term:
    return Term(id=f"t:{source}", source=source, target=target, **more)  # type: ignore[arg-type]


def fix(terms: Term | list[Term], text: str) -> str | None:
    """Return the repaired text, None when nothing is found, "?" when nothing is proposed."""
    listed = (terms,) if isinstance(terms, Term) else tuple(terms)
    document, hits = find(text, rule(Glossary(listed), FRENCH), FRENCH)
    if not hits:
        return None
    return repaired(document, hits) if any(h.suggestions for h in hits) else "?"


MAINS = term("[secouer] les mains", "[serrer] la main")
MEETING = term("[réunion:n] personnelle/personnelles", "[entretien:n] en tête-à-tête")
REMARKS = term("[marque:n] d'ouverture", "[propos:nmp] liminaires")
SPEECH = term("[discours:n] clé", "[allocution:n] principale")
TERM = term("[premier:a] [période:n]", "[premier:a] [mandat:n]")
ACCORD = term("[atteindre] DET [accord:n]", "[conclure] DET [accord:n]")
BUY = term("[acheter] dans DET [idée:n]", "[adhérer] à DET [idée:n]")


@pytest.mark.parametrize(
    ("row", "text", "expected"),
    [
        (MAINS, "Trump secoue les mains du président.", "Trump serre la main du président."),
        (MAINS, "Ils ont secoué les mains du roi.", "Ils ont serré la main du roi."),
        (MAINS, "Ils n’avaient pas secoué les mains du roi.", "Ils n’avaient pas serré la main du roi."),
        (MAINS, "Nous secouons les mains du roi.", "Nous serrons la main du roi."),
        (MAINS, "Il secouera les mains.", "Il serrera la main."),
        (MAINS, "En secouant les mains, il rit.", "En serrant la main, il rit."),
        (MAINS, "Secouer les mains du roi", "Serrer la main du roi"),
        (MAINS, "Que secouent-ils les mains ?", None),
        (MEETING, "Il veut une réunion personnelle.", "Il veut un entretien en tête-à-tête."),
        (MEETING, "Après la réunion personnelle.", "Après l'entretien en tête-à-tête."),
        (MEETING, "Avant l’issue de la réunion personnelle.", "Avant l’issue de l’entretien en tête-à-tête."),
        (MEETING, "Une première réunion personnelle.", "Un premier entretien en tête-à-tête."),
        (MEETING, "Cette réunion personnelle était prévue.", "Cet entretien en tête-à-tête était prévu."),
        (MEETING, "Toutes les réunions personnelles.", "Tous les entretiens en tête-à-tête."),
        (MEETING, "La réunion personnelle a été annulée.", "L'entretien en tête-à-tête a été annulé."),
        (MEETING, "Une telle réunion personnelle prévue jeudi.", "Un tel entretien en tête-à-tête prévu jeudi."),
        (MEETING, "Sa réunion personnelle.", "Son entretien en tête-à-tête."),
        (MEETING, "Il l'a dit à la réunion personnelle.", "Il l'a dit à l'entretien en tête-à-tête."),
        (REMARKS, "Dans une marque d'ouverture.", "Dans des propos liminaires."),
        (REMARKS, "À la fin de ses marques d'ouverture.", "À la fin de ses propos liminaires."),
        (REMARKS, "Sa marque d'ouverture surprend.", "?"),
        (SPEECH, "Un discours clé.", "Une allocution principale."),
        (SPEECH, "Lors du discours clé.", "Lors de l'allocution principale."),
        (SPEECH, "Il pense au discours clé.", "Il pense à l'allocution principale."),
        (SPEECH, "Ce discours clé.", "Cette allocution principale."),
        (SPEECH, "Les discours clé.", "Les allocutions principale."),
        (TERM, "La première période.", "Le premier mandat."),
        (TERM, "Au cours de la première période.", "Au cours du premier mandat."),
        (TERM, "À la première période.", "Au premier mandat."),
        (TERM, "Depuis sa première période.", "Depuis son premier mandat."),
        (ACCORD, "Ils ont atteint un accord.", "Ils ont conclu un accord."),
        (ACCORD, "Ils atteignent les accords.", "Ils concluent les accords."),
        (BUY, "Ils achètent dans cette idée.", "Ils adhèrent à cette idée."),
        (BUY, "Il achète dans les idées.", "Il adhère aux idées."),
    ],
)
def test_fit(row: Term, text: str, expected: str | None) -> None:
    assert fix(row, text) == expected


@pytest.mark.parametrize(
    ("source", "text", "found"),
    [
        ("un mot", "Un mot.", True),
        ("un mot", "Un, mot.", False),
        ("un mot", "Le journal Un Mot.", False),
        ("(très) rare", "Un cas rare.", True),
        ("mot (très/assez) rare", "Un mot assez rare.", True),
        ("mot (très/assez) rare", "Un mot peu rare.", False),
        ("mot ADV rare", "Un mot pas très rare.", True),
        ("libérer NUM otages", "Il faut libérer vingt-deux otages.", True),
        ("libérer NUM otages", "Il faut libérer 1 200 otages.", True),
        ("parle DE travail", "Il parle de la travail.", True),
        ("visite À musée", "Sa visite au musée.", True),
        ("appelle NAME", "Il appelle Mohammed ben Salmane.", True),
        ("appelle NAME demain", "Il appelle Jean-Paul de La Tour demain.", True),
        ("tient * compte", "Il tient enfin bien compte de tout.", True),
        ("tient * compte", "Il tient, dit-il, compte de tout.", False),
        ("dit DET vérité", "Il dit toute la vérité.", True),
        ("^ clairement", "Clairement, il ment. Il ment.", True),
        ("^ clairement", "Il ment clairement.", False),
        ("clairement $", "Il ment clairement.", True),
        ("clairement $", "Il ment clairement à tous.", False),
        ("d'accord", "Il est d’accord.", True),
        ("de accord", "Il est d’accord.", True),
        ("au_sujet_de/sur guerre", "Il parle au sujet de guerre.", True),
        ("se [laver]", "Nous nous lavons.", True),
        ("[marquer:v]", "Les marques de luxe.", False),
        ("[marque:n]", "Il marque un but.", False),
        ("dit-il", "Oui, dit-il.", True),
        ("dit", "Oui, dit-il.", True),
    ],
)
def test_match(source: str, text: str, found: bool) -> None:
    assert (fix(term(source), text) is not None) == found


def test_gates() -> None:
    assert fix(term("période", context="[présidence];doc: [élire]"), "Une période de la présidence.")
    assert not fix(term("période", context="[présidence]"), "Une période.")
    assert not fix(term("période", unless="after: DE la guerre"), "Une période de la guerre.")
    assert fix(term("période", unless="after: DE la guerre"), "Une période, de la guerre.")
    assert fix(term("[publier]", context="after: (DET) (NUM) [otage]"), "Il a publié les deux otages.")
    assert not fix(term("[publier]", context="after: (DET) (NUM) [otage]"), "Il a publié la photo des otages.")
    assert not fix(term("période", context="[essai] & before: DET"), "Une longue période d'essai.")
    assert fix(term("période", context="[essai] & before: DET"), "Une période d'essai.")


def test_longest_wins() -> None:
    rows = [term("mot", "a"), term("mot à mot", "b")]
    assert fix(rows, "Du mot à mot.") == "Du b."


def test_reflexive() -> None:
    row = term("[secouer] les mains $", "se [serrer] la main")
    assert fix(row, "Les deux hommes secouent les mains.") == "Les deux hommes se serrent la main."
    assert fix(row, "Nous secouons les mains.") == "Nous nous serrons la main."
    assert fix(row, "Les deux hommes ont secoué les mains.") == "Les deux hommes se sont serré la main."
    assert fix(row, "Ils n’avaient pas secoué les mains.") == "Ils ne s’étaient pas serré la main."
    met = term("[faire] connaissance", "se [rencontrer]")
    assert fix(met, "Ils ont fait connaissance.") == "Ils se sont rencontrés."


def test_copies() -> None:
    assert fix(term("[faire] un NUM points", "[gagner] =3 points"), "Il fait un 12 points.") == "Il gagne 12 points."
    assert fix(term("[dire] NAME DET vérité", "[dire] DET vérité à NAME"), "Il dit Paul la vérité.") == (
        "Il dit la vérité à Paul."
    )


def test_alternatives_and_trust() -> None:
    row = term("beau temps", "joli temps|bon temps", trust=Trust.SAFE)
    _, hits = find("Un beau temps.", rule(Glossary((row,)), FRENCH), FRENCH)
    assert [(s.trust, s.edits[0].text) for s in hits[0].suggestions] == [
        (Trust.SAFE, "joli"),
        (Trust.REVIEW, "bon"),
    ]


def test_apostrophe_of_the_document_is_kept() -> None:
    assert fix(MEETING, "L’issue d’une réunion personnelle, la réunion personnelle.") == (
        "L’issue d’un entretien en tête-à-tête, l’entretien en tête-à-tête."
    )


def test_article_of_a_contraction() -> None:
    row = term("en arrière DE", "derrière ART")
    assert fix(row, "Il reste en arrière du mur.") == "Il reste derrière le mur."
    assert fix(row, "Il reste en arrière des lignes.") == "Il reste derrière les lignes."
    assert fix(term("[fouetter] À", "[fustiger] ART"), "Il a fouetté à l’opposition.") == "Il a fustigé l’opposition."


def test_forms_of_verbs() -> None:
    row = term("[otage:n] [publier:pp]", "=1 [libérer:pp]")
    assert fix(row, "Les otages publiés.") == "Les otages libérés."
    assert fix(row, "Les otages publient une lettre.") is None
    assert fix(term("décidé INF", "décidé de INF"), "Il a décidé partir.") == "Il a décidé de partir."


def test_auxiliaries() -> None:
    assert fix(term("[descendre] de DET poste", "[quitter] DET poste"), "Il est descendu de son poste.") == (
        "Il a quitté son poste."
    )
    assert fix(term("[descendre] de DET poste", "[quitter] DET poste"), "Il descend de son poste.") == (
        "Il quitte son poste."
    )
    assert fix(term("[marcher] en arrière", "[revenir]"), "Il a marché en arrière.") == "Il est revenu."
    changer = term("[être] (ADV) un changeur de jeu", "[changer] ADV la donne")
    assert fix(changer, "C’était un changeur de jeu.") == "Cela changeait la donne."
    assert fix(changer, "Ce n’est pas un changeur de jeu.") == "Cela ne change pas la donne."
    assert fix(changer, "C’aurait été un changeur de jeu.") == "Cela aurait changé la donne."
    assert fix(term("[être] un changeur de jeu", "[changer] la donne"), "Cela a été un changeur de jeu.") == (
        "Cela a changé la donne."
    )


def test_reflexive_with_its_auxiliary() -> None:
    row = term("se [rallier] À", "se [joindre] À")
    assert fix(row, "Elles se sont ralliées à lui.") == "Elles se sont jointes à lui."
    assert fix(row, "Il ne s’est pas encore rallié au plan.") == "Il ne s’est pas encore joint au plan."
    assert fix(row, "Elles se rallient à lui.") == "Elles se joignent à lui."
    assert fix(term("se [rallier] À", "[soutenir] ART"), "Il s'est rallié au plan.") == "Il a soutenu le plan."


def test_numbers_and_their_units() -> None:
    assert fix(term("un NUM millions", "NUM millions"), "Il veut un 5 millions.") == "Il veut 5 millions."
    assert fix(term("un NUM %/pour_cent", "NUM =3"), "Il veut un 5 %.") == "Il veut 5 %."
    assert fix(term("un NUM %/pour_cent", "NUM =3"), "Il veut un 5 pour cent.") == "Il veut 5 pour cent."


def test_adjective_that_is_vouched_for() -> None:
    row = term("[offre:n] folle", "[offre:n] [zorglubien:am]")
    assert fix(row, "Une offre folle.") == "Une offre zorglubienne."


def test_participle_is_no_noun() -> None:
    assert fix(term("[produit:n]", "[article:n]"), "Il a produit un film.") is None
    assert fix(term("[produit:n]", "[article:n]"), "Il a un produit.") == "Il a un article."


def test_elision_before_a_word_that_nobody_knows() -> None:
    poison = term("[empoisonnement:n] au plomb", "saturnisme")
    assert fix(poison, "Un cas d'empoisonnement au plomb.") == "Un cas de saturnisme."
    assert fix(poison, "L’empoisonnement au plomb tue.") == "Le saturnisme tue."
    assert fix(poison, "Il parle de l'empoisonnement au plomb.") == "Il parle du saturnisme."
    assert fix(term("[tarte:n] au plomb", "oblorg"), "Un cas de tarte au plomb.") == "Un cas d'oblorg."


def test_head_of_several_words() -> None:
    mining = term("exploitation_minière DE [donnée:n]", "[fouille:n] de données")
    assert fix(mining, "L'exploitation minière de données progresse.") == "La fouille de données progresse."
    assert fix(mining, "Leur exploitation minière des données.") == "Leur fouille de données."
    english = term("exploitation_minière [entreprise:n]", "[société:n] [minier:a]")
    assert fix(english, "Des exploitation minière entreprises.") == "Des sociétés minières."


def test_gender_of_a_person_is_told_by_the_sentence() -> None:
    minister = term("[secrétaire:n] de trésor", "[ministre:n] des Finances")
    assert fix(minister, "La secrétaire de trésor est partie.") == "La ministre des Finances est partie."
    assert fix(minister, "Un secrétaire de trésor est parti.") == "Un ministre des Finances est parti."
    assert fix(minister, "Une ancienne secrétaire de trésor.") == "Une ancienne ministre des Finances."
    assert fix(minister, "Les secrétaires de trésor sont venues.") == "Les ministres des Finances sont venues."
    assert fix(term("[interne:n] de trésor", "[ministre:n]"), "L'interne de trésor parle.") == "?"
    claimant = term("[ministre:n] de biens", "[allocataire:n]")
    assert fix(claimant, "Sa ministre de biens.") == "Son allocataire."
    assert fix(claimant, "Le ministre de biens.") == "L'allocataire."
    anchor = term("[ancre:n] de télévision", "[journaliste:n]")
    assert fix(anchor, "Il est une ancre de télévision.") == "Il est un journaliste."
    assert fix(anchor, "Elle est une ancre de télévision.") == "Elle est une journaliste."
    servant = term("[domestique:n] publics", "[agent:n] publics")
    assert fix(servant, "Elle remercie les domestiques publics.") == "Elle remercie les agents publics."
    assert fix(servant, "Les domestiques publics sont contentes.") == "?"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Le projet a frappé un accroc.", "Le projet s'est heurté à un obstacle."),
        ("Les négociations ont frappé un accroc.", "Les négociations se sont heurtées à un obstacle."),
        ("Elles n'ont pas frappé un accroc.", "Elles ne se sont pas heurtées à un obstacle."),
        ("La ministre avait déjà frappé un accroc.", "La ministre s'était déjà heurtée à un obstacle."),
        ("Il dit que la banque a frappé un accroc.", "Il dit que la banque s'est heurtée à un obstacle."),
        ("Le plan de la banque a frappé un accroc.", "Le plan de la banque s'est heurté à un obstacle."),
        ("La fille du maire a frappé un accroc.", "La fille du maire s'est heurtée à un obstacle."),
        (
            "Les plans des amis de la banque ont frappé un accroc.",
            "Les plans des amis de la banque se sont heurtés à un obstacle.",
        ),
        ("La plupart des banques ont frappé un accroc.", "?"),
        ("Une dizaine de ses banques ont frappé un accroc.", "?"),
        ("Ce matin des banques ont frappé un accroc.", "?"),
        ("La presse et la banque ont frappé un accroc.", "?"),
        ("Ni le projet, ni la banque ont frappé un accroc.", "?"),
        ("Le plan de la banque qui a frappé un accroc.", "?"),
        ("Trump a frappé un accroc.", "?"),
        ("J'ai frappé un accroc.", "?"),
        ("Après avoir frappé un accroc, la banque part.", "?"),
    ],
)
def test_reflexive_that_agrees_with_its_subject(text: str, expected: str) -> None:
    assert fix(term("[frapper] (ADV) (DET) accroc", "se [heurter] ADV à un obstacle"), text) == expected


def test_reflexive_that_never_agrees() -> None:
    row = term("[faire] folie", "se [permettre] de rire")
    assert fix(row, "Il a fait folie.") == "Il s'est permis de rire."
    assert fix(row, "Elle a fait folie.") == "?"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("L'été rassemble la foule.", "L'été attire la foule."),
        ("Cet été rassemble la foule.", "Cet été attire la foule."),
        ("La fête a rassemblé la foule.", "La fête a attiré la foule."),
        ("Les amis ont été rassemblés la foule.", "Les amis ont été attirés la foule."),
    ],
)
def test_summer_is_no_auxiliary(text: str, expected: str) -> None:
    assert fix(term("[rassembler] la foule", "[attirer] la foule"), text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Il est équipé avec des caméras.", "Il est doté de caméras."),
        ("Il est équipé avec des écrans.", "Il est doté d'écrans."),
        ("Il est équipé avec du vin.", "Il est doté de vin."),
        ("Il est équipé avec de l'eau.", "Il est doté d'eau."),
        ("Il est équipé avec de la bière.", "Il est doté de bière."),
        ("Il est équipé avec le vin.", "Il est doté du vin."),
        ("Il est équipé avec l’eau.", "Il est doté de l’eau."),
        ("Il est équipé avec les caméras.", "Il est doté des caméras."),
        ("Il est équipé avec une caméra.", "Il est doté d'une caméra."),
        ("Il est équipé avec ses caméras.", "Il est doté de ses caméras."),
    ],
)
def test_no_article_of_a_quantity_after_de(text: str, expected: str) -> None:
    assert fix(term("équipé avec", "doté de"), text) == expected


def test_pronoun_after_de_stays() -> None:
    assert fix(term("apte de", "bon de"), "Il juge apte de le libérer.") == "Il juge bon de le libérer."


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Il travaille un an.", False),
        ("Il travaille une nuit.", False),
        ("Il travaille un million d'heures.", True),
        ("Il travaille deux ans.", True),
        ("Il travaille 1 an.", True),
        ("Il travaille vingt et une nuits.", True),
    ],
)
def test_an_article_is_no_number(text: str, found: bool) -> None:
    assert (fix(term("[travailler]", "[trimer]", context="after: NUM"), text) is not None) == found


def test_what_silences_stands_beside_the_match() -> None:
    row = term("sur une charge/accusation", "avec une charge", unless="[accusation:n];plus d' une charge;charge $")
    assert fix(row, "Il roule sur une accusation sans fin.") == "Il roule avec une charge sans fin."
    assert fix(row, "Il roule sur une charge sans accusation.") is None
    assert fix(row, "Il roule sur une charge.") is None
    inner = term("[rester] (ADV) optimiste que", "[espérer] que", unless="plus/moins optimiste que")
    assert fix(inner, "Il reste plus optimiste que moi.") is None
    assert fix(inner, "Il reste optimiste que tout ira.") == "Il espère que tout ira."


@pytest.mark.parametrize(
    ("source", "target", "text", "expected"),
    [
        ("À/vers/pour", "[faire] attention À", "Il paie attention vers le roi.", "Il fait attention au roi."),
        ("À/vers/pour", "[faire] attention À", "Il paie attention pour les rois.", "Il fait attention aux rois."),
        ("À/vers/pour", "[faire] attention À", "Il paie attention à l'hôtel.", "Il fait attention à l'hôtel."),
        ("À/DE", "[faire] attention À", "Il paie attention du roi.", "Il fait attention au roi."),
        ("À/DE", "[tenir] compte DE", "Il paie attention à la loi.", "Il tient compte de la loi."),
        ("À/DE", "[tenir] compte DE", "Il paie attention à Abou.", "Il tient compte d'Abou."),
        ("À/sur", "[prendre] en compte ART", "Il paie attention au roi.", "Il prend en compte le roi."),
        ("À/sur", "[prendre] en compte ART", "Il paie attention sur le roi.", "Il prend en compte le roi."),
        ("DE", "[faire] attention À", "Il paie attention des rois.", "Il fait attention aux rois."),
        ("sur", "[prendre] en compte ART", "Il paie attention sur le roi.", "Il prend en compte le roi."),
    ],
)
def test_prepositions_of_the_target(source: str, target: str, text: str, expected: str) -> None:
    assert fix(term(f"[payer] attention {source}", target), text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("La banque a tiré à travers.", "La banque s'en est sortie."),
        ("Nous n'avons pas tiré à travers.", "Nous ne nous en sommes pas sortis."),
        ("La banque tire à travers.", "La banque s'en sort."),
    ],
)
def test_reflexive_with_another_pronoun(text: str, expected: str) -> None:
    assert fix(term("[tirer] (ADV) à travers", "s'en [sortir] ADV"), text) == expected
