#pragma once

#include "core/base/dropout_stream.h"
#include "core/base/precision.h"
#include "core/base/random.h"
#include "core/kernels/dropout.h"
#include "core/models/band_statistics.h"
#include "core/models/safetensors.h"

#include <torch/torch.h>

#include <vector>

namespace genrescope {

/// A model that classifies crops of log-mel frames. Seen only by rooms that use LibTorch.
class Classifier : public torch::nn::Module {
public:
    Classifier(int bands, int labels) : bands_(bands), labels_(labels) {}

    int bands() const { return bands_; }
    /// 0 while it is being pretrained.
    int labels() const { return labels_; }

    /// @param crops  (B, T, M) float, normalized log-mel; T ≤ maxModelFrames, M = bands(). On any
    ///               device; the result is on the model's.
    /// @return (B, L) logits; the probabilities are their sigmoid. Without labels: the
    ///     reconstructed frames, (B, at least T, M).
    /// @throws ModelError if the shape does not fit.
    torch::Tensor forward(const torch::Tensor& crops);

    /// Initializes all weights at random, as Keras does by default.
    virtual void initialize(Random& random) = 0;

    /// Whether it shifts and scales each band before everything else.
    bool hasBandScale() const { return bandScale_.defined(); }
    /// Requires hasBandScale(): standardizes each band to mean 0 and deviation 1 over a set with
    /// these statistics.
    void setBandStatistics(const BandStatistics& statistics);

    /// The state of dropout in training: the same state drops the same values with any number of
    /// threads.
    const DropoutState& dropoutState() const { return dropouts_.state(); }
    void setDropoutState(const DropoutState& state) { dropouts_.restore(state); }

    /// In training: the place of its input's first crop in a batch of which the input is a part.
    /// What is dropped of a crop depends on its place in the whole batch alone.
    void setFirstCrop(std::size_t place) { firstCrop_ = place; }

    /// Of the products in training; evaluation always uses full precision.
    void setPrecision(Precision precision) { precision_ = precision; }

protected:
    /// Lets it shift and scale each band; the identity until setBandStatistics().
    void addBandScale();

    Precision precision() const { return is_training() ? precision_ : Precision::Single; }

    /// Dropout for the next dropout layer of the network; none outside training.
    /// @param frames  what it is applied to, (B, T, …): a row for each frame of each crop
    Dropout nextDropout(double rate, const torch::Tensor& frames)
    {
        if (!is_training())
            return {};
        return Dropout{dropouts_.next(), rate}.fromRow(firstCrop_ *
                                                       static_cast<std::size_t>(frames.size(1)));
    }

    /// As forward, with the shape already checked and the bands scaled.
    virtual torch::Tensor output(const torch::Tensor& crops) = 0;

private:
    int bands_;
    int labels_;
    Precision precision_ = Precision::Single;
    std::size_t firstCrop_ = 0;
    /// Buffers, since they are not trained; undefined without a scale.
    torch::Tensor bandMean_;
    torch::Tensor bandScale_;
    DropoutStream dropouts_;
};

/// The tensors that a checkpoint keeps: the weights in the model's order, then the scale of its
/// bands.
std::vector<NamedTensor> weightsOf(const Classifier& classifier);

/// @throws CheckpointError naming a tensor that is missing, has another shape, or is not the
///         model's.
void setWeights(Classifier& classifier, const std::vector<NamedTensor>& tensors);

} // namespace genrescope
