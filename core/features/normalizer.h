#pragma once

#include "core/features/mel_config.h"

#include <span>

namespace genrescope {

/// Brings absolute dB values to the post's input range, in place: relative to their maximum,
/// floored at -dynamicRange, then (dB + range / 2) / (range / 2), so that values lie in [-1, 1].
///
/// @return the maximum, in dB: with it, value * range / 2 - range / 2 + maximum gives dB again.
/// Source: librosa 0.7 power_to_db(ref=max, top_db=80) and the post's (dB + 40) / 40.
float normalizeToMaximum(std::span<float> decibels, const MelConfig& config);

/// The same with a given reference in dB instead of the values' own maximum; values above it exceed
/// 1.
void normalizeToReference(std::span<float> decibels, float reference, const MelConfig& config);

/// The largest value; the lowest finite number if there are no values.
float maximumOf(std::span<const float> values);

} // namespace genrescope
