#pragma once

#include "core/base/vectors.h"
#include "core/kernels/attention.h"

#include <cmath>
#include <numbers>

namespace genrescope {

/// Parts of one head's attention that the forward and the backward pass need. Everything is inlined
/// into the functions that are compiled for each generation of processors.
/// Value is T, or const T where the softmax is only read.
template<typename T, typename Value = T>
struct AttentionHead {
    const AttentionShape& shape;
    std::size_t head = 0;
    AttentionScratch<T>& scratch;
    /// frames each: the largest score of each query, and 1 / Σ 2^(score − largest).
    Value* largest = nullptr;
    Value* shares = nullptr;
};

/// How many rows and vectors of a product are summed at once: as many as registers hold.
template<typename T, int registerBytes>
struct Tile {
    static constexpr int lanes = registerBytes / static_cast<int>(sizeof(T));
    static constexpr int rows = registerBytes == 64 ? 8 : 4;
    /// Along the frames, and along the depth, whose padding is 16 values.
    static constexpr int frameVectors = 2;
    static constexpr int depthVectors = lanes == 16 ? 1 : 2;
};

/// sums[r][·] += Σ over k of a[r · aRow + k · aStep] · b[k · bStep + ·]
template<int lanes, int rows, int vectors, typename T>
GENRESCOPE_INLINE void addProducts(const T* a, std::size_t aRow, std::size_t aStep, const T* b,
                                   std::size_t bStep, std::size_t steps,
                                   Vector<T, lanes> (&sums)[rows][vectors])
{
    for (std::size_t k = 0; k < steps; ++k) {
        Vector<T, lanes> right[vectors];
#pragma GCC unroll 16
        for (int v = 0; v < vectors; ++v)
            load(right[v], b + k * bStep + static_cast<std::size_t>(v * lanes));
#pragma GCC unroll 16
        for (int r = 0; r < rows; ++r) {
            const T left = a[static_cast<std::size_t>(r) * aRow + k * aStep];
#pragma GCC unroll 16
            for (int v = 0; v < vectors; ++v)
                sums[r][v] += left * right[v];
        }
    }
}

template<int lanes, int rows, int vectors, typename T>
GENRESCOPE_INLINE void storeTile(const Vector<T, lanes> (&sums)[rows][vectors], T* to,
                                 std::size_t stride)
{
#pragma GCC unroll 16
    for (int r = 0; r < rows; ++r) {
#pragma GCC unroll 16
        for (int v = 0; v < vectors; ++v)
            store(sums[r][v], to + static_cast<std::size_t>(r) * stride + v * lanes);
    }
}

/// scores (`count` rows × frames) = rows · right, where right is depth × frames.
template<int registerBytes, typename T>
GENRESCOPE_INLINE void blockScores(const T* rows, const T* right, AttentionScratch<T>& scratch,
                                   std::size_t depth, std::size_t count, T* scores)
{
    using Size = Tile<T, registerBytes>;
    const std::size_t frames = scratch.frames();
    for (std::size_t j = 0; j < frames; j += Size::frameVectors * Size::lanes) {
        for (std::size_t i = 0; i < count; i += Size::rows) {
            Vector<T, Size::lanes> sums[Size::rows][Size::frameVectors] = {};
            addProducts<Size::lanes>(rows + i * scratch.depth(), scratch.depth(), 1, right + j,
                                     frames, depth, sums);
            storeTile<Size::lanes>(sums, scores + i * frames + j, frames);
        }
    }
}

/// result (`count` rows × depth) = weights (count × frames) · columns (frames × depth)
template<int registerBytes, typename T>
GENRESCOPE_INLINE void blockSums(const T* weights, const T* columns, AttentionScratch<T>& scratch,
                                 std::size_t count, T* result)
{
    using Size = Tile<T, registerBytes>;
    const std::size_t frames = scratch.frames();
    for (std::size_t i = 0; i < count; i += Size::rows) {
        for (std::size_t d = 0; d < scratch.depth(); d += Size::depthVectors * Size::lanes) {
            Vector<T, Size::lanes> sums[Size::rows][Size::depthVectors] = {};
            addProducts<Size::lanes>(weights + i * frames, frames, 1, columns + d, scratch.depth(),
                                     frames, sums);
            storeTile<Size::lanes>(sums, result + i * scratch.depth() + d, scratch.depth());
        }
    }
}

/// Keys beyond the last frame get scores whose weight is 0.
template<typename T, typename Value>
GENRESCOPE_INLINE void hidePadding(const AttentionHead<T, Value>& head, std::size_t rows, T* scores)
{
    const std::size_t frames = head.scratch.frames();
    for (std::size_t r = 0; r < rows; ++r) {
        for (std::size_t j = head.shape.frames; j < frames; ++j)
            scores[r * frames + j] = T(-1e30);
    }
}

/// One of queries (0), keys (1) and values (2) of a head, with bias and factor, into `to`.
template<typename T, typename Value>
GENRESCOPE_INLINE void packPart(const AttentionHead<T, Value>& head, int part, const T* projected,
                                const T* biases, T factor, T* to)
{
    const std::size_t width = head.shape.width();
    const std::size_t depth = head.shape.depth;
    const std::size_t offset = static_cast<std::size_t>(part) * width + head.head * depth;
    const T* const bias = biases + offset;
    for (std::size_t t = 0; t < head.shape.frames; ++t) {
        const T* __restrict from = projected + t * 3 * width + offset;
        T* __restrict row = to + t * head.scratch.depth();
#pragma omp simd
        for (std::size_t d = 0; d < depth; ++d)
            row[d] = (from[d] + bias[d]) * factor;
    }
}

/// The four rows of four values in `rows` become columns.
template<typename T>
GENRESCOPE_INLINE void transpose4x4(Vector<T, 4> (&rows)[4])
{
    const auto low01 = __builtin_shufflevector(rows[0], rows[1], 0, 4, 1, 5);
    const auto high01 = __builtin_shufflevector(rows[0], rows[1], 2, 6, 3, 7);
    const auto low23 = __builtin_shufflevector(rows[2], rows[3], 0, 4, 1, 5);
    const auto high23 = __builtin_shufflevector(rows[2], rows[3], 2, 6, 3, 7);
    rows[0] = __builtin_shufflevector(low01, low23, 0, 1, 4, 5);
    rows[1] = __builtin_shufflevector(low01, low23, 2, 3, 6, 7);
    rows[2] = __builtin_shufflevector(high01, high23, 0, 1, 4, 5);
    rows[3] = __builtin_shufflevector(high01, high23, 2, 3, 6, 7);
}

/// frames × depth → depth × frames; both are padded to multiples of four.
template<typename T>
GENRESCOPE_INLINE void transpose(const T* from, AttentionScratch<T>& scratch, T* to)
{
    const std::size_t frames = scratch.frames();
    const std::size_t depth = scratch.depth();
    for (std::size_t t = 0; t < frames; t += 4) {
        for (std::size_t d = 0; d < depth; d += 4) {
            Vector<T, 4> rows[4];
#pragma GCC unroll 4
            for (std::size_t i = 0; i < 4; ++i)
                load(rows[i], from + (t + i) * depth + d);
            transpose4x4<T>(rows);
#pragma GCC unroll 4
            for (std::size_t i = 0; i < 4; ++i)
                store(rows[i], to + (d + i) * frames + t);
        }
    }
}

template<typename T, typename Value>
GENRESCOPE_INLINE void packHead(const AttentionHead<T, Value>& head, const T* projected,
                                const T* biases)
{
    AttentionScratch<T>& scratch = head.scratch;
    const T factor = std::numbers::log2e_v<T> / std::sqrt(static_cast<T>(head.shape.depth));
    packPart(head, 0, projected, biases, factor, scratch.queries());
    packPart(head, 1, projected, biases, T(1), scratch.keys());
    packPart(head, 2, projected, biases, T(1), scratch.values());
    transpose(scratch.keys(), scratch, scratch.keysTransposed());
}

} // namespace genrescope
