#include "ui/pages/library_lists.h"

#include "ui/pages/ordered_track_list.h"
#include "ui/presenters/library_playback.h"

#include <QAction>
#include <QEvent>

namespace genrescope {

LibraryLists::LibraryLists(LibraryPlayback& playback, QWidget* tracks, QWidget* parent)
    : QStackedWidget(parent),
      playback_(playback),
      tracks_(tracks),
      queue_(new OrderedTrackList(playback.queue().table(), this)),
      playlist_(new OrderedTrackList(playback.playlists().table(), this)),
      save_(new QAction(this)),
      clear_(new QAction(this))
{
    queue_->setObjectName(QStringLiteral("playQueue"));
    playlist_->setObjectName(QStringLiteral("playlistTracks"));
    for (QWidget* widget : std::initializer_list<QWidget*>{tracks_, queue_, playlist_})
        addWidget(widget);
    connectQueue();
    connectPlaylist();
    retranslate();
}

void LibraryLists::connectQueue()
{
    PlayQueue& queue = playback_.queue();
    queue_->setFurtherActions({save_, clear_});
    connect(queue_, &OrderedTrackList::playRequested, &playback_.player(), &Player::playQueued);
    connect(queue_, &OrderedTrackList::removeRequested, &queue, &PlayQueue::remove);
    connect(queue_, &OrderedTrackList::moveRequested, &queue, &PlayQueue::move);
    connect(queue_, &OrderedTrackList::closeRequested, this, &LibraryLists::showTracks);
    connect(save_, &QAction::triggered, this, [this] { playback_.saveQueue(tr("Queue")); });
    connect(clear_, &QAction::triggered, &queue, &PlayQueue::clear);
    connect(&queue, &PlayQueue::changed, this, &LibraryLists::retranslate);
}

void LibraryLists::connectPlaylist()
{
    Playlists& playlists = playback_.playlists();
    connect(playlist_, &OrderedTrackList::playRequested, this,
            [this, &playlists](int row) { playback_.playPlaylist(playlists.shown(), row); });
    connect(playlist_, &OrderedTrackList::removeRequested, &playlists, &Playlists::removeRows);
    connect(playlist_, &OrderedTrackList::moveRequested, &playlists, &Playlists::moveRows);
    connect(playlist_, &OrderedTrackList::closeRequested, this, &LibraryLists::showTracks);
    connect(&playlists, &Playlists::changed, this, &LibraryLists::retranslate);
    connect(&playlists, &Playlists::shownChanged, this, [this, &playlists] {
        retranslate();
        if (playlists.shown().isEmpty() && currentWidget() == playlist_)
            showTracks();
    });
}

void LibraryLists::showQueue()
{
    setCurrentWidget(queue_);
    queue_->focusRow(playback_.queue().currentRow().value_or(0));
}

void LibraryLists::showPlaylist(const QString& name)
{
    if (playback_.playlists().shown() != name)
        playback_.playlists().show(name);
    setCurrentWidget(playlist_);
}

void LibraryLists::changeEvent(QEvent* event)
{
    QStackedWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void LibraryLists::retranslate()
{
    const auto count = [](const OrderedTrackModel& table) {
        return tr("%Ln track(s)", nullptr, table.rowCount());
    };
    Playlists& playlists = playback_.playlists();
    const QString titled = tr("%1: %2", "name of a list, how many tracks");
    queue_->setTitle(titled.arg(tr("Play queue"), count(playback_.queue().table())));
    playlist_->setTitle(titled.arg(playlists.shown(), count(playlists.table())));
    save_->setText(tr("Save as a playlist"));
    clear_->setText(tr("Clear the queue"));
}

} // namespace genrescope
