#include "core/datasets/feature_key.h"

#include "core/base/sha1.h"
#include "core/datasets/audio_collection.h"

#include <array>
#include <charconv>

namespace genrescope {

namespace {

/// To be incremented whenever the same audio yields different features than before.
constexpr std::string_view computation = "features 1";

constexpr std::size_t hexDigits = 16;

} // namespace

std::string FeatureKey::text() const
{
    std::array<char, hexDigits> buffer = {};
    const auto [end, error] = std::to_chars(buffer.data(), buffer.data() + hexDigits, value, 16);
    const std::string number(buffer.data(), end);
    return std::string(hexDigits - number.size(), '0') + number;
}

std::optional<FeatureKey> FeatureKey::parse(std::string_view text)
{
    FeatureKey key;
    const char* const first = text.data();
    const char* const last = first + text.size();
    const auto [end, error] = std::from_chars(first, last, key.value, 16);
    if (text.size() != hexDigits || error != std::errc() || end != last || key.isNone())
        return std::nullopt;
    return key;
}

FeatureKey featureKey(const AudioEntry& audio, double promised, std::string_view melHash)
{
    std::array<char, 32> duration = {};
    const auto [end, error] =
        std::to_chars(duration.data(), duration.data() + duration.size(), promised);
    // Every text ends in a zero byte, which none contains, so that no two sources read the same.
    Sha1 sha;
    for (const std::string_view text :
         {computation, melHash, std::string_view(audio.file), std::string_view(audio.fingerprint),
          std::string_view(duration.data(), end)}) {
        sha.update(text);
        sha.update(std::string_view("\0", 1));
    }
    return FeatureKey::parse(sha.hex().substr(0, hexDigits)).value_or(FeatureKey{1});
}

} // namespace genrescope
