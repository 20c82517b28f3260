#include "core/datasets/fma_audio.h"

#include "core/base/binary_file.h"
#include "core/base/byte_source.h"
#include "core/base/error.h"
#include "core/base/file_status.h"
#include "core/datasets/folder_collection.h"
#include "core/datasets/zip_collection.h"

namespace genrescope {

namespace {

constexpr std::size_t maxChecksumsSize = std::size_t{64} << 20;

/// What an entry is called without the folder that holds the whole archive ("fma_large/").
std::string_view withoutFolder(std::string_view entry)
{
    return entry.substr(entry.find('/') + 1);
}

FmaAudio openArchive(const std::filesystem::path& path)
{
    const ZipArchive archive(path);
    FmaAudio audio;
    audio.collection = std::make_unique<ZipCollection>(archive, [](std::string_view entry) {
        const std::string_view file = fmaTrackOf(entry) ? entry : withoutFolder(entry);
        return fmaTrackOf(file) ? file : std::string_view();
    });
    for (std::size_t i = 0; i < archive.entries().size(); ++i) {
        const std::string& name = archive.entries()[i].name;
        if (withoutFolder(name) == "checksums")
            audio.checksums = readText(*archive.open(i), maxChecksumsSize);
        if (!audio.subset && fmaTrackOf(withoutFolder(name)))
            audio.subset = fmaSubsetOfFolder(name.substr(0, name.find('/')));
    }
    return audio;
}

FmaAudio openFolder(const std::filesystem::path& path)
{
    FmaAudio audio;
    audio.collection = std::make_unique<FolderCollection>(
        path, [](std::string_view file) { return fmaTrackOf(file).has_value(); });
    // "data/fma_large/" has an empty last part.
    const std::filesystem::path absolute = absolutePath(path);
    const std::filesystem::path last =
        absolute.has_filename() ? absolute.filename() : absolute.parent_path().filename();
    audio.subset = fmaSubsetOfFolder(last.string());
    const std::filesystem::path checksums = path / "checksums";
    if (pathExists(checksums))
        audio.checksums = readTextFile(checksums, maxChecksumsSize);
    return audio;
}

} // namespace

FmaAudio openFmaAudio(const std::filesystem::path& path)
{
    FmaAudio audio = isFolder(path) ? openFolder(path) : openArchive(path);
    audio.path = path;
    if (audio.collection->entries().empty()) {
        throw DatasetError(
            Message::english("%1 contains no audio with FMA's file names (000/000002.mp3); give "
                             "fma_small.zip, fma_medium.zip, fma_large.zip or fma_full.zip, or the "
                             "folder unpacked from one of them.",
                             path.string()));
    }
    return audio;
}

} // namespace genrescope
