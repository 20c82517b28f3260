#pragma once

#include <string>
#include <string_view>

namespace genrescope {

/// The one way in which bytes that need not be UTF-8 (file names, tags of old files) are written in
/// text that must be: in JSON, in tables, in the window.
///
/// A byte that belongs to no valid UTF-8 sequence is written as U+FFFD and two hexadecimal digits:
/// "caf\xE9" becomes "caf�E9". So that decoding is unambiguous, a U+FFFD of the text itself is
/// written as its three bytes: "�EF�BF�BD". All other text stays as it is.

bool isUtf8(std::string_view bytes);

/// Valid UTF-8; equal results only for equal bytes.
std::string toUtf8(std::string_view bytes);

/// Undoes toUtf8.
std::string fromUtf8(std::string_view text);

} // namespace genrescope
