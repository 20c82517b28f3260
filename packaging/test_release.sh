#!/usr/bin/env bash
# Builds and tests on another release of Debian: packaging/test_release.sh SUITE [FOLDER [PRESET]]
#   SUITE    bookworm, trixie, …
#   FOLDER   where its root is made, or was made before; /var/tmp/genrescope-SUITE unless given.
#            About 8 GB; what is in it is kept, so that the next time only changes are built.
#   PRESET   ci unless given
# For root, on any Debian or Ubuntu. Nothing outside FOLDER is changed, but for debootstrap and rsync,
# which are installed if they are missing.
set -euo pipefail
cd "$(dirname "$0")/.."

# shellcheck source=packaging/install_packages.sh
source packaging/install_packages.sh
# shellcheck source=packaging/debian_root.sh
source packaging/debian_root.sh

suite=${1:?"Which release of Debian? For instance: packaging/test_release.sh trixie"}
root=$(realpath --canonicalize-missing "${2:-/var/tmp/genrescope-$suite}")
preset=${3:-ci}
own_mounts packaging/test_release.sh "$@"

make_root "$suite" "$root"
install_packages rsync
mkdir -p "$root/genrescope"
rsync --archive --delete --exclude=/.git --exclude=/build --filter=':- .gitignore' ./ "$root/genrescope/"
in_root "$root" /genrescope/packaging/test.sh "$preset"
