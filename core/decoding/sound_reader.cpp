#include "core/decoding/sound_reader.h"

#include "core/decoding/sandboxed_decoder.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace genrescope {

namespace {

/// Frames of a part, as far as it is limited.
std::size_t mostFrames(const SoundPart& part, int rate, std::size_t channels)
{
    const std::size_t affordable = part.mostSamples / channels;
    const double frames = std::round(part.end * rate) - std::round(part.start * rate);
    return frames < static_cast<double>(affordable)
               ? static_cast<std::size_t>(std::max(frames, 0.0))
               : affordable;
}

} // namespace

Sound readSound(std::unique_ptr<ByteSource> source, const SoundPart& part,
                const CancellationToken& cancellation)
{
    SandboxedDecoder decoder(std::move(source), {}, whenCanceled(cancellation));
    Sound sound = {.sampleRate = decoder.info().sampleRate};
    if (part.start > 0.0)
        decoder.seek(part.start);
    AudioBlock block = decoder.next();
    sound.channels.resize(static_cast<std::size_t>(std::max(block.channelCount, 1)));
    std::size_t missing = mostFrames(part, sound.sampleRate, sound.channels.size());
    for (; !block.empty() && missing > 0; block = decoder.next()) {
        cancellation.throwIfCanceled();
        const std::size_t count = std::min(block.frames, missing);
        const auto last = static_cast<std::size_t>(block.channelCount) - 1;
        for (std::size_t channel = 0; channel < sound.channels.size(); ++channel) {
            const float* samples = block.channels[std::min(channel, last)];
            sound.channels[channel].insert(sound.channels[channel].end(), samples, samples + count);
        }
        missing -= count;
    }
    return sound;
}

} // namespace genrescope
