"""The files around the records of a new workspace: a README, checks at the forge, settings of editors and of git."""

import json
import textwrap
from collections.abc import Iterator, Mapping
from functools import partial

from interventio.languages.translator import Translator
from interventio.renderers.environment import plain_file, rendered_plain
from interventio.renderers.markdown_text import markdown_text
from interventio.version import VERSION
from interventio.views.new_workspace import NewWorkspace

WIDTH = 110
"""How wide comments are, at most."""

EVERYWHERE = {
    "README.md": "readme.md",
    ".editorconfig": "editorconfig",
    ".gitattributes": "gitattributes",
    ".gitignore": "gitignore",
    ".pre-commit-config.yaml": "pre-commit-config.yaml",
    ".vscode/extensions.json": "vscode/extensions.json",
    ".vscode/settings.json": "vscode/settings.json",
}
"""By the path in the workspace, the template of each file that every workspace gets."""

AT_FORGE = {
    "github": {
        ".github/workflows/check.yml": "github/check.yml",
        ".github/workflows/comment.yml": "github/comment.yml",
        ".github/workflows/publish.yml": "github/publish.yml",
        ".github/workflows/reminders.yml": "github/reminders.yml",
        "ci/interventio.sh": "ci/interventio.sh",
    },
    "gitlab": {
        ".gitlab-ci.yml": "gitlab-ci.yml",
        "ci/gitlab.sh": "ci/gitlab.sh",
        "ci/interventio.sh": "ci/interventio.sh",
    },
    "none": {},
}
"""The same for the files that a forge asks for."""


def surroundings(new: NewWorkspace, schemas: Mapping[str, str], words: Translator) -> Iterator[tuple[str, str]]:
    """Yield the path and the text of each file around the records of a new workspace.

    `schemas` tells editors by the path of each schema which files it is for.
    """
    for path, template in (EVERYWHERE | AT_FORGE[new.forge]).items():
        name = f"workspace/{template}"
        yield path, plain_file(name) if name.endswith(".sh") else _filled(f"{name}.start", new, schemas, words)


def _filled(name: str, new: NewWorkspace, schemas: Mapping[str, str], words: Translator) -> str:
    return rendered_plain(
        name,
        words,
        new=new,
        version=VERSION,
        schemas=schemas,
        md=markdown_text,
        quoted=partial(json.dumps, ensure_ascii=False),
        comment=comment,
    )


def comment(sentences: str, indent: int = 0) -> str:
    """Return sentences as lines of a comment; the first one begins where the comment stands.

    >>> print(comment("Change this."))
    # Change this.
    """
    before = f"{' ' * indent}# "
    lines = textwrap.wrap(sentences, WIDTH, initial_indent=before, subsequent_indent=before, break_on_hyphens=False)
    return "\n".join(lines).lstrip()
