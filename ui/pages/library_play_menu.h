#pragma once

#include <QCoreApplication>
#include <QString>

#include <vector>

class QMenu;
class QWidget;

namespace genrescope {

class LibraryPlayback;

/// What menus of the library offer of the play queue and of playlists.
class LibraryPlayMenu {
    Q_DECLARE_TR_FUNCTIONS(LibraryPlayMenu)

public:
    /// For tracks of the catalog, if there are any.
    static void addForTracks(QMenu& menu, LibraryPlayback& playback,
                             const std::vector<qint64>& ids);
    /// For a saved search.
    static void addForSearch(QMenu& menu, LibraryPlayback& playback, const QString& search,
                             QWidget* parent);
};

} // namespace genrescope
