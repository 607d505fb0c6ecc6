"""French: everything that is known of it lives in this folder."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from repair.core.language import Analysis
from repair.core.rule import Rule, TargetLanguage

if TYPE_CHECKING:
    from repair.languages.french.phrasing import FrenchPhrasing


class French:
    """The French language pack; heavy parts load when they are first asked for."""

    code = "fr"

    @cached_property
    def rules(self) -> tuple[Rule, ...]:
        """All rules for French, those that know no language first."""
        from repair.languages.french.rules import all_rules

        return all_rules()

    @cached_property
    def phrasing(self) -> FrenchPhrasing:
        """What glossaries need to know beside."""
        from repair.languages.french.phrasing import FrenchPhrasing

        return FrenchPhrasing()

    def analyses(self, form: str) -> tuple[Analysis, ...]:
        """Return every reading of `form`, the likeliest first."""
        from repair.languages.french import morphology

        return morphology.analyses(form)

    def forms(self, lemma: str, pos: str = "") -> tuple[tuple[str, Analysis], ...]:
        """Return the paradigm of `lemma`."""
        from repair.languages.french import morphology

        return morphology.forms(lemma, pos)

    def inflect(self, lemma: str, like: Analysis) -> str | None:
        """Return the form of `lemma` with the features of `like`."""
        from repair.languages.french import morphology

        return morphology.inflect(lemma, like)

    def knows(self, form: str) -> bool:
        """Tell whether `form` is a French word."""
        from repair.languages.french import morphology

        return morphology.knows(form)

    def join(self, text: str) -> str:
        """Mend contraction and elision in composed text."""
        from repair.languages.french import morphology

        return morphology.join(text)


LANGUAGE: TargetLanguage = French()
