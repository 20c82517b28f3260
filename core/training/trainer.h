#pragma once

#include "core/base/task_context.h"
#include "core/crops/training_data.h"
#include "core/runs/train_config.h"
#include "core/runs/train_control.h"
#include "core/runs/training_group.h"
#include "core/runs/training_progress.h"
#include "core/workspace/workspace.h"

#include <filesystem>

namespace genrescope {

struct TrainState;

/// Trains a model on clips and their targets; validation selects.
///
/// Writes into `run` (made if missing): config.json; metrics.csv and timing.csv (a row per epoch);
/// curves for TensorBoard; best.safetensors, last.safetensors; state.safetensors, from which it can
/// be resumed. Same seed, machine and thread count: same losses, and the same metrics.csv.
/// @throws DatasetError if there is nothing to train or validate on; ConfigError; CheckpointError
///         if config.startFrom is not a checkpoint to start from; ModelError if the loss is no
///         longer finite (the best checkpoint stays); FileError, also if `run` contains a run
///         already; Canceled (what was written stays). A disk that fills up while it trains does
///         not end it: see TrainingObserver::onDiskFull.
/// @param control  pauses, resumes and finishes it from another thread
/// @param group    the processes that train it together: each is given the same but for control,
///                 observer and context, and the first alone writes into `run`. Their losses are
///                 those of one process with the same batches, up to the rounding of sums.
///                 Whichever is paused, finished or canceled, all are. A disk that fills up ends
///                 the run.
///                 @throws GroupError if another process fails, is lost, or was given something
///                 else
TrainingResult train(const TrainConfig& config, const TrainingData& data,
                     const std::filesystem::path& run, const TaskContext& context,
                     TrainingObserver& observer, TrainControl& control, TrainingGroup& group);
/// Alone.
TrainingResult train(const TrainConfig& config, const TrainingData& data,
                     const std::filesystem::path& run, const TaskContext& context,
                     TrainingObserver& observer, TrainControl& control);

/// The same on the training and validation splits of a workspace; its test split is never read.
TrainingResult train(const TrainConfig& config, const Workspace& workspace,
                     const std::filesystem::path& run, const TaskContext& context,
                     TrainingObserver& observer, TrainControl& control);
TrainingResult train(const TrainConfig& config, const Workspace& workspace,
                     const std::filesystem::path& run, const TaskContext& context,
                     TrainingObserver& observer);

/// Resumes a run that was interrupted, however abruptly, from the end of its last complete epoch,
/// as if nothing had happened: bit for bit where machine and threads are the same. A finished one
/// returns at once. The observer sees only what is trained now. With another number of processes
/// than before, the weights are the same, but the last digits of what follows are not.
/// @param state  of this run (readTrainState).
/// @throws as train does; DatasetError if the data are not the run's; CheckpointError if the state
///         does not fit the model; FileError if another process trains into the folder.
TrainingResult resumeTraining(const TrainState& state, const TrainingData& data,
                              const std::filesystem::path& run, const TaskContext& context,
                              TrainingObserver& observer, TrainControl& control,
                              TrainingGroup& group);
/// Alone.
TrainingResult resumeTraining(const TrainState& state, const TrainingData& data,
                              const std::filesystem::path& run, const TaskContext& context,
                              TrainingObserver& observer, TrainControl& control);
TrainingResult resumeTraining(const TrainState& state, const Workspace& workspace,
                              const std::filesystem::path& run, const TaskContext& context,
                              TrainingObserver& observer, TrainControl& control);

} // namespace genrescope
