#!/usr/bin/env bash
# Fetches freely licensed music from Debian's game packages, for distillation:
#   packaging/fetch_free_music.sh TABLE OUT
# TABLE is a tag table whose column `package` names a Debian package and `path` a file in it;
# `ARCHIVE!MEMBER` is a file in a zip archive in it, as is a path that only a game's data archive
# (.pk3) beside it contains. Each file is then at OUT/PATH, and
# `genrescope-cli prepare --tags TABLE --music OUT` can read it. Can be stopped and run again:
# packages whose files are all there are not fetched again. At the end every file's SHA-1 is compared
# with the column `sha1`. Rows about several files played at once (A+B) are skipped.
set -euo pipefail

if [ $# -ne 2 ]; then
    echo "Usage: packaging/fetch_free_music.sh TABLE OUT" >&2
    exit 2
fi
# shellcheck source=packaging/install_packages.sh
source "$(dirname "$0")/install_packages.sh"
install_packages python3 unzip

table=$(realpath "$1")
mkdir -p "$2"
out=$(realpath "$2")
scratch=$(mktemp -d "$out/.fetch.XXXXXX")
trap 'rm -rf "$scratch"' EXIT

# Distinct "package<TAB>path<TAB>sha1" lines; the paths of packages hold neither tabs nor quotes.
python3 - "$table" > "$scratch/list" <<'EOF'
import csv, sys

with open(sys.argv[1], newline="", encoding="utf-8") as table:
    for row in sorted({(r["package"], r["path"], r["sha1"]) for r in csv.DictReader(table)}):
        if "+" not in row[1]:
            print(*row, sep="\t")
EOF

filesOf() {
    awk -F '\t' -v package="$1" '$1 == package { print $2 }' "$scratch/list"
}

isComplete() {
    local file
    while IFS= read -r file; do
        [ -f "$out/$file" ] || return 1
    done < <(filesOf "$1")
}

# fromArchive FOLDER FILE: writes a member of a zip archive to stdout.
fromArchive() {
    local archive
    if [[ $2 == *!* ]]; then
        unzip -p "$1/${2%%!*}" "${2#*!}"
        return
    fi
    while IFS= read -r archive; do
        local beside=${archive#"$1/"}
        beside=${beside%/*}
        if [[ $2 == "$beside"/* ]] && unzip -p "$archive" "${2#"$beside"/}" 2> /dev/null; then
            return
        fi
    done < <(find "$1" -name '*.pk3')
    return 1
}

unpack() {
    local folder=$scratch/$1 file
    mkdir "$folder"
    (cd "$folder" && apt-get download -qq "$1" 2> /dev/null)
    dpkg-deb -x "$folder"/*.deb "$folder"
    while IFS= read -r file; do
        mkdir -p "$(dirname "$out/$file")"
        if [ -f "$folder/$file" ]; then
            mv "$folder/$file" "$out/$file"
        elif ! fromArchive "$folder" "$file" > "$out/$file"; then
            rm -f "$out/$file"
            echo "$1 holds no $file; its version may be another." >&2
        fi
    done < <(filesOf "$1")
    rm -rf "$folder"
}

mapfile -t packages < <(cut -f 1 "$scratch/list" | sort -u)
for package in "${packages[@]}"; do
    if isComplete "$package"; then
        continue
    fi
    echo "$package"
    unpack "$package"
done

awk -F '\t' '{ print $3 "  " $2 }' "$scratch/list" > "$scratch/sums"
(cd "$out" && sha1sum --quiet --ignore-missing --check "$scratch/sums")
echo "$(cd "$out" && find usr -type f | wc -l) of $(wc -l < "$scratch/list") files are in $out."
