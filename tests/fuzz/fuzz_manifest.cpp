#include "core/workspace/manifest_file.h"
#include "tests/fuzz/fuzzing.h"

using namespace genrescope;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const fuzz::ScratchFolder folder;
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
    return 0;
}
