#!/usr/bin/env bash
# Feeds every reader of files with damaged inputs, under the address and undefined-behavior
# sanitizers:
#   packaging/fuzz.sh [SECONDS [TARGET…]]     each target SECONDS long (20), two at a time
#   packaging/fuzz.sh coverage [TARGET…]      which lines of the readers the inputs so far reach
# A target is NAME of tests/fuzz/fuzz_NAME.cpp; without TARGET, all of them. Inputs are kept in
# build/fuzz/corpus, so that each run goes on where the last one ended; what was found lies in
# build/fuzz/findings, and the exit status is 1. GENRESCOPE_FUZZ_JOBS sets another number at a time.
set -euo pipefail
cd "$(dirname "$0")/.."

# shellcheck source=packaging/install_packages.sh
source packaging/install_packages.sh

corpus=build/fuzz/corpus
findings=build/fuzz/findings
jobs=${GENRESCOPE_FUZZ_JOBS:-2}
# MB in memory, seconds for one input, bytes of an input.
most_memory=2048
most_time=60
most_bytes=32768

build() {
    install_packages "${build_packages[@]}" "${fuzz_packages[@]}"
    cmake --preset "$1" > /dev/null
    cmake --build --preset "$1" --parallel "$(nproc)"
}

# make_audio FILE OPTIONS…: a fifth of a second of sound, with tags. A kind that this FFmpeg cannot
# write is left out.
make_audio() {
    local file=$1
    shift
    [ -e "$file" ] || ffmpeg -nostdin -v quiet -f lavfi -i 'sine=frequency=440:duration=0.2:sample_rate=16000' \
        -metadata title=Title -metadata artist=Künstler -metadata genre=Rock "$@" "$file" || rm -f "$file"
}

make_audio_seeds() {
    local folder=$1 codec extension
    mkdir -p "$folder"
    for extension in mp3 mp2 flac ogg opus m4a aac wma wav aiff w64 caf au wv tta ac3 eac3 mka webm mov flv avi mpg \
        ts voc spx oma dts thd rm; do
        make_audio "$folder/plain.$extension" -strict experimental
    done
    for codec in adpcm_ms adpcm_ima_wav pcm_mulaw pcm_alaw pcm_s24le pcm_f32le pcm_u8 pcm_s32le; do
        make_audio "$folder/$codec.wav" -c:a $codec
    done
    make_audio "$folder/alac.m4a" -c:a alac
    make_audio "$folder/flac.ogg" -c:a flac
    make_audio "$folder/stereo.ogg" -ac 2 -c:a libvorbis
    make_audio "$folder/id3v1.mp3" -write_id3v1 1 -id3v2_version 0
    make_audio "$folder/id3v2.aiff" -write_id3v2 1
    make_audio "$folder/gsm.gsm" -ar 8000
    make_audio "$folder/speech.amr" -ar 8000 -b:a 12.2k
    make_audio "$folder/speech.3gp" -ar 8000 -c:a amr_nb
}

# Of kinds that have tags of their own.
make_tag_seeds() {
    local folder=$1
    cp build/fuzz/seeds/audio_decoder/{id3v1.mp3,id3v2.aiff,plain.{mp3,flac,ogg,opus,m4a,wma,wv,wav,tta}} "$folder"
}

# The same behind the byte that chooses what is written.
make_genre_seeds() {
    local folder=$1 file
    mkdir -p "$folder"
    for file in build/fuzz/seeds/audio_tags/*.*; do
        { printf '\0'; cat "$file"; } > "$folder/${file##*/}"
    done
}

targets() {
    basename --suffix=.cpp --multiple tests/fuzz/fuzz_*.cpp | sed 's/^fuzz_//'
}

# fuzz TARGET SECONDS, in a folder in memory where there is one: readers open files by name.
fuzz() {
    local target=$1 seconds=$2 log=build/fuzz/$1.log status=0
    export TMPDIR=$scratch/$target
    mkdir -p "$corpus/$target" "$findings" "$TMPDIR"
    # A short memory for what was freed: readers free large buffers, and each input stands alone.
    ASAN_OPTIONS=allocator_may_return_null=1:quarantine_size_mb=16 UBSAN_OPTIONS=print_stacktrace=1 \
        "build/fuzz/bin/fuzz_$target" "$corpus/$target" "build/fuzz/seeds/$target" \
        -max_total_time="$seconds" -rss_limit_mb=$most_memory -timeout=$most_time -max_len=$most_bytes \
        -artifact_prefix="$findings/$target-" -print_final_stats=1 > "$log" 2>&1 || status=$?
    printf '%-16s %10s inputs in %s s\n' "$target" \
        "$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")" "$seconds"
    [ $status -eq 0 ] && return
    echo "$target: found something; see $log and $findings/$target-*:"
    grep -m 3 -E '^==|SUMMARY|Not as it should be|runtime error|uncaught exception|what\(\)' "$log" || tail -n 5 "$log"
    return 1
}

run() {
    local seconds=$1 target running=0 status=0
    shift
    build fuzz
    build/fuzz/bin/fuzz_seeds build/fuzz/seeds
    make_audio_seeds build/fuzz/seeds/audio_decoder
    make_tag_seeds build/fuzz/seeds/audio_tags
    make_genre_seeds build/fuzz/seeds/genre_tags
    scratch=$(mktemp --directory "$([ -w /dev/shm ] && echo /dev/shm || echo /tmp)/genrescope-fuzz-XXXXXX")
    trap 'rm -rf "$scratch"' EXIT
    for target in "$@"; do
        if [ $running -ge "$jobs" ]; then
            wait -n || status=1
            running=$((running - 1))
        fi
        fuzz "$target" "$seconds" &
        running=$((running + 1))
    done
    while [ $running -gt 0 ]; do
        wait -n || status=1
        running=$((running - 1))
    done
    [ $status -eq 0 ] && echo "Nothing found."
    return $status
}

# The readers' own files, as a table.
readers='core/(archives|codecs|ablation|decoding/decoder_protocol|datasets/(fma|tag_table|label_table|tag_reader|jamendo|genre_tree|python_list)|models/(safetensors|checkpoint)|runs/(run_log|epoch_rows|train_config|train_preset|train_state)|workspace/(feature_file|feature_journal|manifest_file|old_features)|teaching/(corrections|embedding_file)|evaluation/prediction_table|base/(json_fields|wire)|workspace/shard|datasets/manifest)'

coverage() {
    local target profiles=build/fuzz-coverage/profiles objects=()
    build fuzz-coverage
    mkdir -p "$profiles"
    scratch=$(mktemp --directory)
    trap 'rm -rf "$scratch"' EXIT
    for target in "$@"; do
        TMPDIR=$scratch LLVM_PROFILE_FILE=$profiles/$target.profraw \
            "build/fuzz-coverage/bin/fuzz_$target" -runs=0 "$corpus/$target" "build/fuzz/seeds/$target" 2> /dev/null
        objects+=(--object "build/fuzz-coverage/bin/fuzz_$target")
    done
    llvm-profdata-19 merge --output="$profiles/all.profdata" "$profiles"/*.profraw
    llvm-cov-19 export --summary-only --instr-profile="$profiles/all.profdata" "${objects[@]}" |
        python3 -c '
import json, os, re, sys
for file in json.load(sys.stdin)["data"][0]["files"]:
    name = os.path.relpath(file["filename"])
    if name.endswith(".cpp") and re.match(sys.argv[1], name):
        lines = file["summary"]["lines"]
        print("%-44s %5d of %5d lines %4.0f %%" % (name, lines["covered"], lines["count"], lines["percent"]))
' "$readers"
}

first=${1:-20}
[ $# -eq 0 ] || shift
if [ $# -eq 0 ]; then
    mapfile -t all < <(targets)
    set -- "${all[@]}"
fi
if [ "$first" = coverage ]; then
    coverage "$@"
else
    run "$first" "$@"
fi
