#pragma once

#include <string_view>

namespace genrescope {

// A model's tensors, in checkpoints and in memory, belong to its encoder or to its head. Every
// network registers its head under this name (core/networks/encoder_classifier.h), and nothing
// else.

inline constexpr const char* headModule = "head";

/// The layer of a head that gives the logits.
inline constexpr const char* headOutputWeight = "head.output.weight";
inline constexpr const char* headOutputBias = "head.output.bias";
/// The hidden layer before it, where there is one.
inline constexpr const char* headHiddenLayer = "head.hidden";
inline constexpr const char* headOutputLayer = "head.output";
/// The score of a frame, where pooling is by attention.
inline constexpr const char* headAttentionLayer = "head.attention";

/// Whether a tensor belongs to the encoder, which can be reused for other labels, and not to the
/// head.
constexpr bool isEncoderParameter(std::string_view tensor)
{
    const std::string_view head = headModule;
    return !(tensor.starts_with(head) && tensor.substr(head.size()).starts_with('.'));
}

} // namespace genrescope
