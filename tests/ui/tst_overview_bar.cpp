#include "ui/widgets/overview_bar.h"
#include "ui/widgets/spectrogram_painter.h"

#include <QAccessible>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace genrescope;

class TestOverviewBar : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void clickSeeks();
    void draggingTheFrameMovesTheView();
    void draggingBesideItBringsItHere();
    void keysMoveTheView();
    void showsTheWholeTrack();
    void speaksToScreenReaders();

private:
    /// 200 s over 400 pixels from x = 50.
    static QPoint at(double seconds) { return {static_cast<int>(50 + 2.0 * seconds), 20}; }
    void drag(QPoint from, QPoint to);

    std::unique_ptr<OverviewBar> bar_;
};

void TestOverviewBar::init()
{
    auto track = std::make_shared<MelTrack>(16, 10.0, 0.0, 8000.0);
    std::vector<float> values(2001 * 16, -60.0F);
    std::fill_n(values.begin() + 1500 * 16, 16, -10.0F);
    track->append(values);
    bar_ = std::make_unique<OverviewBar>();
    bar_->setAxisWidth(50);
    bar_->resize(450 + SpectrogramPainter::rightMargin, 40);
    bar_->setTrack(track);
    bar_->setViewRange({100.0, 20.0});
    bar_->show();
}

void TestOverviewBar::drag(QPoint from, QPoint to)
{
    QTest::mousePress(bar_.get(), Qt::LeftButton, {}, from);
    QMouseEvent move(QEvent::MouseMove, to, bar_->mapToGlobal(to), Qt::NoButton, Qt::LeftButton,
                     Qt::NoModifier);
    QCoreApplication::sendEvent(bar_.get(), &move);
    QTest::mouseRelease(bar_.get(), Qt::LeftButton, {}, to);
}

void TestOverviewBar::clickSeeks()
{
    QSignalSpy seeks(bar_.get(), &OverviewBar::seekRequested);
    QSignalSpy moves(bar_.get(), &OverviewBar::viewMoveRequested);
    QTest::mouseClick(bar_.get(), Qt::LeftButton, {}, at(150.0));
    QCOMPARE(seeks.size(), 1);
    QVERIFY(std::abs(seeks[0][0].toDouble() - 150.0) < 0.5);
    QCOMPARE(moves.size(), 0);
}

void TestOverviewBar::draggingTheFrameMovesTheView()
{
    QSignalSpy seeks(bar_.get(), &OverviewBar::seekRequested);
    QSignalSpy moves(bar_.get(), &OverviewBar::viewMoveRequested);
    drag(at(105.0), at(65.0));
    QCOMPARE(seeks.size(), 0);
    QVERIFY(std::abs(moves.last()[0].toDouble() - 60.0) < 0.5);
    // Not beyond the ends.
    drag(at(105.0), at(-20.0));
    QCOMPARE(moves.last()[0].toDouble(), 0.0);
    drag(at(105.0), at(300.0));
    QCOMPARE(moves.last()[0].toDouble(), 180.0);
}

void TestOverviewBar::draggingBesideItBringsItHere()
{
    QSignalSpy moves(bar_.get(), &OverviewBar::viewMoveRequested);
    drag(at(20.0), at(40.0));
    QVERIFY(std::abs(moves.last()[0].toDouble() - 30.0) < 0.5);
}

void TestOverviewBar::keysMoveTheView()
{
    QSignalSpy moves(bar_.get(), &OverviewBar::viewMoveRequested);
    QTest::keyClick(bar_.get(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(moves.last()[0].toDouble(), 120.0);
    QKeyEvent plain(QEvent::KeyPress, Qt::Key_Right, Qt::NoModifier);
    QCoreApplication::sendEvent(bar_.get(), &plain);
    QVERIFY(!plain.isAccepted());
    QCOMPARE(moves.size(), 1);
}

void TestOverviewBar::showsTheWholeTrack()
{
    bar_->setColorMap(ColorMap::Gray);
    bar_->setDecibelRange({-40.0, 0.0});
    bar_->setViewRange({});
    const QImage image = bar_->grab().toImage();
    // One loud frame of 0.1 s in pixels of 0.5 s is seen.
    const auto brightest = [&](double from, double to) {
        int value = 0;
        const double ratio = image.devicePixelRatio();
        for (int x = qRound(at(from).x() * ratio); x < qRound(at(to).x() * ratio); ++x)
            value = std::max(value, qGray(image.pixel(x, qRound(20.0 * ratio))));
        return value;
    };
    QCOMPARE(brightest(149.5, 150.5), 255);
    QCOMPARE(brightest(1.0, 149.5), 0);
    QCOMPARE(brightest(150.5, 199.0), 0);
}

void TestOverviewBar::speaksToScreenReaders()
{
    bar_->setPlayhead(91.0);
    QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(bar_.get());
    QCOMPARE(accessible->role(), QAccessible::Slider);
    QCOMPARE(accessible->text(QAccessible::Value),
             QStringLiteral("1:31 of 3:20; visible: 1:40 to 2:00"));
    QCOMPARE(accessible->valueInterface()->currentValue().toDouble(), 91.0);
}

QTEST_MAIN(TestOverviewBar)
#include "tst_overview_bar.moc"
