#include "ui/pages/library_search_list.h"

#include "ui/presenters/library_presenter.h"
#include "ui/widgets/heading.h"

#include <QAction>
#include <QEvent>
#include <QListWidget>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace genrescope {

LibrarySearchList::LibrarySearchList(LibraryPresenter& presenter, QWidget* parent)
    : QWidget(parent),
      presenter_(presenter),
      heading_(new Heading(this)),
      list_(new QListWidget(this)),
      remove_(new QAction(this))
{
    list_->setObjectName(QStringLiteral("savedSearches"));
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setContextMenuPolicy(Qt::CustomContextMenu);
    heading_->setBuddy(list_);
    remove_->setShortcut(QKeySequence::Delete);
    remove_->setShortcutContext(Qt::WidgetShortcut);
    list_->addAction(remove_);
    layOutPart(this, heading_).column->addWidget(list_, 1);
    const auto choose = [this](const QListWidgetItem* item) { Q_EMIT chosen(item->text()); };
    connect(list_, &QListWidget::itemClicked, this, choose);
    connect(list_, &QListWidget::itemActivated, this, choose);
    connect(list_, &QListWidget::customContextMenuRequested, this, &LibrarySearchList::showMenu);
    connect(remove_, &QAction::triggered, this, &LibrarySearchList::removeCurrent);
    connect(&presenter_, &LibraryPresenter::savedSearchesChanged, this,
            &LibrarySearchList::showSearches);
    retranslate();
    showSearches();
}

void LibrarySearchList::showSearches()
{
    const int row = list_->currentRow();
    list_->clear();
    list_->addItems(presenter_.savedSearches());
    for (int i = 0; i < list_->count(); ++i) {
        // Escaped, it is always plain text.
        list_->item(i)->setToolTip(
            QStringLiteral("<p>%1</p>").arg(list_->item(i)->text().toHtmlEscaped()));
    }
    list_->setCurrentRow(std::min(row, list_->count() - 1));
    setVisible(list_->count() > 0);
}

void LibrarySearchList::removeCurrent()
{
    if (const QListWidgetItem* const item = list_->currentItem())
        presenter_.removeSearch(item->text());
}

void LibrarySearchList::showMenu(const QPoint& position)
{
    const QListWidgetItem* const item = list_->itemAt(position);
    if (item == nullptr)
        return;
    QMenu menu(this);
    Q_EMIT menuAsked(&menu, item->text());
    menu.addAction(remove_);
    menu.exec(list_->viewport()->mapToGlobal(position));
}

void LibrarySearchList::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void LibrarySearchList::retranslate()
{
    heading_->setText(tr("Saved searches"));
    list_->setAccessibleName(tr("Saved searches"));
    remove_->setText(tr("Remove"));
}

} // namespace genrescope
