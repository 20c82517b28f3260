// Training in several processes, started by the program itself or as a launcher does.

#include "tests/cli/program.h"
#include "tests/support/patience.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace genrescope::test;

namespace {

/// What the issue promises of a rank that is lost; on a busy machine, too.
constexpr int lostMs = 30'000;

QStringList quick()
{
    return {"--batch",
            "8",
            "--set",
            "min_crop_frames=64",
            "max_crop_frames=96",
            "evaluation_crop_frames=96"};
}

/// Free when it was asked for.
QString freePort()
{
    const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof(address);
    const bool bound = ::bind(socket, reinterpret_cast<const sockaddr*>(&address), size) == 0 &&
                       ::getsockname(socket, reinterpret_cast<sockaddr*>(&address), &size) == 0;
    ::close(socket);
    return bound ? QString::number(ntohs(address.sin_port)) : QString();
}

/// One rank, as torchrun starts it.
std::unique_ptr<QProcess> startRank(int rank, int size, const QString& port,
                                    const QStringList& arguments)
{
    auto process = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("RANK", QString::number(rank));
    environment.insert("WORLD_SIZE", QString::number(size));
    environment.insert("LOCAL_RANK", QString::number(rank));
    environment.insert("MASTER_ADDR", "127.0.0.1");
    environment.insert("MASTER_PORT", port);
    process->setProcessEnvironment(environment);
    process->start(QStringLiteral(GENRESCOPE_CLI), arguments);
    return process;
}

std::vector<double> losses(const QString& run, const char* column)
{
    std::vector<double> values;
    for (const auto& epoch :
         genrescope::test::run({"info", run, "--json"}).json()["epochs"].toArray())
        values.push_back(epoch[QLatin1String(column)].toDouble());
    return values;
}

} // namespace

class TestCliProcesses : public QObject {
    Q_OBJECT

private:
    QString path(const QString& name) const { return folder_.filePath(name); }

    QStringList train(const QString& model, const QString& out, int epochs) const
    {
        return QStringList{"train",
                           "--data",
                           path("workspace"),
                           "--model",
                           model,
                           "--epochs",
                           QString::number(epochs),
                           "--recipe",
                           "post",
                           "--option",
                           model == "gru" ? "units=16" : "layers=1",
                           "--seed",
                           "3",
                           "--learning-rate",
                           "0.001",
                           "--out",
                           out} +
               quick();
    }

    QTemporaryDir folder_;

private Q_SLOTS:
    void initTestCase();
    void startsTwoThatLoseAsOneDoes();
    void launchersStartThem();
    void aKilledRankIsNamed();
    void aKilledPeerIsNamed();
    void oneInterruptStopsAll();
    void whatDoesNotFitIsNamed();
};

void TestCliProcesses::initTestCase()
{
    QVERIFY(folder_.isValid());
    QVERIFY(makeGenreFolders(path("music")));
    QCOMPARE(run({"prepare", "--folders", path("music"), "--out", path("workspace")}).exitCode, 0);
}

void TestCliProcesses::startsTwoThatLoseAsOneDoes()
{
    for (const char* const model : {"gru", "transformer"}) {
        const QString alone = path("alone-") + model;
        const QString together = path("together-") + model;
        QCOMPARE(run(train(model, alone, 3)).exitCode, 0);
        const Result result = run(train(model, together, 3) + QStringList{"--processes", "2"});
        QVERIFY2(result.exitCode == 0, result.err);
        QCOMPARE(result.err, QByteArray());
        // One of them prints.
        QCOMPARE(result.out.count("epoch 1 "), 1);
        QCOMPARE(result.out.count("Best at epoch "), 1);
        for (const char* const column : {"training_loss", "validation_loss"}) {
            const auto expected = losses(alone, column);
            const auto found = losses(together, column);
            QCOMPARE(found.size(), std::size_t{3});
            for (std::size_t i = 0; i < 3; ++i)
                QVERIFY(std::abs(found[i] - expected[i]) < 1e-4 * expected[i]);
        }
    }
}

void TestCliProcesses::launchersStartThem()
{
    const QString port = freePort();
    const QStringList arguments = train("gru", path("launched"), 1);
    const auto second = startRank(1, 2, port, arguments);
    const auto first = startRank(0, 2, port, arguments);
    QVERIFY(first->waitForFinished(patienceMs) && second->waitForFinished(patienceMs));
    QVERIFY2(first->exitCode() == 0, first->readAllStandardError());
    QVERIFY2(second->exitCode() == 0, second->readAllStandardError());
    QVERIFY(first->readAllStandardOutput().contains("Best at epoch 1"));
    QCOMPARE(second->readAllStandardOutput(), QByteArray());
}

void TestCliProcesses::aKilledRankIsNamed()
{
    const QString port = freePort();
    const QString runFolder = path("killed");
    const auto first = startRank(0, 2, port, train("gru", runFolder, 100'000));
    const auto second = startRank(1, 2, port, train("gru", runFolder, 100'000));
    // The first line is the first epoch.
    QVERIFY(first->waitForReadyRead(patienceMs));
    QElapsedTimer since;
    since.start();
    second->kill();
    QVERIFY(second->waitForFinished(patienceMs));
    QVERIFY(first->waitForFinished(lostMs));
    qInfo("ended %lld ms after the kill", since.elapsed());
    QCOMPARE(first->exitCode(), 1);
    const QByteArray reason = first->readAllStandardError();
    QVERIFY2(isOneSentence(reason) && reason.startsWith("Rank 1 on ") &&
                 reason.contains(" was lost") && reason.contains("--resume"),
             reason);

    // What is there is good: also for one process, which is told what that means.
    const QStringList resume = {"train", "--resume", runFolder};
    QProcess alone;
    alone.start(QStringLiteral(GENRESCOPE_CLI), resume);
    QVERIFY(alone.waitForReadyRead(patienceMs));
    ::kill(static_cast<pid_t>(alone.processId()), SIGINT);
    QVERIFY(alone.waitForFinished(patienceMs));
    QVERIFY(alone.readAllStandardError().startsWith(
        "The number of processes was 2 and is now 1: the weights are the same, "));
}

void TestCliProcesses::aKilledPeerIsNamed()
{
    QProcess first;
    first.start(QStringLiteral(GENRESCOPE_CLI),
                train("gru", path("killed peer"), 100'000) + QStringList{"--processes", "2"});
    QVERIFY(first.waitForReadyRead(patienceMs));
    QFile children(QStringLiteral("/proc/%1/task/%1/children").arg(first.processId()));
    QVERIFY(children.open(QIODevice::ReadOnly));
    const QList<QByteArray> peers = children.readAll().simplified().split(' ');
    QCOMPARE(peers.size(), 1);
    ::kill(peers.front().toInt(), SIGKILL);
    QVERIFY(first.waitForFinished(lostMs));
    QCOMPARE(first.exitCode(), 1);
    const QByteArray reason = first.readAllStandardError();
    QVERIFY2(isOneSentence(reason) && reason.startsWith("Rank 1 on "), reason);
}

void TestCliProcesses::oneInterruptStopsAll()
{
    const QString port = freePort();
    const QString runFolder = path("stopped");
    const auto first = startRank(0, 2, port, train("gru", runFolder, 100'000));
    const auto second = startRank(1, 2, port, train("gru", runFolder, 100'000));
    QVERIFY(first->waitForReadyRead(patienceMs));
    ::kill(static_cast<pid_t>(second->processId()), SIGTERM);
    QVERIFY(second->waitForFinished(lostMs));
    QVERIFY(first->waitForFinished(lostMs));
    QCOMPARE(second->exitCode(), 130);
    QCOMPARE(first->exitCode(), 130);
    QCOMPARE(run({"info", runFolder + "/last.safetensors"}).exitCode, 0);
}

void TestCliProcesses::whatDoesNotFitIsNamed()
{
    const QString port = freePort();
    const auto first = startRank(0, 2, port, train("gru", path("seed"), 1));
    QStringList other = train("gru", path("seed"), 1);
    other[other.indexOf("--seed") + 1] = "4";
    const auto second = startRank(1, 2, port, other);
    QVERIFY(first->waitForFinished(patienceMs) && second->waitForFinished(patienceMs));
    const QByteArray reason = first->readAllStandardError();
    QVERIFY2(isOneSentence(reason) && reason.startsWith("Rank 1 on ") &&
                 reason.contains("other settings (seed)"),
             reason);
    QCOMPARE(second->readAllStandardError(), reason);
    QCOMPARE(first->exitCode(), 1);
    QCOMPARE(second->exitCode(), 1);
    QVERIFY(!QFile::exists(path("seed")));

    // One that cannot even read its dataset.
    const QString nextPort = freePort();
    QStringList elsewhere = train("gru", path("unread"), 1);
    elsewhere[elsewhere.indexOf("--data") + 1] = path("nothing");
    const auto reader = startRank(1, 2, nextPort, elsewhere);
    const auto writer = startRank(0, 2, nextPort, train("gru", path("unread"), 1));
    QVERIFY(writer->waitForFinished(patienceMs) && reader->waitForFinished(patienceMs));
    const QByteArray failure = writer->readAllStandardError();
    QVERIFY2(failure.startsWith("Rank 1 on ") && failure.contains(path("nothing").toUtf8()),
             failure);

    // Options that contradict the launcher.
    const auto confused =
        startRank(0, 2, nextPort, train("gru", path("three"), 1) + QStringList{"--processes", "3"});
    QVERIFY(confused->waitForFinished(patienceMs));
    QVERIFY(isOneSentence(confused->readAllStandardError()));
    QCOMPARE(confused->exitCode(), 1);
}

QTEST_GUILESS_MAIN(TestCliProcesses)

#include "tst_cli_processes.moc"
