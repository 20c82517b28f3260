#include "core/networks/crop_probabilities.h"

#include "core/base/error.h"
#include "core/features/input_reference.h"

#include <algorithm>
#include <cmath>

namespace genrescope {

namespace {

/// Larger batches gain little and delay cancellation: with crops of 256 frames and 163 genres on
/// one thread, after tuneProcess(), a crop costs the GRU 6.6, 5.0, 4.4, 3.9 ms in batches of 8, 16,
/// 32, 64, and the transformer 9.1 to 9.4 ms in each (CPU time, medians of seven).
constexpr std::size_t batchCrops = 32;

void requireNumbers(std::span<const float> probabilities, const CheckpointMetadata& metadata)
{
    if (!std::all_of(probabilities.begin(), probabilities.end(),
                     [](float value) { return std::isfinite(value); })) {
        throw ModelError(
            Message::english("The %1 model of recipe %2 gives probabilities that are not numbers; "
                             "its weights are damaged, so train it again.",
                             metadata.architecture, metadata.recipe));
    }
}

/// Of crops that are equally long.
std::vector<float> batchProbabilities(Predictor& predictor, std::span<const CropInput> crops,
                                      std::span<const std::size_t> chosen)
{
    const int bands = predictor.metadata().mel.melBands;
    const std::size_t frames = crops[chosen.front()].crop.frames;
    const std::size_t cropValues = frames * static_cast<std::size_t>(bands);
    std::vector<float> batch(chosen.size() * cropValues);
    for (std::size_t i = 0; i < chosen.size(); ++i) {
        const CropInput& input = crops[chosen[i]];
        const std::span<float> crop = std::span(batch).subspan(i * cropValues, cropValues);
        copyCrop(input.clip, bands, input.crop.first, frames, crop);
        shiftInputs(crop, input.shift);
    }
    std::vector<float> found = predictor.probabilities(batch, chosen.size(), frames);
    requireNumbers(found, predictor.metadata());
    return found;
}

} // namespace

std::vector<float> cropProbabilities(Predictor& predictor, std::span<const CropInput> crops,
                                     const CancellationToken& cancellation)
{
    const std::size_t labels = predictor.metadata().labels.size();
    std::vector<std::size_t> lengths;
    for (const CropInput& input : crops)
        lengths.push_back(input.crop.frames);
    std::vector<float> probabilities(crops.size() * labels);
    for (const std::vector<std::size_t>& same : equallyLong(lengths)) {
        for (std::span<const std::size_t> rest = same; !rest.empty();) {
            cancellation.throwIfCanceled();
            const auto chosen = rest.first(std::min(batchCrops, rest.size()));
            const std::vector<float> found = batchProbabilities(predictor, crops, chosen);
            for (std::size_t i = 0; i < chosen.size(); ++i)
                std::copy_n(found.data() + i * labels, labels,
                            probabilities.data() + chosen[i] * labels);
            rest = rest.subspan(chosen.size());
        }
    }
    return probabilities;
}

} // namespace genrescope
