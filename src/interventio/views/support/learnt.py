"""From the meetings of support teams to what others can learn from them."""

from collections.abc import Iterator, Sequence

from interventio.catalogue.catalogue import Catalogue
from interventio.catalogue.meetings import Practice, all_practices, all_questions
from interventio.measures.support import Support
from interventio.views.charts.themes import theme_keys
from interventio.views.order import alphabetical
from interventio.views.support.learnt_page import LearntMethod, LearntPage, LearntTheme
from interventio.views.support.meeting_lines import PracticeLine, practice_line, question_line
from interventio.views.voice import Voice
from interventio.views.words import Words

MOST_ON_METHOD = 5
"""So many practices about a method stand on its page; all of them stand on the page of what was learnt."""


def learnt_page(catalogue: Catalogue, voice: Voice) -> LearntPage:
    """Return what was told at meetings that have been held by the catalogue's day."""
    practices = all_practices(catalogue)
    questions = [question_line(one, catalogue, voice) for one in all_questions(catalogue)]
    return LearntPage(
        title=Words(voice.words("What support teams have learnt")),
        practices=len(practices),
        themes=tuple(_themes(catalogue, practices, voice)),
        open=tuple(one for one in questions if one.answer is None),
        answered=tuple(one for one in reversed(questions) if one.answer is not None),
    )


def learnt_about(catalogue: Catalogue, method: str, support: Support | None, voice: Voice) -> tuple[PracticeLine, ...]:
    """Return the newest good practices about a method; none for those who see nothing of support teams."""
    found = support.practices.get(method, ()) if support else ()
    return tuple(practice_line(one, catalogue, voice) for one in found[:MOST_ON_METHOD])


def _themes(catalogue: Catalogue, practices: Sequence[Practice], voice: Voice) -> Iterator[LearntTheme]:
    """Yield the themes that have practices in the organisation's order, and then what belongs to none."""
    keys, known = theme_keys(catalogue, (), voice), catalogue.words.themes
    found: dict[str, list[Practice]] = {id_: [] for id_ in (*known, "")}
    for one in practices:
        found.setdefault(_theme(catalogue, one), []).append(one)
    for id_, members in found.items():
        if members:
            name = voice.name(id_, known) if id_ else Words(voice.words("Other themes"))
            yield LearntTheme(f"theme-{id_}", name, keys.get(id_), _methods(catalogue, members, voice))


def _theme(catalogue: Catalogue, one: Practice) -> str:
    """Return the theme of a practice: the first one of its team that its method has too, else the team's first."""
    method = catalogue.interventions.get(one.practice.intervention or "")
    own, of_method = one.at.team.themes, method.themes if method else ()
    return next(iter((*(id_ for id_ in own if id_ in of_method), *own, *of_method)), "")


def _methods(catalogue: Catalogue, practices: Sequence[Practice], voice: Voice) -> tuple[LearntMethod, ...]:
    found: dict[str, list[PracticeLine]] = {}
    for one in practices:
        found.setdefault(one.practice.intervention or "", []).append(practice_line(one, catalogue, voice))
    groups = (LearntMethod(lines[0].method, tuple(lines)) for lines in found.values())
    return tuple(sorted(groups, key=_by_name))


def _by_name(group: LearntMethod) -> tuple[bool, tuple[str, str]]:
    return group.method is None, alphabetical(group.method.name) if group.method else ("", "")
