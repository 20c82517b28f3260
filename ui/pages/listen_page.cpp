#include "ui/pages/listen_page.h"

#include "ui/pages/listen_actions.h"
#include "ui/pages/listen_genres.h"
#include "ui/pages/spectrum_panel.h"
#include "ui/pages/track_list.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/error_panel.h"
#include "ui/widgets/player_bar.h"
#include "ui/widgets/spectrogram_view.h"
#include "ui/widgets/state_panel.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace genrescope {

namespace {

/// Of the three panes at first, pixels.
constexpr int listWidth = 400;
constexpr int minListWidth = 240;
constexpr int genresWidth = 272;
/// Of the page: from here on the genres stand beside the spectrogram.
constexpr int leastWideWidth = 1200;

} // namespace

ListenPage::ListenPage(ListenPresenter& presenter, QWidget* parent)
    : QWidget(parent),
      presenter_(presenter),
      stack_(new QStackedWidget(this)),
      empty_(new StatePanel(stack_)),
      emptyFiles_(empty_->addButton()),
      emptyFolder_(empty_->addButton()),
      emptyTrain_(empty_->addButton()),
      emptyModel_(empty_->addButton()),
      error_(new ErrorPanel(this)),
      splitter_(new QSplitter(Qt::Horizontal, stack_)),
      left_(new QSplitter(Qt::Vertical, splitter_)),
      list_(new TrackList(presenter.tracks(), left_)),
      spectrum_(new SpectrumPanel(splitter_)),
      genres_(new ListenGenres(splitter_)),
      player_(new PlayerBar(this)),
      actions_(new ListenActions(presenter, *this))
{
    empty_->setPicture(QStringLiteral(":/genrescope/picture.svg"));
    layOut();
    connectList();
    connectPlayer();
    connectSpectrum();
    connect(&presenter_, &ListenPresenter::modelsChanged, this, &ListenPage::showContent);
    connect(&presenter_, &ListenPresenter::pendingChanged, this, &ListenPage::showStatus);
    for (auto failure : {&ListenPresenter::modelsFailed, &ListenPresenter::playbackFailed}) {
        connect(&presenter_, failure, this,
                [this](const QString& sentence) { error_->showError(sentence); });
    }
    retranslate();
    showContent();
    showTrack();
    showPlayerTrack();
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
    // Before, they have no room to share.
    if (stack_->currentWidget() != splitter_ || !isVisible())
        return;
    const bool narrow = width() < leastWideWidth;
    if (narrow_ == narrow)
        return;
    rememberPanes();
    narrow_ = narrow;
    (narrow ? left_ : splitter_)->addWidget(genres_);
    const QByteArray& state = narrow ? panes_.narrow : panes_.wide;
    const int room = splitter_->width() - (splitter_->count() - 1) * splitter_->handleWidth();
    if (!splitter_->restoreState(state)) {
        if (narrow)
            splitter_->setSizes({listWidth, room - listWidth});
        else
            splitter_->setSizes({listWidth, room - listWidth - genresWidth, genresWidth});
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
    connect(emptyTrain_, &QPushButton::clicked, this, &ListenPage::trainRequested);
    connect(emptyModel_, &QPushButton::clicked, this, &ListenPage::openModelRequested);
    connect(list_, &TrackList::addFilesRequested, this, &ListenPage::addFilesRequested);
    connect(list_, &TrackList::addFolderRequested, this, &ListenPage::addFolderRequested);
    connect(list_, &TrackList::showRequested, &presenter_, &ListenPresenter::show);
    connect(list_, &TrackList::playRequested, &presenter_, &ListenPresenter::play);
    connect(list_, &TrackList::removeRequested, &presenter_, &ListenPresenter::remove);
    list_->setUndoAction(actions_->undo());
    const TrackTableModel& tracks = presenter_.tracks();
    connect(&tracks, &QAbstractItemModel::rowsInserted, this, &ListenPage::showContent);
    connect(&tracks, &QAbstractItemModel::rowsRemoved, this, &ListenPage::showContent);
    connect(&tracks, &QAbstractItemModel::modelReset, this, &ListenPage::showContent);
}

void ListenPage::connectPlayer()
{
    PlaybackEngine& playback = presenter_.playback();
    connect(player_, &PlayerBar::playToggled, &presenter_, &ListenPresenter::togglePlaying);
    connect(player_, &PlayerBar::previousRequested, &presenter_, &ListenPresenter::previous);
    connect(player_, &PlayerBar::nextRequested, &presenter_, &ListenPresenter::next);
    connect(player_, &PlayerBar::seekRequested, &playback, &PlaybackEngine::seek);
    connect(player_, &PlayerBar::loopPressed, &presenter_, &ListenPresenter::markLoop);
    connect(player_, &PlayerBar::volumeRequested, &playback, &PlaybackEngine::setVolume);
    connect(player_, &PlayerBar::muteRequested, &playback, &PlaybackEngine::setMuted);
    connect(&playback, &PlaybackEngine::positionChanged, player_, &PlayerBar::setPosition);
    connect(&playback, &PlaybackEngine::durationChanged, player_, &PlayerBar::setDuration);
    connect(&playback, &PlaybackEngine::volumeChanged, player_, &PlayerBar::setVolume);
    connect(&playback, &PlaybackEngine::mutedChanged, player_, &PlayerBar::setMuted);
    // From the settings: playback was set up before the page existed.
    player_->setVolume(playback.volume());
    player_->setMuted(playback.isMuted());
    connect(&playback, &PlaybackEngine::stateChanged, this, [this](PlaybackEngine::State state) {
        const bool playing = state == PlaybackEngine::State::Playing;
        player_->setPlaying(playing);
        spectrum_->setPlaying(playing);
        showStatus();
    });
    connect(&playback, &PlaybackEngine::silentChanged, this, &ListenPage::showStatus);
    connect(&playback, &PlaybackEngine::loopChanged, this, &ListenPage::showLoop);
    connect(&presenter_, &ListenPresenter::loopMarked, this,
            [this](const std::optional<double>& begin) {
                loopBegin_ = begin;
                showLoop();
            });
    connect(&presenter_, &ListenPresenter::playerTrackChanged, this, &ListenPage::showPlayerTrack);
}

void ListenPage::connectSpectrum()
{
    connect(spectrum_, &SpectrumPanel::seekRequested, &presenter_, &ListenPresenter::seek);
    connect(spectrum_, &SpectrumPanel::regionSelected, this, [this](double begin, double end) {
        presenter_.setLoop(LoopRegion{begin, end});
    });
    connect(spectrum_, &SpectrumPanel::failed, this,
            [this](const QString& sentence) { error_->showError(sentence); });
    connect(&presenter_, &ListenPresenter::shownTrackChanged, this, &ListenPage::showTrack);
    connect(&presenter_, &ListenPresenter::melTrackGrew, spectrum_, &SpectrumPanel::trackGrew);
    connect(&presenter_, &ListenPresenter::predictionChanged, this, &ListenPage::showPrediction);
    connect(&presenter_, &ListenPresenter::playheadMoved, spectrum_, &SpectrumPanel::setPlayhead);
    connect(&presenter_, &ListenPresenter::playheadMoved, genres_, &ListenGenres::setPlayhead);
    connect(genres_, &ListenGenres::genresChanged, spectrum_, &SpectrumPanel::setGenres);
    connect(genres_, &ListenGenres::trainRequested, this, &ListenPage::trainRequested);
    connect(genres_, &ListenGenres::openModelRequested, this, &ListenPage::openModelRequested);
}

void ListenPage::showContent()
{
    const bool empty = presenter_.tracks().rowCount() == 0;
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
    spectrum_->setPlayhead(presenter_.isShownInPlayer() ? presenter_.playback().position() : 0.0);
    showLoop();
    showStatus();
}

void ListenPage::showPrediction(const TrackPrediction& prediction)
{
    const GenreCurves curves = genreCurves(prediction, presenter_.models());
    if (curves.models.empty())
        genres_->clear();
    else
        genres_->setCurves(curves, prediction.complete);
    spectrum_->setCurves(curves);
    spectrum_->setGenres(genres_->genres());
    showStatus();
}

void ListenPage::showLoop()
{
    const std::optional<LoopRegion>& loop = presenter_.playback().loop();
    if (loop)
        player_->setLoop(PlayerBar::Loop::On);
    else
        player_->setLoop(loopBegin_ ? PlayerBar::Loop::BeginMarked : PlayerBar::Loop::Off);
    std::optional<TimeRange> region;
    if (loop && presenter_.isShownInPlayer())
        region = TimeRange{loop->begin, loop->end - loop->begin};
    spectrum_->setLoopRegion(region);
}

void ListenPage::showPlayerTrack()
{
    player_->setTrackPresent(presenter_.playerTrack().has_value());
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
    const PlaybackEngine& playback = presenter_.playback();
    if (playback.state() == PlaybackEngine::State::Playing && playback.isSilent())
        return tr("There is no audio device: the track plays silently.");
    if (const int pending = presenter_.pending(); pending > 1)
        return tr("%Ln track(s) are still to be analyzed.", nullptr, pending);
    const std::optional<TrackKey> shown = presenter_.shownTrack();
    const TrackItem* track = shown ? presenter_.tracks().find(*shown) : nullptr;
    return track != nullptr ? trackStatus(*track) : QString();
}

QString ListenPage::trackStatus(const TrackItem& track) const
{
    if (track.state == TrackState::Failed)
        return track.failure;
    if (track.state != TrackState::Done)
        return tr("Being analyzed…");
    const std::optional<double> seconds = presenter_.findings().classifyingTime(track.id);
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
    // Anew, from what was remembered.
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
    // Asked of the widget that has the focus first; those that need no keys for editing pass it on.
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
            ? tr("Drop files or folders anywhere in the window: they are played, drawn and "
                 "classified.")
            : tr("Drop files or folders anywhere in the window: they are played and drawn. To see "
                 "their genres as well, train a model, or open one that you already have."));
    emptyFiles_->setText(tr("Add files…"));
    emptyFolder_->setText(tr("Add a folder…"));
    emptyTrain_->setText(tr("Train a model…"));
    emptyModel_->setText(tr("Open a model…"));
}

} // namespace genrescope
