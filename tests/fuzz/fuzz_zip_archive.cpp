#include "core/archives/zip_archive.h"
#include "core/base/task_context.h"
#include "core/datasets/fma_audio.h"
#include "core/datasets/fma_metadata.h"
#include "tests/fuzz/fuzzing.h"
#include "tests/fuzz/zip_mutator.h"

#include <array>

using namespace genrescope;

namespace {

constexpr std::size_t maxUnpacked = std::size_t{1} << 20;

void unpack(ByteSource& source)
{
    std::array<std::byte, 4'096> buffer = {};
    std::size_t total = 0;
    while (const std::size_t count = source.read(buffer)) {
        total += count;
        if (total > maxUnpacked)
            return;
    }
    fuzz::check(total == source.size(), "an entry is not as long as it says");
}

void unpackAll(const std::filesystem::path& file)
{
    const ZipLimits limits = {
        .maxEntries = 100, .maxEntrySize = 8 * maxUnpacked, .maxRatio = 200, .freeSize = 65'536};
    const ZipArchive archive(file, limits);
    for (std::size_t i = 0; i < archive.entries().size(); ++i)
        fuzz::isAccepted([&] { unpack(*archive.open(i)); });
}

} // namespace

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size,
                                               std::size_t maxSize, unsigned seed)
{
    return fuzz::mutateZip(data, size, maxSize, seed);
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const fuzz::ScratchFolder folder;
    const std::filesystem::path file = folder.write("input.zip", fuzz::textOf(data, size));
    fuzz::isAccepted([&] { unpackAll(file); });
    fuzz::isAccepted([&] { readFmaMetadata(file, TaskContext()); });
    fuzz::isAccepted([&] {
        const FmaAudio audio = openFmaAudio(file);
        for (const AudioEntry& entry : audio.collection->entries())
            fuzz::isAccepted([&] { unpack(*audio.collection->open(entry.file)); });
    });
    return 0;
}
