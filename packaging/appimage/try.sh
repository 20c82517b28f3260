#!/usr/bin/env bash
# Tries the AppImage, as a user without rights; packaging/test_appimage.sh runs it in a Debian without Qt:
#   try.sh APPIMAGE MUSIC PICTURE
#   PICTURE  where the screen with the window is put, as XWD
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
appimage=$1
music=$2
picture=$3
scratch=$(mktemp --directory)
trap 'rm -rf "$scratch"' EXIT
export HOME=$scratch
seconds_to_vanish=10
seconds_to_draw=20

# said JSON FOLDER: both starter models, which lie somewhere in FOLDER…, have heard genres.
said() {
    python3 - "$1" "$2" << 'PYTHON'
import json, sys

models = json.load(open(sys.argv[1]))[0]["models"]
assert len(models) == 2, models
for model in models:
    assert model["checkpoint"].startswith(sys.argv[2]), model
    print(model["checkpoint"], model["genres"][0])
PYTHON
}

# All mounts and unpacked folders are gone, soon after the program is.
nothing_left() {
    local left=$seconds_to_vanish
    while ls -d /tmp/.mount_* /var/tmp/.mount_* 2> /dev/null || grep Genrescope /proc/mounts; do
        left=$((left - 1))
        [ $left -gt 0 ]
        sleep 1
    done
}

# Every library is within, but for those that the system has to have.
libraries() {
    local folder file
    mkfifo "$scratch/end"
    "$appimage" --appimage-mount < "$scratch/end" > "$scratch/folder" &
    exec 3> "$scratch/end"
    until [ -s "$scratch/folder" ]; do
        kill -0 $!
        sleep 0.1
    done
    folder=$(cat "$scratch/folder")
    find "$folder/usr" -type f \( -name '*.so*' -o -path '*/bin/*' -o -path '*/genrescope/genrescope-*' \) ! -name qt.conf |
        while IFS= read -r file; do
            ldd "$file"
        done > "$scratch/needed"
    exec 3>&-
    wait
    if grep "not found" "$scratch/needed" | sort -u; then
        echo "These are neither in the AppImage nor what a system has to have." >&2
        return 1
    fi
}

keras_reader() {
    local status=0
    "$appimage" cli import-keras "$music" --model gru --out "$scratch/keras.safetensors" 2> "$scratch/reason" || status=$?
    cat "$scratch/reason"
    [ $status -eq 1 ]
    ! grep "could not be started" "$scratch/reason"
}

echo "== Libraries"
libraries
nothing_left

echo "== Mounted, by a link's name: a sandboxed decoder reads, own layers compute"
ln -s "$appimage" "$scratch/genrescope-cli"
"$scratch/genrescope-cli" --version
"$scratch/genrescope-cli" classify "$music" --json > "$scratch/said.json" 2> "$scratch/complaints"
[ ! -s "$scratch/complaints" ] || { cat "$scratch/complaints" && false; }
said "$scratch/said.json" /tmp/.mount_
nothing_left

echo "== Mounted, by the first argument: LibTorch computes"
"$appimage" cli classify --layers torch "$music" --json > "$scratch/said.json"
said "$scratch/said.json" /tmp/.mount_

echo "== The reader of Keras' files is found: it says that this is none"
keras_reader

echo "== Unpacked, because without new rights fusermount3 mounts nothing"
setpriv --no-new-privs "$appimage" cli classify "$music" --json > "$scratch/said.json"
said "$scratch/said.json" /var/tmp/.mount_
nothing_left

echo "== The window"
mkdir "$scratch/bin" "$scratch/screen"
ln -s "$appimage" "$scratch/bin/genrescope"
cat > "$scratch/look" << LOOK
#!/bin/sh
sleep $seconds_to_draw
cp "$scratch/screen/Xvfb_screen0" "$picture"
LOOK
chmod +x "$scratch/look"
PATH=$scratch/bin:$PATH GENRESCOPE_TEST_LOOK=$scratch/look dbus-run-session -- xvfb-run --auto-servernum \
    --server-args="-screen 0 1280x800x24 -fbdir $scratch/screen" \
    env GENRESCOPE_TEST_SESSION=yes "$here/tests/window"
nothing_left
