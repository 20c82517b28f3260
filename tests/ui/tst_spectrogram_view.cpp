#include "tests/support/patience.h"
#include "ui/widgets/spectrogram_view.h"

#include <QAccessible>
#include <QPaintEvent>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWheelEvent>
#include <QtMath>

#include <cmath>

using namespace genrescope;

namespace {

/// Keeps what was painted.
class PaintWatch : public QObject {
public:
    QRegion painted;

    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Paint)
            painted += static_cast<QPaintEvent*>(event)->region();
        return false;
    }
};

/// 200 s, 16 bands, −60 dB but for frame 1000 (100 s), band 5, which is at −10 dB.
std::shared_ptr<MelTrack> syntheticTrack()
{
    auto track = std::make_shared<MelTrack>(16, 10.0, 0.0, 8000.0);
    std::vector<float> values(2001 * 16, -60.0F);
    values[1000 * 16 + 5] = -10.0F;
    track->append(values);
    return track;
}

} // namespace

class TestSpectrogramView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { view_.reset(); }
    void followsThePlayhead();
    void staysWithinTheTrack();
    void clickSeeks();
    void dragPansAndEndsFollowing();
    void followButtonBringsItBack();
    void wheelZoomsAroundTheCursor();
    void controlWheelZoomsFrequency();
    void followsWhereTheZoomPutThePlayhead();
    void shiftDragSelectsARegion();
    void doubleClickResets();
    void keysOfThePlayerAreLeftAlone();
    void keysMoveAndZoom();
    void readsTheValueUnderTheCursor();
    void hoverShowsTheValue();
    void growsWithTheTrack();
    void repaintsOnlyThePlayhead();
    void drawsTheColorsOfTheMap();
    void pictureHasAxesAndScale();
    void speaksToScreenReaders();
    void livesWithoutATrack();

private:
    double xOf(double seconds) const
    {
        const TimeRange seen = view_->timeRange();
        return plotLeft() + (seconds - seen.start) / seen.duration * plotWidth();
    }
    double plotLeft() const { return 50.0; }
    double plotWidth() const { return view_->width() - 50.0 - SpectrogramPainter::rightMargin; }
    QPoint pointOf(double seconds, int y = 100) const
    {
        return {static_cast<int>(std::lround(xOf(seconds))), y};
    }
    void wheel(QPoint position, int delta, Qt::KeyboardModifiers modifiers = {})
    {
        QWheelEvent event(position, view_->mapToGlobal(position), {}, {0, delta}, Qt::NoButton,
                          modifiers, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(view_.get(), &event);
    }
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mousePress(view_.get(), Qt::LeftButton, modifiers, from);
        QMouseEvent move(QEvent::MouseMove, to, view_->mapToGlobal(to), Qt::NoButton,
                         Qt::LeftButton, modifiers);
        QCoreApplication::sendEvent(view_.get(), &move);
        QTest::mouseRelease(view_.get(), Qt::LeftButton, modifiers, to);
    }

    std::unique_ptr<SpectrogramView> view_;
};

void TestSpectrogramView::init()
{
    view_ = std::make_unique<SpectrogramView>();
    view_->setAxisWidth(50);
    view_->resize(658, 300);
    view_->setTrack(syntheticTrack());
    view_->show();
    QVERIFY(QTest::qWaitForWindowExposed(view_.get(), test::patienceMs));
}

void TestSpectrogramView::followsThePlayhead()
{
    QSignalSpy ranges(view_.get(), &SpectrogramView::timeRangeChanged);
    view_->setPlayhead(100.0);
    QVERIFY(std::abs(view_->timeRange().start - 90.0) < 0.04);
    QCOMPARE(view_->timeRange().duration, 20.0);
    QCOMPARE(ranges.size(), 1);
    // 600 pixels show 20 s: a tenth of a pixel's time moves nothing.
    view_->setPlayhead(100.003);
    QCOMPARE(ranges.size(), 1);
}

void TestSpectrogramView::staysWithinTheTrack()
{
    view_->setPlayhead(1.0);
    QCOMPARE(view_->timeRange().start, 0.0);
    view_->setPlayhead(199.0);
    QVERIFY(std::abs(view_->timeRange().end() - 200.0) < 0.04);
}

void TestSpectrogramView::clickSeeks()
{
    QSignalSpy seeks(view_.get(), &SpectrogramView::seekRequested);
    QTest::mouseClick(view_.get(), Qt::LeftButton, {}, pointOf(7.0));
    QCOMPARE(seeks.size(), 1);
    QVERIFY(std::abs(seeks[0][0].toDouble() - 7.0) < 0.03);
    QVERIFY(view_->isFollowing());
    // A click on the frequency axis does not seek.
    QTest::mouseClick(view_.get(), Qt::LeftButton, {}, QPoint(20, 100));
    QCOMPARE(seeks.size(), 1);
}

void TestSpectrogramView::dragPansAndEndsFollowing()
{
    view_->setPlayhead(100.0);
    QSignalSpy seeks(view_.get(), &SpectrogramView::seekRequested);
    drag({400, 100}, {250, 100});
    // 150 of 600 pixels: a quarter of 20 s.
    QVERIFY(std::abs(view_->timeRange().start - 95.0) < 0.04);
    QVERIFY(!view_->isFollowing());
    QCOMPARE(seeks.size(), 0);
    view_->setPlayhead(150.0);
    QVERIFY(std::abs(view_->timeRange().start - 95.0) < 0.04);
}

void TestSpectrogramView::followButtonBringsItBack()
{
    auto* button = view_->findChild<QToolButton*>();
    QVERIFY(!button->isVisible());
    view_->setPlayhead(100.0);
    view_->showFrom(10.0);
    QVERIFY(button->isVisible());
    QVERIFY(view_->rect().contains(button->geometry()));
    button->click();
    QVERIFY(view_->isFollowing());
    QVERIFY(!button->isVisible());
    QVERIFY(std::abs(view_->timeRange().start - 90.0) < 0.04);
}

void TestSpectrogramView::wheelZoomsAroundTheCursor()
{
    view_->showFrom(60.0);
    const QPoint position = pointOf(65.0);
    wheel(position, 480);
    QVERIFY(std::abs(view_->timeRange().duration - 10.0) < 1e-9);
    QVERIFY(std::abs(view_->pointAt(position).seconds - 65.0) < 0.05);
    for (int n = 0; n < 40; ++n)
        wheel(position, 480);
    QCOMPARE(view_->timeRange().duration, ViewFrame::minSpan);
    for (int n = 0; n < 40; ++n)
        wheel(position, -480);
    QCOMPARE(view_->timeRange().duration, 200.0);
    QCOMPARE(view_->timeRange().start, 0.0);
}

void TestSpectrogramView::controlWheelZoomsFrequency()
{
    const QPoint position(300, 60);
    const double hertz = view_->pointAt(position).hertz;
    wheel(position, 480, Qt::ControlModifier);
    QCOMPARE(view_->bandRange().size(), 8.0);
    QVERIFY(std::abs(view_->pointAt(position).hertz - hertz) < 1.0);
    QCOMPARE(view_->timeRange().duration, 20.0);
    for (int n = 0; n < 20; ++n)
        wheel(position, 480, Qt::ControlModifier);
    QCOMPARE(view_->bandRange().size(), ViewFrame::minBands);
    for (int n = 0; n < 20; ++n)
        wheel(position, -480, Qt::ControlModifier);
    QCOMPARE(view_->bandRange(), (BandRange{0.0, 16.0}));
}

void TestSpectrogramView::followsWhereTheZoomPutThePlayhead()
{
    view_->setPlayhead(100.0);
    wheel(pointOf(106.0), 480);
    QVERIFY(view_->isFollowing());
    // The playhead was 6 s left of the anchor; now these take twice the pixels.
    QVERIFY(std::abs(view_->timeRange().start - 98.0) < 0.05);
    view_->setPlayhead(101.0);
    QVERIFY(std::abs(view_->timeRange().start - 99.0) < 0.05);
    // Zoomed until the playhead is not visible: the person looks at something else.
    wheel(pointOf(107.0), 960);
    QVERIFY(!view_->isFollowing());
}

void TestSpectrogramView::shiftDragSelectsARegion()
{
    QSignalSpy regions(view_.get(), &SpectrogramView::regionSelected);
    QSignalSpy seeks(view_.get(), &SpectrogramView::seekRequested);
    drag(pointOf(12.0), pointOf(4.0), Qt::ShiftModifier);
    QCOMPARE(regions.size(), 1);
    QVERIFY(std::abs(regions[0][0].toDouble() - 4.0) < 0.04);
    QVERIFY(std::abs(regions[0][1].toDouble() - 12.0) < 0.04);
    QCOMPARE(seeks.size(), 0);
    QVERIFY(view_->isFollowing());
}

void TestSpectrogramView::doubleClickResets()
{
    wheel({300, 100}, 960);
    wheel({300, 100}, 480, Qt::ControlModifier);
    QTest::mouseDClick(view_.get(), Qt::LeftButton, {}, QPoint(300, 100));
    QCOMPARE(view_->timeRange().duration, ViewFrame::defaultSpan);
    QCOMPARE(view_->bandRange(), (BandRange{0.0, 16.0}));
    QVERIFY(view_->isFollowing());
}

void TestSpectrogramView::keysOfThePlayerAreLeftAlone()
{
    for (const int key : {Qt::Key_Space, Qt::Key_Left, Qt::Key_Right, Qt::Key_Home, Qt::Key_L}) {
        QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
        QCoreApplication::sendEvent(view_.get(), &event);
        QVERIFY(!event.isAccepted());
    }
    QCOMPARE(view_->timeRange().start, 0.0);
}

void TestSpectrogramView::keysMoveAndZoom()
{
    view_->showFrom(100.0);
    QTest::keyClick(view_.get(), Qt::Key_Right, Qt::AltModifier);
    QVERIFY(std::abs(view_->timeRange().start - 102.0) < 0.04);
    QTest::keyClick(view_.get(), Qt::Key_Left, Qt::AltModifier);
    QVERIFY(std::abs(view_->timeRange().start - 100.0) < 0.04);
    QTest::keyClick(view_.get(), Qt::Key_Plus);
    QTest::keyClick(view_.get(), Qt::Key_Plus);
    QVERIFY(std::abs(view_->timeRange().duration - 10.0) < 0.01);
    QTest::keyClick(view_.get(), Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(view_->bandRange().size() < 12.0);
    const double low = view_->bandRange().low;
    QTest::keyClick(view_.get(), Qt::Key_Up, Qt::AltModifier);
    QVERIFY(view_->bandRange().low > low);
}

void TestSpectrogramView::readsTheValueUnderTheCursor()
{
    view_->setPlayhead(100.0);
    const double top = SpectrogramPainter::topMargin;
    const double height = view_->height() - top - TimeAxis::heightHint(view_->font());
    // Band 5 of 16 lies 10.5 bands below the top.
    const SpectrogramPoint point = view_->pointAt({xOf(100.0), top + 10.5 / 16.0 * height});
    QCOMPARE(point.band, 5);
    QVERIFY(std::abs(point.seconds - 100.0) < 0.04);
    QCOMPARE(point.decibels.value(), 0.0);
    QVERIFY(std::abs(point.hertz - MelScale(16, 0.0, 8000.0).hertzAt(5.5)) < 10.0);
    QCOMPARE(view_->pointAt({xOf(103.0), 100.0}).decibels.value(), -50.0);
    QCOMPARE(SpectrogramView::pointText({91.4, 2350.0, 66, -23.4}),
             QStringLiteral("1:31.4 · %1 Hz · band 67 · −23.4 dB").arg(QLocale().toString(2350)));
}

void TestSpectrogramView::hoverShowsTheValue()
{
    QSignalSpy points(view_.get(), &SpectrogramView::pointHovered);
    QSignalSpy left(view_.get(), &SpectrogramView::pointLeft);
    const QPoint position = pointOf(5.0);
    QMouseEvent move(QEvent::MouseMove, position, view_->mapToGlobal(position), Qt::NoButton,
                     Qt::NoButton, Qt::NoModifier);
    QCoreApplication::sendEvent(view_.get(), &move);
    QCOMPARE(points.size(), 1);
    QVERIFY(std::abs(points[0][0].value<SpectrogramPoint>().seconds - 5.0) < 0.04);
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(view_.get(), &leave);
    QCOMPARE(left.size(), 1);
}

void TestSpectrogramView::growsWithTheTrack()
{
    auto track = std::make_shared<MelTrack>(16, 10.0, 0.0, 8000.0);
    view_->setTrack(track);
    QVERIFY(!view_->pointAt({300.0, 100.0}).decibels);
    track->append(std::vector<float>(16 * 51, -30.0F));
    view_->trackGrew();
    QCOMPARE(view_->timeRange().duration, 5.0);
    track->announceDuration(60.0);
    view_->trackGrew();
    QCOMPARE(view_->timeRange().duration, 20.0);
    QCOMPARE(view_->pointAt({xOf(4.0), 100.0}).decibels.value(), 0.0);
    QVERIFY(!view_->pointAt({xOf(6.0), 100.0}).decibels);
}

void TestSpectrogramView::repaintsOnlyThePlayhead()
{
    view_->showFrom(50.0);
    view_->setPlayhead(60.0);
    QCoreApplication::processEvents();
    PaintWatch watch;
    view_->installEventFilter(&watch);
    view_->setPlayhead(60.0 + 1.0 / 60.0);
    QCoreApplication::processEvents();
    QVERIFY(watch.painted.boundingRect().width() <= 12);
    watch.painted = {};
    view_->setPlayhead(120.0);
    view_->setPlayhead(121.0);
    QCoreApplication::processEvents();
    // Out of view: at most its old position is redrawn.
    QVERIFY(watch.painted.boundingRect().width() <= 12);
    // While it is followed the frequency axis stays as it is.
    view_->setFollowing(true);
    QCoreApplication::processEvents();
    watch.painted = {};
    view_->setPlayhead(130.0);
    QCoreApplication::processEvents();
    QVERIFY(watch.painted.contains(QPoint(300, 100)));
    QVERIFY(!watch.painted.contains(QPoint(20, 100)));
}

void TestSpectrogramView::drawsTheColorsOfTheMap()
{
    for (const ColorMap map : colorMaps) {
        view_->setColorMap(map);
        view_->setDecibelRange({-50.0, 0.0});
        const QImage image = view_->grab().toImage();
        // The whole plot but one cell lies at −50 dB, the lowest color.
        QCOMPARE(image.pixel(400, 100), colors(map)[0]);
        view_->setDecibelRange({-100.0, 0.0});
        QCOMPARE(view_->grab().toImage().pixel(400, 100), colors(map)[127]);
    }
}

void TestSpectrogramView::pictureHasAxesAndScale()
{
    const QImage picture = view_->picture();
    QCOMPARE(picture.devicePixelRatio(), view_->devicePixelRatioF());
    QVERIFY(picture.deviceIndependentSize().width() > view_->width());
    // The loudest color of the scale is beside the plot, at its upper end.
    const auto hasColor = [&](QRgb color) {
        const double ratio = picture.devicePixelRatio();
        const int y = qCeil(SpectrogramPainter::topMargin * ratio);
        for (int x = qRound(view_->width() * ratio); x < picture.width(); ++x)
            if (picture.pixel(x, y) == color)
                return true;
        return false;
    };
    QVERIFY(hasColor(colors(ColorMap::Viridis)[255]));
}

void TestSpectrogramView::speaksToScreenReaders()
{
    view_->setPlayhead(91.0);
    QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(view_.get());
    QVERIFY(accessible);
    QCOMPARE(accessible->role(), QAccessible::Slider);
    QCOMPARE(accessible->text(QAccessible::Name), QStringLiteral("Spectrogram"));
    QCOMPARE(accessible->text(QAccessible::Value),
             QStringLiteral("1:31 of 3:20, following the playhead; visible: 1:21 to 1:41"));
    QAccessibleValueInterface* value = accessible->valueInterface();
    QVERIFY(value);
    QCOMPARE(value->currentValue().toDouble(), 91.0);
    QCOMPARE(value->maximumValue().toDouble(), 200.0);
    QSignalSpy seeks(view_.get(), &SpectrogramView::seekRequested);
    value->setCurrentValue(30.0);
    QCOMPARE(seeks[0][0].toDouble(), 30.0);
}

void TestSpectrogramView::livesWithoutATrack()
{
    view_->setTrack(nullptr);
    view_->setPlayhead(3.0);
    view_->trackGrew();
    wheel({300, 100}, 120);
    drag({300, 100}, {200, 100});
    QTest::mouseDClick(view_.get(), Qt::LeftButton, {}, QPoint(300, 100));
    QTest::keyClick(view_.get(), Qt::Key_Plus);
    view_->resize(10, 10);
    view_->grab();
    QVERIFY(view_->picture().isNull());
    QCOMPARE(view_->positionText(), QStringLiteral("No track"));
}

QTEST_MAIN(TestSpectrogramView)
#include "tst_spectrogram_view.moc"
