"""A chart that stands in a page of somebody else."""

from dataclasses import dataclass
from typing import Literal

from interventio.views.charts.stepping_chart import SteppingChart


@dataclass(frozen=True, slots=True)
class ChartEmbed:
    """A chart without the frame of the site around it."""

    chart: SteppingChart
    kind: Literal["chart-embed"] = "chart-embed"


def embed_path(ladder: str) -> str:
    """Return the path of a ladder's embed page, which no ladder can have: there is no dot in an id."""
    return f"charts/{ladder}.embed"
