#include "tests/support/full_disk.h"

#include <array>
#include <cerrno>
#include <mutex>
#include <string>
#include <string_view>
#include <sys/syscall.h>
#include <unistd.h>

namespace {

std::mutex mutex;
/// Empty while there is room.
std::string fullFolder;
int room = 0;
int refused = 0;

/// Empty for what is no file.
std::string pathOf(int descriptor)
{
    std::array<char, 4096> path = {};
    const std::string link = "/proc/self/fd/" + std::to_string(descriptor);
    const ssize_t length = ::readlink(link.c_str(), path.data(), path.size());
    return {path.data(), length > 0 ? static_cast<std::size_t>(length) : 0};
}

} // namespace

namespace genrescope::test {

void fillDisk(const std::filesystem::path& folder, int writes)
{
    const std::scoped_lock lock(mutex);
    fullFolder = std::filesystem::weakly_canonical(folder).string() + '/';
    room = writes;
    refused = 0;
}

void makeRoom()
{
    const std::scoped_lock lock(mutex);
    fullFolder.clear();
}

int refusedWrites()
{
    const std::scoped_lock lock(mutex);
    return refused;
}

} // namespace genrescope::test

extern "C" ssize_t write(int descriptor, const void* bytes, size_t size)
{
    const std::scoped_lock lock(mutex);
    if (!fullFolder.empty() && pathOf(descriptor).starts_with(fullFolder) && --room < 0) {
        ++refused;
        if (room < -1 || size < 2) {
            errno = ENOSPC;
            return -1;
        }
        size /= 2;
    }
    return ::syscall(SYS_write, descriptor, bytes, size);
}
