#include "ui/presenters/listen_presenter.h"

#include "ui/services/audio_paths.h"

#include <QFileInfo>

#include <algorithm>

namespace genrescope {

ListenPresenter::ListenPresenter(PlaybackEngine& playback, AnalysisService& analysis,
                                 QObject* parent)
    : QObject(parent), playback_(playback), analysis_(analysis)
{
    connect(&analysis_, &AnalysisService::modelsChanged, this, &ListenPresenter::onModelsChanged);
    connect(&analysis_, &AnalysisService::modelsFailed, this, &ListenPresenter::modelsFailed);
    connect(&analysis_, &AnalysisService::tagsRead, this, &ListenPresenter::onTagsRead);
    connect(&analysis_, &AnalysisService::started, this, &ListenPresenter::onStarted);
    connect(&analysis_, &AnalysisService::framesArrived, this, &ListenPresenter::onFrames);
    connect(&analysis_, &AnalysisService::predicted, this, &ListenPresenter::onPredicted);
    connect(&analysis_, &AnalysisService::finished, this, &ListenPresenter::onFinished);
    connect(&analysis_, &AnalysisService::failed, this, &ListenPresenter::onFailed);
    connect(&playback_, &PlaybackEngine::finished, this, &ListenPresenter::onPlaybackFinished);
    connect(&playback_, &PlaybackEngine::failed, this, &ListenPresenter::playbackFailed);
    connect(&playback_, &PlaybackEngine::positionChanged, this, [this](double seconds) {
        if (isShownInPlayer())
            Q_EMIT playheadMoved(seconds);
    });
    connect(&playback_, &PlaybackEngine::stateChanged, this, [this](PlaybackEngine::State state) {
        tracks_.setPlaying(state == PlaybackEngine::State::Playing ? inPlayer_ : std::nullopt);
    });
}

void ListenPresenter::onModelsChanged(const std::vector<ModelLabel>& models)
{
    findings_.forgetPredictions();
    tracks_.setModels(models);
    tracks_.forgetGenres();
    std::vector<AnalysisService::Track> waiting;
    for (int row = 0; row < tracks_.rowCount(); ++row) {
        if (tracks_.at(row).state == TrackState::Waiting)
            waiting.push_back(analysisTrack(tracks_.at(row).id));
    }
    Q_EMIT modelsChanged();
    if (shown_) {
        Q_EMIT predictionChanged({});
        watchShown();
    }
    analysis_.classify(waiting);
    emitPending();
}

void ListenPresenter::add(const QStringList& paths)
{
    if (paths.isEmpty())
        return;
    Q_EMIT added(paths);
    // Querying a slow disk about many files does not belong on the GUI thread.
    constexpr qsizetype few = 16;
    const bool quick = paths.size() <= few &&
                       std::none_of(paths.begin(), paths.end(),
                                    [](const QString& path) { return QFileInfo(path).isDir(); });
    if (quick) {
        addFiles(paths);
        return;
    }
    folders_.start<QStringList>(
        [paths](const TaskContext& context) {
            return expandAudioPaths(paths, context.cancellation);
        },
        [this](const QStringList& files) { addFiles(files); });
}

void ListenPresenter::addFiles(const QStringList& files)
{
    if (files.isEmpty())
        return;
    const int before = tracks_.rowCount();
    const std::vector<TrackKey> ids = tracks_.add(files);
    std::vector<AnalysisService::Track> fresh;
    for (int row = before; row < tracks_.rowCount(); ++row)
        fresh.push_back(analysisTrack(tracks_.at(row).id));
    // The one that is shown is analyzed first; the tags of all come beside it.
    show(fresh.empty() ? ids.front() : fresh.front().id);
    analysis_.classify(fresh);
    analysis_.readTags(std::move(fresh));
    emitPending();
}

AnalysisService::Track ListenPresenter::analysisTrack(TrackKey id) const
{
    return {id, std::filesystem::path(tracks_.find(id)->path.toStdU16String())};
}

void ListenPresenter::remove(const std::vector<TrackKey>& ids)
{
    std::vector<std::pair<int, TrackItem>> items;
    for (const TrackKey id : ids) {
        if (const TrackItem* item = tracks_.find(id))
            items.emplace_back(tracks_.rowOf(id), *item);
        if (!items.empty() && items.back().second.state == TrackState::Reading)
            items.back().second.state = TrackState::Waiting;
    }
    if (items.empty())
        return;
    std::sort(items.begin(), items.end(),
              [](const auto& a, const auto& b) { return a.first < b.first; });
    const int row = items.front().first;
    // What was removed before this cannot come back any more.
    for (const auto& [place, item] : std::exchange(removed_, std::move(items))) {
        if (tracks_.find(item.id) == nullptr)
            findings_.forget(item.id);
    }
    tracks_.remove(ids);
    for (const auto& [place, item] : removed_) {
        analysis_.forget(item.id);
        if (inPlayer_ == item.id) {
            playback_.close();
            inPlayer_.reset();
            Q_EMIT playerTrackChanged();
        }
    }
    if (shown_ && tracks_.find(*shown_) == nullptr) {
        if (tracks_.rowCount() > 0)
            show(tracks_.at(std::min(row, tracks_.rowCount() - 1)).id);
        else
            showNothing();
    }
    emitPending();
    Q_EMIT removed(static_cast<int>(removed_.size()));
    Q_EMIT canUndoRemoveChanged(true);
}

void ListenPresenter::undoRemove()
{
    if (removed_.empty())
        return;
    const TrackKey first = removed_.front().second.id;
    tracks_.restore(removed_);
    std::vector<AnalysisService::Track> unfinished;
    for (auto& [row, item] : std::exchange(removed_, {})) {
        const TrackItem* track = tracks_.find(item.id);
        // It was added again meanwhile, as another track.
        if (track == nullptr)
            findings_.forget(item.id);
        else if (track->state != TrackState::Failed && findings_.prediction(item.id) == nullptr)
            unfinished.push_back(analysisTrack(item.id));
    }
    if (tracks_.find(first) != nullptr)
        show(first);
    analysis_.classify(unfinished);
    emitPending();
    Q_EMIT canUndoRemoveChanged(false);
}

void ListenPresenter::show(TrackKey id)
{
    if (shown_ == id || tracks_.find(id) == nullptr)
        return;
    shown_ = id;
    mel_ = findings_.spectrogram(id);
    if (playback_.state() != PlaybackEngine::State::Playing)
        load(id);
    Q_EMIT shownTrackChanged();
    const std::shared_ptr<const TrackPrediction> known = findings_.prediction(id);
    Q_EMIT predictionChanged(known != nullptr ? *known : TrackPrediction());
    if (isShownInPlayer())
        Q_EMIT playheadMoved(playback_.position());
    watchShown();
}

void ListenPresenter::showNothing()
{
    shown_.reset();
    mel_.reset();
    Q_EMIT shownTrackChanged();
    Q_EMIT predictionChanged({});
}

void ListenPresenter::watchShown()
{
    const TrackItem* item = tracks_.find(*shown_);
    const bool modelsWanted = item->state != TrackState::Done;
    if (item->state != TrackState::Failed && (!findings_.spectrogram(*shown_) || modelsWanted))
        analysis_.watch(analysisTrack(*shown_), modelsWanted);
}

void ListenPresenter::load(TrackKey id)
{
    if (inPlayer_ == id && playback_.hasTrack())
        return;
    inPlayer_ = id;
    loopBegin_.reset();
    Q_EMIT loopMarked(loopBegin_);
    playback_.openFile(tracks_.find(id)->path);
    Q_EMIT playerTrackChanged();
}

void ListenPresenter::play(TrackKey id)
{
    if (tracks_.find(id) == nullptr)
        return;
    if (inPlayer_ != id)
        playback_.stop();
    load(id);
    show(id);
    playback_.play();
}

void ListenPresenter::playFile(const QString& path, const QString& title)
{
    addFiles({path});
    const TrackKey id = tracks_.add({path}).front();
    const TrackItem* item = tracks_.find(id);
    tracks_.setTags(id, title, item->artist);
    play(id);
}

void ListenPresenter::togglePlaying()
{
    if (playback_.state() != PlaybackEngine::State::Playing && shown_)
        load(*shown_);
    playback_.togglePlaying();
}

void ListenPresenter::seek(double seconds)
{
    if (!shown_)
        return;
    if (!isShownInPlayer()) {
        const bool playing = playback_.state() == PlaybackEngine::State::Playing;
        playback_.stop();
        load(*shown_);
        if (playing)
            playback_.play();
    }
    playback_.seek(seconds);
}

void ListenPresenter::seekBy(double seconds)
{
    playback_.seek(playback_.position() + seconds);
}

void ListenPresenter::previous()
{
    // As in every player: first back to the start of this track.
    constexpr double restartAfter = 3.0;
    if (!inPlayer_)
        return;
    const std::optional<TrackKey> above = playable(-1);
    if (!above || playback_.position() > restartAfter)
        playback_.seek(0.0);
    else
        goTo(*above);
}

void ListenPresenter::next()
{
    if (const std::optional<TrackKey> below = playable(1))
        goTo(*below);
}

void ListenPresenter::goTo(TrackKey id)
{
    if (playback_.state() == PlaybackEngine::State::Playing)
        play(id);
    else
        show(id);
}

std::optional<TrackKey> ListenPresenter::playable(int direction) const
{
    std::optional<TrackKey> id = inPlayer_;
    do {
        id = id ? tracks_.neighbor(*id, direction) : std::nullopt;
    } while (id && tracks_.find(*id)->state == TrackState::Failed);
    return id;
}

void ListenPresenter::setLoop(const std::optional<LoopRegion>& loop)
{
    if (shown_ && !isShownInPlayer() && loop)
        seek(loop->begin);
    loopBegin_.reset();
    playback_.setLoop(loop);
    Q_EMIT loopMarked(loopBegin_);
}

void ListenPresenter::markLoop()
{
    if (playback_.loop() || !inPlayer_) {
        setLoop({});
        return;
    }
    const double now = playback_.position();
    if (loopBegin_ && now != *loopBegin_) {
        setLoop(LoopRegion{std::min(*loopBegin_, now), std::max(*loopBegin_, now)});
        return;
    }
    loopBegin_ = now;
    Q_EMIT loopMarked(loopBegin_);
}

int ListenPresenter::pending() const
{
    int count = 0;
    for (int row = 0; row < tracks_.rowCount(); ++row) {
        const TrackState state = tracks_.at(row).state;
        count += static_cast<int>(state == TrackState::Waiting || state == TrackState::Reading);
    }
    return count;
}

void ListenPresenter::emitPending()
{
    const int now = pending();
    if (std::exchange(lastPending_, now) != now)
        Q_EMIT pendingChanged(now);
}

void ListenPresenter::onTagsRead(TrackKey id, const AudioInfo& info)
{
    const TrackItem* item = tracks_.find(id);
    if (item == nullptr)
        return;
    tracks_.setTags(id, QString::fromStdString(info.tags.title),
                    QString::fromStdString(info.tags.artist));
    // The decoded length takes precedence over the declared one.
    if (item->state != TrackState::Done)
        tracks_.setDuration(id, info.declaredDuration);
    if (shown_ == id && mel_) {
        mel_->announceDuration(info.declaredDuration);
        Q_EMIT melTrackGrew();
    }
}

void ListenPresenter::onStarted(TrackKey id, bool withFrames, const MelConfig& mel)
{
    const TrackItem* item = tracks_.find(id);
    if (item == nullptr)
        return;
    if (item->state != TrackState::Done)
        tracks_.setState(id, TrackState::Reading);
    if (shown_ != id || !withFrames)
        return;
    mel_ = std::make_shared<MelTrack>(mel.melBands, mel.framesPerSecond(), mel.minFrequency,
                                      mel.maxFrequency);
    mel_->announceDuration(item->duration);
    Q_EMIT shownTrackChanged();
}

void ListenPresenter::onFrames(TrackKey id, const std::vector<float>& decibels)
{
    if (shown_ != id || !mel_)
        return;
    mel_->append(decibels);
    Q_EMIT melTrackGrew();
}

void ListenPresenter::onPredicted(TrackKey id,
                                  const std::shared_ptr<const TrackPrediction>& prediction)
{
    if (tracks_.find(id) == nullptr || prediction->models.empty())
        return;
    tracks_.setGenres(id, topGenres(*prediction));
    findings_.setPrediction(id, prediction);
    if (shown_ == id)
        Q_EMIT predictionChanged(*prediction);
}

void ListenPresenter::onFinished(TrackKey id, double duration, double elapsed)
{
    const TrackItem* item = tracks_.find(id);
    if (item == nullptr)
        return;
    if (item->state != TrackState::Done && hasModels())
        findings_.setClassifyingTime(id, elapsed);
    tracks_.setDuration(id, duration);
    tracks_.setState(id, TrackState::Done);
    if (shown_ == id && mel_ && mel_->frames() > 0) {
        mel_->announceDuration(duration);
        findings_.keepSpectrogram(id, mel_);
        Q_EMIT melTrackGrew();
    }
    emitPending();
}

void ListenPresenter::onFailed(TrackKey id, const QString& sentence)
{
    if (tracks_.find(id) == nullptr)
        return;
    tracks_.setFailure(id, sentence);
    if (shown_ == id) {
        // What was drawn before the damage stays visible.
        if (mel_ && mel_->frames() == 0)
            mel_.reset();
        Q_EMIT shownTrackChanged();
    }
    emitPending();
}

void ListenPresenter::onPlaybackFinished()
{
    if (const std::optional<TrackKey> below = playable(1))
        play(*below);
}

} // namespace genrescope
