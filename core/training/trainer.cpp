#include "core/training/trainer.h"

#include "core/base/error.h"
#include "core/models/runtime.h"
#include "core/training/train_state.h"
#include "core/training/training.h"

namespace genrescope {

TrainingResult train(const TrainConfig& config, const Workspace& workspace,
                     const std::filesystem::path& run, const TaskContext& context,
                     TrainingObserver& observer, TrainControl& control)
{
    config.validate();
    setComputeThreads(config.threads);
    TrainState state;
    state.config = config;
    state.workspace = std::filesystem::absolute(workspace.folder()).lexically_normal().string();
    state.dataHash = workspace.manifest().hash();
    return Training(std::move(state), workspace, run, context, observer, control).run();
}

TrainingResult train(const TrainConfig& config, const Workspace& workspace,
                     const std::filesystem::path& run, const TaskContext& context,
                     TrainingObserver& observer)
{
    TrainControl untouched;
    return train(config, workspace, run, context, observer, untouched);
}

TrainingResult resumeTraining(const TrainState& state, const Workspace& workspace,
                              const std::filesystem::path& run, const TaskContext& context,
                              TrainingObserver& observer, TrainControl& control)
{
    if (state.dataHash != workspace.manifest().hash()) {
        throw DatasetError(run.string() + " cannot be resumed on " + workspace.folder().string() +
                           ": it was trained on other data. Resume it on the dataset as it was, "
                           "or train anew.");
    }
    setComputeThreads(state.config.threads);
    return Training(state, workspace, run, context, observer, control).run();
}

} // namespace genrescope
