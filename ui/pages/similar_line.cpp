#include "ui/pages/similar_line.h"

#include "ui/presenters/library_presenter.h"
#include "ui/theme/spacing.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace genrescope {

SimilarLine::SimilarLine(LibraryPresenter& presenter, QWidget* parent)
    : QWidget(parent), presenter_(presenter), text_(new QLabel(this)), close_(new QToolButton(this))
{
    text_->setTextFormat(Qt::PlainText);
    text_->setWordWrap(true);
    close_->setObjectName(QStringLiteral("closeSimilar"));
    close_->setText(QStringLiteral("×"));
    close_->setAutoRaise(true);
    close_->setFocusPolicy(Qt::StrongFocus);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::close);
    row->addWidget(text_, 1);
    row->addWidget(close_);
    connect(close_, &QToolButton::clicked, this, &SimilarLine::dismiss);
    connect(&presenter_, &LibraryPresenter::found, this, &SimilarLine::showLiked);
    hide();
    showLiked();
}

void SimilarLine::dismiss()
{
    Q_EMIT closed();
}

void SimilarLine::showLiked()
{
    const std::vector<LibraryRow>& liked = presenter_.liked();
    if (!liked.empty()) {
        const LibraryRow& first = liked.front();
        const QString name = first.artist.isEmpty()
                                 ? first.title
                                 : first.artist + QStringLiteral(" – ") + first.title;
        const int others = static_cast<int>(liked.size()) - 1;
        text_->setText(others == 0
                           ? tr("Similar to %1").arg(name)
                           : tr("Similar to %1 and %Ln other track(s)", nullptr, others).arg(name));
    }
    close_->setToolTip(tr("Back to the search before (Esc)"));
    close_->setAccessibleName(tr("Back to the search before (Esc)"));
    setVisible(!liked.empty());
    Q_EMIT shown(!liked.empty());
}

void SimilarLine::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showLiked();
}

} // namespace genrescope
