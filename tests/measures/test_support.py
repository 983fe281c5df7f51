from interventio.catalogue.meetings import all_practices
from interventio.measures.meetings import seasons_of
from interventio.measures.representation import representations
from interventio.measures.support import Support, support_of
from support.meetings import FOUND as MET
from support.seasons import FOUND


def test_all_is_counted_once_by_ids_and_ended_teams_are_about_nothing_now() -> None:
    assert support_of(FOUND) == Support(
        seasons={id_: seasons_of(team, FOUND.day) for id_, team in FOUND.support_teams.items()},
        representations=representations(FOUND),
        methods={"anxiety": ("ali", "ck"), "over": ("sleep",)},
        teams={"ali": ("anxiety",), "ck": ("anxiety",)},
        of_units={
            "laakso": {"anxiety": False},
            "ranta": {"anxiety": False},
            "harju": {"anxiety": True},
            "saari": {"anxiety": True},
        },
        themes=("sleep",),
        practices={"ck": all_practices(FOUND)},
    )


def test_practices_stand_by_their_method_and_those_about_none_are_left_out() -> None:
    assert {method: [one.practice.what for one in found] for method, found in support_of(MET).practices.items()} == {
        "ck": [{"und": "Times are booked at once."}]
    }
