#!/usr/bin/env bash
# Installs packages in a Debian of its own, tests them there, and removes them:
#   packaging/test_packages.sh DEBS [FOLDER [SUITE]]
#   DEBS     the folder that packaging/make_packages.sh has filled
#   FOLDER   where the root is made, or was made before; /var/tmp/genrescope-packages-SUITE unless given
#   SUITE    bookworm unless given
# The tests are those in debian/tests, run by a user without rights. What `apt purge` leaves behind is a
# failure. For root.
set -euo pipefail
debs=$(realpath "${1:?"Where are the packages? For instance: packaging/test_packages.sh build/packages"}")
cd "$(dirname "$0")/.."

# shellcheck source=packaging/install_packages.sh
source packaging/install_packages.sh
# shellcheck source=packaging/debian_root.sh
source packaging/debian_root.sh

suite=${3:-bookworm}
root=$(realpath --canonicalize-missing "${2:-/var/tmp/genrescope-packages-$suite}")
own_mounts "$PWD/packaging/test_packages.sh" "$debs" "$root" "$suite"
make_root "$suite" "$root"

apt() {
    in_root "$root" env DEBIAN_FRONTEND=noninteractive apt-get --yes --quiet --no-install-recommends "$@"
}

# Fields of the packages, without those that name one another.
needed_by_packages() {
    local deb
    for deb in "$debs"/*.deb; do
        dpkg-deb --field "$deb" Depends Recommends | sed 's/^[A-Za-z-]*: //'
    done | tr ',' '\n' | sed 's/^ *//' | grep -v '^genrescope' | sort -u | paste --serial --delimiters=,
}
needed_by_tests() {
    sed -n 's/^Depends: //p' debian/tests/control | tr -d ' ' | tr ',' '\n' | grep -v '^genrescope' | sort -u
}

purge() {
    local names
    mapfile -t names < <(in_root "$root" dpkg-query --show --showformat "\${Package}\n" 'genrescope*' 2> /dev/null)
    [ ${#names[@]} -eq 0 ] || apt purge "${names[@]}"
}

# All files, but for those that apt, man and the system itself write as they work.
list_files() {
    (cd "$root" && find . -xdev \( -path ./proc -o -path ./dev -o -path ./tmp -o -path ./run -o -path ./packages \
        -o -path ./var/cache -o -path ./var/log -o -path ./var/lib/apt -o -path ./var/lib/dpkg \) -prune -o -print | sort)
}

install_and_test() {
    local name
    local files=("$root"/packages/*.deb)
    apt install "${files[@]#"$root"}"
    in_root "$root" dpkg --list 'genrescope*'
    while IFS= read -r name; do
        echo "== $name"
        in_root "$root" runuser --user tester -- "/packages/tests/$name" < /dev/null
    done < <(sed -n 's/^Tests: //p' debian/tests/control)
}

rm -rf "$root/packages"
mkdir -p "$root/packages"
cp "$debs"/*.deb "$root/packages/"
cp --recursive debian/tests "$root/packages/"
in_root "$root" id tester > /dev/null 2>&1 || in_root "$root" useradd --create-home tester

apt update
# What the packages need comes first and stays, because other packages may leave something behind.
purge
apt satisfy "$(needed_by_packages)"
mapfile -t more < <(needed_by_tests)
apt install "${more[@]}"
list_files > "$root/packages/before"
install_and_test
purge
list_files > "$root/packages/after"
if ! diff "$root/packages/before" "$root/packages/after"; then
    echo "Purging the packages left the above behind (>), or took it (<)." >&2
    exit 1
fi
if in_root "$root" dpkg --list 'genrescope*' 2> /dev/null | grep '^[^u]. *genrescope'; then
    echo "These are not gone." >&2
    exit 1
fi
echo "The packages install, work, and leave nothing behind."
