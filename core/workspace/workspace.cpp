#include "core/workspace/workspace.h"

#include "core/base/error.h"
#include "core/workspace/manifest_file.h"

namespace genrescope {

namespace {

Manifest manifestIn(const std::filesystem::path& folder)
{
    const std::filesystem::path path = Workspace::manifestPath(folder);
    std::error_code unknown; // reading says what is wrong
    if (std::filesystem::status(path, unknown).type() == std::filesystem::file_type::not_found) {
        throw DatasetError(Message::english(
            "%1 contains no prepared dataset (no manifest.json); prepare one there first.",
            folder.string()));
    }
    Manifest manifest = readManifest(path);
    if (!manifest.namesFeatures()) {
        throw DatasetError(
            Message::english("%1 was prepared by an older version; prepare it again from the same "
                             "source (no clip is decoded again).",
                             folder.string()));
    }
    return manifest;
}

} // namespace

Workspace::Workspace(const std::filesystem::path& folder)
    : folder_(folder), manifest_(manifestIn(folder)), features_(featuresPath(folder))
{
}

std::filesystem::path Workspace::manifestPath(const std::filesystem::path& folder)
{
    return folder / "manifest.json";
}

std::filesystem::path Workspace::featuresPath(const std::filesystem::path& folder)
{
    return folder / "features";
}

std::filesystem::path Workspace::lockPath(const std::filesystem::path& folder)
{
    return featuresPath(folder) / ".lock";
}

std::string Workspace::absoluteFolder() const
{
    return std::filesystem::absolute(folder_).lexically_normal().string();
}

std::vector<std::size_t> Workspace::tracksOf(Split split) const
{
    const bool borrowed = split == Split::Test && manifest_.testIsValidation;
    const Split wanted = borrowed ? Split::Validation : split;
    std::vector<std::size_t> indices;
    for (std::size_t i = 0; i < manifest_.tracks.size(); ++i) {
        if (manifest_.tracks[i].split != wanted)
            continue;
        const FeatureRecord* const record = features_.find(manifest_.tracks[i].feature);
        if (record != nullptr && !record->hasFailed())
            indices.push_back(i);
    }
    return indices;
}

} // namespace genrescope
