// The starter models that come with the program: small, described, and as good as their card says.

#include "tests/cli/program.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace {

const QString models = QStringLiteral(GENRESCOPE_MODELS);

QJsonDocument answer(const QStringList& arguments)
{
    return genrescope::test::run(arguments + QStringList{"--json"}).json();
}

QString checkpoint(const QString& model)
{
    return models + '/' + model + QStringLiteral(".safetensors");
}

QString card()
{
    QFile file(QStringLiteral(GENRESCOPE_CARD));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The two models' values in the row with this name of the card's test table.
std::vector<double> inCard(const QString& row)
{
    static const QRegularExpression value(QStringLiteral(R"(\|\s*(0\.\d{4,})[^|]*)"));
    std::vector<double> values;
    for (const QString& line : card().split('\n')) {
        if (!line.startsWith("| " + row + " |"))
            continue;
        auto matches = value.globalMatch(line);
        while (matches.hasNext())
            values.push_back(matches.next().captured(1).toDouble());
        break;
    }
    return values;
}

} // namespace

class TestStarterScores : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void areSmallAndDescribed_data()
    {
        QTest::addColumn<QString>("model");
        QTest::newRow("gru") << QStringLiteral("gru");
        QTest::newRow("transformer") << QStringLiteral("transformer");
    }

    void areSmallAndDescribed()
    {
        QFETCH(QString, model);
        QVERIFY(QFileInfo(checkpoint(model)).size() <= 4'000'000);
        const QJsonObject info = answer({"info", checkpoint(model)}).object();
        QCOMPARE(info["architecture"].toString(), model);
        const QString text = info["card"].toString();
        QVERIFY(text.contains("CC BY-NC-SA 4.0"));
        const QStringList genres = info["labels"].toVariant().toStringList();
        for (const char* genre : {"Classical", "Pop", "Rock", "Electronic", "Folk", "Hip-Hop"})
            QVERIFY2(genres.contains(QLatin1String(genre)), genre);
        for (const QString& genre : genres)
            QVERIFY2(text.contains(genre), qPrintable(genre));
    }

    /// The card's figures for the test split are reproduced.
    void areAsGoodAsTheirCardSays()
    {
        const QDir data(QStringLiteral(GENRESCOPE_SHARED "/data/fma_mini"));
        if (!data.exists("fma_large.zip"))
            QSKIP("the reference data are not here");
        const QTemporaryDir folder;
        const QString workspace = folder.filePath("workspace");
        const QJsonDocument prepared =
            answer({"prepare", "--metadata", data.filePath("fma_metadata.zip"), "--audio",
                    data.filePath("fma_large.zip"), "--labels", "top", "--min-tracks", "1", "--out",
                    workspace});
        QVERIFY(prepared.isObject());
        const QJsonObject report =
            answer({"evaluate", "--data", workspace, "--split", "test", "--resamples", "0",
                    "--checkpoint", checkpoint("gru"), checkpoint("transformer")})
                .object();
        const QJsonArray judged = report["checkpoints"].toArray();
        QCOMPARE(judged.size(), 2);
        for (const auto& [row, key] :
             {std::pair{"support-weighted AP", "weighted_ap"}, std::pair{"macro AP", "macro_ap"}}) {
            const std::vector<double> said = inCard(QLatin1String(row));
            QCOMPARE(said.size(), std::size_t{2});
            for (int i = 0; i < 2; ++i) {
                const double found = judged[i][QLatin1String(key)].toDouble();
                QVERIFY2(std::abs(found - said[static_cast<std::size_t>(i)]) < 1e-4,
                         qPrintable(QString("%1: %2").arg(row).arg(found, 0, 'f', 6)));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestStarterScores)
#include "tst_starter_scores.moc"
