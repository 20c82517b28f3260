#pragma once

#include "ui/data/heard_track.h"
#include "ui/data/mel_track.h"
#include "ui/models/track_table_model.h"
#include "ui/services/analysis_service.h"
#include "ui/services/track_findings.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace genrescope {

/// The tracks that a person has opened, what is known about them, and their analysis: new tracks
/// are queued, and what the analysis finds is entered here.
class TrackCollection : public QObject {
    Q_OBJECT

public:
    /// @param analysis  not owned.
    explicit TrackCollection(AnalysisService& analysis, QObject* parent = nullptr);

    TrackTableModel& table() { return table_; }
    const TrackTableModel& table() const { return table_; }
    const TrackItem* find(TrackKey id) const { return table_.find(id); }
    const TrackFindings& findings() const { return findings_; }
    /// What the models heard in these tracks.
    std::vector<HeardTrack> heard(const std::vector<TrackKey>& ids) const;

    /// The models to listen with; none is allowed.
    void setModels(const std::vector<ActiveModel>& models) { analysis_.setModels(models); }
    /// Those that are loaded, in the order of each prediction's models.
    const std::vector<ModelLabel>& models() const { return table_.models(); }

    /// Files that are there already are not added twice.
    void add(const QStringList& files);
    /// @param title  shown until the file's own is known.
    TrackKey addFile(const QString& file, const QString& title);
    void remove(const std::vector<TrackKey>& ids);
    /// Undoes the last removal.
    void undoRemove();

    /// The track on show: it is analyzed first, for its spectrogram, too.
    void watch(std::optional<TrackKey> id);
    /// Of the watched track; null where there is none.
    const std::shared_ptr<MelTrack>& spectrogram() const { return spectrogram_; }
    /// Tracks that are not analyzed yet.
    int pending() const { return table_.pending(); }

Q_SIGNALS:
    /// The first of the tracks that were added, or the one that was there already. They are queued
    /// after this, so that it goes first if it is watched now.
    void added(genrescope::TrackKey first);
    /// @param row  that of the first one, before the removal.
    void removed(int row, int count);
    /// The first of the tracks that are back.
    void restored(genrescope::TrackKey first);
    void modelsChanged();
    void modelsFailed(const QString& sentence);
    /// The models' output for the track, which may still be missing.
    void predictionChanged(genrescope::TrackKey id);
    /// Another spectrogram (null or empty at first) of the watched track.
    void spectrogramChanged();
    /// More frames, or another duration.
    void spectrogramGrew();
    void pendingChanged(int pending);

private:
    AnalysisService::Track analysisTrack(TrackKey id) const;
    void queueWatched();
    void onModelsChanged(const std::vector<ModelLabel>& models);
    void onTagsRead(TrackKey id, const AudioInfo& info);
    void onStarted(TrackKey id, bool withFrames, const MelConfig& mel);
    void onFrames(TrackKey id, const std::vector<float>& decibels);
    void onPredicted(TrackKey id, const std::shared_ptr<const TrackPrediction>& prediction);
    void onFinished(TrackKey id, double duration, double elapsed);
    void onFailed(TrackKey id, const QString& sentence);
    void tellPending();

    AnalysisService& analysis_;
    TrackTableModel table_;
    TrackFindings findings_;
    std::optional<TrackKey> watched_;
    std::shared_ptr<MelTrack> spectrogram_;
    /// By the last removal.
    RemovedTracks removed_;
    int lastPending_ = 0;
};

} // namespace genrescope
