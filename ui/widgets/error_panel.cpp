#include "ui/widgets/error_panel.h"

#include "ui/theme/spacing.h"

#include <QAccessible>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QStyle>
#include <QToolButton>

namespace genrescope {

ErrorPanel::ErrorPanel(QWidget* parent)
    : QFrame(parent),
      icon_(new QLabel(this)),
      sentence_(new QLabel(this)),
      fold_(new QToolButton(this)),
      close_(new QToolButton(this)),
      details_(new QPlainTextEdit(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);

    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    icon_->setPixmap(style()
                         ->standardIcon(QStyle::SP_MessageBoxWarning, nullptr, this)
                         .pixmap(QSize(size, size), devicePixelRatioF()));
    sentence_->setTextFormat(Qt::PlainText);
    sentence_->setWordWrap(true);
    sentence_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    fold_->setCheckable(true);
    fold_->setAutoRaise(true);
    fold_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    close_->setAutoRaise(true);
    close_->setIcon(style()->standardIcon(QStyle::SP_TitleBarCloseButton, nullptr, this));
    details_->setReadOnly(true);
    details_->setTabChangesFocus(true);
    details_->setMaximumHeight(fontMetrics().lineSpacing() * 7);

    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(spacing::usual, spacing::usual, spacing::usual, spacing::usual);
    grid->setSpacing(spacing::usual);
    grid->addWidget(icon_, 0, 0, Qt::AlignTop);
    grid->addWidget(sentence_, 0, 1);
    grid->addWidget(fold_, 0, 2, Qt::AlignTop);
    grid->addWidget(close_, 0, 3, Qt::AlignTop);
    grid->addWidget(details_, 1, 1, 1, 3);
    grid->setColumnStretch(1, 1);

    connect(fold_, &QToolButton::toggled, this, &ErrorPanel::setUnfolded);
    connect(close_, &QToolButton::clicked, this, &QWidget::hide);
    setUnfolded(false);
    retranslate();
    hide();
}

void ErrorPanel::showError(const QString& sentence, const QString& details)
{
    sentence_->setText(sentence);
    details_->setPlainText(details);
    fold_->setVisible(!details.isEmpty());
    fold_->setChecked(false);
    setAccessibleDescription(sentence);
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString ErrorPanel::sentence() const
{
    return sentence_->text();
}

void ErrorPanel::setUnfolded(bool unfolded)
{
    fold_->setArrowType(unfolded ? Qt::DownArrow : Qt::RightArrow);
    details_->setVisible(unfolded);
}

void ErrorPanel::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ErrorPanel::retranslate()
{
    setAccessibleName(tr("Error"));
    fold_->setText(tr("Details"));
    fold_->setToolTip(tr("Show or hide the details"));
    details_->setAccessibleName(tr("Details"));
    close_->setToolTip(tr("Close this message"));
    close_->setAccessibleName(tr("Close this message"));
}

} // namespace genrescope
