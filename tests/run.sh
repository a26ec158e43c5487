#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds, runs every test, and ends in one line of counts.
#
#   tests/run.sh [PRESET]      release by default, which shares its build with app/run.sh; dev and sanitize assert more
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
preset=${1:-release}
log=$root/.build/$preset/Testing/Temporary/LastTest.log

"$root/app/packages/install.sh" run tests
"$root/app/build.sh" "$preset"

[[ $(locale charmap 2>/dev/null) == UTF-8 ]] || export LC_ALL=C.UTF-8
export QT_QPA_PLATFORM=offscreen
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
export XDG_RUNTIME_DIR=$scratch # Qt warns where there is none, and specs take a warning for a failure
export ASAN_OPTIONS=detect_stack_use_after_return=1:check_initialization_order=1:strict_string_checks=1
export UBSAN_OPTIONS=print_stacktrace=1

rm -f "$log"
outcome=0
said=$(ctest --test-dir "$root/.build/$preset" --parallel "$(nproc)" --timeout 300 --no-tests=error 2>&1) || outcome=$?
if [[ ! -s $log ]]; then
    printf '%s\n' "$said" "ctest ran nothing; its words are above." \
        "If the sources are as they were committed, delete $root/.build/$preset and repeat." >&2
    exit 1
fi
awk -v ctest_failed=$((outcome != 0)) -f "$root/tests/support/count.awk" "$log"
