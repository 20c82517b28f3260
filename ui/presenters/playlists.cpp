#include "ui/presenters/playlists.h"

#include "core/base/error.h"
#include "core/base/file_status.h"
#include "ui/data/path_text.h"
#include "ui/text/error_text.h"
#include "ui/text/natural_order.h"

#include <QDir>

#include <algorithm>
#include <utility>

namespace genrescope {

namespace {

/// @throws Error.
void writeKept(const QString& file, const std::optional<Playlist>& playlist)
{
    if (playlist)
        writePlaylist(*playlist, file);
    else
        removeFile(pathOf(file));
}

} // namespace

struct Playlists::Opened {
    std::vector<Kept> all = {};
    /// What could not be read: a sentence each.
    QStringList problems = {};
};

Playlists::Playlists(const QString& folder, QObject* parent) : QObject(parent), folder_(folder)
{
    connect(&table_, &OrderedTrackModel::moveRequested, this, &Playlists::moveRows);
    connect(&runner_, &TaskRunner::failed, this, &Playlists::failed);
}

Playlists::~Playlists()
{
    runner_.finish();
    for (const auto& [file, playlist] : unwritten_) {
        try {
            writeKept(file, playlist);
        } catch (const Error&) {
            // Expected on a full or read-only disk: the window that could say so is gone, and what
            // was there before is kept.
        }
    }
}

Playlists::Opened Playlists::readAll(const QString& folder)
{
    Opened opened;
    const QDir dir(folder);
    for (const QString& name : dir.entryList({u'*' + xspfEnding}, QDir::Files)) {
        const QString file = dir.filePath(name);
        try {
            opened.all.push_back({file, readPlaylist(file).playlist});
        } catch (const Error& error) {
            opened.problems << errorText(error);
        }
    }
    return opened;
}

void Playlists::open()
{
    if (state_ != State::Closed)
        return;
    state_ = State::Opening;
    runner_.start<Opened>([folder = folder_](const TaskContext&) { return readAll(folder); },
                          [this](Opened opened) { take(std::move(opened)); });
}

void Playlists::take(Opened opened)
{
    state_ = State::Open;
    // By hand, two of them may have got one name.
    for (Kept& each : opened.all) {
        each.playlist.name = freeName(each.playlist.name);
        all_.push_back(std::move(each));
    }
    sort();
    Q_EMIT changed();
    for (const QString& sentence : std::as_const(opened.problems))
        Q_EMIT failed(sentence);
}

QStringList Playlists::names() const
{
    QStringList names;
    for (const Kept& each : all_)
        names << each.playlist.name;
    return names;
}

const Playlist* Playlists::find(const QString& name) const
{
    const auto found =
        std::ranges::find(all_, name, [](const Kept& each) { return each.playlist.name; });
    return found == all_.end() ? nullptr : &found->playlist;
}

Playlists::Kept* Playlists::kept(const QString& name)
{
    const auto found =
        std::ranges::find(all_, name, [](const Kept& each) { return each.playlist.name; });
    return found == all_.end() ? nullptr : &*found;
}

QString Playlists::freeName(const QString& wanted) const
{
    const QString name = wanted.simplified().isEmpty() ? tr("Playlist") : wanted.simplified();
    QString free = name;
    for (int number = 2; find(free) != nullptr; ++number)
        free = QStringLiteral("%1 (%2)").arg(name).arg(number);
    return free;
}

QString Playlists::freeFile() const
{
    const auto isTaken = [this](const QString& file) {
        // Also one that could not be read keeps its name.
        return QFile::exists(file) || unwritten_.contains(file) ||
               std::ranges::any_of(all_, [&](const Kept& each) { return each.file == file; });
    };
    QString file;
    for (int number = 1; file.isEmpty() || isTaken(file); ++number)
        file = QDir(folder_).filePath(QString::number(number) + xspfEnding);
    return file;
}

void Playlists::sort()
{
    const QCollator order = naturalOrder(Qt::CaseInsensitive);
    std::ranges::stable_sort(all_, [&order](const Kept& a, const Kept& b) {
        return order.compare(a.playlist.name, b.playlist.name) < 0;
    });
}

QString Playlists::add(const QString& name, std::vector<PlaylistTrack> tracks)
{
    if (!isOpen())
        return {};
    QString free = freeName(name);
    all_.push_back({freeFile(), {free, std::move(tracks)}});
    keep(all_.back());
    sort();
    Q_EMIT changed();
    return free;
}

void Playlists::append(const QString& name, const std::vector<PlaylistTrack>& tracks)
{
    Kept* const found = kept(name);
    if (found == nullptr || tracks.empty())
        return;
    found->playlist.tracks.insert(found->playlist.tracks.end(), tracks.begin(), tracks.end());
    if (name == shown_)
        table_.insert(table_.rowCount(), tracks);
    keep(*found);
    Q_EMIT changed();
}

QString Playlists::rename(const QString& name, const QString& wanted)
{
    Kept* const found = kept(name);
    if (found == nullptr || wanted.simplified().isEmpty() || wanted.simplified() == name)
        return name;
    QString free = freeName(wanted);
    found->playlist.name = free;
    keep(*found);
    sort();
    if (name == shown_) {
        shown_ = free;
        Q_EMIT shownChanged();
    }
    Q_EMIT changed();
    return free;
}

void Playlists::remove(const QString& name)
{
    const Kept* const found = kept(name);
    if (found == nullptr)
        return;
    unwritten_[found->file] = std::nullopt;
    std::erase_if(all_, [&name](const Kept& each) { return each.playlist.name == name; });
    if (!isWriting_)
        writeNext();
    if (name == shown_)
        show({});
    Q_EMIT changed();
}

void Playlists::show(const QString& name)
{
    const Playlist* const found = find(name);
    shown_ = found == nullptr ? QString() : name;
    table_.setTracks(found == nullptr ? std::vector<PlaylistTrack>() : found->tracks);
    Q_EMIT shownChanged();
}

void Playlists::removeRows(const std::vector<int>& rows)
{
    table_.remove(rows);
    keepShown();
}

void Playlists::moveRows(const std::vector<int>& rows, int before)
{
    table_.move(rows, before);
    keepShown();
}

void Playlists::keepShown()
{
    Kept* const found = kept(shown_);
    if (found == nullptr)
        return;
    found->playlist.tracks = table_.tracks();
    keep(*found);
    Q_EMIT changed();
}

void Playlists::keep(const Kept& changed)
{
    unwritten_[changed.file] = changed.playlist;
    if (!isWriting_)
        writeNext();
}

void Playlists::writeNext()
{
    isWriting_ = !unwritten_.empty();
    if (!isWriting_)
        return;
    auto next = unwritten_.extract(unwritten_.begin());
    runner_.start<QString>(
        [file = next.key(), playlist = next.mapped()](const TaskContext&) {
            try {
                writeKept(file, playlist);
            } catch (const Error& error) {
                return errorText(error);
            }
            return QString();
        },
        [this, file = next.key(), playlist = next.mapped()](const QString& problem) {
            if (problem.isEmpty()) {
                writeNext();
                return;
            }
            // The next change tries it again, and so does the end of the program.
            isWriting_ = false;
            unwritten_.try_emplace(file, playlist);
            Q_EMIT failed(problem);
        });
}

void Playlists::import(const QString& file)
{
    runner_.start<ReadPlaylist>(
        [file](const TaskContext&) { return readPlaylist(file); },
        [this, file](ReadPlaylist read) {
            if (read.leftOut > 0) {
                Q_EMIT failed(
                    tr("%Ln entry(s) of %1 are not files and were left out.", nullptr, read.leftOut)
                        .arg(file));
            }
            Q_EMIT imported(add(read.playlist.name, std::move(read.playlist.tracks)));
        });
}

void Playlists::exportTo(const QString& file, const Playlist& playlist)
{
    runner_.start<bool>(
        [file, playlist](const TaskContext&) {
            writePlaylist(playlist, file);
            return true;
        },
        [](bool) {});
}

} // namespace genrescope
