#pragma once

#include "ui/data/track_embeddings.h"

#include <QHash>
#include <QString>

namespace genrescope {

/// What the map of a collection is made of: what the model's head makes probabilities from, or they
/// themselves where most tracks were heard before that was kept.
/// @param place  of the model in use
/// @throws FileError.
TrackEmbeddings vectorsForMap(const QString& catalog, int place);

/// The most probable genre of each track that the model at this place has judged.
/// @throws FileError.
QHash<qint64, QString> firstGenres(const QString& catalog, int place);

} // namespace genrescope
