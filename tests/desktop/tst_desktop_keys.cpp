#include "tests/desktop/support/player.h"
#include "tests/support/patience.h"
#include "tests/support/test_audio.h"

#include <QFile>
#include <QTest>

using namespace genrescope::test;
using namespace Qt::StringLiterals;

/// The keyboard of the running program.
class TestDesktopKeys : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString why = Desktop::missing(); !why.isEmpty())
            QSKIP(qPrintable(why));
        QVERIFY(desktop_.start());
        const QString tone = u"sine=frequency=440:duration=%1:sample_rate=44100"_s;
        QVERIFY(makeAudio(desktop_.path(u"one.flac"_s), tone.arg(60)));
        QVERIFY(makeAudio(desktop_.path(u"two.flac"_s), tone.arg(30)));
        QVERIFY(program_.start({desktop_.path(u"one.flac"_s), desktop_.path(u"two.flac"_s)}));
        player_.emplace(program_);
        QTRY_COMPARE(player_->duration(), 60.0);
    }

    void init()
    {
        if (!player_)
            return;
        QVERIFY(userInput().press(u"ctrl+1"_s));
        QTRY_COMPARE(program_.page(), u"Listen"_s);
        // Lists and fields keep some of the keys.
        QVERIFY(focusOn(program_.part(u"slider"_s, u"Spectrogram"_s)));
        if (player_->isPlaying())
            QVERIFY(userInput().press(u"space"_s));
        QTRY_VERIFY(!player_->isPlaying());
        QVERIFY(userInput().press(u"Home"_s));
        QTRY_COMPARE(player_->position(), 0.0);
    }

    void cleanupTestCase()
    {
        if (player_)
            QVERIFY(program_.quit());
    }

    void control_and_a_number_show_a_page_data()
    {
        QTest::addColumn<QString>("keys");
        QTest::addColumn<QString>("page");
        QTest::newRow("4") << u"ctrl+4"_s << u"Evaluate"_s;
        QTest::newRow("3") << u"ctrl+3"_s << u"Train"_s;
        QTest::newRow("2") << u"ctrl+2"_s << u"Dataset"_s;
        QTest::newRow("1") << u"ctrl+1"_s << u"Listen"_s;
    }

    void control_and_a_number_show_a_page()
    {
        QFETCH(const QString, keys);
        QFETCH(const QString, page);
        QVERIFY(userInput().press(keys));
        QTRY_COMPARE(program_.page(), page);
    }

    void space_plays_and_pauses()
    {
        QVERIFY(userInput().press(u"space"_s));
        QTRY_VERIFY(player_->isPlaying());
        QTRY_VERIFY(player_->position() > 0.5);
        QVERIFY(userInput().press(u"space"_s));
        QTRY_VERIFY(!player_->isPlaying());
        const double held = player_->position();
        QVERIFY(held > 0.5 && held < 30.0);
        // It stays there while other things happen.
        QVERIFY(userInput().press(u"m"_s));
        QTRY_VERIFY(player_->isMuted());
        QVERIFY(userInput().press(u"m"_s));
        QTRY_VERIFY(!player_->isMuted());
        QCOMPARE(player_->position(), held);
    }

    void space_plays_wherever_the_focus_is_data()
    {
        QTest::addColumn<QString>("role");
        QTest::addColumn<QString>("name");
        QTest::newRow("the list") << u"tree"_s << u"Tracks"_s;
        QTest::newRow("a number") << u"spin box"_s << u"Quietest level shown"_s;
        QTest::newRow("a slider") << u"slider"_s << u"Volume"_s;
        QTest::newRow("the spectrogram") << u"slider"_s << u"Spectrogram"_s;
    }

    void space_plays_wherever_the_focus_is()
    {
        QFETCH(const QString, role);
        QFETCH(const QString, name);
        QVERIFY(focusOn(program_.part(role, name)));
        QVERIFY(userInput().press(u"space"_s));
        QTRY_VERIFY(player_->isPlaying());
        QVERIFY(userInput().press(u"space"_s));
        QTRY_VERIFY(!player_->isPlaying());
    }

    void arrows_home_and_end_seek()
    {
        QVERIFY(userInput().press(u"Right"_s, 3));
        QTRY_COMPARE(player_->position(), 15.0);
        QVERIFY(userInput().press(u"Left"_s));
        QTRY_COMPARE(player_->position(), 10.0);
        QVERIFY(userInput().press(u"End"_s));
        QTRY_COMPARE(player_->position(), 60.0);
        QVERIFY(userInput().press(u"Right"_s));
        QVERIFY(userInput().press(u"Left"_s));
        QTRY_COMPARE(player_->position(), 55.0);
        QVERIFY(userInput().press(u"Home"_s));
        QTRY_COMPARE(player_->position(), 0.0);
    }

    void control_and_arrows_change_the_volume()
    {
        QCOMPARE(player_->volume(), 100.0);
        QVERIFY(userInput().press(u"ctrl+Down"_s, 3));
        QTRY_COMPARE(player_->volume(), 85.0);
        QVERIFY(userInput().press(u"ctrl+Up"_s));
        QTRY_COMPARE(player_->volume(), 90.0);
        QVERIFY(userInput().press(u"m"_s));
        QTRY_VERIFY(player_->isMuted());
        QVERIFY(userInput().press(u"m"_s));
        QTRY_VERIFY(!player_->isMuted());
    }

    void w_explains_a_genre_and_escape_ends_it()
    {
        const auto close = [&] {
            return program_.window().find(u"push button"_s, u"Stop explaining"_s);
        };
        QTRY_VERIFY(program_.window()
                        .find([](const Accessible& part) { return part.name() == u"Why?"_s; })
                        .is(Accessible::State::Enabled));
        QVERIFY(userInput().press(u"w"_s));
        QTRY_VERIFY(close());
        QVERIFY(userInput().press(u"Escape"_s));
        QTRY_VERIFY(!close());
        QVERIFY(userInput().press(u"ctrl+w"_s));
        QTRY_VERIFY(close());
        QVERIFY(close().press());
        QTRY_VERIFY(!close());
    }

    void control_and_s_saves_the_list()
    {
        QVERIFY(userInput().press(u"ctrl+s"_s));
        QVERIFY(!userInput().window(program_.process().processId(), u"Save results"_s).isEmpty());
        const QString file = desktop_.path(u"heard"_s);
        QVERIFY(userInput().run({u"type"_s, file}));
        QVERIFY(userInput().press(u"Return"_s));
        QTRY_VERIFY(QFile::exists(file + u".csv"_s));
        QFile table(file + u".csv"_s);
        QVERIFY(table.open(QIODevice::ReadOnly));
        const QList<QByteArray> rows = table.readAll().split('\n');
        QCOMPARE(rows.size(), 4);
        QVERIFY(rows[1].startsWith(desktop_.path(u"one.flac"_s).toUtf8() + ",one"));
    }

    void l_marks_a_loop_that_is_then_repeated()
    {
        QVERIFY(userInput().press(u"l"_s));
        QTRY_COMPARE(player_->loop(), u"Loop, start marked"_s);
        QVERIFY(userInput().press(u"space"_s));
        QTRY_VERIFY(player_->position() > 0.5);
        QVERIFY(userInput().press(u"l"_s));
        QTRY_COMPARE(player_->loop(), u"Loop, on"_s);
        // It starts over, twice.
        for (int times = 0; times < 2; ++times) {
            double last = 0.0;
            QVERIFY(waitUntil([&] {
                const double before = std::exchange(last, player_->position());
                return last < before - 0.2;
            }));
            QVERIFY(player_->isPlaying());
        }
        QVERIFY(userInput().press(u"l"_s));
        QTRY_COMPARE(player_->loop(), u"Loop"_s);
    }

    void page_up_and_down_change_the_track()
    {
        QVERIFY(userInput().press(u"Next"_s));
        QTRY_COMPARE(player_->duration(), 30.0);
        QVERIFY(userInput().press(u"Prior"_s));
        QTRY_COMPARE(player_->duration(), 60.0);
    }

    void the_full_screen_comes_and_goes()
    {
        const QRect before = program_.window().rectangle();
        QVERIFY(userInput().press(u"F11"_s));
        QTRY_COMPARE(program_.window().rectangle().size(), desktop_.picture().size());
        QVERIFY(userInput().press(u"F11"_s));
        QTRY_COMPARE(program_.window().rectangle().size(), before.size());
    }

private:
    const UserInput& userInput() const { return program_.userInput(); }

    /// With Tab, as without a mouse.
    bool focusOn(const Accessible& part) const
    {
        constexpr int maxTabs = 40;
        for (int tabs = 0; tabs < maxTabs && part; ++tabs) {
            if (part.is(Accessible::State::Focused))
                return true;
            if (!userInput().press(u"Tab"_s))
                return false;
        }
        return false;
    }

    Desktop desktop_;
    Program program_{desktop_};
    std::optional<Player> player_;
};

QTEST_GUILESS_MAIN(TestDesktopKeys)
#include "tst_desktop_keys.moc"
