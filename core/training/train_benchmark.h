#pragma once

#include <string>

namespace genrescope {

/// How fast a model is on this machine: medians, milliseconds, at 163 labels and 128 bands.
struct TrainTimings {
    /// A training step: 32 crops of 192 frames, Adam, everything but loading.
    double stepMs = 0.0;
    /// The probabilities of 32 crops of 192 frames.
    double inferenceBatchMs = 0.0;
    /// The probabilities of one clip of 938 frames, 30 s.
    double inferenceClipMs = 0.0;
};

/// Measures a model with its default options on made-up input.
/// @param threads  as setComputeThreads takes them; stays set.
/// @param repeats  runs of each kind after one that does not count; at least 1.
/// @throws ModelError if there is no such model.
TrainTimings benchmarkTraining(const std::string& model, int threads, int repeats);

} // namespace genrescope
