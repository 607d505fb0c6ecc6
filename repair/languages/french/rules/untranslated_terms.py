"""English institutions, offices and roles left between French words, with their French."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from repair.core.finding import Severity, Trust
from repair.core.rule import Bad, Context, Good, Hit, Passage, Rule, anchors, hit
from repair.rules.lazy import Lazy, lazy

# English | French with its article
_TERMS = """
White House|la Maison Blanche
Supreme Court|la Cour suprême
House of Representatives|la Chambre des représentants
House of Commons|la Chambre des communes
House of Lords|la Chambre des lords
Justice Department|le ministère de la Justice
Department of Justice|le ministère de la Justice
State Department|le département d'État
Department of State|le département d'État
Treasury Department|le Trésor
Defense Department|le ministère de la Défense
Department of Defense|le ministère de la Défense
Department of Homeland Security|le ministère de la Sécurité intérieure
Homeland Security|la Sécurité intérieure
Education Department|le ministère de l'Éducation
Department of Education|le ministère de l'Éducation
Labor Department|le ministère du Travail
Commerce Department|le ministère du Commerce
Health Department|le ministère de la Santé
National Guard|la Garde nationale
Coast Guard|les garde-côtes
Federal Reserve|la Réserve fédérale
Bank of England|la Banque d'Angleterre
European Central Bank|la Banque centrale européenne
European Union|l'Union européenne
United Nations|les Nations unies
United States|les États-Unis
United Kingdom|le Royaume-Uni
Oval Office|le Bureau ovale
Capitol Hill|le Capitole
Security Council|le Conseil de sécurité
World Health Organization|l'Organisation mondiale de la santé
International Monetary Fund|le Fonds monétaire international
International Criminal Court|la Cour pénale internationale
World Bank|la Banque mondiale
Middle East|le Proche-Orient
Cold War|la guerre froide
World War II|la Seconde Guerre mondiale
World War I|la Première Guerre mondiale
Olympic Games|les Jeux olympiques
Winter Olympics|les Jeux olympiques d'hiver
Summer Olympics|les Jeux olympiques d'été
Democratic Party|le Parti démocrate
Republican Party|le Parti républicain
Labour Party|le Parti travailliste
Conservative Party|le Parti conservateur
Electoral College|le collège électoral
Attorney General|le procureur général
Prime Minister|le Premier ministre
Secretary of State|le secrétaire d'État
Secretary of Defense|le ministre de la Défense
Speaker of the House|le président de la Chambre des représentants
Chief Justice|le président de la Cour suprême
Joint Chiefs of Staff|l'état-major interarmées
Chief Executive Officer|le directeur général
Chief Executive|le directeur général
Chief Financial Officer|le directeur financier
Chief Operating Officer|le directeur général délégué
Chief of Staff|le chef de cabinet
Vice President|le vice-président
District Attorney|le procureur
Solicitor General|l'avocat général
Inspector General|l'inspecteur général
Secretary General|le secrétaire général
Press Secretary|le porte-parole
National Security Adviser|le conseiller à la sécurité nationale
National Security Advisor|le conseiller à la sécurité nationale
House Speaker|le président de la Chambre des représentants
Majority Leader|le chef de la majorité
Minority Leader|le chef de la minorité
Appeals Court|la cour d'appel
Court of Appeals|la cour d'appel
District Court|le tribunal de district
City Council|le conseil municipal
City Hall|l'hôtel de ville
Police Department|la police
Fire Department|les pompiers
Border Patrol|la police aux frontières
Air Force|l'armée de l'air
Marine Corps|le corps des marines
House Republicans|les républicains de la Chambre
House Democrats|les démocrates de la Chambre
Senate Republicans|les républicains du Sénat
Senate Democrats|les démocrates du Sénat
Founding Fathers|les Pères fondateurs
Independence Day|la fête de l'Indépendance
Stock Exchange|la Bourse
West Bank|la Cisjordanie
Gaza Strip|la bande de Gaza
"""
_LEAD = (
    r"(?P<lead>\b(?:(?P<de>de la |de l'|du |des |d'|de )|(?P<a>à la |à l'|au |aux |à )"
    r"|(?P<article>[Ll]a |[Ll]e |[Ll]es |[Ll]')|(?P<prep>dans |par |pour |avec |contre |sur |selon |vers |que |et )))"
)


@cache
def _terms() -> dict[str, str]:
    return dict(line.split("|") for line in _TERMS.strip().splitlines())


@cache
def _pattern() -> Lazy:
    names = "|".join(sorted(_terms(), key=len, reverse=True))
    return lazy(rf"{_LEAD}(?P<term>{names})\b(?! [A-Z]|'s|-[A-Z])")


def _with(match_de: str | None, match_a: str | None, french: str) -> str:
    """Return `french` (article and noun) behind the preposition that stood there, contracted."""
    if match_de:
        return f"de {french}".replace("de le ", "du ").replace("de les ", "des ")
    if match_a:
        return f"à {french}".replace("à le ", "au ").replace("à les ", "aux ")
    return french


def _check_terms(passage: Passage, context: Context) -> Iterable[Hit]:
    for match in _pattern().finditer(passage.text):
        french = _terms()[match["term"]]
        if match["prep"]:
            new = match["prep"] + french
        elif match["article"]:
            new = french[0].upper() + french[1:] if match["article"][0].isupper() else french
        else:
            new = _with(match["de"], match["a"], french)
        yield hit(
            passage,
            *match.span("term"),
            f"{match['term']} was left in English.",
            new,
            edit=match.span(),
        )


_BASE = lazy(
    r"(?P<lead>\b(?:de la |de |à la |à |sur la |la ))?Joint Base "
    r"(?P<name>[A-Z][\w'-]+(?:-[A-Z][\w'-]+)*(?: [A-Z][\w'-]+)?)"
)


def _check_base(passage: Passage, context: Context) -> Iterable[Hit]:
    for match in _BASE.finditer(passage.text):
        lead = match["lead"] or ""
        lead = {"de ": "de la ", "à ": "à la ", "": "la "}.get(lead, lead)
        name = passage.original[slice(*match.span("name"))]
        yield hit(
            passage,
            *match.span(),
            "*Joint Base* was left in English.",
            f"{lead}base interarmées {name}",
            trust=Trust.SAFE,
        )


_ROLES = {
    "Ally": "l'allié", "Allies": "les alliés", "Aide": "le conseiller", "Aides": "les conseillers",
    "Adviser": "le conseiller", "Advisor": "le conseiller", "Lawyer": "l'avocat", "Lawyers": "les avocats",
    "Attorney": "l'avocat", "Spokesman": "le porte-parole", "Spokeswoman": "la porte-parole",
    "Spokesperson": "le porte-parole", "Supporter": "le partisan", "Supporters": "les partisans",
    "Critic": "le détracteur", "Critics": "les détracteurs", "Opponent": "l'adversaire", "Rival": "le rival",
    "Administration": "l'administration", "Campaign": "la campagne",
}  # fmt: skip
_ROLE = lazy(
    r"(?<=[a-zà-ÿ,] )(?P<lead>(?:le |la |l'|les |un |une |des |à |de |d'|du |au ))?(?P<name>[A-Z][a-zà-ÿ]{2,}) "
    r"(?P<role>" + "|".join(_ROLES) + r")(?=[ ,.;:]|$)(?! [A-Z])"
)
_DE = {"l'": "de l'", "le ": "du ", "la ": "de la ", "les ": "des "}
_A = {"l'": "à l'", "le ": "au ", "la ": "à la ", "les ": "aux "}


def _check_role(passage: Passage, context: Context) -> Iterable[Hit]:
    for match in _ROLE.finditer(passage.text):
        role, name, lead = _ROLES[match["role"]], match["name"], match["lead"] or ""
        if context.language.knows(name.lower()) and name.lower() in passage.words - {name}:
            continue
        article, noun = (role[:2], role[2:]) if role.startswith("l'") else role.split(" ", 1)
        article = article if article == "l'" else f"{article} "
        of = "d'" if name[0] in "AEIOUÉÈÊ" else "de "
        if lead in ("de ", "d'", "du "):
            head = _DE[article]
        elif lead in ("à ", "au "):
            head = _A[article]
        elif lead in ("un ", "une ", "des "):
            head = lead
        else:
            head = article
        yield hit(
            passage,
            match.start("name"),
            match.end(),
            f"*{name} {match['role']}* kept its English word and order.",
            f"{head}{noun} {of}{name}",
            edit=(match.start(), match.end()),
        )


# Martin Short; but not Truth Social Short avant.
_SURNAME = lazy(r"\b(?!(?:Social|X|Twitter|Facebook|Instagram|Threads|Bluesky|News) $)[A-ZÀ-Ý][\w.'-]* $")
_SHORT = lazy(r"\bShort(?:ly)? (?P<when>avant|après)\b")


def _check_short(passage: Passage, context: Context) -> Iterable[Hit]:
    for match in _SHORT.finditer(passage.text):
        start = match.start()
        if _SURNAME.search(passage.text[:start]):
            continue
        word = "peu" if passage.text[:start].strip() and passage.text[:start].rstrip()[-1] not in ".!?:" else "Peu"
        yield hit(
            passage,
            *match.span(),
            f"*Shortly {'before' if match['when'] == 'avant' else 'after'}* was left half in English.",
            f"{word} {match['when']}",
            trust=Trust.SAFE,
        )


RULES = (
    Rule(
        name="untranslated.institution",
        category="untranslated",
        severity=Severity.MAJOR,
        doc="The English name of an institution that has a French one stands behind a French article.",
        bad=(
            Bad("Il a été reçu à la White House mardi.", "Il a été reçu à la Maison Blanche mardi."),
            Bad("Un porte-parole du State Department l'a dit.", "Un porte-parole du département d'État l'a dit."),
            Bad("Il a parlé de United Nations hier.", "Il a parlé des Nations unies hier."),
            Bad("La Supreme Court a tranché.", "La Cour suprême a tranché."),
            Bad("Il sert dans la National Guard.", "Il sert dans la Garde nationale."),
        ),
        good=(
            Good("Il dirige la White House Correspondents' Association."),
            Good("Le film White House Down est sorti."),
            Good("Le World Bank Group publie un rapport."),
            Good("La Maison Blanche a réagi."),
            Good("Le Middle East Eye a enquêté."),
        ),
        anchors=anchors(
            "white supreme house department office guard reserve bank union nations states kingdom capitol council "
            "organization fund court east war cup games olympics league party college attorney prime secretary speaker "
            "chief chiefs homeland officer executive staff vice district solicitor inspector general adviser advisor "
            "leader appeals city hall police fire border patrol air force marine corps house senate fathers "
            "independence stock exchange gaza strip"
        ),
        trust=Trust.REVIEW,
        check=_check_terms,
    ),
    Rule(
        name="untranslated.base",
        category="untranslated",
        severity=Severity.MAJOR,
        doc="The *Joint Base* of an American military site was taken for a name.",
        bad=(
            Bad("Il arrive à Joint Base Andrews.", "Il arrive à la base interarmées Andrews."),
            Bad(
                "Près de Joint Base Elmendorf-Richardson, il neige.",
                "Près de la base interarmées Elmendorf-Richardson, il neige.",
            ),
        ),
        good=(
            Good("Il arrive à la base interarmées Andrews."),
            Good("Le joint de base fuit."),
        ),
        anchors=anchors("joint", all_of=(anchors("base"),)),
        trust=Trust.SAFE,
        check=_check_base,
    ),
    Rule(
        name="untranslated.role",
        category="untranslated",
        severity=Severity.MAJOR,
        doc="A noun that follows a name in English (Putin ally, Biden aide) was left there, untranslated.",
        bad=(
            Bad("Il parlait à Poutine Ally, le président.", "Il parlait à l'allié de Poutine, le président."),
            Bad("Selon un Biden Adviser, rien ne change.", "Selon un conseiller de Biden, rien ne change."),
            Bad("Il a vu Trump Lawyers, dit-il.", "Il a vu les avocats de Trump, dit-il."),
        ),
        good=(
            Good("Ally Financial a publié ses résultats."),
            Good("Il soutient Poutine, son allié."),
            Good("Le chanteur Ally McCoy arrive."),
            Good("Il cite le site Campaign Legal Center."),
        ),
        anchors=anchors([role.lower() for role in _ROLES]),
        trust=Trust.REVIEW,
        check=_check_role,
    ),
    Rule(
        name="untranslated.shortly",
        category="untranslated",
        severity=Severity.MINOR,
        doc="*Shortly before* and *shortly after* were left half in English.",
        bad=(
            Bad("Il a écrit Short avant de partir.", "Il a écrit peu avant de partir."),
            Bad("Il a écrit sur Truth Social Short avant midi.", "Il a écrit sur Truth Social peu avant midi."),
        ),
        good=(
            Good("Il a mis un short avant de partir."),
            Good("Martin Short, avant le film, chantait."),
            Good("On a vu Martin Short avant la cérémonie."),
        ),
        anchors=anchors("short shortly", all_of=(anchors("avant après"),)),
        trust=Trust.SAFE,
        check=_check_short,
    ),
)
