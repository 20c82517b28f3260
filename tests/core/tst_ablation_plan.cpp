#include "core/ablation/ablation_outcome.h"
#include "core/ablation/ablation_plan.h"
#include "core/ablation/ablation_queue.h"
#include "core/base/binary_file.h"
#include "core/base/error.h"

#include <QTemporaryDir>
#include <QTest>

using namespace genrescope;

namespace {

PlannedVariant variantOf(const SettingChange& change)
{
    return {variantName(change), {change}};
}

/// A change of each kind of value.
AblationPlan plan()
{
    return {.recipe = "modern",
            .models = {"transformer", "gru"},
            .seeds = 4,
            .base = {{"epochs", 2}, {"max_steps", 40}},
            .variants = {{baselineName, {}},
                         variantOf({"mixup_alpha", 0.0}),
                         variantOf({"schedule", std::string("plateau")}),
                         variantOf({"start_from", std::string()}),
                         variantOf({"options.pooling", std::string("mean")}),
                         variantOf({"options.standardize", false}),
                         variantOf({"options.stem", 0})}};
}

} // namespace

class TestAblationPlan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPlanComesBackAsTheQueueOfItsRuns()
    {
        const AblationQueue queue = ablationQueueFromJson(ablationQueueToJson(plan()));
        QCOMPARE(queue.recipe, std::string("modern"));
        QCOMPARE(queue.seeds, 4);
        QCOMPARE(queue.variants.size(), std::size_t{14});
        for (std::size_t i = 0; i < queue.variants.size(); ++i) {
            const AblationVariant& variant = queue.variants[i];
            const PlannedVariant planned = plan().variants[i % 7];
            QCOMPARE(variant.name, planned.name);
            QCOMPARE(variant.config.model, std::string(i < 7 ? "transformer" : "gru"));
            QCOMPARE(variant.config.epochs, 2);
            QCOMPARE(variant.config.maxSteps, std::int64_t{40});
            const auto changes =
                changesBetween(queue.variants[i < 7 ? 0 : 7].config, variant.config);
            // The transformer's input scale follows its stem.
            if (planned.name == "Stem channels: 0" && i < 7)
                QVERIFY(std::ranges::count(changes, planned.changes.front()) == 1);
            else
                QVERIFY2(changes == planned.changes, planned.name.c_str());
        }
    }

    void variantsAreNamedByWhatTheyChange()
    {
        std::vector<std::string> names;
        for (const PlannedVariant& variant : plan().variants)
            names.push_back(variant.name);
        const std::vector<std::string> expected = {"baseline",          "Mixup: 0",
                                                   "Schedule: Plateau", "Start from: none",
                                                   "Pooling: Mean",     "Standardize bands: off",
                                                   "Stem channels: 0"};
        QCOMPARE(names, expected);
    }

    void seedAndThreadsAreNoChanges()
    {
        const TrainConfig first;
        TrainConfig other;
        other.seed = 7;
        other.threads = 2;
        QVERIFY(changesBetween(first, other).empty());
        other.options["pooling"] = std::string("mean");
        const std::vector<SettingChange> expected = {{"options.pooling", std::string("mean")}};
        QVERIFY(changesBetween(first, other) == expected);
    }

    void seedsCanBeChangedLater()
    {
        const std::string text = ablationQueueToJson(plan());
        const AblationQueue more = ablationQueueFromJson(withSeeds(text, 7));
        QCOMPARE(more.seeds, 7);
        // In their order.
        QCOMPARE(more.variants[1].name, std::string("Mixup: 0"));
        QCOMPARE(more.variants[6].name, std::string("Stem channels: 0"));
        QVERIFY_THROWS_EXCEPTION(ConfigError, withSeeds("[1]", 7));
        QVERIFY_THROWS_EXCEPTION(ConfigError, ablationQueueFromJson(withSeeds(text, 0)));
        QVERIFY_THROWS_EXCEPTION(ConfigError, ablationQueueFromJson(withSeeds(text, 1001)));
    }

    void rejectsWhatCannotBeTrained()
    {
        AblationPlan unknown = plan();
        unknown.base = {{"dropuot", 1.0}};
        QVERIFY_THROWS_EXCEPTION(ConfigError, ablationQueueToJson(unknown));
        AblationPlan twice = plan();
        twice.variants.push_back(twice.variants.back());
        QVERIFY_THROWS_EXCEPTION(ConfigError, ablationQueueToJson(twice));
    }

    void whatIsTrainedSoFarIsRead()
    {
        const QTemporaryDir folder;
        const std::filesystem::path ablation = folder.path().toStdString();
        QCOMPARE(ablationQueuePath(ablation), ablation / "queue.json");
        const AblationQueue queue = ablationQueueFromJson(ablationQueueToJson(plan()));
        QVERIFY(readAblation(queue, 2, ablation).runs.empty());
        const std::vector<AblationRun> runs = ablationRuns(queue, 3, 1);
        const std::filesystem::path& second = runs[1].folder;
        std::filesystem::create_directories(ablation / second);
        std::filesystem::create_directories(ablation / runs.back().folder);
        writeOutcome({.dataHash = "abc", .weightedAp = 0.5}, ablation / second);
        writeOutcome({.dataHash = "abc"}, ablation / runs.back().folder);
        const AblationReport report = readAblation(queue, 2, ablation);
        // The last one is of the third seed.
        QCOMPARE(report.runs.size(), std::size_t{1});
        QCOMPARE(report.runs.front().run.folder, second);
        QCOMPARE(report.runs.front().outcome.weightedAp.value(), 0.5);
        QCOMPARE(report.dataHash, std::string("abc"));
        QCOMPARE(report.seeds, 2);
        QCOMPARE(readAblation(queue, 3, ablation).runs.size(), std::size_t{2});
    }
};

QTEST_APPLESS_MAIN(TestAblationPlan)
#include "tst_ablation_plan.moc"
