#include "core/inference/counted_sound.h"

#include "core/base/error.h"
#include "core/base/file_source.h"
#include "core/decoding/sound_reader.h"
#include "core/features/mel_filter_bank.h"

#include <algorithm>
#include <memory>
#include <numeric>

namespace genrescope {

namespace {

/// Of all channels of a section: a quarter of a GB. Only absurd rates have more in 30 s; the rest
/// is silent then.
constexpr std::size_t mostSectionSamples = std::size_t(1) << 26;

/// Of the section, in seconds from its start.
std::vector<double> rowTimes(const OcclusionMap& map, const MapScale& scale)
{
    std::vector<double> times;
    for (std::size_t row = 0; row <= map.rows(); ++row) {
        const std::size_t frame = std::min(row * map.patchFrames, map.frames);
        times.push_back(static_cast<double>(frame) / scale.framesPerSecond);
    }
    return times;
}

std::vector<double> columnFrequencies(const OcclusionMap& map, const MapScale& scale)
{
    MelConfig mel;
    mel.melBands = static_cast<int>(map.bands);
    mel.minFrequency = scale.minFrequency;
    mel.maxFrequency = scale.maxFrequency;
    std::vector<double> frequencies;
    for (std::size_t column = 0; column <= map.columns(); ++column)
        frequencies.push_back(bandEdge(mel, std::min(column * map.patchBands, map.bands)));
    return frequencies;
}

/// Indices of the patches that speak for the genre, those that do so most first.
std::vector<std::size_t> speakingFor(const OcclusionMap& map)
{
    std::vector<std::size_t> patches(map.values.size());
    std::iota(patches.begin(), patches.end(), std::size_t{0});
    std::erase_if(patches, [&](std::size_t patch) { return map.values[patch] <= 0.0; });
    std::ranges::stable_sort(patches, std::greater<>(),
                             [&](std::size_t patch) { return map.values[patch]; });
    return patches;
}

} // namespace

TimeFrequencyGains countedPatches(const OcclusionMap& map, const MapScale& scale, double share)
{
    TimeFrequencyGains gains = {.times = rowTimes(map, scale),
                                .frequencies = columnFrequencies(map, scale),
                                .values = std::vector<float>(map.values.size())};
    const std::vector<std::size_t> patches = speakingFor(map);
    double missing = 0.0;
    for (const std::size_t patch : patches)
        missing += share * map.values[patch];
    for (auto patch = patches.begin(); patch != patches.end() && missing > 0.0; ++patch) {
        gains.values[*patch] = 1.0F;
        missing -= map.values[*patch];
    }
    return gains;
}

Sound countedSound(const std::filesystem::path& file, const OcclusionMap& map,
                   const MapScale& scale, const TaskContext& context)
{
    if (map.values.empty())
        throw ConfigError(Message::english("This part is silent: nothing of it counted."));
    const auto secondsOf = [&](std::size_t frame) {
        return static_cast<double>(frame) / scale.framesPerSecond;
    };
    Sound sound = readSound(std::make_unique<FileSource>(file),
                            {.start = secondsOf(map.firstFrame),
                             .end = secondsOf(map.firstFrame + map.frames),
                             .mostSamples = mostSectionSamples},
                            context.cancellation);
    applyGains(sound.channels, sound.sampleRate, countedPatches(map, scale), context.cancellation);
    return sound;
}

} // namespace genrescope
