#include "core/kernels/embedding.h"

#include "core/base/cpu_dispatch.h"
#include "core/kernels/parallel.h"

#include <cmath>

namespace genrescope {

namespace {

template<typename T>
struct CropEmbedding {
    const EmbeddingShape& shape;
    std::size_t crop = 0;
    const T* inputs = nullptr;
    /// Not read in the backward pass.
    const T* positions = nullptr;
    T* outputs = nullptr;
};

struct Embed {
    template<int registerBytes, typename T>
    static GENRESCOPE_INLINE void run(const CropEmbedding<T>& work)
    {
        const EmbeddingShape& shape = work.shape;
        const T scale = static_cast<T>(shape.scale);
        for (std::size_t t = 0; t < shape.frames; ++t) {
            const std::size_t row = work.crop * shape.frames + t;
            const DroppedRow<T> dropped(shape.dropout, row);
            const T* input = work.inputs + row * shape.width;
            const T* position = work.positions + t * shape.width;
            T* __restrict output = work.outputs + row * shape.width;
#pragma omp simd
            for (std::size_t c = 0; c < shape.width; ++c)
                output[c] = dropped.factor(c) * (scale * input[c] + position[c]);
        }
    }
};

struct EmbedBackward {
    template<int registerBytes, typename T>
    static GENRESCOPE_INLINE void run(const CropEmbedding<T>& work)
    {
        const EmbeddingShape& shape = work.shape;
        const T scale = static_cast<T>(shape.scale);
        for (std::size_t t = 0; t < shape.frames; ++t) {
            const std::size_t row = work.crop * shape.frames + t;
            const DroppedRow<T> dropped(shape.dropout, row);
            const T* gradient = work.inputs + row * shape.width;
            T* __restrict output = work.outputs + row * shape.width;
#pragma omp simd
            for (std::size_t c = 0; c < shape.width; ++c)
                output[c] = dropped.factor(c) * scale * gradient[c];
        }
    }
};

template<typename Kernel, typename T>
void forEachCrop(const EmbeddingShape& shape, const T* inputs, const T* positions, T* outputs)
{
    parallelFor(static_cast<int>(shape.crops), [&](int crop, int) {
        runForCpu<Kernel>(
            CropEmbedding<T>{shape, static_cast<std::size_t>(crop), inputs, positions, outputs});
    });
}

} // namespace

std::vector<float> sinusoidalPositions(std::size_t frames, std::size_t width)
{
    std::vector<float> values(frames * width);
    for (std::size_t channel = 0; channel < width; ++channel) {
        // A sine and a cosine of each rate.
        const std::size_t pair = channel - channel % 2;
        const double rate =
            std::pow(10000.0, -static_cast<double>(pair) / static_cast<double>(width));
        for (std::size_t t = 0; t < frames; ++t) {
            const double angle = static_cast<double>(t) * rate;
            values[t * width + channel] =
                static_cast<float>(channel % 2 == 0 ? std::sin(angle) : std::cos(angle));
        }
    }
    return values;
}

template<typename T>
void embed(const EmbeddingShape& shape, const T* inputs, const T* positions, T* outputs)
{
    forEachCrop<Embed>(shape, inputs, positions, outputs);
}

template<typename T>
void embedBackward(const EmbeddingShape& shape, const T* outputGradients, T* inputGradients)
{
    forEachCrop<EmbedBackward, T>(shape, outputGradients, nullptr, inputGradients);
}

template void embed(const EmbeddingShape&, const float*, const float*, float*);
template void embed(const EmbeddingShape&, const double*, const double*, double*);
template void embedBackward(const EmbeddingShape&, const float*, float*);
template void embedBackward(const EmbeddingShape&, const double*, double*);

} // namespace genrescope
