#pragma once

#include "core/base/aligned_vector.h"

#include <cstddef>

namespace genrescope {

/// Self-attention over the frames of one crop: softmax(Q Kᵀ / √depth) V for each head. Nothing of
/// size frames × frames is written to memory; the backward pass recomputes the weights.
struct AttentionShape {
    std::size_t frames = 0;
    std::size_t heads = 0;
    /// Values of a head; width = heads · depth.
    std::size_t depth = 0;

    std::size_t width() const { return heads * depth; }
};

/// Memory for one head's matrices, padded to whole vectors with zeros. One thread at a time.
template<typename T>
class AttentionScratch {
public:
    explicit AttentionScratch(const AttentionShape& shape);

    /// Frames and depth with their padding.
    std::size_t frames() const { return frames_; }
    std::size_t depth() const { return depth_; }

    /// frames() × depth(). Queries are divided by √depth · ln 2: weights are powers of two.
    T* queries() { return part(0); }
    T* keys() { return part(1); }
    T* values() { return part(2); }
    /// depth() × frames().
    T* keysTransposed() { return part(3); }
    T* valuesTransposed() { return part(4); }
    /// frames() × depth(): gradients.
    T* outputGradients() { return part(5); }
    T* queryGradients() { return part(6); }
    T* keyGradients() { return part(7); }
    T* valueGradients() { return part(8); }
    /// blockRows × frames() each: weights of some queries, and the gradients of their scores.
    T* weights() { return part(parts); }
    T* scoreGradients() { return weights() + blockRows * frames_; }

    /// Queries handled together.
    static constexpr std::size_t blockRows = 16;

private:
    static constexpr std::size_t parts = 9;

    T* part(std::size_t index) { return memory_.data() + index * frames_ * depth_; }

    std::size_t frames_;
    std::size_t depth_;
    AlignedVector<T> memory_;
};

/// @param projected  frames × 3 · width: queries, keys, values, without their biases
/// @param biases     3 · width
/// @param attended   frames × width, written
/// @param softmax 2 · heads × frames, written: for each head, what attendBackward needs of each
///        query's softmax
template<typename T>
void attend(const AttentionShape& shape, const T* projected, const T* biases, T* attended,
            T* softmax, AttentionScratch<T>& scratch);

/// @param projected         as attend takes it; becomes its own gradient
/// @param attendedGradient  frames × width
/// @param biasGradients     3 · width, added to
template<typename T>
void attendBackward(const AttentionShape& shape, T* projected, const T* biases, const T* attended,
                    const T* softmax, const T* attendedGradient, T* biasGradients,
                    AttentionScratch<T>& scratch);

} // namespace genrescope
