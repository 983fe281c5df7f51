from interventio.records.fields import ID_FORM
from interventio.views.charts.embed import embed_path


def test_no_ladder_can_have_the_page_of_another_ones_embed() -> None:
    assert "." not in ID_FORM.replace("^", "")
    assert embed_path("children") == "charts/children.embed"
