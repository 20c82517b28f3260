// Genres of a report: support, average precision, difference, and the tracks behind numbers.
#include "made_results.h"
#include "ui/models/example_table_model.h"
#include "ui/models/genre_score_model.h"

#include <QAbstractItemModelTester>
#include <QSortFilterProxyModel>
#include <QtTest>

using namespace genrescope;
using namespace genrescope::test;

class TestGenreScoreModel : public QObject {
    Q_OBJECT

private:
    const std::shared_ptr<const EvaluationOutcome> outcome_ =
        std::make_shared<const EvaluationOutcome>(madeOutcome(60));
    const std::shared_ptr<const EvaluationReport> report_{outcome_, &outcome_->report};
    const QStringList names_ = {QStringLiteral("● GRU"), QStringLiteral("◆ Transformer")};

private Q_SLOTS:
    void showsSupportPrecisionAndDifference()
    {
        GenreScoreModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setReport(report_, names_);
        QCOMPARE(model.rowCount(), 8);
        QCOMPARE(model.columnCount(), 5);
        QCOMPARE(model.headerData(2, Qt::Horizontal, Qt::DisplayRole).toString(),
                 QStringLiteral("AP ● GRU"));
        const auto& gru = report_->checkpoints[0].metrics.perLabel[0];
        const auto& transformer = report_->checkpoints[1].metrics.perLabel[0];
        const auto value = [&](int column) {
            return model.index(0, column).data(GenreScoreModel::SortRole).toDouble();
        };
        QCOMPARE(value(1), static_cast<double>(gru.support));
        QCOMPARE(value(2), *gru.averagePrecision);
        QCOMPARE(value(4), *transformer.averagePrecision - *gru.averagePrecision);
        const QString shown = model.index(0, 4).data().toString();
        QVERIFY(shown.startsWith(value(4) < 0.0 ? QChar(u'−') : QChar(u'+')));
    }

    void undefinedIsADashAndSortsLast()
    {
        GenreScoreModel model;
        model.setReport(report_, names_);
        QCOMPARE(model.index(7, 2).data().toString(), QStringLiteral("–"));
        QCOMPARE(model.index(7, 4).data().toString(), QStringLiteral("–"));
        QSortFilterProxyModel sorted;
        sorted.setSourceModel(&model);
        sorted.setSortRole(GenreScoreModel::SortRole);
        sorted.sort(2, Qt::DescendingOrder);
        QCOMPARE(sorted.index(7, 0).data().toString(), QStringLiteral("Spoken"));
    }

    void oneCheckpointHasNoDifference()
    {
        EvaluationReport one = *report_;
        one.checkpoints.pop_back();
        GenreScoreModel model;
        model.setReport(std::make_shared<const EvaluationReport>(one), names_.mid(0, 1));
        QCOMPARE(model.columnCount(), 3);
        QCOMPARE(model.differenceColumn(), -1);
    }

    void listsTracksWithTruthAndProbabilities()
    {
        ExampleTableModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setOutcome(outcome_, names_);
        QCOMPARE(model.rowCount(), 0);
        model.setExamples({9, 3}, 1);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.columnCount(), 5);
        // Nameless recordings go by their file.
        QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("000/109.mp3"));
        QCOMPARE(model.index(1, 0).data().toString(), QStringLiteral("Track 3"));
        QCOMPARE(model.index(1, 0).data(ExampleTableModel::TrackRole).toULongLong(), 3ULL);
        const Decisions& decisions = report_->checkpoints[1].decisions;
        QCOMPARE(model.index(1, 4).data(ExampleTableModel::SortRole).toDouble(),
                 decisions.scores[3 * decisions.labels + 1]);
        const int label = outcome_->track(3).labels.front();
        QVERIFY(model.index(1, 2).data().toString().contains(
            QString::fromStdString(report_->labels[static_cast<std::size_t>(label)])));
    }
};

QTEST_APPLESS_MAIN(TestGenreScoreModel)
#include "tst_genre_score_model.moc"
