#include "ui/services/file_manager.h"

#include "ui/services/session_bus.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDesktopServices>
#include <QFileInfo>
#include <QUrl>

namespace genrescope {

namespace {

void openFolderOf(const QString& file)
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(file).absolutePath()));
}

} // namespace

void showInFileManager(const QString& file)
{
    std::optional<QDBusConnection> bus = sessionBus();
    if (!bus)
        return openFolderOf(file);
    // https://www.freedesktop.org/wiki/Specifications/file-manager-interface
    QDBusMessage show = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.FileManager1"),
        QStringLiteral("/org/freedesktop/FileManager1"),
        QStringLiteral("org.freedesktop.FileManager1"), QStringLiteral("ShowItems"));
    const QUrl url = QUrl::fromLocalFile(QFileInfo(file).absoluteFilePath());
    show << QStringList(url.toString(QUrl::FullyEncoded)) << QString();
    auto* watcher = new QDBusPendingCallWatcher(bus->asyncCall(show), qApp);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, qApp, [watcher, file] {
        const QDBusPendingReply<> reply = *watcher;
        if (reply.isError())
            openFolderOf(file);
        watcher->deleteLater();
    });
}

} // namespace genrescope
