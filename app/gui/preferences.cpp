#include "app/gui/preferences.h"

#include "ui/playback/playback_engine.h"
#include "ui/presenters/library_presenter.h"
#include "ui/window/main_window.h"
#include "ui/window/preferences_dialog.h"
#include "ui/window/shortcuts_dialog.h"
#include "ui/window/window_menus.h"

#include <QMenuBar>

namespace genrescope::gui {

Preferences::Preferences(Settings& settings, PlaybackEngine& playback, LibraryPresenter& library,
                         MainWindow& window)
    : settings_(settings),
      playback_(playback),
      library_(library),
      window_(window),
      keys_(*window.menuBar(), settings)
{
    playback_.chooseDevice(settings_.soundDevice());
    library_.setScanThreads(settings_.libraryCores());
}

void Preferences::open()
{
    auto* dialog = new PreferencesDialog(settings_, &window_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PreferencesDialog::languageChosen, this, &Preferences::languageChosen);
    connect(dialog, &PreferencesDialog::themeChosen, this, &Preferences::themeChosen);
    connect(dialog, &PreferencesDialog::keepsListChosen, this, &Preferences::keepsListChosen);
    connect(dialog, &PreferencesDialog::remembersFilesChosen, this,
            &Preferences::chooseRemembering);
    connect(dialog, &PreferencesDialog::deviceChosen, this, &Preferences::chooseDevice);
    connect(dialog, &PreferencesDialog::libraryCoresChosen, this, &Preferences::chooseCores);
    connect(dialog, &PreferencesDialog::shortcutsRequested, this, &Preferences::openShortcuts);
    connect(&playback_, &PlaybackEngine::devicesListed, dialog,
            [dialog](const QList<SoundDevice>& devices) {
                QList<PreferencesDialog::Device> shown;
                for (const SoundDevice& device : devices)
                    shown << PreferencesDialog::Device{device.id, device.name};
                dialog->setDevices(shown);
            });
    playback_.listDevices();
    dialog->show();
}

void Preferences::openShortcuts()
{
    auto* dialog = new ShortcutsDialog(keys_, &window_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

void Preferences::chooseDevice(const QByteArray& id)
{
    settings_.setSoundDevice(id);
    playback_.chooseDevice(id);
}

void Preferences::chooseCores(int cores)
{
    settings_.setLibraryCores(cores);
    library_.setScanThreads(cores);
}

void Preferences::chooseRemembering(bool remembers)
{
    settings_.setRemembersFiles(remembers);
    window_.menus().setRecentFiles(settings_.recentFiles());
}

} // namespace genrescope::gui
