#pragma once

#include "core/base/byte_source.h"

#include <algorithm>
#include <cstring>
#include <limits>
#include <string>

namespace genrescope::test {

/// A text as a source that comes in pieces of at most `pieceSize` bytes and can only be read
/// forward.
class TextSource : public ByteSource {
public:
    explicit TextSource(std::string text,
                        std::size_t pieceSize = std::numeric_limits<std::size_t>::max())
        : text_(std::move(text)), pieceSize_(pieceSize)
    {
    }

    std::size_t read(std::span<std::byte> buffer) override
    {
        const std::size_t count = std::min({buffer.size(), pieceSize_, text_.size() - position_});
        std::memcpy(buffer.data(), text_.data() + position_, count);
        position_ += count;
        return count;
    }
    bool seek(std::uint64_t) override { return false; }
    std::optional<std::uint64_t> size() const override { return text_.size(); }
    const std::string& name() const override { return name_; }

private:
    std::string text_;
    std::size_t pieceSize_;
    std::size_t position_ = 0;
    std::string name_ = "table.csv";
};

} // namespace genrescope::test
