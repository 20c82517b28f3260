#include "ui/pages/duplicates_panel.h"

#include "ui/theme/spacing.h"
#include "ui/widgets/column_fit.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/plain_table.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

namespace genrescope {

namespace {

constexpr int progressSteps = 1'000;
constexpr int linesPerRow = 2;

} // namespace

DuplicatesPanel::DuplicatesPanel(DuplicatePresenter& presenter, QWidget* parent)
    : QWidget(parent),
      presenter_(presenter),
      pairs_([this](TrackId track) { return presenter_.isLeftOut(track); }),
      title_(new Heading(this)),
      summary_(new QLabel(this)),
      search_(new QPushButton(this)),
      progress_(new QProgressBar(this)),
      table_(makePlainTable(this))
{
    summary_->setTextFormat(Qt::PlainText);
    summary_->setWordWrap(true);
    summary_->setForegroundRole(QPalette::PlaceholderText);
    progress_->setTextVisible(false);
    progress_->setRange(0, progressSteps);
    title_->setBuddy(table_);
    table_->setModel(&pairs_);
    table_->setObjectName(QStringLiteral("nearDuplicates"));
    new ColumnFit(table_, DuplicateTableModel::Second);
    playFirst_ = makeButton(Qt::Key_1, [this] { play(false); });
    playSecond_ = makeButton(Qt::Key_2, [this] { play(true); });
    leaveOut_ = makeButton(Qt::Key_L, [this] { leaveOut(); });
    undo_ = makeButton(QKeySequence::Undo, [this] { presenter_.undo(); });
    auto* redo = new QShortcut(QKeySequence::Redo, table_);
    redo->setContext(Qt::WidgetShortcut);
    connect(redo, &QShortcut::activated, &presenter_, &DuplicatePresenter::redo);

    const Part part = layOutPart(this, title_, {undo_, search_});
    part.column->addWidget(summary_);
    part.column->addWidget(progress_);
    part.column->addWidget(table_, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::usual);
    for (QPushButton* const button : {playFirst_, playSecond_, leaveOut_})
        buttons->addWidget(button);
    buttons->addStretch(1);
    part.column->addLayout(buttons);
    connectPresenter();
    fitRows();
    retranslate();
}

QPushButton* DuplicatesPanel::makeButton(const QKeySequence& key,
                                         const std::function<void()>& action)
{
    auto* button = new QPushButton(this);
    connect(button, &QPushButton::clicked, this, action);
    auto* shortcut = new QShortcut(key, table_);
    shortcut->setContext(Qt::WidgetShortcut);
    connect(shortcut, &QShortcut::activated, button, [button] { button->click(); });
    return button;
}

void DuplicatesPanel::connectPresenter()
{
    connect(search_, &QPushButton::clicked, this, &DuplicatesPanel::searchOrStop);
    connect(table_, &QTableView::activated, this, [this](const QModelIndex& index) {
        play(index.column() != DuplicateTableModel::First);
    });
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &DuplicatesPanel::updateButtons);
    connect(&presenter_, &DuplicatePresenter::outcomeChanged, this, &DuplicatesPanel::showOutcome);
    connect(&presenter_, &DuplicatePresenter::stateChanged, this, &DuplicatesPanel::showState);
    connect(&presenter_, &DuplicatePresenter::correctionsChanged, this, [this] {
        pairs_.refresh();
        updateButtons();
    });
    connect(&presenter_, &DuplicatePresenter::progressed, this, [this](const Progress& progress) {
        progress_->setValue(static_cast<int>(progress.fraction() * progressSteps));
    });
}

void DuplicatesPanel::fitRows()
{
    table_->verticalHeader()->setDefaultSectionSize(linesPerRow * fontMetrics().lineSpacing() +
                                                    spacing::usual);
}

void DuplicatesPanel::setTracks(std::vector<TrackId> tracks)
{
    tracks_ = std::move(tracks);
    summary_->setText(summaryText());
}

void DuplicatesPanel::showOutcome()
{
    pairs_.setOutcome(presenter_.outcome());
    if (pairs_.rowCount() > 0)
        table_->selectRow(0);
    showState();
}

void DuplicatesPanel::showState()
{
    const bool searching = presenter_.state() != DuplicatePresenter::State::Idle;
    progress_->setVisible(searching);
    if (!searching)
        progress_->reset();
    search_->setText(searching ? tr("Stop") : tr("&Search"));
    search_->setEnabled(presenter_.state() != DuplicatePresenter::State::Stopping);
    summary_->setText(summaryText());
    updateButtons();
}

QString DuplicatesPanel::summaryText() const
{
    if (!presenter_.wasSearched()) {
        return tr("The same recording in training and among the tracks that are judged makes "
                  "scores too good, whatever its encoding, loudness or excerpt. Search compares "
                  "all tracks of the dataset.");
    }
    const auto pairs = static_cast<int>(presenter_.outcome()->found->pairs.size());
    if (pairs == 0)
        return tr("No two tracks of the dataset are the same recording.");
    const auto known = static_cast<int>(presenter_.inTraining(tracks_));
    return tr("%Ln pair(s) of tracks are the same recording.", nullptr, pairs) + QLatin1Char(' ') +
           tr("%Ln of the tracks judged here has a near-duplicate in training.", nullptr, known) +
           QLatin1Char(' ') +
           tr("A track that you leave out is neither judged nor taught from then on; your files "
              "stay as they are.");
}

int DuplicatesPanel::currentPair() const
{
    return table_->selectionModel()->hasSelection() ? table_->currentIndex().row() : -1;
}

void DuplicatesPanel::updateButtons()
{
    const int current = currentPair();
    for (QPushButton* const button : {playFirst_, playSecond_, leaveOut_})
        button->setEnabled(current >= 0);
    const bool leftOut = current >= 0 && presenter_.isLeftOut(pairs_.second(current));
    leaveOut_->setText(leftOut ? tr("Use again") : tr("Leave out second"));
    undo_->setEnabled(presenter_.canUndo());
}

void DuplicatesPanel::play(bool second)
{
    if (currentPair() >= 0)
        presenter_.play(static_cast<std::size_t>(currentPair()), second);
}

void DuplicatesPanel::leaveOut()
{
    if (currentPair() < 0)
        return;
    presenter_.setLeftOut(static_cast<std::size_t>(currentPair()),
                          !presenter_.isLeftOut(pairs_.second(currentPair())));
}

void DuplicatesPanel::searchOrStop()
{
    if (presenter_.state() == DuplicatePresenter::State::Idle)
        presenter_.search();
    else
        presenter_.stop();
}

void DuplicatesPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitRows();
}

void DuplicatesPanel::retranslate()
{
    title_->setText(tr("&Near-duplicates"));
    table_->setAccessibleName(tr("Near-duplicates"));
    progress_->setAccessibleName(tr("Progress of the search"));
    search_->setToolTip(tr("Compare what all tracks of the dataset sound like"));
    playFirst_->setText(tr("Play first"));
    playFirst_->setToolTip(tr("Play the first track of the pair (1)"));
    playSecond_->setText(tr("Play second"));
    playSecond_->setToolTip(tr("Play the second track of the pair (2, Enter)"));
    leaveOut_->setToolTip(tr("Judge and teach models without the second track, or with it again "
                             "(L)"));
    undo_->setText(tr("Undo"));
    undo_->setToolTip(tr("Take back the last decision (Ctrl+Z; Ctrl+Shift+Z makes it again)"));
    pairs_.retranslate();
    showState();
}

} // namespace genrescope
