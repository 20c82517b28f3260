#include "core/training/validation.h"

#include "core/base/error.h"
#include "core/evaluation/metrics.h"
#include "core/features/cropper.h"
#include "core/models/classifier.h"
#include "core/training/batcher.h"
#include "core/training/loss.h"
#include "core/training/train_step.h"

#include <algorithm>

namespace genrescope {

namespace {

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

Validation::Validation(const Workspace& workspace, const TrainConfig& config)
    : workspace_(workspace),
      config_(config),
      clips_(workspace.tracksOf(Split::Validation)),
      clipFrames_(storedFrames(workspace, clips_))
{
    if (clips_.empty()) {
        throw DatasetError(workspace.folder().string() +
                           " has no validation tracks with features; they choose the best "
                           "checkpoint, so prepare a dataset that has some.");
    }
}

ValidationScore Validation::judge(Classifier& classifier, const CancellationToken& cancellation,
                                  TrainControl& control) const
{
    const Manifest& manifest = workspace_.manifest();
    const auto bands = static_cast<std::size_t>(manifest.mel.melBands);
    const auto frames = static_cast<std::size_t>(config_.evaluationCropFrames);
    const auto crops = static_cast<std::size_t>(config_.evaluationCrops);
    // About as many crops at once as in training.
    const std::size_t tracksAtOnce =
        std::max<std::size_t>(1, static_cast<std::size_t>(config_.batchSize) / crops);

    const c10::InferenceMode inference;
    classifier.eval();
    CropReader reader(workspace_.features(), manifest.mel.melBands);
    Decisions decisions = {.tracks = 0, .labels = manifest.labels.size()};
    double loss = 0.0;
    for (std::size_t first = 0; first < clips_.size(); first += tracksAtOnce) {
        cancellation.throwIfCancelled();
        control.waitWhilePaused(cancellation);
        const std::size_t tracks = std::min(tracksAtOnce, clips_.size() - first);
        Batch batch = makeBatch(tracks * crops, frames, bands, manifest.labels.size());
        for (std::size_t i = 0; i < batch.crops; ++i) {
            const std::size_t clip = first + i / crops;
            const Track& track = manifest.tracks[clips_[clip]];
            const auto starts = evenlySpacedCrops(clipFrames_[clip], frames, crops);
            reader.read(track.id, clipFrames_[clip], starts[i % crops], batch.input(i));
            for (const int label : track.labels)
                batch.target(i)[static_cast<std::size_t>(label)] = 1.0F;
        }
        const torch::Tensor logits = classifier.forward(inputTensor(batch));
        loss += genreLoss(logits, targetTensor(batch), config_.positiveWeight).item<double>() *
                static_cast<double>(batch.crops);
        addTracks(logits.sigmoid().cpu(), batch, crops, decisions);
    }

    const Metrics metrics = computeMetrics(decisions);
    return {.loss = loss / static_cast<double>(clips_.size() * crops),
            .weightedAp = metrics.weightedAp,
            .macroAp = metrics.macroAp};
}

} // namespace genrescope
