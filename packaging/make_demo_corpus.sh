#!/usr/bin/env bash
# Renders a synthetic genre-labeled corpus, packaged the way FMA packages its data:
#   packaging/make_demo_corpus.sh OUT [CLIPS_PER_GENRE]
# OUT then contains fma_metadata.zip and fma_large.zip, ready for `genrescope-cli prepare`.
# The music is made by a program (MMA's accompaniment grooves played by FluidSynth): good for seeing
# real learning curves within the hour, but it tells nothing about how well a model does on real music.
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
