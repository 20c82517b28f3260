#include "core/base/aligned_vector.h"
#include "core/kernels/add_norm.h"
#include "core/kernels/encoder_memory.h"
#include "core/kernels/encoder_weights.h"
#include "core/kernels/matrix_product.h"
#include "core/kernels/parallel.h"

#include <algorithm>
#include <vector>

namespace genrescope {

namespace {

/// Calls visit(member, size) for each of a layer's tensors.
template<typename Visit>
void forEachTensor(const EncoderBlockShape& shape, Visit&& visit)
{
    const std::size_t width = shape.width;
    const std::size_t feedForward = shape.feedForward;
    visit(
        [](auto& t) -> auto& { return t.qkv; }, 3 * width * width);
    visit(
        [](auto& t) -> auto& { return t.qkvBias; }, 3 * width);
    visit(
        [](auto& t) -> auto& { return t.projection; }, width* width);
    visit(
        [](auto& t) -> auto& { return t.projectionBias; }, width);
    visit(
        [](auto& t) -> auto& { return t.attentionScale; }, width);
    visit(
        [](auto& t) -> auto& { return t.attentionShift; }, width);
    visit(
        [](auto& t) -> auto& { return t.expansion; }, feedForward* width);
    visit(
        [](auto& t) -> auto& { return t.expansionBias; }, feedForward);
    visit(
        [](auto& t) -> auto& { return t.contraction; }, width* feedForward);
    visit(
        [](auto& t) -> auto& { return t.contractionBias; }, width);
    visit(
        [](auto& t) -> auto& { return t.feedForwardScale; }, width);
    visit(
        [](auto& t) -> auto& { return t.feedForwardShift; }, width);
}

/// What one thread needs to backpropagate through a layer, and the gradients that it has summed.
template<typename T>
class BackwardWorker {
public:
    BackwardWorker(const EncoderBlockShape& shape, const EncoderBlockTensors<const T>& weights,
                   const EncoderWeights<T>& shared)
        : shape_(shape),
          weights_(weights),
          shared_(shared),
          attention_(shape.attention()),
          carried_(shape.frames * shape.width),
          branch_(shape.frames * shape.width),
          attentionOutput_(shape.frames * shape.width),
          wide_(shape.frames * shape.feedForward)
    {
        std::size_t total = 0;
        forEachTensor(shape, [&](auto, std::size_t size) { total += size; });
        sums_.resize(total);
        T* next = sums_.data();
        forEachTensor(shape, [&](auto member, std::size_t size) {
            member(gradients_) = next;
            next += size;
        });
    }

    const EncoderBlockTensors<T>& gradients() const { return gradients_; }

    /// @param inputGradient  or null
    void run(std::size_t crop, const T* input, T* memory, const T* outputGradient, T* inputGradient)
    {
        const EncoderMemory<T> kept(shape_, memory);
        feedForward(crop, kept, outputGradient);
        attention(crop, kept, input, inputGradient);
    }

private:
    /// Leaves the gradient of the attention half's output in carried_.
    void feedForward(std::size_t crop, const EncoderMemory<T>& kept, const T* outputGradient)
    {
        const std::size_t frames = shape_.frames;
        const std::size_t width = shape_.width;
        const std::size_t wide = shape_.feedForward;
        AddNormBackward<T> norm = normBackward(crop);
        norm.dropout = shape_.feedForwardDropout;
        norm.scale = weights_.feedForwardScale;
        norm.normalized = kept.outputNormalized;
        norm.inverseDeviation = kept.outputInverseDeviation;
        norm.outputGradient = outputGradient;
        norm.residualGradient = carried_.data();
        norm.biasGradient = gradients_.contractionBias;
        norm.scaleGradient = gradients_.feedForwardScale;
        norm.shiftGradient = gradients_.feedForwardShift;
        addNormBackward(norm);

        multiply(transposed<T>(branch_.data(), width), plain<T>(kept.hidden, wide),
                 {width, frames, wide}, {gradients_.contraction, wide}, Into::Add,
                 shape_.precision);
        multiply(plain<T>(branch_.data(), width), shared_.contraction.plain(),
                 {frames, width, wide}, {wide_.data(), wide}, Into::Replace, shape_.precision);
        biasReluBackward(
            BiasReluBackward<T>{frames, wide, kept.hidden, wide_.data(), gradients_.expansionBias});
        scaleShift(ScaleShift<T>{frames, width, kept.attentionNormalized, weights_.attentionScale,
                                 weights_.attentionShift, attentionOutput_.data()});
        multiply(transposed<T>(wide_.data(), wide), plain<T>(attentionOutput_.data(), width),
                 {wide, frames, width}, {gradients_.expansion, width}, Into::Add, shape_.precision);
        multiply(plain<T>(wide_.data(), wide), shared_.expansion.plain(), {frames, wide, width},
                 {carried_.data(), width}, Into::Add, shape_.precision);
    }

    void attention(std::size_t crop, const EncoderMemory<T>& kept, const T* input, T* inputGradient)
    {
        const std::size_t frames = shape_.frames;
        const std::size_t width = shape_.width;
        AddNormBackward<T> norm = normBackward(crop);
        norm.dropout = shape_.attentionDropout;
        norm.scale = weights_.attentionScale;
        norm.normalized = kept.attentionNormalized;
        norm.inverseDeviation = kept.attentionInverseDeviation;
        norm.outputGradient = carried_.data();
        norm.residualGradient = inputGradient != nullptr ? inputGradient : carried_.data();
        norm.biasGradient = gradients_.projectionBias;
        norm.scaleGradient = gradients_.attentionScale;
        norm.shiftGradient = gradients_.attentionShift;
        addNormBackward(norm);

        multiply(transposed<T>(branch_.data(), width), plain<T>(kept.attended, width),
                 {width, frames, width}, {gradients_.projection, width}, Into::Add,
                 shape_.precision);
        T* const attendedGradient = attentionOutput_.data();
        multiply(plain<T>(branch_.data(), width), shared_.projection.plain(),
                 {frames, width, width}, {attendedGradient, width}, Into::Replace,
                 shape_.precision);
        attendBackward(shape_.attention(), kept.projected, weights_.qkvBias,
                       static_cast<const T*>(kept.attended), static_cast<const T*>(kept.softmax),
                       static_cast<const T*>(attendedGradient), gradients_.qkvBias, attention_);
        multiply(transposed<T>(kept.projected, 3 * width), plain(input, width),
                 {3 * width, frames, width}, {gradients_.qkv, width}, Into::Add, shape_.precision);
        if (inputGradient != nullptr) {
            multiply(plain<T>(kept.projected, 3 * width), shared_.qkv.plain(),
                     {frames, 3 * width, width}, {inputGradient, width}, Into::Add,
                     shape_.precision);
        }
    }

    AddNormBackward<T> normBackward(std::size_t crop)
    {
        return {.rows = shape_.frames,
                .width = shape_.width,
                .firstRow = crop * shape_.frames,
                .branchGradient = branch_.data()};
    }

    const EncoderBlockShape& shape_;
    const EncoderBlockTensors<const T>& weights_;
    const EncoderWeights<T>& shared_;
    AttentionScratch<T> attention_;
    /// frames × width: the gradient past the branches, that of a branch, and the output of the
    /// attention half, then the gradient of the attended values.
    AlignedVector<T> carried_;
    AlignedVector<T> branch_;
    AlignedVector<T> attentionOutput_;
    /// frames × feedForward.
    AlignedVector<T> wide_;
    AlignedVector<T> sums_;
    EncoderBlockTensors<T> gradients_;
};

} // namespace

template<typename T>
void encoderBackward(const EncoderBlockShape& shape, const EncoderBlockTensors<const T>& weights,
                     const T* inputs, T* memory, const T* outputGradients, T* inputGradients,
                     const EncoderBlockTensors<T>& gradients)
{
    const int crops = static_cast<int>(shape.crops);
    const std::size_t perCrop = encoderMemoryPerCrop(shape);
    const EncoderWeights<T> shared(shape, weights);
    std::vector<BackwardWorker<T>> workers;
    for (int worker = workersFor(crops); worker > 0; --worker)
        workers.emplace_back(shape, weights, shared);
    parallelFor(crops, [&](int task, int worker) {
        const auto crop = static_cast<std::size_t>(task);
        const std::size_t at = crop * shape.frames * shape.width;
        workers[static_cast<std::size_t>(worker)].run(
            crop, inputs + at, memory + crop * perCrop, outputGradients + at,
            inputGradients != nullptr ? inputGradients + at : nullptr);
    });
    forEachTensor(shape, [&](auto member, std::size_t size) {
        T* const total = member(gradients);
        std::fill_n(total, size, T(0));
        for (const BackwardWorker<T>& worker : workers) {
            const T* const part = member(worker.gradients());
            for (std::size_t i = 0; i < size; ++i)
                total[i] += part[i];
        }
    });
}

template void encoderBackward(const EncoderBlockShape&, const EncoderBlockTensors<const float>&,
                              const float*, float*, const float*, float*,
                              const EncoderBlockTensors<float>&);
template void encoderBackward(const EncoderBlockShape&, const EncoderBlockTensors<const double>&,
                              const double*, double*, const double*, double*,
                              const EncoderBlockTensors<double>&);

} // namespace genrescope
