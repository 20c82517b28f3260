#include "core/base/cpu_dispatch.h"
#include "core/kernels/attention_head.h"
#include "core/kernels/fast_math.h"

#include <algorithm>
#include <numbers>

namespace genrescope {

namespace {

template<typename T>
struct HeadBackward {
    AttentionHead<T, const T> head;
    T* projected = nullptr;
    const T* biases = nullptr;
    const T* attended = nullptr;
    const T* attendedGradient = nullptr;
    T* biasGradients = nullptr;
};

struct AttendBackward {
    template<int registerBytes, typename T>
    static GENRESCOPE_INLINE void run(const HeadBackward<T>& work)
    {
        constexpr std::size_t block = AttentionScratch<T>::blockRows;
        AttentionScratch<T>& scratch = work.head.scratch;
        const std::size_t size = scratch.frames() * scratch.depth();
        packHead(work.head, static_cast<const T*>(work.projected), work.biases);
        transpose(scratch.values(), scratch, scratch.valuesTransposed());
        packGradients(work);
        std::fill_n(scratch.keyGradients(), size, T(0));
        std::fill_n(scratch.valueGradients(), size, T(0));
        for (std::size_t first = 0; first < work.head.shape.frames; first += block) {
            const std::size_t at = first * scratch.depth();
            weightsAndGradients<registerBytes>(work, first);
            blockSums<registerBytes>(scratch.scoreGradients(), scratch.keys(), scratch, block,
                                     scratch.queryGradients() + at);
            addTransposed<registerBytes>(scratch.weights(), scratch.outputGradients() + at, scratch,
                                         scratch.valueGradients());
            addTransposed<registerBytes>(scratch.scoreGradients(), scratch.queries() + at, scratch,
                                         scratch.keyGradients());
        }
        const T factor = T(1) / std::sqrt(static_cast<T>(work.head.shape.depth));
        unpack(work, 0, scratch.queryGradients(), factor);
        // Queries were divided by ln 2.
        unpack(work, 1, scratch.keyGradients(), std::numbers::ln2_v<T>);
        unpack(work, 2, scratch.valueGradients(), T(1));
    }

    /// Each query's row is already multiplied by its share, so that weights need not be.
    template<typename T>
    static GENRESCOPE_INLINE void packGradients(const HeadBackward<T>& work)
    {
        const AttentionShape& shape = work.head.shape;
        AttentionScratch<T>& scratch = work.head.scratch;
        for (std::size_t t = 0; t < shape.frames; ++t) {
            const T share = work.head.shares[t];
            const T* __restrict from =
                work.attendedGradient + t * shape.width() + work.head.head * shape.depth;
            T* __restrict to = scratch.outputGradients() + t * scratch.depth();
#pragma omp simd
            for (std::size_t d = 0; d < shape.depth; ++d)
                to[d] = share * from[d];
        }
        // The forward pass keeps its results there: rows beyond the last frame must be 0.
        std::fill(scratch.outputGradients() + shape.frames * scratch.depth(),
                  scratch.outputGradients() + scratch.frames() * scratch.depth(), T(0));
    }

    /// Of the block of queries from `first` on: weights without their shares, and the gradients of
    /// the scores, weight · (gradient of the weight − their weighted mean).
    template<int registerBytes, typename T>
    static GENRESCOPE_INLINE void weightsAndGradients(const HeadBackward<T>& work,
                                                      std::size_t first)
    {
        constexpr std::size_t block = AttentionScratch<T>::blockRows;
        const AttentionShape& shape = work.head.shape;
        AttentionScratch<T>& scratch = work.head.scratch;
        const std::size_t at = first * scratch.depth();
        blockScores<registerBytes>(scratch.queries() + at, scratch.keysTransposed(), scratch,
                                   shape.depth, block, scratch.weights());
        hidePadding(work.head, block, scratch.weights());
        blockScores<registerBytes>(scratch.outputGradients() + at, scratch.valuesTransposed(),
                                   scratch, shape.depth, block, scratch.scoreGradients());
        for (std::size_t r = 0; r < block; ++r) {
            const bool padding = first + r >= shape.frames;
            powersAndGradients<registerBytes>(scratch.frames(),
                                              padding ? T(0) : work.head.largest[first + r],
                                              padding ? T(0) : weightedMean(work, first + r),
                                              scratch.weights() + r * scratch.frames(),
                                              scratch.scoreGradients() + r * scratch.frames());
        }
    }

    /// weights = 2^(weights − largest); gradients = weights · (gradients − mean)
    template<int registerBytes, typename T>
    static GENRESCOPE_INLINE void powersAndGradients(std::size_t count, T largest, T mean,
                                                     T* weights, T* gradients)
    {
        constexpr int lanes = registerBytes / static_cast<int>(sizeof(T));
        for (std::size_t j = 0; j < count; j += lanes) {
            Vector<T, lanes> weight;
            Vector<T, lanes> gradient;
            load(weight, weights + j);
            load(gradient, gradients + j);
            weight -= largest;
            fastExp2<lanes>(weight);
            gradient = weight * (gradient - mean);
            store(weight, weights + j);
            store(gradient, gradients + j);
        }
    }

    /// Σ over keys of weight · gradient of the weight, which is output · gradient of the output;
    /// times the query's share.
    template<typename T>
    static GENRESCOPE_INLINE T weightedMean(const HeadBackward<T>& work, std::size_t t)
    {
        const AttentionShape& shape = work.head.shape;
        const std::size_t at = t * shape.width() + work.head.head * shape.depth;
        T sum = 0;
#pragma omp simd reduction(+ : sum)
        for (std::size_t d = 0; d < shape.depth; ++d)
            sum += work.attended[at + d] * work.attendedGradient[at + d];
        return sum * work.head.shares[t];
    }

    /// result (frames × depth) += weightsᵀ (frames × block) · rows (block × depth)
    template<int registerBytes, typename T>
    static GENRESCOPE_INLINE void addTransposed(const T* weights, const T* rows,
                                                AttentionScratch<T>& scratch, T* result)
    {
        using Size = Tile<T, registerBytes>;
        const std::size_t depth = scratch.depth();
        for (std::size_t j = 0; j < scratch.frames(); j += Size::rows) {
            for (std::size_t d = 0; d < depth; d += Size::depthVectors * Size::lanes) {
                Vector<T, Size::lanes> sums[Size::rows][Size::depthVectors];
                T* const to = result + j * depth + d;
#pragma GCC unroll 16
                for (int r = 0; r < Size::rows; ++r) {
#pragma GCC unroll 16
                    for (int v = 0; v < Size::depthVectors; ++v)
                        load(sums[r][v],
                             to + static_cast<std::size_t>(r) * depth + v * Size::lanes);
                }
                addProducts<Size::lanes>(weights + j, 1, scratch.frames(), rows + d, depth,
                                         AttentionScratch<T>::blockRows, sums);
                storeTile<Size::lanes>(sums, to, depth);
            }
        }
    }

    template<typename T>
    static GENRESCOPE_INLINE void unpack(const HeadBackward<T>& work, int part, const T* gradients,
                                         T factor)
    {
        const AttentionShape& shape = work.head.shape;
        const std::size_t offset =
            static_cast<std::size_t>(part) * shape.width() + work.head.head * shape.depth;
        T* __restrict biasGradients = work.biasGradients + offset;
        for (std::size_t t = 0; t < shape.frames; ++t) {
            const T* __restrict from = gradients + t * work.head.scratch.depth();
            T* __restrict to = work.projected + t * 3 * shape.width() + offset;
#pragma omp simd
            for (std::size_t d = 0; d < shape.depth; ++d) {
                to[d] = from[d] * factor;
                biasGradients[d] += to[d];
            }
        }
    }
};

} // namespace

template<typename T>
void attendBackward(const AttentionShape& shape, T* projected, const T* biases, const T* attended,
                    const T* softmax, const T* attendedGradient, T* biasGradients,
                    AttentionScratch<T>& scratch)
{
    for (std::size_t head = 0; head < shape.heads; ++head) {
        const T* const largest = softmax + 2 * head * shape.frames;
        runForCpu<AttendBackward>(
            HeadBackward<T>{.head = {shape, head, scratch, largest, largest + shape.frames},
                            .projected = projected,
                            .biases = biases,
                            .attended = attended,
                            .attendedGradient = attendedGradient,
                            .biasGradients = biasGradients});
    }
}

template void attendBackward(const AttentionShape&, float*, const float*, const float*,
                             const float*, const float*, float*, AttentionScratch<float>&);
template void attendBackward(const AttentionShape&, double*, const double*, const double*,
                             const double*, const double*, double*, AttentionScratch<double>&);

} // namespace genrescope
