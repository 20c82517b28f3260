#!/usr/bin/env bash
# Unpacks the Debian packages that a table of music names, without installing them:
#   packaging/starter_models/fetch_packages.sh TABLE OUT
# Can be stopped and run again.
set -euo pipefail

if [ $# -ne 2 ]; then
    echo "Usage: packaging/starter_models/fetch_packages.sh TABLE OUT" >&2
    exit 2
fi
mkdir -p "$2/.done"
out=$(realpath "$2")
while IFS= read -r package; do
    [ ! -e "$out/.done/$package" ] || continue
    echo "$package"
    folder=$(mktemp -d "$out/.fetch.XXXXXX")
    if (cd "$folder" && apt-get download -qq "$package"); then
        dpkg-deb -x "$folder"/*.deb "$out"
        touch "$out/.done/$package"
    else
        echo "Debian has no package $package here; its music is left out." >&2
    fi
    rm -rf "$folder"
done < <(tail -n +2 "$1" | cut -d , -f 2 | sort -u)
