#include "core/training/training_parts.h"

#include "core/networks/compute_device.h"
#include "core/networks/encoder_start.h"
#include "core/networks/model_registry.h"
#include "core/training/group_agreement.h"
#include "core/training/random_streams.h"
#include "core/training/training_band_statistics.h"
#include "core/training/training_checkpoint.h"
#include "core/training/training_start.h"

#include <utility>

namespace genrescope {

namespace {

std::shared_ptr<Classifier> untrained(const TrainConfig& config, const CheckpointMetadata& metadata)
{
    const int bands = metadata.mel.melBands;
    if (metadata.labels.empty())
        return makePretrainingModel(config.model, config.options, bands);
    return makeClassifier(config.model, config.options, bands,
                          static_cast<int>(metadata.labels.size()));
}

std::shared_ptr<Classifier> newClassifier(const TrainConfig& config,
                                          const CheckpointMetadata& metadata)
{
    auto classifier = untrained(config, metadata);
    Random weights = randomStream(config.seed, RandomStream::Weights);
    classifier->initialize(weights);
    classifier->to(computeDevice());
    classifier->setDropoutState({randomStream(config.seed, RandomStream::Dropout).next()});
    return classifier;
}

/// What a new run starts with; a resumed one takes its weights from its state.
std::shared_ptr<Classifier> firstClassifier(const TrainState& state,
                                            const std::filesystem::path& encoder,
                                            const CheckpointMetadata& metadata,
                                            const TrainingData& data,
                                            const CancellationToken& cancellation)
{
    auto classifier = newClassifier(state.config, metadata);
    if (!state.weights.empty())
        return classifier;
    if (!encoder.empty())
        startFromEncoder(*classifier, metadata, encoder);
    else if (classifier->hasBandScale())
        classifier->setBandStatistics(
            computeBandStatistics(data, state.config.inputReference, cancellation));
    return classifier;
}

/// A copy with the same weights.
std::shared_ptr<Classifier>
newAverage(const TrainConfig& config, const CheckpointMetadata& metadata, const Classifier& trained)
{
    if (config.emaDecay == 0.0)
        return nullptr;
    auto average = newClassifier(config, metadata);
    setWeights(*average, weightsOf(trained));
    return average;
}

std::unique_ptr<CropTeacher> newTeacher(const TrainConfig& config, const TrainingData& data)
{
    return config.teacher.empty() ? nullptr : std::make_unique<CropTeacher>(config, data);
}

std::unique_ptr<MaskedExcerpts> newExcerpts(const Validation& validation, const TrainingData& data,
                                            const TrainConfig& config)
{
    return data.isUnlabeled()
               ? std::make_unique<MaskedExcerpts>(validation.sample(), data.mel, config)
               : nullptr;
}

} // namespace

TrainingParts makeTrainingParts(TrainState state, const TrainingData& data,
                                const std::filesystem::path& run,
                                const CancellationToken& cancellation, TrainingGroup& group)
{
    TrainingStart start;
    if (state.weights.empty()) {
        start = chooseStart(state.config, data);
        state.config = start.config;
    }
    const TrainConfig& config = state.config;
    requireSameTraining(state, group);
    auto batcher = std::make_unique<Batcher>(data, config, sliceOf(config, group));
    auto teacher = newTeacher(config, data);
    auto validation = std::make_unique<Validation>(data, config);
    auto excerpts = newExcerpts(*validation, data, config);
    const TrainingPlan plan = planTraining(config, batcher->clips());
    CheckpointMetadata metadata = describeTraining(config, data);
    auto classifier = firstClassifier(state, start.encoder, metadata, data, cancellation);
    takeWeightsOfFirst(*classifier, group);
    auto average = newAverage(config, metadata, *classifier);
    auto trainStep = std::make_unique<TrainStep>(*classifier, config, data.groups);
    const LearningRate learningRate(config, plan.totalSteps);
    auto folder = group.isFirst() ? std::make_unique<RunFolder>(run) : nullptr;
    return {.state = std::move(state),
            .start = std::move(start.explanation),
            .batcher = std::move(batcher),
            .teacher = std::move(teacher),
            .validation = std::move(validation),
            .excerpts = std::move(excerpts),
            .plan = plan,
            .metadata = std::move(metadata),
            .classifier = std::move(classifier),
            .average = std::move(average),
            .trainStep = std::move(trainStep),
            .learningRate = learningRate,
            .run = run,
            .folder = std::move(folder)};
}

} // namespace genrescope
