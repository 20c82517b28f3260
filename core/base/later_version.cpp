#include "core/base/later_version.h"

#include <charconv>

namespace genrescope {

namespace {

/// What the text begins with; 0 if that is no number.
int numberAtStart(std::string_view text)
{
    int number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

} // namespace

LaterVersionError::LaterVersionError(const std::filesystem::path& file)
    : DatasetError(Message::english(
          "%1 was written by a later version of Genrescope; use that version to open it.",
          file.string()))
{
}

bool isOfLaterVersion(std::string_view beginning, std::string_view header)
{
    const std::size_t title = header.rfind(' ') + 1;
    return beginning.starts_with(header.substr(0, title)) &&
           numberAtStart(beginning.substr(title)) > numberAtStart(header.substr(title));
}

} // namespace genrescope
