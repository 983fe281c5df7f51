"""The way in: the console script and `python -m interventio`."""

import sys


def main() -> None:
    """Run the command line, answering `--version` before anything heavy is imported."""
    if sys.argv[1:] in (["--version"], ["-V"]):
        from interventio.version import VERSION

        print(f"interventio {VERSION}")
        return
    from interventio.cli.run import run

    run(sys.argv[1:])


if __name__ == "__main__":
    if __package__ and not sys.flags.safe_path:
        del sys.path[0]  # the folder that we are started in is anybody's: no module is taken from it
    main()
