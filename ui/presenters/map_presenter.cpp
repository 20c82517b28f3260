#include "ui/presenters/map_presenter.h"

#include "core/base/crc32c.h"
#include "core/base/error.h"
#include "ui/library/catalog_reader.h"
#include "ui/presenters/library_presenter.h"
#include "ui/text/error_text.h"

#include <QFileInfo>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <span>
#include <utility>

namespace genrescope {

namespace {

/// The model whose vectors and genres are shown.
constexpr int modelPlace = 0;

quint32 checksumOf(const TrackEmbeddings& tracks, std::size_t track)
{
    return crc32c(std::as_bytes(
        std::span(tracks.values).subspan(track * tracks.dimension, tracks.dimension)));
}

void appendTrack(TrackEmbeddings& to, const TrackEmbeddings& from, std::size_t track)
{
    to.dimension = from.dimension;
    to.ids.push_back(from.ids[track]);
    const auto row = std::span(from.values).subspan(track * from.dimension, from.dimension);
    to.values.insert(to.values.end(), row.begin(), row.end());
}

CollectionMap mapOf(const KeptMap& kept, const QHash<qint64, QString>& genres)
{
    QHash<QString, int> counts;
    for (const MapEntry& entry : kept.entries) {
        if (const auto genre = genres.constFind(entry.id); genre != genres.cend())
            ++counts[*genre];
    }
    CollectionMap map;
    map.genreNames = counts.keys();
    std::ranges::sort(map.genreNames, [&](const QString& a, const QString& b) {
        return std::pair(-counts[a], a) < std::pair(-counts[b], b);
    });
    QHash<QString, int> places;
    for (int i = 0; i < map.genreNames.size(); ++i)
        places.insert(map.genreNames[i], i);
    for (const MapEntry& entry : kept.entries) {
        map.ids.push_back(entry.id);
        map.points.push_back(entry.point);
        map.genres.push_back(places.value(genres.value(entry.id), -1));
    }
    return map;
}

/// What is kept, as the catalog has it now.
struct Comparison {
    KeptMap map = {};
    qint64 outdated = 0;
    /// It has nothing in common with the catalog.
    bool isUseless = false;
    bool changed = false;
};

/// Tracks that are new, or were heard anew, are placed among those that lie where they should.
Comparison compared(const KeptMap& kept, const TrackEmbeddings& tracks, const MapWork& work,
                    const TaskContext& context)
{
    QHash<qint64, const MapEntry*> entries;
    for (const MapEntry& entry : kept.entries)
        entries.insert(entry.id, &entry);
    Comparison result;
    TrackEmbeddings known;
    TrackEmbeddings added;
    std::vector<MapPoint> points;
    std::vector<quint32> checksums;
    KeptMap old;
    for (std::size_t i = 0; i < tracks.ids.size(); ++i) {
        const MapEntry* const entry = entries.value(tracks.ids[i]);
        const quint32 checksum = checksumOf(tracks, i);
        if (entry != nullptr)
            old.entries.push_back(*entry);
        if (entry != nullptr && entry->vector == checksum) {
            appendTrack(known, tracks, i);
            points.push_back(entry->point);
            result.map.entries.push_back(*entry);
        } else {
            appendTrack(added, tracks, i);
            checksums.push_back(checksum);
        }
    }
    // Most tracks changed: another model is in use. Old places are better than none.
    if (2 * known.ids.size() < tracks.ids.size())
        return {.map = old,
                .outdated = static_cast<qint64>(tracks.ids.size()),
                .isUseless = old.entries.empty()};
    result.changed = !added.ids.empty() || kept.entries.size() != known.ids.size();
    result.map.placed = kept.placed + static_cast<qint64>(added.ids.size());
    result.outdated = result.map.placed;
    if (added.ids.empty())
        return result;
    const std::vector<MapPoint> placed = work.place(known, points, added, context);
    for (std::size_t i = 0; i < placed.size(); ++i)
        result.map.entries.push_back({added.ids[i], placed[i], checksums[i]});
    return result;
}

KeptMap madeOf(const TrackEmbeddings& tracks, const MapWork& work, const TaskContext& context)
{
    KeptMap map;
    const std::vector<MapPoint> points = work.make(tracks, context);
    for (std::size_t i = 0; i < points.size(); ++i)
        map.entries.push_back({tracks.ids[i], points[i], checksumOf(tracks, i)});
    return map;
}

/// @return why it could not be written: one sentence, or nothing.
QString keepMap(const KeptMap& map, const QString& file)
{
    try {
        writeMapFile(map, file);
    } catch (const FileError& error) {
        return errorText(error);
    }
    return {};
}

} // namespace

struct MapPresenter::Made {
    std::shared_ptr<const CollectionMap> map = {};
    int outdated = 0;
    /// There is none, though there are tracks.
    bool isMissing = false;
    /// Why it could not be kept: one sentence, or empty.
    QString problem = {};
};

MapPresenter::MapPresenter(LibraryPresenter& library, MapWork work, QObject* parent)
    : QObject(parent), library_(library), work_(std::move(work))
{
    connect(&library_, &LibraryPresenter::stateChanged, this, &MapPresenter::follow);
    connect(&library_, &LibraryPresenter::scanChanged, this, &MapPresenter::follow);
    connect(&library_, &LibraryPresenter::found, this, &MapPresenter::showFound);
    connect(&maker_, &TaskRunner::progressed, this, [this](const Progress& progress) {
        share_ = progress.fraction();
        Q_EMIT shareChanged();
    });
    connect(&maker_, &TaskRunner::canceled, this, [this] { setState(State::Ready); });
    connect(&maker_, &TaskRunner::failed, this, [this](const QString& sentence) {
        setState(State::Ready);
        Q_EMIT failed(sentence);
    });
    connect(&reader_, &TaskRunner::failed, this, &MapPresenter::failed);
}

MapPresenter::~MapPresenter() = default;

QString MapPresenter::file() const
{
    return QFileInfo(library_.catalogFile()).path() + QStringLiteral("/library.map");
}

void MapPresenter::setShown(bool shown)
{
    shown_ = shown;
    follow();
}

void MapPresenter::follow()
{
    // While a scan runs, tracks come every second; what it has found is placed once it has ended.
    const bool scans = library_.scan() == LibraryPresenter::Scan::Running ||
                       library_.scan() == LibraryPresenter::Scan::Stopping;
    if (!shown_ || stopped_ || library_.state() != LibraryPresenter::State::Ready ||
        maker_.isBusy() || (scans && state_ != State::Idle))
        return;
    if (map_->ids.empty())
        read();
    else
        compare();
}

void MapPresenter::setState(State state)
{
    state_ = state;
    Q_EMIT stateChanged();
}

void MapPresenter::read()
{
    setState(State::Reading);
    maker_.start<Made>(
        [catalog = library_.catalogFile(), file = file()](const TaskContext&) {
            const KeptMap kept = readMapFile(file);
            return Made{.map = std::make_shared<const CollectionMap>(
                            mapOf(kept, firstGenres(catalog, modelPlace))),
                        .outdated = static_cast<int>(kept.placed)};
        },
        [this](Made made) {
            if (!made.map->ids.empty())
                take(std::move(made));
            compare();
        });
}

void MapPresenter::compare()
{
    setState(State::Reading);
    maker_.start<Made>(
        [catalog = library_.catalogFile(), file = file(),
         work = work_](const TaskContext& context) {
            const TrackEmbeddings tracks = work.vectors(catalog, modelPlace);
            const Comparison now = compared(readMapFile(file), tracks, work, context);
            return Made{.map = std::make_shared<const CollectionMap>(
                            mapOf(now.map, firstGenres(catalog, modelPlace))),
                        .outdated = static_cast<int>(now.outdated),
                        .isMissing = now.isUseless && !tracks.ids.empty(),
                        .problem = now.changed ? keepMap(now.map, file) : QString()};
        },
        [this](Made made) {
            const bool isMissing = made.isMissing;
            take(std::move(made));
            if (isMissing)
                update();
            else
                setState(State::Ready);
        });
}

void MapPresenter::update()
{
    if (state_ == State::Making || library_.state() != LibraryPresenter::State::Ready)
        return;
    stopped_ = false;
    share_ = 0.0;
    setState(State::Making);
    maker_.start<Made>(
        [catalog = library_.catalogFile(), file = file(),
         work = work_](const TaskContext& context) {
            const KeptMap made = madeOf(work.vectors(catalog, modelPlace), work, context);
            return Made{.map = std::make_shared<const CollectionMap>(
                            mapOf(made, firstGenres(catalog, modelPlace))),
                        .problem = keepMap(made, file)};
        },
        [this](Made made) {
            take(std::move(made));
            setState(State::Ready);
        });
}

void MapPresenter::stop()
{
    stopped_ = true;
    maker_.cancel();
}

void MapPresenter::take(Made made)
{
    map_ = std::move(made.map);
    outdated_ = made.outdated;
    Q_EMIT mapChanged();
    showFound();
    if (!made.problem.isEmpty())
        Q_EMIT failed(made.problem);
}

void MapPresenter::showFound()
{
    const LibraryTableModel::Ids& ids = *library_.table().ids();
    std::vector<bool> found;
    if (static_cast<qint64>(ids.size()) < library_.counts().tracks) {
        const QSet<qint64> set(ids.begin(), ids.end());
        found.reserve(map_->ids.size());
        for (const qint64 id : map_->ids)
            found.push_back(set.contains(id));
    }
    if (found == found_)
        return;
    found_ = std::move(found);
    Q_EMIT foundChanged();
}

void MapPresenter::withRow(qint64 id, std::function<void(const LibraryRow&)> then)
{
    reader_.start<std::vector<LibraryRow>>(
        [catalog = library_.catalogFile(), id](const TaskContext&) {
            return CatalogReader(catalog).rows(std::span(&id, 1));
        },
        [then = std::move(then)](const std::vector<LibraryRow>& rows) {
            if (!rows.empty())
                then(rows.front());
        });
}

} // namespace genrescope
