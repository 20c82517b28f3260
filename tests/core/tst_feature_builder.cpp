#include "core/base/error.h"
#include "core/datasets/fma_reader.h"
#include "core/workspace/feature_builder.h"
#include "core/workspace/workspace.h"
#include "tests/core/watched_audio.h"
#include "tests/support/test_archive.h"
#include "tests/support/test_audio.h"

#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <csignal>
#include <functional>
#include <limits>
#include <map>
#include <mutex>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace genrescope;
using test::EntrySpec;
using test::TrackSpec;

namespace {

namespace fs = std::filesystem;
using Ids = std::vector<TrackId>;

class Reports : public ProgressSink {
public:
    explicit Reports(std::function<void()> event = {}) : event_(std::move(event)) {}
    void report(const Progress& progress) override
    {
        const std::lock_guard lock(mutex_);
        all.push_back(progress);
        if (event_)
            event_();
    }

    std::vector<Progress> all;

private:
    std::mutex mutex_;
    std::function<void()> event_;
};

Ids idsOf(const std::vector<FailedClip>& failed)
{
    Ids ids;
    for (const FailedClip& clip : failed)
        ids.push_back(clip.track);
    return ids;
}

} // namespace

class TestFeatureBuilder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void makesWhatCanBeMade();
    void aSecondRunOnlyTriesWhatFailed();
    void repairedArchivesAreReadAgain();
    void threadsMakeNoDifference();
    void replacedAudioIsDoneAgain();
    void otherFeaturesAreComputedAgain();
    void damagedFeaturesAreComputedAgain_data();
    void damagedFeaturesAreComputedAgain();
    void resumesAfterAKill();
    void clearsLeftovers();
    void cancels();
    void unreadableFilesAreTriedAgain();
    void stopsWhereNothingCanBeWritten();
    void saysWhatItTakesAndRefusesWhatDoesNotFit();
    void theSmallCorpus();

private:
    Dataset dataset(test::OpenEvent event = [](const std::string&) {}) const
    {
        Dataset result = readDataset(
            FmaReader({.metadata = file("fma_metadata.zip"), .audio = file("fma_large.zip")}),
            nullptr, {});
        result.audio =
            std::make_unique<test::WatchedAudio>(std::move(result.audio), std::move(event));
        return result;
    }

    BuildSummary build(const Dataset& dataset, int jobs, const TaskContext& context) const
    {
        FeatureStore store(features());
        return buildFeatures(dataset, store, {.jobs = jobs}, context);
    }

    fs::path features() const { return Workspace::featuresPath(workspace_); }

    /// Where the track's features lie.
    fs::path featureFile(TrackId track) const
    {
        return FeatureStore(features()).file(dataset().manifest.find(track)->feature);
    }

    fs::path file(const char* name) const { return fs::path(folder_.path().toStdString()) / name; }

    /// Every feature file and the journal, by name.
    std::map<std::string, std::string> contents() const
    {
        std::map<std::string, std::string> result;
        for (const auto& entry : fs::recursive_directory_iterator(workspace_)) {
            if (entry.path().extension() == ".npy")
                result[entry.path().filename().string()] = test::contentOf(entry.path());
        }
        return result;
    }

    QTemporaryDir folder_;
    fs::path workspace_;
};

void TestFeatureBuilder::initTestCase()
{
    const auto mp3 = [&](const char* filter) {
        const QString path = QString::fromStdString(file("made.mp3").string());
        if (!test::makeAudio(path, QString::fromLatin1(filter)))
            qFatal("no mp3 could be made");
        return test::contentOf(file("made.mp3"));
    };
    const std::string whole = mp3("sine=frequency=440:duration=3:sample_rate=44100");
    std::string noisy = mp3("anoisesrc=duration=3:sample_rate=44100:seed=1");
    for (std::size_t i = 0; i < 3'000; ++i)
        noisy[noisy.size() / 2 + i] = static_cast<char>(i * i >> 3);
    const std::map<int, std::string> audio = {
        {2, whole},
        {3, ""},
        {5, "ID3\x04" + std::string(1'000, '\0')},
        {10, mp3("sine=frequency=440:duration=1:sample_rate=44100")},
        {11, noisy},
        {12, mp3("sine=frequency=880:duration=4:sample_rate=48000")},
        {13, "this is no audio at all"}};
    std::vector<EntrySpec> entries;
    std::vector<TrackSpec> tracks;
    for (const auto& [id, content] : audio) {
        entries.push_back(
            {"fma_large/000/0000" + std::to_string(100 + id).substr(1) + ".mp3", content});
        tracks.push_back({.id = id, .duration = "3", .genres = "[12]"});
    }
    test::makeArchive(file("fma_large.zip"), entries);
    test::makeMetadata(file("fma_metadata.zip"), test::tracksCsv(tracks), test::genresCsv());
}

void TestFeatureBuilder::init()
{
    static int number = 0;
    workspace_ = file(("workspace " + std::to_string(++number)).c_str());
}

void TestFeatureBuilder::makesWhatCanBeMade()
{
    Reports reports;
    const BuildSummary summary = build(dataset(), 2, {{}, &reports});
    QCOMPARE(summary.tracks, std::size_t{7});
    QCOMPARE(summary.prepared, std::size_t{2});
    QCOMPARE(summary.skipped, std::size_t{0});
    QCOMPARE(idsOf(summary.failed), (Ids{3, 5, 10, 11, 13}));
    for (const FailedClip& clip : summary.failed)
        QVERIFY2(clip.reason.str().ends_with('.'), clip.reason.str().c_str());
    QCOMPARE(summary.failed[2].file, std::string("000/000010.mp3"));
    QVERIFY2(summary.failed[2].reason.str().find("where 3.0 s were expected") != std::string::npos,
             summary.failed[2].reason.str().c_str());
    QVERIFY2(summary.failed[3].reason.str().find("damaged") != std::string::npos,
             summary.failed[3].reason.str().c_str());

    const FeatureStore store(features());
    const FeatureKey first = dataset().manifest.find(2)->feature;
    const FeatureKey last = dataset().manifest.find(12)->feature;
    // 1 + samples / 512 frames at 16 kHz.
    QCOMPARE(store.find(first)->frames, std::size_t{1 + 3 * 16'000 / 512});
    QCOMPARE(store.find(last)->frames, std::size_t{1 + 4 * 16'000 / 512});
    std::vector<float> values(store.find(first)->frames * 128);
    store.readFrames(first, 0, store.find(first)->frames, 128, values);
    QCOMPARE(*std::max_element(values.begin(), values.end()), 1.0F);
    QCOMPARE(*std::min_element(values.begin(), values.end()), -1.0F);

    QCOMPARE(reports.all.front().done, std::uint64_t{0});
    QCOMPARE(reports.all.front().stage, Stage::PrepareFeatures);
    std::uint64_t highest = 0;
    for (const Progress& progress : reports.all) {
        QCOMPARE(progress.total, std::uint64_t{7});
        highest = std::max(highest, progress.done);
    }
    QCOMPARE(highest, std::uint64_t{7});
}

void TestFeatureBuilder::aSecondRunOnlyTriesWhatFailed()
{
    build(dataset(), 1, {});
    const auto before = contents();
    const std::string journal = test::contentOf(features() / "journal.tsv");
    std::atomic<int> opened = 0;
    Reports reports;
    const BuildSummary summary =
        build(dataset([&](const std::string&) { ++opened; }), 2, {{}, &reports});
    QCOMPARE(opened.load(), 5);
    QCOMPARE(test::contentOf(features() / "journal.tsv"), journal);
    QCOMPARE(summary.prepared, std::size_t{0});
    QCOMPARE(summary.skipped, std::size_t{2});
    QCOMPARE(idsOf(summary.failed), (Ids{3, 5, 10, 11, 13}));
    QCOMPARE(reports.all.back().fraction(), 1.0);
    QVERIFY(contents() == before);
}

void TestFeatureBuilder::threadsMakeNoDifference()
{
    build(dataset(), 1, {});
    const auto alone = contents();
    QCOMPARE(alone.size(), std::size_t{2});
    init();
    build(dataset(), 4, {});
    QVERIFY(contents() == alone);
}

void TestFeatureBuilder::replacedAudioIsDoneAgain()
{
    build(dataset(), 1, {});
    fs::remove(featureFile(2));
    std::vector<std::string> opened;
    const auto note = [&](const std::string& name) { opened.push_back(name); };
    QCOMPARE(build(dataset(note), 1, {}).prepared, std::size_t{1});
    QCOMPARE(opened.size(), std::size_t{1 + 5}); // what failed is tried last
    QCOMPARE(opened.front(), std::string("000/000002.mp3"));
}

void TestFeatureBuilder::otherFeaturesAreComputedAgain()
{
    build(dataset(), 1, {});
    Dataset other = dataset();
    other.manifest.mel.melBands = 64;
    for (Track& track : other.manifest.tracks) {
        track.feature = featureKey(*other.audio->find(track.file), track.expectedDuration,
                                   other.manifest.mel.hash());
    }
    QCOMPARE(build(other, 1, {}).prepared, std::size_t{2});
    const FeatureStore store(features());
    std::vector<float> values(64);
    store.readFrames(other.manifest.find(2)->feature, 0, 1, 64, values);
    // Those of the first configuration are still there, under another key.
    std::vector<float> wider(128);
    store.readFrames(dataset().manifest.find(2)->feature, 0, 1, 128, wider);
    QVERIFY_THROWS_EXCEPTION(DatasetError,
                             store.readFrames(other.manifest.find(2)->feature, 0, 1, 128, wider));
}

// Whatever was changed in the stored files, the next run restores it.
void TestFeatureBuilder::damagedFeaturesAreComputedAgain_data()
{
    QTest::addColumn<int>("damage");
    QTest::newRow("one bit") << 0;
    QTest::newRow("not a number") << 1;
    QTest::newRow("cut short") << 2;
    QTest::newRow("a named pipe") << 3;
}

void TestFeatureBuilder::damagedFeaturesAreComputedAgain()
{
    QFETCH(int, damage);
    build(dataset(), 1, {});
    const auto whole = contents();
    const fs::path path = featureFile(12);
    std::string content = test::contentOf(path);
    if (damage == 0)
        content[content.size() / 2] = static_cast<char>(content[content.size() / 2] ^ 1);
    else if (damage == 1)
        content.replace(content.size() / 2 & ~std::size_t{1}, 2, "\x00\x7e", 2);
    else
        content.resize(content.size() / 2);
    fs::remove(path);
    if (damage == 3)
        QCOMPARE(::mkfifo(path.c_str(), 0600), 0);
    else
        test::makeFile(path, content);
    // So that it does not depend on how finely the file system tells times apart.
    if (damage != 3)
        fs::last_write_time(path, fs::last_write_time(path) + std::chrono::seconds(1));

    std::vector<std::string> opened;
    Reports reports;
    const BuildSummary summary =
        build(dataset([&](const std::string& name) { opened.push_back(name); }), 1, {{}, &reports});
    QCOMPARE(opened.size(), std::size_t{1 + 5}); // what failed is tried last
    QCOMPARE(opened.front(), std::string("000/000012.mp3"));
    QCOMPARE(summary.prepared, std::size_t{1});
    QCOMPARE(summary.skipped, std::size_t{1});
    QCOMPARE(reports.all.front().stage, Stage::VerifyChecksums);
    QVERIFY(contents() == whole);
}

void TestFeatureBuilder::resumesAfterAKill()
{
    // At each file in turn, the process is killed as if by kill -9.
    for (const char* const last : {"000/000002.mp3", "000/000005.mp3", "000/000012.mp3"}) {
        init();
        const pid_t child = ::fork();
        if (child == 0) {
            const auto die = [&](const std::string& name) {
                if (name == last)
                    ::raise(SIGKILL);
            };
            build(dataset(die), 1, {});
            ::_exit(0);
        }
        int status = 0;
        ::waitpid(child, &status, 0);
        QVERIFY(WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL);

        std::vector<std::string> opened;
        const auto note = [&](const std::string& name) { opened.push_back(name); };
        const BuildSummary summary = build(dataset(note), 1, {});
        QCOMPARE(opened.front(), std::string(last));
        QCOMPARE(summary.prepared + summary.skipped, std::size_t{2});
        QCOMPARE(idsOf(summary.failed), (Ids{3, 5, 10, 11, 13}));
    }
}

void TestFeatureBuilder::clearsLeftovers()
{
    build(dataset(), 1, {});
    const auto whole = contents();
    // A writer that was killed in the middle of a feature file, and one in the middle of a line.
    const fs::path leftover = featureFile(2).string() + ".4711-0.tmp";
    test::makeFile(leftover, "half a file");
    const std::string journal = test::contentOf(features() / "journal.tsv");
    const std::size_t line = journal.find(dataset().manifest.find(12)->feature.text());
    test::makeFile(features() / "journal.tsv", journal.substr(0, line + 6));
    const BuildSummary summary = build(dataset(), 1, {});
    QVERIFY(!fs::exists(leftover));
    QCOMPARE(summary.skipped, std::size_t{1});
    QCOMPARE(summary.prepared, std::size_t{1});
    QVERIFY(contents() == whole);
    // The torn line is gone; the new one has another time.
    const std::string mended = test::contentOf(features() / "journal.tsv");
    QVERIFY(mended.starts_with(journal.substr(0, line)));
    QCOMPARE(std::ranges::count(mended, '\n'), std::ranges::count(journal, '\n'));
    QVERIFY(FeatureStore(features()).complaints().empty());
}

void TestFeatureBuilder::cancels()
{
    CancellationSource source;
    const auto cancelLater = [&](const std::string& name) {
        if (name == "000/000005.mp3")
            source.cancel();
    };
    QVERIFY_THROWS_EXCEPTION(Canceled, build(dataset(cancelLater), 1, {source.token()}));
    QCOMPARE(contents().size(), std::size_t{1});
    int opened = 0;
    const auto count = [&](const std::string&) { ++opened; };
    QCOMPARE(build(dataset(count), 1, {}).skipped, std::size_t{1});
    QVERIFY(opened <= 6);
}

void TestFeatureBuilder::unreadableFilesAreTriedAgain()
{
    const auto reject = [](const std::string& name) {
        if (name == "000/000012.mp3")
            throw FileError(name + " cannot be read: the disk is gone.");
    };
    const BuildSummary first = build(dataset(reject), 2, {});
    QCOMPARE(first.prepared, std::size_t{1});
    QCOMPARE(idsOf(first.failed), (Ids{3, 5, 10, 11, 12, 13}));
    QCOMPARE(first.failed[4].reason.str(),
             std::string("000/000012.mp3 cannot be read: the disk is gone."));
    const BuildSummary second = build(dataset(), 2, {});
    QCOMPARE(second.prepared, std::size_t{1});
    QCOMPARE(second.skipped, std::size_t{1});
    QCOMPARE(idsOf(second.failed), (Ids{3, 5, 10, 11, 13}));
    // What failed before and cannot be read now is listed once.
    const auto rejectAgain = [](const std::string& name) {
        if (name == "000/000003.mp3")
            throw FileError(name + " cannot be read: the disk is gone.");
    };
    QCOMPARE(idsOf(build(dataset(rejectAgain), 2, {}).failed), (Ids{3, 5, 10, 11, 13}));
}

// An archive that was downloaded anew declares the sizes and checksums of the damaged one.
void TestFeatureBuilder::repairedArchivesAreReadAgain()
{
    const auto damaged = [](const std::string& name) {
        if (name == "000/000002.mp3")
            throw DatasetError(name + " cannot be unpacked.");
    };
    QCOMPARE(idsOf(build(dataset(damaged), 2, {}).failed), (Ids{2, 3, 5, 10, 11, 13}));
    const BuildSummary repaired = build(dataset(), 2, {});
    QCOMPARE(repaired.prepared, std::size_t{1});
    QCOMPARE(repaired.skipped, std::size_t{1});
    QCOMPARE(idsOf(repaired.failed), (Ids{3, 5, 10, 11, 13}));
}

void TestFeatureBuilder::stopsWhereNothingCanBeWritten()
{
    test::makeFile(workspace_, "a file where a folder should be");
    QVERIFY_THROWS_EXCEPTION(FileError, build(dataset(), 2, {}));
    init();
    // The folder of one track cannot be made, which is not the track's fault.
    test::makeFile(featureFile(2).parent_path(), "in the way");
    QVERIFY_THROWS_EXCEPTION(FileError, build(dataset(), 2, {}));
}

void TestFeatureBuilder::saysWhatItTakesAndRefusesWhatDoesNotFit()
{
    class Bytes : public ProgressSink {
    public:
        std::atomic<std::uint64_t> said = 0;
        void report(const Progress& progress) override
        {
            if (progress.stage == Stage::PrepareFeatures)
                said = progress.bytes;
        }
    } bytes;
    Dataset dataset = this->dataset();
    for (Track& track : dataset.manifest.tracks)
        track.expectedDuration = 3.0;
    build(dataset, 1, {.progress = &bytes});
    // 31.25 frames/s × 128 bands × 2 bytes
    QCOMPARE(bytes.said.load(), 24'000 * dataset.manifest.tracks.size());

    fs::remove_all(workspace_);
    fs::create_directories(workspace_);
    dataset.manifest.tracks.front().expectedDuration = std::numeric_limits<double>::max();
    try {
        build(dataset, 1, {});
        QFAIL("nothing was refused");
    } catch (const DiskFullError& error) {
        QVERIFY2(error.message().str().starts_with("Preparing "), error.what());
        QVERIFY2(error.message().str().find(" takes about 1000000.0 TB, but there is only room ") !=
                     std::string::npos,
                 error.what());
    }
    QVERIFY(contents().empty());
}

void TestFeatureBuilder::theSmallCorpus()
{
    const fs::path shared = fs::path(GENRESCOPE_SHARED) / "data/fma_mini";
    if (!fs::exists(shared))
        QSKIP("the small corpus is not present");
    const Dataset small = readDataset(
        FmaReader({.metadata = shared / "fma_metadata.zip", .audio = shared / "fma_large.zip"}),
        nullptr, {});
    const BuildSummary summary = build(small, 2, {});
    QCOMPARE(idsOf(summary.failed), (Ids{900'021, 900'071, 900'121, 900'171}));
    QCOMPARE(summary.prepared, std::size_t{305});
    QVERIFY(summary.failed[0].reason.str().find("is a header without music") != std::string::npos);
    QVERIFY(summary.failed[1].reason.str().find("is empty") != std::string::npos);
    QVERIFY(summary.failed[2].reason.str().find("5.0 s of audio where 30.0 s were expected") !=
            std::string::npos);
    QVERIFY(summary.failed[3].reason.str().find("is damaged: 6.") != std::string::npos);
}

QTEST_GUILESS_MAIN(TestFeatureBuilder)
#include "tst_feature_builder.moc"
