#include "core/archives/npy.h"
#include "core/base/error.h"
#include "core/base/file_lock.h"
#include "core/workspace/feature_store.h"
#include "tests/support/test_archive.h"

#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace genrescope;

namespace {

/// Frame t holds t, t + 1/4, …: exact in half precision.
LogMel ramp(std::size_t frames, int bands)
{
    LogMel logMel;
    logMel.bands = bands;
    for (std::size_t t = 0; t < frames; ++t) {
        for (int band = 0; band < bands; ++band)
            logMel.values.push_back(static_cast<float>(t) + 0.25F * static_cast<float>(band));
    }
    return logMel;
}

FeatureRecord record(TrackId track, const std::string& fingerprint)
{
    FeatureRecord result;
    result.track = track;
    result.fingerprint = fingerprint;
    return result;
}

} // namespace

class TestFeatureStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void remembersWhatWasDone();
    void readsFrames();
    void asksForWhatIsNoLongerTrue();
    void dropsATornLine();
    void skipsNonsense();
    void startsOverForOtherFeatures();
    void readingWritesNothing();
    void keepsFailuresInOneLine();
    void threadsAddTogether();
    void lockKeepsOthersOut();

private:
    std::filesystem::path journal() const { return folder_ / "journal.tsv"; }

    std::unique_ptr<QTemporaryDir> temporary_;
    std::filesystem::path folder_;
};

void TestFeatureStore::init()
{
    temporary_ = std::make_unique<QTemporaryDir>();
    folder_ = std::filesystem::path(temporary_->path().toStdString()) / "features";
}

void TestFeatureStore::remembersWhatWasDone()
{
    {
        FeatureStore store(folder_, "mel-1");
        FeatureRecord made = record(2, "100-abc");
        made.reference = -12.345678F;
        store.add(made, ramp(7, 4));
        FeatureRecord failed = record(3, "0-0");
        failed.failure = "It is empty.";
        store.addFailure(failed);
    }
    const FeatureStore store(folder_, "mel-1");
    const FeatureRecord* const made = store.find(2, "100-abc");
    QVERIFY(made != nullptr);
    QCOMPARE(made->frames, std::size_t{7});
    QCOMPARE(made->reference, -12.345678F);
    QCOMPARE(made->fileSize, std::uint64_t{128 + 7 * 4 * 2});
    QCOMPARE(std::filesystem::file_size(store.file(2)), std::uintmax_t{128 + 7 * 4 * 2});
    QCOMPARE(store.file(2), folder_ / "000/000002.npy");
    const FeatureRecord* const failed = store.find(3, "0-0");
    QVERIFY(failed != nullptr);
    QCOMPARE(failed->failure, std::string("It is empty."));
    QCOMPARE(failed->frames, std::size_t{0});
    QVERIFY(store.find(4) == nullptr);
}

void TestFeatureStore::readsFrames()
{
    FeatureStore store(folder_, "mel-1");
    store.add(record(2, "a"), ramp(7, 4));
    std::vector<float> values(2 * 4);
    store.readFrames(2, 5, 2, 4, values);
    QCOMPARE(values, (std::vector<float>{5.0F, 5.25F, 5.5F, 5.75F, 6.0F, 6.25F, 6.5F, 6.75F}));
    store.readFrames(2, 7, 0, 4, {});
    const auto read = [&](TrackId track, std::size_t first, std::size_t count, int bands) {
        std::vector<float> into(count * static_cast<std::size_t>(bands));
        store.readFrames(track, first, count, bands, into);
    };
    QVERIFY_THROWS_EXCEPTION(DatasetError, read(2, 6, 2, 4));
    QVERIFY_THROWS_EXCEPTION(DatasetError, read(2, 8, 0, 4));
    QVERIFY_THROWS_EXCEPTION(DatasetError, read(2, SIZE_MAX, 2, 4));
    QVERIFY_THROWS_EXCEPTION(DatasetError, read(2, 0, 7, 8));
    QVERIFY_THROWS_EXCEPTION(DatasetError, read(3, 0, 1, 4));
    test::makeFile(store.file(2), test::contentOf(store.file(2)).substr(0, 150));
    QVERIFY_THROWS_EXCEPTION(DatasetError, read(2, 0, 1, 4));
    writeNpyFloat32(store.file(2), std::array<std::size_t, 2>{7, 4}, ramp(7, 4).values);
    QVERIFY_THROWS_EXCEPTION(DatasetError, read(2, 0, 1, 4));
}

void TestFeatureStore::asksForWhatIsNoLongerTrue()
{
    FeatureStore store(folder_, "mel-1");
    store.add(record(2, "a"), ramp(7, 4));
    QVERIFY(store.find(2, "b") == nullptr);
    std::filesystem::resize_file(store.file(2), 100);
    QVERIFY(store.find(2, "a") == nullptr);
    store.add(record(2, "a"), ramp(7, 4));
    QVERIFY(store.find(2, "a") != nullptr);
    std::filesystem::remove(store.file(2));
    QVERIFY(store.find(2, "a") == nullptr);
}

void TestFeatureStore::dropsATornLine()
{
    {
        FeatureStore store(folder_, "mel-1");
        for (TrackId track = 2; track <= 4; ++track)
            store.add(record(track, "a"), ramp(3, 4));
    }
    const std::string whole = test::contentOf(journal());
    const std::size_t lastLine = whole.rfind('\n', whole.size() - 2) + 1;
    for (std::size_t length = 0; length < whole.size(); ++length) {
        test::makeFile(journal(), whole.substr(0, length));
        FeatureStore store(folder_, "mel-1");
        QVERIFY(store.find(4, "a") == nullptr);
        QCOMPARE(store.find(3, "a") != nullptr, length >= lastLine);
        // What is added goes after the last complete line, not after the torn one.
        store.add(record(5, "a"), ramp(3, 4));
        const FeatureStore again(folder_, "mel-1");
        QVERIFY(again.find(5, "a") != nullptr);
        QCOMPARE(again.find(3, "a") != nullptr, length >= lastLine);
    }
}

void TestFeatureStore::skipsNonsense()
{
    {
        FeatureStore store(folder_, "mel-1");
        store.add(record(2, "a"), ramp(3, 4));
    }
    std::string text = test::contentOf(journal());
    text += std::string(40, '\0') + "\n\n7\n8\ta\tx\t1\t0\t\n9\ta\t0\t0\t0\t\n-1\ta\t3\t152\t0\t\n";
    test::makeFile(journal(), text);
    FeatureStore store(folder_, "mel-1");
    QVERIFY(store.find(2, "a") != nullptr);
    for (const TrackId track : {7U, 8U, 9U})
        QVERIFY(store.find(track) == nullptr);
}

void TestFeatureStore::startsOverForOtherFeatures()
{
    {
        FeatureStore store(folder_, "mel-1");
        store.add(record(2, "a"), ramp(3, 4));
        store.add(record(3, "a"), ramp(3, 4));
    }
    {
        FeatureStore store(folder_, "mel-2");
        QVERIFY(store.find(2) == nullptr);
        store.add(record(2, "a"), ramp(5, 4));
    }
    const FeatureStore store(folder_, "mel-2");
    QCOMPARE(store.find(2, "a")->frames, std::size_t{5});
    QVERIFY(store.find(3) == nullptr);
    QVERIFY(FeatureStore(folder_, "mel-1").find(3) == nullptr);
}

void TestFeatureStore::readingWritesNothing()
{
    {
        const FeatureStore store(folder_, "mel-1");
        QVERIFY(store.find(2) == nullptr);
        QVERIFY(!std::filesystem::exists(folder_));
    }
    FeatureStore(folder_, "mel-1").add(record(2, "a"), ramp(3, 4));
    const std::string before = test::contentOf(journal());
    QVERIFY(FeatureStore(folder_, "mel-2").find(2) == nullptr);
    QCOMPARE(test::contentOf(journal()), before);
}

void TestFeatureStore::keepsFailuresInOneLine()
{
    {
        FeatureStore store(folder_, "mel-1");
        FeatureRecord failed = record(2, "a\tb");
        failed.failure = "One\nline,\twith \"quotes\" and a tab.";
        store.addFailure(failed);
        store.add(record(3, "a"), ramp(3, 4));
    }
    const FeatureStore store(folder_, "mel-1");
    QCOMPARE(store.find(2)->failure, std::string("One line, with \"quotes\" and a tab."));
    QVERIFY(store.find(3, "a") != nullptr);
}

void TestFeatureStore::threadsAddTogether()
{
    {
        FeatureStore store(folder_, "mel-1");
        std::vector<std::jthread> threads;
        for (TrackId first = 0; first < 4; ++first) {
            threads.emplace_back([&store, first] {
                for (TrackId track = first; track < 200; track += 4)
                    store.add(record(track, "a"), ramp(1 + track, 2));
            });
        }
    }
    const FeatureStore store(folder_, "mel-1");
    for (TrackId track = 0; track < 200; ++track) {
        QVERIFY(store.find(track, "a") != nullptr);
        QCOMPARE(store.find(track)->frames, std::size_t{1} + track);
    }
}

void TestFeatureStore::lockKeepsOthersOut()
{
    {
        const FileLock lock(folder_ / ".lock");
        QVERIFY_THROWS_EXCEPTION(FileError, FileLock(folder_ / ".lock"));
    }
    const FileLock again(folder_ / ".lock");
}

QTEST_APPLESS_MAIN(TestFeatureStore)
#include "tst_feature_store.moc"
