"""The rule machinery, and the rules that know no language."""
