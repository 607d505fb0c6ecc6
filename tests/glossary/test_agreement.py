"""What agrees with a replaced noun, near and far: it is made to agree, or nothing is proposed ("?")."""

import pytest

from repair.glossary import Glossary, Term, rule
from repair.glossary.examples import find
from repair.glossary.examples import repair as repaired
from repair.languages import load

FRENCH = load("fr")

BILL = """
La facture est adoptée.
> Le projet de loi est adopté.
La facture du Sénat est adoptée.
> Le projet de loi du Sénat est adopté.
La facture de la ministre est adoptée.
> Le projet de loi de la ministre est adopté.
La facture de la ministre adoptée hier passe.
> ?
La facture du Sénat, adoptée hier, passe.
> Le projet de loi du Sénat, adopté hier, passe.
La facture de la ministre, adoptée hier, passe.
> ?
La facture, qui a été adoptée hier, est contestée.
> Le projet de loi, qui a été adopté hier, est contesté.
La facture de la ministre, qui est adoptée, passe.
> ?
Il a rejeté la facture et est resté calme.
> Il a rejeté le projet de loi et est resté calme.
Elle a rejeté la facture et est restée calme.
> Elle a rejeté le projet de loi et est restée calme.
Elle a rejeté la facture, mais elle est restée calme.
> Elle a rejeté le projet de loi, mais elle est restée calme.
La présidente a rejeté la facture, jugée trop longue.
> ?
Le président a rejeté la facture, jugée trop longue.
> Le président a rejeté le projet de loi, jugé trop long.
Le président juge la facture trop longue.
> Le président juge le projet de loi trop long.
Le président a jugé trop longue la facture.
> ?
Il a rendu publique la facture.
> ?
La facture doit être adoptée jeudi.
> Le projet de loi doit être adopté jeudi.
La facture n'a pas encore pu être votée.
> Le projet de loi n'a pas encore pu être voté.
La facture vient d'être adoptée.
> Le projet de loi vient d'être adopté.
La facture, dit la ministre, est adoptée.
> Le projet de loi, dit la ministre, est adopté.
Une fois la facture adoptée, il partira.
> Une fois le projet de loi adopté, il partira.
Une fois adoptée, la facture ira au Sénat.
> Une fois adopté, le projet de loi ira au Sénat.
Il faut que la facture soit votée.
> Il faut que le projet de loi soit voté.
La facture sera-t-elle adoptée ?
> ?
La facture est adoptée, a-t-elle dit.
> Le projet de loi est adopté, a-t-elle dit.
La facture est adoptée, a dit la ministre.
> Le projet de loi est adopté, a dit la ministre.
La facture que la Chambre a votée est longue.
> Le projet de loi que la Chambre a voté est long.
La facture la plus longue.
> Le projet de loi le plus long.
La plus grande facture.
> Le plus grand projet de loi.
Une des factures est adoptée.
> Un des projets de loi est adopté.
Aucune des factures n'est adoptée.
> Aucun des projets de loi n'est adopté.
Aucune de ces factures n'est passée.
> Aucun de ces projets de loi n'est passé.
La première des factures.
> ?
La facture elle-même est bonne.
> ?
La facture et la mesure sont adoptées.
> ?
La mesure et la facture sont adoptées.
> ?
Les factures adoptées par la Chambre sont longues.
> Les projets de loi adoptés par la Chambre sont longs.
Quelle que soit la facture, il la votera.
> ?
Toutes ces factures, trop longues, sont mortes.
> Tous ces projets de loi, trop longs, sont morts.
Cette facture, il la soutient.
> ?
Cette facture, le Sénat l'a adoptée.
> ?
Cette facture est celle de Biden.
> ?
La facture à laquelle il pense.
> ?
L'adoption de la facture est prévue demain.
> L'adoption du projet de loi est prévue demain.
Quelles factures seront votées ?
> Quels projets de loi seront votés ?
Quelle facture !
> Quel projet de loi !
Voici la facture, enfin prête et votée.
> ?
Contrairement à la facture votée en mai, celle-ci est courte.
> ?
La facture semble morte.
> Le projet de loi semble mort.
La facture a une chance d'être adoptée.
> ?
Merkel défend la facture, qu'elle a signée.
> ?
La nouvelle et longue facture.
> ?
La si longue facture.
> ?
La « grande et belle facture » est votée.
> ?
La facture présentée dimanche par la sénatrice, longue de mille pages, est contestée.
> ?
Elle se dit opposée à la facture.
> Elle se dit opposée au projet de loi.
Elle est opposée à cette facture.
> Elle est opposée à ce projet de loi.
La Chambre est divisée sur la facture.
> La Chambre est divisée sur le projet de loi.
Elle a été séduite par la facture.
> Elle a été séduite par le projet de loi.
Mme Clinton, contente de la facture, est partie.
> ?
Seule la facture compte.
> ?
Seules les factures votées comptent.
> ?
Il y a la facture, première du genre.
> Il y a le projet de loi, premier du genre.
"""

SHARE = """
Le stock est cher.
> L'action est chère.
Le stock a fini en hausse, il a gagné 3 %.
> ?
Il est clair que le stock est cher.
> Il est clair que l'action est chère.
Le stock du groupe est tombé au plus bas.
> L'action du groupe est tombée au plus bas.
Le stock, tombé au plus bas, a rebondi.
> L'action, tombée au plus bas, a rebondi.
Il a vendu le stock.
> Il a vendu l'action.
Le stock dont il parle.
> ?
Le stock auquel il tient.
> ?
Le stock a perdu 3 %, mais il reste cher.
> ?
Le stock a bondi, il faut vendre.
> L'action a bondi, il faut vendre.
L'un des stocks favoris.
> L'une des actions favorites.
Le rapport dit que le stock est surévalué.
> Le rapport dit que l'action est surévaluée.
Le meilleur stock.
> La meilleure action.
Un seul stock.
> Une seule action.
"""

STUDY = """
Le rapport dit que tout va bien.
> ?
Le rapport, qui dit tout, est paru.
> L'étude, qui dit tout, est parue.
Le rapport écrit par lui.
> L'étude écrite par lui.
Le rapport fait état d'une hausse.
> L'étude fait état d'une hausse.
"""

BID = """
L'« offre » est jugée basse.
> Le « rachat » est jugé bas.
Son « offre » est basse.
> Son « rachat » est bas.
De la « nouvelle offre », il ne reste rien.
> Du « nouveau rachat », il ne reste rien.
L'offre, la plus élevée de toutes, est rejetée.
> ?
L'offre est supérieure à celle de Pfizer.
> ?
L'offre de Microsoft est plus élevée que prévu.
> Le rachat de Microsoft est plus élevé que prévu.
Les offres sont restées basses et ont été rejetées.
> Les rachats sont restés bas et ont été rejetés.
L'offre, vieille de trois ans, est abandonnée.
> Le rachat, vieux de trois ans, est abandonné.
L'offre était considérée comme trop basse.
> ?
L'offre était la plus basse jamais faite.
> ?
L'offre a été faite à la banque concernée.
> Le rachat a été fait à la banque concernée.
L'offre a été faite par une banque étrangère.
> Le rachat a été fait par une banque étrangère.
L'offre présentée est la bonne.
> ?
Des offres ont été faites, mais aucune n'a été acceptée.
> ?
Ni l'offre ni la menace n'ont été prises au sérieux.
> ?
C'est une offre sérieuse, mais tardive.
> ?
C'est une offre bonne pour la banque et bonne pour nous.
> ?
Il a accepté cette offre exceptionnelle et inattendue.
> Il a accepté ce rachat exceptionnel et inattendu.
L'offre a-t-elle été acceptée ?
> ?
L'offre initiale a été relevée deux fois.
> Le rachat initial a été relevé deux fois.
L'offre a laissé la banque surprise.
> Le rachat a laissé la banque surprise.
La banque, à qui une offre a été faite, est tentée.
> La banque, à qui un rachat a été fait, est tentée.
La banque est contente que l'offre soit acceptée.
> La banque est contente que le rachat soit accepté.
La banque qui a fait l'offre est américaine.
> La banque qui a fait le rachat est américaine.
La banque a fait une offre, est-elle sérieuse ?
> La banque a fait un rachat, est-elle sérieuse ?
Elle a fait l'offre seule.
> ?
Elle a été surprise par l'offre.
> Elle a été surprise par le rachat.
L'auteure de l'offre est connue.
> L'auteure du rachat est connue.
La valeur de l'offre est fixée.
> La valeur du rachat est fixée.
Les détails de l'offre n'ont pas été révélés.
> Les détails du rachat n'ont pas été révélés.
L'une des offres les plus élevées.
> L'un des rachats les plus élevés.
Les trois offres reçues.
> Les trois rachats reçus.
Une offre trop belle pour être vraie.
> Un rachat trop beau pour être vrai.
La toute première offre.
> Le tout premier rachat.
Toute offre doit être signée.
> Tout rachat doit être signé.
Quelle est l'offre ?
> Quel est le rachat ?
Telle est l'offre.
> Tel est le rachat.
Quelle offre a été faite ?
> Quel rachat a été fait ?
Une telle offre.
> Un tel rachat.
Une autre offre, la même offre.
> Un autre rachat, le même rachat.
Nulle offre n'est parfaite.
> Nul rachat n'est parfait.
Pas d'offre sérieuse.
> Pas de rachat sérieux.
Aucune offre n'a été jugée crédible.
> Aucun rachat n'a été jugé crédible.
La meilleure offre jamais vue.
> Le meilleur rachat jamais vu.
À l'offre, il répond non.
> Au rachat, il répond non.
L'offre vaut-elle la peine ?
> ?
Une offre publique a été lancée lundi ; elle vaut 3 millions.
> ?
Une offre a été lancée, et la direction l'a jugée trop basse.
> ?
Sa propre offre.
> Son propre rachat.
Cette dernière offre.
> Ce dernier rachat.
Ma chère offre.
> Mon cher rachat.
Une offre sans précédent, destinée à la banque, a été annoncée.
> Un rachat sans précédent, destiné à la banque, a été annoncé.
L'offre et la demande.
> Le rachat et la demande.
Des offres sont prévues.
> Des rachats sont prévus.
Hier, des offres ont été faites à la banque.
> Hier, des rachats ont été faits à la banque.
Il dit que des offres sont prévues.
> Il dit que des rachats sont prévus.
Des offres, prévues hier, sont attendues.
> Des rachats, prévus hier, sont attendus.
De nouvelles offres sont prévues.
> De nouveaux rachats sont prévus.
D'autres offres sont prévues.
> D'autres rachats sont prévus.
Certaines offres sont prévues.
> Certains rachats sont prévus.
Trois offres sont prévues.
> Trois rachats sont prévus.
Offres prévues lundi.
> Rachats prévus lundi.
Beaucoup d'offres sont prévues.
> Beaucoup de rachats sont prévus.
Plus de cent offres sont prévues.
> Plus de cent rachats sont prévus.
Le prix des offres est fixé.
> Le prix des rachats est fixé.
Des banques proches des offres sont prévues.
> Des banques proches des rachats sont prévues.
Des dizaines d'offres sont prévues.
> Des dizaines de rachats sont prévues.
Des milliers d'offres sont prévues.
> ?
Des milliers de nouvelles offres sont prévues.
> ?
La plupart des offres sont prévues.
> ?
Certaines des offres sont prévues.
> ?
"""

ROWS = {
    "[facture:n]": ("[projet:n] de loi", BILL),
    "[stock:n]": ("[action:n]", SHARE),
    "[rapport:n]": ("[étude:n]", STUDY),
    "[offre:n]": ("[rachat:n]", BID),
    "[enchère:n]": (
        "[candidature:n]",
        "Son enchère a été lancée.\n> Sa candidature a été lancée.\nL'enchère.\n> La candidature.",
    ),
    "[district:n]": (
        "[circonscription:n]",
        "Le 7e district.\n> La 7e circonscription.\nLe 1er district.\n> La 1re circonscription.",
    ),
    "[jour:n] de commerce": (
        "[séance:n]",
        "Le dernier jour de commerce.\n> La dernière séance.\nUn brutal jour de commerce.\n> Une brutale séance.",
    ),
    "[plancher:n]": ("[hémicycle:n]", "Il va au plancher.\n> Il va à l'hémicycle.\nDu plancher.\n> De l'hémicycle."),
    "[pacte:n]": (
        "[accord:n]",
        "Un beau pacte.\n> Un bel accord.\nCe vieux pacte.\n> Ce vieil accord.\nCe pacte.\n> Cet accord.",
    ),
    "[accord:n]": (
        "[pacte:n]",
        "Un bel accord.\n> Un beau pacte.\nUn nouvel accord.\n> Un nouveau pacte.\nCet accord.\n> Ce pacte.",
    ),
    "[ferme:n] de vent": (
        "[parc:n] [éolien:a]",
        "Des fermes de vent sont prévues.\n> Des parcs éoliens sont prévus.\n"
        "L'une des fermes de vent est prévue.\n> L'un des parcs éoliens est prévu.",
    ),
    "[compagnie:n]": (
        "[groupe:n]",
        "La compagnie, filiale de Ford, est vendue.\n> Le groupe, filiale de Ford, est vendu.",
    ),
}
CASES = [
    (source, target, *pair.split("\n> "))
    for source, (target, text) in ROWS.items()
    for pair in "\n".join(text.strip().splitlines()).replace("\n> ", "\0").splitlines()
    for pair in [pair.replace("\0", "\n> ")]
]


@pytest.mark.parametrize(("source", "target", "wrong", "right"), CASES, ids=[c[2] for c in CASES])
def test_agreement(source: str, target: str, wrong: str, right: str) -> None:
    row = Term(id="t:row", source=source, target=target)
    document, hits = find(wrong, rule(Glossary((row,)), FRENCH), FRENCH)
    assert hits
    assert (repaired(document, hits) if all(h.suggestions for h in hits) else "?") == right
