#pragma once

#include <QStackedWidget>

class QAction;

namespace genrescope {

class LibraryPlayback;
class OrderedTrackList;

/// What the library shows beside its folders: all tracks, the play queue, or a playlist.
class LibraryLists : public QStackedWidget {
    Q_OBJECT

public:
    /// @param tracks  all of them; becomes a part of this.
    LibraryLists(LibraryPlayback& playback, QWidget* tracks, QWidget* parent = nullptr);

    void showTracks() { setCurrentWidget(tracks_); }
    void showQueue();
    void showPlaylist(const QString& name);

protected:
    void changeEvent(QEvent* event) override;

private:
    void connectQueue();
    void connectPlaylist();
    void retranslate();

    LibraryPlayback& playback_;
    QWidget* tracks_;
    OrderedTrackList* queue_;
    OrderedTrackList* playlist_;
    QAction* save_;
    QAction* clear_;
};

} // namespace genrescope
