#pragma once

#include "core/runs/train_config.h"

#include <string>

namespace genrescope::test {

/// A recipe made small enough for the tracks of makeWorkspace(): about a millisecond per step.
/// Tests change what they test.
inline TrainConfig tinyConfig(TrainConfig config, const std::string& model)
{
    config.model = model;
    config.options = model == "gru" ? ModelOptions{{"layers", 1}, {"units", 8}}
                                    : ModelOptions{{"layers", 1}, {"heads", 2}};
    config.threads = 1;
    config.batchSize = 8;
    config.minCropFrames = 16;
    config.maxCropFrames = 24;
    config.evaluationCropFrames = 24;
    config.evaluationCrops = 2;
    config.epochs = 4;
    config.learningRate = 0.01;
    config.frequencyMaskBands = 2;
    config.timeMaskFrames = 4;
    config.startFrom.clear();
    return config;
}

} // namespace genrescope::test
