#!/usr/bin/env bash
# Makes other views of music for a teacher to label, so that a student hears more than the pieces:
#   packaging/make_teacher_views.sh LIST MUSIC OUT [VIEWS] [SEED] [KIND…]
# LIST names files relative to MUSIC, one per line. View V of FILE is OUT/V/FILE.flac: up to a minute
# of it, changed in one or more of these ways (all of them unless KINDs are named):
#   pitch   moved by one or two semitones, up or down
#   tempo   0.9 to 1.1 times as fast
#   filter  one of: bass or treble raised or lowered, low or high frequencies cut, a band emphasized
#   mp3     encoded with 64 kbit/s
#   mix     with another file of LIST, 0 to 9 dB below it
# The seed, the view and the name decide everything; what OUT contains is not made again.
set -euo pipefail
if [ $# -lt 3 ]; then
    echo "Usage: packaging/make_teacher_views.sh LIST MUSIC OUT [VIEWS] [SEED] [KIND…]" >&2
    exit 2
fi
list=$1 music=$2 out=$3 views=${4:-1} seed=${5:-1}
shift $(($# < 5 ? $# : 5))
kinds=("$@")
[ ${#kinds[@]} -gt 0 ] || kinds=(pitch tempo filter mp3 mix)
mapfile -t files <"$list"

# draw NAME N: a number in [0, N) that depends on nothing but the seed, the view and the names.
draw() {
    local digest
    digest=$(printf '%s\n' "$seed" "$view" "$file" "$1" | sha1sum)
    echo $((16#${digest:0:8} % $2))
}
decimal() { awk "BEGIN { printf \"%.5f\", $1 }"; }

filterNamed() {
    case $1 in
        0) echo "bass=g=-9" ;;
        1) echo "bass=g=6" ;;
        2) echo "treble=g=-9" ;;
        3) echo "treble=g=6" ;;
        4) echo "highpass=f=200" ;;
        5) echo "lowpass=f=4000" ;;
        6) echo "equalizer=f=1000:t=o:w=2:g=8" ;;
    esac
}

secondsOf() {
    local seconds
    seconds=$(ffprobe -v error -show_entries format=duration -of csv=p=0 "$1")
    echo "${seconds%.*}"
}
# Begins the excerpt at random, so that views are of different parts.
startOf() {
    local spare=$(($(secondsOf "$1") - 60))
    if [ $spare -gt 0 ]; then draw "$2" $spare; else echo 0; fi
}

make() {
    local target=$out/$view/$file.flac pitch=0 tempo=1 filters=() other='' encode=no
    [ ! -f "$target" ] || return 0
    mkdir -p "$(dirname "$target")"
    local certain kind
    certain=${kinds[$(draw certain ${#kinds[@]})]}
    for kind in "${kinds[@]}"; do
        [ "$kind" = "$certain" ] || [ "$(draw "$kind?" 2)" = 1 ] || continue
        case $kind in
            pitch) pitch=$(($(draw pitch 4) - 2)) && [ "$pitch" -lt 0 ] || pitch=$((pitch + 1)) ;;
            tempo) tempo=$(decimal "0.9 + $(draw tempo 2001) / 10000") ;;
            filter) filters+=("$(filterNamed "$(draw filter 7)")") ;;
            mp3) encode=yes ;;
            mix) other=${files[$(draw mix ${#files[@]})]} ;;
            *) echo "No such kind of view: $kind" >&2 && exit 2 ;;
        esac
    done
    if [ "$pitch" != 0 ] || [ "$tempo" != 1 ]; then
        filters+=("rubberband=pitch=$(decimal "2 ^ ($pitch / 12)"):tempo=$tempo")
    fi
    local inputs=(-ss "$(startOf "$music/$file" start)" -t 60 -i "$music/$file")
    local graph="[0:a]aformat=sample_rates=44100:channel_layouts=stereo"
    if [ -n "$other" ]; then
        inputs+=(-ss "$(startOf "$music/$other" other)" -t 60 -i "$music/$other")
        graph+="[a];[1:a]aformat=sample_rates=44100:channel_layouts=stereo"
        graph+=",volume=-$(draw level 10)dB[b];[a][b]amix=inputs=2:duration=first"
    fi
    for kind in "${filters[@]}"; do graph+=",$kind"; done
    local part=$target.part
    if [ $encode = yes ]; then
        ffmpeg -nostdin -v error -y "${inputs[@]}" -filter_complex "$graph" -b:a 64k -f mp3 "$part.mp3"
        ffmpeg -nostdin -v error -y -i "$part.mp3" -sample_fmt s16 -f flac "$part"
        rm "$part.mp3"
    else
        ffmpeg -nostdin -v error -y "${inputs[@]}" -filter_complex "$graph" -sample_fmt s16 -f flac "$part"
    fi
    mv "$part" "$target"
}

for ((view = 1; view <= views; ++view)); do
    for file in "${files[@]}"; do
        make || echo "Cannot make view $view of $file." >&2
    done
done
