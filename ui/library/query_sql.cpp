#include "ui/library/query_sql.h"

#include <cmath>

namespace genrescope {

namespace {

using Kind = QueryTerm::Kind;

const QString modelInUse =
    QStringLiteral("model IN (SELECT id FROM models WHERE place IS NOT NULL)");

/// Those at these places; of no places, all in use.
QString modelIs(const std::vector<int>& places)
{
    if (places.empty())
        return modelInUse;
    QStringList numbers;
    for (const int place : places)
        numbers << QString::number(place);
    return QStringLiteral("model IN (SELECT id FROM models WHERE place IN (%1))")
        .arg(numbers.join(u','));
}

/// The genre of this spelling if there is one in that table, else all whose spelling contains it.
/// Three values.
QString genreIs(const char* table)
{
    return QStringLiteral(
               "genre IN (SELECT id FROM genres WHERE spelling = ? OR (instr(spelling, ?) "
               "> 0 AND NOT EXISTS (SELECT 1 FROM genres JOIN %1 ON genre = genres.id "
               "WHERE spelling = ?)))")
        .arg(QLatin1String(table));
}

TrackStatement ranged(const QString& start, const QString& column, const QueryRange& range)
{
    TrackStatement statement = {.text = start};
    if (std::isfinite(range.from)) {
        statement.text +=
            QStringLiteral(" AND %1 %2 ?")
                .arg(column, range.withFrom ? QStringLiteral(">=") : QStringLiteral(">"));
        statement.values << range.from;
    }
    if (std::isfinite(range.to)) {
        statement.text +=
            QStringLiteral(" AND %1 %2 ?")
                .arg(column, range.withTo ? QStringLiteral("<=") : QStringLiteral("<"));
        statement.values << range.to;
    }
    return statement;
}

TrackStatement containing(const char* column, const QString& text)
{
    return {QStringLiteral("SELECT track FROM fields WHERE instr(%1, ?) > 0")
                .arg(QLatin1String(column)),
            {text}};
}

} // namespace

TrackStatement statementOf(const QueryTerm& term)
{
    switch (term.kind) {
    case Kind::Words:
        return {QStringLiteral("SELECT track FROM words WHERE instr(text, ?) > 0"), {term.text}};
    case Kind::Title:
        return containing("title", term.text);
    case Kind::Artist:
        return containing("artist", term.text);
    case Kind::Album:
        return containing("album", term.text);
    case Kind::Path:
        return containing("path", term.text);
    case Kind::Genre:
        return {QStringLiteral("SELECT track FROM calls WHERE %1 AND ").arg(modelIs(term.places)) +
                    genreIs("model_genres"),
                {term.text, term.text, term.text}};
    case Kind::Tag:
        return {QStringLiteral("SELECT track FROM tagged WHERE ") + genreIs("tagged"),
                {term.text, term.text, term.text}};
    case Kind::Year:
        return ranged(QStringLiteral("SELECT id FROM tracks WHERE year IS NOT NULL"),
                      QStringLiteral("year"), term.range);
    case Kind::Length:
        return ranged(QStringLiteral("SELECT id FROM tracks WHERE duration IS NOT NULL"),
                      QStringLiteral("duration"), term.range);
    case Kind::Probability:
        return ranged(QStringLiteral("SELECT track FROM opinions WHERE ") + modelIs(term.places),
                      QStringLiteral("probability"), term.range);
    case Kind::ModelsDisagree:
        return {QStringLiteral("SELECT track FROM comparisons WHERE models = 1"), {}};
    case Kind::TagDisagrees:
        return {QStringLiteral("SELECT track FROM comparisons WHERE tag = 1"), {}};
    case Kind::Heard:
        return {QStringLiteral("SELECT track FROM comparisons WHERE heard = (SELECT count(*) FROM "
                               "models WHERE place IS NOT NULL)"),
                {}};
    case Kind::Failed:
        return {QStringLiteral("SELECT id FROM tracks WHERE state IN (%1, %2)")
                    .arg(static_cast<int>(LibraryTrackState::Failed))
                    .arg(static_cast<int>(LibraryTrackState::Unreadable)),
                {}};
    case Kind::Like:
        return {QStringLiteral("SELECT track FROM embeddings WHERE ") + modelInUse, {}};
    }
    return {};
}

TrackStatement statementOf(const LibraryOrder& order)
{
    using Key = LibraryOrder::Key;
    const QString direction = order.descending ? QStringLiteral("DESC") : QStringLiteral("ASC");
    const auto tracksBy = [&](std::initializer_list<const char*> keys) {
        QStringList terms;
        for (const char* key : keys)
            terms << QLatin1String(key) + u' ' + direction;
        return TrackStatement{
            QStringLiteral("SELECT id FROM tracks WHERE %1 IS NOT NULL ORDER BY %2")
                .arg(QLatin1String(*keys.begin()), terms.join(QStringLiteral(", "))),
            {}};
    };
    switch (order.key) {
    case Key::Similarity: // not in the catalog
    case Key::Title:
        return tracksBy({"title_key"});
    case Key::Artist:
        return tracksBy({"artist_key", "album_key", "title_key"});
    case Key::Album:
        return tracksBy({"album_key", "title_key"});
    case Key::Tag:
        return tracksBy({"tag_key", "title_key"});
    case Key::Year:
        return tracksBy({"year", "title_key"});
    case Key::Duration:
        return tracksBy({"duration"});
    case Key::Model:
        // Within a genre, the surest ones first.
        return {QStringLiteral("SELECT track FROM genres CROSS JOIN opinions ON genre = genres.id "
                               "WHERE model = (SELECT id FROM models WHERE place = ?) "
                               "ORDER BY spelling %1, probability DESC")
                    .arg(direction),
                {order.place}};
    case Key::Disagreement:
        return {QStringLiteral("SELECT track FROM comparisons WHERE models IS NOT NULL OR tag IS "
                               "NOT NULL ORDER BY models %1, tag %1")
                    .arg(order.descending ? QStringLiteral("ASC") : QStringLiteral("DESC")),
                {}};
    }
    return {};
}

} // namespace genrescope
