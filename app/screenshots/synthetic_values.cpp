#include "app/screenshots/synthetic_values.h"

#include "core/models/checkpoint.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <cmath>

namespace genrescope::screenshots {

namespace {

const std::vector<std::string> genres = {"Electronic", "Ambient",    "Rock", "Hip-Hop", "Folk",
                                         "Classical",  "Jazz/Swing", "Pop",  "Metal",   "Blues"};

/// Probabilities that favor one genre, depending on the track; they differ between the models.
double syntheticProbability(std::size_t genre, std::size_t favorite, bool gru, double t)
{
    const std::size_t distance = (genre + genres.size() - favorite) % genres.size();
    const double base[] = {0.78, 0.41, 0.27, 0.16, 0.11, 0.07, 0.05, 0.04, 0.03, 0.02};
    // The models disagree about one genre.
    const double level = distance == 2 ? (gru ? 0.46 : 0.09) : base[distance] * (gru ? 0.92 : 1.05);
    return std::clamp(level * (1.0 + 0.35 * std::sin(0.5 * t + static_cast<double>(genre))), 0.0,
                      0.99);
}

/// A checkpoint without weights: enough for the window, which only reads metadata.
QString writeCheckpoint(const QString& folder, const char* architecture, double weightedAp)
{
    Checkpoint checkpoint;
    checkpoint.metadata.architecture = architecture;
    checkpoint.metadata.options = completeOptions(modelInfo(architecture), {});
    checkpoint.metadata.labels = genres;
    checkpoint.metadata.recipe = "modern";
    checkpoint.metadata.metrics = {{"validation_weighted_ap", weightedAp}};
    const QDir run(QDir(folder).filePath(QLatin1String(architecture) + QLatin1String("-modern")));
    run.mkpath(QStringLiteral("."));
    const QString file = run.filePath(QStringLiteral("best.safetensors"));
    genrescope::writeCheckpoint(checkpoint, QFileInfo(file).filesystemFilePath());
    return file;
}

} // namespace

std::vector<std::string> syntheticGenres()
{
    return genres;
}

void addSyntheticGenres(TrackPrediction& track)
{
    const std::size_t favorite = track.file.size() % 4;
    for (const bool gru : {true, false}) {
        ModelPrediction model;
        model.checkpoint = gru ? "gru.safetensors" : "transformer.safetensors";
        model.architecture = gru ? "gru" : "transformer";
        model.labels = genres;
        for (double t = 1.0; t < track.duration; t += 2.0) {
            model.times.push_back(t);
            for (std::size_t genre = 0; genre < genres.size(); ++genre)
                model.timeline.push_back(
                    static_cast<float>(syntheticProbability(genre, favorite, gru, t)));
        }
        for (std::size_t genre = 0; genre < genres.size(); ++genre) {
            model.probabilities.push_back(syntheticProbability(genre, favorite, gru, 0.0));
            model.thresholds.push_back(0.3 + 0.05 * static_cast<double>((genre + gru) % 5));
        }
        track.models.push_back(std::move(model));
    }
}

QStringList writeSyntheticModels(const QString& folder)
{
    return {writeCheckpoint(folder, "gru", 0.684), writeCheckpoint(folder, "transformer", 0.731)};
}

DatasetSummary syntheticDataset()
{
    DatasetSummary summary;
    const int counts[] = {9372, 8693, 7077, 3536, 2800, 1230, 571, 1177, 874, 110};
    summary.tracks = 25'000;
    summary.ready = 24'994;
    summary.splits = {19'922, 2505, 2573};
    summary.artists = 5152;
    for (std::size_t i = 0; i < genres.size(); ++i) {
        const int tracks = counts[i];
        summary.genres.push_back({genres[i],
                                  tracks,
                                  tracks / 25'000.0,
                                  {tracks - 2 * (tracks / 10), tracks / 10, tracks / 10}});
    }
    std::stable_sort(summary.genres.begin(), summary.genres.end(),
                     [](const auto& a, const auto& b) { return a.tracks > b.tracks; });
    summary.failed = {
        {1486, "001/001486.mp3", "001/001486.mp3 contains no audio."},
        {5574, "005/005574.mp3", "005/005574.mp3 contains no audio."},
        {65'753, "065/065753.mp3", "065/065753.mp3 contains no audio."},
        {98'565, "098/098565.mp3",
         "098/098565.mp3 is 1.6 s long, shorter than half of the 30 s expected."},
        {98'567, "098/098567.mp3",
         "098/098567.mp3 is 0.5 s long, shorter than half of the 30 s expected."},
        {133'297, "133/133297.mp3", "133/133297.mp3 is damaged in 12 % of its audio."}};
    summary.excludedGenres = {{"Deep Funk", 3}};
    summary.unlabeled = 12;
    summary.labelScheme = "closed";
    summary.splitProtocol = "FMA's split by artist";
    return summary;
}

} // namespace genrescope::screenshots
