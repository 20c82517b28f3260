#pragma once

#include <string>
#include <vector>

namespace genrescope {

/// What one model says of one track.
struct ModelPrediction {
    /// Path as given.
    std::string checkpoint = {};
    std::string architecture = {};
    std::vector<std::string> labels = {};
    /// By label: the mean over all crops, each in [0, 1].
    std::vector<double> probabilities = {};
    /// Seconds from the start of the track at which each crop is centred, ascending.
    std::vector<double> times = {};
    /// times × labels, row-major: the probabilities over time.
    std::vector<float> timeline = {};
};

struct TrackPrediction {
    std::string file = {};
    std::string title = {};
    std::string artist = {};
    /// Seconds decoded so far, or in all once complete.
    double duration = 0.0;
    bool complete = false;
    /// Packets that could not be decoded.
    int corruptPackets = 0;
    /// In the order of the checkpoints.
    std::vector<ModelPrediction> models = {};
};

} // namespace genrescope
