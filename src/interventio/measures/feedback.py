"""Client feedback (*asiakaspalaute*): how many answered, and the net promoter score of those who did.

The net promoter score (NPS, *nettosuositteluindeksi*) is the share of promoters (9 or 10 of 10) less that of detractors
(0 to 6), times a hundred, from −100 to 100. Source: F. F. Reichheld, The one number you need to grow, Harvard Business
Review 81 (12), 2003, pp. 46–54. Who did not answer might have said anything: between which bounds the score of all who
were asked lies is told beside it.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction

from interventio.measures.count import Count, Share
from interventio.measures.equity import Spread
from interventio.measures.intervals import is_small_whole
from interventio.records.outcomes import FeedbackGroup
from interventio.records.text import Text

NPS_RANGE = Spread(Fraction(-100), Fraction(100))
"""The lowest score that there is, and the highest."""


@dataclass(frozen=True, slots=True)
class Recommendation:
    """How those who answered would recommend the service."""

    promoters: Count
    passives: Count
    detractors: Count

    @property
    def answered(self) -> Count:
        """All of them."""
        return self.promoters + self.passives + self.detractors

    def score(self) -> Fraction | None:
        """Return the net promoter score, exact; None where nobody answered.

        >>> five_of_nine = Recommendation(Count(6), Count(2), Count(1)).score()
        >>> five_of_nine, nearest(five_of_nine)
        (Fraction(500, 9), 56)
        """
        answered = self.answered.value
        return Fraction(100 * self._net, answered) if answered else None

    def possible(self, asked: Count) -> Spread | None:
        """Return from where to where the score of all who were asked lies, whatever the silent think.

        (promoters − detractors ∓ silent) ÷ asked × 100; None where fewer were asked than answered, or nobody.

        >>> Recommendation(Count(6), Count(2), Count(1)).possible(Count(60))
        Spread(lowest=Fraction(-230, 3), highest=Fraction(280, 3))
        """
        silent = asked.value - self.answered.value
        if silent < 0 or not asked.value:
            return None
        return Spread(
            Fraction(100 * (self._net - silent), asked.value), Fraction(100 * (self._net + silent), asked.value)
        )

    @property
    def _net(self) -> int:
        return self.promoters.value - self.detractors.value


@dataclass(frozen=True, slots=True)
class GroupFeedback:
    """What one group answered; None: not known."""

    id: str
    name: Text
    asked: Count | None
    answered: Count | None
    recommendation: Recommendation | None
    """None where promoters, passives or detractors are not known, or do not add up to those who answered."""

    @property
    def response(self) -> Share | None:
        """Those who answered, of those who were asked; None where it is not known or contradicts itself."""
        if self.asked is None or self.answered is None or self.answered > self.asked:
            return None
        return Share(self.answered, self.asked)

    @property
    def score(self) -> Fraction | None:
        """The net promoter score, exact."""
        return self.recommendation.score() if self.recommendation else None

    @property
    def possible(self) -> Spread | None:
        """From where to where the score of all who were asked lies; None where it is not known."""
        return self.recommendation.possible(self.asked) if self.recommendation and self.asked is not None else None

    @property
    def is_small(self) -> bool | None:
        """Whether those who answered are so few that it must be said; None where it is not known."""
        return None if self.answered is None else is_small_whole(self.answered)


def group_feedback(group: FeedbackGroup) -> GroupFeedback:
    """Return what one group answered; where only the three kinds of answers are recorded, they add up to all."""
    kinds = (group.promoters, group.passives, group.detractors)
    known = [Count(one) for one in kinds if one is not None]
    recommendation = Recommendation(*known) if len(known) == len(kinds) else None
    answered = recommendation.answered if recommendation else None
    if group.answered is not None:
        answered = Count(group.answered)
    return GroupFeedback(
        id=group.id,
        name=group.name,
        asked=None if group.asked is None else Count(group.asked),
        answered=answered,
        recommendation=recommendation if recommendation and recommendation.answered == answered else None,
    )


def response_of(groups: Iterable[GroupFeedback]) -> Share | None:
    """Return the response rate of all groups: the sum of the answered over the sum of the asked.

    None where it is not known of some group: a rate of the others would be another one.

    >>> def asked(count, answered):
    ...     return group_feedback(FeedbackGroup(id="x", name="X", asked=count, answered=answered))
    >>> response_of([asked(60, 9), asked(67, 10)]).fraction()
    Fraction(19, 127)
    """
    shares = [group.response for group in groups]
    known = [one for one in shares if one is not None]
    if not known or len(known) < len(shares):
        return None
    return sum(known[1:], start=known[0])


def nearest(number: Fraction) -> int:
    """Return the whole number that is nearest; a half goes away from 0.

    >>> nearest(Fraction(500, 9)), nearest(Fraction(-5, 2)), nearest(Fraction(5, 2))
    (56, -3, 3)
    """
    size = (2 * abs(number.numerator) + number.denominator) // (2 * number.denominator)
    return size if number >= 0 else -size
