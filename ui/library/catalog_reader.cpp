#include "ui/library/catalog_reader.h"

#include "core/base/enum_names.h"
#include "core/base/half.h"
#include "ui/library/embedding_rows.h"
#include "ui/library/query_sql.h"

#include <QHash>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstring>
#include <utility>

namespace genrescope {

namespace {

QString listOf(std::span<const qint64> ids)
{
    QStringList numbers;
    numbers.reserve(static_cast<qsizetype>(ids.size()));
    for (const qint64 id : ids)
        numbers << QString::number(id);
    return numbers.join(u',');
}

/// What a statement finds, in any order. As one value, which takes a third of the time of as many
/// rows.
std::vector<qint64> tracksOf(const TrackStatement& statement, CatalogConnection& connection)
{
    const QByteArray list =
        connection
            .value(QStringLiteral("WITH found (track) AS (%1) SELECT CAST(group_concat(track) AS "
                                  "BLOB) FROM found")
                       .arg(statement.text),
                   statement.values)
            .toByteArray();
    std::vector<qint64> ids;
    const char* at = list.cbegin();
    while (at < list.cend()) {
        qint64& id = ids.emplace_back();
        // A comma follows, or the end.
        at = std::from_chars(at, list.cend(), id).ptr + 1;
    }
    return ids;
}

/// Sets the similarity of the liked tracks and their copies to 1, and that of all others below. A
/// copy sounds the same and is as long; of several liked tracks, none is looked for: what sounds
/// like their mean need not sound like one of them.
void markCopies(const std::vector<qint64>& liked, CatalogConnection& connection,
                std::vector<float>& similarities)
{
    // Of the same sound in another file: what an encoder pads (a few hundredths of a second), and
    // what it takes from the sound.
    constexpr double sameSeconds = 0.1;
    constexpr float sameSound = 0.9999F;
    const auto duration = [&](qint64 track) {
        return connection.value(QStringLiteral("SELECT duration FROM tracks WHERE id = ?"), {track})
            .toDouble();
    };
    for (std::size_t track = 0; track < similarities.size(); ++track) {
        float& similarity = similarities[track];
        if (similarity <= sameSound)
            continue;
        const bool isCopy = liked.size() == 1 && std::abs(duration(static_cast<qint64>(track)) -
                                                          duration(liked.front())) < sameSeconds;
        similarity = isCopy ? 1.0F : sameSound;
    }
    for (const qint64 id : liked) {
        if (const auto at = static_cast<std::size_t>(id);
            at < similarities.size() && similarities[at] != SimilarTracks::unknown)
            similarities[at] = 1.0F;
    }
}

std::optional<bool> boolOrNothing(const QVariant& value)
{
    return value.isNull() ? std::nullopt : std::optional(value.toBool());
}

} // namespace

CatalogReader::CatalogReader(const QString& file) : connection_(file)
{
    models_ = static_cast<std::size_t>(
        connection_.value(QStringLiteral("SELECT count(*) FROM models WHERE place IS NOT NULL"))
            .toULongLong());
}

qint64 CatalogReader::revision()
{
    return connection_.value(QStringLiteral("SELECT number FROM revision")).toLongLong();
}

LibraryCounts CatalogReader::counts()
{
    const auto number = [this](const QString& statement) {
        return connection_.value(statement).toLongLong();
    };
    LibraryCounts counts;
    counts.tracks = number(QStringLiteral("SELECT count(*) FROM tracks"));
    counts.failed = number(QStringLiteral("SELECT count(*) FROM tracks WHERE state IN (%1, %2)")
                               .arg(int(LibraryTrackState::Failed))
                               .arg(int(LibraryTrackState::Unreadable)));
    if (models_ == 0)
        return counts;
    const QString heard =
        QStringLiteral("SELECT count(*) FROM comparisons WHERE heard = %1").arg(models_);
    const qint64 heardButFailed = number(
        heard + QStringLiteral(" AND track IN (SELECT id FROM tracks WHERE state IN (%1, %2))")
                    .arg(int(LibraryTrackState::Failed))
                    .arg(int(LibraryTrackState::Unreadable)));
    counts.waiting = counts.tracks - counts.failed - number(heard) + heardButFailed;
    return counts;
}

LibraryRow CatalogReader::rowFrom(const QSqlQuery& query) const
{
    LibraryRow row;
    row.id = query.value(0).toLongLong();
    row.path = query.value(1).toString();
    row.title = query.value(2).toString();
    row.artist = query.value(3).toString();
    row.album = query.value(4).toString();
    row.tag = query.value(5).toString();
    if (const QVariant year = query.value(6); !year.isNull())
        row.year = year.toInt();
    if (const QVariant duration = query.value(7); !duration.isNull())
        row.duration = duration.toDouble();
    row.state = static_cast<LibraryTrackState>(query.value(8).toInt());
    row.failure = query.value(9).toString();
    row.modelsDisagree = boolOrNothing(query.value(10));
    row.tagDisagrees = boolOrNothing(query.value(11));
    row.opinions.resize(models_);
    return row;
}

void CatalogReader::addOpinions(const QString& ids, std::vector<LibraryRow>& rows)
{
    QHash<qint64, LibraryRow*> byId;
    for (LibraryRow& row : rows)
        byId.insert(row.id, &row);
    QSqlQuery query = connection_.run(
        QStringLiteral(
            "SELECT opinions.track, place, name, probability, called, verdict FROM models "
            "JOIN opinions ON opinions.model = models.id JOIN probabilities USING (model, "
            "track) LEFT JOIN genres ON genres.id = genre WHERE place IS NOT NULL AND "
            "opinions.track IN (%1)")
            .arg(ids));
    while (query.next()) {
        LibraryRow* const row = byId.value(query.value(0).toLongLong());
        const auto place = query.value(1).toULongLong();
        if (row == nullptr || place >= row->opinions.size())
            continue;
        row->opinions[place] =
            LibraryOpinion{.genre = query.value(2).toString(),
                           .probability = query.value(3).toDouble(),
                           .called = query.value(4).toBool(),
                           .verdict = valueNamed<Verdict>(query.value(5).toString().toStdString())
                                          .value_or(Verdict::Judged)};
    }
}

std::vector<LibraryRow> CatalogReader::rows(std::span<const qint64> ids)
{
    const QString list = listOf(ids);
    QSqlQuery query = connection_.run(
        QStringLiteral("SELECT id, path, title, artist, album, tracks.tag, year, duration, state, "
                       "failure, comparisons.models, comparisons.tag FROM tracks LEFT JOIN "
                       "comparisons ON track = id WHERE id IN (%1)")
            .arg(list));
    std::vector<LibraryRow> rows;
    while (query.next())
        rows.push_back(rowFrom(query));
    QHash<qint64, std::size_t> wanted;
    for (std::size_t i = 0; i < ids.size(); ++i)
        wanted.insert(ids[i], i);
    std::ranges::sort(rows, {}, [&](const LibraryRow& row) { return wanted.value(row.id); });
    addOpinions(list, rows);
    return rows;
}

std::vector<HeardTrack> CatalogReader::heard(std::span<const qint64> ids)
{
    std::vector<HeardTrack> tracks;
    for (const qint64 id : ids) {
        QSqlQuery query = connection_.run(
            QStringLiteral("SELECT path, size, modified FROM tracks WHERE id = ?"), {id});
        if (!query.next())
            continue;
        tracks.push_back(
            {.path = query.value(0).toString(),
             .stamp = FileStamp{query.value(1).toULongLong(), query.value(2).toLongLong()},
             .prediction = prediction(id)});
    }
    return tracks;
}

std::shared_ptr<const TrackPrediction> CatalogReader::prediction(qint64 track)
{
    TrackPrediction prediction = {.complete = true};
    QSqlQuery query = connection_.run(
        QStringLiteral("SELECT model, verdict, probabilities FROM probabilities JOIN models ON "
                       "models.id = model WHERE place IS NOT NULL AND track = ? ORDER BY place"),
        {track});
    while (query.next()) {
        prediction.verdict =
            valueNamed<Verdict>(query.value(1).toString().toStdString()).value_or(Verdict::Judged);
        prediction.models.push_back(
            said(query.value(0).toLongLong(), track, query.value(2).toByteArray()));
    }
    if (prediction.models.empty() || prediction.models.size() < models_)
        return nullptr;
    return std::make_shared<const TrackPrediction>(std::move(prediction));
}

ModelPrediction CatalogReader::said(qint64 model, qint64 track, const QByteArray& probabilities)
{
    constexpr double calledFrom = 0.0;
    constexpr double neverCalled = 2.0; // above any probability
    ModelPrediction said = {.labels = labels(model)};
    std::vector<float> floats(static_cast<std::size_t>(probabilities.size()) / sizeof(float));
    if (!floats.empty())
        std::memcpy(floats.data(), probabilities.data(), floats.size() * sizeof(float));
    floats.resize(std::min(floats.size(), said.labels.size()));
    said.probabilities.assign(floats.begin(), floats.end());
    said.thresholds.assign(said.probabilities.size(), neverCalled);
    QSqlQuery calls = connection_.run(
        QStringLiteral("SELECT position FROM calls JOIN model_genres USING (model, genre) WHERE "
                       "model = ? AND track = ?"),
        {model, track});
    while (calls.next()) {
        if (const auto label = calls.value(0).toULongLong(); label < said.thresholds.size())
            said.thresholds[label] = calledFrom;
    }
    return said;
}

TrackEmbeddings CatalogReader::embeddings(int place)
{
    TrackEmbeddings embeddings;
    EmbeddingRows rows(connection_, place, {});
    while (rows.next()) {
        const std::span<const std::uint16_t> halves = rows.halves();
        if (embeddings.dimension == 0) {
            embeddings.dimension = halves.size();
            embeddings.ids.reserve(rows.count());
            embeddings.values.reserve(rows.count() * embeddings.dimension);
        }
        if (halves.size() != embeddings.dimension)
            continue;
        embeddings.ids.push_back(rows.track());
        const std::size_t known = embeddings.values.size();
        embeddings.values.resize(known + halves.size());
        fromHalf(halves, std::span(embeddings.values).subspan(known));
    }
    return embeddings;
}

const std::vector<std::string>& CatalogReader::labels(qint64 model)
{
    std::vector<std::string>& labels = labels_[model];
    if (!labels.empty())
        return labels;
    QSqlQuery query = connection_.run(
        QStringLiteral("SELECT name FROM model_genres JOIN genres ON genres.id = genre WHERE "
                       "model = ? ORDER BY position"),
        {model});
    while (query.next())
        labels.push_back(query.value(0).toString().toStdString());
    return labels;
}

void LibrarySearch::forgetUnlessOf(qint64 revision)
{
    if (std::exchange(revision_, revision) == revision)
        return;
    orders_.clear();
    terms_.clear();
    counts_.reset();
}

const LibraryCounts& LibrarySearch::counts(CatalogReader& catalog)
{
    forgetUnlessOf(catalog.revision());
    if (!counts_)
        counts_ = catalog.counts();
    return *counts_;
}

const std::vector<qint64>& LibrarySearch::ordered(CatalogReader& catalog, const LibraryOrder& order)
{
    const auto known = orders_.find(order);
    if (known != orders_.end())
        return known->second;
    // One for each column in use, each way.
    constexpr std::size_t maxOrders = 8;
    if (orders_.size() >= maxOrders)
        orders_.clear();
    std::vector<qint64> ids;
    TrackSet there;
    const auto append = [&](const LibraryOrder& which) {
        const TrackStatement statement = statementOf(which);
        QSqlQuery query = catalog.connection().run(statement.text, statement.values);
        while (query.next()) {
            const qint64 id = query.value(0).toLongLong();
            const auto index = static_cast<std::size_t>(id);
            if (index >= there.size())
                there.resize(2 * index + 1);
            if (!there[index])
                ids.push_back(id);
            there[index] = true;
        }
    };
    append(order);
    if (static_cast<qint64>(ids.size()) < counts(catalog).tracks)
        append({});
    return orders_[order] = std::move(ids);
}

const LibrarySearch::TrackSet& LibrarySearch::matching(CatalogReader& catalog,
                                                       const QueryTerm& term)
{
    QueryTerm asked = term;
    asked.excluded = false;
    const auto known = std::ranges::find(terms_, asked, &std::pair<QueryTerm, TrackSet>::first);
    if (known != terms_.end())
        return known->second;
    // 12.5 kB each, in a library of 100,000 tracks.
    constexpr std::size_t maxTerms = 64;
    if (terms_.size() >= maxTerms)
        terms_.erase(terms_.begin());
    TrackSet tracks;
    for (const qint64 id : tracksOf(statementOf(asked), catalog.connection())) {
        const auto index = static_cast<std::size_t>(id);
        if (index >= tracks.size())
            tracks.resize(2 * index + 1);
        tracks[index] = true;
    }
    return terms_.emplace_back(asked, std::move(tracks)).second;
}

std::vector<qint64> LibrarySearch::find(CatalogReader& catalog, const LibraryQuery& query,
                                        const LibraryOrder& order)
{
    // All of it as of one moment, though the scan writes meanwhile.
    CatalogSnapshot snapshot(catalog.connection());
    forgetUnlessOf(catalog.revision());
    const bool bySimilarity = order.key == LibraryOrder::Key::Similarity;
    std::vector<qint64> found = ordered(catalog, bySimilarity ? LibraryOrder() : order);
    compare(catalog, query.likedTracks());
    keepSimilar(found, order);
    for (const QueryTerm& term : query.terms()) {
        if (term.kind == QueryTerm::Kind::Like)
            continue;
        const TrackSet& tracks = matching(catalog, term);
        std::erase_if(found, [&](qint64 id) {
            const auto index = static_cast<std::size_t>(id);
            return (index < tracks.size() && tracks[index]) == term.excluded;
        });
    }
    return found;
}

void LibrarySearch::compare(CatalogReader& catalog, const std::vector<qint64>& liked)
{
    if (liked.empty()) {
        similar_.reset();
        liked_.clear();
        similarities_ = {};
        return;
    }
    if (!similar_)
        similar_ = std::make_unique<SimilarTracks>();
    const bool isNew = similar_->update(catalog.connection());
    if (!isNew && liked == liked_)
        return;
    liked_ = liked;
    similarities_ = similar_->similarities(liked);
    markCopies(liked, catalog.connection(), similarities_);
}

float LibrarySearch::similarity(qint64 track) const
{
    const auto at = static_cast<std::size_t>(track);
    return at < similarities_.size() ? similarities_[at] : SimilarTracks::unknown;
}

void LibrarySearch::keepSimilar(std::vector<qint64>& found, const LibraryOrder& order) const
{
    if (liked_.empty())
        return;
    std::erase_if(found, [this](qint64 id) { return similarity(id) == SimilarTracks::unknown; });
    if (order.key != LibraryOrder::Key::Similarity)
        return;
    // Before copies of them.
    constexpr float liked = 2.0F;
    const auto rank = [this](qint64 id) {
        const float alike = similarity(id);
        return alike == 1.0F && std::ranges::find(liked_, id) != liked_.end() ? liked : alike;
    };
    std::ranges::stable_sort(found, [&](qint64 first, qint64 second) {
        return order.descending ? rank(first) > rank(second) : rank(first) < rank(second);
    });
}

std::vector<float> LibrarySearch::similarities(std::span<const qint64> ids) const
{
    std::vector<float> found;
    found.reserve(ids.size());
    for (const qint64 id : ids)
        found.push_back(similarity(id));
    return found;
}

} // namespace genrescope
