#pragma once

#include "core/audio/resampler.h"

#include <memory>

struct SRC_STATE_tag;

namespace genrescope {

/// libsamplerate's SRC_SINC_BEST_QUALITY itself, for ratios that are not small fractions.
class SincResampler : public Resampler {
public:
    explicit SincResampler(double ratio);

    void process(std::span<const float> input, std::vector<float>& output) override;
    void finish(std::vector<float>& output) override;

private:
    void convert(std::span<const float> input, bool last, std::vector<float>& output);

    struct Delete {
        void operator()(SRC_STATE_tag* state) const;
    };
    std::unique_ptr<SRC_STATE_tag, Delete> state_;
    double ratio_;
};

} // namespace genrescope
