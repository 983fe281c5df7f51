#!/bin/sh
# Installs interventio from the checkout that this file lies in, to a folder of its own. What it needs is pinned by hash.
#
#   sh tools/install.sh FOLDER      the program is FOLDER/bin/interventio afterwards

set -eu

checkout=$(cd "$(dirname "$0")/.." && pwd)
folder=$1
python=${PYTHON:-python3}

# -I: nothing that lies in the folder from which this is run, a stranger's perhaps, is taken for a part of Python.
pinned() { # FOLDER PINS: a folder of Python with exactly what its pins say
  "$python" -I -m venv --clear "$1"
  "$1/bin/python" -I -m pip install --quiet --disable-pip-version-check --no-deps --require-hashes -r "$2"
}

pinned "$folder.build" "$checkout/requirements/build.txt"
(cd "$checkout" && "$folder.build/bin/python" -m hatchling build -t wheel -d "$folder.build/wheel" >/dev/null)
pinned "$folder" "$checkout/requirements/runtime.txt"
"$folder/bin/python" -I -m pip install --quiet --disable-pip-version-check --no-deps --no-index "$folder.build"/wheel/*.whl
"$folder/bin/interventio" --version
