"""The ids of a workspace by list, as editors offer them."""

from collections.abc import Sequence

from interventio.catalogue.catalogue import Catalogue


def ids_of(catalogue: Catalogue) -> dict[str, Sequence[str]]:
    """Return the ids that fields may refer to, by the name of the list."""
    words = catalogue.words
    return {
        "interventions": list(catalogue.interventions),
        "ladders": list(catalogue.ladders),
        "teams": list(catalogue.teams),
        "competence": list(catalogue.competence),
        "client_teams": sorted({*catalogue.teams, *catalogue.multidisciplinary_teams}),
        "instruments": list(words.instruments),
        "tiers": sorted({tier.id for ladder in catalogue.ladders.values() for tier in ladder.tiers}),
        "divisions": list(words.divisions),
        "areas": list(words.areas),
        "municipalities": list(words.municipalities),
        "services": list(words.services),
        "units": list(words.units),
        "occupations": list(words.occupations),
        "themes": list(words.themes),
    }
