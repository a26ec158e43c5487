#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Keeps the arrows between the rooms, and a few promises that no compiler keeps. One line for each violation:
# file:line: rule: what is wrong.
#
#   tests/direction/check.sh [ROOT]
set -euo pipefail

root=${1:-$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)}

# room: the rooms that it may include besides itself. "core/*" is every room of core; the longest name that fits holds.
arrows='
core/base:
core/model:     core/base
core/criteria:  core/base core/model
core/scoring:   core/base core/model
core/evidence:  core/base core/model
core/store:     core/base core/model
core/access:    core/base core/model
core/tables:    core/base core/model core/criteria core/scoring
core/report:    core/base core/model core/scoring
core/dossier:   core/base core/model core/criteria core/scoring core/tables core/report core/store core/access
core/sample:    core/*
ui/words:       core/*
ui:             core/* ui/*
app:            core/* ui/* app/*
tests/support:  core/* ui/* tests/*
tests/cli:      core/* ui/* app/* tests/*
tests/ui:       core/* ui/* app/* tests/*
tests/app:      core/* ui/* app/* tests/*
tests/end_to_end: core/* ui/* tests/*
tests/bench:    core/* ui/* tests/*
tests/gallery:  core/* ui/* tests/*
tests/words:    core/* ui/* tests/*
tests:          core/* tests/*
'
# Where Qt may show a face (QtGui, QtWidgets and what stands on them), and where SQL may be spoken.
faces='ui app tests/ui tests/app tests/end_to_end tests/bench tests/gallery tests/support'
sql='core/store tests/store tests/bench tests/support'
# The store's file is named nowhere else in the product; tests may lay hands on it.
keepers='core/store tests'

cd "$root"
rooms=()
for room in core ui app tests; do
    [[ ! -d $room ]] || rooms+=("$room")
done
((${#rooms[@]})) || { echo "$root has neither core nor ui nor app nor tests." >&2; exit 2; }
mapfile -t files < <(find "${rooms[@]}" CMakeLists.txt resources/sql -type f \
    \( -name '*.h' -o -name '*.cpp' -o -name '*.sql' -o -name '*.cmake' -o -name '*.sh' -o -name '*.awk' \
    -o -name CMakeLists.txt \) 2>/dev/null | LC_ALL=C sort)

LC_ALL=C awk -v arrows="$arrows" -v faces="$faces" -v sql="$sql" -v keepers="$keepers" \
    -f "$(dirname "${BASH_SOURCE[0]}")/rules.awk" "${files[@]}"
