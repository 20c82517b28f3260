#include "core/ablation/ablation_queue.h"
#include "core/base/binary_file.h"
#include "core/base/error.h"

#include <QTemporaryDir>
#include <QTest>

using namespace genrescope;

namespace {

const char* const example = R"({
    "recipe": "post",
    "model": ["transformer", "gru"],
    "base": {"max_steps": 40, "options": {"layers": 1, "head_factor": 2}},
    "variants": {
        "full": {},
        "Short crops!": {"max_crop_frames": 200, "schedule": "one-cycle"},
        "a stem": {"options": {"stem": 8, "layers": 2}}
    }
})";

} // namespace

class TestAblationQueue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void variantsAreTheRecipeWithChanges()
    {
        const AblationQueue queue = ablationQueueFromJson(example);
        QCOMPARE(queue.recipe, std::string("post"));
        QCOMPARE(queue.variants.size(), std::size_t{6});

        const AblationVariant& full = queue.variants[0];
        QCOMPARE(full.name, std::string("full"));
        QCOMPARE(full.folder, std::filesystem::path("transformer/full"));
        TrainConfig expected = recipe("post");
        expected.model = "transformer";
        expected.maxSteps = 40;
        expected.options =
            completeOptions(modelInfo("transformer"), {{"layers", 1}, {"head_factor", 2}});
        QCOMPARE(full.config, expected);

        // In the order in which they were written, which is not that of the alphabet.
        const AblationVariant& crops = queue.variants[4];
        QCOMPARE(crops.folder, std::filesystem::path("gru/short-crops"));
        expected.model = "gru";
        expected.options = completeOptions(modelInfo("gru"), {{"layers", 1}, {"head_factor", 2}});
        expected.maxCropFrames = 200;
        expected.schedule = LrSchedule::OneCycle;
        QCOMPARE(crops.config, expected);

        // Options are merged by name: the base's head stays, its layers do not.
        const ModelOptions& stem = queue.variants[5].config.options;
        QCOMPARE(stem.at("stem"), OptionValue(8));
        QCOMPARE(stem.at("layers"), OptionValue(2));
        QCOMPARE(stem.at("head_factor"), OptionValue(2));
    }

    void runsAreOrderedSeedBySeed()
    {
        const std::vector<AblationRun> runs = ablationRuns(ablationQueueFromJson(example), 2, 4);
        std::vector<std::string> folders;
        for (const AblationRun& run : runs) {
            folders.push_back(run.folder.string());
            QCOMPARE(run.config.threads, 4);
            QVERIFY(run.folder.filename() == "seed-" + std::to_string(run.config.seed));
        }
        const std::vector<std::string> expected = {
            "transformer/full/seed-1",   "transformer/short-crops/seed-1",
            "transformer/a-stem/seed-1", "gru/full/seed-1",
            "gru/short-crops/seed-1",    "gru/a-stem/seed-1",
            "transformer/full/seed-2",   "transformer/short-crops/seed-2",
            "transformer/a-stem/seed-2", "gru/full/seed-2",
            "gru/short-crops/seed-2",    "gru/a-stem/seed-2"};
        QCOMPARE(folders, expected);
    }

    // Nothing is trained twice: the same configuration gives the same losses.
    void aVariantThatChangesNothingIsNotTrained()
    {
        const AblationQueue queue = ablationQueueFromJson(R"({
            "recipe": "post", "model": ["gru"],
            "variants": {"full": {}, "no stem": {"options": {"stem": 0}}, "EMA": {"ema_decay": 0.5}}
        })");
        QVERIFY(queue.variants[0].sameAs.empty());
        QCOMPARE(queue.variants[1].sameAs, std::string("full"));
        QVERIFY(queue.variants[2].sameAs.empty());
        QCOMPARE(ablationRuns(queue, 3, 1).size(), std::size_t{6});
    }

    void rejectsWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("names");
        const auto row = [](const char* name, const QByteArray& json, const QByteArray& names) {
            QTest::newRow(name) << json << names;
        };
        const auto variants = [](const QByteArray& json) {
            return R"({"model": ["gru"], "variants": )" + json + "}";
        };
        row("no JSON", "recipe: modern", "JSON");
        row("a list", "[]", "object");
        row("unknown entry", R"({"model": ["gru"], "variant": {"full": {}}})", "\"variant\"");
        row("no model", R"({"variants": {"full": {}}})", "\"model\"");
        row("model twice", R"({"model": ["gru", "gru"], "variants": {"full": {}}})", "twice");
        row("unknown model", R"({"model": ["abacus"], "variants": {"full": {}}})", "abacus");
        row("unknown recipe", R"({"recipe": "cake", "model": ["gru"], "variants": {"full": {}}})",
            "cake");
        row("no variants", variants("{}"), "\"variants\"");
        row("variants as a list", variants(R"([{}])"), "\"variants\"");
        row("unknown field", variants(R"({"full": {}, "b": {"dropuot": 1}})"), "\"dropuot\"");
        row("variant is named", variants(R"({"full": {}, "b": {"dropuot": 1}})"), "\"b\"");
        row("unknown option", variants(R"({"b": {"options": {"heads": 2}}})"), "heads");
        row("out of range", variants(R"({"b": {"ema_decay": 2}})"), "(ema_decay)");
        row("wrong kind", variants(R"({"b": {"options": 3}})"), "\"options\"");
        row("no object", variants(R"({"b": 3})"), "object");
        row("seed", variants(R"({"b": {"seed": 3}})"), "\"seed\"");
        row("base changes the model",
            R"({"model": ["gru"], "base": {"model": "gru"}, "variants": {"full": {}}})",
            "\"model\"");
        row("same name", variants(R"({"b": {"ema_decay": 0.5}, "b": {}})"), "twice");
        row("same field", variants(R"({"b": {"ema_decay": 0.5, "ema_decay": 0}})"), "twice");
        row("same folder", variants(R"({"no b": {}, "No-B": {"ema_decay": 0}})"), "\"no b\"");
        row("no folder", variants(R"({"…": {}})"), "folder");
        row("out of the folder", variants(R"({"..": {}})"), "folder");
    }

    void rejectsWhatIsWrong()
    {
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, names);
        const QTemporaryDir folder;
        const std::filesystem::path path = folder.filePath("queue.json").toStdString();
        writeFile(path, json.toStdString());
        try {
            readAblationQueue(path);
            QFAIL("It was taken.");
        } catch (const ConfigError& error) {
            const QByteArray message = error.what();
            QVERIFY2(message.contains(names), message);
            QVERIFY2(message.startsWith(QByteArray::fromStdString(path.string())), message);
            QVERIFY2(message.endsWith('.') && !message.contains('\n'), message);
        }
    }

    void theRepositorysOwnQueueIsValid()
    {
        const AblationQueue queue = readAblationQueue(GENRESCOPE_ABLATION);
        QCOMPARE(queue.variants.front().name, std::string("full"));
        QCOMPARE(queue.variants.front().config.model, std::string("gru"));
        QCOMPARE(queue.variants.back().config.model, std::string("transformer"));
    }

    void differencesAreNamed()
    {
        const TrainConfig modern = recipe("modern");
        TrainConfig other = modern;
        other.threads = 3;
        QCOMPARE(differingFields(modern, other), std::string());
        other.emaDecay = 0.9;
        other.options["stem"] = 8;
        QCOMPARE(differingFields(modern, other), std::string("options, ema_decay"));
    }
};

QTEST_APPLESS_MAIN(TestAblationQueue)
#include "tst_ablation_queue.moc"
