"""The code that puts a chart into a page of somebody else."""

from dataclasses import dataclass

from markupsafe import Markup

from interventio.views.charts.embed import embed_path
from interventio.views.charts.stepping_chart import SteppingChart
from interventio.views.site.frame import Frame

SOMEWHERE = "https://…"
"""Where the site is, if nobody has said."""

_CODE = Markup('<iframe src="{address}" title="{title}" width="100%" height="900" loading="lazy"></iframe>')


@dataclass(frozen=True, slots=True)
class EmbedCode:
    """The code, the address in it, and the file that it shows, beside the page of the chart."""

    text: str
    address: str
    file: str


def embed_code(chart: SteppingChart, frame: Frame) -> EmbedCode:
    """Return the code for a chart; its address begins with `https://…` where the site's is not known."""
    path = f"{embed_path(chart.id)}.html"
    address = f"{frame.address or SOMEWHERE}/{frame.language}/{path}"
    text = _CODE.format(address=address, title=f"{chart.title} – {frame.organisation}")
    return EmbedCode(str(text), address, path.rpartition("/")[2])
