#include "core/workspace/merge_shards.h"

#include "core/base/error.h"
#include "core/base/file_lock.h"
#include "core/workspace/manifest_file.h"
#include "core/workspace/split_review.h"
#include "core/workspace/workspace.h"

#include <algorithm>
#include <memory>
#include <set>
#include <utility>

namespace genrescope {

namespace {

namespace fs = std::filesystem;

/// A shard as it lies on the disk.
struct Part {
    fs::path folder = {};
    ShardInfo info = {};
    std::unique_ptr<const Workspace> workspace = {};
};

std::vector<fs::path> foldersOf(const fs::path& workspace, const MergeOptions& options)
{
    std::vector<fs::path> folders;
    for (const fs::path& part : options.parts.empty() ? std::vector{workspace} : options.parts) {
        std::vector<fs::path> shards = shardFolders(part);
        // Else it is one itself, or says what is wrong when it is read.
        if (shards.empty() && !options.parts.empty())
            shards.push_back(part);
        folders.insert(folders.end(), shards.begin(), shards.end());
    }
    if (folders.empty()) {
        throw DatasetError(
            Message::english("%1 has no shards; prepare them with --shard, or name their folders.",
                             workspace.string()));
    }
    return folders;
}

/// @throws DatasetError if they cannot be parts of one dataset.
void requireSameData(const Part& one, const Part& other)
{
    if (one.info.shard.count != other.info.shard.count) {
        throw DatasetError(Message::english("%1 is one of %2 shards, %3 one of %4.", one.folder,
                                            one.info.shard.count, other.folder,
                                            other.info.shard.count));
    }
    const Manifest& ones = one.workspace->manifest();
    const Manifest& others = other.workspace->manifest();
    if (ones.hash() == others.hash()) {
        const auto [found, counterpart] =
            std::ranges::mismatch(ones.tracks, others.tracks, {}, &Track::feature, &Track::feature);
        if (found == ones.tracks.end())
            return;
        throw DatasetError(Message::english("%1 and %2 were prepared from different audio: %3 has "
                                            "another size, time or checksum.",
                                            one.folder, other.folder, found->file));
    }
    throw DatasetError(Message::english("%1 and %2 were prepared from different data, or with "
                                        "different options; prepare both again from the same.",
                                        one.folder, other.folder));
}

std::vector<Part> readParts(const std::vector<fs::path>& folders, const TaskContext& context)
{
    std::vector<Part> parts;
    for (const fs::path& folder : folders) {
        context.throwIfCanceled();
        Part part = {.folder = folder, .info = readShardInfo(folder)};
        part.workspace = std::make_unique<const Workspace>(folder);
        if (!parts.empty())
            requireSameData(parts.front(), part);
        parts.push_back(std::move(part));
    }
    return parts;
}

std::vector<int> missingShards(const std::vector<Part>& parts)
{
    std::set<int> missing;
    for (int number = 1; number <= parts.front().info.shard.count; ++number)
        missing.insert(number);
    for (const Part& part : parts)
        missing.erase(part.info.shard.number);
    return {missing.begin(), missing.end()};
}

class Merge {
public:
    Merge(FeatureStore& store, const MergeOptions& options, MergeResult& result)
        : store_(store), options_(options), result_(result)
    {
    }

    /// Takes the features of one track from the shards that should have them.
    void take(std::size_t index, const std::vector<Part>& parts)
    {
        const Track& track = result_.manifest.tracks[index];
        const int bands = result_.manifest.mel.melBands;
        const FeatureRecord* failure = nullptr;
        for (const Part& part : parts) {
            const FeatureStore& shard = part.workspace->features();
            const FeatureRecord* const record =
                part.info.shard.has(index) ? shard.find(track.feature) : nullptr;
            if (record == nullptr)
                continue;
            if (record->hasFailed())
                failure = record;
            else if (isHere(*record, bands))
                return void(++result_.kept);
            else if (store_.takeOver(*record, shard, bands, options_.checkAll))
                return void(++result_.merged);
        }
        if (failure == nullptr)
            return void(++result_.missing);
        store_.addFailure(*failure);
        result_.failed.push_back({track.id, track.file, failure->failure});
    }

private:
    bool isHere(const FeatureRecord& record, int bands)
    {
        const FeatureRecord* const known = store_.find(record.key);
        if (known == nullptr || known->checksum != record.checksum)
            return false;
        const FeatureRecord here = *known;
        return options_.checkAll ? store_.isIntact(here, bands) : store_.check(here, bands);
    }

    FeatureStore& store_;
    const MergeOptions& options_;
    MergeResult& result_;
};

} // namespace

MergeResult mergeShards(const fs::path& workspace, const MergeOptions& options,
                        const TaskContext& context)
{
    const std::vector<Part> parts = readParts(foldersOf(workspace, options), context);
    const FileLock lock(Workspace::lockPath(workspace));
    FeatureStore store(Workspace::featuresPath(workspace));
    store.removeLeftovers();
    MergeResult result = {.manifest = parts.front().workspace->manifest(),
                          .shards = parts.size(),
                          .missingShards = missingShards(parts)};
    Merge merge(store, options, result);
    const std::size_t tracks = result.manifest.tracks.size();
    for (std::size_t i = 0; i < tracks; ++i) {
        context.throwIfCanceled();
        merge.take(i, parts);
        context.report({Stage::PrepareFeatures, i + 1, tracks, result.manifest.tracks[i].file});
    }
    reviewSplits(result.manifest, parts.front().info.splitRules, store);
    writeManifest(result.manifest, Workspace::manifestPath(workspace));
    return result;
}

} // namespace genrescope
