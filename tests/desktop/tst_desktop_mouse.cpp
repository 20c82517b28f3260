#include "tests/desktop/support/player.h"
#include "tests/support/patience.h"
#include "tests/support/test_audio.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace genrescope::test;
using namespace Qt::StringLiterals;

namespace {

constexpr double trackSeconds = 60.0;

/// "1:05" in seconds.
double secondsOf(const QString& text)
{
    const QStringList parts = text.split(u':');
    return 60.0 * parts.value(0).toDouble() + parts.value(1).toDouble();
}

} // namespace

/// The mouse on the spectrogram and its neighbors in the running program.
class TestDesktopMouse : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString why = Desktop::missing(); !why.isEmpty())
            QSKIP(qPrintable(why));
        QVERIFY(desktop_.start());
        // One bright line in the spectrogram, and nothing else.
        const QString tone = u"sine=frequency=2000:duration=%1:sample_rate=44100"_s;
        QVERIFY(makeAudio(desktop_.path(u"one.flac"_s), tone.arg(trackSeconds)));
        QVERIFY(makeAudio(desktop_.path(u"two.flac"_s), tone.arg(20)));
        QVERIFY(program_.start({desktop_.path(u"one.flac"_s), desktop_.path(u"two.flac"_s)}));
        player_.emplace(program_);
        QTRY_COMPARE(player_->duration(), trackSeconds);
        QTRY_COMPARE(player_->trackNames().filter(u"Analyzed"_s).size(), 2);
    }

    void init()
    {
        if (!player_)
            return;
        // The whole track is visible, paused at its start.
        QVERIFY(userInput().doubleClick(middle()));
        QVERIFY(userInput().press(u"Home"_s));
        QTRY_COMPARE(player_->position(), 0.0);
    }

    void cleanupTestCase()
    {
        if (player_)
            QVERIFY(program_.quit());
    }

    void a_click_seeks_there()
    {
        const Visible all = visibleRange();
        QVERIFY(userInput().click(at(0.5)));
        QTRY_VERIFY(player_->position() > 0.0);
        const double half = player_->position();
        QVERIFY(all.begin < half && half < all.end);
        QVERIFY(userInput().click(at(0.75)));
        QTRY_VERIFY(player_->position() > half);
        // As far again as a quarter of the view is wide.
        const QRect view = player_->spectrogram().rectangle();
        const double perPixel = (player_->position() - half) / (at(0.75) - at(0.5)).x();
        QVERIFY(std::abs(perPixel * view.width() - (all.end - all.begin)) <
                0.2 * (all.end - all.begin));
    }

    void the_wheel_zooms_time_around_the_mouse()
    {
        const Visible before = visibleRange();
        QVERIFY(userInput().scrollWheel(at(0.5), 4));
        QTRY_VERIFY(visibleRange().span() < 0.6 * before.span());
        const Visible near = visibleRange();
        const double anchor = (before.begin + before.end) / 2.0;
        QVERIFY(near.begin < anchor && anchor < near.end);
        QVERIFY(userInput().scrollWheel(at(0.5), -4));
        QTRY_VERIFY(visibleRange().span() > 0.9 * before.span());
    }

    void control_and_the_wheel_zoom_frequency_only()
    {
        const Visible before = visibleRange();
        QTRY_VERIFY(brightestRow() > 0);
        const int row = brightestRow();
        // From below: the line moves up, away from the mouse.
        QVERIFY(userInput().scrollWheel(at(0.5, 0.85), 2, u"ctrl"_s));
        QTRY_VERIFY(brightestRow() < row - 10);
        QCOMPARE(visibleRange().span(), before.span());
        QVERIFY(userInput().scrollWheel(at(0.5, 0.85), -2, u"ctrl"_s));
        QTRY_VERIFY(std::abs(brightestRow() - row) <= 3);
    }

    void a_drag_pans_and_a_button_brings_the_playhead_back()
    {
        QVERIFY(userInput().scrollWheel(at(0.5), 8));
        QTRY_VERIFY(visibleRange().span() < 0.3 * trackSeconds);
        const Visible before = visibleRange();
        QVERIFY(userInput().drag(at(0.7), at(0.3)));
        QTRY_VERIFY(visibleRange().begin > before.begin + 0.2 * before.span());
        QVERIFY(std::abs(visibleRange().span() - before.span()) <= 1.0);
        QCOMPARE(player_->position(), 0.0);
        QVERIFY(program_.click(u"push button"_s, u"Follow"_s));
        QTRY_VERIFY(visibleRange().begin <= 0.0);
    }

    void a_drag_with_shift_selects_a_loop()
    {
        QVERIFY(userInput().run({u"keydown"_s, u"shift"_s}));
        const bool dragged = userInput().drag(at(0.3), at(0.6));
        QVERIFY(userInput().run({u"keyup"_s, u"shift"_s}));
        QVERIFY(dragged);
        QTRY_COMPARE(player_->loop(), u"Loop, on"_s);
        QVERIFY(userInput().press(u"l"_s));
        QTRY_COMPARE(player_->loop(), u"Loop"_s);
    }

    void a_click_on_the_overview_seeks()
    {
        const QRect overview = player_->overview().rectangle();
        QVERIFY(userInput().click(overview.center()));
        QTRY_VERIFY(player_->position() > 0.3 * trackSeconds);
        QVERIFY(player_->position() < 0.7 * trackSeconds);
    }

    void the_wheel_on_the_slider_seeks()
    {
        const QRect slider = program_.part(u"slider"_s, u"Position"_s).rectangle();
        QVERIFY(userInput().scrollWheel(slider.center(), 2));
        QTRY_COMPARE(player_->position(), 10.0);
        QVERIFY(userInput().scrollWheel(slider.center(), -1));
        QTRY_COMPARE(player_->position(), 5.0);
    }

    void a_double_click_on_a_track_plays_it()
    {
        for (const auto& [name, seconds] :
             {std::pair{u"two.flac"_s, 20.0}, std::pair{u"one.flac"_s, trackSeconds}}) {
            QVERIFY(userInput().doubleClick(trackRectangle(name).center()));
            QTRY_COMPARE(player_->duration(), seconds);
            QTRY_VERIFY(player_->isPlaying());
            QTRY_VERIFY(player_->position() > 0.1);
            QVERIFY(userInput().press(u"space"_s));
            QTRY_VERIFY(!player_->isPlaying());
        }
    }

private:
    /// Seconds of the track that the spectrogram shows, according to its description, in whole
    /// seconds.
    struct Visible {
        double begin = 0.0;
        double end = 0.0;
        double span() const { return end - begin; }
    };

    const UserInput& userInput() const { return program_.userInput(); }

    Visible visibleRange() const
    {
        static const QRegularExpression pattern(u"visible: ([0-9:]+) to ([0-9:]+)"_s);
        const QRegularExpressionMatch match = pattern.match(player_->spectrogram().description());
        return {secondsOf(match.captured(1)), secondsOf(match.captured(2))};
    }

    /// A point of the spectrogram, by its share of width and height.
    QPoint at(double x, double y = 0.4) const
    {
        const QRect view = player_->spectrogram().rectangle();
        return view.topLeft() + QPointF(x * view.width(), y * view.height()).toPoint();
    }

    QPoint middle() const { return at(0.5, 0.5); }

    QRect trackRectangle(const QString& name) const
    {
        for (const Accessible& cell : player_->tracks().children()) {
            if (cell.name().startsWith(name))
                return cell.rectangle();
        }
        return {};
    }

    /// Where the tone is on the screen, away from the read-out next to the mouse.
    int brightestRow() const
    {
        const QRect view = player_->spectrogram().rectangle();
        const QImage picture = desktop_.picture();
        const int x = at(0.93).x();
        int best = -1;
        int brightest = 0;
        for (int y = view.top() + view.height() / 10; y < view.bottom() - view.height() / 10; ++y) {
            const int gray = qGray(picture.pixel(x, y));
            if (gray > brightest) {
                brightest = gray;
                best = y;
            }
        }
        return best;
    }

    Desktop desktop_;
    Program program_{desktop_};
    std::optional<Player> player_;
};

QTEST_GUILESS_MAIN(TestDesktopMouse)
#include "tst_desktop_mouse.moc"
