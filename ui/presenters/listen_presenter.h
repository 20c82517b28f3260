#pragma once

#include "ui/models/track_table_model.h"
#include "ui/playback/playback_engine.h"
#include "ui/services/analysis_service.h"
#include "ui/services/track_findings.h"
#include "ui/tasks/task_runner.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace genrescope {

/// The logic of the Listen page: which tracks there are, which is shown and which is played, and
/// what is known about them.
///
/// The track on show is the one whose spectrogram and genres are visible; the track in the player
/// is the one that plays. While nothing plays they are the same.
class ListenPresenter : public QObject {
    Q_OBJECT

public:
    /// Neither is owned.
    ListenPresenter(PlaybackEngine& playback, AnalysisService& analysis, QObject* parent = nullptr);

    TrackTableModel& tracks() { return tracks_; }
    PlaybackEngine& playback() { return playback_; }

    /// The models to listen with; none is allowed.
    void setModels(const std::vector<ActiveModel>& models) { analysis_.setModels(models); }
    /// Those that are loaded, in the order of each prediction's models.
    const std::vector<ModelLabel>& models() const { return tracks_.models(); }
    bool hasModels() const { return !models().empty(); }

    /// Files and folders, e.g. dropped ones. The first new track is shown at once.
    void add(const QStringList& paths);
    void remove(const std::vector<TrackKey>& ids);
    /// Undoes the last removal.
    void undoRemove();
    bool canUndoRemove() const { return !removed_.empty(); }

    /// Puts a track on show, and into the player unless another one plays.
    void show(TrackKey id);
    void play(TrackKey id);
    /// Adds a file and plays it, e.g. a clip of a dataset.
    void playFile(const QString& path, const QString& title);
    void togglePlaying();
    /// Plays the track on show from there if it is in the player, or is put into it.
    void seek(double seconds);
    void seekBy(double seconds);
    void previous();
    void next();
    /// Selects the region that is repeated: of the track on show.
    void setLoop(const std::optional<LoopRegion>& loop);
    /// The one key for loops: the first press marks where the region begins, the second where it
    /// ends, the third ends the repeating.
    void markLoop();

    std::optional<TrackKey> shownTrack() const { return shown_; }
    std::optional<TrackKey> playerTrack() const { return inPlayer_; }
    bool isShownInPlayer() const { return shown_ && shown_ == inPlayer_; }
    /// Of the track on show; null where there is none.
    const std::shared_ptr<MelTrack>& melTrack() const { return mel_; }
    const TrackFindings& findings() const { return findings_; }
    /// Tracks that are not analyzed yet.
    int pending() const;

Q_SIGNALS:
    /// A person added these files and folders.
    void added(const QStringList& paths);
    void modelsChanged();
    void modelsFailed(const QString& sentence);
    /// Another track is on show, or none: its spectrogram (null or empty at first) and prediction.
    void shownTrackChanged();
    /// More frames, or another duration.
    void melTrackGrew();
    /// What is known of the track on show has changed.
    void predictionChanged(const genrescope::TrackPrediction& prediction);
    /// The playhead on the track on show.
    void playheadMoved(double seconds);
    void playerTrackChanged();
    /// Where a region begins whose end is still to be marked.
    void loopMarked(const std::optional<double>& begin);
    /// Tracks were removed; undoRemove() brings them back.
    void removed(int count);
    void canUndoRemoveChanged(bool can);
    void pendingChanged(int pending);
    /// A track cannot be played: one sentence.
    void playbackFailed(const QString& sentence);

private:
    void addFiles(const QStringList& files);
    void showNothing();
    void watchShown();
    void load(TrackKey id);
    void goTo(TrackKey id);
    /// The next track in that direction that has not failed.
    std::optional<TrackKey> playable(int direction) const;
    void onModelsChanged(const std::vector<ModelLabel>& models);
    void onTagsRead(TrackKey id, const AudioInfo& info);
    void onStarted(TrackKey id, bool withFrames, const MelConfig& mel);
    void onFrames(TrackKey id, const std::vector<float>& decibels);
    void onPredicted(TrackKey id, const std::shared_ptr<const TrackPrediction>& prediction);
    void onFinished(TrackKey id, double duration, double elapsed);
    void onFailed(TrackKey id, const QString& sentence);
    void onPlaybackFinished();
    void emitPending();
    AnalysisService::Track analysisTrack(TrackKey id) const;

    PlaybackEngine& playback_;
    AnalysisService& analysis_;
    TrackTableModel tracks_;
    TrackFindings findings_;
    std::shared_ptr<MelTrack> mel_;
    std::optional<TrackKey> shown_;
    std::optional<TrackKey> inPlayer_;
    std::optional<double> loopBegin_;
    /// Rows (as they were) and tracks of the last removal.
    std::vector<std::pair<int, TrackItem>> removed_;
    int lastPending_ = 0;
    TaskRunner folders_;
};

} // namespace genrescope
