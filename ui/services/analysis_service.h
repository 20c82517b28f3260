#pragma once

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

/// Analyses tracks in the background, one after the other: first the one that a person looks at,
/// then those that wait. What files say of themselves is read beside it, so that a long list has
/// its titles at once.
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

    /// Loads other models; what runs is begun anew with them. modelsChanged() or modelsFailed()
    /// follows, and in the second case the models that were there stay.
    void setCheckpoints(const std::vector<std::filesystem::path>& checkpoints);

    /// Reads the tags of these tracks.
    void readTags(std::vector<Track> tracks);
    /// Asks the models about these tracks when nothing else is to be done.
    void classify(const std::vector<Track>& tracks);
    /// Somebody looks at this track: its frames are wanted now, and what the models say unless that
    /// is known. A track that is being analyzed in the background waits meanwhile.
    void watch(const Track& track, bool withModels);
    /// Nobody is interested in this track any more.
    void forget(TrackKey id);

    bool isBusy() const { return current_.has_value(); }
    /// Tracks that wait, besides the one that is being analyzed.
    std::size_t waiting() const { return jobs_.size(); }

Q_SIGNALS:
    void modelsChanged(const QStringList& architectures);
    void modelsFailed(const QString& sentence);

    /// The file's own words, by whichever way they came first.
    void tagsRead(genrescope::TrackKey id, const genrescope::AudioInfo& info);
    /// The analysis begins; frames that come later are of this configuration.
    void started(genrescope::TrackKey id, bool withFrames, const genrescope::MelConfig& mel);
    /// Whole rows, absolute dB; only of a watched track.
    void framesArrived(genrescope::TrackKey id, const std::vector<float>& decibels);
    /// As far as it is known; the last one is complete.
    void predicted(genrescope::TrackKey id, const genrescope::TrackPrediction& prediction);
    /// Both in seconds: of the track, and of the work.
    void finished(genrescope::TrackKey id, double duration, double elapsed);
    void failed(genrescope::TrackKey id, const QString& sentence);

private:
    struct Job {
        Track track = {};
        bool withModels = true;
        bool withFrames = false;
        /// It was asked to end for something more urgent, and has been queued anew.
        bool interrupted = false;
    };

    bool isRunning(TrackKey id) const;
    /// A job's turn is the next one, or after all others.
    void queueFirst(const Job& job);
    void queueLast(const Job& job);
    std::optional<Job> takeNext();
    void startNext();
    void interrupt();
    void onUpdates(TrackKey id, AnalysisRelay::Updates updates);
    void onDone(const TrackPrediction& prediction);
    void onFailed(const QString& sentence);
    void endJob();

    const TrackAnalyzerFactory makeAnalyzer_;
    const InfoReader readInfo_;
    /// Null until the first models (or none) are loaded.
    std::shared_ptr<TrackAnalyzer> analyzer_;
    /// What waits. Collections are large: nothing here may look at every job for every track.
    std::unordered_map<TrackKey, Job> jobs_;
    /// Their turns; those whose job was taken or forgotten are passed over.
    std::deque<TrackKey> order_;
    std::optional<Job> current_;
    QElapsedTimer sinceStart_;
    /// Sets of models that are still to be loaded.
    int loading_ = 0;
    /// Last: ending they wait for work that uses the above.
    TaskRunner tags_;
    TaskRunner worker_;
};

} // namespace genrescope
