#include "ui/widgets/chart_panel.h"

#include "ui/theme/spacing.h"
#include "ui/widgets/chart_export.h"
#include "ui/widgets/chart_view.h"
#include "ui/widgets/column_fit.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/path_picker.h"
#include "ui/widgets/plain_table.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QImage>
#include <QMenu>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace genrescope {

ChartPanel::ChartPanel(ChartView* chart, QWidget* parent)
    : QWidget(parent),
      chart_(chart),
      title_(new Heading(this)),
      stack_(new QStackedWidget(this)),
      tableView_(makePlainTable(this)),
      tableModel_(new ValueTableModel(*chart, this))
{
    title_->setWordWrap(true); // in narrow columns
    const Part part = layOutPart(this, title_);
    header_ = part.top;
    addMenu();

    tableView_->setModel(tableModel_);
    tableView_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    new ColumnFit(tableView_, 0);
    stack_->addWidget(chart);
    stack_->addWidget(tableView_);
    connect(chart, &ChartView::contentChanged, this, [this] {
        if (showsTable())
            tableModel_->refresh();
    });

    part.column->addWidget(stack_, 1);
    retranslate();
}

void ChartPanel::addControl(QWidget* control)
{
    header_->insertWidget(header_->count() - 1, control);
}

void ChartPanel::updateTitle()
{
    title_->setText(chart_->title());
    tableView_->setAccessibleName(tr("%1 as a table").arg(chart_->title()));
}

bool ChartPanel::showsTable() const
{
    return stack_->currentWidget() == tableView_;
}

void ChartPanel::setShowsTable(bool shows)
{
    asTable_->setChecked(shows);
    if (shows)
        tableModel_->refresh();
    stack_->setCurrentWidget(shows ? static_cast<QWidget*>(tableView_) : chart_);
}

void ChartPanel::addMenu()
{
    menuButton_ = new QToolButton(this);
    menuButton_->setText(QStringLiteral("⋯"));
    menuButton_->setPopupMode(QToolButton::InstantPopup);
    menuButton_->setAutoRaise(true);
    menuButton_->setFocusPolicy(Qt::StrongFocus);
    // A menu arrow beside three dots would be redundant.
    menuButton_->setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; }"));

    auto* menu = new QMenu(menuButton_);
    asTable_ = menu->addAction(QString());
    asTable_->setCheckable(true);
    menu->addSeparator();
    asPng_ = menu->addAction(QString());
    asSvg_ = menu->addAction(QString());
    asCsv_ = menu->addAction(QString());
    copy_ = menu->addAction(QString());
    connect(asTable_, &QAction::toggled, this, &ChartPanel::setShowsTable);
    connect(asPng_, &QAction::triggered, this,
            [this] { save(tr("PNG images (*.png)"), QStringLiteral("png"), chartPng(*chart_)); });
    connect(asSvg_, &QAction::triggered, this,
            [this] { save(tr("SVG images (*.svg)"), QStringLiteral("svg"), chartSvg(*chart_)); });
    connect(asCsv_, &QAction::triggered, this, [this] {
        save(tr("CSV tables (*.csv)"), QStringLiteral("csv"), tableCsv(chart_->table()));
    });
    connect(copy_, &QAction::triggered, this, [this] {
        QGuiApplication::clipboard()->setImage(QImage::fromData(chartPng(*chart_)));
    });
    menuButton_->setMenu(menu);
    header_->addWidget(menuButton_);
}

void ChartPanel::retranslate()
{
    menuButton_->setToolTip(tr("Show this chart as a table, or export it"));
    menuButton_->setAccessibleName(tr("Show this chart as a table, or export it"));
    asTable_->setText(tr("Show as &table"));
    asPng_->setText(tr("Export as &PNG…"));
    asSvg_->setText(tr("Export as &SVG…"));
    asCsv_->setText(tr("Export numbers as &CSV…"));
    copy_->setText(tr("&Copy image"));
    updateTitle();
}

void ChartPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ChartPanel::save(const QString& filter, const QString& suffix, const QByteArray& content)
{
    askToSave(this, tr("Export chart"), chart_->title(), {{filter, suffix}},
              [this, content](const QString& path, qsizetype) {
                  const QString sentence = saveFile(path, content);
                  if (!sentence.isEmpty())
                      Q_EMIT failed(sentence);
              });
}

} // namespace genrescope
