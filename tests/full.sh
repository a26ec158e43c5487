#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Everything that .ci/run does, then one mark by real keys under a window manager as a screen reader meets it, the benchmark,
# and clang-tidy over the whole tree. Takes long.
# Stops at the first failure.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."

.ci/run
app/build.sh release
tests/end_to_end/screen_reader.sh .build/release/app
.build/release/tests/bench/congtam_bench
tests/tidy.sh --all
