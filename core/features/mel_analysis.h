#pragma once

#include "core/base/aligned_vector.h"
#include "core/features/mel_config.h"
#include "core/features/mel_filter_bank.h"
#include "core/features/power_spectrum.h"

namespace genrescope {

class MelAnalysis {
public:
    /// @throws ConfigError if the config is out of range.
    explicit MelAnalysis(const MelConfig& config);

    const MelConfig& config() const { return config_; }

    /// Memory for the analysis of one frame; one for each thread.
    struct Scratch {
        PowerSpectrum::Scratch spectrum;
        AlignedVector<float> power;
    };
    Scratch scratch() const;

    /// @param samples  fftSize samples.
    /// @param bands    melBands values: the frame in absolute dB.
    void analyze(const float* samples, Scratch& scratch, float* bands) const;

private:
    MelConfig config_;
    PowerSpectrum spectrum_;
    MelFilterBank bank_;
};

} // namespace genrescope
