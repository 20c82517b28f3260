#pragma once

#include "core/base/precision.h"

#include <memory>
#include <string>
#include <vector>

namespace genrescope {

/// What a model is made of while it is measured: the program's own layers, or LibTorch's (see
/// PlainLayers).
enum class MeasuredLayers { Own, TorchModules, PostDropout };

/// The models that have such counterparts to be compared with.
std::vector<std::string> benchmarkModels();

/// What is measured.
struct MeasuredTraining {
    std::string model = {};
    /// Whose options, crops, augmentation and optimizer it has.
    std::string recipe = "post";
    MeasuredLayers layers = MeasuredLayers::Own;
    Precision precision = Precision::Single;
};

/// Times one model on made-up input, at 163 labels and 128 bands, in batches of 32 crops of the
/// recipe's mean length: 192 frames (post) or 384 (modern).
class TrainBenchmark {
public:
    virtual ~TrainBenchmark() = default;

    /// Milliseconds of one training step: everything but loading.
    virtual double stepMs() = 0;
    /// Milliseconds for the probabilities of such a batch, and of one clip of 938 frames (30 s).
    virtual double inferenceBatchMs() = 0;
    virtual double inferenceClipMs() = 0;
};

/// @throws ModelError if there is no such model; ConfigError if there is no such recipe.
std::unique_ptr<TrainBenchmark> makeTrainBenchmark(const MeasuredTraining& training);

/// 10⁹ floating-point operations of the matrix products of such a step: by convention, three times
/// those of the forward pass. The project's own layers do slightly less (the gradient of the input
/// is not needed), and more where they recompute attention weights or convolutions.
/// @throws as makeTrainBenchmark
double gigaOperationsPerStep(const MeasuredTraining& training);

} // namespace genrescope
