# shellcheck shell=bash
# To be sourced by scripts for root that need a Debian of its own: a folder that debootstrap makes, and
# what is done in it. Nothing outside the folder is changed, but for debootstrap, which is installed if
# it is missing.

mirror=${DEBIAN_MIRROR:-http://deb.debian.org/debian}

# own_mounts SCRIPT ARGUMENTS…: begins the script anew where what it mounts is mounted for it alone, and
# gone when it ends.
own_mounts() {
    if [ "$(id -u)" -ne 0 ]; then
        echo "Only root can make a root folder and enter it: sudo $*" >&2
        exit 1
    fi
    if [ "${GENRESCOPE_MOUNTS:-}" != own ]; then
        GENRESCOPE_MOUNTS=own exec unshare --mount --propagation private "$@"
    fi
}

# make_root SUITE ROOT makes a minimal Debian, unless it is there, and mounts what programs in it need.
make_root() {
    local suite=$1 root=$2
    install_packages debootstrap
    if [ ! -e "$root/etc/debian_version" ]; then
        debootstrap --variant=minbase --include=ca-certificates "$suite" "$root" "$mirror"
    fi
    mount --bind /dev "$root/dev"
    mount -t devpts devpts "$root/dev/pts"
    mount -t tmpfs tmpfs "$root/dev/shm"
    mount -t proc proc "$root/proc"
    if [ -e /etc/resolv.conf ]; then cp --dereference /etc/resolv.conf "$root/etc/resolv.conf"; fi
}

# in_root ROOT COMMAND…
in_root() {
    local root=$1
    shift
    chroot "$root" env --ignore-environment \
        PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 "$@"
}
