#include "tests/support/patience.h"
#include "ui/theme/model_style.h"
#include "ui/widgets/error_panel.h"
#include "ui/window/about_dialog.h"
#include "ui/window/languages.h"
#include "ui/window/main_window.h"
#include "ui/window/manual_dialog.h"
#include "ui/window/model_choice.h"
#include "ui/window/preferences_dialog.h"
#include "ui/window/settings.h"
#include "ui/window/shortcut_keys.h"
#include "ui/window/shortcuts_dialog.h"
#include "ui/window/theme_switch.h"
#include "ui/window/window_menus.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDropEvent>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStatusBar>
#include <QTabBar>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextEdit>
#include <QToolButton>
#include <QtTest>

using namespace genrescope;

class TestMainWindow : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    std::unique_ptr<Settings> settings_;
    int made_ = 0;

    std::unique_ptr<MainWindow> makeWindow()
    {
        made_ = 0;
        std::vector<MainWindow::PageFactory> factories(MainWindow::PageCount,
                                                       [this](QWidget* parent) {
                                                           ++made_;
                                                           auto* page = new QWidget(parent);
                                                           new QLineEdit(page);
                                                           return page;
                                                       });
        auto window = std::make_unique<MainWindow>(std::move(factories), *settings_);
        window->restore();
        window->show();
        return window;
    }

private Q_SLOTS:
    void init()
    {
        // A file of its own for each test: QSettings objects of one file share their content.
        settings_ = std::make_unique<Settings>(
            folder_.filePath(QLatin1String(QTest::currentTestFunction()) + QStringLiteral(".ini")));
    }

    void pagesAreMadeWhenFirstShown()
    {
        const auto window = makeWindow();
        QCOMPARE(made_, 1);
        window->showPage(MainWindow::Train);
        QCOMPARE(made_, 2);
        window->showPage(MainWindow::Listen);
        window->showPage(MainWindow::Train);
        QCOMPARE(made_, 2);
    }

    void keysChangeThePage()
    {
        const auto window = makeWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get(), test::patienceMs));
        for (int page : {3, 1, 2, 0}) {
            QTest::keyClick(window.get(), static_cast<Qt::Key>(Qt::Key_1 + page),
                            Qt::ControlModifier);
            QCOMPARE(static_cast<int>(window->currentPage()), page);
            QCOMPARE(window->findChild<QTabBar*>()->currentIndex(), page);
        }
    }

    void keysBelongToThePage()
    {
        const auto window = makeWindow();
        QApplication::setActiveWindow(window.get());
        const auto isOn = [&](MainWindow::Page page) {
            const QWidget* focus = QApplication::focusWidget();
            return focus == window->page(page) || window->page(page)->isAncestorOf(focus);
        };
        QTRY_VERIFY(isOn(MainWindow::Listen));
        window->showPage(MainWindow::Train);
        QVERIFY(isOn(MainWindow::Train));
        // The widget that had the focus on a page has it again.
        auto* edit = window->page(MainWindow::Listen)->findChild<QLineEdit*>();
        window->showPage(MainWindow::Listen);
        edit->setFocus();
        window->showPage(MainWindow::Train);
        window->showPage(MainWindow::Listen);
        QVERIFY(edit->hasFocus());
        // Navigating the tab bar keeps the focus there.
        auto* tabs = window->findChild<QTabBar*>();
        tabs->setFocus();
        QTest::keyClick(tabs, Qt::Key_Right);
        QCOMPARE(window->currentPage(), MainWindow::Dataset);
        QVERIFY(tabs->hasFocus());
        // Asking for a page means its keys.
        QTest::keyClick(tabs, Qt::Key_1, Qt::ControlModifier);
        QVERIFY(isOn(MainWindow::Listen));
    }

    void dropIsTakenAsACopyAnywhere()
    {
        const auto window = makeWindow();
        QSignalSpy dropped(window.get(), &MainWindow::filesDropped);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(QStringLiteral("/music/a.mp3")),
                      QUrl(QStringLiteral("https://example.org/b.mp3")),
                      QUrl::fromLocalFile(QStringLiteral("/music"))});
        QVERIFY(!window->page(MainWindow::Listen)->findChild<QLineEdit*>()->acceptDrops());
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction | Qt::MoveAction, &data,
                              Qt::LeftButton, Qt::NoModifier);
        enter.setDropAction(Qt::MoveAction);
        QCoreApplication::sendEvent(window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QCOMPARE(enter.dropAction(), Qt::CopyAction);
        QDropEvent drop(QPointF(50, 50), Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton,
                        Qt::NoModifier);
        drop.setDropAction(Qt::MoveAction);
        QCoreApplication::sendEvent(window.get(), &drop);
        QCOMPARE(drop.dropAction(), Qt::CopyAction);
        // A drag that offers only to move is refused.
        QDragEnterEvent move(QPoint(50, 50), Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(window.get(), &move);
        QVERIFY(!move.isAccepted());
        QCOMPARE(dropped.count(), 1);
        QCOMPARE(dropped[0][0].toStringList(),
                 QStringList({QStringLiteral("/music/a.mp3"), QStringLiteral("/music")}));

        QMimeData text;
        text.setText(QStringLiteral("words"));
        QDragEnterEvent words(QPoint(50, 50), Qt::CopyAction, &text, Qt::LeftButton,
                              Qt::NoModifier);
        words.ignore();
        QCoreApplication::sendEvent(window.get(), &words);
        QVERIFY(!words.isAccepted());
    }

    void stateSurvivesARestart()
    {
        {
            const auto window = makeWindow();
            window->resize(1234, 789);
            window->showPage(MainWindow::Evaluate);
            window->close();
        }
        const auto window = makeWindow();
        QCOMPARE(window->size(), QSize(1234, 789));
        QCOMPARE(window->currentPage(), MainWindow::Evaluate);
    }

    void fitsTheSmallestScreen()
    {
        const auto window = makeWindow();
        // However long the names of the models are.
        ModelCard card;
        card.file = QStringLiteral("/music/") + QString(200, QLatin1Char('m')) +
                    QStringLiteral(".safetensors");
        card.architecture = QStringLiteral("transformer");
        window->models().setModels({card, card});
        window->showStatus(QString(300, QLatin1Char('m')));
        QCoreApplication::processEvents();
        window->resize(1100, 700);
        QCOMPARE(window->size(), QSize(1100, 700));
        QVERIFY2(window->minimumSizeHint().width() <= 1100,
                 qPrintable(QString::number(window->minimumSizeHint().width())));
    }

    void errorIsASentenceWithFoldedDetails()
    {
        const auto window = makeWindow();
        auto* panel = window->findChild<ErrorPanel*>();
        QVERIFY(!panel->isVisible());
        window->showError(QStringLiteral("It did not work."), QStringLiteral("line 1\nline 2"));
        QVERIFY(panel->isVisible());
        QCOMPARE(panel->sentence(), QStringLiteral("It did not work."));
        auto* details = panel->findChild<QPlainTextEdit*>();
        QVERIFY(!details->isVisible());
        panel->findChild<QToolButton*>()->click();
        QVERIFY(details->isVisible());
    }

    /// What Qt keeps of icons would otherwise grow with each change of languages.
    void aMarkIsOnePictureHoweverOftenItIsShown()
    {
        const auto picture = [](int place) { return markIcon(place, QPalette()).pixmap(16); };
        QCOMPARE(picture(1).cacheKey(), picture(1).cacheKey());
        QVERIFY(picture(1).cacheKey() != picture(0).cacheKey());
        QVERIFY(picture(1).toImage() != picture(0).toImage());
    }

    void modelsHaveTheirNamesAndMarks()
    {
        ModelChoice choice;
        ModelCard gru;
        gru.file = QStringLiteral("/runs/evening/best.safetensors");
        gru.architecture = QStringLiteral("gru");
        gru.genres = QStringList(6, QStringLiteral("Rock"));
        QCOMPARE(gru.name(), QStringLiteral("evening"));
        choice.setModels({gru, {}});
        const QToolButton* buttons[] = {
            choice.findChild<QToolButton*>(QStringLiteral("modelPlace0")),
            choice.findChild<QToolButton*>(QStringLiteral("modelPlace1"))};
        QCOMPARE(buttons[0]->text(), QStringLiteral("evening"));
        QVERIFY(!buttons[0]->icon().isNull());
        QCOMPARE(buttons[1]->text(), QStringLiteral("No model"));
        choice.setRecent({gru.file});
        QSignalSpy chosen(&choice, &ModelChoice::chosen);
        Q_EMIT buttons[1]->menu()->aboutToShow();
        buttons[1]->menu()->actions().first()->trigger();
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen[0][0].toInt(), 1);
        QCOMPARE(chosen[0][1].toString(), gru.file);
    }

    void languageChangesAtRunTime()
    {
        Languages languages;
        languages.install(QStringLiteral("en"));
        const auto window = makeWindow();
        auto* tabs = window->findChild<QTabBar*>();
        QCOMPARE(tabs->tabText(0), QStringLiteral("Listen"));
        languages.install(QStringLiteral("de"));
        QTRY_COMPARE(tabs->tabText(0), QStringLiteral("Hören"));
        QCOMPARE(QLocale().decimalPoint(), QStringLiteral(","));
        languages.install(QStringLiteral("en"));
        QTRY_COMPARE(tabs->tabText(0), QStringLiteral("Listen"));
    }

    void themeChangesAtRunTime()
    {
        ThemeSwitch theme;
        theme.setTheme(Theme::Dark);
        QVERIFY(isDark(QApplication::palette()));
        theme.setTheme(Theme::Light);
        QVERIFY(!isDark(QApplication::palette()));
        theme.setTheme(Theme::System);
    }

    void shortcutsAreThoseOfTheMenus()
    {
        const auto window = makeWindow();
        ShortcutKeys keys(*window->menuBar(), *settings_);
        const ShortcutsDialog dialog(keys, window.get());
        const auto* table = dialog.findChild<QTableWidget*>();
        QVERIFY(!table->findItems(QStringLiteral("Ctrl+O"), Qt::MatchExactly).isEmpty());
        QVERIFY(!table->findItems(QStringLiteral("Ctrl+3"), Qt::MatchExactly).isEmpty());
    }

    void keysCanBeChanged()
    {
        const auto actionOf = [](const MainWindow& window, const char* name) {
            return window.findChild<QAction*>(QLatin1String(name));
        };
        const QKeySequence own(QKeySequence::Open);
        const QKeySequence chosen(Qt::CTRL | Qt::Key_J);
        {
            const auto window = makeWindow();
            QAction* const open = actionOf(*window, "openFiles");
            ShortcutKeys keys(*window->menuBar(), *settings_);
            ShortcutsDialog dialog(keys, window.get());
            dialog.show();
            auto* table = dialog.findChild<QTableWidget*>();
            int row = 0;
            while (dialog.action(row) != open)
                ++row;
            table->setCurrentCell(row, 1);
            QTest::keyClick(table, Qt::Key_F2);
            auto* editor = table->findChild<QKeySequenceEdit*>();
            QVERIFY(editor != nullptr);
            QTest::keyClick(editor, Qt::Key_J, Qt::ControlModifier);
            QCOMPARE(open->shortcuts(), QList{chosen});
            QCOMPARE(table->item(row, 1)->text(), chosen.toString(QKeySequence::NativeText));
            QVERIFY(keys.isChanged(*open));

            // Another action has the key: nothing changes, and it is said.
            const QKeySequence taken(Qt::CTRL | Qt::Key_Q);
            dialog.choose(row, taken);
            QCOMPARE(open->shortcuts(), QList{chosen});
            const auto hints = dialog.findChildren<QLabel*>();
            QVERIFY(std::ranges::any_of(hints, [](const QLabel* hint) {
                return hint->text().contains(QStringLiteral("“Quit”"));
            }));
        }
        {
            const auto window = makeWindow();
            QAction* const open = actionOf(*window, "openFiles");
            QCOMPARE(open->shortcuts(), QList{own});
            ShortcutKeys keys(*window->menuBar(), *settings_);
            QCOMPARE(open->shortcuts(), QList{chosen});
            keys.choose(*open, {});
            QVERIFY(open->shortcut().isEmpty());
        }
        const auto window = makeWindow();
        QAction* const open = actionOf(*window, "openFiles");
        ShortcutKeys keys(*window->menuBar(), *settings_);
        QVERIFY(open->shortcut().isEmpty());
        keys.resetAll();
        QCOMPARE(open->shortcuts(), QList{own});
        QVERIFY(!settings_->shortcut(open->objectName()));
    }

    // A name is where a person's choice is kept.
    void everyActionWithKeysHasAName()
    {
        const auto window = makeWindow();
        QSet<QString> names;
        for (const QAction* menu : window->menuBar()->actions()) {
            for (const QAction* action : menu->menu()->actions()) {
                if (action->shortcuts().isEmpty())
                    continue;
                QVERIFY2(ShortcutKeys::canChange(*action), qPrintable(action->text()));
                QVERIFY2(!names.contains(action->objectName()), qPrintable(action->text()));
                names << action->objectName();
            }
        }
        QVERIFY(names.size() >= 10);
    }

    void preferencesFollowTheSettings()
    {
        settings_->setLanguage(QStringLiteral("de"));
        settings_->setTheme(Theme::Dark);
        settings_->setSoundDevice("second");
        settings_->setLibraryCores(1);
        settings_->setKeepsList(false);
        PreferencesDialog dialog(*settings_);
        QStringList shown;
        for (const auto* box : dialog.findChildren<QComboBox*>())
            shown << box->currentText();
        QCOMPARE(shown, (QStringList{QStringLiteral("Deutsch"), QStringLiteral("Dark"),
                                     QStringLiteral("Not connected")}));
        dialog.setDevices(
            {{"first", QStringLiteral("Speakers")}, {"second", QStringLiteral("Headphones")}});
        auto* device = dialog.findChildren<QComboBox*>().at(2);
        QCOMPARE(device->count(), 3);
        QCOMPARE(device->currentText(), QStringLiteral("Headphones"));

        QSignalSpy devices(&dialog, &PreferencesDialog::deviceChosen);
        QTest::keyClick(device, Qt::Key_Up);
        QCOMPARE(devices.size(), 1);
        QCOMPARE(devices.front().front().toByteArray(), QByteArray("first"));
        QSignalSpy cores(&dialog, &PreferencesDialog::libraryCoresChosen);
        auto* box = dialog.findChild<QSpinBox*>();
        QCOMPARE(box->value(), 1);
        QTest::keyClick(box, Qt::Key_Down);
        QCOMPARE(cores.size(), 1);
        QCOMPARE(cores.front().front().toInt(), 0);
        QCOMPARE(box->text(), QStringLiteral("Automatic"));
        const auto checks = dialog.findChildren<QCheckBox*>();
        QCOMPARE(checks.size(), 2);
        QVERIFY(!checks[0]->isChecked());
        QVERIFY(checks[1]->isChecked());
        QSignalSpy remembers(&dialog, &PreferencesDialog::remembersFilesChosen);
        checks[1]->click();
        QCOMPARE(remembers.size(), 1);
        QVERIFY(!remembers.front().front().toBool());
    }

    void manualIsReadWithoutANetwork()
    {
        const QTemporaryDir folder;
        const auto write = [&](const char* name, const QByteArray& text) {
            QFile file(folder.filePath(QLatin1String(name)));
            return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
        };
        QVERIFY(write("README.md", "# Contents\n\n[Why](guide.md#why-this-genre)\n"));
        QVERIFY(write("guide.md", "# Guide\n\n" + QByteArray("Long.\n\n").repeated(200) +
                                      "## Why this genre?\n\n" +
                                      QByteArray("Because.\n\n").repeated(200)));
        ManualDialog dialog(folder.filePath(QStringLiteral("README.md")), nullptr);
        dialog.show();
        QTextBrowser& browser = dialog.browser();
        QVERIFY(browser.toPlainText().contains(QStringLiteral("Contents")));
        QVERIFY(!browser.isBackwardAvailable());

        browser.setSource(
            browser.source().resolved(QUrl(QStringLiteral("guide.md#why-this-genre"))));
        QCOMPARE(browser.textCursor().block().text(), QStringLiteral("Why this genre?"));
        // At the top of the page.
        QVERIFY(browser.cursorRect().top() < browser.viewport()->height() / 4);
        QVERIFY(browser.isBackwardAvailable());
        browser.home();
        QVERIFY(browser.toPlainText().startsWith(QStringLiteral("Contents")));
    }

    // Only where a manual came with the program.
    void manualIsOfferedWhereThereIsOne()
    {
        const auto window = makeWindow();
        const auto isOffered = [&] {
            for (const QAction* action : window->findChildren<QAction*>()) {
                if (action->text() == QStringLiteral("&Manual"))
                    return action->isVisible();
            }
            return false;
        };
        QVERIFY(!isOffered());
        window->menus().setManualOffered(true);
        QVERIFY(isOffered());
    }

    void aboutNamesLicenses()
    {
        const AboutDialog dialog;
        QString all;
        for (const auto* browser : dialog.findChildren<QTextEdit*>())
            all += browser->toPlainText();
        for (const char* name :
             {"Qt", "LibTorch", "FFmpeg", "libsamplerate", "libzip", "GNU GENERAL PUBLIC LICENSE"})
            QVERIFY2(all.contains(QLatin1String(name)), name);
    }

    // Those of the program and of the starter models, which are not the same.
    void aboutLinksToBothLicenses()
    {
        const AboutDialog dialog;
        QString linked;
        for (const auto* label : dialog.findChildren<QLabel*>()) {
            if (label->openExternalLinks())
                linked += label->text();
        }
        for (const char* text : {"href='https://www.gnu.org/licenses/gpl-3.0.html'",
                                 "href='https://creativecommons.org/licenses/by-nc-sa/4.0/'",
                                 "CC BY-NC-SA 4.0", "Free Music Archive", "musicnn"})
            QVERIFY2(linked.contains(QLatin1String(text)), text);
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
