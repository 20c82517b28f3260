#pragma once

#include "core/datasets/track.h"

#include <filesystem>
#include <map>
#include <string>

namespace genrescope {

/// What the first version of the store recorded about a track's features.
struct OldFeature {
    /// AudioEntry::fingerprint of the audio that was read.
    std::string fingerprint = {};
    /// Bytes of the feature file.
    std::uint64_t fileSize = 0;
    /// As in FeatureRecord.
    float reference = 0.0F;
    std::string failure = {};
    std::filesystem::path file = {};
};

/// The features of a workspace of the first version, numbered by track (features/000/000002.npy)
/// beside a journal "genrescope features 1": what FeatureStore::adopt can take over, so that no
/// clip is decoded again.
class OldFeatures {
public:
    /// Reads the journal in `folder` (or the one that was put aside there), if it is one of the
    /// first version with features of this MelConfig::hash(). @throws FileError.
    OldFeatures(const std::filesystem::path& folder, const std::string& melHash);

    /// Null where nothing is known of the track with this audio.
    const OldFeature* find(TrackId track, const std::string& fingerprint) const;

private:
    std::map<TrackId, OldFeature> features_;
};

} // namespace genrescope
