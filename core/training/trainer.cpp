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
                         TrainingObserver& observer, TrainControl& control, TrainingGroup& group)
{
    setComputeThreads(state.config.threads);
    const TensorMemory kept;
    return Training(makeTrainingParts(std::move(state), data, run, context.cancellation, group),
                    context, observer, control, group)
        .run();
}

} // namespace

TrainingResult train(const TrainConfig& config, const TrainingData& data,
                     const std::filesystem::path& run, const TaskContext& context,
                     TrainingObserver& observer, TrainControl& control, TrainingGroup& group)
{
    config.validate();
    TrainState state;
    state.config = config;
    state.workspace = data.workspace;
    state.dataHash = data.dataHash;
    return trainFrom(std::move(state), data, run, context, observer, control, group);
}

TrainingResult train(const TrainConfig& config, const TrainingData& data,
                     const std::filesystem::path& run, const TaskContext& context,
                     TrainingObserver& observer, TrainControl& control)
{
    TrainingGroup alone;
    return train(config, data, run, context, observer, control, alone);
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
                              TrainingObserver& observer, TrainControl& control,
                              TrainingGroup& group)
{
    if (state.dataHash != data.dataHash) {
        throw DatasetError(
            Message::english("%1 cannot be resumed on %2: it was trained on other data. Resume it "
                             "on the original dataset, or start a new training.",
                             run.string(), data.workspace));
    }
    return trainFrom(state, data, run, context, observer, control, group);
}

TrainingResult resumeTraining(const TrainState& state, const TrainingData& data,
                              const std::filesystem::path& run, const TaskContext& context,
                              TrainingObserver& observer, TrainControl& control)
{
    TrainingGroup alone;
    return resumeTraining(state, data, run, context, observer, control, alone);
}

TrainingResult resumeTraining(const TrainState& state, const Workspace& workspace,
                              const std::filesystem::path& run, const TaskContext& context,
                              TrainingObserver& observer, TrainControl& control)
{
    return resumeTraining(state, genreData(workspace), run, context, observer, control);
}

} // namespace genrescope
