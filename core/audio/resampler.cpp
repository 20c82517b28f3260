#include "core/audio/resampler.h"

#include "core/audio/polyphase_resampler.h"
#include "core/audio/sinc_resampler.h"
#include "core/base/error.h"

#include <algorithm>
#include <string>

namespace genrescope {

namespace {

class PassThrough : public Resampler {
public:
    void process(std::span<const float> input, std::vector<float>& output) override
    {
        output.insert(output.end(), input.begin(), input.end());
    }
    void finish(std::vector<float>& /*output*/) override {}
};

} // namespace

ResamplerFactory::ResamplerFactory() = default;
ResamplerFactory::~ResamplerFactory() = default;

std::unique_ptr<Resampler> ResamplerFactory::create(int inputRate, int outputRate) const
{
    constexpr double largestRatio = 256.0; // libsamplerate's limit
    const double ratio = static_cast<double>(outputRate) / inputRate;
    if (inputRate <= 0 || outputRate <= 0 || ratio > largestRatio || ratio < 1.0 / largestRatio)
        throw ConfigError(
            Message::english("Audio cannot be converted from %1 Hz to %2 Hz; both rates must be "
                             "positive and differ by at most a factor of 256.",
                             inputRate, outputRate));
    if (inputRate == outputRate)
        return std::make_unique<PassThrough>();
    if (!PolyphaseFilter::supports(inputRate, outputRate))
        return std::make_unique<SincResampler>(ratio);
    return std::make_unique<PolyphaseResampler>(filter(inputRate, outputRate), inputRate,
                                                outputRate);
}

std::shared_ptr<const PolyphaseFilter> ResamplerFactory::filter(int inputRate, int outputRate) const
{
    const std::scoped_lock lock(mutex_);
    const auto known = filters_.find({inputRate, outputRate});
    if (known != filters_.end())
        return known->second;
    if (!table_)
        table_ = std::make_unique<const SincTable>(readSincTable());
    auto made = std::make_shared<const PolyphaseFilter>(*table_, inputRate, outputRate);
    filters_.emplace(std::pair(inputRate, outputRate), made);
    return made;
}

} // namespace genrescope
