"""Comments stay with what they are about."""

from textwrap import dedent

from inline_snapshot import snapshot

from interventio.sources.document import Document
from interventio.sources.layout.comments import comments_of
from interventio.sources.layout.layout import in_layout
from interventio.sources.reader import document_of


def tidy(text: str) -> str:
    result = in_layout(dedent(text).encode())
    assert isinstance(result, bytes), result
    return result.decode()


def test_a_hash_in_a_text_is_no_comment() -> None:
    text = '# 1\na: "b # c"  # 2\n"d # e": f#g # 3\nh: |  # 4\n  i # j\n# 5\nk: [l#m, "# n", # 6\n]# 7\no: p\n  q # 8\n'
    document = document_of("x.yaml", text.encode())
    assert isinstance(document, Document), document
    assert [comment.words for comment in comments_of(document)] == [f"# {number}" for number in range(1, 9)]


def test_comments_in_lists_and_fields() -> None:
    assert tidy(
        """\
        #Our chart.
        ladder:    children   # the ladder
        reviews:    # who has answered
        - unit: harju  # the first one
          asked:   2026-10-01
        - {unit: ranta, asked: 2026-10-02}   #second
        -   # third
          unit: kallio
        -   # nobody
          # who else?


        contents: [ ]   # nothing yet
        review:
            by: >-   # a group
              Working
              group
            # since when?
            last_reviewed: 2026-11-02
            # at the end of the review
        # The end.
        """
    ) == snapshot("""\
# Our chart.
ladder: children  # the ladder
reviews:  # who has answered
  - unit: harju  # the first one
    asked: 2026-10-01
  - {unit: ranta, asked: 2026-10-02}  # second
  # third
  - unit: kallio
  -  # nobody
  # who else?

contents: []  # nothing yet
review:
  by: >-  # a group
    Working
    group
  # since when?
  last_reviewed: 2026-11-02
  # at the end of the review
# The end.
""")


def test_comments_between_brackets() -> None:
    assert tidy(
        """\
        a: [
          one, # first
          # above two
          two,
          # last
        ] # behind
        b: [  # empty
          ]
        c: {d: [1,
                2], # two
            e: 3}
        """
    ) == snapshot("""\
a:
  - one  # first
  # above two
  - two
  # last
  # behind
# empty
b: []
c:
  d: [1, 2]  # two
  e: 3
""")


def test_comments_before_values_and_around_marks() -> None:
    assert tidy(
        """\
        --- # start
        # more
        ? a
        : b
        ? c # one
        : # two
          d # three
        e:   # four
          # five
          f
        ... # six
        """
    ) == snapshot("""\
# start
# more
a: b
# one
# two
c: d  # three
# four
# five
e: f  # six
""")


def test_comments_belong_to_the_lines_that_they_are_in_line_with() -> None:
    assert tidy(
        """\
        a:
            b:
                c:
                    - 1
                    # at the list
                  # at c
                # also at c
            # of d
            d: 1


            # far from e

            e: 2
        # of f
        f: 3
            # further in than anything
        """
    ) == snapshot("""\
a:
  b:
    c:
      - 1
      # at the list
    # at c
    # also at c
  # of d
  d: 1

  # far from e

  e: 2
# of f
f: 3
# further in than anything
""")
