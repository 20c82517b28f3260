#include "core/workspace/prepare.h"

#include "core/base/error.h"
#include "core/base/file_lock.h"
#include "core/base/later_version.h"
#include "core/workspace/manifest_file.h"
#include "core/workspace/old_features.h"
#include "core/workspace/split_review.h"
#include "core/workspace/workspace.h"

#include <chrono>
#include <optional>
#include <unordered_set>

namespace genrescope {

namespace {

namespace fs = std::filesystem;

/// The manifest that a workspace has before it is prepared (again).
struct Previous {
    /// Nothing if there is none that can be read.
    std::optional<Manifest> manifest = {};
    /// What to report if it has to be rebuilt.
    Message repair = {};

    bool isUsable() const { return manifest && manifest->namesFeatures(); }
};

std::string asideName(const fs::path& path)
{
    return path.filename().string() + ".old";
}

/// @throws FileError if the file cannot be read (a permission, a named pipe); LaterVersionError.
Previous readPrevious(const fs::path& path)
{
    std::error_code unknown; // reading says what is wrong
    if (fs::status(path, unknown).type() == fs::file_type::not_found)
        return {};
    Previous previous;
    try {
        previous.manifest = readManifest(path);
        if (!previous.isUsable())
            previous.repair = Message::english("%1 was written by an older version; it is kept as "
                                               "%2 and rebuilt from the source.",
                                               path, asideName(path));
    } catch (const LaterVersionError&) {
        throw;
    } catch (const DatasetError&) {
        previous.repair = Message::english(
            "%1 is damaged; it is kept as %2 and rebuilt from the source.", path, asideName(path));
    }
    return previous;
}

void putAside(const fs::path& path)
{
    std::error_code failure;
    fs::rename(path, path.parent_path() / asideName(path), failure);
    if (failure)
        throw FileError(
            Message::english("%1 cannot be renamed: %2.", path.string(), failure.message()));
}

/// Takes over what the first version of the store computed from the same audio.
void adoptOldFeatures(const Manifest& manifest, AudioCollection& audio, const fs::path& folder,
                      FeatureStore& store, const TaskContext& context)
{
    const OldFeatures old(folder, manifest.mel.hash());
    for (const Track& track : manifest.tracks) {
        context.throwIfCanceled();
        const AudioEntry* const entry = audio.find(track.file);
        if (entry == nullptr || store.find(track.feature) != nullptr)
            continue;
        const OldFeature* const feature = old.find(track.id, entry->fingerprint);
        if (feature == nullptr)
            continue;
        FeatureRecord record = {.key = track.feature,
                                .file = track.file,
                                .fileSize = feature->fileSize,
                                .reference = feature->reference,
                                .failure = feature->failure};
        if (!feature->failure.empty())
            store.addFailure(std::move(record));
        else
            store.adopt(std::move(record), feature->file, manifest.mel.melBands);
    }
}

/// Removes the features of audio that has been replaced since: of the manifest's files, but under
/// keys that it does not name.
void removeSuperseded(const Manifest& manifest, FeatureStore& store)
{
    std::unordered_set<FeatureKey> keys;
    std::unordered_set<std::string_view> files;
    for (const Track& track : manifest.tracks) {
        keys.insert(track.feature);
        files.insert(track.file);
    }
    store.removeIf([&](const FeatureRecord& record) {
        return files.contains(record.file) && !keys.contains(record.key);
    });
}

} // namespace

PrepareResult prepareWorkspace(const DatasetReader& reader, const fs::path& workspace,
                               const BuildOptions& options, const TaskContext& context)
{
    const fs::path folder = shardFolder(workspace, options.shard);
    const auto start = std::chrono::steady_clock::now();
    const FileLock lock(Workspace::lockPath(folder));
    const fs::path manifestPath = Workspace::manifestPath(folder);
    Previous previous = readPrevious(manifestPath);
    FeatureStore store(Workspace::featuresPath(folder));

    PrepareResult result;
    result.repairs = store.complaints();
    Dataset dataset =
        readDataset(reader, previous.manifest ? &*previous.manifest : nullptr, context);
    if (!previous.repair.isEmpty()) {
        putAside(manifestPath);
        result.repairs.push_back(previous.repair);
    }
    // Without a usable manifest there is nothing to lose, and a build that is stopped leaves a
    // workspace that can be trained on. A usable one stays until the features of the new one exist.
    if (!previous.isUsable())
        writeManifest(dataset.manifest, manifestPath);
    if (!options.shard.isWhole())
        writeShardInfo({options.shard, dataset.splitRules}, folder);
    adoptOldFeatures(dataset.manifest, *dataset.audio, Workspace::featuresPath(folder), store,
                     context);
    result.build = buildFeatures(dataset, store, options, context);
    // Which tracks are copies is known when all shards are merged.
    const bool hasChanged =
        options.shard.isWhole() && reviewSplits(dataset.manifest, dataset.splitRules, store);
    if (previous.isUsable() || hasChanged)
        writeManifest(dataset.manifest, manifestPath);
    removeSuperseded(dataset.manifest, store);

    result.manifest = std::move(dataset.manifest);
    result.checksumFailures = std::move(dataset.checksumFailures);
    result.seconds =
        std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    return result;
}

} // namespace genrescope
