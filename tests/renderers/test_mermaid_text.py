import pytest

from interventio.renderers.mermaid_text import mermaid_text
from support.charts import HOSTILE


@pytest.mark.parametrize(
    ("words", "written"),
    [
        ("Ahdistuksen ryhmähoito · 7–17 v", "Ahdistuksen ryhmähoito · 7–17 v"),
        ('"]; click s1 call x()', "#34;#93;#59; click s1 call x#40;#41;"),
        ("<script>", "#60;script#62;"),
        ("#quot;", "#35;quot#59;"),
        ("1. one\n- two", "1#46; one #45; two"),
        ("```", "#96;#96;#96;"),
        ("%% a --> b", "#37;#37; a #45;#45;#62; b"),
        ("$$x$$", "#36;#8288;#36;#8288;x#36;#8288;#36;#8288;"),
        ("fa:fa-user", "fa#58;#8288;fa#45;user"),
        ("漢字", "漢字"),
        ("\x1b[0m", "#65533;#91;0m"),
    ],
)
def test_every_mark_becomes_its_number(words: str, written: str) -> None:
    assert mermaid_text(words) == written


@pytest.mark.parametrize("words", HOSTILE)
def test_a_label_stays_on_its_line_and_within_its_quotation_marks(words: str) -> None:
    written = str(mermaid_text(words))
    assert not set('"\n\r`<>[]{}()|%$\\*_~') & set(written)
