#pragma once

#include "core/base/random.h"
#include "core/workspace/manifest_file.h"
#include "core/workspace/workspace.h"

#include <filesystem>
#include <string>

namespace genrescope::test {

constexpr int syntheticBands = 16;

/// A prepared dataset of two synthetic genres: "low" is loud in the lower bands, "high" in the
/// upper ones, every third track is both; all with noise. `validationTracks` of the tracks are for
/// validation. Clips have 30 to 69 frames.
inline Workspace makeWorkspace(const std::filesystem::path& folder, int tracks,
                               int validationTracks)
{
    Manifest manifest;
    manifest.reader = "folders";
    manifest.labelScheme = "one genre per folder";
    manifest.splitProtocol = "by artist";
    manifest.labels = {"high", "low"};
    manifest.mel.melBands = syntheticBands;
    FeatureStore store(Workspace::featuresPath(folder));
    Random random(11);
    for (int i = 0; i < tracks; ++i) {
        Track track;
        track.id = static_cast<TrackId>(i + 1);
        track.file = std::to_string(track.id) + ".mp3";
        track.split = i < validationTracks ? Split::Validation : Split::Training;
        const bool high = i % 3 != 1;
        const bool low = i % 3 != 0;
        if (high)
            track.labels.push_back(0);
        if (low)
            track.labels.push_back(1);

        LogMel logMel = {.bands = syntheticBands, .values = {}};
        const auto frames = static_cast<int>(30 + random.below(40));
        for (int t = 0; t < frames; ++t) {
            for (int band = 0; band < syntheticBands; ++band) {
                const bool loud = band < syntheticBands / 2 ? low : high;
                logMel.values.push_back(
                    static_cast<float>((loud ? 0.3 : -0.3) + 0.4 * random.normal()));
            }
        }
        track.feature = FeatureKey{1'000U + track.id};
        store.add({.key = track.feature, .file = track.file}, logMel);
        manifest.tracks.push_back(std::move(track));
    }
    writeManifest(manifest, Workspace::manifestPath(folder));
    return Workspace(folder);
}

} // namespace genrescope::test
