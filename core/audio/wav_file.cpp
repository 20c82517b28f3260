#include "core/audio/wav_file.h"

#include "core/base/error.h"

#include <bit>
#include <cstdint>
#include <cstring>
#include <limits>

namespace genrescope {

namespace {

static_assert(std::endian::native == std::endian::little, "wav files are little-endian");

constexpr std::uint16_t floatSamples = 3;

class Header {
public:
    void add(const char* name) { bytes_ += name; }
    template<typename Number>
    void add(Number number)
    {
        bytes_.append(reinterpret_cast<const char*>(&number), sizeof number);
    }
    const std::string& bytes() const { return bytes_; }

private:
    std::string bytes_;
};

Header headerOf(const Sound& sound, std::uint32_t dataSize)
{
    const auto channels = static_cast<std::uint16_t>(sound.channels.size());
    const auto rate = static_cast<std::uint32_t>(sound.sampleRate);
    const auto frameSize = static_cast<std::uint16_t>(channels * sizeof(float));
    Header header;
    header.add("RIFF");
    // What follows: "WAVE" and three parts, each with 8 bytes of name and size.
    header.add(static_cast<std::uint32_t>(4 + (8 + 18) + (8 + 4) + 8 + dataSize));
    header.add("WAVEfmt ");
    header.add(std::uint32_t{18});
    header.add(floatSamples);
    header.add(channels);
    header.add(rate);
    header.add(rate * frameSize);
    header.add(frameSize);
    header.add(static_cast<std::uint16_t>(8 * sizeof(float)));
    header.add(std::uint16_t{0});
    header.add("fact");
    header.add(std::uint32_t{4});
    header.add(static_cast<std::uint32_t>(sound.frames()));
    header.add("data");
    header.add(dataSize);
    return header;
}

} // namespace

std::string wavFile(const Sound& sound)
{
    constexpr std::uint64_t mostBytes = std::numeric_limits<std::uint32_t>::max() - 64U;
    const std::size_t channels = sound.channels.size();
    const std::uint64_t size = std::uint64_t(sound.frames()) * channels * sizeof(float);
    if (size > mostBytes)
        throw ConfigError(Message::english("A wav file holds less than 4 GB, and %1 minutes of "
                                           "this music take more; write a part of it.",
                                           static_cast<int>(sound.seconds() / 60.0)));
    std::string file = headerOf(sound, static_cast<std::uint32_t>(size)).bytes();
    const std::size_t header = file.size();
    file.resize(header + size);
    for (std::size_t channel = 0; channel < channels; ++channel) {
        char* to = file.data() + header + channel * sizeof(float);
        for (const float sample : sound.channels[channel]) {
            std::memcpy(to, &sample, sizeof sample);
            to += channels * sizeof(float);
        }
    }
    return file;
}

} // namespace genrescope
