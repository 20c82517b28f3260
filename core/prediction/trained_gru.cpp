#include "core/kernels/gru_layer.h"
#include "core/models/gru_options.h"
#include "core/prediction/trained_encoder.h"

#include <algorithm>
#include <string>
#include <vector>

namespace genrescope {

namespace {

BothWeights<float> gruWeights(const Weights& weights, int layer)
{
    const auto direction = [&](const char* name) {
        const std::string suffix = "_l" + std::to_string(layer) + name;
        return GruWeights<float>{.input = weights("gru.weight_ih" + suffix).data(),
                                 .recurrent = weights("gru.weight_hh" + suffix).data(),
                                 .inputBias = weights("gru.bias_ih" + suffix).data(),
                                 .recurrentBias = weights("gru.bias_hh" + suffix).data()};
    };
    return {direction(""), direction("_reverse")};
}

class TrainedGru : public TrainedEncoder {
public:
    TrainedGru(const GruOptions& options, const Weights& weights)
        : units_(static_cast<std::size_t>(options.units))
    {
        for (int layer = 0; layer < options.layers; ++layer)
            layers_.push_back(gruWeights(weights, layer));
    }

    FrameBatch encode(const FrameBatch& given, Precision precision) override
    {
        FrameBatch frames = frameByFrame(given.crops, given.frames, given.width);
        for (std::size_t t = 0; t < given.frames; ++t) {
            for (std::size_t crop = 0; crop < given.crops; ++crop)
                std::copy_n(given.at(crop, t), given.width, frames.at(crop, t));
        }
        AlignedVector<float> gates(given.frames * given.crops * gruGateStride(units_));
        for (const BothWeights<float>& layer : layers_) {
            FrameBatch states = frameByFrame(given.crops, given.frames, 2 * units_);
            gruForward({.frames = frames.frames,
                        .crops = frames.crops,
                        .inputs = frames.width,
                        .units = units_,
                        .precision = precision},
                       layer, frames.values.data(), gates.data(), states.values.data());
            frames = std::move(states);
        }
        return frames;
    }

private:
    std::size_t units_;
    std::vector<BothWeights<float>> layers_;
};

} // namespace

template<>
std::unique_ptr<TrainedEncoder> makeTrainedEncoder(const GruOptions& options, int,
                                                   const Weights& weights)
{
    return std::make_unique<TrainedGru>(options, weights);
}

} // namespace genrescope
