#!/bin/sh
# installed_program.sh BUILD BINDIR: installs the program, moves it elsewhere, and fails unless it
# finds its own libraries there.
set -eu
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cmake --install "$1" --prefix "$scratch/first" > /dev/null
mv "$scratch/first" "$scratch/second"
program=$scratch/second/$2/genrescope
"$program" --version
core=$(ldd "$program" | awk '$1 == "libgenrescope-core.so" { print $3 }')
engine=$(dirname "$core")/libgenrescope-engine.so
echo "$core"
case $(realpath "$core") in
    "$(realpath "$scratch")"/second/*) ;;
    *) echo "Not the installed library." && exit 1 ;;
esac
shared=$(ldd "$engine" | awk '$1 == "libgenrescope-core.so" { print $3 }')
test "$(realpath "$shared")" = "$(realpath "$core")"

# The command line loads the engine, and only then misses the file.
command_line=$scratch/second/$2/genrescope-cli
"$command_line" --version
"$command_line" ablate /nowhere.json --data "$scratch" --out "$scratch" 2>&1 | grep /nowhere.json
