#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Names the places that clang-format would write otherwise; changes nothing.
#
#   tests/format.sh            the whole tree
#   tests/format.sh FILE…      these; what is no C++ is passed over
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."
if ! command -v clang-format >/dev/null; then
    echo "clang-format is not there; app/packages/install.sh checks installs it." >&2
    exit 2
fi

if (($#)); then
    mapfile -t files < <(printf '%s\n' "$@" | grep -E '\.(h|cpp)$' || true)
else
    mapfile -t files < <(find core ui app tests -name '*.h' -o -name '*.cpp' | sort)
fi
((${#files[@]})) || exit 0
if ! clang-format --dry-run --Werror "${files[@]}"; then
    echo "Some files are formatted otherwise (above); clang-format -i FILE puts them right." >&2
    exit 1
fi
