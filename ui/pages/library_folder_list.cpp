#include "ui/pages/library_folder_list.h"

#include "ui/presenters/library_presenter.h"
#include "ui/services/file_manager.h"
#include "ui/widgets/heading.h"

#include <QAction>
#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace genrescope {

LibraryFolderList::LibraryFolderList(LibraryPresenter& presenter, QWidget* parent)
    : QWidget(parent),
      presenter_(presenter),
      heading_(new Heading(this)),
      add_(new QToolButton(this)),
      list_(new QListWidget(this)),
      hint_(new QLabel(this)),
      show_(new QAction(this)),
      remove_(new QAction(this))
{
    add_->setText(QStringLiteral("+"));
    add_->setFocusPolicy(Qt::StrongFocus);
    heading_->setBuddy(list_);
    hint_->setWordWrap(true);
    hint_->setForegroundRole(QPalette::PlaceholderText);
    list_->setTextElideMode(Qt::ElideMiddle);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setContextMenuPolicy(Qt::CustomContextMenu);
    remove_->setShortcut(QKeySequence::Delete);
    remove_->setShortcutContext(Qt::WidgetShortcut);
    list_->addAction(remove_);
    const Part part = layOutPart(this, heading_, {add_});
    part.column->addWidget(list_, 1);
    part.column->addWidget(hint_);
    connect(add_, &QToolButton::clicked, this, &LibraryFolderList::addRequested);
    connect(remove_, &QAction::triggered, this, &LibraryFolderList::removeCurrent);
    connect(show_, &QAction::triggered, this, [this] {
        if (const QListWidgetItem* item = list_->currentItem())
            showInFileManager(item->data(Qt::UserRole).toString());
    });
    connect(list_, &QListWidget::customContextMenuRequested, this, &LibraryFolderList::showMenu);
    connect(&presenter_, &LibraryPresenter::foldersChanged, this, &LibraryFolderList::showFolders);
    retranslate();
}

void LibraryFolderList::showFolders()
{
    const int row = list_->currentRow();
    list_->clear();
    for (const QString& folder : presenter_.folders()) {
        const bool absent = presenter_.absentFolders().contains(folder);
        const QString name = QFileInfo(folder).fileName();
        auto* item = new QListWidgetItem(name.isEmpty() ? folder : name, list_);
        item->setData(Qt::UserRole, folder);
        // Escaped, a name is always plain text.
        const QString path = folder.toHtmlEscaped();
        item->setToolTip(QStringLiteral("<p>%1</p>")
                             .arg(absent ? tr("%1 is not there now, or empty. What is known about "
                                              "its tracks is kept.")
                                               .arg(path)
                                         : path));
        if (absent) {
            item->setText(tr("%1 (not there)").arg(item->text()));
            item->setForeground(palette().brush(QPalette::PlaceholderText));
        }
    }
    list_->setCurrentRow(std::min(row, list_->count() - 1));
}

void LibraryFolderList::removeCurrent()
{
    if (const QListWidgetItem* item = list_->currentItem())
        presenter_.removeFolder(item->data(Qt::UserRole).toString());
}

void LibraryFolderList::showMenu(const QPoint& position)
{
    const bool there = list_->currentItem() != nullptr;
    show_->setEnabled(there);
    remove_->setEnabled(there);
    QMenu menu(this);
    menu.addActions({show_, remove_});
    menu.exec(list_->viewport()->mapToGlobal(position));
}

void LibraryFolderList::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void LibraryFolderList::retranslate()
{
    heading_->setText(tr("Folders"));
    add_->setToolTip(tr("Add a folder of music, with all that is below it"));
    add_->setAccessibleName(tr("Add a folder"));
    list_->setAccessibleName(tr("Folders of the library"));
    show_->setText(tr("Show in file manager"));
    remove_->setText(tr("Remove from the library"));
    hint_->setText(
        tr("Your files are only read, unless you write tags. What is heard stays on this "
           "computer."));
    showFolders();
}

} // namespace genrescope
