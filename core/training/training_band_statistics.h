#pragma once

#include "core/base/cancellation.h"
#include "core/crops/training_data.h"
#include "core/features/input_reference.h"
#include "core/models/band_statistics.h"

namespace genrescope {

/// Each band's mean and deviation over the frames of the training clips, as the model receives
/// them; where there are very many, over an evenly spaced subset.
/// @throws DatasetError if features cannot be read; Canceled.
BandStatistics computeBandStatistics(const TrainingData& data, InputReference reference,
                                     const CancellationToken& cancellation);

} // namespace genrescope
