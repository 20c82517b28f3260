// What a training starts from, and which options it takes from there.
#include "core/base/error.h"
#include "core/models/checkpoint.h"
#include "core/training/training_start.h"

#include <QTemporaryDir>
#include <QTest>

using namespace genrescope;

class TestTrainingStart : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    TrainingData data_;

    std::filesystem::path path(const char* name) const
    {
        return folder_.filePath(QString::fromLatin1(name)).toStdString();
    }

    /// Of a transformer with a wide stem and a single layer.
    static CheckpointMetadata starter()
    {
        CheckpointMetadata metadata;
        metadata.architecture = "transformer";
        metadata.options = completeOptions(
            modelInfo("transformer"),
            {{"stem", 40}, {"layers", 1}, {"standardize", false}, {"pooling", "mean"}});
        metadata.cropFrames = 320;
        metadata.labels = {"Rock"};
        return metadata;
    }

    static TrainConfig modern(const ModelOptions& options = {})
    {
        TrainConfig config = recipe("modern");
        config.model = "transformer";
        for (const auto& [name, value] : options)
            config.options[name] = value;
        config.options = withDependentDefaults(config.model, config.options);
        return config;
    }

    void isRandom(const TrainConfig& config, const std::string& reason) const
    {
        const TrainingStart start = chooseStart(config, data_);
        QVERIFY(start.encoder.empty());
        QVERIFY(start.config.startFrom.empty());
        QCOMPARE(start.config.options, config.options);
        QVERIFY2(start.explanation.find("random weights") != std::string::npos,
                 start.explanation.c_str());
        QVERIFY2(start.explanation.find(reason) != std::string::npos, start.explanation.c_str());
    }

private Q_SLOTS:
    void init()
    {
        writeCheckpoint({.metadata = starter(), .tensors = {{"w", {1}, {0.5F}}}},
                        path("transformer.safetensors"));
        data_.starters = {path("transformer.safetensors")};
    }

    void recipesSayWhere()
    {
        QCOMPARE(recipe("modern").startFrom, std::string(starterStart));
        QVERIFY(recipe("post").startFrom.empty());
        QVERIFY(distillRecipe().startFrom.empty());
        QVERIFY(pretrainRecipe().startFrom.empty());
    }

    void nothingIsChangedWithoutAStart()
    {
        TrainConfig config = modern();
        config.startFrom.clear();
        const TrainingStart start = chooseStart(config, data_);
        QVERIFY(start.config == config);
        QVERIFY(start.encoder.empty() && start.explanation.empty());
    }

    void theStartersOptionsReplaceTheRecipes()
    {
        const TrainingStart start = chooseStart(modern(), data_);
        QCOMPARE(start.encoder, path("transformer.safetensors"));
        QCOMPARE(start.config.startFrom, std::string(starterStart));
        QCOMPARE(start.config.options.at("stem"), OptionValue(40));
        QCOMPARE(start.config.options.at("layers"), OptionValue(1));
        QCOMPARE(start.config.options.at("standardize"), OptionValue(false));
        // The head is new.
        QCOMPARE(start.config.options.at("pooling"), OptionValue("attention"));
        QVERIFY(start.explanation.find("license") != std::string::npos);
        // The resulting settings can be used again.
        QVERIFY(chooseStart(start.config, data_).config == start.config);
    }

    void whatWasChosenOtherwiseKeepsItAway()
    {
        isRandom(modern({{"stem", 8}}), "option stem");
        TrainConfig config = modern();
        config.inputReference = InputReference::Fixed;
        isRandom(config, "input_reference");
        config = modern();
        config.model = "gru";
        isRandom(config, "no gru comes with the program");
        data_.mel.melBands = 64;
        isRandom(modern(), "other features");
        data_.mel = {};
    }

    void anotherCheckpointIsTakenAtItsWord()
    {
        TrainConfig config = modern({{"layers", 3}});
        config.startFrom = path("transformer.safetensors").string();
        const TrainingStart start = chooseStart(config, data_);
        QCOMPARE(start.encoder, path("transformer.safetensors"));
        QCOMPARE(start.config.options.at("stem"), OptionValue(40));
        // It will be rejected for that, with a sentence.
        QCOMPARE(start.config.options.at("layers"), OptionValue(3));
        config.startFrom = path("missing.safetensors").string();
        QVERIFY_THROWS_EXCEPTION(FileError, chooseStart(config, data_));
    }
};

QTEST_GUILESS_MAIN(TestTrainingStart)
#include "tst_training_start.moc"
