#include "core/crops/prediction.h"
#include "ui/widgets/genre_timeline.h"
#include "ui/widgets/spectrogram_painter.h"
#include "ui/widgets/strip_outline.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

#include <cmath>
#include <limits>

using namespace genrescope;

namespace {

/// Two models over 100 s that know different genres.
TrackPrediction prediction()
{
    TrackPrediction track;
    track.duration = 100.0;
    ModelPrediction gru;
    gru.architecture = "gru";
    gru.labels = {"Rock", "Electronic"};
    gru.probabilities = {0.2, 0.7};
    gru.times = {10.0, 30.0, 50.0};
    gru.timeline = {0.1F, 0.6F, 0.3F, 0.8F, 0.2F, 0.7F};
    ModelPrediction transformer = gru;
    transformer.architecture = "transformer";
    transformer.labels = {"Electronic", "Jazz"};
    track.models = {gru, transformer};
    return track;
}

const std::vector<ModelLabel> models = {{QStringLiteral("GRU"), 0},
                                        {QStringLiteral("Transformer"), 1}};

} // namespace

class TestGenreTimeline : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void curvesJoinTheLabelsOfAllModels();
    void valuesAreInterpolated();
    void outlineFollowsTheCurve();
    void outlineKeepsPeaksInFewPoints();
    void clickSeeks();
    void linesUpWithTheSpectrogram();
    void rowsSpeak();
    void breaksLongNames();
    void drawsHeightAsProbability();
};

void TestGenreTimeline::curvesJoinTheLabelsOfAllModels()
{
    const GenreCurves curves = genreCurves(prediction(), models);
    QCOMPARE(curves.labels, QStringList({QStringLiteral("Rock"), QStringLiteral("Electronic"),
                                         QStringLiteral("Jazz")}));
    QCOMPARE(curves.models[1].label.name, QStringLiteral("Transformer"));
    QVERIFY(std::isnan(curves.models[1].whole[0]));
    // Every view of a track has the curves: it must not have copies of their values.
    const GenreCurves same = curves;
    QVERIFY(same.models[1].values.isSharedWith(curves.models[1].values));
    QCOMPARE(curves.models[1].whole[2], 0.7);
    QVERIFY(std::abs(curves.mean(1) - 0.45) < 1e-9);
    QCOMPARE(curves.topLabel(1), 2);
    // Jazz 0.7 (one model knows it), Electronic 0.45, Rock 0.2.
    QCOMPARE(curves.ranking(), std::vector<int>({2, 1, 0}));
}

void TestGenreTimeline::valuesAreInterpolated()
{
    const GenreCurves curves = genreCurves(prediction(), models);
    QVERIFY(std::abs(curves.valueAt(0, 1, 20.0) - 0.7) < 1e-6);
    QVERIFY(std::abs(curves.valueAt(0, 1, 0.0) - 0.6) < 1e-6);
    QVERIFY(std::abs(curves.valueAt(0, 1, 99.0) - 0.7) < 1e-6);
    QVERIFY(std::isnan(curves.valueAt(0, 2, 20.0)));
}

void TestGenreTimeline::outlineFollowsTheCurve()
{
    const GenreCurves curves = genreCurves(prediction(), models);
    const TimeScale scale = {{0.0, 100.0}, 0.0, 1000.0};
    const QRectF strip(0.0, 0.0, 1000.0, 11.0);
    QPolygonF outline;
    outlineOf(curves, 0, 1, scale, strip, 0.0, 1000.0, outline);
    // Corner, start, three crops, end of what is known (half a step after the last), corner.
    QCOMPARE(outline.size(), 7);
    QCOMPARE(outline.first(), QPointF(0.0, 11.0));
    QVERIFY(std::abs(outline[3].x() - 300.0) < 1e-6 && std::abs(outline[3].y() - 3.0) < 1e-5);
    QCOMPARE(outline.last(), QPointF(600.0, 11.0));
    outlineOf(curves, 1, 0, scale, strip, 0.0, 1000.0, outline);
    QVERIFY(outline.isEmpty());
}

void TestGenreTimeline::outlineKeepsPeaksInFewPoints()
{
    TrackPrediction track;
    ModelPrediction model;
    model.labels = {"Rock"};
    for (int i = 0; i < 20'000; ++i) {
        model.times.push_back(i * 0.1);
        model.timeline.push_back(i == 7777 ? 1.0F : 0.1F);
    }
    track.models = {model};
    const GenreCurves curves = genreCurves(track, models);
    QPolygonF outline;
    outlineOf(curves, 0, 0, {{0.0, 2000.0}, 0.0, 200.0}, QRectF(0.0, 0.0, 200.0, 11.0), 0.0, 200.0,
              outline);
    QVERIFY(outline.size() <= 4 * 200 + 4);
    double highest = 11.0;
    for (const QPointF& point : outline)
        highest = std::min(highest, point.y());
    QVERIFY(std::abs(highest - 1.0) < 1e-6);
}

void TestGenreTimeline::clickSeeks()
{
    GenreTimeline timeline;
    timeline.setAxisWidth(92);
    timeline.resize(500, 100);
    timeline.setCurves(genreCurves(prediction(), models));
    timeline.setGenres({QStringLiteral("Electronic"), QStringLiteral("Rock")});
    timeline.setTimeRange({40.0, 20.0});
    timeline.show();
    QSignalSpy seeks(&timeline, &GenreTimeline::seekRequested);
    // 400 pixels from 92 on show 20 s.
    QTest::mouseClick(&timeline, Qt::LeftButton, {}, QPoint(92 + 100, 20));
    QVERIFY(std::abs(seeks.last()[0].toDouble() - 45.0) < 0.06);
    QTest::mouseClick(&timeline, Qt::LeftButton, {}, QPoint(20, 20));
    QCOMPARE(seeks.size(), 1);
}

void TestGenreTimeline::linesUpWithTheSpectrogram()
{
    // Both lay their plots out with the same helper; the margins must be the same too.
    for (const double ratio : {1.0, 1.25, 1.5, 2.0}) {
        SpectrogramPainter painter;
        painter.setTrack(std::make_shared<MelTrack>(4, 10.0, 0.0, 8000.0));
        painter.layout({{0.0, 20.0}, {0.0, 4.0}}, {QRect(0, 0, 777, 200), 91, ratio, {}, {}});
        const DeviceSpan span = deviceSpan(91, 777 - SpectrogramPainter::rightMargin, ratio);
        QCOMPARE(painter.plot().left(), span.begin);
        QCOMPARE(painter.plot().width(), span.pixels / ratio);
    }
}

void TestGenreTimeline::rowsSpeak()
{
    GenreTimeline timeline;
    timeline.setCurves(genreCurves(prediction(), models));
    timeline.setGenres(
        {QStringLiteral("Electronic"), QStringLiteral("Polka"), QStringLiteral("Rock")});
    timeline.setPlayhead(20.0);
    QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(&timeline);
    QCOMPARE(accessible->role(), QAccessible::List);
    // A genre that no model knows has no row.
    QCOMPARE(accessible->childCount(), 2);
    QCOMPARE(accessible->child(0)->role(), QAccessible::ListItem);
    QCOMPARE(accessible->child(0)->text(QAccessible::Name),
             QStringLiteral("Electronic at 0:20.0: GRU 70%, Transformer 20%"));
    QCOMPARE(accessible->child(1)->text(QAccessible::Name),
             QStringLiteral("Rock at 0:20.0: GRU 20%"));
    QCOMPARE(accessible->indexOfChild(accessible->child(1)), 1);
    QVERIFY(accessible->child(0)->parent() == accessible);
}

void TestGenreTimeline::breaksLongNames()
{
    TrackPrediction track;
    ModelPrediction model;
    model.labels = {"Old-Time / Historic"};
    model.probabilities = {0.5};
    track.models = {model};
    GenreTimeline timeline;
    timeline.setCurves(genreCurves(track, models));
    timeline.setGenres({QStringLiteral("Old-Time / Historic")});
    const QFontMetrics metrics(timeline.font());
    QVERIFY(timeline.axisWidthHint() >= metrics.horizontalAdvance(QStringLiteral("Old-Time /")));
    QVERIFY(timeline.axisWidthHint() <
            metrics.horizontalAdvance(QStringLiteral("Old-Time / Historic")));
}

void TestGenreTimeline::drawsHeightAsProbability()
{
    GenreTimeline timeline;
    timeline.setAxisWidth(92);
    timeline.resize(500, 106);
    timeline.setCurves(genreCurves(prediction(), models));
    timeline.setGenres({QStringLiteral("Electronic")});
    timeline.setTimeRange({0.0, 100.0});
    timeline.setPlayhead(90.0);
    const QImage image = timeline.grab().toImage();
    // At 30 s the GRU's strip, 50 pixels high, is filled to 80 %.
    const QRgb base = timeline.palette().color(QPalette::Base).rgb();
    const double ratio = image.devicePixelRatio();
    const int x = qRound((92 + 120) * ratio);
    int filled = 0;
    for (int y = qRound(3 * ratio); y < qRound(52 * ratio); ++y)
        filled += image.pixel(x, y) != base ? 1 : 0;
    QVERIFY2(std::abs(filled / ratio - 40.0) <= 2.0, qPrintable(QString::number(filled)));
    // Beyond the last crop nothing is known.
    QCOMPARE(image.pixel(qRound((92 + 300) * ratio), qRound(50 * ratio)), base);
}

QTEST_MAIN(TestGenreTimeline)
#include "tst_genre_timeline.moc"
