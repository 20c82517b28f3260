#pragma once

#include <string>
#include <string_view>

namespace genrescope {

/// What two spellings of one name have in common: the same text whether letters are upper or lower
/// case, accents part of a letter or beside it ("é" in one character or in two), and without space
/// at either end. For comparison, not to be shown. Bytes that are not UTF-8 stay as they are, with
/// ASCII letters in lower case.
std::string foldedText(std::string_view text);

} // namespace genrescope
