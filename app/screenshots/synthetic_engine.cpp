#include "app/screenshots/synthetic_engine.h"

#include "app/screenshots/synthetic_values.h"
#include "core/base/error.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <functional>
#include <thread>

namespace genrescope::screenshots {

namespace {

/// Work that runs until it is canceled.
[[noreturn]] void workOn(const CancellationToken& cancellation)
{
    while (true) {
        cancellation.throwIfCanceled();
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
}

/// Never plays: pictures are still.
class NoOutput : public AudioOutput {
public:
    bool start(QIODevice&, int) override { return false; }
    void stop() override {}
    void setVolume(double) override {}
    double playedSeconds() const override { return 0.0; }
};

/// Real frames, synthetic genres.
class SyntheticAnalyzer : public TrackAnalyzer {
public:
    /// @param frames  makes the spectrograms.
    SyntheticAnalyzer(SyntheticOutcome outcome, bool withModels,
                      std::unique_ptr<TrackAnalyzer> frames)
        : outcome_(outcome), withModels_(withModels), frames_(std::move(frames))
    {
    }

    MelConfig melConfig() const override { return frames_->melConfig(); }

    TrackPrediction analyze(const std::filesystem::path& file, bool withModels,
                            const TaskContext& context, AnalysisObserver& observer) override
    {
        TrackPrediction track = frames_->analyze(file, false, context, observer);
        if (withModels && withModels_) {
            addSyntheticGenres(track);
            track.complete = outcome_ != SyntheticOutcome::Working;
            observer.onPrediction(track);
        }
        if (outcome_ == SyntheticOutcome::Working)
            workOn(context.cancellation);
        return track;
    }

private:
    SyntheticOutcome outcome_;
    bool withModels_;
    std::unique_ptr<TrackAnalyzer> frames_;
};

EpochMetrics syntheticEpoch(const TrainConfig& config, int epoch)
{
    const bool gru = config.model == "gru";
    const double x = epoch / 30.0;
    // Reproducible noise, as in real losses.
    const double noise = std::sin(12.9898 * epoch + (gru ? 0.0 : 4.0));
    EpochMetrics metrics;
    metrics.epoch = epoch;
    metrics.step = std::int64_t{7} * epoch;
    metrics.trainingLoss = 0.35 + 1.9 * std::exp(-3.2 * x) + 0.02 * noise;
    metrics.validationLoss = 0.62 + 1.55 * std::exp(-3.6 * x) + 0.25 * x * x + 0.03 * noise;
    metrics.validationWeightedAp =
        (gru ? 0.68 : 0.73) - 0.45 * std::exp(-4.0 * x) - 0.06 * x * x + 0.008 * noise;
    metrics.validationMacroAp = *metrics.validationWeightedAp - 0.08;
    metrics.learningRate = 1e-3 * (x < 0.1 ? 10.0 * x : 0.5 * (1.0 + std::cos(3.14159 * x)));
    metrics.seconds = 4.1 * epoch;
    metrics.cropsPerSecond = gru ? 104.0 : 88.0;
    return metrics;
}

/// A preparation halfway through, as fast as on two cores, until it is canceled.
[[noreturn]] void prepareOn(const TaskContext& context)
{
    constexpr double clipsPerSecond = 131.0;
    const auto start = std::chrono::steady_clock::now();
    while (true) {
        const std::chrono::duration<double> elapsed = std::chrono::steady_clock::now() - start;
        const auto made = static_cast<std::uint64_t>(clipsPerSecond * elapsed.count());
        context.report({Stage::PrepareFeatures, 9'204 + made, 25'000, "051/051203.mp3"});
        context.throwIfCanceled();
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
}

DatasetWork syntheticDatasetWork(SyntheticOutcome outcome)
{
    DatasetWork work;
    work.open = [](const std::filesystem::path&) -> PreparedDataset {
        return {std::make_shared<const Manifest>(), syntheticDataset()};
    };
    work.prepare = [outcome](const DatasetRequest&, const TaskContext& context) -> PreparedDataset {
        if (outcome == SyntheticOutcome::Working)
            prepareOn(context);
        if (outcome == SyntheticOutcome::Failed) {
            throw DatasetError("/music/fma_medium.zip is cut off: its central directory is "
                               "missing; download it again and compare its SHA-1 checksum.");
        }
        return {std::make_shared<const Manifest>(), syntheticDataset()};
    };
    return work;
}

/// What is low speaks for the genre at first, what is high against it later.
OcclusionMap syntheticReasons(const ExplanationRequest& request)
{
    constexpr std::size_t bands = 128;
    OcclusionMap map = {.firstFrame = request.section.firstFrame,
                        .frames = request.section.values.size() / bands,
                        .bands = bands,
                        .patchFrames = 31,
                        .patchBands = 16};
    for (std::size_t row = 0; row < map.rows(); ++row) {
        for (std::size_t column = 0; column < map.columns(); ++column) {
            const double height = static_cast<double>(column) / 7.0;
            const double wave = std::sin(0.7 * static_cast<double>(row) + 3.0 * height);
            map.values.push_back(0.3 * wave * std::abs(wave) * (1.0 - 0.6 * height));
        }
    }
    return map;
}

/// As changes move real scores: little, most of it when the speed changes.
Robustness syntheticRobustness(const RobustnessRequest& request)
{
    TrackPrediction track;
    track.file = request.file.string();
    addSyntheticGenres(track);
    Robustness found = {.duration = 30.0, .original = track.models};
    // Per change and model, in log-odds.
    constexpr double moves[][2] = {{-0.2, -0.5}, {0.0, 0.0}, {0.3, -0.2}, {0.0, 0.0}, {-0.6, -1.3}};
    for (const auto& [change, name] : namesOf(SoundChange())) {
        ChangedPrediction& changed =
            found.changed.emplace_back(ChangedPrediction{.change = change, .models = track.models});
        for (std::size_t model = 0; model < changed.models.size(); ++model) {
            const double factor = std::exp(moves[static_cast<std::size_t>(change)][model]);
            for (double& p : changed.models[model].probabilities)
                p = p * factor / (p * factor + 1.0 - p);
        }
    }
    return found;
}

EvaluationOutcome evaluateSynthetic(SyntheticOutcome outcome, const TaskContext& context)
{
    if (outcome == SyntheticOutcome::Working)
        workOn(context.cancellation);
    if (outcome == SyntheticOutcome::Failed) {
        throw CheckpointError("/music/runs/gru-modern/best.safetensors was trained for other "
                              "genres than those of this dataset; choose a checkpoint that was "
                              "trained on it.");
    }
    return syntheticEvaluation();
}

/// Some of the synthetic tracks are in training, too.
DuplicateOutcome syntheticDuplicates(bool searched)
{
    Manifest manifest = syntheticEvaluation().manifest;
    for (std::size_t i = 0; i < manifest.tracks.size(); i += 3)
        manifest.tracks[i].split = Split::Training;
    DuplicateOutcome outcome = {.manifest = std::make_shared<const Manifest>(manifest)};
    if (!searched)
        return outcome;
    outcome.found = NearDuplicates{.tracks = manifest.tracks.size()};
    constexpr std::size_t pairs = 7;
    for (std::size_t i = 0; i < pairs; ++i) {
        const std::size_t first = 6 * i;
        const std::size_t second = i < 5 ? first + 1 : first + 3;
        outcome.found->pairs.push_back({.first = manifest.tracks[first].id,
                                        .second = manifest.tracks[second].id,
                                        .alikeness = 0.97 - 0.03 * static_cast<double>(i),
                                        .shift = 0.5 * static_cast<double>(i)});
    }
    outcome.corrections[manifest.tracks[7].id] = {};
    return outcome;
}

TrainingResult syntheticTraining(SyntheticOutcome outcome, const TrainConfig& config,
                                 const TaskContext& context, TrainingObserver& observer)
{
    constexpr int all = 30;
    const int epochs = outcome == SyntheticOutcome::Done ? all : 18;
    double best = 0.0;
    TrainingResult result;
    for (int epoch = 1; epoch <= epochs; ++epoch) {
        context.throwIfCanceled();
        EpochMetrics metrics = syntheticEpoch(config, epoch);
        metrics.best = *metrics.validationWeightedAp > best;
        best = std::max(best, *metrics.validationWeightedAp);
        for (int step = metrics.step - 6; step <= metrics.step; ++step) {
            observer.onStep({step, epoch, metrics.trainingLoss + 0.12 * std::sin(78.233 * step),
                             metrics.learningRate});
        }
        observer.onEpoch(metrics);
        context.report({Stage::Train, static_cast<std::uint64_t>(metrics.step), 7 * all, {}});
    }
    if (outcome == SyntheticOutcome::Working)
        workOn(context.cancellation);
    if (outcome == SyntheticOutcome::Failed) {
        throw ModelError(
            Message::english("The loss is no longer finite after step 126; try a lower learning "
                             "rate. The best checkpoint so far is kept."));
    }
    return result;
}

/// Scores as of a short training: seeds differ by a few hundredths, variants by less or more.
AblationOutcome syntheticOutcome(const AblationRun& run, std::size_t variant)
{
    constexpr double gains[] = {0.0, -0.044, 0.008, -0.021, 0.014, 0.031};
    const bool gru = run.config.model == "gru";
    const double noise =
        std::sin(12.9898 * static_cast<double>(run.config.seed) + 78.233 * gru + 4.1 * variant);
    const double gain = gains[variant % std::size(gains)];
    AblationOutcome outcome = {.dataHash = "synthetic",
                               .epoch = 9,
                               .weightedAp = (gru ? 0.637 : 0.592) + gain + 0.008 * noise,
                               .steps = 300,
                               .seconds = gru ? 126.0 : 173.0,
                               .parameters = gru ? 652'422 : 768'595};
    for (int i = 0; i < 40; ++i)
        outcome.resamples.emplace_back(*outcome.weightedAp + 0.05 * std::sin(1.7 * i) +
                                       (0.5 * gain + 0.02) * std::sin(2.9 * i + variant) *
                                           (variant > 0));
    return outcome;
}

AblationReport syntheticAblation(SyntheticOutcome outcome, const AblationRequest& request,
                                 const TaskContext& context, AblationObserver& observer)
{
    AblationReport report = readAblation(readAblationQueue(ablationQueuePath(request.ablation)),
                                         request.seeds, request.ablation);
    report.tracks = 47;
    report.artists = 12;
    const std::vector<AblationRun> runs = ablationRuns(report.queue, request.seeds, 1);
    const std::string& first = runs.front().config.model;
    const auto variants = static_cast<std::size_t>(
        std::ranges::count_if(report.queue.variants, [&](const AblationVariant& variant) {
            return variant.config.model == first;
        }));
    for (std::size_t i = 0; i < runs.size(); ++i) {
        context.report({Stage::Train, 300 * i + 120, 300 * runs.size(), {}});
        if (outcome == SyntheticOutcome::Working && 2 * i > runs.size())
            workOn(context.cancellation);
        report.runs.push_back({runs[i], syntheticOutcome(runs[i], i % variants)});
        observer.onRun(report.runs.back(), true);
    }
    return report;
}

/// Every third file has a genre, and one of those that are written is read-only.
TaggedFile syntheticTags(const std::filesystem::path& file)
{
    const std::size_t number = std::hash<std::string>()(file.stem().string());
    TaggedFile tagged = {.path = file, .stamp = {1, 1}};
    tagged.tags.fingerprint = "synthetic";
    if (number % 3 == 0)
        tagged.tags.genres = {syntheticGenres()[number % syntheticGenres().size()]};
    return tagged;
}

TagWork syntheticTagWork()
{
    const std::string batch = "2026-11-28_13-05-09";
    return {.read = [](const std::filesystem::path& file,
                       const TaskContext&) { return syntheticTags(file); },
            .readNames = readGenreNames,
            .write =
                [batch](const std::vector<TagRow>& rows, const TagWriteOptions& options,
                        const RowObserver& observe, const TaskContext&) {
                    options.onBatch(batch);
                    for (std::size_t row = 0; row < rows.size(); ++row)
                        observe(row, row == 2
                                         ? Message::english("%1 is read-only; nothing was changed.",
                                                            rows[row].file.path.string())
                                         : Message());
                    return TagWriteResult{.batch = batch, .written = rows.size() - 1, .failed = 1};
                },
            .undo = [](const std::string&, const std::vector<std::filesystem::path>&,
                       const IsInUse&, const UndoObserver&,
                       const TaskContext&) { return TagUndoResult(); },
            .batches =
                [batch] {
                    return std::vector<TagBatch>{{.name = "2026-11-21_19-40-31", .changed = 140},
                                                 {.name = batch, .changed = 6, .restored = 2}};
                },
            .files =
                [](const std::string&) {
                    std::vector<BatchFile> files;
                    for (int i = 0; i < 6; ++i)
                        files.push_back(
                            {"/home/anna/Music/112/" + std::to_string(1344 + i) + ".mp3", i < 2});
                    return files;
                }};
}

} // namespace

gui::Engine syntheticEngine(SyntheticOutcome outcome)
{
    gui::Engine engine = gui::coreEngine();
    engine.output = [] { return std::make_unique<NoOutput>(); };
    engine.starters.clear();
    engine.makeAnalyzer = [outcome, make = engine.makeAnalyzer](
                              const std::vector<std::filesystem::path>& checkpoints) {
        return std::make_unique<SyntheticAnalyzer>(outcome, !checkpoints.empty(), make({}));
    };
    engine.dataset = syntheticDatasetWork(outcome);
    engine.explain = [outcome](const ExplanationRequest& request, const TaskContext&) {
        if (outcome == SyntheticOutcome::Failed)
            throw CheckpointError("/music/runs/gru-modern/best.safetensors cannot be read.");
        return syntheticReasons(request);
    };
    engine.robustness = [](const RobustnessRequest& request, const TaskContext&) {
        return syntheticRobustness(request);
    };
    engine.evaluation.evaluate = [outcome](const EvaluationRequest&, const TaskContext& context) {
        return evaluateSynthetic(outcome, context);
    };
    engine.duplicates = {.read = [](const std::filesystem::path&,
                                    const TaskContext&) { return syntheticDuplicates(false); },
                         .search = [](const std::filesystem::path&,
                                      const TaskContext&) { return syntheticDuplicates(true); }};
    engine.tags = syntheticTagWork();
    engine.train = [outcome](const TrainConfig& config, Device, const std::filesystem::path&,
                             const std::filesystem::path&, const TaskContext& context,
                             TrainingObserver& observer, TrainControl&) {
        return syntheticTraining(outcome, config, context, observer);
    };
    engine.ablate = [outcome](const AblationRequest& request, const TaskContext& context,
                              AblationObserver& observer) {
        return syntheticAblation(outcome, request, context, observer);
    };
    return engine;
}

} // namespace genrescope::screenshots
