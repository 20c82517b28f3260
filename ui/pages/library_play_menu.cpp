#include "ui/pages/library_play_menu.h"

#include "ui/pages/library_playlist_list.h"
#include "ui/presenters/library_playback.h"
#include "ui/text/format.h"

#include <QMenu>

namespace genrescope {

void LibraryPlayMenu::addForTracks(QMenu& menu, LibraryPlayback& playback,
                                   const std::vector<qint64>& ids)
{
    const auto add = [](QMenu& to, const QString& text, const std::function<void()>& act) {
        QObject::connect(to.addAction(text), &QAction::triggered, &to, act);
    };
    menu.addSeparator();
    add(menu, tr("Play next"), [&playback, ids] { playback.playNext(ids); });
    add(menu, tr("Add to the queue"), [&playback, ids] { playback.enqueue(ids); });
    QMenu* const lists = menu.addMenu(tr("Add to a playlist"));
    for (const QString& name : playback.playlists().names())
        add(*lists, menuText(name), [&playback, ids, name] { playback.addTo(name, ids); });
    lists->addSeparator();
    const QString fresh = tr("New playlist");
    add(*lists, fresh, [&playback, ids, fresh] { playback.addToNew(fresh, ids); });
    for (QAction* action : menu.actions().mid(menu.actions().size() - 3))
        action->setEnabled(!ids.empty());
}

void LibraryPlayMenu::addForSearch(QMenu& menu, LibraryPlayback& playback, const QString& search,
                                   QWidget* parent)
{
    QObject::connect(menu.addAction(tr("Play")), &QAction::triggered, &menu,
                     [&playback, search] { playback.playSearch(search); });
    QObject::connect(menu.addAction(tr("Export as a playlist…")), &QAction::triggered, parent,
                     [&playback, search, parent] {
                         const QString file = choosePlaylistFile(parent, search);
                         if (!file.isEmpty())
                             playback.exportSearch(search, file);
                     });
}

} // namespace genrescope
