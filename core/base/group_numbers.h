#pragma once

#include <cstddef>
#include <string>
#include <unordered_map>

namespace genrescope {

/// Numbers groups by their names, from 0 without gaps, in the order in which they first appear. A
/// member without a name is a group of its own.
class GroupNumbers {
public:
    std::size_t operator()(const std::string& name)
    {
        if (name.empty())
            return count_++;
        const auto [known, isNew] = numbers_.try_emplace(name, count_);
        count_ += isNew ? 1 : 0;
        return known->second;
    }

    std::size_t count() const { return count_; }

private:
    std::unordered_map<std::string, std::size_t> numbers_;
    std::size_t count_ = 0;
};

} // namespace genrescope
