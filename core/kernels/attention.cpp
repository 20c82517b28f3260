#include "core/kernels/attention.h"

#include "core/base/cpu_dispatch.h"
#include "core/kernels/attention_head.h"
#include "core/kernels/fast_math.h"

namespace genrescope {

namespace {

std::size_t paddedTo(std::size_t size, std::size_t multiple)
{
    return (size + multiple - 1) / multiple * multiple;
}

template<typename T>
struct HeadForward {
    AttentionHead<T> head;
    const T* projected = nullptr;
    const T* biases = nullptr;
    T* attended = nullptr;
};

/// scores → 2^(scores − largest), for one query; notes `largest` and one over the sum.
template<int lanes, typename T>
GENRESCOPE_INLINE void softmaxOf(std::size_t count, T* scores, T& largest, T& share)
{
    Vector<T, lanes> score;
    Vector<T, lanes> highest;
    load(highest, scores);
    for (std::size_t j = lanes; j < count; j += lanes) {
        load(score, scores + j);
        highest = score > highest ? score : highest;
    }
    largest = largestOf<T, lanes>(highest);
    Vector<T, lanes> sum = {};
    for (std::size_t j = 0; j < count; j += lanes) {
        load(score, scores + j);
        score -= largest;
        fastExp2<lanes>(score);
        sum += score;
        store(score, scores + j);
    }
    share = T(1) / sumOf<T, lanes>(sum);
}

struct Attend {
    template<int registerBytes, typename T>
    static GENRESCOPE_INLINE void run(const HeadForward<T>& work)
    {
        constexpr std::size_t block = AttentionScratch<T>::blockRows;
        const AttentionHead<T>& head = work.head;
        AttentionScratch<T>& scratch = head.scratch;
        packHead(head, work.projected, work.biases);
        for (std::size_t first = 0; first < head.shape.frames; first += block) {
            T* const weights = scratch.weights();
            blockScores<registerBytes>(scratch.queries() + first * scratch.depth(),
                                       scratch.keysTransposed(), scratch, head.shape.depth, block,
                                       weights);
            hidePadding(head, block, weights);
            const std::size_t rows = std::min(block, head.shape.frames - first);
            for (std::size_t r = 0; r < rows; ++r)
                softmaxOf<registerBytes / static_cast<int>(sizeof(T))>(
                    scratch.frames(), weights + r * scratch.frames(), head.largest[first + r],
                    head.shares[first + r]);
            // Space that the backward pass uses for gradients.
            T* const result = scratch.outputGradients();
            blockSums<registerBytes>(weights, scratch.values(), scratch, block, result);
            unpack(work, first, rows, result);
        }
    }

    template<typename T>
    static GENRESCOPE_INLINE void unpack(const HeadForward<T>& work, std::size_t first,
                                         std::size_t rows, const T* result)
    {
        const AttentionShape& shape = work.head.shape;
        for (std::size_t r = 0; r < rows; ++r) {
            const T factor = work.head.shares[first + r];
            const T* __restrict from = result + r * work.head.scratch.depth();
            T* __restrict to =
                work.attended + (first + r) * shape.width() + work.head.head * shape.depth;
#pragma omp simd
            for (std::size_t d = 0; d < shape.depth; ++d)
                to[d] = from[d] * factor;
        }
    }
};

} // namespace

template<typename T>
AttentionScratch<T>::AttentionScratch(const AttentionShape& shape)
    : frames_(paddedTo(shape.frames, 32)),
      depth_(paddedTo(shape.depth, 16)),
      memory_(frames_ * (parts * depth_ + 2 * blockRows))
{
}

template<typename T>
void attend(const AttentionShape& shape, const T* projected, const T* biases, T* attended,
            T* softmax, AttentionScratch<T>& scratch)
{
    for (std::size_t head = 0; head < shape.heads; ++head) {
        T* const largest = softmax + 2 * head * shape.frames;
        runForCpu<Attend>(
            HeadForward<T>{.head = {shape, head, scratch, largest, largest + shape.frames},
                           .projected = projected,
                           .biases = biases,
                           .attended = attended});
    }
}

template class AttentionScratch<float>;
template class AttentionScratch<double>;
template void attend(const AttentionShape&, const float*, const float*, float*, float*,
                     AttentionScratch<float>&);
template void attend(const AttentionShape&, const double*, const double*, double*, double*,
                     AttentionScratch<double>&);

} // namespace genrescope
