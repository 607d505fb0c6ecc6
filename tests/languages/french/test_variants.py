"""The table of French variants."""

import pytest

from repair.core.style import HouseStyle
from repair.languages.french.variants import VARIANTS, variant_of


@pytest.mark.parametrize("tag", ["fr-FR", "fr-CA", "fr-BE", "fr-CH"])
def test_every_variant_of_the_house_style_is_known(tag: str) -> None:
    variant = variant_of(HouseStyle(variant=tag))
    assert variant.tag == tag
    assert set(variant.before) == {";", "!", "?", ":", "»"}
    assert set(variant.zones) == set(VARIANTS["fr-FR"].zones)


def test_zones_are_named_in_france_and_abbreviated_in_canada() -> None:
    assert variant_of(HouseStyle()).zones["EDT"] == "heure de l'Est"
    assert variant_of(HouseStyle(variant="fr-CA")).zones["EDT"] == "HAE"


def test_an_unknown_variant_is_french_of_france() -> None:
    assert variant_of(HouseStyle(variant="fr-LU")).tag == "fr-FR"
