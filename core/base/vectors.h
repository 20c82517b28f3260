#pragma once

#include <cstring>

/// Before a function that is compiled for several processors (core/base/cpu_dispatch.h), and before
/// those that it calls in its loops: only what is inlined is compiled for the same processor.
#define GENRESCOPE_INLINE inline __attribute__((always_inline))

namespace genrescope {

template<typename T, int lanes>
struct VectorOf {
    using Type [[gnu::vector_size(lanes * sizeof(T))]] = T;
};

/// GCC's vectors: arithmetic on all lanes at once, in whatever registers the target has. Passed by
/// reference only, as passing them by value differs between targets.
template<typename T, int lanes>
using Vector = typename VectorOf<T, lanes>::Type;

/// Any alignment.
template<typename V, typename T>
GENRESCOPE_INLINE void load(V& vector, const T* from)
{
    std::memcpy(&vector, from, sizeof(vector));
}
template<typename V, typename T>
GENRESCOPE_INLINE void store(const V& vector, T* to)
{
    std::memcpy(to, &vector, sizeof(vector));
}

} // namespace genrescope
