#pragma once

#include "core/base/cancellation.h"
#include "core/features/input_reference.h"
#include "core/models/band_statistics.h"
#include "core/training/training_data.h"

namespace genrescope {

/// Each band's mean and deviation over the frames of the training clips, as the model hears them;
/// where there are very many, of an evenly spaced part of them.
/// @throws DatasetError if features cannot be read; Canceled.
BandStatistics computeBandStatistics(const TrainingData& data, InputReference reference,
                                     const CancellationToken& cancellation);

} // namespace genrescope
