#include "core/ablation/ablation_summary.h"
#include "core/ablation/ablation_text.h"
#include "core/base/binary_file.h"
#include "core/base/error.h"
#include "core/runs/run_log.h"
#include "core/runs/train_state.h"
#include "core/training/ablate.h"
#include "tests/core/test_workspace.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace genrescope;

namespace {

/// Two runs per seed, of two epochs of four steps each.
const char* const tinyQueue = R"({
    "model": ["gru"],
    "base": {"batch_size": 4, "min_crop_frames": 16, "max_crop_frames": 24,
             "evaluation_crop_frames": 24, "evaluation_crops": 2, "min_steps_per_epoch": 4,
             "epoch_fraction": 0.1, "max_steps": 8, "frequency_mask_bands": 2,
             "time_mask_frames": 4, "clip_norm": 1.0, "mixup_alpha": 0.2,
             "options": {"layers": 1, "units": 4, "head_factor": 1, "stem": 0}},
    "variants": {"full": {}, "as it is": {"clip_norm": 1.0}, "no mixup": {"mixup_alpha": 0}}
})";

class RecordingObserver : public AblationObserver {
public:
    void onRun(const FinishedRun& finished, bool isNew) override
    {
        (isNew ? trained : skipped).push_back(finished.run.folder.string());
    }
    std::vector<std::string> trained;
    std::vector<std::string> skipped;
};

/// Cancels once this many steps of the whole queue are reported.
class Canceler : public ProgressSink {
public:
    explicit Canceler(std::uint64_t steps) : steps_(steps) {}
    void report(const Progress& progress) override
    {
        total = progress.total;
        if (progress.done >= steps_)
            source.cancel();
    }
    std::uint64_t total = 0;
    CancellationSource source;

private:
    std::uint64_t steps_;
};

FinishedRun fakeRun(const AblationVariant& variant, std::uint64_t seed, double ap,
                    MetricSamples resamples = {})
{
    FinishedRun finished = {
        .run = {.variant = variant.name, .folder = variant.folder, .config = variant.config},
        .outcome = {.epoch = 7,
                    .weightedAp = ap,
                    .loss = 0.5,
                    .steps = 1500,
                    .seconds = 60.0 + 2.0 * static_cast<double>(seed),
                    .parameters = 1000,
                    .resamples = std::move(resamples)}};
    finished.run.config.seed = seed;
    return finished;
}

} // namespace

class TestAblation : public QObject {
    Q_OBJECT

private:
    QTemporaryDir folder_;

    std::filesystem::path path(const std::string& name) const
    {
        return std::filesystem::path(folder_.path().toStdString()) / name;
    }
    AblationReport ablateInto(const std::filesystem::path& out, int seeds,
                              RecordingObserver& recorder, const TaskContext& context = {},
                              const std::string& queue = tinyQueue) const
    {
        return ablate(ablationQueueFromJson(queue), {.out = out, .seeds = seeds},
                      Workspace(path("data")), context, recorder);
    }
    static std::string text(const std::filesystem::path& file)
    {
        return readTextFile(file, 1 << 24);
    }

private Q_SLOTS:
    void initTestCase() { test::makeWorkspace(path("data"), 52, 12); }

    void differencesArePairedBySeed()
    {
        AblationReport report = {.queue = ablationQueueFromJson(tinyQueue), .seeds = 3};
        const AblationVariant& full = report.queue.variants[0];
        const AblationVariant& other = report.queue.variants[2];
        // Seed 3 of the other is not done yet. Differences: 0.1 and 0.3.
        report.runs = {fakeRun(full, 1, 0.4, {0.4, 0.4, 0.4}),
                       fakeRun(other, 1, 0.5, {0.4, 0.5, 0.6}),
                       fakeRun(full, 2, 0.2, {0.2, 0.2, 0.2}),
                       fakeRun(other, 2, 0.5, {0.4, 0.5, 0.6}), fakeRun(full, 3, 0.9)};
        const std::vector<AblationTable> tables = summarize(report);
        QCOMPARE(tables.size(), std::size_t{1});
        QCOMPARE(tables[0].model, std::string("gru"));
        QCOMPARE(tables[0].rows.size(), std::size_t{3});

        const AblationRow& first = tables[0].rows[0];
        QCOMPARE(first.seeds, std::size_t{3});
        QCOMPARE(first.weightedAp->mean, 0.5);
        QVERIFY(!first.difference && !first.byArtists);
        QCOMPARE(first.seconds, 64.0);

        QCOMPARE(tables[0].rows[1].sameAs, std::string("full"));

        const AblationRow& row = tables[0].rows[2];
        QCOMPARE(row.seeds, std::size_t{2});
        QCOMPARE(row.weightedAp->mean, 0.5);
        QCOMPARE(*row.weightedAp->halfWidth, 0.0);
        QVERIFY(std::abs(row.difference->mean - 0.2) < 1e-12);
        // s / √2 = 0.1, with one degree of freedom.
        QVERIFY(std::abs(*row.difference->halfWidth - 1.2706204736174694) < 1e-9);
        // Means over seeds, resample by resample: 0.1, 0.2, 0.3.
        QVERIFY(std::abs(row.byArtists->low - 0.105) < 1e-12);
        QVERIFY(std::abs(row.byArtists->high - 0.295) < 1e-12);
    }

    void tablesSayWhatWasDone()
    {
        AblationReport report = {.queue = ablationQueueFromJson(tinyQueue),
                                 .dataHash = "abc",
                                 .seeds = 2,
                                 .tracks = 50,
                                 .artists = 12};
        AblationVariant odd = report.queue.variants[2];
        report.queue.variants[2].name = odd.name = "=a|b, c";
        const AblationVariant& full = report.queue.variants[0];
        report.runs = {fakeRun(full, 1, 0.41), fakeRun(odd, 1, 0.40), fakeRun(full, 2, 0.43),
                       fakeRun(odd, 2, 0.40)};

        const QByteArray csv = QByteArray::fromStdString(ablationCsv(report));
        QCOMPARE(csv, QByteArray("model,variant,seed,epoch,steps,validation_weighted_ap,"
                                 "validation_loss,parameters,seconds\n"
                                 "gru,full,1,7,1500,0.41,0.5,1000,62\n"
                                 "gru,\"'=a|b, c\",1,7,1500,0.4,0.5,1000,62\n"
                                 "gru,full,2,7,1500,0.43,0.5,1000,64\n"
                                 "gru,\"'=a|b, c\",2,7,1500,0.4,0.5,1000,64\n"));

        const QByteArray markdown = QByteArray::fromStdString(ablationMarkdown(report));
        QVERIFY(markdown.contains("Recipe modern, 1500 steps per run, seeds 1 to 2; data abc.\n"));
        QVERIFY(markdown.contains("(50 tracks, 12 artists)"));
        QVERIFY(markdown.contains("\n## gru\n"));
        QVERIFY2(markdown.contains("\n| full | 2 | 1000 | 0.4200 ± 0.1271 |  |  | 63 |\n"),
                 markdown);
        QVERIFY2(markdown.contains("\n| as it is | as full | | | | | |\n"), markdown);
        QVERIFY2(markdown.contains("\n| =a\\|b, c | 2 | 1000 | 0.4000 ± 0.0000 | "
                                   "−0.0200 ± 0.1271 |  | 63 |\n"),
                 markdown);
    }

    void outcomesComeBack()
    {
        const auto run = path("outcome");
        QVERIFY(!readOutcome(run));
        const AblationOutcome written = {.dataHash = "abc",
                                         .epoch = 3,
                                         .weightedAp = {},
                                         .loss = 0.1,
                                         .steps = 40,
                                         .seconds = 2.5,
                                         .parameters = 7,
                                         .resamples = {0.25, std::nullopt}};
        writeOutcome(written, run);
        const auto read = readOutcome(run);
        QVERIFY(read);
        QCOMPARE(read->dataHash, written.dataHash);
        QCOMPARE(read->epoch, 3);
        QVERIFY(!read->weightedAp);
        QCOMPARE(read->loss, 0.1);
        QCOMPARE(read->steps, std::int64_t{40});
        QCOMPARE(read->seconds, 2.5);
        QCOMPARE(read->parameters, std::int64_t{7});
        QVERIFY(read->resamples == written.resamples);
        writeFile(outcomePath(run), "{\"data_hash\": \"abc\"}");
        QVERIFY_THROWS_EXCEPTION(ConfigError, readOutcome(run));
    }

    void scoresAreTheBestCheckpoints()
    {
        RecordingObserver recorder;
        const AblationReport report = ablateInto(path("whole"), 2, recorder);
        QCOMPARE(report.runs.size(), std::size_t{4});
        QCOMPARE(report.tracks, std::size_t{12});
        for (const auto& [run, outcome] : report.runs) {
            const RunLog log = readRunLog(path("whole") / run.folder);
            QCOMPARE(log.config, run.config);
            const auto best =
                std::ranges::find_if(log.epochs.rbegin(), log.epochs.rend(), &EpochMetrics::best);
            QCOMPARE(outcome.epoch, best->epoch);
            QVERIFY(outcome.weightedAp == best->validationWeightedAp);
            QVERIFY(outcome.loss == best->validationLoss);
            QCOMPARE(outcome.steps, std::int64_t{8});
            QCOMPARE(outcome.resamples.size(), std::size_t{1000});
        }
        QCOMPARE(text(path("whole") / "ablation.csv"), ablationCsv(report));
        QCOMPARE(text(path("whole") / "ablation.md"), ablationMarkdown(report));
    }

    void finishedRunsAreNotTrainedAgain()
    {
        const auto out = path("done");
        RecordingObserver first;
        ablateInto(out, 1, first);
        QCOMPARE(first.trained,
                 (std::vector<std::string>{"gru/full/seed-1", "gru/no-mixup/seed-1"}));
        const auto time = std::filesystem::last_write_time(trainStatePath(out / "gru/full/seed-1"));

        RecordingObserver second;
        const AblationReport report = ablateInto(out, 2, second);
        QCOMPARE(second.skipped, first.trained);
        QCOMPARE(second.trained,
                 (std::vector<std::string>{"gru/full/seed-2", "gru/no-mixup/seed-2"}));
        QCOMPARE(report.runs.size(), std::size_t{4});
        QVERIFY(std::filesystem::last_write_time(trainStatePath(out / "gru/full/seed-1")) == time);
    }

    // Wherever it is interrupted, the runs end as if it had not been.
    void resumesWhereItWasInterrupted()
    {
        RecordingObserver recorder;
        const auto reference = path("reference");
        const AblationReport whole = ablateInto(reference, 1, recorder);
        for (const std::uint64_t steps : {1, 6, 10, 14}) {
            const auto out = path("cut" + std::to_string(steps));
            Canceler canceler(steps);
            QVERIFY_THROWS_EXCEPTION(
                Canceled, ablateInto(out, 1, recorder, {canceler.source.token(), &canceler}));
            QCOMPARE(canceler.total, std::uint64_t{16});
            RecordingObserver again;
            const AblationReport report = ablateInto(out, 1, again);
            QCOMPARE(again.skipped.size(), std::size_t{steps >= 8 ? 1U : 0U});
            for (std::size_t i = 0; i < report.runs.size(); ++i) {
                const auto& run = report.runs[i].run.folder;
                QCOMPARE(text(out / run / "metrics.csv"), text(reference / run / "metrics.csv"));
                QVERIFY(text(out / run / "best.safetensors") ==
                        text(reference / run / "best.safetensors"));
                QVERIFY(report.runs[i].outcome.resamples == whole.runs[i].outcome.resamples);
            }
        }
    }

    // Killed after its last epoch, before its outcome was written.
    void aRunWithoutOutcomeIsEvaluatedAgain()
    {
        const auto out = path("unjudged");
        RecordingObserver recorder;
        const AblationReport whole = ablateInto(out, 1, recorder);
        const auto run = out / "gru/full/seed-1";
        const std::string metrics = text(run / "metrics.csv");
        std::filesystem::remove(outcomePath(run));
        RecordingObserver again;
        const AblationReport report = ablateInto(out, 1, again);
        QCOMPARE(again.trained, (std::vector<std::string>{"gru/full/seed-1"}));
        QCOMPARE(text(run / "metrics.csv"), metrics);
        QVERIFY(report.runs[0].outcome.weightedAp == whole.runs[0].outcome.weightedAp);
        QCOMPARE(report.runs[0].outcome.epoch, whole.runs[0].outcome.epoch);
    }

    void rejectsRunsOfAnotherQueueOrDataset()
    {
        const auto out = path("other queue");
        RecordingObserver recorder;
        ablateInto(out, 1, recorder);
        const std::string metrics = text(out / "gru/full/seed-1/metrics.csv");
        const std::string other = QByteArray(tinyQueue)
                                      .replace("{\"mixup_alpha\": 0}", "{\"mixup_alpha\": 9}")
                                      .toStdString();
        try {
            ablateInto(out, 1, recorder, {}, other);
            QFAIL("Runs of another queue were taken.");
        } catch (const ConfigError& error) {
            QVERIFY2(QByteArray(error.what()).contains("(mixup_alpha)"), error.what());
            QVERIFY2(QByteArray(error.what()).contains("gru/no-mixup/seed-1"), error.what());
        }
        const Workspace moreTracks = test::makeWorkspace(path("more"), 55, 12);
        QVERIFY_THROWS_EXCEPTION(DatasetError,
                                 ablate(ablationQueueFromJson(tinyQueue), {.out = out, .seeds = 1},
                                        moreTracks, {}, recorder));
        QCOMPARE(text(out / "gru/full/seed-1/metrics.csv"), metrics);
    }
};

QTEST_APPLESS_MAIN(TestAblation)
#include "tst_ablation.moc"
