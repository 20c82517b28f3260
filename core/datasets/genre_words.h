#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace genrescope {

/// The genres that a person or a program names in one text, as tags of files do: "R&B/Soul",
/// "Rock; Pop", "(17)", "Hip-Hop, Rap". Separated by semicolons, '|', '/', NUL and commas, but not
/// within genres that are written with them ("Singer/Songwriter", "Folk, World, & Country").
/// Numbers are those of ID3. What names no genre ("Unknown", "Other") is left out.
std::vector<std::string> genresInTag(std::string_view text);

/// The same for a cell of a table, where a '/' or a number is part of a name; a comma separates
/// only where no other separator is used.
/// @param commasSeparate  whether they do
std::vector<std::string> genresInCell(std::string_view text, bool commasSeparate);

/// Whether a name stands for no genre: "unknown", "Other", "Misc.", "-".
bool isNoGenre(std::string_view name);

} // namespace genrescope
