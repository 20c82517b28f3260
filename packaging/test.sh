#!/usr/bin/env bash
# Sets up, builds and runs all tests: packaging/test.sh [PRESET]
set -euo pipefail
cd "$(dirname "$0")/.."

preset=${1:-release}
packaging/build.sh "$preset"

# Qt tests run without a screen.
export QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-offscreen}
output=build/$preset/ctest-output.txt
status=0
ctest --preset "$preset" | tee "$output" || status=$?

# Lists test rows that were skipped for lack of reference data; ctest itself only counts programs.
grep --no-filename '^SKIP' "build/$preset/Testing/Temporary/LastTest.log" | sort --unique || true
grep 'tests passed' "$output" || true
exit "$status"
