// Tables of files and genres that the program and people change in turn.
#include "core/base/error.h"
#include "core/datasets/label_table.h"

#include <QTemporaryDir>
#include <QtTest>

#include <fstream>
#include <iterator>

using namespace genrescope;

using Genres = std::map<std::string, std::vector<std::string>>;

class TestLabelTable : public QObject {
    Q_OBJECT

private:
    QTemporaryDir folder_;
    std::filesystem::path file_;

    void put(const std::string& text) { std::ofstream(file_) << text; }
    std::string text()
    {
        std::ifstream file(file_);
        return {std::istreambuf_iterator<char>(file), {}};
    }

private Q_SLOTS:
    void init()
    {
        QVERIFY(folder_.isValid());
        file_ = std::filesystem::path(folder_.path().toStdString()) / "labels.csv";
        std::filesystem::remove(file_);
    }

    void anyTextReadsBack()
    {
        const Genres genres = {{"/a, \"b\"\n;.mp3", {"Rock; Pop", " x "}},
                               {"/caf\xE9.mp3", {"Caf\xC3\xA9"}},
                               {"/cafe\xCC\x81.mp3", {"Rock"}},
                               {"/caf\xC3\xA9.mp3", {}}};
        LabelTable table;
        for (const auto& [file, names] : genres)
            table.set(file, names);
        table.write(file_);
        QCOMPARE(LabelTable::read(file_).genres(), genres);
    }

    void aChangeTouchesOneFile()
    {
        put("Title;File;Genres;Mood\n\"One, live\";a.mp3;Rock;calm\nTwo;b.mp3;Pop;\n"
            "One;a.mp3;Live;loud\n");
        LabelTable table = LabelTable::read(file_);
        QCOMPARE(table.genres(), (Genres{{"a.mp3", {"Rock", "Live"}}, {"b.mp3", {"Pop"}}}));
        table.set("a.mp3", {"Jazz"});
        table.complete("b.mp3", "mood", "late");
        table.complete("a.mp3", "mood", "late");
        table.write(file_);
        QCOMPARE(text(), std::string("Title;File;Genres;Mood\n"
                                     "\"One, live\";\"a.mp3\";\"Jazz\";\"calm\"\n"
                                     "\"Two\";\"b.mp3\";\"Pop\";\"late\"\n"));
        QCOMPARE(table.texts("mood"),
                 (std::map<std::string, std::string>{{"a.mp3", "calm"}, {"b.mp3", "late"}}));
        QVERIFY(table.texts("artist").empty());
    }

    void withoutRowsThereIsNoFile()
    {
        LabelTable table({"artist"});
        table.set("a.mp3", {});
        table.write(file_);
        QCOMPARE(text(), std::string("path,genre,artist\n\"a.mp3\",\"\",\"\"\n"));
        table.remove("a.mp3");
        table.write(file_);
        QVERIFY(!std::filesystem::exists(file_));
        table.write(file_);
    }

    /// It had stayed, so that what was taken back was there again at the next start.
    void aFileThatCannotBeRemovedIsNamed()
    {
        QVERIFY_EXCEPTION_THROWN(LabelTable().write("/proc/self/status"), FileError);
    }

    void whatIsNoTableIsNamed_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("columns") << "a,b\n1,2\n"
                                 << "line 1: there are no columns path and genre.";
        QTest::newRow("cells") << "path,genre\na.mp3,Rock,Pop\n"
                               << "line 2: there are 3 cells instead of 2.";
        QTest::newRow("quotes") << "path,genre\na.mp3,\"Rock\n"
                                << "never closed";
    }

    void whatIsNoTableIsNamed()
    {
        QFETCH(const QString, table);
        QFETCH(const QString, sentence);
        put(table.toStdString());
        QString said;
        try {
            LabelTable::read(file_);
        } catch (const DatasetError& error) {
            said = QString::fromUtf8(error.what());
        }
        QVERIFY2(said.contains(sentence), qPrintable(said));
    }
};

QTEST_APPLESS_MAIN(TestLabelTable)

#include "tst_label_table.moc"
