"""Verbs in every person, tense and voice: what an editor would write, sentence by sentence."""

from __future__ import annotations

import pytest

from repair.glossary import Glossary, Term, rule
from repair.glossary.examples import find
from repair.glossary.examples import repair as repaired
from repair.languages import load

FRENCH = load("fr")


def fix(source: str, target: str, text: str, context: str = "") -> str | None:
    """Return the repaired text, None when nothing is found, "?" when nothing is proposed."""
    row = Term(id=f"t:{source}", source=source, target=target, context=context)
    document, hits = find(text, rule(Glossary((row,)), FRENCH), FRENCH)
    if not hits:
        return None
    return repaired(document, hits) if any(h.suggestions for h in hits) else "?"


ROWS = {
    "own up": ("[assumer] (ADV) DET [titre:n]", "[prendre] ADV ses responsabilités"),
    "run its course": ("[courir] (ADV) DET cours", "[suivre] ADV son cours"),
    "set the tone": ("[définir] (ADV) le ton", "[donner] ADV le ton"),
    "walk back": ("[marcher] en arrière", "[revenir]"),
    "step down": ("[descendre] (ADV) de DET poste", "[quitter] ADV DET poste"),
    "hit a snag": ("[frapper] (ADV) (DET) accroc", "se [heurter] ADV à un obstacle"),
    "shake hands": ("[secouer] (ADV) les mains", "se [serrer] ADV la main"),
    "turn down": ("[tourner] (ADV) en bas", "[refuser] ADV"),
    "say no": ("[tourner] (ADV) en bas", "[dire] ADV non à"),
    "give up": ("[tourner] (ADV) en bas", "[rendre] ADV"),
    "pull out": ("se [retirer] DE", "[quitter] ART"),
    "get out": ("se [tirer] DE", "[sortir] DE"),
    "put oneself": ("se [placer] dans (DET) [chaussure:n] DE", "se [mettre] à la place DE"),
    "make it": ("[faire] le chemin", "[parvenir] au but"),
    "go": ("[passer] à la loi", "[passer] au vote"),
    "come out": ("[sortir] sur le dessus", "[sortir] vainqueur"),
    "bar": ("[barrer] (ADV)", "[exclure] ADV"),
}

SENTENCES = [
    # possessives follow the subject
    ("own up", "Nous assumons nos titres.", "Nous prenons nos responsabilités."),
    ("own up", "J'assume mes titres.", "Je prends mes responsabilités."),
    ("own up", "Tu assumeras les titres.", "Tu prendras tes responsabilités."),
    ("own up", "Vous devez assumer vos titres.", "Vous devez prendre vos responsabilités."),
    ("own up", "Nous n'avons pas assumé nos titres.", "Nous n'avons pas pris nos responsabilités."),
    ("own up", "Ils ont assumé leurs titres.", "Ils ont pris leurs responsabilités."),
    ("own up", "Les ministres assument les titres.", "Les ministres prennent leurs responsabilités."),
    ("own up", "La police assume leurs titres.", "La police prend ses responsabilités."),
    ("own up", "On assume ses titres.", "On prend ses responsabilités."),
    ("own up", "Assumez vos titres !", "Prenez vos responsabilités !"),
    ("own up", "Je veux assumer les titres.", "Je veux prendre mes responsabilités."),
    ("own up", "Les maires pourraient assumer les titres.", "Les maires pourraient prendre leurs responsabilités."),
    ("own up", "Il nous demande d'assumer nos titres.", "Il nous demande de prendre nos responsabilités."),
    ("own up", "Il nous demande d'assumer les titres.", "?"),
    ("own up", "Assumer ses titres, voilà l'enjeu.", "Prendre ses responsabilités, voilà l'enjeu."),
    ("run its course", "Les fêtes courent leur cours.", "Les fêtes suivent leur cours."),
    ("run its course", "La grippe a couru le cours.", "La grippe a suivi son cours."),
    ("set the tone", "Nous définissons le ton.", "Nous donnons le ton."),
    # reflexive pronouns do, too
    ("hit a snag", "Vous frappez un accroc.", "Vous vous heurtez à un obstacle."),
    ("hit a snag", "Je ne frappe pas un accroc.", "Je ne me heurte pas à un obstacle."),
    ("hit a snag", "Nous allons frapper un accroc.", "Nous allons nous heurter à un obstacle."),
    ("hit a snag", "Je ne veux pas frapper un accroc.", "Je ne veux pas me heurter à un obstacle."),
    ("hit a snag", "J'aurais pu frapper un accroc.", "J'aurais pu me heurter à un obstacle."),
    ("hit a snag", "Nous craignons de frapper un accroc.", "Nous craignons de nous heurter à un obstacle."),
    ("hit a snag", "En frappant un accroc, nous perdons.", "En nous heurtant à un obstacle, nous perdons."),
    ("hit a snag", "En frappant un accroc, le plan échoue.", "En se heurtant à un obstacle, le plan échoue."),
    ("hit a snag", "Le patron nous demande de frapper un accroc.", "?"),
    ("hit a snag", "Elle n'y frappe pas un accroc.", "Elle ne s'y heurte pas à un obstacle."),
    ("hit a snag", "Frappez un accroc.", "Heurtez-vous à un obstacle."),
    ("hit a snag", "Ne frappez pas un accroc.", "Ne vous heurtez pas à un obstacle."),
    ("hit a snag", "Le plan frappe-t-il un accroc ?", "Le plan se heurte-t-il à un obstacle ?"),
    ("hit a snag", "A-t-il frappé un accroc ?", "S'est-il heurté à un obstacle ?"),
    ("hit a snag", "Les projets ont-ils frappé un accroc ?", "Les projets se sont-ils heurtés à un obstacle ?"),
    ("hit a snag", "Elles n'avaient pas frappé un accroc.", "Elles ne s'étaient pas heurtées à un obstacle."),
    ("hit a snag", "Nous avons frappé un accroc.", "Nous nous sommes heurtés à un obstacle."),
    ("hit a snag", "Après avoir frappé un accroc, elle part.", "Après s'être heurtée à un obstacle, elle part."),
    ("hit a snag", "La loi a été frappée un accroc.", "?"),
    ("shake hands", "Ils ont secoué les mains.", "Ils se sont serré la main."),
    ("shake hands", "Nous avons secoué les mains.", "Nous nous sommes serré la main."),
    ("put oneself", "Je me place dans les chaussures du roi.", "Je me mets à la place du roi."),
    ("put oneself", "Elle s'est placée dans les chaussures du roi.", "Elle s'est mise à la place du roi."),
    # the auxiliary that the new verb takes
    ("walk back", "Ils marchent en arrière.", "Ils reviennent."),
    ("walk back", "Elle a marché en arrière.", "Elle est revenue."),
    ("walk back", "Elles n'ont pas marché en arrière.", "Elles ne sont pas revenues."),
    ("walk back", "Il n'a jamais marché en arrière.", "Il n'est jamais revenu."),
    ("walk back", "La ministre avait marché en arrière.", "La ministre était revenue."),
    ("walk back", "Les deux ministres ont marché en arrière.", "Les deux ministres sont revenus."),
    ("walk back", "La ministre Aurore Bergé a marché en arrière.", "La ministre Aurore Bergé est revenue."),
    ("walk back", "La banque qui a marché en arrière a tort.", "La banque qui est revenue a tort."),
    ("walk back", "Il faut qu'elle ait marché en arrière.", "Il faut qu'elle soit revenue."),
    ("walk back", "Après avoir marché en arrière, ils sourient.", "Après être revenus, ils sourient."),
    ("walk back", "A-t-elle marché en arrière ?", "Est-elle revenue ?"),
    ("walk back", "N'ont-ils pas marché en arrière ?", "Ne sont-ils pas revenus ?"),
    ("walk back", "M. Biden a marché en arrière.", "M. Biden est revenu."),
    ("walk back", "Mme Angela Merkel a marché en arrière.", "Mme Angela Merkel est revenue."),
    (
        "walk back",
        "Le président américain Joe Biden a marché en arrière.",
        "Le président américain Joe Biden est revenu.",
    ),
    ("walk back", "La chancelière allemande n'a pas marché en arrière.", "La chancelière allemande n'est pas revenue."),
    ("walk back", "Ceux qui ont marché en arrière ont tort.", "Ceux qui sont revenus ont tort."),
    ("walk back", "Trois femmes ont marché en arrière.", "Trois femmes sont revenues."),
    ("walk back", "Elle dit avoir marché en arrière.", "Elle dit être revenue."),
    ("walk back", "Le ministre et sa femme ont marché en arrière.", "?"),
    ("walk back", "La police de Londres a marché en arrière.", "La police de Londres est revenue."),
    ("walk back", "La presse de caniveau a marché en arrière.", "La presse de caniveau est revenue."),
    ("walk back", "L'ancienne ministre a marché en arrière.", "L'ancienne ministre est revenue."),
    ("walk back", "Ce soir de mai a marché en arrière.", "Ce soir de mai est revenu."),
    ("walk back", "Une foule de femmes ont marché en arrière.", "?"),
    ("walk back", "Il le marche en arrière.", "?"),
    ("hit a snag", "Frappe un accroc.", "?"),
    ("walk back", "Trump a marché en arrière.", "?"),
    ("walk back", "Il a marché en arrière et repris la parole.", "?"),
    ("walk back", "Il a, selon elle, marché en arrière.", "?"),
    ("walk back", "Le plan a été marché en arrière.", "?"),
    ("make it", "Elles auraient fait le chemin.", "Elles seraient parvenues au but."),
    ("step down", "Elle est descendue de son poste.", "Elle a quitté son poste."),
    ("step down", "Ils ne sont pas encore descendus de leur poste.", "Ils n'ont pas encore quitté leur poste."),
    ("step down", "Je suis descendu de mon poste.", "J'ai quitté mon poste."),
    ("step down", "Est-il descendu de son poste ?", "A-t-il quitté son poste ?"),
    ("step down", "Après être descendue de son poste, elle parle.", "Après avoir quitté son poste, elle parle."),
    ("step down", "Il est descendu de son poste et parti.", "?"),
    ("step down", "Elle descendra de son poste.", "Elle quittera son poste."),
    ("go", "La droite a passé à la loi.", "La droite a passé au vote."),
    ("come out", "Le club est sorti sur le dessus.", "Le club est sorti vainqueur."),
    ("pull out", "Il s'est retiré du marché.", "Il a quitté le marché."),
    ("pull out", "Elles ne se sont pas retirées de la course.", "Elles n'ont pas quitté la course."),
    ("pull out", "Nous nous sommes retirés du marché.", "Nous avons quitté le marché."),
    ("pull out", "Je me suis déjà retiré de l'affaire.", "J'ai déjà quitté l'affaire."),
    ("pull out", "Elle se retire des affaires.", "Elle quitte les affaires."),
    ("get out", "Elle s'est tirée du piège.", "Elle est sortie du piège."),
    # voice and objects
    ("turn down", "L'offre a été tournée en bas.", "L'offre a été refusée."),
    ("turn down", "L'offre, tournée en bas par le roi, est morte.", "L'offre, refusée par le roi, est morte."),
    ("turn down", "Il les a tournés en bas.", "Il les a refusés."),
    ("turn down", "Les offres que le roi a tournées en bas.", "Les offres que le roi a refusées."),
    ("turn down", "Tournant en bas l'offre, il part.", "Refusant l'offre, il part."),
    ("turn down", "Il ne tourne jamais en bas l'offre.", "Il ne refuse jamais l'offre."),
    ("turn down", "Ne pas tourner en bas l'offre.", "Ne pas refuser l'offre."),
    ("say no", "Elle a tourné en bas le plan.", "Elle a dit non au plan."),
    ("say no", "Elle tourne en bas la France.", "Elle dit non à la France."),
    ("say no", "Elle l'a tourné en bas.", "?"),
    ("say no", "Elle le tourne en bas.", "?"),
    ("say no", "L'offre qu'elle a tournée en bas.", "?"),
    ("say no", "L'offre a été tournée en bas.", "?"),
    ("say no", "Le plan qu'il a tourné en bas.", "?"),
    # mood
    ("give up", "Il faut qu'il tourne en bas l'offre.", "Il faut qu'il rende l'offre."),
    ("give up", "Le roi veut que la France tourne en bas l'offre.", "Le roi veut que la France rende l'offre."),
    ("give up", "Bien que le roi tourne en bas l'offre.", "Bien que le roi rende l'offre."),
    ("give up", "Il sait bien que le roi tourne en bas l'offre.", "Il sait bien que le roi rend l'offre."),
    ("give up", "Jusqu'à ce qu'elle tourne en bas l'offre.", "Jusqu'à ce qu'elle rende l'offre."),
    # elision, and pronouns behind the verb
    ("bar", "Je barre le roi.", "J'exclus le roi."),
    ("bar", "Il ne barre pas le roi.", "Il n'exclut pas le roi."),
    ("bar", "Il le barre.", "Il l'exclut."),
    ("bar", "Elle vient de barrer le roi.", "Elle vient d'exclure le roi."),
    ("bar", "« Le roi », barre-t-elle.", "« Le roi », exclut-elle."),
    ("bar", "« Le roi », a-t-elle barré.", "« Le roi », a-t-elle exclu."),
]


@pytest.mark.parametrize(("row", "text", "expected"), SENTENCES)
def test_sentence(row: str, text: str, expected: str) -> None:
    assert fix(*ROWS[row], text) == expected


def test_pronouns_beside_the_verb() -> None:
    assert fix("[exclure]", "[barrer]", "« Le roi », exclut-elle.") == "« Le roi », barre-t-elle."
    assert fix("[exclure]", "[faire] obstacle à", "« Le roi », exclut-elle.") == "?"
    assert fix("[habiter] à", "[vivre] à", "J'habite à Paris, où il n'habite pas.") == (
        "Je vis à Paris, où il n'habite pas."
    )
    assert fix("[exclure]", "[barrer]", "Elle l'exclut.") == "?"
    assert fix("[exclure]", "[accuser]", "Elle l'exclut.") == "Elle l'accuse."
    assert fix("[exclure]", "[barrer]", "Elle l'a exclue.") == "Elle l'a barrée."
    assert fix("[exclure]", "[haïr]", "Il n'exclut que ceux qu'il exclut.") == "Il ne hait que ceux qu'il hait."
