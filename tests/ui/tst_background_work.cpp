// Against a desktop of its own, on a bus of its own.
#include "tests/support/patience.h"
#include "tests/ui/notification_desktop.h"
#include "tests/ui/private_bus.h"
#include "ui/desktop/background_work.h"

#include <QGuiApplication>
#include <QTest>

using namespace genrescope;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestBackgroundWork : public QObject {
    Q_OBJECT

    using Phase = BackgroundWork::Phase;

    /// Two kinds of work, whose phases a test sets.
    struct Program {
        Phase training = Phase::None;
        Phase preparing = Phase::None;
        bool isWatched = false;
        std::optional<BackgroundWork::Outcome> outcome = {};
        int opened = 0;
        BackgroundWork work;

        explicit Program(std::chrono::milliseconds tooShort = 0ms)
            : work([this] { return isWatched; }, tooShort)
        {
            work.watch({.phase = [this] { return training; },
                        .outcome = [this] { return outcome; },
                        .open = [this] { ++opened; }});
            work.watch({.phase = [this] { return preparing; },
                        .outcome =
                            [] {
                                return BackgroundWork::Outcome{u"Prepared"_s, u"music"_s};
                            }});
        }

        void set(Phase& phase, Phase next)
        {
            phase = next;
            work.update();
        }
    };

private Q_SLOTS:
    void initTestCase()
    {
        if (!bus_.start())
            QSKIP("There is no dbus-daemon.");
        QVERIFY(desktop_.appear(bus_.connectAs(u"desktop"_s)));
    }
    void cleanupTestCase() { bus_.stop(); }
    void init() { desktop_.forget(); }

    void theEndIsToldWithWhatCameOfIt()
    {
        Program program;
        program.set(program.training, Phase::Working);
        program.set(program.training, Phase::None);
        // Told after the end itself.
        program.outcome = {u"Trained"_s, u"gru"_s};
        QTRY_COMPARE(desktop_.shown().size(), 1);
        QVERIFY(desktop_.shown()[0].contains(u"|Trained|gru|"_s));
        desktop_.choose(1, u"default"_s);
        QTRY_COMPARE(program.opened, 1);
    }

    void whatAPersonKnowsIsNotTold()
    {
        Program program;
        program.outcome = {u"Trained"_s, u"gru"_s};
        program.isWatched = true;
        program.set(program.training, Phase::Working);
        program.set(program.training, Phase::None);
        QCoreApplication::processEvents();
        program.isWatched = false;
        // Stopped by the person; and nothing to say.
        program.set(program.training, Phase::Working);
        program.set(program.training, Phase::Stopping);
        program.set(program.training, Phase::None);
        QCoreApplication::processEvents();
        program.outcome.reset();
        program.set(program.training, Phase::Working);
        program.set(program.training, Phase::None);
        QCoreApplication::processEvents();
        // Whatever would have been told has been told before this.
        program.set(program.preparing, Phase::Working);
        program.set(program.preparing, Phase::None);
        QTRY_COMPARE(desktop_.shown().size(), 1);
        QVERIFY(desktop_.shown()[0].contains(u"|Prepared|music|"_s));
    }

    void whatWasShortIsNotTold()
    {
        Program quick(1h);
        quick.outcome = {u"Trained"_s, u"gru"_s};
        quick.set(quick.training, Phase::Working);
        quick.set(quick.training, Phase::None);
        QCoreApplication::processEvents();
        Program other;
        other.set(other.preparing, Phase::Working);
        other.set(other.preparing, Phase::None);
        QTRY_COMPARE(desktop_.shown().size(), 1);
        QVERIFY(desktop_.shown()[0].contains(u"Prepared"_s));
    }

private:
    test::PrivateBus bus_;
    test::NotificationDesktop desktop_;
};

QTEST_MAIN(TestBackgroundWork)
#include "tst_background_work.moc"
