#include "ui/library/catalog_writer.h"

#include "core/base/enum_names.h"
#include "core/base/half.h"
#include "core/datasets/genre_words.h"
#include "ui/data/library_row.h"
#include "ui/data/path_text.h"
#include "ui/library/search_text.h"

#include <QDateTime>
#include <QFileInfo>

#include <algorithm>
#include <cstring>

namespace genrescope {

namespace {

QVariant keyOrNull(const QString& text)
{
    const QString key = sortText(text);
    return key.isEmpty() ? QVariant() : QVariant(key);
}

/// The year that a date begins with.
QVariant yearOf(const std::string& date)
{
    constexpr int digits = 4;
    bool valid = false;
    const int year = QString::fromStdString(date).left(digits).toInt(&valid);
    return valid && year > 0 ? QVariant(year) : QVariant();
}

QByteArray floatsOf(const std::vector<double>& values)
{
    const std::vector<float> floats(values.begin(), values.end());
    QByteArray bytes(static_cast<qsizetype>(floats.size() * sizeof(float)), Qt::Uninitialized);
    if (!floats.empty())
        std::memcpy(bytes.data(), floats.data(), static_cast<std::size_t>(bytes.size()));
    return bytes;
}

} // namespace

CatalogWriter::CatalogWriter(const QString& file) : connection_(file)
{
    QSqlQuery models = connection_.run(
        QStringLiteral("SELECT id FROM models WHERE place IS NOT NULL ORDER BY place"));
    while (models.next())
        models_.push_back(models.value(0).toLongLong());
}

void CatalogWriter::commit(CatalogTransaction& transaction)
{
    connection_.change(QStringLiteral("UPDATE revision SET number = number + 1"));
    transaction.commit();
}

void CatalogWriter::useModels(const std::vector<ActiveModel>& models)
{
    CatalogTransaction transaction(connection_);
    std::vector<qint64> used;
    for (const ActiveModel& model : models) {
        const FileStamp stamp = stampOf(pathOf(model.file)).value_or(FileStamp());
        const QVariantList which = {model.file, qint64(stamp.size), qint64(stamp.modified)};
        connection_.change(
            QStringLiteral("INSERT OR IGNORE INTO models (checkpoint, size, modified) "
                           "VALUES (?, ?, ?)"),
            which);
        used.push_back(connection_
                           .value(QStringLiteral("SELECT id FROM models WHERE checkpoint = ? AND "
                                                 "size = ? AND modified = ?"),
                                  which)
                           .toLongLong());
    }
    if (used == models_)
        return;
    connection_.change(QStringLiteral("UPDATE models SET place = NULL"));
    for (std::size_t place = 0; place < used.size(); ++place)
        connection_.change(QStringLiteral("UPDATE models SET place = ? WHERE id = ?"),
                           {int(place), used[place]});
    models_ = used;
    compareOpinions({});
    commit(transaction);
}

QHash<QString, CatalogWriter::KnownFile> CatalogWriter::knownFiles()
{
    QHash<QString, KnownFile> files;
    QSqlQuery query =
        connection_.run(QStringLiteral("SELECT path, id, size, modified FROM tracks"));
    while (query.next()) {
        files.insert(query.value(0).toString(),
                     {query.value(1).toLongLong(),
                      {query.value(2).toULongLong(), query.value(3).toLongLong()}});
    }
    return files;
}

void CatalogWriter::insertFile(const QString& path, const FileStamp& stamp)
{
    const QString name = QFileInfo(path).fileName();
    QSqlQuery track = connection_.run(
        QStringLiteral(
            "INSERT INTO tracks (path, size, modified, state, title, artist, album, tag, "
            "title_key) VALUES (?, ?, ?, ?, ?, '', '', '', ?)"),
        {path, qint64(stamp.size), qint64(stamp.modified), int(LibraryTrackState::Found), name,
         sortText(name)});
    const QVariant id = track.lastInsertId();
    connection_.change(QStringLiteral("INSERT INTO words VALUES (?, ?)"), {id, searchText(name)});
    connection_.change(QStringLiteral("INSERT INTO fields VALUES (?, ?, '', '', ?)"),
                       {id, searchText(name), searchText(path)});
}

void CatalogWriter::apply(const CatalogChanges& changes)
{
    CatalogTransaction transaction(connection_);
    for (const qint64 track : changes.removed)
        connection_.change(QStringLiteral("DELETE FROM tracks WHERE id = ?"), {track});
    for (const auto& [track, stamp] : changes.changed) {
        const qint64 size(stamp.size);
        const qint64 modified(stamp.modified);
        // It may have been retagged since it was looked at.
        connection_.change(
            QStringLiteral("UPDATE tracks SET size = ?, modified = ?, state = ?, failure = NULL "
                           "WHERE id = ? AND NOT (size = ? AND modified = ?)"),
            {size, modified, int(LibraryTrackState::Found), track, size, modified});
    }
    for (const auto& [path, stamp] : changes.added)
        insertFile(path, stamp);
    commit(transaction);
}

std::vector<CatalogTrack> CatalogWriter::tracks(const QString& condition)
{
    std::vector<CatalogTrack> found;
    QSqlQuery query = connection_.run(
        QStringLiteral("SELECT id, path FROM tracks WHERE %1 ORDER BY path").arg(condition));
    while (query.next())
        found.push_back({query.value(0).toLongLong(), query.value(1).toString()});
    return found;
}

std::vector<CatalogTrack> CatalogWriter::untagged()
{
    return tracks(QStringLiteral("state IN (%1, %2)")
                      .arg(int(LibraryTrackState::Found))
                      .arg(int(LibraryTrackState::Unreadable)));
}

std::vector<CatalogTrack> CatalogWriter::unheard()
{
    return tracks(QStringLiteral("state = %1 AND (SELECT count(*) FROM opinions JOIN models ON "
                                 "models.id = model AND place IS NOT NULL WHERE track = tracks.id) "
                                 "< (SELECT count(*) FROM models WHERE place IS NOT NULL)")
                      .arg(int(LibraryTrackState::Tagged)));
}

std::vector<CatalogTrack> CatalogWriter::heardWithoutEmbedding()
{
    return tracks(
        QStringLiteral("state = %1 AND EXISTS (SELECT 1 FROM models WHERE place IS NOT NULL) AND "
                       "NOT EXISTS (SELECT 1 FROM models WHERE place IS NOT NULL AND NOT EXISTS "
                       "(SELECT 1 FROM opinions WHERE track = tracks.id AND model = models.id)) "
                       "AND EXISTS (SELECT 1 FROM models WHERE place IS NOT NULL AND NOT EXISTS "
                       "(SELECT 1 FROM embeddings WHERE track = tracks.id AND model = models.id))")
            .arg(int(LibraryTrackState::Tagged)));
}

void CatalogWriter::write(const std::vector<ScannedTrack>& tracks)
{
    CatalogTransaction transaction(connection_);
    for (const ScannedTrack& track : tracks) {
        // It may have been removed meanwhile.
        if (!connection_.value(QStringLiteral("SELECT 1 FROM tracks WHERE id = ?"), {track.id})
                 .isValid())
            continue;
        if (track.info)
            writeInfo(track.id, *track.info);
        if (track.prediction)
            writePrediction(track.id, *track.prediction);
        if (!track.failure.isEmpty())
            writeFailure(track);
        compareOpinions(track.id);
    }
    commit(transaction);
}

void CatalogWriter::retag(const QString& path, const FileStamp& before, const FileStamp& after,
                          const AudioInfo& info)
{
    CatalogTransaction transaction(connection_);
    const QVariant track = connection_.value(
        QStringLiteral("SELECT id FROM tracks WHERE path = ? AND size = ? AND modified = ? AND "
                       "state = ?"),
        {path, qint64(before.size), qint64(before.modified), int(LibraryTrackState::Tagged)});
    if (!track.isValid())
        return;
    const qint64 id = track.toLongLong();
    const QVariant duration =
        connection_.value(QStringLiteral("SELECT duration FROM tracks WHERE id = ?"), {id});
    connection_.change(QStringLiteral("UPDATE tracks SET size = ?, modified = ? WHERE id = ?"),
                       {qint64(after.size), qint64(after.modified), id});
    writeInfo(id, info);
    // As it was heard, which is more exact than what a file declares.
    connection_.change(QStringLiteral("UPDATE tracks SET duration = ? WHERE id = ?"),
                       {duration, id});
    compareOpinions(id);
    commit(transaction);
}

void CatalogWriter::writeInfo(qint64 track, const AudioInfo& info)
{
    const auto text = [](const std::string& tag) {
        return QString::fromStdString(tag).simplified();
    };
    QString title = text(info.tags.title);
    if (title.isEmpty()) {
        title =
            QFileInfo(
                connection_.value(QStringLiteral("SELECT path FROM tracks WHERE id = ?"), {track})
                    .toString())
                .fileName();
    }
    const QString artist = text(info.tags.artist);
    const QString album = text(info.tags.album);
    const QString tag = text(info.tags.genre);
    connection_.change(
        QStringLiteral("UPDATE tracks SET state = ?, failure = NULL, title = ?, artist = ?, "
                       "album = ?, tag = ?, year = ?, duration = ?, title_key = ?, artist_key = ?, "
                       "album_key = ?, tag_key = ? WHERE id = ?"),
        {int(LibraryTrackState::Tagged), title, artist, album, tag, yearOf(info.tags.date),
         info.declaredDuration > 0.0 ? QVariant(info.declaredDuration) : QVariant(),
         sortText(title), keyOrNull(artist), keyOrNull(album), keyOrNull(tag), track});
    const QStringList words = {searchText(title), searchText(artist), searchText(album)};
    connection_.change(QStringLiteral("UPDATE words SET text = ? WHERE track = ?"),
                       {words.join(u'\n'), track});
    connection_.change(
        QStringLiteral("UPDATE fields SET title = ?, artist = ?, album = ? WHERE track = ?"),
        {words[0], words[1], words[2], track});
    writeTag(track, QString::fromStdString(info.tags.genre));
}

void CatalogWriter::writeTag(qint64 track, const QString& tag)
{
    connection_.change(QStringLiteral("DELETE FROM tagged WHERE track = ?"), {track});
    for (const std::string& genre : genresInTag(tag.toStdString())) {
        connection_.change(QStringLiteral("INSERT OR IGNORE INTO tagged VALUES (?, ?)"),
                           {genreId(QString::fromStdString(genre), false), track});
    }
}

qint64 CatalogWriter::genreId(const QString& name, bool asWritten)
{
    const QString spelling = genreKey(name);
    if (asWritten) {
        connection_.change(
            QStringLiteral("INSERT INTO genres (name, spelling) VALUES (?, ?) "
                           "ON CONFLICT (spelling) DO UPDATE SET name = excluded.name"),
            {name, spelling});
    } else if (const auto known = genres_.constFind(spelling); known != genres_.constEnd()) {
        return *known;
    } else {
        connection_.change(
            QStringLiteral("INSERT OR IGNORE INTO genres (name, spelling) VALUES (?, ?)"),
            {name, spelling});
    }
    const qint64 id =
        connection_.value(QStringLiteral("SELECT id FROM genres WHERE spelling = ?"), {spelling})
            .toLongLong();
    genres_.insert(spelling, id);
    return id;
}

const std::vector<qint64>& CatalogWriter::genresOf(qint64 model, const ModelPrediction& said)
{
    std::vector<qint64>& genres = genresOfModels_[model];
    if (!genres.empty())
        return genres;
    connection_.change(QStringLiteral("DELETE FROM model_genres WHERE model = ?"), {model});
    for (const std::string& label : said.labels) {
        genres.push_back(genreId(QString::fromStdString(label), true));
        connection_.change(QStringLiteral("INSERT INTO model_genres VALUES (?, ?, ?)"),
                           {model, int(genres.size()) - 1, genres.back()});
    }
    return genres;
}

void CatalogWriter::writePrediction(qint64 track, const TrackPrediction& prediction)
{
    connection_.change(QStringLiteral("UPDATE tracks SET duration = ? WHERE id = ?"),
                       {prediction.duration, track});
    for (std::size_t i = 0; i < std::min(models_.size(), prediction.models.size()); ++i)
        writeModel(models_[i], track, prediction.models[i], prediction.verdict);
}

void CatalogWriter::writeModel(qint64 model, qint64 track, const ModelPrediction& said,
                               Verdict verdict)
{
    const std::vector<qint64>& genres = genresOf(model, said);
    const auto called = [&](std::size_t label) {
        return label >= said.thresholds.size() ||
               said.probabilities[label] >= said.thresholds[label];
    };
    connection_.change(QStringLiteral("DELETE FROM calls WHERE track = ? AND model = ?"),
                       {track, model});
    for (std::size_t label = 0; label < said.probabilities.size(); ++label) {
        if (called(label))
            connection_.change(QStringLiteral("INSERT OR IGNORE INTO calls VALUES (?, ?, ?)"),
                               {model, genres.at(label), track});
    }
    const auto top = std::ranges::max_element(said.probabilities);
    const bool judged = top != said.probabilities.end();
    const auto label = static_cast<std::size_t>(top - said.probabilities.begin());
    connection_.change(QStringLiteral("INSERT OR REPLACE INTO opinions VALUES (?, ?, ?, ?, ?)"),
                       {model, track, judged ? QVariant(genres.at(label)) : QVariant(),
                        judged ? QVariant(*top) : QVariant(), judged && called(label)});
    connection_.change(
        QStringLiteral("INSERT OR REPLACE INTO probabilities VALUES (?, ?, ?, ?, ?)"),
        {model, track, QDateTime::currentSecsSinceEpoch(), QString::fromUtf8(nameOf(verdict)),
         floatsOf(said.probabilities)});
    writeEmbedding(model, track, said.embedding);
}

void CatalogWriter::writeEmbedding(qint64 model, qint64 track, std::span<const float> embedding)
{
    std::vector<std::uint16_t> halves(embedding.size());
    toHalf(embedding, halves);
    // Without values it is empty, and not null.
    QByteArray bytes("");
    bytes.append(reinterpret_cast<const char*>(halves.data()),
                 std::ssize(halves) * static_cast<qsizetype>(sizeof(std::uint16_t)));
    connection_.change(
        QStringLiteral("INSERT OR REPLACE INTO embeddings (track, model, value) VALUES (?, ?, ?)"),
        {track, model, bytes});
}

void CatalogWriter::writeFailure(const ScannedTrack& track)
{
    connection_.change(
        QStringLiteral("UPDATE tracks SET state = ?, failure = ? WHERE id = ?"),
        {int(track.unreadable ? LibraryTrackState::Unreadable : LibraryTrackState::Failed),
         track.failure, track.id});
}

void CatalogWriter::compareOpinions(std::optional<qint64> track)
{
    const QVariantList values = track ? QVariantList{*track} : QVariantList();
    connection_.change(QStringLiteral("DELETE FROM comparisons") +
                           (track ? QStringLiteral(" WHERE track = ?") : QString()),
                       values);
    // A tag says nothing about models that do not know any of its genres.
    connection_.change(
        QStringLiteral(
            "WITH used AS (SELECT id FROM models WHERE place IS NOT NULL), "
            "known AS (SELECT DISTINCT genre FROM model_genres WHERE model IN used), "
            "heard AS (SELECT track, count(*) AS heard, count(genre) AS judged, "
            "count(DISTINCT genre) AS genres FROM opinions WHERE model IN used%1 GROUP BY track) "
            "INSERT INTO comparisons SELECT track, heard, "
            "CASE WHEN judged > 1 THEN genres > 1 END, "
            "CASE WHEN judged > 0 AND EXISTS (SELECT 1 FROM tagged WHERE tagged.track = "
            "heard.track AND genre IN "
            "known) THEN NOT EXISTS (SELECT 1 FROM tagged WHERE tagged.track = heard.track AND "
            "(genre IN (SELECT genre FROM opinions WHERE opinions.track = heard.track AND model IN "
            "used) OR genre IN (SELECT genre FROM calls WHERE calls.track = heard.track AND model "
            "IN used))) END FROM heard")
            .arg(track ? QStringLiteral(" AND track = ?") : QString()),
        values);
}

} // namespace genrescope
