#pragma once

#include "core/features/log_mel.h"
#include "core/features/mel_config.h"

#include <memory>
#include <span>
#include <vector>

namespace genrescope {

/// The constant part of a mel spectrogram: window, FFT plan, mel filter bank. Immutable and shared
/// by threads.
class MelAnalysis;

/// Computes log-mel frames of a mono stream that arrives in pieces.
///
/// Frame t is centered on sample t * hopLength; the ends are padded by reflection. Values are
/// 10 log10(max(minPower, power)), in dB: absolute, not yet relative to a maximum.
class MelSpectrogram {
public:
    /// @throws ConfigError if the config is out of range.
    explicit MelSpectrogram(const MelConfig& config);
    /// Shares the analysis of another one, which is cheap.
    explicit MelSpectrogram(std::shared_ptr<const MelAnalysis> analysis);
    ~MelSpectrogram();
    MelSpectrogram(MelSpectrogram&&) noexcept;
    MelSpectrogram& operator=(MelSpectrogram&&) noexcept;

    const std::shared_ptr<const MelAnalysis>& analysis() const;
    const MelConfig& config() const;

    /// Takes the next samples (at config().sampleRate Hz, nominally in [-1, 1]) and appends every
    /// complete frame to `frames` (row-major, melBands per row).
    /// @throws FeatureError if a sample is not finite.
    void process(std::span<const float> samples, std::vector<float>& frames);

    /// Takes the end of the signal and appends the last frames; the object can then be used for
    /// another signal.
    /// @throws FeatureError if the signal was too short to reflect (≤ fftSize / 2 samples).
    void finish(std::vector<float>& frames);

    /// A complete signal at once: config().numFrames(S) frames in absolute dB.
    LogMel compute(std::span<const float> signal);

private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

} // namespace genrescope
