#include "core/base/utf8.h"
#include "core/codecs/audio_decoder.h"
#include "core/codecs/audio_tags.h"
#include "tests/fuzz/fuzzing.h"

#include <cstring>
#include <memory>

using namespace genrescope;

namespace {

/// Frames decoded of one input, and blocks: enough for all that a decoder does, and quick.
constexpr std::size_t maxFrames = 200'000;
constexpr std::size_t maxBlocks = 500;

class InputSource : public ByteSource {
public:
    InputSource(std::string_view bytes, bool canSeek) : bytes_(bytes), canSeek_(canSeek) {}

    std::size_t read(std::span<std::byte> buffer) override
    {
        const std::size_t at = std::min(position_, bytes_.size());
        const std::size_t count = std::min(buffer.size(), bytes_.size() - at);
        std::memcpy(buffer.data(), bytes_.data() + at, count);
        position_ += count;
        return count;
    }
    bool seek(std::uint64_t offset) override
    {
        if (canSeek_)
            position_ = offset;
        return position_ == offset;
    }
    std::optional<std::uint64_t> size() const override { return bytes_.size(); }
    const std::string& name() const override { return name_; }

private:
    std::string_view bytes_;
    bool canSeek_;
    std::size_t position_ = 0;
    std::string name_ = "input";
};

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
}

void checkTags(const AudioTags& tags)
{
    for (const std::string* text : {&tags.title, &tags.artist, &tags.album, &tags.genre})
        fuzz::check(isUtf8(*text), "a tag is not UTF-8");
}

} // namespace

/// An input is a file; its last byte says whether it can be read at any place.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view file = fuzz::textOf(data, size);
    const bool canSeek = size == 0 || data[size - 1] % 4 != 3;
    fuzz::isAccepted([&] {
        AudioDecoder decoder(std::make_unique<InputSource>(file, canSeek),
                             {.maxDuration = 3'600.0});
        checkTags(decoder.info().tags);
        decode(decoder);
        for (const double seconds : {0.5, 0.05, 1e6}) {
            decoder.seek(seconds);
            decode(decoder);
        }
        fuzz::check(decoder.damage().share() >= 0.0, "the damage is less than none");
    });
    InputSource source(file, canSeek);
    checkTags(completedTags(readTags(source), AudioTags()));
    return 0;
}
