"""The wheel carries all that the program needs and nothing else, and its bytes depend on the sources alone."""

import tarfile
import zipfile
from email import message_from_string
from gettext import GNUTranslations
from io import BytesIO
from pathlib import Path

import pytest
from babel.messages.pofile import read_po

from support.wheels import ROOT, built, copy_of_sources


@pytest.fixture(scope="module")
def sources(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return copy_of_sources(tmp_path_factory.mktemp("sources"))


@pytest.fixture(scope="module")
def wheel(sources: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return built("wheel", sources, tmp_path_factory.mktemp("wheel"))


@pytest.fixture(scope="module")
def sdist(sources: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return built("sdist", sources, tmp_path_factory.mktemp("sdist"))


def carried(wheel: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(wheel) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def expected() -> set[str]:
    """Say what should be in the wheel, from what is in the sources."""
    package = {path.relative_to(ROOT / "src").as_posix() for path in (ROOT / "src/interventio").rglob("*.*")}
    package = {name for name in package if "__pycache__" not in name and not name.endswith(".mo")}
    compiled = {name.removesuffix(".po") + ".mo" if name.endswith(".po") else name for name in package}
    templates = {path.relative_to(ROOT).as_posix() for path in (ROOT / "templates").rglob("*.*")}
    about = {"METADATA", "RECORD", "WHEEL", "entry_points.txt"}
    licences = {"licenses/LICENSE", "licenses/src/interventio/fonts/OFL.txt"}
    return (
        compiled
        | {f"interventio/{name}" for name in templates}
        | {f"interventio-0.1.0.dist-info/{name}" for name in about | licences}
    )


def test_the_wheel_carries_the_package_and_its_templates_and_nothing_else(wheel: Path) -> None:
    assert set(carried(wheel)) == expected()


def test_every_kind_of_thing_that_the_program_opens_is_there(wheel: Path) -> None:
    names = set(carried(wheel))
    kinds = {Path(name).suffix for name in names if name.startswith("interventio/")}
    assert {".py", ".typed", ".mo", ".md", ".woff2", ".j2", ".txt"} <= kinds
    assert {"interventio/py.typed", "interventio/fonts/OFL.txt", "interventio/languages/pages/REC001.md"} <= names


@pytest.mark.parametrize("language", ["fi", "sv"])
def test_the_translations_are_those_of_the_sources(wheel: Path, sources: Path, language: str) -> None:
    catalogue = f"interventio/languages/catalogues/{language}/LC_MESSAGES/interventio"
    compiled = GNUTranslations(BytesIO(carried(wheel)[f"{catalogue}.mo"]))
    with (sources / "src" / f"{catalogue}.po").open("rb") as file:
        written = {message.id: message.string for message in read_po(file) if message.id and message.string}
    said = {message: text for message, text in written.items() if isinstance(message, str)}
    assert {message: compiled.gettext(message) for message in said} == said


def test_the_wheel_says_what_it_is(wheel: Path) -> None:
    about = message_from_string(carried(wheel)["interventio-0.1.0.dist-info/METADATA"].decode("utf-8"))
    assert (about["Name"], about["Version"], about["Requires-Python"]) == ("interventio", "0.1.0", ">=3.11")
    assert carried(wheel)["interventio-0.1.0.dist-info/entry_points.txt"].decode("utf-8") == (
        "[console_scripts]\ninterventio = interventio.__main__:main\n"
    )


def test_two_builds_are_the_same_to_the_byte(sources: Path, wheel: Path, tmp_path: Path) -> None:
    other = copy_of_sources(tmp_path / "elsewhere", sources)
    again = built("wheel", other, tmp_path / "again", TZ="Asia/Tokyo", LC_ALL="C", PYTHONHASHSEED="7")
    assert again.read_bytes() == wheel.read_bytes()


def test_the_sdist_builds_the_same_wheel(sdist: Path, wheel: Path, tmp_path: Path) -> None:
    with tarfile.open(sdist) as archive:
        archive.extractall(tmp_path, filter="data")
    unpacked = tmp_path / "interventio-0.1.0"
    assert built("wheel", unpacked, tmp_path / "wheel").read_bytes() == wheel.read_bytes()


def test_the_sdist_carries_what_it_takes_to_test_it(sdist: Path) -> None:
    with tarfile.open(sdist) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    assert {
        "README.md",
        "Makefile",
        "interventio.yaml",
        "requirements/test.txt",
        "tests/packaging/test_wheel.py",
    } <= names
    assert {name for name in names if name.endswith((".mo", ".pyc"))} == set()
