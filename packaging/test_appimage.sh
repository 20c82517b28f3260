#!/usr/bin/env bash
# Tries an AppImage in a Debian of its own that has no Qt, no FFmpeg and no LibTorch, but what
# packaging/appimage/system_libraries.txt names:
#   packaging/test_appimage.sh APPIMAGE [MUSIC [FOLDER]]
#   MUSIC    what is classified; ten seconds of a chord unless given
#   FOLDER   where the root is made, or was made before; /var/tmp/genrescope-bare unless given
# A picture of the screen with the window is put beside the AppImage, APPIMAGE.png. For root.
set -euo pipefail
appimage=$(realpath "${1:?"Where is it? For instance: packaging/test_appimage.sh build/packages/Genrescope-*.AppImage"}")
music=${2:+$(realpath "$2")}
cd "$(dirname "$0")/.."

# shellcheck source=packaging/install_packages.sh
source packaging/install_packages.sh
# shellcheck source=packaging/debian_root.sh
source packaging/debian_root.sh

root=$(realpath --canonicalize-missing "${3:-/var/tmp/genrescope-bare}")
own_mounts "$PWD/packaging/test_appimage.sh" "$appimage" "$music" "$root"
install_packages ffmpeg
make_root bookworm "$root"

apt() {
    in_root "$root" env DEBIAN_FRONTEND=noninteractive apt-get --yes --quiet --no-install-recommends "$@"
}

# The libraries; a font; what mounts; what the tests look with.
mapfile -t packages < <(sed -n 's/^[^#].* //p' packaging/appimage/system_libraries.txt | sort -u)
packages+=(fonts-dejavu-core fuse3 dbus libglib2.0-bin python3 xauth xvfb)
apt update
apt install "${packages[@]}"
# dpkg-query fails if it does not know one of them.
present=$(in_root "$root" dpkg-query --list 'libqt*' 'libavcodec*' 'libtorch*' 2> /dev/null | grep '^i' || true)
if [ -n "$present" ]; then
    echo "The root has this already, so nothing would be seen: $present" >&2
    exit 1
fi

rm -rf "$root/try"
mkdir "$root/try"
cp "$appimage" packaging/appimage/try.sh packaging/appimage/system_libraries.txt "$root/try/"
cp --recursive debian/tests "$root/try/"
if [ -n "$music" ]; then
    cp "$music" "$root/try/"
else
    music=tone.wav
    in_root "$root" python3 /try/tests/make_tone.py "/try/$music"
fi
in_root "$root" id tester > /dev/null 2>&1 || in_root "$root" useradd --create-home tester
# What an earlier try may have left; and what installers make, by which fusermount3 knows what is mounted.
find "$root/tmp" "$root/var/tmp" -maxdepth 1 -name '.mount_*' -exec rm --recursive {} +
ln --symbolic --force /proc/self/mounts "$root/etc/mtab"
# As udev makes it, whatever it is here: for everybody.
mknod --mode 666 "$root/try/fuse" c 10 229
mount --bind "$root/try/fuse" "$root/dev/fuse"
in_root "$root" install --directory --owner tester /try/picture
in_root "$root" runuser --user tester -- /try/try.sh "/try/$(basename "$appimage")" "/try/$(basename "$music")" /try/picture/screen.xwd
ffmpeg -loglevel error -y -f xwd_pipe -i "$root/try/picture/screen.xwd" "$appimage.png"
umount "$root/dev/fuse"
rm -rf "$root/try"
echo "It works; $(du --apparent-size --block-size=M "$appimage" | cut -f 1) in size. Look at $appimage.png."
