#include "core/decoding/shared_memory.h"

#include "core/base/error.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace genrescope {

namespace {

[[noreturn]] void fail()
{
    throw FileError(Message::english("No memory could be shared with the part of the program that "
                                     "decodes music: %1.",
                                     std::strerror(errno)));
}

} // namespace

SharedMemory::SharedMemory(std::size_t size)
    : descriptor_(::memfd_create("samples", MFD_CLOEXEC | MFD_ALLOW_SEALING))
{
    if (descriptor_ < 0)
        fail();
    // Reading beyond the end of a file that shrank would end the program.
    const bool isFixed =
        ::ftruncate(descriptor_, static_cast<off_t>(size)) == 0 &&
        ::fcntl(descriptor_, F_ADD_SEALS, F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_SEAL) == 0;
    if (!isFixed) {
        ::close(descriptor_);
        fail();
    }
    map(size);
}

SharedMemory::SharedMemory(int descriptor, std::size_t size) : descriptor_(descriptor)
{
    struct stat status = {};
    if (::fstat(descriptor, &status) != 0 || status.st_size != static_cast<off_t>(size)) {
        ::close(descriptor_);
        fail();
    }
    map(size);
}

void SharedMemory::map(std::size_t size)
{
    void* const start = ::mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_SHARED, descriptor_, 0);
    if (start == MAP_FAILED) {
        ::close(descriptor_);
        fail();
    }
    bytes_ = {static_cast<std::byte*>(start), size};
}

SharedMemory::~SharedMemory()
{
    ::munmap(bytes_.data(), bytes_.size());
    ::close(descriptor_);
}

} // namespace genrescope
