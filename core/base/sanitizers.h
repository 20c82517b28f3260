#pragma once

namespace genrescope {

/// Whether this is built with a sanitizer that reserves terabytes of address space.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
inline constexpr bool hasSanitizer = true;
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
inline constexpr bool hasSanitizer = true;
#else
inline constexpr bool hasSanitizer = false;
#endif
#else
inline constexpr bool hasSanitizer = false;
#endif

} // namespace genrescope
