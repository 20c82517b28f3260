#include "core/base/error.h"
#include "core/datasets/genre_tree.h"
#include "tests/support/text_source.h"

#include <QTest>

using namespace genrescope;

namespace {

GenreTree read(const std::string& rows)
{
    return readGenres(
        std::make_unique<test::TextSource>("genre_id,#tracks,parent,title,top_level\n" + rows));
}

} // namespace

class TestGenreTree : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsTheOrderAndFindsAncestors();
    void findsColumnsByName();
    void rejects_data();
    void rejects();
};

void TestGenreTree::keepsTheOrderAndFindsAncestors()
{
    const GenreTree tree = read("109,1,25,Hardcore,12\n25,1,12,Punk,12\n12,1,0,Rock,12\n"
                                "5,1,0,\"Classical, so called\",5\n");
    QCOMPARE(tree.genres().size(), std::size_t{4});
    QCOMPARE(tree.genres()[0].title, std::string("Hardcore"));
    QCOMPARE(tree.genres()[3].title, std::string("Classical, so called"));
    QCOMPARE(tree.find(12), std::optional<std::size_t>(2));
    QVERIFY(!tree.find(13).has_value());
    QCOMPARE(tree.ancestors(0), (std::vector<std::size_t>{1, 2}));
    QCOMPARE(tree.ancestors(2), std::vector<std::size_t>());
}

void TestGenreTree::findsColumnsByName()
{
    const GenreTree tree = readGenres(
        std::make_unique<test::TextSource>("title,parent,genre_id\nRock,0,12\nPunk,12,25\n"));
    QCOMPARE(tree.genres()[1].id, 25);
    QCOMPARE(tree.genres()[1].parent, 12);
}

void TestGenreTree::rejects_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QByteArray>("sentence");
    const auto row = [](const char* name, const char* rows, const char* sentence) {
        QTest::newRow(name) << QByteArray(rows) << QByteArray(sentence);
    };
    row("no genre", "", "table.csv, line 2: the table lists no genres.");
    row("cells missing", "12,1,0\n", "table.csv, line 2: there are 3 cells instead of 5.");
    row("id is no number", "12,1,0,Rock,12\nx,1,0,Pop,10\n",
        "table.csv, line 3: genre_id and parent must be whole numbers.");
    row("id is zero", "0,1,0,Rock,12\n",
        "table.csv: the ID 0 of a genre is not a positive number.");
    row("listed twice", "12,1,0,Rock,12\n12,1,0,Pop,12\n", "table.csv: genre 12 is listed twice.");
    row("no title", "12,1,0,,12\n", "table.csv: genre 12 has no title.");
    row("unknown parent", "25,1,12,Punk,12\n",
        "table.csv: genre 25 has the parent 12, which is not listed.");
    row("own parent", "12,1,12,Rock,12\n",
        "table.csv: genre 12 has more than 100 ancestors, or is one of its own.");
    row("circle", "1,1,0,A,1\n2,1,3,B,1\n3,1,4,C,1\n4,1,2,D,1\n",
        "table.csv: genre 2 has more than 100 ancestors, or is one of its own.");
    // Refused at its first genre, without a walk of hundreds of thousands of steps for each.
    std::string chain;
    for (int id = 1; id < 300'000; ++id)
        chain += std::to_string(id) + ",1," + std::to_string(id + 1) + ",A,1\n";
    row("chain", (chain + "300000,1,0,A,1\n").c_str(),
        "table.csv: genre 1 has more than 100 ancestors, or is one of its own.");
}

void TestGenreTree::rejects()
{
    QFETCH(QByteArray, rows);
    QFETCH(QByteArray, sentence);
    try {
        read(rows.toStdString());
        QFAIL("nothing was thrown");
    } catch (const DatasetError& error) {
        QCOMPARE(QByteArray(error.what()), sentence);
    }
}

QTEST_APPLESS_MAIN(TestGenreTree)
#include "tst_genre_tree.moc"
