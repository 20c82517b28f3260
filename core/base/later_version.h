#pragma once

#include "core/base/error.h"

#include <filesystem>
#include <string_view>

namespace genrescope {

/// A file that a later version of the program wrote: it is no damage, and nobody may mend it.
class LaterVersionError : public DatasetError {
public:
    /// With one sentence about this file.
    explicit LaterVersionError(const std::filesystem::path& file);
};

/// Whether a file that begins like this says that it has a later version than ours.
/// @param header  its first line as this program writes it, with the version at its end
bool isOfLaterVersion(std::string_view beginning, std::string_view header);

} // namespace genrescope
