#pragma once

#include "ui/data/playlist_track.h"
#include "ui/library/catalog_connection.h"

#include <span>
#include <vector>

namespace genrescope {

/// What the catalog knows of these tracks, in order, without those that are gone. @throws
/// FileError.
std::vector<PlaylistTrack> playlistTracks(CatalogConnection& catalog, std::span<const qint64> ids);

} // namespace genrescope
