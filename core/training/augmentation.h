#pragma once

#include "core/base/random.h"
#include "core/features/mel_config.h"
#include "core/runs/train_config.h"
#include "core/training/batch.h"

namespace genrescope {

// Of a slice, all draw the random numbers of the whole batch, so that what becomes of a crop
// depends on its place there alone, however many processes share the batch.

/// Mixes each crop with the next one (the last with the first): λ of its own and 1 − λ of the
/// other, both inputs and targets, λ from Beta(alpha, alpha) for each crop. A slice then has no
/// neighbor any more. Source: Zhang et al., "mixup: Beyond Empirical Risk Minimization", 2018.
void mixCrops(Batch& batch, double alpha, Random& random);

/// Makes each crop louder or quieter by up to `maxShift` (in input values: dB over half the dynamic
/// range), uniformly. Values are floored at -1, as features are.
void shiftGains(Batch& batch, double maxShift, Random& random);

/// Blanks stripes of bands and of frames in every crop; widths and places are uniform. Blank is 0,
/// the middle of the input range.
/// Source: Park et al., "SpecAugment", 2019, without time warping.
void maskCrops(Batch& batch, const TrainConfig& config, Random& random);

/// Blanks frames that are to be reconstructed, and records them: a mask begins at a frame with the
/// probability config.frameMaskBegin and continues for another with config.frameMaskContinue. A
/// crop that would have none gets one of a single frame, so that there is something to reconstruct
/// in each.
void maskFrames(Batch& batch, const TrainConfig& config, Random& random);

/// Draws what maskFrames does for one crop, without a crop: 1 where a frame is masked, else 0.
/// @param masked  as many frames as the crop has, written
void drawFrameMask(std::span<float> masked, const TrainConfig& config, Random& random);

/// All that a recipe does to a batch: gains, mixing, masks; without labels, the frames to
/// reconstruct, too.
void augment(Batch& batch, const TrainConfig& config, const MelConfig& mel, Random& random);

} // namespace genrescope
