#pragma once

#include "core/datasets/manifest.h"

namespace genrescope {

/// Removes from the manifest the genres with fewer than `minTracks` training tracks (none if it is
/// 0), and the tracks that are then left without a label; records both in excludedGenres and
/// unlabeledTracks. The order of the labels stays; a genre whose parent is left out becomes a child
/// of its grandparent.
/// @throws DatasetError if two labels have the same name, or if no track is left.
void keepFrequentLabels(Manifest& manifest, int minTracks);

} // namespace genrescope
