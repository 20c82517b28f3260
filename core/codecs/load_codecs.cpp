#include "core/codecs/load_codecs.h"

#include "core/codecs/audio_decoder.h"
#include "core/codecs/tag_text.h"

#include <array>
#include <cstring>
#include <string_view>

namespace genrescope {

namespace {

using namespace std::string_view_literals;

/// Two frames of silence as wav.
constexpr std::string_view silence =
    "RIFF\x28\0\0\0WAVEfmt \x10\0\0\0\1\0\1\0\x40\x1f\0\0\x80\x3e\0"
    "\0\2\0\x10\0data\4\0\0\0\0\0\0\0"sv;

/// By which FFmpeg reads the names of stations in MPEG transport streams (ETSI EN 300 468, annex
/// A).
constexpr std::array stationEncodings = {"ISO6937",     "ISO-8859-1",  "ISO-8859-2",  "ISO-8859-3",
                                         "ISO-8859-4",  "ISO-8859-5",  "ISO-8859-6",  "ISO-8859-7",
                                         "ISO-8859-8",  "ISO-8859-9",  "ISO-8859-10", "ISO-8859-11",
                                         "ISO-8859-12", "ISO-8859-13", "ISO-8859-14", "ISO-8859-15",
                                         "UCS-2BE",     "KSC_5601",    "GB2312"};

class Silence : public ByteSource {
public:
    std::size_t read(std::span<std::byte> buffer) override
    {
        const std::string_view rest = silence.substr(std::min(position_, silence.size()));
        const std::size_t count = std::min(buffer.size(), rest.size());
        std::memcpy(buffer.data(), rest.data(), count);
        position_ += count;
        return count;
    }
    bool seek(std::uint64_t offset) override
    {
        position_ = static_cast<std::size_t>(offset);
        return true;
    }
    std::optional<std::uint64_t> size() const override { return silence.size(); }
    const std::string& name() const override { return name_; }

private:
    const std::string name_ = "silence.wav";
    std::size_t position_ = 0;
};

} // namespace

void loadCodecs()
{
    keepTextConverters();
    for (const char* const encoding : stationEncodings)
        keepTextConverter(encoding);
    AudioDecoder decoder(std::make_unique<Silence>());
    while (!decoder.next().empty()) {
    }
}

} // namespace genrescope
