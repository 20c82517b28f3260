#include "core/training/trainer.h"

#include "core/base/error.h"
#include "core/networks/runtime.h"
#include "core/runs/train_state.h"
#include "core/training/training.h"

namespace genrescope {

TrainingResult train(const TrainConfig& config, const TrainingData& data,
                     const std::filesystem::path& run, const TaskContext& context,
                     TrainingObserver& observer, TrainControl& control)
{
    config.validate();
    setComputeThreads(config.threads);
    TrainState state;
    state.config = config;
    state.workspace = data.workspace;
    state.dataHash = data.dataHash;
    return Training(makeTrainingParts(std::move(state), data, run, context.cancellation), context,
                    observer, control)
        .run();
}

TrainingResult train(const TrainConfig& config, const Workspace& workspace,
                     const std::filesystem::path& run, const TaskContext& context,
                     TrainingObserver& observer, TrainControl& control)
{
    return train(config, genreData(workspace), run, context, observer, control);
}

TrainingResult train(const TrainConfig& config, const Workspace& workspace,
                     const std::filesystem::path& run, const TaskContext& context,
                     TrainingObserver& observer)
{
    TrainControl untouched;
    return train(config, workspace, run, context, observer, untouched);
}

TrainingResult resumeTraining(const TrainState& state, const TrainingData& data,
                              const std::filesystem::path& run, const TaskContext& context,
                              TrainingObserver& observer, TrainControl& control)
{
    if (state.dataHash != data.dataHash) {
        throw DatasetError(
            Message::english("%1 cannot be resumed on %2: it was trained on other data. Resume it "
                             "on the original dataset, or start a new training.",
                             run.string(), data.workspace));
    }
    setComputeThreads(state.config.threads);
    return Training(makeTrainingParts(state, data, run, context.cancellation), context, observer,
                    control)
        .run();
}

TrainingResult resumeTraining(const TrainState& state, const Workspace& workspace,
                              const std::filesystem::path& run, const TaskContext& context,
                              TrainingObserver& observer, TrainControl& control)
{
    return resumeTraining(state, genreData(workspace), run, context, observer, control);
}

} // namespace genrescope
