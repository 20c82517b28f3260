#pragma once

#include "core/base/byte_source.h"

#include <algorithm>
#include <cstring>
#include <string>
#include <string_view>

namespace genrescope::fuzz {

/// An input as a file, or as an archive's entry, which cannot seek. Borrows the bytes.
class InputSource : public ByteSource {
public:
    InputSource(std::string_view bytes, bool canSeek) : bytes_(bytes), canSeek_(canSeek) {}

    std::size_t read(std::span<std::byte> buffer) override
    {
        const std::size_t at = std::min(position_, bytes_.size());
        const std::size_t count = std::min(buffer.size(), bytes_.size() - at);
        std::memcpy(buffer.data(), bytes_.data() + at, count);
        position_ += count;
        return count;
    }
    bool seek(std::uint64_t offset) override
    {
        if (canSeek_)
            position_ = offset;
        return position_ == offset;
    }
    std::optional<std::uint64_t> size() const override { return bytes_.size(); }
    const std::string& name() const override { return name_; }

private:
    std::string_view bytes_;
    bool canSeek_;
    std::size_t position_ = 0;
    std::string name_ = "input";
};

} // namespace genrescope::fuzz
