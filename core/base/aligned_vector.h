#pragma once

#include <cstddef>
#include <new>
#include <vector>

namespace genrescope {

/// Aligns to 64 bytes: a cache line, and the widest vector register.
template<typename T>
struct CacheLineAllocator {
    using value_type = T;
    static constexpr std::align_val_t alignment{64};

    CacheLineAllocator() = default;
    template<typename U>
    CacheLineAllocator(const CacheLineAllocator<U>& /*other*/)
    {
    }

    T* allocate(std::size_t count)
    {
        return static_cast<T*>(::operator new(count * sizeof(T), alignment));
    }
    void deallocate(T* memory, std::size_t count)
    {
        ::operator delete(memory, count * sizeof(T), alignment);
    }
    bool operator==(const CacheLineAllocator& /*other*/) const { return true; }
};

/// A vector whose first element lies at the start of a cache line.
template<typename T>
using AlignedVector = std::vector<T, CacheLineAllocator<T>>;

} // namespace genrescope
