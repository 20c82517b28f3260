#pragma once

#include "ui/library/catalog_connection.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace genrescope {

/// The embeddings of the model in use at a place, one after another in the order in which they were
/// written; those of tracks without anything to hear are left out.
class EmbeddingRows {
public:
    /// @param after  rows up to this one are known already. @throws FileError.
    EmbeddingRows(CatalogConnection& connection, int place, qint64 after = 0);

    /// There are no more rows than this.
    std::size_t count() const { return count_; }

    /// False at the end.
    bool next();

    /// Of the last row, whether or not next() has left rows out before it.
    qint64 row() const { return row_; }
    qint64 track() const { return track_; }
    /// float16 each.
    std::span<const std::uint16_t> halves() const { return halves_; }

private:
    std::size_t count_;
    QSqlQuery query_;
    qint64 row_ = 0;
    qint64 track_ = 0;
    std::vector<std::uint16_t> halves_;
};

} // namespace genrescope
