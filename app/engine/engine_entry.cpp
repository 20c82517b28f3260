#include "app/engine/core_track_analyzer.h"
#include "app/engine/engine_functions.h"
#include "core/evaluation/evaluator.h"
#include "core/networks/runtime.h"
#include "core/runs/train_state.h"
#include "core/workspace/workspace.h"

namespace {

using namespace genrescope;

TrainingResult trainIn(const TrainConfig& config, Device device,
                       const std::filesystem::path& workspace, const std::filesystem::path& run,
                       const TaskContext& context, TrainingObserver& observer,
                       TrainControl& control)
{
    setComputeDevice(device);
    return train(config, Workspace(workspace), run, context, observer, control);
}

TrainingResult resumeIn(const std::filesystem::path& workspace, const std::filesystem::path& run,
                        Device device, const TaskContext& context, TrainingObserver& observer,
                        TrainControl& control)
{
    setComputeDevice(device);
    return resumeTraining(readTrainState(run), Workspace(workspace), run, context, observer,
                          control);
}

EvaluationOutcome evaluateIn(const EvaluationRequest& request, const TaskContext& context)
{
    setComputeThreads(engine::threadsBesideTheWindow);
    const Workspace workspace(request.workspace);
    EvaluationOptions options;
    options.split = request.split;
    return {evaluate(request.checkpoints, workspace, options, context), workspace.manifest()};
}

constexpr engine::EngineFunctions functions = {engine::makeTrackAnalyzer, evaluateIn, trainIn,
                                               resumeIn};

} // namespace

extern "C" __attribute__((visibility("default"))) const genrescope::engine::EngineFunctions*
genrescopeEngine()
{
    return &functions;
}
