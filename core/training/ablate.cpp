#include "core/training/ablate.h"

#include "core/ablation/ablation_text.h"
#include "core/base/binary_file.h"
#include "core/base/error.h"
#include "core/base/file_status.h"
#include "core/evaluation/evaluator.h"
#include "core/networks/device_forward_pass.h"
#include "core/reports/uncertainty.h"
#include "core/runs/run_log.h"
#include "core/runs/train_state.h"
#include "core/training/lr_schedule.h"
#include "core/training/trainer.h"
#include "core/training/training_start.h"

#include <numeric>
#include <set>

namespace genrescope {

namespace {

constexpr std::uint64_t maxConfigBytes = 1ULL << 20;

/// Derives the progress of the whole queue from that of one training.
class QueueProgress : public ProgressSink {
public:
    QueueProgress(ProgressSink* whole, std::uint64_t total) : whole_(whole), total_(total) {}

    void begin(std::string name) { name_ = std::move(name); }
    void end(std::int64_t steps) { before_ += static_cast<std::uint64_t>(steps); }

    void report(const Progress& progress) override
    {
        if (whole_ == nullptr)
            return;
        // A validation counts tracks, the queue steps.
        if (progress.stage == Stage::Train)
            done_ = before_ + progress.done;
        whole_->report({.stage = progress.stage,
                        .done = done_,
                        .total = total_,
                        .detail = name_ + ", " + progress.detail});
    }

private:
    ProgressSink* whole_;
    std::uint64_t total_;
    std::uint64_t before_ = 0;
    std::uint64_t done_ = 0;
    std::string name_;
};

void requireSameSettings(const TrainConfig& found, const TrainConfig& wanted,
                         const std::filesystem::path& run)
{
    const std::string fields = differingFields(found, wanted);
    if (!fields.empty()) {
        throw ConfigError(
            Message::english("%1 was trained with settings other than the queue's (%2); "
                             "choose another folder for the ablation, or remove this one.",
                             run.string(), fields));
    }
}

std::string nameOf(const AblationRun& run)
{
    return run.config.model + ", " + run.variant + ", seed " + std::to_string(run.config.seed);
}

/// One ablation from its first or its next run to its end.
class Ablation {
public:
    Ablation(const AblationQueue& queue, const AblationOptions& options, const Workspace& workspace,
             const TaskContext& context, AblationObserver& observer);

    AblationReport run();

private:
    /// The runs that exist already, all read before anything is trained.
    void readOutcomes();
    AblationOutcome train(const AblationRun& run, const TaskContext& context) const;
    TrainingResult trainOrResume(const AblationRun& run, const TaskContext& context) const;
    MetricSamples resample(const TrainConfig& config,
                           const std::filesystem::path& checkpoint) const;
    std::int64_t plannedSteps(const AblationRun& run) const;
    AblationReport report() const;
    void writeTables() const;

    const AblationQueue& queue_;
    const AblationOptions& options_;
    const Workspace& workspace_;
    const TaskContext& context_;
    AblationObserver& observer_;
    TrainingData data_;
    std::vector<TrackId> tracks_;
    std::vector<std::size_t> artists_;
    std::vector<AblationRun> runs_;
    /// By run; nothing while it is unfinished.
    std::vector<std::optional<AblationOutcome>> outcomes_;
};

Ablation::Ablation(const AblationQueue& queue, const AblationOptions& options,
                   const Workspace& workspace, const TaskContext& context,
                   AblationObserver& observer)
    : queue_(queue),
      options_(options),
      workspace_(workspace),
      context_(context),
      observer_(observer),
      data_(genreData(workspace)),
      runs_(ablationRuns(queue, options.seeds, options.threads))
{
    data_.starters = options.starters;
    // As their folders have them.
    for (AblationRun& run : runs_)
        run.config = chooseStart(run.config, data_).config;
    for (const TrainingClip& clip : data_.validation)
        tracks_.push_back(clip.track);
    artists_ = artistsOf(workspace.manifest(), tracks_);
}

AblationReport Ablation::run()
{
    readOutcomes();
    writeTables();
    std::int64_t total = 0;
    for (const AblationRun& run : runs_)
        total += plannedSteps(run);
    QueueProgress progress(context_.progress, static_cast<std::uint64_t>(total));
    for (std::size_t i = 0; i < runs_.size(); ++i) {
        const bool isNew = !outcomes_[i];
        if (isNew) {
            progress.begin("run " + std::to_string(i + 1) + "/" + std::to_string(runs_.size()) +
                           ": " + nameOf(runs_[i]));
            outcomes_[i] = train(runs_[i], {context_.cancellation, &progress});
            writeTables();
        }
        progress.end(plannedSteps(runs_[i]));
        observer_.onRun({runs_[i], *outcomes_[i]}, isNew);
    }
    return report();
}

void Ablation::readOutcomes()
{
    for (const AblationRun& run : runs_) {
        const std::filesystem::path folder = options_.out / run.folder;
        const std::filesystem::path config = runConfigPath(folder);
        std::optional<AblationOutcome>& outcome = outcomes_.emplace_back();
        if (!pathExists(config))
            continue;
        requireSameSettings(trainConfigFromJson(readTextFile(config, maxConfigBytes)), run.config,
                            folder);
        outcome = readOutcome(folder);
        if (outcome && outcome->dataHash != data_.dataHash) {
            throw DatasetError(Message::english("%1 was not trained on the data in %2; "
                                                "choose another folder for the ablation.",
                                                folder.string(), workspace_.folder().string()));
        }
    }
}

AblationOutcome Ablation::train(const AblationRun& run, const TaskContext& context) const
{
    const TrainingResult result = trainOrResume(run, context);
    AblationOutcome outcome = {.dataHash = data_.dataHash,
                               .epoch = result.best.epoch,
                               .weightedAp = result.best.validationWeightedAp,
                               .loss = result.best.validationLoss,
                               .steps = result.last.step,
                               .seconds = result.last.seconds,
                               .parameters = result.parameters,
                               .resamples = resample(run.config, result.bestCheckpoint)};
    writeOutcome(outcome, options_.out / run.folder);
    return outcome;
}

TrainingResult Ablation::trainOrResume(const AblationRun& run, const TaskContext& context) const
{
    const std::filesystem::path folder = options_.out / run.folder;
    TrainControl untouched;
    if (!pathExists(trainStatePath(folder)))
        return genrescope::train(run.config, data_, folder, context, observer_, untouched);
    const TrainState state = readTrainState(folder);
    requireSameSettings(state.config, run.config, folder);
    return resumeTraining(state, data_, folder, context, observer_, untouched);
}

MetricSamples Ablation::resample(const TrainConfig& config,
                                 const std::filesystem::path& checkpoint) const
{
    // As in training: the same crops, and the model's own output.
    const EvaluationOptions options = {.split = Split::Validation,
                                       .crops = config.evaluationCrops,
                                       .bootstrap = {.resamples = 0},
                                       .applyOutputRules = false,
                                       .forwardPass = makeDeviceForwardPass};
    const EvaluationReport judged =
        evaluate({checkpoint}, workspace_, options, {context_.cancellation});
    LabelGroup all(judged.labels.size());
    std::iota(all.begin(), all.end(), std::size_t{0});
    return bootstrap(judged.checkpoints.front().decisions, artists_, {all}, {},
                     context_.cancellation)
        .groups.front()
        .weightedAp;
}

std::int64_t Ablation::plannedSteps(const AblationRun& run) const
{
    return planTraining(run.config, data_.training.size()).totalSteps;
}

AblationReport Ablation::report() const
{
    AblationReport report = {.queue = queue_,
                             .dataHash = data_.dataHash,
                             .seeds = options_.seeds,
                             .tracks = tracks_.size(),
                             .artists = std::set(artists_.begin(), artists_.end()).size()};
    for (std::size_t i = 0; i < runs_.size(); ++i) {
        if (outcomes_[i])
            report.runs.push_back({runs_[i], *outcomes_[i]});
    }
    return report;
}

void Ablation::writeTables() const
{
    const AblationReport found = report();
    writeFile(options_.out / "ablation.csv", ablationCsv(found));
    writeFile(options_.out / "ablation.md", ablationMarkdown(found));
}

} // namespace

AblationReport ablate(const AblationQueue& queue, const AblationOptions& options,
                      const Workspace& workspace, const TaskContext& context,
                      AblationObserver& observer)
{
    return Ablation(queue, options, workspace, context, observer).run();
}

} // namespace genrescope
