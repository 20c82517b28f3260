#include "core/base/file_lock.h"

#include "core/base/binary_file.h"
#include "core/base/error.h"
#include "core/base/write_error.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace genrescope {

FileLock::FileLock(const std::filesystem::path& path)
{
    makeFolders(path.parent_path());
    descriptor_ = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NONBLOCK, 0666);
    if (descriptor_ < 0)
        failWrite(path, errno);
    struct stat status = {};
    if (::fstat(descriptor_, &status) != 0 || !S_ISREG(status.st_mode)) {
        ::close(descriptor_);
        throw FileError(Message::english("%1 is not a regular file.", path.string()));
    }
    if (::flock(descriptor_, LOCK_EX | LOCK_NB) == 0)
        return;
    // A file system without locks (ENOLCK) is not an error.
    if (errno == EWOULDBLOCK) {
        ::close(descriptor_);
        throw FileError(
            Message::english("%1 is in use by another run; wait until it is done, or stop it.",
                             path.parent_path().string()));
    }
}

FileLock::~FileLock()
{
    ::close(descriptor_);
}

} // namespace genrescope
