#pragma once

#include "core/base/byte_source.h"

#include <QByteArray>

#include <algorithm>
#include <cstring>
#include <string>
#include <utility>

namespace genrescope::test {

/// Bytes in memory, like a file or, if not seekable, like an entry of an archive.
class MemorySource : public ByteSource {
public:
    explicit MemorySource(QByteArray bytes, bool seekable = true, std::string name = "made.bin")
        : bytes_(std::move(bytes)), seekable_(seekable), name_(std::move(name))
    {
    }

    std::size_t read(std::span<std::byte> buffer) override
    {
        const auto total = static_cast<std::size_t>(bytes_.size());
        const std::size_t left = position_ < total ? total - position_ : 0;
        const std::size_t count = std::min(buffer.size(), left);
        std::memcpy(buffer.data(), bytes_.constData() + position_, count);
        position_ += count;
        return count;
    }
    bool seek(std::uint64_t offset) override
    {
        if (seekable_)
            position_ = offset;
        return position_ == offset;
    }
    std::optional<std::uint64_t> size() const override
    {
        return static_cast<std::uint64_t>(bytes_.size());
    }
    const std::string& name() const override { return name_; }

private:
    QByteArray bytes_;
    bool seekable_;
    std::string name_;
    std::size_t position_ = 0;
};

} // namespace genrescope::test
