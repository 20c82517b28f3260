#include "ui/window/theme_switch.h"

#include "ui/theme/model_style.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFileInfo>
#include <QStyle>
#include <QStyleFactory>

namespace genrescope {

namespace {

const QString portalService = QStringLiteral("org.freedesktop.portal.Desktop");
const QString portalPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString portalInterface = QStringLiteral("org.freedesktop.portal.Settings");
const QString appearance = QStringLiteral("org.freedesktop.appearance");
const QString colorScheme = QStringLiteral("color-scheme");

/// Fusion's own colours for a dark and a light desktop; Qt 6.4 offers only the latter by itself.
QPalette fusionPalette(bool dark)
{
    if (!dark) {
        QPalette palette(QColor(0xEFEFEF));
        palette.setColor(QPalette::Highlight, QColor(0x308CC6));
        palette.setColor(QPalette::HighlightedText, Qt::white);
        palette.setColor(QPalette::AlternateBase, QColor(0xF5F5F5));
        palette.setColor(QPalette::Disabled, QPalette::Text, QColor(0x909090));
        palette.setColor(QPalette::Disabled, QPalette::ButtonText, QColor(0x909090));
        palette.setColor(QPalette::Disabled, QPalette::WindowText, QColor(0x909090));
        palette.setColor(QPalette::PlaceholderText, QColor(0x6A6A6A));
        return palette;
    }
    const QColor window(0x2B2B2D);
    const QColor base(0x1E1E20);
    const QColor text(0xE6E6E6);
    QPalette palette(text, QColor(0x3A3A3D), QColor(0x5A5A5E), QColor(0x18181A), QColor(0x4A4A4E),
                     text, Qt::white, base, window);
    palette.setColor(QPalette::AlternateBase, QColor(0x262628));
    palette.setColor(QPalette::Highlight, QColor(0x2F78B7));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::ToolTipBase, QColor(0x3A3A3D));
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::Link, QColor(0x6CB4EE));
    palette.setColor(QPalette::LinkVisited, QColor(0xB79CE8));
    palette.setColor(QPalette::PlaceholderText, QColor(0xA0A0A4));
    for (const QPalette::ColorRole role :
         {QPalette::Text, QPalette::ButtonText, QPalette::WindowText})
        palette.setColor(QPalette::Disabled, role, QColor(0x7C7C80));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(0x4A4A4E));
    return palette;
}

} // namespace

ThemeSwitch::ThemeSwitch(QObject* parent)
    : QObject(parent),
      nativeStyle_(QApplication::style()->objectName()),
      nativeDark_(isDark(QApplication::palette()))
{
}

void ThemeSwitch::setTheme(Theme theme)
{
    theme_ = theme;
    apply();
}

void ThemeSwitch::apply()
{
    const bool dark = theme_ == Theme::System ? desktopDark_.value_or(nativeDark_)
                                              : theme_ == Theme::Dark;
    const bool native = dark == nativeDark_;
    if (native && native_)
        return;
    native_ = native;
    // A native style may paint in its own colours whatever the palette says; Fusion does not.
    QApplication::setStyle(
        QStyleFactory::create(native ? nativeStyle_ : QStringLiteral("Fusion")));
    QApplication::setPalette(native ? QPalette() : fusionPalette(dark));
}

void ThemeSwitch::followDesktop()
{
    // Without a session bus the library would try to start one, and wait for it.
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (!qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")
        && !QFileInfo::exists(runtime + QStringLiteral("/bus")))
        return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(portalService, portalPath, portalInterface, QStringLiteral("SettingChanged"), this,
                SLOT(takeDesktopSetting(QString, QString, QDBusVariant)));
    QDBusMessage read = QDBusMessage::createMethodCall(portalService, portalPath, portalInterface,
                                                       QStringLiteral("Read"));
    read << appearance << colorScheme;
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(read), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (reply.isValid())
            takeDesktopSetting(appearance, colorScheme, reply.value());
        watcher->deleteLater();
    });
}

void ThemeSwitch::takeDesktopSetting(const QString& group, const QString& key,
                                     const QDBusVariant& value)
{
    if (group != appearance || key != colorScheme)
        return;
    QVariant scheme = value.variant();
    // Read wraps its answer in one variant more than the signal does.
    if (scheme.canConvert<QDBusVariant>())
        scheme = scheme.value<QDBusVariant>().variant();
    switch (scheme.toUInt()) {
    case 1:
        desktopDark_ = true;
        break;
    case 2:
        desktopDark_ = false;
        break;
    default:
        desktopDark_.reset();
    }
    if (theme_ == Theme::System)
        apply();
}

} // namespace genrescope
