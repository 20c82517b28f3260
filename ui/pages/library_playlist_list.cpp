#include "ui/pages/library_playlist_list.h"

#include "ui/presenters/library_playback.h"
#include "ui/widgets/heading.h"

#include <QAction>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QSignalBlocker>
#include <QStandardPaths>
#include <QToolButton>
#include <QVBoxLayout>

namespace genrescope {

namespace {

/// QString: the playlist's name; of the queue, nothing.
constexpr int nameRole = Qt::UserRole;

QString musicFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::MusicLocation);
}

} // namespace

QString choosePlaylistFile(QWidget* parent, const QString& name)
{
    QString fileName = name;
    fileName.replace(u'/', u'_');
    QString kind;
    const QString xspf = QStringLiteral("XSPF (*%1)").arg(xspfEnding);
    QString file =
        QFileDialog::getSaveFileName(parent, LibraryPlaylistList::tr("Export a playlist"),
                                     QDir(musicFolder()).filePath(fileName + m3uEnding),
                                     QStringLiteral("M3U8 (*%1);;%2").arg(m3uEnding, xspf), &kind);
    const QString ending = kind == xspf ? xspfEnding : m3uEnding;
    const bool hasEnding = file.endsWith(m3uEnding, Qt::CaseInsensitive) ||
                           file.endsWith(xspfEnding, Qt::CaseInsensitive);
    return file.isEmpty() || hasEnding ? file : file + ending;
}

LibraryPlaylistList::LibraryPlaylistList(LibraryPlayback& playback, QWidget* parent)
    : QWidget(parent),
      playback_(playback),
      heading_(new Heading(this)),
      add_(new QToolButton(this)),
      list_(new QListWidget(this)),
      new_(new QAction(this)),
      import_(new QAction(this)),
      play_(new QAction(this)),
      rename_(new QAction(this)),
      export_(new QAction(this)),
      remove_(new QAction(this))
{
    list_->setObjectName(QStringLiteral("playlists"));
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setContextMenuPolicy(Qt::CustomContextMenu);
    list_->setEditTriggers(QAbstractItemView::EditKeyPressed);
    heading_->setBuddy(list_);
    layOutPart(this, heading_, {add_}).column->addWidget(list_, 1);
    makeActions();
    connect(list_, &QListWidget::itemClicked, this, &LibraryPlaylistList::choose);
    connect(list_, &QListWidget::itemActivated, this, &LibraryPlaylistList::choose);
    connect(list_, &QListWidget::customContextMenuRequested, this, &LibraryPlaylistList::showMenu);
    connect(list_, &QListWidget::itemChanged, this, [this](const QListWidgetItem* item) {
        // Queued: the list is still editing it.
        QMetaObject::invokeMethod(
            this,
            [this, name = item->data(nameRole).toString(), wanted = item->text()] {
                rename(name, wanted);
            },
            Qt::QueuedConnection);
    });
    connect(&playback_.playlists(), &Playlists::changed, this, &LibraryPlaylistList::showNames);
    connect(&playback_.playlists(), &Playlists::imported, this, [this](const QString& name) {
        select(name);
        Q_EMIT chosen(name);
    });
    retranslate();
}

void LibraryPlaylistList::makeActions()
{
    auto* menu = new QMenu(add_);
    menu->addActions({new_, import_});
    add_->setMenu(menu);
    add_->setPopupMode(QToolButton::InstantPopup);
    add_->setText(QStringLiteral("+"));
    add_->setFocusPolicy(Qt::StrongFocus);
    remove_->setShortcut(QKeySequence::Delete);
    remove_->setShortcutContext(Qt::WidgetShortcut);
    list_->addAction(remove_);
    connect(new_, &QAction::triggered, this, &LibraryPlaylistList::makeNew);
    connect(import_, &QAction::triggered, this, &LibraryPlaylistList::chooseImport);
    connect(play_, &QAction::triggered, this, [this] { playback_.playPlaylist(current()); });
    connect(rename_, &QAction::triggered, this, [this] { list_->editItem(list_->currentItem()); });
    connect(export_, &QAction::triggered, this, &LibraryPlaylistList::chooseExport);
    connect(remove_, &QAction::triggered, this, &LibraryPlaylistList::removeCurrent);
}

void LibraryPlaylistList::showNames()
{
    const QSignalBlocker quiet(list_);
    const int row = list_->currentRow();
    const QString name = current();
    list_->clear();
    list_->addItem(tr("Play queue"));
    for (const QString& each : playback_.playlists().names()) {
        auto* item = new QListWidgetItem(each, list_);
        item->setData(nameRole, each);
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        // Escaped, it is always plain text.
        item->setToolTip(QStringLiteral("<p>%1</p>").arg(each.toHtmlEscaped()));
    }
    if (row >= 0)
        select(name);
}

QString LibraryPlaylistList::current() const
{
    const QListWidgetItem* const item = list_->currentItem();
    return item == nullptr ? QString() : item->data(nameRole).toString();
}

void LibraryPlaylistList::select(const QString& name)
{
    for (int row = 0; row < list_->count(); ++row) {
        if (list_->item(row)->data(nameRole).toString() == name)
            list_->setCurrentRow(row);
    }
}

void LibraryPlaylistList::choose(const QListWidgetItem* item)
{
    const QString name = item->data(nameRole).toString();
    if (name.isEmpty())
        Q_EMIT queueChosen();
    else
        Q_EMIT chosen(name);
}

void LibraryPlaylistList::makeNew()
{
    const QString name = playback_.playlists().add(tr("New playlist"));
    if (name.isEmpty())
        return;
    select(name);
    Q_EMIT chosen(name);
    list_->editItem(list_->currentItem());
}

void LibraryPlaylistList::rename(const QString& name, const QString& wanted)
{
    const QString now = playback_.playlists().rename(name, wanted);
    // Also where it keeps its name.
    showNames();
    select(now);
}

void LibraryPlaylistList::chooseImport()
{
    const QString file = QFileDialog::getOpenFileName(
        this, tr("Import a playlist"), musicFolder(),
        tr("Playlists (%1);;All files (*)").arg(QStringLiteral("*.m3u *.m3u8 *.xspf")));
    if (!file.isEmpty())
        playback_.playlists().import(file);
}

void LibraryPlaylistList::chooseExport()
{
    const Playlist* const playlist = playback_.playlists().find(current());
    if (playlist == nullptr)
        return;
    const QString file = choosePlaylistFile(this, playlist->name);
    if (!file.isEmpty())
        playback_.playlists().exportTo(file, *playlist);
}

void LibraryPlaylistList::removeCurrent()
{
    const Playlist* const playlist = playback_.playlists().find(current());
    if (playlist == nullptr)
        return;
    const bool sure =
        playlist->tracks.empty() ||
        QMessageBox::question(this, tr("Delete a playlist"),
                              tr("Delete the playlist “%1”? The music itself stays.")
                                  .arg(playlist->name.toHtmlEscaped())) == QMessageBox::Yes;
    if (sure)
        playback_.playlists().remove(current());
}

void LibraryPlaylistList::showMenu(const QPoint& position)
{
    if (list_->itemAt(position) == nullptr || current().isEmpty())
        return;
    QMenu menu(this);
    menu.addActions({play_, rename_, export_, remove_});
    menu.exec(list_->viewport()->mapToGlobal(position));
}

void LibraryPlaylistList::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void LibraryPlaylistList::retranslate()
{
    heading_->setText(tr("Playlists"));
    list_->setAccessibleName(tr("Playlists"));
    add_->setToolTip(tr("Make or import a playlist"));
    add_->setAccessibleName(tr("Make or import a playlist"));
    new_->setText(tr("New playlist"));
    import_->setText(tr("Import…"));
    play_->setText(tr("Play"));
    rename_->setText(tr("Rename"));
    export_->setText(tr("Export…"));
    remove_->setText(tr("Delete"));
    showNames();
}

} // namespace genrescope
