#include "ui/pages/deleted_runs.h"

#include "ui/theme/spacing.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <utility>

namespace genrescope {

DeletedRuns::DeletedRuns(QWidget* parent)
    : QFrame(parent),
      question_(new QLabel(this)),
      delete_(new QPushButton(this)),
      restore_(new QPushButton(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    question_->setTextFormat(Qt::PlainText);
    question_->setWordWrap(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(spacing::usual, spacing::usual, spacing::usual, spacing::usual);
    row->setSpacing(spacing::usual);
    row->addWidget(question_, 1);
    row->addWidget(restore_);
    row->addWidget(delete_);
    // An answer ends the question.
    connect(delete_, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT deletionRequested(std::exchange(folders_, {}));
    });
    connect(restore_, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT restoreRequested(std::exchange(folders_, {}));
    });
    hide();
}

void DeletedRuns::ask(const QStringList& folders)
{
    folders_ = folders;
    retranslate();
    setVisible(!folders_.isEmpty());
}

void DeletedRuns::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DeletedRuns::retranslate()
{
    question_->setText(tr("%Ln deleted run(s) could not be moved to the trash. Delete permanently?",
                          nullptr, static_cast<int>(folders_.size())));
    delete_->setText(tr("Delete permanently"));
    restore_->setText(tr("Restore"));
}

} // namespace genrescope
