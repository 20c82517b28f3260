// The queue of runs on disk: what is written is read, and damage is said.
#include "core/base/binary_file.h"
#include "core/base/error.h"
#include "core/runs/run_queue.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace genrescope;

class TestRunQueue : public QObject {
    Q_OBJECT

private:
    QTemporaryDir folder_;
    std::filesystem::path workspace() const { return folder_.path().toStdString(); }

private Q_SLOTS:
    void whatIsWrittenIsRead()
    {
        QVERIFY(readRunQueue(workspace()).empty());
        RunQueue queue(2);
        queue[0].id = "b";
        queue[0].config = recipe("post");
        queue[0].config.seed = 7;
        queue[0].device = Device::Cpu;
        queue[1].id = "a";
        queue[1].config.model = "transformer";
        queue[1].config.options = {{"layers", 3}};
        writeRunQueue(workspace(), queue);
        QVERIFY(readRunQueue(workspace()) == queue);
        writeRunQueue(workspace(), {});
        QVERIFY(!std::filesystem::exists(runQueuePath(workspace())));
        // Nothing to remove, either.
        writeRunQueue(workspace(), {});
    }

    void damageIsSaid_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("reason");
        QTest::newRow("no JSON") << QByteArray("[{") << "JSON";
        QTest::newRow("no list") << QByteArray("{}") << "not a list of runs";
        QTest::newRow("no id") << QByteArray(R"([{"device": "cpu", "config": {}}])") << "id";
        QTest::newRow("no config") << QByteArray(R"([{"id": "a", "device": "cpu"}])") << "config";
        QTest::newRow("unknown field")
            << QByteArray(R"([{"id": "a", "device": "cpu", "config": {}, "when": 1}])") << "when";
        QTest::newRow("unknown device")
            << QByteArray(R"([{"id": "a", "device": "tpu", "config": {}}])") << "device";
        QTest::newRow("untrainable")
            << QByteArray(R"([{"id": "a", "device": "cpu", "config": {"batch_size": 0}}])")
            << "batch";
        QTest::newRow("twins") << QByteArray(R"([{"id": "a", "device": "cpu", "config": {}},
                                                 {"id": "a", "device": "cpu", "config": {}}])")
                               << "the same id";
    }

    void damageIsSaid()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, reason);
        writeFile(runQueuePath(workspace()), content.toStdString());
        try {
            readRunQueue(workspace());
            QFAIL("It is read.");
        } catch (const ConfigError& error) {
            const QString sentence = QString::fromStdString(error.what());
            QVERIFY2(sentence.contains(QStringLiteral("queue.json is damaged.")) &&
                         sentence.contains(reason, Qt::CaseInsensitive),
                     qPrintable(sentence));
        }
    }
};

QTEST_GUILESS_MAIN(TestRunQueue)
#include "tst_run_queue.moc"
