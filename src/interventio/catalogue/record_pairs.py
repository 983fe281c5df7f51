"""Records of two states of a workspace, side by side: those with another id are known again by what they say."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from interventio.catalogue.catalogue import Catalogue
from interventio.catalogue.entry import Entry
from interventio.catalogue.ids import ids_of
from interventio.catalogue.record_values import Renames, values_of
from interventio.records.kinds import KINDS

ALIKE = 0.75
"""Which part of all that two records say must be the same in both, so that they count as one under two ids."""
COMMON = 50
"""What stands in more new records than these tells none of them apart."""
FEWEST = 3
"""Records that say less than this are alike by chance."""

_KINDS = {kind.name: kind for kind in KINDS}
_Leaves = Counter[tuple[tuple[str, ...], str]]


class RecordPair(NamedTuple):
    """A record before and after; None on the side on which it is not there."""

    before: Entry | None
    after: Entry | None

    @property
    def is_renamed(self) -> bool:
        """Whether it has another file now."""
        return bool(self.before and self.after and self.before.path != self.after.path)


def paired(before: Catalogue, after: Catalogue) -> tuple[RecordPair, ...]:
    """Return the records that can be read, side by side, in the order of the newer state; lost ones come last.

    What is there on one side and cannot be read on the other stands alone on neither: it is left out.
    """
    old, new = ({(one.kind.name, one.id): one for one in state.entries} for state in (before, after))
    gone = [one for key, one in old.items() if key not in new and one.path not in unread_paths(after)]
    come = [one for key, one in new.items() if key not in old and one.path not in unread_paths(before)]
    again = _known_again(gone, come, before.first_language(), after.first_language())
    lost = {id(one) for one in again.values()}
    kept = {id(one) for one in come}
    pairs = [
        RecordPair(old.get(key) or again.get(key), one) for key, one in new.items() if key in old or id(one) in kept
    ]
    return (*pairs, *(RecordPair(one, None) for one in gone if id(one) not in lost))


def unread_paths(catalogue: Catalogue) -> frozenset[str]:
    """Return the files that are there and could not be read as records."""
    return frozenset(_KINDS[name].path_of(id_) for name, id_ in catalogue.unread)


def renames_of(pairs: Iterable[RecordPair], before: Catalogue, after: Catalogue) -> Renames:
    """Return the new ids of records, words and tiers that have another one now, by the lists that they are from."""
    known = {(pair.before.id, pair.after.id) for pair in pairs if pair.before and pair.after and pair.is_renamed}
    wanted = {**dict.fromkeys(("interventions", "ladders", "teams", "competence", "client_teams"), known)}
    words = {name: _reworded(before, after, name) for name in _VOCABULARIES}
    words["tiers"] = {pair for id_ in before.ladders for pair in _retiered(before, after, id_, dict(known))}
    old, new = ids_of(before, ""), ids_of(after, "")
    found = {name: _moved(pairs, old[name], new[name]) for name, pairs in {**wanted, **words}.items()}
    return {name: moved for name, moved in found.items() if moved}


_VOCABULARIES = ("divisions", "areas", "municipalities", "services", "units", "occupations", "themes", "instruments")


def _moved(pairs: Iterable[tuple[str, str]], old: Iterable[str], new: Iterable[str]) -> Mapping[str, str]:
    before, after = {*old}, {*new}
    return {one: other for one, other in sorted(pairs) if one in before - after and other in after - before}


def _reworded(before: Catalogue, after: Catalogue, name: str) -> set[tuple[str, str]]:
    language = after.first_language()
    old, new = (values_of(state.organisation, language).get(name) for state in (before, after))
    return _same_under_another_id(old, new)


def _retiered(before: Catalogue, after: Catalogue, ladder: str, known: Mapping[str, str]) -> set[tuple[str, str]]:
    newer = after.ladders.get(known.get(ladder, ladder))
    if newer is None:
        return set()
    old, new = (values_of(one, after.first_language()).get("tiers") for one in (before.ladders[ladder], newer))
    return _same_under_another_id(old, new)


def _same_under_another_id(old: object, new: object) -> set[tuple[str, str]]:
    then, now = _by_the_rest(old), _by_the_rest(new)
    return {(then[rest], now[rest]) for rest in then.keys() & now.keys() if then[rest] != now[rest]}


def _by_the_rest(items: object) -> dict[str, str]:
    """Return ids by all else that their items say."""
    found = [one for one in items if isinstance(one, dict)] if isinstance(items, list) else []
    return {_the_rest(one): one["id"] for one in found}


def _the_rest(item: Mapping[str, object]) -> str:
    return repr(sorted((name, repr(value)) for name, value in item.items() if name != "id"))


def _known_again(
    gone: Sequence[Entry], come: Sequence[Entry], before: str, after: str
) -> Mapping[tuple[str, str], Entry]:
    """Return by kind and id of new records the lost ones that they were, the likest first."""
    if not gone or not come:
        return {}
    old, new = ([_leaves(one, language) for one in side] for side, language in ((gone, before), (come, after)))
    found: dict[int, int] = {}
    taken: set[int] = set()
    for _, _, then, now in sorted(_likenesses(gone, come, old, new)):
        if then not in taken and now not in found:
            found[now] = then
            taken.add(then)
    return {(come[now].kind.name, come[now].id): gone[then] for now, then in found.items()}


def _likenesses(
    gone: Sequence[Entry], come: Sequence[Entry], old: Sequence[_Leaves], new: Sequence[_Leaves]
) -> Iterator[tuple[float, list[str], int, int]]:
    """Yield which lost and new records are alike, the likest with the least number; of equals, their files decide."""
    holders: defaultdict[tuple[tuple[str, ...], str], list[int]] = defaultdict(list)
    for now, leaves in enumerate(new):
        for leaf in leaves:
            holders[leaf].append(now)
    for then, leaves in enumerate(old):
        near = Counter(now for leaf in leaves for now in holders[leaf] if len(holders[leaf]) <= COMMON)
        for now in near:
            whole = max(leaves.total(), new[now].total())
            likeness = (leaves & new[now]).total() / whole
            if likeness >= ALIKE and whole >= FEWEST and _may_be_one(gone[then], come[now]):
                yield -likeness, sorted((gone[then].path, come[now].path)), then, now


def _may_be_one(one: Entry, other: Entry) -> bool:
    """Tell whether records can be the same: of one kind, or under one id in a folder for several kinds."""
    return one.kind is other.kind or one.id == other.id


def _leaves(entry: Entry, language: str) -> _Leaves:
    found: _Leaves = Counter()
    _gather(values_of(entry.record, language, has_defaults=False), (), found)
    return found


def _gather(value: object, route: tuple[str, ...], found: _Leaves) -> None:
    match value:
        case dict():
            for name, inner in value.items():
                _gather(inner, (*route, str(name)), found)
        case list():
            for inner in value:
                _gather(inner, route, found)
        case _:
            found[route, str(value)] += 1
