// What the command line says of options, and of results that nobody can read.

#include "tests/cli/program.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace genrescope::test;

class TestCliOptions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void badValuesAreRefusedInWords_data();
    void badValuesAreRefusedInWords();
    void whatCannotBeWrittenIsAFailure();
    void nothingPreparedIsAFailure();
};

void TestCliOptions::badValuesAreRefusedInWords_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QByteArray>("sentence");
    const QString train = QStringLiteral("train --data a --model gru --out b ");
    const auto row = [](const QString& arguments, const char* sentence) {
        QTest::newRow(qPrintable(arguments)) << arguments << QByteArray(sentence);
    };
    row(train + "--steps 0", "--steps must be at least 1, not 0.");
    row(train + "--steps 1.5", "--steps must be a whole number, not 1.5.");
    row(train + "--steps many", "--steps must be a number, not \"many\".");
    row(train + "--epochs -1", "--epochs must be at least 1, not -1.");
    row(train + "--epochs 99999999999", "--epochs must be at most 2147483647, not 99999999999.");
    row(train + "--batch 0", "--batch must be at least 1, not 0.");
    row(train + "--learning-rate 0", "--learning-rate must be greater than 0, not 0.");
    row(train + "--learning-rate nan", "--learning-rate must be a number, not \"nan\".");
    row(train + "--seed -1", "--seed must be at least 0, not -1.");
    row(train + "--ema 2", "--ema must be at most 0.999999, not 2.");
    row(train + "--ema -1", "--ema must be from 0 to 0.999999, not -1.");
    row(train + "--early-stopping 0", "--early-stopping must be at least 1, not 0.");
    row(train + "--option units", "--option must be NAME=VALUE, not \"units\".");
    row(train + "--recipe old", "--recipe must be post, modern, distill or pretrain, not \"old\".");
    row("prepare --folders a --out b --shard 3/2",
        "--shard must be K/N, with K from 1 to N, or slurm, not \"3/2\".");
    row("prepare --folders a --out b --min-tracks -1", "--min-tracks must be at least 0, not -1.");
    row("prepare --metadata a --audio b --out c --labels foo",
        "--labels must be closed, fine or top, not \"foo\".");
    row("prepare --metadata a --audio b --out c --subset tiny",
        "--subset must be small, medium, large or full, not \"tiny\".");
    row("models --labels foo", "--labels must be a number, not \"foo\".");
    row("evaluate --data a --checkpoint b --split training",
        "--split must be validation or test, not \"training\".");
    row("evaluate --data a --checkpoint b --seed -1", "--seed must be at least 0, not -1.");
    row("fit-head --init a --data b --out c --folds 1", "--folds must be at least 2, not 1.");
    row("bench train --repeats 0", "--repeats must be at least 1, not 0.");
    row("models --color", "The following argument was not expected: --color.");
}

void TestCliOptions::badValuesAreRefusedInWords()
{
    QFETCH(QString, arguments);
    QFETCH(QByteArray, sentence);
    const Result result = run(arguments.split(QLatin1Char(' ')));
    QCOMPARE(result.exitCode, 2);
    QCOMPARE(result.err.left(result.err.indexOf('\n')), sentence);
}

void TestCliOptions::whatCannotBeWrittenIsAFailure()
{
    for (const char* const command : {"models", "--help"}) {
        QProcess process;
        process.setStandardOutputFile(QStringLiteral("/dev/full"));
        process.start(QStringLiteral(GENRESCOPE_CLI), {QString::fromUtf8(command)});
        QVERIFY(process.waitForFinished(300'000));
        QCOMPARE(process.exitCode(), 1);
        const QByteArray said = process.readAllStandardError();
        QVERIFY2(isOneSentence(said), said);
    }
}

void TestCliOptions::nothingPreparedIsAFailure()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("music/Rock")));
    QFile noMusic(folder.filePath(QStringLiteral("music/Rock/a.mp3")));
    QVERIFY(noMusic.open(QIODevice::WriteOnly) && noMusic.write("no music") == 8);
    noMusic.close();
    const Result result = run({"prepare", "--folders", folder.filePath(QStringLiteral("music")),
                               "--out", folder.filePath(QStringLiteral("workspace"))});
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(isOneSentence(result.err), result.err);
    QVERIFY2(result.out.contains("Rock/a.mp3"), result.out);
}

QTEST_GUILESS_MAIN(TestCliOptions)
#include "tst_cli_options.moc"
