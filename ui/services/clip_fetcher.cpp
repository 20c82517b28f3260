#include "ui/services/clip_fetcher.h"

#include "core/base/binary_file.h"
#include "core/datasets/reader_info.h"
#include "ui/data/path_text.h"

#include <QDir>

#include <array>

namespace genrescope {

namespace {

/// Everything but an archive is a folder, even one that is not mounted now.
bool isInArchive(const Manifest& manifest)
{
    std::error_code unknown;
    return std::filesystem::is_regular_file(manifest.audioPath, unknown);
}

/// A file with the clip's audio: the dataset's own where it is a folder; else an archive's entry,
/// copied into `temporary`.
std::filesystem::path clipFile(const Manifest& manifest, const std::string& file,
                               const std::filesystem::path& temporary,
                               const CancellationToken& cancellation)
{
    if (!isInArchive(manifest))
        return std::filesystem::path(manifest.audioPath) / file;

    // Only the last part of the name, so that an entry never leaves the folder.
    const std::filesystem::path copy = temporary / std::filesystem::path(file).filename();
    if (std::filesystem::exists(copy))
        return copy;
    const std::unique_ptr<ByteSource> bytes = openAudio(manifest, file);
    AtomicFile output(copy, Durability::Process);
    std::array<std::byte, 65'536> buffer = {};
    while (const std::size_t count = bytes->read(buffer)) {
        cancellation.throwIfCanceled();
        output.write(std::span(buffer).first(count));
    }
    output.commit();
    return copy;
}

} // namespace

QString fileHolding(const DatasetClip& clip)
{
    const std::filesystem::path source = clip.manifest->audioPath;
    return textOf(isInArchive(*clip.manifest) ? source : source / clip.file);
}

ClipFetcher::ClipFetcher(QObject* parent) : QObject(parent)
{
    connect(&runner_, &TaskRunner::failed, this, &ClipFetcher::failed);
}

void ClipFetcher::fetch(const DatasetClip& clip)
{
    runner_.cancel();
    runner_.start<std::filesystem::path>(
        [manifest = clip.manifest, file = clip.file,
         folder = QDir(clips_.path()).filesystemPath()](const TaskContext& context) {
            return clipFile(*manifest, file, folder, context.cancellation);
        },
        [this, title = clip.title](const std::filesystem::path& file) {
            Q_EMIT fetched(textOf(file), title.isEmpty() ? textOf(file.filename()) : title);
        });
}

} // namespace genrescope
