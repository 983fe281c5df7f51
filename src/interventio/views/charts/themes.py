"""The themes of a workspace, each with the number of its colour and shape."""

from collections import Counter
from collections.abc import Iterable

from interventio.catalogue.catalogue import Catalogue
from interventio.records.intervention import Intervention
from interventio.views.charts.stepping_chart import ThemeKey
from interventio.views.voice import Voice


def theme_keys(catalogue: Catalogue, methods: Iterable[Intervention], voice: Voice) -> dict[str, ThemeKey]:
    """Return the themes of the organisation by id, in its order, with how many of `methods` each is the first of."""
    counts = Counter(method.themes[0] for method in methods if method.themes)
    return {
        theme.id: ThemeKey(theme.id, voice.says(theme.name), look, counts[theme.id])
        for look, theme in enumerate(catalogue.words.themes.values())
    }
