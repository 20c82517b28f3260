#pragma once

#include "core/archives/bzip2_blocks.h"
#include "core/base/byte_source.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace genrescope {

/// Decompresses bzip2 data block by block; forward only. Uses about 8 MB.
class Bzip2Source : public ByteSource {
public:
    /// @param size  what the data is declared to unpack to, in bytes.
    Bzip2Source(std::unique_ptr<ByteSource> packed, std::uint64_t size);

    /// @throws DatasetError if the data is damaged or has another size; whatever `packed` throws.
    std::size_t read(std::span<std::byte> buffer) override;
    bool seek(std::uint64_t offset) override { return offset == position_; }
    std::optional<std::uint64_t> size() const override { return size_; }
    const std::string& name() const override { return packed_->name(); }

private:
    std::size_t writeRuns(std::span<std::byte> buffer);
    bool nextBlock();

    std::unique_ptr<ByteSource> packed_;
    Bzip2Blocks blocks_;
    std::uint64_t size_;
    std::uint64_t position_ = 0;
    bool atEnd_ = false;

    std::vector<std::uint8_t> block_;
    /// The next byte of the block.
    std::size_t next_ = 0;
    /// How many equal bytes have just been written, and how many more are to come.
    unsigned equalBytes_ = 0;
    unsigned repeats_ = 0;
    std::uint8_t last_ = 0;
    std::uint32_t expectedCrc_ = 0;
    std::uint32_t crc_ = 0;
};

} // namespace genrescope
