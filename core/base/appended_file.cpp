#include "core/base/appended_file.h"

#include "core/base/error.h"
#include "core/base/write_error.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace genrescope {

namespace {

/// Returns an error number, or 0.
int writeAll(int descriptor, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t count = ::write(descriptor, bytes.data(), bytes.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return errno;
        bytes.remove_prefix(static_cast<std::size_t>(count));
    }
    return 0;
}

} // namespace

AppendedFile::AppendedFile(std::filesystem::path path) : path_(std::move(path))
{
    // O_NONBLOCK: opening a named pipe must not hang; it is refused just below.
    descriptor_ =
        ::open(path_.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NONBLOCK, 0666);
    if (descriptor_ < 0)
        failWrite(path_, errno);
    struct stat status = {};
    if (::fstat(descriptor_, &status) != 0 || !S_ISREG(status.st_mode)) {
        ::close(descriptor_);
        throw FileError(Message::english("%1 is not a regular file.", path_.string()));
    }
}

AppendedFile::AppendedFile(std::filesystem::path path, std::uint64_t size)
    : AppendedFile(std::move(path))
{
    if (::ftruncate(descriptor_, static_cast<off_t>(size)) != 0)
        failWrite(path_, errno);
}

AppendedFile::~AppendedFile()
{
    ::close(descriptor_);
}

void AppendedFile::append(std::string_view piece)
{
    struct stat before = {};
    if (::fstat(descriptor_, &before) != 0)
        failWrite(path_, errno);
    const int error = writeAll(descriptor_, piece);
    if (error == 0)
        return;
    // If this fails as well, readers find a torn last line, as after a kill.
    [[maybe_unused]] const int torn = ::ftruncate(descriptor_, before.st_size);
    failWrite(path_, error);
}

void AppendedFile::flush()
{
    if (::fsync(descriptor_) != 0)
        failWrite(path_, errno);
}

} // namespace genrescope
