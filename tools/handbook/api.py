"""The page of what a site carries for other programs: the API, the sheets and the calendars."""

from handbook.markdown import table
from handbook.words import Words
from interventio.disclosure.shown import State
from interventio.views.api.api import KINDS
from interventio.views.downloading import ABOUT

FILES = ("xlsx", "csv", "ics")


def page(words: Words) -> str:
    """Return the page."""
    documents = [(f"`{kind.path}`", f"`schema/{kind.name}.json`", words.said(ABOUT[kind.name])) for kind in KINDS]
    states = [(f"`{state.value}`", words(f"api.state.{state.value}")) for state in State]
    files = [(f"`{words(f'api.path.{name}')}`", words(f"api.file.{name}")) for name in FILES]
    return "\n".join(
        (
            f"# {words('api.title')}\n",
            words("api.intro") + "\n",
            f"## {words('api.documents')}\n",
            table((words("api.document"), words("api.schema"), words("index.holds")), documents),
            words("api.audiences") + "\n",
            f"## {words('api.rules')}\n",
            words("api.rules-told") + "\n",
            f"## {words('api.hidden')}\n",
            words("api.hidden-told") + "\n",
            table((words("api.state"), words("formats.meaning")), states),
            f"## {words('api.files')}\n",
            words("api.files-told") + "\n",
            table((words("api.file"), words("index.holds")), files),
        )
    )
