#pragma once

#include "ui/window/settings.h"

#include <QDBusVariant>
#include <QObject>

#include <optional>

namespace genrescope {

/// Makes the program light or dark, or as the system is, at any time. The native style and palette
/// stay wherever they are what is asked for.
class ThemeSwitch : public QObject {
    Q_OBJECT

public:
    /// Needs the QApplication.
    explicit ThemeSwitch(QObject* parent = nullptr);

    Theme theme() const { return theme_; }
    void setTheme(Theme theme);

    /// Asks the desktop (freedesktop's settings portal) whether it is dark, and follows it from now
    /// on. Qt does so itself from 6.5 on. Does not wait for the answer.
    void followDesktop();

private Q_SLOTS:
    void takeDesktopSetting(const QString& group, const QString& key, const QDBusVariant& value);

private:
    void apply();

    Theme theme_ = Theme::System;
    /// The desktop's word, where it has one.
    std::optional<bool> desktopDark_;
    QString nativeStyle_;
    bool nativeDark_;
    bool native_ = true;
};

} // namespace genrescope
