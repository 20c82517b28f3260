#include "core/training/trainer.h"

#include "core/base/error.h"
#include "core/networks/runtime.h"
#include "core/networks/tensor_memory.h"
#include "core/runs/train_state.h"
#include "core/training/training.h"

namespace genrescope {

namespace {

TrainingResult trainFrom(TrainState state, const TrainingData& data,
                         const std::filesystem::path& run, const TaskContext& context,
                         TrainingObserver& observer, TrainControl& control)
{
    setComputeThreads(state.config.threads);
    const TensorMemory kept;
    return Training(makeTrainingParts(std::move(state), data, run, context.cancellation), context,
                    observer, control)
        .run();
}

} // namespace

TrainingResult train(const TrainConfig& config, const TrainingData& data,
                     const std::filesystem::path& run, const TaskContext& context,
                     TrainingObserver& observer, TrainControl& control)
{
    config.validate();
    TrainState state;
    state.config = config;
    state.workspace = data.workspace;
    state.dataHash = data.dataHash;
    return trainFrom(std::move(state), data, run, context, observer, control);
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
    return trainFrom(state, data, run, context, observer, control);
}

TrainingResult resumeTraining(const TrainState& state, const Workspace& workspace,
                              const std::filesystem::path& run, const TaskContext& context,
                              TrainingObserver& observer, TrainControl& control)
{
    return resumeTraining(state, genreData(workspace), run, context, observer, control);
}

} // namespace genrescope
