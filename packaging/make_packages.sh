#!/usr/bin/env bash
# Builds Debian's packages of the last commit: packaging/make_packages.sh [FOLDER]
#   FOLDER   where they are put, with their source package; build/packages unless given
# What a build needs is installed. The tests are not built or run, which would take much longer than the
# packages, nor packages of debug information made: DEB_BUILD_OPTIONS= packaging/make_packages.sh does
# all of that. At the end lintian looks at everything.
set -euo pipefail
cd "$(dirname "$0")/.."

# shellcheck source=packaging/install_packages.sh
source packaging/install_packages.sh

mkdir -p "${1:-build/packages}"
out=$(realpath "${1:-build/packages}")
install_packages debhelper dpkg-dev fakeroot git lintian xz-utils ccache

version=$(dpkg-parsechangelog --show-field Version)
upstream=${version%-*}
if [ -n "$(git status --porcelain --untracked-files=no)" ]; then
    echo "Changes that are not committed are not packaged." >&2
fi

scratch=$(mktemp --directory "${TMPDIR:-/var/tmp}/genrescope-packages-XXXXXX")
trap 'rm -rf "$scratch"' EXIT
source=$scratch/genrescope-$upstream
# Times and order are the commit's, so the same commit gives the same tarball.
git archive --format=tar --prefix="genrescope-$upstream/" HEAD -- . ':!debian' |
    xz --threads=1 > "$scratch/genrescope_$upstream.orig.tar.xz"
tar -C "$scratch" -xf "$scratch/genrescope_$upstream.orig.tar.xz"
git archive --format=tar HEAD debian | tar -C "$source" -x

if [ "${DEB_BUILD_OPTIONS+given}" != given ]; then
    export DEB_BUILD_OPTIONS="nocheck noautodbgsym"
    # For nobody to look at.
    export DEB_CFLAGS_APPEND=-g0 DEB_CXXFLAGS_APPEND=-g0
    export DEB_BUILD_PROFILES=nocheck
fi
DEB_BUILD_OPTIONS="$DEB_BUILD_OPTIONS parallel=$(nproc)"
# ccache sees the same paths wherever the source lies, and keeps its files where it always does:
# debhelper has another home.
export CCACHE_BASEDIR=${TMPDIR:-/var/tmp} CCACHE_NOHASHDIR=1
CCACHE_DIR=$(ccache --get-config cache_dir)
export CCACHE_DIR
as_root=()
[ "$(id -u)" -eq 0 ] || as_root=(sudo)

if ! (cd "$source" && dpkg-checkbuilddeps); then
    "${as_root[@]}" apt-get update --quiet >&2
    (cd "$source" && "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get build-dep --yes --quiet --no-install-recommends ./) >&2
fi
(cd "$source" && dpkg-buildpackage --unsigned-source --unsigned-changes)
mv "$scratch"/genrescope*_"$upstream"* "$out/"
ls -l "$out"
# Nobody at Debian has been asked to take the packages, so no report there is to be closed.
lintian --pedantic --display-info --tag-display-limit 0 --fail-on error,warning,info,pedantic \
    --suppress-tags initial-upload-closes-no-bugs "$out"/genrescope_"$version"_*.changes
