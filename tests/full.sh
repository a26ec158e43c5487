#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Everything that .ci/run does, then clang-tidy over the whole tree and the benchmark. Takes long.
# Stops at the first failure.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."

.ci/run
tests/tidy.sh --all
app/build.sh release
.build/release/tests/bench/congtam_bench
