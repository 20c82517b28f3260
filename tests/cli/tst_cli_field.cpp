// Files as people have them: one example of each kind that once came out wrong, from the shared
// folder field, whose README.md describes them.
#include "tests/cli/program.h"
#include "tests/support/silent_wav.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <filesystem>

using namespace genrescope::test;
using namespace Qt::StringLiterals;

namespace {

QString field(const QString& name)
{
    return QStringLiteral(GENRESCOPE_SHARED "/field/") + name;
}

QStringList texts(const QJsonValue& array)
{
    QStringList list;
    for (const auto& value : array.toArray())
        list << value.toString();
    return list;
}

/// The most memory that a running process ever took; 0 where it has ended.
long peakKilobytesOf(qint64 process)
{
    QFile status(u"/proc/%1/status"_s.arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.simplified().split(' ').value(1).toLong();
    }
    return 0;
}

} // namespace

class TestCliField : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> folder_;

    QString workspace() const { return folder_->filePath(u"workspace"_s); }
    Result prepare(const QStringList& options) const
    {
        return run(QStringList{u"prepare"_s, u"--json"_s, u"--out"_s, workspace()} + options);
    }
    QJsonObject prepared(const QStringList& options) const
    {
        const Result result = prepare(options);
        if (result.exitCode != 0)
            qWarning("%s", result.err.constData());
        return result.json().object();
    }
    static QJsonObject classified(const QString& file)
    {
        return run({u"classify"_s, u"--json"_s, u"--top"_s, u"1"_s, file})
            .json()
            .array()
            .first()
            .toObject();
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!QFile::exists(field(u"README.md"_s)))
            QSKIP("The shared folder field is missing.");
    }

    void init() { folder_ = std::make_unique<QTemporaryDir>(); }

    void prepares_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("tracks");
        QTest::addColumn<QStringList>("labels");
        QTest::addColumn<QString>("note");
        const QStringList few = {u"blues"_s, u"jazz"_s};
        const QStringList three = {u"blues"_s, u"jazz"_s, u"rock"_s};
        const auto folders = [](const char* name) {
            return QStringList{u"--folders"_s, field(QString::fromLatin1(name))};
        };
        const auto table = [](const char* name) {
            return QStringList{u"--tags"_s, field(QString::fromLatin1(name)), u"--music"_s,
                               field(u"16_csv/music"_s)};
        };
        QTest::newRow("one artist") << folders("02_one_artist") << 18 << three << QString();
        QTest::newRow("bytes behind the music")
            << folders("03_tag_behind") << 5 << QStringList{u"a"_s, u"b"_s} << QString();
        QTest::newRow("au") << folders("05_gtzan_au/genres") << 4 << few
                            << u"No track is left for test"_s;
        QTest::newRow("a folder too high") << folders("08_gtzan_parent/Data") << 12 << three
                                           << u"the folders in it were taken as the genres"_s;
        QTest::newRow("split folders")
            << folders("08b_presplit") << 8 << few << u"No track is left for validation"_s;
        QTest::newRow("copies") << folders("15_duplicates") << 18 << three
                                << u"All 18 tracks are one recording"_s;
        QTest::newRow("path,label") << table("16_csv/label.csv") << 2 << few << QString();
        QTest::newRow("./paths") << table("16_csv/dot.csv") << 2 << few << QString();
        QTest::newRow("semicolons") << table("16_csv/semicolon.csv") << 2 << few << QString();
    }

    void prepares()
    {
        QFETCH(QStringList, options);
        QFETCH(int, tracks);
        QFETCH(QStringList, labels);
        QFETCH(QString, note);
        const QJsonObject dataset = prepared(options);
        QCOMPARE(dataset[u"prepared"_s].toInt(), tracks);
        QCOMPARE(dataset[u"failed"_s].toArray().size(), 0);
        QCOMPARE(texts(dataset[u"labels"_s]), labels);
        const QStringList notes = texts(dataset[u"notes"_s]);
        QVERIFY2(notes.filter(note).size() >= (note.isEmpty() ? 0 : 1),
                 qPrintable(notes.join(u'\n')));
    }

    // Held-out tracks although all are by one artist.
    void oneArtistCanBeTrainedOn()
    {
        const QJsonObject splits =
            prepared({u"--folders"_s, field(u"02_one_artist"_s)})[u"splits"_s].toObject();
        for (const QString& split : {u"training"_s, u"validation"_s, u"test"_s})
            QVERIFY2(splits[split].toInt() > 0, qPrintable(split));
        const Result trained = run({u"train"_s, u"--data"_s, workspace(), u"--model"_s, u"gru"_s,
                                    u"--steps"_s, u"1"_s, u"--out"_s, folder_->filePath(u"run"_s)});
        QVERIFY2(trained.exitCode == 0, trained.err.constData());
    }

    void aRepairedArchiveIsTriedAgain()
    {
        const QString name = u"01_stale_failure/"_s;
        const QStringList metadata = {u"--metadata"_s, field(name + u"fma_metadata.zip"_s),
                                      u"--audio"_s};
        QCOMPARE(
            prepared(metadata + QStringList{field(name + u"damaged/fma_small.zip"_s)})[u"failed"_s]
                .toArray()
                .size(),
            1);
        const QJsonObject repaired =
            prepared(metadata + QStringList{field(name + u"fma_small.zip"_s)});
        QCOMPARE(repaired[u"failed"_s].toArray().size(), 0);
        QCOMPARE(repaired[u"prepared"_s].toInt(), 1);
        QCOMPARE(repaired[u"skipped"_s].toInt(), 5);
    }

    void linkedAlbumsAndOtherKindsAreTaken()
    {
        namespace fs = std::filesystem;
        const fs::path music = folder_->filePath(u"music"_s).toStdString();
        fs::copy(field(u"09_passed_over"_s).toStdString(), music, fs::copy_options::recursive);
        fs::create_directory_symlink(fs::absolute(field(u"09_elsewhere/album"_s).toStdString()),
                                     music / "rock/linked_album");
        const QJsonObject dataset = prepared({u"--folders"_s, folder_->filePath(u"music"_s)});
        QCOMPARE(dataset[u"prepared"_s].toInt(), 11);
    }

    void isRefused_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("reason");
        const auto archive = [](const char* name) {
            return QStringList{u"--metadata"_s, field(u"01_stale_failure/fma_metadata.zip"_s),
                               u"--audio"_s, field(QString::fromLatin1(name))};
        };
        QTest::newRow("two columns of one name")
            << QStringList{u"--tags"_s, field(u"11_double_tag/tags.csv"_s), u"--music"_s,
                           field(u"11_double_tag/music"_s)}
            << u"two columns are both called \"jazz\""_s;
        QTest::newRow("Deflate64") << archive("14_zip/deflate64.zip") << u"the method Deflate64"_s;
        QTest::newRow("a password") << archive("14_zip/password.zip") << u"a password"_s;
        QTest::newRow("a table alone")
            << QStringList{u"--metadata"_s, field(u"14_zip/tracks.csv"_s), u"--audio"_s,
                           field(u"01_stale_failure/fma_small.zip"_s)}
            << u"give fma_metadata.zip or the folder unpacked from it"_s;
    }

    // At once, and nothing that cannot be read is left.
    void isRefused()
    {
        QFETCH(QStringList, options);
        QFETCH(QString, reason);
        const Result result = prepare(options);
        QCOMPARE(result.exitCode, 1);
        QVERIFY2(result.err.contains(reason.toUtf8()), result.err.constData());
        QVERIFY2(result.err.trimmed().endsWith('.'), result.err.constData());
        const Result info = run({u"info"_s, workspace()});
        QVERIFY2(info.exitCode == 0 || isOneSentence(info.err), info.err.constData());
    }

    void tagsAreRead_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("artist");
        QTest::newRow("id3v1_latin1.mp3") << u"Café del Mar"_s << u"Beyoncé Müller"_s;
        QTest::newRow("id3v1_cp1251.mp3") << u"Группа крови"_s << u"Кино"_s;
        QTest::newRow("id3v1_sjis.mp3") << u"桜"_s << u"宇多田ヒカル"_s;
        QTest::newRow("wav_info_latin1.wav") << u"Café"_s << u"Björk"_s;
        QTest::newRow("apev2_only.mp3") << u"ApeTitle"_s << u"Björk"_s;
        QTest::newRow("utf16_without_bom.mp3") << u"Cafe"_s << u"Kino"_s;
        QTest::newRow("album_artist_only.mp3") << u"T"_s << u"Album Artist"_s;
        QTest::newRow("id3v24_two_artists.mp3") << u"T"_s << u"Anna; Ben"_s;
        QTest::newRow("two_artists.flac") << u"T"_s << u"Anna; Ben"_s;
    }

    void tagsAreRead()
    {
        QFETCH(QString, title);
        QFETCH(QString, artist);
        const QJsonObject track =
            classified(field(u"07_tags/"_s + QLatin1String(QTest::currentDataTag())));
        QCOMPARE(track[u"title"_s].toString(), title);
        QCOMPARE(track[u"artist"_s].toString(), artist);
    }

    void isClassified_data()
    {
        QTest::addColumn<QString>("verdict");
        QTest::addColumn<double>("seconds");
        for (const QString& name : QDir(field(u"06_formats"_s)).entryList(QDir::Files))
            QTest::newRow(qPrintable(u"06_formats/"_s + name)) << u"judged"_s << 1.0;
        QTest::newRow("04_mono_then_stereo.mp3") << u"judged"_s << 4.05;
        QTest::newRow("12b_silence.wav") << u"silent"_s << 5.0;
        QTest::newRow("12c_tenth_of_a_second.wav") << u"too_short"_s << 0.1;
    }

    void isClassified()
    {
        QFETCH(QString, verdict);
        QFETCH(double, seconds);
        const QJsonObject track = classified(field(QLatin1String(QTest::currentDataTag())));
        QCOMPARE(track[u"verdict"_s].toString(), verdict);
        QVERIFY(std::abs(track[u"duration_s"_s].toDouble() - seconds) < 0.05);
    }

    void hoursTakeLittleMemory()
    {
        // Its samples would take 691 MB at 16 kHz, its features 173.
        const QString file = folder_->filePath(u"hours.wav"_s);
        QVERIFY(makeSilentWav(file, 3 * 3'600));
        QProcess process;
        process.start(QStringLiteral(GENRESCOPE_CLI),
                      {u"mel"_s, file, u"--out"_s, folder_->filePath(u"mel"_s)});
        QVERIFY(process.waitForStarted());
        long peak = 0;
        while (!process.waitForFinished(10) && process.state() == QProcess::Running)
            peak = std::max(peak, peakKilobytesOf(process.processId()));
        QCOMPARE(process.exitCode(), 0);
        QVERIFY(peak > 0);
        QVERIFY2(peak < 150'000, qPrintable(u"%1 kB"_s.arg(peak)));
    }

    void twoResultsNeedTwoFiles()
    {
        const Result result =
            run({u"evaluate"_s, u"--data"_s, u"W"_s, u"--checkpoint"_s, u"C"_s, u"--split"_s,
                 u"validation"_s, u"--out"_s, u"X"_s, u"--metrics"_s, u"./X"_s});
        QCOMPARE(result.exitCode, 1);
        QCOMPARE(QString::fromUtf8(result.err),
                 u"./X was given for two results; name a file for each of them.\n"_s);
    }

    void optionsAreRefusedInWords_data()
    {
        QTest::addColumn<QString>("value");
        for (const char* option : {"--steps", "--epochs", "--batch", "--learning-rate"}) {
            QTest::addRow("%s 0", option) << u"0"_s;
            QTest::addRow("%s -1", option) << u"-1"_s;
        }
        QTest::newRow("--seed -1") << u"-1"_s;
    }

    void optionsAreRefusedInWords()
    {
        QFETCH(QString, value);
        const QString option = QString::fromLatin1(QTest::currentDataTag()).section(u' ', 0, 0);
        const Result result = run({u"train"_s, u"--data"_s, u"W"_s, u"--model"_s, u"gru"_s, option,
                                   value, u"--out"_s, u"R"_s});
        QVERIFY(result.exitCode != 0);
        const QByteArray line = result.err.split('\n').first();
        QVERIFY2(line.startsWith(option.toLatin1() + " must be ") &&
                     line.endsWith(", not " + value.toLatin1() + '.'),
                 line.constData());
    }
};

QTEST_GUILESS_MAIN(TestCliField)
#include "tst_cli_field.moc"
