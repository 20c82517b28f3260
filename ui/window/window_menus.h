#pragma once

#include "ui/window/languages.h"
#include "ui/window/settings.h"

#include <QObject>

class QAction;
class QActionGroup;
class QMainWindow;
class QMenu;

namespace genrescope {

/// The menu bar: the actions and their shortcuts. Independent of what carries them out.
class WindowMenus : public QObject {
    Q_OBJECT

public:
    /// Pages have the shortcuts Ctrl+1, Ctrl+2, … in order.
    WindowMenus(QMainWindow& window, int pages);

    void setPageNames(const QStringList& names);
    void setCurrentPage(int page);
    /// As checked in the menus.
    Theme theme() const;
    void setTheme(Theme theme);
    QString language() const;
    void setLanguage(const QString& code);
    void setRecentFiles(const QStringList& files);
    void setKeepsList(bool keeps);
    /// Whether a manual came with the program.
    void setManualOffered(bool offered);

    /// Actions of the Listen page, which keep their own texts and keys.
    void setPlaybackActions(const QList<QAction*>& actions);

    void retranslate();

Q_SIGNALS:
    void openFilesRequested();
    void openFolderRequested();
    void openCheckpointRequested();
    void recentFileChosen(const QString& file);
    void recentFilesCleared();
    void keepsListChosen(bool keeps);
    void preferencesRequested();
    void quitRequested();
    void pageRequested(int page);
    void themeChosen(genrescope::Theme theme);
    /// Empty = the system's.
    void languageChosen(const QString& code);
    void manualRequested();
    void shortcutsRequested();
    void aboutRequested();

private:
    /// @param name  by which a person's own keys are kept (ShortcutKeys)
    QAction* add(QMenu* menu, QLatin1String name, const QKeySequence& keys,
                 void (WindowMenus::*signal)());
    void makeFileMenu();
    void makeViewMenu(int pages);
    void makeThemeMenu();
    void makeLanguageMenu();
    void makeHelpMenu();

    QMainWindow& window_;
    QMenu* file_;
    QMenu* recent_;
    QMenu* view_;
    QMenu* theme_;
    QMenu* language_;
    QMenu* playback_;
    QMenu* help_;
    QAction* openFiles_ = nullptr;
    QAction* openFolder_ = nullptr;
    QAction* openCheckpoint_ = nullptr;
    QAction* clearRecent_ = nullptr;
    QAction* keepList_ = nullptr;
    QAction* preferences_ = nullptr;
    QAction* quit_ = nullptr;
    QAction* fullScreen_ = nullptr;
    QAction* manual_ = nullptr;
    QAction* shortcuts_ = nullptr;
    QAction* about_ = nullptr;
    QActionGroup* pages_;
    QActionGroup* themes_;
    QActionGroup* languages_;
};

} // namespace genrescope
