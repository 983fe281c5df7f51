#!/bin/sh
# Sees to it that the machine has what pip and npm cannot bring: `machine.sh python3-venv chromium nodejs`.
# On Debian, as root, what is missing is installed; elsewhere this says what to install.
set -eu

is_here() {
    case $1 in
        python3-venv) "${PYTHON:-python3}" -c 'import ensurepip, venv' ;;
        chromium)
            [ -n "${CHROMIUM:-}" ] || command -v chromium || command -v chromium-browser ||
                command -v google-chrome || command -v chrome
            ;;
        nodejs) node -e 'process.exit(parseInt(process.versions.node) < 18 ? 1 : 0)' ;;
        npm) command -v npm ;;
        default-jre-headless) java -version ;;
    esac >/dev/null 2>&1
}

elsewhere() {
    case $1 in
        chromium) echo "Elsewhere install Chromium or Chrome and say where: CHROMIUM=/path/to/it" ;;
        nodejs | npm) echo "Elsewhere install Node.js 18.19 or newer; npm comes with it" ;;
        default-jre-headless) echo "Elsewhere install Java 17 or newer" ;;
    esac
}

for package; do
    is_here "$package" && continue
    if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then
        echo "Missing: $package. On Debian or Ubuntu: sudo apt-get install --no-install-recommends $package" >&2
        elsewhere "$package" >&2
        exit 1
    fi
    apt-get update -q
    apt-get install -y -q --no-install-recommends "$package"
done
