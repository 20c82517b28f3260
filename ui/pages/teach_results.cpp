#include "ui/pages/teach_results.h"

#include "ui/data/dataset_summary.h"
#include "ui/pages/left_out_tracks.h"
#include "ui/services/file_manager.h"
#include "ui/text/error_text.h"
#include "ui/text/format.h"
#include "ui/text/model_name.h"
#include "ui/text/score_text.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/column_fit.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/marked_header.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/top_level_box.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>
#include <vector>

namespace genrescope {

TeachResults::TeachResults(TeachPresenter& presenter, QWidget* parent)
    : QWidget(parent),
      presenter_(presenter),
      genres_([this](const std::string& genre) { return presenter_.tracksWith(genre) == 0; }),
      doubts_([this](TrackId track) { return presenter_.correction(track); }),
      parts_(new QSplitter(Qt::Vertical, this))
{
    parts_->addWidget(makeGenres());
    parts_->addWidget(makeDoubts());
    parts_->setStretchFactor(0, 3);
    parts_->setStretchFactor(1, 2);
    parts_->setChildrenCollapsible(false);
    parts_->setHandleWidth(spacing::page);
    parts_->setObjectName(QStringLiteral("teachResults"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(parts_);
    connect(&presenter_, &TeachPresenter::outcomeChanged, this, &TeachResults::showOutcome);
    connect(&presenter_, &TeachPresenter::correctionsChanged, this, [this] {
        genres_.refresh();
        doubts_.refresh();
        updateButtons();
    });
    retranslate();
}

QWidget* TeachResults::makeGenres()
{
    auto* part = new QWidget(this);
    genresTitle_ = new Heading(part);
    summary_ = new QLabel(part);
    summary_->setTextFormat(Qt::PlainText);
    summary_->setWordWrap(true);
    summary_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    genreTable_ = makePlainTable(part);
    sortedGenres_ = new SortedGenres(&genres_, TaughtGenreModel::sortRole, this);
    topLevel_ = new TopLevelBox(sortedGenres_, part);
    genreTable_->setModel(sortedGenres_);
    genreTable_->setHorizontalHeader(new MarkedHeader(genreTable_));
    genreTable_->setSortingEnabled(true);
    genreTable_->sortByColumn(-1, Qt::AscendingOrder);
    genreTable_->setObjectName(QStringLiteral("taughtGenres"));
    leftOut_ = new QPushButton(part);
    connect(leftOut_, &QPushButton::clicked, this, &TeachResults::showLeftOut);
    countAs_ = new QPushButton(part);
    otherGenres_ = new QMenu(countAs_);
    otherGenres_->setObjectName(QStringLiteral("otherGenres"));
    countAs_->setMenu(otherGenres_);
    connect(otherGenres_, &QMenu::aboutToShow, this, &TeachResults::fillGenreMenu);
    leaveOut_ = new QPushButton(part);
    connect(leaveOut_, &QPushButton::clicked, this, &TeachResults::leaveOutGenre);
    auto* key = new QShortcut(QKeySequence::Delete, genreTable_);
    key->setContext(Qt::WidgetShortcut);
    connect(key, &QShortcut::activated, leaveOut_, [this] { leaveOut_->click(); });
    for (const auto sequence : {QKeySequence::Undo, QKeySequence::Redo}) {
        auto* shortcut = new QShortcut(sequence, genreTable_);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, &presenter_,
                sequence == QKeySequence::Undo ? &TeachPresenter::undo : &TeachPresenter::redo);
    }
    const Part layout = layOutPart(part, genresTitle_, {leftOut_, countAs_, leaveOut_});
    layout.column->addWidget(summary_);
    layout.column->addWidget(topLevel_);
    layout.column->addWidget(genreTable_, 1);
    connect(genreTable_->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &TeachResults::updateButtons);
    return part;
}

QWidget* TeachResults::makeDoubts()
{
    auto* part = new QWidget(this);
    doubtsTitle_ = new Heading(part);
    hint_ = new QLabel(part);
    hint_->setTextFormat(Qt::PlainText);
    hint_->setWordWrap(true);
    hint_->setForegroundRole(QPalette::PlaceholderText);
    doubtTable_ = makePlainTable(part);
    doubtTable_->setModel(&doubts_);
    doubtTable_->setObjectName(QStringLiteral("doubtfulTracks"));
    new ColumnFit(doubtTable_, DoubtfulTrackModel::Title);
    play_ = makeButton(Qt::Key_Space, &TeachResults::play);
    accept_ = makeButton(Qt::Key_C, &TeachResults::accept);
    confirm_ = makeButton(Qt::Key_K, &TeachResults::confirm);
    undo_ = makeButton(QKeySequence::Undo, &TeachResults::undo);
    auto* redo = new QShortcut(QKeySequence::Redo, doubtTable_);
    redo->setContext(Qt::WidgetShortcut);
    connect(redo, &QShortcut::activated, &presenter_, &TeachPresenter::redo);
    const Part layout = layOutPart(part, doubtsTitle_, {play_, accept_, confirm_, undo_});
    layout.column->addWidget(hint_);
    layout.column->addWidget(doubtTable_, 1);
    connect(doubtTable_, &QTableView::activated, this, &TeachResults::play);
    connect(doubtTable_->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &TeachResults::updateButtons);
    return part;
}

QPushButton* TeachResults::makeButton(const QKeySequence& key, void (TeachResults::*action)())
{
    auto* button = new QPushButton(this);
    connect(button, &QPushButton::clicked, this, action);
    auto* shortcut = new QShortcut(key, doubtTable_);
    shortcut->setContext(Qt::WidgetShortcut);
    connect(shortcut, &QShortcut::activated, button, [button] { button->click(); });
    return button;
}

void TeachResults::showOutcome()
{
    genres_.setOutcome(presenter_.outcome());
    topLevel_->setNested(presenter_.outcome() ? nestedGenres(*presenter_.outcome()->manifest)
                                              : std::set<std::string>());
    showDoubts();
    if (columnFitOf(genreTable_) == nullptr && genres_.columnCount() > 0)
        new ColumnFit(genreTable_, genres_.adviceColumn());
    retranslate();
}

/// Keeps the track that was selected, or what stands in its place.
void TeachResults::showDoubts()
{
    const int row = currentDoubt();
    const std::optional<TrackId> track =
        row >= 0 ? std::optional(doubts_.track(row)) : std::nullopt;
    doubts_.setTracks(presenter_.outcome(), presenter_.doubts());
    if (doubts_.rowCount() == 0)
        return;
    const int same = track ? doubts_.rowOf(*track) : -1;
    doubtTable_->selectRow(same >= 0 ? same : std::clamp(row, 0, doubts_.rowCount() - 1));
}

int TeachResults::currentDoubt() const
{
    return doubtTable_->selectionModel()->hasSelection() ? doubtTable_->currentIndex().row() : -1;
}

void TeachResults::updateButtons()
{
    const bool hasDoubt = currentDoubt() >= 0;
    for (QPushButton* const button : {play_, accept_, confirm_})
        button->setEnabled(hasDoubt);
    undo_->setEnabled(presenter_.canUndo());
    const bool hasGenre = presenter_.tracksWith(currentGenre().toStdString()) > 0;
    for (QPushButton* const button : {countAs_, leaveOut_})
        button->setEnabled(hasGenre);
}

/// Empty where none is selected.
QString TeachResults::currentGenre() const
{
    const QModelIndexList rows = genreTable_->selectionModel()->selectedRows();
    return rows.isEmpty() ? QString()
                          : QString::fromStdString(
                                genres_.name(sortedGenres_->mapToSource(rows.first()).row()));
}

void TeachResults::fillGenreMenu()
{
    otherGenres_->clear();
    const std::string genre = currentGenre().toStdString();
    for (const std::string& other : presenter_.genresNear(genre)) {
        otherGenres_->addAction(menuText(QString::fromStdString(other)), this,
                                [this, genre, other] { presenter_.countAs(genre, other); });
    }
}

void TeachResults::leaveOutGenre()
{
    presenter_.leaveOut(currentGenre().toStdString());
}

void TeachResults::play()
{
    if (currentDoubt() >= 0)
        presenter_.play(static_cast<std::size_t>(currentDoubt()));
}

void TeachResults::accept()
{
    if (currentDoubt() >= 0)
        presenter_.accept(static_cast<std::size_t>(currentDoubt()));
    selectNext();
}

void TeachResults::confirm()
{
    if (currentDoubt() >= 0)
        presenter_.confirm(static_cast<std::size_t>(currentDoubt()));
    selectNext();
}

void TeachResults::undo()
{
    presenter_.undo();
}

void TeachResults::selectNext()
{
    if (currentDoubt() + 1 < doubts_.rowCount())
        doubtTable_->selectRow(currentDoubt() + 1);
}

void TeachResults::showLeftOut()
{
    auto* dialog = new LeftOutTracks(presenter_.outcome()->models.front().report.unusable, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &LeftOutTracks::playRequested, this,
            [this](const FailedClip& track) { presenter_.play(track); });
    connect(dialog, &LeftOutTracks::showRequested, this, [this](const FailedClip& track) {
        showInFileManager(fileHolding(presenter_.clip(track)));
    });
    dialog->open();
}

/// Empty where all tracks were used.
QString TeachResults::leftOutText() const
{
    const std::shared_ptr<const TeachOutcome> outcome = presenter_.outcome();
    if (!outcome || outcome->models.empty() || outcome->models.front().report.unusable.empty())
        return {};
    return tr("%Ln track(s) left out…", nullptr,
              static_cast<int>(outcome->models.front().report.unusable.size()));
}

QString TeachResults::summaryText() const
{
    const std::shared_ptr<const TeachOutcome> outcome = presenter_.outcome();
    if (!outcome || outcome->models.empty())
        return {};
    QStringList scores;
    for (const TaughtResult& model : outcome->models) {
        scores << tr("%1 %2", "model, score")
                      .arg(modelName(QString::fromStdString(model.architecture)),
                           scoreText(model.report.weightedAp, model.report.interval, 2));
    }
    const TeachReport& report = outcome->models.front().report;
    QStringList sentences = {tr("Average precision, weighted by the genres' tracks: %1.")
                                 .arg(scores.join(QStringLiteral(", "))),
                             tr("Protocol: %1.").arg(messageText(report.protocol))};
    for (const Message& note : report.notes)
        sentences << messageText(note);
    return sentences.join(QLatin1Char(' '));
}

QString TeachResults::doubtsText() const
{
    if (doubts_.rowCount() == 0)
        return tr("The models agree with all labels, as far as they can tell.");
    return tr("Models that were not taught with these tracks' artists hear another genre. Listen, "
              "then correct the label (C) or keep it (K). Your files stay as they are; corrections "
              "lie beside the dataset, and count when you teach again.");
}

void TeachResults::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TeachResults::retranslate()
{
    genresTitle_->setText(tr("What the models learned"));
    summary_->setText(summaryText());
    leftOut_->setText(leftOutText());
    leftOut_->setVisible(!leftOut_->text().isEmpty());
    countAs_->setText(tr("Count as"));
    countAs_->setToolTip(tr("Give all tracks of the selected genre another one instead; those that "
                            "the models hear most in them come first"));
    leaveOut_->setText(tr("Leave out"));
    leaveOut_->setToolTip(tr("Teach without the selected genre (Delete); tracks that have no other "
                             "are left out. Ctrl+Z takes it back."));
    genreTable_->setAccessibleName(genresTitle_->text());
    doubtsTitle_->setText(tr("Probably mislabeled"));
    doubtTable_->setAccessibleName(doubtsTitle_->text());
    hint_->setText(doubtsText());
    play_->setText(tr("Play"));
    play_->setToolTip(tr("Play the selected track (space, Enter or double-click)"));
    accept_->setText(tr("Correct"));
    accept_->setToolTip(tr("Give the track the suggested genre instead (C)"));
    confirm_->setText(tr("Keep"));
    confirm_->setToolTip(tr("The label is right (K)"));
    undo_->setText(tr("Undo"));
    undo_->setToolTip(tr("Take back the last decision (Ctrl+Z; Ctrl+Shift+Z makes it again)"));
    genres_.refresh();
    doubts_.retranslate();
    updateButtons();
}

} // namespace genrescope
