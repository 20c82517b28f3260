#include "core/training/validation.h"

#include "core/base/error.h"
#include "core/base/group_numbers.h"
#include "core/crops/clip_crops.h"
#include "core/crops/crop_reader.h"
#include "core/metrics/metrics.h"
#include "core/networks/classifier.h"
#include "core/networks/tensor_values.h"
#include "core/training/augmentation.h"
#include "core/training/loss.h"
#include "core/training/random_streams.h"
#include "core/training/train_step.h"

#include <algorithm>
#include <chrono>
#include <numeric>
#include <utility>

namespace genrescope {

namespace {

using Clock = std::chrono::steady_clock;

/// A crop of one of the validation clips.
struct ClipCrop {
    std::size_t clip = 0;
    Crop crop = {};
};

std::vector<ClipCrop> cropsOf(std::span<const TrainingClip> clips, const TrainConfig& config)
{
    std::vector<ClipCrop> crops;
    for (std::size_t clip = 0; clip < clips.size(); ++clip) {
        for (const Crop& crop :
             evenCrops(clips[clip].frames, static_cast<std::size_t>(config.evaluationCropFrames),
                       static_cast<std::size_t>(config.evaluationCrops)))
            crops.push_back({clip, crop});
    }
    return crops;
}

/// Batches of crops of one length each.
std::vector<std::vector<ClipCrop>> batchesOf(std::span<const TrainingClip> clips,
                                             const TrainConfig& config)
{
    const std::vector<ClipCrop> crops = cropsOf(clips, config);
    std::vector<std::size_t> lengths;
    for (const ClipCrop& one : crops)
        lengths.push_back(one.crop.frames);
    std::vector<std::vector<ClipCrop>> batches;
    for (const std::vector<std::size_t>& same : equallyLong(lengths)) {
        std::vector<ClipCrop>& batch = batches.emplace_back();
        for (const std::size_t index : same)
            batch.push_back(crops[index]);
    }
    return batches;
}

/// Losses and scores of the batches so far; of a group, each process has those of its own batches
/// until exchange().
class Tally {
public:
    Tally(Classifier& classifier, const TrainingData& data, std::span<const TrainingClip> clips,
          const TrainConfig& config)
        : classifier_(classifier),
          data_(data),
          clips_(clips),
          config_(config),
          reader_(data.mel, config.inputReference),
          masks_(randomStream(config.seed, RandomStream::ValidationMasks)),
          means_(clips.size(), data.labels.size())
    {
    }

    /// @param first  index of the first of the clips that the crops refer to
    void add(std::size_t first, const std::vector<ClipCrop>& crops)
    {
        Batch batch = read(clips_.subspan(first), crops);
        if (data_.isUnlabeled()) {
            batch.clean = batch.inputs;
            maskFrames(batch, config_, masks_);
        }
        const torch::Tensor output = classifier_.forward(inputTensor(batch));
        losses_.push_back(
            batchLoss(output, batch, lossShape(config_), data_.groups).item<double>() *
            static_cast<double>(batch.crops));
        crops_ += batch.crops;
        if (!data_.hasTruth())
            return;
        const std::vector<float> values = valuesOf(output.sigmoid());
        for (std::size_t i = 0; i < crops.size(); ++i) {
            means_.add(first + crops[i].clip,
                       std::span(values).subspan(i * batch.labels, batch.labels));
        }
    }

    /// In place of add(): the batch is another process'.
    void pass(std::size_t first, const std::vector<ClipCrop>& crops)
    {
        if (data_.isUnlabeled()) {
            std::vector<float> mask(crops.front().crop.frames);
            for (std::size_t i = 0; i < crops.size(); ++i)
                drawFrameMask(mask, config_, masks_);
        }
        losses_.push_back(0.0);
        crops_ += crops.size();
        for (const ClipCrop& one : crops)
            means_.expect(first + one.clip);
    }

    /// Joint: gets what the others have, and gives them what is here. Each value is a sum of one
    /// number and zeros, and so exact.
    void exchange(TrainingGroup& group)
    {
        if (group.isAlone())
            return;
        group.sum(losses_);
        if (data_.hasTruth())
            group.sum(means_.sums());
    }

    ValidationScore score() const
    {
        const double loss = std::accumulate(losses_.begin(), losses_.end(), 0.0);
        ValidationScore score = {.loss = loss / static_cast<double>(crops_)};
        if (data_.hasTruth()) {
            const Metrics metrics = computeMetrics(decisions());
            score.weightedAp = metrics.weightedAp;
            score.macroAp = metrics.macroAp;
        }
        return score;
    }

private:
    Batch read(std::span<const TrainingClip> clips, const std::vector<ClipCrop>& crops)
    {
        Batch batch = makeBatch(crops.size(), crops.front().crop.frames,
                                static_cast<std::size_t>(data_.mel.melBands), data_.labels.size(),
                                data_.groups.size());
        for (std::size_t i = 0; i < crops.size(); ++i) {
            const TrainingClip& clip = clips[crops[i].clip];
            reader_.read(clip, crops[i].crop.first, batch.input(i));
            data_.copyTargets(clip, crops[i].crop, batch.target(i), batch.weight(i));
        }
        return batch;
    }

    Decisions decisions() const
    {
        Decisions decisions = {.tracks = clips_.size(), .labels = data_.labels.size()};
        decisions.truth.resize(decisions.tracks * decisions.labels);
        for (std::size_t clip = 0; clip < clips_.size(); ++clip) {
            for (const int label : clips_[clip].labels)
                decisions.truth[clip * decisions.labels + static_cast<std::size_t>(label)] = 1;
        }
        decisions.scores = means_.means();
        return decisions;
    }

    Classifier& classifier_;
    const TrainingData& data_;
    std::span<const TrainingClip> clips_;
    const TrainConfig& config_;
    CropReader reader_;
    Random masks_;
    CropMeans means_;
    /// Summed over the crops of each batch; 0 where it is another process'.
    std::vector<double> losses_;
    std::size_t crops_ = 0;
};

} // namespace

std::vector<TrainingClip> sampleClips(std::span<const TrainingClip> clips, std::size_t count,
                                      std::uint64_t seed)
{
    count = std::min(count, clips.size());
    if (count == clips.size())
        return {clips.begin(), clips.end()};
    // By artist, in random order and artists in the order of their first clip there; of such a row,
    // clips at even distances.
    std::vector<std::size_t> order(clips.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    randomStream(seed, RandomStream::ValidationClips).shuffle(order);
    std::vector<std::size_t> groups(clips.size());
    GroupNumbers numberOf;
    for (const std::size_t clip : order)
        groups[clip] = numberOf(clips[clip].group);
    std::ranges::stable_sort(order, {}, [&](std::size_t clip) { return groups[clip]; });
    std::vector<std::size_t> chosen;
    for (std::size_t i = 0; i < count; ++i)
        chosen.push_back(order[(2 * i + 1) * clips.size() / (2 * count)]);
    std::ranges::sort(chosen);
    std::vector<TrainingClip> sample;
    for (const std::size_t clip : chosen)
        sample.push_back(clips[clip]);
    return sample;
}

Validation::Validation(const TrainingData& data, const TrainConfig& config)
    : data_(data),
      config_(config),
      sample_(sampleClips(data.validation,
                          config.validationClips > 0
                              ? static_cast<std::size_t>(config.validationClips)
                              : data.validation.size(),
                          config.seed))
{
    if (data.validation.empty())
        throw DatasetError(Message::english(
            "There are no clips to validate on; prepare a dataset that has some."));
}

std::optional<ValidationScore> Validation::evaluate(Classifier& classifier,
                                                    std::span<const TrainingClip> clips,
                                                    TrainingGroup& group,
                                                    const Watch& keepGoing) const
{
    // About as many crops at once as in training.
    const auto clipsAtOnce =
        static_cast<std::size_t>(std::max(1, config_.batchSize / config_.evaluationCrops));

    const c10::InferenceMode inference;
    classifier.eval();
    Tally tally(classifier, data_, clips, config_);
    if (!keepGoing({.total = clips.size()}))
        return {};
    double seconds = 0.0;
    const auto processes = static_cast<std::size_t>(group.size());
    for (std::size_t round = 0; round < clips.size(); round += processes * clipsAtOnce) {
        const Clock::time_point start = Clock::now();
        std::size_t done = round;
        for (std::size_t process = 0; process < processes && done < clips.size(); ++process) {
            const std::size_t first =
                std::exchange(done, std::min(done + clipsAtOnce, clips.size()));
            const bool isOwn = process == static_cast<std::size_t>(group.rank());
            for (const auto& crops : batchesOf(clips.subspan(first, done - first), config_))
                isOwn ? tally.add(first, crops) : tally.pass(first, crops);
        }
        seconds += std::chrono::duration<double>(Clock::now() - start).count();
        const double left = static_cast<double>(clips.size() - done) / static_cast<double>(done);
        if (!keepGoing({.done = done, .total = clips.size(), .remaining = seconds * left}))
            return {};
    }
    tally.exchange(group);
    return tally.score();
}

} // namespace genrescope
