#pragma once

#include <cstddef>
#include <string>
#include <utility>

namespace genrescope::test {

/// What writeManifest wrote, as an earlier version would have: with its names and, before version
/// 2, without features.
inline std::string inOldNames(std::string text, int schema)
{
    const std::pair<const char*, const char*> names[] = {{"audio_path", "audioPath"},
                                                         {"label_scheme", "labelScheme"},
                                                         {"split_protocol", "splitProtocol"},
                                                         {"test_is_validation", "testIsValidation"},
                                                         {"excluded_genres", "excludedGenres"},
                                                         {"training_tracks", "trainingTracks"},
                                                         {"unlabeled_tracks", "unlabelledTracks"},
                                                         {"missing_audio", "missingAudio"},
                                                         {"unlisted_audio", "unlistedAudio"},
                                                         {"sample_rate", "sampleRate"},
                                                         {"fft_size", "fftSize"},
                                                         {"hop_length", "hopLength"},
                                                         {"mel_bands", "melBands"},
                                                         {"min_frequency", "minFrequency"},
                                                         {"max_frequency", "maxFrequency"},
                                                         {"min_power", "minPower"},
                                                         {"dynamic_range", "dynamicRange"}};
    for (const auto& [now, then] : names) {
        for (std::size_t at = text.find(now); at != std::string::npos; at = text.find(now))
            text.replace(at, std::string(now).size(), then);
    }
    for (std::size_t at = text.find(",\"feature\""); schema < 2 && at != std::string::npos;
         at = text.find(",\"feature\""))
        text.erase(at, std::string(",\"feature\":\"0123456789abcdef\"").size());
    return text.replace(text.find("\"schema\": 3"), 11, "\"schema\": " + std::to_string(schema));
}

} // namespace genrescope::test
