#pragma once

#include "ui/data/library_row.h"
#include "ui/library/library_query.h"

#include <QString>
#include <QVariantList>

namespace genrescope {

/// A statement whose rows are one column: tracks.
struct TrackStatement {
    QString text = {};
    /// For each "?" in it. Nothing that a person wrote is part of the text.
    QVariantList values = {};
};

/// The tracks that meet a term, whether or not it is excluded; in any order.
TrackStatement statementOf(const QueryTerm& term);

/// The tracks that can be put in this order, in it; the others come after them.
TrackStatement statementOf(const LibraryOrder& order);

} // namespace genrescope
