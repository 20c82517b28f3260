#include "core/kernels/attention.h"

#include "core/kernels/attention_head.h"
#include "core/kernels/cpu_dispatch.h"
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
    T* logSums = nullptr;
};

/// scores → exp(scores − largest); their sum is returned, its logarithm with `largest` noted.
template<typename T>
GENRESCOPE_INLINE T exponentials(std::size_t count, T* __restrict scores, T& logSum)
{
    T largest = scores[0];
#pragma omp simd reduction(max : largest)
    for (std::size_t j = 0; j < count; ++j)
        largest = scores[j] > largest ? scores[j] : largest;
    T sum = 0;
#pragma omp simd reduction(+ : sum)
    for (std::size_t j = 0; j < count; ++j) {
        scores[j] = fastExp(scores[j] - largest);
        sum += scores[j];
    }
    logSum = largest + std::log(sum);
    return sum;
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
                                       scratch.keysAcross(), scratch, head.shape.depth, block,
                                       weights);
            hidePadding(head, block, weights);
            const std::size_t rows = std::min(block, head.shape.frames - first);
            T sums[block];
            for (std::size_t r = 0; r < rows; ++r)
                sums[r] = exponentials(scratch.frames(), weights + r * scratch.frames(),
                                       work.logSums[first + r]);
            // Room that the way back uses for gradients.
            T* const result = scratch.outputGradients();
            blockSums<registerBytes>(weights, scratch.values(), scratch, block, result);
            unpack(work, first, rows, sums, result);
        }
    }

    template<typename T>
    static GENRESCOPE_INLINE void unpack(const HeadForward<T>& work, std::size_t first,
                                         std::size_t rows, const T* sums, const T* result)
    {
        const AttentionShape& shape = work.head.shape;
        for (std::size_t r = 0; r < rows; ++r) {
            const T factor = T(1) / sums[r];
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
            T* logSums, AttentionScratch<T>& scratch)
{
    for (std::size_t head = 0; head < shape.heads; ++head) {
        runForCpu<Attend>(HeadForward<T>{.head = {shape, head, scratch},
                                         .projected = projected,
                                         .biases = biases,
                                         .attended = attended,
                                         .logSums = logSums + head * shape.frames});
    }
}

template class AttentionScratch<float>;
template class AttentionScratch<double>;
template void attend(const AttentionShape&, const float*, const float*, float*, float*,
                     AttentionScratch<float>&);
template void attend(const AttentionShape&, const double*, const double*, double*, double*,
                     AttentionScratch<double>&);

} // namespace genrescope
