#include "core/kernels/pooling.h"

#include "core/base/cpu_dispatch.h"
#include "core/kernels/parallel.h"

#include <algorithm>

namespace genrescope {

namespace {

/// One crop's share of the work.
template<typename T>
struct CropMean {
    const PoolingShape& shape;
    std::size_t crop = 0;
    const T* frames = nullptr;
    T* means = nullptr;
};

struct Mean {
    template<int registerBytes, typename T>
    static GENRESCOPE_INLINE void run(const CropMean<T>& work)
    {
        const PoolingShape& shape = work.shape;
        T* __restrict means = work.means + work.crop * shape.width;
        std::fill_n(means, shape.width, T(0));
        for (std::size_t t = 0; t < shape.frames; ++t) {
            const DroppedRow<T> dropped(shape.dropout, work.crop * shape.frames + t);
            const T* frame = work.frames + work.crop * shape.cropStride + t * shape.frameStride;
#pragma omp simd
            for (std::size_t c = 0; c < shape.width; ++c)
                means[c] += dropped.factor(c) * frame[c];
        }
        const T share = T(1) / static_cast<T>(shape.frames);
#pragma omp simd
        for (std::size_t c = 0; c < shape.width; ++c)
            means[c] *= share;
    }
};

template<typename T>
struct CropMeanBackward {
    const PoolingShape& shape;
    std::size_t crop = 0;
    const T* gradients = nullptr;
    T* frameGradients = nullptr;
};

struct MeanBackward {
    template<int registerBytes, typename T>
    static GENRESCOPE_INLINE void run(const CropMeanBackward<T>& work)
    {
        const PoolingShape& shape = work.shape;
        const T* gradients = work.gradients + work.crop * shape.width;
        const T share = T(1) / static_cast<T>(shape.frames);
        for (std::size_t t = 0; t < shape.frames; ++t) {
            const DroppedRow<T> dropped(shape.dropout, work.crop * shape.frames + t);
            T* __restrict frame =
                work.frameGradients + work.crop * shape.cropStride + t * shape.frameStride;
#pragma omp simd
            for (std::size_t c = 0; c < shape.width; ++c)
                frame[c] = dropped.factor(c) * gradients[c] * share;
        }
    }
};

} // namespace

template<typename T>
void meanOverTime(const PoolingShape& shape, const T* frames, T* means)
{
    parallelFor(static_cast<int>(shape.crops), [&](int crop, int) {
        runForCpu<Mean>(CropMean<T>{shape, static_cast<std::size_t>(crop), frames, means});
    });
}

template<typename T>
void meanOverTimeBackward(const PoolingShape& shape, const T* gradients, T* frameGradients)
{
    parallelFor(static_cast<int>(shape.crops), [&](int crop, int) {
        runForCpu<MeanBackward>(
            CropMeanBackward<T>{shape, static_cast<std::size_t>(crop), gradients, frameGradients});
    });
}

template void meanOverTime(const PoolingShape&, const float*, float*);
template void meanOverTime(const PoolingShape&, const double*, double*);
template void meanOverTimeBackward(const PoolingShape&, const float*, float*);
template void meanOverTimeBackward(const PoolingShape&, const double*, double*);

} // namespace genrescope
