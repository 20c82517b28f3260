#include "core/crops/sections.h"

#include "core/crops/clip_crops.h"
#include "core/crops/verdict.h"
#include "core/features/normalizer.h"

#include <algorithm>

namespace genrescope {

namespace {

/// Seconds.
constexpr double sectionDuration = 30.0;
constexpr double slackDuration = 1.0;

std::size_t framesOf(double seconds, const MelConfig& mel)
{
    return mel.numFrames(static_cast<std::size_t>(seconds * mel.sampleRate));
}

/// Whether there is less than a second of sound in a crop; what is at the floor is silent, too.
bool isSilent(std::span<const float> section, const Crop& crop, float loudest, const MelConfig& mel)
{
    const auto bands = static_cast<std::size_t>(mel.melBands);
    const auto halfRange = static_cast<float>(mel.dynamicRange / 2.0);
    const float quiet = std::max(-1.0F, (silenceDecibels - loudest) / halfRange + 1.0F);
    std::size_t sounding = 0;
    for (std::size_t frame = crop.first; frame < crop.first + crop.frames; ++frame) {
        const auto values = section.subspan(frame * bands, bands);
        sounding += static_cast<std::size_t>(maximumOf(values) > quiet);
    }
    return static_cast<double>(sounding) < minSound * mel.framesPerSecond() - 1.0;
}

} // namespace

SectionSize sectionSize(const MelConfig& mel)
{
    return {.frames = framesOf(sectionDuration, mel), .slack = framesOf(slackDuration, mel)};
}

SectionSize sectionSize(double framesPerSecond)
{
    const auto framesIn = [framesPerSecond](double seconds) {
        // A rate such as 16,000 / 300 is not exact.
        return 1 + static_cast<std::size_t>(seconds * framesPerSecond + 1e-6);
    };
    return {.frames = framesIn(sectionDuration), .slack = framesIn(slackDuration)};
}

std::vector<Crop> sectionsOf(std::size_t frames, const SectionSize& size)
{
    std::vector<Crop> sections;
    std::size_t cutUpTo = 0;
    for (; frames > cutUpTo + size.frames + size.slack; cutUpTo += size.frames)
        sections.push_back({cutUpTo, size.frames});
    const std::size_t first = std::min(cutUpTo, frames - std::min(frames, size.frames));
    sections.push_back({first, frames - first});
    return sections;
}

Crop sectionAt(double moment, std::size_t frames, const SectionSize& size)
{
    const std::vector<Crop> sections = sectionsOf(frames, size);
    for (const Crop& section : sections) {
        if (moment < static_cast<double>(section.first + section.frames))
            return section;
    }
    return sections.back();
}

std::vector<Crop> SectionCrops::next(std::size_t firstFrame, std::span<const float> values,
                                     float loudest)
{
    std::vector<Crop> chosen;
    for (const Crop& crop : evenCrops(values.size() / static_cast<std::size_t>(mel_.melBands),
                                      cropFrames_, cropsPerSection_)) {
        const auto middle =
            static_cast<std::ptrdiff_t>(2 * (firstFrame + crop.first) + crop.frames - 1);
        if (middle <= lastMiddle_ || isSilent(values, crop, loudest, mel_))
            continue;
        lastMiddle_ = middle;
        chosen.push_back(crop);
    }
    return chosen;
}

} // namespace genrescope
