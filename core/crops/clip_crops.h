#pragma once

#include "core/base/random.h"
#include "core/features/cropper.h"

#include <cstddef>
#include <span>
#include <vector>

namespace genrescope {

// How a model is applied to a clip, the same in validation, evaluation, calibration, fitting a head
// and use: to evenly spaced crops, whose outputs are averaged. A clip that is not longer than a
// crop is one crop of its own length. (Only training, whose batches have one length, repeats it: no
// real music has such a seam, and a score measured with one would not be the score that people
// see.)

/// Up to `count` different crops of `cropFrames` frames, evenly spaced over a clip of `clipFrames`.
std::vector<Crop> evenCrops(std::size_t clipFrames, std::size_t cropFrames, std::size_t count);

/// The post's protocol: `count` crops of 128..255 frames with uniform starts; lengths are at most
/// the clip's own.
std::vector<Crop> randomCrops(std::size_t clipFrames, std::size_t count, Random& random);

/// A model's output for each of several clips: the mean over its crops, summed in double precision.
class CropMeans {
public:
    /// @param values  per crop, one for each label
    CropMeans(std::size_t clips, std::size_t values);

    template<typename Number>
    void add(std::size_t clip, std::span<const Number> crop)
    {
        ++counts_[clip];
        for (std::size_t i = 0; i < values_; ++i)
            sums_[clip * values_ + i] += static_cast<double>(crop[i]);
    }

    /// Counts a crop whose values come to sums() in another way.
    void expect(std::size_t clip) { ++counts_[clip]; }
    /// clips × values, of the crops that were added.
    std::vector<double>& sums() { return sums_; }

    /// clips × values; 0 for a clip without crops.
    std::vector<double> means() const;

private:
    std::size_t values_;
    std::vector<double> sums_;
    std::vector<std::size_t> counts_;
};

} // namespace genrescope
