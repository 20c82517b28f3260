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

/// Times one model with its default options on made-up input, at 163 labels and 128 bands.
class TrainBenchmark {
public:
    virtual ~TrainBenchmark() = default;

    /// Milliseconds of one training step: 32 crops of 192 frames, Adam, everything but loading.
    virtual double stepMs() = 0;
    /// Milliseconds for the probabilities of 32 crops of 192 frames, and of one clip of 938 frames
    /// (30 s).
    virtual double inferenceBatchMs() = 0;
    virtual double inferenceClipMs() = 0;
};

/// @throws ModelError if there is no such model.
std::unique_ptr<TrainBenchmark> makeTrainBenchmark(const std::string& model, MeasuredLayers layers,
                                                   Precision precision);

/// 10⁹ floating-point operations of the matrix products of such a step: by convention, three times
/// those of the forward pass. The project's own layers do slightly less (the gradient of the input
/// is not needed), and more where they recompute attention weights.
/// @throws ModelError
double gigaOperationsPerStep(const std::string& model);

} // namespace genrescope
