#include "ui/data/mel_track.h"

#include "core/base/error.h"
#include "core/crops/verdict.h"

#include <algorithm>
#include <cmath>

namespace genrescope {

namespace {

constexpr std::size_t chunkRows = 256;
/// Frames of one row are 4 rows of the level below.
constexpr std::size_t fanOut = 4;

std::int16_t stored(float decibel)
{
    const float units = std::round(decibel * MelTrack::unitsPerDecibel);
    return static_cast<std::int16_t>(std::clamp(units, -32'768.0F, 32'767.0F));
}

void takeMaximum(std::span<std::int16_t> maximum, std::span<const std::int16_t> other)
{
    for (std::size_t i = 0; i < maximum.size(); ++i)
        maximum[i] = std::max(maximum[i], other[i]);
}

} // namespace

MelTrack::MelTrack(int bands, double framesPerSecond, double minFrequency, double maxFrequency)
    : bands_(bands),
      framesPerSecond_(framesPerSecond),
      minFrequency_(minFrequency),
      maxFrequency_(maxFrequency),
      levels_(1)
{
    if (bands <= 0 || !(framesPerSecond > 0.0) || !(minFrequency >= 0.0) ||
        !(maxFrequency > minFrequency))
        throw ConfigError(
            "A spectrogram cannot be shown: it needs at least one mel band, a positive "
            "frame rate and a range of frequencies.");
}

void MelTrack::append(std::span<const float> values)
{
    const auto bands = static_cast<std::size_t>(bands_);
    if (values.size() % bands != 0)
        throw FeatureError("A spectrogram cannot be extended by " + std::to_string(values.size()) +
                           " values: they are not whole frames of " + std::to_string(bands) +
                           " mel bands.");
    for (; !values.empty(); values = values.subspan(bands)) {
        const bool first = frames() == 0;
        const std::span<std::int16_t> target = newRow(0);
        std::transform(values.begin(), values.begin() + bands_, target.begin(), stored);
        const int loudest = *std::ranges::max_element(target);
        maximum_ = first ? loudest : std::max(maximum_, loudest);
        addToPyramid();
    }
}

double MelTrack::duration() const
{
    return std::max(announced_, analyzed());
}

double MelTrack::analyzed() const
{
    // The last frame is centered on the end of the signal, or up to a hop before it.
    return frames() == 0 ? 0.0 : static_cast<double>(frames() - 1) / framesPerSecond_;
}

float MelTrack::reference() const
{
    constexpr float darkness = 100.0F;
    const float loudest = static_cast<float>(maximum_) / unitsPerDecibel;
    return loudest < silenceDecibels ? silenceDecibels + darkness : loudest;
}

float MelTrack::decibel(std::size_t frame, int band) const
{
    return static_cast<float>(row(0, frame)[static_cast<std::size_t>(band)]) / unitsPerDecibel;
}

void MelTrack::maximumOver(std::size_t first, std::size_t last,
                           std::span<std::int16_t> maximum) const
{
    std::ranges::fill(maximum, std::int16_t{-32'768});
    while (first < last) {
        // The largest row that begins here and does not end too late.
        std::size_t level = 0;
        std::size_t size = 1;
        while (level + 1 < levels_.size() && first % (size * fanOut) == 0 &&
               first + size * fanOut <= last) {
            ++level;
            size *= fanOut;
        }
        takeMaximum(maximum, row(level, first / size));
        first += size;
    }
}

std::span<const std::int16_t> MelTrack::row(std::size_t level, std::size_t index) const
{
    const auto bands = static_cast<std::size_t>(bands_);
    const std::int16_t* chunk = levels_[level].chunks[index / chunkRows].get();
    return {chunk + index % chunkRows * bands, bands};
}

std::span<std::int16_t> MelTrack::newRow(std::size_t level)
{
    const auto bands = static_cast<std::size_t>(bands_);
    if (level == levels_.size())
        levels_.emplace_back();
    Level& target = levels_[level];
    if (target.rows % chunkRows == 0)
        target.chunks.push_back(std::make_unique_for_overwrite<std::int16_t[]>(chunkRows * bands));
    const std::size_t index = target.rows++;
    return {target.chunks.back().get() + index % chunkRows * bands, bands};
}

void MelTrack::addToPyramid()
{
    for (std::size_t level = 0; levels_[level].rows % fanOut == 0; ++level) {
        const std::size_t end = levels_[level].rows;
        const std::span<std::int16_t> target = newRow(level + 1);
        std::ranges::fill(target, std::int16_t{-32'768});
        for (std::size_t i = end - fanOut; i < end; ++i)
            takeMaximum(target, row(level, i));
    }
}

} // namespace genrescope
