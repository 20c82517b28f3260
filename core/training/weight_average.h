#pragma once

#include "core/networks/classifier.h"

#include <cstdint>

namespace genrescope {

/// Moves the weights of `average` toward those of `trained`: an exponential moving average over the
/// steps, which generalizes better than the weights of any single step. Early on the average is
/// short, min(decay, (1 + step) / (10 + step)), so that it is not dominated by the initial weights.
/// Source: tf.train.ExponentialMovingAverage with num_updates.
/// @param step  steps done, from 1.
void moveAverage(Classifier& average, const Classifier& trained, double decay, std::int64_t step);

} // namespace genrescope
