#include "ui/presenters/listen_presenter.h"

#include "ui/services/audio_paths.h"

#include <algorithm>

namespace genrescope {

ListenPresenter::ListenPresenter(TrackCollection& tracks, Player& player, QObject* parent)
    : QObject(parent), tracks_(tracks), player_(player)
{
    connect(&tracks_, &TrackCollection::added, this, &ListenPresenter::show);
    connect(&tracks_, &TrackCollection::restored, this, &ListenPresenter::show);
    connect(&tracks_, &TrackCollection::removed, this, &ListenPresenter::showInstead);
    connect(&tracks_, &TrackCollection::spectrogramChanged, this,
            &ListenPresenter::shownTrackChanged);
    connect(&tracks_, &TrackCollection::predictionChanged, this, [this](TrackKey id) {
        if (shown_ == id)
            tellPrediction();
    });
    connect(&player_, &Player::trackChosen, this, &ListenPresenter::show);
    connect(&player_, &Player::positionChanged, this, [this](double seconds) {
        if (isShownInPlayer())
            Q_EMIT playheadMoved(seconds);
    });
}

void ListenPresenter::add(const QStringList& paths)
{
    if (paths.isEmpty())
        return;
    Q_EMIT added(paths);
    // Only the disk knows folders from files, and it may be slow.
    const auto count = static_cast<int>(paths.size());
    arriving_ += count;
    folders_.start<QStringList>(
        [paths](const TaskContext& context) {
            return expandAudioPaths(paths, context.cancellation);
        },
        [this, count](const QStringList& files) {
            arriving_ -= count;
            tracks_.add(files);
        });
}

ListState ListenPresenter::state() const
{
    ListState state;
    for (int row = 0; row < tracks_.table().rowCount(); ++row)
        state.files << tracks_.table().at(row).path;
    // It may have been removed a moment ago, before anything else is on show.
    const TrackItem* const shown = shown_ ? tracks_.find(*shown_) : nullptr;
    if (shown == nullptr)
        return state;
    state.shown = shown->path;
    if (isShownInPlayer())
        state.position = player_.position();
    return state;
}

void ListenPresenter::restore(const ListState& state)
{
    const std::optional<TrackKey> shown = shown_;
    const bool isFirst = !shown && arriving_ == 0;
    tracks_.add(state.files);
    if (shown)
        show(*shown);
    for (int row = 0; isFirst && row < tracks_.table().rowCount(); ++row) {
        const TrackItem& track = tracks_.table().at(row);
        if (track.path != state.shown)
            continue;
        show(track.id);
        player_.seekInCued(state.position);
        break;
    }
}

void ListenPresenter::show(TrackKey id)
{
    if (shown_ == id || tracks_.find(id) == nullptr)
        return;
    shown_ = id;
    player_.cue(id);
    tracks_.watch(id);
    tellPrediction();
    if (isShownInPlayer())
        Q_EMIT playheadMoved(player_.position());
}

void ListenPresenter::showInstead(int row)
{
    if (!shown_ || tracks_.find(*shown_) != nullptr)
        return;
    const TrackTableModel& table = tracks_.table();
    if (table.rowCount() > 0)
        show(table.at(std::min(row, table.rowCount() - 1)).id);
    else
        showNothing();
}

void ListenPresenter::showNothing()
{
    shown_.reset();
    player_.cue({});
    tracks_.watch({});
    tellPrediction();
}

void ListenPresenter::tellPrediction()
{
    const std::shared_ptr<const TrackPrediction> known =
        shown_ ? tracks_.findings().prediction(*shown_) : nullptr;
    if (known != nullptr)
        Q_EMIT predictionChanged(*known);
    else
        Q_EMIT predictionChanged({});
}

} // namespace genrescope
