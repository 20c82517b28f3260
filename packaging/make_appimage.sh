#!/usr/bin/env bash
# Makes an AppImage, one file that runs where nothing is installed, of Debian's packages:
#   packaging/make_appimage.sh [--runtime FILE] DEBS [FOLDER]
#   --runtime FILE  what mounts the image as it starts, in place of packaging/appimage/runtime.cpp
#   DEBS            the folder that packaging/make_packages.sh has filled
#   FOLDER          where the root is made, or was made before; /var/tmp/genrescope-appimage unless given
# They are installed in a Debian 12 of its own, in whose packages everything else is found, too. The
# AppImage is put beside the packages. For root.
set -euo pipefail
runtime=
if [ "${1:-}" = --runtime ]; then
    runtime=$(realpath "${2:?"--runtime needs a file"}")
    shift 2
fi
debs=$(realpath "${1:?"Where are the packages? For instance: packaging/make_appimage.sh build/packages"}")
cd "$(dirname "$0")/.."

# shellcheck source=packaging/install_packages.sh
source packaging/install_packages.sh
# shellcheck source=packaging/debian_root.sh
source packaging/debian_root.sh

suite=bookworm
root=$(realpath --canonicalize-missing "${2:-/var/tmp/genrescope-appimage}")
own_mounts "$PWD/packaging/make_appimage.sh" ${runtime:+--runtime "$runtime"} "$debs" "$root"
make_root "$suite" "$root"

# What the packages recommend, and the translations of Qt's own words; what makes the AppImage.
packages=(
    libopenblas0-pthread qt6-wayland qt6-translations-l10n
    dpkg-dev patchelf squashfs-tools
    g++ pkg-config libfuse3-dev libsquashfuse-dev zlib1g-dev liblzma-dev liblzo2-dev liblz4-dev libzstd-dev
)

apt() {
    in_root "$root" env DEBIAN_FRONTEND=noninteractive apt-get --yes --quiet --no-install-recommends "$@"
}

rm -rf "$root/appimage"
mkdir -p "$root/appimage"
cp "$debs"/genrescope*.deb packaging/appimage/* "$root/appimage/"
[ -z "$runtime" ] || cp "$runtime" "$root/appimage/given-runtime"
version=$(dpkg-deb --field "$debs"/genrescope_*.deb Version)
name=Genrescope-${version%-*}-$(uname -m).AppImage

apt update
files=("$root"/appimage/*.deb)
apt install --reinstall "${files[@]#"$root"}" "${packages[@]}"
in_root "$root" /appimage/assemble.sh "/appimage/$name" ${runtime:+/appimage/given-runtime}
mv "$root/appimage/$name" "$debs/"
rm -rf "$root/appimage"
ls -l "$debs/$name"
sha256sum "$debs/$name"
