#!/usr/bin/env bash
# Renders a synthetic genre-labelled corpus, packed as FMA packs its data:
#   packaging/make_demo_corpus.sh OUT [CLIPS_PER_GENRE]
# OUT then holds fma_metadata.zip and fma_large.zip, ready for `genrescope-cli prepare`.
# The music is made by a program (MMA's accompaniment grooves played by FluidSynth): good for seeing
# real curves within the hour, no judge of how well a model hears real music.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)

if [ $# -lt 1 ] || [ $# -gt 2 ]; then
    echo "Usage: packaging/make_demo_corpus.sh OUT [CLIPS_PER_GENRE]" >&2
    exit 2
fi

# shellcheck source=packaging/install_packages.sh
source "$here/install_packages.sh"
install_packages mma fluidsynth fluid-soundfont-gm ffmpeg python3

exec python3 "$here/demo_corpus/make_demo_corpus.py" "$1" "${2:-100}"
