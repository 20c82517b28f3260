#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace genrescope {

/// Finds files of a collection by paths that tables name them by: with "./" before them, with '\',
/// absolute, from another machine, in another case or encoding of accents, or by the name of the
/// file alone.
class FilePaths {
public:
    /// @param files  relative to the collection, with '/'.
    explicit FilePaths(const std::vector<std::string>& files);

    /// The file that a path means; nothing if there is none, or several might be meant.
    std::optional<std::string> find(std::string_view path) const;

private:
    std::map<std::string, std::string, std::less<>> byFolded_;
    std::map<std::string, std::string, std::less<>> exact_;
    /// Empty where files share a name.
    std::map<std::string, std::string, std::less<>> byName_;
};

} // namespace genrescope
