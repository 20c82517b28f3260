#pragma once

#include "core/base/cancellation.h"
#include "core/base/precision.h"
#include "core/models/checkpoint.h"
#include "core/prediction/embedding_head.h"
#include "core/prediction/forward_pass.h"

#include <cstddef>
#include <filesystem>
#include <functional>
#include <memory>
#include <span>
#include <vector>

namespace genrescope {

/// Whether a model also says what its head makes genres from.
enum class KeepEmbeddings { No, Yes };

/// A trained model, ready for inference. One thread at a time.
class Predictor {
public:
    /// @param make  how the model is computed
    /// @param embeddings  yes: what it says is the same, and takes as long
    /// @throws CheckpointError if the file does not hold a model of a known kind with exactly the
    ///         tensors that its architecture, labels and options require, or has no labels.
    explicit Predictor(const std::filesystem::path& checkpoint,
                       const ForwardPassMaker& make = makeOwnForwardPass,
                       KeepEmbeddings embeddings = KeepEmbeddings::No);
    explicit Predictor(const Checkpoint& checkpoint,
                       const ForwardPassMaker& make = makeOwnForwardPass,
                       KeepEmbeddings embeddings = KeepEmbeddings::No);

    const CheckpointMetadata& metadata() const { return metadata_; }

    /// Values of a crop's embedding; 0 where none are kept, or the encoder gives more than a model
    /// may have labels.
    std::size_t embeddingWidth() const { return embeddingWidth_; }

    /// Of the products from here on; single unless set.
    void setPrecision(Precision precision);

    /// What the encoder makes of crops, pooled over time; only where embeddingWidth() is not 0.
    /// @return count × embeddingWidth().
    std::vector<float> embeddings(std::span<const float> crops, std::size_t count,
                                  std::size_t frames);
    /// The log-odds of such crops. @return count × labels.
    std::vector<float> logitsOf(std::vector<float> embeddings, std::size_t count) const;

    /// The log-odds of what probabilities() gives.
    std::vector<float> logits(std::span<const float> crops, std::size_t count, std::size_t frames);

    /// The model's own probabilities for `count` crops of `frames` frames; metadata().output is for
    /// their mean over a track's crops.
    /// @param crops  count × frames × bands, normalized as metadata().normalizer says.
    /// @return       count × labels, each in [0, 1].
    /// @throws ModelError if the sizes do not fit.
    std::vector<float> probabilities(std::span<const float> crops, std::size_t count,
                                     std::size_t frames);

private:
    std::vector<float> pass(std::span<const float> crops, std::size_t count, std::size_t frames);

    CheckpointMetadata metadata_;
    /// Of the model, or of its encoder where the head is apart.
    std::unique_ptr<ForwardPass> pass_;
    std::unique_ptr<const EmbeddingHead> head_;
    std::size_t embeddingWidth_ = 0;
};

/// Fills `input` (frames × bands) with the crop of this index, relative to the model's reference.
using ReadCrop = std::function<void(std::size_t index, std::span<float> input)>;

/// Probabilities of crops of any lengths, in batches that suit the CPU; only one batch is read at a
/// time.
/// @param frames  of each crop
/// @return        crops × labels, each in [0, 1].
/// @throws ModelError if the model's output is not finite; Canceled between batches; whatever
///     `read` throws.
std::vector<float> cropProbabilities(Predictor& predictor, std::span<const std::size_t> frames,
                                     const ReadCrop& read, const CancellationToken& cancellation);

/// What a model says of crops.
struct CropAnswers {
    /// crops × labels, each in [0, 1].
    std::vector<float> probabilities = {};
    /// crops × Predictor::embeddingWidth().
    std::vector<float> embeddings = {};
};

/// The same with their embeddings, where they are kept.
CropAnswers cropAnswers(Predictor& predictor, std::span<const std::size_t> frames,
                        const ReadCrop& read, const CancellationToken& cancellation);

/// The same for log-odds.
std::vector<float> cropLogits(Predictor& predictor, std::span<const std::size_t> frames,
                              const ReadCrop& read, const CancellationToken& cancellation);

} // namespace genrescope
