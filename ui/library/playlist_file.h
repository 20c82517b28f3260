#pragma once

#include "ui/data/playlist_track.h"

#include <QString>

#include <filesystem>
#include <string>
#include <vector>

namespace genrescope {

/// Tracks that a person has put together.
struct Playlist {
    QString name = {};
    std::vector<PlaylistTrack> tracks = {};

    bool operator==(const Playlist&) const = default;
};

/// What a file of another program holds.
struct ReadPlaylist {
    Playlist playlist = {};
    /// Entries that are no files: radio stations, music in the net.
    int leftOut = 0;
};

/// The endings of the files that can be written, and read.
inline const QString m3uEnding = QStringLiteral(".m3u8");
inline const QString xspfEnding = QStringLiteral(".xspf");

/// Extended M3U in UTF-8. @param folder  in which it is to lie: paths below it are relative.
std::string m3uText(const Playlist& playlist, const std::filesystem::path& folder);
/// XSPF 1.
std::string xspfText(const Playlist& playlist);

/// Either of the two, whatever its name. The name is the file's, unless it gives another one.
/// @throws FileError if it cannot be read, is no playlist, or is too large to be one of music.
ReadPlaylist readPlaylist(const QString& file);
/// As the ending says, M3U unless it is XSPF's. @throws FileError, DiskFullError.
void writePlaylist(const Playlist& playlist, const QString& file);

} // namespace genrescope
