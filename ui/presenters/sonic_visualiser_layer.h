#pragma once

#include "core/reports/prediction_report.h"

#include <span>
#include <string>
#include <vector>

namespace genrescope {

/// A layer of regions for Sonic Visualiser: as high as a genre is probable where a model calls it.
/// @param models      names of the models, by GenreRegion::model
/// @param sampleRate  of the music's file, in Hz: there, time is counted in its samples
std::string sonicVisualiserLayer(std::span<const GenreRegion> regions,
                                 const std::vector<std::string>& models, int sampleRate);

} // namespace genrescope
