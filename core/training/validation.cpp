#include "core/training/validation.h"

#include "core/base/error.h"
#include "core/crops/crop_reader.h"
#include "core/features/cropper.h"
#include "core/metrics/metrics.h"
#include "core/networks/classifier.h"
#include "core/training/augmentation.h"
#include "core/training/loss.h"
#include "core/training/random_streams.h"
#include "core/training/train_step.h"

#include <algorithm>
#include <chrono>

namespace genrescope {

namespace {

using Clock = std::chrono::steady_clock;

/// Adds the mean over each track's crops to the decisions.
void addTracks(const torch::Tensor& probabilities, const Batch& batch, std::size_t crops,
               Decisions& decisions)
{
    // (tracks · crops, L) → (tracks, L)
    const auto signedCrops = static_cast<std::int64_t>(crops);
    const torch::Tensor means =
        probabilities.view({-1, signedCrops, probabilities.size(1)}).mean(1).contiguous();
    const float* scores = means.data_ptr<float>();
    decisions.scores.insert(decisions.scores.end(), scores, scores + means.numel());
    for (std::size_t crop = 0; crop < batch.crops; crop += crops) {
        const auto truth = std::span(batch.targets).subspan(crop * batch.labels, batch.labels);
        decisions.truth.insert(decisions.truth.end(), truth.begin(), truth.end());
        ++decisions.tracks;
    }
}

} // namespace

Validation::Validation(const TrainingData& data, const TrainConfig& config)
    : data_(data), config_(config)
{
    if (data.validation.empty())
        throw DatasetError(Message::english(
            "There are no clips to validate on; prepare a dataset that has some."));
}

std::optional<ValidationScore> Validation::evaluate(Classifier& classifier,
                                                    const Watch& keepGoing) const
{
    const std::vector<TrainingClip>& clips = data_.validation;
    const auto bands = static_cast<std::size_t>(data_.mel.melBands);
    const auto frames = static_cast<std::size_t>(config_.evaluationCropFrames);
    const auto crops = static_cast<std::size_t>(config_.evaluationCrops);
    // About as many crops at once as in training.
    const std::size_t clipsAtOnce =
        std::max<std::size_t>(1, static_cast<std::size_t>(config_.batchSize) / crops);

    const c10::InferenceMode inference;
    classifier.eval();
    CropReader reader(data_.mel, config_.inputReference);
    Decisions decisions = {.tracks = 0, .labels = data_.labels.size()};
    const bool hasTruth = !data_.isSoft && !data_.isUnlabeled();
    Random masks = randomStream(config_.seed, RandomStream::ValidationMasks);
    double loss = 0.0;
    double seconds = 0.0;
    for (std::size_t first = 0; first < clips.size(); first += clipsAtOnce) {
        const Clock::time_point start = Clock::now();
        const std::size_t count = std::min(clipsAtOnce, clips.size() - first);
        Batch batch = makeBatch(count * crops, frames, bands, data_.labels.size());
        for (std::size_t i = 0; i < batch.crops; ++i) {
            const TrainingClip& clip = clips[first + i / crops];
            const auto starts = evenlySpacedCrops(clip.frames, frames, crops);
            reader.read(clip, starts[i % crops], batch.input(i));
            clip.copyTargets(batch.target(i));
        }
        if (data_.isUnlabeled()) {
            batch.clean = batch.inputs;
            maskFrames(batch, config_, masks);
        }
        const torch::Tensor output = classifier.forward(inputTensor(batch));
        loss += batchLoss(output, batch, lossShape(config_)).item<double>() *
                static_cast<double>(batch.crops);
        if (hasTruth)
            addTracks(output.sigmoid().cpu(), batch, crops, decisions);
        seconds += std::chrono::duration<double>(Clock::now() - start).count();
        const auto done = static_cast<double>(first + count);
        if (!keepGoing(seconds / done * (static_cast<double>(clips.size()) - done)))
            return {};
    }

    ValidationScore score = {.loss = loss / static_cast<double>(clips.size() * crops)};
    if (hasTruth) {
        const Metrics metrics = computeMetrics(decisions);
        score.weightedAp = metrics.weightedAp;
        score.macroAp = metrics.macroAp;
    }
    return score;
}

} // namespace genrescope
