#pragma once

#include "core/datasets/manifest.h"

namespace genrescope {

/// Leaves the genres out of the manifest's label set that fewer than `minTracks` training tracks
/// carry (none if it is 0), and the tracks that are left without a label; says so in
/// excludedGenres and unlabeledTracks. The order of the labels stays; a genre whose parent is left
/// out becomes a part of its grandparent.
/// @throws DatasetError if two labels have the same name, or if no track is left.
void keepFrequentLabels(Manifest& manifest, int minTracks);

} // namespace genrescope
