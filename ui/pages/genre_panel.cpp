#include "ui/pages/genre_panel.h"

#include "ui/text/model_name.h"
#include "ui/theme/model_style.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/column_fit.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/top_level_box.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace genrescope {

namespace {

constexpr int genresInSight = 6;
/// Of the averages' names; the longest has more, and breaks.
constexpr int minNameCharacters = 24;

} // namespace

GenrePanel::GenrePanel(QWidget* parent)
    : QWidget(parent),
      sorted_(new SortedGenres(&genres_, GenreScoreModel::SortRole, this)),
      title_(new Heading(this)),
      filter_(new QLineEdit(this)),
      genreTable_(makePlainTable(this)),
      averageTitle_(new Heading(this)),
      averageTable_(makePlainTable(this)),
      splitter_(new QSplitter(Qt::Vertical, this))
{
    sorted_->setFilterKeyColumn(GenreScoreModel::genreColumn);
    sorted_->setFilterCaseSensitivity(Qt::CaseInsensitive);
    genreTable_->setModel(sorted_);
    genreTable_->setSortingEnabled(true);
    genreTable_->setObjectName(QStringLiteral("evaluateGenreTable"));
    new ColumnFit(genreTable_, GenreScoreModel::genreColumn);
    averageTable_->setModel(&averages_);
    averageTable_->setSelectionMode(QAbstractItemView::NoSelection);
    averageTable_->setWordWrap(true);
    QHeaderView* rows = averageTable_->verticalHeader();
    rows->setMinimumSectionSize(rows->defaultSectionSize());
    filter_->setClearButtonEnabled(true);
    filter_->setMaximumWidth(200);
    title_->setBuddy(genreTable_);

    averageTitle_->setBuddy(averageTable_);
    // Genres stay in sight where averages need many lines.
    genreTable_->setMinimumHeight(genresInSight *
                                  genreTable_->verticalHeader()->defaultSectionSize());
    auto* genres = new QWidget(splitter_);
    topLevel_ = new TopLevelBox(sorted_, genres);
    const Part part = layOutPart(genres, title_, {filter_});
    part.column->addWidget(topLevel_);
    part.column->addWidget(genreTable_, 1);
    averagePart_ = new QWidget(splitter_);
    layOutPart(averagePart_, averageTitle_).column->addWidget(averageTable_, 1);
    splitter_->setStretchFactor(0, 1);
    splitter_->setObjectName(QStringLiteral("evaluateGenres"));
    splitter_->setChildrenCollapsible(false);
    splitter_->setHandleWidth(spacing::usual);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter_, 1);

    connect(filter_, &QLineEdit::textChanged, sorted_,
            &QSortFilterProxyModel::setFilterFixedString);
    connect(genreTable_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                if (current.isValid())
                    Q_EMIT genreChosen(current.data(GenreScoreModel::LabelRole).toULongLong());
            });
    // Later: the other columns are not yet as wide as they will be.
    connect(averageTable_->horizontalHeader(), &QHeaderView::sectionResized, this,
            &GenrePanel::fitAverages, Qt::QueuedConnection);
    retranslate();
}

void GenrePanel::setReport(std::shared_ptr<const EvaluationReport> report,
                           const std::set<std::string>& nested)
{
    report_ = std::move(report);
    QStringList names;
    for (const ModelLabel& model : checkpointLabels(*report_))
        names.append(markedName(model));
    {
        // A reset does not count as a choice.
        const QSignalBlocker blocker(genreTable_->selectionModel());
        genres_.setReport(report_, names);
        topLevel_->setNested(nested);
    }
    genreTable_->sortByColumn(GenreScoreModel::supportColumn, Qt::DescendingOrder);
    fillAverages();
}

void GenrePanel::setCurrent(std::size_t label)
{
    const QModelIndex index = sorted_->mapFromSource(
        genres_.index(static_cast<int>(label), GenreScoreModel::genreColumn));
    if (index.isValid() && index.row() != genreTable_->currentIndex().row())
        genreTable_->setCurrentIndex(index);
}

void GenrePanel::fillAverages()
{
    if (!report_)
        return;
    QStringList names;
    for (const ModelLabel& model : checkpointLabels(*report_))
        names.append(markedName(model));
    averages_.setAverages(reportAverages(*report_), names);
    averageTable_->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    fitAverages();
}

void GenrePanel::fitScores()
{
    const int columns = averages_.columnCount();
    const auto widest = [this](int column, auto widthOf) {
        int width = averageTable_->horizontalHeader()->sectionSizeHint(column);
        for (int row = 0; row < averages_.rowCount(); ++row)
            width = std::max(width, widthOf(averages_.index(row, column)));
        return width;
    };
    const auto whole = [this](const QModelIndex& index) {
        return averageTable_->sizeHintForIndex(index).width() + spacing::close;
    };
    // In two lines: the interval below its score.
    const auto broken = [&](const QModelIndex& index) {
        const QString text = index.data().toString();
        int longest = 0;
        for (const QString& word : text.split(QLatin1Char(' ')))
            longest = std::max(longest, fontMetrics().horizontalAdvance(word));
        return whole(index) - fontMetrics().horizontalAdvance(text) + longest;
    };
    int room = averageTable_->viewport()->width();
    for (int column = 1; column < columns; ++column)
        room -= widest(column, whole);
    const bool narrow = room < fontMetrics().averageCharWidth() * minNameCharacters;
    for (int column = 1; column < columns; ++column)
        averageTable_->setColumnWidth(column,
                                      narrow ? widest(column, broken) : widest(column, whole));
}

void GenrePanel::fitAverages()
{
    // If a person made it smaller, it stays that way.
    const bool whole = averageTable_->height() >= averageTable_->maximumHeight() || !fitted_;
    fitted_ = averages_.rowCount() > 0;
    fitScores();
    // Long names take two lines where the table is narrow.
    averageTable_->resizeRowsToContents();
    const int height = averageTable_->verticalHeader()->length() +
                       averageTable_->horizontalHeader()->sizeHint().height() +
                       2 * averageTable_->frameWidth();
    averageTable_->setMaximumHeight(height);
    averageTable_->setMinimumHeight(std::min(height, 96));
    if (whole) {
        const int part = averageTitle_->minimumHeight() + spacing::usual + height;
        averagePart_->setMaximumHeight(part);
        splitter_->setSizes({std::max(0, splitter_->height() - part), part});
    }
}

void GenrePanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void GenrePanel::retranslate()
{
    title_->setText(tr("Average precision by &genre"));
    averageTitle_->setText(tr("&Averages"));
    filter_->setPlaceholderText(tr("Filter genres"));
    filter_->setAccessibleName(tr("Filter genres"));
    genreTable_->setAccessibleName(tr("Genres"));
    averageTable_->setAccessibleName(tr("Averages"));
    genres_.retranslate();
    fillAverages();
}

} // namespace genrescope
