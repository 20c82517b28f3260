#!/usr/bin/env bash
# Rebuilds the two starter models as docs/starter-models.md describes them:
#   packaging/make_starter_models.sh CLI FMA_MINI TAGS SCRATCH OUT
# CLI is the built genrescope-cli; FMA_MINI the folder of fma_metadata.zip and fma_large.zip; TAGS
# that of free_music_tags.csv and fma_mini_tags.csv. SCRATCH (about 10 GB) receives the free music,
# the features and the runs, OUT gru.safetensors and transformer.safetensors. What SCRATCH contains from an earlier run is reused. The same machine, compiler and thread count give the same files.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)

if [ $# -ne 5 ]; then
    echo "Usage: packaging/make_starter_models.sh CLI FMA_MINI TAGS SCRATCH OUT" >&2
    exit 2
fi
cli=$1 mini=$2 tags=$3 scratch=$4 out=$5
mkdir -p "$scratch" "$out"

tables=(--tags "$tags/free_music_tags.csv" "$tags/fma_mini_tags.csv")
"$here/fetch_free_music.sh" "$tags/free_music_tags.csv" "$scratch/free_music"
"$cli" prepare --tags "$tags/free_music_tags.csv" --music "$scratch/free_music" --out "$scratch/free"
"$cli" prepare --metadata "$mini/fma_metadata.zip" --audio "$mini/fma_large.zip" \
    --labels top --min-tracks 1 --out "$scratch/mini"

# The encoder learns the teacher's tags; an interrupted run is resumed.
distill() {
    local model=$1 run=$scratch/distil-$1
    shift
    if [ -f "$run/state.safetensors" ]; then
        "$cli" distill --resume "$run" "${sources[@]}"
    else
        "$cli" distill --model "$model" --out "$run" --seed 1 --set min_steps_per_epoch=400 "$@" \
            "${sources[@]}"
    fi
}
sources=("${tables[@]}" --data "$scratch/free" "$scratch/mini" --repeat 1 4)
distill gru --learning-rate 0.002
# The GRU learns the tags faster, and then teaches the transformer crop by crop.
distill transformer --learning-rate 0.001 --option dropout=0.05 stem=40 layers=1 \
    --set epochs=9 precision=bfloat16 teacher="$scratch/distil-gru/best.safetensors" teacher_share=0.5

# Tags that suggest a genre, besides those with the same name.
promises=(
    Classical=mtt:classic Classical=mtt:violin Classical=mtt:strings Classical=mtt:cello
    Classical=mtt:opera Classical=mtt:harpsichord Classical=mtt:choral
    Electronic=mtt:techno Electronic=msd:electronica Electronic=msd:House Electronic=msd:electro
    Electronic=msd:dance Electronic=mtt:beats Electronic=mtt:synth
    "Rock=msd:alternative rock" "Rock=msd:classic rock" "Rock=msd:hard rock" "Rock=msd:indie rock"
    "Rock=msd:Progressive rock" Rock=msd:punk Rock=msd:metal Rock=mtt:metal
    "Pop=msd:indie pop" Pop=msd:catchy Pop=msd:party
    Folk=msd:acoustic Folk=msd:country Folk=mtt:country Hip-Hop=msd:rnb)
# Genres without labeled tracks; those that held-out music does not confirm are left out.
further=(
    Jazz=msd:jazz Ambient=msd:ambient Techno=mtt:techno Metal=msd:metal Blues=msd:blues
    Country=msd:country Funk=msd:funk Soul=msd:soul Punk=msd:punk House=msd:House
    Indian=mtt:indian Opera=mtt:opera)
# Genres are weighted sums of tags, chosen by cross-validation by artist.
for model in gru transformer; do
    "$cli" fit-head --init "$scratch/distil-$model/best.safetensors" --data "$scratch/mini" \
        --with-validation --expected-share 0.5 --promise "${promises[@]}" \
        --genre "${further[@]}" "${tables[@]}" --tags-data "$scratch/free" "$scratch/mini" \
        --card "$here/../docs/starter-models.md" --out "$out/$model.safetensors"
done
