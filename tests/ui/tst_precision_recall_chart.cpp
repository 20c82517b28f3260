// Threshold marks on precision-recall curves: where they are, how they are moved.
#include "tests/support/patience.h"
#include "ui/theme/model_style.h"
#include "ui/widgets/precision_recall_chart.h"

#include <QAccessible>
#include <QChart>
#include <QLegendMarker>
#include <QSignalSpy>
#include <QtTest>

using namespace genrescope;

namespace {

/// Scores 0.9 (true), 0.6 (false), 0.4 (true).
PrecisionRecallCurve smallCurve()
{
    return {{0.9, 0.6, 0.4}, {1.0, 0.5, 2.0 / 3.0}, {0.5, 0.5, 1.0}};
}

} // namespace

class TestPrecisionRecallChart : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<PrecisionRecallChart> chart_;

private Q_SLOTS:
    void init()
    {
        chart_ = std::make_unique<PrecisionRecallChart>();
        chart_->resize(400, 300);
        chart_->setLines({{.model = {QStringLiteral("GRU"), 0},
                           .legend = QStringLiteral("GRU, AP 0.83"),
                           .curve = smallCurve()},
                          {.model = {QStringLiteral("Transformer"), 1},
                           .legend = QStringLiteral("Transformer, AP 1"),
                           .curve = {{0.8, 0.7}, {1.0, 1.0}, {0.5, 1.0}}}},
                         2.0 / 3.0);
    }

    void pointAtThreshold_data()
    {
        QTest::addColumn<double>("threshold");
        QTest::addColumn<int>("point");
        QTest::newRow("above all") << 0.95 << -1;
        QTest::newRow("at the first score") << 0.9 << 0;
        QTest::newRow("between") << 0.61 << 0;
        QTest::newRow("at the second score") << 0.6 << 1;
        QTest::newRow("below all") << 0.0 << 2;
    }
    void pointAtThreshold()
    {
        QFETCH(double, threshold);
        QFETCH(int, point);
        const auto found = genrescope::pointAtThreshold(smallCurve(), threshold);
        QCOMPARE(found ? static_cast<int>(*found) : -1, point);
    }

    // When the mark was text, it was black.
    void legendShowsTheMarkInItsColor()
    {
        chart_->show();
        QVERIFY(QTest::qWaitForWindowExposed(chart_.get(), test::patienceMs));
        QStringList names;
        QList<QColor> colors;
        for (const QLegendMarker* marker : chart_->chart()->legend()->markers()) {
            if (!marker->isVisible())
                continue;
            names << marker->label();
            colors << marker->brush().color();
        }
        QCOMPARE(names, QStringList(
                            {QStringLiteral("GRU, AP 0.83"), QStringLiteral("Transformer, AP 1")}));
        for (int place = 0; place < 2; ++place)
            QCOMPARE(colors[place], modelStyle(place, chart_->palette()).color);
    }

    void oneThresholdMovesEveryMark()
    {
        chart_->setThreshold(0.65);
        QCOMPARE(*chart_->markOf(0), QPointF(0.5, 1.0));
        QCOMPARE(*chart_->markOf(1), QPointF(1.0, 1.0));
        chart_->setThreshold(0.85);
        QVERIFY(!chart_->markOf(1));
    }

    void keysMoveTheThreshold()
    {
        QSignalSpy spy(chart_.get(), &PrecisionRecallChart::thresholdChosen);
        QTest::keyClick(chart_.get(), Qt::Key_Right);
        QCOMPARE(chart_->threshold(), 0.51);
        QCOMPARE(spy.size(), 1);
        for (int i = 0; i < 60; ++i)
            QTest::keyClick(chart_.get(), Qt::Key_Left);
        QCOMPARE(chart_->threshold(), 0.0);
    }

    void markIsDragged()
    {
        chart_->show();
        QVERIFY(QTest::qWaitForWindowExposed(chart_.get(), test::patienceMs));
        QSignalSpy spy(chart_.get(), &PrecisionRecallChart::thresholdChosen);
        const QRectF plot = chart_->chart()->plotArea();
        const auto pixel = [&](double recall, double precision) {
            return QPointF(plot.left() + recall / 1.02 * plot.width(),
                           plot.bottom() - precision / 1.02 * plot.height())
                .toPoint();
        };
        QTest::mousePress(chart_->viewport(), Qt::LeftButton, {}, pixel(0.5, 0.5));
        QCOMPARE(chart_->threshold(), 0.6);
        QTest::mouseMove(chart_->viewport(), pixel(1.0, 0.66));
        QCOMPARE(chart_->threshold(), 0.4);
        QTest::mouseRelease(chart_->viewport(), Qt::LeftButton, {}, pixel(1.0, 0.66));
        const qsizetype moves = spy.size();
        QTest::mouseMove(chart_->viewport(), pixel(0.5, 1.0));
        QCOMPARE(spy.size(), moves);
        // Far from every curve, nothing is dragged.
        QTest::mousePress(chart_->viewport(), Qt::LeftButton, {}, pixel(0.1, 0.05));
        QCOMPARE(spy.size(), moves);
    }

    void tableHoldsEveryPoint()
    {
        const ValueTable table = chart_->table();
        QCOMPARE(table.rows.size(), 5);
        QCOMPARE(table.rows[1], (QVariantList{QStringLiteral("GRU"), 0.6, 0.5, 0.5}));
    }

    void describesWhereTheMarksAre()
    {
        chart_->setThreshold(0.85);
        QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(chart_.get());
        QCOMPARE(accessible->role(), QAccessible::Chart);
        const QString value = accessible->text(QAccessible::Value);
        QVERIFY(value.contains(QStringLiteral("GRU: threshold 0.85, precision 1.00, recall 0.50")));
        QVERIFY(value.contains(QStringLiteral("Transformer: no track")));
    }

    void fewerLinesTakeTheirSeriesAway()
    {
        const qsizetype before = chart_->chart()->series().size();
        chart_->setLines({{.model = {QStringLiteral("GRU"), 0}, .curve = smallCurve()}}, 0.5);
        QCOMPARE(chart_->chart()->series().size(), before - 3);
        chart_->setLines({}, 0.0);
        QVERIFY(chart_->table().rows.isEmpty());
    }
};

QTEST_MAIN(TestPrecisionRecallChart)
#include "tst_precision_recall_chart.moc"
