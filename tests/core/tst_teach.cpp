// Teaching a model the genres of a dataset: embeddings, what is kept of them, and what is learned.
#include "core/base/error.h"
#include "core/base/random.h"
#include "core/models/head_tensors.h"
#include "core/prediction/predictor.h"
#include "core/teaching/embeddings.h"
#include "core/teaching/teach.h"
#include "core/workspace/manifest_file.h"
#include "tests/core/untrained_checkpoint.h"

#include <QTemporaryDir>
#include <QtTest>

#include <cmath>
#include <fstream>
#include <numeric>

using namespace genrescope;

namespace {

constexpr int bands = 128;

struct MadeUpTrack {
    std::string artist = {};
    std::vector<int> labels = {};
    /// Which tenth of the bands is loud; or none.
    int loudPart = -1;
    std::size_t frames = 100;
    /// The number of the track whose sound it has; 0 for one of its own.
    TrackId copyOf = 0;
};

/// A prepared dataset of tracks that differ in the bands that are loud.
Workspace makeWorkspace(const std::filesystem::path& folder, const std::vector<std::string>& labels,
                        const std::vector<MadeUpTrack>& tracks)
{
    Manifest manifest;
    manifest.reader = "folders";
    manifest.labelScheme = "one genre per folder";
    manifest.splitProtocol = "by artist";
    manifest.labels = labels;
    FeatureStore store(Workspace::featuresPath(folder));
    Random random(5);
    for (const MadeUpTrack& made : tracks) {
        Track track;
        track.id = static_cast<TrackId>(manifest.tracks.size() + 1);
        track.file = std::to_string(track.id) + ".mp3";
        track.group = made.artist;
        track.labels = made.labels;
        LogMel logMel = {.bands = bands, .values = {}};
        if (made.copyOf != 0) {
            logMel.values.resize(made.frames * bands);
            store.readFrames(FeatureKey{1'000U + made.copyOf}, 0, made.frames, bands,
                             logMel.values);
        }
        for (std::size_t t = 0; made.copyOf == 0 && t < made.frames; ++t) {
            for (int band = 0; band < bands; ++band) {
                const bool loud = band * 10 / bands == made.loudPart;
                logMel.values.push_back(
                    static_cast<float>(std::min(1.0, (loud ? 0.8 : 0.0) + 0.1 * random.normal())));
            }
        }
        track.feature = FeatureKey{1'000U + track.id};
        store.add({.key = track.feature, .file = track.file}, logMel);
        manifest.tracks.push_back(std::move(track));
    }
    writeManifest(manifest, Workspace::manifestPath(folder));
    return Workspace(folder);
}

/// Three genres of 12 tracks by six artists each: two that differ, and one that is nothing but
/// chance; and a genre by a single artist.
std::vector<MadeUpTrack> madeUpTracks()
{
    std::vector<MadeUpTrack> tracks;
    for (int i = 0; i < 12; ++i) {
        const std::string number = std::to_string(i / 2);
        tracks.push_back({"low " + number, {0}, 1});
        tracks.push_back({"high " + number, {1}, 8});
        tracks.push_back({"any " + number, {2}, i % 2 == 0 ? 1 : 8});
    }
    for (int i = 0; i < 3; ++i)
        tracks.push_back({"alone", {3}, 5});
    return tracks;
}

const std::vector<std::string> names = {"Low", "High", "Chance", "Alone"};

/// Without a hidden layer, as starters are.
Checkpoint plainCheckpoint(const std::vector<std::string>& labels)
{
    Checkpoint checkpoint = test::untrainedCheckpoint(labels, 64, 7);
    checkpoint.metadata.options["head_factor"] = 0;
    checkpoint.metadata.options = completeOptions(modelInfo("gru"), checkpoint.metadata.options);
    std::erase_if(checkpoint.tensors, [](const NamedTensor& tensor) {
        return tensor.name.starts_with(headHiddenLayer);
    });
    Random random(3);
    for (NamedTensor& tensor : checkpoint.tensors) {
        if (tensor.name != headOutputWeight)
            continue;
        tensor.shape = {static_cast<std::int64_t>(labels.size()), 12};
        tensor.values.clear();
        for (std::size_t i = 0; i < 12 * labels.size(); ++i)
            tensor.values.push_back(static_cast<float>(random.normal()));
    }
    return checkpoint;
}

std::vector<TrainingClip> clipsOf(const Workspace& workspace)
{
    return genreClips(workspace, Split::Training);
}

const TaughtGenre& genreNamed(const TeachReport& report, const std::string& name)
{
    return *std::ranges::find(report.genres, name, &TaughtGenre::name);
}

} // namespace

class TestTeach : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        encoder_ = folder_.filePath("encoder.safetensors").toStdString();
        Checkpoint checkpoint = plainCheckpoint({"Low", "Other", "No music"});
        checkpoint.metadata.output.noMusic = 2;
        checkpoint.metadata.output.slope = 1.5;
        for (NamedTensor& tensor : checkpoint.tensors) {
            if (tensor.name == headOutputBias)
                tensor.values[2] = -10.0F; // hears music everywhere
        }
        writeCheckpoint(checkpoint, encoder_);
    }

    /// The last layer of the old model, applied to an embedding, gives what the old model says.
    void anEmbeddingIsTheInputOfTheLastLayer_data()
    {
        QTest::addColumn<bool>("hasHiddenLayer");
        QTest::newRow("plain") << false;
        QTest::newRow("hidden layer") << true;
    }

    void anEmbeddingIsTheInputOfTheLastLayer()
    {
        QFETCH(bool, hasHiddenLayer);
        const Checkpoint checkpoint = hasHiddenLayer
                                          ? test::untrainedCheckpoint({"a", "b", "c"}, 64, 7)
                                          : plainCheckpoint({"a", "b", "c"});
        const EmbeddingModel model = embeddingModel(checkpoint);
        QCOMPARE(model.width(), std::size_t{12});
        Random random(1);
        std::vector<float> crop(50 * bands);
        for (float& value : crop)
            value = static_cast<float>(2.0 * random.uniform() - 1.0);
        std::vector<float> values = Predictor(model.checkpoint).logits(crop, 1, 50);
        const std::vector<float> expected = Predictor(checkpoint).logits(crop, 1, 50);
        if (hasHiddenLayer) {
            values = applied(checkpoint, headHiddenLayer, values);
            for (float& value : values)
                value = 1.0507009873554805F *
                        (value > 0.0F ? value : 1.6732632423543772F * std::expm1(value));
        }
        values = applied(checkpoint, headOutputLayer, values);
        QCOMPARE(values.size(), expected.size());
        for (std::size_t i = 0; i < values.size(); ++i)
            QVERIFY(std::abs(values[i] - expected[i]) < 1e-4F);
        // And both at once.
        const Checkpoint both = withOldLabels(model, checkpoint);
        QCOMPARE(both.metadata.labels.size(), std::size_t(hasHiddenLayer ? 12 : 15));
        const std::vector<float> all = Predictor(both).logits(crop, 1, 50);
        for (std::size_t i = 12; i < all.size(); ++i)
            QVERIFY(std::abs(all[i] - expected[i - 12]) < 1e-4F);
    }

    /// The mean over the crops that listening chooses: 100 frames are one section.
    void tracksAreHeardAsInListening()
    {
        const std::filesystem::path folder = folder_.filePath("heard").toStdString();
        const Workspace workspace =
            makeWorkspace(folder, {"a", "b"}, {{"x", {0}, 2, 100}, {"y", {1}, 3, 40}});
        const EmbeddingModel model = embeddingModel(readCheckpoint(encoder_));
        const Embeddings found =
            embedTracks(model, clipsOf(workspace), 3, embeddingsPath(folder), {});
        QCOMPARE(found.made, std::size_t{2});
        Predictor predictor(model.checkpoint);
        std::vector<double> mean(12);
        for (const std::size_t first : {0U, 18U, 36U}) {
            std::vector<float> crop(64 * bands);
            workspace.features().readFrames(FeatureKey{1001}, first, 64, bands, crop);
            std::vector<float> all(100 * bands);
            workspace.features().readFrames(FeatureKey{1001}, 0, 100, bands, all);
            const float shift = 1.0F - *std::ranges::max_element(all);
            for (float& value : crop)
                value = std::max(value + shift, -1.0F);
            const std::vector<float> values = predictor.logits(crop, 1, 64);
            for (std::size_t i = 0; i < mean.size(); ++i)
                mean[i] += static_cast<double>(values[i]) / 3.0;
        }
        for (std::size_t i = 0; i < mean.size(); ++i)
            QVERIFY(std::abs(found.samples.row(0)[i] - mean[i]) < 0.01); // products may be rounded
    }

    void embeddingsAreKept()
    {
        const std::filesystem::path folder = folder_.filePath("kept").toStdString();
        const Workspace workspace = makeWorkspace(folder, names, madeUpTracks());
        const EmbeddingModel model = embeddingModel(readCheckpoint(encoder_));
        const std::vector<TrainingClip> clips = clipsOf(workspace);
        const std::vector<TrainingClip> few(clips.begin(), clips.begin() + 5);
        const auto embed = [&](const std::vector<TrainingClip>& some) {
            return embedTracks(model, some, 2, embeddingsPath(folder), {});
        };
        QCOMPARE(embed(few).made, std::size_t{5});
        const Embeddings first = embed(clips);
        QCOMPARE(first.kept, std::size_t{5});
        QCOMPARE(first.made, clips.size() - 5);
        // All of them, even if the features are gone.
        std::filesystem::rename(Workspace::featuresPath(folder), folder / "elsewhere");
        const Embeddings again = embed(clips);
        QCOMPARE(again.made, std::size_t{0});
        QVERIFY(again.samples.values == first.samples.values);
        std::filesystem::rename(folder / "elsewhere", Workspace::featuresPath(folder));
        // Another head is the same encoder; another number of crops is other embeddings.
        const EmbeddingModel other = embeddingModel(plainCheckpoint({"a", "b", "c", "d"}));
        QCOMPARE(other.hash, model.hash);
        QCOMPARE(embedTracks(other, clips, 3, embeddingsPath(folder), {}).kept, std::size_t{0});
    }

    void damagedEmbeddingsAreMadeAgain()
    {
        const std::filesystem::path folder = folder_.filePath("damaged").toStdString();
        const Workspace workspace = makeWorkspace(folder, names, madeUpTracks());
        const EmbeddingModel model = embeddingModel(readCheckpoint(encoder_));
        const std::vector<TrainingClip> clips = clipsOf(workspace);
        const Embeddings first = embedTracks(model, clips, 2, embeddingsPath(folder), {});
        std::filesystem::path file;
        for (const auto& entry : std::filesystem::directory_iterator(embeddingsPath(folder))) {
            if (entry.path().extension() != ".lock")
                file = entry.path();
        }
        const auto damage = [&](std::streamoff where) {
            std::fstream stream(file, std::ios::in | std::ios::out | std::ios::binary);
            stream.seekp(where);
            stream.put('\x55');
        };
        const auto size = std::filesystem::file_size(file);
        damage(static_cast<std::streamoff>(size) - 20);
        Embeddings again = embedTracks(model, clips, 2, embeddingsPath(folder), {});
        QCOMPARE(again.made, std::size_t{1});
        QVERIFY(again.samples.values == first.samples.values);
        QCOMPARE(std::filesystem::file_size(file), size);
        // Torn in the middle of a record, as by a full disk.
        std::filesystem::resize_file(file, size - 70);
        again = embedTracks(model, clips, 2, embeddingsPath(folder), {});
        QCOMPARE(again.made, std::size_t{2});
        QVERIFY(again.samples.values == first.samples.values);
        damage(0);
        QCOMPARE(embedTracks(model, clips, 2, embeddingsPath(folder), {}).kept, std::size_t{0});
    }

    void whatWasHeardIsKeptWhenCanceled()
    {
        const std::filesystem::path folder = folder_.filePath("canceled").toStdString();
        std::vector<MadeUpTrack> tracks;
        for (int i = 0; i < 200; ++i)
            tracks.push_back({std::to_string(i), {i % 2}, i % 10, 64});
        const Workspace workspace = makeWorkspace(folder, {"a", "b"}, tracks);
        struct CancelAt : ProgressSink {
            void report(const Progress& progress) override
            {
                if (progress.done == 150)
                    source.cancel();
            }
            CancellationSource source = {};
        } sink;
        const EmbeddingModel model = embeddingModel(readCheckpoint(encoder_));
        const std::vector<TrainingClip> clips = clipsOf(workspace);
        QVERIFY_THROWS_EXCEPTION(Canceled, embedTracks(model, clips, 1, embeddingsPath(folder),
                                                       {sink.source.token(), &sink}));
        const Embeddings rest = embedTracks(model, clips, 1, embeddingsPath(folder), {});
        QVERIFY(rest.kept >= 127 && rest.kept <= 150);
        QCOMPARE(rest.made + rest.kept, std::size_t{200});
    }

    void genresThatDifferAreTold()
    {
        const std::filesystem::path folder = folder_.filePath("told").toStdString();
        const Workspace workspace = makeWorkspace(folder, names, madeUpTracks());
        const TaughtModel taught = teachModel(encoder_, workspace, {}, {});
        const TeachReport& report = taught.report;
        QCOMPARE(report.tracks.size(), std::size_t{39});
        QCOMPARE(report.artists, std::size_t{19});
        const TaughtGenre& low = genreNamed(report, "Low");
        QCOMPARE(low.tracks, std::size_t{12});
        QCOMPARE(low.artists, std::size_t{6});
        QVERIFY(std::abs(low.chance - 12.0 / 39.0) < 1e-12);
        QVERIFY2(low.averagePrecision > 0.55, qPrintable(QString::number(*low.averagePrecision)));
        QVERIFY(low.interval->low <= *low.averagePrecision);
        const TaughtGenre& chance = genreNamed(report, "Chance");
        QVERIFY2(chance.averagePrecision < 0.55,
                 qPrintable(QString::number(*chance.averagePrecision)));
        QVERIFY(chance.verdict == TeachVerdict::NotYet);
        QVERIFY(!chance.reason.isEmpty());
        const TaughtGenre& alone = genreNamed(report, "Alone");
        QVERIFY(alone.verdict == TeachVerdict::NotYet);
        QVERIFY(QString::fromStdString(alone.reason.str()).contains("one artist"));
        QVERIFY(QString::fromStdString(alone.hint.str()).contains("other artists"));
        QVERIFY(report.weightedAp > chance.averagePrecision);
        QCOMPARE(report.curve.weightedAp.size(), std::size_t{4});
        // What it says of tracks that it learned from, as a listener would hear it.
        Predictor predictor(taught.checkpoint);
        std::vector<float> crop(64 * bands);
        workspace.features().readFrames(FeatureKey{1001}, 0, 64, bands, crop);
        const std::vector<float> values = predictor.probabilities(crop, 1, 64);
        QCOMPARE(taught.checkpoint.metadata.recipe, std::string("taught"));
        QVERIFY(values[0] > values[1]);
    }

    /// The taught checkpoint says of a track what its rules say of the track's embedding.
    void theNewModelIsLikeAnyOther()
    {
        const std::filesystem::path folder = folder_.filePath("written").toStdString();
        const Workspace workspace = makeWorkspace(folder, names, madeUpTracks());
        const TaughtModel taught = teachModel(encoder_, workspace, {}, {});
        const CheckpointMetadata& metadata = taught.checkpoint.metadata;
        // The label without music is the old model's own.
        QCOMPARE(metadata.labels,
                 (std::vector<std::string>{"Low", "High", "Chance", "Alone", "No music"}));
        QCOMPARE(metadata.output.noMusic, 4);
        QCOMPARE(metadata.furtherSplits, (std::vector<std::string>{"validation", "test"}));
        QCOMPARE(metadata.output.thresholds.size(), std::size_t{5});
        const std::string file = folder_.filePath("taught.safetensors").toStdString();
        writeCheckpoint(taught.checkpoint, file);
        Predictor before(readCheckpoint(encoder_));
        Predictor after{std::filesystem::path(file)};
        std::vector<float> crop(64 * bands);
        workspace.features().readFrames(FeatureKey{1002}, 0, 64, bands, crop);
        const double odds =
            after.logits(crop, 1, 64).back() * metadata.output.slope + metadata.output.shift;
        QVERIFY(std::abs(odds - 1.5 * static_cast<double>(before.logits(crop, 1, 64).back())) <
                1e-3);
    }

    void whoeverLearnedTheLabelsBeforeIsNamed()
    {
        const std::filesystem::path folder = folder_.filePath("again").toStdString();
        const Workspace workspace = makeWorkspace(folder, names, madeUpTracks());
        const TaughtModel first = teachModel(encoder_, workspace, {}, {});
        QVERIFY(first.report.notes.empty());
        const std::string file = folder_.filePath("first.safetensors").toStdString();
        writeCheckpoint(first.checkpoint, file);
        const TaughtModel second = teachModel(file, workspace, {}, {});
        QCOMPARE(second.report.notes.size(), std::size_t{1});
        QVERIFY(QString::fromStdString(second.report.notes[0].str()).contains("flatter"));
    }

    /// Whoever teaches noise as a genre wants it recognized.
    void aGenreIsNotDroppedAsNoMusic()
    {
        Checkpoint deaf = readCheckpoint(encoder_);
        for (NamedTensor& tensor : deaf.tensors) {
            if (tensor.name == headOutputBias)
                tensor.values[2] = 10.0F;
        }
        const std::string file = folder_.filePath("deaf.safetensors").toStdString();
        writeCheckpoint(deaf, file);
        const std::filesystem::path folder = folder_.filePath("noise").toStdString();
        const TaughtModel taught =
            teachModel(file, makeWorkspace(folder, names, madeUpTracks()), {}, {});
        QCOMPARE(taught.checkpoint.metadata.labels, names);
        QCOMPARE(taught.checkpoint.metadata.output.noMusic, -1);
    }

    void aWrongLabelIsDoubted()
    {
        const std::filesystem::path folder = folder_.filePath("doubted").toStdString();
        std::vector<MadeUpTrack> tracks;
        for (int i = 0; i < 40; ++i)
            tracks.push_back({"artist " + std::to_string(i), {i % 2}, i % 2 == 0 ? 1 : 8});
        tracks[6].labels = {1};
        const Workspace workspace = makeWorkspace(folder, {"Low", "High"}, tracks);
        const TeachReport report = teachModel(encoder_, workspace, {}, {}).report;
        QVERIFY(!report.doubts.empty());
        QCOMPARE(report.doubts.front().track, TrackId{7});
        QCOMPARE(report.doubts.front().labeled, std::size_t{1});
        QCOMPARE(report.doubts.front().suggested, std::size_t{0});
        // Once corrected, it is not.
        const TeachReport corrected =
            teachModel(encoder_, workspace, {.corrections = {{7, {"Low"}}}}, {}).report;
        QVERIFY(std::ranges::none_of(corrected.doubts,
                                     [](const LabelDoubt& doubt) { return doubt.track == 7; }));
        QCOMPARE(genreNamed(corrected, "Low").tracks, std::size_t{20});
        // New genres, and tracks without any.
        const TeachReport other =
            teachModel(encoder_, workspace, {.corrections = {{1, {"Low", "New"}}, {2, {}}}}, {})
                .report;
        QCOMPARE(other.tracks.size(), std::size_t{39});
        QCOMPARE(genreNamed(other, "New").tracks, std::size_t{1});
        QVERIFY(genreNamed(other, "New").verdict == TeachVerdict::NotYet);
    }

    void fewTracksAreEnoughToStart()
    {
        const std::filesystem::path folder = folder_.filePath("few").toStdString();
        const Workspace workspace = makeWorkspace(folder, {"a", "b", "empty"},
                                                  {{"x", {0}, 1}, {"y", {0}, 1}, {"z", {1}, 8}});
        const TeachReport report = teachModel(encoder_, workspace, {}, {}).report;
        QCOMPARE(report.folds, 3);
        QCOMPARE(report.genres.size(), std::size_t{2});
        QCOMPARE(report.notes.size(), std::size_t{1});
        for (const TaughtGenre& genre : report.genres)
            QVERIFY(genre.verdict == TeachVerdict::NotYet && !genre.reason.isEmpty());
    }

    /// Copies of a recording are one track with the genres of all; a correction goes for all.
    void copiesAreOneTrack()
    {
        const std::filesystem::path folder = folder_.filePath("copies").toStdString();
        const Workspace workspace = makeWorkspace(
            folder, {"a", "b", "c"},
            {{"x", {0}, 1}, {"y", {0}, 2}, {"z", {1}, 8}, {"v", {2}, 9}, {"x", {1}, 1, 100, 1}});
        const auto genresOfFirst = [&](const TeachOptions& options) {
            const TeachReport report = teachModel(encoder_, workspace, options, {}).report;
            std::vector<std::string> genres;
            if (report.tracks.size() == 4) {
                for (std::size_t genre = 0; genre < report.genres.size(); ++genre) {
                    if (report.truth[genre] != 0)
                        genres.push_back(report.genres[genre].name);
                }
            }
            return genres;
        };
        QCOMPARE(genresOfFirst({}), (std::vector<std::string>{"a", "b"}));
        QCOMPARE(genresOfFirst({.corrections = {{1, {"c"}}}}), std::vector<std::string>{"c"});
        QCOMPARE(genresOfFirst({.corrections = {{5, {"c"}}}}), std::vector<std::string>{"c"});
    }

    void unknownArtistsAreSaid()
    {
        const std::filesystem::path folder = folder_.filePath("unknown").toStdString();
        std::vector<MadeUpTrack> tracks;
        for (int i = 0; i < 20; ++i)
            tracks.push_back({i < 10 ? "" : "album:x", {i % 2}, i % 2 == 0 ? 1 : 8});
        const TeachReport report =
            teachModel(encoder_, makeWorkspace(folder, {"a", "b"}, tracks), {}, {}).report;
        QCOMPARE(report.tracksWithoutArtist, std::size_t{20});
        QCOMPARE(report.artists, std::size_t{11});
        QVERIFY(QString::fromStdString(report.protocol.str()).contains("no artist is known"));
    }

    void nothingToLearnIsASentence()
    {
        const std::filesystem::path one = folder_.filePath("one").toStdString();
        QVERIFY_THROWS_EXCEPTION(
            DatasetError, teachModel(encoder_, makeWorkspace(one, {"a"}, {{"x", {0}, 1}}), {}, {}));
        const std::filesystem::path alone = folder_.filePath("alone").toStdString();
        const Workspace workspace = makeWorkspace(
            alone, {"a", "b"}, {{"x", {0}, 1}, {"x", {0}, 1}, {"y", {1}, 2}, {"y", {1}, 2}});
        QVERIFY_THROWS_EXCEPTION(DatasetError, teachModel(encoder_, workspace, {}, {}));
    }

    void damagedFeaturesAreSkipped()
    {
        const std::filesystem::path folder = folder_.filePath("skipped").toStdString();
        Workspace workspace = makeWorkspace(folder, names, madeUpTracks());
        std::filesystem::resize_file(workspace.features().file(FeatureKey{1003}), 200);
        const TeachReport report = teachModel(encoder_, workspace, {}, {}).report;
        QCOMPARE(report.unusable.size(), std::size_t{1});
        QCOMPARE(report.unusable.front().file, std::string("3.mp3"));
        QCOMPARE(report.tracks.size(), std::size_t{38});
    }

private:
    static std::vector<float> applied(const Checkpoint& checkpoint, const std::string& layer,
                                      const std::vector<float>& values)
    {
        const auto tensor = [&](const std::string& name) {
            return std::ranges::find(checkpoint.tensors, layer + name, &NamedTensor::name)->values;
        };
        const std::vector<float> weight = tensor(".weight");
        std::vector<float> result = tensor(".bias");
        for (std::size_t i = 0; i < result.size(); ++i)
            result[i] = std::inner_product(
                values.begin(), values.end(),
                weight.begin() + static_cast<std::ptrdiff_t>(i * values.size()), result[i]);
        return result;
    }

    QTemporaryDir folder_;
    std::filesystem::path encoder_;
};

QTEST_APPLESS_MAIN(TestTeach)

#include "tst_teach.moc"
