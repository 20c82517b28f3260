#pragma once

#include <cstring>

/// Before a function: compile it for several generations of x86-64 and let the loader choose, so
/// that one binary runs everywhere and its loops still use the registers that a processor has.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__)
#define GENRESCOPE_MULTIVERSION                                                                    \
    __attribute__((target_clones("default", "arch=x86-64-v3", "arch=x86-64-v4")))
#else
#define GENRESCOPE_MULTIVERSION
#endif

/// Before a function that such a function calls: only when inlined is it compiled for the same
/// processor.
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
