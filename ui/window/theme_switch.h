#pragma once

#include "ui/window/settings.h"

#include <QObject>

#include <optional>

namespace genrescope {

/// Makes the program light or dark, or follows the system, at any time. The native style and
/// palette are kept whenever they already match.
class ThemeSwitch : public QObject {
    Q_OBJECT

public:
    /// Needs the QApplication.
    explicit ThemeSwitch(QObject* parent = nullptr);

    Theme theme() const { return theme_; }
    void setTheme(Theme theme);

    /// Follows the desktop from light to dark and back where it can tell; does not wait for it.
    void followDesktop();

private:
    void apply();

    Theme theme_ = Theme::System;
    /// The desktop's preference, if it has one.
    std::optional<bool> desktopDark_;
    QString nativeStyle_;
    bool nativeDark_;
    bool native_ = true;
};

} // namespace genrescope
