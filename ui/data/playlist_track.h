#pragma once

#include <QString>

#include <optional>

namespace genrescope {

/// A track of the play queue or of a playlist: what is known of it without its file, which may be
/// gone. All texts but the path are untrusted.
struct PlaylistTrack {
    QString path = {};
    /// Empty if it has none, as are the next two.
    QString title = {};
    QString artist = {};
    QString album = {};
    /// Seconds.
    std::optional<double> duration = {};

    /// The title, or the file's name.
    QString shownTitle() const
    {
        return title.isEmpty() ? path.section(QLatin1Char('/'), -1) : title;
    }

    bool operator==(const PlaylistTrack&) const = default;
};

} // namespace genrescope
