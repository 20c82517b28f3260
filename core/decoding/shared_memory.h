#pragma once

#include <cstddef>
#include <span>

namespace genrescope {

/// Memory that two processes share, of a size that neither can change.
class SharedMemory {
public:
    /// @throws FileError if the system has none.
    explicit SharedMemory(std::size_t size);
    /// What another process made. Takes the descriptor.
    /// @throws FileError if it is not of this size.
    SharedMemory(int descriptor, std::size_t size);
    ~SharedMemory();
    SharedMemory(const SharedMemory&) = delete;
    SharedMemory& operator=(const SharedMemory&) = delete;

    int descriptor() const { return descriptor_; }
    std::span<std::byte> bytes() const { return bytes_; }

private:
    void map(std::size_t size);

    int descriptor_ = -1;
    std::span<std::byte> bytes_;
};

} // namespace genrescope
