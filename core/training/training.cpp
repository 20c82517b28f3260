#include "core/training/training.h"

#include "core/base/error.h"
#include "core/models/head_tensors.h"
#include "core/networks/compute_device.h"
#include "core/runs/run_log.h"
#include "core/training/training_checkpoint.h"

#include <cmath>
#include <vector>

namespace genrescope {

namespace {

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

Training::Training(TrainingParts parts, const TaskContext& context, TrainingObserver& observer,
                   TrainControl& control)
    : context_(context),
      observer_(observer),
      control_(control),
      state_(std::move(parts.state)),
      batcher_(std::move(parts.batcher)),
      teacher_(std::move(parts.teacher)),
      validation_(std::move(parts.validation)),
      plan_(parts.plan),
      metadata_(std::move(parts.metadata)),
      classifier_(std::move(parts.classifier)),
      average_(std::move(parts.average)),
      trainStep_(std::move(parts.trainStep)),
      learningRate_(parts.learningRate),
      folder_(std::move(parts.folder))
{
    start_ = Clock::now() - std::chrono::duration_cast<Clock::duration>(
                                std::chrono::duration<double>(state_.latest().seconds));
    const std::string device = computeDevice().str();
    if (state_.weights.empty()) {
        remember();
        folder_->begin(state_);
        folder_->journal().add(startedEvent(state_, device, parameterCount()));
    } else {
        restore();
        folder_->resume(state_, checkpoint());
        folder_->journal().add(resumedEvent(state_, device));
    }
    if (validation_->isSampled()) {
        folder_->journal().add("validating on " + std::to_string(validation_->sample().size()) +
                               " of " + std::to_string(validation_->all().size()) +
                               " clips, spread over the artists, after each epoch; on all after "
                               "the last");
    }
}

TrainingResult Training::run()
{
    try {
        trainToTheEnd();
    } catch (const Canceled&) {
        folder_->journal().add("canceled at step " + std::to_string(step_));
        throw;
    } catch (const std::exception& error) {
        folder_->journal().add("failed at step " + std::to_string(step_) + ": " + error.what());
        throw;
    }
    folder_->journal().add(ending());
    return result();
}

void Training::trainToTheEnd()
{
    while (state_.unvalidated || !isOver()) {
        if (!state_.unvalidated) {
            state_.unvalidated = trainEpoch(state_.last.epoch + 1);
            keepSteps();
        }
        EpochMetrics metrics = *state_.unvalidated;
        // Checkpoints and tables stay those of the last validated epoch.
        if (!evaluate(metrics))
            return;
        learningRate_.endEpoch(metrics.validationLoss);
        keep(metrics);
    }
}

void Training::restore()
{
    step_ = state_.latest().step;
    setWeights(*classifier_, state_.weights);
    if (average_)
        setWeights(*average_, state_.averages);
    trainStep_->restore({.steps = state_.optimizerSteps, .moments = state_.moments});
    learningRate_.restore(state_.learningRate);
    batcher_->restore(step_, state_.augmentation);
    classifier_->setDropoutState(state_.dropout);
}

void Training::remember()
{
    OptimizerState optimizer = trainStep_->optimizer();
    state_.weights = weightsOf(*classifier_);
    state_.averages = average_ ? weightsOf(*average_) : std::vector<NamedTensor>{};
    state_.moments = std::move(optimizer.moments);
    state_.optimizerSteps = optimizer.steps;
    state_.learningRate = learningRate_.state();
    state_.augmentation = batcher_->augmentation();
    state_.dropout = classifier_->dropoutState();
}

bool Training::isOver() const
{
    if (state_.last.epoch == 0)
        return false;
    return step_ >= plan_.totalSteps || control_.isFinishing() ||
           hasStoppedImproving(state_.last.epoch, state_.best.epoch);
}

bool Training::hasStoppedImproving(int epochs, int best) const
{
    const int patience = state_.config.earlyStoppingEpochs;
    return patience > 0 && epochs - best >= patience;
}

void Training::waitWhilePaused()
{
    if (!control_.isPaused())
        return;
    folder_->journal().add("paused at step " + std::to_string(step_));
    control_.waitWhilePaused(context_.cancellation);
    folder_->journal().add("resumed after the pause");
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
    metrics.seconds = secondsSince(start_);
    return metrics;
}

double Training::trainOnNextBatch(double learningRate)
{
    Batch& batch = batcher_->next();
    if (teacher_)
        teacher_->blendTargets(batch);
    return trainStep_->run(batch, learningRate);
}

void Training::keepSteps()
{
    // An epoch that was cut short by finish() is either validated at once or dropped.
    if (step_ < plan_.lastStepOf(state_.unvalidated->epoch))
        return;
    remember();
    folder_->addSteps(state_);
}

std::optional<ValidationScore> Training::validate(int epoch, std::span<const TrainingClip> clips)
{
    const auto score =
        validation_->evaluate(evaluatedModel(), clips, [&](const ValidationProgress& progress) {
            context_.throwIfCanceled();
            waitWhilePaused();
            context_.report({.stage = Stage::Validate,
                             .done = progress.done,
                             .total = progress.total,
                             .detail = nameOfEpoch(epoch)});
            // Even a run that is asked to finish at once ends with a checkpoint.
            const bool isNeeded =
                state_.last.epoch == 0 && clips.size() == validation_->sample().size();
            return isNeeded || progress.remaining <= control_.patience();
        });
    if (score)
        requireFinite(score->loss, "validation");
    return score;
}

bool Training::evaluate(EpochMetrics& metrics)
{
    const auto take = [&](const ValidationScore& score) {
        metrics.validationLoss = score.loss;
        metrics.validationWeightedAp = score.weightedAp;
        metrics.validationMacroAp = score.macroAp;
    };
    const auto score = validate(metrics.epoch, validation_->sample());
    if (!score)
        return false;
    take(*score);
    // Epochs are compared on the same clips.
    metrics.best = metrics.epoch == 1 || isBetter(state_.config.selection, metrics, state_.best);
    if (validation_->isSampled() && isLast(metrics)) {
        if (const auto whole = validate(metrics.epoch, validation_->all()))
            take(*whole);
    }
    metrics.seconds = secondsSince(start_);
    return true;
}

bool Training::isLast(const EpochMetrics& metrics) const
{
    return metrics.step >= plan_.totalSteps || control_.isFinishing() ||
           hasStoppedImproving(metrics.epoch, metrics.best ? metrics.epoch : state_.best.epoch);
}

void Training::keep(const EpochMetrics& metrics)
{
    state_.last = metrics;
    state_.unvalidated.reset();
    state_.history.push_back(metrics);
    if (metrics.best)
        state_.best = metrics;
    remember();
    folder_->add(state_, checkpoint());
    observer_.onEpoch(metrics);
    report(metrics.epoch);
}

TrainingResult Training::result() const
{
    return {.bestCheckpoint = bestCheckpointPath(folder_->path()),
            .lastCheckpoint = lastCheckpointPath(folder_->path()),
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
    if (hasStoppedImproving(state_.last.epoch, state_.best.epoch))
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
        folder_->path().string(), step_, which));
}

void Training::report(int epoch) const
{
    context_.report({.stage = Stage::Train,
                     .done = static_cast<std::uint64_t>(step_),
                     .total = static_cast<std::uint64_t>(plan_.totalSteps),
                     .detail = nameOfEpoch(epoch)});
}

std::string Training::nameOfEpoch(int epoch) const
{
    return "epoch " + std::to_string(epoch) + "/" + std::to_string(plan_.epochs);
}

} // namespace genrescope
