#pragma once

#include <cstddef>
#include <string>

namespace genrescope {

/// How audio becomes log-mel. The defaults are the post's (librosa.feature.melspectrogram and
/// power_to_db): periodic Hann window, centered frames, reflected ends, power 2, Slaney mel scale
/// and area normalization.
struct MelConfig {
    /// Hz.
    int sampleRate = 16'000;
    /// Samples; the window has the same length. A power of two from 128 to 65,536.
    int fftSize = 2'048;
    /// Samples from frame to frame.
    int hopLength = 512;
    int melBands = 128;
    /// Hz.
    double minFrequency = 0.0;
    double maxFrequency = 8'000.0;
    /// Smallest power that is distinguished from silence.
    double minPower = 1e-10;
    /// dB below the loudest value at which a clip is floored.
    double dynamicRange = 80.0;

    bool operator==(const MelConfig&) const = default;

    /// The names and values of all fields, for files.
    template<typename Config, typename Visitor>
    static void visitFields(Config& mel, Visitor&& visit)
    {
        visit("sample_rate", mel.sampleRate);
        visit("fft_size", mel.fftSize);
        visit("hop_length", mel.hopLength);
        visit("mel_bands", mel.melBands);
        visit("min_frequency", mel.minFrequency);
        visit("max_frequency", mel.maxFrequency);
        visit("min_power", mel.minPower);
        visit("dynamic_range", mel.dynamicRange);
    }

    /// @throws ConfigError naming the field that is out of range.
    void validate() const;

    /// Number of frames of a signal with that many samples: 1 + samples / hopLength.
    std::size_t numFrames(std::size_t samples) const;
    double framesPerSecond() const;

    /// A short name for exactly these values: equal configs, equal hash.
    std::string hash() const;
};

} // namespace genrescope
