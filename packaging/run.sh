#!/usr/bin/env bash
# Sets up, builds and opens Genrescope: packaging/run.sh [FILES…]
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)

# The build's output goes to stderr: stdout belongs to the program.
"$here/build.sh" release genrescope genrescope-engine genrescope-cli >&2

exec "$here/../build/release/bin/genrescope" "$@"
