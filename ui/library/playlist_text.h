#pragma once

#include "ui/library/playlist_file.h"

#include <QByteArray>
#include <QString>

#include <string>
#include <utility>

namespace genrescope {

/// The "file:" address of a path as ui/data/path_text.h writes it: its bytes, whatever they are.
QByteArray addressOf(const QString& path);

/// Whether a text is meant to be XML.
bool isXml(const std::string& text);

/// Reads playlists of other programs, which may hold anything.
class PlaylistReading {
public:
    /// @param folder  absolute, in which the playlist lies
    explicit PlaylistReading(QString folder) : folder_(std::move(folder)) {}

    /// False if the text is none.
    bool readM3u(const std::string& text);
    bool readXspf(const std::string& text);

    /// It ended because of that.
    bool isTooLong() const { return tooLong_; }
    ReadPlaylist take() { return std::move(read_); }

private:
    /// @param place  a path, absolute or relative to the folder, or an address
    /// @param encoded  it is an address even without a scheme
    void add(PlaylistTrack track, const QByteArray& place, bool encoded);

    const QString folder_;
    ReadPlaylist read_;
    bool tooLong_ = false;
};

} // namespace genrescope
