#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# clang-tidy, two compilations at a time; a warning is an error. A compilation holds up to twelve files of a room
# (CMakePresets.json, "joined"): reading Qt's headers takes longer than looking at the files.
#
#   tests/tidy.sh --all [--minutes N]           the whole tree
#   tests/tidy.sh --since "1 day ago" [...]     what the commits since then touched, newest first
#   tests/tidy.sh FILE… [...]                   these, and what is compiled with them; a header is looked at through a
#                                               source that includes it
#
# --minutes N: after N minutes nothing further is begun, and the last line says how much was not looked at.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."
build=.build/tidy

fail() {
    printf '%s\n' "$@" >&2
    exit 2
}

whole_tree() {
    find core ui app tests -name '*.cpp' | sort
}

# Where history does not tell (no git, or a shallow clone whose last commit seems to touch every file), the whole tree
# follows what is known.
touched_since() {
    local edge commit
    if ! git rev-parse HEAD >/dev/null 2>&1; then
        echo "tidy: there is no history here; the whole tree is looked at." >&2
        whole_tree
        return
    fi
    edge=$(cat "$(git rev-parse --git-path shallow)" 2>/dev/null || true)
    git rev-list --since="$1" HEAD | while read -r commit; do
        if [[ $edge == *$commit* ]]; then
            echo "tidy: the clone ends within the time asked for; the whole tree is looked at." >&2
            whole_tree
        else
            git diff-tree --root --no-commit-id --name-only --diff-filter=d -r "$commit"
        fi
    done
}

# A header is in no compilation of its own.
sources_of() {
    local file includer
    while read -r file; do
        case $file in
        core/*.cpp | ui/*.cpp | app/*.cpp | tests/*.cpp) echo "$file" ;;
        core/*.h | ui/*.h | app/*.h | tests/*.h)
            if [[ -e ${file%.h}.cpp ]]; then
                echo "${file%.h}.cpp"
            else
                includer=$({ grep -rlF --include='*.cpp' "\"$file\"" core ui app tests || true; } | sort | sed -n 1p)
                echo "${includer:-$file}"
            fi
            ;;
        esac
    done | awk '!seen[$0]++'
}

# The compilation that a source is joined into, or the source where it stands alone.
units_of() {
    local file unit
    while read -r file; do
        unit=$({ grep -rlF --include='unity_*.cxx' "\"$PWD/$file\"" "$build" || true; } | sed -n 1p)
        if [[ $unit ]]; then
            echo "$unit"
        elif grep -qF "$PWD/$file\"" "$build/compile_commands.json"; then
            echo "$file"
        elif [[ -e $file ]]; then
            echo "tidy: $file is in no target and is not looked at." >&2
        fi
    done | awk '!seen[$0]++'
}

# Sources that are included are looked at as what includes them is.
# shellcheck disable=SC2317 # xargs runs it, for one compilation
tidy_one() {
    if (($(date +%s) >= deadline)); then
        echo "$1" >>"$left"
        return
    fi
    local said
    if ! said=$(clang-tidy --quiet -p "$build" --header-filter="$ours" "$1" 2>/dev/null); then
        printf '%s\n' "${said:-clang-tidy could not read $1}"
        return 1
    fi
}

minutes=
since=
files=()
while (($#)); do
    case $1 in
    --all) mapfile -t files < <(whole_tree) ;;
    --since) since=${2:?"--since needs a time, as \"1 day ago\""} && shift ;;
    --minutes) minutes=${2:?"--minutes needs a number"} && shift ;;
    -*) fail "Usage: tests/tidy.sh --all | --since TIME | FILE… [--minutes N]" ;;
    *) files+=("$(realpath --relative-to=. "$1")") ;;
    esac
    shift
done
if [[ $since ]]; then
    names=$(touched_since "$since")
    [[ ! $names ]] || mapfile -t files <<<"$names"
fi
((${#files[@]})) || { [[ $since ]] && echo "tidy: no file was touched since $since." && exit 0; } ||
    fail "Usage: tests/tidy.sh --all | --since TIME | FILE… [--minutes N]"
command -v clang-tidy >/dev/null || fail "clang-tidy is not there; app/packages/install.sh checks installs it."

# What moc and uic make is included by sources, so it must be there; nothing is compiled.
app/build.sh tidy --configure
ninja -C "$build" build.ninja >/dev/null # configures anew where a list of sources changed
# CMake runs moc again when a source that it knows changed, or a library; a new source alone is neither.
find "$build" -name AutogenInfo.json -path '*_autogen.dir/*' | while read -r info; do
    stamp=${info/CMakeFiles\//}
    stamp=${stamp/.dir\/AutogenInfo.json/\/timestamp}
    [[ $stamp -nt $info ]] || rm -f "$stamp"
done
mapfile -t generated < <(ninja -C "$build" -t targets all | sed -nE 's/^([A-Za-z0-9_.-]+_autogen): phony$/\1/p')
app/build.sh tidy "${generated[@]}"
find "$build" -name 'moc_*.cpp' -exec truncate --size 0 {} + # what moc wrote is not ours, and its sources include it
mapfile -t units < <(printf '%s\n' "${files[@]}" | sources_of | units_of)
((${#units[@]})) || { echo "tidy: no source to look at." && exit 0; }
# A compilation lies in the build's folders and takes its rules from there.
find core ui app tests -name .clang-tidy | while read -r rules; do
    cp "$rules" "$build/$rules"
done

left=$(mktemp)
trap 'rm -f "$left"' EXIT
deadline=$(($(date +%s) + ${minutes:-1000000} * 60))
ours='/(core|ui|app|tests)/[a-z0-9_]+/[a-z0-9_]+\.(h|cpp)$'
export build left deadline ours
export -f tidy_one
status=0
# shellcheck disable=SC2016 # the inner shell expands it
printf '%s\0' "${units[@]}" | xargs -0 -n 1 -P "$(nproc)" bash -c 'tidy_one "$1"' tidy || status=1

unseen=$(wc -l <"$left")
((status == 0)) && verdict="is clean" || verdict="has warnings (above)"
echo "tidy: $((${#units[@]} - unseen)) of ${#units[@]} compilations looked at in ${SECONDS} s; what was looked at $verdict." \
    "$( ((unseen == 0)) || echo "$unseen not begun within $minutes minutes; tests/tidy.sh --all looks at all.")"
exit "$status"
