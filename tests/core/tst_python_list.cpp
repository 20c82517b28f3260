#include "core/datasets/python_list.h"

#include <QTest>

using namespace genrescope;

class TestPythonList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void items_data();
    void items();
    void rejects_data();
    void rejects();
};

void TestPythonList::items_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArrayList>("items");
    const auto row = [](const char* name, const char* text, const QByteArrayList& items) {
        QTest::newRow(name) << QByteArray(text) << items;
    };
    row("empty", "[]", {});
    row("empty with a space", "[ ]", {});
    row("one number", "[21]", {"21"});
    row("numbers", "[12, 27]", {"12", "27"});
    row("without spaces", "[12,27]", {"12", "27"});
    row("strings", "['a', 'b c']", {"a", "b c"});
    row("apostrophe in double quotes", "['a', \"it's\"]", {"a", "it's"});
    row("brackets and commas in a string", "['a], [', '']", {"a], [", ""});
    row("escapes", R"(['it\'s \\ \n'])", {"it's \\ \n"});
}

void TestPythonList::items()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArrayList, items);
    const auto parsed = parsePythonList(text.toStdString());
    QVERIFY(parsed.has_value());
    QCOMPARE(parsed->size(), static_cast<std::size_t>(items.size()));
    for (std::size_t i = 0; i < parsed->size(); ++i)
        QCOMPARE(QByteArray::fromStdString((*parsed)[i]), items[static_cast<qsizetype>(i)]);
}

void TestPythonList::rejects_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char* const text : {"", "[", "]", "21", "[21", "21]", "[,]", "[1,]", "[1 2]", "['a]",
                                   "['a'", "['a\\", "[1]]", "['a''b']", "[1], [2]"})
        QTest::newRow(text) << QByteArray(text);
}

void TestPythonList::rejects()
{
    QFETCH(QByteArray, text);
    QVERIFY(!parsePythonList(text.toStdString()).has_value());
}

QTEST_APPLESS_MAIN(TestPythonList)
#include "tst_python_list.moc"
