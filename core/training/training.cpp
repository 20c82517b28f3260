#include "core/training/training.h"

#include "core/base/error.h"
#include "core/models/head_tensors.h"
#include "core/networks/compute_device.h"
#include "core/runs/run_log.h"
#include "core/training/training_checkpoint.h"

#include <cmath>
#include <utility>
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
                   TrainControl& control, TrainingGroup& group)
    : context_(context),
      observer_(observer),
      group_(group),
      control_(context.cancellation, control, group),
      parts_(std::move(parts))
{
    if (!group.isAlone())
        exchange_.emplace(group, control_);
    start_ = Clock::now() - std::chrono::duration_cast<Clock::duration>(
                                std::chrono::duration<double>(parts_.state.latest().seconds));
    const bool isNew = parts_.state.weights.empty();
    isNew ? remember() : restore();
    if (parts_.folder)
        openFolder(isNew);
}

void Training::openFolder(bool isNew)
{
    const std::string device = describeComputation();
    const int before = std::exchange(parts_.state.processes, group_.size());
    if (isNew) {
        parts_.folder->begin(parts_.state);
        note(startedEvent(parts_.state, device, parameterCount()));
        if (!parts_.start.empty())
            note(parts_.start);
    } else {
        parts_.folder->resume(parts_.state, epochFiles());
        note(resumedEvent(parts_.state, device));
    }
    if (!group_.isAlone())
        note("training in " + std::to_string(group_.size()) + " processes");
    if (!isNew && before != group_.size()) {
        note("the number of processes was " + std::to_string(before) +
             " before: the losses will differ from those in their last digits");
    }
    if (parts_.validation->isSampled()) {
        note("validating on " + std::to_string(parts_.validation->sample().size()) + " of " +
             std::to_string(parts_.validation->all().size()) +
             " clips, spread over the artists, after each epoch; on all after "
             "the last");
    }
}

TrainingResult Training::run()
{
    try {
        trainToTheEnd();
    } catch (const Canceled&) {
        note("canceled at step " + std::to_string(step_));
        throw;
    } catch (const std::exception& error) {
        note("failed at step " + std::to_string(step_) + ": " + error.what());
        throw;
    }
    note(ending());
    return result();
}

void Training::note(const std::string& event) const
{
    if (parts_.folder)
        parts_.folder->journal().add(event);
}

void Training::trainToTheEnd()
{
    while (parts_.state.unvalidated || !isOver()) {
        if (!parts_.state.unvalidated) {
            parts_.state.unvalidated = trainEpoch(parts_.state.last.epoch + 1);
            keepSteps();
        }
        EpochMetrics metrics = *parts_.state.unvalidated;
        // Checkpoints and tables stay those of the last validated epoch.
        if (!evaluate(metrics))
            return;
        parts_.learningRate.endEpoch(metrics.validationLoss);
        keep(metrics);
    }
}

void Training::restore()
{
    step_ = parts_.state.latest().step;
    setWeights(*parts_.classifier, parts_.state.weights);
    if (parts_.average)
        setWeights(*parts_.average, parts_.state.averages);
    parts_.trainStep->restore(
        {.steps = parts_.state.optimizerSteps, .moments = parts_.state.moments});
    parts_.learningRate.restore(parts_.state.learningRate);
    parts_.batcher->restore(step_, parts_.state.augmentation);
    parts_.classifier->setDropoutState(parts_.state.dropout);
}

void Training::remember()
{
    OptimizerState optimizer = parts_.trainStep->optimizer();
    parts_.state.weights = weightsOf(*parts_.classifier);
    parts_.state.averages =
        parts_.average ? weightsOf(*parts_.average) : std::vector<NamedTensor>{};
    parts_.state.moments = std::move(optimizer.moments);
    parts_.state.optimizerSteps = optimizer.steps;
    parts_.state.learningRate = parts_.learningRate.state();
    parts_.state.augmentation = parts_.batcher->augmentation();
    parts_.state.dropout = parts_.classifier->dropoutState();
}

bool Training::isOver() const
{
    if (parts_.state.last.epoch == 0)
        return false;
    return step_ >= parts_.plan.totalSteps || control_.isFinishing() ||
           hasStoppedImproving(parts_.state.last.epoch, parts_.state.best.epoch);
}

bool Training::hasStoppedImproving(int epochs, int best) const
{
    const int patience = parts_.state.config.earlyStoppingEpochs;
    return patience > 0 && epochs - best >= patience;
}

void Training::waitWhilePaused()
{
    if (!control_.isPaused())
        return;
    note("paused at step " + std::to_string(step_));
    control_.waitWhilePaused();
    note("resumed after the pause");
}

EpochMetrics Training::trainEpoch(int epoch)
{
    const Clock::time_point start = Clock::now();
    const std::int64_t firstStep = step_;
    EpochMetrics metrics = {.epoch = epoch};
    while (step_ < parts_.plan.lastStepOf(epoch) &&
           (step_ == firstStep || !control_.isFinishing())) {
        control_.throwIfCanceled();
        waitWhilePaused();
        metrics.learningRate = parts_.learningRate.at(step_);
        const double loss = trainOnNextBatch(metrics.learningRate);
        ++step_;
        requireFinite(loss, Message::english("training"));
        if (parts_.average)
            moveAverage(*parts_.average, *parts_.classifier, parts_.state.config.emaDecay, step_);
        metrics.trainingLoss += loss;
        observer_.onStep(
            {.step = step_, .epoch = epoch, .loss = loss, .learningRate = metrics.learningRate});
        // The last step is reported as done when its epoch has been validated and saved.
        if (step_ < parts_.plan.totalSteps)
            report(epoch);
    }
    const auto steps = static_cast<double>(step_ - firstStep);
    metrics.step = step_;
    metrics.trainingLoss /= steps;
    metrics.cropsPerSecond = steps * parts_.state.config.batchSize / secondsSince(start);
    metrics.seconds = secondsSince(start_);
    return metrics;
}

double Training::trainOnNextBatch(double learningRate)
{
    Batch& batch = parts_.batcher->next();
    if (parts_.teacher)
        parts_.teacher->blendTargets(batch);
    return parts_.trainStep->run(batch, learningRate, exchange_ ? &*exchange_ : nullptr);
}

void Training::keepSteps()
{
    // An epoch that was cut short by finish() is either validated at once or dropped.
    if (step_ < parts_.plan.lastStepOf(parts_.state.unvalidated->epoch))
        return;
    if (!parts_.folder)
        return;
    remember();
    commit([this] { parts_.folder->addSteps(parts_.state); });
}

std::optional<ValidationScore> Training::validate(int epoch, std::span<const TrainingClip> clips)
{
    const auto score = parts_.validation->evaluate(
        evaluatedModel(), clips, group_, [&](const ValidationProgress& progress) {
            control_.agree();
            control_.throwIfCanceled();
            waitWhilePaused();
            context_.report({.stage = Stage::Validate,
                             .done = progress.done,
                             .total = progress.total,
                             .detail = nameOfEpoch(epoch)});
            // Even a run that is asked to finish at once ends with a checkpoint.
            const bool isNeeded =
                parts_.state.last.epoch == 0 && clips.size() == parts_.validation->sample().size();
            return control_.holdsEverywhere(isNeeded || progress.remaining <= control_.patience());
        });
    if (score)
        requireFinite(score->loss, Message::english("validation"));
    return score;
}

bool Training::evaluate(EpochMetrics& metrics)
{
    const auto take = [&](const ValidationScore& score) {
        metrics.validationLoss = score.loss;
        metrics.validationWeightedAp = score.weightedAp;
        metrics.validationMacroAp = score.macroAp;
    };
    const auto score = validate(metrics.epoch, parts_.validation->sample());
    if (!score)
        return false;
    take(*score);
    // Epochs are compared on the same clips.
    metrics.best =
        metrics.epoch == 1 || isBetter(parts_.state.config.selection, metrics, parts_.state.best);
    if (parts_.validation->isSampled() && isLast(metrics)) {
        if (const auto whole = validate(metrics.epoch, parts_.validation->all()))
            take(*whole);
    }
    metrics.seconds = secondsSince(start_);
    return true;
}

bool Training::isLast(const EpochMetrics& metrics) const
{
    return metrics.step >= parts_.plan.totalSteps || control_.isFinishing() ||
           hasStoppedImproving(metrics.epoch,
                               metrics.best ? metrics.epoch : parts_.state.best.epoch);
}

void Training::keep(const EpochMetrics& metrics)
{
    parts_.state.last = metrics;
    parts_.state.unvalidated.reset();
    parts_.state.history.push_back(metrics);
    if (metrics.best)
        parts_.state.best = metrics;
    if (parts_.folder) {
        remember();
        commit([this, made = epochFiles()] { parts_.folder->add(parts_.state, made); });
    }
    observer_.onEpoch(metrics);
    report(metrics.epoch);
}

void Training::commit(const std::function<void()>& write)
{
    const auto isDone = [&] {
        try {
            write();
            return true;
        } catch (const DiskFullError& full) {
            if (!group_.isAlone())
                throw;
            observer_.onDiskFull(full.message());
            return false;
        }
    };
    if (isDone())
        return;
    note("waiting for room on the disk at step " + std::to_string(step_));
    do
        control_.waitToTryAgain();
    while (!isDone());
    note("there is room again");
    observer_.onRoom();
}

TrainingResult Training::result() const
{
    return {.bestCheckpoint = bestCheckpointPath(parts_.run),
            .lastCheckpoint = lastCheckpointPath(parts_.run),
            .best = parts_.state.best,
            .last = parts_.state.last,
            .parameters = parameterCount()};
}

std::string Training::ending() const
{
    const std::string best = "; the best epoch is " + std::to_string(parts_.state.best.epoch);
    const std::string after = " after epoch " + std::to_string(parts_.state.last.epoch) + best;
    if (parts_.state.last.step >= parts_.plan.totalSteps)
        return "finished" + after;
    if (hasStoppedImproving(parts_.state.last.epoch, parts_.state.best.epoch))
        return "finished early because it was no longer improving," + after;
    const std::string dropped = std::to_string(step_ - parts_.state.last.step);
    return "finished early on request," + after +
           (step_ == parts_.state.last.step ? ""
                                            : "; " + dropped + " more steps were not evaluated");
}

std::int64_t Training::parameterCount() const
{
    std::int64_t count = 0;
    for (const torch::Tensor& parameter : parts_.classifier->parameters())
        count += parameter.numel();
    return count;
}

EpochFiles Training::epochFiles()
{
    EpochFiles files = {.checkpoint = checkpoint()};
    if (parts_.excerpts)
        files.reconstruction =
            parts_.excerpts->reconstruct(evaluatedModel(), parts_.state.last.epoch);
    return files;
}

Checkpoint Training::checkpoint()
{
    describeEpoch(parts_.state.last, parts_.metadata);
    std::vector<NamedTensor> tensors = weightsOf(evaluatedModel());
    // The frame decoder is of no use after pretraining.
    if (parts_.metadata.labels.empty())
        std::erase_if(tensors,
                      [](const NamedTensor& one) { return !isEncoderParameter(one.name); });
    return {.metadata = parts_.metadata, .tensors = std::move(tensors)};
}

void Training::requireFinite(double loss, const Message& which) const
{
    if (std::isfinite(loss))
        return;
    throw ModelError(Message::english(
        "The training in %1 stopped at step %2 because its %3 loss is no longer a finite number; "
        "train again with a lower learning rate. The best checkpoint so far is kept.",
        parts_.run.string(), step_, which));
}

void Training::report(int epoch) const
{
    context_.report({.stage = Stage::Train,
                     .done = static_cast<std::uint64_t>(step_),
                     .total = static_cast<std::uint64_t>(parts_.plan.totalSteps),
                     .detail = nameOfEpoch(epoch)});
}

std::string Training::nameOfEpoch(int epoch) const
{
    return "epoch " + std::to_string(epoch) + "/" + std::to_string(parts_.plan.epochs);
}

} // namespace genrescope
