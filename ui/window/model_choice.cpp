#include "ui/window/model_choice.h"

#include "ui/text/format.h"
#include "ui/theme/model_style.h"
#include "ui/theme/spacing.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

namespace genrescope {

namespace {

constexpr int nameWidth = 130; // pixels

} // namespace

ModelChoice::ModelChoice(QWidget* parent)
    : QWidget(parent),
      row_(new QHBoxLayout(this)),
      label_(new QLabel(this)),
      more_(new QToolButton(this))
{
    row_->setContentsMargins(0, 0, 0, 0);
    row_->setSpacing(spacing::usual);
    row_->addWidget(label_);
    more_->setText(QStringLiteral("+"));
    more_->setPopupMode(QToolButton::InstantPopup);
    more_->setFocusPolicy(Qt::StrongFocus);
    more_->setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; }"));
    more_->setMenu(new QMenu(more_));
    connect(more_->menu(), &QMenu::aboutToShow, this,
            [this] { fillMenu(more_->menu(), places()); });
    row_->addWidget(more_);
    retranslate();
}

QToolButton* ModelChoice::makeButton(int place)
{
    auto* button = new QToolButton(this);
    button->setObjectName(QStringLiteral("modelPlace%1").arg(place));
    button->setPopupMode(QToolButton::InstantPopup);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setMenu(new QMenu(button));
    button->menu()->setToolTipsVisible(true);
    connect(button->menu(), &QMenu::aboutToShow, this,
            [this, button, place] { fillMenu(button->menu(), place); });
    row_->insertWidget(1 + place, button);
    return button;
}

void ModelChoice::setModels(const std::vector<ModelCard>& models)
{
    models_ = models;
    while (buttons_.size() < models_.size())
        buttons_.push_back(makeButton(static_cast<int>(buttons_.size())));
    while (buttons_.size() > models_.size()) {
        // This may be called from the button's own menu.
        buttons_.back()->hide();
        buttons_.back()->deleteLater();
        buttons_.pop_back();
    }
    for (int place = 0; place < places(); ++place)
        showModel(place);
}

void ModelChoice::setRecent(const QStringList& files)
{
    recent_ = files;
}

void ModelChoice::setStartersOffered(bool offered)
{
    startersOffered_ = offered;
}

void ModelChoice::showModel(int place)
{
    const ModelCard& model = models_[static_cast<std::size_t>(place)];
    QToolButton* const button = this->button(place);
    if (model.isEmpty()) {
        button->setIcon({});
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setText(tr("No model"));
        button->setToolTip(tr("Choose a model"));
    } else {
        button->setIcon(model.listens()
                            ? markIcon(place, palette())
                            : style()->standardIcon(QStyle::SP_MessageBoxWarning, nullptr, this));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        const QString name = fontMetrics().elidedText(model.name(), Qt::ElideMiddle, nameWidth);
        button->setText(
            menuText(model.starter ? tr("%1 (starter)", "name of a model").arg(name) : name));
        button->setToolTip(explanation(model));
    }
    button->setAccessibleName(model.isEmpty()
                                  ? tr("Model %1: none").arg(place + 1)
                                  : tr("Model %1: %2").arg(place + 1).arg(model.name()));
}

QString ModelChoice::explanation(const ModelCard& model) const
{
    if (!model.listens())
        return QStringLiteral("<p>%1</p>").arg(model.problem.toHtmlEscaped());
    QStringList lines = {model.file.toHtmlEscaped(),
                         tr("%1, %Ln genre(s)", nullptr, static_cast<int>(model.genres.size()))
                             .arg(model.architecture.toHtmlEscaped())};
    if (model.weightedAp)
        lines << tr("Support-weighted average precision on validation: %1")
                     .arg(numberText(model.weightedAp, 3));
    if (model.starter)
        lines.prepend(
            tr("A starter model that comes with Genrescope. Your own models can replace it."));
    return QStringLiteral("<p style='white-space:pre'>%1</p>")
        .arg(lines.join(QLatin1String("<br>")));
}

void ModelChoice::fillMenu(QMenu* menu, int place)
{
    menu->clear();
    const bool isNew = place >= places();
    const QString current = isNew ? QString() : models_[static_cast<std::size_t>(place)].file;
    for (const QString& file : recent_) {
        ModelCard card;
        card.file = file;
        QAction* const action = menu->addAction(menuText(card.name()));
        action->setToolTip(file.toHtmlEscaped());
        action->setCheckable(true);
        action->setChecked(file == current);
        connect(action, &QAction::triggered, this,
                [this, place, file] { Q_EMIT chosen(place, file); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Open checkpoint…")), &QAction::triggered, this,
            [this, place] { Q_EMIT openRequested(place); });
    if (isNew)
        return;
    if (startersOffered_) {
        connect(menu->addAction(tr("Use the starter models")), &QAction::triggered, this,
                &ModelChoice::startersRequested);
    }
    QAction* const none = menu->addAction(tr("No model"));
    none->setEnabled(!current.isEmpty());
    connect(none, &QAction::triggered, this, [this, place] { Q_EMIT chosen(place, {}); });
}

void ModelChoice::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    // The marks' colors follow the palette.
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
}

void ModelChoice::retranslate()
{
    label_->setText(tr("Models:"));
    more_->setToolTip(tr("Add another model"));
    more_->setAccessibleName(tr("Add a model"));
    for (int place = 0; place < places(); ++place)
        showModel(place);
}

} // namespace genrescope
