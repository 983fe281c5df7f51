"""What is wrong with a repository or with what was asked of it, in which words."""

from dataclasses import dataclass, field

from interventio.languages.translator import N_, Fact


@dataclass(frozen=True, slots=True)
class GitFault:
    """A kind of trouble with git: what is wrong and what to do, with facts in braces."""

    says: str
    advice: str


@dataclass(slots=True)
class GitTroubleError(Exception):
    """What was asked of a repository cannot be had. `cut_short` tells that its history is not whole here."""

    fault: GitFault
    facts: dict[str, Fact] = field(default_factory=dict)
    cut_short: bool = False


NO_GIT = GitFault(
    N_("This takes git, which is not installed or does not answer."),
    N_("Install git, or compare two folders instead."),
)
NO_REPOSITORY = GitFault(
    N_("{folder} stands in no git repository that can be read."),
    N_("Go to the folder of your workspace, or name it: --workspace FOLDER."),
)
UNKNOWN_REVISION = GitFault(
    N_("There is no revision “{name}” here."),
    N_("Check the name of the branch, tag or commit. “git branch --all” and “git tag” list them."),
)
NO_COMMON_PAST = GitFault(
    N_("“{one}” and “{other}” have no commit in common here."),
    N_("Fetch more of the history, or name a commit to compare with."),
)
TOO_MUCH = GitFault(
    N_("The revision holds more than {files} files or {size} MB, which is more than a workspace needs."),
    N_("Keep the workspace in a folder of its own, and name it: --workspace FOLDER."),
)
CUT_SHORT = N_(
    "The history here is cut short. Fetch all of it with “git fetch --unshallow”; in GitHub Actions, give checkout "
    "“fetch-depth: 0”, in GitLab CI set “GIT_DEPTH: 0”."
)
