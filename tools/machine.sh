#!/bin/sh
# Sees to it that the machine has what pip cannot bring: `machine.sh python3-venv chromium`.
# On Debian, as root, what is missing is installed; elsewhere this says what to install.
set -eu

is_here() {
    case $1 in
        python3-venv) "${PYTHON:-python3}" -c 'import ensurepip, venv' ;;
        chromium)
            [ -n "${CHROMIUM:-}" ] || command -v chromium || command -v chromium-browser ||
                command -v google-chrome || command -v chrome
            ;;
    esac >/dev/null 2>&1
}

for package; do
    is_here "$package" && continue
    if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then
        echo "Missing: $package. On Debian or Ubuntu: sudo apt-get install --no-install-recommends $package" >&2
        [ "$package" != chromium ] || echo "Elsewhere install Chromium or Chrome and say where: CHROMIUM=/path/to/it" >&2
        exit 1
    fi
    apt-get update -q
    apt-get install -y -q --no-install-recommends "$package"
done
