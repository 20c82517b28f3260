#include "core/base/file_status.h"

#include "core/base/error.h"

#include <string>

namespace genrescope {

namespace {

namespace fs = std::filesystem;

void require(const std::error_code& failure, const fs::path& path, const char* what)
{
    if (failure)
        throw FileError(path.string() + " cannot be " + what + ": " + failure.message() + ".");
}

fs::file_status statusOf(const fs::path& path)
{
    std::error_code failure;
    const fs::file_status status = fs::status(path, failure);
    // A path that is not there has a status, and an error code too.
    if (!fs::status_known(status))
        require(failure, path, "looked at");
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
    require(failure, path, "read");
    return size;
}

fs::path absolutePath(const fs::path& path)
{
    std::error_code failure;
    const fs::path absolute = fs::absolute(path, failure);
    require(failure, path, "found");
    return absolute.lexically_normal();
}

std::vector<fs::path> entriesOf(const fs::path& folder)
{
    std::vector<fs::path> entries;
    std::error_code failure;
    for (fs::directory_iterator entry(folder, failure);
         !failure && entry != fs::directory_iterator(); entry.increment(failure))
        entries.push_back(entry->path());
    require(failure, folder, "listed");
    return entries;
}

} // namespace genrescope
