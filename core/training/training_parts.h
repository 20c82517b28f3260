#pragma once

#include "core/base/cancellation.h"
#include "core/networks/classifier.h"
#include "core/runs/run_folder.h"
#include "core/runs/training_group.h"
#include "core/training/batcher.h"
#include "core/training/crop_teacher.h"
#include "core/training/lr_schedule.h"
#include "core/training/masked_excerpts.h"
#include "core/training/train_step.h"
#include "core/training/validation.h"

#include <filesystem>
#include <memory>
#include <string>

namespace genrescope {

/// What a training is made of, as values and owners that can be moved to where they are used.
struct TrainingParts {
    TrainState state;
    /// TrainingStart::explanation.
    std::string start;
    std::unique_ptr<Batcher> batcher;
    /// Null without one.
    std::unique_ptr<CropTeacher> teacher;
    std::unique_ptr<Validation> validation;
    /// Null where genres or tags are learned.
    std::unique_ptr<MaskedExcerpts> excerpts;
    TrainingPlan plan;
    CheckpointMetadata metadata;
    std::shared_ptr<Classifier> classifier;
    /// Null without one.
    std::shared_ptr<Classifier> average;
    std::unique_ptr<TrainStep> trainStep;
    LearningRate learningRate;
    std::filesystem::path run;
    /// Null in all but the first process of a group.
    std::unique_ptr<RunFolder> folder;
};

/// Makes them, each from some of those before it, with the weights of the state or, if it has none,
/// with a new run's first ones.
/// @param data  Borrowed.
/// @param group  joint: makes sure that all are given the same, and gives all the first weights of
///               the first
/// @throws As train does; whatever rejects the data or the start leaves no folder behind.
TrainingParts makeTrainingParts(TrainState state, const TrainingData& data,
                                const std::filesystem::path& run,
                                const CancellationToken& cancellation, TrainingGroup& group);

} // namespace genrescope
