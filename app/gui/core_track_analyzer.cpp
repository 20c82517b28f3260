#include "app/gui/core_track_analyzer.h"

#include "core/base/file_source.h"
#include "core/pipeline/log_mel_stream.h"

namespace genrescope::gui {

namespace {

class CoreTrackAnalyzer : public TrackAnalyzer {
public:
    CoreTrackAnalyzer(EngineLoader loadEngine,
                      const std::vector<std::filesystem::path>& checkpoints)
        : loadEngine_(std::move(loadEngine)),
          classifier_(checkpoints.empty() ? nullptr
                                          : loadEngine_().makeTrackClassifier(checkpoints)),
          pipeline_(classifier_ ? classifier_->melConfig() : MelConfig())
    {
    }

    MelConfig melConfig() const override { return pipeline_.config(); }

    TrackPrediction analyze(const std::filesystem::path& file, bool withModels,
                            const TaskContext& context, AnalysisObserver& observer) override
    {
        if (withModels && classifier_)
            return loadEngine_().classify(*classifier_, file, context, observer);
        LogMelStream stream(pipeline_, std::make_unique<FileSource>(file));
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
    EngineLoader loadEngine_;
    std::shared_ptr<TrackClassifier> classifier_;
    LogMelPipeline pipeline_;
};

} // namespace

std::unique_ptr<TrackAnalyzer>
makeCoreTrackAnalyzer(EngineLoader loadEngine,
                      const std::vector<std::filesystem::path>& checkpoints)
{
    return std::make_unique<CoreTrackAnalyzer>(std::move(loadEngine), checkpoints);
}

} // namespace genrescope::gui
