#!/usr/bin/env bash
# Installs missing packages on Debian 12 or 13, then configures and builds one preset.
#   packaging/build.sh [PRESET [TARGET…]]      PRESET: release (default), dev, dev-asan, …
set -euo pipefail
cd "$(dirname "$0")/.."

# shellcheck source=packaging/install_packages.sh
source packaging/install_packages.sh

preset=${1:-release}
targets=("${@:2}")

install_packages "${build_packages[@]}"

cmake --preset "$preset"
cmake --build --preset "$preset" --parallel "$(nproc)" ${targets:+--target "${targets[@]}"}
