"""What the linter's contracts cannot see: who prints, who reads YAML the careless way, who runs other programs."""

from architecture.sources import MODULES, calls_in

FORBIDDEN = {
    "eval",
    "exec",
    "os.popen",
    "os.system",
    "pickle.load",
    "pickle.loads",
    "subprocess.run",
    "yaml.full_load",
    "yaml.load",
    "yaml.load_all",
    "yaml.safe_load",
    "yaml.unsafe_load",
}
"""Nothing from a stranger's repository is code, and YAML is read by `sources` alone, event by event."""


def test_nothing_from_the_data_is_run() -> None:
    called = {module: called for module in MODULES if (called := FORBIDDEN & set(calls_in(module)))}
    assert called == {"sources/git.py": {"subprocess.run"}}  # git, and nothing that a repository names


def test_only_the_command_line_prints() -> None:
    printing = {module for module in MODULES if "print" in set(calls_in(module))}
    assert {module for module in printing if module != "__main__.py" and not module.startswith("cli/")} == set()


def test_only_one_module_asks_what_day_it_is() -> None:
    clocks = {"date.today", "datetime.now", "datetime.today", "datetime.utcnow", "time.time"}
    asking = {module for module in MODULES if clocks & set(calls_in(module))}
    assert asking <= {"cli/clock.py", "cli/output.py"}  # the latter asks how old a left-over folder is
