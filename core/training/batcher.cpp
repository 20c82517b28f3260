#include "core/training/batcher.h"

#include "core/base/error.h"
#include "core/training/augmentation.h"
#include "core/training/random_streams.h"

namespace genrescope {

namespace {

std::vector<std::size_t> trainingClips(const Workspace& workspace)
{
    std::vector<std::size_t> clips = workspace.tracksOf(Split::Training);
    if (clips.empty()) {
        throw DatasetError(workspace.folder().string() +
                           " has no training tracks with features; prepare the dataset first.");
    }
    return clips;
}

} // namespace

Batch makeBatch(std::size_t crops, std::size_t frames, std::size_t bands, std::size_t labels)
{
    return {.crops = crops,
            .frames = frames,
            .bands = bands,
            .labels = labels,
            .inputs = std::vector<float>(crops * frames * bands),
            .targets = std::vector<float>(crops * labels)};
}

std::vector<std::size_t> storedFrames(const Workspace& workspace,
                                      const std::vector<std::size_t>& tracks)
{
    std::vector<std::size_t> frames;
    for (const std::size_t index : tracks)
        frames.push_back(workspace.features().find(workspace.manifest().tracks[index].id)->frames);
    return frames;
}

Batcher::Batcher(const Workspace& workspace, const TrainConfig& config)
    : manifest_(workspace.manifest()),
      config_(config),
      clips_(trainingClips(workspace)),
      clipFrames_(storedFrames(workspace, clips_)),
      reader_(workspace.features(), manifest_.mel.melBands),
      sampler_(clipFrames_, config),
      augmentation_(randomStream(config.seed, RandomStream::Augmentation))
{
    drawUpcoming();
}

void Batcher::drawUpcoming()
{
    upcoming_ = sampler_.next();
    for (const auto& [clip, start] : upcoming_.crops)
        reader_.expect(manifest_.tracks[clips_[clip]].id, clipFrames_[clip], start,
                       upcoming_.frames);
}

const Batch& Batcher::next()
{
    const BatchPlan plan = std::move(upcoming_);
    batch_ = makeBatch(plan.crops.size(), plan.frames,
                       static_cast<std::size_t>(manifest_.mel.melBands), manifest_.labels.size());
    for (std::size_t i = 0; i < plan.crops.size(); ++i) {
        const auto [clip, start] = plan.crops[i];
        const Track& track = manifest_.tracks[clips_[clip]];
        reader_.read(track.id, clipFrames_[clip], start, batch_.input(i));
        for (const int label : track.labels)
            batch_.target(i)[static_cast<std::size_t>(label)] = 1.0F;
    }
    drawUpcoming();
    if (config_.mixupAlpha > 0.0)
        mixCrops(batch_, config_.mixupAlpha, augmentation_);
    maskCrops(batch_, config_, augmentation_);
    return batch_;
}

} // namespace genrescope
