#!/usr/bin/env bash
# Makes the two starter models anew, as docs/starter-models.md describes them:
#   packaging/make_starter_models.sh CLI FMA_MINI TAGS SCRATCH OUT
# CLI is the built genrescope-cli; FMA_MINI the folder of fma_metadata.zip and fma_large.zip; TAGS
# that of free_music_tags.csv and fma_mini_tags.csv. SCRATCH (about 10 GB) receives the free music,
# the features and the runs, OUT gru.safetensors and transformer.safetensors. What SCRATCH has from
# an earlier run is not made again. The same machine, compiler and thread count give the same files.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)

if [ $# -ne 5 ]; then
    echo "Usage: packaging/make_starter_models.sh CLI FMA_MINI TAGS SCRATCH OUT" >&2
    exit 2
fi
cli=$1 mini=$2 tags=$3 scratch=$4 out=$5
mkdir -p "$scratch" "$out"

"$here/fetch_free_music.sh" "$tags/free_music_tags.csv" "$scratch/free_music"
"$cli" prepare --tags "$tags/free_music_tags.csv" --music "$scratch/free_music" --out "$scratch/free"
"$cli" prepare --metadata "$mini/fma_metadata.zip" --audio "$mini/fma_large.zip" --out "$scratch/mini"

for model in gru transformer; do
    run=$scratch/distil-$model
    if [ ! -f "$run/done" ]; then
        rm -rf "$run"
        "$cli" distil --model "$model" --out "$run" --seed 1 \
            --tags "$tags/free_music_tags.csv" --data "$scratch/free" --repeat 1 \
            --tags "$tags/fma_mini_tags.csv" --data "$scratch/mini" --repeat 4
        touch "$run/done"
    fi
    "$cli" fit-head --init "$run/last.safetensors" --data "$scratch/mini" --with-validation \
        --out "$out/$model.safetensors"
done
