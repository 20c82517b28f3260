#include "app/screenshots/synthetic_values.h"
#include "core/base/random.h"
#include "core/evaluation/judge.h"
#include "core/metrics/metrics.h"
#include "core/reports/evaluation_report.h"
#include "core/reports/uncertainty.h"

#include <cmath>

namespace genrescope::screenshots {

namespace {

constexpr std::size_t tracks = 400;

/// The genre of each track; some are more frequent than others.
std::vector<std::size_t> syntheticTruths(Random& random, std::size_t genres)
{
    std::vector<std::size_t> truths;
    for (std::size_t i = 0; i < tracks; ++i) {
        const double place = random.uniform();
        truths.push_back(static_cast<std::size_t>(place * place * static_cast<double>(genres)));
    }
    return truths;
}

Track syntheticTrack(std::size_t number, std::size_t genre)
{
    Track track;
    track.id = static_cast<TrackId>(1000 + number);
    track.title = "Track " + std::to_string(number + 1);
    track.artist = "Artist " + std::to_string(number % 60 + 1);
    track.group = track.artist;
    track.file = "track" + std::to_string(number + 1) + ".mp3";
    track.split = Split::Validation;
    track.labels = {static_cast<int>(genre)};
    return track;
}

CheckpointEvaluation syntheticCheckpoint(Random& random, bool gru,
                                         const std::vector<std::size_t>& truths,
                                         const Manifest& manifest)
{
    CheckpointEvaluation one;
    one.checkpoint = gru ? "/music/runs/gru-modern/best.safetensors"
                         : "/music/runs/transformer-modern/best.safetensors";
    one.architecture = gru ? "gru" : "transformer";
    one.recipe = "modern";
    one.sameData = true;
    one.decisions.tracks = truths.size();
    one.decisions.labels = manifest.labels.size();
    for (const std::size_t truth : truths) {
        for (std::size_t genre = 0; genre < manifest.labels.size(); ++genre) {
            const bool is = truth == genre;
            one.decisions.truth.push_back(is ? 1 : 0);
            const double score = (is ? 0.62 : 0.22) + (gru ? 0.34 : 0.28) * random.normal();
            one.decisions.scores.push_back(1.0 / (1.0 + std::exp(-6.0 * (score - 0.5))));
        }
    }
    OutputRule rule;
    if (gru) {
        rule.slope = 0.7;
        rule.shift = -0.9;
    }
    judge(one, rule, manifest.parents);
    one.fittedOnThese = gru;
    return one;
}

} // namespace

EvaluationOutcome syntheticEvaluation()
{
    EvaluationOutcome outcome;
    Manifest& manifest = outcome.manifest;
    manifest.labels = syntheticGenres();
    manifest.reader = "folders";
    const auto tops = static_cast<int>(manifest.labels.size()) / 2;
    for (int genre = 0; genre < static_cast<int>(manifest.labels.size()); ++genre)
        manifest.parents.push_back(genre < tops ? -1 : genre % tops);

    EvaluationReport& report = outcome.report;
    report.workspace = "/music/fma_medium";
    report.splitProtocol = "FMA's split by artist";
    report.labelScheme = "closed";
    report.crops = 16;
    report.labels = manifest.labels;
    Random random(1337);
    const std::vector<std::size_t> truths = syntheticTruths(random, manifest.labels.size());
    for (std::size_t i = 0; i < truths.size(); ++i) {
        manifest.tracks.push_back(syntheticTrack(i, truths[i]));
        report.tracks.push_back(manifest.tracks.back().id);
    }
    for (const bool gru : {true, false})
        report.checkpoints.push_back(syntheticCheckpoint(random, gru, truths, manifest));
    report.bootstrap.resamples = 200;
    addUncertainty(report, artistsOf(manifest, report.tracks), {});
    return outcome;
}

} // namespace genrescope::screenshots
