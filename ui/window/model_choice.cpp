#include "ui/window/model_choice.h"

#include "ui/text/format.h"
#include "ui/theme/model_style.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

namespace genrescope {

namespace {

constexpr int nameWidth = 130; // pixels

/// The model's mark in its color: the same cue as everywhere else.
QIcon markIcon(const ModelCard& model, const QWidget& widget)
{
    const ModelStyle look = modelStyle(model.architecture, widget.palette());
    const qreal ratio = widget.devicePixelRatioF();
    QPixmap pixmap(QSize(16, 16) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setPen(look.color);
    QFont font = widget.font();
    font.setPixelSize(14);
    painter.setFont(font);
    painter.drawText(QRect(0, 0, 16, 16), Qt::AlignCenter, QString(look.mark));
    return pixmap;
}

QString menuText(const QString& text)
{
    return QString(text).replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace

ModelChoice::ModelChoice(QWidget* parent)
    : QWidget(parent), label_(new QLabel(this)), models_(ActiveModels::places)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(label_);
    for (int place = 0; place < ActiveModels::places; ++place) {
        auto* button = new QToolButton(this);
        button->setPopupMode(QToolButton::InstantPopup);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setMenu(new QMenu(button));
        button->menu()->setToolTipsVisible(true);
        connect(button->menu(), &QMenu::aboutToShow, this, [this, place] { fillMenu(place); });
        row->addWidget(button);
        buttons_.push_back(button);
    }
    retranslate();
}

void ModelChoice::setModels(const std::vector<ModelCard>& models)
{
    models_ = models;
    for (int place = 0; place < ActiveModels::places; ++place)
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
    QToolButton* const button = buttons_[static_cast<std::size_t>(place)];
    if (model.isEmpty()) {
        button->setIcon({});
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setText(tr("No model"));
        button->setToolTip(tr("Choose a model"));
    } else {
        button->setIcon(markIcon(model, *this));
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
    QStringList lines = {
        model.file.toHtmlEscaped(),
        tr("%1, %Ln genre(s)", nullptr, model.labels).arg(model.architecture.toHtmlEscaped())};
    if (model.weightedAp)
        lines << tr("Support-weighted average precision on validation: %1")
                     .arg(numberText(model.weightedAp, 3));
    if (model.starter)
        lines.prepend(
            tr("A starter model that comes with Genrescope. Your own models can replace it."));
    return QStringLiteral("<p style='white-space:pre'>%1</p>")
        .arg(lines.join(QLatin1String("<br>")));
}

void ModelChoice::fillMenu(int place)
{
    QMenu* const menu = buttons_[static_cast<std::size_t>(place)]->menu();
    menu->clear();
    const QString current = models_[static_cast<std::size_t>(place)].file;
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
    for (int place = 0; place < ActiveModels::places; ++place)
        showModel(place);
}

} // namespace genrescope
