"""Templates that would take all time or all memory: each ends soon, in a sentence."""

import json
import resource
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest

from interventio.renderers.sandbox.budget import LIMITS
from support.templates import told

DOUBLING = "{% set n = namespace(a='ab', b=['ab'], c=2) %}{% for i in range(100) %}TURN{% endfor %}"
TWICE = "{% macro m(n) %}{% if n %}{{ m(n - 1) }}{{ m(n - 1) }}{% endif %}xxxxxxxx{% endmacro %}{{ m(NUMBER) }}"

GREEDY = {
    "many turns": "{% for a in range(9999) %}{% for b in range(9999) %}{% endfor %}{% endfor %}",
    "many turns for nothing": "{% for a in range(9999) %}{% for b in range(9999) if false %}{% endfor %}{% endfor %}",
    "a long range": "{% for a in range(1000000000000) %}{% endfor %}",
    "much text in a loop": "{% for a in range(9999) %}" + "x" * 10_000 + "{% endfor %}",
    "much text in a block of a loop": "{% for a in range(9999) %}{% block b %}"
    + "x" * 9000
    + "{% endblock %}{% endfor %}",
    "much text that is kept": "{% set x %}{% for a in range(9999) %}" + "x" * 9000 + "{% endfor %}{% endset %}",
    "a text times a number": "{{ 'a' * 1000000000000 }}",
    "a number times a text": "{{ 1000000000000 * 'a' }}",
    "a list times a number": "{{ ([1] * 1000000000)|length }}",
    "a list of one large text": "{{ (['a' * 100000] * 100000)|sort|length }}",
    "a power": "{{ 10 ** 10 ** 10 }}",
    "a power of a power": "{% set n = namespace(a=2) %}{% for i in range(99) %}{% set n.a = n.a ** 9 %}{% endfor %}",
    "a square of a square": DOUBLING.replace("TURN", "{% set n.c = n.c * n.c %}"),
    "a text and itself by ~": DOUBLING.replace("TURN", "{% set n.a = n.a ~ n.a %}"),
    "a text and itself by +": DOUBLING.replace("TURN", "{% set n.a = n.a + n.a %}"),
    "a text and itself by %": DOUBLING.replace("TURN", "{% set n.a = '%s%s' % (n.a, n.a) %}"),
    "a text and itself in a set block": DOUBLING.replace("TURN", "{% set n.a %}{{ n.a }}{{ n.a }}{% endset %}"),
    "a text and itself by join": DOUBLING.replace("TURN", "{% set n.a = [n.a, n.a]|join(n.a) %}"),
    "a text and itself by replace": DOUBLING.replace("TURN", "{% set n.a = n.a|replace('a', n.a) %}"),
    "a text and itself in a message": DOUBLING.replace("TURN", "{% set n.a = _(n.a ~ n.a) %}"),
    "a list and itself": DOUBLING.replace("TURN", "{% set n.b = n.b + n.b %}"),
    "a list and itself by sum": DOUBLING.replace("TURN", "{% set n.b = [n.b, n.b]|sum(start=[]) %}"),
    "lists in lists": "{% set n = namespace(a=[], b=[]) %}{% for i in range(60) %}{% set n.a = [n.a, n.a] %}"
    "{% set n.b = [n.b, n.b] %}{% endfor %}{{ n.a == n.b }}",
    "lists in arguments": "{% macro m() %}{{ m(varargs, varargs) }}{% endmacro %}{{ m(1) }}",
    "slices that are kept": "{% set n = namespace(a=[]) %}{% set x = 'a' * 1000000 %}{% for i in range(9999) %}"
    "{% set n.a = n.a + [x[1:]] %}{% endfor %}",
    "letters of a large text": "{{ ('ab ' * 3000000)|list|length }}",
    "words of a large text": "{{ ('ab ' * 3000000).split()|length }}",
    "capitals of a large text": "{{ ('ab ' * 3000000)|title|length }}",
    "a macro that calls itself": "{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}",
    "a macro that calls itself twice": TWICE.replace("NUMBER", "60"),
    "two macros that call each other": "{% macro a() %}{{ b() }}{% endmacro %}{% macro b() %}{{ a() }}{% endmacro %}"
    "{{ a() }}",
    "a block that calls itself": "{% block b %}{{ self.b() }}{% endblock %}",
    "parts that include each other": "{% include 'other.j2' %}",
    "a part that is included often": "{% for a in range(9999) %}{% for b in range(9) %}{% include 'part.j2' %}"
    "{% endfor %}{% endfor %}",
    "a number with many digits": "{{ 3.5|round(100000000) }}",
    "brackets in brackets": "{{ " + "(" * 5000 + "1" + ")" * 5000 + " }}",
    "lists in lists as written": "{{ " + "[" * 150 + "]" * 150 + " }}",
    "signs before a number": "{{ " + "-" * 50_000 + "1 }}",
    "a long sum": "{{ 1" + " + 1" * 20_000 + " }}",
    "a long chain of names": "{{ a" + ".a" * 20_000 + " }}",
    "loops in loops": "{% for a in range(9) %}" * 30 + "{% endfor %}" * 30,
    "tags in tags": "{% if true %}" * 3000 + "{% endif %}" * 3000,
    "a comment that never ends": "{#" * 50_000,
    "tags that never end": "{{" * 50_000,
}

RUN = """
import json, sys, time
from pathlib import Path
from support.templates import told
folder, cases = Path(sys.argv[1]), json.load(open(sys.argv[2], encoding="utf-8"))
answers = {}
for name, template in cases.items():
    began = time.process_time()
    answers[name] = [told(folder, template)[:200], time.process_time() - began]
print(json.dumps(answers))
"""


@pytest.fixture(scope="module")
def answers(tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[str, float]]:
    """Run all greedy templates in one process of little memory: what is told of each, and how many seconds it took."""
    folder = tmp_path_factory.mktemp("greedy")
    (folder / "other.j2").write_text("{% include 'page.j2' %}", encoding="utf-8")
    (folder / "part.j2").write_text("x" * 10_000, encoding="utf-8")
    cases = folder / "cases.json"
    cases.write_text(json.dumps(GREEDY), encoding="utf-8")

    def limited() -> None:
        resource.setrlimit(resource.RLIMIT_AS, (700 * 1024**2, 700 * 1024**2))

    paths = [path for path in sys.path if path]
    code = f"import sys; sys.path[:0] = {paths!r}\n{RUN}"
    command = [sys.executable, "-c", code, str(folder), str(cases)]
    ended = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False, preexec_fn=limited)
    assert ended.returncode == 0, ended.stderr[-2000:]
    found: dict[str, tuple[str, float]] = json.loads(ended.stdout)
    return found


@pytest.mark.parametrize("name", GREEDY)
def test_a_greedy_template_ends_soon_in_a_sentence(answers: dict[str, tuple[str, float]], name: str) -> None:
    answer, seconds = answers[name]
    assert seconds < 5.5
    assert answer.startswith(("page.j2, line 1: ", "other.j2, line 1: ", "part.j2, line 1: "))
    assert "MemoryError" not in answer


def test_time_is_over_even_within_a_single_step(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for module in ("environment", "sandbox.telling"):
        monkeypatch.setattr(f"interventio.renderers.{module}.LIMITS", replace(LIMITS, seconds=1))

    def slow(seconds: int) -> str:
        ends = time.process_time() + seconds
        while time.process_time() < ends:
            sum(range(1000))
        return "done"

    assert told(tmp_path, "\n{{ slow(60) }}", slow=slow) == (
        "page.j2, line 2: The template works for too long: more than 1 seconds."
    )
    assert told(tmp_path, "{{ slow(0) }}", slow=slow) == "printed: done"


def test_files_are_plain_text_of_moderate_size(tmp_path: Path) -> None:
    assert told(tmp_path, b"x\n\xff") == "page.j2, line 2: The template is not UTF-8 text."
    assert told(tmp_path, "x" * (256 * 1024 + 1)) == "page.j2: The template is larger than 256 kB."
    assert told(tmp_path, "\ufeff{{ 1 }}") == "printed: 1"
