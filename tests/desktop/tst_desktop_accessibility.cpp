#include "core/models/checkpoint.h"
#include "tests/core/untrained_checkpoint.h"
#include "tests/desktop/support/player.h"
#include "tests/support/patience.h"
#include "tests/support/test_audio.h"

#include <QRegularExpression>
#include <QTest>

using namespace genrescope::test;
using namespace Qt::StringLiterals;

/// The program as a screen reader finds it on the accessibility bus.
class TestDesktopAccessibility : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString why = Desktop::missing(); !why.isEmpty())
            QSKIP(qPrintable(why));
        QVERIFY(desktop_.start());
        const QString checkpoint = desktop_.path(u"untrained.safetensors"_s);
        genrescope::writeCheckpoint(untrainedCheckpoint({"Folk", "Jazz", "Rock"}, 256, 1),
                                    checkpoint.toStdString());
        const QString track = desktop_.path(u"track.flac"_s);
        QVERIFY(makeAudio(track, u"anoisesrc=duration=20:sample_rate=44100:amplitude=0.3"_s));
        QVERIFY(program_.start({u"--checkpoint"_s, checkpoint, track}));
        player_.emplace(program_);
        QVERIFY(player_->isThere());
        QTRY_COMPARE(player_->duration(), 20.0);
        QTRY_VERIFY(program_.status().startsWith(u"Classified"));
    }

    void cleanupTestCase()
    {
        if (player_)
            QVERIFY(program_.quit());
    }

    void everything_that_takes_the_focus_has_a_name_data()
    {
        QTest::addColumn<QString>("keys");
        QTest::newRow("Listen") << u"ctrl+1"_s;
        QTest::newRow("Dataset") << u"ctrl+2"_s;
        QTest::newRow("Train") << u"ctrl+3"_s;
        QTest::newRow("Evaluate") << u"ctrl+4"_s;
    }

    void everything_that_takes_the_focus_has_a_name()
    {
        QFETCH(const QString, keys);
        QVERIFY(program_.userInput().press(keys));
        QTRY_COMPARE(program_.page(), QString::fromLatin1(QTest::currentDataTag()));
        QStringList nameless;
        int focusable = 0;
        program_.window().visit([&](const Accessible& part) {
            using State = Accessible::State;
            if (!part.is(State::Showing) || !part.is(State::Focusable) ||
                part.rectangle().isEmpty())
                return;
            ++focusable;
            const QString role = part.role();
            // Empty cells of a track have no name.
            if (role != u"tree item" && role != u"table cell" && part.name().isEmpty())
                nameless << u"%1 at %2, %3"_s.arg(role)
                                .arg(part.rectangle().x())
                                .arg(part.rectangle().y());
        });
        QVERIFY(focusable > 10);
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u", "_s)));
    }

    void what_is_drawn_can_be_read()
    {
        QVERIFY(program_.userInput().press(u"ctrl+1"_s));
        const Accessible spectrogram = program_.part(u"slider"_s, u"Spectrogram"_s);
        QVERIFY(spectrogram);
        QCOMPARE(spectrogram.maximum().value_or(-1.0), 20.0);
        QVERIFY(spectrogram.description().startsWith(u"0:00 of 0:20"));
        const Accessible bars = program_.part(u"list"_s, u"Genres"_s);
        QCOMPARE(bars.children().size(), std::size_t(3));
        for (const Accessible& bar : bars.children()) {
            QCOMPARE(bar.role(), u"list item"_s);
            static const QRegularExpression words(u"^(Folk|Jazz|Rock): GRU [0-9]+%"_s);
            QVERIFY2(words.match(bar.name()).hasMatch(), qPrintable(bar.name()));
        }
        const Accessible timeline = program_.part(u"list"_s, u"Genres over time"_s);
        QCOMPARE(timeline.children().size(), std::size_t(3));
        for (const Accessible& strip : timeline.children()) {
            static const QRegularExpression words(u"^(Folk|Jazz|Rock) at 0:00.0: GRU [0-9]+%"_s);
            QVERIFY2(words.match(strip.name()).hasMatch(), qPrintable(strip.name()));
        }
    }

    void a_screen_reader_moves_the_playhead()
    {
        QVERIFY(program_.userInput().press(u"ctrl+1"_s));
        for (const QString& name : {u"Spectrogram"_s, u"Overview of the track"_s, u"Position"_s}) {
            const Accessible slider = program_.part(u"slider"_s, name);
            QVERIFY(slider.setValue(7.0));
            QTRY_COMPARE(player_->position(), 7.0);
            QCOMPARE(slider.value().value_or(-1.0), 7.0);
            QVERIFY(slider.setValue(0.0));
            QTRY_COMPARE(player_->position(), 0.0);
        }
    }

private:
    Desktop desktop_;
    Program program_{desktop_};
    std::optional<Player> player_;
};

QTEST_GUILESS_MAIN(TestDesktopAccessibility)
#include "tst_desktop_accessibility.moc"
