#include "ui/pages/confusion_panel.h"

#include "ui/data/decision_counts.h"
#include "ui/theme/model_style.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/confusion_view.h"

#include <QComboBox>
#include <QEvent>
#include <QImage>
#include <QLabel>
#include <QVBoxLayout>

namespace genrescope {

ConfusionPanel::ConfusionPanel(QWidget* parent)
    : QWidget(parent),
      hint_(new QLabel(this)),
      chooser_(new QComboBox(this)),
      view_(new ConfusionView(this))
{
    hint_->setWordWrap(true);
    view_->setConfusionModel(&model_);
    auto* bar = new QHBoxLayout;
    bar->setSpacing(spacing::usual);
    bar->addWidget(hint_, 1);
    bar->addWidget(chooser_, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::close);
    layout->addLayout(bar);
    layout->addWidget(view_, 1);
    connect(chooser_, &QComboBox::currentIndexChanged, this, &ConfusionPanel::showCheckpoint);
    connect(view_, &ConfusionView::cellChosen, this, [this](std::size_t truth, std::size_t choice) {
        Q_EMIT cellChosen(checkpoint(), truth, choice);
    });
    retranslate();
}

void ConfusionPanel::setReport(const std::vector<ModelLabel>& models, const QStringList& genres,
                               std::function<Confusion(std::size_t)> confusionOf)
{
    models_ = models;
    genres_ = genres;
    confusionOf_ = std::move(confusionOf);
    {
        const QSignalBlocker blocker(chooser_);
        chooser_->clear();
        for (const ModelLabel& model : models)
            chooser_->addItem(markedName(model));
    }
    showCheckpoint();
}

QImage ConfusionPanel::picture(std::size_t checkpoint, const QPalette& palette) const
{
    ConfusionModel model;
    model.setConfusion(confusionOf_(checkpoint), genres_);
    ConfusionView view;
    view.setPalette(palette);
    view.setConfusionModel(&model);
    view.setColor(modelStyle(models_[checkpoint].place, palette).color);
    return view.picture();
}

void ConfusionPanel::showCheckpoint()
{
    if (chooser_->currentIndex() < 0)
        return;
    view_->setColor(modelStyle(models_[checkpoint()].place, palette()).color);
    model_.setConfusion(confusionOf_(checkpoint()), genres_);
}

std::size_t ConfusionPanel::checkpoint() const
{
    return static_cast<std::size_t>(chooser_->currentIndex());
}

void ConfusionPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        showCheckpoint();
}

void ConfusionPanel::retranslate()
{
    hint_->setText(tr("Rows are true genres, columns the model's top prediction. A top prediction "
                      "that is one of the track's genres counts once, on the diagonal."));
    chooser_->setAccessibleName(tr("Model"));
    view_->setAccessibleName(tr("Confusion matrix: true genre against top prediction"));
    view_->setToolTip(tr("Click a cell to list its tracks"));
}

} // namespace genrescope
