# shellcheck shell=bash
# To be sourced.

# Debian packages that a build and the tests need.
# shellcheck disable=SC2034
build_packages=(
    g++ cmake ninja-build ccache pkg-config
    # The engine. LibTorch is many times slower without OpenBLAS. Those for GPUs are in Debian 13's
    # contrib.
    'libtorch-dev|libtorch-cuda-dev' 'libgloo-dev|libgloo-cuda-dev' libopenblas0-pthread libdnnl-dev
    libavformat-dev libavcodec-dev libavutil-dev libsamplerate0-dev libmp3lame-dev
    libzip-dev libtag1-dev libuchardet-dev libicu-dev libseccomp-dev
    libonnx-dev libprotobuf-dev libhdf5-dev
    nlohmann-json3-dev libcli11-dev
    # The window, with its translations.
    qt6-base-dev qt6-multimedia-dev qt6-charts-dev qt6-svg-dev libqt6opengl6-dev libgl-dev
    qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    # What it needs at run time: sound, its catalog of music, Qt's own texts in its languages, and a
    # font with every symbol that it shows.
    libpulse0 libqt6sql6-sqlite qt6-translations-l10n fonts-dejavu-core
    # The tests: FFmpeg's program to make audio; what else tags it, and reads tags; what reads exported
    # models and makes Keras' files; a screen, an audio device and input devices of their own.
    ffmpeg lame python3-mutagen python3-onnx python3-h5py python3-numpy
    xvfb xdotool openbox pulseaudio pulseaudio-utils dbus dbus-x11 at-spi2-core
)

# What packaging/fuzz.sh needs besides.
# shellcheck disable=SC2034
fuzz_packages=(clang-19 libclang-rt-19-dev libomp-19-dev llvm-19 python3)

# is_installed NAME|NAME… is true if one of these Debian packages is installed.
is_installed() {
    local names
    IFS='|' read -ra names <<< "$1"
    # It fails if it does not know one of them.
    { dpkg-query --show --showformat='${db:Status-Status}\n' "${names[@]}" 2>/dev/null || true; } |
        grep --quiet --line-regexp installed
}

# install_packages NAME… installs Debian packages that are missing, and says which. Where NAME is
# several, joined by |, one is enough, and the first is installed if there is none.
install_packages() {
    local package missing=() as_root=()
    for package in "$@"; do
        is_installed "$package" || missing+=("${package%%|*}")
    done
    [ ${#missing[@]} -eq 0 ] && return
    echo "Installing from Debian: ${missing[*]}" >&2
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || {
            echo "These packages are missing, and sudo is not there to install them." >&2
            return 1
        }
        as_root=(sudo)
    fi
    "${as_root[@]}" apt-get update --quiet >&2
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get install --yes --quiet --no-install-recommends "${missing[@]}" >&2
}
