#include "core/training/augmentation.h"

#include <algorithm>

namespace genrescope {

namespace {

/// Where nothing is known of one of the two, nothing is known of the mixture.
void mixWeights(std::span<float> weights, std::span<const float> other, float share)
{
    for (std::size_t i = 0; i < weights.size(); ++i)
        weights[i] =
            weights[i] * other[i] == 0.0F ? 0.0F : share * weights[i] + (1.0F - share) * other[i];
}

void mixInto(std::span<float> values, std::span<const float> other, float share)
{
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] = share * values[i] + (1.0F - share) * other[i];
}

struct Stripe {
    std::size_t first = 0;
    std::size_t width = 0;
};

Stripe drawStripe(std::size_t size, int maxWidth, Random& random)
{
    const std::size_t limit = std::min(size, static_cast<std::size_t>(maxWidth));
    const auto width = static_cast<std::size_t>(random.below(limit + 1));
    return {static_cast<std::size_t>(random.below(size - width + 1)), width};
}

} // namespace

void mixCrops(Batch& batch, double alpha, Random& random)
{
    const std::vector<float> firstInput(batch.input(0).begin(), batch.input(0).end());
    const std::vector<float> firstTarget(batch.target(0).begin(), batch.target(0).end());
    const std::vector<float> firstWeight(batch.weight(0).begin(), batch.weight(0).end());
    for (std::size_t place = 0; place < batch.slice.of; ++place) {
        const auto share = static_cast<float>(random.symmetricBeta(alpha));
        if (!batch.holds(place))
            continue;
        const std::size_t i = place - batch.slice.first;
        const bool last = i + 1 == batch.crops;
        mixInto(batch.input(i), last ? std::span(firstInput) : batch.input(i + 1), share);
        mixInto(batch.target(i), last ? std::span(firstTarget) : batch.target(i + 1), share);
        mixWeights(batch.weight(i), last ? std::span(firstWeight) : batch.weight(i + 1), share);
    }
    dropNeighbor(batch);
}

void shiftGains(Batch& batch, double maxShift, Random& random)
{
    std::vector<float> shifts(batch.slice.of);
    for (float& shift : shifts)
        shift = static_cast<float>(maxShift * (2.0 * random.uniform() - 1.0));
    for (std::size_t crop = 0; crop < batch.crops; ++crop)
        shiftInputs(batch.input(crop), shifts[batch.placeOf(crop)]);
}

void maskCrops(Batch& batch, const TrainConfig& config, Random& random)
{
    for (std::size_t place = 0; place < batch.slice.of; ++place) {
        const std::span<float> input =
            batch.holds(place) ? batch.input(place - batch.slice.first) : std::span<float>();
        for (int i = 0; i < config.frequencyMasks; ++i) {
            const Stripe stripe = drawStripe(batch.bands, config.frequencyMaskBands, random);
            for (std::size_t t = 0; t < batch.frames && !input.empty(); ++t)
                std::ranges::fill(input.subspan(t * batch.bands + stripe.first, stripe.width),
                                  0.0F);
        }
        for (int i = 0; i < config.timeMasks; ++i) {
            const Stripe stripe = drawStripe(batch.frames, config.timeMaskFrames, random);
            if (!input.empty())
                std::ranges::fill(
                    input.subspan(stripe.first * batch.bands, stripe.width * batch.bands), 0.0F);
        }
    }
}

void drawFrameMask(std::span<float> masked, const TrainConfig& config, Random& random)
{
    bool within = false;
    for (float& frame : masked) {
        within = random.uniform() < (within ? config.frameMaskContinue : config.frameMaskBegin);
        frame = within ? 1.0F : 0.0F;
    }
    if (std::ranges::count(masked, 1.0F) == 0)
        masked[static_cast<std::size_t>(random.below(masked.size()))] = 1.0F;
}

void maskFrames(Batch& batch, const TrainConfig& config, Random& random)
{
    batch.masked.assign(batch.crops * batch.frames, 0.0F);
    std::vector<float> elsewhere(batch.slice.isWhole() ? 0 : batch.frames);
    for (std::size_t place = 0; place < batch.slice.of; ++place) {
        if (!batch.holds(place)) {
            drawFrameMask(elsewhere, config, random);
            continue;
        }
        const std::size_t crop = place - batch.slice.first;
        const auto masked = std::span(batch.masked).subspan(crop * batch.frames, batch.frames);
        drawFrameMask(masked, config, random);
        for (std::size_t t = 0; t < batch.frames; ++t) {
            if (masked[t] > 0.0F)
                std::ranges::fill(batch.input(crop).subspan(t * batch.bands, batch.bands), 0.0F);
        }
    }
}

void augment(Batch& batch, const TrainConfig& config, const MelConfig& mel, Random& random)
{
    if (config.gainShift > 0.0)
        shiftGains(batch, config.gainShift / (mel.dynamicRange / 2.0), random);
    if (config.mixupAlpha > 0.0)
        mixCrops(batch, config.mixupAlpha, random);
    const bool isUnlabeled = batch.labels == 0;
    if (isUnlabeled)
        batch.clean = batch.inputs;
    maskCrops(batch, config, random);
    if (isUnlabeled)
        maskFrames(batch, config, random);
}

} // namespace genrescope
