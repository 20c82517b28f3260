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
    # The engine. LibTorch is many times slower without OpenBLAS.
    libtorch-dev libopenblas0-pthread libdnnl-dev
    libavformat-dev libavcodec-dev libavutil-dev libsamplerate0-dev libzip-dev
    nlohmann-json3-dev libcli11-dev
    # The window, with its translations.
    qt6-base-dev qt6-multimedia-dev qt6-charts-dev qt6-svg-dev libqt6opengl6-dev libgl-dev
    qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    # What it needs to be seen and heard: sound, and a font for every symbol it shows.
    libpulse0 fonts-dejavu-core
    # The tests: FFmpeg's program to make audio with; a screen, an audio device and input devices of their own.
    ffmpeg xvfb xdotool openbox pulseaudio pulseaudio-utils dbus dbus-x11 at-spi2-core
)
install_packages "${packages[@]}"

cmake --preset "$preset"
cmake --build --preset "$preset" --parallel "$(nproc)" ${targets:+--target "${targets[@]}"}
