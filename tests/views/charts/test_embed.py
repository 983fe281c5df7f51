from interventio.records import forms
from interventio.views.charts.embed import embed_path


def test_no_ladder_can_have_the_page_of_another_ones_embed() -> None:
    assert "." not in forms.ID.replace("^", "")
    assert embed_path("children") == "charts/children.embed"
