#include "ui/pages/listen_page.h"

#include "ui/pages/genre_picker.h"
#include "ui/pages/listen_actions.h"
#include "ui/pages/listen_genres.h"
#include "ui/pages/robustness_dialog.h"
#include "ui/pages/spectrum_panel.h"
#include "ui/pages/track_list.h"
#include "ui/presenters/result_export.h"
#include "ui/text/error_text.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/error_panel.h"
#include "ui/widgets/path_picker.h"
#include "ui/widgets/player_bar.h"
#include "ui/widgets/spectrogram_view.h"
#include "ui/widgets/state_panel.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace genrescope {

namespace {

/// Initial widths of the three panes, pixels. A wide page gives the list a fraction of its width.
constexpr int listWidth = 400;
constexpr double listShare = 0.26;
constexpr int minListWidth = 240;
constexpr int genresWidth = 272;
/// Width of the page from which the genres are beside the spectrogram.
constexpr int minWideWidth = 1200;

} // namespace

ListenPage::ListenPage(ListenPresenter& presenter, TrackEdits& edits, ScoreQuestions questions,
                       QWidget* parent)
    : QWidget(parent),
      presenter_(presenter),
      why_(questions.why),
      counted_(questions.counted),
      robustness_(questions.robustness),
      tracks_(presenter.tracks()),
      edits_(edits),
      playback_(presenter.player()),
      stack_(new QStackedWidget(this)),
      empty_(new StatePanel(stack_)),
      emptyFiles_(empty_->addButton()),
      emptyFolder_(empty_->addButton()),
      emptySample_(empty_->addButton()),
      emptyTrain_(empty_->addButton()),
      emptyModel_(empty_->addButton()),
      error_(new ErrorPanel(this)),
      splitter_(new QSplitter(Qt::Horizontal, stack_)),
      left_(new QSplitter(Qt::Vertical, splitter_)),
      list_(new TrackList(presenter.tracks().table(), left_)),
      spectrum_(new SpectrumPanel(splitter_)),
      genres_(new ListenGenres(splitter_)),
      player_(new PlayerBar(this)),
      actions_(new ListenActions(presenter, edits, *this)),
      results_(new ResultExport(presenter, this)),
      picker_(new GenrePicker(edits, this))
{
    empty_->setPicture(QStringLiteral(":/genrescope/picture.svg"));
    layOut();
    connectList();
    connectEdits();
    connectResults();
    connectPlayer();
    connectQueue();
    connectSpectrum();
    connectWhy();
    connect(genres_, &ListenGenres::robustnessRequested, this, &ListenPage::showRobustness);
    connect(&tracks_, &TrackCollection::modelsChanged, this, &ListenPage::showContent);
    connect(&tracks_, &TrackCollection::pendingChanged, this, &ListenPage::showStatus);
    const auto showError = [this](const QString& sentence) { error_->showError(sentence); };
    connect(&tracks_, &TrackCollection::modelsFailed, this, showError);
    connect(&playback_, &Player::failed, this, showError);
    connect(spectrum_, &SpectrumPanel::failed, this, showError);
    connect(&why_, &ExplanationPresenter::failed, this, showError);
    connect(&counted_, &CountedPlayback::failed, this, showError);
    connect(&robustness_, &RobustnessPresenter::failed, this, showError);
    retranslate();
    showContent();
    showTrack();
    showPlayerTrack();
}

void ListenPage::setSampleOffered(bool offered)
{
    emptySample_->setVisible(offered);
}

void ListenPage::layOut()
{
    left_->addWidget(list_);
    splitter_->addWidget(left_);
    splitter_->addWidget(spectrum_);
    splitter_->addWidget(genres_);
    splitter_->setStretchFactor(1, 1);
    for (QSplitter* splitter : {splitter_, left_}) {
        splitter->setChildrenCollapsible(false);
        splitter->setHandleWidth(spacing::page);
    }
    list_->setMinimumWidth(minListWidth);
    stack_->addWidget(empty_);
    stack_->addWidget(splitter_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::page, spacing::page, spacing::page, spacing::usual);
    column->setSpacing(spacing::usual);
    column->addWidget(error_);
    column->addWidget(stack_, 1);
    column->addWidget(player_);
}

void ListenPage::arrangePanes()
{
    // Before that, they have no room to share.
    if (stack_->currentWidget() != splitter_ || !isVisible())
        return;
    const bool narrow = width() < minWideWidth;
    if (narrow_ == narrow)
        return;
    rememberPanes();
    narrow_ = narrow;
    (narrow ? left_ : splitter_)->addWidget(genres_);
    const QByteArray& state = narrow ? panes_.narrow : panes_.wide;
    const int room = splitter_->width() - (splitter_->count() - 1) * splitter_->handleWidth();
    if (!splitter_->restoreState(state)) {
        const int list = std::max(listWidth, static_cast<int>(listShare * width()));
        if (narrow)
            splitter_->setSizes({list, room - list});
        else
            splitter_->setSizes({list, room - list - genresWidth, genresWidth});
    }
    if (narrow && !left_->restoreState(panes_.left))
        left_->setSizes({left_->height() / 2, left_->height() / 2});
}

void ListenPage::rememberPanes()
{
    if (!narrow_)
        return;
    (*narrow_ ? panes_.narrow : panes_.wide) = splitter_->saveState();
    if (*narrow_)
        panes_.left = left_->saveState();
}

void ListenPage::connectList()
{
    connect(emptyFiles_, &QPushButton::clicked, this, &ListenPage::addFilesRequested);
    connect(emptyFolder_, &QPushButton::clicked, this, &ListenPage::addFolderRequested);
    connect(emptySample_, &QPushButton::clicked, this, &ListenPage::sampleRequested);
    emptySample_->hide();
    connect(emptyTrain_, &QPushButton::clicked, this, &ListenPage::trainRequested);
    connect(emptyModel_, &QPushButton::clicked, this, &ListenPage::openModelRequested);
    connect(list_, &TrackList::addFilesRequested, this, &ListenPage::addFilesRequested);
    connect(list_, &TrackList::addFolderRequested, this, &ListenPage::addFolderRequested);
    connect(list_, &TrackList::showRequested, &presenter_, &ListenPresenter::show);
    connect(list_, &TrackList::playRequested, &playback_, &Player::play);
    const TrackTableModel& tracks = tracks_.table();
    connect(&tracks, &QAbstractItemModel::rowsInserted, this, &ListenPage::showContent);
    connect(&tracks, &QAbstractItemModel::rowsRemoved, this, &ListenPage::showContent);
    connect(&tracks, &QAbstractItemModel::modelReset, this, &ListenPage::showContent);
}

void ListenPage::connectEdits()
{
    list_->setEditActions(actions_->mark(),
                          QList{actions_->undo(), actions_->redo()} + actions_->exports());
    connect(list_, &TrackList::removeRequested, &edits_, &TrackEdits::remove);
    connect(list_, &TrackList::unmarkRequested, &edits_, &TrackEdits::unmark);
    connect(list_, &TrackList::tagsRequested, this,
            [this](const std::vector<TrackKey>& ids) { Q_EMIT tagsRequested(tracks_.heard(ids)); });
    connect(list_, &TrackList::teachRequested, this, &ListenPage::teachRequested);
    connect(actions_, &ListenActions::markRequested, this,
            [this] { picker_->openFor(list_->selected(), list_->pickerPlace()); });
    const auto selected = [this] { actions_->mark()->setEnabled(!list_->selected().empty()); };
    connect(list_, &TrackList::selectionChanged, this, selected);
    const auto marked = [this] { list_->setMarkedCount(edits_.marks().count()); };
    connect(&edits_.marks(), &TrackMarks::changed, this, marked);
    selected();
    marked();
}

void ListenPage::connectResults()
{
    connect(actions_, &ListenActions::copyRequested, this, [this] {
        const QString rows = results_->tableOf(list_->selected());
        if (!rows.isEmpty())
            QGuiApplication::clipboard()->setText(rows);
    });
    connect(actions_, &ListenActions::saveRequested, this, &ListenPage::saveResults);
    connect(actions_, &ListenActions::saveTimelineRequested, this, &ListenPage::saveTimeline);
    connect(results_, &ResultExport::failed, this,
            [this](const QString& sentence) { error_->showError(sentence); });
}

void ListenPage::saveResults()
{
    using Form = ResultExport::ListForm;
    askToSave(this, tr("Save results"), tr("Genres"),
              {{tr("CSV tables (*.csv)"), QStringLiteral("csv")},
               {tr("Tables with tabs (*.tsv)"), QStringLiteral("tsv")},
               {tr("JSON (*.json)"), QStringLiteral("json")}},
              [this](const QString& file, qsizetype kind) {
                  constexpr std::array forms = {Form::Csv, Form::Tsv, Form::Json};
                  results_->writeList(file, forms.at(static_cast<std::size_t>(kind)));
              });
}

void ListenPage::saveTimeline()
{
    using Form = ResultExport::TimelineForm;
    const auto shown = presenter_.shownTrack();
    const TrackItem* const track = shown ? tracks_.table().find(*shown) : nullptr;
    if (track == nullptr)
        return;
    askToSave(this, tr("Save genres over time"), QFileInfo(track->path).completeBaseName(),
              {{tr("CSV tables (*.csv)"), QStringLiteral("csv")},
               {tr("Labels for Audacity (*.txt)"), QStringLiteral("txt")},
               {tr("Selections for Raven (*.selections.txt)"), QStringLiteral("selections.txt")},
               {tr("Layer for Sonic Visualiser (*.svl)"), QStringLiteral("svl")}},
              [this](const QString& file, qsizetype kind) {
                  constexpr std::array forms = {Form::Csv, Form::Audacity, Form::Raven,
                                                Form::SonicVisualiser};
                  results_->writeTimeline(file, forms.at(static_cast<std::size_t>(kind)));
              });
}

void ListenPage::connectPlayer()
{
    connect(player_, &PlayerBar::playToggled, &playback_, &Player::togglePlaying);
    connect(player_, &PlayerBar::previousRequested, &playback_, &Player::previous);
    connect(player_, &PlayerBar::nextRequested, &playback_, &Player::next);
    connect(player_, &PlayerBar::seekRequested, &playback_, &Player::seek);
    connect(player_, &PlayerBar::loopPressed, &playback_, &Player::markLoop);
    connect(player_, &PlayerBar::volumeRequested, &playback_, &Player::setVolume);
    connect(player_, &PlayerBar::muteRequested, &playback_, &Player::setMuted);
    connect(&playback_, &Player::positionChanged, player_, &PlayerBar::setPosition);
    connect(&playback_, &Player::durationChanged, player_, &PlayerBar::setDuration);
    connect(&playback_, &Player::volumeChanged, player_, &PlayerBar::setVolume);
    connect(&playback_, &Player::mutedChanged, player_, &PlayerBar::setMuted);
    // From the settings: playback was set up before the page existed.
    player_->setVolume(playback_.volume());
    player_->setMuted(playback_.isMuted());
    connect(&playback_, &Player::playingChanged, this, [this](bool playing) {
        player_->setPlaying(playing);
        spectrum_->setPlaying(playing);
        showStatus();
    });
    connect(&playback_, &Player::silentChanged, this, &ListenPage::showStatus);
    connect(&playback_, &Player::loopChanged, this, &ListenPage::showLoop);
    connect(&playback_, &Player::trackChanged, this, &ListenPage::showPlayerTrack);
}

void ListenPage::connectQueue()
{
    PlayQueue& queue = playback_.queue();
    connect(player_, &PlayerBar::shuffleRequested, &queue, &PlayQueue::setShuffled);
    connect(player_, &PlayerBar::repeatRequested, this, [&queue](PlayerBar::Repeat repeat) {
        queue.setRepeat(static_cast<PlayQueue::Repeat>(repeat));
    });
    connect(player_, &PlayerBar::queueRequested, this, &ListenPage::queueRequested);
    const auto show = [this, &queue] {
        player_->setQueuePresent(playback_.isQueueLeading());
        player_->setQueue(queue.isShuffled(), static_cast<PlayerBar::Repeat>(queue.repeat()));
    };
    connect(&playback_, &Player::queueChanged, this, show);
    connect(&playback_, &Player::trackChanged, this, show);
    show();
}

void ListenPage::connectSpectrum()
{
    connect(spectrum_, &SpectrumPanel::seekRequested, &playback_, &Player::seekInCued);
    connect(spectrum_, &SpectrumPanel::regionSelected, this, [this](double begin, double end) {
        playback_.setLoop(LoopRegion{begin, end});
    });
    connect(&presenter_, &ListenPresenter::shownTrackChanged, this, &ListenPage::showTrack);
    connect(&tracks_, &TrackCollection::spectrogramGrew, spectrum_, &SpectrumPanel::trackGrew);
    connect(&presenter_, &ListenPresenter::predictionChanged, this, &ListenPage::showPrediction);
    connect(&presenter_, &ListenPresenter::playheadMoved, spectrum_, &SpectrumPanel::setPlayhead);
    connect(&presenter_, &ListenPresenter::playheadMoved, genres_, &ListenGenres::setPlayhead);
    connect(genres_, &ListenGenres::genresChanged, spectrum_, &SpectrumPanel::setGenres);
    connect(genres_, &ListenGenres::trainRequested, this, &ListenPage::trainRequested);
    connect(genres_, &ListenGenres::openModelRequested, this, &ListenPage::openModelRequested);
}

void ListenPage::connectWhy()
{
    connect(genres_, &ListenGenres::whyRequested, &why_, &ExplanationPresenter::ask);
    connect(spectrum_, &SpectrumPanel::whyDismissed, &why_, &ExplanationPresenter::dismiss);
    connect(actions_, &ListenActions::whyDismissed, &why_, &ExplanationPresenter::dismiss);
    connect(actions_, &ListenActions::whyToggled, this, [this] {
        if (why_.question())
            why_.dismiss();
        else
            genres_->askWhy();
    });
    connect(&why_, &ExplanationPresenter::changed, this, &ListenPage::showWhy);
    connect(spectrum_, &SpectrumPanel::countedToggled, &counted_, &CountedPlayback::setOn);
    connect(&counted_, &CountedPlayback::changed, this,
            [this] { spectrum_->setCounted(counted_.isOn(), counted_.isWorking()); });
}

void ListenPage::showRobustness(const QString& genre)
{
    robustness_.ask();
    if (!robustness_.track())
        return;
    if (robustnessDialog_) {
        robustnessDialog_->setGenre(genre);
    } else {
        robustnessDialog_ = new RobustnessDialog(robustness_, genre, this);
        robustnessDialog_->setAttribute(Qt::WA_DeleteOnClose);
        connect(robustnessDialog_, &RobustnessDialog::failed, this,
                [this](const QString& sentence) { error_->showError(sentence); });
    }
    robustnessDialog_->show();
    robustnessDialog_->raise();
    robustnessDialog_->activateWindow();
}

void ListenPage::showWhy()
{
    const auto& question = why_.question();
    actions_->setExplaining(question.has_value());
    if (!question) {
        spectrum_->endWhy();
        return;
    }
    spectrum_->askWhy(question->genre, question->model.name, question->start, question->end);
    spectrum_->answerWhy(why_.explanation(), why_.isWorking());
}

void ListenPage::showContent()
{
    const bool empty = tracks_.table().rowCount() == 0;
    stack_->setCurrentWidget(empty ? static_cast<QWidget*>(empty_) : splitter_);
    arrangePanes();
    genres_->setModelsPresent(presenter_.hasModels());
    for (QPushButton* button : {emptyTrain_, emptyModel_})
        button->setVisible(!presenter_.hasModels());
    retranslate();
}

void ListenPage::showTrack()
{
    list_->setCurrent(presenter_.shownTrack());
    spectrum_->setTrack(presenter_.melTrack());
    spectrum_->setPlayhead(presenter_.isShownInPlayer() ? playback_.position() : 0.0);
    showLoop();
    showStatus();
}

void ListenPage::showPrediction(const TrackPrediction& prediction)
{
    const GenreCurves curves = genreCurves(prediction, presenter_.models());
    if (prediction.verdict != Verdict::Judged && prediction.verdict != Verdict::NoMusic)
        genres_->setNothingToJudge(prediction.verdict);
    else if (curves.models.empty())
        genres_->clear();
    else
        genres_->setCurves(curves, prediction.complete);
    spectrum_->setCurves(curves);
    spectrum_->setGenres(genres_->genres());
    showStatus();
}

void ListenPage::showLoop()
{
    const std::optional<LoopRegion>& loop = playback_.loop();
    if (loop)
        player_->setLoop(PlayerBar::Loop::On);
    else
        player_->setLoop(playback_.loopBegin() ? PlayerBar::Loop::BeginMarked
                                               : PlayerBar::Loop::Off);
    std::optional<TimeRange> region;
    if (loop && presenter_.isShownInPlayer())
        region = TimeRange{loop->begin, loop->end - loop->begin};
    spectrum_->setLoopRegion(region);
}

void ListenPage::showPlayerTrack()
{
    player_->setTrackPresent(playback_.track().has_value());
    showLoop();
}

void ListenPage::showStatus()
{
    const QString text = statusText();
    if (text == status_)
        return;
    status_ = text;
    Q_EMIT statusChanged(text);
}

QString ListenPage::statusText() const
{
    if (playback_.isPlaying() && playback_.isSilent())
        return tr("There is no audio device: the track plays silently.");
    if (const int pending = tracks_.pending(); pending > 1)
        return tr("%Ln track(s) left to analyze.", nullptr, pending);
    const std::optional<TrackKey> shown = presenter_.shownTrack();
    const TrackItem* track = shown ? tracks_.find(*shown) : nullptr;
    return track != nullptr ? trackStatus(*track) : QString();
}

QString ListenPage::trackStatus(const TrackItem& track) const
{
    if (track.state == TrackState::Failed)
        return track.failure;
    if (track.state != TrackState::Done)
        return tr("Being analyzed…");
    if (track.verdict != Verdict::Judged)
        return messageText(messageOf(track.verdict));
    const std::optional<double> seconds = tracks_.findings().classifyingTime(track.id);
    if (!seconds || track.genres.empty())
        return {};
    const QString time = QLocale().toString(*seconds, 'f', 1);
    if (track.genres.size() == 1)
        return tr("Classified in %1 s.").arg(time);
    return track.modelsDisagree() ? tr("Classified in %1 s; the models disagree.").arg(time)
                                  : tr("Classified in %1 s; the models agree.").arg(time);
}

QByteArray ListenPage::saveLayout()
{
    rememberPanes();
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << panes_.wide << panes_.narrow << panes_.left << spectrum_->splitter().saveState()
           << list_->saveColumns();
    return state;
}

void ListenPage::restoreLayout(const QByteArray& state)
{
    Panes panes;
    QByteArray views;
    QByteArray columns;
    QDataStream stream(state);
    stream >> panes.wide >> panes.narrow >> panes.left >> views >> columns;
    if (stream.status() != QDataStream::Ok)
        return;
    panes_ = panes;
    // From the remembered sizes.
    narrow_.reset();
    arrangePanes();
    spectrum_->splitter().restoreState(views);
    list_->restoreColumns(columns);
}

void ListenPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrangePanes();
}

void ListenPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    arrangePanes();
}

bool ListenPage::event(QEvent* event)
{
    // Sent to the widget that has the focus first; those that need no keys for editing pass it on.
    if (event->type() == QEvent::ShortcutOverride &&
        actions_->isNeeded(*static_cast<QKeyEvent*>(event), QApplication::focusWidget())) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void ListenPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        actions_->retranslate();
        retranslate();
        showStatus();
    }
}

void ListenPage::retranslate()
{
    empty_->setTitle(tr("Drop music here"));
    empty_->setText(
        presenter_.hasModels()
            ? tr("Drop files or folders anywhere in the window to play them, see their "
                 "spectrograms, and find out their genres.")
            : tr("Drop files or folders anywhere in the window to play them and see their "
                 "spectrograms. To find out their genres, train a model, or open one that you "
                 "already have."));
    emptyFiles_->setText(tr("Add files…"));
    emptyFolder_->setText(tr("Add a folder…"));
    emptySample_->setText(tr("Play a sample"));
    emptyTrain_->setText(tr("Train a model…"));
    emptyModel_->setText(tr("Open a model…"));
}

} // namespace genrescope
