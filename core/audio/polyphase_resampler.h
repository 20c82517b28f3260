#pragma once

#include "core/audio/half_band.h"
#include "core/audio/polyphase_filter.h"
#include "core/audio/resampler.h"

#include <cstdint>
#include <memory>

namespace genrescope {

/// Applies a polyphase filter to a stream.
class PolyphaseResampler : public Resampler {
public:
    PolyphaseResampler(std::shared_ptr<const PolyphaseFilter> filter, int inputRate,
                       int outputRate);

    void process(std::span<const float> input, std::vector<float>& output) override;
    void finish(std::vector<float>& output) override;

private:
    /// A halving of the rate, and its latest output.
    struct Halving {
        HalfBand filter;
        std::vector<float> output = {};
    };

    /// Sends inputs through the halvings to the end of pending_.
    void push(std::span<const float> input);
    /// Filters the first `periods` periods of pending_ and forgets them.
    void advance(std::size_t periods, std::vector<float>& output);

    std::shared_ptr<const PolyphaseFilter> filter_;
    std::uint64_t inputRate_;
    std::uint64_t outputRate_;
    std::vector<Halving> halvings_;
    /// Inputs of the filter that are still needed, from the lead of its next period on.
    std::vector<float> pending_;
    std::uint64_t taken_ = 0;
    std::uint64_t made_ = 0;
};

} // namespace genrescope
