#pragma once

#include "core/base/byte_source.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace genrescope {

/// Bytes in memory, read as a file is.
class MemorySource : public ByteSource {
public:
    MemorySource(std::string bytes, std::string name)
        : bytes_(std::move(bytes)), name_(std::move(name))
    {
    }

    std::size_t read(std::span<std::byte> buffer) override
    {
        const std::size_t from = std::min(position_, bytes_.size());
        const std::size_t count = std::min(buffer.size(), bytes_.size() - from);
        std::memcpy(buffer.data(), bytes_.data() + from, count);
        position_ = from + count;
        return count;
    }
    bool seek(std::uint64_t offset) override
    {
        position_ = static_cast<std::size_t>(offset);
        return true;
    }
    std::optional<std::uint64_t> size() const override { return bytes_.size(); }
    const std::string& name() const override { return name_; }

private:
    std::string bytes_;
    std::string name_;
    std::size_t position_ = 0;
};

} // namespace genrescope
