#include "ui/pages/listen_genres.h"

#include "ui/pages/why_menu.h"
#include "ui/text/error_text.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/marked_header.h"
#include "ui/widgets/probability_bars.h"
#include "ui/widgets/state_panel.h"
#include "ui/widgets/top_level_box.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <array>

namespace genrescope {

namespace {

constexpr std::array topCounts = {3, 5, 8, 12, 20, 50};
constexpr int defaultTopCount = 8;

QToolButton* textButton(QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

ListenGenres::ListenGenres(QWidget* parent)
    : QWidget(parent),
      heading_(new Heading(this)),
      sort_(textButton(this)),
      asTable_(textButton(this)),
      why_(textButton(this)),
      whyMenu_(new WhyMenu(this)),
      genreMenu_(new WhyMenu(this)),
      topLevel_(new TopLevelBox(this)),
      top_(new QComboBox(this)),
      stack_(new QStackedWidget(this)),
      bars_(new ProbabilityBars(stack_)),
      table_(new QTreeView(stack_)),
      noModel_(new StatePanel(stack_)),
      train_(noModel_->addButton()),
      openModel_(noModel_->addButton()),
      nothing_(new StatePanel(stack_))
{
    top_->setObjectName(QStringLiteral("topGenres"));
    for (const int count : topCounts)
        top_->addItem(QString(), count);
    asTable_->setCheckable(true);
    table_->setHeader(new MarkedHeader(table_));
    table_->setModel(&model_);
    table_->setRootIsDecorated(false);
    table_->setUniformRowHeights(true);
    table_->setAllColumnsShowFocus(true);
    table_->header()->setSortIndicator(-1, Qt::DescendingOrder);
    table_->header()->setStretchLastSection(false);
    table_->setSortingEnabled(true);
    why_->setPopupMode(QToolButton::InstantPopup);
    why_->setMenu(whyMenu_);
    why_->setEnabled(false);
    for (QWidget* widget : std::initializer_list<QWidget*>{bars_, table_}) {
        widget->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(widget, &QWidget::customContextMenuRequested, this, &ListenGenres::openWhyMenu);
    }
    for (WhyMenu* menu : {whyMenu_, genreMenu_}) {
        connect(menu, &WhyMenu::chosen, this, &ListenGenres::whyRequested);
        connect(menu, &WhyMenu::robustnessChosen, this,
                [this] { Q_EMIT robustnessRequested(currentGenre()); });
    }
    connect(whyMenu_, &QMenu::aboutToShow, this,
            [this] { whyMenu_->setChoices(curves_, genres()); });
    layOut();
    connect(sort_, &QToolButton::clicked, bars_, &ProbabilityBars::resort);
    connect(asTable_, &QToolButton::toggled, this, &ListenGenres::choosePanel);
    connect(topLevel_, &QCheckBox::toggled, this, &ListenGenres::showCurves);
    connect(top_, &QComboBox::currentIndexChanged, this, [this] {
        bars_->setTopCount(topCount());
        Q_EMIT topCountChanged(topCount());
    });
    connect(bars_, &ProbabilityBars::genresChanged, this, &ListenGenres::genresChanged);
    connect(train_, &QPushButton::clicked, this, &ListenGenres::trainRequested);
    connect(openModel_, &QPushButton::clicked, this, &ListenGenres::openModelRequested);
    connect(&model_, &QAbstractItemModel::modelReset, this, [this] {
        if (model_.columnCount() == 0)
            return;
        table_->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
        table_->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    });
    retranslate();
    setTopCount(defaultTopCount);
    choosePanel();
}

void ListenGenres::layOut()
{
    for (QWidget* widget : std::initializer_list<QWidget*>{bars_, table_, noModel_, nothing_})
        stack_->addWidget(widget);
    auto* bottom = new QHBoxLayout;
    bottom->addWidget(top_);
    bottom->addStretch(1);
    bottom->addWidget(why_);
    bottom->addWidget(asTable_);
    const Part part = layOutPart(this, heading_, {sort_});
    part.column->addWidget(topLevel_);
    part.column->addWidget(stack_, 1);
    part.column->addLayout(bottom);
}

void ListenGenres::setModelsPresent(bool present)
{
    modelsPresent_ = present;
    choosePanel();
}

void ListenGenres::setStartersPresent(bool present)
{
    startersPresent_ = present;
    retranslate();
}

void ListenGenres::choosePanel()
{
    const bool table = asTable_->isChecked();
    if (!modelsPresent_)
        stack_->setCurrentWidget(noModel_);
    else if (verdict_ != Verdict::Judged)
        stack_->setCurrentWidget(nothing_);
    else
        stack_->setCurrentWidget(table ? static_cast<QWidget*>(table_) : bars_);
    for (QWidget* widget : std::initializer_list<QWidget*>{asTable_, why_, top_})
        widget->setVisible(modelsPresent_);
    sort_->setVisible(modelsPresent_ && !table);
    top_->setEnabled(!table);
}

void ListenGenres::clear()
{
    setVerdict(Verdict::Judged);
    curves_ = {};
    why_->setEnabled(false);
    bars_->clear();
    model_.setCurves({});
}

void ListenGenres::setNothingToJudge(Verdict verdict)
{
    clear();
    setVerdict(verdict);
}

void ListenGenres::setVerdict(Verdict verdict)
{
    verdict_ = verdict;
    nothing_->setText(messageText(messageOf(verdict)));
    choosePanel();
}

void ListenGenres::setCurves(const GenreCurves& curves, bool final)
{
    setVerdict(Verdict::Judged);
    curves_ = curves;
    isFinal_ = final;
    why_->setEnabled(true);
    topLevel_->setVisible(!curves.nested.isEmpty());
    showCurves();
}

void ListenGenres::showCurves()
{
    const GenreCurves shown = topLevel_->isOnly() ? curves_.topLevel() : curves_;
    bars_->setCurves(shown);
    bars_->setFinal(isFinal_);
    model_.setCurves(shown);
}

void ListenGenres::setPlayhead(double seconds)
{
    bars_->setPlayhead(seconds);
    if (table_->isVisible())
        model_.setPlayhead(seconds);
}

int ListenGenres::topCount() const
{
    return top_->currentData().toInt();
}

void ListenGenres::setTopCount(int count)
{
    const int index = top_->findData(count);
    top_->setCurrentIndex(index < 0 ? top_->findData(defaultTopCount) : index);
}

bool ListenGenres::isTable() const
{
    return asTable_->isChecked();
}

void ListenGenres::setTable(bool table)
{
    asTable_->setChecked(table);
}

QStringList ListenGenres::genres() const
{
    return bars_->genres();
}

QString ListenGenres::currentGenre() const
{
    const QString clicked =
        isTable() ? (table_->currentIndex().isValid() ? model_.genreAt(table_->currentIndex().row())
                                                      : QString())
                  : bars_->currentGenre();
    return clicked.isEmpty() ? genres().value(0) : clicked;
}

void ListenGenres::askWhy()
{
    const QString genre = currentGenre();
    const std::vector<std::size_t> models = modelsThatKnow(curves_, genre);
    if (!models.empty())
        Q_EMIT whyRequested(genre, models.front());
}

void ListenGenres::openWhyMenu(const QPoint& where)
{
    if (curves_.labels.isEmpty())
        return;
    // The click that opens it has chosen the genre.
    genreMenu_->setChoices(curves_, {currentGenre()});
    const QAbstractScrollArea* view = bars_;
    if (isTable())
        view = table_;
    genreMenu_->popup(view->viewport()->mapToGlobal(where));
}

void ListenGenres::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ListenGenres::retranslate()
{
    heading_->setText(tr("Genres"));
    sort_->setText(tr("Sort"));
    sort_->setToolTip(tr("Move the most probable genres to the top now"));
    why_->setText(tr("Why?"));
    why_->setToolTip(tr("Show over the spectrogram what speaks for a genre and what against it "
                        "(W for the chosen one)"));
    asTable_->setText(tr("Show as table"));
    asTable_->setToolTip(tr("The same values as a table, also for screen readers"));
    for (int index = 0; index < top_->count(); ++index)
        top_->setItemText(index, tr("Top %Ln genre(s)", nullptr, top_->itemData(index).toInt()));
    top_->setAccessibleName(tr("Number of genres shown"));
    top_->setToolTip(tr("How many genres are shown"));
    bars_->setAccessibleName(tr("Genres"));
    table_->setAccessibleName(tr("Genres as a table"));
    noModel_->setTitle(tr("No model yet"));
    noModel_->setText(
        startersPresent_
            ? tr("A trained model recognizes the genres of your music. Train one, or open one that "
                 "you already have. Playback and spectrograms work without a model.")
            : tr("The starter models are not installed: install the package genrescope-models and "
                 "start Genrescope again. Or train a model, or open one that you already have. "
                 "Playback and spectrograms work without a model."));
    train_->setText(tr("Train a model…"));
    openModel_->setText(tr("Open a model…"));
    nothing_->setText(messageText(messageOf(verdict_)));
}

} // namespace genrescope
