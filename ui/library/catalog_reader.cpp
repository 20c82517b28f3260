#include "ui/library/catalog_reader.h"

#include "core/base/enum_names.h"
#include "ui/library/query_sql.h"

#include <QHash>

#include <algorithm>
#include <charconv>
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
    std::vector<qint64> found = ordered(catalog, order);
    for (const QueryTerm& term : query.terms()) {
        const TrackSet& tracks = matching(catalog, term);
        std::erase_if(found, [&](qint64 id) {
            const auto index = static_cast<std::size_t>(id);
            return (index < tracks.size() && tracks[index]) == term.excluded;
        });
    }
    return found;
}

} // namespace genrescope
