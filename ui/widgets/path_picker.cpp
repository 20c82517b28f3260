#include "ui/widgets/path_picker.h"

#include "ui/theme/spacing.h"

#include <QAction>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QStyle>
#include <QToolButton>

#include <algorithm>

namespace genrescope {

void askForFile(QWidget* parent, const QString& title, const QString& filter,
                const std::function<void(const QString& file)>& chosen)
{
    auto* dialog = new QFileDialog(parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(filter);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, chosen);
    dialog->open();
}

void askToSave(QWidget* parent, const QString& title, const QString& name,
               const QList<FileKind>& kinds,
               const std::function<void(const QString& file, qsizetype kind)>& chosen)
{
    QStringList filters;
    for (const FileKind& kind : kinds)
        filters << kind.filter;
    auto* dialog = new QFileDialog(parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(kinds.front().suffix);
    dialog->selectFile(QString(name.simplified()).replace(QLatin1Char('/'), QLatin1Char('-')) +
                       QLatin1Char('.') + kinds.front().suffix);
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog,
                     [dialog, filters, kinds](const QString& filter) {
                         const qsizetype kind = filters.indexOf(filter);
                         if (kind >= 0)
                             dialog->setDefaultSuffix(kinds[kind].suffix);
                     });
    QObject::connect(
        dialog, &QFileDialog::fileSelected, parent, [dialog, filters, chosen](const QString& file) {
            chosen(file, std::max<qsizetype>(filters.indexOf(dialog->selectedNameFilter()), 0));
        });
    dialog->open();
}

PathPicker::PathPicker(Kind kind, QWidget* parent)
    : QWidget(parent),
      kind_(kind),
      edit_(new QLineEdit(this)),
      button_(new QToolButton(this)),
      file_(new QAction(this)),
      folder_(new QAction(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::close);
    row->addWidget(edit_, 1);
    row->addWidget(button_);

    // A file dropped onto the window is music to listen to, wherever it is dropped.
    edit_->setAcceptDrops(false);
    edit_->setClearButtonEnabled(true);
    setFocusProxy(edit_);
    button_->setIcon(style()->standardIcon(QStyle::SP_DirOpenIcon, nullptr, this));
    connect(edit_, &QLineEdit::textChanged, this, [this] { Q_EMIT pathChanged(path()); });
    connect(file_, &QAction::triggered, this, &PathPicker::chooseFile);
    connect(folder_, &QAction::triggered, this, &PathPicker::chooseFolder);
    if (kind_ == Kind::FileOrFolder) {
        auto* menu = new QMenu(button_);
        menu->addAction(file_);
        menu->addAction(folder_);
        button_->setMenu(menu);
        button_->setPopupMode(QToolButton::InstantPopup);
    } else {
        connect(button_, &QToolButton::clicked, kind_ == Kind::File ? file_ : folder_,
                &QAction::trigger);
    }
    retranslate();
}

void PathPicker::setTitle(const QString& title)
{
    title_ = title;
    edit_->setAccessibleName(title);
    retranslate();
}

void PathPicker::setPlaceholder(const QString& text)
{
    edit_->setPlaceholderText(text);
}

void PathPicker::setFilters(const QStringList& filters)
{
    filters_ = filters;
}

QString PathPicker::path() const
{
    return edit_->text().trimmed();
}

void PathPicker::setPath(const QString& path)
{
    edit_->setText(path);
}

void PathPicker::chooseFile()
{
    choose(QFileDialog::getOpenFileName(this, title_, path(), filters_.join(QStringLiteral(";;"))));
}

void PathPicker::chooseFolder()
{
    choose(QFileDialog::getExistingDirectory(this, title_, path()));
}

void PathPicker::choose(const QString& chosen)
{
    if (!chosen.isEmpty())
        setPath(QDir::toNativeSeparators(chosen));
}

void PathPicker::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PathPicker::retranslate()
{
    file_->setText(tr("Choose a file…"));
    folder_->setText(tr("Choose a folder…"));
    const QString tip = kind_ == Kind::FileOrFolder
                            ? tr("Choose a file or a folder")
                            : (kind_ == Kind::File ? tr("Choose a file") : tr("Choose a folder"));
    button_->setToolTip(tip);
    button_->setAccessibleName(title_.isEmpty() ? tip : tr("%1: browse").arg(title_));
}

} // namespace genrescope
