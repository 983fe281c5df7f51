from cost import Cost
from goals import goal, memory_over
from run import line


def test_a_line_gives_the_median_of_the_ratios_of_each_round() -> None:
    costs = {
        "ours": [Cost(1.0, 0, 0), Cost(4.0, 0, 0), Cost(3.0, 0, 0)],
        "theirs": [Cost(2.0, 0, 0), Cost(4.0, 0, 0), Cost(4.0, 0, 0)],
    }
    assert line(goal("`validate`", "ours", "a peer", "theirs", 0.7), costs) == (
        "| `validate` | a peer | ≤ 0.7 | **0.750** | 0.500–1.00 | 3,000 ms | **missed** |"
    )


def test_memory_is_counted_beyond_that_of_hardly_any_files() -> None:
    assert memory_over({"validate": [Cost(0, 700, 0)], "empty": [Cost(0, 100, 0)]}, 50) == [12]
