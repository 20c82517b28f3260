#include "core/training/batcher.h"

#include "core/base/error.h"
#include "core/training/augmentation.h"
#include "core/training/random_streams.h"

namespace genrescope {

namespace {

std::vector<std::size_t> lengths(const std::vector<TrainingClip>& clips)
{
    if (clips.empty())
        throw DatasetError(
            Message::english("There are no clips to train on; prepare a dataset first."));
    std::vector<std::size_t> frames;
    for (const TrainingClip& clip : clips)
        frames.push_back(clip.frames);
    return frames;
}

} // namespace

Batcher::Batcher(const TrainingData& data, const TrainConfig& config)
    : Batcher(data, config, batchSlice(static_cast<std::size_t>(config.batchSize), 0, 1))
{
}

Batcher::Batcher(const TrainingData& data, const TrainConfig& config, const BatchSlice& slice)
    : data_(data),
      config_(config),
      slice_(slice),
      readsNeighbor_(!slice.isWhole() && config.mixupAlpha > 0.0),
      reader_(data.mel, config.inputReference),
      sampler_(lengths(data.training), config),
      augmentation_(randomStream(config.seed, RandomStream::Augmentation))
{
    drawUpcoming();
}

void Batcher::drawUpcoming()
{
    upcoming_ = sampler_.next();
    std::vector<CropChoice> own;
    for (std::size_t i = 0; i < cropsToRead(); ++i)
        own.push_back(upcoming_.crops[(slice_.first + i) % slice_.of]);
    upcoming_.crops = std::move(own);
    for (const auto& [clip, start] : upcoming_.crops)
        reader_.prefetch(data_.training[clip], start, upcoming_.frames);
}

void Batcher::restore(std::int64_t batches, const Random::State& augmentation)
{
    sampler_ = CropSampler(lengths(data_.training), config_);
    sampler_.skip(batches);
    augmentation_ = Random(augmentation);
    drawUpcoming();
}

Batch& Batcher::next()
{
    const BatchPlan plan = std::move(upcoming_);
    clearBatch(batch_, plan.crops.size(), plan.frames, static_cast<std::size_t>(data_.mel.melBands),
               data_.labels.size(), data_.groups.size());
    batch_.slice = slice_;
    batch_.hasNeighbor = readsNeighbor_;
    for (std::size_t i = 0; i < plan.crops.size(); ++i) {
        const auto [clip, start] = plan.crops[i];
        reader_.read(data_.training[clip], start, batch_.input(i));
        data_.copyTargets(data_.training[clip], {start, plan.frames}, batch_.target(i),
                          batch_.weight(i));
    }
    drawUpcoming();
    augment(batch_, config_, data_.mel, augmentation_);
    return batch_;
}

} // namespace genrescope
