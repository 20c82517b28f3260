#!/usr/bin/env bash
# Installs what is missing on Debian 12, then configures and builds one preset.
#   packaging/build.sh [PRESET [TARGET…]]      PRESET: release (default), dev, dev-asan, ci
set -euo pipefail
cd "$(dirname "$0")/.."

preset=${1:-release}
targets=("${@:2}")

packages=(
    g++ cmake ninja-build ccache pkg-config
    # The engine. LibTorch is many times slower without OpenBLAS beside it.
    libtorch-dev libopenblas0-pthread
    libavformat-dev libavcodec-dev libavutil-dev libsamplerate0-dev libfftw3-dev libzip-dev
    nlohmann-json3-dev libcli11-dev
    # The tests: Qt Test, and FFmpeg's program to make audio with.
    qt6-base-dev ffmpeg
)

missing=()
for package in "${packages[@]}"; do
    state=$(dpkg-query --show --showformat='${db:Status-Status}' "$package" 2>/dev/null || true)
    [ "$state" = installed ] || missing+=("$package")
done

if [ ${#missing[@]} -gt 0 ]; then
    echo "Installing from Debian: ${missing[*]}" >&2
    as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || {
            echo "These packages are missing and sudo is not there to install them." >&2
            exit 1
        }
        as_root=(sudo)
    fi
    "${as_root[@]}" apt-get update --quiet
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get install --yes --quiet --no-install-recommends "${missing[@]}"
fi

cmake --preset "$preset"
cmake --build --preset "$preset" --parallel "$(nproc)" ${targets:+--target "${targets[@]}"}
