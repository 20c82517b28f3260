#include "ui/pages/listen_page.h"

#include "ui/pages/listen_actions.h"
#include "ui/pages/listen_genres.h"
#include "ui/pages/spectrum_panel.h"
#include "ui/pages/track_list.h"
#include "ui/services/audio_paths.h"
#include "ui/text/model_name.h"
#include "ui/widgets/error_panel.h"
#include "ui/widgets/player_bar.h"
#include "ui/widgets/spectrogram_view.h"
#include "ui/widgets/state_panel.h"

#include <QDragEnterEvent>
#include <QEvent>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace genrescope {

namespace {

/// Of the three panes at first, pixels.
constexpr int listWidth = 372;
constexpr int minListWidth = 240;
constexpr int genresWidth = 264;

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
      list_(new TrackList(presenter.tracks(), splitter_)),
      spectrum_(new SpectrumPanel(splitter_)),
      genres_(new ListenGenres(splitter_)),
      player_(new PlayerBar(this)),
      dropFrame_(new QRubberBand(QRubberBand::Rectangle, this)),
      actions_(new ListenActions(presenter, *this))
{
    setAcceptDrops(true);
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
    splitter_->addWidget(list_);
    splitter_->addWidget(spectrum_);
    splitter_->addWidget(genres_);
    splitter_->setChildrenCollapsible(false);
    splitter_->setStretchFactor(1, 1);
    list_->setMinimumWidth(minListWidth);
    splitter_->setHandleWidth(16);
    splitter_->setSizes({listWidth, 3 * listWidth, genresWidth});
    stack_->addWidget(empty_);
    stack_->addWidget(splitter_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 8);
    column->setSpacing(8);
    column->addWidget(error_);
    column->addWidget(stack_, 1);
    column->addWidget(player_);
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
    connect(list_, &TrackList::undoRequested, &presenter_, &ListenPresenter::undoRemove);
    const TrackTableModel& tracks = presenter_.tracks();
    connect(&tracks, &QAbstractItemModel::rowsInserted, this, &ListenPage::showContent);
    connect(&tracks, &QAbstractItemModel::rowsRemoved, this, &ListenPage::showContent);
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
    connect(player_, &PlayerBar::colorMapChanged, spectrum_, &SpectrumPanel::setColorMap);
    connect(player_, &PlayerBar::decibelRangeChanged, spectrum_, &SpectrumPanel::setDecibelRange);
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
    QStringList names;
    for (const ModelPrediction& model : prediction.models)
        names << modelName(QString::fromStdString(model.architecture));
    const GenreCurves curves = genreCurves(prediction, names);
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

QByteArray ListenPage::saveLayout() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << splitter_->saveState() << spectrum_->splitter().saveState() << list_->saveColumns();
    return state;
}

void ListenPage::restoreLayout(const QByteArray& state)
{
    QByteArray panes;
    QByteArray views;
    QByteArray columns;
    QDataStream stream(state);
    stream >> panes >> views >> columns;
    splitter_->restoreState(panes);
    spectrum_->splitter().restoreState(views);
    list_->restoreColumns(columns);
}

void ListenPage::dragEnterEvent(QDragEnterEvent* event)
{
    // Copied, never moved: a file manager deletes what was moved out of it.
    if (!event->possibleActions().testFlag(Qt::CopyAction) ||
        localPaths(event->mimeData()).isEmpty())
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    dropFrame_->setGeometry(rect());
    dropFrame_->show();
}

void ListenPage::dragLeaveEvent(QDragLeaveEvent*)
{
    dropFrame_->hide();
}

void ListenPage::dropEvent(QDropEvent* event)
{
    dropFrame_->hide();
    event->setDropAction(Qt::CopyAction);
    event->accept();
    presenter_.add(localPaths(event->mimeData()));
}

void ListenPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    dropFrame_->setGeometry(rect());
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
