#pragma once

#include "core/base/random.h"
#include "core/evaluation/calibrate.h"
#include "ui/data/evaluation_outcome.h"
#include "ui/presenters/train_choices.h"
#include "ui/services/run_store.h"

#include <cmath>
#include <filesystem>
#include <fstream>

/// Synthetic runs and evaluations, for tests of what displays them.
namespace genrescope::test {

/// Two models, two recipes; "modern" first.
inline TrainChoices fakeChoices()
{
    const ModelOption layers = {.name = "layers",
                                .description = "Layers above each other",
                                .defaultValue = 2,
                                .minimum = 1,
                                .maximum = 8};
    const ModelOption dropout = {.name = "dropout",
                                 .description = "Dropout rate",
                                 .defaultValue = 0.2,
                                 .minimum = 0.0,
                                 .maximum = 0.9};
    TrainConfig modern;
    modern.recipe = "modern";
    modern.epochs = 30;
    modern.options = {{"layers", 3}};
    TrainConfig post;
    post.recipe = "post";
    post.epochs = 50;
    post.learningRate = 1e-5;
    return {{{"gru", "Bidirectional GRU", "GRU", {layers}},
             {"transformer", "Transformer", "Transformer", {layers, dropout}}},
            {modern, post}};
}

/// The nth of this many epochs (from 1) of a run that learns, then overfits a little.
inline EpochMetrics fakeEpoch(int n, int epochs, double level, std::int64_t stepsPerEpoch = 120)
{
    const double part = static_cast<double>(n) / epochs;
    EpochMetrics epoch;
    epoch.epoch = n;
    epoch.step = n * stepsPerEpoch;
    epoch.trainingLoss = 6.0 * std::exp(-3.0 * part) + 1.5;
    epoch.validationLoss = 5.5 * std::exp(-3.5 * part) + 2.0 + 0.8 * part * part;
    epoch.validationWeightedAp = level * (1.0 - std::exp(-4.0 * part)) - 0.05 * part * part;
    epoch.validationMacroAp = 0.8 * *epoch.validationWeightedAp;
    epoch.learningRate = 1e-3 * std::pow(std::cos(1.5 * part), 2);
    epoch.seconds = 21.0 * n;
    epoch.cropsPerSecond = 190.0;
    return epoch;
}

/// A finished run with a best epoch.
inline RunRecord fakeRun(const QString& folder, const QString& model, double level, int epochs = 30)
{
    RunRecord run;
    run.folder = folder;
    run.model = model;
    run.recipe = QStringLiteral("modern");
    run.started =
        QDateTime(QDate(2026, 3, 14), QTime(9, 26, model == QLatin1String("gru") ? 0 : 41));
    run.state = RunState::Done;
    run.settings = {{QStringLiteral("learning_rate"), QStringLiteral("0.001")},
                    {QStringLiteral("seed"), QStringLiteral("1")}};
    double best = -1.0;
    for (int n = 1; n <= epochs; ++n) {
        EpochMetrics epoch = fakeEpoch(n, epochs, level);
        epoch.best = *epoch.validationWeightedAp > best;
        best = std::max(best, *epoch.validationWeightedAp);
        run.epochs.push_back(epoch);
    }
    return run;
}

/// Writes a run as train() leaves it: config.json, metrics.csv and timing.csv.
inline void writeRun(const std::filesystem::path& folder, const TrainConfig& config, int epochs)
{
    std::filesystem::create_directories(folder);
    std::ofstream(folder / "config.json") << toJson(config) << '\n';
    std::ofstream metrics(folder / "metrics.csv");
    metrics << "epoch,step,training_loss,validation_loss,validation_weighted_ap,"
               "validation_macro_ap,learning_rate,best\n";
    std::ofstream timing(folder / "timing.csv");
    timing << "epoch,seconds,crops_per_second\n";
    for (int n = 1; n <= epochs; ++n) {
        metrics << n << ',' << 10 * n << ",2.5,2.25," << 0.1 * n << ",0.125,0.001,"
                << (n == 2 ? 1 : 0) << '\n';
        timing << n << ',' << 2 * n << ",100\n";
    }
}

/// One checkpoint's decisions: the better, the higher true genres are scored.
inline CheckpointEvaluation fakeEvaluation(const std::string& architecture, const Decisions& truth,
                                           double skill, std::uint64_t seed)
{
    Random random(seed);
    Decisions decisions = truth;
    decisions.scores.clear();
    for (const unsigned char holds : truth.truth) {
        const double u = random.uniform();
        const double score = holds != 0 ? std::pow(u, 1.0 - skill) : std::pow(u, 1.0 + 3.0 * skill);
        decisions.scores.push_back(std::clamp(score, 0.0, 1.0));
    }
    CheckpointEvaluation evaluation;
    evaluation.checkpoint = "/music/runs/" + architecture + "/best.safetensors";
    evaluation.architecture = architecture;
    evaluation.recipe = "modern";
    evaluation.sameData = true;
    evaluation.metrics = computeMetrics(decisions);
    evaluation.curves = precisionRecallCurves(decisions);
    evaluation.modelScores = decisions.scores;
    evaluation.decisions = std::move(decisions);
    return evaluation;
}

/// Two checkpoints on `tracks` tracks of eight genres; one genre has no track.
inline EvaluationOutcome fakeOutcome(std::size_t tracks = 400)
{
    EvaluationOutcome outcome;
    EvaluationReport& report = outcome.report;
    report.labels = {"Hip-Hop", "Rock", "Electronic",  "Folk",
                     "Pop",     "Jazz", "Ambient <b>", "Spoken"};
    report.workspace = "/music/fma";
    report.splitProtocol = "FMA's split by artist";
    report.labelScheme = "closed";
    report.crops = 16;
    Decisions truth{tracks, report.labels.size(), {}, {}};
    Random random(11);
    for (std::size_t n = 0; n < tracks; ++n) {
        Track track;
        track.id = static_cast<TrackId>(100 + n);
        track.file = "000/" + std::to_string(100 + n) + ".mp3";
        track.title = n % 10 == 9 ? std::string() : "Track " + std::to_string(n);
        track.artist = "Artist " + std::to_string(n % 23);
        const auto main = static_cast<std::size_t>(
            std::min(6.0, std::floor(7.0 * std::pow(random.uniform(), 1.7))));
        for (std::size_t label = 0; label < report.labels.size(); ++label) {
            const bool holds = label == main || (label < 7 && random.uniform() < 0.04);
            truth.truth.push_back(holds ? 1 : 0);
            if (holds)
                track.labels.push_back(static_cast<int>(label));
        }
        truth.scores.resize(truth.truth.size());
        report.tracks.push_back(track.id);
        outcome.manifest.tracks.push_back(track);
    }
    outcome.manifest.reader = "folders";
    outcome.manifest.audioPath = "/music";
    outcome.manifest.labels = report.labels;
    report.checkpoints = {fakeEvaluation("gru", truth, 0.6, 3),
                          fakeEvaluation("transformer", truth, 0.7, 4)};
    return outcome;
}

/// Of a checkpoint of fakeOutcome() without thresholds: less probable, and for three genres from a
/// lower probability on.
inline CalibrationResult fakeCalibration()
{
    CalibrationResult result;
    result.labels = fakeOutcome(1).report.labels;
    result.rule.shift = -1.0;
    result.rule.thresholds.assign(result.labels.size(), 0.5);
    for (const std::size_t label : {0, 1, 5})
        result.rule.thresholds[label] = 0.25;
    result.before.error = 0.2;
    result.after.error = 0.05;
    result.sameData = true;
    return result;
}

} // namespace genrescope::test
