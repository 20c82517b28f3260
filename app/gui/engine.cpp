#include "app/gui/engine.h"

#include "app/engine/engine_library.h"
#include "app/gui/core_track_analyzer.h"
#include "app/starter_models.h"
#include "core/evaluation/evaluator.h"
#include "core/kernels/parallel.h"
#include "core/runs/train_state.h"
#include "ui/playback/sink_output.h"

namespace genrescope::gui {

namespace {

EvaluationOutcome evaluateBesideTheWindow(const EvaluationRequest& request,
                                          const ForwardPassMaker& make, const TaskContext& context)
{
    setKernelThreads(threadsBesideTheWindow);
    const Workspace workspace(request.workspace);
    EvaluationOptions options;
    options.split = request.split;
    options.forwardPass = make;
    return {evaluate(request.checkpoints, workspace, options, context), workspace.manifest()};
}

} // namespace

Engine coreEngine()
{
    const auto library = std::make_shared<engine::EngineLibrary>();
    Engine engine;
    engine.output = [] { return std::make_unique<SinkOutput>(); };
    engine.starters = starterModels();
    engine.dataset = coreDatasetWork();
    engine.makeAnalyzer = [library](const std::vector<std::filesystem::path>& checkpoints) {
        return makeCoreTrackAnalyzer(checkpoints, forwardPassOn(Device::Auto, *library));
    };
    engine.evaluate = [library](const EvaluationRequest& request, const TaskContext& context) {
        return evaluateBesideTheWindow(request, forwardPassOn(Device::Auto, *library), context);
    };
    // A training sets the number of its threads itself.
    engine.train = [library](const TrainConfig& config, Device device,
                             const std::filesystem::path& workspace,
                             const std::filesystem::path& run, const TaskContext& context,
                             TrainingObserver& observer, TrainControl& control) {
        library->functions().setComputeDevice(device);
        const Workspace data(workspace);
        TrainingData training = genreData(data);
        training.starters = starterModels();
        return library->functions().train(config, training, run, context, observer, control);
    };
    engine.resume = [library](const std::filesystem::path& workspace,
                              const std::filesystem::path& run, Device device,
                              const TaskContext& context, TrainingObserver& observer,
                              TrainControl& control) {
        library->functions().setComputeDevice(device);
        const Workspace data(workspace);
        return library->functions().resumeTraining(readTrainState(run), genreData(data), run,
                                                   context, observer, control);
    };
    return engine;
}

} // namespace genrescope::gui
