#!/usr/bin/env bash
# Sets up, builds and runs all tests: packaging/test.sh [PRESET]
set -euo pipefail
cd "$(dirname "$0")/.."

preset=${1:-release}
packaging/build.sh "$preset"
# Qt tests need no screen here.
QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-offscreen} ctest --preset "$preset"
