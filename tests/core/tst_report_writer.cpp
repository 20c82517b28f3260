// Reports as JSON and predictions as CSV: keys, undefined metrics, quoting, formula guard.
#include "core/base/binary_file.h"
#include "core/base/error.h"
#include "core/reports/report_writer.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

using namespace genrescope;

namespace {

CheckpointEvaluation evaluationOf(const std::string& checkpoint, Decisions decisions)
{
    CheckpointEvaluation evaluation;
    evaluation.checkpoint = checkpoint;
    evaluation.architecture = "gru";
    evaluation.recipe = "modern";
    evaluation.metrics = computeMetrics(decisions);
    evaluation.curves = precisionRecallCurves(decisions);
    evaluation.decisions = std::move(decisions);
    return evaluation;
}

/// Three tracks, two genres; no track has the second one.
EvaluationReport smallReport()
{
    EvaluationReport report;
    report.workspace = "fma";
    report.split = Split::Test;
    report.splitProtocol = "FMA's split by artist";
    report.labelScheme = "closed";
    report.crops = 16;
    report.labels = {"Rock", "Drum, \"Bass\""};
    report.tracks = {2, 5, 140};
    report.checkpoints = {evaluationOf(
        "gru.safetensors", {3, 2, {1, 0, 0, 0, 1, 0}, {0.75, 0.1, 0.5, 1.0 / 3.0, 0.25, 1e-300}})};
    return report;
}

QJsonObject objectOf(const std::string& json)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(json)).object();
}

QJsonObject firstCheckpoint(const std::string& json)
{
    return objectOf(json)[u"checkpoints"][0].toObject();
}

} // namespace

class TestReportWriter : public QObject {
    Q_OBJECT

private:
    QTemporaryDir folder_;

    std::string predictions(const EvaluationReport& report) const
    {
        const std::string path = folder_.filePath(QStringLiteral("out.csv")).toStdString();
        writePredictions(report, path);
        return readTextFile(path, 1 << 26);
    }

private Q_SLOTS:
    void jsonHoldsTheProtocol()
    {
        const QJsonObject found = objectOf(toJson(smallReport(), false));
        QCOMPARE(found[u"workspace"].toString(), QStringLiteral("fma"));
        QCOMPARE(found[u"split_protocol"].toString(), QStringLiteral("FMA's split by artist"));
        QCOMPARE(found[u"label_scheme"].toString(), QStringLiteral("closed"));
        QCOMPARE(found[u"random_crops"], QJsonValue(false));
        QVERIFY(found[u"weighted_ap_note"].toString().contains(QStringLiteral("micro-average")));
    }

    void jsonHoldsWhatIsKnownOfTheTracks()
    {
        EvaluationReport report = smallReport();
        QCOMPARE(objectOf(toJson(report, false))[u"near_duplicates_in_training"],
                 QJsonValue(QJsonValue::Null));
        report.nearDuplicates = 2;
        report.leftOut = 3;
        const QJsonObject found = objectOf(toJson(report, false));
        QCOMPARE(found[u"near_duplicates_in_training"].toInt(), 2);
        QCOMPARE(found[u"tracks_left_out"].toInt(), 3);
    }

    void jsonHoldsAverages()
    {
        const QJsonObject found = firstCheckpoint(toJson(smallReport(), false));
        QCOMPARE(found[u"checkpoint"].toString(), QStringLiteral("gru.safetensors"));
        QCOMPARE(found[u"architecture"].toString(), QStringLiteral("gru"));
        QCOMPARE(found[u"recipe"].toString(), QStringLiteral("modern"));
        QCOMPARE(found[u"split"].toString(), QStringLiteral("test"));
        QCOMPARE(found[u"crops"].toInt(), 16);
        QCOMPARE(found[u"trained_on_this_data"], QJsonValue(false));
        QCOMPARE(found[u"learned_from_these_tracks"], QJsonValue(false));
        QCOMPARE(found[u"tracks"].toInt(), 3);
        QCOMPARE(found[u"weighted_ap"].toDouble(), 5.0 / 6.0);
        QCOMPARE(found[u"macro_ap"].toDouble(), 5.0 / 6.0);
        QCOMPARE(found[u"macro_roc_auc"].toDouble(), 0.5);
        QCOMPARE(found[u"micro_f1_at_half"].toDouble(), 0.5);
        QCOMPARE(found[u"macro_f1_at_half"].toDouble(), 0.5);
        // Pooled: 0.75 true, 0.5 false, 1/3 false, 0.25 true.
        QCOMPARE(found[u"micro_ap"].toDouble(), (1.0 + 2.0 / 4.0) / 2.0);
    }

    void jsonHoldsGenresWithNullForUndefined()
    {
        const QJsonArray genres =
            firstCheckpoint(toJson(smallReport(), false))[u"genres"].toArray();
        QCOMPARE(genres.size(), 2);
        QCOMPARE(genres[0][u"genre"].toString(), QStringLiteral("Rock"));
        QCOMPARE(genres[0][u"support"].toInt(), 2);
        QCOMPARE(genres[0][u"ap"].toDouble(), 5.0 / 6.0);
        QCOMPARE(genres[0][u"f1_at_half"].toDouble(), 0.5);
        QCOMPARE(genres[1][u"support"].toInt(), 0);
        QVERIFY(genres[1][u"ap"].isNull());
        QVERIFY(genres[1][u"roc_auc"].isNull());
        QVERIFY(genres[0][u"curve"].isUndefined());
    }

    void jsonHoldsCurvesOnRequest()
    {
        const QJsonArray genres = firstCheckpoint(toJson(smallReport(), true))[u"genres"].toArray();
        const QJsonObject curve = genres[0][u"curve"].toObject();
        QCOMPARE(curve[u"thresholds"].toArray(), (QJsonArray{0.75, 0.5, 0.25}));
        QCOMPARE(curve[u"precision"].toArray(), (QJsonArray{1.0, 0.5, 2.0 / 3.0}));
        QCOMPARE(curve[u"recall"].toArray(), (QJsonArray{0.5, 0.5, 1.0}));
        QVERIFY(genres[1][u"curve"][u"recall"].isArray());
        QCOMPARE(genres[1][u"curve"][u"recall"].toArray(), QJsonArray());
    }

    void jsonOfNoCheckpointsIsAnEmptyList()
    {
        const QJsonDocument document =
            QJsonDocument::fromJson(QByteArray::fromStdString(toJson({}, false)));
        QVERIFY(document.object()[u"checkpoints"].isArray());
        QCOMPARE(document.object()[u"checkpoints"].toArray().size(), 0);
    }

    // File names are bytes; JSON is UTF-8.
    void jsonSurvivesAPathThatIsNotUtf8()
    {
        EvaluationReport report = smallReport();
        report.checkpoints[0].checkpoint = "a\xff.safetensors";
        const QJsonObject found = firstCheckpoint(toJson(report, false));
        QCOMPARE(found[u"checkpoint"].toString(), QStringLiteral("a\uFFFD"
                                                                 "FF.safetensors"));
    }

    void csvHasOneRowPerTrackGenreAndCheckpoint()
    {
        QCOMPARE(QString::fromStdString(predictions(smallReport())),
                 QStringLiteral("track,genre,truth,probability,architecture,checkpoint\n"
                                "2,Rock,1,0.75,gru,gru.safetensors\n"
                                "2,\"Drum, \"\"Bass\"\"\",0,0.1,gru,gru.safetensors\n"
                                "5,Rock,0,0.5,gru,gru.safetensors\n"
                                "5,\"Drum, \"\"Bass\"\"\",0,0.3333333333333333,gru,"
                                "gru.safetensors\n"
                                "140,Rock,1,0.25,gru,gru.safetensors\n"
                                "140,\"Drum, \"\"Bass\"\"\",0,1e-300,gru,gru.safetensors\n"));
    }

    void csvGuardsText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("cell");
        const auto row = [](const char* name, const char* text, const char* cell) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(cell);
        };
        row("plain", "Hip-Hop", "Hip-Hop");
        row("equals", "=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0");
        row("plus", "+1", "'+1");
        row("minus", "-1", "'-1");
        row("at", "@SUM(A1)", "'@SUM(A1)");
        row("tab", "\t=1", "'\t=1");
        row("guarded and quoted", "=A1,B1", "\"'=A1,B1\"");
        row("quote", "7\" single", "\"7\"\" single\"");
        row("newline", "two\nlines", "\"two\nlines\"");
        row("markup", "<b>Rock</b>", "<b>Rock</b>");
        row("not ASCII", "Ülkü", "Ülkü");
    }
    void csvGuardsText()
    {
        QFETCH(QString, text);
        QFETCH(QString, cell);
        EvaluationReport report;
        report.labels = {text.toStdString()};
        report.tracks = {7};
        report.checkpoints = {evaluationOf(text.toStdString(), {1, 1, {1}, {0.5}})};
        QCOMPARE(QString::fromStdString(predictions(report)),
                 QStringLiteral("track,genre,truth,probability,architecture,checkpoint\n"
                                "7,%1,1,0.5,gru,%1\n")
                     .arg(cell));
    }

    // More than one piece, so that a row lost or doubled between two pieces would show.
    void csvOfManyTracksIsComplete()
    {
        constexpr std::size_t tracks = 30'000;
        EvaluationReport report;
        report.labels = {"Rock"};
        Decisions decisions = {tracks, 1, {}, {}};
        for (std::size_t track = 0; track < tracks; ++track) {
            report.tracks.push_back(static_cast<TrackId>(track));
            decisions.truth.push_back(track % 2);
            decisions.scores.push_back(static_cast<double>(track) / tracks);
        }
        report.checkpoints = {evaluationOf("a", decisions), evaluationOf("b", decisions)};
        const QList<QByteArray> lines =
            QByteArray::fromStdString(predictions(report)).trimmed().split('\n');
        QCOMPARE(static_cast<std::size_t>(lines.size()), 2 * tracks + 1);
        for (std::size_t row = 0; row < 2 * tracks; ++row) {
            const QList<QByteArray> cells = lines[static_cast<qsizetype>(row) + 1].split(',');
            QCOMPARE(static_cast<std::size_t>(cells[0].toULong()), row % tracks);
            QCOMPARE(cells[3].toDouble(), decisions.scores[row % tracks]);
            QCOMPARE(cells[5], QByteArray(row < tracks ? "a" : "b"));
        }
    }

    void csvThatCannotBeWrittenIsAnError()
    {
        const std::string path = folder_.filePath(QStringLiteral("taken")).toStdString();
        QVERIFY(QDir().mkpath(folder_.filePath(QStringLiteral("taken/inside"))));
        QVERIFY_THROWS_EXCEPTION(FileError, writePredictions(smallReport(), path));
    }
};

QTEST_APPLESS_MAIN(TestReportWriter)
#include "tst_report_writer.moc"
