#include "core/base/error.h"
#include "core/crops/crop_reader.h"
#include "core/prediction/predictor.h"
#include "core/runs/run_log.h"
#include "core/teaching/head_fit.h"
#include "core/teaching/objective_data.h"
#include "core/teaching/tag_data.h"
#include "core/training/crop_teacher.h"
#include "core/training/trainer.h"
#include "tests/core/test_workspace.h"
#include "tests/core/tiny_config.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <memory>

using namespace genrescope;

namespace {

TrainConfig tinyConfig()
{
    TrainConfig config = test::tinyConfig(distillRecipe(), "gru");
    config.options = {{"layers", 1},
                      {"units", 8},
                      {"stem", 2},
                      {"pooling", "mean-and-maximum"},
                      {"head_factor", 0}};
    // The tests hand the tags over themselves.
    config.tagTables = {{{"tags.csv"}}};
    config.minCropFrames = 24;
    config.epochs = 3;
    config.minStepsPerEpoch = 30;
    config.frequencyMasks = config.timeMasks = 0;
    config.emaDecay = 0.9;
    return config;
}

/// A teacher that recognizes the synthetic tracks, under other names, and outputs something else
/// that is the same everywhere.
TagTable teacherOf(const Workspace& workspace)
{
    TagTable table = {.tags = {"x:bright", "x:low", "noise"}};
    for (const Track& track : workspace.manifest().tracks) {
        std::vector<float> tags = {0.1F, 0.1F, 0.3F};
        for (const int label : track.labels)
            tags[static_cast<std::size_t>(label)] = 0.8F;
        table.pieces.push_back({.track = track.id, .tags = tags});
    }
    return table;
}

std::vector<float> weightsNamed(const Checkpoint& checkpoint, const std::string& name)
{
    for (const NamedTensor& tensor : checkpoint.tensors) {
        if (tensor.name == name)
            return tensor.values;
    }
    return {};
}

} // namespace

class TestDistillation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const std::filesystem::path folder = folder_.filePath("data").toStdString();
        test::makeWorkspace(folder, 30, 6);
        workspace_ = std::make_unique<Workspace>(folder);
        TrainingObserver nobody;
        TrainControl untouched;
        result_ = train(tinyConfig(), taggedData(), folder_.filePath("distilled").toStdString(), {},
                        nobody, untouched);
    }

    void piecesAreClipsOfTheirOwn()
    {
        TagTable table = {.tags = {"a"}};
        const TrackId validationTrack = workspace_->manifest().tracks[0].id; // for validation
        const TrackId trainingTrack = workspace_->manifest().tracks[10].id;  // for training
        table.pieces = {{.track = validationTrack, .duration = 300.0, .tags = {0.5F}},
                        {.track = trainingTrack, .start = 0.25, .duration = 0.6, .tags = {0.25F}},
                        {.track = trainingTrack, .start = 1e4, .tags = {0.25F}},
                        {.track = 9999, .tags = {0.25F}}};
        const TrainingData data =
            tagData({{.workspace = workspace_.get(), .table = table, .repeats = 3}}, {});
        // What lies beyond the end, or in no track, is left out.
        QCOMPARE(data.training.size(), std::size_t{3});
        QCOMPARE(data.validation.size(), std::size_t{1});
        const TrainingClip& clip = data.training.front();
        QCOMPARE(clip.firstFrame, std::size_t{7}); // at 31.25 frames per second
        QCOMPARE(clip.frames, std::size_t{18});
        QCOMPARE(clip.windows->size(), std::size_t{1});
        QCOMPARE(clip.windows->front().targets, std::vector<float>{0.25F});
        QCOMPARE(data.validation.front().frames,
                 workspace_->features()
                     .find(workspace_->manifest().find(validationTrack)->feature)
                     ->frames);
        // The loudest value of the piece itself is 1.
        std::vector<float> values(clip.frames * test::syntheticBands);
        CropReader(data.mel, InputReference::ClipMaximum).read(clip, 0, values);
        QVERIFY(std::abs(*std::ranges::max_element(values) - 1.0F) < 1e-6F);
    }

    // A run's config says all of it, so that it can be resumed.
    void theObjectiveChoosesTheData()
    {
        const std::filesystem::path file = folder_.filePath("tags.csv").toStdString();
        std::ofstream csv(file);
        csv << "track_id,a,b\n";
        for (const Track& track : workspace_->manifest().tracks)
            csv << track.id << ",0.25,0.5\n";
        csv.close();
        TrainConfig config = recipe("distill");
        config.tagTables = {{{file.string()}}};
        const TrainingData tags = objectiveData(config, *workspace_, {});
        QCOMPARE(tags.labels, (std::vector<std::string>{"a", "b"}));
        QVERIFY(!tags.hasTruth());
        QVERIFY(objectiveData(recipe("pretrain"), *workspace_, {}).isUnlabeled());
        const TrainingData genres = objectiveData(recipe("modern"), *workspace_, {});
        QCOMPARE(genres.labels, workspace_->manifest().labels);
        QVERIFY(genres.hasTruth());
    }

    void allTablesAreLearnedByTheirWeights()
    {
        const auto write = [&](const char* name, const char* tag) {
            const std::string file = folder_.filePath(QString::fromUtf8(name)).toStdString();
            std::ofstream csv(file);
            csv << "track_id," << tag << '\n';
            for (const Track& track : workspace_->manifest().tracks)
                csv << track.id << ",0.5\n";
            return file;
        };
        TrainConfig config = recipe("distill");
        config.tagTables = {{{write("first.csv", "a"), 1.0}, {write("second.csv", "b"), 2.5}}};
        const TrainingData data = objectiveData(config, *workspace_, {});
        QCOMPARE(data.labels, (std::vector<std::string>{"a", "b"}));
        QCOMPARE(data.training.size(), std::size_t{24});
        for (const TrainingClip& clip : data.training) {
            QCOMPARE(clip.windows->size(), std::size_t{2});
            for (const TargetWindow& window : *clip.windows)
                QCOMPARE(window.weight, window.group == 0 ? 1.0F : 2.5F);
        }
    }

    // So that a run that was started on other data is not resumed with it.
    void otherPiecesAreOtherData()
    {
        const TagTable table = teacherOf(*workspace_);
        TagTable later = table;
        later.pieces.back().start = 0.25;
        TagTable other = table;
        other.pieces.back().tags.front() += 0.125F;
        const auto hash = [&](const TagTable& pieces, int repeats) {
            const TagSource source = {
                .workspace = workspace_.get(), .table = pieces, .repeats = repeats};
            return tagData({source}, {}).dataHash;
        };
        QCOMPARE(hash(table, 1), hash(table, 1));
        QVERIFY(hash(later, 1) != hash(table, 1));
        QVERIFY(hash(other, 1) != hash(table, 1));
        QVERIFY(hash(table, 2) != hash(table, 1));
    }

    /// Pieces that follow one another are windows of one excerpt; what lies later is another one.
    void windowsShareAnExcerpt()
    {
        const TrackId training = workspace_->manifest().tracks[10].id;
        const TrackId validation = workspace_->manifest().tracks[0].id;
        TagTable tags = {.tags = {"a"}};
        for (int i = 0; i < 3; ++i)
            tags.pieces.push_back(
                {.track = training, .start = 0.6 * i, .duration = 0.6, .tags = {0.25F * float(i)}});
        tags.pieces.push_back({.track = validation, .tags = {0.5F}});
        TagTable vectors = {.vectorName = "net", .vectorSize = 2};
        vectors.pieces = {{.track = training, .duration = 1.0, .vector = {10.0F, -1.0F}},
                          {.track = training, .start = 1.0, .duration = 1.0, .vector = {14, -1}},
                          {.track = validation, .vector = {16.0F, -1.0F}}};
        const TrainingData data =
            tagData({{.workspace = workspace_.get(), .table = tags},
                     {.workspace = workspace_.get(), .table = vectors, .weight = 0.5}},
                    {});
        QCOMPARE(data.labels, (std::vector<std::string>{"a", "net:0", "net:1"}));
        QCOMPARE(data.groups.size(), std::size_t{2});
        QVERIFY(!data.groups[0].isVector && data.groups[1].isVector);
        QVERIFY(!data.hasTruth());
        QCOMPARE(data.training.size(), std::size_t{1});
        const std::vector<TargetWindow>& windows = *data.training.front().windows;
        QCOMPARE(windows.size(), std::size_t{5});
        QCOMPARE(windows.back().firstFrame, std::size_t{37});
        QCOMPARE(windows.back().targets, std::vector<float>{0.5F});
        // 10 and 14 are one deviation below and above their mean; the other number says nothing.
        QCOMPARE(windows[1].targets, (std::vector<float>{-1.0F, 0.0F}));
        QCOMPARE(windows[1].weight, 0.5F);
        QCOMPARE(data.validation.front().windows->back().targets, (std::vector<float>{2.0F, 0.0F}));
    }

    void tablesOfAWorkspaceAreRepeatedAlike()
    {
        const TagTable table = teacherOf(*workspace_);
        const auto data = [&](int repeats, double weight) {
            return tagData({{.workspace = workspace_.get(), .table = table, .repeats = 2},
                            {.workspace = workspace_.get(),
                             .table = table,
                             .repeats = repeats,
                             .weight = weight}},
                           {});
        };
        QCOMPARE(data(2, 1.0).training.size(), std::size_t{2 * 24});
        QVERIFY_THROWS_EXCEPTION(ConfigError, data(3, 1.0));
        QVERIFY_THROWS_EXCEPTION(ConfigError, data(2, 0.0));
    }

    void tablesMustAgree()
    {
        TagTable other = teacherOf(*workspace_);
        other.tags[0] = "other";
        const TagSource source = {.workspace = workspace_.get(), .table = teacherOf(*workspace_)};
        QVERIFY_THROWS_EXCEPTION(
            DatasetError, tagData({source, {.workspace = workspace_.get(), .table = other}}, {}));
        QVERIFY_THROWS_EXCEPTION(ConfigError, tagData({}, {}));
    }

    void learnsTheTags()
    {
        const RunLog log = readRunLog(folder_.filePath("distilled").toStdString());
        QVERIFY(!log.epochs.back().validationWeightedAp.has_value());
        // A tag: 0.66 for the tags' base rates, 0.48 for knowing them all.
        QVERIFY(log.epochs.back().validationLoss < 0.53);
        const Checkpoint checkpoint = readCheckpoint(result_.bestCheckpoint);
        QCOMPARE(checkpoint.metadata.labels,
                 (std::vector<std::string>{"x:bright", "x:low", "noise"}));
        QCOMPARE(checkpoint.metadata.recipe, std::string("distill"));
    }

    void aHeadMakesGenresOfTags()
    {
        HeadFitOptions options;
        options.crops = 2;
        options.repeats = 2;
        const HeadFit fit = fitHead(result_.bestCheckpoint, *workspace_, options, {});
        QCOMPARE(fit.tracks, std::size_t{24});
        QCOMPARE(fit.tried.size(), options.strengths.size() * options.expectations.size());
        QVERIFY(fit.chosen.weightedAp > 0.95);
        QCOMPARE(fit.checkpoint.metadata.labels, workspace_->manifest().labels);
        // The encoder is the distilled one, and the head fits onto it.
        const Checkpoint distilled = readCheckpoint(result_.bestCheckpoint);
        QCOMPARE(weightsNamed(fit.checkpoint, "gru.weight_hh_l0"),
                 weightsNamed(distilled, "gru.weight_hh_l0"));
        QCOMPARE(Predictor(fit.checkpoint).metadata().labels.size(), std::size_t{2});
        const HeadFit again = fitHead(result_.bestCheckpoint, *workspace_, options, {});
        QCOMPARE(weightsNamed(again.checkpoint, "head.output.weight"),
                 weightsNamed(fit.checkpoint, "head.output.weight"));
        options.withValidation = true;
        QCOMPARE(fitHead(result_.bestCheckpoint, *workspace_, options, {}).tracks, std::size_t{30});
    }

    void anExpectationIsTheTagOfTheGenresName()
    {
        HeadFitOptions options;
        options.strengths = {1e9};
        options.expectations = {1.0};
        options.repeats = 1;
        const HeadFit fit = fitHead(result_.bestCheckpoint, *workspace_, options, {});
        // "low" is the tag "x:low" but for scale and bias; no tag is called "high".
        const auto inputs = static_cast<std::size_t>(4 * 8);
        const std::vector<float> tags =
            weightsNamed(readCheckpoint(result_.bestCheckpoint), "head.output.weight");
        const std::vector<float> genres = weightsNamed(fit.checkpoint, "head.output.weight");
        const float factor = genres[inputs] / tags[inputs];
        QVERIFY(factor > 0.0F);
        for (std::size_t i = 0; i < inputs; ++i) {
            QVERIFY(std::abs(genres[i]) < 1e-3F);
            QVERIFY(std::abs(genres[inputs + i] - factor * tags[inputs + i]) < 1e-3F);
        }
    }

    /// A tag may suggest a genre with another name, and the prior may have a share of its own.
    void promisesCountWithoutEvidence()
    {
        HeadFitOptions options;
        options.strengths = {1.0};
        options.expectations = {1.0};
        options.repeats = 1;
        options.promises = {{"high", {"x:bright"}}};
        const auto weights = [&] {
            return weightsNamed(
                fitHead(result_.bestCheckpoint, *workspace_, options, {}).checkpoint,
                "head.output.weight");
        };
        const std::vector<float> learned = weights();
        options.expectedShares = {1.0};
        const std::vector<float> expected = weights();
        options.expectedShares = {0.5};
        const std::vector<float> both = weights();
        options.expectedShares = {0.0, 0.5, 1.0};
        const HeadFit fit = fitHead(result_.bestCheckpoint, *workspace_, options, {});
        QCOMPARE(fit.tried.size(), std::size_t{3});
        for (const HeadChoice& choice : fit.tried)
            QVERIFY(choice.weightedAp <= fit.chosen.weightedAp);
        const std::vector<float> tags =
            weightsNamed(readCheckpoint(result_.bestCheckpoint), "head.output.weight");
        const float factor = expected[0] / tags[0];
        QVERIFY(factor > 0.0F);
        for (std::size_t i = 0; i < static_cast<std::size_t>(4 * 8); ++i) {
            QVERIFY(std::abs(expected[i] - factor * tags[i]) < 1e-3F);
            QVERIFY(std::abs(both[i] - (learned[i] + expected[i]) / 2.0F) < 1e-4F);
        }
        options.promises = {{"high", {"x:none"}}};
        QVERIFY_THROWS_EXCEPTION(ConfigError, weights());
        options.promises = {{"none", {"x:bright"}}};
        QVERIFY_THROWS_EXCEPTION(ConfigError, weights());
    }

    /// Genres that only the teacher knows: kept where held-out excerpts confirm them.
    void furtherGenresComeFromTags()
    {
        TagTable table = teacherOf(*workspace_);
        for (std::size_t i = 0; i < table.pieces.size(); ++i)
            table.pieces[i].tags[2] = 0.3F;
        HeadFitOptions options;
        options.repeats = 1;
        options.sources = {{.workspace = workspace_.get(), .table = table}};
        options.further = {.genres = {{"Bright", {"x:bright"}}, {"Noise", {"noise"}}},
                           .threshold = 0.5,
                           .minLift = 1.5};
        options.card = "line one\nline two";
        const HeadFit fit = fitHead(result_.bestCheckpoint, *workspace_, options, {});
        QCOMPARE(fit.further.size(), std::size_t{2});
        QVERIFY(fit.further[0].kept);
        QVERIFY(*fit.further[0].rocAuc > 0.9);
        QCOMPARE(fit.further[0].pieces, std::size_t{6});
        // No piece is of it.
        QVERIFY(!fit.further[1].kept);
        QVERIFY(!fit.further[1].averagePrecision.has_value());
        std::vector<std::string> labels = workspace_->manifest().labels;
        labels.push_back("Bright");
        QCOMPARE(fit.checkpoint.metadata.labels, labels);
        QCOMPARE(fit.checkpoint.metadata.output.thresholds.size(), labels.size());
        const std::string file = folder_.filePath("further.safetensors").toStdString();
        writeCheckpoint(fit.checkpoint, file);
        QCOMPARE(readCheckpoint(file).metadata.card, options.card);
        const std::map<std::string, std::string> tags = {{"Bright", "x:bright"}};
        QVERIFY(readCheckpoint(file).metadata.teacherTags == tags);

        options.further.genres = {{"Loud", {"x:loud"}}};
        QVERIFY_THROWS_EXCEPTION(ConfigError,
                                 fitHead(result_.bestCheckpoint, *workspace_, options, {}));
    }

    /// Where the teachers are sure of nothing, what they are surest of counts.
    void rareGenresAreWhatTeachersAreSurestOf()
    {
        TagTable table = teacherOf(*workspace_);
        float certainty = 0.2F;
        for (TaggedPiece& piece : table.pieces) {
            for (float& tag : piece.tags)
                tag *= certainty;
            certainty -= 0.001F;
        }
        Predictor predictor(result_.bestCheckpoint);
        const auto judge = [&](double share, double minOpinion) {
            return evaluateTagGenres(predictor, {{.workspace = workspace_.get(), .table = table}},
                                     {.genres = {{"Bright", {"x:bright"}}},
                                      .share = share,
                                      .minOpinion = minOpinion,
                                      .minGroups = 1,
                                      .minLift = 0.0,
                                      .minRocAuc = 0.0},
                                     {})
                .front();
        };
        QCOMPARE(judge(0.1, 0.05).positives, std::size_t{0});
        QCOMPARE(judge(0.2, 0.5).positives, std::size_t{0});
        const TagGenreResult rare = judge(0.4, 0.05);
        QCOMPARE(rare.pieces, std::size_t{6});
        QCOMPARE(rare.positives, std::size_t{2});
        QVERIFY(rare.kept);
        // Its probability is what the teachers say.
        QCOMPARE(rare.calledFrom, 0.1);
    }

    /// What is bright stands for recordings without music here.
    void recordingsWithoutMusicAreTold()
    {
        std::vector<TrainingClip> bright;
        std::vector<TrainingClip> low;
        for (const TrainingClip& clip : genreClips(*workspace_, Split::Training)) {
            if (clip.labels == std::vector{0})
                bright.push_back(clip);
            else if (clip.labels == std::vector{1})
                low.push_back(clip);
        }
        Predictor predictor(result_.bestCheckpoint);
        const ColumnScale scale = scaleOf(tagLogits(predictor, low, 2, {}));
        const NoMusicRule rule = fitNoMusic(predictor, scale, bright, low, 2, {});
        QCOMPARE(rule.recordings, bright.size());
        QVERIFY(rule.recognized > 0.8);
        QVERIFY(rule.musicKept > 0.8);
        bright.resize(4);
        QVERIFY_THROWS_EXCEPTION(DatasetError, fitNoMusic(predictor, scale, bright, low, 2, {}));

        HeadFitOptions options;
        options.repeats = 1;
        options.noMusic = workspace_.get();
        const HeadFit fit = fitHead(result_.bestCheckpoint, *workspace_, options, {});
        QCOMPARE(fit.noMusic->recordings, workspace_->manifest().tracks.size());
        const CheckpointMetadata& metadata = fit.checkpoint.metadata;
        QCOMPARE(metadata.labels.back(), std::string("No music"));
        QCOMPARE(metadata.output.noMusic, static_cast<int>(metadata.labels.size()) - 1);
        const std::string file = folder_.filePath("music.safetensors").toStdString();
        writeCheckpoint(fit.checkpoint, file);
        QCOMPARE(readCheckpoint(file).metadata.output.noMusic, metadata.output.noMusic);
    }

    /// Tags are found by name: tables may list them in another order than the model, and more.
    void furtherGenresAreFoundByName()
    {
        const TagTable table = teacherOf(*workspace_);
        TagTable other = {.tags = {"more", "noise", "x:low", "x:bright"}, .pieces = table.pieces};
        for (TaggedPiece& piece : other.pieces)
            piece.tags = {0.0F, piece.tags[2], piece.tags[1], piece.tags[0]};
        Predictor predictor(result_.bestCheckpoint);
        const TagGenreOptions options = {.genres = {{"Bright", {"x:bright"}}, {"Noise", {"noise"}}},
                                         .threshold = 0.5};
        const auto judge = [&](const TagTable& tags, const TagGenreOptions& asked) {
            const TagSource source = {.workspace = workspace_.get(), .table = tags};
            return evaluateTagGenres(predictor, {source}, asked, {});
        };
        const auto expected = judge(table, options);
        const auto found = judge(other, options);
        QVERIFY(expected[0].positives > 0);
        QCOMPARE(expected[1].positives, std::size_t{0});
        for (std::size_t i = 0; i < expected.size(); ++i) {
            QCOMPARE(found[i].positives, expected[i].positives);
            QVERIFY(found[i].averagePrecision == expected[i].averagePrecision);
        }
        // A tag given twice counts as once; of two, the mean of what the teacher says decides.
        const auto sums = judge(table, {.genres = {{"Twice", {"x:bright", "x:bright"}},
                                                   {"Bright noise", {"x:bright", "noise"}},
                                                   {"Both", {"x:bright", "x:low"}}},
                                        .threshold = 0.5});
        QCOMPARE(sums[0].positives, expected[0].positives);
        QVERIFY(sums[0].averagePrecision == expected[0].averagePrecision);
        QCOMPARE(sums[1].positives, expected[0].positives);
        // Those that have both.
        QCOMPARE(sums[2].positives, std::size_t{2});
        other.tags[3] = "x:other";
        QVERIFY_THROWS_EXCEPTION(ConfigError, judge(other, options));
        QVERIFY_THROWS_EXCEPTION(ConfigError, judge(other, {.genres = {{"More", {"more"}}}}));
    }

    /// Within the first cross-validation, not after it.
    void fittingAHeadCanBeCanceled()
    {
        GenreRegressionData tracks = {
            .samples = {.count = 12, .width = 1}, .genres = {"one"}, .tags = {"tag"}};
        for (int i = 0; i < 12; ++i) {
            tracks.samples.values.push_back(i);
            tracks.genresOf.push_back(i % 2 == 0 ? std::vector{0} : std::vector<int>{});
            tracks.groups.push_back(std::to_string(i));
        }
        const GenreRegression regression(tracks);
        const FoldPlan plan = {.folds = 3};
        const auto found = regression.crossValidate({{.strength = 1.0}}, plan, {});
        QCOMPARE(found.front().front().tracks, std::size_t{12});
        CancellationSource canceled;
        canceled.cancel();
        QVERIFY_THROWS_EXCEPTION(
            Canceled, regression.crossValidate({{.strength = 1.0}}, plan, canceled.token()));
        QVERIFY_THROWS_EXCEPTION(Canceled, regression.learn({.strength = 1.0}, canceled.token()));
    }

    /// A distilled model can teach another one, crop by crop.
    void aModelTeachesCrops()
    {
        const TrainingData data = taggedData();
        TrainConfig config = tinyConfig();
        config.teacher = result_.bestCheckpoint.string();
        config.teacherShare = 0.25;
        Batch batch = makeBatch(2, 24, test::syntheticBands, 3);
        for (std::size_t i = 0; i < batch.inputs.size(); ++i)
            batch.inputs[i] = static_cast<float>(i % 7) / 7.0F;
        batch.targets = {0.0F, 0.5F, 1.0F, 0.25F, 0.75F, 0.0F};
        const std::vector<float> teacherScores =
            Predictor(result_.bestCheckpoint).probabilities(batch.inputs, 2, 24);
        Batch taught = batch;
        CropTeacher(config, data).blendTargets(taught);
        QCOMPARE(taught.inputs, batch.inputs);
        for (std::size_t i = 0; i < teacherScores.size(); ++i) {
            const float expected = 0.75F * batch.targets[i] + 0.25F * teacherScores[i];
            QVERIFY(std::abs(taught.targets[i] - expected) < 1e-6F);
        }
        // It alone is enough: uninformative tags have no effect.
        config.model = "transformer";
        config.options = {{"layers", 1},     {"heads", 2}, {"feed_forward", 16},
                          {"dropout", 0.0},  {"stem", 2},  {"pooling", "mean-and-maximum"},
                          {"head_factor", 0}};
        config.teacherShare = 1.0;
        TrainingData silent = data;
        for (TrainingClip& clip : silent.training) {
            std::vector<TargetWindow> windows = *clip.windows;
            std::ranges::fill(windows.front().targets, 0.5F);
            clip.windows = std::make_shared<const std::vector<TargetWindow>>(std::move(windows));
        }
        TrainingObserver nobody;
        TrainControl untouched;
        const TrainingResult student =
            train(config, silent, folder_.filePath("student").toStdString(), {}, nobody, untouched);
        QVERIFY(student.best.validationLoss < 0.55);
    }

    /// A student of vectors repeats them, in deviations from their mean.
    void learnsVectors()
    {
        TagTable table = {.vectorName = "net", .vectorSize = 2};
        for (const Track& track : workspace_->manifest().tracks) {
            const float value = track.labels.front() == 0 ? 3.0F : 7.0F;
            table.pieces.push_back({.track = track.id, .vector = {value, 5.0F}});
        }
        const TrainingData data = tagData({{.workspace = workspace_.get(), .table = table}}, {});
        TrainingObserver nobody;
        TrainControl untouched;
        const TrainingResult result = train(
            tinyConfig(), data, folder_.filePath("vectors").toStdString(), {}, nobody, untouched);
        // 0.5 for the mean of a number that is one deviation away from it, and one that never is.
        QVERIFY(result.best.validationLoss < 0.1);
        Predictor predictor(result.bestCheckpoint);
        QCOMPARE(predictor.metadata().labels, (std::vector<std::string>{"net:0", "net:1"}));
        // It can teach the same to another one, which must not take numbers for probabilities.
        TrainConfig config = tinyConfig();
        config.teacher = result.bestCheckpoint.string();
        config.teacherShare = 1.0;
        Batch batch = makeBatch(1, 24, test::syntheticBands, 2, 1);
        CropTeacher(config, data).blendTargets(batch);
        QCOMPARE(batch.targets, predictor.logits(batch.inputs, 1, 24));
    }

    void aTeacherMustScoreTheSameLabels()
    {
        TrainingData data = taggedData();
        TrainConfig config = tinyConfig();
        config.teacher = result_.bestCheckpoint.string();
        const auto rejected = [&](const char* what) {
            try {
                CropTeacher(config, data);
            } catch (const CheckpointError& error) {
                return QString(error.what()).contains(what);
            }
            return false;
        };
        QVERIFY(!rejected(""));
        config.inputReference = InputReference::Fixed;
        QVERIFY(rejected("input_reference"));
        config.inputReference = InputReference::ClipMaximum;
        data.labels.back() = "other";
        QVERIFY(rejected("other labels"));
        config.teacher = folder_.filePath("none.safetensors").toStdString();
        QVERIFY_THROWS_EXCEPTION(FileError, CropTeacher(config, data));
    }

    void rejectsAHeadWithAHiddenLayer()
    {
        TrainConfig config = tinyConfig();
        config.options["head_factor"] = 1;
        config.maxSteps = 1;
        TrainingObserver nobody;
        const auto result =
            train(config, *workspace_, folder_.filePath("hidden").toStdString(), {}, nobody);
        QVERIFY_THROWS_EXCEPTION(CheckpointError,
                                 fitHead(result.bestCheckpoint, *workspace_, {}, {}));
    }

    void genresCanStartFromTheEncoder()
    {
        TrainConfig config = tinyConfig();
        config.recipe = "modern";
        config.startFrom = result_.bestCheckpoint.string();
        config.encoderRate = 0.0;
        config.emaDecay = 0.0;
        config.maxSteps = 5;
        TrainingObserver nobody;
        const Checkpoint distilled = readCheckpoint(result_.bestCheckpoint);
        const auto encoderAfter = [&](const std::string& run) {
            const auto result =
                train(config, *workspace_, folder_.filePath(run.c_str()).toStdString(), {}, nobody);
            return weightsNamed(readCheckpoint(result.lastCheckpoint), "gru.weight_hh_l0");
        };
        QCOMPARE(encoderAfter("frozen"), weightsNamed(distilled, "gru.weight_hh_l0"));
        config.encoderRate = 0.01;
        QVERIFY(encoderAfter("slow") != weightsNamed(distilled, "gru.weight_hh_l0"));
        config.options["units"] = 4;
        QVERIFY_THROWS_EXCEPTION(CheckpointError, encoderAfter("other"));
    }

private:
    TrainingData taggedData() const
    {
        return tagData({{.workspace = workspace_.get(), .table = teacherOf(*workspace_)}}, {});
    }

    QTemporaryDir folder_;
    std::unique_ptr<Workspace> workspace_;
    TrainingResult result_;
};

QTEST_APPLESS_MAIN(TestDistillation)

#include "tst_distillation.moc"
