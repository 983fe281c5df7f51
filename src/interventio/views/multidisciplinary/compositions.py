"""Compositions of a multidisciplinary team in words: the picture, the table, and why each was changed."""

from collections.abc import Iterator, Mapping
from fractions import Fraction

from interventio.catalogue.catalogue import Catalogue
from interventio.catalogue.compositions import posts_by_occupation
from interventio.languages.translator import Translator
from interventio.measures.composition_history import CompositionChange, PostChange, composition_history
from interventio.measures.team_demand import professions_of
from interventio.records.multidisciplinary_team import MultidisciplinaryTeam
from interventio.views.figures import NO_NUMBER
from interventio.views.multidisciplinary.page import CompositionLine, PostSegment, ProfessionRow
from interventio.views.voice import Voice

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
"""By which the picture names professions; those after the last letter are named in the table alone."""


def letters_of(catalogue: Catalogue, team: MultidisciplinaryTeam) -> dict[str, str]:
    """Return the letter of each profession that has belonged to a team, those of the present composition first."""
    belonged = {post.occupation for one in team.compositions for post in one.posts}
    known = [one for one in professions_of(team, catalogue.day) if one in belonged]
    return {id_: LETTERS[number] if number < len(LETTERS) else "" for number, id_ in enumerate(known)}


def composition_lines(
    catalogue: Catalogue, team: MultidisciplinaryTeam, voice: Voice
) -> tuple[tuple[CompositionLine, ...], tuple[ProfessionRow, ...]]:
    """Return the compositions of a team that have begun, the oldest first, and the same as a table of professions."""
    history, letters = composition_history(team, catalogue.day), letters_of(catalogue, team)
    lines = tuple(_line(catalogue, one, letters, voice) for one in history)
    posts = [posts_by_occupation(one.composition) for one in history]
    rows = tuple(
        ProfessionRow(
            letter=letter,
            name=voice.name(id_, catalogue.words.occupations),
            posts=tuple(voice.words.decimal(one[id_]) if id_ in one else NO_NUMBER for one in posts),
        )
        for id_, letter in letters.items()
        if any(id_ in one for one in posts)
    )
    return lines, rows


def _line(catalogue: Catalogue, one: CompositionChange, letters: Mapping[str, str], voice: Voice) -> CompositionLine:
    composition, words = one.composition, voice.words
    return CompositionLine(
        since=voice.day(composition.since),
        until=voice.day_if_any(one.until),
        posts=posts_in_words(one.posts, words),
        segments=tuple(_segments(one, letters)),
        changes=tuple(_change(catalogue, change, voice) for change in one.changes),
        capacity=NO_NUMBER if composition.capacity is None else str(composition.capacity),
        reason=voice.says_if_any(composition.reason),
        by=voice.says_if_any(composition.by),
    )


def posts_in_words(posts: Fraction, words: Translator) -> str:
    """Return how many posts there are, such as `9.5 posts`."""
    return words.plural("{number} post", "{number} posts", 1 if posts == 1 else 2, number=words.decimal(posts))


def _segments(one: CompositionChange, letters: Mapping[str, str]) -> Iterator[PostSegment]:
    changed = {change.occupation: "more" if change.after > change.before else "fewer" for change in one.changes}
    for id_, posts in posts_by_occupation(one.composition).items():
        if posts > 0:
            yield PostSegment(letters.get(id_, ""), posts, changed.get(id_, ""))


def _change(catalogue: Catalogue, change: PostChange, voice: Voice) -> str:
    words, name = voice.words, str(voice.name(change.occupation, catalogue.words.occupations))
    before, after = words.decimal(change.before), words.decimal(change.after)
    if not change.before:
        return words("{profession}: {posts}, new in the team", profession=name, posts=after)
    if not change.after:
        return words("{profession}: no longer in the team, before {posts}", profession=name, posts=before)
    return words("{profession}: from {before} to {after}", profession=name, before=before, after=after)
