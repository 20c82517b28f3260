#include "ui/pages/confusion_panel.h"

#include "ui/theme/model_style.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/confusion_view.h"
#include "ui/widgets/heading.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QImage>
#include <QLabel>
#include <QVBoxLayout>

#include <utility>

namespace genrescope {

namespace {

/// Of what is chosen, where there is little room.
constexpr int shownCharacters = 5;

} // namespace

ConfusionPanel::ConfusionPanel(QWidget* parent)
    : QWidget(parent),
      title_(new Heading(this)),
      hint_(new QLabel(this)),
      chooser_(new QComboBox(this)),
      reading_(new QComboBox(this)),
      order_(new QComboBox(this)),
      topLevel_(new QCheckBox(this)),
      view_(new ConfusionView(this))
{
    hint_->setWordWrap(true);
    view_->setConfusionModel(&model_);
    title_->setBuddy(view_);
    hint_->setForegroundRole(QPalette::PlaceholderText);
    const Part part = layOutPart(this, title_, {chooser_});
    auto* choices = new QHBoxLayout;
    choices->setSpacing(spacing::usual);
    for (QWidget* choice : std::initializer_list<QWidget*>{reading_, order_, topLevel_})
        choices->addWidget(choice);
    part.column->addLayout(choices);
    part.column->addWidget(hint_);
    part.column->addWidget(view_, 1);
    reading_->addItems({QString(), QString(), QString()});
    order_->addItems({QString(), QString(), QString(), QString()});
    for (QComboBox* box : {reading_, order_}) {
        // Rather a shortened text than a wider page.
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(shownCharacters);
        box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    topLevel_->hide();
    connect(chooser_, &QComboBox::currentIndexChanged, this, &ConfusionPanel::showCheckpoint);
    for (QComboBox* box : {reading_, order_})
        connect(box, &QComboBox::currentIndexChanged, this, &ConfusionPanel::showCheckpoint);
    connect(topLevel_, &QCheckBox::toggled, this, &ConfusionPanel::showCheckpoint);
    connect(view_, &ConfusionView::cellChosen, this, [this](std::size_t truth, std::size_t choice) {
        Q_EMIT cellChosen(checkpoint(), shown(), truth, choice);
    });
    connect(view_, &ConfusionView::genreMoved, this, &ConfusionPanel::moveGenre);
    retranslate();
}

void ConfusionPanel::setReport(const std::vector<ModelLabel>& models, const QStringList& genres,
                               bool hasHierarchy, ConfusionOf confusionOf)
{
    models_ = models;
    genres_ = genres;
    confusionOf_ = std::move(confusionOf);
    topLevel_->setVisible(hasHierarchy);
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
    const Confusion confusion = confusionOf_(checkpoint, {});
    model.setConfusion(confusion, genres_, labelsOf(confusion));
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
    const Confusion confusion = confusionOf_(checkpoint(), shown());
    model_.setConfusion(confusion, genres_, labelsOf(confusion), shown().reading);
    hint_->setText(hintText());
}

std::vector<std::size_t> ConfusionPanel::labelsOf(const Confusion& confusion) const
{
    std::vector<std::size_t> own;
    for (const QString& genre : ownOrder_) {
        if (const qsizetype label = genres_.indexOf(genre); label >= 0)
            own.push_back(static_cast<std::size_t>(label));
    }
    return orderedLabels(confusion, static_cast<GenreOrder>(order_->currentIndex()), own);
}

void ConfusionPanel::moveGenre(int from, int to)
{
    QStringList order;
    for (const std::size_t label : model_.labels())
        order << genres_[static_cast<qsizetype>(label)];
    order.move(from, to);
    // Genres that do not occur here keep their places behind the others.
    for (const QString& genre : std::as_const(ownOrder_)) {
        if (!order.contains(genre))
            order << genre;
    }
    ownOrder_ = order;
    {
        const QSignalBlocker blocker(order_);
        order_->setCurrentIndex(static_cast<int>(GenreOrder::Own));
    }
    showCheckpoint();
}

ShownConfusion ConfusionPanel::shown() const
{
    // What cannot be seen is not chosen.
    return {static_cast<ConfusionReading>(reading_->currentIndex()),
            !topLevel_->isHidden() && topLevel_->isChecked()};
}

QString ConfusionPanel::hintText() const
{
    switch (shown().reading) {
    case ConfusionReading::TopPrediction:
        return tr("Rows are true genres, columns the model's top prediction. A top prediction "
                  "that is one of the track's genres counts once, on the diagonal.");
    case ConfusionReading::Instead:
        return tr("Rows are true genres that the model misses, columns what it calls instead, "
                  "wrongly. On the diagonal, the tracks where it finds the genre.");
    case ConfusionReading::Besides:
        break;
    }
    return tr("Rows are true genres that the model finds, columns what it calls as well, wrongly. "
              "On the diagonal, all tracks where it finds the genre.");
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
    reading_->setItemText(0, tr("Top prediction"));
    reading_->setItemText(1, tr("Called instead"));
    reading_->setItemText(2, tr("Called besides"));
    reading_->setAccessibleName(tr("What the cells count"));
    order_->setItemText(0, tr("Most frequent first"));
    order_->setItemText(1, tr("As in the dataset"));
    order_->setItemText(2, tr("Similar side by side"));
    order_->setItemText(3, tr("My own order"));
    order_->setAccessibleName(tr("Order of the genres"));
    order_->setToolTip(tr("Drag a genre's name to another place, or move the selected cell's with "
                          "Alt and an arrow key, to arrange them yourself"));
    topLevel_->setText(tr("&Top-level genres"));
    topLevel_->setToolTip(tr("Count each genre as the top-level genre that it is part of"));
    hint_->setText(hintText());
    chooser_->setAccessibleName(tr("Model"));
    view_->setAccessibleName(tr("Confusion matrix: true genre against called genre"));
    view_->setToolTip(tr("Click a cell to list its tracks"));
}

} // namespace genrescope
