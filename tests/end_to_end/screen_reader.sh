#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The program on a real display with a window manager, as a screen reader meets it: one mark by real keys, and the names
# and roles of everything that takes the focus. Installs what it needs. Arguments: the folder of the built programs.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)

# On the display, in the session: what a desktop would start, then the program, then who reads it. LOGS PROGRAM DOSSIER
on_display() {
    local logs=$1
    shift
    openbox >"$logs/openbox.log" 2>&1 &
    /usr/libexec/at-spi-bus-launcher --launch-immediately >"$logs/bus.log" 2>&1 &
    "$@" >"$logs/program.log" 2>&1 &
    local program=$!
    local outcome=0
    /usr/bin/python3 "$root/tests/end_to_end/screen_reader.py" || outcome=$?
    kill "$program" 2>/dev/null || true
    ((outcome == 0)) || cat "$logs/program.log"
    return "$outcome"
}

if [[ ${1:-} == --on-display ]]; then # this script again
    shift
    on_display "$@"
    exit
fi

programs=$(realpath "${1:-$root/.build/release/app}")
CONGTAM_PACKAGES=${CONGTAM_PACKAGES:-} "$root/app/packages/install.sh" run full

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
export LC_ALL=C.UTF-8 XDG_DATA_HOME=$scratch XDG_CONFIG_HOME=$scratch XDG_RUNTIME_DIR=$scratch
export QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 QT_QPA_PLATFORM=xcb NO_AT_BRIDGE=0

# One agency's mark is blank again: a reviewer fills it in.
dossier=$scratch/sample.congtam
printf 'agency,component,source,state\nSCT,1.5,SNV,blank\n' >"$scratch/blank.csv"
"$programs/congtam-cli" sample "$dossier" >/dev/null
"$programs/congtam-cli" phase "$dossier" --to appraisal --reason "Thẩm định lại" >/dev/null
"$programs/congtam-cli" marks import "$dossier" "$scratch/blank.csv" --as "Lý Văn Minh" >/dev/null

dbus-run-session -- xvfb-run --auto-servernum --server-args "-screen 0 1366x768x24" \
    timeout 240 "${BASH_SOURCE[0]}" --on-display "$scratch" "$programs/congtam" "$dossier"
"$programs/congtam-cli" marks export "$dossier" --source SNV --as "Lý Văn Minh" >"$scratch/marks.csv"
grep -q '^SCT,1\.5,SNV,scored,2' "$scratch/marks.csv" ||
    { echo "The mark that was typed is not in the dossier." >&2 && exit 1; }
"$programs/congtam-cli" verify "$dossier" >/dev/null
echo "One mark by real keys, and everything that takes the focus has a name."
