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

suite=${1:?"Which release of Debian? For instance: packaging/test_release.sh trixie"}
root=$(realpath --canonicalize-missing "${2:-/var/tmp/genrescope-$suite}")
preset=${3:-ci}
mirror=${DEBIAN_MIRROR:-http://deb.debian.org/debian}

if [ "$(id -u)" -ne 0 ]; then
    echo "Only root can make a root folder and enter it: sudo packaging/test_release.sh $suite" >&2
    exit 1
fi
# What is mounted below is mounted for this script alone, and gone when it ends.
if [ "${GENRESCOPE_MOUNTS:-}" != own ]; then
    GENRESCOPE_MOUNTS=own exec unshare --mount --propagation private "$0" "$@"
fi

install_packages debootstrap rsync
if [ ! -e "$root/etc/debian_version" ]; then
    debootstrap --variant=minbase --include=ca-certificates "$suite" "$root" "$mirror"
fi
mkdir -p "$root/genrescope"
rsync --archive --delete --exclude=/.git --exclude=/build --filter=':- .gitignore' ./ "$root/genrescope/"

mount --bind /dev "$root/dev"
mount -t devpts devpts "$root/dev/pts"
mount -t tmpfs tmpfs "$root/dev/shm"
mount -t proc proc "$root/proc"
if [ -e /etc/resolv.conf ]; then cp --dereference /etc/resolv.conf "$root/etc/resolv.conf"; fi
exec chroot "$root" env --ignore-environment \
    PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 \
    /genrescope/packaging/test.sh "$preset"
