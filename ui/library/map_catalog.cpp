#include "ui/library/map_catalog.h"

#include "ui/library/catalog_reader.h"

#include <cstring>

namespace genrescope {

namespace {

TrackEmbeddings probabilities(CatalogConnection& connection, int place)
{
    QSqlQuery query = connection.run(
        QStringLiteral("SELECT track, probabilities FROM probabilities JOIN models ON "
                       "models.id = model WHERE place = ? ORDER BY track"),
        {place});
    TrackEmbeddings vectors;
    while (query.next()) {
        const QByteArray bytes = query.value(1).toByteArray();
        const std::size_t width = static_cast<std::size_t>(bytes.size()) / sizeof(float);
        if (vectors.dimension == 0)
            vectors.dimension = width;
        // Where there was nothing to judge, there are none.
        if (width == 0 || width != vectors.dimension)
            continue;
        vectors.ids.push_back(query.value(0).toLongLong());
        const std::size_t known = vectors.values.size();
        vectors.values.resize(known + width);
        std::memcpy(vectors.values.data() + known, bytes.constData(), width * sizeof(float));
    }
    return vectors;
}

} // namespace

TrackEmbeddings vectorsForMap(const QString& catalog, int place)
{
    CatalogReader reader(catalog);
    TrackEmbeddings judged = probabilities(reader.connection(), place);
    TrackEmbeddings embeddings = reader.embeddings(place);
    // In a catalog from before they were kept, they come one by one, as tracks are heard again.
    if (2 * embeddings.ids.size() < judged.ids.size())
        return judged;
    return embeddings;
}

QHash<qint64, QString> firstGenres(const QString& catalog, int place)
{
    CatalogConnection connection(catalog);
    QSqlQuery query =
        connection.run(QStringLiteral("SELECT track, name FROM opinions JOIN models ON models.id = "
                                      "model JOIN genres ON genres.id = genre WHERE place = ?"),
                       {place});
    QHash<qint64, QString> genres;
    QHash<QString, QString> once;
    while (query.next()) {
        const QString name = query.value(1).toString();
        genres.insert(query.value(0).toLongLong(), *once.insert(name, once.value(name, name)));
    }
    return genres;
}

} // namespace genrescope
