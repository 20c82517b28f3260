#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <span>
#include <utility>
#include <vector>

namespace genrescope {

/// Changes the sample rate of one mono stream, with the quality of libsamplerate's
/// SRC_SINC_BEST_QUALITY. Filter delay is compensated: output sample m lies at m / outputRate s.
class Resampler {
public:
    virtual ~Resampler() = default;

    /// Takes the next input and appends to `output` what can be computed already.
    virtual void process(std::span<const float> input, std::vector<float>& output) = 0;

    /// Takes the end of the stream and appends the rest. Nothing may follow.
    virtual void finish(std::vector<float>& output) = 0;
};

class PolyphaseFilter;
struct SincTable;

/// Makes resamplers; holds the filters that are expensive to design. Thread-safe.
///
/// For ratios that are small fractions (44.1 → 16 kHz is 160/441) libsamplerate's own filter is
/// tabulated for the few positions that occur and applied in a vectorized loop; other ratios run
/// through src_process. Equal rates pass through. A stream of S samples becomes floor(S *
/// outputRate / inputRate).
class ResamplerFactory {
public:
    ResamplerFactory();
    ~ResamplerFactory();

    /// @throws ConfigError if a rate is not positive or the ratio lies outside 1/256 … 256.
    std::unique_ptr<Resampler> create(int inputRate, int outputRate) const;

private:
    std::shared_ptr<const PolyphaseFilter> filter(int inputRate, int outputRate) const;

    mutable std::mutex mutex_;
    mutable std::unique_ptr<const SincTable> table_;
    mutable std::map<std::pair<int, int>, std::shared_ptr<const PolyphaseFilter>> filters_;
};

} // namespace genrescope
