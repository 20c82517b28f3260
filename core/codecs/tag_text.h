#pragma once

#include <span>
#include <string>

namespace genrescope {

/// Loads the converters of all encodings that are guessed, which are files of the system, and keeps
/// them. Not needed, but for a process that may open no file later.
void keepTextConverters();
/// The same for an encoding that others convert from.
void keepTextConverter(const char* encoding);

/// Makes UTF-8 of one file's tags, in place. Those that are not are taken for text in the encoding
/// of the country that they come from, which is guessed from all of them together: Latin-1,
/// Windows-1251, Shift-JIS …
void decodeTagTexts(std::span<std::string* const> texts);

/// UTF-8 of UTF-16 whose byte order is not declared.
std::string decodeUtf16(std::string bytes);

} // namespace genrescope
