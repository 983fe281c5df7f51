import pytest

from interventio.renderers.stairs.draft import MARGIN
from interventio.renderers.stairs.paper import FORMS, NAME_SIZE, POINT, Form, Paper

CASES = [(paper, form, width) for paper, form in FORMS.items() for width in form.widths]


def test_the_screen_has_no_form_and_every_paper_has_one() -> None:
    assert [paper for paper in Paper if paper.form is None] == [Paper.SCREEN]


@pytest.mark.parametrize(("paper", "form", "width"), CASES)
def test_no_type_is_smaller_than_allowed_and_no_margin_narrower(paper: Paper, form: Form, width: int) -> None:
    unit = form.width / width
    least_name = 9 if paper in {Paper.A4, Paper.A4_PORTRAIT} else 10
    assert 12.5 * unit / POINT >= form.smallest
    assert NAME_SIZE * unit / POINT >= least_name
    assert MARGIN * unit >= form.margin


def test_widths_go_from_few_units_to_many() -> None:
    assert all(list(form.widths) == sorted(form.widths) for form in FORMS.values())


def test_a_sheet_has_the_form_of_its_paper() -> None:
    assert [(paper.value, form.width, form.height) for paper, form in FORMS.items()] == [
        ("a4", 297, 210),
        ("a4-portrait", 210, 297),
        ("a3", 420, 297),
        ("a1", 841, 594),
    ]
    assert FORMS[Paper.A4].high(1485) == 1050


def test_only_a4_is_read_in_the_hand() -> None:
    assert [paper for paper, form in FORMS.items() if form.is_small] == [Paper.A4, Paper.A4_PORTRAIT]
