#include "ui/window/theme_switch.h"

#include "ui/theme/model_style.h"
#include "ui/window/desktop_scheme.h"

#include <QApplication>
#include <QPalette>
#include <QStyle>
#include <QStyleFactory>

namespace genrescope {

namespace {

/// Fusion's own colors for a dark and a light desktop; Qt 6.4 offers only the latter by itself.
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
    const bool dark =
        theme_ == Theme::System ? desktopDark_.value_or(nativeDark_) : theme_ == Theme::Dark;
    const bool native = dark == nativeDark_;
    if (native && native_)
        return;
    native_ = native;
    // A native style may ignore the palette; Fusion does not.
    QApplication::setStyle(QStyleFactory::create(native ? nativeStyle_ : QStringLiteral("Fusion")));
    QApplication::setPalette(native ? QPalette() : fusionPalette(dark));
}

void ThemeSwitch::followDesktop()
{
    auto* desktop = new DesktopScheme(this);
    connect(desktop, &DesktopScheme::changed, this, [this](const std::optional<bool>& dark) {
        desktopDark_ = dark;
        if (theme_ == Theme::System)
            apply();
    });
    desktop->follow();
}

} // namespace genrescope
