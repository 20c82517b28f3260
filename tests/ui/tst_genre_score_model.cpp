// Genres of a report: support, average precision, difference, and the tracks behind numbers.
#include "fake_results.h"
#include "ui/models/average_score_model.h"
#include "ui/models/example_table_model.h"
#include "ui/models/genre_score_model.h"

#include <QAbstractItemModelTester>
#include <QSortFilterProxyModel>
#include <QtTest>

#include <cmath>

using namespace genrescope;
using namespace genrescope::test;

class TestGenreScoreModel : public QObject {
    Q_OBJECT

private:
    const std::shared_ptr<const EvaluationOutcome> outcome_ =
        std::make_shared<const EvaluationOutcome>(fakeOutcome(60));
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

    void precisionHasItsInterval()
    {
        EvaluationReport report = *report_;
        for (CheckpointEvaluation& one : report.checkpoints)
            one.labelIntervals.resize(report.labels.size());
        report.checkpoints[1].labelIntervals[0] = Interval{0.126, 0.874};
        report.checkpoints[1].metrics.perLabel[0].averagePrecision = 0.5;
        GenreScoreModel model;
        model.setReport(std::make_shared<const EvaluationReport>(report), names_);
        QCOMPARE(model.index(0, 3).data().toString(), QStringLiteral("0.500 (0.13–0.87)"));
        QCOMPARE(model.index(0, 3).data(GenreScoreModel::SortRole).toDouble(), 0.5);
        // A genre with a single artist has none.
        QVERIFY(!model.index(0, 2).data().toString().contains(QLatin1Char('(')));
    }

    void averagesHaveIntervalsDifferenceAndP()
    {
        EvaluationReport report = *report_;
        report.checkpoints[0].intervals.microAp = Interval{0.25, 0.5};
        report.checkpoints[0].metrics.microAp = 0.375;
        report.differences = {{.first = 0,
                               .second = 1,
                               .weightedAp = Difference{-0.0625, {-0.125, 0.03125}, 0.25},
                               .microAp = Difference{0.125, {0.0625, 0.25}, 0.0005}}};
        AverageScoreModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setAverages(reportAverages(report), names_);
        QCOMPARE(model.columnCount(), 5);
        const auto text = [&](int row, int column) {
            return model.index(row, column).data().toString();
        };
        QCOMPARE(text(1, 0), QStringLiteral("Micro AP (all decisions pooled)"));
        QCOMPARE(text(1, 1), QStringLiteral("0.375 (0.25–0.50)"));
        QCOMPARE(text(0, 3), QStringLiteral("−0.063"));
        QCOMPARE(text(0, 4), QStringLiteral("0.250"));
        QCOMPARE(text(1, 3), QStringLiteral("+0.125"));
        QCOMPARE(text(1, 4), QStringLiteral("< 0.001"));
        QVERIFY(model.index(0, 3).data(Qt::ToolTipRole).toString().contains(u"−0.125 to +0.031"));
        // There are no resamples for these.
        QCOMPARE(text(2, 3), QString());
        QCOMPARE(text(3, 4), QString());
        report.differences.clear();
        model.setAverages(reportAverages(report), names_);
        QCOMPARE(model.columnCount(), 3);
    }

    void threeModelsDifferFromTheFirst()
    {
        EvaluationReport report = *report_;
        report.checkpoints.push_back(report.checkpoints[0]);
        report.checkpoints[2].metrics.perLabel[0].averagePrecision = 0.875;
        report.checkpoints[0].metrics.perLabel[0].averagePrecision = 0.25;
        report.differences = {{.first = 0, .second = 1, .microAp = Difference{0.125, {}, 0.25}},
                              {.first = 0, .second = 2, .microAp = Difference{0.25, {}, 0.5}},
                              {.first = 1, .second = 2, .microAp = Difference{0.375, {}, 0.75}}};
        const QStringList names = names_ + QStringList{QStringLiteral("■ GRU post")};
        GenreScoreModel genres;
        QAbstractItemModelTester tester(&genres,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        genres.setReport(std::make_shared<const EvaluationReport>(report), names);
        const auto title = [](const QAbstractItemModel& model, int column, int role) {
            return model.headerData(column, Qt::Horizontal, role).toString();
        };
        QCOMPARE(genres.columnCount(), 7);
        QCOMPARE(genres.differenceColumn(), 5);
        QCOMPARE(title(genres, 6, Qt::DisplayRole), QStringLiteral("Δ ■ GRU post"));
        QVERIFY(title(genres, 6, Qt::ToolTipRole).contains(QStringLiteral("minus that of ● GRU")));
        QCOMPARE(genres.index(0, 6).data(GenreScoreModel::SortRole).toDouble(), 0.625);

        AverageScoreModel averages;
        QAbstractItemModelTester other(&averages,
                                       QAbstractItemModelTester::FailureReportingMode::QtTest);
        averages.setAverages(reportAverages(report), names);
        QCOMPARE(averages.columnCount(), 8);
        QCOMPARE(title(averages, 4, Qt::DisplayRole), QStringLiteral("Δ ◆ Transformer"));
        QCOMPARE(title(averages, 6, Qt::DisplayRole), QStringLiteral("Δ ■ GRU post"));
        QCOMPARE(averages.index(1, 4).data().toString(), QStringLiteral("+0.125"));
        QCOMPARE(averages.index(1, 6).data().toString(), QStringLiteral("+0.250"));
        QCOMPARE(averages.index(1, 7).data().toString(), QStringLiteral("0.500"));
    }

    void levelsOfTheHierarchyAreAveragedSeparately()
    {
        EvaluationReport report = *report_;
        for (CheckpointEvaluation& one : report.checkpoints) {
            LevelEvaluation top = {.level = "top", .labels = {0, 2}};
            top.metrics.weightedAp = 0.75;
            LevelEvaluation fine = {.level = "fine", .labels = {1}};
            fine.metrics.macroAp = 0.25;
            fine.intervals.macroAp = Interval{0.125, 0.5};
            one.levels = {top, fine};
        }
        const qsizetype before = reportAverages(*report_).size();
        const QList<ReportAverage> averages = reportAverages(report);
        QCOMPARE(averages.size(), before + 4);
        QVERIFY(averages[3].explanation.startsWith(u"2 top-level"));
        QCOMPARE(averages[3].score(1, 3), QStringLiteral("0.750"));
        QVERIFY(averages[6].fullName().startsWith(u"Macro AP (1 genre"));
        QCOMPARE(averages[6].score(0, 3), QStringLiteral("0.250 (0.13–0.50)"));
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
        model.setExamples({{9, 1}, {3, 1}});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.columnCount(), 7);
        // Recordings without a title are shown by file name.
        QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("000/109.mp3"));
        QCOMPARE(model.index(1, 0).data().toString(), QStringLiteral("Track 3"));
        QCOMPARE(model.index(1, 0).data(ExampleTableModel::TrackRole).toULongLong(), 3ULL);
        const Decisions& decisions = report_->checkpoints[1].decisions;
        const double second = decisions.scores[3 * decisions.labels + 1];
        QCOMPARE(model.index(1, 5).data(ExampleTableModel::SortRole).toDouble(), second);
        const double first = report_->checkpoints[0].decisions.scores[3 * decisions.labels + 1];
        QCOMPARE(model.index(1, 6).data(ExampleTableModel::SortRole).toDouble(),
                 std::abs(first - second));
        const int label = outcome_->track(3).labels.front();
        QVERIFY(model.index(1, 2).data().toString().contains(
            QString::fromStdString(report_->labels[static_cast<std::size_t>(label)])));

        // Of one genre on all tracks, or of another one on each.
        const auto tip = [&] {
            return model.headerData(5, Qt::Horizontal, Qt::ToolTipRole).toString();
        };
        QCOMPARE(tip(), QStringLiteral("Probability of Rock"));
        model.setExamples({{9, 1}, {3, 4}});
        QCOMPARE(model.index(0, 3).data().toString(), QStringLiteral("Rock"));
        QCOMPARE(model.index(1, 3).data().toString(), QStringLiteral("Pop"));
        QCOMPARE(model.index(1, 5).data(ExampleTableModel::SortRole).toDouble(),
                 decisions.scores[3 * decisions.labels + 4]);
        QVERIFY(!tip().contains(QStringLiteral("Rock")));
    }
};

QTEST_APPLESS_MAIN(TestGenreScoreModel)
#include "tst_genre_score_model.moc"
