#include "ui/pages/dataset_report.h"

#include "ui/models/genre_frequency_model.h"
#include "ui/pages/faulty_clips.h"
#include "ui/text/error_text.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/column_fit.h"
#include "ui/widgets/frequency_chart.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/top_level_box.h"

#include <QEvent>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace genrescope {

namespace {

QTableView* makeTable(QAbstractItemModel* model, QWidget* parent)
{
    QTableView* table = makePlainTable(parent);
    table->setModel(model);
    table->setSortingEnabled(true);
    table->setShowGrid(false);
    return table;
}

/// Clear of the tabs above it.
QVBoxLayout& inTab(const Part& part)
{
    part.column->setContentsMargins(0, spacing::usual, 0, 0);
    return *part.column;
}

} // namespace

DatasetReport::DatasetReport(QWidget* parent)
    : QWidget(parent),
      title_(new Heading(this)),
      teach_(new QPushButton(this)),
      tabs_(new QTabWidget(this)),
      genres_(new GenreFrequencyModel(this)),
      sortedGenres_(new SortedGenres(genres_, GenreFrequencyModel::sortRole, this)),
      notes_(new QPlainTextEdit(this))
{
    notes_->setReadOnly(true);
    notes_->setTabChangesFocus(true);
    tabs_->setDocumentMode(true);
    tabs_->addTab(makeGenres(), {});
    tabs_->addTab(makeFaulty(), {});
    tabs_->addTab(makeNotes(), {});

    const Part part = layOutPart(this, title_, {teach_});
    part.column->addWidget(makeFigures());
    part.column->addSpacing(spacing::usual);
    part.column->addWidget(tabs_, 1);
    connect(teach_, &QPushButton::clicked, this, &DatasetReport::teachRequested);
    retranslate();
}

QWidget* DatasetReport::makeFigures()
{
    auto* row = new QWidget(this);
    auto* grid = new QGridLayout(row);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(spacing::page);
    grid->setVerticalSpacing(0);
    for (int i = 0; i < FigureCount; ++i) {
        names_[i] = new QLabel(row);
        names_[i]->setForegroundRole(QPalette::PlaceholderText);
        values_[i] = new QLabel(row);
        QFont large = values_[i]->font();
        large.setPointSizeF(large.pointSizeF() * 1.4);
        values_[i]->setFont(large);
        values_[i]->setTextInteractionFlags(Qt::TextSelectableByMouse);
        // Two lines of figures: one would be too wide for small screens in most languages.
        const int line = i < FiguresInLine ? 0 : 1;
        const int column = i % FiguresInLine;
        grid->addWidget(names_[i], 3 * line, column);
        grid->addWidget(values_[i], 3 * line + 1, column);
    }
    grid->setRowMinimumHeight(2, spacing::usual);
    grid->setColumnStretch(FiguresInLine, 1);
    return row;
}

QWidget* DatasetReport::makeGenres()
{
    auto* page = new QWidget(this);
    auto* splitter = new QSplitter(Qt::Horizontal, page);
    splitter->setObjectName(QStringLiteral("datasetGenres"));
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(spacing::usual);
    genreTable_ = makeTable(sortedGenres_, splitter);
    genreTable_->setObjectName(QStringLiteral("genreTable"));
    genreTable_->sortByColumn(GenreFrequencyModel::Tracks, Qt::DescendingOrder);
    new ColumnFit(genreTable_, GenreFrequencyModel::Genre);
    chart_ = new FrequencyChart(splitter);
    chart_->setFrameShape(QFrame::StyledPanel);
    chart_->setModel(sortedGenres_, GenreFrequencyModel::Genre, GenreFrequencyModel::Tracks,
                     GenreFrequencyModel::sortRole);
    splitter->addWidget(genreTable_);
    splitter->addWidget(chart_);
    // Shares of what there is, as the bars need less than the columns.
    splitter->setSizes({2 * 1000, 1000});
    genreTitle_ = new Heading(page);
    genreTitle_->setBuddy(genreTable_);
    topLevel_ = new TopLevelBox(sortedGenres_, page);
    inTab(layOutPart(page, genreTitle_, {topLevel_})).addWidget(splitter, 1);
    return page;
}

QWidget* DatasetReport::makeFaulty()
{
    auto* page = new QWidget(this);
    faulty_ = new FaultyClips(page);
    again_ = new QPushButton(page);
    faulty_->addButton(again_);
    connect(faulty_, &FaultyClips::playRequested, this, &DatasetReport::playRequested);
    connect(faulty_, &FaultyClips::showRequested, this, &DatasetReport::showRequested);
    connect(again_, &QPushButton::clicked, this, &DatasetReport::prepareRequested);
    faultyTitle_ = new Heading(page);
    faultyTitle_->setBuddy(faulty_->table());
    inTab(layOutPart(page, faultyTitle_)).addWidget(faulty_, 1);
    return page;
}

QWidget* DatasetReport::makeNotes()
{
    auto* page = new QWidget(this);
    notesTitle_ = new Heading(page);
    notesTitle_->setBuddy(notes_);
    inTab(layOutPart(page, notesTitle_)).addWidget(notes_, 1);
    return page;
}

void DatasetReport::setSummary(const DatasetSummary& summary, bool canPrepareAgain)
{
    again_->setVisible(canPrepareAgain && !summary.failed.empty());
    summary_ = summary;
    genres_->setGenres(summary.genres);
    topLevel_->setNested(summary.nested);
    faulty_->setClips(summary.failed);
    showFigures();
}

void DatasetReport::showFigures()
{
    const int figures[] = {summary_.tracks,
                           summary_.splits[0],
                           summary_.splits[1],
                           summary_.splits[2],
                           summary_.artists,
                           summary_.sharedArtists,
                           static_cast<int>(summary_.failed.size())};
    for (int i = 0; i < FigureCount; ++i) {
        values_[i]->setText(QLocale().toString(figures[i]));
        values_[i]->setAccessibleName(names_[i]->text());
    }
    // It must be zero; anything else makes every later figure too optimistic.
    const bool shared = summary_.sharedArtists > 0;
    QFont font = values_[Shared]->font();
    font.setBold(shared);
    values_[Shared]->setFont(font);
    tabs_->setTabText(1, tr("Faulty clips (%1)").arg(QLocale().toString(figures[Faulty])));
    const QStringList lines = notes();
    notes_->setPlainText(lines.join(QLatin1Char('\n')));
    tabs_->setTabVisible(2, !lines.isEmpty());
}

QStringList DatasetReport::notes() const
{
    QStringList lines;
    if (summary_.sharedArtists > 0)
        lines << tr("%Ln artist(s) have tracks in more than one split: scores will be higher than "
                    "on artists that the model has never heard.",
                    nullptr, summary_.sharedArtists);
    if (summary_.unlabeled > 0)
        lines << tr("%Ln track(s) have none of these genres and were left out.", nullptr,
                    summary_.unlabeled);
    if (summary_.missingAudio > 0)
        lines << tr("%Ln track(s) are listed in the metadata, but have no audio.", nullptr,
                    summary_.missingAudio);
    if (summary_.unlistedAudio > 0)
        lines << tr("%Ln audio file(s) are not listed in the metadata.", nullptr,
                    summary_.unlistedAudio);
    for (const ExcludedGenre& genre : summary_.excludedGenres)
        lines << tr("The genre %2 was left out: it has %Ln training track(s).", nullptr,
                    genre.trainingTracks)
                     .arg(QString::fromStdString(genre.name));
    for (const auto* const sentences :
         {&summary_.notes, &summary_.repairs, &summary_.checksumFailures}) {
        for (const Message& sentence : *sentences)
            lines << messageText(sentence);
    }
    return lines;
}

void DatasetReport::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DatasetReport::retranslate()
{
    const QString names[] = {tr("Tracks"),      tr("Training"), tr("Validation"),
                             tr("Test"),        tr("Artists"),  tr("Artists in several splits"),
                             tr("Faulty clips")};
    const QString tips[] = {tr("Tracks in the dataset"),
                            tr("Tracks used for training"),
                            tr("Tracks used to choose the best model"),
                            tr("Tracks used only in the final evaluation"),
                            tr("Artists of all tracks"),
                            tr("Artists with tracks in more than one split; should be 0"),
                            tr("Clips that could not be used and were left out")};
    for (int i = 0; i < FigureCount; ++i) {
        names_[i]->setText(names[i]);
        names_[i]->setToolTip(tips[i]);
        values_[i]->setToolTip(tips[i]);
    }
    tabs_->setTabText(0, tr("Genres"));
    tabs_->setTabText(2, tr("Notes"));
    title_->setText(tr("Prepared dataset"));
    teach_->setText(tr("Teach or train models"));
    genreTitle_->setText(tr("Genres and how often they occur"));
    faultyTitle_->setText(tr("Faulty clips and why they were left out"));
    notesTitle_->setText(tr("Notes on the dataset"));
    genreTable_->setAccessibleName(tr("Genres and how often they occur"));
    chart_->setAccessibleName(tr("Tracks of each genre"));
    chart_->setToolTip({});
    again_->setText(tr("Prepare again"));
    again_->setToolTip(tr("Tries the faulty clips again; what is ready stays as it is"));
    notes_->setAccessibleName(tr("Notes on the dataset"));
    genres_->retranslate();
    showFigures();
}

} // namespace genrescope
