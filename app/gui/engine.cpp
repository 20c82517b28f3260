#include "app/gui/engine.h"

#include "app/engine/engine_library.h"
#include "app/gui/core_track_analyzer.h"
#include "app/starter_models.h"
#include "core/runs/train_state.h"
#include "ui/playback/sink_output.h"

namespace genrescope::gui {

namespace {

/// Threads used to analyze a track or to evaluate. The count belongs to the thread that computes,
/// so each piece of work sets it. Two are no faster on two cores while the window paints and
/// another file is decoded.
constexpr int threadsBesideTheWindow = 1;

EvaluationOutcome evaluateIn(const engine::EngineFunctions& engine,
                             const EvaluationRequest& request, const TaskContext& context)
{
    const Workspace workspace(request.workspace);
    EvaluationOptions options;
    options.split = request.split;
    return {engine.evaluate(request.checkpoints, workspace, options, context),
            workspace.manifest()};
}

} // namespace

Engine coreEngine()
{
    const auto library = std::make_shared<engine::EngineLibrary>();
    const EngineLoader besideTheWindow = [library]() -> const engine::EngineFunctions& {
        const engine::EngineFunctions& functions = library->functions();
        functions.setComputeThreads(threadsBesideTheWindow);
        return functions;
    };
    Engine engine;
    engine.output = [] { return std::make_unique<SinkOutput>(); };
    engine.starters = starterModels();
    engine.dataset = coreDatasetWork();
    engine.makeAnalyzer = [besideTheWindow](const std::vector<std::filesystem::path>& checkpoints) {
        return makeCoreTrackAnalyzer(besideTheWindow, checkpoints);
    };
    engine.evaluate = [besideTheWindow](const EvaluationRequest& request,
                                        const TaskContext& context) {
        return evaluateIn(besideTheWindow(), request, context);
    };
    // A training sets the number of its threads itself.
    engine.train = [library](const TrainConfig& config, Device device,
                             const std::filesystem::path& workspace,
                             const std::filesystem::path& run, const TaskContext& context,
                             TrainingObserver& observer, TrainControl& control) {
        library->functions().setComputeDevice(device);
        const Workspace data(workspace);
        return library->functions().train(config, genreData(data), run, context, observer, control);
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
