#include "core/workspace/manifest_file.h"
#include "core/workspace/shard.h"
#include "tests/fuzz/fuzzing.h"

using namespace genrescope;

namespace {

/// The other file that says what a prepared folder is.
void readAsShard(const fuzz::ScratchFolder& folder, const std::uint8_t* data, std::size_t size)
{
    folder.write("shard.json", fuzz::textOf(data, size));
    ShardInfo info;
    if (!fuzz::isAccepted([&] { info = readShardInfo(folder.path()); }))
        return;
    fuzz::check(info.shard.number >= 1 && info.shard.number <= info.shard.count,
                "a shard beyond their number was read");
    writeShardInfo(info, folder.path());
    const ShardInfo again = readShardInfo(folder.path());
    fuzz::check(again.shard == info.shard, "the shard changes when it is written");
    fuzz::check(again.splitRules.expected == info.splitRules.expected,
                "the rules of the split change when they are written");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const fuzz::ScratchFolder folder;
    readAsShard(folder, data, size);
    const std::filesystem::path file = folder.write("manifest.json", fuzz::textOf(data, size));
    Manifest manifest;
    if (!fuzz::isAccepted([&] { manifest = readManifest(file); }))
        return 0;
    fuzz::check(manifestFault(manifest).isEmpty(), "a manifest with a fault was read");
    // Those of the first version name no features and are not written any more.
    if (!manifest.namesFeatures())
        return 0;
    const std::filesystem::path copy = folder.path() / "copy.json";
    writeManifest(manifest, copy);
    const Manifest again = readManifest(copy);
    fuzz::check(again.hash() == manifest.hash(), "the manifest changes when it is written");
    fuzz::check(again.audioPath == manifest.audioPath, "the path changes when it is written");
    fuzz::check(again.readerOptions == manifest.readerOptions,
                "the options change when they are written");
    return 0;
}
