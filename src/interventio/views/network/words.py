"""What is said of methods that several divisions use, and how that is found."""

from datetime import date

from interventio.catalogue.catalogue import Catalogue
from interventio.catalogue.sharing import Sharing
from interventio.languages.translator import N_, Translator
from interventio.measures.network_actions import JoinUp
from interventio.measures.rule import Rule
from interventio.views.labels import STAGES
from interventio.views.network.page import Togetherness
from interventio.views.voice import Voice

VERDICTS = {
    Togetherness.JOINED: N_("a support team in common"),
    Togetherness.APART: N_("no support team in common"),
}


def standing_of(sharing: Sharing) -> Togetherness:
    """Return whether those who use a method are brought together."""
    if not sharing.is_shared:
        return Togetherness.ALONE
    return Togetherness.JOINED if sharing.is_joined else Togetherness.APART


def verdict_of(standing: Togetherness, words: Translator) -> str:
    """Return a standing in words; "" where there is nothing to bring together."""
    return words(VERDICTS[standing]) if standing in VERDICTS else ""


def advice_of(catalogue: Catalogue, sharing: Sharing, voice: Voice) -> str:
    """Return what to do about a method whose users are apart: open a team that there is, or find one; "" for others."""
    if not sharing.is_apart:
        return ""
    words, seated = voice.words, {division for one in sharing.teams for division in one.divisions}
    missing = tuple(use.division for use in sharing.uses if use.division not in seated)
    divisions = words.listing(tuple(map(str, voice.names(missing, catalogue.words.divisions))))
    if not sharing.teams:
        return words(
            "Agree on a support team for it, with seats for these divisions: {divisions}.", divisions=divisions
        )
    known = tuple(one.team for one in sharing.teams)
    teams = words.listing(tuple(map(str, voice.names(known, catalogue.support_teams))))
    return words("Ask these divisions to take part in {teams}: {divisions}.", teams=teams, divisions=divisions)


def join_up_sentences(catalogue: Catalogue, one: JoinUp, voice: Voice) -> tuple[str, str, str]:
    """Return what tells an action from all others, what is to be done, and why."""
    words = voice.words
    divisions = words.listing(tuple(map(str, voice.names(one.divisions, catalogue.words.divisions))))
    what = words("Bring the units together that use the method")
    why = words("used in these divisions without a support team in common: {divisions}", divisions=divisions)
    return one.intervention, what, why


def network_lead(sharings: tuple[Sharing, ...], words: Translator) -> str:
    """Return how many methods several divisions use, and how many of these without a support team in common."""
    shared, apart = sum(one.is_shared for one in sharings), sum(one.is_apart for one in sharings)
    told = words.plural(
        "{count} method is used in more than one division.",
        "{count} methods are used in more than one division.",
        shared,
    )
    if not shared:
        return told
    if not apart:
        return f"{told} {words('Support teams bring their users together.')}"
    lacking = words.plural(
        "For {count} of them no support team brings the divisions together.",
        "For {count} of them no support team brings the divisions together.",
        apart,
    )
    return f"{told} {lacking}"


def network_rules(day: date, words: Translator) -> tuple[str, ...]:
    """Return how it is found who uses a method, and when a support team brings divisions together."""
    return (
        words("A unit uses a method if one of its teams is to deliver it on {day}.", day=day),
        words(
            "A support team brings divisions together about a method if it is at work on that day, about the method, "
            "and units of at least two of the divisions that use the method have a seat in it."
        ),
        words(
            "The methods are those that the support team names; where it names none, all those of its themes that "
            "have not ended."
        ),
    )


def lone_rule(rule: Rule, words: Translator) -> str:
    """Return when one person alone counts as trained."""
    return words(
        "One person alone: by the latest counts on or before {day}, of those in the unit's teams who are expected to "
        "deliver the method, one is among those who {stage}. Where a number is missing nothing is said. A team of "
        "several units counts in each.",
        day=rule.day,
        stage=words(STAGES[rule.stage]),
    )
