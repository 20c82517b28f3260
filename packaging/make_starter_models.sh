#!/usr/bin/env bash
# Makes the two starter models as docs/starter-models.md describes them:
#   packaging/make_starter_models.sh CLI FMA_MINI TAGS TEACHERS SCRATCH OUT
# CLI is the built genrescope-cli; FMA_MINI the folder of fma_metadata.zip and fma_large.zip; TAGS that of
# free_music_tags.csv; TEACHERS that of musicnn.py, mn04.py and their weights. SCRATCH receives
# the music, its labels, the features and the runs, OUT gru.safetensors and transformer.safetensors. An
# interrupted run continues where it was. Other machines, and other numbers of
# threads, give models that differ a little.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)

if [ $# -ne 6 ]; then
    echo "Usage: packaging/make_starter_models.sh CLI FMA_MINI TAGS TEACHERS SCRATCH OUT" >&2
    exit 2
fi
# shellcheck source=packaging/install_packages.sh
source "$here/install_packages.sh"
install_packages python3-numpy python3-torch python3-h5py ffmpeg fluidsynth fluid-soundfont-gm \
    timgm6mb-soundfont unzip
cli=$(realpath "$1") mini=$(realpath "$2") tags=$(realpath "$3") teachers=$(realpath "$4")
mkdir -p "$5" "$6"
out=$(realpath "$6")
cd "$5"
steps=$here/starter_models
export OMP_NUM_THREADS=1

# The music, as files.
"$here/fetch_free_music.sh" "$tags/free_music_tags.csv" free_music
"$steps/fetch_packages.sh" "$steps/music.csv" packages
"$steps/render_music.py" "$steps/music.csv" packages rendered
[ -f demo_corpus/fma_large.zip ] || "$here/make_demo_corpus.sh" demo_corpus 100

# The labeled datasets, as their features.
prepare() {
    "$cli" prepare --labels top --min-tracks 1 --metadata "$1/fma_metadata.zip" \
        --audio "$1/fma_large.zip" --out "$2"
}
prepare "$mini" mini
prepare demo_corpus demo

# Lists of recordings: name, group, file. Speech and noise are a dataset of their own.
"$steps/list_tracks.py" mini "$mini/fma_large.zip" > mini.tsv
"$steps/list_tracks.py" mini "$mini/fma_large.zip" training > mini_training.tsv
"$steps/list_tracks.py" demo demo_corpus/fma_large.zip > demo.tsv
"$steps/list_tracks.py" --files "$tags/free_music_tags.csv" free_music > free.tsv
isSound='^(speech|effects|noise)/'
grep -Ev "$isSound" rendered/files.tsv > further.tsv
grep -E "$isSound" rendered/files.tsv > sounds.tsv
cut -f 1 mini_training.tsv | sed 's/$/.mp3/' > mini_training.txt
"$here/make_teacher_views.sh" mini_training.txt mini.audio views 2
find "$PWD/views" -name '*.flac' -printf '%P\t%f\t%p\n' | sort > views.tsv

# What the teachers say of each.
label() {
    [ -f "tables/$1_mn04.csv" ] ||
        "$steps/label_music.py" "$teachers" "$1.tsv" "tables/$1" "${@:2}"
}
mkdir -p tables
label mini track_id
label demo track_id
label free
label further
label sounds
label views path training
for dataset in free:free_music further:rendered sounds:rendered views:views; do
    name=${dataset%:*}
    "$cli" prepare --tags "tables/${name}_musicnn.csv" --music "${dataset#*:}" --out "$name"
done

# The encoders learn tags and vectors of both teachers; an interrupted run is resumed.
sources=(--tags) workspaces=(--data) repeats=(--repeat)
for dataset in free:1 mini:2 views:1 further:1 sounds:1 demo:1; do
    name=${dataset%:*}
    for teacher in musicnn mn04; do
        sources+=("tables/${name}_$teacher.csv")
        workspaces+=("$name")
        repeats+=("${dataset#*:}")
    done
done
distill() {
    local model=$1 run=distill-$1
    shift
    if [ -f "$run/state.safetensors" ]; then
        "$cli" distill --resume "$run" "${sources[@]}" "${workspaces[@]}" "${repeats[@]}"
    else
        "$cli" distill --model "$model" --out "$run" --seed 1 "$@" "${sources[@]}" "${workspaces[@]}" \
            "${repeats[@]}"
    fi
}
settings=(precision=bfloat16 mixup_alpha=0 min_steps_per_epoch=1000
    min_crop_frames=320 max_crop_frames=320 evaluation_crop_frames=320)
distill gru --learning-rate 0.002 --set "${settings[@]}" epochs=16
distill transformer --learning-rate 0.001 --option dropout=0.05 stem=40 layers=1 \
    --set "${settings[@]}" epochs=12

# Tags that suggest a genre, besides those with the same name.
promises=(
    Classical=mtt:{classic,violin,strings,cello,opera,harpsichord,choral}
    "Classical=as:Classical music" Classical=as:Opera Classical=as:Orchestra
    Electronic=mtt:{techno,beats,synth} Electronic=msd:{electronica,House,electro,dance}
    Electronic=as:{Techno,Electronica} "Electronic=as:Electronic music" "Electronic=as:House music"
    "Electronic=as:Electronic dance music" "Electronic=as:Trance music" "Electronic=as:Drum and bass"
    Rock=mtt:metal Rock=msd:{punk,metal} "Rock=msd:alternative rock" "Rock=msd:classic rock"
    "Rock=msd:hard rock" "Rock=msd:indie rock" "Rock=msd:Progressive rock" "Rock=as:Rock music"
    "Rock=as:Punk rock" "Rock=as:Rock and roll" "Rock=as:Progressive rock"
    "Rock=as:Psychedelic rock" Rock=as:Grunge
    "Pop=msd:indie pop" Pop=msd:{catchy,party} "Pop=as:Pop music"
    Folk=msd:{acoustic,country} Folk=mtt:country "Folk=as:Folk music" Folk=as:Country
    Hip-Hop=msd:rnb "Hip-Hop=as:Hip hop music" Hip-Hop=as:Rapping)
# Genres without labeled tracks; those that held-out music does not confirm are left out.
further=(
    Ambient={msd,mtt}:ambient "Ambient=as:Ambient music" Blues={msd:blues,as:Blues}
    Country={msd,mtt}:country Country=as:Country Disco=as:Disco Funk={msd:funk,as:Funk}
    House=msd:House "House=as:House music" Jazz={msd:jazz,as:Jazz}
    Metal={msd,mtt}:metal "Metal=msd:heavy metal" "Metal=as:Heavy metal"
    Punk=msd:punk "Punk=as:Punk rock" Reggae=as:Reggae Soul=msd:soul "Soul=as:Soul music"
    Techno=mtt:techno Techno=as:Techno)
music=() of=()
for name in free mini further demo; do
    music+=("tables/${name}_musicnn.csv" "tables/${name}_mn04.csv")
    of+=("$name" "$name")
done
for model in gru transformer; do
    "$cli" fit-head --init "distill-$model/best.safetensors" --data mini --with-validation \
        --strength 100 --expectation 4 --expected-share 0.5 \
        --promise "${promises[@]}" --genre "${further[@]}" --tags "${music[@]}" \
        --tags-data "${of[@]}" --no-music sounds --card "$here/../docs/starter-models.md" \
        --out "$out/$model.safetensors"
done
