#!/bin/sh
# installed_program.sh BUILD BINDIR: installs the program, moves it elsewhere, and fails unless it
# finds its own libraries and its decoder there.
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

# It starts the installed decoder, and nothing else in its place. Silence as wav, 8 kHz, mono:
{
    printf 'RIFF\244\076\0\0WAVEfmt \020\0\0\0\001\0\001\0'
    printf '\100\037\0\0\200\076\0\0\002\0\020\0data\200\076\0\0'
    head -c 16000 /dev/zero
} > "$scratch/silence.wav"
"$command_line" mel "$scratch/silence.wav" --out "$scratch/mel"
decoder=$(dirname "$core")/genrescope-decoder
rm "$decoder"
"$command_line" mel "$scratch/silence.wav" --out "$scratch/mel" 2>&1 |
    grep 'a part of the program, could not be started; reinstall Genrescope'

# The same for the process that reads Keras' weights.
echo 'no weights' > "$scratch/weights.h5"
import_weights() {
    "$command_line" import-keras "$scratch/weights.h5" --model gru --out "$scratch/out.safetensors" 2>&1
}
import_weights | grep 'It is no HDF5 file'
rm "$(dirname "$core")/genrescope-keras-reader"
import_weights | grep 'a part of the program, could not be started; reinstall Genrescope'
