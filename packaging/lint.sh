#!/usr/bin/env bash
# Checks the sources without running them: packaging/lint.sh [--since COMMIT] [CHECK…]
#   format   clang-format, every C++ file
#   scripts  shellcheck, every shell script
#   desktop  desktop-file-validate and appstreamcli, what desktops read about the program
#   versions whether all files that name the program's version name that of CMakeLists.txt
#   tidy     clang-tidy, the C++ files that differ from COMMIT (default: where the branch left
#            origin/main; on main itself, the last commits)
# Without CHECK, all of them. Every check runs, whatever the others find; the exit status is 1 if
# one of them found something.
set -euo pipefail
cd "$(dirname "$0")/.."

# shellcheck source=packaging/install_packages.sh
source packaging/install_packages.sh

build=build/lint
# A check of a Qt file takes about 10 s of processor time, so the number of files is limited.
most_files=40
last_commits=10

check_format() {
    install_packages clang-format
    git ls-files -z '*.cpp' '*.h' | xargs -0 clang-format --dry-run -Werror
}

check_scripts() {
    install_packages shellcheck
    git grep -lzE '^#!.*sh$|^# shellcheck shell=' -- ':!*.md' | xargs -0 shellcheck --external-sources
}

check_desktop() {
    install_packages desktop-file-utils appstream
    local entry=packaging/desktop/org.genrescope.Genrescope
    desktop-file-validate "$entry.desktop"
    appstreamcli validate --no-net "$entry.metainfo.xml"
}

# check_version FILE VERSION: says so if it is not the program's.
check_version() {
    [ "$2" = "$version" ] && return
    echo "$1 says version ${2:-(none)}, CMakeLists.txt $version." >&2
    return 1
}

check_versions() {
    local version status=0
    version=$(sed -n 's/^project(Genrescope VERSION \([0-9.]*\) .*/\1/p' CMakeLists.txt)
    check_version debian/changelog "$(sed -n '1s/^genrescope (\(.*\)-[^-]*) .*/\1/p' debian/changelog)" || status=1
    check_version CITATION.cff "$(sed -n 's/^version: //p' CITATION.cff)" || status=1
    check_version CHANGELOG.md "$(sed -n 's/^## \[\([0-9.]*\)\].*/\1/p; s/^To become \([0-9.]*\),.*/\1/p' CHANGELOG.md |
        head -n 1)" || status=1
    check_version org.genrescope.Genrescope.metainfo.xml "$(
        sed -n 's/.*<release version="\([^"]*\)".*/\1/p' packaging/desktop/org.genrescope.Genrescope.metainfo.xml |
            head -n 1)" || status=1
    return $status
}

# The commit to compare with; nothing if the history is too short to have one.
base_commit() {
    local base
    base=$(git merge-base HEAD origin/main 2> /dev/null || true)
    if [ -z "$base" ] || [ "$base" = "$(git rev-parse HEAD)" ]; then
        base=$(git rev-list --first-parent --max-count=$((last_commits + 1)) HEAD | tail -n 1)
        [ "$base" != "$(git rev-parse HEAD)" ] || return 0
    fi
    echo "$base"
}

# Changed C++ files, the working tree's changes included. A header is checked through the source
# file beside it.
changed_sources() {
    local file
    git diff --name-only --diff-filter=d "$1" -- '*.cpp' '*.h' | while IFS= read -r file; do
        file=${file%.h}
        file=${file%.cpp}.cpp
        if [ -f "$file" ]; then echo "$file"; fi
    done | sort -u
}

# Those of the files named on stdin that are compiled without LibTorch, whose headers take clang a
# minute and a half.
checkable_sources() {
    python3 -c '
import json, os, sys

commands = {os.path.relpath(c["file"]): c["command"] for c in json.load(open(sys.argv[1]))}
for name in sys.stdin.read().split():
    if "/torch/" not in commands.get(name, "/torch/"):
        print(name)
' "$build/compile_commands.json"
}

# Files by moc that sources include: tests include their own.
make_moc_files() {
    local file
    mkdir -p "$build/moc"
    for file in "$@"; do
        if grep -q '^#include ".*\.moc"$' "$file"; then
            "$(qmake6 -query QT_HOST_LIBEXECS)/moc" "$file" -o "$build/moc/$(basename "$file" .cpp).moc"
        fi
    done
}

check_tidy() {
    install_packages "${build_packages[@]}" clang-tidy-19 libomp-19-dev python3
    local since=${since_commit:-$(base_commit)} files
    if [ -z "$since" ]; then
        echo "clang-tidy: without history there is no telling what changed; nothing is checked." >&2
        return 0
    fi
    # A configuration of its own, because clang cannot read headers that GCC has precompiled.
    cmake --preset lint > /dev/null
    mapfile -t files < <(changed_sources "$since" | checkable_sources)
    if [ ${#files[@]} -gt $most_files ]; then
        echo "clang-tidy: ${#files[@]} files changed since $since; only $most_files of them are checked." >&2
        files=("${files[@]:0:most_files}")
    fi
    [ ${#files[@]} -eq 0 ] && return 0
    make_moc_files "${files[@]}"
    printf '%s\0' "${files[@]}" |
        xargs -0 -n 1 -P "$(nproc)" clang-tidy-19 --quiet --warnings-as-errors='*' \
            --extra-arg="-I$PWD/$build/moc" -p "$build" 2> >(grep -v ' warnings\? generated\|^Suppressed\|^Use -header' >&2)
}

since_commit=
if [ "${1:-}" = --since ]; then
    since_commit=${2:?"--since needs a commit"}
    shift 2
fi
[ $# -gt 0 ] || set -- format scripts desktop versions tidy

failed=()
for check in "$@"; do
    case $check in
        format | scripts | desktop | versions | tidy) ;;
        *) echo "There is no check named $check; see the top of this script." >&2 && exit 2 ;;
    esac
    echo "== $check"
    # In its own shell with -e, which "if" would turn off.
    set +e
    (set -e; "check_$check")
    status=$?
    set -e
    [ $status -eq 0 ] || failed+=("$check")
done
if [ ${#failed[@]} -gt 0 ]; then
    echo "Failed: ${failed[*]}." >&2
    exit 1
fi
echo "Nothing found."
