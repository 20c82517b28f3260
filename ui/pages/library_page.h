#pragma once

#include "ui/data/heard_track.h"

#include <QWidget>

#include <vector>

class QPushButton;
class QSplitter;
class QStackedWidget;

namespace genrescope {

class ErrorPanel;
class LibraryFolderList;
class LibraryLists;
class LibraryPlayback;
class LibraryPlaylistList;
class LibraryPresenter;
class LibraryScanLine;
class LibrarySearchList;
class LibraryTrackList;
class MapPresenter;
class StatePanel;

/// The Library page: folders of music, and all of their tracks to search through.
class LibraryPage : public QWidget {
    Q_OBJECT

public:
    /// Opens the library and the playlists.
    LibraryPage(LibraryPresenter& presenter, LibraryPlayback& playback, MapPresenter& map,
                QWidget* parent = nullptr);

    void showQueue();

Q_SIGNALS:
    void listenRequested(const QStringList& files);
    /// As LibraryTrackList says.
    void tagsRequested(const std::vector<genrescope::HeardTrack>& tracks);
    void tagHistoryRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void arrange();
    void connectPlayback();
    void chooseFolder();
    void showState();
    void retranslate();

    LibraryPresenter& presenter_;
    LibraryPlayback& playback_;
    ErrorPanel* error_;
    QStackedWidget* stack_;
    StatePanel* empty_;
    QPushButton* add_;
    StatePanel* failed_;
    QPushButton* retry_;
    QSplitter* library_;
    QWidget* side_;
    LibraryFolderList* folders_;
    LibrarySearchList* searches_;
    LibraryPlaylistList* playlists_;
    LibraryTrackList* tracks_;
    LibraryLists* lists_;
    LibraryScanLine* scan_;
};

} // namespace genrescope
