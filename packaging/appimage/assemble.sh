#!/usr/bin/env bash
# Makes the AppImage of what is installed; packaging/make_appimage.sh runs it in a Debian of its own:
#   assemble.sh OUT [RUNTIME]
#   OUT      the AppImage's name
#   RUNTIME  its beginning; built of runtime.cpp unless given
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
out=$1
runtime=${2:-}
appdir=$here/AppDir
machine=$(uname -m)-linux-gnu
libraries=$appdir/usr/lib/$machine
qt_plugins=/usr/lib/$machine/qt6/plugins
compression_level=15 # of 22

# Of the two for media, the one whose libraries are needed anyway; playing alone loads neither.
plugins=(
    platforms/libq{xcb,wayland-egl,wayland-generic,offscreen}.so
    xcbglintegrations/libqxcb-{egl,glx}-integration.so
    wayland-shell-integration/libxdg-shell.so
    wayland-decoration-client/libbradient.so
    wayland-graphics-integration-client/libqt-plugin-wayland-egl.so
    platforminputcontexts/lib{compose,ibus}platforminputcontextplugin.so
    multimedia/libffmpegmediaplugin.so
    sqldrivers/libqsqlite.so
    iconengines/libqsvgicon.so
    imageformats/libq{gif,ico,jpeg,svg}.so
)

copy_programs() {
    local name file
    for name in genrescope genrescope-cli genrescope-common genrescope-engine genrescope-models; do
        dpkg-query --listfiles "$name" | grep -E '^/usr/(bin|lib|share/(applications|genrescope|icons|metainfo|mime))/' |
            while IFS= read -r file; do
                [ -d "$file" ] || cp --parents --no-dereference --preserve=mode,timestamps "$file" "$appdir"
            done
    done
}

copy_qt() {
    local plugin
    for plugin in "${plugins[@]}"; do
        cp --parents "$qt_plugins/$plugin" "$appdir"
    done
    cp --parents /usr/share/qt6/translations/qtbase_*.qm "$appdir"
    cat > "$appdir/usr/bin/qt.conf" << CONF
[Paths]
Prefix = ..
Plugins = lib/$machine/qt6/plugins
Translations = share/qt6/translations
CONF
}

programs_and_plugins() {
    find "$appdir/usr/bin" "$libraries/genrescope" "$libraries/qt6" -type f ! -name qt.conf
}

# NAME FILE of each library that they need, of those that they need in turn, and so on, but for those
# that the system has to have.
needed_libraries() {
    local file
    programs_and_plugins | while IFS= read -r file; do
        LD_LIBRARY_PATH=$libraries/genrescope ldd "$file"
    done | sed -n 's/^\t\(.*\) => \(.*\)/\1 \2/p' | sed 's/ (0x[0-9a-f]*)$//' | sort -u |
        grep -vFf <(sed -n 's/^\([^#].*\) .*/\1 /p' "$here/system_libraries.txt") | grep -v ' /appimage/'
}

# The package that a file comes from: Debian 12 lists some below /lib, which is a link.
package_of() {
    local file
    file=$(realpath "$1")
    { dpkg-query --search "$file" "${file#/usr}" 2> /dev/null || true; } | sed -n '1s/: .*//p'
}

# The terms of each package of which something is taken, and the packages' versions, by which
# https://snapshot.debian.org has their sources.
copy_terms() {
    local package name
    mkdir -p "$appdir/usr/share/doc"
    while IFS= read -r package; do
        name=${package%%:*}
        mkdir -p "$appdir/usr/share/doc/$name"
        cp --dereference "/usr/share/doc/$name/copyright" "$appdir/usr/share/doc/$name/"
        dpkg-query --show --showformat "\${Package} \${Version} (source: \${source:Package} \${source:Version})\n" "$package"
    done > "$appdir/usr/share/doc/packages.txt"
}

copy_libraries() {
    local name file missing=0
    while read -r name file; do
        if [ "$file" = "not found" ]; then
            echo "$name is missing." >&2
            missing=1
        else
            cp --dereference "$file" "$libraries/$name"
        fi
    done < "$here/needed"
    return $missing
}

# Each file finds the libraries from where it lies itself.
set_paths() {
    local file
    find "$appdir/usr/bin" -type f ! -name qt.conf -exec patchelf --set-rpath \
        "\$ORIGIN/../lib/$machine/genrescope:\$ORIGIN/../lib/$machine" {} +
    find "$libraries/genrescope" -type f -exec patchelf --set-rpath "\$ORIGIN:\$ORIGIN/.." {} +
    find "$libraries/qt6" -type f -exec patchelf --set-rpath "\$ORIGIN/../../.." {} +
    find "$libraries" -maxdepth 1 -type f -exec patchelf --set-rpath "\$ORIGIN" {} +
}

# What desktops look for at the top.
copy_front() {
    local id=org.genrescope.Genrescope
    cp "$here/AppRun" "$appdir/"
    cp "$appdir/usr/share/applications/$id.desktop" "$appdir/"
    cp "$appdir/usr/share/icons/hicolor/256x256/apps/$id.png" "$appdir/"
    ln -s "$id.png" "$appdir/.DirIcon"
    ln -s "$id.metainfo.xml" "$appdir/usr/share/metainfo/$id.appdata.xml"
}

build_runtime() {
    # libfuse could load modules, which nothing here asks for: the linker's warning about that is left out.
    # shellcheck disable=SC2046
    g++ -std=c++20 -O2 -Wall -Wextra -Werror -static -s -D_FILE_OFFSET_BITS=64 $(pkg-config --cflags fuse3) \
        "$here/runtime.cpp" -o "$1" -lsquashfuse_ll -lsquashfuse -lfuse3 -lz -llzma -llzo2 -llz4 -lzstd \
        2> >(grep -v 'libfuse3.a\|dlopen' >&2)
    # By which others know an AppImage of type 2.
    printf 'AI\002' | dd of="$1" bs=1 seek=8 conv=notrunc status=none
}

# The newest version of a symbol of a kind, as GLIBC_2.34, that something in the AppImage asks for.
newest_needed() {
    find "$appdir/usr" -type f \( -name '*.so*' -o -path '*/bin/genrescope*' -o -path '*/genrescope/genrescope-*' \) \
        -exec objdump --dynamic-syms {} + | grep --only-matching "\*UND\*.*($1_[0-9.]*" | sed 's/.*(//' |
        sort --version-sort | tail -n 1
}

rm -rf "$appdir"
mkdir -p "$libraries"
copy_programs
copy_qt
needed_libraries > "$here/needed"
copy_libraries
{
    printf '%s\n' genrescope genrescope-cli genrescope-common genrescope-engine genrescope-models \
        qt6-translations-l10n libc6-dev libfuse3-dev libsquashfuse-dev zlib1g-dev liblzma-dev liblzo2-dev liblz4-dev libzstd-dev
    while read -r _ file; do package_of "$file"; done < "$here/needed"
    for plugin in "${plugins[@]}"; do package_of "$qt_plugins/$plugin"; done
} | sed 's/:.*//' | sort -u | copy_terms
set_paths
copy_front

if [ -z "$runtime" ]; then
    runtime=$here/runtime
    build_runtime "$runtime"
fi
# Times are those of the changelog at the latest.
SOURCE_DATE_EPOCH=$(zcat /usr/share/doc/genrescope/changelog.Debian.gz | dpkg-parsechangelog --file - --show-field Timestamp)
export SOURCE_DATE_EPOCH
rm -f "$here/image"
mksquashfs "$appdir" "$here/image" -all-root -no-xattrs -comp zstd -Xcompression-level $compression_level -no-progress -quiet
cat "$runtime" "$here/image" > "$out"
chmod 755 "$out"
echo "$(du --apparent-size --block-size=M --summarize "$appdir" | cut -f 1) in the image, $(wc -l < "$here/needed") libraries," \
    "of $(wc -l < "$appdir/usr/share/doc/packages.txt") packages; $(newest_needed GLIBC) and $(newest_needed GLIBCXX) are needed."
