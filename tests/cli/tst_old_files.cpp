// Files of earlier versions, as they lie in tests/fixtures, are read by the commands of today;
// those of later versions are refused with a sentence, and left as they are.
#include "core/base/crc32c.h"
#include "core/base/wire.h"
#include "tests/cli/program.h"
#include "tests/support/old_files.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <memory>

using namespace genrescope;
using namespace genrescope::test;
using namespace Qt::StringLiterals;

namespace {

const QString trainedRun = u"workspace/runs/20260101-120000-gru-modern"_s;
constexpr std::size_t maxPath = 4096;

/// The only folder in this one.
QString folderIn(const QString& folder)
{
    const QStringList names = QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    return names.size() == 1 ? folder + u'/' + names.front() : QString();
}

QJsonValue jsonIn(const QString& file)
{
    const QJsonDocument document = QJsonDocument::fromJson(contentOf(file));
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

QString inCurrentFolder(const std::string& path)
{
    return QDir::current().canonicalPath() + u'/' +
           QString::fromStdString(std::filesystem::path(path).filename().string());
}

/// A record of an undo log, whose files lie in the current folder now.
QByteArray movedRecord(std::span<const std::byte> body)
{
    WireReader reader(body);
    WireWriter moved;
    const auto kind = reader.get<std::uint8_t>();
    moved.put(kind);
    if (kind == 0) {
        moved.putText(inCurrentFolder(reader.getText(maxPath)).toStdString());
        moved.putText(inCurrentFolder(reader.getText(maxPath)).toStdString());
    }
    moved.putBytes(reader.getRest());
    WireWriter record;
    record.put(static_cast<std::uint64_t>(moved.packet().size()));
    record.put(crc32c(moved.packet()));
    record.putBytes(moved.packet());
    return {reinterpret_cast<const char*>(record.packet().data()),
            static_cast<qsizetype>(record.packet().size())};
}

/// An undo log names files by absolute paths.
QByteArray movedLog(const QByteArray& log)
{
    const qsizetype header = log.indexOf('\n') + 1;
    QByteArray moved = log.first(header);
    WireReader rest(std::as_bytes(std::span(log.constData(), static_cast<std::size_t>(log.size())))
                        .subspan(static_cast<std::size_t>(header)));
    try {
        for (;;) {
            const auto length = rest.get<std::uint64_t>();
            rest.get<std::uint32_t>();
            std::vector<std::byte> body(static_cast<std::size_t>(length));
            for (std::byte& byte : body)
                byte = static_cast<std::byte>(rest.get<std::uint8_t>());
            moved += movedRecord(body);
        }
    } catch (const ProtocolError&) {
        return moved; // the end
    }
}

QByteArray lastLine(const QByteArray& text)
{
    return text.trimmed().split('\n').back();
}

} // namespace

class TestOldFiles : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> folder_;

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<QString>("version");
        for (const QString& version : oldVersions())
            QTest::newRow(qPrintable(version)) << version;
    }

    void init()
    {
        QFETCH_GLOBAL(const QString, version);
        folder_ = std::make_unique<QTemporaryDir>();
        QVERIFY(copyOldFiles(version, folder_->path()));
        QVERIFY(QDir::setCurrent(folder_->path()));
        qputenv("XDG_DATA_HOME", folder_->filePath(u"data"_s).toLocal8Bit());
    }

    void cleanup() { QDir::setCurrent(QDir::rootPath()); }

    void allIsToldOfThem()
    {
        const QStringList files = QDir(u"info"_s).entryList({u"*.json"_s});
        QVERIFY(files.size() >= 5);
        for (const QString& file : files) {
            const QJsonValue then = jsonIn(u"info/"_s + file);
            const Result told = run({u"info"_s, u"--json"_s, then[u"path"_s].toString()});
            QVERIFY2(told.exitCode == 0, told.err.constData());
            const QString lost = lostFrom(then, told.json().object());
            QVERIFY2(lost.isEmpty(), qPrintable(file + u": "_s + lost));
        }
    }

    void modelsJudgeAsBefore()
    {
        const QJsonValue then = jsonIn(u"report.json"_s);
        QStringList arguments = {
            u"evaluate"_s, u"--data"_s,    u"workspace"_s,      u"--resamples"_s,
            u"20"_s,       u"--out"_s,     u"new.json"_s,       u"--predictions"_s,
            u"new.csv"_s,  u"--metrics"_s, u"new-metrics.csv"_s};
        for (const auto one : then[u"checkpoints"_s].toArray())
            arguments << u"--checkpoint"_s << one[u"checkpoint"_s].toString();
        const Result judged = run(arguments);
        QVERIFY2(judged.exitCode == 0, judged.err.constData());
        const QString lost = lostFrom(then, jsonIn(u"new.json"_s));
        QVERIFY2(lost.isEmpty(), qPrintable(lost));
        // Who reads these tables by column finds them.
        for (const auto& [old, made] : {std::pair{u"predictions.csv"_s, u"new.csv"_s},
                                        std::pair{u"metrics.csv"_s, u"new-metrics.csv"_s}}) {
            const QByteArrayList columns = contentOf(made).split('\n').front().split(',');
            for (const QByteArray& column : contentOf(old).split('\n').front().split(','))
                QVERIFY2(columns.contains(column), column.constData());
        }
    }

    void aTableGoesOn()
    {
        const QByteArray before = contentOf(u"classified.csv"_s);
        const Result classified =
            run({u"classify"_s, u"song.mp3"_s, u"tagged.mp3"_s, u"--checkpoint"_s,
                 u"calibrated.safetensors"_s, u"--out"_s, u"classified.csv"_s});
        QVERIFY2(classified.exitCode == 0, classified.err.constData());
        const QByteArray after = contentOf(u"classified.csv"_s);
        QVERIFY(after.startsWith(before));
        QCOMPARE(after.count('\n'), before.count('\n') + 1);
        // It is the same music, but for its tags.
        const QByteArrayList then = lastLine(before).split(',');
        const QByteArrayList now = lastLine(after).split(',');
        QCOMPARE(now.size(), then.size());
        for (qsizetype i = then.size() - 2; i < then.size(); ++i)
            QVERIFY(std::abs(now[i].toDouble() - then[i].toDouble()) < 1e-3);
    }

    void aRunGoesOn()
    {
        const QByteArray before = contentOf(trainedRun + u"/metrics.csv"_s);
        const int epochs = int(before.count('\n')) - 1;
        const int all = jsonIn(trainedRun + u"/config.json"_s)[u"epochs"_s].toInt();
        QVERIFY(epochs > 0 && epochs < all);
        const Result trained =
            run({u"train"_s, u"--resume"_s, trainedRun, u"--data"_s, u"workspace"_s});
        QVERIFY2(trained.exitCode == 0, trained.err.constData());
        const QByteArray after = contentOf(trainedRun + u"/metrics.csv"_s);
        QVERIFY(after.startsWith(before));
        QCOMPARE(int(after.count('\n')) - 1, all);
    }

    void anAblationIsKnown()
    {
        const QString ablation = folderIn(u"workspace/ablations"_s);
        const QByteArray before = contentOf(ablation + u"/ablation.csv"_s);
        QVERIFY(before.count('\n') == 3);
        const Result done = run({u"ablate"_s, ablation + u"/queue.json"_s, u"--data"_s,
                                 u"workspace"_s, u"--out"_s, ablation});
        QVERIFY2(done.exitCode == 0, done.err.constData());
        // With the seconds that they took then.
        QCOMPARE(contentOf(ablation + u"/ablation.csv"_s), before);
    }

    void shardsAreMerged()
    {
        const Result merged = run({u"merge"_s, u"sharded"_s, u"--check-features"_s});
        QVERIFY2(merged.exitCode == 0, merged.err.constData());
        const QJsonDocument told = run({u"info"_s, u"--json"_s, u"sharded"_s}).json();
        int tracks = 0;
        for (const auto split : told[u"tracks_with_features"_s].toObject())
            tracks += split.toInt();
        QCOMPARE(tracks, 8);
    }

    void aPlanIsCarriedOut()
    {
        // A plan is of a file as it was.
        const QByteArrayList cells = lastLine(contentOf(u"plan.csv"_s)).split(',');
        std::filesystem::last_write_time("song.mp3",
                                         std::chrono::file_clock::from_sys(std::chrono::sys_time(
                                             std::chrono::nanoseconds(cells[7].toLongLong()))));
        const Result written = run({u"tag"_s, u"--plan"_s, u"plan.csv"_s, u"--write"_s});
        QVERIFY2(written.exitCode == 0, written.err.constData());
        QVERIFY(contentOf(u"song.mp3"_s).contains(QByteArray("Noise\0Tones", 11)));
    }

    void tagsAreTakenBack()
    {
        QVERIFY(QDir().mkpath(u"data/genrescope"_s));
        QVERIFY(QDir().rename(u"tag-batches"_s, u"data/genrescope/tag-batches"_s));
        const Result listed = run({u"tag"_s, u"--batches"_s, u"--json"_s});
        QVERIFY2(listed.exitCode == 0, listed.err.constData());
        QCOMPARE(listed.json()[0]["changed"].toInt(), 1);
        QCOMPARE(listed.json()[0]["restored"].toInt(), 0);

        const QString log = folderIn(u"data/genrescope/tag-batches"_s) + u"/undo"_s;
        QVERIFY(setContent(log, movedLog(contentOf(log))));
        const Result undone =
            run({u"tag"_s, u"--undo"_s, listed.json()[0]["batch"].toString(), u"--json"_s});
        QVERIFY2(undone.exitCode == 0, undone.err.constData());
        QCOMPARE(undone.json()["restored"].toInt(), 1);
        QCOMPARE(contentOf(u"tagged.mp3"_s), contentOf(u"song.mp3"_s));
    }

    void laterFilesAreLeftAlone_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("sentence");
        const QString manifest = u"workspace/manifest.json"_s;
        const QString schema = u"\"schema\": \\d+(.*)\"split\":"_s;
        const QString laterSchema = u"\"schema\": 99\\1\"part\":"_s;
        const QStringList prepare = {u"prepare"_s, u"--table"_s, u"table.csv"_s, u"--music"_s,
                                     u"."_s,       u"--out"_s,   u"workspace"_s};
        const QString format = uR"(\\"format\\":\d)"_s;
        const QString laterFormat = uR"(\"format\":9)"_s;
        QTest::newRow("manifest") << manifest << schema << laterSchema
                                  << QStringList{u"info"_s, u"workspace"_s}
                                  << QByteArray("by a later version");
        QTest::newRow("manifest of prepare")
            << manifest << schema << laterSchema << prepare << QByteArray("by a later version");
        QTest::newRow("journal") << u"workspace/features/journal.tsv"_s << u"features .*"_s
                                 << u"features 99\nwhatever\n"_s << prepare
                                 << QByteArray("by a later version");
        QTest::newRow("checkpoint") << u"calibrated.safetensors"_s << format << laterFormat
                                    << QStringList{u"info"_s, u"calibrated.safetensors"_s}
                                    << QByteArray("this version of the program does not know");
        QTest::newRow("state") << trainedRun + u"/state.safetensors"_s << format << laterFormat
                               << QStringList{u"train"_s, u"--resume"_s, trainedRun}
                               << QByteArray("by another version");
        QTest::newRow("settings of a run")
            << trainedRun + u"/config.json"_s << u"\"recipe\""_s << u"\"new\": 1, \"recipe\""_s
            << QStringList{u"info"_s, trainedRun}
            << QByteArray("This version of Genrescope knows no field \"new\".");
        QTest::newRow("undo log") << u"data/genrescope/tag-batches/later/undo"_s << uR"(undo \d)"_s
                                  << u"undo 9"_s
                                  << QStringList{u"tag"_s, u"--undo"_s, u"2026-01-01_00-00-00"_s}
                                  << QByteArray("by a later version");
    }

    void laterFilesAreLeftAlone()
    {
        QFETCH(QString, file);
        QFETCH(const QString, from);
        QFETCH(const QString, to);
        QFETCH(const QStringList, arguments);
        QFETCH(const QByteArray, sentence);
        if (arguments.contains(u"--undo"_s)) {
            file.replace(u"later"_s, arguments.back());
            QVERIFY(QDir().mkpath(QFileInfo(file).path()));
            QVERIFY(QFile::copy(folderIn(u"tag-batches"_s) + u"/undo"_s, file));
        }
        const QRegularExpression pattern(from, QRegularExpression::DotMatchesEverythingOption);
        const QByteArray later =
            QString::fromLatin1(contentOf(file)).replace(pattern, to).toLatin1();
        QVERIFY(later != contentOf(file));
        QVERIFY(setContent(file, later));
        const Result refused = run(arguments);
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.err.trimmed().count('\n') == 0, refused.err.constData());
        QVERIFY2(refused.err.contains(sentence), refused.err.constData());
        QCOMPARE(contentOf(file), later);
    }
};

QTEST_GUILESS_MAIN(TestOldFiles)
#include "tst_old_files.moc"
