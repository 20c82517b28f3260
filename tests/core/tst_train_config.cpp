#include "core/base/error.h"
#include "core/runs/train_config.h"
#include "core/runs/train_fields.h"

#include <QTest>
#include <nlohmann/json.hpp>

#include <functional>
#include <limits>

using namespace genrescope;

using Change = std::function<void(TrainConfig&)>;
Q_DECLARE_METATYPE(Change)

class TestTrainConfig : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void recipesAreValidAndComeBackFromJson()
    {
        QCOMPARE(recipeNames(),
                 (std::vector<std::string>{"post", "modern", "distill", "pretrain"}));
        for (const std::string& name : recipeNames()) {
            TrainConfig config = recipe(name);
            QCOMPARE(config.recipe, name);
            if (config.objective == Objective::Tags)
                config.tagTables = {{{"tags of \"x\".csv"}}};
            config.validate();
            config.seed = std::numeric_limits<std::uint64_t>::max();
            config.options = {{"dropout", 0.1}};
            config.learningRate = 0.1 + 0.2;
            config.startFrom = "a \"b\".safetensors";
            config.encoderRate = 0.25;
            QCOMPARE(trainConfigFromJson(toJson(config)), config);
        }
        QVERIFY_THROWS_EXCEPTION(ConfigError, recipe("none"));
    }

    void objectivesNeedWhatTheyLearnFrom()
    {
        QCOMPARE(recipe("modern").objective, Objective::Genres);
        QCOMPARE(recipe("pretrain").objective, Objective::MaskedFrames);
        const TrainConfig tags = recipe("distill");
        QCOMPARE(tags.objective, Objective::Tags);
        QVERIFY_THROWS_EXCEPTION(ConfigError, tags.validate());
        // There is no average precision to choose the best epoch by.
        TrainConfig masked = recipe("modern");
        masked.objective = Objective::MaskedFrames;
        QVERIFY_THROWS_EXCEPTION(ConfigError, masked.validate());
        masked.selection = Selection::Loss;
        masked.validate();
    }

    // What a run of one table has in its config.json is what it always was.
    void tablesOfTagsAreLines()
    {
        TrainConfig config = trainConfigFromJson(R"({"tag_table": "/music/tags.csv"})");
        QCOMPARE(config.tagTables, (TagTables{{{"/music/tags.csv", 1.0}}}));
        QVERIFY(nlohmann::json::parse(toJson(config))["tag_table"] == "/music/tags.csv");
        QCOMPARE(trainConfigFromJson(R"({"tag_table": ""})").tagTables, TagTables());

        // A name may itself look like a weight's, or like one.
        config.tagTables = {{{"a.csv", 0.1}, {"b=c.csv", 1.0}, {"d=2", 1.0}, {"e=3", 4.0}}};
        QVERIFY(nlohmann::json::parse(toJson(config))["tag_table"] ==
                "a.csv=0.1\nb=c.csv\nd=2=1\ne=3=4");
        QCOMPARE(trainConfigFromJson(toJson(config)), config);
        QCOMPARE(trainFieldValue(config, "tag_table"),
                 OptionValue("a.csv=0.1\nb=c.csv\nd=2=1\ne=3=4"));
        setTrainField(config, "tag_table", "x.csv=2\ny.csv\n");
        QCOMPARE(config.tagTables, (TagTables{{{"x.csv", 2.0}, {"y.csv", 1.0}}}));
    }

    void weightsOfTablesAreAboveNothing_data()
    {
        QTest::addColumn<std::string>("text");
        QTest::newRow("0") << std::string("a.csv=0");
        QTest::newRow("negative") << std::string("a.csv\nb.csv=-1");
        QTest::newRow("infinite") << std::string("a.csv=inf");
        QTest::newRow("not a number") << std::string("a.csv=nan");
        QTest::newRow("no path") << std::string("=2");
        QTest::newRow("no line") << std::string("a.csv\n\nb.csv");
    }

    void weightsOfTablesAreAboveNothing()
    {
        QFETCH(std::string, text);
        QVERIFY(!TagTables::parse(text));
        TrainConfig config;
        QVERIFY_THROWS_EXCEPTION(ConfigError, setTrainField(config, "tag_table", text));
        const nlohmann::json json = {{"tag_table", text}};
        QVERIFY_THROWS_EXCEPTION(ConfigError, trainConfigFromJson(json.dump()));
    }

    void pretrainingSuitsTheModernRecipe()
    {
        const TrainConfig config = pretrainRecipe();
        config.validate();
        // So that modern can start from it unchanged.
        QCOMPARE(config.options, recipe("modern").options);
        // No augmentation changes the target frames or masks others.
        QCOMPARE(config.mixupAlpha, 0.0);
        QCOMPARE(config.frequencyMasks + config.timeMasks, 0);
        QCOMPARE(config.selection, Selection::Loss);
        TrainConfig other = config;
        other.frameMaskBegin = 0.25;
        other.frameMaskContinue = 0.75;
        QCOMPARE(trainConfigFromJson(toJson(other)), other);
    }

    void framesOfAStemAreNotScaledUp()
    {
        const auto scale = [](const std::string& model, const ModelOptions& options) {
            const ModelOptions settled = withDependentDefaults(model, options);
            const auto found = settled.find("input_scale");
            return found == settled.end() ? OptionValue("open") : found->second;
        };
        QCOMPARE(scale("transformer", recipe("modern").options), OptionValue(1.0));
        QCOMPARE(scale("transformer", {{"stem", 8}, {"input_scale", 0.0}}), OptionValue(0.0));
        QCOMPARE(scale("transformer", {{"stem", 0}}), OptionValue("open"));
        QCOMPARE(scale("transformer", recipe("post").options), OptionValue("open"));
        QCOMPARE(scale("gru", recipe("modern").options), OptionValue("open"));
    }

    void postRecipeMatchesThePost()
    {
        const TrainConfig post = recipe("post");
        QCOMPARE(post.optimizer, Optimizer::Adam);
        QCOMPARE(post.learningRate, 1e-5);
        QCOMPARE(post.batchSize, 32);
        QCOMPARE(post.epochs, 50);
        QCOMPARE(post.epochFraction, 0.1);
        QCOMPARE(post.minCropFrames, 128);
        QCOMPARE(post.maxCropFrames, 255);
        QCOMPARE(post.positiveWeight, 4.0);
        QCOMPARE(post.schedule, LrSchedule::Plateau);
        QCOMPARE(post.plateauPatience, 20);
        QCOMPARE(post.plateauFactor, 0.1);
        QCOMPARE(post.minLearningRate, 1e-7);
        QCOMPARE(post.selection, Selection::Loss);
        QCOMPARE(post.mixupAlpha, 0.0);
        QCOMPARE(post.frequencyMasks + post.timeMasks, 0);
        QCOMPARE(post.weightDecay + post.clipNorm, 0.0);
        QCOMPARE(post.positiveFocus + post.negativeFocus + post.logitShare, 0.0);
        QCOMPARE(post.gainShift + post.emaDecay, 0.0);
        QVERIFY(post.options.empty());
        QVERIFY(post.startFrom.empty());
    }

    void absentFieldsKeepTheirDefault()
    {
        TrainConfig expected;
        expected.epochs = 3;
        expected.schedule = LrSchedule::Plateau;
        QCOMPARE(trainConfigFromJson("{\"epochs\": 3, \"schedule\": \"plateau\"}"), expected);
    }

    /// Runs from before options had kinds can be resumed and shown.
    void optionsMayBeNumbers()
    {
        TrainConfig expected;
        expected.options = {{"stem", 16}, {"pooling", "attention"}, {"head_dropout", 0.5}};
        QCOMPARE(trainConfigFromJson("{\"options\": {\"stem\": 16.0, \"pooling\": 2.0, "
                                     "\"head_dropout\": 0.5}}"),
                 expected);
        QCOMPARE(trainConfigFromJson(toJson(expected)), expected);
    }

    void rejectsOtherJson_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("named");
        QTest::newRow("unknown field") << QByteArray("{'epoch': 3}") << QByteArray("epoch");
        QTest::newRow("fraction") << QByteArray("{'epochs': 3.5}") << QByteArray("epochs");
        QTest::newRow("true") << QByteArray("{'epochs': true}") << QByteArray("epochs");
        QTest::newRow("too large") << QByteArray("{'epochs': 4294967299}") << QByteArray("epochs");
        QTest::newRow("negative seed") << QByteArray("{'seed': -1}") << QByteArray("seed");
        QTest::newRow("text") << QByteArray("{'warmup': '1'}") << QByteArray("warmup");
        QTest::newRow("number") << QByteArray("{'model': 1}") << QByteArray("model");
        QTest::newRow("unknown name")
            << QByteArray("{'schedule': 'cosine'}") << QByteArray("plateau or one-cycle");
        QTest::newRow("options") << QByteArray("{'options': [1]}") << QByteArray("options");
        QTest::newRow("no object") << QByteArray("[]") << QByteArray("object");
        QTest::newRow("no JSON") << QByteArray("{'epochs': 3") << QByteArray("JSON");
        QTest::newRow("deep") << QByteArray("{'a':") + QByteArray(99'999, '[')
                              << QByteArray("deep");
    }

    void rejectsOtherJson()
    {
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, named);
        json.replace('\'', '"');
        try {
            trainConfigFromJson(json.toStdString());
            QFAIL("taken");
        } catch (const ConfigError& error) {
            QVERIFY2(QByteArray(error.what()).contains(named), error.what());
        }
    }

    void rejectsValuesOutOfRange_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QByteArray>("field");
        const auto row = [](const char* field, const Change& change) {
            QTest::newRow(field) << change << QByteArray(field);
        };
        row("threads", [](TrainConfig& c) { c.threads = -1; });
        row("batch_size", [](TrainConfig& c) { c.batchSize = 0; });
        row("min_crop_frames", [](TrainConfig& c) { c.minCropFrames = 0; });
        row("max_crop_frames", [](TrainConfig& c) { c.maxCropFrames = c.minCropFrames - 1; });
        row("evaluation_crop_frames", [](TrainConfig& c) { c.evaluationCropFrames = 2049; });
        row("evaluation_crops", [](TrainConfig& c) { c.evaluationCrops = 0; });
        row("epochs", [](TrainConfig& c) { c.epochs = 0; });
        row("epoch_fraction", [](TrainConfig& c) { c.epochFraction = 1.5; });
        row("min_steps_per_epoch", [](TrainConfig& c) { c.minStepsPerEpoch = 0; });
        row("max_steps", [](TrainConfig& c) { c.maxSteps = -1; });
        row("learning_rate", [](TrainConfig& c) { c.learningRate = std::nan(""); });
        row("weight_decay", [](TrainConfig& c) { c.weightDecay = -0.1; });
        row("warmup", [](TrainConfig& c) { c.warmup = 1.1; });
        row("plateau_factor", [](TrainConfig& c) { c.plateauFactor = 0.0; });
        row("plateau_patience", [](TrainConfig& c) { c.plateauPatience = 0; });
        row("min_learning_rate", [](TrainConfig& c) { c.minLearningRate = -1.0; });
        row("ema_decay", [](TrainConfig& c) { c.emaDecay = 1.0; });
        row("early_stopping_epochs", [](TrainConfig& c) { c.earlyStoppingEpochs = -1; });
        row("clip_norm", [](TrainConfig& c) { c.clipNorm = -1.0; });
        row("positive_weight", [](TrainConfig& c) { c.positiveWeight = 0.0; });
        row("mixup_alpha", [](TrainConfig& c) { c.mixupAlpha = -1.0; });
        row("frequency_masks", [](TrainConfig& c) { c.frequencyMasks = -1; });
        row("frequency_mask_bands", [](TrainConfig& c) { c.frequencyMaskBands = -1; });
        row("time_masks", [](TrainConfig& c) { c.timeMasks = -1; });
        row("time_mask_frames", [](TrainConfig& c) { c.timeMaskFrames = -1; });
        row("units", [](TrainConfig& c) { c.options["units"] = -1; });
        row("perceptron", [](TrainConfig& c) { c.model = "perceptron"; });
    }

    void rejectsValuesOutOfRange()
    {
        QFETCH(Change, change);
        QFETCH(QByteArray, field);
        TrainConfig config = recipe("modern");
        change(config);
        try {
            config.validate();
            QFAIL("taken");
        } catch (const ConfigError& error) {
            QVERIFY2(QByteArray(error.what()).contains(field), error.what());
        }
    }

    /// The fields are complete: a form that shows them shows the whole config.
    void everyFieldIsDescribed()
    {
        std::vector<std::string> described = {"recipe", "model", "options"};
        for (const TrainField& field : trainFields()) {
            const ModelOption& is = field.description;
            described.push_back(is.name);
            QVERIFY2(!is.title.str().empty() && !is.description.str().empty(), is.name.c_str());
            QVERIFY2(!isNumber(is) || is.minimum < is.maximum, is.name.c_str());
            QCOMPARE(is.defaultValue, trainFieldValue(TrainConfig(), is.name));
        }
        std::vector<std::string> written;
        const auto json = nlohmann::ordered_json::parse(toJson(TrainConfig()));
        for (const auto& [name, value] : json.items())
            written.push_back(name);
        QCOMPARE(described, written);
    }

    void fieldsAreSetByName()
    {
        const auto other = [](const ModelOption& field, const OptionValue& value) -> OptionValue {
            if (!field.choices.empty())
                return value == OptionValue(field.choices[0].name) ? field.choices[1].name
                                                                   : field.choices[0].name;
            if (std::holds_alternative<int>(value))
                return value == OptionValue(7) ? 8 : 7;
            if (std::holds_alternative<double>(value))
                return value == OptionValue(0.125) ? 0.25 : 0.125;
            return field.text == OptionText::WholeNumber ? "18446744073709551615" : "a.safetensors";
        };
        TrainConfig changed = recipe("modern");
        for (const TrainField& field : trainFields()) {
            const std::string& name = field.description.name;
            const TrainConfig before = changed;
            const OptionValue value = other(field.description, trainFieldValue(changed, name));
            setTrainField(changed, name, value);
            QCOMPARE(trainFieldValue(changed, name), value);
            QVERIFY2(changed != before, name.c_str());
        }
        QCOMPARE(changed.seed, std::numeric_limits<std::uint64_t>::max());
        QCOMPARE(changed.maxSteps, 7);
        QCOMPARE(trainConfigFromJson(toJson(changed)), changed);

        QVERIFY_THROWS_EXCEPTION(ConfigError, setTrainField(changed, "epochs", 1.5));
        QVERIFY_THROWS_EXCEPTION(ConfigError, setTrainField(changed, "seed", "one"));
        QVERIFY_THROWS_EXCEPTION(ConfigError, setTrainField(changed, "schedule", "cosine"));
        QVERIFY_THROWS_EXCEPTION(ConfigError, trainFieldValue(changed, "model"));
    }

    void someFieldsDependOnOthers()
    {
        const auto idleIn = [](const TrainConfig& config) {
            std::vector<std::string> idle;
            for (const TrainField& field : trainFields()) {
                if (!hasEffect(config, field.description.name))
                    idle.push_back(field.description.name);
            }
            return idle;
        };
        QCOMPARE(idleIn(recipe("modern")),
                 (std::vector<std::string>{"plateau_factor", "plateau_patience",
                                           "min_learning_rate", "teacher_share"}));
        QCOMPARE(idleIn(recipe("post")),
                 (std::vector<std::string>{"warmup", "frequency_mask_bands", "time_mask_frames",
                                           "encoder_rate", "teacher_share"}));
    }
};

QTEST_APPLESS_MAIN(TestTrainConfig)

#include "tst_train_config.moc"
