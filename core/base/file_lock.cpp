#include "core/base/file_lock.h"

#include "core/base/binary_file.h"
#include "core/base/error.h"
#include "core/base/write_error.h"

#include <cerrno>
#include <chrono>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

namespace genrescope {

namespace {

/// Longer than isHeld() takes.
constexpr auto questionTime = std::chrono::milliseconds(20);

} // namespace

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
    // Perhaps somebody only asked whether it is held.
    if (errno == EWOULDBLOCK) {
        std::this_thread::sleep_for(questionTime);
        if (::flock(descriptor_, LOCK_EX | LOCK_NB) == 0)
            return;
    }
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

bool FileLock::isHeld(const std::filesystem::path& path)
{
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0)
        return false;
    // Shared, so that those who ask do not see one another.
    const bool held = ::flock(descriptor, LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK;
    ::close(descriptor);
    return held;
}

} // namespace genrescope
