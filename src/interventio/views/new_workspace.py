"""A workspace that is about to begin."""

from dataclasses import dataclass

from interventio.languages.language import Language


@dataclass(frozen=True, slots=True)
class NewWorkspace:
    """What is known of a workspace before it has any files."""

    name: str
    """The name of the organisation, in the first of the languages."""
    languages: tuple[Language, ...]
    """The languages of its pages, the main one first."""
    forge: str = "none"
    """Where the repository lies: github, gitlab or none."""
    tool: str = ""
    """The repository of interventio and a commit of it, `owner/name@commit`; "" for the published package."""

    @property
    def tool_repository(self) -> str:
        """The repository of interventio, without the commit."""
        return self.tool.partition("@")[0]

    @property
    def tool_commit(self) -> str:
        """The commit of interventio that is used."""
        return self.tool.partition("@")[2]
