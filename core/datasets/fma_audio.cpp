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

/// The end of a path that is an FMA track's name, whatever folders lie above it ("fma_large/",
/// "data/fma_large/"); empty if it is none.
std::string_view trackFile(std::string_view path)
{
    if (path.find("/../") != std::string_view::npos)
        return {};
    std::string_view above;
    for (;;) {
        // A number of a folder that is not the track's own means something else.
        const bool isNumbered =
            !above.empty() && above.find_first_not_of("0123456789") == std::string_view::npos;
        if (fmaTrackOf(path) && (!isNumbered || path.find('/') != std::string_view::npos))
            return path;
        const std::size_t end = path.find('/');
        if (end == std::string_view::npos)
            return {};
        above = path.substr(0, end);
        path.remove_prefix(end + 1);
    }
}

/// The last of the folders above a track's own: "data/fma_large/000/000002.mp3" → "fma_large".
std::string_view folderOf(std::string_view path)
{
    path.remove_suffix(trackFile(path).size());
    path = path.substr(0, path.find_last_not_of('/') + 1);
    return path.substr(path.rfind('/') + 1);
}

/// Nothing can be prepared from an archive of which nothing can be unpacked.
void requireReadable(const ZipArchive& archive)
{
    Message reason;
    for (std::size_t i = 0; i < archive.entries().size(); ++i) {
        if (trackFile(archive.entries()[i].name).empty())
            continue;
        reason = archive.obstacle(i);
        if (reason.isEmpty())
            return;
    }
    if (!reason.isEmpty())
        throw DatasetError(reason);
}

FmaAudio openArchive(const std::filesystem::path& path)
{
    const ZipArchive archive(path);
    requireReadable(archive);
    FmaAudio audio;
    audio.collection = std::make_unique<ZipCollection>(archive, trackFile);
    for (std::size_t i = 0; i < archive.entries().size(); ++i) {
        const std::string& name = archive.entries()[i].name;
        if (name == "checksums" || name.ends_with("/checksums"))
            audio.checksums = readText(*archive.open(i), maxChecksumsSize);
        if (!audio.subset && !trackFile(name).empty())
            audio.subset = fmaSubsetOfFolder(folderOf(name));
    }
    return audio;
}

/// The folder below `path` that holds the tracks, which `path` itself need not.
std::filesystem::path folderOfTracks(const std::filesystem::path& path)
{
    const FolderCollection all(path,
                               [](std::string_view file) { return !trackFile(file).empty(); });
    std::optional<std::string> found;
    for (const AudioEntry& entry : all.entries()) {
        const std::string folder =
            entry.file.substr(0, entry.file.size() - trackFile(entry.file).size());
        if (found && *found != folder)
            throw DatasetError(Message::english(
                "%1 contains several folders of FMA's audio, %2 and %3; give one of them.", path,
                *found, folder));
        found = folder;
    }
    return found ? path / *found : path;
}

FmaAudio openFolder(const std::filesystem::path& given)
{
    const std::filesystem::path path = folderOfTracks(given);
    FmaAudio audio;
    audio.path = path;
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
    if (audio.path.empty())
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
