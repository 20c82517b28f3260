#include "ui/presenters/track_collection.h"

#include "ui/data/path_text.h"

#include <utility>

namespace genrescope {

TrackCollection::TrackCollection(AnalysisService& analysis, QObject* parent)
    : QObject(parent), analysis_(analysis)
{
    connect(&analysis_, &AnalysisService::modelsChanged, this, &TrackCollection::onModelsChanged);
    connect(&analysis_, &AnalysisService::modelsFailed, this, &TrackCollection::modelsFailed);
    connect(&analysis_, &AnalysisService::tagsRead, this, &TrackCollection::onTagsRead);
    connect(&analysis_, &AnalysisService::started, this, &TrackCollection::onStarted);
    connect(&analysis_, &AnalysisService::framesArrived, this, &TrackCollection::onFrames);
    connect(&analysis_, &AnalysisService::predicted, this, &TrackCollection::onPredicted);
    connect(&analysis_, &AnalysisService::finished, this, &TrackCollection::onFinished);
    connect(&analysis_, &AnalysisService::failed, this, &TrackCollection::onFailed);
}

AnalysisService::Track TrackCollection::analysisTrack(TrackKey id) const
{
    return {id, pathOf(find(id)->path)};
}

std::vector<HeardTrack> TrackCollection::heard(const std::vector<TrackKey>& ids) const
{
    std::vector<HeardTrack> tracks;
    for (const TrackKey id : ids) {
        const TrackItem* const track = find(id);
        if (track == nullptr)
            continue;
        HeardTrack& heard = tracks.emplace_back(HeardTrack{.path = track->path});
        const auto prediction = findings_.prediction(id);
        if (prediction && prediction->complete && !prediction->models.empty())
            heard.prediction = prediction;
    }
    return tracks;
}

void TrackCollection::add(const QStringList& files)
{
    if (files.isEmpty())
        return;
    const int before = table_.rowCount();
    const std::vector<TrackKey> ids = table_.add(files);
    std::vector<AnalysisService::Track> fresh;
    for (int row = before; row < table_.rowCount(); ++row)
        fresh.push_back(analysisTrack(table_.at(row).id));
    Q_EMIT added(fresh.empty() ? ids.front() : fresh.front().id);
    analysis_.classify(fresh);
    analysis_.readTags(std::move(fresh));
    tellPending();
}

TrackKey TrackCollection::addFile(const QString& file, const QString& title)
{
    add({file});
    const TrackKey id = table_.add({file}).front();
    table_.setTags(id, title, find(id)->artist);
    return id;
}

void TrackCollection::remove(const std::vector<TrackKey>& ids)
{
    RemovedTracks gone = table_.remove(ids);
    if (gone.empty())
        return;
    // An earlier removal can no longer be undone.
    for (const auto& [row, item] : std::exchange(removed_, std::move(gone)))
        findings_.forget(item.id);
    for (auto& [row, item] : removed_) {
        analysis_.forget(item.id);
        if (item.state == TrackState::Reading)
            item.state = TrackState::Waiting;
    }
    if (watched_ && find(*watched_) == nullptr)
        watched_.reset();
    Q_EMIT removed(removed_.front().first, static_cast<int>(removed_.size()));
    tellPending();
}

void TrackCollection::undoRemove()
{
    if (removed_.empty())
        return;
    std::vector<TrackKey> ids;
    for (const auto& [row, item] : removed_)
        ids.push_back(item.id);
    table_.restore(std::exchange(removed_, {}));
    std::vector<AnalysisService::Track> unfinished;
    for (const TrackKey id : ids) {
        const TrackItem* track = find(id);
        // It was added again meanwhile, as another track.
        if (track == nullptr)
            findings_.forget(id);
        else if (track->state != TrackState::Failed && findings_.prediction(id) == nullptr)
            unfinished.push_back(analysisTrack(id));
    }
    if (find(ids.front()) != nullptr)
        Q_EMIT restored(ids.front());
    analysis_.classify(unfinished);
    tellPending();
}

void TrackCollection::watch(std::optional<TrackKey> id)
{
    watched_ = id;
    spectrogram_ = id ? findings_.spectrogram(*id) : nullptr;
    Q_EMIT spectrogramChanged();
    queueWatched();
}

void TrackCollection::queueWatched()
{
    if (!watched_)
        return;
    const TrackState state = find(*watched_)->state;
    const bool modelsWanted = state != TrackState::Done;
    if (state != TrackState::Failed && (!findings_.spectrogram(*watched_) || modelsWanted))
        analysis_.watch(analysisTrack(*watched_), modelsWanted);
}

void TrackCollection::onModelsChanged(const std::vector<ModelLabel>& models)
{
    findings_.forgetPredictions();
    table_.setModels(models);
    table_.forgetGenres();
    std::vector<AnalysisService::Track> waiting;
    for (int row = 0; row < table_.rowCount(); ++row) {
        if (table_.at(row).state == TrackState::Waiting)
            waiting.push_back(analysisTrack(table_.at(row).id));
    }
    Q_EMIT modelsChanged();
    if (watched_)
        Q_EMIT predictionChanged(*watched_);
    queueWatched();
    analysis_.classify(waiting);
    tellPending();
}

void TrackCollection::tellPending()
{
    const int now = pending();
    if (std::exchange(lastPending_, now) != now)
        Q_EMIT pendingChanged(now);
}

void TrackCollection::onTagsRead(TrackKey id, const AudioInfo& info)
{
    const TrackItem* item = find(id);
    if (item == nullptr)
        return;
    table_.setTags(id, QString::fromStdString(info.tags.title),
                   QString::fromStdString(info.tags.artist));
    // The decoded length takes precedence over the declared one.
    if (item->state != TrackState::Done)
        table_.setDuration(id, info.declaredDuration);
    if (watched_ == id && spectrogram_) {
        spectrogram_->announceDuration(info.declaredDuration);
        Q_EMIT spectrogramGrew();
    }
}

void TrackCollection::onStarted(TrackKey id, bool withFrames, const MelConfig& mel)
{
    const TrackItem* item = find(id);
    if (item == nullptr)
        return;
    if (item->state != TrackState::Done)
        table_.setState(id, TrackState::Reading);
    if (watched_ != id || !withFrames)
        return;
    spectrogram_ = std::make_shared<MelTrack>(mel.melBands, mel.framesPerSecond(), mel.minFrequency,
                                              mel.maxFrequency);
    spectrogram_->announceDuration(item->duration);
    Q_EMIT spectrogramChanged();
}

void TrackCollection::onFrames(TrackKey id, const std::vector<float>& decibels)
{
    if (watched_ != id || !spectrogram_)
        return;
    spectrogram_->append(decibels);
    Q_EMIT spectrogramGrew();
}

void TrackCollection::onPredicted(TrackKey id,
                                  const std::shared_ptr<const TrackPrediction>& prediction)
{
    if (find(id) == nullptr || prediction->models.empty())
        return;
    table_.setGenres(id, topGenres(*prediction), prediction->verdict);
    findings_.setPrediction(id, prediction);
    Q_EMIT predictionChanged(id);
}

void TrackCollection::onFinished(TrackKey id, double duration, double elapsed)
{
    const TrackItem* item = find(id);
    if (item == nullptr)
        return;
    if (item->state != TrackState::Done && !models().empty())
        findings_.setClassifyingTime(id, elapsed);
    table_.setDuration(id, duration);
    table_.setState(id, TrackState::Done);
    if (watched_ == id && spectrogram_ && spectrogram_->frames() > 0) {
        spectrogram_->announceDuration(duration);
        findings_.keepSpectrogram(id, spectrogram_);
        Q_EMIT spectrogramGrew();
    }
    tellPending();
}

void TrackCollection::onFailed(TrackKey id, const QString& sentence)
{
    if (find(id) == nullptr)
        return;
    table_.setFailure(id, sentence);
    if (watched_ == id) {
        // The part drawn before the damage stays visible.
        if (spectrogram_ && spectrogram_->frames() == 0)
            spectrogram_.reset();
        Q_EMIT spectrogramChanged();
    }
    tellPending();
}

} // namespace genrescope
