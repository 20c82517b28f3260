#include "ui/pages/workspace_box.h"

#include "ui/services/open_workspace.h"
#include "ui/theme/spacing.h"

#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QToolButton>

namespace genrescope {

WorkspaceBox::WorkspaceBox(OpenWorkspace& workspace, QWidget* parent)
    : QWidget(parent),
      workspace_(workspace),
      combo_(new QComboBox(this)),
      browse_(new QToolButton(this))
{
    combo_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    combo_->setMinimumContentsLength(10);
    browse_->setText(QStringLiteral("…"));
    browse_->setFocusPolicy(Qt::StrongFocus);
    setFocusProxy(combo_);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::close);
    layout->addWidget(combo_, 1);
    layout->addWidget(browse_);

    connect(combo_, &QComboBox::activated, this,
            [this] { workspace_.open(combo_->currentData().toString()); });
    connect(browse_, &QToolButton::clicked, this, &WorkspaceBox::browse);
    connect(&workspace_, &OpenWorkspace::changed, this, &WorkspaceBox::showFolders);
    showFolders();
    retranslate();
}

void WorkspaceBox::showFolders()
{
    combo_->clear();
    for (const QString& folder : workspace_.recent()) {
        combo_->addItem(QDir(folder).dirName(), folder);
        combo_->setItemData(combo_->count() - 1, QDir::toNativeSeparators(folder).toHtmlEscaped(),
                            Qt::ToolTipRole);
    }
    combo_->setCurrentIndex(combo_->findData(workspace_.folder()));
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
    auto* dialog = new QFileDialog(this, tr("Prepared dataset"), workspace_.folder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, &workspace_, &OpenWorkspace::open);
    dialog->open();
}

} // namespace genrescope
