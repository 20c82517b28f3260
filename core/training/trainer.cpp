#include "core/training/trainer.h"

#include "core/base/error.h"
#include "core/models/checkpoint.h"
#include "core/models/classifier.h"
#include "core/models/encoder_start.h"
#include "core/models/model_registry.h"
#include "core/models/runtime.h"
#include "core/training/batcher.h"
#include "core/training/lr_schedule.h"
#include "core/training/random_streams.h"
#include "core/training/run_log.h"
#include "core/training/train_step.h"
#include "core/training/training_plan.h"
#include "core/training/validation.h"
#include "core/training/weight_average.h"

#include <chrono>
#include <cmath>

namespace genrescope {

namespace {

class Stopwatch {
public:
    double seconds() const
    {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - start_).count();
    }

private:
    std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now();
};

std::shared_ptr<Classifier> newClassifier(const TrainConfig& config,
                                          const CheckpointMetadata& metadata)
{
    auto classifier = makeClassifier(config.model, config.options, metadata.mel.melBands,
                                     static_cast<int>(metadata.labels.size()));
    Random weights = randomStream(config.seed, RandomStream::Weights);
    classifier->initialize(weights);
    if (!config.startFrom.empty())
        startFromEncoder(*classifier, metadata, config.startFrom);
    classifier->setDropoutState({randomStream(config.seed, RandomStream::Dropout).next()});
    return classifier;
}

/// What a checkpoint of this training says of itself, whatever the epoch.
CheckpointMetadata describe(const TrainConfig& config, const TrainingData& data)
{
    CheckpointMetadata metadata;
    metadata.architecture = config.model;
    metadata.options = completeOptions(modelInfo(config.model), config.options);
    metadata.mel = data.mel;
    metadata.cropFrames = config.evaluationCropFrames;
    metadata.labels = data.labels;
    metadata.recipe = config.recipe;
    metadata.seed = config.seed;
    metadata.dataHash = data.dataHash;
    metadata.labelScheme = data.labelScheme;
    metadata.splitProtocol = data.splitProtocol;
    metadata.program = GENRESCOPE_VERSION;
    return metadata;
}

std::map<std::string, double> checkpointMetrics(const EpochMetrics& metrics)
{
    std::map<std::string, double> values = {{"training_loss", metrics.trainingLoss},
                                            {"validation_loss", metrics.validationLoss}};
    if (metrics.validationWeightedAp)
        values["validation_weighted_ap"] = *metrics.validationWeightedAp;
    if (metrics.validationMacroAp)
        values["validation_macro_ap"] = *metrics.validationMacroAp;
    return values;
}

bool isBetter(Selection selection, const EpochMetrics& metrics, const EpochMetrics& best)
{
    const std::optional<double>& ap = metrics.validationWeightedAp;
    const std::optional<double>& bestAp = best.validationWeightedAp;
    if (selection == Selection::WeightedAp && ap && bestAp && *ap != *bestAp)
        return *ap > *bestAp;
    return metrics.validationLoss < best.validationLoss;
}

class Training {
public:
    Training(const TrainConfig& config, const TrainingData& data, const std::filesystem::path& run,
             const TaskContext& context, TrainingObserver& observer, TrainControl& control)
        : config_(config),
          run_(run),
          context_(context),
          observer_(observer),
          control_(control),
          batcher_(data, config),
          validation_(data, config),
          plan_(planTraining(config, batcher_.clips())),
          metadata_(describe(config, data)),
          classifier_(newClassifier(config, metadata_)),
          trainStep_(*classifier_, config),
          average_(*classifier_, config.averageDecay),
          learningRate_(config, plan_.totalSteps),
          log_(run, config)
    {
        result_.bestCheckpoint = bestCheckpointPath(run);
        result_.lastCheckpoint = lastCheckpointPath(run);
        for (const torch::Tensor& parameter : classifier_->parameters())
            result_.parameters += parameter.numel();
    }

    TrainingResult run()
    {
        // Even a training that is asked to finish at once ends with a checkpoint.
        for (int epoch = 1; epoch <= plan_.epochs && (step_ == 0 || !control_.isFinishing());
             ++epoch) {
            EpochMetrics metrics = trainEpoch(epoch);
            {
                const WeightAverage::Use averaged(average_);
                judge(metrics);
                keep(metrics);
            }
            learningRate_.endEpoch(metrics.validationLoss);
        }
        return result_;
    }

private:
    EpochMetrics trainEpoch(int epoch)
    {
        const Stopwatch stopwatch;
        const std::int64_t firstStep = step_;
        EpochMetrics metrics = {.epoch = epoch};
        while (step_ < plan_.lastStepOf(epoch) && (step_ == firstStep || !control_.isFinishing())) {
            context_.throwIfCancelled();
            control_.waitWhilePaused(context_.cancellation);
            metrics.learningRate = learningRate_.at(step_);
            const double loss = trainStep_.run(batcher_.next(), metrics.learningRate);
            average_.add();
            ++step_;
            requireFinite(loss, "training");
            metrics.trainingLoss += loss;
            observer_.onStep({.step = step_,
                              .epoch = epoch,
                              .loss = loss,
                              .learningRate = metrics.learningRate});
            // The last step is reported as done when its epoch has been judged and kept.
            if (step_ < plan_.totalSteps)
                report(epoch);
        }
        const auto steps = static_cast<double>(step_ - firstStep);
        metrics.step = step_;
        metrics.trainingLoss /= steps;
        metrics.cropsPerSecond = steps * config_.batchSize / stopwatch.seconds();
        return metrics;
    }

    void judge(EpochMetrics& metrics)
    {
        const ValidationScore score = validation_.judge(*classifier_, context_.cancellation);
        requireFinite(score.loss, "validation");
        metrics.validationLoss = score.loss;
        metrics.validationWeightedAp = score.weightedAp;
        metrics.validationMacroAp = score.macroAp;
        metrics.best = metrics.epoch == 1 || isBetter(config_.selection, metrics, result_.best);
        metrics.seconds = sinceStart_.seconds();
    }

    /// Checkpoints first: what the log names exists.
    void keep(const EpochMetrics& metrics)
    {
        metadata_.epoch = metrics.epoch;
        metadata_.step = metrics.step;
        metadata_.metrics = checkpointMetrics(metrics);
        const Checkpoint checkpoint = {.metadata = metadata_, .tensors = weightsOf(*classifier_)};
        writeCheckpoint(checkpoint, result_.lastCheckpoint);
        if (metrics.best) {
            writeCheckpoint(checkpoint, result_.bestCheckpoint);
            result_.best = metrics;
        }
        result_.last = metrics;
        log_.add(metrics);
        observer_.onEpoch(metrics);
        report(metrics.epoch);
    }

    void requireFinite(double loss, const std::string& which) const
    {
        if (std::isfinite(loss))
            return;
        throw ModelError("The training in " + run_.string() + " stopped at step " +
                         std::to_string(step_) + " because its " + which +
                         " loss is no longer a finite number; train again with a smaller "
                         "learning rate. The best checkpoint so far stays.");
    }

    void report(int epoch) const
    {
        context_.report(
            {.stage = Stage::Train,
             .done = static_cast<std::uint64_t>(step_),
             .total = static_cast<std::uint64_t>(plan_.totalSteps),
             .detail = "epoch " + std::to_string(epoch) + "/" + std::to_string(plan_.epochs)});
    }

    const TrainConfig& config_;
    std::filesystem::path run_;
    const TaskContext& context_;
    TrainingObserver& observer_;
    TrainControl& control_;
    Stopwatch sinceStart_;
    Batcher batcher_;
    Validation validation_;
    TrainingPlan plan_;
    CheckpointMetadata metadata_;
    std::shared_ptr<Classifier> classifier_;
    TrainStep trainStep_;
    WeightAverage average_;
    LearningRate learningRate_;
    RunWriter log_;
    TrainingResult result_;
    std::int64_t step_ = 0;
};

} // namespace

TrainingResult train(const TrainConfig& config, const TrainingData& data,
                     const std::filesystem::path& run, const TaskContext& context,
                     TrainingObserver& observer, TrainControl& control)
{
    config.validate();
    setComputeThreads(config.threads);
    return Training(config, data, run, context, observer, control).run();
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

} // namespace genrescope
