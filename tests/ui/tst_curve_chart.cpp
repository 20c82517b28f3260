// What a curve chart draws, reads out, zooms, exports and says.
#include "tests/support/patience.h"
#include "ui/theme/model_style.h"
#include "ui/widgets/chart_export.h"
#include "ui/widgets/chart_panel.h"
#include "ui/widgets/curve_chart.h"

#include <QAccessible>
#include <QChart>
#include <QImage>
#include <QLegendMarker>
#include <QLineSeries>
#include <QScatterSeries>
#include <QSignalSpy>
#include <QTableView>
#include <QXmlStreamReader>
#include <QtTest>

using namespace genrescope;

namespace {

std::vector<CurvePoint> pointsOf(int count, double factor)
{
    std::vector<CurvePoint> points;
    for (int i = 1; i <= count; ++i)
        points.push_back({1.0 * i, i / 100.0, 0.5 * i, factor / i});
    return points;
}

/// Line series in the order shadow, line of each curve.
QList<QLineSeries*> lineSeries(const CurveChart& chart)
{
    QList<QLineSeries*> lines;
    for (QAbstractSeries* series : chart.chart()->series()) {
        if (auto* line = qobject_cast<QLineSeries*>(series))
            lines.append(line);
    }
    return lines;
}

} // namespace

class TestCurveChart : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<CurveChart> chart_;
    int gru_ = 0;
    int transformer_ = 0;

    QCategoryAxis* axis(Qt::Orientation orientation) const
    {
        return qobject_cast<QCategoryAxis*>(chart_->chart()->axes(orientation).front());
    }

private Q_SLOTS:
    void init()
    {
        chart_ = std::make_unique<CurveChart>(
            ValueColumn{QStringLiteral("Verlust"), QStringLiteral("loss")});
        chart_->resize(400, 300);
        gru_ = chart_->addCurve({.run = QStringLiteral("a"),
                                 .legend = QStringLiteral("GRU"),
                                 .name = QStringLiteral("GRU modern"),
                                 .place = 0});
        transformer_ = chart_->addCurve({.run = QStringLiteral("b"),
                                         .legend = QStringLiteral("Transformer"),
                                         .name = QStringLiteral("Transformer modern"),
                                         .place = 1,
                                         .marked = true});
        chart_->append(gru_, pointsOf(5'000, 2.0));
        chart_->append(transformer_, pointsOf(10, 4.0));
        chart_->show();
        QVERIFY(QTest::qWaitForWindowExposed(chart_.get(), test::patienceMs));
        chart_->refresh();
    }

    // When the mark was text, it was black.
    void legendShowsTheMarkInItsColor()
    {
        QStringList names;
        QList<QColor> colors;
        for (const QLegendMarker* marker : chart_->chart()->legend()->markers()) {
            if (!marker->isVisible())
                continue;
            names << marker->label();
            colors << marker->brush().color();
        }
        QCOMPARE(names, QStringList({QStringLiteral("GRU"), QStringLiteral("Transformer")}));
        for (int place = 0; place < 2; ++place)
            QCOMPARE(colors[place], modelStyle(place, chart_->palette()).color);
    }

    void neverMorePointsThanPixels()
    {
        for (const QLineSeries* line : lineSeries(*chart_))
            QVERIFY(line->count() <= 400);
        QVERIFY(lineSeries(*chart_)[1]->count() > 100);
    }

    void outlierSetsTheRange()
    {
        std::vector<CurvePoint> spike = {{5'001.0, 51.0, 2'501.0, 900.0}};
        chart_->append(gru_, spike);
        chart_->refresh();
        QVERIFY(axis(Qt::Vertical)->max() >= 900.0);
    }

    void shadowIsRawAndLineIsSmooth()
    {
        QCOMPARE(lineSeries(*chart_)[2]->count(), 0);
        chart_->setScale({.smoothing = 0.5});
        chart_->refresh();
        const QList<QLineSeries*> lines = lineSeries(*chart_);
        QCOMPARE(lines[2]->at(1).y(), 2.0);
        // (0.25 * 4 + 0.5 * 2) / 0.75
        QCOMPARE(lines[3]->at(1).y(), 2.0 / 0.75);
        QVERIFY(lines[2]->pen().color().alpha() < 128);
        // The shadow stays out of the legend.
        QCOMPARE(chart_->chart()->legend()->markers(lines[2]).front()->isVisible(), false);
    }

    void xIsStepEpochOrTime()
    {
        for (const auto& [x, last] :
             {std::pair{CurveX::Step, 5'000.0}, std::pair{CurveX::Epoch, 50.0},
              std::pair{CurveX::Time, 2'500.0}}) {
            chart_->setScale({.x = x});
            chart_->refresh();
            // A little more than the last value, so that its marker is fully visible.
            QVERIFY(axis(Qt::Horizontal)->max() > last);
            QVERIFY(axis(Qt::Horizontal)->max() < 1.05 * last);
        }
    }

    void logarithmicAxesShowRealValues()
    {
        chart_->setScale({.logX = true, .logY = true});
        chart_->refresh();
        QVERIFY(std::abs(axis(Qt::Horizontal)->min()) < 0.1);
        QVERIFY(std::abs(axis(Qt::Horizontal)->max() - std::log10(5'000.0)) < 0.1);
        QVERIFY(axis(Qt::Horizontal)->categoriesLabels().contains(QLocale().toString(100)));
    }

    void valuesWithoutLogarithmAreLeftOut()
    {
        const int rate = chart_->addCurve({.run = QStringLiteral("c")});
        chart_->append(rate, std::vector<CurvePoint>{{0.0, 0.0, 0.0, 0.0}, {1.0, 1.0, 1.0, 10.0}});
        chart_->setScale({.logX = true, .logY = true});
        chart_->refresh();
        QCOMPARE(lineSeries(*chart_)[5]->points(), QList<QPointF>{QPointF(0.0, 1.0)});
    }

    void starIsOnTheBestPoint()
    {
        chart_->setBest(transformer_, 6);
        chart_->refresh();
        const QPointF best(7.0, 4.0 / 7.0);
        const auto all = chart_->chart()->series();
        QVERIFY(std::ranges::any_of(all, [&](QAbstractSeries* series) {
            const auto* star = qobject_cast<QScatterSeries*>(series);
            return star != nullptr && star->markerShape() == QScatterSeries::MarkerShapeStar &&
                   star->points() == QList<QPointF>{best};
        }));
    }

    void readingsAreSorted()
    {
        const std::vector<CurveReading> readings = chart_->readingsAt(4.2);
        QCOMPARE(readings.size(), std::size_t(2));
        QCOMPARE(readings[0].name, QStringLiteral("Transformer modern"));
        QCOMPARE(readings[0].point.step, 4.0);
        QCOMPARE(readings[0].smoothed, 1.0);
        QCOMPARE(readings[1].point.value, 0.5);
    }

    void rubberBandZoomsAndDoubleClickResets()
    {
        QSignalSpy spy(chart_.get(), &CurveChart::zoomChanged);
        const QRect plot = chart_->chart()->plotArea().toRect();
        const double whole = axis(Qt::Horizontal)->max() - axis(Qt::Horizontal)->min();
        QWidget* view = chart_->viewport();
        QTest::mousePress(view, Qt::LeftButton, {}, plot.topLeft() + QPoint(20, 20));
        QTest::mouseMove(view, plot.center());
        QTest::mouseRelease(view, Qt::LeftButton, {}, plot.center());
        chart_->refresh();
        QVERIFY(chart_->isZoomed());
        QVERIFY(axis(Qt::Horizontal)->max() - axis(Qt::Horizontal)->min() < 0.6 * whole);
        QTest::mouseDClick(view, Qt::LeftButton, {}, plot.center());
        chart_->refresh();
        QVERIFY(!chart_->isZoomed());
        QCOMPARE(axis(Qt::Horizontal)->max() - axis(Qt::Horizontal)->min(), whole);
        QCOMPARE(spy.size(), 2);
    }

    void keysZoomAndReadOut()
    {
        QTest::keyClick(chart_.get(), Qt::Key_Plus);
        QVERIFY(chart_->isZoomed());
        QTest::keyClick(chart_.get(), Qt::Key_0);
        QVERIFY(!chart_->isZoomed());
        const QString atEnd = chart_->valueText();
        for (int i = 0; i < 30; ++i)
            QTest::keyClick(chart_.get(), Qt::Key_Left);
        QVERIFY(chart_->valueText() != atEnd);
    }

    void removedCurveLeavesNothingBehind()
    {
        chart_->removeCurve(gru_);
        chart_->refresh();
        QCOMPARE(lineSeries(*chart_).size(), 2);
        QCOMPARE(chart_->readingsAt(1.0).size(), std::size_t(1));
    }

    void exportsPictureVectorAndNumbers()
    {
        const QImage png = QImage::fromData(chartPng(*chart_, 2.0));
        QCOMPARE(png.size(), 2 * chart_->size());
        chart_->setTitle(QStringLiteral("a < b & c"));
        const QByteArray svg = chartSvg(*chart_);
        QXmlStreamReader reader(svg);
        while (!reader.atEnd())
            reader.readNext();
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QVERIFY(svg.contains("a &lt; b &amp; c"));

        const QList<QByteArray> lines = tableCsv(chart_->table()).split('\n');
        QCOMPARE(lines.size(), 1 + 5'010 + 1);
        QCOMPARE(lines[0], QByteArray("line,step,epoch,seconds,loss"));
        QCOMPARE(lines[3], QByteArray("GRU modern,3,0.03,1.5,0.6666666666666666"));
    }

    void csvIsNeverAFormula()
    {
        const ValueTable table{
            {{QString(), QStringLiteral("a")}, {QString(), QStringLiteral("b,c")}},
            {{QStringLiteral("=1+1"), QVariant()}, {QStringLiteral("say \"no\""), 1e-300}}};
        QCOMPARE(tableCsv(table), QByteArray("a,\"b,c\"\n'=1+1,\n\"say \"\"no\"\"\",1e-300\n"));
    }

    void saysWhatItShows()
    {
        QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(chart_.get());
        QVERIFY(accessible != nullptr);
        QCOMPARE(accessible->role(), QAccessible::Chart);
        QCOMPARE(accessible->text(QAccessible::Name), QStringLiteral("Verlust"));
        QVERIFY(accessible->text(QAccessible::Value).contains(QStringLiteral("GRU modern")));
        QCOMPARE(accessible->childCount(), 0);
    }

    void panelShowsTheSameAsATable()
    {
        auto* chart = chart_.release();
        ChartPanel panel(chart);
        panel.setShowsTable(true);
        const auto* table = panel.findChild<QTableView*>();
        QCOMPARE(table->model()->rowCount(), 5'010);
        QCOMPARE(table->model()->index(0, 0).data().toString(), QStringLiteral("GRU modern"));
        // Headers are translated; fields in files are the same in every language.
        QCOMPARE(table->model()->headerData(4, Qt::Horizontal).toString(),
                 QStringLiteral("Verlust"));
        panel.setShowsTable(false);
        QVERIFY(!panel.showsTable());
    }

    // While a run trains, its values come ten times per second.
    void aTableThatGrowsIsNotBuiltAgain()
    {
        auto* chart = chart_.release();
        ChartPanel panel(chart);
        panel.setShowsTable(true);
        QAbstractItemModel* model = panel.findChild<QTableView*>()->model();
        QSignalSpy reset(model, &QAbstractItemModel::modelReset);
        QSignalSpy inserted(model, &QAbstractItemModel::rowsInserted);
        const CurvePoint point{5'011.0, 50.11, 5'000.0, 0.25};
        chart->append(gru_, std::span(&point, 1));
        chart->refresh();
        QCOMPARE(reset.size(), 0);
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(model->rowCount(), 5'011);
    }
};

QTEST_MAIN(TestCurveChart)
#include "tst_curve_chart.moc"
