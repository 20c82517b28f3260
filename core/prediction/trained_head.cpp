#include "core/prediction/trained_head.h"

#include "core/kernels/pooling.h"
#include "core/models/head_tensors.h"

#include <algorithm>
#include <cmath>

namespace genrescope {

namespace {

/// Klambauer et al. 2017.
float selu(float value)
{
    constexpr float alpha = 1.6732632423543772F;
    constexpr float scale = 1.0507009873554805F;
    return scale * (value > 0.0F ? value : alpha * std::expm1(value));
}

/// The mean of a crop's frames, by their shares.
void addWeightedMean(const FrameBatch& frames, std::size_t crop, const std::vector<float>& shares,
                     float* mean)
{
    for (std::size_t t = 0; t < frames.frames; ++t) {
        const float* const frame = frames.at(crop, t);
        for (std::size_t c = 0; c < frames.width; ++c)
            mean[c] += shares[t] * frame[c];
    }
}

std::vector<float> softmax(std::vector<float> scores)
{
    const float largest = *std::ranges::max_element(scores);
    float sum = 0.0F;
    for (float& score : scores)
        sum += score = std::exp(score - largest);
    for (float& score : scores)
        score /= sum;
    return scores;
}

void takeMaximum(const FrameBatch& frames, std::size_t crop, float* maximum)
{
    std::copy_n(frames.at(crop, 0), frames.width, maximum);
    for (std::size_t t = 1; t < frames.frames; ++t) {
        const float* const frame = frames.at(crop, t);
        for (std::size_t c = 0; c < frames.width; ++c)
            maximum[c] = std::max(maximum[c], frame[c]);
    }
}

bool isIdentity(const Dense& layer)
{
    if (layer.inputs() != layer.outputs() ||
        std::ranges::any_of(layer.bias, [](float value) { return value != 0.0F; }))
        return false;
    for (std::size_t i = 0; i < layer.weight.size(); ++i) {
        const bool isDiagonal = i % (layer.inputs() + 1) == 0;
        if (layer.weight[i] != (isDiagonal ? 1.0F : 0.0F))
            return false;
    }
    return true;
}

std::vector<float> means(const FrameBatch& frames)
{
    std::vector<float> found(frames.crops * frames.width);
    meanOverTime({.crops = frames.crops,
                  .frames = frames.frames,
                  .width = frames.width,
                  .cropStride = frames.cropStride,
                  .frameStride = frames.frameStride},
                 frames.values.data(), found.data());
    return found;
}

} // namespace

GenreLayers::GenreLayers(const CommonOptions& options, const Weights& weights)
    : hasHidden_(options.headFactor > 0),
      output_(weights, headOutputLayer),
      isIdentity_(isIdentity(output_))
{
    if (hasHidden_)
        hidden_ = Dense(weights, headHiddenLayer);
}

std::vector<float> GenreLayers::run(std::vector<float> pooled, std::size_t crops) const
{
    if (hasHidden_) {
        std::vector<float> hidden(crops * hidden_.outputs());
        hidden_.run(pooled.data(), crops, hidden.data());
        std::ranges::transform(hidden, hidden.begin(), selu);
        pooled = std::move(hidden);
    }
    if (isIdentity_)
        return pooled;
    std::vector<float> logits(crops * output_.outputs());
    output_.run(pooled.data(), crops, logits.data());
    return logits;
}

TrainedHead::TrainedHead(const CommonOptions& options, const Weights& weights)
    : pooling_(options.pooling), genres_(options, weights)
{
    if (pooling_ == Pooling::Attention)
        attention_ = Dense(weights, headAttentionLayer);
}

std::vector<float> TrainedHead::pool(const FrameBatch& frames) const
{
    if (pooling_ == Pooling::Mean)
        return means(frames);
    if (pooling_ == Pooling::Attention) {
        std::vector<float> pooled(frames.crops * frames.width);
        std::vector<float> all(frames.crops * frames.frames); // as the frames lie in memory
        attention_.run(frames.values.data(), all.size(), all.data());
        std::vector<float> scores(frames.frames);
        for (std::size_t crop = 0; crop < frames.crops; ++crop) {
            for (std::size_t t = 0; t < frames.frames; ++t)
                scores[t] = all[(crop * frames.cropStride + t * frames.frameStride) / frames.width];
            addWeightedMean(frames, crop, softmax(scores), pooled.data() + crop * frames.width);
        }
        return pooled;
    }
    // Mean and maximum, side by side.
    const std::vector<float> mean = means(frames);
    std::vector<float> pooled(2 * mean.size());
    for (std::size_t crop = 0; crop < frames.crops; ++crop) {
        float* const row = pooled.data() + crop * 2 * frames.width;
        std::copy_n(mean.data() + crop * frames.width, frames.width, row);
        takeMaximum(frames, crop, row + frames.width);
    }
    return pooled;
}

std::vector<float> TrainedHead::run(const FrameBatch& frames) const
{
    return genres_.run(pool(frames), frames.crops);
}

} // namespace genrescope
