#pragma once

#include <QMainWindow>
#include <QStringList>

#include <functional>
#include <vector>

class QRubberBand;
class QStackedWidget;
class QTabBar;

namespace genrescope {

class ErrorPanel;
class ModelChoice;
class Settings;
class WindowMenus;

/// The frame around the pages: their tabs, the models, menus, errors and the status bar. Accepts
/// drops anywhere on it. Knows nothing about what the pages do.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    enum Page { Listen, Dataset, Train, Evaluate, Library, PageCount };
    using PageFactory = std::function<QWidget*(QWidget* parent)>;

    /// @param factories one per page; each page is created when it is first shown.
    MainWindow(std::vector<PageFactory> factories, Settings& settings);
    ~MainWindow() override;

    WindowMenus& menus() { return *menus_; }
    ModelChoice& models() { return *models_; }

    /// Also where it was minimized.
    void bringToFront();

    Page currentPage() const;
    void showPage(Page page);
    /// Creates the page if needed.
    QWidget* page(Page page);

    /// In the status bar until replaced.
    void showStatus(const QString& text);
    void showError(const QString& sentence, const QString& details = {});

    /// Size, position and page as they were last saved; save() also keeps tables and splitters.
    void restore();
    void save();

Q_SIGNALS:
    /// Music to listen to: paths of files and folders.
    void filesDropped(const QStringList& files);
    void pageShown(int page);
    /// The window was closed.
    void closed();

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* makeTopBar();
    void retranslate();

    Settings& settings_;
    std::vector<PageFactory> factories_;
    std::vector<QWidget*> pages_;
    WindowMenus* menus_;
    QTabBar* tabs_;
    ModelChoice* models_;
    ErrorPanel* error_;
    QStackedWidget* stack_;
    QRubberBand* dropFrame_;
};

} // namespace genrescope
