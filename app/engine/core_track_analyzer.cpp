#include "app/engine/core_track_analyzer.h"

#include "app/engine/engine_functions.h"
#include "core/base/file_source.h"
#include "core/inference/track_classifier.h"
#include "core/networks/runtime.h"
#include "core/pipeline/log_mel_stream.h"

namespace genrescope::engine {

namespace {

class CoreTrackAnalyzer : public TrackAnalyzer {
public:
    explicit CoreTrackAnalyzer(const std::vector<std::filesystem::path>& checkpoints)
    {
        if (!checkpoints.empty())
            classifier_.emplace(checkpoints);
        pipeline_.emplace(melConfig());
    }

    MelConfig melConfig() const override
    {
        return classifier_ ? classifier_->predictors().front().metadata().mel : MelConfig();
    }

    TrackPrediction analyze(const std::filesystem::path& file, bool withModels,
                            const TaskContext& context, AnalysisObserver& observer) override
    {
        setComputeThreads(threadsBesideTheWindow);
        if (withModels && classifier_)
            return classifier_->classify(file, context, observer);
        LogMelStream stream(*pipeline_, std::make_unique<FileSource>(file));
        observer.onOpened(stream.info());
        std::vector<float> frames;
        while (stream.next(frames)) {
            context.throwIfCanceled();
            observer.onFrames(frames);
            frames.clear();
        }
        observer.onFrames(frames);
        TrackPrediction track;
        track.file = file.string();
        track.duration = stream.seconds();
        track.complete = true;
        track.corruptPackets = stream.damage().corruptPackets;
        return track;
    }

private:
    std::optional<TrackClassifier> classifier_;
    std::optional<LogMelPipeline> pipeline_;
};

} // namespace

std::unique_ptr<TrackAnalyzer>
makeTrackAnalyzer(const std::vector<std::filesystem::path>& checkpoints)
{
    return std::make_unique<CoreTrackAnalyzer>(checkpoints);
}

} // namespace genrescope::engine
