#include "ui/window/main_window.h"

#include "ui/services/audio_paths.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/error_panel.h"
#include "ui/window/layout_memory.h"
#include "ui/window/model_choice.h"
#include "ui/window/settings.h"
#include "ui/window/window_menus.h"

#include <QDragEnterEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRubberBand>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabBar>
#include <QTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace genrescope {

namespace {

constexpr QSize defaultSize(1280, 800);

/// A file dropped on a text field is music, too: the field must not insert it as text.
void leaveDropsToWindow(const QWidget& page)
{
    for (auto* edit : page.findChildren<QLineEdit*>())
        edit->setAcceptDrops(false);
    for (auto* edit : page.findChildren<QTextEdit*>())
        edit->setAcceptDrops(false);
    for (auto* edit : page.findChildren<QPlainTextEdit*>())
        edit->setAcceptDrops(false);
}

QFrame* makeLine(QWidget* parent)
{
    auto* line = new QFrame(parent);
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Sunken);
    return line;
}

} // namespace

MainWindow::MainWindow(std::vector<PageFactory> factories, Settings& settings)
    : settings_(settings),
      factories_(std::move(factories)),
      pages_(PageCount, nullptr),
      menus_(new WindowMenus(*this, PageCount)),
      tabs_(new QTabBar),
      models_(new ModelChoice),
      error_(new ErrorPanel),
      stack_(new QStackedWidget),
      dropFrame_(new QRubberBand(QRubberBand::Rectangle, this))
{
    setAcceptDrops(true);
    auto* central = new QWidget(this);
    auto* column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeTopBar());
    column->addWidget(makeLine(central));
    column->addWidget(error_);
    column->addWidget(stack_, 1);
    setCentralWidget(central);
    statusBar()->setSizeGripEnabled(false);

    connect(tabs_, &QTabBar::currentChanged, this, [this](int page) {
        // Who walks along the tabs with the keyboard goes on there.
        const bool onTabs = tabs_->hasFocus();
        showPage(static_cast<Page>(page));
        if (onTabs)
            tabs_->setFocus();
    });
    connect(menus_, &WindowMenus::pageRequested, this,
            [this](int page) { showPage(static_cast<Page>(page)); });
    connect(menus_, &WindowMenus::quitRequested, this, &QWidget::close);
    retranslate();
    // Some of the desktop stays visible on a small screen.
    resize(defaultSize.boundedTo(screen()->availableSize() * 0.95));
}

MainWindow::~MainWindow() = default;

QWidget* MainWindow::makeTopBar()
{
    auto* bar = new QWidget(this);
    tabs_->setParent(bar);
    tabs_->setDocumentMode(true);
    tabs_->setDrawBase(false);
    tabs_->setExpanding(false);
    for (int page = 0; page < PageCount; ++page)
        tabs_->addTab(QString());
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(spacing::usual, spacing::close, spacing::usual, 0);
    row->setSpacing(spacing::usual);
    row->addWidget(tabs_, 0, Qt::AlignBottom);
    row->addStretch(1);
    row->addWidget(models_);
    return bar;
}

void MainWindow::bringToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

MainWindow::Page MainWindow::currentPage() const
{
    return static_cast<Page>(std::max(0, tabs_->currentIndex()));
}

QWidget* MainWindow::page(Page page)
{
    QWidget*& widget = pages_[page];
    if (widget == nullptr) {
        widget = factories_[page](stack_);
        leaveDropsToWindow(*widget);
        restoreLayouts(*widget, settings_);
        stack_->addWidget(widget);
    }
    return widget;
}

void MainWindow::showPage(Page page)
{
    QWidget* const shown = this->page(page);
    stack_->setCurrentWidget(shown);
    // The page has the focus from the start: its keys work wherever the focus was before.
    QWidget* const last = shown->focusWidget();
    (last != nullptr ? last : shown)->setFocus();
    const QSignalBlocker blocker(tabs_);
    tabs_->setCurrentIndex(page);
    menus_->setCurrentPage(page);
    Q_EMIT pageShown(page);
}

void MainWindow::showStatus(const QString& text)
{
    statusBar()->showMessage(text);
}

void MainWindow::showError(const QString& sentence, const QString& details)
{
    error_->showError(sentence, details);
}

void MainWindow::restore()
{
    if (!settings_.geometry().isEmpty())
        restoreGeometry(settings_.geometry());
    showPage(static_cast<Page>(std::clamp(settings_.page(), 0, PageCount - 1)));
}

void MainWindow::save()
{
    settings_.setGeometry(saveGeometry());
    settings_.setPage(currentPage());
    saveLayouts(*this, settings_);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    // Copy, whatever the other program prefers: after a move it would delete its files. What comes
    // from the window itself is there already.
    if (event->source() != nullptr || !event->possibleActions().testFlag(Qt::CopyAction) ||
        localPaths(event->mimeData()).isEmpty())
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    statusBar()->showMessage(tr("Drop the music to see its genres."));
    dropFrame_->setGeometry(rect());
    dropFrame_->show();
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent*)
{
    statusBar()->clearMessage();
    dropFrame_->hide();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    dropFrame_->hide();
    const QStringList files = localPaths(event->mimeData());
    if (files.isEmpty())
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    statusBar()->clearMessage();
    Q_EMIT filesDropped(files);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    save();
    QMainWindow::closeEvent(event);
    Q_EMIT closed();
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MainWindow::retranslate()
{
    const QStringList names = {tr("Listen"), tr("Dataset"), tr("Train"), tr("Evaluate"),
                               tr("Library")};
    const QStringList explanations = {
        tr("Listen to music, and see its spectrogram and genres"), tr("Prepare music for training"),
        tr("Train models and watch them learn"), tr("Evaluate and compare models"),
        tr("Search through all of your music by what models hear in it")};
    for (int page = 0; page < PageCount; ++page) {
        tabs_->setTabText(page, names[page]);
        tabs_->setTabToolTip(page, explanations[page]);
    }
    tabs_->setAccessibleName(tr("Pages"));
    menus_->setPageNames(names);
    menus_->retranslate();
    setWindowTitle(QStringLiteral("Genrescope"));
}

} // namespace genrescope
