#include "core/training/training.h"

#include "core/base/error.h"
#include "core/models/head_tensors.h"
#include "core/networks/compute_device.h"
#include "core/networks/encoder_start.h"
#include "core/networks/model_registry.h"
#include "core/runs/run_log.h"
#include "core/training/random_streams.h"
#include "core/training/train_step.h"
#include "core/training/training_band_statistics.h"
#include "core/training/training_checkpoint.h"

#include <cmath>
#include <vector>

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
                                            const CheckpointMetadata& metadata,
                                            const TrainingData& data,
                                            const CancellationToken& cancellation)
{
    auto classifier = newClassifier(state.config, metadata);
    if (!state.weights.empty())
        return classifier;
    if (!state.config.startFrom.empty())
        startFromEncoder(*classifier, metadata, state.config.startFrom);
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

bool isBetter(Selection selection, const EpochMetrics& metrics, const EpochMetrics& best)
{
    const std::optional<double>& ap = metrics.validationWeightedAp;
    const std::optional<double>& bestAp = best.validationWeightedAp;
    if (selection == Selection::WeightedAp && ap && bestAp && *ap != *bestAp)
        return *ap > *bestAp;
    return metrics.validationLoss < best.validationLoss;
}

double secondsSince(std::chrono::steady_clock::time_point start)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

} // namespace

Training::Training(TrainState state, const TrainingData& data, const std::filesystem::path& run,
                   const TaskContext& context, TrainingObserver& observer, TrainControl& control)
    : context_(context),
      observer_(observer),
      control_(control),
      start_(Clock::now() - std::chrono::duration_cast<Clock::duration>(
                                std::chrono::duration<double>(state.last.seconds))),
      state_(std::move(state)),
      batcher_(data, state_.config),
      teacher_(newTeacher(state_.config, data)),
      validation_(data, state_.config),
      plan_(planTraining(state_.config, batcher_.clips())),
      metadata_(describeTraining(state_.config, data)),
      classifier_(firstClassifier(state_, metadata_, data, context.cancellation)),
      folder_(run),
      average_(newAverage(state_.config, metadata_, *classifier_)),
      trainStep_(*classifier_, state_.config),
      learningRate_(state_.config, plan_.totalSteps)
{
    const std::string device = computeDevice().str();
    if (state_.weights.empty()) {
        remember();
        folder_.begin(state_);
        folder_.journal().add(startedEvent(state_, device, parameterCount()));
    } else {
        restore();
        folder_.resume(state_, checkpoint());
        folder_.journal().add(resumedEvent(state_, device));
    }
}

TrainingResult Training::run()
{
    try {
        trainToTheEnd();
    } catch (const Canceled&) {
        folder_.journal().add("canceled at step " + std::to_string(step_));
        throw;
    } catch (const std::exception& error) {
        folder_.journal().add("failed at step " + std::to_string(step_) + ": " + error.what());
        throw;
    }
    folder_.journal().add(ending());
    return result();
}

void Training::trainToTheEnd()
{
    while (!isOver()) {
        EpochMetrics metrics = trainEpoch(state_.last.epoch + 1);
        // The state, and with it everything on disk, stays that of the last validated epoch.
        if (!evaluate(metrics))
            return;
        learningRate_.endEpoch(metrics.validationLoss);
        keep(metrics);
    }
}

void Training::restore()
{
    step_ = state_.last.step;
    setWeights(*classifier_, state_.weights);
    if (average_)
        setWeights(*average_, state_.averages);
    trainStep_.restore({.steps = state_.optimizerSteps, .moments = state_.moments});
    learningRate_.restore(state_.learningRate);
    batcher_.restore(step_, state_.augmentation);
    classifier_->setDropoutState(state_.dropout);
}

void Training::remember()
{
    OptimizerState optimizer = trainStep_.optimizer();
    state_.weights = weightsOf(*classifier_);
    state_.averages = average_ ? weightsOf(*average_) : std::vector<NamedTensor>{};
    state_.moments = std::move(optimizer.moments);
    state_.optimizerSteps = optimizer.steps;
    state_.learningRate = learningRate_.state();
    state_.augmentation = batcher_.augmentation();
    state_.dropout = classifier_->dropoutState();
}

bool Training::isOver() const
{
    if (state_.last.epoch == 0)
        return false;
    return step_ >= plan_.totalSteps || control_.isFinishing() || hasStoppedImproving();
}

bool Training::hasStoppedImproving() const
{
    const int patience = state_.config.earlyStoppingEpochs;
    return patience > 0 && state_.last.epoch - state_.best.epoch >= patience;
}

void Training::waitWhilePaused()
{
    if (!control_.isPaused())
        return;
    folder_.journal().add("paused at step " + std::to_string(step_));
    control_.waitWhilePaused(context_.cancellation);
    folder_.journal().add("resumed after the pause");
}

EpochMetrics Training::trainEpoch(int epoch)
{
    const Clock::time_point start = Clock::now();
    const std::int64_t firstStep = step_;
    EpochMetrics metrics = {.epoch = epoch};
    while (step_ < plan_.lastStepOf(epoch) && (step_ == firstStep || !control_.isFinishing())) {
        context_.throwIfCanceled();
        waitWhilePaused();
        metrics.learningRate = learningRate_.at(step_);
        const double loss = trainOnNextBatch(metrics.learningRate);
        ++step_;
        requireFinite(loss, "training");
        if (average_)
            moveAverage(*average_, *classifier_, state_.config.emaDecay, step_);
        metrics.trainingLoss += loss;
        observer_.onStep(
            {.step = step_, .epoch = epoch, .loss = loss, .learningRate = metrics.learningRate});
        // The last step is reported as done when its epoch has been validated and saved.
        if (step_ < plan_.totalSteps)
            report(epoch);
    }
    const auto steps = static_cast<double>(step_ - firstStep);
    metrics.step = step_;
    metrics.trainingLoss /= steps;
    metrics.cropsPerSecond = steps * state_.config.batchSize / secondsSince(start);
    return metrics;
}

double Training::trainOnNextBatch(double learningRate)
{
    Batch& batch = batcher_.next();
    if (teacher_)
        teacher_->blendTargets(batch);
    return trainStep_.run(batch, learningRate);
}

bool Training::evaluate(EpochMetrics& metrics)
{
    const auto score = validation_.evaluate(evaluatedModel(), [&](double remaining) {
        context_.throwIfCanceled();
        waitWhilePaused();
        // Even a run that is asked to finish at once ends with a checkpoint.
        return metrics.epoch == 1 || remaining <= control_.patience();
    });
    if (!score)
        return false;
    requireFinite(score->loss, "validation");
    metrics.validationLoss = score->loss;
    metrics.validationWeightedAp = score->weightedAp;
    metrics.validationMacroAp = score->macroAp;
    metrics.best = metrics.epoch == 1 || isBetter(state_.config.selection, metrics, state_.best);
    metrics.seconds = secondsSince(start_);
    return true;
}

void Training::keep(const EpochMetrics& metrics)
{
    state_.last = metrics;
    state_.history.push_back(metrics);
    if (metrics.best)
        state_.best = metrics;
    remember();
    folder_.add(state_, checkpoint());
    observer_.onEpoch(metrics);
    report(metrics.epoch);
}

TrainingResult Training::result() const
{
    return {.bestCheckpoint = bestCheckpointPath(folder_.path()),
            .lastCheckpoint = lastCheckpointPath(folder_.path()),
            .best = state_.best,
            .last = state_.last,
            .parameters = parameterCount()};
}

std::string Training::ending() const
{
    const std::string best = "; the best epoch is " + std::to_string(state_.best.epoch);
    const std::string after = " after epoch " + std::to_string(state_.last.epoch) + best;
    if (state_.last.step >= plan_.totalSteps)
        return "finished" + after;
    if (hasStoppedImproving())
        return "finished early because it was no longer improving," + after;
    const std::string dropped = std::to_string(step_ - state_.last.step);
    return "finished early on request," + after +
           (step_ == state_.last.step ? "" : "; " + dropped + " more steps were not evaluated");
}

std::int64_t Training::parameterCount() const
{
    std::int64_t count = 0;
    for (const torch::Tensor& parameter : classifier_->parameters())
        count += parameter.numel();
    return count;
}

Checkpoint Training::checkpoint()
{
    describeEpoch(state_.last, metadata_);
    std::vector<NamedTensor> tensors = weightsOf(evaluatedModel());
    // The frame decoder is of no use after pretraining.
    if (metadata_.labels.empty())
        std::erase_if(tensors,
                      [](const NamedTensor& one) { return !isEncoderParameter(one.name); });
    return {.metadata = metadata_, .tensors = std::move(tensors)};
}

void Training::requireFinite(double loss, const std::string& which) const
{
    if (std::isfinite(loss))
        return;
    throw ModelError(Message::english(
        "The training in %1 stopped at step %2 because its %3 loss is no longer a finite number; "
        "train again with a lower learning rate. The best checkpoint so far is kept.",
        folder_.path().string(), step_, which));
}

void Training::report(int epoch) const
{
    context_.report(
        {.stage = Stage::Train,
         .done = static_cast<std::uint64_t>(step_),
         .total = static_cast<std::uint64_t>(plan_.totalSteps),
         .detail = "epoch " + std::to_string(epoch) + "/" + std::to_string(plan_.epochs)});
}

} // namespace genrescope
