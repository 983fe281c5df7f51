"""Gaps in sentences: what is lacking for a theme and an age group, and on which steps."""

from collections.abc import Iterable, Mapping, Sequence

from interventio.catalogue.catalogue import Catalogue
from interventio.disclosure.gaps import ShownSupply
from interventio.measures.gaps import Gap
from interventio.views.charts.stepping_chart import ThemeKey
from interventio.views.gaps.page import GapLine, GapStep
from interventio.views.gaps.words import ON_STEPS
from interventio.views.mention import method_mention
from interventio.views.voice import Voice
from interventio.views.words import Words


def gap_line(
    catalogue: Catalogue, gap: Gap, found: Sequence[ShownSupply], themes: Mapping[str, ThemeKey], voice: Voice
) -> GapLine:
    """Return gaps of one kind, theme, age group and ladder in a sentence."""
    need = found[0].need
    return GapLine(
        theme=themes[need.theme],
        age_group=age_group_name(catalogue, need.age_group, voice),
        sentence=_sentence(catalogue, gap, found, voice),
        methods=tuple(method_mention(id_, catalogue.interventions, voice) for id_ in concerned(gap, found)),
    )


def concerned(gap: Gap, found: Iterable[ShownSupply]) -> tuple[str, ...]:
    """Return the methods that gaps of a kind are about, each once."""
    named = (one.perhaps if gap is Gap.AGES_UNKNOWN else one.methods for one in found)
    return tuple(dict.fromkeys(id_ for ids in named for id_ in ids))


def steps_of(catalogue: Catalogue, ladder: str, voice: Voice) -> dict[str, GapStep]:
    """Return the steps of a ladder by their tiers."""
    tiers = catalogue.ladders[ladder].tiers
    return {tier.id: GapStep(number, voice.says(tier.name)) for number, tier in enumerate(tiers, start=1)}


def age_group_name(catalogue: Catalogue, group: str, voice: Voice) -> Words:
    """Return what an age group is called."""
    return voice.name(group, catalogue.words.age_groups)


def _sentence(catalogue: Catalogue, gap: Gap, found: Sequence[ShownSupply], voice: Voice) -> str:
    steps = steps_of(catalogue, found[0].need.ladder, voice)
    if gap is Gap.NOTHING and len(found) == len(steps):
        return voice.words("Nothing is offered on any step.")
    numbers = voice.words.listing(tuple(str(steps[one.need.tier].number) for one in found))
    one_step, several = ON_STEPS[gap]
    return voice.words(one_step if len(found) == 1 else several, steps=numbers)
