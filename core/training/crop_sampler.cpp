#include "core/training/crop_sampler.h"

#include "core/training/random_streams.h"

#include <numeric>

namespace genrescope {

CropSampler::CropSampler(std::vector<std::size_t> clipFrames, const TrainConfig& config)
    : clipFrames_(std::move(clipFrames)),
      batchSize_(config.batchSize),
      minFrames_(config.minCropFrames),
      maxFrames_(config.maxCropFrames),
      order_(randomStream(config.seed, RandomStream::Order)),
      crops_(randomStream(config.seed, RandomStream::Crops)),
      pass_(clipFrames_.size()),
      position_(clipFrames_.size())
{
    std::iota(pass_.begin(), pass_.end(), std::size_t{0});
}

BatchPlan CropSampler::next()
{
    BatchPlan plan;
    plan.frames = static_cast<std::size_t>(crops_.between(minFrames_, maxFrames_));
    for (int i = 0; i < batchSize_; ++i) {
        const std::size_t clip = nextClip();
        const std::size_t length = clipFrames_[clip];
        const std::size_t starts = length > plan.frames ? length - plan.frames + 1 : 1;
        plan.crops.push_back({clip, static_cast<std::size_t>(crops_.below(starts))});
    }
    return plan;
}

void CropSampler::skip(std::int64_t batches)
{
    // Choosing is cheap, a second for a million batches, so only their number is saved.
    for (std::int64_t i = 0; i < batches; ++i)
        next();
}

std::size_t CropSampler::nextClip()
{
    if (position_ == pass_.size()) {
        order_.shuffle(pass_);
        position_ = 0;
    }
    return pass_[position_++];
}

} // namespace genrescope
