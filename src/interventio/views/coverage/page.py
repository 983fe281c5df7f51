"""Training coverage on one page: the rule, the trend, the heat map and the tables."""

from dataclasses import dataclass
from typing import Literal

from interventio.views.coverage.heat_map import HeatMap
from interventio.views.coverage.table import CoverageTable
from interventio.views.coverage.trend import Trend
from interventio.views.download_page import FileLine
from interventio.views.figures import Figure


@dataclass(frozen=True, slots=True)
class CoveragePage:
    """The coverage of the selected methods."""

    total: Figure
    sentence: str
    rule: tuple[str, ...]
    reached: str
    """In how many of the places where a method is to be delivered the target is reached."""
    trend: Trend | None
    """None where fewer than two days have a number."""
    heat_map: HeatMap
    tables: tuple[CoverageTable, ...]
    files: tuple[FileLine, ...]
    """The same numbers to take along."""
    kind: Literal["coverage-page"] = "coverage-page"
