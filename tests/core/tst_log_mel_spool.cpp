// Spooled frames are the same whether they fit into memory or not.
#include "core/base/error.h"
#include "core/features/normalizer.h"
#include "tests/support/signals.h"
#include "tests/support/whole_log_mel.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace genrescope;

namespace {

constexpr int bands = 16;
const MelConfig config = {.melBands = bands};

/// Absolute dB of this many frames; the loudest is the last value.
std::vector<float> decibels(std::size_t frames)
{
    std::vector<float> values = test::noise(frames * bands);
    for (float& value : values)
        value = 60.0F * value - 20.0F;
    values.back() = 75.0F;
    return values;
}

void addInPieces(LogMelSpool& spool, const std::vector<float>& values, std::size_t frames)
{
    for (std::span<const float> rest = values; !rest.empty();) {
        const std::span<const float> next = rest.first(std::min(frames * bands, rest.size()));
        std::vector<float> piece(next.begin(), next.end());
        spool.add(piece);
        QVERIFY(piece.empty());
        rest = rest.subspan(next.size());
    }
}

} // namespace

class TestLogMelSpool : public QObject {
    Q_OBJECT

private:
    QTemporaryDir folder_;

    std::filesystem::path folder() const { return folder_.path().toStdString(); }
    QStringList names() const
    {
        return QDir(folder_.path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

private Q_SLOTS:
    void givesBackWhatItTook_data()
    {
        QTest::addColumn<int>("frames");
        QTest::addColumn<int>("limit");
        QTest::newRow("in memory") << 100 << 100 * bands;
        QTest::newRow("a frame too many") << 101 << 100 * bands;
        QTest::newRow("mostly in the file") << 1'000 << 64 * bands;
        QTest::newRow("hardly anything in memory") << 100 << 0;
        QTest::newRow("several blocks of both") << 80'000 << 35'000 * bands;
    }

    void givesBackWhatItTook()
    {
        QFETCH(int, frames);
        QFETCH(int, limit);
        const std::vector<float> values = decibels(static_cast<std::size_t>(frames));
        LogMelSpool spool(config, folder(), static_cast<std::size_t>(limit));
        spool.reserve(50);
        addInPieces(spool, values, 7);
        QCOMPARE(spool.frames(), static_cast<std::size_t>(frames));
        QCOMPARE(spool.reference(), 75.0F);
        std::vector<float> expected = values;
        normalizeToMaximum(expected, config);
        QCOMPARE(test::wholeOf(spool).values, expected);
        // And again: reading changes nothing.
        std::vector<float> found;
        spool.forEachBlock([&](std::span<const float> rows) {
            QCOMPARE(rows.size() % bands, std::size_t{0});
            QVERIFY(rows.size() <= std::size_t{1} << 18);
            found.insert(found.end(), rows.begin(), rows.end());
        });
        QCOMPARE(found, expected);
        // Nothing that a killed program could leave behind.
        QCOMPARE(names(), QStringList());
    }

    void canBeMovedWithItsFile()
    {
        const std::vector<float> values = decibels(20);
        LogMelSpool first(config, folder(), 4 * bands);
        addInPieces(first, values, 3);
        const std::vector<float> expected = test::wholeOf(first).values;
        const LogMelSpool second(std::move(first));
        QCOMPARE(test::wholeOf(second).values, expected);
    }

    void nothingIsNothing()
    {
        const LogMelSpool spool(config, folder());
        QCOMPARE(spool.frames(), std::size_t{0});
        QCOMPARE(spool.reference(), 0.0F);
        QVERIFY(test::wholeOf(spool).values.empty());
    }

    void makesItsFolder()
    {
        LogMelSpool spool(config, folder() / "a/b", 0);
        addInPieces(spool, decibels(3), 3);
        QCOMPARE(test::wholeOf(spool).frames(), std::size_t{3});
        QVERIFY(std::filesystem::remove_all(folder() / "a") > 0);
    }

    void aFolderThatCannotBeWrittenIsAnError()
    {
        LogMelSpool spool(config, "/proc/nowhere", 0);
        std::vector<float> values = decibels(3);
        try {
            spool.add(values);
            QFAIL("it was written");
        } catch (const FileError& error) {
            QCOMPARE(error.what(), "A temporary file in /proc/nowhere cannot be written: No such "
                                   "file or directory.");
        }
    }
};

QTEST_APPLESS_MAIN(TestLogMelSpool)
#include "tst_log_mel_spool.moc"
