// genrescope-cli tag: nothing is written unasked, and everything can be taken back.
#include "tests/cli/program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace genrescope::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A chord and a beat, which both starters take for music.
const QString beat =
    u"aevalsrc=0.3*(sin(2*PI*110*t)+sin(2*PI*220*t)+0.5*sin(2*PI*277*t)+0.5*sin(2*PI*330*t))"
    u"*exp(-6*mod(t\\,0.5))+0.2*random(0)*exp(-30*mod(t\\,0.25)):d=8:s=44100"_s;

bool write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

class TestCliTag : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        folder_ = std::make_unique<QTemporaryDir>();
        QVERIFY(folder_->isValid());
        qputenv("XDG_DATA_HOME", path(u"data"_s).toLocal8Bit());
        QVERIFY(QDir().mkpath(path(u"music"_s)));
        QVERIFY(makeAudio(song(), beat, {u"-metadata"_s, u"title=T"_s}));
        before_ = bytesOf(song());
    }

    void nothingIsWrittenUnasked()
    {
        for (const QStringList& more : {QStringList(), QStringList(u"--dry-run"_s)}) {
            const Result shown =
                run(QStringList{u"tag"_s, path(u"music"_s), u"--threshold"_s, u"0"_s} + more);
            QCOMPARE(shown.exitCode, 0);
            QVERIFY(shown.out.contains("song.flac"));
            QVERIFY(shown.out.endsWith("Nothing was written; --write does.\n"));
            QCOMPARE(bytesOf(song()), before_);
            QVERIFY(!QDir(path(u"data"_s)).exists());
        }
    }

    /// What is written is what the preview shows: every genre of both starters, named and chosen.
    void writesAndTakesBack()
    {
        QVERIFY(write(path(u"names.csv"_s), "genre,name\nElectronic,Elektronik\nRock,\n"));
        const QStringList arguments = {u"tag"_s,          song(),
                                       u"--threshold"_s,  u"0"_s,
                                       u"--map"_s,        path(u"names.csv"_s),
                                       u"--only"_s,       u"Elektronik"_s,
                                       u"--only"_s,       u"Rock"_s,
                                       u"--confidence"_s, u"--json"_s};
        const Result written = run(arguments + QStringList(u"--write"_s));
        QVERIFY2(written.exitCode == 0, written.err.constData());
        QCOMPARE(written.json()["written"].toInt(), 1);
        const QJsonObject file = written.json()["files"][0].toObject();
        QCOMPARE(file["then"], QJsonArray{u"Elektronik"_s});
        QCOMPARE(file["now"], QJsonArray());
        QCOMPARE(file["kind"].toString(), u"Vorbis"_s);
        QVERIFY(file["written"].toBool());
        QVERIFY(bytesOf(song()).contains("GENRE=Elektronik"));
        QVERIFY(bytesOf(song()).contains("GENRESCOPE=Elektronik=0."));

        // With a genre, it is left alone.
        const Result again = run(arguments + QStringList(u"--write"_s));
        QCOMPARE(again.exitCode, 0);
        QVERIFY(again.json()["batch"].isNull());
        QCOMPARE(again.json()["files"][0]["reason"].toString(), u"It has a genre, which stays."_s);

        const QString batch = written.json()["batch"].toString();
        const Result listed = run({u"tag"_s, u"--batches"_s, u"--json"_s});
        QCOMPARE(listed.json()[0]["batch"].toString(), batch);
        QCOMPARE(listed.json()[0]["changed"].toInt(), 1);
        const Result undone = run({u"tag"_s, u"--undo"_s, batch, song(), u"--json"_s});
        QCOMPARE(undone.exitCode, 0);
        QCOMPARE(undone.json()["restored"].toInt(), 1);
        QCOMPARE(bytesOf(song()), before_);
        const Result nothing = run({u"tag"_s, u"--undo"_s, batch});
        QCOMPARE(nothing.exitCode, 0);
        QCOMPARE(nothing.out, "Files restored: 0; already undone: 1\n");
    }

    void aPlanIsEdited()
    {
        const QString plan = path(u"plan.csv"_s);
        QCOMPARE(run({u"tag"_s, song(), u"--threshold"_s, u"1"_s, u"--out"_s, plan}).exitCode, 0);
        QByteArray table = bytesOf(plan);
        QVERIFY(table.contains(",,,No model is sure enough of a genre.,"));
        QVERIFY(write(plan, table.replace(",,,No model", ",,Jazz; Soul,No model")));
        const Result written = run({u"tag"_s, u"--plan"_s, plan, u"--write"_s});
        QCOMPARE(written.exitCode, 0);
        QVERIFY(written.out.contains(
            "Files written: 1; to take that back: genrescope-cli tag --undo "));
        QVERIFY(bytesOf(song()).contains("GENRE=Soul"));
        // The plan is of the file as it was.
        const Result stale = run({u"tag"_s, u"--plan"_s, plan, u"--write"_s});
        QCOMPARE(stale.exitCode, 1);
        QVERIFY(isOneSentence(stale.err));
        QVERIFY(stale.err.contains("has changed since the preview"));
    }

    void wrongUse_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("nothing") << QStringList() << 2;
        QTest::newRow("both") << QStringList{u"a.mp3"_s, u"--dry-run"_s, u"--write"_s} << 2;
        QTest::newRow("existing") << QStringList{u"a.mp3"_s, u"--existing"_s, u"burn"_s} << 2;
        QTest::newRow("threshold") << QStringList{u"a.mp3"_s, u"--threshold"_s, u"Jazz=2"_s} << 1;
        QTest::newRow("no batch") << QStringList{u"--undo"_s, u"2020-01-01_00-00-00"_s} << 1;
        QTest::newRow("no plan") << QStringList{u"--plan"_s, u"/dev/null"_s} << 1;
        QTest::newRow("no file") << QStringList{u"/no/such/file.mp3"_s} << 1;
    }

    void wrongUse()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const int, exitCode);
        const Result result = run(QStringList(u"tag"_s) + arguments);
        QCOMPARE(result.exitCode, exitCode);
        if (exitCode == 1)
            QVERIFY2(isOneSentence(result.err), result.err.constData());
    }

private:
    QString path(const QString& name) const { return folder_->filePath(name); }
    QString song() const { return path(u"music/song.flac"_s); }

    std::unique_ptr<QTemporaryDir> folder_;
    QByteArray before_;
};

QTEST_GUILESS_MAIN(TestCliTag)
#include "tst_cli_tag.moc"
