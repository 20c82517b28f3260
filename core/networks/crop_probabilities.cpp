#include "core/networks/crop_probabilities.h"

#include "core/base/error.h"
#include "core/features/cropper.h"
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

} // namespace

std::vector<float> cropProbabilities(Predictor& predictor, std::span<const ClipPosition> positions,
                                     std::size_t frames, const CancellationToken& cancellation)
{
    const int bands = predictor.metadata().mel.melBands;
    const std::size_t cropValues = frames * static_cast<std::size_t>(bands);
    std::vector<float> probabilities;
    std::vector<float> batch;
    while (!positions.empty()) {
        cancellation.throwIfCanceled();
        const std::size_t count = std::min(batchCrops, positions.size());
        batch.resize(count * cropValues);
        for (std::size_t i = 0; i < count; ++i) {
            const std::span<float> crop = std::span(batch).subspan(i * cropValues, cropValues);
            copyCrop(positions[i].clip, bands, positions[i].first, frames, crop);
            shiftInputs(crop, positions[i].shift);
        }
        const std::vector<float> found = predictor.probabilities(batch, count, frames);
        requireNumbers(found, predictor.metadata());
        probabilities.insert(probabilities.end(), found.begin(), found.end());
        positions = positions.subspan(count);
    }
    return probabilities;
}

} // namespace genrescope
