#include "ui/window/shortcuts_dialog.h"

#include "ui/theme/spacing.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace genrescope {

namespace {

/// A menu's text without mnemonic markers.
QString plain(QString text)
{
    text.remove(QLatin1Char('&'));
    if (text.endsWith(u'…'))
        text.chop(1);
    return text;
}

QString keysOf(const QAction& action)
{
    QStringList keys;
    for (const QKeySequence& sequence : action.shortcuts())
        keys << sequence.toString(QKeySequence::NativeText);
    keys.removeDuplicates();
    return keys.join(QStringLiteral(" · "));
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const QMenuBar& menus, QWidget* parent)
    : QDialog(parent),
      menus_(menus),
      table_(new QTableWidget(0, 2, this)),
      close_(new QPushButton(this))
{
    table_->horizontalHeader()->hide();
    table_->verticalHeader()->hide();
    table_->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table_->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    table_->setShowGrid(false);
    table_->setTabKeyNavigation(false);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    auto* foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(close_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::page, spacing::page, spacing::page, spacing::page);
    column->setSpacing(spacing::page);
    column->addWidget(table_, 1);
    column->addLayout(foot);
    connect(close_, &QPushButton::clicked, this, &QDialog::accept);
    close_->setDefault(true);
    resize(560, 600);
    fill();
}

void ShortcutsDialog::addHeading(const QString& text)
{
    const int row = table_->rowCount();
    table_->insertRow(row);
    auto* item = new QTableWidgetItem(text);
    QFont bold = font();
    bold.setBold(true);
    item->setFont(bold);
    item->setFlags(Qt::ItemIsEnabled);
    table_->setItem(row, 0, item);
    table_->setSpan(row, 0, 1, 2);
}

void ShortcutsDialog::addRow(const QString& what, const QString& keys)
{
    const int row = table_->rowCount();
    table_->insertRow(row);
    table_->setItem(row, 0, new QTableWidgetItem(what));
    table_->setItem(row, 1, new QTableWidgetItem(keys));
}

void ShortcutsDialog::fill()
{
    setWindowTitle(tr("Shortcuts"));
    close_->setText(tr("Close"));
    table_->setAccessibleName(tr("Shortcuts"));
    table_->clearSpans();
    table_->setRowCount(0);
    for (const QAction* menu : menus_.actions()) {
        if (menu->menu() == nullptr || !menu->isVisible())
            continue;
        addHeading(plain(menu->text()));
        for (const QAction* action : menu->menu()->actions()) {
            if (!action->shortcuts().isEmpty())
                addRow(plain(action->text()), keysOf(*action));
        }
    }
    addHeading(tr("Mouse"));
    addRow(tr("Open music"), tr("Drop it anywhere"));
    addRow(tr("Play from a position"), tr("Click the spectrogram or the timeline"));
    addRow(tr("Pan"), tr("Drag the spectrogram"));
    addRow(tr("Zoom in time"), tr("Wheel"));
    addRow(tr("Zoom in frequency"), tr("Ctrl + wheel"));
}

void ShortcutsDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

} // namespace genrescope
