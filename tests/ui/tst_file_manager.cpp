// Against a session bus of its own.
#include "tests/ui/private_bus.h"
#include "ui/services/file_manager.h"

#include <QDBusError>
#include <QDesktopServices>
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
        if (!bus_.start())
            QSKIP("There is no dbus-daemon.");
        QDesktopServices::setUrlHandler(u"file"_s, this, "open");
    }

    void cleanupTestCase()
    {
        QDesktopServices::unsetUrlHandler(u"file"_s);
        bus_.stop();
    }

    void init() { opened_.clear(); }

    void withoutFileManagerTheFolderIsOpened()
    {
        showInFileManager(u"/music/50% off/a#b.mp3"_s);
        QTRY_COMPARE(opened_, QList<QUrl>{QUrl::fromLocalFile(u"/music/50% off"_s)});
    }

    void theFileManagerIsAskedToSelect()
    {
        QDBusConnection desktop = bus_.connectAs(u"desktop"_s);
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
    test::PrivateBus bus_;
    QList<QUrl> opened_;
};

QTEST_GUILESS_MAIN(TestFileManager)
#include "tst_file_manager.moc"
