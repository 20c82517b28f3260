// Against a desktop of its own, on a bus of its own.
#include "tests/support/patience.h"
#include "tests/ui/notification_desktop.h"
#include "tests/ui/private_bus.h"
#include "ui/desktop/notifications.h"

#include <QDBusPendingCallWatcher>
#include <QGuiApplication>
#include <QTest>

using namespace genrescope;
using namespace Qt::StringLiterals;

class TestNotifications : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!bus_.start())
            QSKIP("There is no dbus-daemon.");
        QGuiApplication::setApplicationDisplayName(u"Genrescope"_s);
        QGuiApplication::setDesktopFileName(u"genrescope"_s);
    }
    void cleanupTestCase() { bus_.stop(); }

    void withoutADesktopNothingHappens()
    {
        Notifications notifications;
        notifications.show(u"Done"_s, u"All of it"_s, [] { QFAIL("nobody can have chosen it"); });
        QTRY_VERIFY(notifications.findChildren<QDBusPendingCallWatcher*>().isEmpty());
    }

    void whatIsChosenIsDone()
    {
        QDBusConnection other = bus_.connectAs(u"desktop"_s);
        test::NotificationDesktop desktop;
        QVERIFY(desktop.appear(other));
        Notifications notifications;
        QStringList chosen;
        const auto show = [&](const QString& title) {
            notifications.show(title, u"<b> & c"_s, [&chosen, title] { chosen << title; });
            QTRY_VERIFY(notifications.findChildren<QDBusPendingCallWatcher*>().isEmpty());
        };
        show(u"one"_s);
        show(u"two"_s);
        show(u"three"_s);
        QCOMPARE(desktop.shown().size(), 3);
        QCOMPARE(desktop.shown()[0], u"Genrescope|one|&lt;b&gt; &amp; c|default,|genrescope"_s);
        // Another program's, a closed one, another button, and a second click on the same.
        desktop.choose(99, u"default"_s);
        desktop.close(1);
        desktop.choose(1, u"default"_s);
        desktop.choose(3, u"settings"_s);
        desktop.choose(2, u"default"_s);
        desktop.choose(2, u"default"_s);
        desktop.choose(3, u"default"_s);
        QTRY_COMPARE(chosen, QStringList({u"two"_s, u"three"_s}));
        other.unregisterService(u"org.freedesktop.Notifications"_s);
    }

private:
    test::PrivateBus bus_;
};

QTEST_MAIN(TestNotifications)
#include "tst_notifications.moc"
