#include "app/gui/core_track_analyzer.h"

#include "core/base/file_source.h"
#include "core/inference/track_classifier.h"
#include "core/kernels/parallel.h"
#include "core/pipeline/log_mel_stream.h"

#include <optional>

namespace genrescope::gui {

namespace {

class CoreTrackAnalyzer : public TrackAnalyzer {
public:
    CoreTrackAnalyzer(const std::vector<std::filesystem::path>& checkpoints,
                      const ForwardPassMaker& make)
    {
        if (!checkpoints.empty())
            classifier_.emplace(checkpoints, TrackClassifier::defaultCropsPerSection, make,
                                KeepEmbeddings::Yes);
        pipeline_.emplace(classifier_ ? classifier_->melConfig() : MelConfig());
    }

    MelConfig melConfig() const override { return pipeline_->config(); }

    TrackPrediction analyze(const std::filesystem::path& file, bool withModels,
                            const TaskContext& context, AnalysisObserver& observer) override
    {
        setKernelThreads(threadsBesideTheWindow);
        if (withModels && classifier_)
            return classifier_->classify(file, context, observer);
        LogMelStream stream(*pipeline_, std::make_unique<FileSource>(file), context.cancellation);
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
makeCoreTrackAnalyzer(const std::vector<std::filesystem::path>& checkpoints,
                      const ForwardPassMaker& make)
{
    return std::make_unique<CoreTrackAnalyzer>(checkpoints, make);
}

} // namespace genrescope::gui
