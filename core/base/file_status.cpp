#include "core/base/file_status.h"

#include "core/base/error.h"

#include <string>
#include <sys/stat.h>

namespace genrescope {

namespace {

namespace fs = std::filesystem;

fs::file_status statusOf(const fs::path& path)
{
    std::error_code failure;
    const fs::file_status status = fs::status(path, failure);
    // A missing path has a status, but an error code too.
    if (!fs::status_known(status))
        throw FileError(Message::english("%1 cannot be accessed: %2.", path, failure.message()));
    return status;
}

} // namespace

bool pathExists(const fs::path& path)
{
    return fs::exists(statusOf(path));
}

bool isFolder(const fs::path& path)
{
    return fs::is_directory(statusOf(path));
}

std::uint64_t fileSize(const fs::path& path)
{
    std::error_code failure;
    const std::uintmax_t size = fs::file_size(path, failure);
    if (failure)
        throw FileError(Message::english("%1 cannot be read: %2.", path, failure.message()));
    return size;
}

std::optional<FileStamp> stampOf(const fs::path& path)
{
    struct stat status = {};
    if (::stat(path.c_str(), &status) != 0 || !S_ISREG(status.st_mode))
        return std::nullopt;
    constexpr std::int64_t second = 1'000'000'000;
    return FileStamp{static_cast<std::uint64_t>(status.st_size),
                     status.st_mtim.tv_sec * second + status.st_mtim.tv_nsec};
}

fs::path absolutePath(const fs::path& path)
{
    std::error_code failure;
    const fs::path absolute = fs::absolute(path, failure);
    if (failure)
        throw FileError(Message::english("%1 cannot be found: %2.", path, failure.message()));
    return absolute.lexically_normal();
}

std::vector<fs::path> entriesOf(const fs::path& folder)
{
    std::vector<fs::path> entries;
    std::error_code failure;
    for (fs::directory_iterator entry(folder, failure);
         !failure && entry != fs::directory_iterator(); entry.increment(failure))
        entries.push_back(entry->path());
    if (failure)
        throw FileError(Message::english("%1 cannot be listed: %2.", folder, failure.message()));
    return entries;
}

fs::path keepAside(const fs::path& file)
{
    fs::path kept = file.string() + ".bak";
    for (int i = 2; pathExists(kept); ++i)
        kept = file.string() + ".bak" + std::to_string(i);
    std::error_code failure;
    fs::rename(file, kept, failure);
    if (failure)
        throw FileError(
            Message::english("%1 cannot be renamed: %2.", file.string(), failure.message()));
    return kept;
}

void removeFile(const fs::path& file)
{
    std::error_code failure;
    fs::remove(file, failure);
    if (failure)
        throw FileError(
            Message::english("%1 cannot be removed: %2.", file.string(), failure.message()));
}

} // namespace genrescope
