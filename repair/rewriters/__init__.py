"""Models beside the rules: they mark strange words, choose between proposals, and propose; a guard stands behind.

`NONE` and `DEFAULT` are here so that what runs without a model imports nothing else.
"""

NONE = "none"
DEFAULT = "embedded"  # what takes part where nobody says otherwise
NOTICER = "none"  # what marks strange words where nobody says otherwise: it costs as much as the rules and finds little
