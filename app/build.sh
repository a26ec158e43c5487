#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Configures and builds one preset of CMakePresets.json into .build/<preset>, silently; a failure prints the log's end.
#
#   app/build.sh PRESET [TARGET…]
#   app/build.sh PRESET --configure      goes no further than configuring
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."
preset=${1:?"Usage: app/build.sh PRESET [TARGET…]"}
shift
folder=.build/$preset
log=$folder/build.log
stamp=$folder/.configured

fail() {
    printf '%s\n' "$@" >&2
    exit 1
}

# What is read once for all rooms (CMakeLists.txt) would keep ccache from remembering.
export CCACHE_SLOPPINESS=pch_defines,time_macros

attempt() {
    local what=$1
    shift
    "$@" >"$log" 2>&1 </dev/null && return
    grep -nE -A 5 'error:|CMake Error|FAILED:' "$log" | head -n 60 >&2 || tail -n 40 "$log" >&2
    fail "$what failed; the whole log is $PWD/$log." \
        "If the sources are as they were committed, delete $PWD/$folder and repeat."
}

# Configured anew when the presets changed, or packages came that CMake looked for in vain.
configured() {
    [[ -e $stamp && -e $folder/build.ninja && ! CMakePresets.json -nt $stamp && ! /var/lib/dpkg/status -nt $stamp ]]
}

if ! mkdir -p "$folder" 2>/dev/null || [[ ! -w $folder ]]; then
    fail "Cannot write to $PWD/$folder. Copy the project to a folder of your own, or run this as the folder's owner."
fi
for tool in cmake ninja g++; do
    command -v "$tool" >/dev/null || fail "$tool is not there; app/packages/install.sh run installs it."
done

if ! configured; then
    attempt "Configuring $preset" cmake --preset "$preset"
    touch "$stamp"
fi
[[ ${1:-} != --configure ]] || exit 0
if ! ninja -C "$folder" -n ${1+"$@"} 2>/dev/null | grep -q 'no work to do'; then
    echo "Building $preset (log: $log)"
fi
attempt "Building $preset" cmake --build "$folder" ${1+--target "$@"}
