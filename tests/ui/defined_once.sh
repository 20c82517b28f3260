#!/bin/sh
# defined_once.sh PROGRAM PROGRAM LIBRARY…: fails if one of the programs and the libraries that it
# loads define the same symbol of Genrescope, which would then be in memory twice. Inline functions,
# which the loader merges, do not count.
set -eu
defined() {
    nm --defined-only "$1" | awk '$2 ~ /^[TDBR]$/ { print $3 }' | grep genrescope | sort -u
}
window=$1
command_line=$2
shift 2
twice=$(for program in "$window" "$command_line"; do
    for file in "$program" "$@"; do
        defined "$file"
    done | sort | uniq -d
done)
if [ -n "$twice" ]; then
    echo "Defined twice:"
    echo "$twice" | c++filt
    exit 1
fi
