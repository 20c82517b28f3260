// Many tracks at once: folders and lists, tables, and what happens when one is interrupted.
#include "tests/cli/program.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QtTest>

using namespace genrescope::test;
using namespace Qt::StringLiterals;

class TestCliTable : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> folder_;

    QString path(const QString& name) const { return folder_->filePath(name); }

    QByteArray table() const
    {
        QFile file(path(u"table.csv"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void setTable(const QByteArray& content) const
    {
        QFile file(path(u"table.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }

    Result classifyToTable() const
    {
        return run({u"classify"_s, path(u"music"_s), u"--out"_s, path(u"table.csv"_s)});
    }

private Q_SLOTS:
    /// Two tones, one of them in a folder below, a text that is no music, and what is no audio.
    void init()
    {
        folder_ = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir().mkpath(path(u"music/below"_s)));
        const QStringList title = {u"-metadata"_s, u"title=First\nof \"two\""_s};
        QVERIFY(makeAudio(path(u"music/a, b.mp3"_s), u"sine=duration=4"_s, title));
        QVERIFY(makeAudio(path(u"music/below/c.mp3"_s), u"sine=duration=4"_s, {}));
        for (const char* name : {"music/text.mp3", "music/cover.jpg"}) {
            QFile text(path(QString::fromLatin1(name)));
            QVERIFY(text.open(QIODevice::WriteOnly) && text.write("no music") > 0);
        }
    }

    void aFolderIsATable()
    {
        const Result printed = run({u"classify"_s, u"--csv"_s, path(u"music"_s)});
        QCOMPARE(printed.exitCode, 1);
        const QList<QByteArray> rows = printed.out.split('\n');
        QCOMPARE(rows.size(), 5);
        QVERIFY(rows[0].startsWith("file,title,artist,duration_s,verdict,failure,gru,gru: "));
        QVERIFY2(rows[1].startsWith("\"" + path(u"music/a, b.mp3"_s).toUtf8() +
                                    "\",\"First of \"\"two\"\"\",,4"),
                 rows[1]);
        QVERIFY(rows[2].startsWith(path(u"music/below/c.mp3"_s).toUtf8()));
        QVERIFY(rows[3].startsWith(path(u"music/text.mp3"_s).toUtf8()));
        const qsizetype columns = rows[0].count(',');
        QCOMPARE(rows[2].count(','), columns);
        // The reason stands in the table, and on stderr.
        QVERIFY2(rows[3].contains(printed.err.trimmed()), rows[3]);

        QCOMPARE(classifyToTable().exitCode, 1);
        QCOMPARE(table(), printed.out);
    }

    void jobsChangeNothingButTheTime()
    {
        const QStringList command = {u"classify"_s, path(u"music"_s), u"--csv"_s};
        const Result one = run(command);
        const Result three = run(command + QStringList{u"--jobs"_s, u"3"_s});
        QCOMPARE(three.exitCode, one.exitCode);
        QCOMPARE(three.out, one.out);
        QCOMPARE(three.err, one.err);
        const QStringList files = {u"classify"_s, path(u"music/a, b.mp3"_s),
                                   path(u"music/below/c.mp3"_s)};
        const Result text = run(files + QStringList{u"--jobs"_s, u"2"_s});
        QCOMPARE(text.exitCode, 0);
        QCOMPARE(text.out, run(files).out);
    }

    void aListIsRead()
    {
        QFile list(path(u"list.txt"_s));
        QVERIFY(list.open(QIODevice::WriteOnly));
        list.write((path(u"music/below/c.mp3"_s) + u"\r\n\n"_s).toUtf8());
        list.close();
        const Result result =
            run({u"classify"_s, u"--json"_s, u"--files-from"_s, path(u"list.txt"_s)});
        QCOMPARE(result.exitCode, 0);
        QCOMPARE(result.json().array().size(), 1);
        QCOMPARE(run({u"classify"_s, u"--files-from"_s, path(u"none.txt"_s)}).exitCode, 1);
    }

    // What a kill leaves: rows, and the beginning of one.
    void anInterruptedTableIsContinued()
    {
        QCOMPARE(classifyToTable().exitCode, 1);
        const QByteArray whole = table();
        const qsizetype second = whole.indexOf('\n', whole.indexOf('\n') + 1) + 1;
        // The first track's row shows that it is not heard again.
        QByteArray begun = whole.first(second + 20);
        begun.replace(",4.", ",5.");
        QByteArray expected = whole;
        expected.replace(0, second, begun.first(second));
        QVERIFY(expected != whole);
        setTable(begun);
        QCOMPARE(classifyToTable().exitCode, 1);
        QCOMPARE(table(), expected);
        // There is nothing left to do, and nothing left to complain about.
        QCOMPARE(classifyToTable().exitCode, 0);
        QCOMPARE(table(), expected);
    }

    void anotherTableIsLeftAlone()
    {
        setTable("path,genre\n");
        const Result result = classifyToTable();
        QCOMPARE(result.exitCode, 1);
        QVERIFY2(isOneSentence(result.err), result.err);
        QCOMPARE(table(), QByteArray("path,genre\n"));
    }

    void aTableNeedsFiles()
    {
        QCOMPARE(run({u"classify"_s, u"--csv"_s}).exitCode, 2);
        QCOMPARE(run({u"classify"_s, u"a.mp3"_s, u"--csv"_s, u"--timeline"_s}).exitCode, 2);
    }
};

QTEST_GUILESS_MAIN(TestCliTable)
#include "tst_cli_table.moc"
