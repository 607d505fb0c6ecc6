"""Offices, institutions and countries that French puts its article before, and first names by gender."""

from __future__ import annotations

from functools import cache

# Institutions that head a sentence in English without an article: those of the masculine, the feminine, the plural.
_INSTITUTIONS = {
    "le": "Bureau_du_shérif Kremlin FBI Vatican Trésor Sénat Congrès Parlement Gouvernement Hamas "
    "Hezbollah Bundestag "
    "Conseil Pentagone FMI HCR G7 G20 NHS FSB GRU Mossad Shin_Bet Politburo Bundesrat Foreign_Office "
    "Département_d'État Département_de_la_Justice Département_de_la_Défense Département_du_Trésor "
    "Ministère_de_la_Défense Ministère_de_l'Intérieur Ministère_des_Affaires_étrangères Ministère_de_la_Justice "
    "Conseil_de_sécurité Conseil_européen Conseil_constitutionnel Parlement_européen "
    "Fonds_monétaire_international "
    "Comité_international_olympique Service_secret Bureau_ovale Parti_démocrate Parti_républicain "
    "Parti_travailliste "
    "Parti_conservateur Parti_communiste Nasdaq Dow_Jones Dow_Jones_Industrial_Average S&P_500 FTSE_100 Nikkei "
    "New_York_Times Washington_Post Wall_Street_Journal Guardian Financial_Times Kyiv_Independent "
    "Département_de_la_Sécurité_intérieure Département_du_Commerce Département_du_Travail Département_de_l'Énergie "
    "Département_de_l'Éducation Département_de_la_Santé Département_de_l'Agriculture Département_de_l'Intérieur "
    "Ministère_des_Finances Ministère_de_la_Santé Ministère_du_Commerce Ministère_de_l'Économie "
    "Ministère_de_l'Éducation Ministère_du_Travail Secret_Service Bureau_du_procureur Conseil_de_l'Europe "
    "Conseil_national_de_sécurité Conseil_de_coopération_du_Golfe Programme_alimentaire_mondial "
    "Tribunal_pénal_international Comité_national_républicain Comité_national_démocrate Parti_libéral "
    "Parti_socialiste Djihad_islamique Jihad_islamique Fatah Likoud DHS CBO SVR SBU MI5 MI6 CICR CIO",
    "la": "Maison_Blanche CIA NASA Nasa NSA FDA SEC Fed FAA NRA BCE Commission Commission_européenne Cour_suprême "
    "Cour_pénale_internationale Chambre_des_représentants Chambre_des_communes Chambre_des_lords Réserve_fédérale "
    "Banque_centrale_européenne Banque_d'Angleterre Banque_mondiale Banque_du_Japon Bourse_de_Londres Croix-Rouge "
    "Knesset Douma Ligue_arabe FIFA Fifa NFL NBA NHL FTC DEA Garde_nationale Garde_côtière Police "
    "Police_nationale Gendarmerie Commission_électorale NTSB TSA NOAA NHTSA CFTC NCAA MLB MLS WNBA WTA FIA BERD "
    "CIJ Bundeswehr Bundesbank Cour_constitutionnelle Cour_internationale_de_justice Cour_d'appel "
    "Cour_européenne_des_droits_de_l'homme Chambre_des_députés Banque_du_Canada "
    "Banque_populaire_de_Chine Commission_fédérale_du_commerce Patrouille_frontalière Garde_républicaine "
    "Ligue_nationale_de_football Federal_Trade_Commission",
    "l'": "OTAN Otan ONU UE UEFA OMS OPEP Opep OMC OCDE AIEA UNESCO Unesco UNICEF Unicef Élysée Union_européenne "
    "Union_africaine Assemblée_nationale Assemblée_générale Agence_internationale_de_l'énergie Armée "
    "Armée_de_l'air Organisation_mondiale_de_la_santé Administration_Trump Administration_Biden "
    "Agence_européenne_des_médicaments Agence_spatiale_européenne Agence_de_protection_de_l'environnement "
    "Agence_internationale_de_l'énergie_atomique Organisation_des_Nations_unies Organisation_mondiale_du_commerce "
    "Organisation_de_libération_de_la_Palestine Autorité_palestinienne Union_soviétique EPA ATF OFAC UNRWA ATP AIE",
    "les": "Nations_unies Nations_Unies Talibans Forces_armées Républicains Démocrates Frères_musulmans "
    "Gardiens_de_la_révolution "
    "Marines Casques_bleus Casques_blancs Autorités Travaillistes Conservateurs Houthis Tories NIH "
    "Centres_de_contrôle_et_de_prévention_des_maladies Forces_de_défense_israéliennes Forces_de_soutien_rapide",
    "des": "Chercheurs Responsables Scientifiques Enquêteurs Policiers Manifestants Experts Analystes Témoins "
    "Médecins "
    "Procureurs Pompiers Militants Archéologues Astronomes Économistes Sauveteurs Secouristes Hackers Pirates",
}  # fmt: skip
# Countries by article; Cuba, Israël, Taïwan, Singapour, Chypre, Malte, Haïti, Oman, Bahreïn... have none.
_COUNTRIES = {
    "le": "Royaume-Uni Canada Mexique Brésil Japon Pakistan Bangladesh Vietnam Cambodge Laos Liban Qatar Yémen "
    "Maroc Sénégal Mali Niger Nigeria Tchad Soudan Kenya Rwanda Burundi Congo Cameroun Gabon Ghana Mozambique "
    "Zimbabwe Botswana Chili Pérou Venezuela Paraguay Nicaragua Honduras Danemark Portugal "
    "Luxembourg Kosovo Monténégro Kazakhstan Tadjikistan Turkménistan Bélarus Népal Bhoutan Danemark Texas Nevada "
    "Colorado Michigan Wisconsin Minnesota Kentucky Groenland Maryland",
    "la": "Russie Chine France Turquie Syrie Corée_du_Nord Corée_du_Sud Jordanie Libye Tunisie Namibie Zambie "
    "Tanzanie "
    "Somalie Mauritanie Guinée Colombie Bolivie Jamaïque Belgique Suisse Suède Norvège Finlande Pologne Hongrie "
    "Roumanie Bulgarie Grèce Croatie Serbie Bosnie Slovénie Slovaquie Lituanie Lettonie Géorgie Moldavie "
    "Biélorussie Mongolie Malaisie Thaïlande Birmanie Grande-Bretagne Nouvelle-Zélande République_tchèque Libye "
    "Californie Floride Pennsylvanie Louisiane Cisjordanie Catalogne",
    "l'": "Ukraine Allemagne Italie Espagne Autriche Irlande Écosse Islande Estonie Albanie Arménie Azerbaïdjan Iran "
    "Irak Inde Indonésie Afghanistan Arabie_saoudite Égypte Algérie Éthiopie Érythrée Ouganda Angola "
    "Afrique_du_Sud Argentine Équateur Uruguay Australie Ouzbékistan Angleterre Alaska Arizona Ohio Oregon Iowa "
    "Europe Afrique Asie",
    "les": "États-Unis Etats-Unis Pays-Bas Philippines Émirats_arabes_unis Maldives Bahamas",
}  # fmt: skip
# Offices before a name. Those of both genders take the article of the person.
OFFICES = {
    "m": "président vice-président sénateur gouverneur chancelier secrétaire_général procureur directeur "
    "directeur_général conseiller roi prince pape général colonel amiral lieutenant-colonel commandant député "
    "représentant ambassadeur chef patron fondateur co-fondateur cofondateur milliardaire entraîneur chanteur "
    "acteur "
    "réalisateur avocat analyste_principal shérif sergent officier procureur_général candidat dictateur envoyé "
    "envoyé_spécial coprésident trésorier chirurgien chercheur inspecteur magnat entrepreneur joueur attaquant "
    "gardien champion écrivain auteur professeur animateur rappeur rédacteur historien quarterback meneur défenseur "
    "boxeur golfeur skieur nageur producteur compositeur romancier",
    "f": "procureure_générale présidente vice-présidente sénatrice gouverneure chancelière "
    "secrétaire_générale procureure directrice "
    "directrice_générale conseillère reine princesse générale députée représentante ambassadrice cheffe patronne "
    "fondatrice cofondatrice chanteuse actrice réalisatrice avocate coprésidente candidate chercheuse joueuse "
    "championne envoyée",
    "": "ministre premier_ministre secrétaire secrétaire_d'État juge maire porte-parole PDG capitaine analyste "
    "économiste stratège commissaire lieutenant détective vice-ministre secrétaire_de_presse "
    "secrétaire_à_la_Défense "
    "secrétaire_au_Trésor secrétaire_au_Commerce journaliste scientifique humoriste épidémiologiste météorologue "
    "neurologue cardiologue pédiatre sociologue politologue astronaute activiste photographe pilote cycliste cinéaste "
    "scénariste économiste_en_chef stratège_en_chef",
}
# Offices that have a feminine of their own, by their masculine.
FEMININES = {
    "président": "présidente", "vice-président": "vice-présidente", "sénateur": "sénatrice", 
    "procureur": "procureure",
    "gouverneur": "gouverneure", "chancelier": "chancelière", "directeur": "directrice", "député": "députée",
    "procureur général": "procureure générale", "directeur général": "directrice générale", "acteur": "actrice",
    "ambassadeur": "ambassadrice", "fondateur": "fondatrice", "cofondateur": "cofondatrice", "chanteur": "chanteuse",
    "réalisateur": "réalisatrice", "avocat": "avocate", "représentant": "représentante", "candidat": "candidate",
    "chercheur": "chercheuse", "entraîneur": "entraîneuse", "envoyé spécial": "envoyée spéciale", "chef": "cheffe",
    "écrivain": "écrivaine", "auteur": "autrice", "professeur": "professeure", "animateur": "animatrice",
    "rappeur": "rappeuse", "rédacteur": "rédactrice", "historien": "historienne", "boxeur": "boxeuse",
    "golfeur": "golfeuse", "skieur": "skieuse", "nageur": "nageuse", "producteur": "productrice",
    "compositeur": "compositrice", "romancier": "romancière",
}  # fmt: skip
_WOMEN = (
    "Abigail Adriana Alexandra Alexandria Alice Alison Amanda Amy Ana Angela Anita Ann Anna Anne Annalena Annie "
    "Barbara Beth Betty Bridget Brigitte Camilla Carla Carol Caroline Catherine Cecilia Charlotte Chelsea Cheryl "
    "Christina Christine Claire Claudia Condoleezza Cynthia Daniela Deborah Debra Diana Diane Donna Dorothy Elena "
    "Elise Elizabeth Ellen Emily Emma Erica Erin Eva Evelyn Fiona Frances Gabriela Gina Giorgia Gloria Grace "
    "Gretchen "
    "Hannah Heather Helen Hillary Holly Ilhan Irene Isabel Jacinda Jackie Jacqueline Jane Janet Jeanine Jen "
    "Jennifer Jenny Jessica Jill Joan Joanna Joyce Judith Judy Julia Julie Kaitlan Kaja Kamala Karen Karine "
    "Karoline "
    "Kate Katherine Kathleen Kathryn Kathy Katie Kayleigh Kelly Kemi Kimberly Kirsten Kristen Kristi Kristin "
    "Laura "
    "Lauren Letitia Linda Lisa Liz Lori Louise Lucy Lynn Mairead Margaret Maria Marie Marine Marjorie Martha "
    "Mary Megan Melania Melanie Melissa Meghan Mette Michelle Mia Monica Nadine Nancy Naomi Natalie Nicola "
    "Nicole Nikki Olena Olga Olivia Pam Pamela Patricia Patty Penny Priti Rachel Rebecca Renee Rosa Rosalind "
    "Roberta Ruth "
    "Sabrina Samantha Sandra Sanna Sara Sarah Serena Sharon Shirley Simone Sonia Sophia Sophie Stephanie Sue "
    "Susan "
    "Suzanne Sylvia Tammy Tanya Tara Tatiana Teresa Theresa Tina Tracy Tulsi Ursula Valerie Vanessa Veronica "
    "Victoria Virginia Élisabeth Éva Hélène Valérie Émilie Chloé Chloe Aimee Amelia Beyoncé "
    "Caitlin Candace Cardi Clara Denise Doris Ellie Elsa Erika Ethel "
    "Geneviève Gwen Halle Heidi Ingrid Iga Irina Isabella Jane Jasmine Jen Jodie "
    "Juliette Kaitlyn Karla Kyrsten Lana Lena Lizzie Lucia Lupita Maggie Margot Marjorie "
    "Mariah Marta Maya Meryl Miley Miranda Molly Monique Naomi Natalia Natasha Nina Nora Paula "
    "Penelope Phoebe Rebecca Rihanna Roberta Rosie Scarlett Selena Shakira Sheila Simona "
    "Tiffany Uma Vivian Zendaya "
    "Viviane Wendy Yulia Yvette Zoe"
)
WOMEN = frozenset(_WOMEN.split())


@cache
def articles() -> dict[str, str]:
    """Return institution or country -> its definite article (le, la, l', les)."""
    found: dict[str, str] = {}
    for table in (_INSTITUTIONS, _COUNTRIES):
        for article, names in table.items():
            found.update((name.replace("_", " "), article) for name in names.split())
    return found


@cache
def countries() -> dict[str, str]:
    """Return country (or continent, or state) -> its definite article."""
    return {n.replace("_", " "): article for article, names in _COUNTRIES.items() for n in names.split()}


@cache
def offices() -> dict[str, str]:
    """Return office -> gender, empty when it has both."""
    return {n.replace("_", " "): gender for gender, names in OFFICES.items() for n in names.split()}


@cache
def _by_lower_case() -> dict[str, str]:
    return {office.lower(): gender for office, gender in offices().items()}


def office_gender(office: str) -> str:
    """Return the gender of an office in any case, empty when it has both."""
    return _by_lower_case().get(office.lower(), "")
