#include "ui/pages/confusion_panel.h"

#include "ui/data/decision_counts.h"
#include "ui/theme/model_style.h"
#include "ui/widgets/confusion_view.h"
#include "ui/widgets/heading.h"

#include <QComboBox>
#include <QEvent>
#include <QImage>
#include <QLabel>
#include <QVBoxLayout>

namespace genrescope {

ConfusionPanel::ConfusionPanel(QWidget* parent)
    : QWidget(parent),
      title_(new Heading(this)),
      hint_(new QLabel(this)),
      chooser_(new QComboBox(this)),
      view_(new ConfusionView(this))
{
    hint_->setWordWrap(true);
    view_->setConfusionModel(&model_);
    title_->setBuddy(view_);
    hint_->setForegroundRole(QPalette::PlaceholderText);
    const Part part = layOutPart(this, title_, {chooser_});
    part.column->addWidget(hint_);
    part.column->addWidget(view_, 1);
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
            chooser_->addItem(markIcon(model.place, palette()), model.name);
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
    if (event->type() == QEvent::PaletteChange) {
        for (int i = 0; i < chooser_->count(); ++i)
            chooser_->setItemIcon(i,
                                  markIcon(models_[static_cast<std::size_t>(i)].place, palette()));
        showCheckpoint();
    }
}

void ConfusionPanel::retranslate()
{
    title_->setText(tr("&Confusion matrix"));
    hint_->setText(tr("Rows are true genres, columns the model's top prediction. A top prediction "
                      "that is one of the track's genres counts once, on the diagonal."));
    chooser_->setAccessibleName(tr("Model"));
    view_->setAccessibleName(tr("Confusion matrix: true genre against top prediction"));
    view_->setToolTip(tr("Click a cell to list its tracks"));
}

} // namespace genrescope
