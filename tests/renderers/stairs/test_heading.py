from dataclasses import replace

from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.renderers.stairs.heading import heading_of
from interventio.renderers.stairs.said import Said
from interventio.views.words import Words
from support.charts import LONG, TARGET, chart, step

SAID = Said(translator(Language.EN), TARGET)
PLAIN = chart(step(1), step(2))


def test_a_title_is_set_as_large_as_it_can_be() -> None:
    long = replace(PLAIN, title=Words("Lasten ja nuorten mielenterveyden porrastettu hoito " * 2))
    sizes = [heading_of(shown, 0, 0, 700, SAID).title.face.size for shown in (PLAIN, long)]
    assert sizes == [50, 38]


def test_no_word_of_a_title_is_parted_while_a_smaller_face_holds_it() -> None:
    made = heading_of(replace(PLAIN, title=Words("Mielenterveyspalvelukokonaisuus")), 0, 0, 640, SAID)
    assert made.title.lines == ("Mielenterveyspalvelukokonaisuus",)
    assert made.title.face.size == 38


def test_what_is_not_there_takes_no_room() -> None:
    bare = heading_of(PLAIN, 0, 0, 700, SAID)
    full = heading_of(replace(PLAIN, subtitle=Words("Young people"), notice=Words("An example")), 0, 0, 700, SAID)
    assert (bare.subtitle, bare.notices) == (None, ())
    assert full.box.height > bare.box.height
    assert full.box.bottom == full.notices[0].box.bottom


def test_the_frame_of_a_notice_is_no_wider_than_its_words_need() -> None:
    (short,) = heading_of(replace(PLAIN, notice=Words("An example")), 0, 0, 700, SAID).notices
    (long,) = heading_of(replace(PLAIN, notice=Words(LONG * 3)), 0, 0, 700, SAID).notices
    assert short.box.width < 150
    assert 350 < long.box.width <= 700


def test_why_a_chart_is_outdated_stands_below_the_notice_of_all_charts() -> None:
    both = heading_of(replace(PLAIN, notice=Words("An example"), outdated=Words("It has changed.")), 0, 0, 700, SAID)
    notice, outdated = both.notices
    assert outdated.words.lines == ("It has changed.",)
    assert outdated.box.y > notice.box.bottom
    assert both.box.bottom == outdated.box.bottom
