#include "core/training/training_band_statistics.h"

#include "core/crops/crop_reader.h"

#include <algorithm>
#include <cmath>

namespace genrescope {

namespace {

/// Enough for three digits of each mean, and read within seconds.
constexpr std::size_t maxSampledClips = 2000;

/// A clip may be hours long: 8 MB at 128 bands.
constexpr std::size_t framesAtATime = 1 << 14;

/// The smallest deviation, so that a nearly constant band is not amplified: half a percent of the
/// inputs' range.
constexpr double minDeviation = 0.01;

/// Sums over the frames seen so far, by band.
class BandSums {
public:
    explicit BandSums(std::size_t bands) : sums_(bands), squares_(bands) {}

    void add(std::span<const float> frames)
    {
        const std::size_t bands = sums_.size();
        for (std::size_t i = 0; i < frames.size(); ++i) {
            const double value = frames[i];
            sums_[i % bands] += value;
            squares_[i % bands] += value * value;
        }
        frames_ += static_cast<double>(frames.size() / bands);
    }

    BandStatistics statistics() const
    {
        BandStatistics result;
        for (std::size_t band = 0; band < sums_.size(); ++band) {
            const double mean = sums_[band] / frames_;
            const double variance = std::max(0.0, squares_[band] / frames_ - mean * mean);
            result.means.push_back(static_cast<float>(mean));
            result.deviations.push_back(
                static_cast<float>(std::max(minDeviation, std::sqrt(variance))));
        }
        return result;
    }

private:
    std::vector<double> sums_;
    std::vector<double> squares_;
    double frames_ = 0.0;
};

} // namespace

BandStatistics computeBandStatistics(const TrainingData& data, InputReference reference,
                                     const CancellationToken& cancellation)
{
    const std::vector<TrainingClip>& clips = data.training;
    const auto bands = static_cast<std::size_t>(data.mel.melBands);
    const std::size_t sample = std::min(clips.size(), maxSampledClips);
    BandSums sums(bands);
    CropReader reader(data.mel, reference);
    std::vector<float> frames;
    for (std::size_t i = 0; i < sample; ++i) {
        cancellation.throwIfCanceled();
        const TrainingClip& clip = clips[i * clips.size() / sample];
        for (std::size_t first = 0; first < clip.frames; first += framesAtATime) {
            frames.resize(std::min(framesAtATime, clip.frames - first) * bands);
            reader.read(clip, first, frames);
            sums.add(frames);
        }
    }
    return sums.statistics();
}

} // namespace genrescope
