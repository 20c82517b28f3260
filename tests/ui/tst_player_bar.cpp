#include "ui/widgets/player_bar.h"
#include "ui/widgets/player_icon.h"
#include "ui/widgets/seek_slider.h"

#include <QAccessible>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace genrescope;
using namespace Qt::StringLiterals;

namespace {

QToolButton* button(const PlayerBar& bar, const QString& name)
{
    for (QToolButton* each : bar.findChildren<QToolButton*>()) {
        if (each->accessibleName() == name)
            return each;
    }
    return nullptr;
}

} // namespace

class TestPlayerBar : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void buttons_emit_requests_and_show_the_state()
    {
        PlayerBar bar;
        QVERIFY(!button(bar, u"Play"_s)->isEnabled());
        bar.setTrackPresent(true);
        QSignalSpy toggled(&bar, &PlayerBar::playToggled);
        button(bar, u"Play"_s)->click();
        QCOMPARE(toggled.size(), 1);
        QVERIFY(button(bar, u"Play"_s) != nullptr); // still: playback was not reported yet
        bar.setPlaying(true);
        QVERIFY(button(bar, u"Pause"_s) != nullptr);
    }

    void the_queue_has_its_buttons_while_it_leads()
    {
        PlayerBar bar;
        bar.show();
        QVERIFY(!button(bar, u"Shuffle the queue"_s)->isVisible());
        bar.setQueuePresent(true);
        QVERIFY(button(bar, u"Show the queue"_s)->isVisible());
        QSignalSpy shuffled(&bar, &PlayerBar::shuffleRequested);
        QSignalSpy repeated(&bar, &PlayerBar::repeatRequested);
        button(bar, u"Shuffle the queue"_s)->click();
        QCOMPARE(shuffled.takeFirst()[0], QVariant(true));
        using Repeat = PlayerBar::Repeat;
        const std::pair<QString, Repeat> steps[] = {{u"Repeat: off"_s, Repeat::All},
                                                    {u"Repeat: the whole queue"_s, Repeat::One},
                                                    {u"Repeat: this track"_s, Repeat::Off}};
        for (const auto& [name, next] : steps) {
            QToolButton* const repeat = button(bar, name);
            QCOMPARE(repeat->isChecked(), name != u"Repeat: off"_s);
            repeat->click();
            QVERIFY(repeated.takeFirst()[0].value<Repeat>() == next);
            // It shows what is, not what was asked for.
            QCOMPARE(repeat->accessibleName(), name);
            bar.setQueue(true, next);
        }
    }

    void every_control_has_a_name()
    {
        PlayerBar bar;
        for (QWidget* widget : bar.findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
            if (widget->focusPolicy() != Qt::NoFocus)
                QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
        }
    }

    void times_are_shown()
    {
        PlayerBar bar;
        bar.setTrackPresent(true);
        bar.setDuration(192.0);
        bar.setPosition(91.4);
        QStringList texts;
        for (const QLabel* label : bar.findChildren<QLabel*>())
            texts << label->text();
        QVERIFY(texts.contains(u"1:31"_s));
        QVERIFY(texts.contains(u"3:12"_s));
    }

    void a_click_on_the_slider_goes_there()
    {
        PlayerBar bar;
        bar.resize(900, 40);
        bar.setTrackPresent(true);
        bar.setDuration(100.0);
        bar.show();
        auto* slider = bar.findChild<SeekSlider*>();
        QSignalSpy sought(&bar, &PlayerBar::seekRequested);
        QTest::mouseClick(slider, Qt::LeftButton, {}, slider->rect().center());
        QCOMPARE(sought.size(), 1);
        QVERIFY(std::abs(sought.front().front().toDouble() - 50.0) < 1.0);
        // Dragging is not disturbed by the playhead.
        QTest::mousePress(slider, Qt::LeftButton, {}, slider->rect().center());
        bar.setPosition(10.0);
        QVERIFY(slider->position() > 45.0);
        QTest::mouseRelease(slider, Qt::LeftButton, {}, slider->rect().center());
        bar.setPosition(10.0);
        QCOMPARE(slider->position(), 10.0);
    }

    void the_slider_speaks_in_seconds()
    {
        SeekSlider slider;
        slider.setAccessibleName(u"Position"_s);
        slider.setDuration(192.0);
        slider.setPosition(91.4);
        QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(&slider);
        QVERIFY(accessible != nullptr);
        QCOMPARE(accessible->role(), QAccessible::Slider);
        QVERIFY(accessible->valueInterface() != nullptr);
        QCOMPARE(accessible->valueInterface()->currentValue().toDouble(), 91.4);
        QCOMPARE(accessible->valueInterface()->maximumValue().toDouble(), 192.0);
        QSignalSpy sought(&slider, &SeekSlider::seekRequested);
        accessible->valueInterface()->setCurrentValue(50.0);
        QCOMPARE(sought.front().front().toDouble(), 50.0);
    }

    void the_loop_button_shows_how_far_it_is()
    {
        PlayerBar bar;
        bar.setTrackPresent(true);
        QSignalSpy pressed(&bar, &PlayerBar::loopPressed);
        QToolButton* loop = button(bar, u"Loop"_s);
        loop->click();
        QCOMPARE(pressed.size(), 1);
        QVERIFY(!loop->isChecked());
        bar.setLoop(PlayerBar::Loop::BeginMarked);
        QVERIFY(loop->isChecked());
        QCOMPARE(loop->accessibleName(), u"Loop, start marked"_s);
        bar.setLoop(PlayerBar::Loop::On);
        QCOMPARE(loop->accessibleName(), u"Loop, on"_s);
    }

    void signs_are_drawn_in_the_color_of_text()
    {
        const QImage picture = playerIcon(PlayerSign::Play).pixmap(32, 32).toImage();
        const QColor middle = picture.pixelColor(picture.rect().center());
        QCOMPARE(middle.rgb(), QGuiApplication::palette().color(QPalette::ButtonText).rgb());
        QCOMPARE(picture.pixelColor(1, 1).alpha(), 0);
    }
};

QTEST_MAIN(TestPlayerBar)
#include "tst_player_bar.moc"
