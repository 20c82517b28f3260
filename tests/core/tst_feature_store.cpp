#include "core/archives/npy.h"
#include "core/base/crc32c.h"
#include "core/base/error.h"
#include "core/base/file_lock.h"
#include "core/base/later_version.h"
#include "core/base/sanitizers.h"
#include "core/workspace/feature_store.h"
#include "tests/core/long_clip.h"
#include "tests/support/test_archive.h"

#include <QTemporaryDir>
#include <QTest>

#include <chrono>
#include <cmath>
#include <sys/stat.h>
#include <thread>

using namespace genrescope;

namespace {

/// Frame t holds t, t + 1/4, …: exact in half precision.
LogMel ramp(std::size_t frames, int width)
{
    LogMel logMel;
    logMel.bands = width;
    for (std::size_t t = 0; t < frames; ++t) {
        for (int band = 0; band < width; ++band)
            logMel.values.push_back(static_cast<float>(t) + 0.25F * static_cast<float>(band));
    }
    return logMel;
}

constexpr int bands = 4;

FeatureKey key(std::uint64_t value)
{
    return FeatureKey{value};
}

FeatureRecord record(std::uint64_t value)
{
    return {.key = key(value), .file = "Rock/" + std::to_string(value) + ".mp3"};
}

} // namespace

class TestFeatureStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void remembersWhatWasDone();
    void readsFrames();
    void noticesWhatIsNoLongerTrue();
    void noticesChangedNumbers();
    void readsOnlyWhatHasChanged();
    void takesOverTheJournalBefore();
    void rejectsNumbersThatAreNotFinite();
    void rejectsPipes();
    void dropsATornLine();
    void skipsNonsense();
    void keepsRecordsBehindADamagedLine();
    void putsForeignJournalsAside_data();
    void putsForeignJournalsAside();
    void leavesLaterJournalsAlone();
    void removesWhatIsSuperseded();
    void readingWritesNothing();
    void keepsFailuresInOneLine();
    void threadsAddTogether();
    void hoursNeedLittleMemory();
    void lockKeepsOthersOut();

private:
    std::filesystem::path journal() const { return folder_ / "journal.tsv"; }

    bool isReady(std::uint64_t value) const
    {
        const FeatureStore store(folder_);
        const FeatureRecord* const found = store.find(key(value));
        return found != nullptr && store.isIntact(*found, bands);
    }

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
        FeatureStore store(folder_);
        FeatureRecord made = record(0x2a);
        made.reference = -12.345678F;
        store.add(made, ramp(7, bands));
        FeatureRecord failed = record(3);
        failed.failure = "It is empty.";
        store.addFailure(failed);
    }
    const FeatureStore store(folder_);
    const FeatureRecord* const made = store.find(key(0x2a));
    QVERIFY(made != nullptr);
    QCOMPARE(made->file, std::string("Rock/42.mp3"));
    QCOMPARE(made->frames, std::size_t{7});
    QCOMPARE(made->reference, -12.345678F);
    QCOMPARE(made->fileSize, std::uint64_t{128 + 7 * 4 * 2});
    QCOMPARE(std::filesystem::file_size(store.file(key(0x2a))), std::uintmax_t{128 + 7 * 4 * 2});
    QCOMPARE(store.file(key(0x2a)), folder_ / "00/000000000000002a.npy");
    const FeatureRecord* const failed = store.find(key(3));
    QVERIFY(failed != nullptr);
    QCOMPARE(failed->failure.str(), std::string("It is empty."));
    QCOMPARE(failed->frames, std::size_t{0});
    QVERIFY(store.find(key(4)) == nullptr);
    QVERIFY(store.complaints().empty());
}

void TestFeatureStore::readsFrames()
{
    FeatureStore store(folder_);
    store.add(record(2), ramp(7, bands));
    std::vector<float> values(2 * 4);
    // The first reading compares the whole file with its checksum, the second one does not.
    for (int reading = 0; reading < 2; ++reading) {
        store.readFrames(key(2), 5, 2, bands, values);
        QCOMPARE(values, (std::vector<float>{5.0F, 5.25F, 5.5F, 5.75F, 6.0F, 6.25F, 6.5F, 6.75F}));
        store.readFrames(key(2), 7, 0, bands, {});
    }
    const auto read = [&](std::uint64_t value, std::size_t first, std::size_t count, int width) {
        std::vector<float> into(count * static_cast<std::size_t>(width));
        store.readFrames(key(value), first, count, width, into);
    };
    QVERIFY_THROWS_EXCEPTION(DatasetError, read(2, 6, 2, 4));
    QVERIFY_THROWS_EXCEPTION(DatasetError, read(2, 8, 0, 4));
    QVERIFY_THROWS_EXCEPTION(DatasetError, read(2, SIZE_MAX, 2, 4));
    QVERIFY_THROWS_EXCEPTION(DatasetError, read(2, 0, 7, 8));
    QVERIFY_THROWS_EXCEPTION(DatasetError, read(3, 0, 1, 4));
    test::makeFile(store.file(key(2)), test::contentOf(store.file(key(2))).substr(0, 150));
    QVERIFY_THROWS_EXCEPTION(DatasetError, read(2, 0, 1, 4));
    writeNpyFloat32(store.file(key(2)), std::array<std::size_t, 2>{7, 4}, ramp(7, 4).values);
    QVERIFY_THROWS_EXCEPTION(DatasetError, read(2, 0, 1, 4));
}

void TestFeatureStore::noticesWhatIsNoLongerTrue()
{
    FeatureStore store(folder_);
    store.add(record(2), ramp(7, bands));
    const FeatureRecord made = *store.find(key(2));
    QVERIFY(store.isIntact(made, bands));
    QVERIFY(!store.isIntact(made, bands + 1));
    std::filesystem::resize_file(store.file(key(2)), 100);
    QVERIFY(!store.isIntact(made, bands));
    store.add(record(2), ramp(6, bands));
    QVERIFY(!store.isIntact(made, bands));
    std::filesystem::remove(store.file(key(2)));
    QVERIFY(!store.isIntact(made, bands));
}

void TestFeatureStore::noticesChangedNumbers()
{
    FeatureStore(folder_).add(record(2), ramp(7, bands));
    const FeatureStore store(folder_);
    const std::string whole = test::contentOf(store.file(key(2)));
    for (const std::size_t at : {std::size_t{128}, whole.size() - 1}) {
        std::string damaged = whole;
        damaged[at] = static_cast<char>(damaged[at] ^ 1);
        test::makeFile(store.file(key(2)), damaged);
        QVERIFY(!store.isIntact(*store.find(key(2)), bands));
        std::vector<float> values(bands);
        try {
            store.readFrames(key(2), 3, 1, bands, values);
            QFAIL("it was read");
        } catch (const DatasetError& error) {
            QCOMPARE(QByteArray(error.what()),
                     QByteArray::fromStdString(store.file(key(2)).string()) +
                         " does not match its checksum: it is damaged; prepare the dataset again.");
        }
    }
    test::makeFile(store.file(key(2)), whole);
    QVERIFY(store.isIntact(*store.find(key(2)), bands));
}

void TestFeatureStore::readsOnlyWhatHasChanged()
{
    FeatureStore store(folder_);
    store.add(record(2), ramp(7, bands));
    const std::filesystem::path file = store.file(key(2));
    const std::string whole = test::contentOf(file);
    const auto written = std::filesystem::last_write_time(file);
    const auto check = [&] { return store.check(*store.find(key(2)), bands); };
    QVERIFY(check());

    // Written again, the same: read once, and known from then on, also by the next run.
    std::filesystem::last_write_time(file, written + std::chrono::hours(1));
    const std::int64_t before = store.find(key(2))->modified;
    QVERIFY(check());
    QCOMPARE(store.find(key(2))->modified - before, std::int64_t{3'600'000'000'000});
    QCOMPARE(FeatureStore(folder_).find(key(2))->modified, store.find(key(2))->modified);

    // Written again, another.
    std::string damaged = whole;
    damaged.back() = static_cast<char>(damaged.back() ^ 1);
    test::makeFile(file, damaged);
    std::filesystem::last_write_time(file, written);
    QVERIFY(!check());

    // Changed by the disk: noticed only when it is read, and remembered from then on.
    std::filesystem::last_write_time(file, written + std::chrono::hours(1));
    QVERIFY(check());
    QVERIFY(!store.isIntact(*store.find(key(2)), bands));
    std::vector<float> values(bands);
    QVERIFY_THROWS_EXCEPTION(DatasetError, store.readFrames(key(2), 3, 1, bands, values));
    QVERIFY(!check());

    test::makeFile(file, whole.substr(0, whole.size() - 1));
    std::filesystem::last_write_time(file, written + std::chrono::hours(1));
    QVERIFY(!check());
    std::filesystem::remove(file);
    QVERIFY(!check());
}

// Which had no times, and failures as text.
void TestFeatureStore::takesOverTheJournalBefore()
{
    FeatureStore(folder_).add(record(2), ramp(7, bands));
    const FeatureRecord made = *FeatureStore(folder_).find(key(2));
    const auto lineOf = [](const std::string& fields) {
        return fields + '\t' + QString::number(crc32c(fields), 16).toStdString() + '\n';
    };
    const std::string checksum = QString::number(made.checksum, 16).toStdString();
    test::makeFile(journal(),
                   "genrescope features 2\n" +
                       lineOf("0000000000000002\t7\t184\t-1.5\t" + checksum + "\tRock/2.mp3\t") +
                       lineOf("0000000000000003\t0\t0\t0\t0\tRock/3.mp3\tIt is %1 empty."));
    {
        FeatureStore store(folder_);
        QVERIFY(store.complaints().empty());
        QCOMPARE(store.find(key(2))->reference, -1.5F);
        QCOMPARE(store.find(key(2))->modified, std::int64_t{0});
        QCOMPARE(store.find(key(3))->failure.str(), std::string("It is %1 empty."));
        QVERIFY(store.check(*store.find(key(2)), bands));
    }
    QVERIFY(test::contentOf(journal()).starts_with("genrescope features 3\n"));
    const FeatureStore again(folder_);
    QVERIFY(again.complaints().empty());
    QCOMPARE(again.find(key(2))->modified, made.modified);
    QCOMPARE(again.find(key(3))->failure.str(), std::string("It is %1 empty."));
}

void TestFeatureStore::rejectsNumbersThatAreNotFinite()
{
    FeatureStore store(folder_);
    for (const float bad : {std::nanf(""), HUGE_VALF, -HUGE_VALF}) {
        LogMel logMel = ramp(7, bands);
        logMel.values[5] = bad;
        QVERIFY_THROWS_EXCEPTION(FeatureError, store.add(record(2), logMel));
        QVERIFY(store.find(key(2)) == nullptr);
    }
    // Damaged while in use, after its checksum was verified.
    store.add(record(2), ramp(7, bands));
    std::vector<float> values(bands);
    store.readFrames(key(2), 1, 1, bands, values);
    LogMel corrupted = ramp(7, bands);
    corrupted.values[5] = std::nanf("");
    writeNpyFloat16(store.file(key(2)), std::array<std::size_t, 2>{7, bands}, corrupted.values);
    QVERIFY_THROWS_EXCEPTION(DatasetError, store.readFrames(key(2), 1, 1, bands, values));
    QVERIFY(!store.isIntact(*store.find(key(2)), bands));
}

// Opening a named pipe would wait for a writer forever.
void TestFeatureStore::rejectsPipes()
{
    FeatureStore store(folder_);
    store.add(record(2), ramp(7, bands));
    std::filesystem::remove(store.file(key(2)));
    QCOMPARE(::mkfifo(store.file(key(2)).c_str(), 0600), 0);
    store.prefetchFrames(key(2), 0, 1, bands);
    std::vector<float> values(bands);
    QVERIFY_THROWS_EXCEPTION(FileError, store.readFrames(key(2), 0, 1, bands, values));
    QVERIFY(!store.isIntact(*store.find(key(2)), bands));
    // Made again, it replaces the pipe.
    store.add(record(2), ramp(7, bands));
    QVERIFY(store.isIntact(*store.find(key(2)), bands));

    std::filesystem::remove(journal());
    QCOMPARE(::mkfifo(journal().c_str(), 0600), 0);
    QVERIFY_THROWS_EXCEPTION(FileError, FeatureStore{folder_});
    QCOMPARE(::mkfifo((folder_ / ".lock").c_str(), 0600), 0);
    QVERIFY_THROWS_EXCEPTION(FileError, FileLock(folder_ / ".lock"));
}

void TestFeatureStore::dropsATornLine()
{
    {
        FeatureStore store(folder_);
        for (std::uint64_t value = 2; value <= 4; ++value)
            store.add(record(value), ramp(3, bands));
    }
    const std::string whole = test::contentOf(journal());
    const std::size_t lastLine = whole.rfind('\n', whole.size() - 2) + 1;
    for (std::size_t length = 0; length < whole.size(); ++length) {
        test::makeFile(journal(), whole.substr(0, length));
        FeatureStore store(folder_);
        QVERIFY(store.complaints().empty());
        QVERIFY(store.find(key(4)) == nullptr);
        QCOMPARE(store.find(key(3)) != nullptr, length >= lastLine);
        // What is added goes after the last complete line, not after the torn one.
        store.add(record(5), ramp(3, bands));
        const FeatureStore again(folder_);
        QVERIFY(again.find(key(5)) != nullptr);
        QCOMPARE(again.find(key(3)) != nullptr, length >= lastLine);
    }
}

void TestFeatureStore::skipsNonsense()
{
    FeatureStore(folder_).add(record(2), ramp(3, bands));
    const std::string whole = test::contentOf(journal());
    const auto lineOf = [](const std::string& fields) {
        return fields + '\t' + QString::number(crc32c(fields), 16).toStdString() + '\n';
    };
    const std::string start = "00000000000000";
    QVERIFY(
        whole.ends_with(lineOf(whole.substr(whole.find('\n') + 1)
                                   .substr(0, whole.substr(whole.find('\n') + 1).rfind('\t')))));
    const std::string nonsense =
        std::string(40, '\0') + "\n\n7\n" +
        // Numbers of frames that no file of this size holds, under a right checksum.
        lineOf(start + "07\t999999999999\t152\t1\t0\t0\tRock/7.mp3\t") +
        lineOf(start + "08\t-1\t152\t1\t0\t0\tRock/8.mp3\t") +
        lineOf(start + "09\t0\t0\t0\t0\t0\tRock/9.mp3\t") +
        lineOf(start + "0a\tx\t152\t1\t0\t0\tRock/10.mp3\t") +
        // A failure that is not a message.
        lineOf(start + "0b\t0\t0\t0\t0\t0\tRock/11.mp3\t[1]");
    test::makeFile(journal(), whole + nonsense);
    {
        FeatureStore store(folder_);
        QVERIFY(store.find(key(2)) != nullptr);
        for (const std::uint64_t value : {7U, 8U, 9U, 10U, 11U})
            QVERIFY(store.find(key(value)) == nullptr);
        QCOMPARE(store.complaints().size(), std::size_t{1});
        QCOMPARE(store.complaints().front().str(),
                 journal().string() + " had damaged lines (8); their clips are prepared again.");
        store.removeIf([](const FeatureRecord&) { return false; });
    }
    QCOMPARE(test::contentOf(journal()), whole);
}

void TestFeatureStore::keepsRecordsBehindADamagedLine()
{
    {
        FeatureStore store(folder_);
        for (std::uint64_t value = 2; value <= 4; ++value)
            store.add(record(value), ramp(3, bands));
    }
    const std::string whole = test::contentOf(journal());
    for (std::size_t at = 0; at < whole.size(); ++at) {
        std::string damaged = whole;
        damaged[at] = static_cast<char>(damaged[at] ^ 4);
        test::makeFile(journal(), damaged);
        const FeatureStore store(folder_);
        int known = 0;
        for (std::uint64_t value = 2; value <= 4; ++value)
            known += store.find(key(value)) != nullptr ? 1 : 0;
        // A line end that is lost joins two lines.
        QVERIFY2(known >= (whole[at] == '\n' ? 1 : 2), qPrintable(QString::number(at)));
    }
}

void TestFeatureStore::putsForeignJournalsAside_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("older") << QByteArray("genrescope features 1\tmel\n2\t9-a\t3\t152\t0\t\n");
    QTest::newRow("no text") << QByteArray(5000, '\xff');
}

void TestFeatureStore::putsForeignJournalsAside()
{
    QFETCH(QByteArray, content);
    test::makeFile(journal(), content.toStdString());
    {
        FeatureStore store(folder_);
        QCOMPARE(store.complaints().size(), std::size_t{1});
        QCOMPARE(test::contentOf(journal()), content.toStdString());
        store.add(record(2), ramp(3, bands));
    }
    QVERIFY(isReady(2));
    QCOMPARE(test::contentOf(folder_ / "journal.tsv.old"), content.toStdString());
}

void TestFeatureStore::leavesLaterJournalsAlone()
{
    const std::string content = "genrescope features 4\nsomething else\n";
    test::makeFile(journal(), content);
    QVERIFY_THROWS_EXCEPTION(LaterVersionError, FeatureStore{folder_});
    QCOMPARE(test::contentOf(journal()), content);
    QVERIFY(!std::filesystem::exists(folder_ / "journal.tsv.old"));
}

void TestFeatureStore::removesWhatIsSuperseded()
{
    FeatureStore store(folder_);
    for (std::uint64_t value = 2; value <= 4; ++value)
        store.add(record(value), ramp(3, bands));
    store.removeIf([](const FeatureRecord& made) { return made.key == key(3); });
    QVERIFY(store.find(key(3)) == nullptr);
    QVERIFY(!std::filesystem::exists(store.file(key(3))));
    store.add(record(5), ramp(3, bands));
    for (const std::uint64_t value : {2U, 4U, 5U})
        QVERIFY(isReady(value));
    QVERIFY(FeatureStore(folder_).find(key(3)) == nullptr);
}

void TestFeatureStore::readingWritesNothing()
{
    {
        const FeatureStore store(folder_);
        QVERIFY(store.find(key(2)) == nullptr);
        QVERIFY(!std::filesystem::exists(folder_));
    }
    test::makeFile(journal(), "genrescope features 1\tmel\n");
    QVERIFY(FeatureStore(folder_).find(key(2)) == nullptr);
    QCOMPARE(test::contentOf(journal()), std::string("genrescope features 1\tmel\n"));
}

void TestFeatureStore::keepsFailuresInOneLine()
{
    const std::string text = "Rock/a\tb\xe9.mp3 has\na \"quote\".";
    {
        FeatureStore store(folder_);
        FeatureRecord failed = record(2);
        failed.file = "Rock/a\tb.mp3";
        failed.failure = Message::english("%1 has\na \"quote\".", "Rock/a\tb\xe9.mp3");
        store.addFailure(failed);
        store.add(record(3), ramp(3, bands));
    }
    const FeatureStore store(folder_);
    QCOMPARE(store.find(key(2))->failure.str(), text);
    QCOMPARE(store.find(key(2))->failure.str([](const std::string&) { return "%1 ist leer."; }),
             std::string("Rock/a\tb\xe9.mp3 ist leer."));
    QVERIFY(isReady(3));
}

void TestFeatureStore::threadsAddTogether()
{
    {
        FeatureStore store(folder_);
        std::vector<std::jthread> threads;
        for (std::uint64_t first = 1; first <= 4; ++first) {
            threads.emplace_back([&store, first] {
                for (std::uint64_t value = first; value <= 200; value += 4)
                    store.add(record(value), ramp(value, bands));
            });
        }
    }
    const FeatureStore store(folder_);
    for (std::uint64_t value = 1; value <= 200; ++value) {
        QVERIFY(store.find(key(value)) != nullptr);
        QCOMPARE(store.find(key(value))->frames, std::size_t{value});
    }
}

void TestFeatureStore::hoursNeedLittleMemory()
{
    if (hasSanitizer)
        QSKIP("A sanitizer keeps what was freed.");
    constexpr int width = 128;
    const long before = test::peakKilobytes();
    FeatureStore store(folder_);
    test::addLongClip(store, record(2));
    QCOMPARE(store.find(key(2))->frames, test::longClipFrames);
    QVERIFY(store.isIntact(*store.find(key(2)), width));
    std::vector<float> values(width);
    store.readFrames(key(2), test::longClipFrames - 1'000, 1, width, values);
    QCOMPARE(values.front(), 1.0F); // the loudest
    QCOMPARE(values.back(), -1.0F);
    const long grown = test::peakKilobytes() - before;
    QVERIFY2(grown < test::littleMemoryKilobytes,
             qPrintable(QStringLiteral("%1 kB more").arg(grown)));
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
