#!/usr/bin/env bash
# Sets up, builds and starts Genrescope: packaging/run.sh [FILES…]
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)

# What the build says goes to stderr: stdout is the program's.
"$here/build.sh" release genrescope-cli >&2

program="$here/../build/release/bin/genrescope-cli"
if [ $# -eq 0 ]; then
    exec "$program" --help
fi
exec "$program" classify "$@"
