#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace genrescope {

struct AudioEntry;

/// Identifies a track's features by what they were computed from, so that no track is ever given
/// another one's: the audio (name, size and checksum, or modification time), its expected duration,
/// the mel configuration, and the version of the computation. The first 64 bits of a SHA-1: among a
/// million features, the probability that any two share a key is 3e-8.
struct FeatureKey {
    std::uint64_t value = 0;

    /// No key, as in manifests of the first version.
    bool isNone() const { return value == 0; }

    /// 16 lower-case hexadecimal digits.
    std::string text() const;
    static std::optional<FeatureKey> parse(std::string_view text);

    bool operator==(const FeatureKey&) const = default;
};

/// @param promised  Track::expectedDuration, which decides whether a clip counts as cut off.
/// @param melHash   MelConfig::hash().
FeatureKey featureKey(const AudioEntry& audio, double promised, std::string_view melHash);

} // namespace genrescope

template<>
struct std::hash<genrescope::FeatureKey> {
    std::size_t operator()(genrescope::FeatureKey key) const noexcept
    {
        return static_cast<std::size_t>(key.value);
    }
};
