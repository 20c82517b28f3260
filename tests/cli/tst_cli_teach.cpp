// Teaching genres from the command line, from folders, tables and tags, and embeddings of files.

#include "core/archives/npy.h"
#include "tests/cli/program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace genrescope::test;

class TestCliTeach : public QObject {
    Q_OBJECT

private:
    QString path(const QString& name) const { return folder_.filePath(name); }
    static QString gru() { return QStringLiteral(GENRESCOPE_MODELS "/gru.safetensors"); }

    static QJsonObject genre(const QJsonObject& model, const QString& name)
    {
        for (const auto& value : model["genres"].toArray()) {
            const QJsonObject one = value.toObject();
            if (one["genre"] == name)
                return one;
        }
        return {};
    }

    QTemporaryDir folder_;

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(folder_.isValid());
        QVERIFY(makeGenreFolders(path("music")));
    }

    /// From folders to a model that classifies what it has not heard.
    void teachesFolders()
    {
        const Result result = run({"teach", "--folders", path("music"), "--out", path("folders"),
                                   "--init", gru(), "--json"});
        QCOMPARE(result.exitCode, 0);
        const QJsonObject json = result.json().object();
        QCOMPARE(json["prepared"]["prepared"].toInt(), 20);
        const QJsonObject model = json["models"][0].toObject();
        QCOMPARE(model["tracks"].toInt(), 20);
        QCOMPARE(model["embedded"].toInt(), 20);
        for (const char* name : {"Tones", "Noise"}) {
            const QJsonObject one = genre(model, name);
            QCOMPARE(one["tracks"].toInt(), 10);
            QCOMPARE(one["artists"].toInt(), 10);
            QCOMPARE(one["verdict"].toString(), QString("told"));
            QVERIFY(one["average_precision"].toDouble() > 0.95);
            QVERIFY(one["interval"][0].toDouble() > 0.5);
        }
        // A run like those of the window.
        const QString checkpoint = model["checkpoint"].toString();
        QVERIFY(checkpoint.startsWith(path("folders/runs/")));
        QVERIFY(checkpoint.endsWith("-gru-taught/best.safetensors"));
        QFile state(QString(checkpoint).replace("best.safetensors", "state.json"));
        QVERIFY(state.open(QIODevice::ReadOnly));
        QVERIFY(state.readAll().contains("\"done\""));

        QVERIFY(makeAudio(path("new.wav"), "sine=frequency=333:duration=10:sample_rate=44100"));
        const Result heard =
            run({"classify", path("new.wav"), "--checkpoint", checkpoint, "--json"});
        QCOMPARE(heard.exitCode, 0);
        const QJsonObject best = heard.json()[0]["models"][0]["genres"][0].toObject();
        QCOMPARE(best["genre"].toString(), QString("Tones"));
        QVERIFY(best["called"].toBool());
        QCOMPARE(run({"evaluate", "--data", path("folders"), "--checkpoint", checkpoint}).exitCode,
                 0);
    }

    /// What was heard before is not heard again.
    void teachesAWorkspaceAgain()
    {
        const Result result =
            run({"teach", "--data", path("folders"), "--init", gru(), "--keep-test", "--json"});
        QCOMPARE(result.exitCode, 0);
        const QJsonObject model = result.json()["models"][0].toObject();
        QCOMPARE(model["embedded"].toInt(), 0);
        QVERIFY(model["tracks"].toInt() < 20 && model["tracks"].toInt() > 10);
        QVERIFY(model["protocol"].toString().contains("all tracks but the test split"));
        QCOMPARE(model["kept"].toInt(), model["tracks"].toInt());
    }

    void teachesATableAndTags()
    {
        QFile table(path("labels.tsv"));
        QVERIFY(table.open(QIODevice::WriteOnly));
        table.write("file\tgenre\tartist\n");
        for (int i = 0; i < 4; ++i) {
            table.write(QStringLiteral("Tones/%1.mp3\ttones\tA%1\n").arg(i).toUtf8());
            table.write(
                path(QStringLiteral("music/Noise/%1.mp3\tHiss;Noise\tB%1\n").arg(i)).toUtf8());
        }
        table.write("gone.mp3\tTones\t\n");
        table.close();
        const Result result = run({"teach", "--table", path("labels.tsv"), "--music", path("music"),
                                   "--out", path("table"), "--init", gru()});
        QCOMPARE(result.exitCode, 0);
        QVERIFY(result.out.contains("gone.mp3"));
        QVERIFY(result.out.contains("Hiss"));
        QVERIFY(result.out.contains("there are only 4 tracks by 4 artists to judge by"));
        // None of these files has a genre in its tags.
        const Result none =
            run({"teach", "--from-tags", path("music"), "--out", path("tags"), "--init", gru()});
        QCOMPARE(none.exitCode, 1);
        QVERIFY(isOneSentence(none.err.split('\n').last().isEmpty()
                                  ? none.err.trimmed().split('\n').last()
                                  : none.err));
    }

    void embedsFiles()
    {
        QVERIFY(
            makeAudio(path("long.wav"), "anoisesrc=duration=70:amplitude=0.3:sample_rate=16000"));
        const QStringList files = {path("long.wav"), path("music/Tones/0.mp3")};
        Result result = run(QStringList{"embed"} + files +
                            QStringList{"--out", path("e.npy"), "--csv", path("e.csv")});
        QCOMPARE(result.exitCode, 0);
        const genrescope::NpyArray whole = genrescope::readNpy(path("e.npy").toStdString());
        QCOMPARE(whole.shape, (std::vector<std::size_t>{2, 512}));
        QFile csv(path("e.csv"));
        QVERIFY(csv.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = csv.readAll().trimmed().split('\n');
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines[0].startsWith("path,start_s,duration_s,e0,e1"));
        const QList<QByteArray> cells = lines[2].split(',');
        QCOMPARE(cells.size(), 515);
        QCOMPARE(cells[3].toFloat(), whole.values[512]);

        result = run(QStringList{"embed"} + files +
                     QStringList{"--out", path("s.npy"), "--sections", "--json"});
        QCOMPARE(result.exitCode, 0);
        const QJsonArray rows = result.json()["rows"].toArray();
        QCOMPARE(rows.size(), 4);
        QCOMPARE(rows[2]["start_s"].toDouble(), 40.0);
        QCOMPARE(genrescope::readNpy(path("s.npy").toStdString()).shape,
                 (std::vector<std::size_t>{4, 512}));
        // One that is none does not keep the others from being embedded.
        result = run({"embed", path("gone.wav"), path("long.wav"), "--out", path("g.npy")});
        QCOMPARE(result.exitCode, 1);
        QCOMPARE(genrescope::readNpy(path("g.npy").toStdString()).shape[0], std::size_t{1});
    }

    void rejects_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::newRow("nothing") << "teach --out a";
        QTest::newRow("nowhere") << "teach --folders a";
        QTest::newRow("two sources") << "teach --folders a --from-tags b --out c";
        QTest::newRow("prepared or not") << "teach --folders a --data b --out c";
        QTest::newRow("embedding to nowhere") << "embed a";
    }

    void rejects()
    {
        QFETCH(QString, arguments);
        QCOMPARE(run(arguments.split(' ')).exitCode, 2);
    }
};

QTEST_GUILESS_MAIN(TestCliTeach)

#include "tst_cli_teach.moc"
