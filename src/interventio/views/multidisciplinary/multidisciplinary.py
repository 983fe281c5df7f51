"""From the record of a multidisciplinary team to its page, and to its lines on other pages."""

from collections import defaultdict
from collections.abc import Iterator
from fractions import Fraction

from interventio.catalogue.catalogue import Catalogue
from interventio.catalogue.compositions import composition_on, posts_by_occupation
from interventio.languages.translator import Translator
from interventio.measures.roster import is_open
from interventio.measures.team_demand import RARE, SHORT
from interventio.records.multidisciplinary_team import MultidisciplinaryTeam, Stay
from interventio.views.evaluation.places import evaluation_mentions
from interventio.views.indexes import MultidisciplinaryLine
from interventio.views.mention import method_mention, multidisciplinary_mention
from interventio.views.multidisciplinary.compositions import composition_lines, posts_in_words
from interventio.views.multidisciplinary.needs import findings_of_need, need_groups, need_rules, time_line
from interventio.views.multidisciplinary.page import MultidisciplinaryPage, TailoringLine
from interventio.views.numbers import Numbers
from interventio.views.order import alphabetical
from interventio.views.places import unit_lines
from interventio.views.reviewed import reviewed
from interventio.views.voice import Voice


def multidisciplinary_page(
    catalogue: Catalogue, team: MultidisciplinaryTeam, numbers: Numbers, voice: Voice
) -> MultidisciplinaryPage:
    """Return the page of a multidisciplinary team, with as much of its numbers as their audience sees."""
    times = numbers.team_demand.get(team.id, ())
    compositions, professions = composition_lines(catalogue, team, voice)
    hides = any(time.hides for time in times)
    return MultidisciplinaryPage(
        id=team.id,
        name=voice.says(team.name),
        summary=voice.says_if_any(team.summary),
        since=voice.day_if_any(team.since),
        until=voice.day_if_any(team.until),
        for_whom=voice.says_if_any(team.for_whom),
        referral=voice.says_if_any(team.referral),
        stays_responsible=voice.says_if_any(team.stays_responsible),
        stay=stay_in_words(team.stay, voice.words) if team.stay else "",
        units=unit_lines(catalogue, team, voice),
        themes=voice.names(team.themes, catalogue.words.themes),
        methods=tuple(method_mention(id_, catalogue.interventions, voice) for id_ in dict.fromkeys(team.interventions)),
        tailoring=tuple(
            TailoringLine(voice.name(one.occupation, catalogue.words.occupations), voice.says(one.when))
            for one in team.tailoring
        ),
        compositions=compositions,
        professions=professions,
        times=tuple(time_line(time, voice.words) for time in times),
        needs=need_groups(catalogue, team, times, voice),
        findings=findings_of_need(catalogue, team, times, voice),
        rare=RARE,
        short=SHORT,
        limits=voice.words(
            "A profession is rarely needed below {rare} of the clients, and short where more than {short} of those who "
            "needed it had to do without or wait.",
            rare=RARE,
            short=SHORT,
        ),
        rule=need_rules(numbers.audience, voice.words, hides=hides),
        evaluations=evaluation_mentions(catalogue, numbers.evaluated.get(("team", team.id), ()), voice),
        reviewed=reviewed(team.review, catalogue, voice),
    )


def stay_in_words(stay: Stay, words: Translator) -> str:
    """Return how many months a client stays, such as `usually 6 months, at least 3, at most 9`."""
    return ", ".join(_of_stay(stay, words))


def _of_stay(stay: Stay, words: Translator) -> Iterator[str]:
    if stay.usual is not None:
        number = words.decimal(stay.usual)
        count = 1 if stay.usual == 1 else 2
        yield words.plural("usually {number} month", "usually {number} months", count, number=number)
    if stay.lowest is not None:
        yield words("at least {number}", number=words.decimal(stay.lowest))
    if stay.highest is not None:
        yield words("at most {number}", number=words.decimal(stay.highest))


def multidisciplinary_lines(catalogue: Catalogue, voice: Voice) -> tuple[MultidisciplinaryLine, ...]:
    """Return the multidisciplinary teams in the order of the alphabet."""
    lines = (_line(catalogue, team, voice) for team in catalogue.multidisciplinary_teams.values())
    return tuple(sorted(lines, key=lambda line: alphabetical(line.team.name)))


def _line(catalogue: Catalogue, team: MultidisciplinaryTeam, voice: Voice) -> MultidisciplinaryLine:
    present = composition_on(team, catalogue.day)
    posts = posts_by_occupation(present) if present else {}
    return MultidisciplinaryLine(
        team=multidisciplinary_mention(team.id, catalogue.multidisciplinary_teams, voice),
        summary=voice.says_if_any(team.summary),
        posts=posts_in_words(sum(posts.values(), Fraction(0)), voice.words) if posts else "",
        occupations=voice.names(tuple(posts), catalogue.words.occupations),
    )


def multidisciplinary_by_unit(catalogue: Catalogue, voice: Voice) -> dict[str, list[MultidisciplinaryTeam]]:
    """Return the multidisciplinary teams that are at work by each of their units, in the order of the alphabet."""
    teams: defaultdict[str, list[MultidisciplinaryTeam]] = defaultdict(list)
    for team in sorted(catalogue.multidisciplinary_teams.values(), key=lambda one: alphabetical(voice.says(one.name))):
        if is_open(team, catalogue.day):
            for unit in dict.fromkeys(team.units):
                teams[unit].append(team)
    return dict(teams)
