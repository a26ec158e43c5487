#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds, and opens the program on the sample dossier. Without a display it does the main job
# on the command line: makes the sample, settles it, and prints agencies, classes and counts.
#
#   app/run.sh [ARGUMENT…]      arguments go to the program
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
programs=$root/.build/release/app

fail() {
    printf '%s\n' "$@" >&2
    exit 1
}

headless() {
    local scratch
    scratch=$(mktemp -d "${TMPDIR:-/tmp}/congtam.XXXXXX") ||
        fail "Cannot write to ${TMPDIR:-/tmp}; set TMPDIR to a folder with room."
    local cli=$programs/congtam-cli
    local dossier=$scratch/sample.congtam
    echo "No display (DISPLAY and WAYLAND_DISPLAY are empty): the sample is scored on the command line, in $scratch"
    "$cli" sample --settled "$dossier" || fail "The sample could not be made in $dossier; the reason is above."
    "$cli" results "$dossier" | tee "$scratch/results.txt" || fail "The results could not be read; the reason is above."
    "$cli" results "$dossier" --json >"$scratch/results.json" || fail "$scratch/results.json could not be written."
    "$cli" verify "$dossier" || fail "The journal of $dossier does not give its rows; the reason is above."
    printf '%s\n' "" "Written:" \
        "  $dossier    the dossier (a folder)" \
        "  $scratch/results.txt    the table above" \
        "  $scratch/results.json    the same, and every mark, for programs"
}

"$root/app/packages/install.sh" run
"$root/app/build.sh" release congtam congtam-cli
# Vietnamese names need UTF-8, which a bare system does not set.
[[ $(locale charmap 2>/dev/null) == UTF-8 ]] || export LC_ALL=C.UTF-8

if [[ -n ${DISPLAY:-} || -n ${WAYLAND_DISPLAY:-} ]]; then
    exec "$programs/congtam" "${@:---sample}"
fi
headless
