#include "ui/window/window_menus.h"

#include "ui/text/format.h"

#include <QAction>
#include <QActionGroup>
#include <QFileInfo>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace genrescope {

WindowMenus::WindowMenus(QMainWindow& window, int pages)
    : QObject(&window),
      window_(window),
      file_(window.menuBar()->addMenu(QString())),
      recent_(new QMenu(&window)),
      view_(window.menuBar()->addMenu(QString())),
      theme_(new QMenu(&window)),
      language_(new QMenu(&window)),
      playback_(window.menuBar()->addMenu(QString())),
      help_(window.menuBar()->addMenu(QString())),
      pages_(new QActionGroup(this)),
      themes_(new QActionGroup(this)),
      languages_(new QActionGroup(this))
{
    makeFileMenu();
    makeViewMenu(pages);
    makeThemeMenu();
    makeLanguageMenu();
    makeHelpMenu();
    playback_->menuAction()->setVisible(false);
    retranslate();
}

QAction* WindowMenus::add(QMenu* menu, QLatin1String name, const QKeySequence& keys,
                          void (WindowMenus::*signal)())
{
    auto* action = new QAction(&window_);
    action->setObjectName(name);
    action->setShortcut(keys);
    menu->addAction(action);
    connect(action, &QAction::triggered, this, signal);
    return action;
}

void WindowMenus::makeFileMenu()
{
    openFiles_ = add(file_, QLatin1String("openFiles"), QKeySequence::Open,
                     &WindowMenus::openFilesRequested);
    openFolder_ =
        add(file_, QLatin1String("openFolder"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O),
            &WindowMenus::openFolderRequested);
    file_->addMenu(recent_);
    keepList_ = new QAction(&window_);
    keepList_->setCheckable(true);
    file_->addAction(keepList_);
    connect(keepList_, &QAction::triggered, this, &WindowMenus::keepsListChosen);
    file_->addSeparator();
    openCheckpoint_ =
        add(file_, QLatin1String("openCheckpoint"), QKeySequence(Qt::CTRL | Qt::Key_K),
            &WindowMenus::openCheckpointRequested);
    file_->addSeparator();
    preferences_ = add(file_, QLatin1String("preferences"), QKeySequence(Qt::CTRL | Qt::Key_Comma),
                       &WindowMenus::preferencesRequested);
    preferences_->setMenuRole(QAction::PreferencesRole);
    file_->addSeparator();
    quit_ = add(file_, QLatin1String("quit"), QKeySequence(Qt::CTRL | Qt::Key_Q),
                &WindowMenus::quitRequested);
    quit_->setMenuRole(QAction::QuitRole);
    clearRecent_ = new QAction(&window_);
    connect(clearRecent_, &QAction::triggered, this, &WindowMenus::recentFilesCleared);
    setRecentFiles({});
}

void WindowMenus::makeViewMenu(int pages)
{
    for (int page = 0; page < pages; ++page) {
        auto* action = new QAction(pages_);
        action->setCheckable(true);
        action->setObjectName(QStringLiteral("page%1").arg(page + 1));
        action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + page)));
        view_->addAction(action);
        connect(action, &QAction::triggered, this, [this, page] { Q_EMIT pageRequested(page); });
    }
    view_->addSeparator();
    view_->addMenu(theme_);
    view_->addMenu(language_);
    view_->addSeparator();
    fullScreen_ = new QAction(&window_);
    fullScreen_->setCheckable(true);
    fullScreen_->setObjectName(QStringLiteral("fullScreen"));
    fullScreen_->setShortcut(QKeySequence(Qt::Key_F11));
    view_->addAction(fullScreen_);
    connect(fullScreen_, &QAction::triggered, this, [this](bool full) {
        window_.setWindowState(window_.windowState().setFlag(Qt::WindowFullScreen, full));
    });
    connect(view_, &QMenu::aboutToShow, this,
            [this] { fullScreen_->setChecked(window_.isFullScreen()); });
}

void WindowMenus::makeThemeMenu()
{
    for (const Theme theme : {Theme::System, Theme::Light, Theme::Dark}) {
        auto* action = new QAction(themes_);
        action->setCheckable(true);
        theme_->addAction(action);
        connect(action, &QAction::triggered, this, [this, theme] { Q_EMIT themeChosen(theme); });
    }
}

void WindowMenus::makeLanguageMenu()
{
    const auto addLanguage = [this](const QString& code, const QString& name) {
        auto* action = new QAction(name, languages_);
        action->setCheckable(true);
        action->setData(code);
        language_->addAction(action);
        connect(action, &QAction::triggered, this, [this, code] { Q_EMIT languageChosen(code); });
    };
    addLanguage({}, {});
    language_->addSeparator();
    for (const Language& language : Languages::available())
        addLanguage(language.code, language.name);
}

void WindowMenus::makeHelpMenu()
{
    manual_ = add(help_, QLatin1String("manual"), {}, &WindowMenus::manualRequested);
    manual_->setVisible(false);
    shortcuts_ = add(help_, QLatin1String("shortcuts"), QKeySequence::HelpContents,
                     &WindowMenus::shortcutsRequested);
    help_->addSeparator();
    about_ = add(help_, QLatin1String("about"), {}, &WindowMenus::aboutRequested);
    about_->setMenuRole(QAction::AboutRole);
}

void WindowMenus::setManualOffered(bool offered)
{
    manual_->setVisible(offered);
}

void WindowMenus::setPageNames(const QStringList& names)
{
    for (int page = 0; page < names.size(); ++page)
        pages_->actions().at(page)->setText(names[page]);
}

void WindowMenus::setCurrentPage(int page)
{
    pages_->actions().at(page)->setChecked(true);
}

void WindowMenus::setTheme(Theme theme)
{
    themes_->actions().at(static_cast<int>(theme))->setChecked(true);
}

void WindowMenus::setLanguage(const QString& code)
{
    for (QAction* action : languages_->actions()) {
        if (action->data().toString() == code)
            action->setChecked(true);
    }
}

Theme WindowMenus::theme() const
{
    return static_cast<Theme>(themes_->actions().indexOf(themes_->checkedAction()));
}

QString WindowMenus::language() const
{
    return languages_->checkedAction()->data().toString();
}

void WindowMenus::setRecentFiles(const QStringList& files)
{
    // Not clear(): it would delete the action that is being handled.
    for (QAction* action : recent_->actions()) {
        recent_->removeAction(action);
        if (action != clearRecent_)
            action->deleteLater();
    }
    for (const QString& file : files) {
        auto* action = new QAction(menuText(QFileInfo(file).fileName()), recent_);
        action->setToolTip(file.toHtmlEscaped());
        connect(action, &QAction::triggered, this, [this, file] { Q_EMIT recentFileChosen(file); });
        recent_->addAction(action);
    }
    recent_->addSeparator();
    recent_->addAction(clearRecent_);
    recent_->setToolTipsVisible(true);
    recent_->setEnabled(!files.isEmpty());
}

void WindowMenus::setKeepsList(bool keeps)
{
    keepList_->setChecked(keeps);
}

void WindowMenus::setPlaybackActions(const QList<QAction*>& actions)
{
    playback_->clear();
    playback_->addActions(actions);
    playback_->menuAction()->setVisible(!actions.isEmpty());
}

void WindowMenus::retranslate()
{
    file_->setTitle(tr("&File"));
    openFiles_->setText(tr("&Open files…"));
    openFolder_->setText(tr("Open &folder…"));
    recent_->setTitle(tr("&Recent files"));
    clearRecent_->setText(tr("&Clear list"));
    keepList_->setText(tr("&Keep the list for the next start"));
    openCheckpoint_->setText(tr("Open &checkpoint…"));
    preferences_->setText(tr("&Preferences…"));
    quit_->setText(tr("&Quit"));
    view_->setTitle(tr("&View"));
    theme_->setTitle(tr("&Theme"));
    const QString themes[] = {tr("System &default"), tr("&Light"), tr("&Dark")};
    for (int i = 0; i < themes_->actions().size(); ++i)
        themes_->actions().at(i)->setText(themes[i]);
    language_->setTitle(tr("&Language"));
    languages_->actions().first()->setText(tr("System &default"));
    fullScreen_->setText(tr("F&ull screen"));
    playback_->setTitle(tr("&Playback"));
    help_->setTitle(tr("&Help"));
    manual_->setText(tr("&Manual"));
    shortcuts_->setText(tr("&Shortcuts"));
    about_->setText(tr("&About Genrescope"));
}

} // namespace genrescope
