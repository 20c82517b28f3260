#pragma once

#include "ui/data/model_card.h"
#include "ui/data/track_item.h"
#include "ui/services/analysis_relay.h"
#include "ui/services/track_analyzer.h"
#include "ui/tasks/task_runner.h"

#include <QElapsedTimer>
#include <QObject>

#include <deque>
#include <filesystem>
#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

namespace genrescope {

/// Analyzes tracks in the background, one after the other: first the one on screen, then those in
/// the queue. Files' metadata is read in parallel, so that a long list has its titles at once.
class AnalysisService : public QObject {
    Q_OBJECT

public:
    struct Track {
        TrackKey id = 0;
        std::filesystem::path path = {};
    };
    using InfoReader = std::function<AudioInfo(const std::filesystem::path&)>;

    AnalysisService(TrackAnalyzerFactory makeAnalyzer, InfoReader readInfo,
                    QObject* parent = nullptr);

    /// Loads other models; the running analysis restarts with them. modelsChanged() or
    /// modelsFailed() follows; in the second case the previous models stay.
    void setModels(const std::vector<ActiveModel>& models);

    /// Reads the tags of these tracks.
    void readTags(std::vector<Track> tracks);
    /// Classifies these tracks when there is nothing else to do.
    void classify(const std::vector<Track>& tracks);
    /// This track is on screen: its frames are needed now, and the models' output unless it is
    /// known. A track that is being analyzed in the background waits meanwhile.
    void watch(const Track& track, bool withModels);
    /// This track is no longer needed.
    void forget(TrackKey id);

    bool isBusy() const { return current_.has_value(); }
    /// Tracks that wait, besides the one that is being analyzed.
    std::size_t waiting() const { return jobs_.size(); }

Q_SIGNALS:
    void modelsChanged(const std::vector<genrescope::ModelLabel>& models);
    void modelsFailed(const QString& sentence);

    /// The file's metadata, whether from readTags() or from the analysis.
    void tagsRead(genrescope::TrackKey id, const genrescope::AudioInfo& info);
    /// The analysis begins; frames that come later are of this configuration.
    void started(genrescope::TrackKey id, bool withFrames, const genrescope::MelConfig& mel);
    /// Whole rows, absolute dB; only of a watched track.
    void framesArrived(genrescope::TrackKey id, const std::vector<float>& decibels);
    /// The prediction so far; the last one is complete.
    void predicted(genrescope::TrackKey id,
                   const std::shared_ptr<const genrescope::TrackPrediction>& prediction);
    /// Both in seconds: of the track, and of the work.
    void finished(genrescope::TrackKey id, double duration, double elapsed);
    void failed(genrescope::TrackKey id, const QString& sentence);

private:
    struct Job {
        Track track = {};
        bool withModels = true;
        bool withFrames = false;
        /// It was interrupted for something more urgent, and has been queued again.
        bool interrupted = false;
    };

    bool isRunning(TrackKey id) const;
    /// Queues a job first, or last.
    void queueFirst(const Job& job);
    void queueLast(const Job& job);
    std::optional<Job> takeNext();
    void startNext();
    void interrupt();
    void onUpdates(TrackKey id, AnalysisRelay::Updates updates);
    void onDone(const std::shared_ptr<const TrackPrediction>& prediction);
    void onFailed(const QString& sentence);
    void endJob();

    const TrackAnalyzerFactory makeAnalyzer_;
    const InfoReader readInfo_;
    /// Null until the first models (or none) are loaded.
    std::shared_ptr<TrackAnalyzer> analyzer_;
    /// Waiting jobs. Collections are large: nothing here may visit every job for every track.
    std::unordered_map<TrackKey, Job> jobs_;
    /// Their order; entries whose job was taken or forgotten are skipped.
    std::deque<TrackKey> order_;
    std::optional<Job> current_;
    QElapsedTimer sinceStart_;
    /// Sets of models that are still to be loaded.
    int loading_ = 0;
    /// Last: their destructors wait for work that uses the above.
    TaskRunner tags_;
    TaskRunner worker_;
};

} // namespace genrescope
