// Counts at a threshold, top predictions against true genres, and the picture of them.
#include "tests/support/patience.h"
#include "ui/data/confusion.h"
#include "ui/data/decision_counts.h"
#include "ui/models/confusion_model.h"
#include "ui/pages/confusion_panel.h"
#include "ui/widgets/confusion_view.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QHeaderView>
#include <QImage>
#include <QSignalSpy>
#include <QtTest>

using namespace genrescope;
using namespace Qt::StringLiterals;

namespace {

/// Four tracks, three genres; the third genre is nowhere true.
///
///   track 0: Rock and Punk, top prediction Rock      → (Rock, Rock) once
///   track 1: Rock,          top prediction Punk      → (Rock, Punk)
///   track 2: Rock and Punk, top prediction Jazz      → (Rock, Jazz) and (Punk, Jazz)
///   track 3: Punk,          top prediction Punk
Decisions small()
{
    return {4,
            3,
            {1, 1, 0, /**/ 1, 0, 0, /**/ 1, 1, 0, /**/ 0, 1, 0},
            {0.9, 0.8, 0.1, /**/ 0.4, 0.6, 0.2, /**/ 0.2, 0.3, 0.7, /**/ 0.1, 0.5, 0.3}};
}

/// @param parents  as GenreCalls'.
GenreCalls callsOf(const Decisions& decisions, const std::vector<double>& thresholds = {},
                   const std::vector<int>& parents = {})
{
    CheckpointEvaluation evaluation;
    evaluation.decisions = decisions;
    if (!thresholds.empty())
        evaluation.calls = callMetrics(decisions, thresholds);
    return {evaluation, parents};
}

Confusion topPredictions()
{
    return confusionOf(callsOf(small()), ConfusionReading::TopPrediction);
}

QStringList threeGenres()
{
    return {QStringLiteral("Rock"), QStringLiteral("Punk"), QStringLiteral("Jazz")};
}

QStringList headersOf(const ConfusionModel& model)
{
    QStringList names;
    for (int i = 0; i < model.columnCount(); ++i)
        names << model.headerData(i, Qt::Horizontal, Qt::DisplayRole).toString();
    return names;
}

using Counts = std::vector<std::size_t>;

} // namespace

class TestConfusion : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsAtAThreshold()
    {
        const GenreDecisions rock = genreDecisions(small(), 0);
        const ThresholdCounts counts = countOutcomes(rock, 0.4);
        // 0.4 is at least 0.4: called.
        QCOMPARE(counts.of(Outcome::TruePositive), std::size_t(2));
        QCOMPARE(counts.of(Outcome::FalsePositive), std::size_t(0));
        QCOMPARE(counts.of(Outcome::FalseNegative), std::size_t(1));
        QCOMPARE(counts.of(Outcome::TrueNegative), std::size_t(1));
        QCOMPARE(*counts.precision(), 1.0);
        QCOMPARE(*counts.recall(), 2.0 / 3.0);
        QCOMPARE(*counts.f1(), 0.8);
    }

    void undefinedRatesAreNone()
    {
        const ThresholdCounts nobody = countOutcomes(genreDecisions(small(), 0), 1.0);
        QVERIFY(!nobody.precision());
        QCOMPARE(*nobody.recall(), 0.0);
        const ThresholdCounts neverTrue = countOutcomes(genreDecisions(small(), 2), 1.0);
        QVERIFY(!neverTrue.recall());
        QVERIFY(!neverTrue.f1());
    }

    void countsAgreeWithTheCurve()
    {
        const Decisions decisions = small();
        const PrecisionRecallCurve curve = precisionRecallCurves(decisions)[1];
        const GenreDecisions punk = genreDecisions(decisions, 1);
        for (std::size_t i = 0; i < curve.thresholds.size(); ++i) {
            const ThresholdCounts counts = countOutcomes(punk, curve.thresholds[i]);
            QCOMPARE(*counts.precision(), curve.precision[i]);
            QCOMPARE(*counts.recall(), curve.recall[i]);
        }
    }

    void tracksAreMostCertainFirst()
    {
        const GenreDecisions punk = genreDecisions(small(), 1);
        QCOMPARE(tracksBehind(punk, 0.2, Outcome::TruePositive),
                 (std::vector<std::size_t>{0, 3, 2}));
        QCOMPARE(tracksBehind(punk, 0.9, Outcome::FalseNegative),
                 (std::vector<std::size_t>{2, 3, 0}));
    }

    void topPredictionsAgainstTrueGenres()
    {
        const Confusion confusion = topPredictions();
        QCOMPARE(confusion.counts, (Counts{1, 1, 1, /**/ 0, 1, 1, /**/ 0, 0, 0}));
        QCOMPARE(confusion.tracks, (Counts{3, 2, 0}));
    }

    void genresCalledInsteadAndBesides()
    {
        // Called at 0.5: 0: Rock, Punk; 1: Punk; 2: Jazz; 3: Punk.
        const GenreCalls calls = callsOf(small());
        const Confusion instead = confusionOf(calls, ConfusionReading::Instead);
        QCOMPARE(instead.counts, (Counts{1, 1, 1, /**/ 0, 2, 1, /**/ 0, 0, 0}));
        // Rock is true of three tracks, two of which miss it.
        QCOMPARE(instead.tracks, (Counts{3, 3, 0}));
        QCOMPARE(confusionOf(calls, ConfusionReading::Besides).counts,
                 (Counts{1, 0, 0, /**/ 0, 2, 0, /**/ 0, 0, 0}));
    }

    void genresAreCalledAtTheirOwnThresholds()
    {
        // 0: Rock, Punk; 1: Rock, Punk; 2: Punk, Jazz; 3: Punk, Jazz.
        const GenreCalls calls = callsOf(small(), {0.4, 0.3, 0.3});
        QCOMPARE(confusionOf(calls, ConfusionReading::Instead).counts,
                 (Counts{2, 0, 1, /**/ 0, 3, 0, /**/ 0, 0, 0}));
        QCOMPARE(confusionOf(calls, ConfusionReading::Besides).counts,
                 (Counts{2, 1, 0, /**/ 0, 3, 2, /**/ 0, 0, 0}));
    }

    void partsCountAsTheirTopLevelGenres()
    {
        // Punk is a part of Rock.
        const GenreCalls calls = callsOf(small(), {}, {-1, 0, -1});
        QCOMPARE(confusionOf(calls, ConfusionReading::TopPrediction).counts,
                 (Counts{3, 0, 1, /**/ 0, 0, 0, /**/ 0, 0, 0}));
        // Track 1 was called Punk only; that is Rock.
        QCOMPARE(confusionOf(calls, ConfusionReading::Instead).counts,
                 (Counts{3, 0, 1, /**/ 0, 0, 0, /**/ 0, 0, 0}));
        QCOMPARE(confusionOf(calls, ConfusionReading::Instead).tracks, (Counts{4, 0, 0}));
        QCOMPARE(tracksInCell(calls, ConfusionReading::Instead, 0, 0), (Counts{0, 1, 3}));
    }

    void everyCellHasItsTracks()
    {
        const GenreCalls calls = callsOf(small(), {0.4, 0.3, 0.3});
        for (const auto reading : {ConfusionReading::TopPrediction, ConfusionReading::Instead,
                                   ConfusionReading::Besides}) {
            const Confusion confusion = confusionOf(calls, reading);
            for (std::size_t truth = 0; truth < 3; ++truth) {
                for (std::size_t choice = 0; choice < 3; ++choice)
                    QCOMPARE(tracksInCell(calls, reading, truth, choice).size(),
                             confusion.at(truth, choice));
            }
        }
        QCOMPARE(tracksInCell(calls, ConfusionReading::TopPrediction, 1, 2), Counts{2});
        // The more probable first.
        QCOMPARE(tracksInCell(calls, ConfusionReading::Besides, 1, 2), (Counts{2, 3}));
    }

    void genresHaveAnOrder()
    {
        // Jazz is taken for Folk, and Folk for Jazz; Rock, the most frequent, for Metal.
        const Confusion confusion = {5,
                                     {0, 0, 0, 0, 0, /**/ 0, 3, 0, 2, 0, /**/ 0, 0, 9, 0, 3, /**/
                                      0, 1, 0, 3, 0, /**/ 0, 0, 0, 0, 4},
                                     {0, 5, 12, 4, 4}};
        QCOMPARE(orderedLabels(confusion, GenreOrder::Dataset), (Counts{1, 2, 3, 4}));
        QCOMPARE(orderedLabels(confusion, GenreOrder::MostFrequent), (Counts{2, 1, 3, 4}));
        QCOMPARE(orderedLabels(confusion, GenreOrder::Similar), (Counts{2, 4, 1, 3}));
        // The first does not occur, and nobody has arranged 1 and 2.
        QCOMPARE(orderedLabels(confusion, GenreOrder::Own, {0, 4, 3}), (Counts{4, 3, 1, 2}));
    }

    void modelShowsGenresThatOccurMostFrequentFirst()
    {
        ConfusionModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        const Confusion confusion = topPredictions();
        // A fourth genre, nowhere true and never chosen.
        Confusion wide{4, Counts(16, 0), {3, 2, 0, 0}};
        for (std::size_t truth = 0; truth < 3; ++truth) {
            for (std::size_t choice = 0; choice < 3; ++choice)
                wide.counts[truth * 4 + choice] = confusion.at(truth, choice);
        }
        model.setConfusion(wide,
                           {QStringLiteral("Rock"), QStringLiteral("Punk"), QStringLiteral("Jazz"),
                            QStringLiteral("Spoken")},
                           orderedLabels(wide, GenreOrder::MostFrequent));
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.headerData(0, Qt::Vertical, Qt::DisplayRole).toString(),
                 QStringLiteral("Rock"));
        QCOMPARE(model.index(0, 2).data(ConfusionModel::ShareRole).toDouble(), 1.0 / 3.0);
        QCOMPARE(model.index(2, 0).data(ConfusionModel::ShareRole).toDouble(), 0.0);
        QCOMPARE(model.label(2), std::size_t(2));
    }

    void cellsAreChosenByKeyAndMouse()
    {
        ConfusionModel model;
        model.setConfusion(topPredictions(), threeGenres(), {0, 1, 2});
        ConfusionView view;
        view.setConfusionModel(&model);
        view.resize(400, 300);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view, test::patienceMs));
        QSignalSpy spy(&view, &ConfusionView::cellChosen);
        const QRect cell = view.visualRect(model.index(0, 2));
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, cell.center());
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy[0][0].value<std::size_t>(), std::size_t(0));
        QCOMPARE(spy[0][1].value<std::size_t>(), std::size_t(2));
        QTest::keyClick(&view, Qt::Key_Down);
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(spy.size(), 2);
        QCOMPARE(spy[1][0].value<std::size_t>(), std::size_t(1));

        const QImage picture = view.picture();
        QVERIFY(!picture.isNull());
        QVERIFY(picture.width() > 3 * cell.width());
    }

    void genresAreArrangedByMouseAndKey()
    {
        ConfusionPanel panel;
        const auto counts = [](std::size_t, const ShownConfusion&) { return topPredictions(); };
        panel.setReport({{.name = QStringLiteral("GRU")}}, threeGenres(), false, counts);
        panel.resize(500, 600);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel, test::patienceMs));
        auto* const view = panel.findChild<ConfusionView*>();
        auto* const model = static_cast<ConfusionModel*>(view->model());
        QCOMPARE(headersOf(*model), threeGenres());

        // Jazz before Rock.
        const QHeaderView& header = *view->horizontalHeader();
        const auto middle = [&](int section) {
            return QPoint(header.sectionViewportPosition(section) + header.sectionSize(section) / 2,
                          header.height() / 2);
        };
        const QPoint start = middle(2);
        const QPoint end = middle(0) - QPoint(header.sectionSize(0) / 3, 0);
        QTest::mousePress(header.viewport(), Qt::LeftButton, {}, start);
        QTest::mouseMove(header.viewport(), (start + end) / 2);
        QTest::mouseMove(header.viewport(), end);
        QTest::mouseRelease(header.viewport(), Qt::LeftButton, {}, end);
        QTRY_COMPARE(headersOf(*model), (QStringList{u"Jazz"_s, u"Rock"_s, u"Punk"_s}));
        QCOMPARE(model->headerData(0, Qt::Vertical, Qt::DisplayRole).toString(), u"Jazz"_s);
        // Both headers show the model's order, not one of their own.
        QCOMPARE(view->horizontalHeader()->visualIndex(2), 2);
        QCOMPARE(view->verticalHeader()->visualIndex(2), 2);

        // The selected cell (Rock, Punk) goes along.
        view->setCurrentIndex(model->index(1, 2));
        QTest::keyClick(view, Qt::Key_Down, Qt::AltModifier);
        const QStringList arranged{u"Jazz"_s, u"Punk"_s, u"Rock"_s};
        QCOMPARE(headersOf(*model), arranged);
        QCOMPARE(view->currentIndex(), model->index(2, 1));
        QTest::keyClick(view, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(headersOf(*model), arranged);

        // The next report is shown in the same order, its new genre last.
        panel.setReport({{.name = QStringLiteral("GRU")}}, {u"Rock"_s, u"Blues"_s, u"Punk"_s},
                        false, counts);
        QCOMPARE(headersOf(*model), (QStringList{u"Punk"_s, u"Rock"_s, u"Blues"_s}));
    }

    void cellsSayWhatTheyAre()
    {
        ConfusionModel model;
        model.setConfusion(topPredictions(), threeGenres(), {0, 1, 2});
        const QString text = model.index(0, 1).data(Qt::AccessibleTextRole).toString();
        QVERIFY(text.contains(QStringLiteral("Rock")) && text.contains(QStringLiteral("Punk")) &&
                text.contains(QStringLiteral("1")));
    }
};

QTEST_MAIN(TestConfusion)
#include "tst_confusion.moc"
