"""The grounds of the pages, on which everything stands: from the one that makes colours faintest on."""

LIGHT = ("#eef3f7", "#fbfcfd", "#ffffff")
DARK = ("#1a222a", "#171d24", "#0f151b")
