#include "core/archives/csv_reader.h"
#include "core/base/error.h"
#include "core/base/random.h"
#include "tests/support/text_source.h"

#include <QTest>

using namespace genrescope;
using test::TextSource;

namespace {

using Rows = QList<QByteArrayList>;

Rows rowsOf(const QByteArray& text, std::size_t pieceSize, const CsvLimits& limits = {})
{
    CsvReader reader(std::make_unique<TextSource>(text.toStdString(), pieceSize), limits);
    Rows rows;
    std::vector<std::string_view> cells;
    while (reader.next(cells)) {
        QByteArrayList row;
        for (const std::string_view cell : cells)
            row.append(QByteArray(cell.data(), static_cast<qsizetype>(cell.size())));
        rows.append(row);
    }
    return rows;
}

QByteArray errorOf(const QByteArray& text, const CsvLimits& limits = {})
{
    try {
        rowsOf(text, 1'000'000, limits);
    } catch (const DatasetError& error) {
        return error.what();
    }
    return "no error";
}

} // namespace

class TestCsvReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cells_data();
    void cells();
    void rejects_data();
    void rejects();
    void limits();
    void reportsLineAndPosition();
    void rowsLongerThanABlock();
    void roundTripOfRandomTables();
};

void TestCsvReader::cells_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Rows>("rows");
    const auto row = [](const char* name, const char* text, const Rows& rows) {
        QTest::newRow(name) << QByteArray(text) << rows;
    };
    row("nothing", "", {});
    row("one cell", "a", {{"a"}});
    row("LF", "a,b\nc,d\n", {{"a", "b"}, {"c", "d"}});
    row("CRLF", "a,b\r\nc,d\r\n", {{"a", "b"}, {"c", "d"}});
    row("no line end at the end", "a,b\nc,d", {{"a", "b"}, {"c", "d"}});
    row("byte order mark",
        "\xEF\xBB\xBF"
        "a,b\n",
        {{"a", "b"}});
    row("byte order mark alone", "\xEF\xBB\xBF", {});
    row("empty cells", ",\n,,\n", {{"", ""}, {"", "", ""}});
    row("empty lines", "\n\na\r\n\r\nb\n\n", {{"a"}, {"b"}});
    row("quoted", "\"a\",\"b\"\n", {{"a", "b"}});
    row("quoted empty", "\"\",x\n", {{"", "x"}});
    row("comma in quotes", "\"a,b\",c\n", {{"a,b", "c"}});
    row("line ends in quotes", "\"a\nb\r\nc\",d\ne,f\n", {{"a\nb\r\nc", "d"}, {"e", "f"}});
    row("doubled quotes", "\"a \"\"b\"\" c\",\"\"\"\"\n", {{"a \"b\" c", "\""}});
    row("only doubled quotes", "\"\"\"\"\"\"\n", {{"\"\""}});
    row("quoted at the very end", "a,\"b\"", {{"a", "b"}});
    row("spaces count", " a , b \n", {{" a ", " b "}});
    row("CR within a row", "a\rb,c\n", {{"a\rb", "c"}});
    row("not only ASCII", "Bj\xc3\xb6rk,\xff\n", {{"Bj\xc3\xb6rk", "\xff"}});
}

void TestCsvReader::cells()
{
    QFETCH(QByteArray, text);
    QFETCH(Rows, rows);
    // However the bytes come, the cells are the same.
    for (const std::size_t pieceSize : {1, 2, 3, 7, 1'000})
        QCOMPARE(rowsOf(text, pieceSize), rows);
}

void TestCsvReader::rejects_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("start");
    const auto row = [](const char* name, const char* text, const char* start) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(start);
    };
    row("quote within a cell", "a,b\nc,d\"e\"\n", "table.csv, line 2: there is a quote within");
    row("text behind a quote", "a\n\"b\"c\n", "table.csv, line 2: there is text after");
    row("never closed", "a\n\"b\n\"\"c\n", "table.csv, line 2: a quoted cell");
    row("line of the row, not of the quote", "a\n\"\n\n\",\"\"\"\n", "table.csv, line 2: a quoted");
}

void TestCsvReader::rejects()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, start);
    const QByteArray error = errorOf(text);
    QVERIFY2(error.startsWith(start), error.constData());
}

void TestCsvReader::limits()
{
    const CsvLimits limits{.maxCell = 5, .maxRow = 20, .maxCells = 4};
    QCOMPARE(rowsOf("12345,12345\n1,2,3,4\n", 100, limits).size(), 2);
    QCOMPARE(errorOf("a\n123456\n", limits),
             QByteArray("table.csv, line 2: a cell is longer than 5 bytes."));
    QCOMPARE(errorOf("1,2,3,4,5\n", limits),
             QByteArray("table.csv, line 1: there are more than 4 cells in a row."));
    QVERIFY(errorOf(QByteArray(10'000'000, 'x'), {.maxRow = 1'000'000})
                .startsWith("table.csv, line 1: a row is longer"));
}

void TestCsvReader::reportsLineAndPosition()
{
    CsvReader reader(std::make_unique<TextSource>("a\n\n\"b\nc\"\nd\n"));
    std::vector<std::string_view> cells;
    QVERIFY(reader.next(cells));
    QCOMPARE(reader.line(), 1U);
    QCOMPARE(reader.position(), 2U);
    QVERIFY(reader.next(cells));
    QCOMPARE(reader.line(), 3U);
    QVERIFY(reader.next(cells));
    QCOMPARE(reader.line(), 5U);
    QCOMPARE(reader.position(), 11U);
    QVERIFY(!reader.next(cells));
}

void TestCsvReader::rowsLongerThanABlock()
{
    const QByteArray biography(3'000'000, 'b');
    const QByteArray text = "1,\"" + biography + "\"\n2,\"\"\"" + biography + "\n\"\n3,x\n";
    const Rows expected = {{"1", biography}, {"2", '"' + biography + '\n'}, {"3", "x"}};
    QCOMPARE(rowsOf(text, 100'000), expected);
}

void TestCsvReader::roundTripOfRandomTables()
{
    Random random(7);
    const QByteArray alphabet = "ab,\"\n\r x";
    for (int table = 0; table < 200; ++table) {
        Rows rows;
        QByteArray text;
        for (std::uint64_t r = 0; r < 1 + random.below(5); ++r) {
            QByteArrayList row;
            for (std::uint64_t c = 0; c < 2 + random.below(4); ++c) {
                QByteArray cell;
                for (std::uint64_t i = 0; i < random.below(8); ++i)
                    cell += alphabet[static_cast<qsizetype>(random.below(8))];
                row.append(cell);
                text += (c == 0 ? "\"" : ",\"") + QByteArray(cell).replace("\"", "\"\"") + '"';
            }
            rows.append(row);
            text += "\r\n";
        }
        QCOMPARE(rowsOf(text, 1 + random.below(9)), rows);
    }
}

QTEST_APPLESS_MAIN(TestCsvReader)
#include "tst_csv_reader.moc"
