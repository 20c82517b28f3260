#include "core/base/file_source.h"

#include "core/base/error.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace genrescope {

FileSource::FileSource(const std::filesystem::path& path) : name_(path.string())
{
    // O_NONBLOCK: opening a named pipe must not hang; it is rejected just below.
    descriptor_ = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor_ < 0)
        throw FileError(Message::english("%1 cannot be opened: %2.", name_, std::strerror(errno)));
    struct stat status = {};
    const bool known = ::fstat(descriptor_, &status) == 0;
    if (!known || !S_ISREG(status.st_mode)) {
        ::close(descriptor_);
        if (known && S_ISDIR(status.st_mode))
            throw FileError(
                Message::english("%1 is a folder; give the files in it instead.", name_));
        throw FileError(Message::english("%1 is not a regular file.", name_));
    }
    size_ = static_cast<std::uint64_t>(status.st_size);
}

FileSource::~FileSource()
{
    ::close(descriptor_);
}

std::size_t FileSource::read(std::span<std::byte> buffer)
{
    ssize_t count = 0;
    do {
        count = ::read(descriptor_, buffer.data(), buffer.size());
    } while (count < 0 && errno == EINTR);
    if (count < 0)
        throw FileError(Message::english("%1 cannot be read: %2.", name_, std::strerror(errno)));
    return static_cast<std::size_t>(count);
}

bool FileSource::seek(std::uint64_t offset)
{
    return ::lseek(descriptor_, static_cast<off_t>(offset), SEEK_SET) >= 0;
}

} // namespace genrescope
