// The list of tracks between sessions.
#include "tests/support/patience.h"
#include "ui/data/path_text.h"
#include "ui/services/list_file.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace genrescope;
using namespace Qt::StringLiterals;

class TestListFile : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    QString file_ = folder_.filePath(u"settings/list.json"_s);

    ListState read() const
    {
        ListFile list(file_);
        std::optional<ListState> found;
        list.read([&](const ListState& state) { found = state; });
        [&] { QTRY_VERIFY(found.has_value()); }();
        return found.value_or(ListState());
    }

private Q_SLOTS:
    void thereIsNoneAtFirst()
    {
        QCOMPARE(read().files, QStringList());
        QVERIFY(read().shown.isEmpty());
    }

    void theLastOneIsWritten()
    {
        const QStringList files = {u"/music/π \"a\"\n.mp3"_s,
                                   textOf(std::string("/music/\xFF.mp3"))};
        {
            ListFile list(file_);
            list.write({{u"/music/first.mp3"_s}});
            list.write({{u"/music/second.mp3"_s}});
            list.write({files, files.last(), 2.5});
        }
        const ListState state = read();
        QCOMPARE(state.files, files);
        QCOMPARE(state.shown, files.last());
        QCOMPARE(state.position, 2.5);
    }

    void damageIsAnEmptyList_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("cut off") << QByteArray(R"({"files": ["/music/a.mp3")");
        QTest::newRow("something else") << QByteArray(R"(["/music/a.mp3"])");
        QTest::newRow("other types") << QByteArray(R"({"files": {"a": 1}, "position": "x"})");
    }

    void damageIsAnEmptyList()
    {
        QFETCH(const QByteArray, text);
        QFile damaged(file_);
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        damaged.write(text);
        damaged.close();
        QCOMPARE(read().files, QStringList());
        QCOMPARE(read().position, 0.0);
    }
};

QTEST_GUILESS_MAIN(TestListFile)
#include "tst_list_file.moc"
