// Against a session bus of its own.
#include "ui/services/file_manager.h"

#include <QDBusConnection>
#include <QDBusError>
#include <QDesktopServices>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>
#include <QUrl>

using namespace genrescope;
using namespace Qt::StringLiterals;

namespace {

const QString service = u"org.freedesktop.FileManager1"_s;

/// What a file manager offers to other programs.
class FileManager : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.FileManager1")

public:
    QStringList shown;

public Q_SLOTS:
    void ShowItems(const QStringList& uris, const QString& /*startupId*/) { shown += uris; }
};

} // namespace

class TestFileManager : public QObject {
    Q_OBJECT

public Q_SLOTS:
    void open(const QUrl& url) { opened_ << url; }

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"dbus-daemon"_s).isEmpty())
            QSKIP("There is no dbus-daemon.");
        bus_.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        QVERIFY(bus_.waitForReadyRead());
        address_ = QString::fromUtf8(bus_.readLine()).trimmed();
        qputenv("DBUS_SESSION_BUS_ADDRESS", address_.toUtf8());
        QDesktopServices::setUrlHandler(u"file"_s, this, "open");
    }

    void cleanupTestCase()
    {
        QDesktopServices::unsetUrlHandler(u"file"_s);
        bus_.kill();
        bus_.waitForFinished();
    }

    void init() { opened_.clear(); }

    void withoutFileManagerTheFolderIsOpened()
    {
        showInFileManager(u"/music/50% off/a#b.mp3"_s);
        QTRY_COMPARE(opened_, QList<QUrl>{QUrl::fromLocalFile(u"/music/50% off"_s)});
    }

    void theFileManagerIsAskedToSelect()
    {
        QDBusConnection desktop = QDBusConnection::connectToBus(address_, u"desktop"_s);
        FileManager manager;
        QVERIFY(desktop.registerObject(u"/org/freedesktop/FileManager1"_s, &manager,
                                       QDBusConnection::ExportAllSlots));
        QVERIFY(desktop.registerService(service));
        showInFileManager(u"/music/50% off/a#b.mp3"_s);
        QTRY_COMPARE(manager.shown, QStringList(u"file:///music/50%25%20off/a%23b.mp3"_s));
        QVERIFY(opened_.isEmpty());
        desktop.unregisterService(service);
    }

private:
    QProcess bus_;
    QString address_;
    QList<QUrl> opened_;
};

QTEST_GUILESS_MAIN(TestFileManager)
#include "tst_file_manager.moc"
