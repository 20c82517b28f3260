#pragma once

#include "ui/window/settings.h"
#include "ui/window/shortcut_keys.h"

#include <QObject>

namespace genrescope {
class LibraryPresenter;
class MainWindow;
class PlaybackEngine;
} // namespace genrescope

namespace genrescope::gui {

/// What a person chooses for the whole program: keeps it in the settings, and tells whom it
/// concerns. What only the Application can do is a signal.
class Preferences : public QObject {
    Q_OBJECT

public:
    /// Nothing is owned. What was chosen earlier takes effect.
    Preferences(Settings& settings, PlaybackEngine& playback, LibraryPresenter& library,
                MainWindow& window);

    void open();
    void openShortcuts();
    /// To be called when the menus get further actions.
    void applyKeys() { keys_.apply(); }

Q_SIGNALS:
    /// Empty = the system's.
    void languageChosen(const QString& code);
    void themeChosen(genrescope::Theme theme);
    void keepsListChosen(bool keeps);

private:
    void chooseDevice(const QByteArray& id);
    void chooseCores(int cores);
    void chooseRemembering(bool remembers);

    Settings& settings_;
    PlaybackEngine& playback_;
    LibraryPresenter& library_;
    MainWindow& window_;
    ShortcutKeys keys_;
};

} // namespace genrescope::gui
