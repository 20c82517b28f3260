#pragma once

#include "core/datasets/manifest.h"
#include "core/workspace/feature_store.h"

#include <filesystem>
#include <vector>

namespace genrescope {

/// A prepared dataset: WORKSPACE/manifest.json and WORKSPACE/features/. The manifest names the
/// features of each track by what they were made from; a track whose features are not there is not
/// prepared yet, whatever else lies in the folder.
class Workspace {
public:
    /// @throws DatasetError or FileError, saying what to do, if the folder contains no prepared
    ///     dataset or one of an older version.
    explicit Workspace(const std::filesystem::path& folder);

    static std::filesystem::path manifestPath(const std::filesystem::path& folder);
    static std::filesystem::path featuresPath(const std::filesystem::path& folder);
    /// Held by whoever writes to the workspace (see FileLock).
    static std::filesystem::path lockPath(const std::filesystem::path& folder);

    const std::filesystem::path& folder() const { return folder_; }
    /// The same for any working directory.
    std::string absoluteFolder() const;
    const Manifest& manifest() const { return manifest_; }
    const FeatureStore& features() const { return features_; }

    /// Indices into manifest().tracks of one split's tracks that have features, ascending.
    std::vector<std::size_t> tracksOf(Split split) const;

private:
    std::filesystem::path folder_;
    Manifest manifest_;
    FeatureStore features_;
};

} // namespace genrescope
