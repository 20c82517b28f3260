#include "core/features/mel_spectrogram.h"

#include "core/base/cpu_dispatch.h"
#include "core/base/error.h"
#include "core/features/mel_analysis.h"

#include <algorithm>
#include <string>
#include <utility>

namespace genrescope {

namespace {

/// The largest sample whose power still fits a float after the FFT; NaN compares false.
constexpr float largestSample = 1e14F;

GENRESCOPE_INLINE bool allUsable(const float* samples, std::size_t count)
{
    int unusable = 0;
#pragma omp simd reduction(| : unusable)
    for (std::size_t i = 0; i < count; ++i)
        unusable |= samples[i] <= largestSample && samples[i] >= -largestSample ? 0 : 1;
    return unusable == 0;
}

} // namespace

struct MelSpectrogram::Impl {
    explicit Impl(std::shared_ptr<const MelAnalysis> shared)
        : analysis(std::move(shared)),
          scratch(analysis->scratch()),
          fftSize(static_cast<std::size_t>(analysis->config().fftSize)),
          hop(static_cast<std::size_t>(analysis->config().hopLength)),
          bands(static_cast<std::size_t>(analysis->config().melBands))
    {
    }

    std::size_t margin() const { return fftSize / 2; }
    /// Appends all frames whose samples are in `padded`, and forgets what no later one needs.
    void analyzeComplete(std::vector<float>& frames);
    void reset();

    std::shared_ptr<const MelAnalysis> analysis;
    MelAnalysis::Scratch scratch;
    std::size_t fftSize;
    std::size_t hop;
    std::size_t bands;
    /// The signal from some sample on; before it, once started, the reflection of its start.
    std::vector<float> padded = {};
    bool started = false;
    /// Where in `padded` the next frame begins.
    std::size_t next = 0;
};

void MelSpectrogram::Impl::analyzeComplete(std::vector<float>& frames)
{
    if (padded.size() < next + fftSize)
        return;
    const std::size_t count = 1 + (padded.size() - next - fftSize) / hop;
    const std::size_t row = frames.size();
    frames.resize(row + count * bands);
    for (std::size_t t = 0; t < count; ++t, next += hop)
        analysis->analyze(padded.data() + next, scratch, frames.data() + row + t * bands);

    // The end will be reflected about the last sample: that takes margin() + 1 samples.
    const std::size_t spent = std::min(next, padded.size() - (margin() + 1));
    padded.erase(padded.begin(), padded.begin() + static_cast<std::ptrdiff_t>(spent));
    next -= spent;
}

void MelSpectrogram::Impl::reset()
{
    padded.clear();
    started = false;
    next = 0;
}

MelSpectrogram::MelSpectrogram(const MelConfig& config)
    : MelSpectrogram(std::make_shared<const MelAnalysis>(config))
{
}

MelSpectrogram::MelSpectrogram(std::shared_ptr<const MelAnalysis> analysis)
    : impl_(std::make_unique<Impl>(std::move(analysis)))
{
}

MelSpectrogram::~MelSpectrogram() = default;
MelSpectrogram::MelSpectrogram(MelSpectrogram&&) noexcept = default;
MelSpectrogram& MelSpectrogram::operator=(MelSpectrogram&&) noexcept = default;

const std::shared_ptr<const MelAnalysis>& MelSpectrogram::analysis() const
{
    return impl_->analysis;
}

const MelConfig& MelSpectrogram::config() const
{
    return impl_->analysis->config();
}

void MelSpectrogram::process(std::span<const float> samples, std::vector<float>& frames)
{
    if (!runForCpu<allUsable>(samples.data(), samples.size()))
        throw FeatureError(
            Message::english("The audio contains samples that are not numbers or are far out of "
                             "range, so no features can be computed from it; it is damaged."));
    std::vector<float>& padded = impl_->padded;
    padded.insert(padded.end(), samples.begin(), samples.end());
    if (!impl_->started) {
        const std::size_t margin = impl_->margin();
        if (padded.size() <= margin)
            return;
        const std::vector<float> beginning(
            padded.begin() + 1, padded.begin() + static_cast<std::ptrdiff_t>(margin + 1));
        padded.insert(padded.begin(), beginning.rbegin(), beginning.rend());
        impl_->started = true;
    }
    impl_->analyzeComplete(frames);
}

void MelSpectrogram::finish(std::vector<float>& frames)
{
    const std::size_t margin = impl_->margin();
    if (!impl_->started) {
        const std::size_t samples = impl_->padded.size();
        impl_->reset();
        throw FeatureError(Message::english(
            "The audio is too short: %1 samples at %2 Hz, but more than %3 are needed.", samples,
            config().sampleRate, margin));
    }
    std::vector<float>& padded = impl_->padded;
    const std::vector<float> end(padded.end() - static_cast<std::ptrdiff_t>(margin + 1),
                                 padded.end() - 1);
    padded.insert(padded.end(), end.rbegin(), end.rend());
    impl_->analyzeComplete(frames);
    impl_->reset();
}

LogMel MelSpectrogram::compute(std::span<const float> signal)
{
    impl_->reset();
    LogMel logMel = {.bands = config().melBands, .values = {}};
    logMel.values.reserve(config().numFrames(signal.size()) * impl_->bands);
    process(signal, logMel.values);
    finish(logMel.values);
    return logMel;
}

} // namespace genrescope
