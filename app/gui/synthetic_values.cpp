#include "app/gui/synthetic_values.h"

#include "core/base/random.h"
#include "core/metrics/metrics.h"
#include "core/reports/levels.h"
#include "core/reports/uncertainty.h"

#include <QDataStream>
#include <QDir>
#include <QFile>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace genrescope::gui {

namespace {

const std::vector<std::string> genres = {"Electronic", "Ambient",    "Rock", "Hip-Hop", "Folk",
                                         "Classical",  "Jazz/Swing", "Pop",  "Metal",   "Blues"};

constexpr int wavRate = 22'050;

/// A chord sequence with a beat, so that its spectrogram has something to show.
std::vector<qint16> syntheticSamples(int seed, int seconds)
{
    const double roots[] = {110.0, 146.83, 130.81, 98.0};
    std::vector<qint16> samples(static_cast<std::size_t>(seconds * wavRate));
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const double t = static_cast<double>(i) / wavRate;
        const double beat = t * (1.6 + 0.2 * seed);
        const double root = roots[(static_cast<int>(beat / 4.0) + seed) % 4];
        double value = 0.0;
        for (int harmonic = 1; harmonic <= 14; ++harmonic) {
            const double sway = 1.0 + std::sin(0.4 * t + harmonic);
            value += sway * std::sin(2.0 * std::numbers::pi * root * harmonic * 1.5 * t) / harmonic;
        }
        const double sinceBeat = beat - std::floor(beat);
        const double noise = std::sin(static_cast<double>(i * i % 7919));
        value = 0.08 * value + 0.35 * noise * std::exp(-14.0 * sinceBeat) +
                0.4 * std::sin(2.0 * std::numbers::pi * 55.0 * t) * std::exp(-6.0 * sinceBeat);
        samples[i] = static_cast<qint16>(std::clamp(value, -1.0, 1.0) * 26'000.0);
    }
    return samples;
}

void writeWav(const QString& path, const std::vector<qint16>& samples)
{
    QFile file(path);
    file.open(QIODevice::WriteOnly);
    QDataStream stream(&file);
    stream.setByteOrder(QDataStream::LittleEndian);
    const auto bytes = static_cast<quint32>(2 * samples.size());
    stream.writeRawData("RIFF", 4);
    stream << quint32(36 + bytes);
    stream.writeRawData("WAVEfmt ", 8);
    stream << quint32(16) << quint16(1) << quint16(1) << quint32(wavRate) << quint32(2 * wavRate)
           << quint16(2) << quint16(16);
    stream.writeRawData("data", 4);
    stream << bytes;
    for (const qint16 sample : samples)
        stream << sample;
}

/// Probabilities that favor a genre which depends on the track, different by model.
double syntheticProbability(std::size_t genre, std::size_t favorite, bool gru, double t)
{
    const std::size_t distance = (genre + genres.size() - favorite) % genres.size();
    const double base[] = {0.78, 0.41, 0.27, 0.16, 0.11, 0.07, 0.05, 0.04, 0.03, 0.02};
    // In one genre the models disagree.
    const double level = distance == 2 ? (gru ? 0.46 : 0.09) : base[distance] * (gru ? 0.92 : 1.05);
    return std::clamp(level * (1.0 + 0.35 * std::sin(0.5 * t + static_cast<double>(genre))), 0.0,
                      0.99);
}

} // namespace

QStringList writeSyntheticMusic(const QString& folder)
{
    const QString names[] = {QStringLiteral("Northern Lights"), QStringLiteral("Paper Boats"),
                             QStringLiteral("Late Train"), QStringLiteral("Copper & Salt")};
    QStringList files;
    for (int i = 0; i < 4; ++i) {
        files << QDir(folder).filePath(names[i] + QStringLiteral(".wav"));
        writeWav(files.back(), syntheticSamples(i, 40 + 7 * i));
    }
    files << QDir(folder).filePath(QStringLiteral("Cut off.mp3"));
    QFile broken(files.back());
    broken.open(QIODevice::WriteOnly);
    broken.write(QByteArray(400, 'x'));
    return files;
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
        for (std::size_t genre = 0; genre < genres.size(); ++genre)
            model.probabilities.push_back(syntheticProbability(genre, favorite, gru, 0.0));
        track.models.push_back(std::move(model));
    }
}

std::vector<ModelCard> syntheticModels()
{
    ModelCard gru;
    gru.file = QStringLiteral("/music/runs/gru-modern/best.safetensors");
    gru.architecture = QStringLiteral("gru");
    gru.recipe = QStringLiteral("modern");
    gru.labels = static_cast<int>(genres.size());
    gru.weightedAp = 0.684;
    ModelCard transformer = gru;
    transformer.file = QStringLiteral("/music/runs/transformer-modern/best.safetensors");
    transformer.architecture = QStringLiteral("transformer");
    transformer.weightedAp = 0.731;
    return {gru, transformer};
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

DatasetProgress syntheticPreparation()
{
    DatasetProgress progress;
    progress.stage = Stage::PrepareFeatures;
    progress.done = 9'204;
    progress.total = 25'000;
    progress.rate = 131.0;
    progress.remaining = 120.6;
    progress.detail = QStringLiteral("051/051203.mp3");
    return progress;
}

EvaluationOutcome syntheticEvaluation()
{
    constexpr std::size_t tracks = 400;
    EvaluationOutcome outcome;
    EvaluationReport& report = outcome.report;
    report.workspace = "/music/fma_medium";
    report.splitProtocol = "FMA's split by artist";
    report.labelScheme = "closed";
    report.crops = 16;
    report.labels = genres;
    outcome.manifest.labels = genres;
    outcome.manifest.reader = "folders";
    const auto tops = static_cast<int>(genres.size()) / 2;
    for (int genre = 0; genre < static_cast<int>(genres.size()); ++genre)
        outcome.manifest.parents.push_back(genre < tops ? -1 : genre % tops);
    Random random(1337);
    std::vector<std::size_t> truths;
    for (std::size_t i = 0; i < tracks; ++i) {
        // Some genres are more frequent than others.
        const double place = random.uniform();
        truths.push_back(
            static_cast<std::size_t>(place * place * static_cast<double>(genres.size())));
        Track track;
        track.id = static_cast<TrackId>(1000 + i);
        track.title = "Track " + std::to_string(i + 1);
        track.artist = "Artist " + std::to_string(i % 60 + 1);
        track.group = track.artist;
        track.file = "track" + std::to_string(i + 1) + ".mp3";
        track.split = Split::Validation;
        track.labels = {static_cast<int>(truths[i])};
        report.tracks.push_back(track.id);
        outcome.manifest.tracks.push_back(std::move(track));
    }
    for (const bool gru : {true, false}) {
        CheckpointEvaluation one;
        one.checkpoint = syntheticModels()[gru ? 0 : 1].file.toStdString();
        one.architecture = gru ? "gru" : "transformer";
        one.recipe = "modern";
        one.sameData = true;
        one.decisions.tracks = tracks;
        one.decisions.labels = genres.size();
        for (std::size_t i = 0; i < tracks; ++i) {
            for (std::size_t genre = 0; genre < genres.size(); ++genre) {
                const bool is = truths[i] == genre;
                one.decisions.truth.push_back(is ? 1 : 0);
                const double score = (is ? 0.62 : 0.22) + (gru ? 0.34 : 0.28) * random.normal();
                one.decisions.scores.push_back(1.0 / (1.0 + std::exp(-6.0 * (score - 0.5))));
            }
        }
        one.metrics = computeMetrics(one.decisions);
        one.curves = precisionRecallCurves(one.decisions);
        one.levels = levelsOf(outcome.manifest.parents);
        for (LevelEvaluation& level : one.levels)
            level.metrics = computeMetrics(decisionsOn(one.decisions, level.labels));
        one.reliability = reliabilityOf(one.decisions);
        one.calibrated = gru;
        report.checkpoints.push_back(std::move(one));
    }
    report.bootstrap.resamples = 200;
    addUncertainty(report, artistsOf(outcome.manifest, report.tracks), {});
    return outcome;
}

} // namespace genrescope::gui
