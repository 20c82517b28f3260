#include "core/features/mel_config.h"

#include "core/base/error.h"
#include "core/base/number_text.h"
#include "core/base/sha1.h"

#include <bit>
#include <cmath>
#include <string>

namespace genrescope {

namespace {

void require(bool fulfilled, const Message& sentence)
{
    if (!fulfilled)
        throw ConfigError(sentence);
}

} // namespace

void MelConfig::validate() const
{
    require(sampleRate >= 1'000 && sampleRate <= 384'000,
            Message::english("The mel sample rate must lie between 1000 and 384000 Hz."));
    require(fftSize >= 128 && fftSize <= 65'536 &&
                std::has_single_bit(static_cast<unsigned>(fftSize)),
            Message::english("The FFT size must be a power of two between 128 and 65536."));
    // More frames would take memory and time without saying more.
    require(hopLength <= fftSize && hopLength >= fftSize / 64 && hopLength >= sampleRate / 1'000,
            Message::english("The hop length must be at least a 64th of the FFT size and a "
                             "millisecond, and at most the FFT size."));
    require(melBands >= 1 && melBands <= 1'024,
            Message::english("The number of mel bands must lie between 1 and 1024."));
    require(minFrequency >= 0.0 && minFrequency < maxFrequency,
            Message::english(
                "The lowest mel frequency must not be negative and must lie below the highest."));
    require(maxFrequency <= sampleRate / 2.0,
            Message::english("The highest mel frequency must not exceed half the sample rate."));
    require(minPower > 0.0 && minPower <= 1.0,
            Message::english("The smallest mel power must be above 0 and at most 1."));
    require(dynamicRange > 0.0 && dynamicRange <= 1'000.0,
            Message::english("The dynamic range must be above 0 and at most 1000 dB."));
}

std::size_t MelConfig::numFrames(std::size_t samples) const
{
    return 1 + samples / static_cast<std::size_t>(hopLength);
}

double MelConfig::framesPerSecond() const
{
    return static_cast<double>(sampleRate) / hopLength;
}

std::string MelConfig::hash() const
{
    std::string text = "mel 1";
    for (const int size : {sampleRate, fftSize, hopLength, melBands})
        text += ' ' + std::to_string(size);
    for (const double value : {minFrequency, maxFrequency, minPower, dynamicRange})
        text += ' ' + hexadecimalNumber(value);
    return Sha1::of(text).substr(0, 16);
}

} // namespace genrescope
