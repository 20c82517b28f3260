#include "ui/pages/workspace_box.h"

#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QToolButton>

namespace genrescope {

WorkspaceBox::WorkspaceBox(QWidget* parent)
    : QWidget(parent), combo_(new QComboBox(this)), browse_(new QToolButton(this))
{
    combo_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    combo_->setMinimumContentsLength(10);
    browse_->setText(QStringLiteral("…"));
    browse_->setFocusPolicy(Qt::StrongFocus);
    setFocusProxy(combo_);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(combo_, 1);
    layout->addWidget(browse_);

    connect(combo_, &QComboBox::activated, this, [this] { Q_EMIT workspaceChosen(workspace()); });
    connect(browse_, &QToolButton::clicked, this, &WorkspaceBox::browse);
    retranslate();
}

void WorkspaceBox::setWorkspaces(const QStringList& folders)
{
    const QString chosen = workspace();
    combo_->clear();
    for (const QString& folder : folders) {
        combo_->addItem(QDir(folder).dirName(), folder);
        combo_->setItemData(combo_->count() - 1, QDir::toNativeSeparators(folder).toHtmlEscaped(),
                            Qt::ToolTipRole);
    }
    setWorkspace(chosen);
}

void WorkspaceBox::setWorkspace(const QString& folder)
{
    if (folder.isEmpty()) {
        combo_->setCurrentIndex(-1);
        return;
    }
    if (combo_->findData(folder) < 0) {
        combo_->insertItem(0, QDir(folder).dirName(), folder);
        combo_->setItemData(0, QDir::toNativeSeparators(folder).toHtmlEscaped(), Qt::ToolTipRole);
    }
    combo_->setCurrentIndex(combo_->findData(folder));
}

QString WorkspaceBox::workspace() const
{
    return combo_->currentData().toString();
}

void WorkspaceBox::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void WorkspaceBox::retranslate()
{
    combo_->setPlaceholderText(tr("Choose a dataset"));
    combo_->setAccessibleName(tr("Prepared dataset"));
    combo_->setToolTip(tr("A workspace prepared on the Dataset page"));
    browse_->setAccessibleName(tr("Choose another folder"));
    browse_->setToolTip(tr("Choose another folder"));
}

void WorkspaceBox::browse()
{
    auto* dialog = new QFileDialog(this, tr("Prepared dataset"), workspace());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& folder) {
        setWorkspace(folder);
        Q_EMIT workspaceChosen(folder);
    });
    dialog->open();
}

} // namespace genrescope
