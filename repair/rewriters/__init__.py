"""Models beside the rules: they choose between proposals and propose where rules have nothing; a guard stands behind.

`NONE` and `DEFAULT` are here so that what runs without a model imports nothing else.
"""

NONE = "none"
DEFAULT = "embedded"  # what takes part where nobody says otherwise
NOTICER = "none"  # what marks strange words where nobody says otherwise
