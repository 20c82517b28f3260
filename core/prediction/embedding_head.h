#pragma once

#include "core/models/checkpoint.h"
#include "core/prediction/trained_head.h"
#include "core/prediction/weights.h"

#include <vector>

namespace genrescope {

/// What follows a model's embedding (core/models/embedding_model.h): from the embeddings of crops
/// to logits, exactly as the whole model makes them.
class EmbeddingHead {
public:
    /// @throws CheckpointError if its tensors are not the model's head; ModelError.
    explicit EmbeddingHead(const Checkpoint& checkpoint);

    /// @param embeddings  crops × values
    /// @return            crops × labels
    std::vector<float> logits(std::vector<float> embeddings, std::size_t crops) const
    {
        return layers_.run(std::move(embeddings), crops);
    }

private:
    Weights weights_;
    GenreLayers layers_;
};

} // namespace genrescope
