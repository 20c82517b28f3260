#include "core/base/aligned_vector.h"
#include "core/kernels/add_norm.h"
#include "core/kernels/encoder_memory.h"
#include "core/kernels/encoder_weights.h"
#include "core/kernels/matrix_product.h"
#include "core/kernels/parallel.h"

#include <numeric>
#include <vector>

namespace genrescope {

std::size_t encoderMemoryPerCrop(const EncoderBlockShape& shape)
{
    const auto counts = encoderMemoryParts(shape);
    return std::accumulate(counts.begin(), counts.end(), std::size_t{0});
}

namespace {

/// What one thread needs to take crops through a layer.
template<typename T>
class ForwardWorker {
public:
    ForwardWorker(const EncoderBlockShape& shape, const EncoderBlockTensors<const T>& weights,
                  const EncoderWeights<T>& shared, bool keepsMemory)
        : shape_(shape),
          weights_(weights),
          shared_(shared),
          attention_(shape.attention()),
          branch_(shape.frames * shape.width),
          attentionOutput_(shape.frames * shape.width),
          memory_(keepsMemory ? 0 : encoderMemoryPerCrop(shape))
    {
    }

    /// @param memory  of this crop, or null
    void run(std::size_t crop, const T* input, T* memory, T* output)
    {
        const EncoderMemory<T> kept(shape_, memory != nullptr ? memory : memory_.data());
        const std::size_t width = shape_.width;
        const std::size_t feedForward = shape_.feedForward;
        const std::size_t frames = shape_.frames;
        AddNorm<T> norm = {.rows = frames,
                           .width = width,
                           .firstRow = crop * frames,
                           .epsilon = shape_.epsilon,
                           .branch = branch_.data()};

        multiply(plain(input, width), shared_.qkv.transposed(), {frames, width, 3 * width},
                 {kept.projected, 3 * width}, Into::Replace, shape_.precision);
        attend(shape_.attention(), static_cast<const T*>(kept.projected), weights_.qkvBias,
               kept.attended, kept.softmax, attention_);
        multiply(plain<T>(kept.attended, width), shared_.projection.transposed(),
                 {frames, width, width}, {branch_.data(), width}, Into::Replace, shape_.precision);
        norm.dropout = shape_.attentionDropout;
        norm.residual = input;
        norm.bias = weights_.projectionBias;
        norm.scale = weights_.attentionScale;
        norm.shift = weights_.attentionShift;
        norm.normalized = kept.attentionNormalized;
        norm.inverseDeviation = kept.attentionInverseDeviation;
        norm.output = attentionOutput_.data();
        addNorm(norm);

        multiply(plain<T>(attentionOutput_.data(), width), shared_.expansion.transposed(),
                 {frames, width, feedForward}, {kept.hidden, feedForward}, Into::Replace,
                 shape_.precision);
        biasRelu(BiasRelu<T>{frames, feedForward, weights_.expansionBias, kept.hidden});
        multiply(plain<T>(kept.hidden, feedForward), shared_.contraction.transposed(),
                 {frames, feedForward, width}, {branch_.data(), width}, Into::Replace,
                 shape_.precision);
        norm.dropout = shape_.feedForwardDropout;
        norm.residual = attentionOutput_.data();
        norm.bias = weights_.contractionBias;
        norm.scale = weights_.feedForwardScale;
        norm.shift = weights_.feedForwardShift;
        norm.normalized = kept.outputNormalized;
        norm.inverseDeviation = kept.outputInverseDeviation;
        norm.output = output;
        addNorm(norm);
    }

private:
    const EncoderBlockShape& shape_;
    const EncoderBlockTensors<const T>& weights_;
    const EncoderWeights<T>& shared_;
    AttentionScratch<T> attention_;
    AlignedVector<T> branch_;
    AlignedVector<T> attentionOutput_;
    /// Where the intermediate values are not kept.
    AlignedVector<T> memory_;
};

} // namespace

template<typename T>
void encoderForward(const EncoderBlockShape& shape, const EncoderBlockTensors<const T>& weights,
                    const T* inputs, T* memory, T* outputs)
{
    const int crops = static_cast<int>(shape.crops);
    const std::size_t perCrop = encoderMemoryPerCrop(shape);
    const EncoderWeights<T> shared(shape, weights);
    std::vector<ForwardWorker<T>> workers;
    for (int worker = workersFor(crops); worker > 0; --worker)
        workers.emplace_back(shape, weights, shared, memory != nullptr);
    parallelFor(crops, [&](int task, int worker) {
        const auto crop = static_cast<std::size_t>(task);
        const std::size_t at = crop * shape.frames * shape.width;
        workers[static_cast<std::size_t>(worker)].run(
            crop, inputs + at, memory != nullptr ? memory + crop * perCrop : nullptr, outputs + at);
    });
}

template void encoderForward(const EncoderBlockShape&, const EncoderBlockTensors<const float>&,
                             const float*, float*, float*);
template void encoderForward(const EncoderBlockShape&, const EncoderBlockTensors<const double>&,
                             const double*, double*, double*);

} // namespace genrescope
