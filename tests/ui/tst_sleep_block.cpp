// Against a logind of its own, on a bus of its own.
#include "tests/support/patience.h"
#include "tests/ui/private_bus.h"
#include "ui/desktop/sleep_block.h"

#include <QDBusPendingCallWatcher>
#include <QTest>

#include <array>
#include <poll.h>
#include <unistd.h>

using namespace genrescope;
using namespace Qt::StringLiterals;

namespace {

/// What systemd offers to programs.
class Logind : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public:
    ~Logind() override
    {
        for (const int pipe : pipes_)
            ::close(pipe);
    }

    QStringList asked;

    /// How many of the locks are still held.
    int held() const
    {
        int count = 0;
        for (const int pipe : pipes_) {
            // The other end is closed when whoever has it lets go.
            pollfd state = {.fd = pipe, .events = POLLIN, .revents = 0};
            ::poll(&state, 1, 0);
            count += (state.revents & POLLHUP) == 0 ? 1 : 0;
        }
        return count;
    }

public Q_SLOTS:
    QDBusUnixFileDescriptor Inhibit(const QString& what, const QString& who, const QString& why,
                                    const QString& mode)
    {
        asked << what + u'|' + who + u'|' + why + u'|' + mode;
        std::array<int, 2> ends = {};
        if (::pipe(ends.data()) != 0)
            return {};
        pipes_ << ends[0];
        const QDBusUnixFileDescriptor lock(ends[1]); // a copy of it
        ::close(ends[1]);
        return lock;
    }

private:
    QList<int> pipes_;
};

} // namespace

class TestSleepBlock : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!bus_.start())
            QSKIP("There is no dbus-daemon.");
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", qgetenv("DBUS_SESSION_BUS_ADDRESS"));
        QCoreApplication::setApplicationName(u"genrescope"_s);
    }
    void cleanupTestCase() { bus_.stop(); }

    void whoDoesNotAnswerIsAskedForTheNextReason()
    {
        SleepBlock block;
        block.setReason(u"preparing"_s); // nobody is there to be asked
        QTRY_VERIFY(block.findChildren<QDBusPendingCallWatcher*>().isEmpty());
        QVERIFY(!block.isHeld());
        QDBusConnection system = bus_.connectAs(u"later"_s);
        Logind logind;
        QVERIFY(system.registerObject(u"/org/freedesktop/login1"_s, &logind,
                                      QDBusConnection::ExportAllSlots));
        QVERIFY(system.registerService(u"org.freedesktop.login1"_s));
        block.setReason(u"training"_s);
        QTRY_VERIFY(block.isHeld());
        QVERIFY(logind.asked.last().endsWith(u"|training|block"_s));
        system.unregisterService(u"org.freedesktop.login1"_s);
    }

    void isHeldWhileThereIsAReason()
    {
        QDBusConnection system = bus_.connectAs(u"system"_s);
        Logind logind;
        QVERIFY(system.registerObject(u"/org/freedesktop/login1"_s, &logind,
                                      QDBusConnection::ExportAllSlots));
        QVERIFY(system.registerService(u"org.freedesktop.login1"_s));
        SleepBlock block;
        block.setReason(u"training"_s);
        QTRY_VERIFY(block.isHeld());
        QCOMPARE(logind.asked.size(), 1);
        QVERIFY(logind.asked[0].startsWith(u"sleep:idle|"_s));
        QVERIFY(logind.asked[0].endsWith(u"|training|block"_s));
        QTRY_COMPARE(logind.held(), 1);
        block.setReason(u"training"_s);
        block.setReason(QString());
        QVERIFY(!block.isHeld());
        QTRY_COMPARE(logind.held(), 0);
        // A reason that is gone before the answer comes leaves no lock.
        block.setReason(u"preparing"_s);
        block.setReason(QString());
        block.setReason(u"evaluating"_s);
        QTRY_VERIFY(block.isHeld());
        QTRY_COMPARE(logind.held(), 1);
        QVERIFY(logind.asked.last().contains(u"evaluating"_s));
        block.setReason(QString());
        QTRY_COMPARE(logind.held(), 0);
        system.unregisterService(u"org.freedesktop.login1"_s);
    }

private:
    test::PrivateBus bus_;
};

QTEST_GUILESS_MAIN(TestSleepBlock)
#include "tst_sleep_block.moc"
