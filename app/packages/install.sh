#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs those packages of the named lists (run, tests, checks, full) that are missing. Says nothing when all are there.
#
#   app/packages/install.sh run tests
#
# CONGTAM_PACKAGES=present skips it, for systems that have the same things under other names.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

fail() {
    printf '%s\n' "$@" >&2
    exit 1
}

wanted() {
    local list
    for list in "$@"; do
        [[ -r $here/$list.txt ]] || fail "There is no package list $here/$list.txt."
        sed -e 's/#.*//' -e '/^[[:space:]]*$/d' "$here/$list.txt"
    done
}

missing() {
    # Only what is fully installed counts, not what was removed with its configuration kept.
    dpkg-query -W -f='${db:Status-Status} ${Package}\n' "$@" 2>/dev/null |
        awk -v wanted="$*" '$1 == "installed" { there[$2] }
            END { n = split(wanted, package, " "); for (i = 1; i <= n; ++i) if (!(package[i] in there)) print package[i] }'
}

as_root() {
    if [[ $(id -u) == 0 ]]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo -- "$@"
    else
        fail "Installing packages needs root, and sudo is not there. As root, run:" \
            "  apt-get update && apt-get install --no-install-recommends ${lacking[*]}"
    fi
}

# apt is talkative; its words are wanted only when it fails.
apt() {
    as_root env DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 \
        apt-get --quiet --quiet --yes -o DPkg::Lock::Timeout=300 "$@" >"$log" 2>&1 </dev/null
}

[[ ${CONGTAM_PACKAGES:-} != present ]] || exit 0
(($#)) || fail "Usage: app/packages/install.sh LIST… (run, tests, checks, full)"
names=$(wanted "$@")
mapfile -t packages <<<"$names"
command -v apt-get dpkg-query >/dev/null ||
    fail "This is not a Debian system. Install what these Debian packages hold, and repeat with CONGTAM_PACKAGES=present:" \
        "  ${packages[*]}"

mapfile -t lacking < <(missing "${packages[@]}" || true)
((${#lacking[@]})) || exit 0

echo "Installing Debian packages (${#lacking[@]} missing): ${lacking[*]}"
log=$(mktemp)
trap 'rm -f "$log"' EXIT
[[ $(id -u) == 0 ]] || as_root true || fail "sudo was refused; run this script again as root."
apt update ||
    fail "$(tail -n 20 "$log")" \
        "apt-get update failed (see above): is there a network, and are the sources in /etc/apt right?"
apt install --no-install-recommends "${lacking[@]}" ||
    fail "$(tail -n 20 "$log")" \
        "apt-get install failed (see above): is there a network? When it is cured, repeat; it goes on from there."
