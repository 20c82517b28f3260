#include "core/codecs/audio_decoder.h"
#include "tests/fuzz/fuzzing.h"
#include "tests/fuzz/input_source.h"

#include <memory>

using namespace genrescope;

namespace {

/// Frames decoded of one input, and blocks: enough for all that a decoder does, and quick.
constexpr std::size_t maxFrames = 200'000;
constexpr std::size_t maxBlocks = 500;

void decode(AudioDecoder& decoder)
{
    std::size_t frames = 0;
    volatile float sample = 0.0F;
    for (std::size_t blocks = 0; blocks < maxBlocks && frames < maxFrames; ++blocks) {
        const AudioBlock block = decoder.next();
        if (block.empty())
            return;
        frames += block.frames;
        for (int channel = 0; channel < block.channelCount; ++channel) {
            const float* const samples = block.channels[static_cast<std::size_t>(channel)];
            sample = samples[0];
            sample = samples[block.frames - 1];
        }
    }
    static_cast<void>(sample);
}

} // namespace

/// An input is a file; its last byte says whether it can be read at any place.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view file = fuzz::textOf(data, size);
    const bool canSeek = size == 0 || data[size - 1] % 4 != 3;
    fuzz::isAccepted([&] {
        AudioDecoder decoder(std::make_unique<fuzz::InputSource>(file, canSeek),
                             {.maxDuration = 3'600.0});
        decode(decoder);
        for (const double seconds : {0.5, 0.05, 1e6}) {
            decoder.seek(seconds);
            decode(decoder);
        }
        fuzz::check(decoder.damage().share() >= 0.0, "the damage is less than none");
    });
    return 0;
}
