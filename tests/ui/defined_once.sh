#!/bin/sh
# defined_once.sh FILE…: fails if two of these programs and libraries define the same symbol of
# Genrescope, which would then be in memory twice. Inline functions, which the loader merges, do not
# count.
set -eu
twice=$(for file in "$@"; do
    nm --defined-only "$file" | awk '$2 ~ /^[TDBR]$/ { print $3 }' | grep genrescope | sort -u
done | sort | uniq -d)
if [ -n "$twice" ]; then
    echo "Defined twice:"
    echo "$twice" | c++filt
    exit 1
fi
