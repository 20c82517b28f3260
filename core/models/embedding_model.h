#pragma once

#include "core/models/checkpoint.h"

#include <cstddef>
#include <string>

namespace genrescope {

/// A checkpoint's encoder, pooled over time, whose outputs are the numbers of an embedding: what a
/// dense layer of genres is fitted to. A hidden layer of the head is left out; so is the head of a
/// model that has none yet.
struct EmbeddingModel {
    /// Like any other, with a label for each number and the identity for its last layer.
    Checkpoint checkpoint = {};
    /// Names exactly what gives the embedding: weights, options, features.
    std::string hash = {};

    std::size_t width() const { return checkpoint.metadata.labels.size(); }
};

/// @throws CheckpointError if the checkpoint's tensors are not its model's, or the embedding is
///         wider than a model may have labels.
EmbeddingModel embeddingModel(const Checkpoint& checkpoint);

/// The same encoder with the numbers of the embedding, and after them the old labels, where these
/// are weighted sums of the numbers (without a hidden layer) and a model can have so many.
Checkpoint withOldLabels(const EmbeddingModel& model, const Checkpoint& old);

} // namespace genrescope
