#include "ui/pages/library_page.h"

#include "ui/pages/library_folder_list.h"
#include "ui/pages/library_lists.h"
#include "ui/pages/library_play_menu.h"
#include "ui/pages/library_playlist_list.h"
#include "ui/pages/library_scan_line.h"
#include "ui/pages/library_search_list.h"
#include "ui/pages/library_track_list.h"
#include "ui/presenters/library_playback.h"
#include "ui/presenters/map_presenter.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/error_panel.h"
#include "ui/widgets/state_panel.h"

#include <QEvent>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace genrescope {

namespace {

constexpr int foldersWidth = 200;
constexpr int tracksWidth = 900;

} // namespace

LibraryPage::LibraryPage(LibraryPresenter& presenter, LibraryPlayback& playback, MapPresenter& map,
                         QWidget* parent)
    : QWidget(parent),
      presenter_(presenter),
      playback_(playback),
      error_(new ErrorPanel(this)),
      stack_(new QStackedWidget(this)),
      empty_(new StatePanel(stack_)),
      add_(empty_->addButton()),
      failed_(new StatePanel(stack_)),
      retry_(failed_->addButton()),
      library_(new QSplitter(stack_)),
      side_(new QWidget(library_)),
      folders_(new LibraryFolderList(presenter, side_)),
      searches_(new LibrarySearchList(presenter, side_)),
      playlists_(new LibraryPlaylistList(playback, side_)),
      tracks_(new LibraryTrackList(presenter, map, library_)),
      lists_(new LibraryLists(playback, tracks_, library_)),
      scan_(new LibraryScanLine(presenter, this))
{
    arrange();
    connect(add_, &QPushButton::clicked, this, &LibraryPage::chooseFolder);
    connect(folders_, &LibraryFolderList::addRequested, this, &LibraryPage::chooseFolder);
    connect(searches_, &LibrarySearchList::chosen, tracks_->searchLine(), &QLineEdit::setText);
    connect(retry_, &QPushButton::clicked, &presenter_, &LibraryPresenter::open);
    connect(tracks_, &LibraryTrackList::listenRequested, this, &LibraryPage::listenRequested);
    connect(tracks_, &LibraryTrackList::tagsRequested, this, &LibraryPage::tagsRequested);
    connect(tracks_, &LibraryTrackList::tagHistoryRequested, this,
            &LibraryPage::tagHistoryRequested);
    connect(&presenter_, &LibraryPresenter::stateChanged, this, &LibraryPage::showState);
    connect(&presenter_, &LibraryPresenter::foldersChanged, this, &LibraryPage::showState);
    connect(&presenter_, &LibraryPresenter::failed, this,
            [this](const QString& sentence) { error_->showError(sentence); });
    connect(&map, &MapPresenter::failed, this,
            [this](const QString& sentence) { error_->showError(sentence); });
    connectPlayback();
    retranslate();
    presenter_.open();
    playback_.playlists().open();
}

void LibraryPage::connectPlayback()
{
    connect(tracks_, &LibraryTrackList::playRequested, &playback_, &LibraryPlayback::playFrom);
    connect(tracks_, &LibraryTrackList::playOnlyRequested, &playback_, &LibraryPlayback::play);
    connect(tracks_, &LibraryTrackList::menuAsked, this,
            [this](QMenu* menu, const std::vector<qint64>& ids) {
                LibraryPlayMenu::addForTracks(*menu, playback_, ids);
            });
    connect(searches_, &LibrarySearchList::chosen, lists_, &LibraryLists::showTracks);
    connect(searches_, &LibrarySearchList::menuAsked, this,
            [this](QMenu* menu, const QString& search) {
                LibraryPlayMenu::addForSearch(*menu, playback_, search, this);
            });
    connect(playlists_, &LibraryPlaylistList::queueChosen, this, &LibraryPage::showQueue);
    connect(playlists_, &LibraryPlaylistList::chosen, lists_, &LibraryLists::showPlaylist);
    const auto show = [this](const QString& sentence) { error_->showError(sentence); };
    connect(&playback_.playlists(), &Playlists::failed, this, show);
    // On the page of Listen, it is shown there.
    connect(&playback_.player(), &Player::failed, this, [this, show](const QString& sentence) {
        if (isVisible())
            show(sentence);
    });
}

void LibraryPage::showQueue()
{
    lists_->showQueue();
}

void LibraryPage::arrange()
{
    auto* side = new QVBoxLayout(side_);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(spacing::usual);
    side->addWidget(folders_, 1);
    side->addWidget(searches_, 1);
    side->addWidget(playlists_, 1);
    empty_->setPicture(QStringLiteral(":/genrescope/picture.svg"));
    library_->setObjectName(QStringLiteral("librarySplitter"));
    library_->setChildrenCollapsible(false);
    library_->setStretchFactor(0, 0);
    library_->setStretchFactor(1, 1);
    library_->setSizes({foldersWidth, tracksWidth});
    library_->setHandleWidth(spacing::page);
    for (QWidget* widget : std::initializer_list<QWidget*>{empty_, failed_, library_})
        stack_->addWidget(widget);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::page, spacing::page, spacing::page, spacing::page);
    column->setSpacing(spacing::usual);
    column->addWidget(error_);
    column->addWidget(stack_, 1);
    column->addWidget(scan_);
    setFocusProxy(tracks_->searchLine());
}

void LibraryPage::chooseFolder()
{
    const QString music = QStandardPaths::writableLocation(QStandardPaths::MusicLocation);
    const QString folder =
        QFileDialog::getExistingDirectory(this, tr("Add a folder of music"), music);
    if (!folder.isEmpty())
        presenter_.addFolder(folder);
}

void LibraryPage::showState()
{
    using State = LibraryPresenter::State;
    const State state = presenter_.state();
    failed_->setText(presenter_.failure());
    add_->setEnabled(state == State::Ready);
    const bool empty = state != State::Failed && presenter_.folders().isEmpty();
    stack_->setCurrentWidget(state == State::Failed ? static_cast<QWidget*>(failed_)
                             : empty                ? static_cast<QWidget*>(empty_)
                                                    : library_);
    scan_->setVisible(state == State::Ready && !empty);
}

void LibraryPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void LibraryPage::retranslate()
{
    empty_->setTitle(tr("No music in the library yet"));
    empty_->setText(tr("Add the folders where your music lies. The models listen to all of it in "
                       "the background; you can search through it meanwhile, by genre, by what the "
                       "models disagree on, and by what its tags say."));
    add_->setText(tr("Add a folder…"));
    failed_->setTitle(tr("The library could not be opened"));
    retry_->setText(tr("Try again"));
    showState();
}

} // namespace genrescope
