#include "ui/desktop/running_program.h"

#include "ui/services/session_bus.h"

#include <QCryptographicHash>
#include <QDBusAbstractAdaptor>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusReply>
#include <QUrl>
#include <QVariantMap>

namespace genrescope {

namespace {

const QString applicationPath = QStringLiteral("/org/genrescope/Genrescope");
const QString applicationInterface = QStringLiteral("org.freedesktop.Application");
/// How a desktop lets a window come to the front that somebody else asked for.
const char* const activationVariable = "XDG_ACTIVATION_TOKEN";
const QString activationKey = QStringLiteral("activation-token");

/// Programs with other settings, such as those of tests, are others.
QString serviceName(const QString& settingsFolder)
{
    const QByteArray hash =
        QCryptographicHash::hash(settingsFolder.toUtf8(), QCryptographicHash::Sha1).toHex();
    return QStringLiteral("org.genrescope.Genrescope.settings_") +
           QString::fromLatin1(hash.left(12));
}

/// https://specifications.freedesktop.org/desktop-entry-spec/latest/dbus.html
class ApplicationInterface : public QDBusAbstractAdaptor {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")

public:
    explicit ApplicationInterface(RunningProgram* program)
        : QDBusAbstractAdaptor(program), program_(program)
    {
    }

public Q_SLOTS:
    void Activate(const QVariantMap& platformData)
    {
        const QByteArray token = platformData.value(activationKey).toString().toUtf8();
        if (!token.isEmpty())
            qputenv(activationVariable, token);
        Q_EMIT program_->raiseRequested();
    }

    void Open(const QStringList& uris, const QVariantMap& platformData)
    {
        Activate(platformData);
        QStringList files;
        for (const QString& uri : uris) {
            if (const QUrl url(uri); url.isLocalFile())
                files << url.toLocalFile();
        }
        if (!files.isEmpty())
            Q_EMIT program_->filesOpened(files);
    }

private:
    RunningProgram* program_;
};

} // namespace

bool openInRunningProgram(const QString& settingsFolder, const QStringList& files)
{
    constexpr int patience = 3'000; // ms; a window that is blocked for longer is no help
    const QString service = serviceName(settingsFolder);
    std::optional<QDBusConnection> bus = sessionBus();
    if (!bus || !bus->interface()->isServiceRegistered(service))
        return false;
    QVariantMap platformData;
    if (const QString token = qEnvironmentVariable(activationVariable); !token.isEmpty())
        platformData[activationKey] = token;
    QDBusMessage message = QDBusMessage::createMethodCall(
        service, applicationPath, applicationInterface,
        files.isEmpty() ? QStringLiteral("Activate") : QStringLiteral("Open"));
    if (!files.isEmpty()) {
        QStringList uris;
        for (const QString& file : files)
            uris << QUrl::fromLocalFile(file).toString(QUrl::FullyEncoded);
        message << uris;
    }
    message << platformData;
    return QDBusReply<void>(bus->call(message, QDBus::Block, patience)).isValid();
}

RunningProgram::RunningProgram(const QString& settingsFolder, QObject* parent) : QObject(parent)
{
    new ApplicationInterface(this);
    std::optional<QDBusConnection> bus = sessionBus();
    // Else another window has the name: the first one of two, which files go to.
    if (bus && bus->registerService(serviceName(settingsFolder))) {
        service_ = serviceName(settingsFolder);
        bus->registerObject(applicationPath, this);
    }
}

RunningProgram::~RunningProgram()
{
    if (std::optional<QDBusConnection> bus = sessionBus(); bus && !service_.isEmpty()) {
        bus->unregisterService(service_);
        bus->unregisterObject(applicationPath);
    }
}

} // namespace genrescope

#include "running_program.moc"
