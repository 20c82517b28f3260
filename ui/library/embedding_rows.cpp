#include "ui/library/embedding_rows.h"

#include <cstring>

namespace genrescope {

EmbeddingRows::EmbeddingRows(CatalogConnection& connection, int place, qint64 after)
    // The sign has them counted in an index, without reading any embedding.
    : count_(connection
                 .value(QStringLiteral("SELECT count(*) FROM embeddings WHERE +id > ? AND model = "
                                       "(SELECT id FROM models WHERE place = ?)"),
                        {after, place})
                 .toULongLong()),
      query_(connection.run(
          QStringLiteral("SELECT id, track, value FROM embeddings WHERE id > ? AND model = "
                         "(SELECT id FROM models WHERE place = ?) ORDER BY id"),
          {after, place})),
      row_(after)
{
}

bool EmbeddingRows::next()
{
    while (query_.next()) {
        row_ = query_.value(0).toLongLong();
        const QByteArray bytes = query_.value(2).toByteArray();
        if (bytes.isEmpty())
            continue;
        track_ = query_.value(1).toLongLong();
        halves_.resize(static_cast<std::size_t>(bytes.size()) / sizeof(std::uint16_t));
        std::memcpy(halves_.data(), bytes.data(), halves_.size() * sizeof(std::uint16_t));
        return true;
    }
    return false;
}

} // namespace genrescope
