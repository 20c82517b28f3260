// Parts of a dataset that are prepared apart, and become one workspace.
#include "core/base/error.h"
#include "core/datasets/folder_reader.h"
#include "core/workspace/manifest_file.h"
#include "core/workspace/merge_shards.h"
#include "core/workspace/prepare.h"
#include "core/workspace/workspace.h"
#include "tests/support/test_archive.h"
#include "tests/support/test_audio.h"

#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <chrono>
#include <fstream>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

using namespace genrescope;
using namespace Qt::StringLiterals;

namespace {

namespace fs = std::filesystem;

constexpr int count = 3;

/// The sentence of the error that `task` ends with.
std::string errorOf(const std::function<void()>& task)
{
    try {
        task();
    } catch (const Error& error) {
        return error.what();
    }
    return {};
}

bool says(const std::string& text, std::string_view part)
{
    return text.find(part) != std::string::npos;
}

/// Names and contents of the feature files.
std::map<std::string, std::string> featuresIn(const fs::path& workspace)
{
    std::map<std::string, std::string> files;
    for (const auto& entry : fs::recursive_directory_iterator(Workspace::featuresPath(workspace))) {
        if (entry.path().extension() == ".npy")
            files[entry.path().filename().string()] = test::contentOf(entry.path());
    }
    return files;
}

} // namespace

class TestMergeShards : public QObject {
    Q_OBJECT

private:
    QTemporaryDir folder_;
    fs::path workspace_;

    fs::path path(const std::string& name) const
    {
        return fs::path(folder_.path().toStdString()) / name;
    }

    PrepareResult prepare(const Shard& shard) const { return prepare(shard, workspace_, "music"); }
    PrepareResult prepare(const Shard& shard, const fs::path& workspace,
                          const std::string& music) const
    {
        return prepareWorkspace(FolderReader({.folder = path(music)}), workspace,
                                {.jobs = 1, .shard = shard}, {});
    }
    void prepareAll() const
    {
        for (int number = 1; number <= count; ++number)
            prepare({number, count});
    }

    fs::path shard(int number) const { return shardFolder(workspace_, {number, count}); }

    /// The first feature file of a shard.
    fs::path aFeature(int number) const
    {
        const Workspace part(shard(number));
        for (const Track& track : part.manifest().tracks) {
            if (part.features().find(track.feature) != nullptr)
                return part.features().file(track.feature);
        }
        return {};
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (int i = 0; i < 8; ++i) {
            const fs::path clip =
                path("music") / (i % 2 == 0 ? "Low" : "High") / (std::to_string(i) + ".flac");
            fs::create_directories(clip.parent_path());
            QVERIFY(
                test::makeAudio(QString::fromStdString(clip.string()),
                                QStringLiteral("sine=frequency=%1:duration=0.5").arg(300 + 100 * i),
                                {QStringLiteral("-ar"), QStringLiteral("16000")}));
        }
        fs::copy(path("music/Low/0.flac"), path("music/High/copy.flac"));
        std::ofstream(path("music/High/broken.flac")) << "fLaC and no more";
    }

    void init()
    {
        static int number = 0;
        workspace_ = path("workspace " + std::to_string(++number));
    }

    void shardsAreNamed_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("name");
        const auto row = [](const char* text, const char* name) {
            QTest::newRow(text) << QByteArray(text) << QByteArray(name);
        };
        row("2/8", "2/8");
        row("1/1", "1/1");
        for (const char* const wrong : {"", "2", "0/8", "9/8", "-1/8", "2/8/1", "a/b", "2 /8", "/"})
            row(wrong, "");
    }
    void shardsAreNamed()
    {
        QFETCH(const QByteArray, text);
        const std::optional<Shard> shard = Shard::parse(text.toStdString());
        QTEST(shard ? QByteArray::fromStdString(shard->text()) : QByteArray(), "name");
    }

    void tasksOfSlurmArraysAreShards_data()
    {
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<QByteArray>("step");
        QTest::addColumn<QByteArray>("tasks");
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("--array=0-7") << "7"_ba
                                     << "0"_ba
                                     << "1"_ba
                                     << "8"_ba
                                     << "8/8"_ba;
        QTest::newRow("--array=1-15:2") << "5"_ba
                                        << "1"_ba
                                        << "2"_ba
                                        << "8"_ba
                                        << "3/8"_ba;
        QTest::newRow("only what is needed") << "1"_ba
                                             << ""_ba
                                             << ""_ba
                                             << "4"_ba
                                             << "1/4"_ba;
        QTest::newRow("--array=1,9") << "9"_ba
                                     << "1"_ba
                                     << "1"_ba
                                     << "2"_ba
                                     << ""_ba;
        QTest::newRow("none") << ""_ba
                              << ""_ba
                              << ""_ba
                              << ""_ba
                              << ""_ba;
    }
    void tasksOfSlurmArraysAreShards()
    {
        QFETCH(const QByteArray, id);
        QFETCH(const QByteArray, first);
        QFETCH(const QByteArray, step);
        QFETCH(const QByteArray, tasks);
        QFETCH(const QByteArray, name);
        const std::map<std::string, QByteArray> variables = {{"SLURM_ARRAY_TASK_ID", id},
                                                             {"SLURM_ARRAY_TASK_MIN", first},
                                                             {"SLURM_ARRAY_TASK_STEP", step},
                                                             {"SLURM_ARRAY_TASK_COUNT", tasks}};
        const Environment environment = [&](const char* variable) -> std::optional<std::string> {
            const QByteArray& value = variables.at(variable);
            return value.isEmpty() ? std::nullopt : std::optional(value.toStdString());
        };
        if (name.isEmpty())
            QVERIFY_EXCEPTION_THROWN(slurmShard(environment), ConfigError);
        else
            QCOMPARE(QByteArray::fromStdString(slurmShard(environment).text()), name);
    }

    /// All at once, into one folder.
    void shardsBecomeWhatPreparingMakes()
    {
        const fs::path whole = path("whole");
        const PrepareResult expected = prepare({}, whole, "music");
        QCOMPARE(expected.build.failed.size(), std::size_t{1});
        std::atomic<std::size_t> prepared = 0;
        {
            std::vector<std::jthread> machines;
            for (int number = 1; number <= count; ++number)
                machines.emplace_back([&, number] {
                    prepared += prepare({number, count}).build.prepared;
                });
        }
        QCOMPARE(prepared, expected.build.prepared);
        const MergeResult result = mergeShards(workspace_, {}, {});
        QCOMPARE(result.merged, expected.build.prepared);
        QCOMPARE(result.failed.size(), std::size_t{1});
        QCOMPARE(result.failed[0].reason.str(), expected.build.failed[0].reason.str());
        QCOMPARE(result.missing, std::size_t{0});
        QVERIFY(result.missingShards.empty());
        QCOMPARE(featuresIn(workspace_), featuresIn(whole));
        // The same splits and notes, those on copies in different shards included.
        QCOMPARE(test::contentOf(Workspace::manifestPath(workspace_)),
                 test::contentOf(Workspace::manifestPath(whole)));
        QVERIFY(says(test::contentOf(Workspace::manifestPath(whole)), "Copies of other"));
        // Nothing is left to do for whoever prepares it.
        const PrepareResult again = prepare({}, workspace_, "music");
        QCOMPARE(again.build.skipped, expected.build.prepared);
        QCOMPARE(again.build.prepared, std::size_t{0});
    }

    void featuresTakeNoFurtherRoom()
    {
        prepareAll();
        mergeShards(workspace_, {}, {});
        QCOMPARE(fs::hard_link_count(aFeature(1)), std::uintmax_t{2});
        const MergeResult again = mergeShards(workspace_, {}, {});
        QCOMPARE(again.merged, std::size_t{0});
        QCOMPARE(again.kept, std::size_t{9});
        // Taken over again where they are gone, and no temporary name stays.
        fs::remove_all(Workspace::featuresPath(workspace_));
        QCOMPARE(mergeShards(workspace_, {}, {}).merged, std::size_t{9});
        for (const auto& entry : fs::recursive_directory_iterator(workspace_))
            QVERIFY(entry.path().extension() != ".tmp");
    }

    void whatIsMissingIsCountedAndMergedLater()
    {
        prepare({1, count});
        prepare({3, count});
        const MergeResult result = mergeShards(workspace_, {}, {});
        QCOMPARE(result.missingShards, std::vector<int>{2});
        QCOMPARE(result.missing, std::size_t{3});
        QCOMPARE(result.merged + result.failed.size(), std::size_t{7});
        prepare({2, count});
        const MergeResult complete = mergeShards(workspace_, {}, {});
        QCOMPARE(complete.missing, std::size_t{0});
        QCOMPARE(complete.kept, result.merged);
    }

    void damagedFeaturesAreNotTakenOver()
    {
        prepareAll();
        std::fstream file(aFeature(2), std::ios::in | std::ios::out | std::ios::binary);
        file.seekp(-2, std::ios::end);
        file.put('\x7');
        file.close();
        const MergeResult result = mergeShards(workspace_, {}, {});
        QCOMPARE(result.missing, std::size_t{1});
        // The shard mends it.
        QCOMPARE(prepare({2, count}).build.prepared, std::size_t{1});
        QCOMPARE(mergeShards(workspace_, {}, {}).missing, std::size_t{0});
    }

    /// Damage without a trace in size and time.
    void allFeaturesAreReadIfWanted()
    {
        prepareAll();
        const fs::path feature = aFeature(2);
        const auto time = fs::last_write_time(feature);
        std::fstream file(feature, std::ios::in | std::ios::out | std::ios::binary);
        file.seekp(-2, std::ios::end);
        file.put('\x7');
        file.close();
        fs::last_write_time(feature, time);
        QCOMPARE(mergeShards(workspace_, {.checkAll = true}, {}).missing, std::size_t{1});
    }

    void shardsMayLieAnywhere()
    {
        std::vector<fs::path> parts;
        for (int number = 1; number <= count; ++number) {
            parts.push_back(path("machine " + std::to_string(number)));
            prepare({number, count}, parts.back(), "music");
        }
        parts[0] = shardFolder(parts[0], {1, count}); // a shard itself
        const MergeResult result = mergeShards(workspace_, {.parts = parts}, {});
        QCOMPARE(result.shards, std::size_t{3});
        QCOMPARE(result.missing, std::size_t{0});
    }

    void shardsOfDifferentDataAreRefused()
    {
        const auto refusal = [this] { return errorOf([&] { mergeShards(workspace_, {}, {}); }); };
        QVERIFY(says(refusal(), "has no shards"));
        QVERIFY(!fs::exists(workspace_));

        prepare({1, count});
        fs::copy(path("music"), path("more"), fs::copy_options::recursive);
        for (const auto& entry : fs::recursive_directory_iterator(path("more"))) {
            const fs::path original = path("music") / fs::relative(entry.path(), path("more"));
            fs::last_write_time(entry.path(), fs::last_write_time(original));
        }
        prepare({2, count}, workspace_, "more");
        QCOMPARE(refusal(), std::string());

        const fs::path changed = path("more/Low/2.flac");
        fs::last_write_time(changed, fs::last_write_time(changed) + std::chrono::hours(1));
        prepare({2, count}, workspace_, "more");
        QVERIFY(says(refusal(), "Low/2.flac has another size, time or checksum"));

        fs::remove(changed);
        prepare({2, count}, workspace_, "more");
        QVERIFY(says(refusal(), "prepared from different data"));

        fs::remove_all(shard(2));
        prepare({1, 2});
        QVERIFY(says(refusal(), "one of 2 shards"));

        fs::remove_all(shardFolder(workspace_, {1, 2}));
        std::ofstream(shard(1) / "shard.json") << "{}";
        QVERIFY(says(refusal(), "shard.json makes no sense"));
    }
};

QTEST_GUILESS_MAIN(TestMergeShards)

#include "tst_merge_shards.moc"
