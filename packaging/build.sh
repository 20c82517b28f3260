#!/usr/bin/env bash
# Installs what is missing on Debian 12, then configures and builds one preset.
#   packaging/build.sh [PRESET [TARGET…]]      PRESET: release (default), dev, dev-asan, ci
set -euo pipefail
cd "$(dirname "$0")/.."

# shellcheck source=packaging/install_packages.sh
source packaging/install_packages.sh

preset=${1:-release}
targets=("${@:2}")

packages=(
    g++ cmake ninja-build ccache pkg-config
    # The engine. LibTorch is many times slower without OpenBLAS beside it.
    libtorch-dev libopenblas0-pthread libdnnl-dev
    libavformat-dev libavcodec-dev libavutil-dev libsamplerate0-dev libzip-dev
    nlohmann-json3-dev libcli11-dev
    # The tests: Qt Test, and FFmpeg's program to make audio with.
    qt6-base-dev ffmpeg
)
install_packages "${packages[@]}"

cmake --preset "$preset"
cmake --build --preset "$preset" --parallel "$(nproc)" ${targets:+--target "${targets[@]}"}
