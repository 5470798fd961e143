#!/bin/sh
# Installs the Debian packages that Qt needs to paint without a screen, where they are missing and
# where that is permitted; more packages can be named as arguments. On any other system it says
# nothing and changes nothing.
set -eu
command -v dpkg-query >/dev/null 2>&1 || exit 0

wanted="python3-venv libglib2.0-0 libgl1 libegl1 libxkbcommon0 libdbus-1-3 libfontconfig1
 libgssapi-krb5-2 libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 $*"
# Another Python than Debian's brings its own venv module.
if "${PYTHON:-python3}" -c 'import ensurepip, venv' >/dev/null 2>&1; then
    wanted=$(echo "$wanted" | sed 's/python3-venv//')
fi
missing=""
for package in $wanted; do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' \
        || missing="$missing $package"
done
[ -n "$missing" ] || exit 0

as_root=""
if [ "$(id -u)" != 0 ]; then
    if sudo -n true 2>/dev/null; then
        as_root="sudo -n"
    else
        echo "These Debian packages are missing:$missing" >&2
        echo "Install them with: sudo apt-get install$missing" >&2
        exit 0
    fi
fi
echo "Installing Debian packages:$missing"
# shellcheck disable=SC2086
if ! { $as_root apt-get update -qq && DEBIAN_FRONTEND=noninteractive \
    $as_root apt-get install -y -qq --no-install-recommends $missing; } >/dev/null; then
    # Not the end: what is really needed will say so itself, by name.
    echo "Could not install:$missing" >&2
fi
