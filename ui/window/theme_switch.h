#pragma once

#include "ui/window/settings.h"

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

    /// Follows the desktop from light to dark and back where it can tell; does not wait for it.
    void followDesktop();

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
